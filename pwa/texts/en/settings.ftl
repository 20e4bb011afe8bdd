# The screen Settings.

settings-language = Language
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
