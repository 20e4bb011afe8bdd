# Passing on: an agency says that something belongs to another one, and you decide whether it goes there.

pass-title = Başka kuruma gitsin mi?
pass-lead = Bu, { $agency } kurumunun işi değil. { $agency } bunun şu kuruma ait olduğunu söylüyor: { $to }.
pass-reason = Kurum şunu yazıyor
pass-look = Bak ve seç
pass-yes = Evet, oraya gönder
pass-no = Hayır, gönderme
pass-nothing = Burada bir şey seçmeniz gerekmez.
pass-no-way = { $to } başka kurumdan gönderilen şeyleri henüz kabul etmiyor. O kurumu kendiniz arayın veya oraya yazın. O kurumda, bunun ilk ulaştığı gün sayılır.
pass-lost = { $count ->
    [one] Bu dosya artık Plein’inizde yok ve gönderilmez: { $names }
   *[other] Bu { $count } dosya artık Plein’inizde yok ve gönderilmez: { $names }
}
pass-refused-told = Bu, diğer kuruma gitmez.
pass-chain = Bununla kim ilgileniyor
chain-came = { $day }: ulaştığı kurum { $agency }
chain-passed = { $day }: şu kuruma gönderdiniz: { $agency }
chain-referred = { $day }: { $agency } bunun şu kuruma ait olduğunu söylüyor: { $to }
chain-you = { $day } gününden beri sıra sizde. Şu kuruma gitsin mi: { $to }?
chain-refused = { $day } günü, şu kuruma gitmemesini söylediniz: { $to }. Şu anda kimse bununla ilgilenmiyor.
chain-waits = Bağlantı olunca şu kuruma gider: { $agency }.
chain-not-there = { $agency } bunu almadı.
chain-done = { $agency } bunu { $day } günü bitirdi.
chain-asked = { $agency } { $day } gününden beri sizi bekliyor. Ne gerektiğini mesajda okursunuz.
chain-now = { $day } gününden beri sıra şu kurumda: { $agency }. Ne zamana kadar olduğunu { $agency } size daha söyleyecek.
chain-now-until = { $day } gününden beri sıra şu kurumda: { $agency }. Son gün: { $until } (o gün dahil).
