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
add-income = Inkomen toevoegen
rhythm =
    { $period ->
        [month] per maand
        [four_weeks] per vier weken
        [quarter] per kwartaal
        [year] per jaar
       *[once] één keer
    }
