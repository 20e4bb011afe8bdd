# Choosing a kind of income, and its form.

income-title = Dochód
income-choose = Jaki dochód?
income-choose-back = Jaki dochód?
income-choose-lead = Proszę wybrać, co Państwo dostają. Plein od razu wpisze, od kogo to jest i kiedy przychodzi.
income-held = już Państwo mają
income-other = Nie ma tego na liście?
income-own = Inny dochód
income-kind = Co to jest?
income-kind-missing = Proszę wpisać, co to za dochód.
income-agency = Od kogo Państwo to dostają?
income-agency-hint = Na przykład nazwa gminy albo pracodawcy.
income-agency-missing = Proszę wpisać, od kogo Państwo to dostają.
income-amount =
    { $period ->
        [week] Ile Państwo dostają na tydzień?
        [four_weeks] Ile Państwo dostają na cztery tygodnie?
        [quarter] Ile Państwo dostają na kwartał?
        [year] Ile Państwo dostają na rok?
        [once] Ile Państwo dostają?
       *[month] Ile Państwo dostają na miesiąc?
    }
income-amount-hint = Kwota, która wpływa na konto (netto). Na przykład 1.234,56.
income-amount-missing = Proszę wpisać kwotę. Jest na wyciągu z banku.
income-amount-zero = Proszę wpisać kwotę wyższą niż 0. Już Państwo tego nie dostają? Proszę wtedy wpisać, do którego dnia włącznie to było, i zostawić kwotę.
income-amount-zero-once = Proszę wpisać kwotę wyższą niż 0.
income-period = Jak często Państwo to dostają?
period =
    { $period ->
        [month] Co miesiąc
        [week] Co tydzień
        [four_weeks] Co cztery tygodnie
        [quarter] Co kwartał (trzy miesiące)
        [year] Co rok
       *[once] Jeden raz
    }
income-pay-day = Którego dnia miesiąca?
income-pay-day-hint = Liczba od 1 do 31. Proszę spojrzeć na wyciąg z banku.
income-pay-day-missing = Proszę wpisać dzień miesiąca, od 1 do 31.
income-first-date =
    { $period ->
        [once] Którego dnia pieniądze wpłyną lub wpłynęły?
       *[other] Którego dnia przychodzi pierwsza lub najbliższa płatność?
    }
income-first-date-missing = Proszę wpisać dzień, w którym pieniądze wpłyną lub wpłynęły.
income-from = Od kiedy?
income-from-hint = Może zostać puste. Na przykład 1-1-2026.
income-to = Do kiedy (z tym dniem włącznie)?
income-to-hint = Proszę zostawić puste, jeśli nie wiedzą Państwo, kiedy to się skończy.
income-more = Dzień lub nazwa się nie zgadza?
