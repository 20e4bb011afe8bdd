# Bringing in a file of the bank.

bank-title = Wczytaj plik z banku
bank-link = Wczytaj plik z banku
bank-how = Proszę pobrać ze swojego banku plik z wpłatami i wypłatami. Plein szuka w nim, co Państwo dostali od instytucji, i zaznacza to.
bank-stays = Plik zostaje na Państwa telefonie. Plein zapamiętuje tylko to, co Państwo sami zaznaczą, i niczego nie wysyła.
bank-choose = Wybierz plik
bank-stop = Zakończ
bank-where = Gdzie znajdę ten plik?
bank-where-ing = ING: w Mijn ING, w części ‘Af- en bijschrijvingen downloaden’. Proszę wybrać ‘CSV’ ze średnikiem.
bank-where-rabo = Rabobank: w Rabo Internetbankieren, w części ‘Transacties downloaden’. Proszę wybrać ‘CSV’ lub ‘CAMT.053’.
bank-where-abn = ABN AMRO: w Internet Bankieren, w części ‘Mutaties downloaden’. Proszę wybrać ‘TXT’ lub ‘CAMT.053’.
bank-where-other = Inny bank: proszę wybrać ‘CAMT.053’ (XML). Czy to plik zip? Proszę go najpierw rozpakować.
bank-reading = Plein czyta plik: { $percent } procent.
bank-read =
    { $count ->
        [one] { $bank }: 1 wiersz, od { $from } do { $to } włącznie.
        [few] { $bank }: { $count } wiersze, od { $from } do { $to } włącznie.
        [many] { $bank }: { $count } wierszy, od { $from } do { $to } włącznie.
       *[other] { $bank }: { $count } wiersza, od { $from } do { $to } włącznie.
    }
bank-none = { $bank }: w tym pliku nie ma ani jednego wiersza, którego Plein może użyć.
bank-matches = To dostali Państwo od instytucji
bank-differs = { $day }; spodziewana kwota: { $amount }
bank-known =
    { $count ->
        [one] 1 płatność była już zaznaczona.
        [few] { $count } płatności były już zaznaczone.
        [many] { $count } płatności było już zaznaczonych.
       *[other] { $count } płatności było już zaznaczone.
    }
bank-parts = Tych dochodów jeszcze nie ma w Plein
bank-parts-about = Proszę zaznaczyć, co chcą Państwo zapisać.
bank-seen =
    { $count ->
        [one] widziane jeden raz, dnia { $day }. Plein spodziewa się tego: { $rhythm }.
        [few] widziane { $count } razy, ostatnio dnia { $day }. Plein spodziewa się tego: { $rhythm }.
        [many] widziane { $count } razy, ostatnio dnia { $day }. Plein spodziewa się tego: { $rhythm }.
       *[other] widziane { $count } raza, ostatnio dnia { $day }. Plein spodziewa się tego: { $rhythm }.
    }
bank-tick-all = Zaznacz wszystko
bank-costs = Żeby wiedzieć, ile zostaje
bank-costs-about = Proszę zaznaczyć, co co miesiąc schodzi z konta. Wtedy Plein powie, ile zostaje do następnej płatności.
bank-cost = Miesiące, w których to było: { $count }, około { $day }. dnia
bank-balance = Stan Państwa konta
bank-nothing = Nic nowego
bank-nothing-about = Plein nie znalazł w tym pliku płatności, których jeszcze nie ma.
bank-take =
    { $count ->
        [0] Niczego nie dodawaj
        [one] Dodaj 1 wiersz
        [few] Dodaj { $count } wiersze
        [many] Dodaj { $count } wierszy
       *[other] Dodaj { $count } wiersza
    }
bank-leave = Inny plik
bank-extra =
    { $count ->
        [one] 1 płatność też była od instytucji, ale Plein nie wie, co to jest
        [few] { $count } płatności też były od instytucji, ale Plein nie wie, co to jest
        [many] { $count } płatności też było od instytucji, ale Plein nie wie, co to jest
       *[other] { $count } płatności też było od instytucji, ale Plein nie wie, co to jest
    }
