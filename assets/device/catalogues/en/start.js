// @ts-check
// From pwa/texts/en/start.ftl. Made by pwa/generated.py; do not change it here.

export const start =
  "start-title = Your income, papers and tasks in one place\nstart-lead = Plein lives on your own phone. You see what comes in, what you have to do and which papers you have. Without internet, too.\nsee-example = See an example\nstart-never-title = We never ask for this\nstart-never-digid = your DigiD password\nstart-never-money = money\nstart-never-pin = the PIN of your bank card\nstart-never-warning = Does someone ask for it in the name of Plein? Do not give it.\nstart-who-title = Who can read this?\nstart-who = Only you. Whoever offers Plein keeps a locked copy and cannot open it.\nstart-help-title = Need help?\nstart-help = Go to your library (Informatiepunt Digitale Overheid) or your municipality. Help is free.\n";
