# What Plein saw, matters under way, and changes.

watch-title = Plein ne gördü
watch-stays = Plein telefonunuzda, sizin yazdıklarınıza bakar. Bunu başka kimse görmez. Kararı siz verirsiniz.
watch-nothing = Plein şu anda ilgilenmeniz gereken bir şey görmüyor.
watch-off = Plein şu anda sizin için dikkat etmiyor. İsterseniz Plein’in neye dikkat edeceğini seçin.
watch-choose = Plein neye dikkat ediyor
watch-ask = Plein sizin için dikkat etsin mi? Konu konu seçersiniz ve bunu her zaman değiştirebilirsiniz.
watch-all = Her şeye dikkat et
watch-asks-title = Plein sizin için dikkat etsin mi?
watch-asks = Plein bir gelirin bitip bitmediğini, bir kurumun geç kalıp kalmadığını ve kimin sizden bir şey öğrenmesi gerektiğini görebilir.
watch-may = Bunu yapabilirsiniz
watch-about = Bunun ne hakkında olduğuna bak
watch-against = Bunu neden olduğu gibi bırakabilirsiniz
watch-dismiss = Bunu artık görmek istemiyorum
watch-dismissed = Plein bunu artık söylemez.
watch-pro = Neden yapmalı
watch-contra = Neden yapmamalı
watch-topic = { $topic ->
    [income] Geliriniz
    [terms] Bir kurumun süresi
    [changes] Bildirmeniz gereken değişiklikler
   *[papers] Süresi dolan belgeler
}
found-gap = { $names }: { $end_day } günü bitiyor. Son ödeme { $last_day } günü. Ardından henüz bir şey gelmiyor: { $month } ayından başlayarak ayda { $less_cents } daha az.
found-ending = { $names } bitiyor. Ödeyen kurum: { $agency }. Son ödeme { $last_day } günü: { $less_cents }.
found-term-runs = { $agency } “{ $title }” hakkında en geç { $due_day } günü karar vermek zorunda.
found-term-extended = { $agency } { $on_day } günü “{ $title }” için daha fazla süre aldı. Karar şimdi en geç { $due_day } günü gelir; önceki son gün: { $first_day }. { $told ->
    [yes] Nedeni: { $reason }.
   *[no] Bir neden söylenmedi.
}
found-term-passed = { $agency } “{ $title }” konusunda geç kaldı: son gün { $due_day } idi. Önce iletişim kişinize sorun. Bu işe yaramazsa, kurumun geç kaldığını yazabilirsiniz. O mektup ulaştıktan iki hafta sonra bir gecikme parası (dwangsom) başlar.
found-term-told = { $agency } “{ $title }” konusunda geç kaldı ve mektubunuzu { $told_day } günü aldı. Bundan iki hafta sonra bir gecikme parası (dwangsom) başlar.
found-advance-comes = { $owed_day } gününde bijstand (sosyal yardım) başvurunuz hakkında hâlâ karar verilmemişse { $agency } bir avans (voorschot) vermek zorunda.
found-advance-owed = { $agency } size bir avans (voorschot) vermek zorunda: { $owed_day } günü, başvurunuzdan beri dört hafta geçmişti ve hâlâ karar verilmedi.
found-how-much =
    { $how ->
        [known] Cevaplarınıza göre Plein’in hesabı: ayda en az { $amount }.
        [doubt] Plein bunun ne kadar olduğunu bilmiyor: cevaplarınız birbirine uymuyor.
       *[open] Plein bunun ne kadar olduğunu ancak birkaç soruyu cevapladığınızda bilir. İlk soru şu:
    }
