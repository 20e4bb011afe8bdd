# Wat Plein zag, lopende zaken en veranderingen.

watch-title = Wat Plein zag
watch-stays = Plein kijkt op uw telefoon, naar wat u invulde. Niemand anders ziet dit. U beslist.
watch-nothing = Plein ziet nu niets waar u iets mee moet.
watch-off = Plein kijkt niet mee. Wilt u dat wel, kies dan waar Plein op let.
watch-choose = Waar Plein op let
watch-ask = Mag Plein voor u opletten? U kiest per onderwerp, en kunt dat altijd veranderen.
watch-all = Let overal op
watch-asks-title = Mag Plein voor u opletten?
watch-asks = Plein kan zien of een inkomen stopt, of een instantie te laat is, en wie iets van u moet horen.
watch-may = Dit kunt u doen
watch-about = Bekijk waar dit over gaat
watch-against = Waarom u dit kunt laten rusten
watch-dismiss = Dit wil ik niet meer zien
watch-dismissed = Plein zegt dit niet meer.
watch-pro = Waarom wel
watch-contra = Waarom niet
watch-topic = { $topic ->
    [income] Uw inkomen
    [terms] De tijd die een instantie heeft
    [changes] Veranderingen die u moet doorgeven
   *[papers] Papieren die aflopen
}
found-gap = { $names } stopt op { $end_day }. De laatste betaling is op { $last_day }. Er volgt nog niets: { $less_cents } per maand minder vanaf { $month }.
found-ending = { $names } van { $agency } stopt. De laatste betaling is op { $last_day }: { $less_cents }.
found-term-runs = { $agency } moet uiterlijk { $due_day } beslissen over “{ $title }”.
found-term-extended = { $agency } heeft op { $on_day } meer tijd genomen voor “{ $title }”. De beslissing komt nu uiterlijk { $due_day }; het was { $first_day }. { $told ->
    [yes] De reden: { $reason }.
   *[no] Een reden is er niet bij gezegd.
}
found-term-passed = { $agency } is te laat met “{ $title }”: de laatste dag was { $due_day }. Vraag het eerst aan uw contactpersoon. Helpt dat niet, dan mag u schrijven dat zij te laat is. Twee weken nadat die brief aankomt, begint een dwangsom.
found-term-told = { $agency } is te laat met “{ $title }” en kreeg uw brief op { $told_day }. Twee weken daarna begint een dwangsom.
found-advance-comes = Is er op { $owed_day } nog niet beslist over uw bijstand, dan moet { $agency } een voorschot geven.
found-advance-owed = { $agency } moet u een voorschot geven: op { $owed_day } waren er vier weken voorbij sinds uw aanvraag, en er is nog niet beslist.
found-whose = { $agency } laat Plein dit zeggen sinds { $day }. Plein keek op uw telefoon of het voor u geldt. { $agency } weet niet dat u dit ziet.
found-how-much =
    { $how ->
        [known] Met uw antwoorden komt Plein op ten minste { $amount } per maand.
        [doubt] Hoeveel dat is, weet Plein niet: uw antwoorden passen niet bij elkaar.
       *[open] Hoeveel dat is, weet Plein pas als u enkele vragen hebt beantwoord. De eerste is:
    }
