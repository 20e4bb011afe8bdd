# What a phone shows of Plein before it is open: at installation, and in a browser without scripts.

app-long-name = Plein: Ваші доходи, документи й завдання
app-description = Ваші доходи, документи й завдання разом на Вашому власному телефоні. Працює також без інтернету.
needs-scripts = Plein працює лише з JavaScript. Увімкніть JavaScript у своєму браузері і відкрийте Plein знову.
shortcut-money = Що і коли надходить
shortcut-papers = Листи й підтвердження
shortcut-tasks = Що Вам треба зробити і коли
screenshot-today = Що надійде найперше і що Вам треба зробити
