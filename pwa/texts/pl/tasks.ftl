# The screens of Tasks.

tasks-nothing = Nie mają Państwo nic do zrobienia. Trzeba coś oddać albo zgłosić? Proszę to tu zapisać, żeby nie zapomnieć.
tasks-done = Zrobione
task-one = Zadanie
task-change = Zmień zadanie
task-title = Co trzeba zrobić?
task-title-missing = Proszę wpisać, co trzeba zrobić.
task-agency = Dla kogo?
task-due = Kiedy to musi być gotowe?
task-due-missing = Proszę wpisać, kiedy to musi być gotowe. Wtedy Plein może przypomnieć na czas.
task-remind = Czy chcą Państwo przypomnienie?
task-remind-hint = Przypomnienie przychodzi o dziewiątej rano.
task-remind-week = Tydzień wcześniej
task-remind-day = Dzień wcześniej
task-remind-same = Tego samego dnia
task-remind-past = Czas jednego z wybranych przypomnień już minął. To powiadomienie już nie przyjdzie. Proszę wybrać późniejsze przypomnienie, na przykład „Tego samego dnia”, albo sprawdzić datę.
task-remind-off = Powiadomienia są na tym telefonie wyłączone. Przypomnienia widać wtedy tylko po otwarciu Plein.
task-quota = Ile razy trzeba to zrobić?
task-quota-hint = Proszę wypełnić tylko wtedy, gdy trzeba to zrobić więcej niż raz, na przykład złożyć cztery podania o pracę.
task-note = Uwaga
task-late =
    { $days ->
        [one] 1 dzień po terminie
        [few] { $days } dni po terminie
        [many] { $days } dni po terminie
       *[other] { $days } dnia po terminie
    }
task-progress = zrobione { $done } z { $quota }
task-do = „{ $title }” jest gotowe
task-do-one = Zrobione jeden raz
task-done = Bardzo dobrze. „{ $title }” jest gotowe.
task-counted = Policzone: „{ $title }”.
task-reopen = Jednak jeszcze niegotowe
tasks-work-link = Szukanie pracy
task-question = Odpowiedz na pytanie
task-appointment = Rozmowa: { $title }
task-appointment-at = Godzina: { $time }, miejsce: { $place }, z kim: { $whom }
