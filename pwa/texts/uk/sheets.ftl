# On paper and on the telephone: sheets to print, call cards, the calendar, and the way back.

ways-title = На папері й телефоном
ways-lead = Надрукуйте те, що Вам потрібно, або телефонуйте з карткою для дзвінка.
ways-help-about = Ваш місяць на одному аркуші, листи і що казати, коли Ви телефонуєте.
ways-month = Місяць на одному аркуші
ways-month-about = Що надходить, що списується, що Вам треба зробити і кому Ви можете зателефонувати.
ways-matters = Справа на папері, з листом і карткою для дзвінка
ways-no-matters = У Вас ще немає справ у Plein.
ways-tasks = Ваші завдання, щоб повісити на стіну
ways-calendar = У Вашому календарі
ways-calendar-about = Ви отримаєте файл для календаря свого телефону. Він попередить Вас за день.
ways-calendar-save = Зберегти всі дні як календар
ways-printer = Немає принтера?
ways-printer-about = Під час друку виберіть «Зберегти як PDF». Візьміть цей файл до бібліотеки або надішліть тому, хто має принтер. У багатьох бібліотеках можна друкувати, і Вам хтось допоможе.
sheet-print = Надрукувати
sheet-month = { $month } на папері
sheet-link = На одному аркуші
sheet-in = Надходить
sheet-off = Списується
sheet-sum-in = Разом надходить
sheet-sum-off = Разом списується
sheet-to-do = Зробити
sheet-phones = Зателефонувати
sheet-nothing = Про цей місяць у Plein ще нічого немає. Спершу додайте дохід або завдання.
sheet-cut = { $count ->
    [one] { $count } рядок не вмістився на цьому аркуші. Він є у Plein.
    [few] { $count } рядки не вмістилися на цьому аркуші. Вони є у Plein.
    [many] { $count } рядків не вмістилися на цьому аркуші. Вони є у Plein.
   *[other] { $count } рядка не вмістилися на цьому аркуші. Вони є у Plein.
}
sheet-steps = Як стоїть справа
sheet-done = Готово
sheet-open = Ще ні
sheet-days = Дні, які треба пам’ятати
sheet-notes = Місце для записів
sheet-day = День
sheet-what = Що
sheet-amount = Сума
sheet-matter-link = Ця справа на папері
sheet-change = Змінити справу
sheet-days-save = Зберегти як календар
phone-unknown = Номер є в листі цієї установи.
phone-unread = Перевірте цей номер у листі цієї установи.
day-answers = Останній день, щоб доповнити «{ $title }»
day-decides = Останній день для рішення про «{ $title }». Вирішує: { $agency }
day-objects = Останній день для заперечення (bezwaar) щодо «{ $title }»
days-file = Дні з Plein
days-nothing = У Plein ще немає днів. Спершу додайте завдання або справу.
card-link = Картка для дзвінка
card-title = Дзвінок про «{ $title }»
card-say = Ваше запитання
card-hand = Це майте під рукою
card-hand-number = Ваш burgerservicenummer (BSN, номер громадянина): він є у Вашому паспорті або посвідченні особи
card-hand-reference = Номер (kenmerk) останнього листа
card-hand-letter = Останній лист, який Ви отримали
card-hand-pen = Ручка
card-applied = Заяву подано { $day }
card-day = { $day }: { $title }
card-ask = Запитайте також
card-ask-name = З ким я розмовляю?
card-ask-when = Коли Ви мені відповісте?
card-ask-written = Чи можете Ви мені це також написати?
card-slow = Говорять надто швидко? Скажіть: «Чи можете Ви говорити повільніше? Я записую.»
card-note = Це запишіть
card-note-who = З ким Ви говорили
card-note-when = День і годину
card-note-promised = Що обіцяли
card-note-next = Що Ви тепер робите і коли
addresses-title = Адреси на цьому листі
addresses-from = Ваше ім’я й адреса
addresses-from-hint = Кожен рядок окремо: Ваше ім’я, вулиця й номер будинку, поштовий індекс і місто.
addresses-to = Адреса установи
addresses-to-hint = Вона є в листі установи. Напишіть також назву установи.
addresses-side = Де віконце на конверті?
addresses-which = { $side ->
    [right] Праворуч
   *[left] Ліворуч
}
addresses-saved = Адреси є на листі.
addresses-lines = Напишіть рядків не більше ніж { $most }.
letter-fold = У Вас конверт із віконцем? Складіть лист утроє і перевірте, чи видно адресу у віконці, перш ніж його заклеїти.
printed-on = Надруковано { $day }.
printed-scan = Наведіть камеру телефону на цей квадрат. Тоді Ви повернетеся сюди, у Plein. Це працює лише з Вашим власним Plein.
printed-picture = Квадратний код до цього екрана у Plein
back-title = З паперу назад у Plein
back-here = Цей папір належить до Вашого Plein.
back-open = Відкрити
back-elsewhere = Цей папір належить до Plein іншої людини, або Ви видалили цю тему. У квадраті немає нічого про якусь людину.
back-none = На цьому телефоні ще немає Plein. Це Ваш папір? Тоді відскануйте його телефоном, на якому Ви користуєтеся Plein. У квадраті немає нічого про якусь людину.
back-unreadable = Частини цього квадрата бракує, або він не від Plein. Відскануйте папір ще раз.
