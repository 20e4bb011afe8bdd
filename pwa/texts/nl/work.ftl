# Werk zoeken: de lijst van wat u deed, wat is afgesproken, en het bewijs.

work-screen = Werk zoeken
work-add = Sollicitatie toevoegen
work-one = Sollicitatie
work-cv-link = Uw cv
work-talks-link = Gesprekken
work-log = Wat u deed
work-nothing = Hier komt wat u doet om werk te vinden. U ziet dan zelf hoever u bent, en kunt laten zien dat u het deed.
work-find = Zoek
work-find-state = Hoever is het?
work-find-do = Zoeken
work-all-states = Alles
work-found = { $count ->
    [0] Niets gevonden.
    [one] 1 gevonden.
   *[other] { $count } gevonden.
}
work-found-nothing = Er is niets gevonden. Zoek op een ander woord, of kies “Alles”.
work-funnel = Hoe het liep
work-step = { $step ->
    [applied] Gesolliciteerd
    [invited] Uitgenodigd
    [spoken] Gesprek gehad
   *[offered] Baan aangeboden
}
work-state = { $state ->
    [interested] Nog niet gedaan
    [applied] Gedaan
    [invited] Uitgenodigd
    [spoken] Gesprek gehad
    [offered] Baan aangeboden
    [refused] Afgewezen
   *[withdrawn] Zelf gestopt
}
work-kind = { $kind ->
    [application] Solliciteren
    [contact] Vragen naar werk
    [registration] Inschrijven bij een uitzendbureau of site
    [conversation] Gesprek of test
    [training] Cursus of proefdag
   *[other] Iets anders
}
work-manner = { $manner ->
    [site] Op een site
    [email] Per e-mail
    [phone] Per telefoon
    [visit] Langs geweest
    [agency] Via een uitzendbureau
    [letter] Per brief
   *[other] Anders
}
work-title = Welk werk?
work-title-missing = Vul in welk werk het is. Bijvoorbeeld: kok.
work-employer = Bij wie?
work-employer-missing = Vul in bij wie u dit deed.
work-sent = Op welke dag?
work-sent-missing = Vul de dag in. Hebt u nog niet gesolliciteerd, kies dan “Nog niet gedaan”.
work-sent-ahead = Deze dag moet nog komen. Wilt u dit nog doen, kies dan “Nog niet gedaan”.
work-how = Hoe?
work-how-far = Hoever is het?
work-what = Wat deed u?
work-more = Meer invullen
work-contact = Met wie had u contact?
work-link = Adres van de vacature
work-open-link = Bekijk de vacature
work-cv = Welk cv ging mee?
work-no-cv = Geen
work-vacancy = Tekst van de vacature
work-vacancy-file = Vacature { $title }
work-letter = Uw brief
work-note = Opmerking
work-after = Wat er daarna gebeurde
work-happened = Is er iets gebeurd?
work-follow = Wanneer wilt u navragen?
work-follow-hint = Plein zet dan een taak klaar en herinnert u.
work-follow-task = { $has ->
    [yes] Navragen bij { $employer }: { $title }
   *[no] Navragen: { $title }
}
work-evidence = Bewijs
work-evidence-hint = Een foto of een bestand, zoals een bevestiging. Het komt bij uw papieren. Waar een foto is gemaakt, haalt Plein eruit.
work-evidence-most = Er kunnen { $most } bestanden bij. Bewaar eerst, of kies er minder.
work-photo = Foto maken
work-file = Bestand kiezen
work-leave-out = Laat { $title } weg
work-same = Deze staat er al: “{ $title }” van { $day }. Is dit een andere, vink dat dan aan.
work-same-hint = Dit lijkt op een sollicitatie die er al staat.
work-again = Dit is een andere sollicitatie
work-days = { $from } tot en met { $to }
work-from = vanaf { $from }
work-why-not = { $reason ->
    [interested] Telt nog niet: u hebt het nog niet gedaan.
    [kind] Telt niet: dit soort is niet afgesproken.
   *[ahead] Telt nog niet: deze dag moet nog komen.
}
work-paste = Plak een vacature
work-paste-empty = Er staat geen tekst op uw klembord. Kopieer eerst de vacature.
work-paste-not = Plein mag niet bij uw klembord. Plak de tekst zelf in het vak “Tekst van de vacature”.
work-shared-nothing = Er kwam niets mee. Deel de vacature nog eens, of vul haar zelf in.
work-pasted = De vacature is ingevuld. Kijk na of het klopt.
work-copies = Ook in { $form } zetten
work-copies-hint = Dit vervangt { $form } niet. Zet het daar ook in. Met één tik kopieert u elk deel.
work-copies-open = Ga naar { $form }
copy-one = Kopieer: { $name }
copied = Gekopieerd: { $text }
copied-not = Kopiëren mag hier niet. Houd de tekst ingedrukt om die te kopiëren.
duty-title = Wat is afgesproken
duty-nothing = Hebt u met een instantie afgesproken hoe vaak u solliciteert? Zet het hier. Plein telt dan mee, en herinnert u.
duty-add = Afspraak toevoegen
duty-one = Afspraak
duty-own = Mijn eigen plan
duty-new-hint = Kies met wie, dan vult Plein in wat daar gewoon is. Uw eigen afspraak gaat altijd voor.
duty-signed = Dit hebt u samen met de instantie bevestigd. Verandert er iets, spreek dat dan opnieuw af.
duty-with = Met wie?
duty-with-name = Welke gemeente of welk bureau?
duty-quota = Hoe vaak moet u iets doen?
duty-quota-missing = Vul in hoe vaak u iets moet doen.
duty-per = Per hoeveel tijd?
duty-period = { $period ->
    [week] Elke week
    [four_weeks] Elke vier weken
   *[month] Elke maand
}
duty-asked = { $period ->
    [week] { $quota } keer per week
    [four_weeks] { $quota } keer per vier weken
   *[month] { $quota } keer per maand
}
duty-from = Vanaf welke dag?
duty-from-hint = De eerste dag van de eerste periode.
duty-from-missing = Vul de dag in waarop de eerste periode begint.
duty-to = Tot en met welke dag?
duty-kinds = Wat telt mee?
duty-kinds-hint = Dit is per instantie anders. Vraag het als u twijfelt.
duty-kinds-missing = Kies ten minste één ding dat meetelt.
duty-asks = Wat wil de instantie erbij weten?
duty-asks-hint = Alleen dit gaat mee als u uw bewijs deelt. De dag, het werk, bij wie, hoe u het deed en hoever het is, gaan altijd mee.
duty-ask = { $name ->
    [manner] Hoe u het deed
    [contact] Met wie u contact had
    [link] Het adres van de vacature
    [vacancy] De tekst van de vacature
    [cv_name] Welk cv meeging
    [follow_ups] Wat er daarna gebeurde
   *[note] Uw opmerking
}
duty-saved = De afspraak is bewaard.
duty-same-day = Met deze instantie staat er al een afspraak vanaf deze dag. Verander die, of kies een andere dag.
duty-until-next = De afspraak is bewaard. Zij loopt tot en met { $day }, want daarna begint de volgende.
duty-replaced = De afspraak is bewaard. De vorige afspraak stopt de dag ervoor.
duty-count = { $counted } van { $asked }
duty-left = { $days ->
    [0] Vandaag is de laatste dag
    [one] Nog 1 dag, tot en met { $to }
   *[other] Nog { $days } dagen, tot en met { $to }
}
duty-missed-title = Minder dan afgesproken
duty-missed = { $counted } van { $asked }, { $agency }
free-title = Dagen dat het niet hoeft
free-add = Dagen vrij toevoegen
free-one = Dagen vrij
free-why = Waarom?
free-reason = { $reason ->
    [sick] Ziek
    [holiday] Vakantie
    [course] Cursus
    [care] Zorg voor iemand
   *[other] Iets anders
}
free-for = Voor welke afspraak?
free-all = Voor alle afspraken
free-from = Vanaf welke dag?
free-from-missing = Vul de eerste dag in.
free-to = Tot en met welke dag?
free-to-hint = Laat dit leeg als u het nog niet weet.
free-saved = De dagen zijn bewaard. Plein telt ze niet mee.
free-hint = Moet de instantie dit weten, geef het dan ook aan haar door. Plein doet dat niet vanzelf.
period-title = Een periode
period-said = { $state ->
    [met] U hebt gedaan wat is afgesproken.
    [runs] { $missing ->
        [one] Nog 1 keer te doen.
       *[other] Nog { $missing } keer te doen.
    }
   *[short] Het was { $missing } keer minder dan afgesproken. U kunt hieronder zeggen waarom.
}
period-reckoned = Afgesproken is { $quota } keer. Deze periode telt { $days } van de { $whole } dagen. Naar verhouding en naar beneden afgerond is dat { $asked }. De instantie kan anders tellen.
period-counted = Telt mee
period-others = Telt niet mee
period-before = Vorige periode
period-after = Volgende periode
period-signed = { $agency } heeft deze periode bevestigd op { $day }.
period-reason-title = Waarom was het minder?
period-reason = Wat was er aan de hand?
period-reason-hint = Schrijf het op nu u het nog weet. Het blijft bij u, tot u het zelf deelt.
period-reason-missing = Schrijf op wat er aan de hand was, of kies een bewijs.
period-reason-saved = Dit is bewaard. Wat u schreef, gaat mee als u uw bewijs deelt. De bestanden blijven bij uw papieren.
proof-link = Laat zien wat u deed
check-link = Kijk een bewijs na
duty-task = { $has ->
    [yes] Werk zoeken, zoals afgesproken met { $agency }
   *[no] Werk zoeken, zoals u zich voornam
}
apply-title = Nu solliciteren
apply-along = { $has_cv ->
    [yes] Uw cv “{ $cv }” gaat mee{ $has_letter ->
        [yes] , en uw brief.
       *[no] . U hebt nog geen brief geschreven.
    }
   *[no] Er gaat nog geen cv mee. Kies er een bij “Meer invullen” en bewaar.
}
apply-share = Delen met een app
apply-mail = Mailen
apply-site = Naar de site
apply-hint = Neemt de app of site het cv niet zelf mee, dan staat het bij uw downloads en uw brief op het klembord. Plein zet erbij dat u vandaag solliciteerde.
apply-done = “{ $title }” staat er nu bij als gedaan.
