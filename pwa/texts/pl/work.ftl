# Looking for work: the list of what somebody did, what was agreed, and the proof.

work-screen = Szukanie pracy
work-add = Dodaj podanie o pracę
work-one = Podanie o pracę
work-cv-link = Państwa CV
work-talks-link = Rozmowy
work-log = Co Państwo zrobili
work-nothing = Tu będzie to, co Państwo robią, żeby znaleźć pracę. Widać wtedy, jak daleko Państwo są, i można pokazać, co zrobiono.
work-find = Szukaj
work-find-state = Na jakim jest etapie?
work-find-do = Szukaj
work-all-states = Wszystko
work-found = { $count ->
    [0] Nic nie znaleziono.
    [one] Znaleziono: 1.
    [few] Znaleziono: { $count }.
    [many] Znaleziono: { $count }.
   *[other] Znaleziono: { $count }.
}
work-found-nothing = Nic nie znaleziono. Proszę szukać innego słowa albo wybrać „Wszystko”.
work-funnel = Jak poszło
work-step = { $step ->
    [applied] Podanie złożone
    [invited] Zaproszenie
    [spoken] Po rozmowie
   *[offered] Propozycja pracy
}
work-state = { $state ->
    [interested] Jeszcze niezrobione
    [applied] Zrobione
    [invited] Zaproszenie
    [spoken] Po rozmowie
    [offered] Propozycja pracy
    [refused] Odmowa
   *[withdrawn] Moja rezygnacja
}
work-kind = { $kind ->
    [application] Podanie o pracę
    [contact] Pytanie o pracę
    [registration] Rejestracja w agencji pracy lub na stronie
    [conversation] Rozmowa lub test
    [training] Kurs lub dzień próbny
   *[other] Coś innego
}
work-manner = { $manner ->
    [site] Na stronie internetowej
    [email] E-mailem
    [phone] Telefonicznie
    [visit] Osobiście
    [agency] Przez agencję pracy
    [letter] Listem
   *[other] Inaczej
}
work-title = Jaka praca?
work-title-missing = Proszę wpisać, jaka to praca. Na przykład: kucharz.
work-employer = U kogo?
work-employer-missing = Proszę wpisać, u kogo Państwo to zrobili.
work-sent = Którego dnia?
work-sent-missing = Proszę wpisać dzień. Jeśli podanie nie jest jeszcze złożone, proszę wybrać „Jeszcze niezrobione”.
work-sent-ahead = Ten dzień dopiero będzie. Jeśli chcą to Państwo dopiero zrobić, proszę wybrać „Jeszcze niezrobione”.
work-how = Jak?
work-how-far = Na jakim jest etapie?
work-what = Co Państwo zrobili?
work-more = Wypełnij więcej
work-contact = Z kim był kontakt?
work-link = Adres ogłoszenia o pracę
work-open-link = Zobacz ogłoszenie
work-cv = Jakie CV zostało wysłane?
work-no-cv = Żadne
work-vacancy = Tekst ogłoszenia
work-vacancy-file = Ogłoszenie: { $title }
work-letter = Państwa list
work-note = Uwaga
work-after = Co było potem
work-happened = Czy coś się wydarzyło?
work-follow = Kiedy chcą Państwo dopytać?
work-follow-hint = Plein przygotuje wtedy zadanie i przypomni.
work-follow-task = { $has ->
    [yes] Dopytać w { $employer }: { $title }
   *[no] Dopytać: { $title }
}
work-evidence = Dowód
work-evidence-hint = Zdjęcie lub plik, na przykład potwierdzenie. Trafi do Państwa dokumentów. Plein usuwa informację, gdzie zrobiono zdjęcie.
work-evidence-most = Można dodać jeszcze tyle plików: { $most }. Proszę najpierw zapisać albo wybrać mniej.
work-photo = Zrób zdjęcie
work-file = Wybierz plik
work-leave-out = Pomiń { $title }
work-same = To już tu jest: „{ $title }”, dzień: { $day }. Jeśli to jest inne podanie, proszę to zaznaczyć.
work-same-hint = To przypomina podanie, które już tu jest.
work-again = To jest inne podanie o pracę
work-days = od { $from } do { $to } włącznie
work-from = od { $from }
work-why-not = { $reason ->
    [interested] Jeszcze się nie liczy: nie jest jeszcze zrobione.
    [kind] Nie liczy się: ten rodzaj nie jest ustalony.
   *[ahead] Jeszcze się nie liczy: ten dzień dopiero będzie.
}
work-paste = Wklej ogłoszenie
work-paste-empty = W schowku nie ma tekstu. Proszę najpierw skopiować ogłoszenie.
work-paste-not = Plein nie może użyć schowka. Proszę samemu wkleić tekst w pole „Tekst ogłoszenia”.
work-shared-nothing = Nic nie przyszło. Proszę jeszcze raz udostępnić ogłoszenie albo wypełnić je samodzielnie.
work-pasted = Ogłoszenie jest wpisane. Proszę sprawdzić, czy się zgadza.
work-copies = Wpisz też w: { $form }
work-copies-hint = To nie zastępuje: { $form }. Proszę wpisać to także tam. Jednym dotknięciem można skopiować każdą część.
work-copies-open = Przejdź do: { $form }
copy-one = Kopiuj: { $name }
copied = Skopiowano: { $text }
copied-not = Tu nie wolno kopiować. Proszę przytrzymać tekst, żeby go skopiować.
duty-title = Co jest ustalone
duty-nothing = Ustalili Państwo z instytucją, ile razy składają Państwo podania o pracę? Proszę to tu wpisać. Plein będzie liczyć i przypominać.
duty-add = Dodaj ustalenie
duty-one = Ustalenie
duty-own = Mój własny plan
duty-new-hint = Proszę wybrać, z kim, a Plein wpisze to, co tam jest zwykle. Państwa własne ustalenie zawsze jest ważniejsze.
duty-signed = To potwierdzili Państwo razem z instytucją. Jeśli coś się zmienia, proszę ustalić to ponownie.
duty-with = Z kim?
duty-with-name = Jaka gmina lub jakie biuro?
duty-quota = Ile razy trzeba coś zrobić?
duty-quota-missing = Proszę wpisać, ile razy trzeba coś zrobić.
duty-per = W jakim czasie?
duty-period = { $period ->
    [week] Co tydzień
    [four_weeks] Co cztery tygodnie
   *[month] Co miesiąc
}
duty-asked = { $period ->
    [week] Ile razy na tydzień: { $quota }
    [four_weeks] Ile razy na cztery tygodnie: { $quota }
   *[month] Ile razy na miesiąc: { $quota }
}
duty-from = Od którego dnia?
duty-from-hint = Pierwszy dzień pierwszego okresu.
duty-from-missing = Proszę wpisać dzień, w którym zaczyna się pierwszy okres.
duty-to = Do którego dnia włącznie?
duty-kinds = Co się liczy?
duty-kinds-hint = W każdej instytucji jest inaczej. W razie wątpliwości proszę zapytać.
duty-kinds-missing = Proszę wybrać co najmniej jedną rzecz, która się liczy.
duty-asks = Co instytucja chce dodatkowo wiedzieć?
duty-asks-hint = Tylko to idzie razem z dowodem, gdy go Państwo udostępniają. Dzień, praca, u kogo, jak to zrobiono i na jakim jest etapie – to idzie zawsze.
duty-ask = { $name ->
    [manner] Jak Państwo to zrobili
    [contact] Z kim był kontakt
    [link] Adres ogłoszenia o pracę
    [vacancy] Tekst ogłoszenia
    [cv_name] Jakie CV zostało wysłane
    [follow_ups] Co było potem
   *[note] Państwa uwaga
}
duty-saved = Ustalenie jest zapisane.
duty-same-day = Z tą instytucją jest już ustalenie od tego dnia. Proszę je zmienić albo wybrać inny dzień.
duty-until-next = Ustalenie jest zapisane. Trwa do { $day } włącznie, bo potem zaczyna się następne.
duty-replaced = Ustalenie jest zapisane. Poprzednie ustalenie kończy się dzień wcześniej.
duty-count = { $counted } z { $asked }
duty-left = { $days ->
    [0] Dzisiaj jest ostatni dzień
    [one] Jeszcze 1 dzień, ostatni dzień: { $to }
    [few] Jeszcze { $days } dni, ostatni dzień: { $to }
    [many] Jeszcze { $days } dni, ostatni dzień: { $to }
   *[other] Jeszcze { $days } dnia, ostatni dzień: { $to }
}
duty-missed-title = Mniej, niż ustalono
duty-missed = { $counted } z { $asked }, { $agency }
free-title = Dni, w których nie trzeba
free-add = Dodaj dni wolne
free-one = Dni wolne
free-why = Dlaczego?
free-reason = { $reason ->
    [sick] Choroba
    [holiday] Urlop
    [course] Kurs
    [care] Opieka nad kimś
   *[other] Coś innego
}
free-for = Dla którego ustalenia?
free-all = Dla wszystkich ustaleń
free-from = Od którego dnia?
free-from-missing = Proszę wpisać pierwszy dzień.
free-to = Do którego dnia włącznie?
free-to-hint = Proszę zostawić puste, jeśli jeszcze nie wiadomo.
free-saved = Dni są zapisane. Plein ich nie liczy.
free-hint = Jeśli instytucja musi o tym wiedzieć, proszę zgłosić to także jej. Plein nie robi tego sam.
period-title = Okres
period-said = { $state ->
    [met] Zrobili Państwo to, co było ustalone.
    [runs] { $missing ->
        [one] Zostało do zrobienia jeszcze 1 raz.
        [few] Zostało do zrobienia jeszcze { $missing } razy.
        [many] Zostało do zrobienia jeszcze { $missing } razy.
       *[other] Zostało do zrobienia jeszcze { $missing } raza.
    }
   *[short] Było mniej, niż ustalono. Ile razy mniej: { $missing }. Poniżej można napisać, dlaczego.
}
period-reckoned = Ustalono, ile razy: { $quota }. Ten okres ma { $days } z { $whole } dni. Proporcjonalnie, zaokrąglone w dół, to { $asked }. Instytucja może liczyć inaczej.
period-counted = Liczy się
period-others = Nie liczy się
period-before = Poprzedni okres
period-after = Następny okres
period-signed = Instytucja { $agency } potwierdziła ten okres { $day }.
period-reason-title = Dlaczego było mniej?
period-reason = Co się stało?
period-reason-hint = Proszę to zapisać teraz, póki Państwo pamiętają. Zostaje to u Państwa, dopóki Państwo sami tego nie udostępnią.
period-reason-missing = Proszę napisać, co się stało, albo wybrać dowód.
period-reason-saved = To jest zapisane. To, co Państwo napisali, idzie razem z dowodem, gdy go Państwo udostępniają. Pliki zostają wśród Państwa dokumentów.
proof-link = Pokaż, co zrobiono
check-link = Sprawdź dowód
duty-task = { $has ->
    [yes] Szukać pracy, jak ustalono, z kim: { $agency }
   *[no] Szukać pracy, według własnego planu
}
apply-title = Złóż podanie teraz
apply-along = { $has_cv ->
    [yes] Wysłane zostanie Państwa CV „{ $cv }”{ $has_letter ->
        [yes] {" "}i Państwa list.
       *[no] . Nie ma jeszcze napisanego listu.
    }
   *[no] Żadne CV nie zostanie jeszcze wysłane. Proszę wybrać CV w „Wypełnij więcej” i zapisać.
}
apply-share = Udostępnij przez aplikację
apply-mail = Wyślij e-mailem
apply-site = Przejdź na stronę
apply-hint = Jeśli aplikacja lub strona sama nie weźmie CV, jest ono w pobranych plikach, a Państwa list w schowku. Plein zapisze, że podanie złożono dzisiaj.
apply-done = „{ $title }” jest teraz zapisane jako zrobione.
