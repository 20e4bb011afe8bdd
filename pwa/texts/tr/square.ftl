# The square: questions and answers of people to each other.

square-title = Meydan
square-lead = Burada insanlar birbirine soru sorar ve kendilerine neyin yardımcı olduğunu anlatır.
square-what = Katılmadan önce
square-public = Yazdıklarınızı herkes okuyabilir.
square-nobody = Plein’in size verdiği bir adla yazarsınız. Her soru başka bir ad alır. Kim olduğunuzu sonradan hiçbir kurum ve Plein’i sunan da bulamaz.
square-no-persons = Başka biri hakkında, o kişinin tanınacağı bir şey yazmayın. Yani ad, adres veya numara yazmayın. Kendinizinkini de yazmayın.
square-can-see = O anda ağı izleyen biri, telefonunuzun bir şey gönderdiğini görür. Yazma tarzınız da sizi ele verebilir.
square-erase-any-time = Yazdığınız her şeyi her zaman kaldırabilirsiniz. O zaman sunucudan tamamen silinir. Daha önce okuyan birinde hâlâ olabilir.
square-place = Hangi belediyenin meydanını okumak istiyorsunuz?
square-place-missing = Bir belediye veya bütün Hollanda’yı seçin.
square-country = Bütün Hollanda
square-join = Meydana katıl
square-no-example = Bu bir örnek. Meydan kendi Plein’inizde açılır.
square-lock-first = Önce bir kilit seçin. Sonra meydana katılabilirsiniz.
square-to-lock = Bir kilit seç
square-is-off = Henüz meydana katılmıyorsunuz.
square-to-choose = Meydan hakkında daha fazlasını oku
square-ask = Soru sor veya neyin yardımcı olduğunu anlat
square-topics = Meydandaki konular: { $place }
square-mine = Yazdıklarınız
square-settings = Belediye seç veya bırak
square-off-about = Bırakırsanız burada okuduklarınız bu telefondan silinir. Yazdıklarınız, siz kaldırana kadar kalır.
square-off = Meydanı bırak
square-topic =
    { $topic ->
        [geld] Para ve ödenek
        [wonen] Konut
        [werk] İş
        [zorg] Sağlık ve bakım
        [kinderen] Çocuklar
        [schulden] Borçlar
        [formulieren] Formlar
       *[samen] Birlikte yapmak
    }
square-loaded =
    { $count ->
        [0] Henüz bir şey okunmadı
        [one] { $count } konuşma okundu
       *[other] { $count } konuşma okundu
    }
square-look = Burada yazanlarda ara
square-find = Ara
square-nothing = Burada henüz bir şey yok. İlk soruyu rahatça sorabilirsiniz.
square-more = Daha fazla göster
square-read-at = Okunduğu gün: { $day }
square-broken =
    { $count ->
        [one] { $count } mesajı göstermiyoruz, çünkü imzası doğru değil.
       *[other] { $count } mesajı göstermiyoruz, çünkü imzaları doğru değil.
    }
square-line =
    { $kind ->
        [experience] Yardımcı olan şey, { $day }, { $count ->
            [one] { $count } cevap
           *[other] { $count } cevap
        }
       *[other] Soru, { $day }, { $count ->
            [one] { $count } cevap
           *[other] { $count } cevap
        }
    }
square-official-answer = Resmî cevap var
square-helper-answer = Tanınan yardımdan cevap var
square-one = Konuşma
square-mark =
    { $kind ->
        [helper] Tanınan yardım
        [helper-other] Tanınan yardım, devlet değil
        [other] Devlet değil
       *[government] Resmî cevap
    }
square-own = Bunu siz yazdınız
square-began =
    { $kind ->
        [experience] Bu konuşmayı başlattı
       *[question] Bu soruyu sordu
    }
square-name-again = { $name } { $number }
square-other-person = Bu, konuşmadaki ilk { $name } değil, başka biridir.
square-about = Konu: { $service }
square-changed = Sonradan değiştirildi
square-gone = Bunu yazan kişi kaldırdı.
square-hidden-title = Gizlenen mesaj
square-hidden = Gizleyen: { $name }, { $by }. Neden: { $reason }. { $words }
square-disbelieved =
    { $has ->
        [text] Telefonunuza göre yönetici olmayan biri bu mesajı gizlemek istedi. Bu yüzden mesajı burada hâlâ görüyorsunuz.
       *[nothing] Bu mesaj gizlendi, ama telefonunuza göre bir yönetici tarafından değil. Daha sonra tekrar bakın.
    }
square-hidden-here =
    { $count ->
        [one] { $count } mesaj burada görünmüyor, çünkü o adı gizlediniz.
       *[other] { $count } mesaj burada görünmüyor, çünkü o adı gizlediniz.
    }
