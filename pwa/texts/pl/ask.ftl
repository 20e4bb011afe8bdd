# Asking Plein a question: where it belongs and who answers.

ask-title = Mam pytanie
ask-lead = Proszę napisać to tak, jak by Państwo to powiedzieli. Plein szuka na Państwa telefonie; nikt inny tego nie czyta.
ask-question = Jakie jest Państwa pytanie?
ask-hint = Na przykład: mój czynsz jest za wysoki.
ask-search = Szukaj
ask-speak = Powiedz na głos
ask-stop = Przestań słuchać
ask-not-heard = Telefon Państwa nie zrozumiał. Proszę spróbować jeszcze raz albo napisać pytanie.
ask-no-speech = Tu nie można mówić na głos: Państwa głos opuściłby wtedy telefon. Dlatego proszę napisać pytanie.
ask-found = { $count ->
    [one] To pasuje do Państwa pytania.
    [few] Te { $count } rzeczy pasują do Państwa pytania.
    [many] Te { $count } rzeczy pasują do Państwa pytania.
   *[other] To pasuje do Państwa pytania: { $count }.
}
ask-maybe = Może coś z tego pasuje do Państwa pytania.
ask-danger = Czy Państwo lub ktoś inny jest w niebezpieczeństwie? Proszę zadzwonić teraz.
ask-nothing = Plein nie wie, kogo o to zapytać. Proszę zapytać w swojej gminie, zadzwonić albo poprosić o pomoc kogoś w pobliżu.
ask-kind = { $kind ->
    [service] Usługa
    [right] Prawo do czegoś
    [agency] Instytucja
    [watcher] Plein tego pilnuje
   *[screen] Ekran Plein
}
ask-why = Znalezione dzięki słowom: { $words }
ask-who = { $unit ->
    [days] { $count ->
        [one] Instytucja { $agency } odpowiada w ciągu { $count } dnia.
        [few] Instytucja { $agency } odpowiada w ciągu { $count } dni.
        [many] Instytucja { $agency } odpowiada w ciągu { $count } dni.
       *[other] Instytucja { $agency } odpowiada w ciągu { $count } dnia.
    }
    [weeks] { $count ->
        [one] Instytucja { $agency } odpowiada w ciągu { $count } tygodnia.
        [few] Instytucja { $agency } odpowiada w ciągu { $count } tygodni.
        [many] Instytucja { $agency } odpowiada w ciągu { $count } tygodni.
       *[other] Instytucja { $agency } odpowiada w ciągu { $count } tygodnia.
    }
    [months] { $count ->
        [one] Instytucja { $agency } odpowiada w ciągu { $count } miesiąca.
        [few] Instytucja { $agency } odpowiada w ciągu { $count } miesięcy.
        [many] Instytucja { $agency } odpowiada w ciągu { $count } miesięcy.
       *[other] Instytucja { $agency } odpowiada w ciągu { $count } miesiąca.
    }
    [years] { $count ->
        [one] Instytucja { $agency } odpowiada w ciągu { $count } roku.
        [few] Instytucja { $agency } odpowiada w ciągu { $count } lat.
        [many] Instytucja { $agency } odpowiada w ciągu { $count } lat.
       *[other] Instytucja { $agency } odpowiada w ciągu { $count } roku.
    }
   *[none] Instytucja { $agency } odpowiada. Nie ma na to stałego terminu.
}
ask-who-right = Plein od razu oblicza to na Państwa telefonie. Decyduje: { $agency }.
ask-who-watcher = Plein pilnuje tego dla Państwa, jeśli Państwo tego chcą.
ask-who-screen = Widać to od razu na Państwa telefonie.
ask-who-payer = Ten dochód można wpisać w Plein. Plein nie może jeszcze niczego tam wysłać.
ask-home = Państwa gmina: { $agency }.
ask-home-question = W jakiej gminie Państwo mieszkają?
ask-home-hint = Wtedy pytanie trafi do właściwej gminy. Plein to zapamięta. Jeśli Państwa gminy nie ma na liście, proszę wybrać „inna gmina”.
ask-home-change = Wybierz inną gminę
ask-home-missing = Proszę wybrać swoją gminę. Jeśli jej nie ma na liście, proszę wybrać „inna gmina”.
ask-home-absent = Państwa gminy nie ma jeszcze w Plein. Proszę tam zadzwonić albo pójść do okienka.
ask-who-town = Odpowiada Państwa gmina. Proszę najpierw podać powyżej, gdzie Państwo mieszkają.
ask-ways = Nie ma tu Państwa odpowiedzi?
ask-send-to = Napisz pytanie do: { $agency }
ask-no-taker = Plein nie wie, która instytucja jest dla Państwa właściwa. Proszę wybrać ją samodzielnie i tam zadać pytanie.
ask-choose = Wybierz instytucję
ask-call = Zadzwoń, { $agency }: { $phone }
ask-near = Inna pomoc
help-ask-about = Plein szuka, kogo o to zapytać i kto odpowie.
