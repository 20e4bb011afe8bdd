# De foto van een brief lezen.

reading-title = Foto van een brief lezen
reading-about = Maak een foto van een brief. Plein leest de brief op deze telefoon en stelt voor wat erin staat. U kijkt alles na. Niemand anders leest mee.
reading-tips = Zo lukt het het best
reading-tip-light = Leg de brief plat neer, bij goed licht en zonder schaduw.
reading-tip-whole = Houd de telefoon er recht boven. De hele bladzijde staat op de foto.
reading-tip-page = Plein leest één bladzijde. Neem de bladzijde met het bedrag of de laatste dag.
reading-choose = Kies een foto
reading-ask = De eerste keer haalt Plein op wat nodig is om brieven te lezen: ongeveer { $size }. Dat staat daarna op uw telefoon. Brieven lezen kan dan ook zonder internet. Wilt u dit ophalen?
reading-yes = Ja, haal op en lees
reading-ready = De foto is gekozen. Plein kan de brief nu lezen.
reading-now = Lees de brief
reading-by-hand = Zelf invullen
reading-stop = Stoppen
reading-forgotten = Gestopt. De foto van de brief wordt gewist.
reading-step =
    { $step ->
        [load] Plein maakt zich klaar om te lezen. De eerste keer kan dat enkele minuten duren.
        [read] Plein leest de brief. Dit duurt meestal minder dan een minuut.
        [turn] Plein zag weinig letters. Nu kijken wij of de foto gedraaid is.
       *[done] De brief is gelezen. Kijk hieronder alles na.
    }
reading-progress = Hoe ver het lezen is
reading-trouble =
    { $trouble ->
        [unfit] Deze foto kan Plein niet openen, of hij is te klein of te groot. Maak een nieuwe foto, of vul het zelf in.
        [nothing] Wij konden niets lezen op deze foto. Maak een scherpe foto van dichtbij, of vul het zelf in. De foto is er nog.
        [no-reader] Wat nodig is om brieven te lezen, staat nog niet op deze telefoon. Zorg dat u internet hebt en probeer het opnieuw, of vul het zelf in. De foto is er nog.
       *[failed] Het lezen lukte niet. Sluit andere apps en probeer het opnieuw, of vul het zelf in. De foto is er nog.
    }
reading-proposals = Klopt dit?
reading-proposals-about = Plein kan zich vergissen. Leg de brief erbij. Zet een vinkje bij wat klopt, of verander het. Wat u niet aanvinkt of verandert, bewaren wij niet.
reading-words = In de brief staat: “{ $words }”
reading-unsure = Wij zijn hier niet zeker van. Kijk het goed na.
reading-not-found = Dit vonden wij niet in de brief. U kunt het zelf invullen.
reading-other = Of is het { $label }?
reading-right =
    { $field ->
        [agency_name] Ja, deze afzender klopt
        [kind] Ja, deze soort brief klopt
        [issued] Ja, deze datum klopt
        [amount] Ja, dit bedrag klopt
       *[due] Ja, deze laatste dag klopt
    }
reading-used = Dit bewaren wij.
reading-sender = Van wie is de brief?
reading-issued = Datum van de brief
reading-amount = Bedrag waar het om gaat
reading-way =
    { $way ->
        [pay] Zo te lezen moet u dit betalen.
       *[receive] Zo te lezen krijgt u dit.
    }
reading-year = Maanden op dit papier
reading-year-about = Dit is een overzicht van meer maanden. Bewaart u ze? Dan kunt u ze daarna bij uw inkomen zetten, en kiest u zelf welke.
reading-year-line =
    { $state ->
        [right] { $month }: { $amount }, betaald op { $day }
        [nothing] { $month }: niets betaald
        [amount] { $month }: het bedrag is niet te lezen
        [date] { $month }: { $amount }, de dag van betaling is niet te lezen
        [twice] { $month }: staat er meer dan één keer op
       *[month] De maand is niet te lezen
    }
reading-year-keep = Ja, bewaar deze maanden
reading-task = Wat moet u doen?
reading-task-make = Ja, maak hier een taak van
reading-task-choose = Wat vraagt de brief?
reading-task-title = Naam van de taak
reading-task-nothing = Wij vonden niets dat u moet doen. Staat er toch iets in de brief? Maak dan zelf een taak.
reading-due = Laatste dag
reading-due-hint = Tel zelf na. Bij bezwaar telt de dag waarop de brief is verstuurd.
reading-due-blind = De brief noemt een aantal dagen of weken, maar wij weten niet vanaf welke dag. Vul eerst de datum van de brief in.
reading-due-unsure = Klopt de laatste dag? Zet een vinkje, verander de dag of maak het veld leeg.
reading-due-past = Deze dag is al voorbij. Neem snel contact op met de afzender.
reading-counted = { $day } (geteld vanaf { $from })
reading-todo =
    { $action ->
        [object] Bezwaar maken, als u het niet eens bent
        [appeal] In beroep gaan, als u het niet eens bent
        [pay] Bedrag uit de brief betalen
        [hand-in] Gegevens inleveren
        [come] Naar de afspraak gaan
       *[answer] Reageren op de brief
    }
reading-todo-until = { $todo } (tot en met { $day })
reading-name = Hoe noemt u dit papier?
reading-name-hint = Laat u dit leeg? Dan noemen wij het: { $title }.
reading-title-from = { $kind } van { $from }
reading-saved-both = “{ $name }” is bewaard, met een taak.
