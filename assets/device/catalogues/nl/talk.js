// @ts-check
// From pwa/texts/nl/talk.ftl. Made by pwa/generated.py; do not change it here.

export const talk =
  "talk-title = Gesprekken\ntalk-nothing = Er is nog geen afspraak.\ntalk-appointments = Afspraken\ntalk-ask = Iets vragen\ntalk-answered = Wat u antwoordde\ntalk-yes = Ja, dat is goed\ntalk-no = Nee, dat is niet goed\ntalk-said = { $word ->\n    [yes] U zei ja\n   *[no] U zei nee\n}\ntalk-state = { $state ->\n    [agreed] Afgesproken\n   *[cancelled] Gaat niet door\n}\ntalk-statement = { $agency } zag wat u deed van { $from } tot en met { $to }, en telt er { $counted } van { $quota }. Dit is ondertekend: u kunt het bewijs bewaren bij wat u hebt gestuurd.\ntalk-appointment = { $state ->\n    [offered] Voorstel voor een gesprek: { $moment }.\n    [agreed] Het gesprek gaat door: { $moment }.\n   *[cancelled] Dit gesprek gaat niet door: { $moment }.\n}\ntalk-link = Naar uw gesprekken\ntalk-calendar = Zet in uw agenda\n";
