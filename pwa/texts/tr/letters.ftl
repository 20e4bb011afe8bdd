# Letters about an addition, a change and a payment.

letter-mark-repair = Bunu bugün gönderdim
letter-mark-report = Bunu bildirdim
letter-answered = Not edildi. Karar süresi yeniden işliyor.
letter-reported = Not edildi. Plein bunu artık sormaz.
letter-call-repair = Şunu söyleyin: “{ $asked } günü benden “{ $title }” başvurumu tamamlamamı istediniz. Tam olarak neye ihtiyacınız var ve bunun için daha uzun süre alabilir miyim?”
letter-call-report = Şunu söyleyin: “Bir değişiklik bildiriyorum: { $change }. Başladığı gün: { $on }. Benden neye ihtiyacınız var ve bir onay alacak mıyım?”
letter-call-arrangement = Şunu söyleyin: “Şunun için geri ödüyorum: “{ $title }”. Bu şekilde ödeyemiyorum. Daha geç veya taksitle ödeyebilir miyim ve bu arada tahsil etmeyi bekletir misiniz?”
letter-repair =
    Aan { $agency }
    { "" }
    { $today }
    { "" }
    Onderwerp: aanvulling op mijn aanvraag “{ $title }”
    { "" }
    Geachte heer of mevrouw,
    { "" }
    Op { $asked } vroeg u mij om mijn aanvraag “{ $title }” aan te vullen{ $what }.
    { "" }
    Ik stuur u: (noem hier wat u meestuurt; hebt u iets niet, of kan de instantie het zelf opzoeken, schrijf dat dan)
    { "" }
    Wilt u bevestigen dat mijn aanvraag nu compleet is, en mij zeggen op welke dag u uiterlijk beslist (artikel 4:15 van de Algemene wet bestuursrecht)?
    { "" }
    Met vriendelijke groet,
    { "" }
    Naam: ................................................................
    Adres: ...............................................................
    Burgerservicenummer of kenmerk: ......................................
    Handtekening: ........................................................
letter-report =
    Aan { $agency }
    { "" }
    { $today }
    { "" }
    Onderwerp: een verandering doorgeven
    { "" }
    Geachte heer of mevrouw,
    { "" }
    Ik geef u een verandering door: { $change }. Dit geldt vanaf { $on }. { $income }
    { "" }
    Ik geef dit door omdat de wet dat vraagt ({ $article }). Wilt u mij schrijven wat dit voor mij verandert, en vanaf welke dag?
    { "" }
    Met vriendelijke groet,
    { "" }
    Naam: ................................................................
    Adres: ...............................................................
    Burgerservicenummer of kenmerk: ......................................
    Handtekening: ........................................................
letter-income = { $direction ->
    [more] Er komt per maand ongeveer { $amount } bij.
    [less] Er gaat per maand ongeveer { $amount } af.
   *[none] { "" }
}
letter-arrangement =
    Aan { $agency }
    { "" }
    { $today }
    { "" }
    Onderwerp: later of in delen betalen, “{ $title }”
    { "" }
    Geachte heer of mevrouw,
    { "" }
    { $owes ->
        [yes] Ik moet u { $total } betalen voor “{ $title }”.
       *[no] Ik betaal u terug voor “{ $title }”.
    } { $pays ->
        [yes] Nu gaat daar { $monthly } per maand naartoe. Dat is voor mij te veel.
       *[no] Dat lukt mij niet in één keer.
    }
    { "" }
    Mag ik later of in delen betalen{ $rule }? Ik kan per maand betalen: (vul een bedrag in). Wilt u niet manen of innen tot u hebt beslist? En wilt u rekening houden met het deel van mijn inkomen dat ik volgens de wet moet houden (de beslagvrije voet)?
    { "" }
    Met vriendelijke groet,
    { "" }
    Naam: ................................................................
    Adres: ...............................................................
    Burgerservicenummer of kenmerk: ......................................
    Handtekening: ........................................................
