# What Plein saw, running matters and changes.

watch-title = Co zauważył Plein
watch-stays = Plein patrzy na Państwa telefonie na to, co Państwo wpisali. Nikt inny tego nie widzi. Decydują Państwo.
watch-nothing = Plein nie widzi teraz niczego, czym trzeba się zająć.
watch-off = Plein nie pilnuje. Jeśli Państwo tego chcą, proszę wybrać, na co Plein ma zwracać uwagę.
watch-choose = Na co Plein zwraca uwagę
watch-ask = Czy Plein może dla Państwa pilnować? Wybierają Państwo każdy temat osobno i zawsze można to zmienić.
watch-all = Zwracaj uwagę na wszystko
watch-asks-title = Czy Plein może dla Państwa pilnować?
watch-asks = Plein może zobaczyć, czy dochód się kończy albo instytucja się spóźnia, i kto musi się od Państwa czegoś dowiedzieć.
watch-may = Co można zrobić
watch-about = Zobacz, o co chodzi
watch-against = Dlaczego można to zostawić
watch-dismiss = Nie chcę już tego widzieć
watch-dismissed = Plein już tego nie powie.
watch-pro = Dlaczego tak
watch-contra = Dlaczego nie
watch-topic = { $topic ->
    [income] Państwa dochody
    [terms] Czas, który ma instytucja
    [changes] Zmiany, które trzeba zgłosić
   *[papers] Dokumenty, które tracą ważność
}
found-gap = Kończy się { $end_day }: { $names }. Ostatnia płatność jest { $last_day }. Nic jeszcze potem nie ma: o { $less_cents } mniej na miesiąc, od: { $month }.
found-ending = Kończy się: { $names }, instytucja: { $agency }. Ostatnia płatność jest { $last_day }: { $less_cents }.
found-term-runs = Instytucja { $agency } musi podjąć decyzję w sprawie „{ $title }” najpóźniej { $due_day }.
found-term-extended = Instytucja { $agency } wzięła { $on_day } więcej czasu na „{ $title }”. Decyzja będzie teraz najpóźniej { $due_day }; wcześniej termin był { $first_day }. { $told ->
    [yes] Powód: { $reason }.
   *[no] Powodu nie podano.
}
found-term-passed = Instytucja { $agency } spóźnia się w sprawie „{ $title }”: ostatni dzień był { $due_day }. Proszę najpierw zapytać swoją osobę kontaktową. Jeśli to nie pomoże, mogą Państwo napisać, że instytucja się spóźnia. Dwa tygodnie po dotarciu tego listu zaczyna się kara za zwłokę (dwangsom).
found-term-told = Instytucja { $agency } spóźnia się w sprawie „{ $title }” i otrzymała Państwa list { $told_day }. Dwa tygodnie później zaczyna się kara za zwłokę (dwangsom).
found-advance-comes = Jeśli { $owed_day } nie będzie jeszcze decyzji o bijstand (zasiłku socjalnym), instytucja { $agency } musi dać zaliczkę (voorschot).
found-advance-owed = Instytucja { $agency } musi dać Państwu zaliczkę (voorschot): { $owed_day } minęły cztery tygodnie od Państwa wniosku, a decyzji jeszcze nie ma.
found-how-much =
    { $how ->
        [known] Z Państwa odpowiedzi wychodzi co najmniej { $amount } na miesiąc.
        [doubt] Ile to jest, Plein nie wie: Państwa odpowiedzi nie pasują do siebie.
       *[open] Ile to jest, Plein będzie wiedzieć dopiero po odpowiedzi na kilka pytań. Pierwsze to:
    }
