# The screen Today.

today-news = Нові повідомлення
today-files =
    { $count ->
        [one] { $count } файл
        [few] { $count } файли
        [many] { $count } файлів
       *[other] { $count } файлу
    }
today-next = Надійде { $when }
today-month = Увесь місяць, { $month }: { $total }
today-due = Це Вам треба зробити
today-nothing-due = У найближчі три тижні нічого не має бути готовим.
today-upcoming = Потім Вам треба зробити
today-later = Потім надійде
today-ending = Скоро закінчиться
today-begin-title = Почніть тут
today-begin = Спершу додайте свій дохід. Потім свої документи і завдання. Ви можете зупинитися будь-коли: те, що Ви зберегли, залишиться.
add-paper = Додати документ
today-work = { $has ->
    [yes] Пошук роботи, { $agency }
   *[no] Пошук роботи
}
today-work-count = { $counted } з { $asked }
help-link = Допомога й запитання
today-prepared = { $name }: для Вас щось підготовлено
today-helped = Ви допомагаєте: { $name }
ask-link = У мене є запитання
add-income = Додати дохід
add-task = Додати завдання
