# The screen Today.

today-news = Nowe wiadomości
today-files =
    { $count ->
        [one] { $count } plik
        [few] { $count } pliki
        [many] { $count } plików
       *[other] { $count } pliku
    }
today-next = Wpłynie: { $when }
today-month = Cały miesiąc ({ $month }): { $total }
today-due = To trzeba zrobić
today-nothing-due = Przez najbliższe trzy tygodnie nic nie musi być gotowe.
today-upcoming = Potem trzeba zrobić
today-later = Potem wpłynie
today-ending = Wkrótce się kończy
today-begin-title = Tu można zacząć
today-begin = Najpierw proszę wpisać swoje dochody. Potem dokumenty i zadania. Można przerwać w każdej chwili: to, co Państwo zapiszą, zostaje.
add-paper = Dodaj dokument
today-work = { $has ->
    [yes] Szukanie pracy, { $agency }
   *[no] Szukanie pracy
}
today-work-count = { $counted } z { $asked }
help-link = Pomoc i pytania
today-prepared = { $name }: coś jest dla Państwa przygotowane
today-helped = Pomagają Państwo: { $name }
ask-link = Mam pytanie
add-income = Dodaj dochód
add-task = Dodaj zadanie
