# Bringing in a file of the bank.

bank-title = Зчитати файл із банку
bank-link = Зчитати файл із банку
bank-how = Завантажте зі свого банку файл зі списаннями й надходженнями. Plein шукає в ньому, що Ви отримали від установ, і позначає це.
bank-stays = Файл залишається на Вашому телефоні. Plein запам’ятовує лише те, що Ви самі позначите, і нічого не надсилає.
bank-choose = Вибрати файл
bank-stop = Зупинити
bank-where = Де знайти цей файл?
bank-where-ing = ING: у Mijn ING, пункт ‘Af- en bijschrijvingen downloaden’. Виберіть ‘CSV’ із крапкою з комою.
bank-where-rabo = Rabobank: у Rabo Internetbankieren, пункт ‘Transacties downloaden’. Виберіть ‘CSV’ або ‘CAMT.053’.
bank-where-abn = ABN AMRO: в Internet Bankieren, пункт ‘Mutaties downloaden’. Виберіть ‘TXT’ або ‘CAMT.053’.
bank-where-other = Інший банк: виберіть ‘CAMT.053’ (XML). Це zip-файл? Тоді спершу розпакуйте його.
bank-reading = Plein читає файл: { $percent } відсотків.
bank-read =
    { $count ->
        [one] { $bank }: { $count } рядок, від { $from } до { $to } включно.
        [few] { $bank }: { $count } рядки, від { $from } до { $to } включно.
        [many] { $bank }: { $count } рядків, від { $from } до { $to } включно.
       *[other] { $bank }: { $count } рядка, від { $from } до { $to } включно.
    }
bank-none = { $bank }: у цьому файлі немає жодного рядка, який Plein може використати.
bank-matches = Це Ви отримали від установ
bank-differs = { $day }; Ви очікували { $amount }
bank-known =
    { $count ->
        [one] { $count } платіж уже був позначений.
        [few] { $count } платежі вже були позначені.
        [many] { $count } платежів уже були позначені.
       *[other] { $count } платежу вже були позначені.
    }
bank-parts = Цього доходу ще немає у Plein
bank-parts-about = Позначте, що Ви хочете зберегти.
bank-seen =
    { $count ->
        [one] помічено { $count } раз, { $day }. Plein очікує це { $rhythm }.
        [few] помічено { $count } рази, востаннє { $day }. Plein очікує це { $rhythm }.
        [many] помічено { $count } разів, востаннє { $day }. Plein очікує це { $rhythm }.
       *[other] помічено { $count } раза, востаннє { $day }. Plein очікує це { $rhythm }.
    }
bank-tick-all = Позначити все
bank-costs = Щоб знати, скільки у Вас залишається
bank-costs-about = Позначте, що щомісяця списується з Вашого рахунку. Тоді Plein скаже, скільки у Вас залишається до наступного платежу.
bank-cost = помічено місяців: { $count }, близько { $day } числа
bank-balance = Залишок на Вашому рахунку
bank-nothing = Нічого нового
bank-nothing-about = Plein не знайшов у цьому файлі платежів, яких у Вас ще не було.
bank-take =
    { $count ->
        [0] Нічого не переносити
        [one] Перенести { $count } рядок
        [few] Перенести { $count } рядки
        [many] Перенести { $count } рядків
       *[other] Перенести { $count } рядка
    }
bank-leave = Інший файл
bank-extra =
    { $count ->
        [one] { $count } платіж теж надійшов від установи, але Plein не знає, що це
        [few] { $count } платежі теж надійшли від установ, але Plein не знає, що це
        [many] { $count } платежів теж надійшли від установ, але Plein не знає, що це
       *[other] { $count } платежу теж надійшли від установ, але Plein не знає, що це
    }
bank-extra-line = { $day }: { $amount } від { $name }
bank-strange =
    { $count ->
        [one] { $count } надходження від того, кого Plein не знає. Воно не зберігається.
        [few] { $count } надходження від людей або компаній, яких Plein не знає. Вони не зберігаються.
        [many] { $count } надходжень від людей або компаній, яких Plein не знає. Вони не зберігаються.
       *[other] { $count } надходження від людей або компаній, яких Plein не знає. Вони не зберігаються.
    }
bank-left-out =
    { $count ->
        [one] { $count } рядок пропущено
        [few] { $count } рядки пропущено
        [many] { $count } рядків пропущено
       *[other] { $count } рядка пропущено
    }
bank-left-out-line = { $reason ->
    [currency] Не в євро ({ $count }): рядок { $lines }.
    [amount] Суму не вдається прочитати ({ $count }): рядок { $lines }.
    [sign] Незрозуміло, надходження це чи списання ({ $count }): рядок { $lines }.
    [date] День не вдається прочитати ({ $count }): рядок { $lines }.
    [columns] Бракує частини ({ $count }): рядок { $lines }.
    [pending] Ще не сплачено або не проведено ({ $count }): рядок { $lines }.
    [month] Місяць не вдається прочитати ({ $count }): рядок { $lines }.
   *[twice] Записано двічі ({ $count }): рядок { $lines }.
}
bank-holes = Суми не сходяться в такі дні: { $days }. Можливо, там бракує рядка. Завантажте файл ще раз або зчитайте також інші файли.
bank-year-about = Перевірте кожен рядок. Позначте те, що правильно.
bank-year-missing = Цих місяців тут немає: { $months }. На документі вони є? Тоді зробіть чіткіше фото.
bank-year-sum = Загальна сума на документі: { $told }. Рядки, які прочитав Plein, разом дають: { $sum }. Покладіть документ поруч і добре перевірте кожен рядок.
bank-taken =
    { $count ->
        [0] Нічого не перенесено.
        [one] { $count } рядок перенесено.
        [few] { $count } рядки перенесено.
        [many] { $count } рядків перенесено.
       *[other] { $count } рядка перенесено.
    }
bank-imports = Зчитано раніше
bank-import = { $bank }, { $day }
bank-import-about =
    { $count ->
        [one] від { $from } до { $to } включно: перенесено { $count } рядок
        [few] від { $from } до { $to } включно: перенесено { $count } рядки
        [many] від { $from } до { $to } включно: перенесено { $count } рядків
       *[other] від { $from } до { $to } включно: перенесено { $count } рядка
    }
bank-undo = Скасувати
bank-undone = Усе знову так, як було до зчитування.
error-bank-zip = Це zip-файл. Спершу розпакуйте його на своєму телефоні, а тоді виберіть файл, який у ньому є.
error-bank-not-text = Це не файл зі списаннями й надходженнями. Виберіть у своєму банку ‘CSV’, ‘TXT’ або ‘CAMT.053’.
error-bank-xml-broken = Цей файл неповний. Завантажте його зі свого банку ще раз.
error-bank-xml-entities = Plein не відкриває цей файл: у ньому є команди, яких банк ніколи не додає. Завантажте його зі свого банку ще раз.
error-bank-other-message = Це повідомлення банку, але не виписка. Виберіть у своєму банку ‘CAMT.053’.
error-bank-unknown = Plein не знає такої таблиці. Виберіть у своєму банку ‘CAMT.053’ (XML), або CSV від ING чи Rabobank, або TXT від ABN AMRO. Не змінюйте файл в іншій програмі.
error-bank-empty = Цей файл порожній. Завантажте його зі свого банку ще раз.
error-bank-too-large = Цей файл завеликий. Виберіть у своєму банку коротший час, наприклад один рік.
error-bank-unreadable = Зчитати не вдалося. Нічого не змінено. Спробуйте ще раз, за коротший час.
statement-title = Довідка про Ваш дохід
statement-take = Додати до доходів