found-what = Het gaat om: { $what }.
found-repair-asked = { $agency } vroeg op { $asked_day } of u “{ $title }” aanvult. Doe dat uiterlijk { $by_day }. Tot u antwoordt, staat de tijd om te beslissen stil. { $what }
found-repair-passed = U kon “{ $title }” aanvullen tot en met { $by_day }. { $agency } mag uw aanvraag nu laten liggen. Stuur het alsnog, of vraag om meer tijd. { $what }
found-repair-open = { $agency } vroeg op { $asked_day } of u “{ $title }” aanvult, en noemde geen dag. De tijd om te beslissen loopt dan door. { $what }
found-ball-me = { $agency } wacht sinds { $since_day } op u voor “{ $title }”. Die tijd hoeft zij niet mee te tellen.
found-ball-here = { $agency } wacht sinds { $since_day } op { $holder } voor “{ $title }”. Haar tijd loopt gewoon door: zij moet uiterlijk { $due_day } beslissen.
found-ball-abroad = { $agency } wacht sinds { $since_day } op { $holder } voor “{ $title }”. Zolang dat duurt, staat haar tijd stil. Duurt het te lang, vraag dan wanneer u een beslissing krijgt.
found-award-twice = { $names } van { $agency } staat twee keer in uw inkomen, voor dezelfde tijd. Krijgt u het echt dubbel, dan betaalt u het later terug. Is één van de twee voor iemand anders, dan klopt het.
found-award-no-need = U krijgt { $names }, en u vertelde Plein dat geen kind naar betaalde opvang gaat. Een van de twee is misschien niet meer zo.
found-award-paper = “{ $title }” was geldig tot en met { $until_day }, en { $names } loopt door. Is er een nieuw bewijs, zet het dan bij uw papieren. Is de opleiding gestopt, geef dat dan door aan { $agency }.
found-award-together = U krijgt { $names }. Het laatste begon op { $from_day }, en Plein ziet niet dat { $agency } dat weet. Weet zij het al, dan hoeft u niets te doen.
found-award-higher = U krijgt per maand { $award_cents } { $names }. Met uw antwoorden komt Plein op { $same ->
    [yes] { $low_cents }
   *[no] { $low_cents } tot { $high_cents }
}. Kloppen uw antwoorden voor het hele jaar, dan betaalt u later misschien iets terug.
found-award-lower = U krijgt per maand { $award_cents } { $names }. Met uw antwoorden komt Plein op { $same ->
    [yes] { $low_cents }
   *[no] { $low_cents } tot { $high_cents }
}. Kloppen uw antwoorden voor het hele jaar, dan krijgt u misschien nog iets.
found-balance-short = Op { $short_day } gaat er meer van uw rekening dan er staat: u komt { $short_cents } tekort. De volgende betaling komt op { $next_day }.
found-balance-short-open = Op { $short_day } gaat er meer van uw rekening dan er staat: u komt { $short_cents } tekort.
found-debts-several = U betaalt elke maand { $sum_cents } terug, in { $count } delen. Samen kan dat zwaar zijn. U mag vragen of het later of rustiger kan, en er is gratis hulp.
found-debts-below = U betaalt elke maand { $sum_cents } terug. Dan blijft er { $left_cents } over, en volgens de wet moet u bij beslag ten minste { $least_cents } kunnen houden. U mag vragen of het rustiger kan, en er is gratis hulp.
found-debts-enough = U betaalt elke maand { $sum_cents } terug, in { $count } delen. Er blijft { $left_cents } over, en dat is niet minder dan u volgens de wet bij beslag moet kunnen houden. Is het toch te veel, dan is er gratis hulp.
found-aside = Valt uw inkomen hoog uit, dan betaalt u over dit jaar misschien { $back } terug. Dat is wat u aan toeslagen krijgt min wat u dan zou krijgen, over het hele jaar. Gedeeld door { $months ->
    [one] de maand die er nog is
   *[other] de { $months } maanden die er nog zijn
}, is dat { $aside } per maand, naar boven afgerond op een cent.
aside-title = Zet iets apart
aside-task = Zet { $amount } apart
aside-make = Herinner mij elke maand
aside-made = Dit staat nu bij uw taken.
found-objection = Tegen het besluit over “{ $title }” kunt u bezwaar maken tot en met { $end_day }.
found-document-expires = “{ $title }” is geldig tot en met { $until_day }.
found-paper-ended = “{ $title }” was geldig tot en met { $until_day }.
found-report-at-once = Geef “{ $title }” meteen door aan { $agency } ({ $article }).
found-report-change = Geef “{ $title }” door aan { $agency }, uiterlijk { $by_day } ({ $article }).
found-award-may-change = Door “{ $title }” verandert uw inkomen van het hele jaar. Uw toeslagen kunnen hoger of lager worden: { $names }.
found-award-between = Door “{ $title }” en wat er stopt, ligt uw inkomen van het hele jaar ergens tussen { $low_cents } en { $high_cents }. Zorgtoeslag, huurtoeslag en kindgebonden budget komen dan samen uit tussen { $least_cents } en { $most_cents } per maand.
matters-title = Lopende zaken
matters-nothing = Er loopt niets. Hebt u iets aangevraagd? Zet het hier, dan telt Plein de termijn mee.
matters-link = Lopende zaken en veranderingen
add-matter = Aanvraag toevoegen
matter-change = Aanvraag wijzigen
matter-name = Wat hebt u aangevraagd?
matter-title-missing = Vul in wat u hebt aangevraagd.
matter-agency = Bij wie?
matter-service = Wat voor aanvraag is het?
matter-other = Een andere aanvraag
matter-assistance = Bijstand
matter-applied = Op welke dag?
matter-applied-missing = Vul de dag in waarop u het aanvroeg.
matter-day-ahead = Deze dag moet nog komen. Kijk de dag na.
matter-day-before = Deze dag ligt voor de aanvraag. Kijk de dag na.
matter-weeks = Binnen hoeveel weken moet er een beslissing zijn?
matter-weeks-hint = Staat het niet in de brief? Dan is het 8.
matter-weeks-missing = Vul in hoeveel weken erbij komen.
matter-extended-missing = Vul in op welke dag u dit hoorde.
matter-extended = Heeft de instantie meer tijd genomen?
matter-extended-on = Op welke dag hoorde u dat?
matter-extended-weeks = Hoeveel weken erbij?
matter-extended-reason = Welke reden gaf zij?
matter-told = Op welke dag kreeg de instantie uw brief dat zij te laat is?
matter-decided = Op welke dag is er beslist?
matter-notified = Op welke dag kreeg u het besluit?
matter-objected = Op welke dag maakte u bezwaar?
matter-asked = Vroeg de instantie of u iets aanvult?
matter-asked-on = Op welke dag vroeg zij dat?
matter-asked-what = Wat vroeg zij?
matter-asked-by = Op welke dag moet het er uiterlijk zijn?
matter-answered = Op welke dag vulde u aan?
matter-waits-title = Wacht de instantie op iemand?
matter-waits = Op wie wacht zij?
matter-waits-who = { $who ->
    [me] Op mij
    [here] Op een instantie in Nederland
    [abroad] Op een instantie in een ander land
   *[none] Zij wacht op niemand
}
matter-waits-for = Hoe heet die instantie?
matter-waits-since = Sinds welke dag?
matter-waits-until = Tot welke dag?
matter-other-agency = een andere instantie
matter-sent = Hoe het staat, of iemand spreken
matter-contact = Uw contactpersoon
turn-you = U
step-applied = vroeg het aan op { $day }
step-extended = nam op { $day } { $weeks } { $weeks ->
    [one] week
   *[other] weken
} meer
step-asked = vroeg op { $day } om een aanvulling
step-answers = vult uiterlijk { $day } aan
step-answers-open = vult aan; er is geen dag genoemd
step-answered = vulde op { $day } aan
step-waits = moet sinds { $day } iets doen voor { $agency }
step-stands = hoeft nu niet te beslissen: de tijd staat stil sinds { $day }
step-told = schreef op { $day } dat het te laat is
step-decides = beslist uiterlijk { $day }
step-late = had uiterlijk { $day } moeten beslissen
step-decided = besliste op { $day }
step-objects = kunt bezwaar maken tot en met { $day }
step-objected = maakte bezwaar op { $day }
changes-title = Veranderingen
add-change = Verandering vertellen
change-change = Verandering
change-name = Wat verandert er?
change-kind-label = Wat voor verandering is het?
change-kind = { $kind ->
    [work] Ik ga werken
    [stops] Mijn werk stopt
    [together] Wij gaan samenwonen
    [apart] Wij gaan uit elkaar of scheiden
    [move] Ik verhuis
    [child] Er komt een kind
    [grown] Mijn kind wordt 18
   *[income] Iets anders, zoals mijn inkomen
}
change-duties = Wie moet dit horen?
change-duty = { $at_once ->
    [yes] meteen
   *[no] uiterlijk { $day }
} ({ $article })
change-told = weet het
change-name-hint = In uw eigen woorden, bijvoorbeeld: bijbaan van Jeroen
change-title-missing = Vul in wat er verandert.
change-on = Vanaf welke dag?
change-on-missing = Vul de dag in waarop het verandert.
change-income = Verandert uw inkomen?
change-direction = { $direction ->
    [more] Ja, er komt meer binnen
    [less] Ja, er komt minder binnen
   *[none] Nee
}
change-amount = Hoeveel per maand?
change-amount-hint = Wat u in handen krijgt. Laat dit leeg als het inkomen gelijk blijft.
change-amount-missing = Vul in hoeveel het per maand is.
change-new-hint = Na het bewaren ziet u hier wie dit al weet.
change-heard = Wie weet dit al?
letter-title = Een brief die klaar is
letter-kind = { $kind ->
    [repair] Antwoord op de vraag om aan te vullen
    [report] Een verandering doorgeven
    [arrangement] Later of in delen betalen
    [default] Schrijven dat het te laat is
    [objection] Bezwaar maken
   *[question] Een vraag aan uw contactpersoon
}
letter-check = Lees de brief na voordat u hem stuurt. Zet uw naam, adres en handtekening eronder.
letter-through = Versturen met Plein
letter-send = Naar { $agency }
letter-else = Zelf versturen
letter-print = Afdrukken of bewaren als PDF
letter-share = Delen of kopiëren
letter-copied = De brief is gekopieerd.
letter-mark = De instantie heeft hem vandaag gekregen
letter-marked = Genoteerd. Over twee weken begint een dwangsom.
letter-phone = Liever bellen?
letter-call = Zeg dit: “Ik heb op { $applied } “{ $title }” aangevraagd bij { $agency }. De laatste dag om te beslissen was { $due }. Wanneer krijg ik een beslissing, en wie behandelt mijn aanvraag?”
letter-link = Brieven bij deze zaak
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
