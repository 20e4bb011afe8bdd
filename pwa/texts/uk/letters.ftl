# Letters about an addition, a change and a payment: in Dutch, since agencies read Dutch.

letter-mark-repair = Надіслано сьогодні
letter-mark-report = Про це вже повідомлено
letter-answered = Записано. Час на рішення знову йде.
letter-reported = Записано. Plein більше про це не питає.
letter-call-repair = Скажіть так: «{ $asked } Ви попросили мене доповнити мою заяву «{ $title }». Що саме Вам потрібно і чи можна мені зробити це пізніше?»
letter-call-report = Скажіть так: «Я повідомляю про зміну: { $change }, з { $on }. Що Вам потрібно від мене і чи отримаю я підтвердження?»
letter-call-arrangement = Скажіть так: «Я повертаю гроші за «{ $title }», і так мені не вдається. Чи можна мені платити пізніше або частинами і чи зачекаєте Ви поки зі стягненням?»
letter-repair =
    Aan { $agency }
    { "" }
    { $today }
    { "" }
    Onderwerp: aanvulling op mijn aanvraag “{ $title }”
    { "" }
    Geachte heer of mevrouw,
    { "" }
    Op { $asked } vroeg u mij om mijn aanvraag “{ $title }” aan te vullen{ $what }.
    { "" }
    Ik stuur u: (noem hier wat u meestuurt; hebt u iets niet, of kan de instantie het zelf opzoeken, schrijf dat dan)
    { "" }
    Wilt u bevestigen dat mijn aanvraag nu compleet is, en mij zeggen op welke dag u uiterlijk beslist (artikel 4:15 van de Algemene wet bestuursrecht)?
    { "" }
    Met vriendelijke groet,
    { "" }
    Naam: ................................................................
    Adres: ...............................................................
    Burgerservicenummer of kenmerk: ......................................
    Handtekening: ........................................................
letter-report =
    Aan { $agency }
    { "" }
    { $today }
    { "" }
    Onderwerp: een verandering doorgeven
    { "" }
    Geachte heer of mevrouw,
    { "" }
    Ik geef u een verandering door: { $change }. Dit geldt vanaf { $on }. { $income }
    { "" }
    Ik geef dit door omdat de wet dat vraagt ({ $article }). Wilt u mij schrijven wat dit voor mij verandert, en vanaf welke dag?
    { "" }
    Met vriendelijke groet,
    { "" }
    Naam: ................................................................
    Adres: ...............................................................
    Burgerservicenummer of kenmerk: ......................................
    Handtekening: ........................................................
letter-income = { $direction ->
    [more] Er komt per maand ongeveer { $amount } bij.
    [less] Er gaat per maand ongeveer { $amount } af.
   *[none] { "" }
}
letter-arrangement =
    Aan { $agency }
    { "" }
    { $today }
    { "" }
    Onderwerp: later of in delen betalen, “{ $title }”
    { "" }
    Geachte heer of mevrouw,
    { "" }
    { $owes ->
        [yes] Ik moet u { $total } betalen voor “{ $title }”.
       *[no] Ik betaal u terug voor “{ $title }”.
    } { $pays ->
        [yes] Nu gaat daar { $monthly } per maand naartoe. Dat is voor mij te veel.
       *[no] Dat lukt mij niet in één keer.
    }
    { "" }
    Mag ik later of in delen betalen{ $rule }? Ik kan per maand betalen: (vul een bedrag in). Wilt u niet manen of innen tot u hebt beslist? En wilt u rekening houden met het deel van mijn inkomen dat ik volgens de wet moet houden (de beslagvrije voet)?
    { "" }
    Met vriendelijke groet,
    { "" }
    Naam: ................................................................
    Adres: ...............................................................
    Burgerservicenummer of kenmerk: ......................................
    Handtekening: ........................................................
