# What every form says: its problems, and what goes with its fields.

problems-title = Henüz doğru olmayan bir şey var
form-begun = Buna daha önce başlamıştınız. Yazdıklarınız hâlâ duruyor.
form-from = Bunu sizin için { $name } hazırladı. Kontrol edin.
form-waits = Kilidiniz kuruldu. Bu henüz kaydedilmedi. “{ $button }” düğmesine bir kez daha dokunun.
start-over = Baştan başla
open-calendar = Takvimden bir gün seç
field-too-long = Bu çok uzun. En fazla { $most } karakter kullanın.
choice-missing = Bir seçim yapın.
number-out-of-range = Bir tam sayı yazın. En az: { $least }. En çok: { $most }.
amount-negative = Eksi işareti olmayan bir tutar yazın. Bir şey geri mi ödüyorsunuz? O zaman hesabınıza geleni yazın.
amount-not-a-number = Bu bir tutar değil. Şöyle yazın: 1.234,56.
amount-too-many-decimals = Bir tutarda virgülden sonra en fazla iki rakam olur, örneğin 12,50.
amount-too-large = Bu tutar çok yüksek. Bir virgül eksik mi, bakın.
date-not-a-date = Bu bir tarih değil. Gün, ay ve yılı yazın, örneğin 2-6-2026.
date-no-such-day = { $typed } diye bir tarih yok. Günü ve ayı kontrol edin.
date-before-begin = Bu gün, ilk günden önce. İki günü de kontrol edin.
