# The screens of "What am I entitled to?".

rights-title = На що я маю право?
rights-stays = Plein рахує на Вашому телефоні. Ніхто інший не може прочитати Ваші відповіді, і державі нічого не надсилається.
rights-next = Одне запитання
rights-answer = Відповісти на це запитання
rights-draft = Це пробний розрахунок, юрист його не перевіряв. Вирішує лише установа.
rights-link = На що я маю право?
right-may = Можливо, Ви маєте на це право
right-not = Мабуть, ні
right-open = Ще невідомо
right-cannot = Цього ми ще не можемо сказати
right-ask = Ми не впевнені в одній сумі з правил. Запитайте в самій установі або в соціальному відділі (sociaal loket) Вашого муніципалітету.
right-amount = { $amount } { $per ->
    [month] на місяць
    [quarter] на квартал
    [year] на рік
   *[once] всього
}
right-range = від { $from } до { $to } { $per ->
    [month] на місяць
    [quarter] на квартал
    [year] на рік
   *[once] всього
}
right-at-least = { $from } або більше { $per ->
    [month] на місяць
    [quarter] на квартал
    [year] на рік
   *[once] всього
}
right-between = від { $from } до { $to }
right-unknown = ще невідомо
right-why = Чому?
right-comes-to = Результат
right-article = Стаття
right-formula = Формула
right-facts = Це Ви нам розповіли
right-gaps = Це не враховано
right-figures = Цифри і звідки вони
right-source = Джерело
right-read = Прочитано
question-answer = Ваша відповідь
question-save = Далі
question-skip = Не зараз
question-why = Чому ми про це питаємо?
question-child = Дитина { $number }
question-missing = Напишіть відповідь або виберіть «Не зараз».
question-day-ahead = Цей день ще не настав. Перевірте рік.
question-day-long-ago = Цей день був надто давно. Перевірте рік.
answer-yes = Так
answer-no = Ні
right-doubt = Перевірте одну відповідь
doubt-confirm = Так, це правильно
right-since = З { $day }
right-ask-municipality = Правил Вашого муніципалітету ще немає у Plein. Запитайте у своєму муніципалітеті.
right-ask-update = Правила на цьому телефоні пошкоджені. Закрийте Plein, увімкніть інтернет і відкрийте Plein знову.
right-apply = Так Ви подаєте заяву
right-site = На вебсайт
trying-title = А з іншим доходом?
trying-at = Дохід { $income }: { $amount }
trying-more = { $difference ->
    [none] Якщо дохід більший на { $more }, залишиться { $amount }.
   *[some] Якщо дохід більший на { $more }, буде { $amount }.
}
trying-picture = Графік, { $title }: скільки Ви отримуєте при кожному доході. Таблиця нижче показує те саме.
trying-table = Ті самі суми в таблиці
trying-amount = Сума
question-choose = Виберіть відповідь
right-laws = Сам закон
question-leave-out = Цю дитину більше не рахувати
right-whose = Чиї це правила?
right-of = Організація { $agency } сама додала ці правила у Plein. Вони діють з { $day }. Прочитати їх можна тут:
rights-refused = Організація { $agency } додала у Plein правила, яких цей телефон не може прочитати. Plein рахує без цих правил. Запитайте у свого муніципалітету й назвіть: { $file }, { $code }.
