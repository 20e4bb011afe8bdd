# What Plein saw, running matters and changes.

watch-title = Що побачив Plein
watch-stays = Plein дивиться на Вашому телефоні на те, що Ви заповнили. Ніхто інший цього не бачить. Вирішуєте Ви.
watch-nothing = Зараз Plein не бачить нічого, з чим Вам треба щось робити.
watch-off = Plein не пильнує. Якщо Ви цього хочете, виберіть, на що Plein звертає увагу.
watch-choose = На що Plein звертає увагу
watch-ask = Чи може Plein пильнувати для Вас? Ви вибираєте за темами і завжди можете це змінити.
watch-all = Пильнувати все
watch-asks-title = Чи може Plein пильнувати для Вас?
watch-asks = Plein може побачити, чи закінчується якийсь дохід, чи запізнюється установа і кому Ви маєте щось повідомити.
watch-may = Це Ви можете зробити
watch-about = Подивитися, чого це стосується
watch-against = Чому Ви можете це залишити
watch-dismiss = Я більше не хочу цього бачити
watch-dismissed = Plein більше про це не скаже.
watch-pro = Чому варто
watch-contra = Чому не варто
watch-topic = { $topic ->
    [income] Ваш дохід
    [terms] Час, який має установа
    [changes] Зміни, про які Ви маєте повідомити
   *[papers] Документи, строк яких закінчується
}
found-gap = { $names } закінчується { $end_day }. Останній платіж: { $last_day }. Далі ще нічого немає: на { $less_cents } на місяць менше, починаючи з місяця { $month }.
found-ending = { $names } від установи { $agency } закінчується. Останній платіж: { $last_day }, { $less_cents }.
found-term-runs = Установа { $agency } має ухвалити рішення про «{ $title }» не пізніше ніж { $due_day }.
found-term-extended = Установа { $agency } { $on_day } взяла більше часу для «{ $title }». Рішення тепер буде не пізніше ніж { $due_day }; було { $first_day }. { $told ->
    [yes] Причина: { $reason }.
   *[no] Причини не названо.
}
found-term-passed = Установа { $agency } запізнюється з рішенням про «{ $title }»: останній день був { $due_day }. Спершу запитайте у своєї контактної особи. Якщо це не допоможе, Ви можете написати, що установа запізнюється. Через два тижні після того, як цей лист надійде, починається неустойка (dwangsom).
found-term-told = Установа { $agency } запізнюється з рішенням про «{ $title }» і отримала Ваш лист { $told_day }. Через два тижні після цього починається неустойка (dwangsom).
found-advance-comes = Якщо { $owed_day } ще не буде рішення про Вашу bijstand (соціальну допомогу), установа { $agency } має дати аванс.
found-advance-owed = Установа { $agency } має дати Вам аванс: { $owed_day } минуло чотири тижні від Вашої заяви, а рішення ще немає.
found-how-much =
    { $how ->
        [known] За Вашими відповідями Plein рахує щонайменше { $amount } на місяць.
        [doubt] Скільки це, Plein не знає: Ваші відповіді не узгоджуються між собою.
       *[open] Скільки це, Plein знатиме, лише коли Ви відповісте на кілька запитань. Перше з них:
    }
