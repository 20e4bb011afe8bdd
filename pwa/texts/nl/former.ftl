# What a record has been.

contested = Dit is op een ander apparaat verwijderd en daarna nog veranderd. Wilt u het houden?
contested-keep = Houden
former = Wat hier eerder stond
former-put-back = Terugzetten
former-done = Teruggezet.
field-name =
    { $field ->
        [title] Naam
        [kind_name] Soort
        [agency_name] Van wie
        [note] Opmerking
        [amount_cents] Bedrag
        [period] Hoe vaak
        [pay_day] Dag van de maand
        [first_date] Eerste betaling
        [date_from] Vanaf
        [date_to] Tot en met
        [issued] Datum op het papier
        [valid_until] Geldig tot en met
        [due] Klaar op
       *[quota] Aantal keer
    }
