# The screen "I have a question": where a question belongs, who answers and within which time.

ask-title = Bir sorum var
ask-lead = Nasıl söylerseniz öyle yazın. Plein telefonunuzda arar; başka kimse okumaz.
ask-question = Sorunuz nedir?
ask-hint = Örneğin: kiram çok yüksek.
ask-search = Ara
ask-speak = Sesli söyle
ask-stop = Dinlemeyi durdur
ask-not-heard = Telefon sizi anlamadı. Yeniden deneyin veya sorunuzu yazın.
ask-no-speech = Burada sesli söylenemez: yoksa sesiniz telefonunuzdan dışarı çıkar. Bu yüzden sorunuzu yazın.
ask-found = { $count ->
    [one] Bu, sorunuza uyuyor.
   *[other] Bu { $count } sonuç sorunuza uyuyor.
}
ask-maybe = Belki bunlardan biri sorunuza uyar.
ask-danger = Siz veya başka biri tehlikede mi? Hemen arayın.
ask-nothing = Plein bu sorunun nereye ait olduğunu bilmiyor. Sorunuzu belediyenize sorun, telefon edin veya yakınınızdaki birine sorun.
ask-kind = { $kind ->
    [service] Hizmet
    [right] Hak
    [agency] Kurum
    [watcher] Plein buna dikkat eder
   *[screen] Plein ekranı
}
ask-why = Bulduran kelimeler: { $words }
ask-who = { $unit ->
    [days] { $count ->
        [one] { $agency } { $count } gün içinde cevap verir.
       *[other] { $agency } { $count } gün içinde cevap verir.
    }
    [weeks] { $count ->
        [one] { $agency } { $count } hafta içinde cevap verir.
       *[other] { $agency } { $count } hafta içinde cevap verir.
    }
    [months] { $count ->
        [one] { $agency } { $count } ay içinde cevap verir.
       *[other] { $agency } { $count } ay içinde cevap verir.
    }
    [years] { $agency } { $count } yıl içinde cevap verir.
   *[none] { $agency } cevap verir. Bunun için belli bir süre yok.
}
ask-who-right = Plein bunu hemen telefonunuzda hesaplar. Karar veren: { $agency }.
ask-who-watcher = İsterseniz Plein buna sizin için dikkat eder.
ask-who-screen = Bunu hemen telefonunuzda görürsünüz.
ask-who-payer = Bu geliri Plein’e ekleyebilirsiniz. Plein oraya henüz bir şey gönderemez.
ask-home = Belediyeniz: { $agency }.
ask-home-question = Hangi belediyede oturuyorsunuz?
ask-home-hint = Böylece sorunuz doğru belediyeye gider. Plein bunu sizin için hatırlar. Belediyeniz listede yoksa “başka bir belediye” seçin.
ask-home-change = Başka bir belediye seç
ask-home-missing = Belediyenizi seçin. Listede yoksa “başka bir belediye” seçin.
ask-home-absent = Belediyeniz henüz Plein’de yok. Belediyeye telefon edin veya gidin.
ask-who-town = Belediyeniz cevap verir. Önce yukarıda nerede oturduğunuzu belirtin.
ask-ways = Cevabınız burada yok mu?
ask-send-to = Sorunuzu yazın: { $agency }
ask-no-taker = Plein hangi kurumun sizin kurumunuz olduğunu bilmiyor. Kurumu kendiniz seçin ve sorunuzu orada sorun.
ask-choose = Kurum seç
ask-call = { $agency } telefonu: { $phone }
ask-near = Başka yardım
help-ask-about = Plein, sorunuzun nereye ait olduğunu ve kimin cevap verdiğini arar.
