# The screens of Tasks.

tasks-nothing = У Вас немає завдань. Треба щось здати або повідомити? Запишіть це тут, тоді Ви не забудете.
tasks-done = Зроблено
task-one = Завдання
task-change = Змінити завдання
task-title = Що Вам треба зробити?
task-title-missing = Напишіть, що Вам треба зробити.
task-agency = Для кого?
task-due = Коли це має бути готово?
task-due-missing = Напишіть, коли це має бути готово. Тоді Plein зможе вчасно Вам нагадати.
task-remind = Хочете нагадування?
task-remind-hint = Ви отримаєте його о дев’ятій ранку.
task-remind-week = За тиждень
task-remind-day = За день
task-remind-same = У той самий день
task-remind-past = Час одного нагадування, яке Ви вибрали, уже минув. Про нього Ви більше не отримаєте сповіщення. Виберіть пізніше нагадування, наприклад «У той самий день», або перевірте дату.
task-remind-off = Сповіщення на цьому телефоні вимкнено. Тому Ви бачитимете нагадування, лише коли відкриєте Plein.
task-quota = Скільки разів треба це зробити?
task-quota-hint = Заповнюйте, лише якщо це треба зробити більше ніж один раз, наприклад подати чотири заявки на роботу.
task-note = Примітка
task-late =
    { $days ->
        [one] Запізнення: { $days } день
        [few] Запізнення: { $days } дні
        [many] Запізнення: { $days } днів
       *[other] Запізнення: { $days } дня
    }
task-progress = Зроблено { $done } з { $quota }
task-do = Готово: «{ $title }»
task-do-one = Зроблено один раз
task-done = Чудово. «{ $title }»: готово.
task-counted = Пораховано: «{ $title }».
task-reopen = Усе-таки ще не готово
tasks-work-link = Пошук роботи
task-question = Відповісти на запитання
task-appointment = Розмова: { $title }
task-appointment-at = О { $time }, місце: { $place }, з ким: { $whom }
