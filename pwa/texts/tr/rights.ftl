# The screens of "Waar heb ik recht op?" (what am I entitled to).

rights-title = Neye hakkım var?
rights-stays = Plein telefonunuzda hesaplar. Cevaplarınızı başka kimse okuyamaz ve devlete hiçbir şey gitmez.
rights-next = Bir soru
rights-answer = Bu soruyu cevapla
rights-draft = Bu bir deneme hesabıdır; bir hukukçu tarafından kontrol edilmedi. Kararı yalnızca kurum verir.
rights-link = Neye hakkım var?
right-may = Belki buna hakkınız var
right-not = Büyük olasılıkla yok
right-open = Henüz bilinmiyor
right-cannot = Bunu henüz söyleyemiyoruz
right-ask = Kurallardaki bir tutarı kesin olarak bilmiyoruz. Bunu kurumun kendisine veya belediyenizin sociaal loket’ine (sosyal danışma) sorun.
right-amount = { $per ->
    [month] ayda
    [quarter] üç ayda
    [year] yılda
   *[once] toplam
} { $amount }
right-range = { $per ->
    [month] ayda
    [quarter] üç ayda
    [year] yılda
   *[once] toplam
} { $from } ile { $to } arasında
right-at-least = { $per ->
    [month] ayda
    [quarter] üç ayda
    [year] yılda
   *[once] toplam
} { $from } veya daha fazla
right-between = { $from } ile { $to } arasında
right-unknown = henüz bilinmiyor
right-why = Neden?
right-comes-to = Sonuç
right-article = Madde
right-formula = Formül
right-facts = Bunları bize söylediniz
right-gaps = Bunlar hesaba katılmadı
right-figures = Rakamlar ve nereden geldikleri
right-source = Kaynak
right-read = Okunduğu gün
question-answer = Cevabınız
question-save = Devam
question-skip = Şimdi değil
question-why = Bunu neden soruyoruz?
question-child = Çocuk { $number }
question-missing = Cevabınızı yazın veya “Şimdi değil” seçin.
question-day-ahead = Bu gün henüz gelmedi. Yılı kontrol edin.
question-day-long-ago = Bu gün çok eski. Yılı kontrol edin.
answer-yes = Evet
answer-no = Hayır
right-doubt = Bir cevabı kontrol edin
doubt-confirm = Evet, bu doğru
right-since = { $day } gününden başlayarak
right-ask-municipality = Belediyenizin kuralları henüz Plein’de yok. Belediyenize sorun.
right-ask-update = Bu telefondaki kurallar bozuk. Plein’i kapatın, internete bağlanın ve Plein’i yeniden açın.
right-apply = Buna şöyle başvurursunuz
right-site = İnternet sitesine git
trying-title = Gelir farklı olursa?
trying-at = Gelir { $income } olursa: { $amount }
trying-more = { $difference ->
    [none] { $more } daha fazla gelirle tutar aynı kalır: { $amount }.
   *[some] { $more } daha fazla gelirle tutar şöyle olur: { $amount }.
}
trying-picture = { $title } grafiği: her gelirde ne kadar aldığınız. Aşağıdaki tablo aynı şeyi söyler.
trying-table = Aynı tutarlar bir tabloda
trying-amount = Tutar
question-choose = Cevabınızı seçin
right-laws = Kanunun kendisi
question-leave-out = Bu çocuk artık sayılmasın
right-whose = Bu kurallar kime ait?
right-of = { $agency } bu kuralları Plein’e kendisi koydu. Geçerli oldukları ilk gün: { $day }. Onları burada okuyabilirsiniz:
rights-refused = { $agency } Plein’e bu telefonun okuyamadığı kurallar koydu. Plein o kurallar olmadan hesaplıyor. Belediyenize sorun ve şunu söyleyin: { $file }, { $code }.