square-objection = Bunu yazan kişinin itirazı: { $words }
square-objection-answered = Bunu yazan kişinin itirazı: { $words } Başka bir yönetici buna baktı.
square-acts = Bu mesajla ne yapabilirsiniz?
square-answer = Cevap ver
square-change = Bunu değiştir
square-erase = Bunu kaldır
square-erased = Meydandan kaldırıldı.
square-hide-author = Bu adı gizle
square-author-hidden = Bu adı artık burada görmezsiniz.
square-closed = Buraya artık cevap eklenemez. Rahatça yeni bir soru başlatabilirsiniz.
square-not-loaded = Bu mesaj telefonunuzda yok. Konuya geri dönün ve mesajı orada seçin.
square-write =
    { $is ->
        [change] Mesajınızı değiştirin
        [answer] Cevap verin
       *[ask] Soru sorun veya neyin yardımcı olduğunu anlatın
    }
square-answers-to = Cevap verdiğiniz mesaj
square-kind-label = Ne yazmak istiyorsunuz?
square-kind =
    { $kind ->
        [experience] Bana ne yardımcı oldu
        [answer] Bir cevap
       *[question] Bir soru
    }
square-topic-label = Konu ne?
square-service-label = Size ne yardımcı oldu?
square-service-missing = Size neyin yardımcı olduğunu seçin.
square-text = Mesajınız
square-text-hint = En fazla 2.000 karakter. Herkes okuyabilir.
square-send = Meydana koy
square-placed = Meydanda.
square-waits = Telefonunuzda bekliyor. Plein bunu mümkün olunca gönderir, bir kez.
square-state =
    { $state ->
        [waiting] Gönderilmeyi bekliyor
        [refused] Yayımlanmadı
       *[placed] Meydanda
    }
square-refused =
    { $reason ->
        [thread-full] Bu yayımlanmadı, çünkü bu konuşma dolu. Yeni bir soru başlatın.
        [pseudonym-closed] Bu yayımlanmadı, çünkü bir yönetici bu konuşmada adınızı kapattı. Başka bir konuşmada yazabilirsiniz.
        [unknown] Bu yayımlanmadı, çünkü soru artık yok.
       *[other] Bu yayımlanmadı. Metni değiştirin ve yeniden deneyin.
    }
square-fault-empty = Önce mesajınızı yazın.
square-fault-too-long = Bu çok uzun. 2.000 karakterden kısa yapın.
square-fault-hidden-characters = İçinde kimsenin görmediği ve metni ters çevirebilen karakterler var. Metni yeniden yazın.
square-fault-stacked-marks = Bir harfin üstünde veya altında çok fazla işaret var. Normal harflerle yazın.
square-fault-mail = İçinde bir e-posta adresi var. Onu çıkarın, çünkü herkes okur.
square-fault-iban = İçinde bir banka hesabı var. Numarayı çıkarın, çünkü herkes okur.
square-fault-bsn = İçinde burgerservicenummer (BSN, kişisel numara) olabilecek bir sayı var. Onu çıkarın, çünkü herkes okur.
square-fault-phone = İçinde bir telefon numarası var. Onu çıkarın, çünkü herkes okur.
square-fault-address = İçinde bir adres var. Onu çıkarın, çünkü herkes okur.
square-fault-link = İçinde tanımadığımız bir siteye giden bağlantı var. Onu çıkarın. Plein’deki kurumların sitelerine bağlantı koyabilirsiniz.
square-report = Bu mesajı bildir
square-report-about = Bir yönetici buna bakar. Bildirdiğinizi kimse görmez.
square-reason-label = Sorun nedir?
square-reason-missing = Sorunun ne olduğunu seçin.
square-reason =
    { $reason ->
        [persoon] Tanınabilecek bir kişi hakkında
        [schelden] Hakaret veya tehdit var
        [oplichting] Dolandırıcılığa benziyor
        [reclame] Reklam
        [onjuist] Doğru değil ve zarar verebilir
        [gevaar] Biri tehlikede
       *[anders] Başka bir şey
    }
square-report-send = Bildir
square-reported = Teşekkürler. Bir yönetici buna bakar.
square-object = İtiraz et
square-object-about = Bir yönetici mesajınızı gizledi. Bunun neden doğru olmadığını bir kez söyleyebilirsiniz. Bunu herkes okuyabilir ve başka bir yönetici karar verir.
square-object-words = Neden doğru değil?
square-object-send = İtiraz et
square-objected = İtirazınız gönderildi.
square-others = Başkalarına ne yardımcı oldu?
error-square-no-tokens = Bugün yazılabilecek kadar yazdınız. Yazdığınız şey telefonunuzda bekler ve yarın gider.
