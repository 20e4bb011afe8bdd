# Het bewijs van wat u deed om werk te vinden, en het nakijken ervan.

proof-title = Wat ik deed om werk te vinden
proof-what = Kies wat erin komt. Van elk gaat alleen mee wat de instantie vraagt. U ziet het eerst zelf.
proof-items = Wat komt erin?
proof-nothing = In deze periode staat nog niets. U kunt toch laten weten waarom.
proof-with-evidence = Noem ook het bewijs dat erbij hoort
proof-reason = Wilt u er iets bij zeggen?
proof-reason-hint = Bijvoorbeeld waarom het minder was. Dit mag u leeg laten.
proof-with-free = Noem ook de dagen dat het niet hoefde, en waarom: { $days }
error-evidence-away = “{ $name }” staat nog niet op deze telefoon. Zoek internet en probeer het opnieuw. Of zet het vinkje uit bij “Noem ook het bewijs dat erbij hoort”.
proof-make = Maak het bewijs
proof-made = Uw bewijs is klaar
proof-made-about = Het staat bij uw papieren en verandert niet meer. Maakt u later een nieuw bewijs, dan blijft dit bestaan.
proof-name = Bewijs van { $from } tot en met { $to }
proof-data = { $name }, als gegevens
proof-send = Versturen naar { $agency }
proof-share = Delen als PDF
proof-look = Bekijk het bewijs
proof-unlinked = Doet uw instantie niet mee met Plein? Deel dan de PDF. Zij kan op “Een bewijs nakijken” zien of er iets is veranderd.
proof-check = Nakijken
proof-check-how = Elk onderdeel heeft een code. Verandert er één letter, dan klopt de code niet meer. In Plein kunt u dat nakijken, ook zonder verbinding.
proof-digest = Code
check-title = Een bewijs nakijken
check-what = Kies een bewijs dat iemand met Plein maakte. Plein ziet of er daarna iets is veranderd. Het bestand blijft op uw toestel.
check-choose = Kies het bewijs
check-limits = Plein ziet zo niet wie het bewijs maakte, en niet of het waar is wat erin staat. Wie er handig in is, kan een bewijs ook veranderen en de codes opnieuw maken.
check-said = { $state ->
    [whole] { $name } is niet veranderd sinds het werd gemaakt.
    [changed] { $name } is veranderd nadat het werd gemaakt. Vraag om het bewijs zoals het was.
   *[none] { $name } is geen bewijs van Plein. Kies de PDF zoals u die kreeg.
}
check-about = { $from } tot en met { $to }, { $count ->
    [one] 1 onderdeel
   *[other] { $count } onderdelen
}
check-items = Wat erin staat
check-item-changed = Dit onderdeel is veranderd.
