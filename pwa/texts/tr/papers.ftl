# The screens of Papieren (papers).

papers-nothing = Mektuplarınızı, kararlarınızı ve sözleşmelerinizi burada saklayın. Bir fotoğraf çekin veya bir dosya seçin.
paper-one = Belge
paper-form = Belge kaydet
paper-change = Belgeyi değiştir
paper-file = Fotoğraf veya dosya
paper-file-hint = En fazla 25 MB. Dosya hemen telefonunuza kaydedilir.
paper-file-missing = Bir fotoğraf çekin veya bir dosya seçin.
paper-photo = Fotoğraf çek
paper-choose = Dosya seç
file-empty = “{ $name }” dosyası boş. Başka bir dosya seçin.
file-too-large = “{ $name }” dosyası 25 MB’den büyük. Daha küçük bir dosya seçin veya bir fotoğraf çekin.
file-lies = “{ $name }” dosyası, adının söylediğinden farklı bir şey ({ $kind }). Plein onu gerçekte olduğu gibi saklar. Güvenmiyor musunuz? O zaman başka bir dosya seçin.
file-active = “{ $name }” dosyasının içinde, program gibi kendi kendine çalışabilen bir şey var. Plein onu saklar, ama göstermez. Bunu gönderecek misiniz? O zaman önce normal bir PDF yapmanız daha iyi olur.
paper-title = Bu belgeye ne ad veriyorsunuz?
paper-title-hint = Örneğin: WW (işsizlik ödeneği) kararı.
paper-title-missing = Bu belgeye bir ad verin, böylece onu yeniden bulursunuz.
photo-without-place = “{ $name }” fotoğrafında nerede çekildiği yazıyordu. Plein bunu çıkardı.
photo-keeps-details = Plein, “{ $name }” içinde fotoğrafın nerede çekildiğinin yazıp yazmadığını göremiyor. Onu paylaşırsanız bu bilgi de gider. Plein ile yeni bir fotoğraf çekmeniz daha iyi olur.
paper-kind-label = Belgenin türü
paper-kind =
    { $kind ->
        [decision] Karar (beschikking)
        [payslip] Maaş bordrosu veya ödeme dökümü
        [letter] Mektup
        [contract] Sözleşme
        [identity] Pasaport veya kimlik kartı
        [policy] Sigorta poliçesi
        [bill] Fatura veya fiş
        [registration] Kayıt veya kanıt
        [bank_statement] Banka ekstresi
        [cv] CV
        [evidence] Bir iş başvurusunun kanıtı
        [proof] İş başvurularının listesi
       *[other] Başka bir şey
    }
paper-agency = Bu kimden?
paper-issued = Belgedeki tarih
paper-amount = Belgedeki tutar
paper-amount-hint = Üzerinde tutar yok mu? O zaman bunu boş bırakın.
paper-until = Geçerli olduğu son gün
paper-until-hint = Üzerinde son gün yazmıyor mu? O zaman bunu boş bırakın.
paper-valid-until = geçerli olduğu son gün: { $day }
paper-ended = süresi { $day } günü doldu
paper-without-file = Bu belgenin fotoğrafı veya dosyası yok.
paper-missing = Dosya henüz bu telefonda değil. İnternetiniz olduğundan emin olun ve daha sonra yeniden deneyin.
paper-no-viewer = Plein bu tür dosyaları gösteremez. Ama onu kaydedip açabilirsiniz.
paper-active = Bu dosyanın içinde, program gibi kendi kendine çalışabilen bir şey var. Bu yüzden Plein onu göstermez. Ama onu kaydedebilirsiniz. Yalnızca kimden geldiğini biliyorsanız açın.
paper-save-file = Telefona kaydet ({ $size })
paper-of-task = Bu mektupla ilgili
paper-tasks = Bu belge için yapılacaklar
