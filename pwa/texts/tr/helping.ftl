# Somebody who helps you, and whom you help.

help-helper = Size yardım eden biri
help-helper-about = Birinin sizinle birlikte bakmasına veya bir şey hazırlamasına izin verin. Neyi ve ne kadar süreyle, siz seçersiniz.
helpers-title = Size yardım eden biri
helpers-about = Birinin sizinle birlikte bakmasına izin verebilirsiniz. Neyi göreceğini ve hangi güne kadar göreceğini siz seçersiniz. Birinin hazırladığı şey hiçbir zaman kendiliğinden gitmez: önce siz bakarsınız.
helpers-none = Şu anda kimse sizinle birlikte bakmıyor.
helpers-add = Birinin yardım etmesine izin ver
helpers-former = Durduruldu
helpers-other-way = Siz birine yardım ediyor musunuz?
helpers-to-helpen = Yardım ettiğim kişiler
helpers-devices = Bunlar yardımcılarınız. Her şeyi kimin açabildiği “Cihazlarınız” ekranında yazar.
helpers-from-devices = Kim birlikte bakıyor
help-allow-title = Bu yardımcı ne yapabilir?
help-allow-about = Yalnızca gerekli olanı seçin. Yardımcı gerisini açamaz, başka bir uygulamayla da açamaz.
help-my-name = Yardımcı size nasıl seslenir?
help-my-name-hint = Yardımcı bu adı görür. İlk adınız yeterlidir.
help-my-name-missing = Yardımcının size nasıl seslendiğini yazın.
help-what = Yardımcı neyi görebilir?
help-part-money-hint = Geliriniz ve sabit giderleriniz. Hesap numaraları görünmez.
help-part-papers-hint = Bütün belgeleriniz, dosyalarıyla birlikte.
help-part-tasks-hint = Bütün görevleriniz.
help-part =
    { $part ->
        [money] Para
        [papers] Belgeler
        [tasks] Görevler
       *[matter] Tek bir işlem
    }
help-part-missing = Yardımcının görebileceği en az bir şey seçin.
help-part-empty = Burada henüz bir şey yok.
help-matter = Yalnızca tek bir işlem
help-matter-hint = Yardımcı bu işlemi ve ona ait belgeleri görür.
help-matter-named = İşlem: { $title }
help-matter-gone = artık olmayan bir işlem
help-none = Yok
help-how-long = Ne kadar süreyle?
help-days =
    { $days ->
        [days-1] Bir gün
        [days-7] Bir hafta
        [days-30] Bir ay
        [days-90] Üç ay
        [days-365] Bir yıl
       *[same] Şimdiki kadar
    }
help-may = Yardımcı ne yapabilir?
help-can =
    { $can ->
        [prepare] Bakabilir ve bir şey hazırlayabilir
       *[see] Yalnızca bakabilir
    }
help-who = Bu yardımcı kim?
help-role =
    { $role ->
        [representative] Kanuna göre sizin adınıza hareket eden biri
       *[helper] Size yardım eden biri
    }
help-ground-label = Neye dayanarak?
help-ground =
    { $ground ->
        [administrator] Bewindvoerder (kayyım) ({ $article })
        [guardian] Curator (vasi) ({ $article })
        [mentor] Mentor (bakım temsilcisi) ({ $article })
       *[attorney] Gemachtigde (vekil) ({ $article })
    }
