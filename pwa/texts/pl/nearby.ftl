# Places near by where people help.

near-title = W pobliżu
near-about = Miejsca, w których ludzie Państwu pomogą, z godzinami otwarcia i językami.
near-place = Miejsce
near-nothing = W spisie nie ma jeszcze żadnych miejsc. Proszę zapytać w gminie, dokąd można się zgłosić.
near-town = Która gmina?
near-kinds = Czego Państwo szukają?
near-kind-all = Wszystko
near-kind = { $kind ->
    [neighbourhood_team] Zespół dzielnicowy (wijkteam)
    [form_help] Pomoc przy formularzach
    [library] Biblioteka
    [debt_buddy] Osoba, która pomaga przy pieniądzach i długach (maatje)
    [clients_council] Rada klientów (cliëntenraad)
    [community_centre] Dom sąsiedzki (buurthuis)
    [legal_advice] Wyjaśnienie Państwa praw
    [language_house] Dom językowy (taalhuis)
   *[other] Inne miejsce
  }
near-speaks = Jaki język muszą tam znać?
near-speaks-all = Wszystkie języki
near-from = Blisko jakiego miejsca?
near-from-hint = Proszę wybrać kod pocztowy albo dotknąć mapy poniżej. Plein liczy to na Państwa telefonie i nie pyta, gdzie Państwo są.
near-from-none = Bez znaczenia
near-from-postcode = Kod pocztowy { $postcode }
near-from-point = Miejsce wybrane przez Państwa na mapie
near-count = { $count ->
    [0] Nie znaleziono żadnego miejsca
    [one] { $count } miejsce
    [few] { $count } miejsca
    [many] { $count } miejsc
   *[other] { $count } miejsca
  }
near-all = Pokaż wszystkie miejsca: { $count }
near-order-open = To, co jest teraz otwarte, jest na górze.
near-order-near = To, co jest najbliżej, jest na górze.
near-metres = około { $metres } m w linii prostej
near-kilometres = około { $kilometres } km w linii prostej
near-map-title = Na mapie
near-map-about = Numery są takie jak na liście. Po dotknięciu mapy widać, co jest tam blisko.
near-map = Mapa ({ $agency }), z tymi samymi miejscami co na liście
near-map-scroll = Mapa, którą można przesuwać
near-point = Numer { $number }: { $name }
near-zoom-1 = Cała mapa
near-zoom-2 = Większa
near-zoom-3 = Jeszcze większa
near-now = Teraz
near-week = Otwarte
near-exceptions = Inne dni
near-days = { $first } – { $last } włącznie
near-hours = od { $from } do { $until }
near-other-hours = { $days }: otwarte { $hours }.
near-closed = { $days }: zamknięte.
near-appointment = Umówienie się
near-appointment-is = { $is ->
    [none] Niepotrzebne, można po prostu wejść.
    [possible] Można, ale nie trzeba.
   *[needed] Potrzebne. Proszę najpierw zadzwonić.
  }
near-phone = Telefon
near-address = Adres
near-route = Jak dojść
near-wheelchair = Wózek inwalidzki
near-wheelchair-is = { $is ->
    [yes] Można wszędzie wjechać.
    [partly] Nie wszędzie można wjechać. Proszę najpierw zadzwonić.
    [no] Nie można wjechać do środka.
   *[unknown] Nie wiadomo. Proszę najpierw zadzwonić.
  }
near-languages = Języki
near-website = Strona internetowa
near-who = Prowadzi
near-checked = Ostatnio sprawdzone: { $day }.
near-stale = Tego nie sprawdzano od ponad roku. Proszę najpierw zadzwonić albo zajrzeć na stronę internetową.
near-print = Wydrukuj to miejsce
near-share = Udostępnij to miejsce
near-copied = Miejsce zostało skopiowane. Teraz można je gdzieś wkleić.
