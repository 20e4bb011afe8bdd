# The screens of Share.

share-example = To jest przykład. Z przykładu nie można niczego wysłać. Żeby coś udostępnić, proszę zacząć własny Plein.
share-messages = Wiadomości
share-sent = Co Państwo wysłali
share-new = Nowe
share-have-code = Mam list z kodem
share-have-code-about = Dzięki temu instytucja { $agency } wie, że wiadomości są od Państwa.
share-identity =
    { $identity ->
        [established] Ta instytucja wie, że to Państwo.
        [moved] Plein ustalił nowe zabezpieczenie. Instytucja musi jeszcze potwierdzić, że to Państwo.
        [again] Ta instytucja nie jest już pewna, kim Państwo są. Proszę poprosić ją o nowy list z kodem.
        [used] Kod został użyty także gdzie indziej. Dlatego instytucja jeszcze nie wie, kim Państwo są.
        [over] Kod już nie działa. Proszę poprosić o nowy.
        [ended] Instytucja zakończyła powiązanie.
        [refused] Kod się nie zgadzał. Proszę go sprawdzić i spróbować ponownie.
       *[asked] Państwa kod został użyty. Instytucja go sprawdza.
    }
share-code-shown = Plein pokazuje, że mają Państwo kod. Sam kod nie jest wysyłany.
share-service = Przekaż coś
share-promises = Co Państwu obiecuje instytucja { $agency }
share-optional = { $label } (niekonieczne)
share-yes = Tak
share-no = Nie
share-income-elsewhere = Dochód, którego jeszcze nie ma w Plein
share-fact-missing = Proszę to wypełnić: { $label }
share-paper-missing = Proszę wybrać dokument lub dodać nowy: { $label }
share-papers-most = Liczba dokumentów do wybrania: najwyżej { $most }.
share-other-papers = Inne dokumenty
share-check = Dalej do sprawdzenia
share-review = Proszę wszystko sprawdzić
share-change = Zmień
share-review-about = Nic nie zostało jeszcze wysłane. To pójdzie do instytucji { $agency }: { $title }.
share-acting = Czy ktoś działa w Państwa imieniu przy tym zgłoszeniu?
share-acting-hint = Instytucja przeczyta, kto to jest i na jakiej podstawie. Najpierw sama to sprawdzi. Wysyłają Państwo.
share-acting-nobody = Nie, nikt
share-acting-for = W czyim imieniu
share-acting-by = Kto działa
share-acting-prepared = Przygotowane przez
share-facts = Te dane
share-papers = Te dokumenty
share-conditions = Co się z tym stanie
share-to = Dla kogo
share-purpose = Po co
share-ground = Dlaczego to wolno
share-kept = Jak długo przechowywane
share-back-out = Jeśli zmienią Państwo zdanie
share-leave-out = Pomiń
share-send = Zgadzam się i wysyłam
share-not-ready = Jeszcze nie wszystko jest wypełnione.
share-fill-in = Wypełniaj dalej
share-one = Co Państwo wysłali
share-to-agency = Do: { $agency }
share-waiting = Czeka na połączenie
share-waiting-step = Czeka na połączenie. Zostanie wysłane samo, gdy tylko będzie internet. Nie trzeba nic robić.
share-deposited = Złożone: { $moment }
share-received = Instytucja { $agency } otrzymała to: { $moment }
share-received-later = Instytucja { $agency } musi jeszcze potwierdzić odbiór
share-opened = Pracownik to otworzył: { $moment }
share-status =
    { $state ->
        [waiting] Instytucja { $agency } czeka na Państwa
        [decided] Instytucja { $agency } podjęła decyzję
        [refused] Instytucja { $agency } nie rozpatrzy tego
        [referred] Instytucja { $agency } mówi, że właściwa jest inna instytucja
       *[handling] Instytucja { $agency } zajmuje się tym
    }
share-turn-agency = Musi się tym zająć: { $by }, najpóźniej { $until }{ $basis }.
share-turn-agency-someday = Teraz kolej na: { $by }{ $basis }.
share-turn-you = Teraz Państwa kolej. Proszę to zrobić najpóźniej { $until }{ $basis }. W wiadomości jest napisane, co jest potrzebne.
share-turn-you-someday = Teraz Państwa kolej{ $basis }. W wiadomości jest napisane, co jest potrzebne.
share-turn-decided = Proszę przeczytać decyzję w wiadomości. Nie zgadzają się Państwo z nią? Wtedy można złożyć sprzeciw (bezwaar). W decyzji jest napisane, jak i do kiedy.
share-turn-refused = W wiadomości jest napisane, dlaczego i co można teraz zrobić.
share-refused = To nie zostało przyjęte
share-refusal =
    { $code ->
        [recipient-key-unknown] Instytucja ma już nowe zabezpieczenie. Proszę wysłać to ponownie: to, co Państwo wpisali, jest poniżej.
        [submission-differs] Pod tym numerem złożono już coś innego. Proszę wysłać to ponownie.
        [mailbox-closed] Połączenie z tą instytucją jest zamknięte. Proszę wysłać to ponownie.
        [mailbox-ended] Instytucja zamknęła poprzednie połączenie z Państwem. Nic nie zostało wysłane. Proszę wysłać jeszcze raz: Plein utworzy wtedy nowe połączenie. Albo proszę zadzwonić do instytucji.
        [too-much] Razem dokumenty są za duże. Proszę wysłać ponownie, z mniejszą liczbą dokumentów lub z mniejszymi dokumentami.
       *[other] Nic nie zostało wysłane. Proszę wysłać to ponownie. Znów się nie udaje? Proszę wtedy zadzwonić do instytucji.
    }
