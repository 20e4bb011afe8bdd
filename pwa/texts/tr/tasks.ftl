# The screens of Taken (tasks).

tasks-nothing = Yapmanız gereken bir şey yok. Bir şey teslim etmeniz veya bildirmeniz mi gerekiyor? Buraya yazın, böylece unutmazsınız.
tasks-done = Yapıldı
task-one = Görev
task-change = Görevi değiştir
task-title = Ne yapmanız gerekiyor?
task-title-missing = Ne yapmanız gerektiğini yazın.
task-agency = Kimin için?
task-due = Ne zaman bitmiş olmalı?
task-due-missing = Ne zaman bitmiş olması gerektiğini yazın. O zaman Plein size vaktinde hatırlatabilir.
task-remind = Hatırlatma ister misiniz?
task-remind-hint = Hatırlatma sabah saat dokuzda gelir.
task-remind-week = Bir hafta önce
task-remind-day = Bir gün önce
task-remind-same = Aynı gün
task-remind-past = Seçtiğiniz bir hatırlatmanın zamanı geçti. Bunun için artık bildirim almazsınız. “Aynı gün” gibi daha geç bir hatırlatma seçin veya günü kontrol edin.
task-remind-off = Bu telefonda bildirimler kapalı. Hatırlatmaları o zaman yalnızca Plein’i açınca görürsünüz.
task-quota = Bunu kaç kez yapmanız gerekiyor?
task-quota-hint = Yalnızca bir kereden fazla yapmanız gerekiyorsa doldurun, örneğin dört iş başvurusu.
task-note = Not
task-late =
    { $days ->
        [one] 1 gün gecikti
       *[other] { $days } gün gecikti
    }
task-progress = Yapılan: { $done } / { $quota }
task-do = “{ $title }” tamam
task-do-one = Bir kez yapıldı
task-done = Güzel. “{ $title }” tamamlandı.
task-counted = Sayıldı: “{ $title }”.
task-reopen = Henüz bitmedi
tasks-work-link = İş arama
task-question = Soruyu cevapla
task-appointment = Görüşme: { $title }
task-appointment-at = Saat: { $time }. Yer: { $place }. Görüşeceğiniz kişi: { $whom }
