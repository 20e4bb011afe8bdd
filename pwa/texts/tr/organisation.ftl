# Who an agency of the list is.

organisation-title = Bu kurum hakkında
organisation-about = Kurum hakkında: { $agency }
organisation-kind =
    { $kind ->
        [municipality] Gemeente (belediye)
        [province] Provincie (eyalet)
        [water_board] Waterschap (su idaresi)
        [other] Devlet kurumu değil
       *[national] Ülke çapındaki devlet kurumu
    }
organisation-no-government = { $name } devlete ait değil. Hiçbir zaman Plein üzerinden bir şey göndermek zorunda değilsiniz.
organisation-lock = { $agency } kurumuna giden mektuplar { $day } gününden beri yeni bir kilitle kapanıyor. Plein bunu kendiliğinden yapar. Bir şey yapmanız gerekmez.
organisation-stolen = { $agency }, birinin bir kilidi çaldığını bildirdi. Bildirdiği gün: { $day }. Plein o kilidi artık kullanmıyor. Bundan kısa süre önce garip bir mesaj mı aldınız? O zaman kurumu arayın.
organisation-team = Orada kiminle konuşursunuz
organisation-phone = Telefon
organisation-address = Adres
organisation-hours = Açık
organisation-languages = Diller
organisation-website = İnternet sitesi
organisation-hosts = İnternetteki gerçek adresler
organisation-number = Handelsregister (ticaret sicili) numarası
organisation-now = Şimdi
open-now = Açık. Kapanış saati: { $until }
open-later = Kapalı. Bugünkü açılış saati: { $from }
open-again = Kapalı. Yeniden açılış: { $day }, saat { $from }
open-holiday = Bugün resmî tatil. Önce arayın veya açık olup olmadıklarına bakın.
open-days = { $first } – { $last }
open-range = { $days }: saat { $from } – { $until }
open-clock = { $hour }.{ $minute }
organisation-row-about = Telefon, açılış saatleri, bağlantınız ve kodunuz
organisation-you = Siz ve { $agency }
