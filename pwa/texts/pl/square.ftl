# The square, where people ask each other things.

square-title = Plac
square-lead = Tu ludzie pytają się nawzajem i opowiadają, co im pomogło.
square-what = Zanim Państwo dołączą
square-public = Każdy może przeczytać to, co Państwo piszą.
square-nobody = Piszą Państwo pod nazwą, którą daje Plein. Każde pytanie ma inną nazwę. Żadna instytucja, ani też ten, kto udostępnia Plein, nie może później ustalić, kim Państwo są.
square-no-persons = Proszę nie pisać o innych niczego, po czym można kogoś rozpoznać. Czyli żadnych nazwisk, adresów ani numerów. Swoich też nie.
square-can-see = Kto w tej chwili ogląda sieć, widzi jednak, że Państwa telefon coś wysyła. Także sposób pisania może Państwa zdradzić.
square-erase-any-time = Wszystko, co Państwo napiszą, można zawsze usunąć. Znika wtedy całkiem z serwera. Kto już to przeczytał, może to nadal mieć.
square-place = Plac której gminy chcą Państwo czytać?
square-place-missing = Proszę wybrać gminę albo całą Holandię.
square-country = Cała Holandia
square-join = Dołącz do placu
square-no-example = To jest przykład. Plac otwiera się w Państwa własnym Plein.
square-lock-first = Proszę najpierw wybrać zabezpieczenie. Potem można dołączyć do placu.
square-to-lock = Wybierz zabezpieczenie
square-is-off = Nie dołączyli Państwo jeszcze do placu.
square-to-choose = Przeczytaj więcej o placu
square-ask = Zadaj pytanie albo opowiedz, co pomogło
square-topics = Tematy na placu: { $place }
square-mine = Co Państwo napisali
square-settings = Wybierz gminę albo zrezygnuj
square-off-about = Jeśli Państwo zrezygnują, z tego telefonu zniknie to, co Państwo tu czytali. To, co Państwo napisali, zostaje, dopóki Państwo tego nie usuną.
square-off = Zrezygnuj z placu
square-topic =
    { $topic ->
        [geld] Pieniądze i zasiłki
        [wonen] Mieszkanie
        [werk] Praca
        [zorg] Opieka i zdrowie
        [kinderen] Dzieci
        [schulden] Długi
        [formulieren] Formularze
       *[samen] Robić coś razem
    }
square-loaded =
    { $count ->
        [0] Jeszcze nic nie przeczytano
        [one] Odczytano { $count } rozmowę
        [few] Odczytano { $count } rozmowy
        [many] Odczytano { $count } rozmów
       *[other] Odczytano { $count } rozmowy
    }
square-look = Szukaj w tym, co tu jest
square-find = Szukaj
square-nothing = Nic tu jeszcze nie ma. Śmiało można zadać pierwsze pytanie.
square-more = Pokaż więcej
square-read-at = Odczytano { $day }
square-broken =
    { $count ->
        [one] Nie pokazujemy { $count } wpisu, bo podpis się nie zgadza.
        [few] Nie pokazujemy { $count } wpisów, bo podpis się nie zgadza.
        [many] Nie pokazujemy { $count } wpisów, bo podpis się nie zgadza.
       *[other] Nie pokazujemy { $count } wpisu, bo podpis się nie zgadza.
    }
square-line =
    { $kind ->
        [experience] Co pomogło, { $day }, { $count ->
            [one] { $count } odpowiedź
            [few] { $count } odpowiedzi
            [many] { $count } odpowiedzi
           *[other] { $count } odpowiedzi
        }
       *[other] Pytanie, { $day }, { $count ->
            [one] { $count } odpowiedź
            [few] { $count } odpowiedzi
            [many] { $count } odpowiedzi
           *[other] { $count } odpowiedzi
        }
    }
square-official-answer = Z oficjalną odpowiedzią
square-helper-answer = Z odpowiedzią uznanej pomocy
square-one = Rozmowa
square-mark =
    { $kind ->
        [helper] Uznana pomoc
        [helper-other] Uznana pomoc, to nie urząd
        [other] To nie urząd
       *[government] Oficjalna odpowiedź
    }
square-own = To napisali Państwo
square-began =
    { $kind ->
        [experience] Początek tej rozmowy
       *[question] Autor tego pytania
    }
square-name-again = { $name } { $number }
square-other-person = To ktoś inny niż pierwszy { $name } w tej rozmowie.
square-about = Dotyczy: { $service }
square-changed = Później zmienione
square-gone = Autor usunął ten wpis.
square-hidden-title = Ukryty wpis
square-hidden = Ukryte przez: { $name } ({ $by }). Powód: { $reason }. { $words }
square-disbelieved =
    { $has ->
        [text] Ktoś, kto według Państwa telefonu nie jest moderatorem, chciał ukryć ten wpis. Dlatego nadal go Państwo tu widzą.
       *[nothing] Ten wpis jest ukryty, ale według Państwa telefonu nie przez moderatora. Proszę zajrzeć później.
    }
