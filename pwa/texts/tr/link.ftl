# The link of an agency with your Plein.

link-title = Bağlantınız
link-row = Bağlantınız: { $agency }
link-row-about = Kurum sizin hakkınızda ne biliyor, size ne gönderebilir ve bunu nasıl bitirirsiniz.
link-none = Bağlantınız yok. { $agency } kim olduğunuzu bilmiyor ve size burada bir şey gönderemez.
link-unnamed = { $agency } size burada cevap gönderebilir. Kurum kim olduğunuzu henüz bilmiyor.
link-known = { $agency } sizi tanıyor.
link-known-as = { $agency } sizi şu adla tanıyor: { $name }.
link-since = Bağlantının başladığı gün
link-kind = Kurumun türü
link-government =
    { $is ->
        [yes] Devlet
       *[no] Devlet kurumu değil
    }
link-may = { $agency } size ne gönderebilir
link-may-list = Mesajlar, görevler, sorular, kararlar, gelir dökümleriniz ve gönderdiklerinizin durumu. Bunları yalnızca siz okuyabilirsiniz.
link-sent = Gönderdikleriniz. Alan kurum: { $agency }
link-who = Kim olduğunuzu söyleyin
link-who-about = { $agency } kim olduğunuzu bilsin. O zaman kurum başvurunuz hakkında karar verebilir. Bunu sonra yalnızca { $agency } bilir. Plein bilmez.
link-digid = DigiD ile
link-digid-about = { $agency } kurumunun internet sitesine gidersiniz: { $host }. Orada giriş yaparsınız. Bir kod alırsınız ve geri gelirsiniz.
link-code = Mektupta yazan bir kodla
link-code-about = Kodu yazarsınız.
link-scan = Kamerayla
link-scan-about = Telefonunuzu mektuptaki veya gişedeki koda tutarsınız.
link-end = Bağlantıyı kes
link-end-about = { $agency } o zaman bu Plein’in sizin olduğunu unutur.
link-ending = Bağlantıyı kestiniz. Plein önce hazır bekleyenleri getirir.
link-use = Kodunuzu kullanın
link-use-about = Yalnızca kendinizin aldığı bir kodu kullanın: bir mektupta, DigiD ile giriş yaptıktan sonra veya gişede. Onu başka birinden mi aldınız? O zaman kullanmayın.
link-scanning = Kameranın gördüğü
link-scan-do = Kodu okut
link-scan-stop = Okutmayı durdur
link-no-camera = Kamera çalışmıyor veya izni yok. Kodu elle yazın: aşağıda kodu kimden aldığınızı seçin.
link-type = Veya kodu yazın. Kodu kimden aldınız?
link-not-here = Bu kodun kurumu Plein’de yok. Kodu aşağıda yazan bir kurumdan alıp almadığınıza bakın.
link-said-name = { $agency } artık mesajlarınızın sizden geldiğini biliyor. Sizi şu adla tanıyor: { $name }. Bu siz değil misiniz? O zaman Paylaş bölümünde bağlantıyı kesin ve { $agency } kurumunu arayın.
link-said =
    { $because ->
        [used] Kullandığınız kod başka bir yerde de kullanıldı. Belki biri onu gördü. { $agency } bunu biliyor ve şu anda bu kodla karar vermiyor. { $agency } kurumundan yeni bir kod isteyin. Plein’deki bilgileriniz güvende.
        [over] Kod çok eski ve artık geçerli değil. Bu yüzden { $agency } kim olduğunuzu henüz bilmiyor. { $agency } kurumundan yeni bir kod isteyin.
        [another] { $agency } kurumunda size bağlı bir Plein daha var. Bunu siz mi yaptınız, örneğin yeni bir telefonla? O zaman bir şey yapmanız gerekmez. Siz yapmadınız mı? O zaman { $agency } kurumunu arayın.
       *[ended] { $agency } bu Plein ile bağlantıyı kesti. Bu doğru değil mi? { $agency } kurumunu arayın. Paylaş bölümünde yeniden bağlanabilirsiniz.
    }