help-acts-name = Sizin adınıza hareket edenin adı
help-person-name = Kendi adınız
help-as-on-paper = Belgede yazdığı gibi.
help-acts-missing = Adı belgede yazdığı gibi yazın.
help-since = Hangi günden beri?
help-reference = Kararın (beschikking) veya vekâletin numarası
help-reference-hint = Ya da aşağıdan belgeyi seçin.
help-ground-missing = Kararın veya vekâletin numarasını yazın ya da belgeyi seçin.
help-ground-paper = Bunun yazdığı belge
help-representative-about = Kanuna göre sizin adınıza hareket eden kişi de burada siz görmeden bir şey gönderemez. Kurumlar da belgeyi ayrıca kendileri ister.
help-unnamed = Adları ve numarayı “Yardımcının neler yapabileceğini değiştir” bölümünde yazın. Sonra bir şey gönderirken bu kişiyi belirtebilirsiniz.
help-show-code = Kodu oluştur
help-change = Kaydet
help-changed = Değiştirildi. Yardımcı bunu internet gelince görür.
help-offer-title = Yardımcı bu kodu okutsun
help-offer-1 = Yardımcı kendi telefonunda Plein’i açar. Plein orada yeni mi? O zaman yardımcı önce başlar ve bir kilit seçer.
help-offer-2 = Yardımcı önce “Yardım ve sorular”, sonra “Size yardım eden biri”, sonra “Yardım ettiğim kişiler” seçeneğini seçer.
help-offer-3 = Yardımcı bu kodu okutur veya elle yazar.
help-offer-picture = Size yardım eden kişi için QR kodu
help-offer-life = Kod bir kez ve on dakika geçerlidir.
help-asks = { $name } size yardım etmek istiyor
help-compare = İki telefonda da bu sayıyı görüyor musunuz?
help-compare-why = Sayı farklı mı? O zaman “Hayır” seçin. Demek ki kodu başka biri kullandı.
help-yes = Evet, bu doğru
help-no = Hayır, dur
help-adding = Yardımcı ekleniyor.
help-done = Yardımcı artık sizinle birlikte bakabilir.
help-strangers = Bu kodu başka biri de denedi. O kişi içeri giremedi.
help-to-list = Yardımcılarınıza git
help-until = { $day } gününe kadar (o gün dahil)
help-news =
    { $count ->
        [one] Bir şey hazırlandı
       *[other] { $count } şey hazırlandı
    }
help-nameless = Adsız
help-fact-sees = Gördükleri
help-fact-may = Yapabildikleri
help-fact-until = Son gün
help-fact-role = Rolü
help-fact-ground = Dayanağı
help-fact-since = Başladığı gün
help-fact-reference = Referans numarası
help-fact-paper = Belge
help-fetched = Yardımcının bilgilerinizi son alışı: { $moment }. Bunu sunucu söylüyor.
help-never-fetched = Yardımcı bilgilerinizi henüz almadı.
help-gap = Bu yardımcının yazdıklarında bir şey eksik veya yazdığı gerçek değildi. Yardımcıya sorun.
help-prepared = Sizin için hazırlandı
help-prepared-by = Bunu hazırlayan: { $name }, { $day }.
help-take = Al ve kontrol et
help-refuse = Alma
help-taken = Alındı. Kontrol edin ve doğru olmayanı değiştirin.
help-take-check = Kontrol edin ve doğru olmayanı değiştirin. Ancak kaydettiğinizde sayılır.
help-refused = Alınmadı.
help-what-happened = Bu yardımcının yaptıkları
help-nothing-done = Bu yardımcı henüz bir şey yapmadı.
help-looked = Bilgilerinize baktı
help-looked-paper = Bir belgeye baktı: { $title }
help-did =
    { $state ->
        [taken] Hazırlandı, siz aldınız: { $title }
        [refused] Hazırlandı, alınmadı: { $title }
       *[new] Hazırlandı: { $title }
    }
help-thing =
    { $kind ->
        [task] Görev: { $name }
        [income] Gelir: { $name }
        [letter] Mektup: { $name }
       *[service] Form: { $name }
    }
help-field =
    { $field ->
        [title] Başlık
        [due] Son gün
        [note] Açıklama
        [kind_name] Gelirin türü
        [agency_name] Kimden
        [amount] Tutar
        [pay_day] Ayın günü
        [period] Ne sıklıkta
        [date_from] Hangi günden itibaren
       *[text] Metin
    }
help-change-scope = Yardımcının neler yapabileceğini değiştir
help-end = Paylaşmayı durdur
help-end-title = { $name } ile paylaşma durdurulsun mu?
help-end-about = Yardımcı sizden mesaj almaz. Yalnızca paylaşımın durduğunu görür. Birinin daha önce yazdığı veya kopyaladığı şeyleri geri alamazsınız.
help-end-do = Evet, yardımı durdur
help-keep = Hayır, yardım devam etsin
help-keep-helping = Hayır, yardıma devam et
help-ended = Durduruldu. Yardımcıya artık bir şey gitmez. Yeni bir kodla yeniden başlayabilirsiniz.
help-ended-on = { $day } günü durduruldu
help-ended-waits = { $day } günü durduruldu. Sunucu bunu internet gelince öğrenir.
helpen-title = Yardım ettiğim kişiler
helpen-about = Birlikte bakmanıza izin verenler burada yazar. Her kişinin yalnızca kendi seçtiği şeyleri görürsünüz, hiçbir şeyi bir arada görmezsiniz.
helpen-none = Henüz kimseye yardım etmiyorsunuz.
helpen-add = Birine yardım et
helpen-how = Diğer kişiden Plein’de “Yardım ve sorular” ve “Size yardım eden biri” seçeneklerini seçmesini ve orada bir kod oluşturmasını isteyin. Sonra kodu okutun veya elle yazın.
helpen-own-name = Diğer kişi sizi hangi adla görsün?
help-own-name-missing = Diğer kişinin sizi hangi adla göreceğini yazın.
helpen-colour = Bu kişi için renk
helpen-colour-hint = Böylece kişileri karıştırmazsınız.
help-colour =
    { $colour ->
        [blue] Mavi
        [green] Yeşil
        [orange] Turuncu
        [purple] Mor
        [pink] Pembe
       *[grey] Gri
    }
