// @ts-check
// From pwa/texts/nl/help.ftl. Made by pwa/generated.py; do not change it here.

export const help =
  "help-title = Hulp\nhelp-lead = Niemand hoeft dit alleen te doen. Kies wat u zoekt.\nhelp-rights = Waar hebt u recht op?\nhelp-rights-about = Plein rekent het uit op uw telefoon.\nhelp-square = Vragen aan elkaar\nhelp-square-about = Vraag het andere mensen, zonder uw naam.\n";
