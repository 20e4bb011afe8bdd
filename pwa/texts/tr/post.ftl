# What agencies send: the words, files and terms of one message.

post-leads-to = gittiği adres: { $host }
post-files = Bu mesajın dosyaları
post-file = Dosya
post-file-kind =
    { $kind ->
        [pdf] PDF
        [image] Fotoğraf veya resim
       *[other] Başka dosya
    }
post-file-state =
    { $state ->
        [coming] Bu dosya henüz gelmedi. İnternetiniz olduğundan emin olun. Plein o zaman onu kendiliğinden getirir.
        [full] Telefonunuzda bu dosya için yer yok. Yer açın. Plein sonra onu kendiliğinden getirir. O zamana kadar saklanır.
        [lies] Dikkat: bu dosya, söylediğinden farklı bir şey.
        [runs] Dikkat: bu dosyanın içinde bir program var. Plein onu saklar, ama göstermez.
        [missing] Bu dosya yolda kayboldu. { $agency } kurumundan yeniden göndermesini isteyin.
        [gone] Bu dosyayı sildiniz.
       *[broken] Bu dosya doğru değil: { $agency } kurumunun imzaladığı dosya değil. Plein onu saklamaz. { $agency } kurumundan yeniden göndermesini isteyin.
    }
post-of-another = Bu mesaj, bu Plein’den gönderilmeyen bir şey hakkında. Ne olduğunu bilmiyor musunuz? { $agency } kurumunu arayın.
post-odd-day = Bu mesajda doğru olamayacak bir tarih var. Plein o tarihi kullanmaz. { $agency } kurumuna hangi tarihin doğru olduğunu sorun.
post-foreign-link = Bu mesajda, { $agency } kurumuna ait olmayan bir adres var. Plein onu tıklanabilir yapmaz. Onu elle yazmayın ve orada hiçbir şey doldurmayın. Emin değil misiniz? { $agency } kurumunu arayın.
post-cut = Bu mesaj tamamı gösterilemeyecek kadar uzun. Başını görüyorsunuz. { $agency } kurumundan daha kısa bir mesaj isteyin.
post-decision = Bu karar hakkında
post-decision-by = Kim karar verdi
post-decision-on = Hangi gün
post-decision-article = Hangi kanuna göre
post-decision-no-article = Bu yazmıyor. Sorabilirsiniz.
post-decision-against = Karara katılmıyor musunuz?
post-decision-remedy =
    { $remedy ->
        [appeal] { $day } gününe kadar (o gün dahil) mahkemeye başvurabilirsiniz (beroep).
        [none] Kuruma göre buna itiraz edemezsiniz (bezwaar). Emin değil misiniz? Juridisch Loket’ten (ücretsiz hukuki yardım) yardım isteyin.
       *[objection] { $day } gününe kadar (o gün dahil) itiraz edebilirsiniz (bezwaar).
    }
post-decision-law = Kanundaki süre
post-decision-law-day = Kanun altı hafta verir (Awb 6:7). Bu süre { $day } gününe kadardır (o gün dahil). Kurum başka bir gün söylüyor. Bu iki günden önce olanı esas alın.
post-object = İtiraz (bezwaar) için bir mektup oluştur
