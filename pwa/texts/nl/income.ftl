# Choosing a kind of income, and its form.

income-title = Inkomen
income-choose = Welk inkomen?
income-choose-back = Welk inkomen?
income-choose-lead = Kies wat u krijgt. Plein vult dan al in van wie het komt en wanneer.
income-held = hebt u al
income-other = Staat het er niet bij?
income-own = Ander inkomen
income-kind = Wat is het?
income-kind-missing = Vul in wat voor inkomen dit is.
income-agency = Van wie krijgt u het?
income-agency-hint = Bijvoorbeeld de naam van uw gemeente of uw werkgever.
income-agency-missing = Vul in van wie u dit krijgt.
income-amount =
    { $period ->
        [week] Hoeveel krijgt u per week?
        [four_weeks] Hoeveel krijgt u per vier weken?
        [quarter] Hoeveel krijgt u per kwartaal?
        [year] Hoeveel krijgt u per jaar?
        [once] Hoeveel krijgt u?
       *[month] Hoeveel krijgt u per maand?
    }
income-amount-hint = Het bedrag dat op uw rekening komt (netto). Bijvoorbeeld 1.234,56.
income-amount-missing = Vul het bedrag in. Het staat op uw bankafschrift.
income-amount-zero = Vul een bedrag in dat hoger is dan 0. Krijgt u dit niet meer? Vul dan in tot en met wanneer u het kreeg, en laat het bedrag staan.
income-amount-zero-once = Vul een bedrag in dat hoger is dan 0.
income-period = Hoe vaak krijgt u het?
period =
    { $period ->
        [month] Elke maand
        [week] Elke week
        [four_weeks] Elke vier weken
        [quarter] Elk kwartaal (drie maanden)
        [year] Elk jaar
       *[once] Eén keer
    }
income-pay-day = Op welke dag van de maand?
income-pay-day-hint = Een getal van 1 tot en met 31. Kijk op uw bankafschrift.
income-pay-day-missing = Vul de dag van de maand in, van 1 tot en met 31.
income-first-date =
    { $period ->
        [once] Op welke dag krijgt of kreeg u het?
       *[other] Op welke dag komt de eerste of eerstvolgende betaling?
    }
income-first-date-missing = Vul de dag in waarop u het geld krijgt of kreeg.
income-from = Vanaf wanneer?
income-from-hint = Mag leeg blijven. Bijvoorbeeld 1-1-2026.
income-to = Tot en met wanneer?
income-to-hint = Laat leeg als u niet weet wanneer het stopt.
income-more = Dag of naam klopt niet?
