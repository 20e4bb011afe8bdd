# The screen Instellingen.

settings-language = Taal
settings-colours = Kleuren
colours-auto = Zoals de telefoon
colours-light = Licht
colours-dark = Donker
colours-contrast = Extra duidelijk
settings-letters = Grootte van de letters
letters-normal = Gewoon
letters-large = Groot
letters-largest = Heel groot
settings-voice = Stem om voor te lezen
settings-voice-hint = Plein gebruikt alleen stemmen die op uw telefoon zelf staan. Zo gaat er niets naar anderen.