found-what = Chodzi o: { $what }.
found-repair-asked = Instytucja { $agency } poprosiła { $asked_day } o uzupełnienie „{ $title }”. Proszę to zrobić najpóźniej { $by_day }. Do Państwa odpowiedzi czas na decyzję stoi. { $what }
found-repair-passed = Można było uzupełnić „{ $title }” do { $by_day } włącznie. Instytucja { $agency } ma teraz prawo nie rozpatrywać Państwa wniosku. Proszę mimo to wysłać uzupełnienie albo poprosić o więcej czasu. { $what }
found-repair-open = Instytucja { $agency } poprosiła { $asked_day } o uzupełnienie „{ $title }” i nie podała dnia. Czas na decyzję wtedy biegnie dalej. { $what }
found-ball-me = Instytucja { $agency } czeka na Państwa od { $since_day } w sprawie „{ $title }”. Tego czasu nie musi liczyć.
found-ball-here = Instytucja { $agency } czeka od { $since_day } w sprawie „{ $title }”. Na kogo czeka: { $holder }. Jej czas biegnie normalnie dalej: musi podjąć decyzję najpóźniej { $due_day }.
found-ball-abroad = Instytucja { $agency } czeka od { $since_day } w sprawie „{ $title }”. Na kogo czeka: { $holder }. Dopóki to trwa, jej czas stoi. Jeśli trwa to za długo, proszę zapytać, kiedy będzie decyzja.
found-award-twice = W Państwa dochodach jest dwa razy, za ten sam czas: { $names }, instytucja: { $agency }. Jeśli naprawdę dostają Państwo podwójnie, trzeba to będzie później oddać. Jeśli jedno z nich jest dla kogoś innego, to się zgadza.
found-award-no-need = Dostają Państwo: { $names }. A Plein wie od Państwa, że żadne dziecko nie chodzi do płatnej opieki. Może jedno z nich już nie jest aktualne.
found-award-paper = Dokument „{ $title }” był ważny do { $until_day } włącznie, a nadal trwa: { $names }. Jeśli jest nowy dowód, proszę dodać go do swoich dokumentów. Jeśli nauka się skończyła, proszę zgłosić to instytucji { $agency }.
found-award-together = Dostają Państwo: { $names }. Ostatnie zaczęło się { $from_day }, a Plein nie widzi, czy instytucja { $agency } o tym wie. Jeśli już wie, nie trzeba nic robić.
found-award-higher = Dostają Państwo na miesiąc { $award_cents }: { $names }. Z Państwa odpowiedzi Plein wylicza { $same ->
    [yes] { $low_cents }
   *[no] od { $low_cents } do { $high_cents }
}. Jeśli Państwa odpowiedzi zgadzają się dla całego roku, być może trzeba będzie później coś oddać.
found-award-lower = Dostają Państwo na miesiąc { $award_cents }: { $names }. Z Państwa odpowiedzi Plein wylicza { $same ->
    [yes] { $low_cents }
   *[no] od { $low_cents } do { $high_cents }
}. Jeśli Państwa odpowiedzi zgadzają się dla całego roku, być może jeszcze coś Państwo dostaną.
found-balance-short = Dnia { $short_day } zejdzie z konta więcej, niż na nim jest: zabraknie { $short_cents }. Następna płatność przyjdzie { $next_day }.
found-balance-short-open = Dnia { $short_day } zejdzie z konta więcej, niż na nim jest: zabraknie { $short_cents }.
found-debts-several = Co miesiąc spłacają Państwo { $sum_cents }, liczba części: { $count }. Razem może to być dużo. Mogą Państwo zapytać, czy można płacić później lub spokojniej, i jest bezpłatna pomoc.
found-debts-below = Co miesiąc spłacają Państwo { $sum_cents }. Zostaje wtedy { $left_cents }, a według ustawy przy zajęciu dochodu (beslag) musi Państwu zostać co najmniej { $least_cents }. Mogą Państwo zapytać, czy można spłacać spokojniej, i jest bezpłatna pomoc.
found-debts-enough = Co miesiąc spłacają Państwo { $sum_cents }, liczba części: { $count }. Zostaje { $left_cents }, a to nie mniej niż kwota, która według ustawy musi Państwu zostać przy zajęciu dochodu (beslag). Jeśli mimo to jest za ciężko, jest bezpłatna pomoc.
found-aside = Jeśli Państwa dochód okaże się wysoki, być może trzeba będzie za ten rok oddać { $back }. To jest to, co dostają Państwo z dodatków (toeslagen), minus to, co by Państwo wtedy dostali, za cały rok. Podzielone przez { $months ->
    [one] miesiąc, który jeszcze został,
    [few] { $months } miesiące, które jeszcze zostały,
    [many] { $months } miesięcy, które jeszcze zostały,
   *[other] { $months } miesiąca, które jeszcze zostały,
} daje to { $aside } na miesiąc, zaokrąglone w górę do centa.
aside-title = Odłóż trochę
aside-task = Odłożyć { $amount }
aside-make = Przypominaj mi co miesiąc
aside-made = Jest to teraz w Państwa zadaniach.
found-objection = Od decyzji w sprawie „{ $title }” można złożyć sprzeciw (bezwaar) do { $end_day } włącznie.
found-document-expires = Dokument „{ $title }” jest ważny do { $until_day } włącznie.
found-paper-ended = Dokument „{ $title }” był ważny do { $until_day } włącznie.
found-report-at-once = Proszę od razu zgłosić „{ $title }” instytucji { $agency } ({ $article }).
found-report-change = Proszę zgłosić „{ $title }” instytucji { $agency } najpóźniej { $by_day } ({ $article }).
found-award-may-change = Przez „{ $title }” zmienia się Państwa dochód za cały rok. Państwa dodatki (toeslagen) mogą wzrosnąć lub zmaleć: { $names }.
found-award-between = Przez „{ $title }” i to, co się kończy, Państwa dochód za cały rok wyniesie między { $low_cents } a { $high_cents }. Zorgtoeslag (dodatek do ubezpieczenia zdrowotnego), huurtoeslag (dodatek do czynszu) i kindgebonden budget (dodatek na dzieci) wyniosą wtedy razem między { $least_cents } a { $most_cents } na miesiąc.
matters-title = Bieżące sprawy
matters-nothing = Nic teraz nie jest w toku. Złożyli Państwo wniosek? Proszę go tu wpisać, a Plein będzie liczyć termin.
matters-link = Bieżące sprawy i zmiany
add-matter = Dodaj wniosek
matter-change = Zmień wniosek
matter-name = O co jest wniosek?
matter-title-missing = Proszę wpisać, o co jest wniosek.
matter-agency = Gdzie złożony?
matter-service = Jaki to wniosek?
matter-other = Inny wniosek
matter-assistance = Bijstand (zasiłek socjalny)
matter-applied = Którego dnia?
matter-applied-missing = Proszę wpisać dzień złożenia wniosku.
matter-day-ahead = Ten dzień dopiero będzie. Proszę sprawdzić dzień.
matter-day-before = Ten dzień jest przed wnioskiem. Proszę sprawdzić dzień.
matter-weeks = W ciągu ilu tygodni musi być decyzja?
matter-weeks-hint = Nie ma tego w liście? Wtedy jest to 8.
matter-weeks-missing = Proszę wpisać, ile tygodni dochodzi.
matter-extended-missing = Proszę wpisać, którego dnia się Państwo o tym dowiedzieli.
matter-extended = Czy instytucja wzięła więcej czasu?
matter-extended-on = Którego dnia się Państwo o tym dowiedzieli?
matter-extended-weeks = Ile tygodni więcej?
matter-extended-reason = Jaki powód podała?
matter-told = Którego dnia instytucja otrzymała Państwa list, że się spóźnia?
matter-decided = Którego dnia podjęto decyzję?
matter-notified = Którego dnia dostali Państwo decyzję?
matter-objected = Którego dnia złożyli Państwo sprzeciw (bezwaar)?
matter-asked = Czy instytucja poprosiła o uzupełnienie?
matter-asked-on = Którego dnia o to poprosiła?
matter-asked-what = O co poprosiła?
matter-asked-by = Którego dnia najpóźniej to musi być?
matter-answered = Którego dnia Państwo uzupełnili?
matter-waits-title = Czy instytucja na kogoś czeka?
matter-waits = Na kogo czeka?
matter-waits-who = { $who ->
    [me] Na mnie
    [here] Na instytucję w Holandii
    [abroad] Na instytucję w innym kraju
   *[none] Na nikogo nie czeka
}
matter-waits-for = Jak się nazywa ta instytucja?
matter-waits-since = Od którego dnia?
matter-waits-until = Do którego dnia?
matter-other-agency = inna instytucja
matter-contact = Państwa osoba kontaktowa
turn-you = Państwo
step-applied = złożenie wniosku: { $day }
step-extended = przedłużenie dnia { $day }: { $weeks } { $weeks ->
    [one] tydzień
    [few] tygodnie
    [many] tygodni
   *[other] tygodnia
} więcej
step-asked = prośba o uzupełnienie: { $day }
step-answers = uzupełnienie najpóźniej: { $day }
step-answers-open = uzupełnienie; nie podano dnia
step-answered = uzupełnienie złożone: { $day }
step-waits = od { $day } coś do zrobienia dla instytucji { $agency }
step-stands = teraz nie musi podejmować decyzji: czas stoi od { $day }
step-told = list, że jest za późno: { $day }
step-decides = decyzja najpóźniej: { $day }
step-late = decyzja miała być najpóźniej: { $day }
step-decided = decyzja podjęta: { $day }
step-objects = sprzeciw (bezwaar) możliwy do { $day } włącznie
step-objected = sprzeciw (bezwaar) złożony: { $day }
changes-title = Zmiany
add-change = Powiedz o zmianie
change-change = Zmiana
change-name = Co się zmienia?
change-kind-label = Jaka to zmiana?
change-kind = { $kind ->
    [work] Zaczynam pracę
    [stops] Moja praca się kończy
    [together] Zamieszkamy razem
    [apart] Rozstajemy się lub rozwodzimy
    [move] Przeprowadzam się
    [child] Urodzi się dziecko
    [grown] Moje dziecko kończy 18 lat
   *[income] Coś innego, na przykład mój dochód
}
change-duties = Kto musi się o tym dowiedzieć?
change-duty = { $at_once ->
    [yes] od razu
   *[no] najpóźniej { $day }
} ({ $article })
change-told = już wie
change-name-hint = Własnymi słowami, na przykład: dodatkowa praca Jeroena
change-title-missing = Proszę wpisać, co się zmienia.
change-on = Od którego dnia?
change-on-missing = Proszę wpisać dzień, w którym to się zmienia.
change-income = Czy Państwa dochód się zmieni?
change-direction = { $direction ->
    [more] Tak, będzie wpływać więcej
    [less] Tak, będzie wpływać mniej
   *[none] Nie
}
change-amount = Ile na miesiąc?
change-amount-hint = Ile dostają Państwo na rękę. Proszę zostawić puste, jeśli dochód się nie zmieni.
change-amount-missing = Proszę wpisać, ile to jest na miesiąc.
change-new-hint = Po zapisaniu widać tu, kto już o tym wie.
change-heard = Kto już o tym wie?
letter-title = Gotowy list
letter-kind = { $kind ->
    [repair] Odpowiedź na prośbę o uzupełnienie
    [report] Zgłoszenie zmiany
    [arrangement] Płacenie później lub w ratach
    [default] List, że jest za późno
    [objection] Sprzeciw (bezwaar)
   *[question] Pytanie do osoby kontaktowej
}
letter-check = Proszę przeczytać list przed wysłaniem. Jest po niderlandzku, bo instytucje czytają po niderlandzku. Proszę dodać na dole imię i nazwisko, adres i podpis.
letter-through = Wyślij przez Plein
letter-send = Do: { $agency }
letter-else = Wyślij samodzielnie
letter-print = Drukuj lub zapisz jako PDF
letter-share = Udostępnij lub kopiuj
letter-copied = List jest skopiowany.
letter-mark = Instytucja otrzymała go dzisiaj
letter-marked = Zanotowane. Za dwa tygodnie zaczyna się kara za zwłokę (dwangsom).
letter-phone = Wolą Państwo zadzwonić?
letter-call = Proszę powiedzieć: „Mój wniosek „{ $title }” trafił do instytucji { $agency } dnia { $applied }. Ostatni dzień na decyzję był { $due }. Kiedy dostanę decyzję i kto zajmuje się moim wnioskiem?”
letter-link = Listy w tej sprawie
letter-question =
    Aan { $agency }
    { "" }
    { $today }
    { "" }
    Onderwerp: mijn aanvraag “{ $title }”
    { "" }
    Geachte heer of mevrouw,
    { "" }
    Op { $applied } heb ik “{ $title }” aangevraagd. De laatste dag om te beslissen is { $due }.
    { "" }
    Wilt u mij laten weten hoe het ervoor staat, en op welke dag ik een beslissing krijg? Ontbreekt er nog iets, dan hoor ik dat graag.
    { "" }
    Met vriendelijke groet,
    { "" }
    Naam: ................................................................
    Adres: ...............................................................
    Burgerservicenummer of kenmerk: ......................................
    Handtekening: ........................................................
