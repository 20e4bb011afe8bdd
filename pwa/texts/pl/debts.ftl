# What somebody pays back: the screens under Money.

debts-title = Co Państwo spłacają
debts-sum = Schodzi co miesiąc
debts-nothing = Spłacają Państwo dodatek, zasiłek lub dług? Proszę to tu wpisać, a będzie widać, ile schodzi razem.
debts-help = Czy to za dużo? Gmina pomaga bezpłatnie przy długach, także wtedy, gdy jeszcze nic nie jest zapłacone za późno.
debt-add = Dodaj spłatę
debt-one = Spłata
debt-state = { $state ->
    [runs] co miesiąc
    [ended] spłacone
   *[waits] teraz nic Państwo nie płacą
}
debt-title = Za co Państwo spłacają?
debt-title-hint = Na przykład: huurtoeslag (dodatek do czynszu) 2024
debt-title-missing = Proszę wpisać, za co Państwo spłacają.
debt-kind-label = Co to jest?
debt-kind = { $kind ->
    [repayment] Dostali Państwo za dużo
    [debt] Inny dług
   *[attachment] Zajęcie dochodu (beslag)
}
debt-agency = Komu?
debt-other = Ktoś inny
debt-agency-name = Jak się nazywa?
debt-agency-hint = Potrzebne tylko przy „Ktoś inny” albo żeby podać nazwę gminy.
debt-agency-missing = Proszę wpisać, komu Państwo płacą.
debt-monthly = Ile na miesiąc?
debt-none-yet = Proszę zostawić puste, jeśli jeszcze nic Państwo nie płacą.
debt-total = Ile w sumie?
debt-from = Od którego dnia?
debt-to = Do którego dnia włącznie?
debt-letter = Prośba o płacenie później lub w ratach
