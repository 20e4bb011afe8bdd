# Wat u terugbetaalt: de schermen onder Geld.

debts-title = Wat u terugbetaalt
debts-sum = Gaat er elke maand af
debts-nothing = Betaalt u een toeslag, een uitkering of een schuld terug? Zet het hier, dan ziet u wat er samen af gaat.
debts-help = Is het te veel? Uw gemeente helpt gratis bij schulden, ook als u nog niets te laat betaalde.
debt-add = Terugbetaling toevoegen
debt-one = Terugbetaling
debt-state = { $state ->
    [runs] per maand
    [ended] is klaar
   *[waits] u betaalt nu niets
}
debt-title = Waarvoor betaalt u terug?
debt-title-hint = Bijvoorbeeld: huurtoeslag 2024
debt-title-missing = Vul in waarvoor u terugbetaalt.
debt-kind-label = Wat is het?
debt-kind = { $kind ->
    [repayment] Te veel gekregen
    [debt] Een andere schuld
   *[attachment] Beslag op inkomen
}
debt-agency = Aan wie?
debt-other = Iemand anders
debt-agency-name = Hoe heet die?
debt-agency-hint = Alleen nodig bij “Iemand anders”, of om uw gemeente te noemen.
debt-agency-missing = Vul in aan wie u betaalt.
debt-monthly = Hoeveel per maand?
debt-none-yet = Laat dit leeg als u nog niets betaalt.
debt-total = Hoeveel in totaal?
debt-from = Vanaf welke dag?
debt-to = Tot en met welke dag?
debt-letter = Vraag om later of in delen te betalen
