# The proof of what you did to find work, and checking it.

proof-title = İş bulmak için yaptıklarım
proof-what = İçinde ne olacağını seçin. Her birinden yalnızca kurumun istediği bilgi gider. Önce kendiniz görürsünüz.
proof-items = İçinde ne olsun?
proof-nothing = Bu dönemde henüz bir şey yok. Yine de nedenini bildirebilirsiniz.
proof-with-evidence = Ona ait kanıtı da belirt
proof-reason = Bununla ilgili bir şey söylemek ister misiniz?
proof-reason-hint = Örneğin neden daha az olduğunu. Bunu boş bırakabilirsiniz.
proof-with-free = Gerekmeyen günleri ve nedenini de belirt: { $days }
error-evidence-away = “{ $name }” henüz bu telefonda değil. İnternet bulun ve yeniden deneyin. Veya “Ona ait kanıtı da belirt” işaretini kaldırın.
proof-make = Kanıtı oluştur
proof-made = Kanıtınız hazır
proof-made-about = Belgelerinizde duruyor ve artık değişmez. Daha sonra yeni bir kanıt oluşturursanız bu da kalır.
proof-name = Kanıt: { $from } – { $to } (son gün dahil)
proof-data = { $name }, veri olarak
proof-send = Gönder. Alıcı: { $agency }
proof-share = PDF olarak paylaş
proof-look = Kanıta bak
proof-unlinked = Kurumunuz Plein’e katılmıyor mu? O zaman PDF’i paylaşın. Kurum, “Bir kanıtı kontrol etme” ekranında bir şeyin değişip değişmediğini görebilir.
proof-check = Kontrol etme
proof-check-how = Her bölümün bir kodu var. Tek bir harf bile değişirse kod artık uymaz. Bunu Plein’de kontrol edebilirsiniz, internet bağlantısı olmadan da.
proof-digest = Kod
check-title = Bir kanıtı kontrol etme
check-what = Birinin Plein ile oluşturduğu bir kanıtı seçin. Plein, sonradan bir şeyin değişip değişmediğini görür. Dosya cihazınızda kalır.
check-choose = Kanıtı seç
check-limits = Plein böyle, kanıtı kimin oluşturduğunu ve içinde yazanların doğru olup olmadığını göremez. Bu işten anlayan biri, kanıtı değiştirip kodları da yeniden oluşturabilir.
check-said = { $state ->
    [whole] { $name } oluşturulduğundan beri değişmedi.
    [changed] { $name } oluşturulduktan sonra değişti. Kanıtın ilk halini isteyin.
   *[none] { $name } bir Plein kanıtı değil. PDF’i aldığınız haliyle seçin.
}
check-about = { $from } – { $to } (son gün dahil), { $count ->
    [one] 1 bölüm
   *[other] { $count } bölüm
}
check-items = İçinde ne yazıyor
check-item-changed = Bu bölüm değişmiş.
