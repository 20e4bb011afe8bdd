# What every form says: its problems, and what goes with its fields.

problems-title = Coś się jeszcze nie zgadza
form-begun = To już Państwo zaczęli. Wpisane dane nadal tu są.
form-from = { $name }: to jest dla Państwa przygotowane. Proszę to sprawdzić.
form-waits = Blokada jest ustawiona. To nie jest jeszcze zapisane. Proszę jeszcze raz dotknąć „{ $button }”.
start-over = Zacznij od nowa
open-calendar = Wybierz dzień w kalendarzu
field-too-long = To jest za długie. Liczba znaków: najwyżej { $most }.
choice-missing = Proszę wybrać.
number-out-of-range = Proszę wpisać liczbę całkowitą od { $least } do { $most }.
amount-negative = Proszę wpisać kwotę bez minusa. Czy coś Państwo spłacają? Proszę wtedy wpisać to, co wpływa na Państwa konto.
amount-not-a-number = To nie jest kwota. Proszę napisać tak: 1.234,56.
amount-too-many-decimals = Kwota ma najwyżej dwie cyfry po przecinku, na przykład 12,50.
amount-too-large = Ta kwota jest bardzo wysoka. Proszę sprawdzić, czy nie brakuje przecinka.
date-not-a-date = To nie jest data. Proszę napisać dzień, miesiąc i rok, na przykład 2-6-2026.
date-no-such-day = Data { $typed } nie istnieje. Proszę sprawdzić dzień i miesiąc.
date-before-begin = Ten dzień jest przed pierwszym dniem. Proszę sprawdzić oba dni.
