# Looking for work: the list of what you did, what was agreed, and the proof.

work-screen = İş arama
work-add = İş başvurusu ekle
work-one = İş başvurusu
work-cv-link = CV’niz
work-talks-link = Görüşmeler
work-log = Yaptıklarınız
work-nothing = İş bulmak için yaptıklarınız buraya gelir. Böylece ne kadar ilerlediğinizi görürsünüz ve bunu yaptığınızı gösterebilirsiniz.
work-find = Ara
work-find-state = Ne durumda?
work-find-do = Ara
work-all-states = Hepsi
work-found = { $count ->
    [0] Hiçbir şey bulunamadı.
    [one] 1 sonuç bulundu.
   *[other] { $count } sonuç bulundu.
}
work-found-nothing = Hiçbir şey bulunamadı. Başka bir kelimeyle arayın veya “Hepsi” seçin.
work-funnel = Nasıl gitti
work-step = { $step ->
    [applied] Başvuruldu
    [invited] Davet edildi
    [spoken] Görüşme yapıldı
   *[offered] İş önerildi
}
work-state = { $state ->
    [interested] Henüz yapılmadı
    [applied] Yapıldı
    [invited] Davet edildi
    [spoken] Görüşme yapıldı
    [offered] İş önerildi
    [refused] Reddedildi
   *[withdrawn] Kendim bıraktım
}
work-kind = { $kind ->
    [application] İş başvurusu yapma
    [contact] İş sorma
    [registration] Bir uitzendbureau’ya (geçici iş bürosu) veya siteye kaydolma
    [conversation] Görüşme veya test
    [training] Kurs veya deneme günü
   *[other] Başka bir şey
}
work-manner = { $manner ->
    [site] Bir sitede
    [email] E-postayla
    [phone] Telefonla
    [visit] Kendim gittim
    [agency] Bir uitzendbureau (geçici iş bürosu) aracılığıyla
    [letter] Mektupla
   *[other] Başka şekilde
}
work-title = Hangi iş?
work-title-missing = Hangi iş olduğunu yazın. Örneğin: aşçı.
work-employer = Kimin yanında?
work-employer-missing = Bunu kimde yaptığınızı yazın.
work-sent = Hangi gün?
work-sent-missing = Günü yazın. Henüz başvurmadıysanız “Henüz yapılmadı” seçin.
work-sent-ahead = Bu gün henüz gelmedi. Bunu daha yapacaksanız “Henüz yapılmadı” seçin.
work-how = Nasıl?
work-how-far = Ne durumda?
work-what = Ne yaptınız?
work-more = Daha fazla doldur
work-contact = Kiminle konuştunuz veya yazıştınız?
work-link = İş ilanının adresi
work-open-link = İş ilanına bak
work-cv = Hangi CV gönderildi?
work-no-cv = Hiçbiri
work-vacancy = İş ilanının metni
work-vacancy-file = İş ilanı { $title }
work-letter = Mektubunuz
work-note = Not
work-after = Sonra ne oldu
work-happened = Bir şey oldu mu?
work-follow = Ne zaman yeniden sormak istiyorsunuz?
work-follow-hint = Plein o zaman bir görev hazırlar ve size hatırlatır.
work-follow-task = { $has ->
    [yes] Yeniden sor ({ $employer }): { $title }
   *[no] Yeniden sor: { $title }
}
work-evidence = Kanıt
work-evidence-hint = Bir fotoğraf veya dosya, örneğin bir onay. Belgelerinize eklenir. Plein, fotoğrafın nerede çekildiği bilgisini çıkarır.
work-evidence-most = En fazla { $most } dosya daha eklenebilir. Önce kaydedin veya daha az dosya seçin.
work-photo = Fotoğraf çek
work-file = Dosya seç
work-leave-out = Çıkar: { $title }
work-same = Bu zaten var: “{ $title }”, { $day }. Bu başka bir başvuruysa bunu işaretleyin.
work-same-hint = Bu, listede olan bir iş başvurusuna benziyor.
work-again = Bu başka bir iş başvurusu
work-days = { $from } – { $to } (son gün dahil)
work-from = { $from } gününden başlayarak
work-why-not = { $reason ->
    [interested] Henüz sayılmaz: bunu henüz yapmadınız.
    [kind] Sayılmaz: bu tür kararlaştırılmadı.
   *[ahead] Henüz sayılmaz: bu gün henüz gelmedi.
}
work-paste = Bir iş ilanı yapıştır
work-paste-empty = Panonuzda metin yok. Önce iş ilanını kopyalayın.
work-paste-not = Plein’in panonuza ulaşma izni yok. Metni “İş ilanının metni” kutusuna kendiniz yapıştırın.
work-shared-nothing = Hiçbir şey gelmedi. İş ilanını bir kez daha paylaşın veya kendiniz doldurun.
work-pasted = İş ilanı dolduruldu. Doğru olup olmadığını kontrol edin.
work-copies = Buraya da yazın: { $form }
work-copies-hint = Bu, şunun yerine geçmez: { $form }. Bunu oraya da yazın. Tek dokunuşla her parçayı kopyalarsınız.
work-copies-open = Buraya git: { $form }
copy-one = Kopyala: { $name }
copied = Kopyalandı: { $text }
copied-not = Burada kopyalamaya izin yok. Kopyalamak için metnin üzerine basılı tutun.
duty-title = Ne kararlaştırıldı
duty-nothing = Ne sıklıkla iş başvurusu yapacağınızı bir kurumla kararlaştırdınız mı? Buraya yazın. Plein o zaman sizinle sayar ve size hatırlatır.
duty-add = Anlaşma ekle
duty-one = Anlaşma
duty-own = Kendi planım
duty-new-hint = Kiminle olduğunu seçin, Plein orada alışılmış olanı doldurur. Kendi anlaşmanız her zaman önce gelir.
duty-signed = Bunu kurumla birlikte onayladınız. Bir şey değişirse bunu yeniden kararlaştırın.
duty-with = Kiminle?
duty-with-name = Hangi belediye veya büro?
duty-quota = Bir şeyi kaç kez yapmanız gerekiyor?
duty-quota-missing = Bir şeyi kaç kez yapmanız gerektiğini yazın.
duty-per = Ne kadar sürede?
duty-period = { $period ->
    [week] Her hafta
    [four_weeks] Her dört haftada bir
   *[month] Her ay
}
duty-asked = { $period ->
    [week] haftada { $quota } kez
    [four_weeks] dört haftada { $quota } kez
   *[month] ayda { $quota } kez
}
duty-from = Hangi günden başlayarak?
duty-from-hint = İlk dönemin ilk günü.
duty-from-missing = İlk dönemin başladığı günü yazın.
duty-to = Son gün hangisi (o gün dahil)?
duty-kinds = Neler sayılır?
duty-kinds-hint = Bu her kurumda farklıdır. Emin değilseniz sorun.
duty-kinds-missing = Sayılan en az bir şey seçin.
duty-asks = Kurum ayrıca ne bilmek istiyor?
duty-asks-hint = Kanıtınızı paylaştığınızda yalnızca bunlar gider. Gün, iş, kimin yanında olduğu, nasıl yaptığınız ve ne durumda olduğu her zaman gider.
duty-ask = { $name ->
    [manner] Bunu nasıl yaptığınız
    [contact] Kiminle konuştuğunuz veya yazıştığınız
    [link] İş ilanının adresi
    [vacancy] İş ilanının metni
    [cv_name] Hangi CV’nin gönderildiği
    [follow_ups] Sonra ne olduğu
   *[note] Notunuz
}
duty-saved = Anlaşma kaydedildi.
duty-same-day = Bu kurumla, bu günden başlayan bir anlaşma zaten var. Onu değiştirin veya başka bir gün seçin.
duty-until-next = Anlaşma kaydedildi. { $day } gününe kadar (o gün dahil) sürer, çünkü sonra bir sonraki anlaşma başlar.
duty-replaced = Anlaşma kaydedildi. Önceki anlaşma bir gün önce biter.
duty-count = { $counted } / { $asked }
duty-left = { $days ->
    [0] Bugün son gün
    [one] 1 gün kaldı, son gün { $to } (o gün dahil)
   *[other] { $days } gün kaldı, son gün { $to } (o gün dahil)
}
duty-missed-title = Kararlaştırılandan az
duty-missed = { $counted } / { $asked }, { $agency }
free-title = Gerekmeyen günler
free-add = Serbest gün ekle
free-one = Serbest günler
free-why = Neden?
free-reason = { $reason ->
    [sick] Hasta
    [holiday] Tatil
    [course] Kurs
    [care] Birinin bakımı
   *[other] Başka bir şey
}
free-for = Hangi anlaşma için?
free-all = Bütün anlaşmalar için
free-from = Hangi günden başlayarak?
free-from-missing = İlk günü yazın.
free-to = Son gün hangisi (o gün dahil)?
free-to-hint = Henüz bilmiyorsanız bunu boş bırakın.
free-saved = Günler kaydedildi. Plein onları saymaz.
free-hint = Kurumun bunu bilmesi gerekiyorsa ona da bildirin. Plein bunu kendiliğinden yapmaz.
period-title = Bir dönem
period-said = { $state ->
    [met] Kararlaştırılanı yaptınız.
    [runs] { $missing ->
        [one] Bunu 1 kez daha yapmanız gerekiyor.
       *[other] Bunu { $missing } kez daha yapmanız gerekiyor.
    }
   *[short] Kararlaştırılandan { $missing } kez daha azdı. Nedenini aşağıda söyleyebilirsiniz.
}
period-reckoned = Kararlaştırılan: { $quota } kez. Bu dönemde sayılan gün: { $days } / { $whole }. Orantılı olarak ve aşağıya yuvarlanınca sonuç: { $asked }. Kurum başka türlü sayabilir.
period-counted = Sayılır
period-others = Sayılmaz
period-before = Önceki dönem
period-after = Sonraki dönem
period-signed = { $agency } bu dönemi { $day } günü onayladı.
period-reason-title = Neden daha azdı?
period-reason = Ne olmuştu?
period-reason-hint = Hâlâ hatırlarken yazın. Siz paylaşana kadar sizde kalır.
period-reason-missing = Ne olduğunu yazın veya bir kanıt seçin.
period-reason-saved = Bu kaydedildi. Kanıtınızı paylaştığınızda yazdıklarınız da gider. Dosyalar belgelerinizde kalır.
proof-link = Ne yaptığınızı gösterin
check-link = Bir kanıtı kontrol et
duty-task = { $has ->
    [yes] İş arama, kararlaştırıldığı gibi: { $agency }
   *[no] İş arama, kendinize söz verdiğiniz gibi
}
apply-title = Şimdi başvur
apply-along = { $has_cv ->
    [yes] CV’niz “{ $cv }” de gönderilir{ $has_letter ->
        [yes] , mektubunuz da.
       *[no] . Henüz bir mektup yazmadınız.
    }
   *[no] Henüz bir CV gönderilmiyor. “Daha fazla doldur” bölümünde bir CV seçin ve kaydedin.
}
apply-share = Bir uygulamayla paylaş
apply-mail = E-posta gönder
apply-site = Siteye git
apply-hint = Uygulama veya site CV’yi kendisi almazsa, CV indirilenler klasörünüzde, mektubunuz ise panodadır. Plein, bugün başvurduğunuzu yanına yazar.
apply-done = “{ $title }” artık yapıldı olarak yazıyor.