helpen-come = Devam et
helpen-waiting = Diğer kişi bekleniyor.
helpen-compare = Bu sayı şu kişide de yazıyor mu: { $name }?
helpen-compare-about = Sayıyı yüksek sesle okuyun. Sonra diğer kişi evet der.
help-gone = Bu paylaşım durduruldu
help-gone-about = Burada gördükleriniz bu cihazdan silindi.
help-not-here = Bilgiler şu anda bu cihazda değil. İnternet olunca kendiliğinden buraya gelirler.
help-as-of = Durumun ait olduğu an: { $moment }
help-acting = Kanuna göre bu kişinin adına hareket ediyorsunuz
help-acting-about = Siz de buradan bir şey gönderemezsiniz: önce diğer kişi bakar. Kurumlar belgeyi sizden kendileri ister.
help-cost = Sabit gider
help-open-paper = Bak
help-left-out-about = Yardımcınız bu belgelerin yalnızca adını görür, dosyasını görmez:
help-left-out = { $why ->
    [large] “{ $title }”: dosya 15 MB'den büyük
   *[room] “{ $title }”: yer kalmadı veya dosya bu cihazda değil
}
help-paper-not-here = { $why ->
    [large] Dosya 15 MB'den büyük ve burada görülemez. Kendisinden isteyin.
   *[room] Dosya burada henüz görülemiyor. Kendisinden isteyin.
}
help-task-done = Yapıldı
help-close-paper = Belgeyi kapat
help-paper-here = Belgeyi aç
help-prepare-title = Bir şey hazırla
help-prepare =
    { $kind ->
        [task] Bir görev hazırla
        [income] Gelir hazırla
        [letter] Bir mektup hazırla
       *[service] Bir form hazırla
    }
help-prepare-about = { $name } bunu görür ve ne olacağına karar verir. Hiçbir kuruma bir şey gitmez.
help-prepare-do = Hazırla
help-service-choose = Hangi form?
help-nothing-filled = En az bir şey doldurun.
help-from-missing = Hangi günden itibaren olduğunu yazın.
help-letter-title-missing = Mektubun konusunu yazın.
help-letter-text-missing = Mektubun metnini yazın.
help-given = Hazırlandı. Diğer kişi bunu internet gelince görür.
help-given-title = Hazırladıklarınız
help-given-state =
    { $state ->
        [sent] Ulaştırıldı
       *[waiting] İnternet bekliyor
    }
help-stop = Yardım etmeyi bırak
help-stop-title = Şu kişiye yardım etmeyi bırakıyor musunuz: { $name }?
help-stop-about = Bu kişiye ait her şey cihazlarınızdan silinir.
help-stopped = Durduruldu. Bu kişiye ait her şey silindi.
error-box-ended = Bu paylaşım durduruldu. Gerekirse yeni bir kod isteyin.
error-box-behind = Bu paylaşımın bilgileri birbirine uymuyor. Hiçbir şey alınmadı. Daha sonra yeniden deneyin.
error-help-code-used = Bu kod daha önce kullanıldı. Diğer kişiden yeni bir kod isteyin.
error-help-code-unknown = Plein bu kodu tanımıyor. Kodu doğru yazdığınıza bakın veya yeni bir kod isteyin.
error-help-too-much = Paylaşmak için bu çok fazla. Daha az seçin veya metni kısaltın.
error-help-thing-broken = Plein bunu alamıyor. Yardımcıdan bunu yeniden hazırlamasını isteyin.
error-help-paper-active = Bu dosyanın içinde bir program var. Plein onu açmaz.
error-help-example = Örnekte bunu yapamazsınız. Kendi Plein’inize başlayın.
error-help-box-full = Bu belgeler toplamda paylaşmak için çok büyük. Yalnızca tek bir işlem seçin veya büyük dosyaları silin.
