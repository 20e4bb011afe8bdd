# The lock of a wallet: beginning, choosing a lock, opening, and what keeps it safe.

passkey-name = Plein
device-name-usual =
    { $kind ->
        [iphone] iPhone
        [ipad] iPad
        [android] Telefon z Androidem
        [tablet] Tablet z Androidem
        [computer] Komputer
       *[other] Mój telefon
    }
unlock-label = Państwa hasło lub PIN
unlock-hint = To jest hasło lub PIN, które wybrali Państwo dla Plein. Nie to z banku ani z DigiD.
unlock-do = Otwórz
unlock-passkey = Otwórz palcem, twarzą lub blokadą ekranu
unlock-other = Otwórz coś innego
unlock-forgotten = Nie pamiętają Państwo hasła?
unlock-forgotten-about = Nikt nie może sprawdzić dla Państwa tego hasła. Mają Państwo kod odzyskiwania lub drugie urządzenie? Proszę za ich pomocą ponownie pobrać Plein na ten telefon.
unlock-recover = Zacznij od nowa z kodem
unlock-after = Można spróbować ponownie po: { $time }.
passphrase-missing = Proszę wpisać hasło lub PIN.
wait-seconds = { $count ->
        [one] 1 sekunda
        [few] { $count } sekundy
        [many] { $count } sekund
       *[other] { $count } sekundy
    }
wait-minutes = { $count ->
        [one] 1 minuta
        [few] { $count } minuty
        [many] { $count } minut
       *[other] { $count } minuty
    }
removed-title = To urządzenie już nie bierze udziału
removed-about = Danych z Plein nie można tu już otworzyć. Dzieje się tak na przykład wtedy, gdy ktoś porządkuje swoje urządzenia.
removed-check = To się nie zgadza? Sprawdź ponownie
removed-forget = Usuń dane z tego urządzenia
lock-title = Wybór zabezpieczenia
lock-about = Wkrótce będą tu Państwa własne dane. Z zabezpieczeniem tylko Państwo mają do nich dostęp. To, co Państwo właśnie wpisali, zostaje.
lock-label = Proszę wybrać hasło
lock-hint = Cztery słowa jedno po drugim łatwo zapamiętać, a trudno zgadnąć. Może być też mniej, co najmniej sześć znaków, tak jak PIN z sześciu cyfr.
lock-visible = Pokaż, co piszę
lock-passkey = Otwieraj także palcem, twarzą lub blokadą ekranu
lock-passkey-hint = Wygodne na co dzień. Państwa hasło zawsze nadal działa.
lock-do = Zablokuj
lock-weak-pin = PIN zatrzyma kogoś, kto przez chwilę ma Państwa telefon w ręku. Kto zrobi kopię telefonu, może PIN zgadnąć. Cztery słowa chronią lepiej.
lock-weak = To hasło jest słabe. Kto zrobi kopię telefonu, może je zgadnąć. Proszę je wydłużyć.
lock-good = To jest mocne hasło.
lock-change-title = Inne zabezpieczenie
lock-before = Państwa obecne hasło lub PIN
lock-new = Państwa nowe hasło lub PIN
lock-changed = Państwa zabezpieczenie jest zmienione.
lock-now = Zablokuj teraz
lock-idle = Zablokuj, gdy nic się nie dzieje
lock-idle-60 = po 1 minucie
lock-idle-300 = po 5 minutach
lock-idle-900 = po 15 minutach
lock-idle-3600 = po 1 godzinie
lock-idle-0 = dopiero gdy zamknę aplikację
ready-title = Tak nic nie zginie
ready-about = Zabezpieczenie jest ustawione. Proszę zrobić teraz jeszcze to, a dane będą bezpieczne, gdy telefon się zepsuje lub zginie.
ready-paper = Zachowaj kod odzyskiwania
ready-paper-about = Tym kodem odzyskają Państwo wszystko na nowym telefonie. Można też dodać drugie urządzenie.
ready-paper-done = Mają Państwo kod odzyskiwania lub drugie urządzenie.
ready-install = Umieść Plein na ekranie początkowym
ready-install-about = Wtedy Plein otwiera się jak aplikacja, a dane zostają na miejscu.
ready-install-do = Umieść na ekranie początkowym
ready-install-by-hand = Proszę wybrać w menu przeglądarki „Zainstaluj aplikację” lub „Dodaj do ekranu głównego”.
ready-install-apple = Na iPhonie lub iPadzie: proszę dotknąć Udostępnij, a potem „Do ekranu początk.”. Aplikacja na ekranie początkowym jest najpierw pusta. Dane przenosi się do niej kodem: proszę wybrać tutaj „Dodaj urządzenie”, a w aplikacji „Mam już Plein”.
ready-install-done = Plein jest na Państwa ekranie początkowym.
ready-sync = Kopia na serwerze
ready-sync-about = Gdy tylko będzie internet, zabezpieczona kopia sama trafi na serwer. Tylko Państwo mogą ją czytać.
ready-persist-no = Państwa przeglądarka nie obiecuje, że dane zostaną na miejscu. Proszę umieścić Plein na ekranie początkowym i zachować kod odzyskiwania.
ready-go-on = Dalej
ready-later = Później
saved-at = Zapisane na serwerze, godzina: { $time }.
saved-never = Na serwerze nie ma jeszcze kopii.
saved-offline = { $count ->
        [0] Teraz nie ma połączenia z serwerem. Wszystko jest na Państwa telefonie.
        [one] Teraz nie ma połączenia z serwerem. 1 zmiana czeka i za chwilę zostanie sama wysłana.
        [few] Teraz nie ma połączenia z serwerem. { $count } zmiany czekają i za chwilę zostaną same wysłane.
        [many] Teraz nie ma połączenia z serwerem. { $count } zmian czeka i za chwilę zostanie samo wysłane.
       *[other] Teraz nie ma połączenia z serwerem. { $count } zmiany czekają i za chwilę zostaną same wysłane.
    }
safety = Zabezpieczenie i urządzenia
safety-lock-first = Nie ma jeszcze zabezpieczenia. Proszę je wybrać przed wpisaniem własnych danych.
try-again = Spróbuj ponownie
begin-another = Zacznij jeszcze jeden Plein
