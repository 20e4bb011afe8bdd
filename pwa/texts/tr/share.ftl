# The screens of Delen (sharing).

share-example = Bu bir örnek. Örnekten hiçbir şey gönderemezsiniz. Bir şey paylaşmak için kendi Plein’inize başlayın.
share-messages = Mesajlar
share-sent = Gönderdikleriniz
share-new = Yeni
share-have-code = Kod yazan bir mektubum var
share-have-code-about = Bununla { $agency } mesajlarınızın sizden geldiğini bilir.
share-identity =
    { $identity ->
        [established] Bu kurum, siz olduğunuzu biliyor.
        [moved] Plein kurumla yeni bir kilit kararlaştırdı. Kurum, siz olduğunuzu daha onaylayacak.
        [again] Bu kurum, kim olduğunuzdan artık emin değil. Kurumdan, kod yazan yeni bir mektup isteyin.
        [used] Kod başka bir yerde de kullanıldı. Bu yüzden kurum, kim olduğunuzu henüz bilmiyor.
        [over] Kod artık geçerli değil. Yeni bir kod isteyin.
        [ended] Kurum bağlantıyı kesti.
        [refused] Kod doğru değildi. Kodu kontrol edin ve yeniden deneyin.
       *[asked] Kodunuz kullanıldı. Kurum kodu kontrol ediyor.
    }
share-code-shown = Plein, kodun sizde olduğunu gösterir. Kodun kendisi gönderilmez.
share-service = Bir şey bildir
share-promises = { $agency } size ne söz veriyor
share-optional = { $label } (zorunlu değil)
share-yes = Evet
share-no = Hayır
share-income-elsewhere = Plein’de henüz olmayan bir gelir
share-fact-missing = Bunu doldurun: { $label }
share-paper-missing = Bir belge seçin veya ekleyin: { $label }
share-papers-most = En fazla { $most } belge seçin.
share-other-papers = Diğer belgeler
share-check = Kontrol etmeye geç
share-review = Her şeyi kontrol edin
share-change = Değiştir
share-review-about = Henüz hiçbir şey gönderilmedi. Gideceği kurum: { $agency }. Konu: { $title }.
share-acting = Bu gönderimde sizin adınıza biri hareket ediyor mu?
share-acting-hint = Kurum o zaman bunun kim olduğunu ve hangi dayanakla olduğunu okur. Önce bunu kendisi denetler. Gönderen sizsiniz.
share-acting-nobody = Hayır, kimse
share-acting-for = Kimin için
share-acting-by = Hareket eden
share-acting-prepared = Hazırlayan
share-facts = Bu bilgiler
share-papers = Bu belgeler
share-conditions = Bunlarla ne yapılır
share-to = Kimin için
share-purpose = Ne için
share-ground = Buna neden izin var
share-kept = Ne kadar süre saklanır
share-back-out = Fikrinizi değiştirirseniz
share-leave-out = Çıkar
share-send = Kabul et ve gönder
share-not-ready = Henüz her şey doldurulmadı.
share-fill-in = Doldurmaya devam et
share-one = Gönderdiğiniz
share-to-agency = Alıcı: { $agency }
share-waiting = İnternet bağlantısı bekleniyor
share-waiting-step = İnternet bağlantısı bekleniyor. İnternet gelince kendiliğinden gider. Bir şey yapmanız gerekmez.
share-deposited = Teslim edildi: { $moment }
share-received = { $agency } bunu aldı: { $moment }
share-received-later = { $agency } aldığını henüz onaylamadı
share-opened = Bir görevli açtı: { $moment }
share-status =
    { $state ->
        [waiting] { $agency } sizi bekliyor
        [decided] { $agency } karar verdi
        [refused] { $agency } bunu işleme almıyor
        [referred] { $agency } bunun başka bir kuruma ait olduğunu söylüyor
       *[handling] { $agency } bununla ilgileniyor
    }