letter-default =
    Aan { $agency }
    { "" }
    { $today }
    { "" }
    Onderwerp: ingebrekestelling, mijn aanvraag “{ $title }”
    { "" }
    Geachte heer of mevrouw,
    { "" }
    Op { $applied } heb ik “{ $title }” aangevraagd. U moest uiterlijk op { $due } beslissen. Ik heb nog geen beslissing gekregen.
    { "" }
    Met deze brief stel ik u in gebreke (artikel 4:17, derde lid, van de Algemene wet bestuursrecht). Ik vraag u binnen twee weken na ontvangst te beslissen. Doet u dat niet, dan bent u mij een dwangsom schuldig voor elke dag dat u te laat bent. Wilt u de hoogte daarvan dan vaststellen (artikel 4:18)?
    { "" }
    Met vriendelijke groet,
    { "" }
    Naam: ................................................................
    Adres: ...............................................................
    Burgerservicenummer of kenmerk: ......................................
    Handtekening: ........................................................
letter-objection =
    Aan { $agency }
    { "" }
    { $today }
    { "" }
    Onderwerp: bezwaar tegen uw besluit over “{ $title }”
    { "" }
    Geachte heer of mevrouw,
    { "" }
    Op { $notified } kreeg ik uw besluit over “{ $title }”. Ik ben het daar niet mee eens en maak bezwaar.
    { "" }
    Mijn redenen zijn: (vul hier in waarom het besluit niet klopt)
    { "" }
    Heb ik niet alles genoemd, geeft u mij dan de tijd om mijn bezwaar aan te vullen (artikel 6:6 van de Algemene wet bestuursrecht). Ik wil graag gehoord worden.
    { "" }
    Met vriendelijke groet,
    { "" }
    Naam: ................................................................
    Adres: ...............................................................
    Burgerservicenummer of kenmerk: ......................................
    Handtekening: ........................................................
found-whose = Instytucja { $agency } podaje to przez Plein od { $day }. Plein sprawdził na Państwa telefonie, czy to Państwa dotyczy. Instytucja { $agency } nie wie, że Państwo to widzą.
matter-sent = Jak wygląda sprawa albo rozmowa z człowiekiem
