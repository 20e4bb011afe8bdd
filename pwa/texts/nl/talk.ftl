# Het gesprek over werk: voorstellen, afspraken en vragen.

talk-title = Gesprekken
talk-nothing = Er is nog geen afspraak.
talk-appointments = Afspraken
talk-ask = Iets vragen
talk-answered = Wat u antwoordde
talk-yes = Ja, dat is goed
talk-no = Nee, dat is niet goed
talk-said = { $word ->
    [yes] U zei ja
   *[no] U zei nee
}
talk-state = { $state ->
    [agreed] Afgesproken
   *[cancelled] Gaat niet door
}
talk-statement = { $agency } zag wat u deed van { $from } tot en met { $to }, en telt er { $counted } van { $quota }. Dit is ondertekend: u kunt het bewijs bewaren bij wat u hebt gestuurd.
talk-appointment = { $state ->
    [offered] Voorstel voor een gesprek: { $moment }.
    [agreed] Het gesprek gaat door: { $moment }.
   *[cancelled] Dit gesprek gaat niet door: { $moment }.
}
talk-link = Naar uw gesprekken
talk-calendar = Zet in uw agenda
