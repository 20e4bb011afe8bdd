# The first screen.

start-title = Geliriniz, belgeleriniz ve görevleriniz bir arada
start-lead = Plein kendi telefonunuzdadır. Hangi paranın geldiğini, ne yapmanız gerektiğini ve hangi belgeleriniz olduğunu görürsünüz. İnternet olmadan da.
see-example = Bir örneğe bak
start-never-title = Sizden bunları hiçbir zaman istemeyiz
start-never-digid = DigiD şifrenizi
start-never-money = para
start-never-pin = banka kartınızın PIN kodunu
start-never-warning = Biri bunu Plein adına mı istiyor? Vermeyin.
start-by-title = Bu kime ait?
start-by =
    { $operator ->
        [unnamed] Bu, denemek için bir Plein’dir: sunan kişi adını yazmadı.
       *[other] Bu Plein’i sunan: { $operator }.
    }
start-who-title = Bunu kim okuyabilir?
start-who = Yalnızca siz. Plein’i sunan, kilitli bir kopya saklar ve onu açamaz.
start-help-title = Yardım mı gerekiyor?
start-help = Kütüphanenize (Informatiepunt Digitale Overheid, dijital devlet bilgi noktası) veya belediyenize gidin. Yardım ücretsizdir.
begin = Başla
begin-about = Bu telefonda kendinize ait bir yeriniz olur. Ücretsizdir. E-posta adresi veya telefon numarası vermeniz gerekmez.
have-already = Plein’im zaten var
wallet-name = { $number ->
        [one] Benim Plein’im
       *[other] Plein { $number }
    }
to-today = Bugün ekranına git
pictures-choose = Resimlerle