found-what = Ідеться про: { $what }.
found-repair-asked = Установа { $agency } { $asked_day } попросила Вас доповнити «{ $title }». Зробіть це не пізніше ніж { $by_day }. Поки Ви не відповіли, час на рішення зупинено. { $what }
found-repair-passed = Ви могли доповнити «{ $title }» до { $by_day } включно. Установа { $agency } тепер може не розглядати Вашу заяву. Надішліть це все-таки або попросіть більше часу. { $what }
found-repair-open = Установа { $agency } { $asked_day } попросила Вас доповнити «{ $title }» і не назвала дня. Тоді час на рішення йде далі. { $what }
found-ball-me = Установа { $agency } з { $since_day } чекає на Вас у справі «{ $title }». Цей час вона не мусить рахувати.
found-ball-here = Установа { $agency } з { $since_day } чекає у справі «{ $title }». На кого чекає: { $holder }. Її час просто йде далі: вона має ухвалити рішення не пізніше ніж { $due_day }.
found-ball-abroad = Установа { $agency } з { $since_day } чекає у справі «{ $title }». На кого чекає: { $holder }. Поки це триває, її час зупинено. Якщо це триває надто довго, запитайте, коли Ви отримаєте рішення.
found-award-twice = { $names } від установи { $agency } є у Ваших доходах двічі, за той самий час. Якщо Ви справді отримуєте це двічі, пізніше Ви це повернете. Якщо одне з двох для когось іншого, то все правильно.
found-award-no-need = Ви отримуєте { $names }, і Ви сказали Plein, що жодна дитина не ходить у платний догляд (opvang). Можливо, одне з двох уже не так.
found-award-paper = Документ «{ $title }» був дійсний до { $until_day } включно, а { $names } триває далі. Якщо є нове підтвердження, додайте його до своїх документів. Якщо навчання припинено, повідомте про це установу { $agency }.
found-award-together = Ви отримуєте { $names }. Останнє почалося { $from_day }, і Plein не бачить, що установа { $agency } це знає. Якщо вона вже знає, Вам нічого не треба робити.
found-award-higher = Ви отримуєте на місяць { $award_cents }: { $names }. За Вашими відповідями Plein рахує { $same ->
    [yes] { $low_cents }
   *[no] від { $low_cents } до { $high_cents }
}. Якщо Ваші відповіді правильні для всього року, пізніше Ви, можливо, щось повернете.
found-award-lower = Ви отримуєте на місяць { $award_cents }: { $names }. За Вашими відповідями Plein рахує { $same ->
    [yes] { $low_cents }
   *[no] від { $low_cents } до { $high_cents }
}. Якщо Ваші відповіді правильні для всього року, Ви, можливо, ще щось отримаєте.
found-balance-short = { $short_day } з Вашого рахунку списується більше, ніж на ньому є: Вам бракує { $short_cents }. Наступний платіж надійде { $next_day }.
found-balance-short-open = { $short_day } з Вашого рахунку списується більше, ніж на ньому є: Вам бракує { $short_cents }.
found-debts-several = Щомісяця Ви повертаєте { $sum_cents }, кількість частин: { $count }. Разом це може бути важко. Ви можете запитати, чи можна пізніше або повільніше, і є безкоштовна допомога.
found-debts-below = Щомісяця Ви повертаєте { $sum_cents }. Тоді залишається { $left_cents }, а за законом при стягненні з доходу (beslag) у Вас має залишатися щонайменше { $least_cents }. Ви можете запитати, чи можна повільніше, і є безкоштовна допомога.
found-debts-enough = Щомісяця Ви повертаєте { $sum_cents }, кількість частин: { $count }. Залишається { $left_cents }, і це не менше, ніж за законом має залишатися у Вас при стягненні з доходу (beslag). Якщо це все-таки забагато, є безкоштовна допомога.
found-aside = Якщо Ваш дохід виявиться високим, за цей рік Ви, можливо, повернете { $back }. Це те, що Ви отримуєте як доплати (toeslagen), мінус те, що Ви тоді отримували б, за весь рік. Якщо поділити на { $months ->
    [one] { $months } місяць, який ще залишився
    [few] { $months } місяці, які ще залишилися
    [many] { $months } місяців, які ще залишилися
   *[other] { $months } місяця, які ще залишилися
}, то це { $aside } на місяць, заокруглено вгору до цента.
aside-title = Відкладіть щось
aside-task = Відкласти { $amount }
aside-make = Нагадувати мені щомісяця
aside-made = Це тепер є серед Ваших завдань.
found-objection = Проти рішення про «{ $title }» Ви можете подати заперечення (bezwaar) до { $end_day } включно.
found-document-expires = Документ «{ $title }» дійсний до { $until_day } включно.
found-paper-ended = Документ «{ $title }» був дійсний до { $until_day } включно.
found-report-at-once = Одразу повідомте установу { $agency } про «{ $title }» ({ $article }).
found-report-change = Повідомте установу { $agency } про «{ $title }» не пізніше ніж { $by_day } ({ $article }).
found-award-may-change = Через «{ $title }» змінюється Ваш дохід за весь рік. Ваші доплати (toeslagen) можуть стати більшими або меншими: { $names }.
found-award-between = Через «{ $title }» і те, що закінчується, Ваш дохід за весь рік буде десь між { $low_cents } і { $high_cents }. Тоді zorgtoeslag (доплата на медичне страхування), huurtoeslag (доплата на оренду житла) і kindgebonden budget (доплата на дітей) разом становитимуть від { $least_cents } до { $most_cents } на місяць.
matters-title = Поточні справи
matters-nothing = Поточних справ немає. Ви подали якусь заяву? Запишіть її тут, тоді Plein рахуватиме строк разом із Вами.
matters-link = Поточні справи та зміни
add-matter = Додати заяву
matter-change = Змінити заяву
matter-name = На що Ви подали заяву?
matter-title-missing = Напишіть, на що Ви подали заяву.
matter-agency = Кому?
matter-service = Яка це заява?
matter-other = Інша заява
matter-assistance = Bijstand (соціальна допомога)
matter-applied = Якого дня?
matter-applied-missing = Напишіть день, коли Ви подали заяву.
matter-day-ahead = Цей день ще не настав. Перевірте день.
matter-day-before = Цей день раніше, ніж заява. Перевірте день.
matter-weeks = Протягом скількох тижнів має бути рішення?
matter-weeks-hint = У листі цього немає? Тоді це 8.
matter-weeks-missing = Напишіть, скільки тижнів додається.
matter-extended-missing = Напишіть, якого дня Ви про це дізналися.
matter-extended = Установа взяла більше часу?
matter-extended-on = Якого дня Ви про це дізналися?
matter-extended-weeks = Скільки тижнів додалося?
matter-extended-reason = Яку причину вона назвала?
matter-told = Якого дня установа отримала Ваш лист про те, що вона запізнюється?
matter-decided = Якого дня ухвалено рішення?
matter-notified = Якого дня Ви отримали рішення?
matter-objected = Якого дня Ви подали заперечення (bezwaar)?
matter-asked = Установа попросила Вас щось доповнити?
matter-asked-on = Якого дня вона про це попросила?
matter-asked-what = Про що вона попросила?
matter-asked-by = Не пізніше якого дня це має надійти?
matter-answered = Якого дня Ви доповнили?
matter-waits-title = Установа на когось чекає?
matter-waits = На кого вона чекає?
matter-waits-who = { $who ->
    [me] На мене
    [here] На установу в Нідерландах
    [abroad] На установу в іншій країні
   *[none] Вона ні на кого не чекає
}
matter-waits-for = Як називається ця установа?
matter-waits-since = З якого дня?
matter-waits-until = До якого дня?
matter-other-agency = інша установа
matter-contact = Ваша контактна особа
turn-you = Ви
step-applied = подали заяву { $day }
step-extended = взяла { $day } більше часу: { $weeks } { $weeks ->
    [one] тиждень
    [few] тижні
    [many] тижнів
   *[other] тижня
}
step-asked = попросила { $day } доповнити заяву
step-answers = доповнюєте не пізніше ніж { $day }
step-answers-open = доповнюєте; дня не названо
step-answered = доповнили { $day }
step-waits = з { $day } треба щось зробити для установи { $agency }
step-stands = зараз не мусить вирішувати: час зупинено з { $day }
step-told = написали { $day }, що вона запізнюється
step-decides = ухвалює рішення не пізніше ніж { $day }
step-late = мала ухвалити рішення не пізніше ніж { $day }
step-decided = ухвалила рішення { $day }
step-objects = можете подати заперечення (bezwaar) до { $day } включно
step-objected = подали заперечення (bezwaar) { $day }
changes-title = Зміни
add-change = Розповісти про зміну
change-change = Зміна
change-name = Що змінюється?
change-kind-label = Яка це зміна?
change-kind = { $kind ->
    [work] Я починаю працювати
    [stops] Моя робота закінчується
    [together] Ми починаємо жити разом
    [apart] Ми розходимося або розлучаємося
    [move] Я переїжджаю
    [child] Народиться дитина
    [grown] Моїй дитині виповнюється 18
   *[income] Щось інше, наприклад мій дохід
}
change-duties = Кого треба про це повідомити?
change-duty = { $at_once ->
    [yes] одразу
   *[no] не пізніше ніж { $day }
} ({ $article })
change-told = знає про це
change-name-hint = Своїми словами, наприклад: підробіток Jeroen
change-title-missing = Напишіть, що змінюється.
change-on = З якого дня?
change-on-missing = Напишіть день, коли це змінюється.
change-income = Ваш дохід змінюється?
change-direction = { $direction ->
    [more] Так, надходить більше
    [less] Так, надходить менше
   *[none] Ні
}
change-amount = Скільки на місяць?
change-amount-hint = Те, що Ви отримуєте на руки. Не заповнюйте, якщо дохід залишається таким самим.
change-amount-missing = Напишіть, скільки це на місяць.
change-new-hint = Після збереження Ви побачите тут, хто вже про це знає.
change-heard = Хто вже про це знає?
letter-title = Готовий лист
letter-kind = { $kind ->
    [repair] Відповідь на прохання доповнити
    [report] Повідомити про зміну
    [arrangement] Платити пізніше або частинами
    [default] Написати, що установа запізнюється
    [objection] Подати заперечення (bezwaar)
   *[question] Запитання до контактної особи
}
letter-check = Прочитайте лист, перш ніж його надсилати. Він нідерландською, бо установи читають нідерландською. Додайте внизу своє ім’я, адресу й підпис.
letter-through = Надіслати через Plein
letter-send = Кому: { $agency }
letter-else = Надіслати самостійно
letter-print = Надрукувати або зберегти як PDF
letter-share = Поділитися або скопіювати
letter-copied = Лист скопійовано.
letter-mark = Установа отримала його сьогодні
letter-marked = Записано. Через два тижні починається неустойка (dwangsom).
letter-phone = Краще зателефонувати?
letter-call = Скажіть так: «{ $applied } мною подано заяву «{ $title }» до установи { $agency }. Останній день для рішення був { $due }. Коли я отримаю рішення і хто розглядає мою заяву?»
letter-link = Листи у цій справі
letter-question =
    Aan { $agency }
    { "" }
    { $today }
    { "" }
    Onderwerp: mijn aanvraag “{ $title }”
    { "" }
    Geachte heer of mevrouw,
    { "" }
    Op { $applied } heb ik “{ $title }” aangevraagd. De laatste dag om te beslissen is { $due }.
    { "" }
    Wilt u mij laten weten hoe het ervoor staat, en op welke dag ik een beslissing krijg? Ontbreekt er nog iets, dan hoor ik dat graag.
    { "" }
    Met vriendelijke groet,
    { "" }
    Naam: ................................................................
    Adres: ...............................................................
    Burgerservicenummer of kenmerk: ......................................
    Handtekening: ........................................................
