# The screen Meldingen (notifications).

reminders-title = Bildirimler
reminders-about = Bir şey yapmanız gerektiğinde Plein sizi uyarabilir; Plein kapalıyken de. Plein’in içinde hatırlatmalarınızı her zaman görürsünüz.
reminders-ask = Telefonunuz birazdan Plein’in bildirim gönderip gönderemeyeceğini sorar. Ekranda o zaman yalnızca “Yapmanız gereken bir şey var” yazar. Ne zaman bildirim aldığınızı biliriz, ne hakkında olduğunu bilmeyiz.
reminders-allow = Evet, beni uyar
reminders-refused = Bildirimleri kapattınız. Yine de ister misiniz? Telefonunuzun veya tarayıcınızın ayarlarına gidin, Bildirimler bölümünde Plein’i bulun ve orada açın. Sonra buraya geri gelin.
reminders-impossible = Bu tarayıcı bildirim gösteremez. Hatırlatmalarınızı Plein’de, Bugün ekranında görürsünüz.
reminders-impossible-apple = Bu cihazda bu, yalnızca Plein ana ekranınızdaysa olur. Safari’de Paylaş’a, sonra Ana Ekrana Ekle’ye dokunun. Plein’i oradan açın ve buraya geri gelin.
reminders-example = Bu bir örnek. Örnek için bildirim almazsınız.
reminders-on = Bir şey yapmanız gerektiğinde bu telefon sizi uyarır.
reminders-failed = Bu telefon şu anda bildirim alamıyor. Plein kendiliğinden yeniden dener. Hatırlatmalarınızı Plein’de, Bugün ekranında görürsünüz.
reminders-text = Ekranda ne yazabilir?
reminders-text-hint = Telefonunuz kilitliyken de bir bildirim okunabilir. Bu seçim bu telefon için geçerlidir.
reminders-text-neutral = Yalnızca “Yapmanız gereken bir şey var”
reminders-text-own = Ne yapmam gerektiği, örneğin “Maaş bordrosunu teslim et”
reminders-stop = Uyarmayı durdur
reminders-link = Bu telefondaki bildirimler
