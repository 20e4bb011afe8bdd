// @ts-check
// From pwa/texts/nl/start.ftl. Made by pwa/generated.py; do not change it here.

export const start =
  "start-title = Uw inkomen, papieren en taken bij elkaar\nstart-lead = Plein staat op uw eigen telefoon. U ziet wat er binnenkomt, wat u moet doen en welke papieren u hebt. Ook zonder internet.\nsee-example = Bekijk een voorbeeld\nstart-never-title = Dit vragen wij nooit\nstart-never = Uw DigiD-wachtwoord. Geld. Uw pincode van de bank. Vraagt iemand dat uit onze naam? Geef het niet.\nstart-who-title = Van wie is Plein?\nstart-who = Wie Plein aanbiedt, bewaart alleen een vergrendelde kopie. Alleen u kunt lezen wat erin staat.\nstart-help-title = Hulp nodig?\nstart-help = Vraag hulp bij uw bibliotheek (Informatiepunt Digitale Overheid) of bij uw gemeente. Hulp is gratis.\n";
