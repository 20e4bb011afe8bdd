# The screens of "What am I entitled to?".

rights-title = Do czego mam prawo?
rights-stays = Plein liczy na Państwa telefonie. Nikt inny nie może czytać Państwa odpowiedzi i nic nie trafia do urzędów.
rights-next = Jedno pytanie
rights-answer = Odpowiedz na to pytanie
rights-draft = To jest obliczenie próbne, niesprawdzone przez prawnika. Decyduje tylko instytucja.
rights-link = Do czego mam prawo?
right-may = Być może mają Państwo do tego prawo
right-not = Raczej nie
right-open = Jeszcze nie wiadomo
right-cannot = Tego jeszcze nie możemy powiedzieć
right-ask = Nie jesteśmy pewni jednej kwoty z przepisów. Proszę zapytać samą instytucję albo punkt pomocy społecznej w gminie (sociaal loket).
right-amount = { $amount } { $per ->
    [month] na miesiąc
    [quarter] na kwartał
    [year] na rok
   *[once] w sumie
}
right-range = od { $from } do { $to } { $per ->
    [month] na miesiąc
    [quarter] na kwartał
    [year] na rok
   *[once] w sumie
}
right-at-least = { $from } lub więcej { $per ->
    [month] na miesiąc
    [quarter] na kwartał
    [year] na rok
   *[once] w sumie
}
right-between = od { $from } do { $to }
right-unknown = jeszcze nie wiadomo
right-why = Dlaczego?
right-comes-to = Wynik
right-article = Artykuł
right-formula = Wzór
right-facts = To nam Państwo powiedzieli
right-gaps = Tego nie policzono
right-figures = Liczby i skąd pochodzą
right-source = Źródło
right-read = Odczytano dnia
question-answer = Państwa odpowiedź
question-save = Dalej
question-skip = Teraz nie
question-why = Dlaczego o to pytamy?
question-child = Dziecko { $number }
question-missing = Proszę wpisać odpowiedź albo wybrać „Teraz nie”.
question-day-ahead = Ten dzień dopiero będzie. Proszę sprawdzić rok.
question-day-long-ago = Ten dzień był zbyt dawno. Proszę sprawdzić rok.
answer-yes = Tak
answer-no = Nie
right-doubt = Proszę sprawdzić jedną odpowiedź
doubt-confirm = Tak, to się zgadza
right-since = Od { $day }
right-ask-municipality = Zasad Państwa gminy nie ma jeszcze w Plein. Proszę zapytać w swojej gminie.
right-ask-update = Zasady na tym telefonie są uszkodzone. Proszę zamknąć Plein, połączyć się z internetem i otworzyć Plein ponownie.
right-apply = Tak składa się wniosek
right-site = Przejdź na stronę
trying-title = A przy innym dochodzie?
trying-at = Przy dochodzie { $income }: { $amount }
trying-more = { $difference ->
    [none] Przy dochodzie wyższym o { $more } nadal jest { $amount }.
   *[some] Przy dochodzie wyższym o { $more } będzie { $amount }.
}
trying-picture = Wykres „{ $title }”: ile Państwo dostają przy każdym dochodzie. Tabela poniżej mówi to samo.
trying-table = Te same kwoty w tabeli
trying-amount = Kwota
question-choose = Proszę wybrać odpowiedź
right-laws = Sama ustawa
question-leave-out = To dziecko już się nie liczy
right-whose = Czyje są te zasady?
right-of = Instytucja { $agency } sama dodała te zasady do Plein. Obowiązują od { $day }. Można je przeczytać tutaj:
rights-refused = Instytucja { $agency } dodała do Plein zasady, których ten telefon nie może przeczytać. Plein liczy bez tych zasad. Proszę zapytać w swojej gminie i podać: { $file }, { $code }.
