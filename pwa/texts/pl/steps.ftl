# A service in small steps, what was begun, and what comes after sending.

steps-one = Część
steps-needs = To będzie potrzebne
steps-topics = Części
steps-progress = gotowe części: { $done } z { $all }
steps-at = Część { $at } z { $all }
steps-state =
    { $state ->
        [done] Gotowe
        [missing] Czegoś brakuje
       *[open] Jeszcze do zrobienia
    }
steps-missing = Czegoś jeszcze brakuje. Proszę wrócić do części, przy której jest to napisane.
steps-begin = Zacznij
steps-go-on = Dalej
steps-next = Dalej
steps-back = Wstecz
steps-skip = Teraz pomiń
steps-stop = Zapisz i zakończ
steps-kept = Zapisane. Można wrócić do tego w dowolnej chwili, także na innym swoim urządzeniu.
steps-filled = Wpisaliśmy to, co już jest w Plein. Czy to się jeszcze zgadza? Proszę zmienić to, co się nie zgadza.
steps-income = { $amount } { $period ->
        [week] na tydzień
        [month] na miesiąc
        [four_weeks] na cztery tygodnie
        [quarter] na kwartał
        [year] na rok
        [once] jeden raz
       *[other] {""}
    }
steps-discard = Wyrzuć
steps-sent = To już Państwo wysłali.
steps-to-sent = Zobacz, jak wygląda sprawa
steps-contested = Na innym Państwa urządzeniu zostało to wysłane lub wyrzucone, gdy Państwo jeszcze tu pisali. To, co Państwo napisali, nadal tu jest.
steps-keep = Chcę to zachować
steps-begun-title = Zaczęte, jeszcze niewysłane
steps-begun = Dalej – gotowe części: { $done } z { $all }
steps-wait-day = Jeśli zgłoszą się Państwo { $since }, gmina może zacząć pracę nad Państwa wnioskiem od { $until }.
steps-remind = Dodaj ten dzień do moich zadań
steps-wait-kept = Ten dzień jest w Państwa zadaniach.
steps-task-made = „{ $name }” jest w Państwa zadaniach.
steps-later = Dokumenty, których jeszcze nie ma
steps-later-about = Można wysłać bez tych dokumentów. Plein doda wtedy do zadań, co trzeba jeszcze wysłać i do kiedy.
steps-to-tasks = Dodaj już teraz do moich zadań
steps-find-paper = Przygotować: { $paper }
steps-send-later = Jeszcze wysłać: { $paper }
steps-tasks-made =
    { $count ->
        [0] Nie brakuje żadnego dokumentu.
        [one] Doszło jedno zadanie.
        [few] Doszły { $count } zadania.
        [many] Doszło { $count } zadań.
       *[other] Doszło { $count } zadania.
    }
steps-ahead = Co się stanie i kiedy
steps-by = najpóźniej { $day }
steps-on = dnia { $day }
steps-until = do { $day }
steps-within =
    { $unit ->
        [days] { $after ->
            [asked] { $count ->
                [one] w ciągu { $count } dnia, odkąd instytucja o to poprosi
                [few] w ciągu { $count } dni, odkąd instytucja o to poprosi
                [many] w ciągu { $count } dni, odkąd instytucja o to poprosi
               *[other] w ciągu { $count } dnia, odkąd instytucja o to poprosi
            }
            [decided] { $count ->
                [one] w ciągu { $count } dnia po decyzji
                [few] w ciągu { $count } dni po decyzji
                [many] w ciągu { $count } dni po decyzji
               *[other] w ciągu { $count } dnia po decyzji
            }
           *[other] { $count ->
                [one] w ciągu jednego dnia
                [few] w ciągu { $count } dni
                [many] w ciągu { $count } dni
               *[other] w ciągu { $count } dnia
            }
        }
        [weeks] { $after ->
            [asked] { $count ->
                [one] w ciągu { $count } tygodnia, odkąd instytucja o to poprosi
                [few] w ciągu { $count } tygodni, odkąd instytucja o to poprosi
                [many] w ciągu { $count } tygodni, odkąd instytucja o to poprosi
               *[other] w ciągu { $count } tygodnia, odkąd instytucja o to poprosi
            }
            [decided] { $count ->
                [one] w ciągu { $count } tygodnia po decyzji
                [few] w ciągu { $count } tygodni po decyzji
                [many] w ciągu { $count } tygodni po decyzji
               *[other] w ciągu { $count } tygodnia po decyzji
            }
            [applied] { $count ->
                [one] w ciągu { $count } tygodnia po Państwa wniosku
                [few] w ciągu { $count } tygodni po Państwa wniosku
                [many] w ciągu { $count } tygodni po Państwa wniosku
               *[other] w ciągu { $count } tygodnia po Państwa wniosku
            }
            [reported] { $count ->
                [one] do { $count } tygodnia po Państwa zgłoszeniu
                [few] do { $count } tygodni po Państwa zgłoszeniu
                [many] do { $count } tygodni po Państwa zgłoszeniu
               *[other] do { $count } tygodnia po Państwa zgłoszeniu
            }
           *[other] { $count ->
                [one] w ciągu { $count } tygodnia
                [few] w ciągu { $count } tygodni
                [many] w ciągu { $count } tygodni
               *[other] w ciągu { $count } tygodnia
            }
        }
        [months] { $count ->
            [one] w ciągu { $count } miesiąca
            [few] w ciągu { $count } miesięcy
            [many] w ciągu { $count } miesięcy
           *[other] w ciągu { $count } miesiąca
        }
       *[years] { $count ->
            [one] w ciągu { $count } roku
            [few] w ciągu { $count } lat
            [many] w ciągu { $count } lat
           *[other] w ciągu { $count } roku
        }
    }
steps-to-matter = Plein liczy te dni w Państwa bieżących sprawach
steps-add = Doślij coś
steps-partner = Partner lub partnerka
steps-partner-device = Partner lub partnerka mówi „tak” na własnym urządzeniu
steps-partner-device-about = Partner lub partnerka otwiera Plein na własnym urządzeniu, przechodzi do zakładki Udostępnij i wybiera „Zgoda na wniosek partnera lub partnerki”. Tam potrzebny jest ten numer:
steps-share-number = Wyślij numer partnerowi lub partnerce
steps-number = Numer wniosku
steps-number-shared = { $title }, instytucja: { $agency }. Numer: { $number }
steps-partner-paper = Partner lub partnerka podpisuje na papierze
steps-partner-paper-about = Proszę wydrukować oświadczenie. Partner lub partnerka musi je podpisać. Proszę oddać je w gminie albo zrobić zdjęcie i je dosłać. Pracownik je sprawdzi. Do tego czasu gmina nie może podjąć decyzji.
steps-statement-title = Oświadczenie partnera lub partnerki
steps-statement-about = Ten list jest po niderlandzku, bo gmina czyta po niderlandzku.
steps-statement =
    Aan { $agency }
    {""}
    Aanvraag: { $title }
    Nummer van de aanvraag: { $number }
    Verstuurd op: { $day }
    {""}
    { $statement }
    {""}
    Naam: { $partner }
    {""}
    Geboortedatum: …………………………………
    {""}
    Datum: …………………………………
    {""}
    Handtekening: …………………………………
steps-apply-at = Złóż wniosek: { $agency }
iban-wrong = To nie jest IBAN. Proszę spojrzeć na kartę bankową, na przykład NL91 ABNA 0417 1643 00.
