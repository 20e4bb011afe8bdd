# What agencies send: the words, files and terms of one message.

post-leads-to = prowadzi do { $host }
post-files = Pliki do tej wiadomości
post-file = Plik
post-file-kind =
    { $kind ->
        [pdf] PDF
        [image] Zdjęcie lub obrazek
       *[other] Inny plik
    }
post-file-state =
    { $state ->
        [coming] Ten plik jeszcze przyjdzie. Proszę włączyć internet. Plein sam go wtedy pobierze.
        [full] Na telefonie nie ma miejsca na ten plik. Proszę zwolnić miejsce. Plein sam go potem pobierze. Do tego czasu plik jest przechowywany.
        [lies] Uwaga: ten plik jest czymś innym, niż podaje.
        [runs] Uwaga: w tym pliku jest program. Plein zapisuje plik, ale go nie pokazuje.
        [missing] Ten plik zginął po drodze. Proszę poprosić instytucję { $agency } o ponowne wysłanie.
        [gone] Usunęli Państwo ten plik.
       *[broken] Ten plik się nie zgadza: to nie jest to, co podpisała instytucja { $agency }. Plein go nie zapisuje. Proszę poprosić instytucję { $agency } o ponowne wysłanie.
    }
post-of-another = Ta wiadomość dotyczy czegoś, co nie zostało wysłane z tego Plein. Nie wiedzą Państwo, co to jest? Proszę zadzwonić do instytucji { $agency }.
post-odd-day = W tej wiadomości jest data, która nie może być prawdziwa. Plein nie używa tej daty. Proszę zapytać instytucję { $agency }, która data jest właściwa.
post-foreign-link = W tej wiadomości jest adres, który nie należy do instytucji { $agency }. Plein nie robi z niego linku. Proszę go nie przepisywać i niczego tam nie wypełniać. Mają Państwo wątpliwości? Proszę zadzwonić do instytucji { $agency }.
post-cut = Ta wiadomość jest za długa, żeby pokazać ją w całości. Widać jej początek. Proszę poprosić instytucję { $agency } o krótszą wiadomość.
post-decision = O tej decyzji
post-decision-by = Kto zdecydował
post-decision-on = Którego dnia
post-decision-article = Według jakiej ustawy
post-decision-no-article = Tego nie podano. Mogą Państwo o to zapytać.
post-decision-against = Nie zgadzają się Państwo z tym?
post-decision-remedy =
    { $remedy ->
        [appeal] Można złożyć odwołanie do sądu (beroep) do { $day } włącznie.
        [none] Według instytucji nie można tu złożyć sprzeciwu (bezwaar). Mają Państwo wątpliwości? Proszę poprosić o pomoc w Juridisch Loket (bezpłatna pomoc prawna).
       *[objection] Można złożyć sprzeciw (bezwaar) do { $day } włącznie.
    }
post-decision-law = Termin według ustawy
post-decision-law-day = Ustawa daje sześć tygodni (Awb 6:7). To jest do { $day } włącznie. Instytucja podaje inny dzień. Proszę trzymać się wcześniejszego z tych dwóch dni.
post-object = Przygotuj list ze sprzeciwem (bezwaar)
