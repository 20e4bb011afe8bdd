# The screen Vandaag (today).

today-news = Yeni mesajlar
today-files =
    { $count ->
        [one] { $count } dosya
       *[other] { $count } dosya
    }
today-next = Para geliyor: { $when }
today-month = { $month } ayının tamamı: { $total }
today-due = Bunu yapmanız gerekiyor
today-nothing-due = Önümüzdeki üç hafta içinde bitmesi gereken bir şey yok.
today-upcoming = Daha sonra yapmanız gerekenler
today-later = Daha sonra gelecek para
today-ending = Yakında sona eriyor
today-begin-title = Buradan başlayın
today-begin = Önce gelirinizi ekleyin. Sonra belgelerinizi ve görevlerinizi. İstediğiniz an durabilirsiniz: kaydettikleriniz kalır.
add-paper = Belge ekle
today-work = { $has ->
    [yes] İş arama, { $agency }
   *[no] İş arama
}
today-work-count = { $counted } / { $asked }
help-link = Yardım ve sorular
today-prepared = { $name } sizin için bir şey hazırladı
today-helped = Yardım ettiğiniz kişi: { $name }
ask-link = Bir sorum var
add-income = Gelir ekle
add-task = Görev ekle
