# What a record has been.

contested = Це видалили на іншому пристрої, а потім ще змінили. Хочете це залишити?
contested-keep = Залишити
former = Що тут було раніше
former-put-back = Повернути
former-done = Повернуто.
field-name =
    { $field ->
        [title] Назва
        [kind_name] Вид
        [agency_name] Від кого
        [note] Примітка
        [amount_cents] Сума
        [period] Як часто
        [pay_day] День місяця
        [first_date] Перший платіж
        [date_from] З якого дня
        [date_to] До якого дня включно
        [issued] Дата на документі
        [valid_until] Дійсний до (включно)
        [due] Має бути готово
       *[quota] Кількість разів
    }
