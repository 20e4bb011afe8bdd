# The screen Instellingen (settings).

settings-language = Dil
settings-dutch-look = Şu anda kısa süreliğine Hollandaca metne bakıyorsunuz. Diliniz { $language } olarak kalır. Hep Hollandaca mı istiyorsunuz? O zaman burada seçin.
settings-colours = Renkler
colours-auto = Telefondaki gibi
colours-light = Açık
colours-dark = Koyu
colours-contrast = Daha belirgin
settings-letters = Harflerin büyüklüğü
letters-normal = Normal
letters-large = Büyük
letters-largest = Çok büyük
settings-voice = Sesli okuma sesi
settings-voice-hint = Plein yalnızca telefonunuzda bulunan sesleri kullanır. Böylece başkalarına hiçbir şey gitmez.
settings-opinions = Bir ekranın anlaşılır olup olmadığını sor
opinions-on = Evet, her ekranın altında
opinions-off = Hayır
opinions-link = Başkaları neyi anlaşılır buluyor ve siz bundan sonra ne istersiniz
