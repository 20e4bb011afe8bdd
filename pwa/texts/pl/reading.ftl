# Reading the photo of a letter.

reading-title = Odczytaj zdjęcie listu
reading-about = Proszę zrobić zdjęcie listu. Plein czyta list na tym telefonie i proponuje, co w nim jest. Państwo wszystko sprawdzają. Nikt inny tego nie czyta.
reading-tips = Tak udaje się najlepiej
reading-tip-light = Proszę położyć list płasko, przy dobrym świetle i bez cienia.
reading-tip-whole = Proszę trzymać telefon prosto nad listem. Na zdjęciu jest cała strona.
reading-tip-page = Plein czyta jedną stronę. Proszę wziąć stronę z kwotą lub ostatnim dniem.
reading-choose = Wybierz zdjęcie
reading-ask = Za pierwszym razem Plein pobiera to, co jest potrzebne do czytania listów: około { $size }. Potem zostaje to na Państwa telefonie. Wtedy można czytać listy także bez internetu. Czy to pobrać?
reading-yes = Tak, pobierz i czytaj
reading-ready = Zdjęcie jest wybrane. Plein może teraz odczytać list.
reading-now = Odczytaj list
reading-by-hand = Wypełnij samodzielnie
reading-stop = Zakończ
reading-forgotten = Zakończono. Zdjęcie listu zostanie usunięte.
reading-step =
    { $step ->
        [load] Plein przygotowuje się do czytania. Za pierwszym razem może to potrwać kilka minut.
        [read] Plein czyta list. Zwykle trwa to krócej niż minutę.
        [turn] Plein widzi mało liter. Teraz sprawdzamy, czy zdjęcie jest obrócone.
       *[done] List jest odczytany. Proszę wszystko sprawdzić poniżej.
    }
reading-progress = Jak daleko jest czytanie
reading-trouble =
    { $trouble ->
        [unfit] Plein nie może otworzyć tego zdjęcia albo jest ono za małe lub za duże. Proszę zrobić nowe zdjęcie albo wypełnić to samodzielnie.
        [nothing] Nie udało nam się nic odczytać na tym zdjęciu. Proszę zrobić ostre zdjęcie z bliska albo wypełnić to samodzielnie. Zdjęcie nadal tu jest.
        [no-reader] Tego, co jest potrzebne do czytania listów, nie ma jeszcze na tym telefonie. Proszę włączyć internet i spróbować ponownie albo wypełnić to samodzielnie. Zdjęcie nadal tu jest.
       *[failed] Odczyt się nie udał. Proszę zamknąć inne aplikacje i spróbować ponownie albo wypełnić to samodzielnie. Zdjęcie nadal tu jest.
    }
reading-proposals = Czy to się zgadza?
reading-proposals-about = Plein może się pomylić. Proszę wziąć list do ręki. Proszę zaznaczyć, co się zgadza, albo to zmienić. Czego Państwo nie zaznaczą ani nie zmienią, tego nie zapiszemy.
reading-words = W liście jest napisane: „{ $words }”
reading-unsure = Nie jesteśmy tego pewni. Proszę to dobrze sprawdzić.
reading-not-found = Nie znaleźliśmy tego w liście. Można to wpisać samodzielnie.
reading-other = A może to jest { $label }?
reading-right =
    { $field ->
        [agency_name] Tak, ten nadawca się zgadza
        [kind] Tak, ten rodzaj listu się zgadza
        [issued] Tak, ta data się zgadza
        [amount] Tak, ta kwota się zgadza
       *[due] Tak, ten ostatni dzień się zgadza
    }
reading-used = To zapiszemy.
reading-sender = Od kogo jest list?
reading-issued = Data listu
reading-amount = Kwota, o którą chodzi
reading-way =
    { $way ->
        [pay] Wygląda na to, że trzeba to zapłacić.
       *[receive] Wygląda na to, że Państwo to dostaną.
    }
reading-year = Miesiące na tym papierze
reading-year-about = To jest zestawienie kilku miesięcy. Czy je zapisać? Potem można je dodać do swoich dochodów i samemu wybrać, które.
reading-year-line =
    { $state ->
        [right] { $month }: { $amount }, zapłacono { $day }
        [nothing] { $month }: nic nie zapłacono
        [amount] { $month }: nie da się odczytać kwoty
        [date] { $month }: { $amount }, nie da się odczytać dnia zapłaty
        [twice] { $month }: jest więcej niż jeden raz
       *[month] Nie da się odczytać miesiąca
    }
reading-year-keep = Tak, zapisz te miesiące
reading-task = Co trzeba zrobić?
reading-task-make = Tak, zrób z tego zadanie
reading-task-choose = O co chodzi w liście?
reading-task-title = Nazwa zadania
reading-task-nothing = Nie znaleźliśmy nic, co trzeba zrobić. Jednak coś jest w liście? Proszę wtedy samemu utworzyć zadanie.
reading-due = Ostatni dzień
reading-due-hint = Proszę policzyć samemu. Przy sprzeciwie (bezwaar) liczy się dzień wysłania listu.
reading-due-blind = W liście jest podana liczba dni lub tygodni, ale nie wiemy, od którego dnia. Proszę najpierw wpisać datę listu.
reading-due-unsure = Czy ostatni dzień się zgadza? Proszę go zaznaczyć, zmienić dzień albo opróżnić pole.
reading-due-past = Ten dzień już minął. Proszę szybko skontaktować się z nadawcą.
reading-counted = { $day } (liczone od { $from })
reading-todo =
    { $action ->
        [object] Złożyć sprzeciw (bezwaar), jeśli się Państwo nie zgadzają
        [appeal] Odwołać się do sądu (beroep), jeśli się Państwo nie zgadzają
        [pay] Zapłacić kwotę z listu
        [hand-in] Oddać dane
        [come] Pójść na spotkanie
       *[answer] Odpowiedzieć na list
    }
reading-todo-until = { $todo } (do { $day } włącznie)
reading-name = Jak nazwać ten dokument?
reading-name-hint = Zostaje puste? Wtedy nazwiemy go: { $title }.
reading-title-from = { $kind } od: { $from }
reading-saved-both = Zapisano „{ $name }” razem z zadaniem.
