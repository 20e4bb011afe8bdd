# The screens of Papieren.

papers-nothing = Bewaar hier uw brieven, beschikkingen en contracten. Maak een foto of kies een bestand.
paper-one = Papier
paper-form = Papier bewaren
paper-change = Papier wijzigen
paper-file = Foto of bestand
paper-file-hint = Ten hoogste 25 MB. Het bestand wordt meteen op uw telefoon bewaard.
paper-file-missing = Maak een foto of kies een bestand.
paper-photo = Maak een foto
paper-choose = Kies een bestand
file-empty = Het bestand “{ $name }” is leeg. Kies een ander bestand.
file-too-large = Het bestand “{ $name }” is groter dan 25 MB. Kies een kleiner bestand of maak een foto.
file-lies = Het bestand “{ $name }” is iets anders dan de naam zegt ({ $kind }). Plein bewaart het zoals het echt is. Vertrouwt u het niet? Kies dan een ander bestand.
file-active = In het bestand “{ $name }” zit iets dat zelf kan draaien, zoals een programma. Plein bewaart het, maar laat het niet zien. Stuurt u het op? Maak er dan liever eerst een gewone PDF van.
paper-title = Hoe noemt u dit papier?
paper-title-hint = Bijvoorbeeld: Beschikking WW.
paper-title-missing = Geef dit papier een naam, zodat u het terugvindt.
photo-without-place = In de foto “{ $name }” stond waar die is gemaakt. Plein heeft dat eruit gehaald.
photo-keeps-details = Plein kan bij “{ $name }” niet zien of erin staat waar de foto is gemaakt. Deelt u die, dan gaat dat mee. Maak liever een nieuwe foto met Plein.
paper-kind-label = Soort papier
paper-kind =
    { $kind ->
        [decision] Beschikking (besluit)
        [payslip] Loonstrook of betaalspecificatie
        [letter] Brief
        [contract] Contract
        [identity] Paspoort of identiteitskaart
        [policy] Verzekeringspolis
        [bill] Rekening of bon
        [registration] Inschrijving of bewijs
        [bank_statement] Bankafschrift
        [cv] Cv
        [evidence] Bewijs van een sollicitatie
        [proof] Overzicht van sollicitaties
       *[other] Iets anders
    }
paper-agency = Van wie is het?
paper-issued = Datum op het papier
paper-amount = Bedrag op het papier
paper-amount-hint = Staat er geen bedrag op? Laat dit dan leeg.
paper-until = Geldig tot en met
paper-until-hint = Staat er geen einddatum op? Laat dit dan leeg.
paper-valid-until = geldig t/m { $day }
paper-ended = verlopen op { $day }
paper-without-file = Er is geen foto of bestand bij dit papier.
paper-missing = Het bestand staat nog niet op deze telefoon. Zorg dat u internet hebt en probeer het later opnieuw.
paper-no-viewer = Dit soort bestand kan Plein niet tonen. U kunt het wel opslaan en openen.
paper-active = In dit bestand zit iets dat zelf kan draaien, zoals een programma. Daarom laat Plein het niet zien. U kunt het wel opslaan. Open het alleen als u weet van wie het komt.
paper-save-file = Opslaan op telefoon ({ $size })
paper-of-task = Bij deze brief
paper-tasks = Te doen voor dit papier
