# The screen Help: all ways to somebody or something that helps.

help-title = Допомога
help-lead = Ніхто не мусить робити це самотужки. Виберіть, що Ви шукаєте.
help-rights = На що Ви маєте право?
help-rights-about = Plein рахує це на Вашому телефоні.
help-square = Запитання одне до одного
help-square-about = Запитайте інших людей, без свого імені.