square-hidden-here =
    { $count ->
        [one] Nie ma tu { $count } wpisu, bo ukryli Państwo tę nazwę.
        [few] Nie ma tu { $count } wpisów, bo ukryli Państwo tę nazwę.
        [many] Nie ma tu { $count } wpisów, bo ukryli Państwo tę nazwę.
       *[other] Nie ma tu { $count } wpisu, bo ukryli Państwo tę nazwę.
    }
square-objection = Sprzeciw autora: { $words }
square-objection-answered = Sprzeciw autora: { $words } Obejrzał to inny moderator.
square-acts = Co można zrobić z tym wpisem?
square-answer = Odpowiedz
square-change = Zmień to
square-erase = Usuń to
square-erased = Nie ma już tego na placu.
square-hide-author = Ukryj tę nazwę
square-author-hidden = Nie zobaczą tu już Państwo tej nazwy.
square-closed = Nie można tu już dodać odpowiedzi. Śmiało można zacząć nowe pytanie.
square-not-loaded = Tego wpisu nie ma na Państwa telefonie. Proszę wrócić do tematu i wybrać go tam.
square-write =
    { $is ->
        [change] Zmień swój wpis
        [answer] Odpowiedz
       *[ask] Zadaj pytanie albo opowiedz, co pomogło
    }
square-answers-to = Odpowiadają Państwo na
square-kind-label = Co chcą Państwo napisać?
square-kind =
    { $kind ->
        [experience] Co mi pomogło
        [answer] Odpowiedź
       *[question] Pytanie
    }
square-topic-label = Czego to dotyczy?
square-service-label = Co Państwu pomogło?
square-service-missing = Proszę wybrać, co Państwu pomogło.
square-text = Państwa wpis
square-text-hint = Najwyżej 2000 znaków. Każdy może to przeczytać.
square-send = Umieść na placu
square-placed = Jest na placu.
square-waits = To czeka na Państwa telefonie. Plein wyśle to, gdy tylko będzie można, jeden raz.
square-state =
    { $state ->
        [waiting] Czeka na wysłanie
        [refused] Nieumieszczone
       *[placed] Jest na placu
    }
square-refused =
    { $reason ->
        [thread-full] To nie zostało umieszczone, bo ta rozmowa jest pełna. Proszę zacząć nowe pytanie.
        [pseudonym-closed] To nie zostało umieszczone, bo moderator zamknął Państwa nazwę w tej rozmowie. W innej rozmowie można pisać.
        [unknown] To nie zostało umieszczone, bo tego pytania już nie ma.
       *[other] To nie zostało umieszczone. Proszę zmienić tekst i spróbować ponownie.
    }
square-fault-empty = Proszę najpierw napisać wpis.
square-fault-too-long = To jest za długie. Proszę skrócić to poniżej 2000 znaków.
square-fault-hidden-characters = Są tu znaki, których nikt nie widzi i które mogą odwrócić tekst. Proszę napisać tekst ponownie.
square-fault-stacked-marks = Nad literą albo pod nią jest za dużo znaków. Proszę pisać zwykłymi literami.
square-fault-mail = Jest tu adres e-mail. Proszę go usunąć, bo każdy to czyta.
square-fault-iban = Jest tu konto bankowe. Proszę usunąć numer, bo każdy to czyta.
square-fault-bsn = Jest tu liczba, która może być numerem BSN (burgerservicenummer). Proszę ją usunąć, bo każdy to czyta.
square-fault-phone = Jest tu numer telefonu. Proszę go usunąć, bo każdy to czyta.
square-fault-address = Jest tu adres. Proszę go usunąć, bo każdy to czyta.
square-fault-link = Jest tu link do strony, której nie znamy. Proszę go usunąć. Linki do stron instytucji z Plein są dozwolone.
square-report = Zgłoś ten wpis
square-report-about = Moderator to obejrzy. Nikt nie widzi, że Państwo to zgłosili.
square-reason-label = Co jest nie tak?
square-reason-missing = Proszę wybrać, co jest nie tak.
square-reason =
    { $reason ->
        [persoon] Dotyczy osoby, którą można rozpoznać
        [schelden] Są tu wyzwiska lub groźby
        [oplichting] Wygląda na oszustwo
        [reclame] To reklama
        [onjuist] To nieprawda i może zaszkodzić
        [gevaar] Ktoś jest w niebezpieczeństwie
       *[anders] Coś innego
    }
square-report-send = Zgłoś to
square-reported = Dziękujemy. Moderator to obejrzy.
square-object = Złóż sprzeciw
square-object-about = Moderator ukrył Państwa wpis. Jeden raz można powiedzieć, dlaczego to niesłuszne. Każdy może to przeczytać, a decyduje inny moderator.
square-object-words = Dlaczego to niesłuszne?
square-object-send = Złóż sprzeciw
square-objected = Państwa sprzeciw został wysłany.
square-others = Co pomogło innym?
error-square-no-tokens = Napisali Państwo dziś tyle, ile można. To, co Państwo wpisali, czeka na telefonie i pójdzie jutro.
