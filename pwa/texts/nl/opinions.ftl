# Of een scherm duidelijk was, en wat mensen hierna willen.

opinion-about = U hoeft dit niet te zeggen. Doet u het wel, dan gaat het zonder uw naam. Plein telt per scherm wat mensen zeggen en bewaart niet van wie het komt.
opinion-yes = Ja
opinion-no = Nee
opinion-reason = Wat was het vooral? (hoeft niet)
opinion-why = { $reason ->
    [words] Moeilijke woorden
    [long] Te veel tekst
    [next] Ik weet niet wat ik moet doen
    [fits] Mijn antwoord staat er niet bij
    [figures] Ik snap een bedrag of datum niet
   *[broken] Het werkte niet
  }
opinion-words = In één zin (hoeft niet)
opinion-hint = Hooguit 200 tekens. Noem geen namen of nummers. Alleen wie Plein maakt, leest dit.
opinion-send = Stuur dit zonder naam
opinion-thanks = Dank u wel. Het is geteld, zonder uw naam.
opinion-enough = Vanaf deze plek is vandaag al vaak iets gezegd, door u of door iemand die hetzelfde internet gebruikt. Dit telt niet mee. Morgen kan het weer.
opinions-title = Wat mensen vinden
opinions-lead = Zo duidelijk vinden mensen de schermen en de stappen, en dit willen zij hierna.
opinions-screens = Schermen van Plein
opinions-steps = Stappen van organisaties
opinions-nothing = Nog niets. Wat minder dan vijf mensen zeggen, staat hier niet.
opinions-hint = Niemand weet wie iets zei. Daarom kan iemand ook vaker iets zeggen. Zie dit als een aanwijzing, niet als een stemming.
opinions-counts = Duidelijk: { $clear }. Niet duidelijk: { $unclear }.
opinions-mostly = Vooral: { $reason }.
opinions-few = minder dan { $least }
opinions-since = Sinds { $day }
opinions-step = { $step ->
    [invullen] invullen
    [nakijken] nakijken
    [verstuurd] na het versturen
   *[other] { $step }
  }
opinions-of = { $agency }, { $service }: { $step }
wish-title = Wat wilt u hierna?
wish-question = Wat moet Plein hierna kunnen?
wish-hint = Kies één ding. Het gaat zonder uw naam.
wish-send = Tel mijn keuze mee
wish-count = { $count ->
    [one] { $count } keer gekozen
   *[other] { $count } keer gekozen
  }
wish-one = { $wish ->
    [tax] Hulp bij de belastingaangifte
    [family] Samen met mijn gezin in één overzicht
    [appointments] Afspraken maken bij de huisarts en de gemeente
    [school] School en opleiding van mijn kinderen
    [care] Zorg en hulp thuis regelen
   *[vote] Meepraten en stemmen in mijn wijk
  }
opinion-back = Terug naar het scherm
