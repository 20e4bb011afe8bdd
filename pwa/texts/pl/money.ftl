# The screen Money.

money-months = Proszę wybrać miesiąc
money-total = Wpływa w tym miesiącu
money-count =
    { $count ->
        [one] w 1 płatności
        [few] w { $count } płatnościach
        [many] w { $count } płatnościach
       *[other] w { $count } płatności
    }
money-no-payments = W tym miesiącu nic nie wpływa.
money-active = Bieżące dochody
money-once = Płatności jednorazowe
money-ended = Zakończone
money-nothing = Tu będzie widać dla każdego miesiąca, co wpływa, od kogo i którego dnia.
at-least = co najmniej { $amount }
amount-unknown = kwota nieznana
rhythm =
    { $period ->
        [month] co miesiąc
        [week] co tydzień
        [four_weeks] co cztery tygodnie
        [quarter] co kwartał
        [year] co rok
       *[once] jeden raz
    }
year-title = Cały rok
year-choose = Proszę wybrać rok
year-total = Wpływa w tym roku
year-months = Na miesiąc
year-other = Ktoś inny
year-picture = Wykres za rok { $year }: ile wpływa w każdym miesiącu, z podziałem na instytucje. Listy poniżej mówią to samo.
year-take = Weź ze sobą
year-table = Zapisz jako tabelę (CSV)
year-calendar = Zapisz jako kalendarz (ICS)
year-column = { $column ->
    [date] Dzień
    [agency] Od kogo
    [kind] Co
   *[amount] Kwota w euro
}
year-event = { $kind } od: { $agency }
year-file = plein-dochody-{ $year }
payment-title = Płatność
payment-state = { $state ->
    [received] otrzymane
    [different] inna kwota: spodziewana { $amount }
    [disputed] nie zgadza się
   *[late] spóźnione
}
payment-tick = Otrzymane: { $kind }, dzień miesiąca: { $date }
payment-noted = Zanotowane.
payment-expected = Spodziewane: { $amount } dnia { $day }
payment-what = Co się stało?
payment-choice = { $state ->
    [disputed] Nie zgadza się, zapytam o to
   *[received] Pieniądze wpłynęły
}
payment-amount = Ile wpłynęło?
payment-day = Którego dnia?
payment-part = Zobacz ten dochód
money-calendar = Jako kalendarz
calendar-day =
    { $count ->
        [one] 1 płatność: { $amount }
        [few] { $count } płatności, razem { $amount }
        [many] { $count } płatności, razem { $amount }
       *[other] { $count } płatności, razem { $amount }
    }
