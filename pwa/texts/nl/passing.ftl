# Doorsturen: een organisatie zegt dat iets bij een andere hoort, en u beslist of het daarheen gaat.

pass-title = Mag het door?
pass-lead = { $agency } gaat hier niet over. Volgens { $agency } hoort dit bij { $to }.
pass-reason = Dit schrijft de organisatie
pass-look = Bekijken en kiezen
pass-yes = Ja, stuur het door
pass-no = Nee, niet doorsturen
pass-nothing = Hier hoeft u niets te kiezen.
pass-no-way = { $to } neemt nog niets aan dat is doorgestuurd. Bel of schrijf die organisatie zelf. Bij haar telt de dag waarop het voor het eerst aankwam.
pass-lost = { $count ->
    [one] Dit bestand staat niet meer in uw Plein en gaat niet mee: { $names }
   *[other] Deze { $count } bestanden staan niet meer in uw Plein en gaan niet mee: { $names }
}
pass-refused-told = Het gaat niet door naar de andere organisatie.
pass-chain = Wie ermee bezig is
chain-came = { $day }: aangekomen bij { $agency }
chain-passed = { $day }: u stuurde het door naar { $agency }
chain-referred = { $day }: { $agency } zegt dat het hoort bij { $to }
chain-you = U bent aan de beurt sinds { $day }. Mag het door naar { $to }?
chain-refused = U zei op { $day } dat het niet door mag naar { $to }. Niemand is er nu mee bezig.
chain-waits = Het gaat naar { $agency } zodra er verbinding is.
chain-not-there = { $agency } heeft het niet gekregen.
chain-done = { $agency } was klaar op { $day }.
chain-asked = { $agency } wacht op u sinds { $day }. In het bericht leest u wat er nodig is.
chain-now = { $agency } is aan de beurt sinds { $day }. Tot wanneer, zegt { $agency } u nog.
chain-now-until = { $agency } is aan de beurt sinds { $day }, tot en met { $until }.
