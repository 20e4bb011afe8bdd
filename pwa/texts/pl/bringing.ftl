# Bringing in what was taken along in a locked file.

join-by-file = Z zapisanego pliku
join-by-file-about = Wybrali Państwo wcześniej „Weź wszystko ze sobą” i zapisali zabezpieczony plik.
bring-title = Z zapisanego pliku
bring-how = Wszystko z pliku trafi do nowego Plein na tym telefonie. Można to zrobić także bez internetu. Jest tu już jakiś Plein? Zostanie taki, jaki jest.
bring-own = Proszę używać tylko pliku, który utworzyli Państwo sami.
bring-agencies = A to, co udostępniono instytucjom?
bring-agencies-sent = To, co Państwo wysłali, wiadomości i Państwa dowody są przenoszone. Nic nie jest wysyłane ponownie.
bring-agencies-answers = Nowe odpowiedzi na to, co Państwo wcześniej wysłali, przychodzą tylko na urządzenie, z którego pochodzi ten plik. Tylko tam można to też wycofać.
bring-agencies-anew = Udostępniają Państwo tu znów coś? Wtedy instytucja może ponownie poprosić o kod z listu.
bring-file = Plik
bring-file-hint = Nazwa kończy się na .plein. Proszę zajrzeć do pobranych plików.
bring-file-missing = Proszę wybrać plik.
bring-choose = Wybierz plik
bring-opens = Hasło do pliku
bring-opens-hint = To hasło wybrali Państwo przy tworzeniu pliku.
bring-opens-missing = Proszę wpisać hasło do pliku.
bring-do = Przywróć wszystko
bring-busy =
    { $all ->
        [0] Chwileczkę, Państwa dane są przywracane …
        [one] Chwileczkę, Państwa dane są przywracane: { $done } z { $all } dokumentu.
        [few] Chwileczkę, Państwa dane są przywracane: { $done } z { $all } dokumentów.
        [many] Chwileczkę, Państwa dane są przywracane: { $done } z { $all } dokumentów.
       *[other] Chwileczkę, Państwa dane są przywracane: { $done } z { $all } dokumentów.
    }
bring-done = Wszystko z pliku jest teraz w Plein na tym telefonie.
bring-done-missing = Wszystko z pliku jest teraz w Plein na tym telefonie. Zdjęcia lub pliku tych dokumentów w nim nie było: { $titles }.
error-bring-full = Telefon jest pełny. Nic nie zostało przywrócone, a Państwa plik jest nadal cały. Proszę zwolnić miejsce na telefonie i spróbować ponownie.
error-export-unknown = To nie jest zabezpieczony plik Plein. Proszę wybrać plik, którego nazwa kończy się na .plein.
error-export-readable = To jest plik do czytania. Plein nie może go przywrócić. Proszę wybrać zabezpieczony plik, którego nazwa kończy się na .plein.
error-export-newer = Ten plik powstał w nowszej wersji Plein. Proszę włączyć internet, całkiem zamknąć Plein, otworzyć go ponownie i spróbować jeszcze raz.
error-export-wrong-passphrase = Ten plik się nie otwiera. Proszę sprawdzić, czy hasło się zgadza, także wielkie litery. Na pewno się zgadza? Wtedy plik jest uszkodzony. Proszę wybrać inną kopię, jeśli Państwo ją mają.
error-export-damaged = Ten plik nie jest cały. Może nie został całkiem pobrany lub skopiowany. Proszę go skopiować ponownie lub wybrać inną kopię. Nic nie zostało przywrócone.
error-export-unreadable = Telefon nie może teraz odczytać tego pliku. Proszę umieścić go na samym telefonie i wybrać ponownie.
