# On paper and on the telephone: sheets, call cards, addresses and the way back.

ways-title = Na papierze i przez telefon
ways-lead = Proszę wydrukować to, co potrzebne, albo zadzwonić z kartą do rozmowy pod ręką.
ways-help-about = Państwa miesiąc na jednej kartce, listy i co powiedzieć przez telefon.
ways-month = Miesiąc na jednej kartce
ways-month-about = Co wpływa, co odchodzi, co trzeba zrobić i do kogo można zadzwonić.
ways-matters = Sprawa na papierze, z listem i kartą do rozmowy
ways-no-matters = Nie mają Państwo jeszcze spraw w Plein.
ways-tasks = Państwa zadania do powieszenia
ways-calendar = W Państwa kalendarzu
ways-calendar-about = Dostaną Państwo plik do kalendarza w telefonie. Kalendarz ostrzega dzień wcześniej.
ways-calendar-save = Zapisz wszystkie dni jako kalendarz
ways-printer = Nie ma drukarki?
ways-printer-about = Przy drukowaniu proszę wybrać „Zapisz jako PDF”. Ten plik można zabrać do biblioteki albo wysłać komuś, kto ma drukarkę. W wielu bibliotekach można drukować i ktoś Państwu pomoże.
sheet-print = Drukuj
sheet-month = { $month } na papierze
sheet-link = Na jednej kartce
sheet-in = Wpływa
sheet-off = Odchodzi
sheet-sum-in = Razem wpływa
sheet-sum-off = Razem odchodzi
sheet-to-do = Do zrobienia
sheet-phones = Telefony
sheet-nothing = Z tego miesiąca nie ma jeszcze nic w Plein. Proszę najpierw dodać dochód albo zadanie.
sheet-cut = { $count ->
    [one] Jeden wiersz nie zmieścił się na tej kartce. Jest w Plein.
    [few] { $count } wiersze nie zmieściły się na tej kartce. Są w Plein.
    [many] { $count } wierszy nie zmieściło się na tej kartce. Są w Plein.
   *[other] Na tej kartce nie zmieściło się wierszy: { $count }. Są w Plein.
}
sheet-steps = Jak wygląda sprawa
sheet-done = Gotowe
sheet-open = Jeszcze nie
sheet-days = Dni do zapamiętania
sheet-notes = Miejsce na notatki
sheet-day = Dzień
sheet-what = Co
sheet-amount = Kwota
sheet-matter-link = Ta sprawa na papierze
sheet-change = Zmień sprawę
sheet-days-save = Zapisz jako kalendarz
phone-unknown = Numer jest na liście od tej instytucji.
phone-unread = Proszę sprawdzić ten numer na liście od tej instytucji.
day-answers = Ostatni dzień na uzupełnienie: „{ $title }”
day-decides = Najpóźniej tego dnia decyduje { $agency }: „{ $title }”
day-objects = Ostatni dzień na sprzeciw (bezwaar): „{ $title }”
days-file = Dni z Plein
days-nothing = W Plein nie ma jeszcze żadnych dni. Proszę najpierw dodać zadanie albo sprawę.
card-link = Karta do rozmowy
card-title = Rozmowa telefoniczna: „{ $title }”
card-say = Państwa pytanie
card-hand = To proszę mieć pod ręką
card-hand-number = Państwa burgerservicenummer (BSN, numer osobowy): jest w paszporcie albo na dowodzie tożsamości
card-hand-reference = Numer sprawy (kenmerk) z ostatniego listu
card-hand-letter = Ostatni list, który Państwo dostali
card-hand-pen = Długopis
card-applied = Wniosek złożony { $day }
card-day = { $day }: { $title }
card-ask = O to też proszę zapytać
card-ask-name = Z kim rozmawiam?
card-ask-when = Kiedy dostanę od Państwa odpowiedź?
card-ask-written = Czy mogą mi to Państwo też napisać?
card-slow = Za szybko? Proszę powiedzieć: „Czy mogą Państwo mówić wolniej? Zapisuję to sobie.”
card-note = To proszę zapisać
card-note-who = Z kim Państwo rozmawiali
card-note-when = Dzień i godzina
card-note-promised = Co obiecano
card-note-next = Co Państwo teraz zrobią i kiedy
addresses-title = Adresy na tym liście
addresses-from = Państwa imię, nazwisko i adres
addresses-from-hint = Każda rzecz w osobnym wierszu: imię i nazwisko, ulica i numer domu, kod pocztowy i miejscowość.
addresses-to = Adres instytucji
addresses-to-hint = Jest na liście od instytucji. Proszę wpisać też nazwę instytucji.
addresses-side = Gdzie jest okienko koperty?
addresses-which = { $side ->
    [right] Po prawej
   *[left] Po lewej
}
addresses-saved = Adresy są na liście.
addresses-lines = Liczba wierszy: najwyżej { $most }.
letter-fold = Mają Państwo kopertę z okienkiem? Proszę złożyć list na trzy części i przed zaklejeniem sprawdzić, czy widać adres w okienku.
printed-on = Wydrukowano { $day }.
printed-scan = Proszę skierować aparat telefonu na ten kwadrat. Wtedy wrócą Państwo tutaj, do Plein. Działa to tylko z Państwa własnym Plein.
printed-picture = Kwadratowy kod do tego ekranu w Plein
back-title = Z papieru z powrotem do Plein
back-here = Ta kartka należy do Państwa Plein.
back-open = Otwórz
back-elsewhere = Ta kartka należy do Plein kogoś innego albo usunęli Państwo ten temat. W kwadracie nie ma nic o żadnej osobie.
back-none = Na tym telefonie nie ma jeszcze Plein. Czy to Państwa kartka? Proszę zeskanować ją telefonem, na którym używają Państwo Plein. W kwadracie nie ma nic o żadnej osobie.
back-unreadable = Brakuje części tego kwadratu albo nie jest on z Plein. Proszę zeskanować kartkę jeszcze raz.
