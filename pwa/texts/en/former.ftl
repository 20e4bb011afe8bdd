# What a record has been.

contested = This was removed on another device and changed after that. Do you want to keep it?
contested-keep = Keep
former = What stood here before
former-put-back = Put back
former-done = Put back.
field-name =
    { $field ->
        [title] Name
        [kind_name] Kind
        [agency_name] From whom
        [note] Note
        [amount_cents] Amount
        [period] How often
        [pay_day] Day of the month
        [first_date] First payment
        [date_from] From
        [date_to] Until
        [issued] Date on the paper
        [valid_until] Valid until
        [due] Due
       *[quota] Number of times
    }
