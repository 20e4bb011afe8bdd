# Bringing in what was taken along in a locked file.

join-by-file = Saklanmış bir dosyadan
join-by-file-about = Daha önce “Her şeyi yanınıza alın” seçeneğini seçtiniz ve kilitli bir dosya sakladınız.
bring-title = Saklanmış bir dosyadan
bring-how = Dosyadaki her şey, bu telefonda yeni bir Plein’e gelir. İnternet olmadan da olur. Burada zaten bir Plein var mı? O olduğu gibi kalır.
bring-own = Yalnızca kendi oluşturduğunuz bir dosyayı kullanın.
bring-agencies = Kurumlarla paylaştıklarım ne olacak?
bring-agencies-sent = Gönderdikleriniz, mesajlar ve kanıtlarınız da gelir. Hiçbir şey yeniden gönderilmez.
bring-agencies-answers = Daha önce gönderdiklerinize gelen yeni cevaplar, yalnızca bu dosyanın geldiği cihaza gelir. Geri çekmeyi de yalnızca orada yapabilirsiniz.
bring-agencies-anew = Burada yeniden bir şey mi paylaşıyorsunuz? O zaman kurum, mektupta yazan bir kodu belki yeniden ister.
bring-file = Dosya
bring-file-hint = Adı .plein ile biter. İndirilenler klasörünüze bakın.
bring-file-missing = Dosyayı seçin.
bring-choose = Dosyayı seç
bring-opens = Dosyanın parola cümlesi
bring-opens-hint = Bunu, dosyayı oluştururken seçtiniz.
bring-opens-missing = Dosyanın parola cümlesini yazın.
bring-do = Her şeyi geri getir
bring-busy =
    { $all ->
        [0] Bir dakika lütfen, bilgileriniz geri getiriliyor …
        [one] Bir dakika lütfen, bilgileriniz geri getiriliyor. Belgeler: { $done } / { $all }.
       *[other] Bir dakika lütfen, bilgileriniz geri getiriliyor. Belgeler: { $done } / { $all }.
    }
bring-done = Dosyadaki her şey artık bu telefonda, Plein’de.
bring-done-missing = Dosyadaki her şey artık bu telefonda, Plein’de. Şu belgelerin fotoğrafı veya dokümanı dosyada yoktu: { $titles }.
error-bring-full = Telefon dolu. Hiçbir şey geri getirilmedi ve dosyanız hâlâ sağlam. Telefonunuzda yer açın ve sonra yeniden deneyin.
error-export-unknown = Bu, Plein’in kilitli bir dosyası değil. Adı .plein ile biten dosyayı seçin.
error-export-readable = Bu, okunabilir dosyadır. Plein onu geri getiremez. Adı .plein ile biten kilitli dosyayı seçin.
error-export-newer = Bu dosya, Plein’in daha yeni bir sürümüyle oluşturuldu. İnternetiniz olduğundan emin olun, Plein’i tamamen kapatın, yeniden açın ve bir kez daha deneyin.
error-export-wrong-passphrase = Bu dosya açılmıyor. Parola cümlesi doğru mu, bakın; büyük harflere de bakın. Kesinlikle doğru mu? O zaman dosya bozulmuştur. Varsa başka bir kopya seçin.
error-export-damaged = Bu dosya eksik veya bozuk. Belki tam indirilmedi veya kopyalanmadı. Yeniden kopyalayın veya başka bir kopya seçin. Hiçbir şey geri getirilmedi.
error-export-unreadable = Telefon bu dosyayı şu anda okuyamıyor. Dosyayı bu telefonun kendisine koyun ve sonra yeniden seçin.
