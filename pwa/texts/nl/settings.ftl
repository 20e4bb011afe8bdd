# The screen Instellingen.

settings-language = Taal
settings-dutch-look = U kijkt nu even naar het Nederlands. Uw taal blijft { $language }. Wilt u altijd Nederlands? Kies het dan hier.
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
settings-opinions = Vragen of een scherm duidelijk was
opinions-on = Ja, onderaan elk scherm
opinions-off = Nee
opinions-link = Wat anderen duidelijk vinden, en wat u hierna wilt
