# Places near by where people help: list, map and one place.

near-title = Yakınınızda
near-about = İnsanların size yardım ettiği yerler, açılış saatleri ve diller.
near-place = Bir yer
near-nothing = Rehberde henüz yer yok. Nereye gidebileceğinizi belediyenize sorun.
near-town = Hangi belediye?
near-kinds = Ne arıyorsunuz?
near-kind-all = Hepsi
near-kind = { $kind ->
    [neighbourhood_team] Wijkteam (mahalle ekibi)
    [form_help] Formlarda yardım
    [library] Kütüphane
    [debt_buddy] Para ve borç konusunda destek kişisi
    [clients_council] Cliëntenraad (ödenek alanların kurulu)
    [community_centre] Buurthuis (mahalle evi)
    [legal_advice] Haklarınız hakkında bilgi
    [language_house] Taalhuis (dil evi)
   *[other] Başka bir yer
  }
near-speaks = Orada hangi dil konuşulsun?
near-speaks-all = Bütün diller
near-from = Hangi yere yakın?
near-from-hint = Bir posta kodu seçin veya aşağıda haritaya dokunun. Plein bunu telefonunuzda hesaplar ve nerede olduğunuzu sormaz.
near-from-none = Fark etmez
near-from-postcode = Posta kodu { $postcode }
near-from-point = Haritada seçtiğiniz yer
near-count = { $count ->
    [0] Hiçbir yer bulunamadı
    [one] { $count } yer
   *[other] { $count } yer
  }
near-all = { $count } yerin hepsini göster
near-order-open = Şu anda açık olanlar en üstte.
near-order-near = En yakın olanlar en üstte.
near-metres = düz çizgiyle yaklaşık { $metres } metre
near-kilometres = düz çizgiyle yaklaşık { $kilometres } kilometre
near-map-title = Haritada
near-map-about = Numaralar listedekilerle aynıdır. Oraya yakın ne olduğunu görmek için haritaya dokunun.
near-map = { $agency } haritası; listedeki yerlerin aynısı
near-map-scroll = Kaydırabileceğiniz harita
near-point = Numara { $number }: { $name }
near-zoom-1 = Haritanın tamamı
near-zoom-2 = Daha büyük
near-zoom-3 = Daha da büyük
near-now = Şimdi
near-week = Açık
near-exceptions = Farklı günler
near-days = { $first } – { $last } (son gün dahil)
near-hours = { $from } – { $until }
near-other-hours = { $days }: açık, { $hours }.
near-closed = { $days }: kapalı.
near-appointment = Randevu
near-appointment-is = { $is ->
    [none] Gerekmez, doğrudan gidebilirsiniz.
    [possible] Alabilirsiniz, ama zorunlu değil.
   *[needed] Gerekir. Önce telefon edin.
  }
near-phone = Telefon
near-address = Adres
near-route = Oraya böyle gidersiniz
near-wheelchair = Tekerlekli sandalye
near-wheelchair-is = { $is ->
    [yes] Her yere girebilirsiniz.
    [partly] Her yere giremezsiniz. Önce telefon edin.
    [no] İçeri giremezsiniz.
   *[unknown] Bilinmiyor. Önce telefon edin.
  }
near-languages = Diller
near-website = İnternet sitesi
near-who = Kime ait
near-checked = Son kontrol: { $day }.
near-stale = Bu, bir yıldan uzun süredir kontrol edilmedi. Önce telefon edin veya internet sitesine bakın.
near-print = Bu yeri yazdır
near-share = Bu yeri paylaş
near-copied = Yer kopyalandı. Şimdi bir yere yapıştırabilirsiniz.
