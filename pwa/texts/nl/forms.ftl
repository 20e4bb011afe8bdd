# What every form says: its problems, and what goes with its fields.

problems-title = Er klopt nog iets niet
form-begun = U was hier al mee begonnen. Wat u had ingevuld, staat er nog.
form-from = { $name } zette dit voor u klaar. Kijk het na.
form-waits = Uw slot staat erop. Dit is nog niet bewaard. Tik nog een keer op “{ $button }”.
start-over = Begin opnieuw
open-calendar = Kies een dag in de kalender
field-too-long = Dit is te lang. Gebruik ten hoogste { $most } tekens.
choice-missing = Maak een keuze.
number-out-of-range = Vul een heel getal in van { $least } tot en met { $most }.
amount-negative = Vul een bedrag in zonder min. Betaalt u iets terug? Vul dan in wat er op uw rekening komt.
amount-not-a-number = Dit is geen bedrag. Schrijf het zo: 1.234,56.
amount-too-many-decimals = Een bedrag heeft ten hoogste twee cijfers achter de komma, zoals 12,50.
amount-too-large = Dit bedrag is erg hoog. Kijk of er een komma mist.
date-not-a-date = Dit is geen datum. Schrijf dag, maand en jaar, zoals 2-6-2026.
date-no-such-day = De datum { $typed } bestaat niet. Kijk de dag en de maand na.
date-before-begin = Deze dag ligt voor de eerste dag. Kijk beide dagen na.
