# A CV to keep, to share and to take along.

cv-title = CV’niz (özgeçmiş)
cv-one = CV
cv-nothing = Burada henüz bir CV doldurmadınız.
cv-new = CV oluştur
cv-first = CV’m
cv-next = CV’m { $count }
cv-copy = { $name } (kopya)
cv-copied = Bu artık ayrı bir sürüm. Ona bir ad verin.
cv-bring = CV’yi bir dosyadan al
cv-bring-about = Bunu bir JSON Resume dosyasıyla yapabilirsiniz. Plein, Europass dosyası okuyamaz ve oluşturamaz.
cv-brought = Dosyadaki her şey alındı.
cv-files = Dosya olarak CV
cv-files-about = PDF veya Word dosyası olarak bir CV’niz var mı? Onu olduğu gibi saklayın.
cv-add-file = CV dosyası ekle
cv-person = Sizin hakkınızda
cv-person-add = Kim olduğunuzu yazın
cv-person-about = Plein fotoğraf, doğum günü veya vatandaşlık sormaz. Bir CV’de bunlar gerekmez.
cv-person-name = Adınız
cv-person-missing = Adınızı yazın.
cv-person-label = Ne iş yapıyorsunuz veya arıyorsunuz?
cv-label-hint = Örneğin: bakım görevlisi. Bunu boş bırakabilirsiniz.
cv-person-email = E-posta adresi
cv-email-wrong = Bu bir e-posta adresi değil. Şöyle yazın: naam@voorbeeld.nl.
cv-person-phone = Telefon numarası
cv-person-city = Oturduğunuz yer
cv-person-url = İnternet sitesi veya profil
cv-person-summary = Kısaca kendiniz
cv-summary-hint = İki veya üç cümle: neyi iyi yaparsınız ve ne arıyorsunuz? Bunu boş bırakabilirsiniz.
cv-form = Ad, dil ve düzen
cv-name = Bu sürüme ne ad veriyorsunuz?
cv-name-hint = Bu adı yalnızca siz görürsünüz. Örneğin: bakım işleri için.
cv-name-missing = Bu sürüme bir ad verin.
cv-language-label = Bu CV hangi dilde?
cv-language = { $language ->
    [en] İngilizce
   *[nl] Hollandaca
}
cv-layout-label = PDF nasıl görünsün?
cv-layout = { $layout ->
    [columns] İki sütun halinde
   *[plain] Her şey alt alta
}
cv-section = { $section ->
    [work] İş deneyimi
    [education] Eğitimler
    [skills] Beceriler
    [languages] Diller
    [certificates] Diplomalar ve sertifikalar
    [volunteer] Gönüllü çalışma
    [interests] İlgi alanları
    [references] Referanslar
    [projects] Projeler
    [publications] Yayınlar
   *[awards] Ödüller
}
cv-add = { $section ->
    [work] İş ekle
    [education] Eğitim ekle
    [skills] Beceri ekle
    [languages] Dil ekle
    [certificates] Diploma veya sertifika ekle
    [volunteer] Gönüllü çalışma ekle
    [interests] İlgi alanı ekle
   *[references] Referans ekle
}
cv-field = { $field ->
    [work_position] Göreviniz neydi?
    [work_name] Hangi işverende?
    [work_location] Hangi şehirde veya köyde?
    [work_startDate] Ne zamandan beri?
    [work_endDate] Ne zamana kadar?
    [work_summary] Orada ne yaptınız?
    [work_highlights] Orada neyi iyi başardınız?
    [education_area] Hangi eğitim veya kurs?
    [education_studyType] Hangi düzey?
    [education_institution] Hangi okulda?
    [education_startDate] Ne zamandan beri?
    [education_endDate] Ne zamana kadar?
    [education_courses] Dersler
    [skills_name] Ne yapabiliyorsunuz?
    [skills_level] Bunu ne kadar iyi yapabiliyorsunuz?
    [skills_keywords] Bu neyle ilgili?
    [languages_language] Hangi dil?
    [languages_fluency] Bu dili ne kadar iyi konuşuyor ve yazıyorsunuz?
    [certificates_name] Hangi diploma veya sertifika?
    [certificates_issuer] Kimden?
    [certificates_date] Ne zaman aldınız?
    [volunteer_position] Göreviniz neydi?
    [volunteer_organization] Hangi kuruluşta?
    [volunteer_startDate] Ne zamandan beri?
    [volunteer_endDate] Ne zamana kadar?
    [volunteer_summary] Orada ne yaptınız?
    [interests_name] Neyi yapmayı seversiniz?
    [references_name] Sizin hakkınızda kim bir şey söyleyebilir?
   *[references_reference] Bu kişi sizin hakkınızda ne diyor?
}
cv-hint-moment = Bir yıl veya bir ay yeterlidir, örneğin 2019 veya 3-2019. Bunu boş bırakabilirsiniz.
cv-hint-end = Hâlâ sürüyor mu? O zaman bunu boş bırakın.
cv-hint-lines = Her maddeyi yeni bir satıra yazın. Bunu boş bırakabilirsiniz.
cv-moment-unclear = Bu bir yıl veya ay değil. Şöyle yazın: 2019 veya 3-2019.
cv-too-many-lines = Bu çok fazla satır. En fazla { $most } satır kullanın.
cv-position-missing = Görevinizin ne olduğunu yazın.
cv-area-missing = Hangi eğitim veya kurs olduğunu yazın.
cv-skill-missing = Ne yapabildiğinizi yazın.
cv-language-missing = Hangi dil olduğunu yazın.
cv-certificate-missing = Hangi diploma veya sertifika olduğunu yazın.
cv-interest-missing = Neyi yapmayı sevdiğinizi yazın.
cv-reference-missing = Sizin hakkınızda kimin bir şey söyleyebileceğini yazın.
cv-unnamed = Adsız
cv-period = { $start } – { $end }
cv-now = şimdi
cv-up = Yukarı: { $name }
cv-down = Aşağı: { $name }
cv-moved = { $name } artık şu sırada: { $place } / { $count }.
cv-leave-out = Çıkar
cv-put-back = Geri koy
cv-is-left-out = Bu sürümde yok
cv-left-out-about = Çıkardıklarınız burada saklı kalır. PDF’te ve dosyada olmaz.
cv-kept = Bu bir dosyayla geldi. PDF’te vardır ve saklı kalır.
cv-more = Daha fazla
cv-copy-this = Başka bir sürüm oluştur
cv-save = JSON Resume olarak kaydet
cv-remove = Bu sürümü sil
cv-document = CV: { $name }
cv-fact = { $fact ->
    [place] Oturduğu yer
    [phone] Telefon
    [email] E-posta
   *[url] İnternet sitesi
}
error-cv-import-empty = “{ $name }” dosyası boş. Başka bir dosya seçin.
error-cv-import-large = “{ $name }” dosyasının boyutu şundan büyük: { $most } kB. Bu bir CV mi? O zaman daha küçük bir dosya seçin veya onu “Dosya olarak CV” bölümünde dosya olarak saklayın.
error-cv-import-broken = “{ $name }” dosyası JSON olarak okunamıyor. Dosyayı, geldiği programla yeniden oluşturun.
error-cv-import-other = “{ $name }” dosyası bir JSON Resume CV’si değil. Başka bir dosya seçin veya onu “Dosya olarak CV” bölümünde saklayın.
error-cv-import-section = “{ $name }” dosyasındaki “{ $section }” bölümü JSON Resume’a uymuyor. Hiçbir şey alınmadı. Dosyayı, geldiği programla yeniden oluşturun.
