# Het scherm "Ik heb een vraag": waar een vraag hoort, wie antwoord geeft en binnen welke tijd.

ask-title = Ik heb een vraag
ask-lead = Schrijf het zoals u het zou zeggen. Plein zoekt op uw telefoon; niemand leest mee.
ask-question = Wat is uw vraag?
ask-hint = Bijvoorbeeld: mijn huur is te hoog.
ask-search = Zoeken
ask-speak = Inspreken
ask-stop = Stoppen met luisteren
ask-not-heard = De telefoon heeft u niet verstaan. Probeer het nog eens, of typ uw vraag.
ask-no-speech = Inspreken kan hier niet: dan zou uw stem uw telefoon verlaten. Typ daarom uw vraag.
ask-found = { $count ->
    [one] Dit past bij uw vraag.
   *[other] Deze { $count } passen bij uw vraag.
}
ask-maybe = Misschien past hier iets bij uw vraag.
ask-danger = Bent u of is iemand in gevaar? Bel nu.
ask-nothing = Plein weet niet waar deze vraag hoort. Stel hem aan uw gemeente, bel, of vraag iemand bij u in de buurt.
ask-kind = { $kind ->
    [service] Dienst
    [right] Recht
    [agency] Organisatie
    [watcher] Plein let hierop
   *[screen] Scherm van Plein
}
ask-why = Gevonden door: { $words }
ask-who = { $unit ->
    [days] { $count ->
        [one] { $agency } antwoordt binnen { $count } dag.
       *[other] { $agency } antwoordt binnen { $count } dagen.
    }
    [weeks] { $count ->
        [one] { $agency } antwoordt binnen { $count } week.
       *[other] { $agency } antwoordt binnen { $count } weken.
    }
    [months] { $count ->
        [one] { $agency } antwoordt binnen { $count } maand.
       *[other] { $agency } antwoordt binnen { $count } maanden.
    }
    [years] { $agency } antwoordt binnen { $count } jaar.
   *[none] { $agency } geeft antwoord. Er is geen vaste tijd voor.
}
ask-who-right = Plein rekent het meteen uit op uw telefoon. Wie beslist: { $agency }.
ask-who-watcher = Plein let hier voor u op, als u dat wilt.
ask-who-screen = U ziet het meteen op uw telefoon.
ask-who-payer = U kunt dit inkomen in Plein zetten. Plein kan er nog niets naartoe sturen.
ask-home = Uw gemeente: { $agency }.
ask-home-question = In welke gemeente woont u?
ask-home-hint = Dan gaat uw vraag naar de goede gemeente. Plein onthoudt dit voor u. Staat uw gemeente er niet bij, kies dan “een andere gemeente”.
ask-home-change = Een andere gemeente kiezen
ask-home-missing = Kies uw gemeente. Staat die er niet bij, kies dan “een andere gemeente”.
ask-home-absent = Uw gemeente staat nog niet in Plein. Bel haar, of ga naar de balie.
ask-who-town = Uw gemeente geeft antwoord. Zeg eerst hierboven waar u woont.
ask-ways = Staat uw antwoord er niet bij?
ask-send-to = Schrijf uw vraag aan { $agency }
ask-no-taker = Plein weet niet welke organisatie de uwe is. Kies haar zelf, en stel daar uw vraag.
ask-choose = Organisatie kiezen
ask-call = { $agency } bellen: { $phone }
ask-near = Andere hulp
help-ask-about = Plein zoekt waar uw vraag hoort, en wie antwoord geeft.
