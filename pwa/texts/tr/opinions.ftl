# Whether a screen was clear, and what people would like next.

opinion-about = Bunu söylemek zorunda değilsiniz. Söylerseniz adınız olmadan gider. Plein her ekran için insanların ne dediğini sayar ve kimden geldiğini saklamaz.
opinion-yes = Evet
opinion-no = Hayır
opinion-reason = En çok ne sorun oldu? (zorunlu değil)
opinion-why = { $reason ->
    [words] Zor kelimeler
    [long] Çok fazla metin
    [next] Ne yapmam gerektiğini bilmiyorum
    [fits] Cevabım burada yok
    [figures] Bir tutarı veya tarihi anlamıyorum
   *[broken] Çalışmadı
  }
opinion-words = Bir cümleyle (zorunlu değil)
opinion-hint = En fazla 200 karakter. Ad veya numara yazmayın. Bunu yalnızca Plein’i yapanlar okur.
opinion-send = Bunu adsız gönder
opinion-thanks = Teşekkürler. Adınız olmadan sayıldı.
opinion-enough = Bugün buradan zaten çok şey söylendi: sizden veya aynı interneti kullanan birinden. Bu sayılmaz. Yarın yeniden olur.
opinions-title = İnsanlar ne düşünüyor
opinions-lead = İnsanlar ekranları ve adımları bu kadar anlaşılır buluyor ve bundan sonra şunu istiyor.
opinions-screens = Plein ekranları
opinions-steps = Kurumların adımları
opinions-nothing = Henüz bir şey yok. Beşten az kişinin söylediği şey burada gösterilmez.
opinions-hint = Kimin ne söylediğini kimse bilmez. Bu yüzden biri birden fazla kez de söyleyebilir. Bunu bir işaret olarak görün, bir oylama olarak değil.
opinions-counts = Anlaşılır: { $clear }. Anlaşılır değil: { $unclear }.
opinions-mostly = En çok: { $reason }.
opinions-few = { $least } sayısından az
opinions-since = { $day } gününden beri
opinions-step = { $step ->
    [invullen] doldurma
    [nakijken] kontrol etme
    [verstuurd] gönderdikten sonra
   *[other] { $step }
  }
opinions-of = { $agency }, { $service }: { $step }
wish-title = Bundan sonra ne istersiniz?
wish-question = Plein bundan sonra ne yapabilsin?
wish-hint = Bir şey seçin. Adınız olmadan gider.
wish-send = Seçimimi say
wish-count = { $count ->
    [one] { $count } kez seçildi
   *[other] { $count } kez seçildi
  }
wish-one = { $wish ->
    [tax] Vergi beyannamesinde yardım
    [family] Ailemle birlikte tek bir genel bakış
    [appointments] Aile hekimi ve belediye için randevu almak
    [school] Çocuklarımın okulu ve eğitimi
    [care] Evde bakım ve yardım ayarlamak
   *[vote] Mahallemde söz sahibi olmak ve oy vermek
  }
opinion-back = Ekrana geri dön