share-again = Wyślij ponownie
share-left = Jeszcze niewysłane, gdy powstawał plik
share-left-behind = To czekało jeszcze na wysłanie na Państwa poprzednim urządzeniu. Stąd nie zostanie wysłane, bo inaczej mogłoby dotrzeć dwa razy. Proszę sprawdzić na poprzednim urządzeniu, czy zostało wysłane. Nie da się? Proszę wtedy wysłać to tutaj ponownie: to, co Państwo wpisali, jest poniżej.
share-proof-broken = Dowód, że to zostało złożone, się nie zgadza. Dlatego Plein wysyła dokładnie to samo jeszcze raz. Do instytucji dotrze to jeden raz. Ten komunikat nie znika? Proszę wtedy zadzwonić do instytucji i zapytać, czy to ma.
share-twin = Wysłali to Państwo także z innego urządzenia, z innymi odpowiedziami. Wysłane zostało tylko to, co dotarło pierwsze. Widać to poniżej. Chcą Państwo powiedzieć coś innego? Proszę wtedy zrobić to jeszcze raz albo zadzwonić do instytucji.
share-turn-elsewhere = To zostało wysłane z Państwa poprzedniego urządzenia. Nowe odpowiedzi przychodzą tylko tam. Nie mają Państwo już tego urządzenia? Proszę wtedy zadzwonić do instytucji { $agency }, żeby zapytać, jak wygląda sprawa, albo żeby to wycofać.
share-take-back = Cofnij wysłanie
share-taken-back = Cofnięte. Nic nie zostało wysłane.
share-gone-already = To już zostało wysłane. Nadal można to wycofać.
share-tasks = To trzeba zrobić
share-what = Co Państwo wysłali
share-proof = Państwa dowód wysłania
share-proof-about = Tym można zawsze pokazać, co Państwo wysłali i kiedy to dotarło. Także wtedy, gdy nie będą Państwo już mieli Plein.
share-proof-save = Zapisz dowód
share-proof-file = dowod-zlozenia
share-technical = Dane techniczne
share-tech-number = Numer
share-tech-agency = Numer instytucji
share-tech-content = Znak rozpoznawczy treści
share-tech-deposited = Złożone
share-tech-received = Odebrane
share-withdraw = Wycofaj lub poproś o usunięcie
share-withdrawal = Poprosili Państwo o wycofanie tego
share-to-withdrawal = Przejdź do prośby
share-message = Wiadomość
share-message-kind =
    { $kind ->
        [task] Trzeba coś zrobić
        [status] Jak wygląda sprawa
        [decision] Decyzja
        [identity] Odpowiedź na Państwa kod
        [keys] Inne urządzenie mówi, że należy do Państwa
        [keys_kept] Państwa nowe zabezpieczenie jest znane
        [keys_again] Potrzebny jest nowy kod
        [income_statement] Zestawienie Państwa dochodów
        [activity_statement] Państwa okres jest potwierdzony
        [question] Pytanie do Państwa
        [appointment] W sprawie rozmowy
        [agreement] Propozycja ustaleń
        [unreadable] Wiadomość, która się nie zgadza
       *[message] Wiadomość
    }
share-unreadable = Ta wiadomość nie dotarła tak, jak powinna. Może nie jest od tej instytucji. Dlatego Plein jej nie pokazuje. Czekają Państwo na wiadomość? Proszę wtedy zadzwonić do instytucji.
share-identity-said =
    { $established ->
        [true] Kod się zgadza. Instytucja { $agency } wie teraz, że wiadomości są od Państwa.
       *[false] Kod się nie zgadzał. Dlatego instytucja { $agency } jeszcze nie wie, kim Państwo są. Proszę sprawdzić kod i wpisać go ponownie, w zakładce Udostępnij. Nie udaje się? Proszę wtedy poprosić instytucję { $agency } o nowy kod.
    }