found-what = Konu: { $what }.
found-repair-asked = { $agency } { $asked_day } günü “{ $title }” başvurusunu tamamlamanızı istedi. Bunu en geç { $by_day } günü yapın. Siz cevap verene kadar karar süresi durur. { $what }
found-repair-passed = “{ $title }” başvurusunu { $by_day } gününe kadar (o gün dahil) tamamlayabilirdiniz. { $agency } artık başvurunuza bakmak zorunda değil. Yine de gönderin veya daha fazla süre isteyin. { $what }
found-repair-open = { $agency } { $asked_day } günü “{ $title }” başvurusunu tamamlamanızı istedi ve bir gün söylemedi. Karar süresi o zaman işlemeye devam eder. { $what }
found-ball-me = { $agency } “{ $title }” için { $since_day } gününden beri sizi bekliyor. Kurum o süreyi saymak zorunda değil.
found-ball-here = { $agency } “{ $title }” için { $since_day } gününden beri bekliyor. Beklediği: { $holder }. Kurumun süresi normal olarak işlemeye devam eder: en geç { $due_day } günü karar vermek zorunda.
found-ball-abroad = { $agency } “{ $title }” için { $since_day } gününden beri bekliyor. Beklediği: { $holder }. Bu sürdükçe kurumun süresi durur. Çok uzun sürerse ne zaman karar alacağınızı sorun.
found-award-twice = { $names } gelirinizde aynı dönem için iki kez yazıyor. Ödeyen kurum: { $agency }. Gerçekten iki kez alıyorsanız, bunu sonra geri ödersiniz. İkisinden biri başka biri içinse, doğrudur.
found-award-no-need = { $names } alıyorsunuz ve Plein’e hiçbir çocuğun ücretli kreşe veya bakıma gitmediğini söylediniz. İkisinden biri belki artık öyle değil.
found-award-paper = “{ $title }” belgesi { $until_day } gününe kadar (o gün dahil) geçerliydi ve { $names } devam ediyor. Yeni bir kanıt varsa onu belgelerinize ekleyin. Eğitim bittiyse bunu { $agency } kurumuna bildirin.
found-award-together = { $names } alıyorsunuz. Sonuncusu { $from_day } günü başladı ve Plein, { $agency } kurumunun bunu bildiğini görmüyor. Kurum bunu zaten biliyorsa bir şey yapmanız gerekmez.
found-award-higher = Ayda { $award_cents } { $names } alıyorsunuz. Cevaplarınıza göre Plein’in hesabı: { $same ->
    [yes] { $low_cents }
   *[no] { $low_cents } – { $high_cents }
}. Cevaplarınız bütün yıl için doğruysa, sonra belki bir miktar geri ödersiniz.
found-award-lower = Ayda { $award_cents } { $names } alıyorsunuz. Cevaplarınıza göre Plein’in hesabı: { $same ->
    [yes] { $low_cents }
   *[no] { $low_cents } – { $high_cents }
}. Cevaplarınız bütün yıl için doğruysa, belki daha bir miktar alırsınız.
found-balance-short = { $short_day } günü hesabınızdan, içindekinden daha fazla para çıkıyor. Eksik kalan para: { $short_cents }. Bir sonraki ödeme { $next_day } günü gelir.
found-balance-short-open = { $short_day } günü hesabınızdan, içindekinden daha fazla para çıkıyor. Eksik kalan para: { $short_cents }.
found-debts-several = Her ay, { $count } parça halinde, toplam { $sum_cents } geri ödüyorsunuz. Hepsi birlikte ağır olabilir. Daha geç veya daha yavaş ödeyip ödeyemeyeceğinizi sorabilirsiniz; ücretsiz yardım da var.
found-debts-below = Her ay { $sum_cents } geri ödüyorsunuz. O zaman size { $left_cents } kalıyor. Kanuna göre ise haciz (beslag) durumunda en az { $least_cents } size kalabilmeli. Daha yavaş ödeyip ödeyemeyeceğinizi sorabilirsiniz; ücretsiz yardım da var.
found-debts-enough = Her ay, { $count } parça halinde, { $sum_cents } geri ödüyorsunuz. Size { $left_cents } kalıyor ve bu, kanuna göre haciz (beslag) durumunda size kalması gerekenden az değil. Yine de çok geliyorsa ücretsiz yardım var.
found-aside = Geliriniz yüksek çıkarsa bu yıl için belki şu kadar geri ödersiniz: { $back }. Bu, bütün yıl için aldığınız toeslag’lar (ek ödemeler) eksi o durumda alacağınız paradır. Bu tutar, { $months ->
    [one] kalan 1 aya
   *[other] kalan { $months } aya
} bölününce ayda { $aside } eder; yukarıya, tam sente yuvarlanmıştır.
aside-title = Kenara para ayırın
aside-task = Kenara ayrılacak tutar: { $amount }
aside-make = Bana her ay hatırlat
aside-made = Bu artık görevlerinizde.
found-objection = “{ $title }” hakkındaki karara { $end_day } gününe kadar (o gün dahil) itiraz edebilirsiniz (bezwaar).
found-document-expires = “{ $title }” { $until_day } gününe kadar (o gün dahil) geçerli.
found-paper-ended = “{ $title }” { $until_day } gününe kadar (o gün dahil) geçerliydi.
found-report-at-once = “{ $title }” değişikliğini { $agency } kurumuna hemen bildirin ({ $article }).
found-report-change = “{ $title }” değişikliğini { $agency } kurumuna en geç { $by_day } günü bildirin ({ $article }).
found-award-may-change = “{ $title }” nedeniyle bütün yıldaki geliriniz değişiyor. Toeslag’larınız (ek ödemeler) artabilir veya azalabilir: { $names }.
found-award-between = “{ $title }” ve biten gelir nedeniyle, bütün yıldaki geliriniz { $low_cents } ile { $high_cents } arasında bir yerde. Zorgtoeslag (sağlık sigortası yardımı), huurtoeslag (kira yardımı) ve kindgebonden budget (çocuk bütçesi) o zaman birlikte ayda { $least_cents } ile { $most_cents } arasında olur.
matters-title = Süren işlemler
matters-nothing = Süren bir şey yok. Bir şeye başvurdunuz mu? Buraya yazın, Plein süreyi sizin için sayar.
matters-link = Süren işlemler ve değişiklikler
add-matter = Başvuru ekle
matter-change = Başvuruyu değiştir
matter-name = Neye başvurdunuz?
matter-title-missing = Neye başvurduğunuzu yazın.
matter-agency = Hangi kurumda?
matter-service = Bu nasıl bir başvuru?
matter-other = Başka bir başvuru
matter-assistance = Bijstand (sosyal yardım)
matter-applied = Hangi gün?
matter-applied-missing = Başvurduğunuz günü yazın.
matter-day-ahead = Bu gün henüz gelmedi. Günü kontrol edin.
matter-day-before = Bu gün başvurudan önce. Günü kontrol edin.
matter-weeks = Kaç hafta içinde karar verilmeli?
matter-weeks-hint = Mektupta yazmıyor mu? O zaman 8’dir.
matter-weeks-missing = Kaç hafta eklendiğini yazın.
matter-extended-missing = Bunu hangi gün öğrendiğinizi yazın.
matter-extended = Kurum daha fazla süre aldı mı?
matter-extended-on = Bunu hangi gün öğrendiniz?
matter-extended-weeks = Kaç hafta eklendi?
matter-extended-reason = Kurum hangi nedeni söyledi?
matter-told = Kurum, geç kaldığını yazdığınız mektubu hangi gün aldı?
matter-decided = Hangi gün karar verildi?
matter-notified = Kararı hangi gün aldınız?
matter-objected = Hangi gün itiraz ettiniz (bezwaar)?
matter-asked = Kurum bir şeyi tamamlamanızı istedi mi?
matter-asked-on = Kurum bunu hangi gün istedi?
matter-asked-what = Kurum ne istedi?
matter-asked-by = En geç hangi gün ulaşmış olmalı?
matter-answered = Hangi gün tamamladınız?
matter-waits-title = Kurum birini mi bekliyor?
matter-waits = Kurum kimi bekliyor?
matter-waits-who = { $who ->
    [me] Beni
    [here] Hollanda’daki bir kurumu
    [abroad] Başka bir ülkedeki bir kurumu
   *[none] Kimseyi beklemiyor
}
matter-waits-for = O kurumun adı nedir?
matter-waits-since = Hangi günden beri?
matter-waits-until = Hangi güne kadar?
matter-other-agency = başka bir kurum
matter-contact = İletişim kişiniz
turn-you = Siz
step-applied = { $day } günü başvurdunuz
step-extended = { $day } günü { $weeks } { $weeks ->
    [one] hafta
   *[other] hafta
} ek süre aldı
step-asked = { $day } günü tamamlamanızı istedi
step-answers = en geç { $day } günü tamamlarsınız
step-answers-open = tamamlarsınız; bir gün söylenmedi
step-answered = { $day } günü tamamladınız
step-waits = { $agency } { $day } gününden beri buradan bir şey bekliyor
step-stands = şu anda karar vermek zorunda değil: süre { $day } gününden beri duruyor
step-told = { $day } günü geç kalındığını yazdınız
step-decides = en geç { $day } günü karar verir
step-late = en geç { $day } günü karar vermeliydi
step-decided = { $day } günü karar verdi
step-objects = { $day } gününe kadar (o gün dahil) itiraz edebilirsiniz (bezwaar)
step-objected = { $day } günü itiraz ettiniz (bezwaar)
changes-title = Değişiklikler
add-change = Değişiklik anlat
change-change = Değişiklik
change-name = Ne değişiyor?
change-kind-label = Bu nasıl bir değişiklik?
change-kind = { $kind ->
    [work] Çalışmaya başlıyorum
    [stops] İşim bitiyor
    [together] Birlikte yaşamaya başlıyoruz
    [apart] Ayrılıyoruz veya boşanıyoruz
    [move] Taşınıyorum
    [child] Aileye bir çocuk geliyor
    [grown] Çocuğum 18 yaşına giriyor
   *[income] Başka bir şey, örneğin gelirim
}
change-duties = Bunu kim öğrenmeli?
change-duty = { $at_once ->
    [yes] hemen
   *[no] en geç { $day } günü
} ({ $article })
change-told = biliyor
change-name-hint = Kendi sözlerinizle, örneğin: Jeroen’in ek işi
change-title-missing = Ne değiştiğini yazın.
change-on = Hangi günden başlayarak?
change-on-missing = Bunun değiştiği günü yazın.
change-income = Geliriniz değişiyor mu?
change-direction = { $direction ->
    [more] Evet, daha fazla para geliyor
    [less] Evet, daha az para geliyor
   *[none] Hayır
}
change-amount = Ayda ne kadar?
change-amount-hint = Elinize geçen. Gelir aynı kalıyorsa bunu boş bırakın.
change-amount-missing = Ayda ne kadar olduğunu yazın.
change-new-hint = Kaydettikten sonra bunu zaten kimin bildiğini burada görürsünüz.
change-heard = Bunu zaten kim biliyor?
letter-title = Hazır bir mektup
letter-kind = { $kind ->
    [repair] Tamamlama isteğine cevap
    [report] Bir değişiklik bildirme
    [arrangement] Daha geç veya taksitle ödeme
    [default] Geç kalındığını yazma
    [objection] İtiraz etme (bezwaar)
   *[question] İletişim kişinize bir soru
}
letter-check = Mektubu göndermeden önce okuyun. Altına adınızı, adresinizi ve imzanızı koyun.
letter-through = Plein ile gönderme
letter-send = Alıcı: { $agency }
letter-else = Kendiniz gönderme
letter-print = Yazdır veya PDF olarak kaydet
letter-share = Paylaş veya kopyala
letter-copied = Mektup kopyalandı.
letter-mark = Kurum onu bugün aldı
letter-marked = Not edildi. İki hafta sonra bir gecikme parası (dwangsom) başlar.
letter-phone = Telefon etmeyi mi tercih edersiniz?
letter-call = Şunu söyleyin: “{ $applied } günü { $agency } kurumunda “{ $title }” için başvurdum. Karar için son gün { $due } idi. Ne zaman bir karar alacağım ve başvuruma kim bakıyor?”
letter-link = Bu işlemle ilgili mektuplar
letter-question =
    Aan { $agency }
    { "" }
    { $today }
    { "" }
    Onderwerp: mijn aanvraag “{ $title }”
    { "" }
    Geachte heer of mevrouw,
    { "" }
    Op { $applied } heb ik “{ $title }” aangevraagd. De laatste dag om te beslissen is { $due }.
    { "" }
    Wilt u mij laten weten hoe het ervoor staat, en op welke dag ik een beslissing krijg? Ontbreekt er nog iets, dan hoor ik dat graag.
    { "" }
    Met vriendelijke groet,
    { "" }
    Naam: ................................................................
    Adres: ...............................................................
    Burgerservicenummer of kenmerk: ......................................
    Handtekening: ........................................................