share-turn-agency = { $by } bunu en geç { $until } günü sonuçlandırmak zorunda{ $basis }.
share-turn-agency-someday = Şimdi sıra şu kurumda: { $by }{ $basis }.
share-turn-you = Şimdi sıra sizde. Bunu en geç { $until } günü yapın{ $basis }. Ne gerektiğini mesajda okursunuz.
share-turn-you-someday = Şimdi sıra sizde{ $basis }. Ne gerektiğini mesajda okursunuz.
share-turn-decided = Kararı mesajda okuyun. Karara katılmıyor musunuz? O zaman itiraz edebilirsiniz (bezwaar). Nasıl ve ne zamana kadar edeceğiniz kararda yazar.
share-turn-refused = Nedenini ve şimdi ne yapabileceğinizi mesajda okursunuz.
share-refused = Bu kabul edilmedi
share-refusal =
    { $code ->
        [recipient-key-unknown] Kurumun bu arada yeni bir kilidi oldu. Yeniden gönderin: yazdıklarınız aşağıda duruyor.
        [submission-differs] Bu numarayla daha önce başka bir şey teslim edildi. Yeniden gönderin.
        [mailbox-closed] Bu kurumla olan hat kapandı. Yeniden gönderin.
        [mailbox-ended] Kurum, sizinle olan önceki hattı kapattı. Hiçbir şey gönderilmedi. Yeniden gönderin: Plein o zaman yeni bir hat açar. Ya da kurumu arayın.
        [too-much] Belgeler toplamda çok büyük. Daha az veya daha küçük belgeyle yeniden gönderin.
       *[other] Hiçbir şey gönderilmedi. Yeniden gönderin. Yine olmuyor mu? O zaman kurumu arayın.
    }
share-again = Yeniden gönder
share-left = Dosya oluşturulduğunda henüz gönderilmemişti
share-left-behind = Bu, önceki cihazınızda gönderilmeyi bekliyordu. Buradan gönderilmez, çünkü yoksa iki kez ulaşabilir. Gönderilip gönderilmediğine önceki cihazınızda bakın. Bakamıyor musunuz? O zaman buradan yeniden gönderin: yazdıklarınız aşağıda duruyor.
share-proof-broken = Bunun teslim edildiğini gösteren kanıt doğru değil. Bu yüzden Plein tamamen aynı şeyi bir kez daha gönderir. Kuruma bir kez ulaşır. Bu yazı burada kalıyor mu? O zaman kurumu arayın ve ellerinde olup olmadığını sorun.
share-twin = Bunu başka bir cihazdan da, başka cevaplarla gönderdiniz. Yalnızca ilk ulaşan gönderildi. Onu aşağıda görürsünüz. Başka bir şey mi söylemek istiyorsunuz? O zaman yeniden yapın veya kurumu arayın.
share-turn-elsewhere = Bu, önceki cihazınızdan gönderildi. Yeni cevaplar yalnızca o cihaza gelir. O cihaz artık sizde değil mi? O zaman durumu sormak veya bunu geri çekmek için şu kurumu arayın: { $agency }.
share-take-back = Geri al
share-taken-back = Geri alındı. Hiçbir şey gönderilmedi.
share-gone-already = Bu artık gönderildi. Ama yine de geri çekebilirsiniz.
share-tasks = Bunu yapmanız gerekiyor
share-what = Gönderdikleriniz
share-proof = Kanıtınız
share-proof-about = Bununla ne gönderdiğinizi ve ne zaman ulaştığını her zaman gösterebilirsiniz. Plein artık sizde olmasa da.
share-proof-save = Kanıtı kaydet
share-proof-file = teslim-kaniti
share-technical = Teknik bilgiler
share-tech-number = Numara
share-tech-agency = Kurumun numarası
share-tech-content = İçeriğin tanıtıcı kodu
share-tech-deposited = Teslim edildi
share-tech-received = Alındı
share-withdraw = Geri çek veya tamamen sildir
share-withdrawal = Bunu geri çekme isteği gönderdiniz
share-to-withdrawal = İsteğinize git
share-message = Mesaj
share-message-kind =
    { $kind ->
        [task] Bir şey yapmanız gerekiyor
        [status] Durum nedir
        [decision] Karar
        [identity] Kodunuza cevap
        [keys] Başka bir cihaz size ait olduğunu söylüyor
        [keys_kept] Yeni kilidiniz biliniyor
        [keys_again] Yeni bir kod gerekiyor
        [income_statement] Gelir dökümünüz
        [activity_statement] Döneminiz onaylandı
        [question] Size bir soru
        [appointment] Bir görüşme hakkında
        [agreement] Bir anlaşma önerisi
        [unreadable] Doğru olmayan bir mesaj
       *[message] Mesaj
    }
share-unreadable = Bu mesaj olması gerektiği gibi gelmedi. Belki bu kurumdan değildir. Bu yüzden Plein onu göstermiyor. Bir mesaj mı bekliyorsunuz? O zaman kurumu arayın.
share-identity-said =
    { $established ->
        [true] Kod doğru. { $agency } artık mesajlarınızın sizden geldiğini biliyor.
       *[false] Kod doğru değildi. Bu yüzden { $agency } kim olduğunuzu henüz bilmiyor. Kodu kontrol edin ve Paylaş bölümünde yeniden yazın. Olmuyor mu? O zaman yeni bir kod isteyin. Sorulacak kurum: { $agency }.
    }
