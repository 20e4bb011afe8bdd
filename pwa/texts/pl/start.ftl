# The first screen.

start-title = Państwa dochody, dokumenty i zadania w jednym miejscu
start-lead = Plein działa na Państwa własnym telefonie. Widać w nim, jakie pieniądze wpływają, co trzeba zrobić i jakie dokumenty Państwo mają. Także bez internetu.
see-example = Zobacz przykład
start-never-title = O to nigdy nie prosimy
start-never-digid = Państwa hasło DigiD
start-never-money = pieniądze
start-never-pin = PIN do karty bankowej
start-never-warning = Ktoś prosi o to w imieniu Plein? Proszę tego nie podawać.
start-by-title = Czyje to jest?
start-by =
    { $operator ->
        [unnamed] To jest Plein do wypróbowania: dostawca nie wpisał swojej nazwy.
       *[other] Ten Plein oferuje: { $operator }.
    }
start-who-title = Kto może to czytać?
start-who = Tylko Państwo. Dostawca przechowuje zabezpieczoną kopię i nie może jej otworzyć.
start-help-title = Potrzebna pomoc?
start-help = Proszę pójść do biblioteki (Informatiepunt Digitale Overheid, punkt pomocy w sprawach cyfrowych) albo do swojej gminy. Pomoc jest bezpłatna.
begin = Zacznij
begin-about = Dostaną Państwo własne miejsce na tym telefonie. To nic nie kosztuje. Nie trzeba podawać adresu e-mail ani numeru telefonu.
have-already = Mam już Plein
wallet-name = { $number ->
        [one] Mój Plein
        [few] Plein { $number }
        [many] Plein { $number }
       *[other] Plein { $number }
    }
to-today = Przejdź do: Dzisiaj
pictures-choose = Z obrazkami
