// @ts-check
// From pwa/texts/en/settings.ftl. Made by pwa/generated.py; do not change it here.

export const settings =
  "settings-language = Language\nsettings-colours = Colours\ncolours-auto = As on the phone\ncolours-light = Light\ncolours-dark = Dark\ncolours-contrast = Extra clear\nsettings-letters = Size of letters\nletters-normal = Normal\nletters-large = Large\nletters-largest = Very large\nsettings-voice = Voice to read aloud\nsettings-voice-hint = Plein only uses voices that are on your phone itself. Nothing goes to others.\n";
