# The proof of what somebody did to find work, and checking it.

proof-title = Co robię, żeby znaleźć pracę
proof-what = Proszę wybrać, co ma się w nim znaleźć. Z każdej rzeczy idzie tylko to, o co prosi instytucja. Najpierw widzą to Państwo sami.
proof-items = Co ma się w nim znaleźć?
proof-nothing = W tym okresie nic jeszcze nie ma. Można jednak napisać, dlaczego.
proof-with-evidence = Wymień też dowody, które do tego należą
proof-reason = Czy chcą Państwo coś dodać?
proof-reason-hint = Na przykład, dlaczego było mniej. To pole może zostać puste.
proof-with-free = Wymień też dni, w których to nie było potrzebne, i dlaczego: { $days }
error-evidence-away = „{ $name }” nie ma jeszcze na tym telefonie. Proszę włączyć internet i spróbować ponownie. Albo proszę odznaczyć „Wymień też dowody, które do tego należą”.
proof-make = Utwórz dowód
proof-made = Państwa dowód jest gotowy
proof-made-about = Jest wśród Państwa dokumentów i już się nie zmieni. Jeśli później utworzą Państwo nowy dowód, ten pozostanie.
proof-name = Dowód od { $from } do { $to } włącznie
proof-data = { $name }, jako dane
proof-send = Wyślij do: { $agency }
proof-share = Udostępnij jako PDF
proof-look = Zobacz dowód
proof-unlinked = Państwa instytucja nie korzysta z Plein? Proszę wtedy udostępnić PDF. W części „Sprawdź dowód” może zobaczyć, czy coś zostało zmienione.
proof-check = Sprawdzanie
proof-check-how = Każda część ma kod. Jeśli zmieni się choć jedna litera, kod się nie zgadza. W Plein można to sprawdzić, także bez połączenia.
proof-digest = Kod
check-title = Sprawdź dowód
check-what = Proszę wybrać dowód, który ktoś utworzył w Plein. Plein sprawdzi, czy potem coś zmieniono. Plik zostaje na Państwa urządzeniu.
check-choose = Wybierz dowód
check-limits = W ten sposób Plein nie widzi, kto utworzył dowód, ani czy to, co w nim jest, jest prawdą. Kto się na tym zna, może też zmienić dowód i utworzyć kody od nowa.
check-said = { $state ->
    [whole] { $name }: bez zmian od utworzenia.
    [changed] { $name }: zmieniono po utworzeniu. Proszę poprosić o dowód taki, jaki był.
   *[none] { $name }: to nie jest dowód z Plein. Proszę wybrać PDF taki, jaki Państwo dostali.
}
check-about = od { $from } do { $to } włącznie, { $count ->
    [one] 1 część
    [few] { $count } części
    [many] { $count } części
   *[other] { $count } części
}
check-items = Co w nim jest
check-item-changed = Ta część została zmieniona.
