# Who an agency from the list is.

organisation-title = O tej instytucji
organisation-about = O instytucji { $agency }
organisation-kind =
    { $kind ->
        [municipality] Gmina (gemeente)
        [province] Prowincja (provincie)
        [water_board] Urząd wodny (waterschap)
        [other] To nie urząd
       *[national] Urząd krajowy
    }
organisation-no-government = { $name } nie należy do urzędów. Nigdy nie mają Państwo obowiązku wysyłać czegoś przez Plein.
organisation-lock = Listy do instytucji { $agency } są od { $day } zamykane nowym zabezpieczeniem. Plein robi to sam. Nie trzeba nic robić.
organisation-stolen = Instytucja { $agency } zgłosiła dnia { $day }, że ktoś ukradł zabezpieczenie. Plein już go nie używa. Krótko przed tym przyszła dziwna wiadomość? Proszę wtedy zadzwonić do instytucji.
organisation-team = Z kim tam Państwo rozmawiają
organisation-phone = Telefon
organisation-address = Adres
organisation-hours = Otwarte
organisation-languages = Języki
organisation-website = Strona internetowa
organisation-hosts = Prawdziwe adresy w internecie
organisation-number = Numer w rejestrze handlowym (handelsregister)
organisation-now = Teraz
open-now = Otwarte, do godziny { $until }
open-later = Zamknięte. Dziś otwarte od godziny { $from }
open-again = Zamknięte. Następne otwarcie: { $day }, od godziny { $from }
open-holiday = Dziś jest święto. Proszę najpierw zadzwonić albo sprawdzić, czy jest otwarte.
open-days = { $first } – { $last } włącznie
open-range = { $days }: od { $from } do { $until }
open-clock = { $hour }:{ $minute }
organisation-row-about = Telefon, godziny otwarcia, Państwa powiązanie i Państwa kod
organisation-you = Państwo i { $agency }
