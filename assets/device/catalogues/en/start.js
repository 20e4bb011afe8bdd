// @ts-check
// From pwa/texts/en/start.ftl. Made by pwa/generated.py; do not change it here.

export const start =
  "start-title = Your income, papers and tasks in one place\nstart-lead = Plein lives on your own phone. You see what comes in, what you have to do and which papers you have. Without internet, too.\nsee-example = See an example\nstart-never-title = We never ask for this\nstart-never = Your DigiD password. Money. The PIN of your bank card. Does someone ask for it in our name? Do not give it.\nstart-who-title = Who runs Plein?\nstart-who = Whoever offers Plein keeps a locked copy only. Nobody but you can read what is in it.\nstart-help-title = Need help?\nstart-help = Ask for help at your library (Informatiepunt Digitale Overheid) or at your municipality. Help is free.\n";