letter-default =
    Aan { $agency }
    { "" }
    { $today }
    { "" }
    Onderwerp: ingebrekestelling, mijn aanvraag “{ $title }”
    { "" }
    Geachte heer of mevrouw,
    { "" }
    Op { $applied } heb ik “{ $title }” aangevraagd. U moest uiterlijk op { $due } beslissen. Ik heb nog geen beslissing gekregen.
    { "" }
    Met deze brief stel ik u in gebreke (artikel 4:17, derde lid, van de Algemene wet bestuursrecht). Ik vraag u binnen twee weken na ontvangst te beslissen. Doet u dat niet, dan bent u mij een dwangsom schuldig voor elke dag dat u te laat bent. Wilt u de hoogte daarvan dan vaststellen (artikel 4:18)?
    { "" }
    Met vriendelijke groet,
    { "" }
    Naam: ................................................................
    Adres: ...............................................................
    Burgerservicenummer of kenmerk: ......................................
    Handtekening: ........................................................
letter-objection =
    Aan { $agency }
    { "" }
    { $today }
    { "" }
    Onderwerp: bezwaar tegen uw besluit over “{ $title }”
    { "" }
    Geachte heer of mevrouw,
    { "" }
    Op { $notified } kreeg ik uw besluit over “{ $title }”. Ik ben het daar niet mee eens en maak bezwaar.
    { "" }
    Mijn redenen zijn: (vul hier in waarom het besluit niet klopt)
    { "" }
    Heb ik niet alles genoemd, geeft u mij dan de tijd om mijn bezwaar aan te vullen (artikel 6:6 van de Algemene wet bestuursrecht). Ik wil graag gehoord worden.
    { "" }
    Met vriendelijke groet,
    { "" }
    Naam: ................................................................
    Adres: ...............................................................
    Burgerservicenummer of kenmerk: ......................................
    Handtekening: ........................................................
found-whose = { $agency } Plein’e bunu { $day } gününden beri söyletiyor. Plein, bunun sizin için geçerli olup olmadığına telefonunuzda baktı. { $agency } bunu gördüğünüzü bilmez.
matter-sent = Durumuna bakmak veya biriyle konuşmak
