# What you pay back: the screens under Money.

debts-title = Geri ödedikleriniz
debts-sum = Her ay çıkan
debts-nothing = Bir toeslag’ı (ek ödeme), bir ödeneği veya bir borcu geri mi ödüyorsunuz? Buraya yazın, böylece toplam ne kadar çıktığını görürsünüz.
debts-help = Çok mu fazla? Belediyeniz borçlar konusunda ücretsiz yardım eder. Henüz hiçbir ödemeyi geciktirmediyseniz bile.
debt-add = Geri ödeme ekle
debt-one = Geri ödeme
debt-state = { $state ->
    [runs] her ay
    [ended] bitti
   *[waits] şu anda bir şey ödemiyorsunuz
}
debt-title = Ne için geri ödüyorsunuz?
debt-title-hint = Örneğin: huurtoeslag (kira yardımı) 2024
debt-title-missing = Ne için geri ödediğinizi yazın.
debt-kind-label = Bu nedir?
debt-kind = { $kind ->
    [repayment] Fazla alınan para
    [debt] Başka bir borç
   *[attachment] Gelire haciz (beslag)
}
debt-agency = Kime?
debt-other = Başka biri
debt-agency-name = Adı nedir?
debt-agency-hint = Yalnızca “Başka biri” için veya belediyenizin adını yazmak için gerekir.
debt-agency-missing = Kime ödediğinizi yazın.
debt-monthly = Ayda ne kadar?
debt-none-yet = Henüz bir şey ödemiyorsanız bunu boş bırakın.
debt-total = Toplam ne kadar?
debt-from = Hangi günden başlayarak?
debt-to = Son gün hangisi (o gün dahil)?
debt-letter = Daha geç veya taksitle ödemeyi isteyin
