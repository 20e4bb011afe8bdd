# What a record has been.

contested = Bu, başka bir cihazda silindi ve ondan sonra yine değiştirildi. Bunu tutmak istiyor musunuz?
contested-keep = Tut
former = Burada daha önce ne yazıyordu
former-put-back = Geri koy
former-done = Geri konuldu.
field-name =
    { $field ->
        [title] Ad
        [kind_name] Tür
        [agency_name] Kimden
        [note] Not
        [amount_cents] Tutar
        [period] Ne sıklıkla
        [pay_day] Ayın günü
        [first_date] İlk ödeme
        [date_from] İlk gün
        [date_to] Son gün (o gün dahil)
        [issued] Belgedeki tarih
        [valid_until] Geçerli olduğu son gün
        [due] Bitmesi gereken gün
       *[quota] Kaç kez
    }