share-unknown = Instytucja { $agency } jeszcze nie wie, kim Państwo są. Może to przeczytać, ale nie może jeszcze podjąć decyzji. Proszę poprosić instytucję { $agency } o list z kodem i wpisać ten kod w zakładce Udostępnij, pod nazwą { $agency }.
share-keys =
    { $kind ->
        [keys_kept] Usunęli Państwo urządzenie. Instytucja { $agency } używa teraz Państwa nowego zabezpieczenia i nadal wie, że to Państwo. Nie trzeba nic robić.
        [keys_again] Dwa urządzenia mówią, że należą do Państwa. Dlatego instytucja { $agency } nie jest już pewna, kim Państwo są. Proszę poprosić instytucję { $agency } o nowy list z kodem. Do tego czasu instytucja { $agency } nie podejmie decyzji. Państwa dane w Plein są bezpieczne.
       *[keys] Urządzenie, które nie należy do Państwa Plein, mówi instytucji { $agency }, że należy do Państwa. Użyło zabezpieczenia jednego z Państwa urządzeń. Brakuje Państwu jakiegoś urządzenia? Proszę je usunąć w części Państwa urządzenia. Potem proszę zadzwonić do instytucji { $agency } i poprosić o nowy list z kodem.
    }
share-to-task = Przejdź do zadania
share-lock-first = Proszę najpierw wybrać zabezpieczenie. Robi się to w Ustawieniach, w prawym górnym rogu. Potem Plein pobierze listę instytucji, którym można coś udostępnić.
share-about = Dotyczy: { $title }
error-share-incomplete = Jeszcze nie wszystko jest wypełnione. Proszę wrócić i wypełnić resztę. To, co Państwo wpisali, nadal tu jest.
error-directory-broken =
    { $reason ->
        [directory-missing] Plein jeszcze nie wie, jakim instytucjom mogą Państwo coś udostępnić. Proszę włączyć internet i spojrzeć ponownie za minutę.
        [directory-expired] Lista instytucji jest za stara. Proszę włączyć internet. Plein sam pobierze wtedy nową. To, co Państwo wpisali, zostaje.
        [agency-unknown] Ta instytucja już nie korzysta z Plein. Nic nie zostało wysłane. Proszę samemu zadzwonić do instytucji.
        [key-retired] Ta instytucja nie może teraz niczego bezpiecznie odebrać. Nic nie zostało wysłane. Proszę spróbować ponownie jutro.
       *[other] Nowa lista instytucji się nie zgadza. Plein używa starej listy i za chwilę pobierze nową. To się nie zmienia? Proszę wtedy poprosić o pomoc w bibliotece lub w gminie.
    }
error-receipt-broken = Jedno potwierdzenie się nie zgadza. Plein go nie pokazuje. To, co Państwo wysłali, nadal tu jest.
share-services = Przekaż coś lub złóż wniosek
share-seek = Czego Państwo szukają?
share-find = Szukaj
share-found =
    { $count ->
        [0] Nic nie znaleziono. Proszę spróbować innego słowa, na przykład parkowanie lub bijstand (zasiłek socjalny).
        [one] Znaleziono 1 rzecz.
        [few] Znaleziono { $count } rzeczy.
        [many] Znaleziono { $count } rzeczy.
       *[other] Znaleziono { $count } rzeczy.
    }
share-role =
    { $role ->
        [user] Zgłoś coś
        [partner] Razem coś zrobić lub ustalić
        [subject] Gdy się Państwo nie zgadzają albo gdy jest kontrola
       *[customer] Złóż wniosek lub przekaż coś
    }
share-ready = Wszystko gotowe: trzeba tylko sprawdzić
share-gets = Co otrzyma instytucja { $agency }
share-paper = Także na papierze
share-paper-along = Instytucja { $agency } jeszcze oficjalnie nie otworzyła tej drogi. Dlatego proszę wysłać to także pocztą. To jest już wcześniejsza wiadomość.
share-decisions = Chcę dostać decyzję w tej sprawie w Plein od instytucji { $agency }.
share-decisions-hint = Można to później zmienić. Bez tego wyboru decyzja przyjdzie pocztą.
share-decision-way = Jak dostaną Państwo decyzję
share-decision-comes =
    { $here ->
        [true] Decyzję instytucji { $agency } dostaną Państwo w Plein. Jeśli to się nie uda, przyjdzie pocztą.
       *[false] Decyzję instytucji { $agency } dostaną Państwo pocztą.
    }
share-decision-change = Wybierz inną drogę
share-turn-posted = Decyzja przyjdzie pocztą. Nie zgadzają się Państwo z nią? Wtedy można złożyć sprzeciw (bezwaar). W decyzji jest napisane, jak i do kiedy.
share-in-dutch = Wysyłają to Państwo po niderlandzku. Tłumaczenie powyżej jest pomocą; liczy się tekst niderlandzki.
share-dutch = Zobacz wszystko po niderlandzku
share-article = { $law }, artykuł { $article }
