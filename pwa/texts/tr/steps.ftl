# A service in small steps, what was begun, and what comes after sending.

steps-one = Bir bölüm
steps-needs = Size gerekenler
steps-topics = Bölümler
steps-progress = Biten bölümler: { $done } / { $all }
steps-at = Bölüm { $at } / { $all }
steps-state =
    { $state ->
        [done] Bitti
        [missing] Bir şey eksik
       *[open] Henüz yapılacak
    }
steps-missing = Hâlâ bir şey eksik. Yanında bunun yazdığı bölüme geri dönün.
steps-begin = Başla
steps-go-on = Devam et
steps-next = İleri
steps-back = Önceki
steps-skip = Şimdilik atla
steps-stop = Kaydet ve dur
steps-kept = Kaydedildi. İstediğiniz zaman devam edebilirsiniz, başka bir cihazınızda da.
steps-filled = Plein’de zaten olanları doldurduk. Hâlâ doğru mu? Doğru olmayanı değiştirin.
steps-income = { $period ->
        [week] haftada
        [month] ayda
        [four_weeks] dört haftada bir
        [quarter] üç ayda bir
        [year] yılda
        [once] bir kez
       *[other] {""}
    } { $amount }
steps-discard = Çöpe at
steps-sent = Bunu zaten gönderdiniz.
steps-to-sent = Durumuna bak
steps-contested = Bu, başka bir cihazınızda gönderildi veya çöpe atıldı; siz ise burada hâlâ yazıyordunuz. Yazdıklarınız hâlâ duruyor.
steps-keep = Bunu saklamak istiyorum
steps-begun-title = Başlandı, henüz gönderilmedi
steps-begun = Devam et. Biten bölümler: { $done } / { $all }
steps-wait-day = { $since } günü bildirimde bulunursanız belediye başvurunuza { $until } gününden başlayarak bakabilir.
steps-remind = Bu günü görevlerime ekle
steps-wait-kept = Bu gün görevlerinizde.
steps-task-made = “{ $name }” görevlerinizde.
steps-later = Henüz olmayan belgeler
steps-later-about = Bu belgeler olmadan da gönderebilirsiniz. Plein o zaman daha ne göndermeniz gerektiğini ve ne zamana kadar göndermeniz gerektiğini görevlerinize ekler.
steps-to-tasks = Şimdiden görevlerime ekle
steps-find-paper = Hazırlanacak: { $paper }
steps-send-later = Daha gönderilecek: { $paper }
steps-tasks-made =
    { $count ->
        [0] Eksik belge yok.
        [one] Bir görev eklendi.
       *[other] { $count } görev eklendi.
    }
steps-ahead = Ne olacak, ve ne zaman
steps-by = en geç { $day } günü
steps-on = { $day } günü
steps-until = { $day } gününe kadar
steps-within =
    { $unit ->
        [days] { $after ->
            [asked] kurum bunu istedikten sonra { $count } gün içinde
            [decided] karardan sonra { $count } gün içinde
           *[other] { $count ->
                [one] bir gün içinde
               *[other] { $count } gün içinde
            }
        }
        [weeks] { $after ->
            [asked] kurum bunu istedikten sonra { $count } hafta içinde
            [decided] karardan sonra { $count } hafta içinde
            [applied] başvurunuzdan sonra { $count } hafta içinde
            [reported] bildiriminizden sonra { $count } haftaya kadar
           *[other] { $count } hafta içinde
        }
        [months] { $count } ay içinde
       *[years] { $count } yıl içinde
    }
steps-to-matter = Plein bu günleri süren işlemlerinizde sayar
steps-add = Sonradan bir şey gönder
steps-partner = Partneriniz
steps-partner-device = Partneriniz kendi cihazında evet der
steps-partner-device-about = Partneriniz kendi cihazında Plein’i açar, Paylaş bölümüne gider ve “Partnerinizin başvurusuna evet demek” seçeneğini seçer. Orada bu numara gerekir:
steps-share-number = Numarayı partnerinize gönderin
steps-number = Başvurunun numarası
steps-number-shared = { $title }. Kurum: { $agency }. Numara: { $number }
steps-partner-paper = Partneriniz kâğıt üzerinde imzalar
steps-partner-paper-about = Beyanı yazdırın. Partneriniz onu imzalasın. Beyanı belediyeye teslim edin veya fotoğrafını çekip sonradan gönderin. Bir görevli onu kontrol eder. O zamana kadar belediye karar veremez.
steps-statement-title = Partnerinizin beyanı
steps-statement-about = Bu mektup Hollandacadır, çünkü belediye Hollandaca okur.
steps-statement =
    Aan { $agency }
    {""}
    Aanvraag: { $title }
    Nummer van de aanvraag: { $number }
    Verstuurd op: { $day }
    {""}
    { $statement }
    {""}
    Naam: { $partner }
    {""}
    Geboortedatum: …………………………………
    {""}
    Datum: …………………………………
    {""}
    Handtekening: …………………………………
steps-apply-at = Başvurulacak kurum: { $agency }
iban-wrong = Bu bir IBAN değil. Banka kartınıza bakın, örneğin NL91 ABNA 0417 1643 00.
