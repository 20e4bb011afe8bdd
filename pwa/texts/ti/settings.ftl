# The screen Settings.

settings-language = ቋንቋ
settings-dutch-look = ሕጂ ንግዚኡ ነቲ ቋንቋ ሆላንድ ትርእዩ ኣለኹም። ቋንቋኹም { $language } ኮይኑ ይቕጽል። ኩሉ ግዜ ቋንቋ ሆላንድ ትደልዩ ዲኹም? ኣብዚ ምረጹ።
settings-colours = ሕብርታት
colours-auto = ከም ናይቲ ተሌፎን
colours-light = ብሩህ
colours-dark = ጸልሚት
colours-contrast = ዝያዳ ንጹር
settings-letters = ዕብየት ፊደላት
letters-normal = ንቡር
letters-large = ዓቢ
letters-largest = ኣዝዩ ዓቢ
settings-voice = ድምጺ ንምንባብ
settings-voice-hint = Plein ኣብ ተሌፎንኩም ባዕሉ ዘለዉ ድምጽታት ጥራይ ይጥቀም። በዚ ናብ ካልኦት ዝኸይድ ነገር የለን።
settings-opinions = ስክሪን ንጹር ነይሩ ድዩ ምሕታት
opinions-on = እወ፡ ኣብ ታሕቲ ኩሉ ስክሪን
opinions-off = ኣይፋል
opinions-link = ካልኦት ንጹር ዝብልዎን ድሕሪ እዚ እትደልይዎን
