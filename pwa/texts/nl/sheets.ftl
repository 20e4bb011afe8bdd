# Op papier en aan de telefoon: bladen om af te drukken, belkaarten, de agenda, en de weg terug.

ways-title = Op papier en aan de telefoon
ways-lead = Druk af wat u nodig hebt, of bel met een belkaart erbij.
ways-help-about = Uw maand op één blad, brieven, en wat u zegt als u belt.
ways-month = Een maand op één blad
ways-month-about = Wat erin komt, wat eraf gaat, wat u moet doen en wie u kunt bellen.
ways-matters = Een zaak op papier, met brief en belkaart
ways-no-matters = U hebt nog geen zaken in Plein.
ways-tasks = Uw taken om op te hangen
ways-calendar = In uw agenda
ways-calendar-about = U krijgt een bestand voor de agenda van uw telefoon. Die waarschuwt u een dag van tevoren.
ways-calendar-save = Bewaar alle dagen als agenda
ways-printer = Geen printer?
ways-printer-about = Kies bij afdrukken “Bewaren als PDF”. Neem dat bestand mee naar de bibliotheek, of stuur het naar iemand met een printer. In veel bibliotheken kunt u afdrukken en helpt iemand u.

sheet-print = Afdrukken
sheet-month = { $month } op papier
sheet-link = Op één blad
sheet-in = Komt erin
sheet-off = Gaat eraf
sheet-sum-in = Samen erin
sheet-sum-off = Samen eraf
sheet-to-do = Doen
sheet-phones = Bellen
sheet-nothing = Van deze maand staat er nog niets in Plein. Voeg eerst inkomen of een taak toe.
sheet-cut = { $count ->
    [one] Eén regel paste niet op dit blad. Hij staat in Plein.
   *[other] { $count } regels pasten niet op dit blad. Ze staan in Plein.
}
sheet-steps = Zo staat het ervoor
sheet-done = Klaar
sheet-open = Nog niet
sheet-days = Dagen om te onthouden
sheet-notes = Ruimte om te schrijven
sheet-day = Dag
sheet-what = Wat
sheet-amount = Bedrag
sheet-matter-link = Deze zaak op papier
sheet-change = Zaak wijzigen
sheet-days-save = Bewaren als agenda

phone-unknown = Het nummer staat op een brief van deze instantie.
phone-unread = Kijk dit nummer na op een brief van deze instantie.

day-answers = Laatste dag om “{ $title }” aan te vullen
day-decides = { $agency } beslist uiterlijk over “{ $title }”
day-objects = Laatste dag om bezwaar te maken over “{ $title }”
days-file = Dagen uit Plein
days-nothing = Er staan nog geen dagen in Plein. Voeg eerst een taak of een zaak toe.

card-link = Belkaart
card-title = Bellen over “{ $title }”
card-say = Uw vraag
card-hand = Dit houdt u bij de hand
card-hand-number = Uw burgerservicenummer: het staat op uw paspoort of identiteitskaart
card-hand-reference = Het kenmerk van de laatste brief
card-hand-letter = De laatste brief die u kreeg
card-hand-pen = Een pen
card-applied = Aangevraagd op { $day }
card-day = { $day }: { $title }
card-ask = Dit vraagt u ook
card-ask-name = Met wie spreek ik?
card-ask-when = Wanneer hoor ik van u?
card-ask-written = Wilt u mij dat ook schrijven?
card-slow = Gaat het te snel? Zeg: “Wilt u langzamer praten? Ik schrijf mee.”
card-note = Dit schrijft u op
card-note-who = Met wie u sprak
card-note-when = De dag en het uur
card-note-promised = Wat is beloofd
card-note-next = Wat u nu doet, en wanneer

addresses-title = Adressen op deze brief
addresses-from = Uw naam en adres
addresses-from-hint = Elke regel apart: uw naam, straat en huisnummer, postcode en plaats.
addresses-to = Adres van de instantie
addresses-to-hint = Het staat op een brief van de instantie. Schrijf ook de naam van de instantie erbij.
addresses-side = Waar zit het venster van de envelop?
addresses-which = { $side ->
    [right] Rechts
   *[left] Links
}
addresses-saved = De adressen staan op de brief.
addresses-lines = Schrijf niet meer dan { $most } regels.
letter-fold = Hebt u een envelop met een venster? Vouw de brief in drieën en kijk of het adres erachter past, voordat u hem dichtplakt.

printed-on = Afgedrukt op { $day }.
printed-scan = Richt de camera van uw telefoon op dit vierkant. Dan komt u weer hier in Plein. Het werkt alleen met uw eigen Plein.
printed-picture = Vierkante code naar dit scherm in Plein

back-title = Van papier terug naar Plein
back-here = Dit papier hoort bij uw Plein.
back-open = Open het
back-elsewhere = Dit papier hoort bij de Plein van iemand anders, of u hebt dit onderwerp verwijderd. In het vierkant staat niets over een persoon.
back-none = Op deze telefoon staat nog geen Plein. Is dit uw papier? Scan het dan met de telefoon waarop u Plein gebruikt. In het vierkant staat niets over een persoon.
back-unreadable = Van dit vierkant mist een stuk, of het is niet van Plein. Scan het papier nog een keer.
