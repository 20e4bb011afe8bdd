# The talk about work: proposals, appointments and questions.

talk-title = Görüşmeler
talk-nothing = Henüz bir randevu yok.
talk-appointments = Randevular
talk-ask = Bir şey sor
talk-yes = Evet, uygun
talk-no = Hayır, uygun değil
talk-said = { $word ->
    [yes] Evet dediniz
   *[no] Hayır dediniz
}
talk-state = { $state ->
    [agreed] Kararlaştırıldı
    [off] Gelemeyeceğinizi söylediniz
   *[cancelled] Yapılmayacak
}
talk-statement = { $agency } yaptıklarınızı gördü. Dönem: { $from } – { $to } (son gün dahil). Sayılan: { $counted } / { $quota }. Bu imzalıdır: kanıtı, gönderdiklerinizin yanında saklayabilirsiniz.
talk-appointment = { $state ->
    [offered] Görüşme önerisi: { $moment }.
    [agreed] Görüşme yapılacak: { $moment }.
   *[cancelled] Bu görüşme yapılmayacak: { $moment }.
}
talk-link = Görüşmelerinize git
talk-calendar = Takviminize ekleyin
talk-questions = Size sorulan sorular
talk-asked = Sizin sorduklarınız
talk-before = Daha önce
talk-cannot = Artık gelemiyorum
talk-no-asking = Şu anda hiçbir kurum Plein üzerinden soru kabul etmiyor. İletişim kişinizi arayın.
talk-has-answer = { $kind ->
    [appointment] Bir öneri var
   *[message] Cevap var
}
talk-answer = Bu soruyu cevapla
talk-period-confirmed = { $agency } bu dönemi onayladı.
talk-counts = Sayılanlar: { $kinds }
talk-asks = Kurumun ayrıca bilmek istedikleri: { $asks }
talk-minutes = { $minutes } dakika
