// @ts-check
// From pwa/texts/nl/settings.ftl. Made by pwa/generated.py; do not change it here.

export const settings =
  "settings-language = Taal\nsettings-dutch-look = U kijkt nu even naar het Nederlands. Uw taal blijft { $language }. Wilt u altijd Nederlands? Kies het dan hier.\nsettings-colours = Kleuren\ncolours-auto = Zoals de telefoon\ncolours-light = Licht\ncolours-dark = Donker\ncolours-contrast = Extra duidelijk\nsettings-letters = Grootte van de letters\nletters-normal = Gewoon\nletters-large = Groot\nletters-largest = Heel groot\nsettings-voice = Stem om voor te lezen\nsettings-voice-hint = Plein gebruikt alleen stemmen die op uw telefoon zelf staan. Zo gaat er niets naar anderen.\nsettings-opinions = Vragen of een scherm duidelijk was\nopinions-on = Ja, onderaan elk scherm\nopinions-off = Nee\nopinions-link = Wat anderen duidelijk vinden, en wat u hierna wilt\n";
