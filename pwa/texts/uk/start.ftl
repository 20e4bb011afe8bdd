# The first screen.

start-title = Ваші доходи, документи й завдання разом
start-lead = Plein працює на Вашому власному телефоні. Ви бачите, що надходить, що Вам треба зробити і які документи у Вас є. Також без інтернету.
see-example = Подивитися приклад
start-never-title = Цього ми ніколи не просимо
start-never-digid = Ваш пароль DigiD
start-never-money = гроші
start-never-pin = PIN-код Вашої банківської картки
start-never-warning = Хтось просить це від імені Plein? Не давайте.
start-by-title = Чиє це?
start-by =
    { $operator ->
        [unnamed] Це Plein для проби: той, хто його пропонує, не вказав своєї назви.
       *[other] Цей Plein пропонує { $operator }.
    }
start-who-title = Хто може це читати?
start-who = Лише Ви. Той, хто пропонує Plein, зберігає замкнену копію і не може її відкрити.
start-help-title = Потрібна допомога?
start-help = Зверніться до своєї бібліотеки (Informatiepunt Digitale Overheid) або до свого муніципалітету. Допомога безкоштовна.
begin = Почати
begin-about = Ви отримуєте власне місце на цьому телефоні. Це нічого не коштує. Вам не треба давати адресу електронної пошти чи номер телефону.
have-already = У мене вже є Plein
wallet-name = { $number ->
        [1] Мій Plein
        [one] Plein { $number }
        [few] Plein { $number }
        [many] Plein { $number }
       *[other] Plein { $number }
    }
to-today = До розділу «Сьогодні»
pictures-choose = З малюнками
