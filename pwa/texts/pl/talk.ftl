# The conversation about work: proposals, agreements and questions.

talk-title = Rozmowy
talk-nothing = Nie ma jeszcze umówionych terminów.
talk-appointments = Umówione terminy
talk-ask = Zapytaj o coś
talk-yes = Tak, zgadzam się
talk-no = Nie, nie zgadzam się
talk-said = { $word ->
    [yes] Powiedzieli Państwo „tak”
   *[no] Powiedzieli Państwo „nie”
}
talk-state = { $state ->
    [agreed] Umówione
    [off] Powiedzieli Państwo, że nie mogą
   *[cancelled] Nie odbędzie się
}
talk-statement = Instytucja { $agency } zobaczyła, co Państwo zrobili od { $from } do { $to } włącznie, i zalicza { $counted } z { $quota }. To jest podpisane: dowód można zachować przy tym, co Państwo wysłali.
talk-appointment = { $state ->
    [offered] Propozycja rozmowy: { $moment }.
    [agreed] Rozmowa się odbędzie: { $moment }.
   *[cancelled] Ta rozmowa się nie odbędzie: { $moment }.
}
talk-link = Przejdź do rozmów
talk-calendar = Dodaj do kalendarza
talk-questions = Pytania do Państwa
talk-asked = O co Państwo zapytali
talk-before = Wcześniej
talk-cannot = Jednak nie mogę
talk-no-asking = Żadna instytucja nie przyjmuje teraz pytań przez Plein. Proszę zadzwonić do swojej osoby kontaktowej.
talk-has-answer = { $kind ->
    [appointment] Jest propozycja
   *[message] Jest odpowiedź
}
talk-answer = Odpowiedz na to pytanie
talk-period-confirmed = Instytucja { $agency } potwierdziła ten okres.
talk-counts = Co się liczy: { $kinds }
talk-asks = Co instytucja chce dodatkowo wiedzieć: { $asks }
talk-minutes = { $minutes } min
