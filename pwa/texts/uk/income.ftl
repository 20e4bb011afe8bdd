# Choosing a kind of income, and its form.

income-title = Дохід
income-choose = Який дохід?
income-choose-back = Який дохід?
income-choose-lead = Виберіть, що Ви отримуєте. Тоді Plein уже заповнить, від кого це надходить і коли.
income-held = уже є у Вас
income-other = Цього немає у списку?
income-own = Інший дохід
income-kind = Що це?
income-kind-missing = Напишіть, який це дохід.
income-agency = Від кого Ви його отримуєте?
income-agency-hint = Наприклад, назва Вашого муніципалітету або Вашого роботодавця.
income-agency-missing = Напишіть, від кого Ви це отримуєте.
income-amount =
    { $period ->
        [week] Скільки Ви отримуєте на тиждень?
        [four_weeks] Скільки Ви отримуєте за чотири тижні?
        [quarter] Скільки Ви отримуєте на квартал?
        [year] Скільки Ви отримуєте на рік?
        [once] Скільки Ви отримуєте?
       *[month] Скільки Ви отримуєте на місяць?
    }
income-amount-hint = Сума, яка надходить на Ваш рахунок (після податків, netto). Наприклад 1.234,56.
income-amount-missing = Напишіть суму. Вона є у Вашій банківській виписці.
income-amount-zero = Напишіть суму, більшу за 0. Ви цього більше не отримуєте? Тоді напишіть, до якого дня включно Ви це отримували, а суму залиште.
income-amount-zero-once = Напишіть суму, більшу за 0.
income-period = Як часто Ви його отримуєте?
period =
    { $period ->
        [month] Щомісяця
        [week] Щотижня
        [four_weeks] Кожні чотири тижні
        [quarter] Щокварталу (раз на три місяці)
        [year] Щороку
       *[once] Один раз
    }
income-pay-day = Якого числа місяця?
income-pay-day-hint = Число від 1 до 31 включно. Подивіться у своїй банківській виписці.
income-pay-day-missing = Напишіть число місяця, від 1 до 31 включно.
income-first-date =
    { $period ->
        [once] Якого дня Ви це отримаєте або отримали?
       *[other] Якого дня надійде перший або найближчий платіж?
    }
income-first-date-missing = Напишіть день, коли Ви отримаєте або отримали гроші.
income-from = З якого дня?
income-from-hint = Можна не заповнювати. Наприклад 1-1-2026.
income-to = До якого дня включно?
income-to-hint = Не заповнюйте, якщо не знаєте, коли це закінчиться.
income-more = День або назва неправильні?
