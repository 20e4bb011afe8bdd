# The screen Settings.

settings-language = Language
settings-dutch-look = You are now taking a look at the Dutch. Your language stays { $language }. Do you always want Dutch? Then choose it here.
settings-colours = Colours
colours-auto = As on the phone
colours-light = Light
colours-dark = Dark
colours-contrast = Extra clear
settings-letters = Size of letters
letters-normal = Normal
letters-large = Large
letters-largest = Very large
settings-voice = Voice to read aloud
settings-voice-hint = Plein only uses voices that are on your phone itself. Nothing goes to others.
settings-opinions = Ask whether a screen was clear
opinions-on = Yes, at the foot of every screen
opinions-off = No
opinions-link = What others find clear, and what you would like next
