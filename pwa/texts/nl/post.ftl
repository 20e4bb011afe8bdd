# What agencies send: the words, files and terms of one message.

post-leads-to = gaat naar { $host }
post-files = Bestanden bij dit bericht
post-file = Bestand
post-file-kind =
    { $kind ->
        [pdf] PDF
        [image] Foto of plaatje
       *[other] Ander bestand
    }
post-file-state =
    { $state ->
        [coming] Dit bestand komt nog. Zorg dat u internet hebt. Plein haalt het dan vanzelf op.
        [full] Uw telefoon heeft geen ruimte voor dit bestand. Maak ruimte. Plein haalt het daarna vanzelf op. Het blijft zo lang bewaard.
        [lies] Let op: dit bestand is iets anders dan het zegt.
        [runs] Let op: in dit bestand zit een programma. Plein bewaart het, maar laat het niet zien.
        [missing] Dit bestand is onderweg kwijtgeraakt. Vraag { $agency } om het opnieuw te sturen.
        [gone] U hebt dit bestand verwijderd.
       *[broken] Dit bestand klopt niet: het is niet wat { $agency } heeft ondertekend. Plein bewaart het niet. Vraag { $agency } om het opnieuw te sturen.
    }
post-of-another = Dit bericht gaat over iets dat niet vanuit deze Plein is gestuurd. Weet u niet wat het is? Bel { $agency }.
post-odd-day = In dit bericht staat een datum die niet kan kloppen. Plein gebruikt die datum niet. Vraag { $agency } welke datum klopt.
post-foreign-link = In dit bericht staat een adres dat niet van { $agency } is. Plein maakt daar geen link van. Typ het niet over en vul daar niets in. Twijfelt u? Bel { $agency }.
post-cut = Dit bericht is te lang om helemaal te laten zien. U ziet het begin. Vraag { $agency } om een korter bericht.
post-decision = Over dit besluit
post-decision-by = Wie besloot
post-decision-on = Op welke dag
post-decision-article = Volgens welke wet
post-decision-no-article = Dat staat er niet bij. U mag ernaar vragen.
post-decision-against = Bent u het er niet mee eens?
post-decision-remedy =
    { $remedy ->
        [appeal] U kunt in beroep gaan bij de rechter, tot en met { $day }.
        [none] Volgens de organisatie kunt u hier geen bezwaar tegen maken. Twijfelt u? Vraag hulp bij het Juridisch Loket.
       *[objection] U kunt bezwaar maken tot en met { $day }.
    }
post-decision-law = Termijn van de wet
post-decision-law-day = De wet geeft zes weken (Awb 6:7). Dat is tot en met { $day }. De organisatie noemt een andere dag. Ga uit van de eerste van deze twee dagen.
post-object = Maak een brief voor bezwaar
