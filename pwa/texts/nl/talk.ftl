# Het gesprek over werk: voorstellen, afspraken en vragen.

talk-title = Gesprekken
talk-nothing = Er is nog geen afspraak.
talk-appointments = Afspraken
talk-ask = Iets vragen
talk-yes = Ja, dat is goed
talk-no = Nee, dat is niet goed
talk-said = { $word ->
    [yes] U zei ja
   *[no] U zei nee
}
talk-state = { $state ->
    [agreed] Afgesproken
    [off] U zei dat u niet kunt
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
talk-questions = Vragen aan u
talk-asked = Wat u vroeg
talk-before = Eerder
talk-cannot = Ik kan toch niet
talk-no-asking = Geen instantie neemt nu via Plein een vraag aan. Bel uw contactpersoon.
talk-has-answer = { $kind ->
    [appointment] Er is een voorstel
   *[message] Er is antwoord
}
talk-answer = Beantwoord deze vraag
talk-period-confirmed = { $agency } heeft deze periode bevestigd.
talk-counts = Wat telt mee: { $kinds }
talk-asks = Wat de instantie erbij wil weten: { $asks }
talk-minutes = { $minutes } minuten
