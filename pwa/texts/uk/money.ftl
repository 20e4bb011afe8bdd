# The screen Money.

money-months = Виберіть місяць
money-total = Надійде цього місяця
money-count =
    { $count ->
        [one] { $count } платіж
        [few] { $count } платежі
        [many] { $count } платежів
       *[other] { $count } платежу
    }
money-no-payments = Цього місяця нічого не надійде.
money-active = Поточний дохід
money-once = Одноразові платежі
money-ended = Закінчився
money-nothing = Тут Ви згодом побачите за кожен місяць, що надходить, від кого і якого дня.
at-least = щонайменше { $amount }
amount-unknown = сума невідома
rhythm =
    { $period ->
        [month] на місяць
        [week] на тиждень
        [four_weeks] за чотири тижні
        [quarter] на квартал
        [year] на рік
       *[once] один раз
    }
year-title = Увесь рік
year-choose = Виберіть рік
year-total = Надійде цього року
year-months = По місяцях
year-other = Хтось інший
year-picture = Графік за { $year } рік: що надходить щомісяця, складено за установами. Списки нижче показують те саме.
year-take = Узяти із собою
year-table = Зберегти як таблицю (CSV)
year-calendar = Зберегти як календар (ICS)
year-column = { $column ->
    [date] День
    [agency] Від кого
    [kind] Що
   *[amount] Сума в євро
}
year-event = { $kind } від { $agency }
year-file = plein-dokhid-{ $year }
payment-title = Платіж
payment-state = { $state ->
    [received] отримано
    [different] інша сума: очікували { $amount }
    [disputed] неправильно
   *[late] запізнюється
}
payment-tick = Отримано: { $kind } за { $date } число
payment-noted = Записано.
payment-expected = Очікується: { $amount }, { $day }
payment-what = Що сталося?
payment-choice = { $state ->
    [disputed] Тут щось не так, я запитаю
   *[received] Гроші надійшли
}
payment-amount = Скільки надійшло?
payment-day = Якого дня?
payment-part = Подивитися цей дохід
money-calendar = Як календар
calendar-day =
    { $count ->
        [one] { $count } платіж: { $amount }
        [few] { $count } платежі, разом { $amount }
        [many] { $count } платежів, разом { $amount }
       *[other] { $count } платежу, разом { $amount }
    }
