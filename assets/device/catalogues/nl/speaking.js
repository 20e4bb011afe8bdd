// @ts-check
// From pwa/texts/nl/speaking.ftl. Made by pwa/generated.py; do not change it here.

export const speaking =
  "speak-button = Ik spreek liever iemand\nspeak-title = Iemand spreken\nspeak-about = Komt u er niet uit, of praat u liever? Vraag om een mens: aan de telefoon of aan de balie. U kiest zelf.\nspeak-waiting = Uw vraag om iemand te spreken wacht op verbinding. U hoeft niets te doen.\nspeak-asked = U vroeg op { $moment } om iemand te spreken. U staat daarvoor bovenaan bij { $agency }.\nspeak-spoken = { $agency } meldde op { $moment } dat iemand u heeft gesproken. Klopt dat niet? Vraag het opnieuw.\nspeak-to-request = Naar uw vraag\nspeak-call = Of bel zelf:\nspeak-row-about = Aan de telefoon of aan de balie.\n";