bank-extra-line = { $day }: { $amount } od: { $name }
bank-strange =
    { $count ->
        [one] 1 wpłata była od kogoś, kogo Plein nie zna. Nie zostanie zapisana.
        [few] { $count } wpłaty były od osób lub firm, których Plein nie zna. Nie zostaną zapisane.
        [many] { $count } wpłat było od osób lub firm, których Plein nie zna. Nie zostaną zapisane.
       *[other] { $count } wpłaty było od osób lub firm, których Plein nie zna. Nie zostaną zapisane.
    }
bank-left-out =
    { $count ->
        [one] 1 wiersz został pominięty
        [few] { $count } wiersze zostały pominięte
        [many] { $count } wierszy zostało pominiętych
       *[other] { $count } wiersza zostało pominięte
    }
bank-left-out-line = { $reason ->
    [currency] Nie w euro ({ $count }): wiersz { $lines }.
    [amount] Nie da się odczytać kwoty ({ $count }): wiersz { $lines }.
    [sign] Nie jest jasne, czy to wpłata, czy wypłata ({ $count }): wiersz { $lines }.
    [date] Nie da się odczytać dnia ({ $count }): wiersz { $lines }.
    [columns] Brakuje części ({ $count }): wiersz { $lines }.
    [pending] Jeszcze niezapłacone lub niezaksięgowane ({ $count }): wiersz { $lines }.
    [month] Nie da się odczytać miesiąca ({ $count }): wiersz { $lines }.
   *[twice] Jest podwójnie ({ $count }): wiersz { $lines }.
}
bank-holes = Kwoty nie pasują do siebie w tych dniach: { $days }. Może brakuje tam wiersza. Proszę pobrać plik jeszcze raz albo wczytać także inne pliki.
bank-year-about = Proszę sprawdzić każdy wiersz. Proszę zaznaczyć, co się zgadza.
bank-year-missing = Tych miesięcy tu nie ma: { $months }. Są na papierze? Proszę wtedy zrobić ostrzejsze zdjęcie.
bank-year-sum = Suma na papierze to { $told }. Wiersze, które odczytał Plein, to razem { $sum }. Proszę wziąć papier i dokładnie sprawdzić każdy wiersz.
bank-taken =
    { $count ->
        [0] Nic nie zostało dodane.
        [one] 1 wiersz został dodany.
        [few] { $count } wiersze zostały dodane.
        [many] { $count } wierszy zostało dodanych.
       *[other] { $count } wiersza zostało dodane.
    }
bank-imports = Wczytane wcześniej
bank-import = { $bank }, dnia { $day }
bank-import-about =
    { $count ->
        [one] od { $from } do { $to } włącznie: dodano 1 wiersz
        [few] od { $from } do { $to } włącznie: dodano { $count } wiersze
        [many] od { $from } do { $to } włącznie: dodano { $count } wierszy
       *[other] od { $from } do { $to } włącznie: dodano { $count } wiersza
    }
bank-undo = Cofnij
bank-undone = Wszystko jest znów tak jak przed wczytaniem.
error-bank-zip = To jest plik zip. Proszę go najpierw rozpakować na telefonie, a potem wybrać plik, który jest w środku.
error-bank-not-text = To nie jest plik z wpłatami i wypłatami. Proszę wybrać w banku ‘CSV’, ‘TXT’ lub ‘CAMT.053’.
error-bank-xml-broken = Ten plik nie jest cały. Proszę go pobrać z banku jeszcze raz.
error-bank-xml-entities = Plein nie otwiera tego pliku: są w nim polecenia, których bank nigdy nie dodaje. Proszę go pobrać z banku jeszcze raz.
error-bank-other-message = To jest wiadomość z banku, ale nie wyciąg. Proszę wybrać w banku ‘CAMT.053’.
error-bank-unknown = Plein nie zna tej tabeli. Proszę wybrać w banku ‘CAMT.053’ (XML), albo CSV z ING lub Rabobank, albo TXT z ABN AMRO. Proszę nie zmieniać pliku w innym programie.
error-bank-empty = Ten plik jest pusty. Proszę go pobrać z banku jeszcze raz.
error-bank-too-large = Ten plik jest za duży. Proszę wybrać w banku krótszy czas, na przykład jeden rok.
error-bank-unreadable = Odczyt się nie udał. Nic się nie zmieniło. Proszę spróbować jeszcze raz, z krótszym czasem.
statement-title = Zestawienie Państwa dochodów
statement-take = Dodaj do moich dochodów
