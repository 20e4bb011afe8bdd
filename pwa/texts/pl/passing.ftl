# Passing on what belongs to another agency.

pass-title = Czy można to przesłać dalej?
pass-lead = Instytucja { $agency } się tym nie zajmuje. Według niej właściwa jest instytucja { $to }.
pass-reason = Tak pisze instytucja
pass-look = Obejrzyj i wybierz
pass-yes = Tak, prześlij dalej
pass-no = Nie, nie przesyłaj dalej
pass-nothing = Tu nie trzeba nic wybierać.
pass-no-way = Instytucja { $to } nie przyjmuje jeszcze tego, co zostało przesłane dalej. Proszę samemu zadzwonić albo napisać do tej instytucji. Liczy się tam dzień, w którym to dotarło po raz pierwszy.
pass-lost = { $count ->
    [one] Tego pliku nie ma już w Państwa Plein i nie zostanie przesłany: { $names }
    [few] Tych { $count } plików nie ma już w Państwa Plein i nie zostaną przesłane: { $names }
    [many] Tych { $count } plików nie ma już w Państwa Plein i nie zostaną przesłane: { $names }
   *[other] Tych plików ({ $count }) nie ma już w Państwa Plein i nie zostaną przesłane: { $names }
}
pass-refused-told = To nie pójdzie do innej instytucji.
pass-chain = Kto się tym zajmuje
chain-came = { $day }: dotarło do instytucji { $agency }
chain-passed = { $day }: przesłali to Państwo do instytucji { $agency }
chain-referred = { $day }: instytucja { $agency } mówi, że właściwa jest instytucja { $to }
chain-you = Kolej na Państwa od { $day }. Czy można to przesłać do instytucji { $to }?
chain-refused = Dnia { $day } powiedzieli Państwo, że nie można tego przesłać do instytucji { $to }. Nikt się tym teraz nie zajmuje.
chain-waits = To pójdzie do instytucji { $agency }, gdy tylko będzie połączenie.
chain-not-there = Instytucja { $agency } tego nie dostała.
chain-done = Instytucja { $agency } skończyła: { $day }.
chain-asked = Instytucja { $agency } czeka na Państwa od { $day }. W wiadomości jest napisane, co jest potrzebne.
chain-now = Kolej na instytucję { $agency } od { $day }. Do kiedy, instytucja { $agency } jeszcze poda.
chain-now-until = Kolej na instytucję { $agency } od { $day }, do { $until } włącznie.
