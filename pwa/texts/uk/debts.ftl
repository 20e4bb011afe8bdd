# What you pay back: the screens under Money.

debts-title = Що Ви повертаєте
debts-sum = Списується щомісяця
debts-nothing = Ви повертаєте доплату (toeslag), виплату або борг? Запишіть це тут, тоді Ви побачите, скільки списується разом.
debts-help = Це забагато? Ваш муніципалітет безкоштовно допомагає з боргами, навіть якщо Ви ще нічого не сплатили із запізненням.
debt-add = Додати повернення
debt-one = Повернення
debt-state = { $state ->
    [runs] на місяць
    [ended] завершено
   *[waits] зараз Ви нічого не платите
}
debt-title = За що Ви повертаєте гроші?
debt-title-hint = Наприклад: huurtoeslag (доплата на оренду житла) 2024
debt-title-missing = Напишіть, за що Ви повертаєте гроші.
debt-kind-label = Що це?
debt-kind = { $kind ->
    [repayment] Отримано забагато
    [debt] Інший борг
   *[attachment] Стягнення з доходу (beslag)
}
debt-agency = Кому?
debt-other = Хтось інший
debt-agency-name = Як називається?
debt-agency-hint = Потрібно лише при виборі «Хтось інший» або щоб назвати Ваш муніципалітет.
debt-agency-missing = Напишіть, кому Ви платите.
debt-monthly = Скільки на місяць?
debt-none-yet = Не заповнюйте, якщо Ви ще нічого не платите.
debt-total = Скільки всього?
debt-from = З якого дня?
debt-to = До якого дня включно?
debt-letter = Попросити платити пізніше або частинами
