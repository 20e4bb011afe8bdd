// @ts-check
// From pwa/texts/en/shell.ftl. Made by pwa/generated.py; do not change it here.

export const shell =
  "app-name = Plein\nskip-to-content = Go to the content\nnavigation = Main menu\ntab-today = Today\ntab-money = Money\ntab-papers = Papers\ntab-tasks = Tasks\ntab-share = Share\nsettings = Settings\nstarting = One moment …\nno-wallet = Nothing has been opened on this phone yet.\nto-start = To the beginning\nundo = Undo\nclose-notice = Close message\n";
