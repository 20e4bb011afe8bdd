# The screen Settings.

settings-language = Język
settings-dutch-look = To tylko podgląd po niderlandzku. Język aplikacji pozostaje: { $language }. Czy ma być zawsze niderlandzki? Proszę wybrać go tutaj.
settings-colours = Kolory
colours-auto = Tak jak w telefonie
colours-light = Jasne
colours-dark = Ciemne
colours-contrast = Bardzo wyraźne
settings-letters = Wielkość liter
letters-normal = Zwykłe
letters-large = Duże
letters-largest = Bardzo duże
settings-voice = Głos do czytania
settings-voice-hint = Plein używa tylko głosów, które są na samym telefonie. Dzięki temu nic nie trafia do innych.
settings-opinions = Pytania, czy ekran był jasny
opinions-on = Tak, na dole każdego ekranu
opinions-off = Nie
opinions-link = Co jest jasne dla innych i czego Państwo chcą w następnej kolejności
