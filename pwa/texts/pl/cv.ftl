# A CV to keep, to share and to take along.

cv-title = Państwa CV
cv-one = CV
cv-nothing = Nie ma tu jeszcze żadnego wypełnionego CV.
cv-new = Utwórz CV
cv-first = Moje CV
cv-next = Moje CV { $count }
cv-copy = { $name } (kopia)
cv-copied = To jest teraz osobna wersja. Proszę nadać jej nazwę.
cv-bring = Pobierz CV z pliku
cv-bring-about = Można to zrobić z pliku JSON Resume. Plików Europass Plein nie może czytać ani tworzyć.
cv-brought = Wszystko z pliku zostało dodane.
cv-files = CV jako plik
cv-files-about = Mają Państwo już CV jako PDF lub plik Word? Można je zapisać takie, jakie jest.
cv-add-file = Dodaj plik z CV
cv-person = O Państwu
cv-person-add = Wpisz swoje dane
cv-person-about = Plein nie prosi o zdjęcie, dzień urodzenia ani narodowość. W CV nie są potrzebne.
cv-person-name = Państwa imię i nazwisko
cv-person-missing = Proszę wpisać imię i nazwisko.
cv-person-label = Jaką pracę Państwo wykonują lub jakiej szukają?
cv-label-hint = Na przykład: opieka nad osobami starszymi. To pole może zostać puste.
cv-person-email = Adres e-mail
cv-email-wrong = To nie jest adres e-mail. Proszę napisać tak: naam@voorbeeld.nl.
cv-person-phone = Numer telefonu
cv-person-city = Miejsce zamieszkania
cv-person-url = Strona internetowa lub profil
cv-person-summary = Krótko o sobie
cv-summary-hint = Dwa lub trzy zdania: co Państwo dobrze umieją i czego szukają? To pole może zostać puste.
cv-form = Nazwa, język i wygląd
cv-name = Jak nazwać tę wersję?
cv-name-hint = Tę nazwę widzą tylko Państwo. Na przykład: do pracy w opiece.
cv-name-missing = Proszę nadać tej wersji nazwę.
cv-language-label = W jakim języku jest to CV?
cv-language = { $language ->
    [en] Angielski
   *[nl] Niderlandzki
}
cv-layout-label = Jak ma wyglądać PDF?
cv-layout = { $layout ->
    [columns] W dwóch kolumnach
   *[plain] Wszystko jedno pod drugim
}
cv-section = { $section ->
    [work] Doświadczenie zawodowe
    [education] Wykształcenie
    [skills] Umiejętności
    [languages] Języki
    [certificates] Dyplomy i certyfikaty
    [volunteer] Wolontariat
    [interests] Zainteresowania
    [references] Referencje
    [projects] Projekty
    [publications] Publikacje
   *[awards] Nagrody
}
cv-add = { $section ->
    [work] Dodaj pracę
    [education] Dodaj szkołę lub kurs
    [skills] Dodaj umiejętność
    [languages] Dodaj język
    [certificates] Dodaj dyplom lub certyfikat
    [volunteer] Dodaj wolontariat
    [interests] Dodaj zainteresowanie
   *[references] Dodaj referencję
}
cv-field = { $field ->
    [work_position] Jakie to było stanowisko?
    [work_name] U jakiego pracodawcy?
    [work_location] W jakiej miejscowości?
    [work_startDate] Od kiedy?
    [work_endDate] Do kiedy?
    [work_summary] Co Państwo tam robili?
    [work_highlights] Co się tam dobrze udało?
    [education_area] Jaka szkoła lub jaki kurs?
    [education_studyType] Jaki poziom?
    [education_institution] W jakiej szkole?
    [education_startDate] Od kiedy?
    [education_endDate] Do kiedy?
    [education_courses] Przedmioty
    [skills_name] Co Państwo umieją?
    [skills_level] Jak dobrze Państwo to umieją?
    [skills_keywords] Do czego to należy?
    [languages_language] Jaki język?
    [languages_fluency] Jak dobrze Państwo w nim mówią i piszą?
    [certificates_name] Jaki dyplom lub certyfikat?
    [certificates_issuer] Od kogo?
    [certificates_date] Kiedy otrzymany?
    [volunteer_position] Jakie to było stanowisko?
    [volunteer_organization] W jakiej organizacji?
    [volunteer_startDate] Od kiedy?
    [volunteer_endDate] Do kiedy?
    [volunteer_summary] Co Państwo tam robili?
    [interests_name] Co Państwo lubią robić?
    [references_name] Kto może coś o Państwu powiedzieć?
   *[references_reference] Co ta osoba mówi o Państwu?
}
cv-hint-moment = Wystarczy rok lub miesiąc, na przykład 2019 lub 3-2019. To pole może zostać puste.
cv-hint-end = Czy to jeszcze trwa? Wtedy proszę zostawić puste.
cv-hint-lines = Każdy punkt proszę wpisać w nowym wierszu. To pole może zostać puste.
cv-moment-unclear = To nie jest rok ani miesiąc. Proszę napisać tak: 2019 lub 3-2019.
cv-too-many-lines = To za dużo wierszy. Liczba wierszy: najwyżej { $most }.
cv-position-missing = Proszę wpisać, jakie to było stanowisko.
cv-area-missing = Proszę wpisać, jaka to była szkoła lub jaki kurs.
cv-skill-missing = Proszę wpisać, co Państwo umieją.
cv-language-missing = Proszę wpisać, jaki to język.
cv-certificate-missing = Proszę wpisać, jaki to dyplom lub certyfikat.
cv-interest-missing = Proszę wpisać, co Państwo lubią robić.
cv-reference-missing = Proszę wpisać, kto może coś o Państwu powiedzieć.
cv-unnamed = Bez nazwy
cv-period = { $start } – { $end }
cv-now = teraz
cv-up = { $name } w górę
cv-down = { $name } w dół
cv-moved = { $name } jest teraz na miejscu { $place } z { $count }.
cv-leave-out = Pomiń
cv-put-back = Przywróć
cv-is-left-out = Nie ma w tej wersji
cv-left-out-about = To, co Państwo pominą, zostaje tutaj zapisane. Nie ma tego w PDF ani w pliku.
cv-kept = To przyszło razem z plikiem. Jest w PDF i zostaje zapisane.
cv-more = Więcej
cv-copy-this = Utwórz inną wersję
cv-save = Zapisz jako JSON Resume
cv-remove = Usuń tę wersję
cv-document = CV: { $name }
cv-fact = { $fact ->
    [place] Miejsce zamieszkania
    [phone] Telefon
    [email] E-mail
   *[url] Strona internetowa
}
error-cv-import-empty = Plik „{ $name }” jest pusty. Proszę wybrać inny plik.
error-cv-import-large = Plik „{ $name }” jest większy niż { $most } kB. Czy to jest CV? Proszę wtedy wybrać mniejszy plik albo zapisać go jako plik w części „CV jako plik”.
error-cv-import-broken = Pliku „{ $name }” nie da się odczytać jako JSON. Proszę utworzyć go ponownie w programie, z którego pochodzi.
error-cv-import-other = Plik „{ $name }” nie jest CV w formacie JSON Resume. Proszę wybrać inny plik albo zapisać go w części „CV jako plik”.
error-cv-import-section = W pliku „{ $name }” część „{ $section }” nie zgadza się z JSON Resume. Nic nie zostało dodane. Proszę utworzyć go ponownie w programie, z którego pochodzi.
