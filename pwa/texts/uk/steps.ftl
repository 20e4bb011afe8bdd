# A service in small steps, what was begun, and what comes after sending.

steps-one = Частина
steps-needs = Це Вам потрібно
steps-topics = Частини
steps-progress = Готово частин: { $done } з { $all }
steps-at = Частина { $at } з { $all }
steps-state =
    { $state ->
        [done] Готово
        [missing] Чогось бракує
       *[open] Ще треба зробити
    }
steps-missing = Ще чогось бракує. Поверніться до частини, біля якої це написано.
steps-begin = Почати
steps-go-on = Продовжити
steps-next = Далі
steps-back = Назад
steps-skip = Зараз пропустити
steps-stop = Зберегти й зупинитися
steps-kept = Збережено. Ви можете продовжити, коли захочете, також на іншому своєму пристрої.
steps-filled = Ми заповнили те, що вже є у Plein. Це ще правильно? Змініть те, що неправильно.
steps-income = { $amount } { $period ->
        [week] на тиждень
        [month] на місяць
        [four_weeks] за чотири тижні
        [quarter] на квартал
        [year] на рік
        [once] один раз
       *[other] {""}
    }
steps-discard = Викинути
steps-sent = Ви це вже надіслали.
steps-to-sent = Подивитися, як стоїть справа
steps-contested = На іншому Вашому пристрої це надіслали або викинули, поки Ви тут ще писали. Те, що Ви написали, залишилося.
steps-keep = Я хочу це зберегти
steps-begun-title = Почато, ще не надіслано
steps-begun = Продовжити: готово частин { $done } з { $all }
steps-wait-day = Якщо Ви звернетеся { $since }, муніципалітет може почати розгляд Вашої заяви з { $until }.
steps-remind = Додати цей день до моїх завдань
steps-wait-kept = Цей день є серед Ваших завдань.
steps-task-made = «{ $name }» є серед Ваших завдань.
steps-later = Документи, яких ще немає
steps-later-about = Ви можете надіслати без цих документів. Тоді Plein додасть до Ваших завдань, що Ви ще маєте надіслати і до якого дня.
steps-to-tasks = Додати до моїх завдань уже зараз
steps-find-paper = Підготувати: { $paper }
steps-send-later = Ще надіслати: { $paper }
steps-tasks-made =
    { $count ->
        [0] Жодного документа не бракує.
        [one] Додано { $count } завдання.
        [few] Додано { $count } завдання.
        [many] Додано { $count } завдань.
       *[other] Додано { $count } завдання.
    }
steps-ahead = Що буде і коли
steps-by = не пізніше ніж { $day }
steps-on = { $day }
steps-until = до { $day }
steps-within =
    { $unit ->
        [days] { $after ->
            [asked] протягом { $count ->
                [one] { $count } дня
                [few] { $count } днів
                [many] { $count } днів
               *[other] { $count } днів
            } після того, як організація про це попросить
            [decided] протягом { $count ->
                [one] { $count } дня
                [few] { $count } днів
                [many] { $count } днів
               *[other] { $count } днів
            } після рішення
           *[other] протягом { $count ->
                [one] { $count } дня
                [few] { $count } днів
                [many] { $count } днів
               *[other] { $count } днів
            }
        }
        [weeks] { $after ->
            [asked] протягом { $count ->
                [one] { $count } тижня
                [few] { $count } тижнів
                [many] { $count } тижнів
               *[other] { $count } тижнів
            } після того, як організація про це попросить
            [decided] протягом { $count ->
                [one] { $count } тижня
                [few] { $count } тижнів
                [many] { $count } тижнів
               *[other] { $count } тижнів
            } після рішення
            [applied] протягом { $count ->
                [one] { $count } тижня
                [few] { $count } тижнів
                [many] { $count } тижнів
               *[other] { $count } тижнів
            } після Вашої заяви
            [reported] { $count ->
                [one] до { $count } тижня
                [few] до { $count } тижнів
                [many] до { $count } тижнів
               *[other] до { $count } тижнів
            } після Вашого звернення
           *[other] протягом { $count ->
                [one] { $count } тижня
                [few] { $count } тижнів
                [many] { $count } тижнів
               *[other] { $count } тижнів
            }
        }
        [months] протягом { $count ->
            [one] { $count } місяця
            [few] { $count } місяців
            [many] { $count } місяців
           *[other] { $count } місяців
        }
       *[years] протягом { $count ->
            [one] { $count } року
            [few] { $count } років
            [many] { $count } років
           *[other] { $count } років
        }
    }
steps-to-matter = Plein рахує ці дні у Ваших поточних справах
steps-add = Щось надіслати додатково
steps-partner = Ваш партнер
steps-partner-device = Ваш партнер погоджується на власному пристрої
steps-partner-device-about = Ваш партнер відкриває Plein на власному пристрої, переходить до розділу «Поділитися» і вибирає «Сказати «так» на заяву Вашого партнера». Там потрібен цей номер:
steps-share-number = Надіслати номер партнерові
steps-number = Номер заяви
steps-number-shared = { $title }, організація { $agency }. Номер: { $number }
steps-partner-paper = Ваш партнер підписує на папері
steps-partner-paper-about = Надрукуйте письмову згоду. Дайте її партнерові підписати. Віддайте її в муніципалітет або зробіть фото і надішліть його пізніше. Працівник її перевірить. До того часу муніципалітет не може ухвалити рішення.
steps-statement-title = Письмова згода Вашого партнера
steps-statement-about = Цей лист написано нідерландською, бо муніципалітет читає нідерландською.
steps-statement =
    Aan { $agency }
    {""}
    Aanvraag: { $title }
    Nummer van de aanvraag: { $number }
    Verstuurd op: { $day }
    {""}
    { $statement }
    {""}
    Naam: { $partner }
    {""}
    Geboortedatum: …………………………………
    {""}
    Datum: …………………………………
    {""}
    Handtekening: …………………………………
steps-apply-at = Подати заяву: { $agency }
iban-wrong = Це не IBAN. Подивіться на своїй банківській картці, наприклад NL91 ABNA 0417 1643 00.
