# The screens of Papers.

papers-nothing = Proszę tu przechowywać swoje listy, decyzje i umowy. Można zrobić zdjęcie lub wybrać plik.
paper-one = Dokument
paper-form = Zapisz dokument
paper-change = Zmień dokument
paper-file = Zdjęcie lub plik
paper-file-hint = Najwyżej 25 MB. Plik od razu zapisuje się na Państwa telefonie.
paper-file-missing = Proszę zrobić zdjęcie lub wybrać plik.
paper-photo = Zrób zdjęcie
paper-choose = Wybierz plik
file-empty = Plik „{ $name }” jest pusty. Proszę wybrać inny plik.
file-too-large = Plik „{ $name }” jest większy niż 25 MB. Proszę wybrać mniejszy plik lub zrobić zdjęcie.
file-lies = Plik „{ $name }” jest czymś innym, niż mówi nazwa ({ $kind }). Plein zapisuje go takim, jakim naprawdę jest. Nie ufają mu Państwo? Proszę wtedy wybrać inny plik.
file-active = W pliku „{ $name }” jest coś, co może samo się uruchomić, na przykład program. Plein zapisuje plik, ale go nie pokazuje. Będzie wysyłany? Wtedy lepiej najpierw zrobić z niego zwykły PDF.
paper-title = Jak nazwać ten dokument?
paper-title-hint = Na przykład: Decyzja WW (zasiłek dla bezrobotnych).
paper-title-missing = Proszę nadać dokumentowi nazwę, żeby można go było znaleźć.
photo-without-place = W zdjęciu „{ $name }” było zapisane, gdzie je zrobiono. Plein to usunął.
photo-keeps-details = Plein nie widzi, czy w „{ $name }” jest zapisane, gdzie zrobiono zdjęcie. Jeśli je Państwo udostępnią, ta informacja też pójdzie. Lepiej zrobić nowe zdjęcie w Plein.
paper-kind-label = Rodzaj dokumentu
paper-kind =
    { $kind ->
        [decision] Decyzja (beschikking, besluit)
        [payslip] Pasek wypłaty (loonstrook) lub zestawienie wypłaty
        [letter] List
        [contract] Umowa
        [identity] Paszport lub karta tożsamości
        [policy] Polisa ubezpieczenia
        [bill] Rachunek lub paragon
        [registration] Rejestracja lub dowód
        [bank_statement] Wyciąg z banku
        [cv] CV
        [evidence] Dowód podania o pracę
        [proof] Przegląd podań o pracę
       *[other] Coś innego
    }
paper-agency = Od kogo jest?
paper-issued = Data na dokumencie
paper-amount = Kwota na dokumencie
paper-amount-hint = Nie ma na nim kwoty? Proszę wtedy zostawić puste.
paper-until = Ważne do (z tym dniem włącznie)
paper-until-hint = Nie ma na nim daty końcowej? Proszę wtedy zostawić puste.
paper-valid-until = ważne do { $day } włącznie
paper-ended = ważność skończyła się { $day }
paper-without-file = Przy tym dokumencie nie ma zdjęcia ani pliku.
paper-missing = Tego pliku nie ma jeszcze na tym telefonie. Proszę włączyć internet i spróbować ponownie później.
paper-no-viewer = Tego rodzaju pliku Plein nie może pokazać. Można go jednak zapisać i otworzyć.
paper-active = W tym pliku jest coś, co może samo się uruchomić, na przykład program. Dlatego Plein go nie pokazuje. Można go jednak zapisać. Proszę go otwierać tylko wtedy, gdy wiadomo, od kogo jest.
paper-save-file = Zapisz na telefonie ({ $size })
paper-of-task = Do tego listu
paper-tasks = Do zrobienia w sprawie tego dokumentu
