# The screen Geld.

money-months = Kies een maand
money-total = Komt deze maand binnen
money-count =
    { $count ->
        [one] in 1 betaling
       *[other] in { $count } betalingen
    }
money-no-payments = Deze maand komt er niets binnen.
money-active = Lopend inkomen
money-once = Eenmalige betalingen
money-ended = Gestopt
money-nothing = Hier ziet u straks per maand wat er binnenkomt, van wie en op welke dag.
at-least = ten minste { $amount }
amount-unknown = bedrag onbekend
rhythm =
    { $period ->
        [month] per maand
        [week] per week
        [four_weeks] per vier weken
        [quarter] per kwartaal
        [year] per jaar
       *[once] één keer
    }
year-title = Het hele jaar
year-choose = Kies een jaar
year-total = Komt dit jaar binnen
year-months = Per maand
year-other = Iemand anders
year-picture = Grafiek van { $year }: wat er per maand binnenkomt, gestapeld per instantie. De lijsten eronder zeggen hetzelfde.
year-take = Meenemen
year-table = Bewaren als tabel (CSV)
year-calendar = Bewaren als agenda (ICS)
year-column = { $column ->
    [date] Dag
    [agency] Van wie
    [kind] Wat
   *[amount] Bedrag in euro
}
year-event = { $kind } van { $agency }
year-file = plein-inkomen-{ $year }
payment-title = Betaling
payment-state = { $state ->
    [received] gekregen
    [different] ander bedrag: verwacht { $amount }
    [disputed] klopt niet
   *[late] te laat
}
payment-tick = Gekregen: { $kind } van de { $date }e
payment-noted = Genoteerd.
payment-expected = Verwacht: { $amount } op { $day }
payment-what = Wat is er gebeurd?
payment-choice = { $state ->
    [disputed] Het klopt niet, ik vraag het na
   *[received] Het is binnen
}
payment-amount = Hoeveel kwam er binnen?
payment-day = Op welke dag?
payment-part = Bekijk dit inkomen
money-calendar = Als kalender
calendar-day =
    { $count ->
        [one] 1 betaling van { $amount }
       *[other] { $count } betalingen, samen { $amount }
    }
