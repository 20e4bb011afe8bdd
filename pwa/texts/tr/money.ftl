# The screen Geld (money).

money-months = Bir ay seçin
money-total = Bu ay gelen para
money-count =
    { $count ->
        [one] 1 ödemeyle
       *[other] { $count } ödemeyle
    }
money-no-payments = Bu ay para gelmiyor.
money-active = Devam eden gelir
money-once = Bir kerelik ödemeler
money-ended = Sona erdi
money-nothing = Burada ileride her ay ne kadar para geldiğini, kimden ve hangi gün geldiğini görürsünüz.
at-least = en az { $amount }
amount-unknown = tutar bilinmiyor
rhythm =
    { $period ->
        [month] her ay
        [week] her hafta
        [four_weeks] her dört haftada bir
        [quarter] her üç ayda bir
        [year] her yıl
       *[once] bir kez
    }
year-title = Bütün yıl
year-choose = Bir yıl seçin
year-total = Bu yıl gelen para
year-months = Ay ay
year-other = Başka biri
year-picture = { $year } yılının grafiği: her ay gelen para, kurumlara göre üst üste. Aşağıdaki listeler aynı şeyi söyler.
year-take = Yanınıza alın
year-table = Tablo olarak kaydet (CSV)
year-calendar = Takvim olarak kaydet (ICS)
year-column = { $column ->
    [date] Gün
    [agency] Kimden
    [kind] Ne
   *[amount] Tutar (euro)
}
year-event = { $kind }, gönderen: { $agency }
year-file = plein-gelir-{ $year }
payment-title = Ödeme
payment-state = { $state ->
    [received] alındı
    [different] farklı tutar: beklenen { $amount }
    [disputed] doğru değil
   *[late] gecikti
}
payment-tick = Alındı: { $kind }, ayın { $date }. günü
payment-noted = Not edildi.
payment-expected = Beklenen: { $amount }, { $day } günü
payment-what = Ne oldu?
payment-choice = { $state ->
    [disputed] Doğru değil, soracağım
   *[received] Para geldi
}
payment-amount = Ne kadar para geldi?
payment-day = Hangi gün?
payment-part = Bu gelire bak
money-calendar = Takvim olarak
calendar-day =
    { $count ->
        [one] 1 ödeme: { $amount }
       *[other] { $count } ödeme, toplam { $amount }
    }
