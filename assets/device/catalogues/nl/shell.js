// @ts-check
// From pwa/texts/nl/shell.ftl. Made by pwa/generated.py; do not change it here.

export const shell =
  "app-name = Plein\nskip-to-content = Ga naar de inhoud\nnavigation = Hoofdmenu\ntab-today = Vandaag\ntab-money = Geld\ntab-papers = Papieren\ntab-tasks = Taken\ntab-share = Delen\nsettings = Instellingen\nstarting = Een ogenblik …\nno-wallet = Er is op deze telefoon nog niets geopend.\nto-start = Naar het begin\nundo = Ongedaan maken\nclose-notice = Melding sluiten\n";
