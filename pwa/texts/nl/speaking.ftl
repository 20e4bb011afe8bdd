# Om een mens vragen: bij elke stap van een dienst en bij alles wat verstuurd is.

speak-button = Ik spreek liever iemand
speak-title = Iemand spreken
speak-about = Komt u er niet uit, of praat u liever? Vraag om een mens: aan de telefoon of aan de balie. U kiest zelf.
speak-waiting = Uw vraag om iemand te spreken wacht op verbinding. U hoeft niets te doen.
speak-asked = U vroeg op { $moment } om iemand te spreken. U staat daarvoor bovenaan bij { $agency }.
speak-spoken = { $agency } meldde op { $moment } dat iemand u heeft gesproken. Klopt dat niet? Vraag het opnieuw.
speak-to-request = Naar uw vraag
speak-call = Of bel zelf:
speak-row-about = Aan de telefoon of aan de balie.