share-unknown = { $agency } kim olduğunuzu henüz bilmiyor. Kurum bunu okuyabilir, ama henüz karar veremez. { $agency } kurumundan, kod yazan bir mektup isteyin ve kodu Paylaş bölümünde, { $agency } hakkında kısmında yazın.
share-keys =
    { $kind ->
        [keys_kept] Bir cihazı çıkardınız. { $agency } artık yeni kilidinizi kullanıyor ve siz olduğunuzu hâlâ biliyor. Bir şey yapmanız gerekmez.
        [keys_again] İki cihazın ikisi de size ait olduğunu söylüyor. Bu yüzden { $agency } kim olduğunuzdan artık emin değil. { $agency } kurumundan, kod yazan yeni bir mektup isteyin. O zamana kadar { $agency } karar vermez. Plein’deki bilgileriniz güvende.
       *[keys] Plein’inize ait olmayan bir cihaz, { $agency } kurumuna size ait olduğunu söylüyor. Cihazlarınızdan birinin kilidini kullandı. Bir cihazınız kayıp mı? Onu “Cihazlarınız” bölümünde çıkarın. Sonra { $agency } kurumunu arayın ve kod yazan yeni bir mektup isteyin.
    }
share-to-task = Göreve git
share-lock-first = Önce bir kilit seçin. Bunu sağ üstteki Ayarlar bölümünde yaparsınız. Sonra Plein hangi kurumlarla paylaşabileceğinizi getirir.
share-about = Konu: { $title }
error-share-incomplete = Henüz her şey doldurulmadı. Geri dönün ve kalanını doldurun. Yazdıklarınız hâlâ duruyor.
error-directory-broken =
    { $reason ->
        [directory-missing] Plein hangi kurumlarla paylaşabileceğinizi henüz bilmiyor. İnternetiniz olduğundan emin olun ve bir dakika sonra yeniden bakın.
        [directory-expired] Kurum listesi çok eski. İnternetiniz olduğundan emin olun. Plein o zaman kendiliğinden yeni bir liste getirir. Yazdıklarınız kalır.
        [agency-unknown] Bu kurum artık Plein’e katılmıyor. Hiçbir şey gönderilmedi. Kurumu kendiniz arayın.
        [key-retired] Bu kurum şu anda güvenli bir şekilde bir şey alamıyor. Hiçbir şey gönderilmedi. Yarın yeniden deneyin.
       *[other] Yeni kurum listesi doğru değil. Plein eski listeyi kullanır ve biraz sonra yeni bir liste getirir. Böyle mi kalıyor? O zaman kütüphanenizden veya belediyenizden yardım isteyin.
    }
error-receipt-broken = Bir onay doğru değil. Plein onu göstermiyor. Gönderdikleriniz hâlâ duruyor.
share-services = Bir şey bildir veya bir şeye başvur
share-seek = Ne arıyorsunuz?
share-find = Ara
share-found =
    { $count ->
        [0] Hiçbir şey bulunamadı. Başka bir kelime deneyin, örneğin parkeren (park etme) veya bijstand (sosyal yardım).
        [one] 1 şey bulundu.
       *[other] { $count } şey bulundu.
    }
share-role =
    { $role ->
        [user] Bir şey haber verme
        [partner] Birlikte yapma veya anlaşma
        [subject] Katılmıyorsanız veya kontrol varsa
       *[customer] Başvurma veya bildirme
    }
share-ready = Hazır: yalnızca kontrol etmeniz kaldı
share-gets = { $agency } ne alır
share-paper = Kâğıt üzerinde de
share-paper-along = { $agency } bu yolu henüz resmî olarak açmadı. Bu yüzden bunu postayla da gönderin. Bu, şimdiden bir mesajdır.
share-decisions = Bu konudaki kararı Plein’de almak istiyorum. Gönderen kurum: { $agency }.
share-decisions-hint = Bunu daha sonra değiştirebilirsiniz. Bunu seçmezseniz kararı postayla alırsınız.
share-decision-way = Kararı nasıl alırsınız
share-decision-comes =
    { $here ->
        [true] Kararı Plein’de alırsınız. Gönderen kurum: { $agency }. Bu olmazsa karar postayla gelir.
       *[false] Kararı postayla alırsınız. Gönderen kurum: { $agency }.
    }
share-decision-change = Başka bir yol seç
share-turn-posted = Karar postayla gelir. Karara katılmıyor musunuz? O zaman itiraz edebilirsiniz (bezwaar). Nasıl ve ne zamana kadar edeceğiniz kararda yazar.
share-in-dutch = Bunu Hollandaca gönderirsiniz. Yukarıdaki çeviri size yardım eder; Hollandaca metin geçerlidir.
share-dutch = Hepsine Hollandaca bak
share-article = { $law }, madde { $article }
