# The screen Geld.

month-total = In { $month } komt { $total } binnen.
at-least = ten minste { $amount }
amount-unknown = bedrag nog niet bekend
money-active = Lopend inkomen
rhythm =
    { $period ->
        [month] per maand
        [four_weeks] per vier weken
        [quarter] per kwartaal
        [year] per jaar
       *[once] één keer
    }
