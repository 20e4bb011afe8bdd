# Gemak: voorlezen, moeilijke woorden, plaatjes.

reading-bar = Voorlezen
reading-pause = Pauze
reading-on = Verder
reading-slower = Langzamer
reading-faster = Sneller
aloud-stop = Stop met voorlezen
reading-tap = Tik op een zin om daar te beginnen.
reading-failed = Voorlezen lukt nu niet. Probeer het straks nog eens.
reading-in-dutch = Deze telefoon heeft geen stem voor uw taal, wel voor het Nederlands. Zullen we de Nederlandse tekst voorlezen?
reading-in-dutch-yes = Ja, in het Nederlands
reading-in-dutch-no = Nee

words-title = Moeilijke woorden
words-about = Brieven van de overheid staan vol moeilijke woorden. Hier staat bij elk woord één zin.
settings-words = Uitleg bij moeilijke woorden
settings-words-hint = Onder een moeilijk woord staan stippen. Tik erop en u leest wat het betekent.
words-shown = Leg ze uit waar ze staan
words-plain = Niet uitleggen
words-all = Alle moeilijke woorden

pictures-title = Wat wilt u doen?
pictures-usual = Gewone schermen
pictures-money = Geld dat komt
pictures-tasks = Wat moet ik doen?
pictures-letter = Foto van een brief
pictures-ask = Iets vragen
pictures-counter = Laten zien
pictures-papers = Mijn papieren
pictures-hear = Hoor: { $words }
pictures-money-asks = Is dit geld gekomen?
pictures-money-none = Er staat nu geen geld dat komt.
pictures-task-asks = Is dit klaar?
pictures-task-none = U hoeft nu niets te doen.
pictures-task-count = { $number } van { $all }
pictures-not-yet = Nee
pictures-counter-say = Ik vind lezen moeilijk. Wilt u dit samen met mij bekijken?
pictures-counter-none = U hebt nog geen papieren om te laten zien.
