// @ts-check
// From pwa/texts/en/shell.ftl. Made by pwa/generated.py; do not change it here.

export const shell =
  "app-name = Plein\nskip-to-content = Go to the content\nnavigation = Main menu\ntab-today = Today\ntab-money = Money\ntab-papers = Papers\ntab-tasks = Tasks\ntab-share = Share\nsettings = Settings\nstarting = One moment …\nno-wallet = Nothing is open on this phone yet.\nto-start = To the beginning\nread-aloud = Read aloud\nstop-reading = Stop\nno-voice = This phone has no voice of its own for this language. You can add one in the settings of your phone, under Accessibility.\nundo = Undo\nclose-notice = Close message\nremoved = “{ $name }” has been removed.\nsaved = “{ $name }” has been saved.\ngone = This is no longer here.\nexample-name = Example\nexample-label = Example: this family does not exist.\nexample-stop = Stop\noptional = You may leave this empty.\nsave = Save\nchange = Change\nremove = Remove\nchoose = Make a choice\n";
