# Reading the photo of a letter.

reading-title = Bir mektubun fotoğrafını okuma
reading-about = Bir mektubun fotoğrafını çekin. Plein mektubu bu telefonda okur ve içinde ne yazdığını size önerir. Her şeyi siz kontrol edersiniz. Başka kimse okumaz.
reading-tips = En iyi böyle olur
reading-tip-light = Mektubu düz koyun, iyi ışıkta ve gölgesiz.
reading-tip-whole = Telefonu tam üstünde tutun. Sayfanın tamamı fotoğrafta olsun.
reading-tip-page = Plein bir sayfa okur. Tutarın veya son günün yazdığı sayfayı alın.
reading-choose = Fotoğraf seç
reading-ask = Plein ilk seferde mektupları okumak için gerekenleri indirir. Büyüklüğü yaklaşık: { $size }. Bunlar sonra telefonunuzda kalır. O zaman internet olmadan da mektup okunabilir. Bunları indirmek istiyor musunuz?
reading-yes = Evet, indir ve oku
reading-ready = Fotoğraf seçildi. Plein mektubu şimdi okuyabilir.
reading-now = Mektubu oku
reading-by-hand = Kendim doldurayım
reading-stop = Durdur
reading-forgotten = Durduruldu. Mektubun fotoğrafı siliniyor.
reading-step =
    { $step ->
        [load] Plein okumaya hazırlanıyor. İlk seferde bu birkaç dakika sürebilir.
        [read] Plein mektubu okuyor. Bu çoğu zaman bir dakikadan az sürer.
        [turn] Plein az harf gördü. Şimdi fotoğrafın dönük olup olmadığına bakıyoruz.
       *[done] Mektup okundu. Aşağıda her şeyi kontrol edin.
    }
reading-progress = Okuma ne kadar ilerledi
reading-trouble =
    { $trouble ->
        [unfit] Plein bu fotoğrafı açamıyor, ya da fotoğraf çok küçük veya çok büyük. Yeni bir fotoğraf çekin veya kendiniz doldurun.
        [nothing] Bu fotoğrafta hiçbir şey okuyamadık. Yakından net bir fotoğraf çekin veya kendiniz doldurun. Fotoğraf hâlâ duruyor.
        [no-reader] Mektupları okumak için gerekenler henüz bu telefonda değil. İnternetiniz olduğundan emin olun ve yeniden deneyin, veya kendiniz doldurun. Fotoğraf hâlâ duruyor.
       *[failed] Okuma başarısız oldu. Diğer uygulamaları kapatın ve yeniden deneyin, veya kendiniz doldurun. Fotoğraf hâlâ duruyor.
    }
reading-proposals = Bu doğru mu?
reading-proposals-about = Plein yanılabilir. Mektubu yanınıza alın. Doğru olanları işaretleyin veya değiştirin. İşaretlemediğiniz veya değiştirmediğiniz şeyleri kaydetmeyiz.
reading-words = Mektupta yazan: “{ $words }”
reading-unsure = Bundan emin değiliz. İyice kontrol edin.
reading-not-found = Bunu mektupta bulamadık. Kendiniz doldurabilirsiniz.
reading-other = Yoksa şu mu: { $label }?
reading-right =
    { $field ->
        [agency_name] Evet, bu gönderen doğru
        [kind] Evet, bu mektup türü doğru
        [issued] Evet, bu tarih doğru
        [amount] Evet, bu tutar doğru
       *[due] Evet, bu son gün doğru
    }
reading-used = Bunu kaydediyoruz.
reading-sender = Mektup kimden?
reading-issued = Mektubun tarihi
reading-amount = Söz konusu tutar
reading-way =
    { $way ->
        [pay] Mektuptan anlaşıldığına göre bunu ödemeniz gerekiyor.
       *[receive] Mektuptan anlaşıldığına göre bunu alacaksınız.
    }
reading-year = Bu belgedeki aylar
reading-year-about = Bu, birkaç ayın dökümüdür. Bunları kaydediyor musunuz? O zaman sonra gelirinize ekleyebilirsiniz ve hangilerini ekleyeceğinizi kendiniz seçersiniz.
reading-year-line =
    { $state ->
        [right] { $month }: { $amount }, ödendiği gün { $day }
        [nothing] { $month }: ödeme yok
        [amount] { $month }: tutar okunamıyor
        [date] { $month }: { $amount }, ödeme günü okunamıyor
        [twice] { $month }: birden fazla kez yazıyor
       *[month] Ay okunamıyor
    }
reading-year-keep = Evet, bu ayları kaydet
reading-task = Ne yapmanız gerekiyor?
reading-task-make = Evet, bunu bir görev yap
reading-task-choose = Mektup ne istiyor?
reading-task-title = Görevin adı
reading-task-nothing = Yapmanız gereken bir şey bulamadık. Mektupta yine de bir şey var mı? O zaman kendiniz bir görev oluşturun.
reading-due = Son gün
reading-due-hint = Kendiniz de sayın. İtirazda (bezwaar) mektubun gönderildiği gün sayılır.
reading-due-blind = Mektup bir gün veya hafta sayısı söylüyor, ama hangi günden başladığını bilmiyoruz. Önce mektubun tarihini yazın.
reading-due-unsure = Son gün doğru mu? İşaretleyin, günü değiştirin veya alanı boşaltın.
reading-due-past = Bu gün geçti. Gönderenle hemen iletişime geçin.
reading-counted = { $day } (şu günden sayıldı: { $from })
reading-todo =
    { $action ->
        [object] İtiraz etmek (bezwaar), katılmıyorsanız
        [appeal] Mahkemeye başvurmak (beroep), katılmıyorsanız
        [pay] Mektuptaki tutarı ödemek
        [hand-in] Bilgileri teslim etmek
        [come] Randevuya gitmek
       *[answer] Mektuba cevap vermek
    }
reading-todo-until = { $todo } (son gün { $day }, o gün dahil)
reading-name = Bu belgeye ne ad veriyorsunuz?
reading-name-hint = Bunu boş mu bırakıyorsunuz? O zaman adını şöyle koyarız: { $title }.
reading-title-from = { $kind }, gönderen: { $from }
reading-saved-both = “{ $name }” bir görevle birlikte kaydedildi.
