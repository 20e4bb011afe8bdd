// @ts-check
// From pwa/texts/nl/start.ftl. Made by pwa/generated.py; do not change it here.

export const start =
  "start-title = Uw inkomen, papieren en taken bij elkaar\nstart-lead = Plein staat op uw eigen telefoon. U ziet wat er binnenkomt, wat u moet doen en welke papieren u hebt. Ook zonder internet.\nsee-example = Bekijk een voorbeeld\nstart-never-title = Dit vragen wij nooit\nstart-never-digid = uw DigiD-wachtwoord\nstart-never-money = geld\nstart-never-pin = de pincode van uw bankpas\nstart-never-warning = Vraagt iemand dit namens Plein? Geef het niet.\nstart-who-title = Wie kan dit lezen?\nstart-who = Alleen u. Wie Plein aanbiedt, bewaart een vergrendelde kopie en kan die niet openen.\nstart-help-title = Hulp nodig?\nstart-help = Ga naar uw bibliotheek (Informatiepunt Digitale Overheid) of uw gemeente. Hulp is gratis.\n";