letter-default =
    Aan { $agency }
    { "" }
    { $today }
    { "" }
    Onderwerp: ingebrekestelling, mijn aanvraag “{ $title }”
    { "" }
    Geachte heer of mevrouw,
    { "" }
    Op { $applied } heb ik “{ $title }” aangevraagd. U moest uiterlijk op { $due } beslissen. Ik heb nog geen beslissing gekregen.
    { "" }
    Met deze brief stel ik u in gebreke (artikel 4:17, derde lid, van de Algemene wet bestuursrecht). Ik vraag u binnen twee weken na ontvangst te beslissen. Doet u dat niet, dan bent u mij een dwangsom schuldig voor elke dag dat u te laat bent. Wilt u de hoogte daarvan dan vaststellen (artikel 4:18)?
    { "" }
    Met vriendelijke groet,
    { "" }
    Naam: ................................................................
    Adres: ...............................................................
    Burgerservicenummer of kenmerk: ......................................
    Handtekening: ........................................................
letter-objection =
    Aan { $agency }
    { "" }
    { $today }
    { "" }
    Onderwerp: bezwaar tegen uw besluit over “{ $title }”
    { "" }
    Geachte heer of mevrouw,
    { "" }
    Op { $notified } kreeg ik uw besluit over “{ $title }”. Ik ben het daar niet mee eens en maak bezwaar.
    { "" }
    Mijn redenen zijn: (vul hier in waarom het besluit niet klopt)
    { "" }
    Heb ik niet alles genoemd, geeft u mij dan de tijd om mijn bezwaar aan te vullen (artikel 6:6 van de Algemene wet bestuursrecht). Ik wil graag gehoord worden.
    { "" }
    Met vriendelijke groet,
    { "" }
    Naam: ................................................................
    Adres: ...............................................................
    Burgerservicenummer of kenmerk: ......................................
    Handtekening: ........................................................
found-whose = Установа { $agency } з { $day } просить Plein казати це. Plein перевірив на Вашому телефоні, чи це стосується Вас. Установа { $agency } не знає, що Ви це бачите.
matter-sent = Як стоїть справа або поговорити з людиною
