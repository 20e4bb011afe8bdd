# The lock of a wallet: beginning, choosing a lock, opening, and what keeps it safe.

passkey-name = Plein
device-name-usual =
    { $kind ->
        [iphone] iPhone
        [ipad] iPad
        [android] Android telefon
        [tablet] Android tablet
        [computer] Bilgisayar
       *[other] Telefonum
    }
unlock-label = Parola cümleniz veya PIN kodunuz
unlock-hint = Bu, Plein için seçtiğiniz parola cümlesi veya PIN kodudur. Bankanızın veya DigiD’nin şifresi değildir.
unlock-do = Aç
unlock-passkey = Parmak, yüz veya ekran kilidiyle aç
unlock-other = Başka bir şey aç
unlock-forgotten = Parola cümlenizi mi unuttunuz?
unlock-forgotten-about = Parola cümlenizi kimse sizin için bulamaz. Kurtarma kodunuz veya ikinci bir cihazınız var mı? Plein’i onunla bu telefona yeniden getirin.
unlock-recover = Bir kodla yeniden başla
unlock-after = Yeniden deneyebileceğiniz saat: { $time }.
passphrase-missing = Parola cümlenizi veya PIN kodunuzu yazın.
wait-seconds = { $count ->
        [one] 1 saniye
       *[other] { $count } saniye
    }
wait-minutes = { $count ->
        [one] 1 dakika
       *[other] { $count } dakika
    }
removed-title = Bu cihaz artık dahil değil
removed-about = Plein’deki bilgilere artık buradan ulaşılamıyor. Bu, örneğin biri cihazlarını düzenlediğinde olur.
removed-check = Bu doğru değil mi? Yeniden bak
removed-forget = Bu cihazdaki bilgileri sil
lock-title = Bir kilit seçin
lock-about = Biraz sonra burada kendi bilgileriniz olacak. Kilit sayesinde onlara yalnızca siz ulaşırsınız. Az önce yazdıklarınız kalır.
lock-label = Bir parola cümlesi seçin
lock-hint = Arka arkaya dört kelimeyi akılda tutmak kolay, tahmin etmek zordur. Daha kısa da olabilir: en az altı karakter, örneğin altı rakamlı bir PIN kodu.
lock-visible = Yazdığımı göster
lock-passkey = Parmak, yüz veya ekran kilidiyle de aç
lock-passkey-hint = Her gün için kolaydır. Parola cümleniz her zaman geçerli kalır.
lock-do = Kilitle
lock-weak-pin = PIN kodu, telefonunuzu kısa süre eline alan birini durdurur. Telefonunuzun kopyasını çıkaran biri kodu tahmin edebilir. Dört kelimeyle daha iyi korunursunuz.
lock-weak = Bu parola cümlesi zayıf. Telefonunuzun kopyasını çıkaran biri onu tahmin edebilir. Daha uzun yapın.
lock-good = Bu güçlü bir parola cümlesi.
lock-change-title = Başka kilit
lock-before = Şu anki parola cümleniz veya PIN kodunuz
lock-new = Yeni parola cümleniz veya PIN kodunuz
lock-changed = Kilidiniz değiştirildi.
lock-now = Şimdi kilitle
lock-idle = Siz bir şey yapmazsanız kilitlenir
lock-idle-60 = 1 dakika sonra
lock-idle-300 = 5 dakika sonra
lock-idle-900 = 15 dakika sonra
lock-idle-3600 = 1 saat sonra
lock-idle-0 = yalnızca uygulamayı kapatınca
ready-title = Böylece hiçbir şeyi kaybetmezsiniz
ready-about = Kilidiniz hazır. Şimdi bunu da yapın. O zaman telefonunuz bozulursa veya kaybolursa bilgileriniz güvende olur.
ready-paper = Bir kurtarma kodu saklayın
ready-paper-about = Bu kodla yeni bir telefonda her şeyi geri alırsınız. Veya ikinci bir cihaz ekleyin.
ready-paper-done = Bir kurtarma kodunuz veya ikinci bir cihazınız var.
ready-install = Plein’i ana ekranınıza koyun
ready-install-about = O zaman Plein’i bir uygulama gibi açarsınız ve bilgileriniz kalır.
ready-install-do = Ana ekrana koy
ready-install-by-hand = Tarayıcınızın menüsünde “Uygulamayı yükle” veya “Ana ekrana ekle” seçeneğini seçin.
ready-install-apple = iPhone veya iPad’de: Paylaş’a, sonra “Ana Ekrana Ekle” seçeneğine dokunun. Ana ekranınızdaki uygulama boş başlar. Bilgilerinizi oraya bir kodla getirin: burada “Cihaz ekle”, uygulamada ise “Plein’im zaten var” seçeneğini seçin.
ready-install-done = Plein ana ekranınızda.
ready-sync = Sunucuda bir kopya
ready-sync-about = İnternetiniz olunca kilitli bir kopya kendiliğinden sunucuya gider. Onu yalnızca siz okuyabilirsiniz.
ready-persist-no = Tarayıcınız, bilgilerinizin kalacağına söz vermiyor. Plein’i ana ekranınıza koyun ve bir kurtarma kodu saklayın.
ready-go-on = Devam et
ready-later = Sonra
saved-at = Sunucuda saklandı. Saat: { $time }.
saved-never = Sunucuda henüz bir kopya yok.
saved-offline = { $count ->
        [0] Şu anda sunucuya bağlanılamıyor. Her şey telefonunuzda duruyor.
        [one] Şu anda sunucuya bağlanılamıyor. 1 değişiklik bekliyor ve biraz sonra kendiliğinden gider.
       *[other] Şu anda sunucuya bağlanılamıyor. { $count } değişiklik bekliyor ve biraz sonra kendiliğinden gider.
    }
safety = Kilit ve cihazlar
safety-lock-first = Henüz kilit yok. Kendi bilgilerinizi yazmadan önce bir kilit seçin.
try-again = Yeniden dene
begin-another = Bir Plein daha başlat
