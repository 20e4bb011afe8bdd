# Bringing in a file of the bank.

bank-title = Banka dosyası okutma
bank-link = Banka dosyası okut
bank-how = Bankanızdan, hesabınıza giren ve hesabınızdan çıkan paraların dosyasını alın. Plein bu dosyada kurumlardan aldıklarınızı arar ve işaretler.
bank-stays = Dosya telefonunuzda kalır. Plein yalnızca sizin işaretlediklerinizi saklar ve hiçbir şey göndermez.
bank-choose = Bir dosya seç
bank-stop = Durdur
bank-where = Bu dosyayı nerede bulurum?
bank-where-ing = ING: Mijn ING’de ‘Af- en bijschrijvingen downloaden’ bölümünde. Noktalı virgüllü ‘CSV’ seçin.
bank-where-rabo = Rabobank: Rabo Internetbankieren’de ‘Transacties downloaden’ bölümünde. ‘CSV’ veya ‘CAMT.053’ seçin.
bank-where-abn = ABN AMRO: Internet Bankieren’de ‘Mutaties downloaden’ bölümünde. ‘TXT’ veya ‘CAMT.053’ seçin.
bank-where-other = Başka bir banka: ‘CAMT.053’ (XML) seçin. Bu bir zip dosyası mı? O zaman önce dosyayı açıp içindekini çıkarın.
bank-reading = Plein dosyayı okuyor: yüzde { $percent }.
bank-read =
    { $count ->
        [one] { $bank }: 1 satır. İlk gün: { $from }. Son gün: { $to }.
       *[other] { $bank }: { $count } satır. İlk gün: { $from }. Son gün: { $to }.
    }
bank-none = { $bank }: bu dosyada Plein’in kullanabileceği hiçbir satır yok.
bank-matches = Bunları kurumlardan aldınız
bank-differs = { $day }; beklediğiniz tutar { $amount }
bank-known =
    { $count ->
        [one] 1 ödeme zaten işaretliydi.
       *[other] { $count } ödeme zaten işaretliydi.
    }
bank-parts = Bu gelir henüz Plein’de yok
bank-parts-about = Kaydetmek istediklerinizi işaretleyin.
bank-seen =
    { $count ->
        [one] bir kez görüldü: { $day }. Plein bunu { $rhythm } bekliyor.
       *[other] { $count } kez görüldü, en son: { $day }. Plein bunu { $rhythm } bekliyor.
    }
bank-tick-all = Hepsini işaretle
bank-costs = Size ne kaldığını bilmek için
bank-costs-about = Her ay hesabınızdan çıkanları işaretleyin. Plein o zaman bir sonraki ödemeye kadar size ne kaldığını söyler.
bank-cost = { $count } ayda görüldü, yaklaşık ayın { $day }. günü
bank-balance = Hesabınızın bakiyesi
bank-nothing = Yeni bir şey yok
bank-nothing-about = Plein bu dosyada, sizde henüz olmayan bir ödeme bulmadı.
bank-take =
    { $count ->
        [0] Hiçbir şey alma
        [one] 1 satırı al
       *[other] { $count } satırı al
    }
bank-leave = Başka dosya
bank-extra =
    { $count ->
        [one] 1 ödeme daha bir kurumdan geldi, ama Plein bunun ne olduğunu bilmiyor
       *[other] { $count } ödeme daha kurumlardan geldi, ama Plein bunların ne olduğunu bilmiyor
    }
bank-extra-line = { $day }: { $amount }, gönderen: { $name }
bank-strange =
    { $count ->
        [one] Hesabınıza giren 1 para, Plein’in tanımadığı birinden geldi. Bu kaydedilmez.
       *[other] Hesabınıza giren { $count } para, Plein’in tanımadığı kişilerden veya şirketlerden geldi. Bunlar kaydedilmez.
    }
bank-left-out =
    { $count ->
        [one] 1 satır atlandı
       *[other] { $count } satır atlandı
    }
bank-left-out-line = { $reason ->
    [currency] Euro değil ({ $count }): satır { $lines }.
    [amount] Tutar okunamıyor ({ $count }): satır { $lines }.
    [sign] Para girdi mi çıktı mı, belli değil ({ $count }): satır { $lines }.
    [date] Gün okunamıyor ({ $count }): satır { $lines }.
    [columns] Bir parça eksik ({ $count }): satır { $lines }.
    [pending] Henüz ödenmedi veya işlenmedi ({ $count }): satır { $lines }.
    [month] Ay okunamıyor ({ $count }): satır { $lines }.
   *[twice] İki kez yazıyor ({ $count }): satır { $lines }.
}
bank-holes = Tutarlar şu günlerde birbirine uymuyor: { $days }. Orada bir satır eksik olabilir. Dosyayı yeniden alın veya diğer dosyaları da okutun.
bank-year-about = Her satırı kontrol edin. Doğru olanları işaretleyin.
bank-year-missing = Bu aylar listede yok: { $months }. Belgede yazıyorlar mı? O zaman daha net bir fotoğraf çekin.
bank-year-sum = Belgede yazan toplam: { $told }. Plein’in okuduğu satırların toplamı: { $sum }. Belgeyi yanınıza alın ve her satırı iyice kontrol edin.
bank-taken =
    { $count ->
        [0] Hiçbir şey alınmadı.
        [one] 1 satır alındı.
       *[other] { $count } satır alındı.
    }
bank-imports = Daha önce okutulanlar
bank-import = { $bank }, { $day }
bank-import-about =
    { $count ->
        [one] İlk gün { $from }, son gün { $to }: 1 satır alındı
       *[other] İlk gün { $from }, son gün { $to }: { $count } satır alındı
    }
bank-undo = Geri al
bank-undone = Her şey yeniden, dosya okutulmadan önceki gibi.
error-bank-zip = Bu bir zip dosyası. Önce telefonunuzda dosyayı açıp içindekini çıkarın, sonra içindeki dosyayı seçin.
error-bank-not-text = Bu, hesaba giren ve hesaptan çıkan paraların dosyası değil. Bankanızda ‘CSV’, ‘TXT’ veya ‘CAMT.053’ seçin.
error-bank-xml-broken = Bu dosya eksik veya bozuk. Bankanızdan yeniden alın.
error-bank-xml-entities = Plein bu dosyayı açmaz: içinde bir bankanın hiçbir zaman vermediği komutlar var. Bankanızdan yeniden alın.
error-bank-other-message = Bu bir bankanın mesajı, ama hesap ekstresi değil. Bankanızda ‘CAMT.053’ seçin.
error-bank-unknown = Plein bu tabloyu tanımıyor. Bankanızda ‘CAMT.053’ (XML) seçin; ya da ING veya Rabobank’ın CSV dosyasını, ya da ABN AMRO’nun TXT dosyasını. Dosyayı başka bir programda değiştirmeyin.
error-bank-empty = Bu dosya boş. Bankanızdan yeniden alın.
error-bank-too-large = Bu dosya çok büyük. Bankanızda daha kısa bir süre seçin, örneğin bir yıl.
error-bank-unreadable = Okuma başarısız oldu. Hiçbir şey değişmedi. Daha kısa bir süreyle yeniden deneyin.
statement-title = Gelir dökümünüz
statement-take = Gelirinize ekle
