# What a record has been.

contested = To zostało usunięte na innym urządzeniu, a potem jeszcze zmienione. Czy chcą Państwo to zatrzymać?
contested-keep = Zatrzymaj
former = Co tu było wcześniej
former-put-back = Przywróć
former-done = Przywrócone.
field-name =
    { $field ->
        [title] Nazwa
        [kind_name] Rodzaj
        [agency_name] Od kogo
        [note] Uwaga
        [amount_cents] Kwota
        [period] Jak często
        [pay_day] Dzień miesiąca
        [first_date] Pierwsza płatność
        [date_from] Od
        [date_to] Do (włącznie)
        [issued] Data na dokumencie
        [valid_until] Ważne do (włącznie)
        [due] Gotowe na
       *[quota] Ile razy
    }
