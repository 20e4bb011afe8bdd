# Bringing in a file of the bank.

bank-title = Bankbestand inlezen
bank-link = Bankbestand inlezen
bank-how = Haal bij uw bank een bestand met uw af- en bijschrijvingen. Plein zoekt daarin wat u van instanties kreeg, en vinkt het af.
bank-stays = Het bestand blijft op uw telefoon. Plein onthoudt alleen wat u zelf aanvinkt, en verstuurt niets.
bank-choose = Kies een bestand
bank-stop = Stoppen
bank-where = Waar vind ik dat bestand?
bank-where-ing = ING: in Mijn ING bij ‘Af- en bijschrijvingen downloaden’. Kies ‘CSV’ met een puntkomma.
bank-where-rabo = Rabobank: in Rabo Internetbankieren bij ‘Transacties downloaden’. Kies ‘CSV’ of ‘CAMT.053’.
bank-where-abn = ABN AMRO: in Internet Bankieren bij ‘Mutaties downloaden’. Kies ‘TXT’ of ‘CAMT.053’.
bank-where-other = Een andere bank: kies ‘CAMT.053’ (XML). Is het een zip-bestand? Pak het dan eerst uit.
bank-reading = Plein leest het bestand: { $percent } procent.
bank-read =
    { $count ->
        [one] { $bank }: 1 regel, van { $from } tot en met { $to }.
       *[other] { $bank }: { $count } regels, van { $from } tot en met { $to }.
    }
bank-none = { $bank }: in dit bestand staat geen enkele regel die Plein kan gebruiken.
bank-matches = Dit kreeg u van instanties
bank-differs = { $day }; u verwachtte { $amount }
bank-known =
    { $count ->
        [one] 1 betaling was al afgevinkt.
       *[other] { $count } betalingen waren al afgevinkt.
    }
bank-parts = Dit inkomen staat nog niet in Plein
bank-parts-about = Vink aan wat u wilt bewaren.
bank-seen =
    { $count ->
        [one] één keer gezien, op { $day }. Plein verwacht het { $rhythm }.
       *[other] { $count } keer gezien, het laatst op { $day }. Plein verwacht het { $rhythm }.
    }
bank-tick-all = Alles aanvinken
bank-costs = Om te weten wat u overhoudt
bank-costs-about = Vink aan wat elke maand van uw rekening gaat. Dan zegt Plein wat u overhoudt tot de volgende betaling.
bank-cost = { $count } maanden gezien, rond de { $day }e
bank-balance = Saldo van uw rekening
bank-nothing = Niets nieuws
bank-nothing-about = Plein vond in dit bestand geen betalingen die u nog niet had.
bank-take =
    { $count ->
        [0] Niets overnemen
        [one] 1 regel overnemen
       *[other] { $count } regels overnemen
    }
bank-leave = Ander bestand
bank-extra =
    { $count ->
        [one] 1 betaling kwam ook van een instantie, maar Plein weet niet wat het is
       *[other] { $count } betalingen kwamen ook van instanties, maar Plein weet niet wat het zijn
    }
bank-extra-line = { $day }: { $amount } van { $name }
bank-strange =
    { $count ->
        [one] 1 bijschrijving kwam van iemand die Plein niet kent. Die wordt niet bewaard.
       *[other] { $count } bijschrijvingen kwamen van mensen of bedrijven die Plein niet kent. Die worden niet bewaard.
    }
bank-left-out =
    { $count ->
        [one] 1 regel is overgeslagen
       *[other] { $count } regels zijn overgeslagen
    }
bank-left-out-line = { $reason ->
    [currency] Niet in euro’s ({ $count }): regel { $lines }.
    [amount] Het bedrag is niet te lezen ({ $count }): regel { $lines }.
    [sign] Bij of af is niet duidelijk ({ $count }): regel { $lines }.
    [date] De dag is niet te lezen ({ $count }): regel { $lines }.
    [columns] Er ontbreekt een stuk ({ $count }): regel { $lines }.
    [pending] Nog niet betaald of geboekt ({ $count }): regel { $lines }.
    [month] De maand is niet te lezen ({ $count }): regel { $lines }.
   *[twice] Staat er dubbel ({ $count }): regel { $lines }.
}
bank-holes = De bedragen sluiten niet op elkaar aan op { $days }. Daar ontbreekt misschien een regel. Haal het bestand nog eens op, of lees ook de andere bestanden in.
bank-year-about = Kijk elke regel na. Vink aan wat klopt.
bank-year-missing = Deze maanden staan er niet tussen: { $months }. Staan ze wel op het papier? Maak dan een scherpere foto.
bank-year-sum = Het totaal op het papier is { $told }. De regels die Plein las, zijn samen { $sum }. Leg het papier erbij en kijk elke regel goed na.
bank-taken =
    { $count ->
        [0] Er is niets overgenomen.
        [one] 1 regel is overgenomen.
       *[other] { $count } regels zijn overgenomen.
    }
bank-imports = Eerder ingelezen
bank-import = { $bank }, op { $day }
bank-import-about =
    { $count ->
        [one] { $from } tot en met { $to }: 1 regel overgenomen
       *[other] { $from } tot en met { $to }: { $count } regels overgenomen
    }
bank-undo = Ongedaan maken
bank-undone = Alles is weer zoals voor het inlezen.
error-bank-zip = Dit is een zip-bestand. Pak het eerst uit op uw telefoon, en kies dan het bestand dat erin zit.
error-bank-not-text = Dit is geen bestand met af- en bijschrijvingen. Kies bij uw bank ‘CSV’, ‘TXT’ of ‘CAMT.053’.
error-bank-xml-broken = Dit bestand is niet heel. Haal het nog eens op bij uw bank.
error-bank-xml-entities = Plein opent dit bestand niet: er staan opdrachten in die een bank nooit meegeeft. Haal het nog eens op bij uw bank.
error-bank-other-message = Dit is een bericht van een bank, maar geen afschrift. Kies bij uw bank ‘CAMT.053’.
error-bank-unknown = Plein kent deze tabel niet. Kies bij uw bank ‘CAMT.053’ (XML), of de CSV van ING of Rabobank, of de TXT van ABN AMRO. Verander het bestand niet in een ander programma.
error-bank-empty = Dit bestand is leeg. Haal het nog eens op bij uw bank.
error-bank-too-large = Dit bestand is te groot. Kies bij uw bank een kortere tijd, zoals één jaar.
error-bank-unreadable = Het lezen is mislukt. Er is niets veranderd. Probeer het nog eens, met een kortere tijd.
statement-title = Opgave van uw inkomen
statement-take = Zet bij uw inkomen
