# Plekken in de buurt waar mensen helpen: lijst, kaart en één plek.

near-title = In de buurt
near-about = Plekken waar mensen u helpen, met openingstijden en talen.
near-place = Een plek
near-nothing = Er staan nog geen plekken in de gids. Vraag uw gemeente waar u terecht kunt.
near-town = Welke gemeente?
near-kinds = Wat zoekt u?
near-kind-all = Alles
near-kind = { $kind ->
    [neighbourhood_team] Wijkteam
    [form_help] Hulp met formulieren
    [library] Bibliotheek
    [debt_buddy] Maatje bij geld en schulden
    [clients_council] Cliëntenraad
    [community_centre] Buurthuis
    [legal_advice] Uitleg over uw rechten
    [language_house] Taalhuis
   *[other] Andere plek
  }
near-speaks = Welke taal moeten zij spreken?
near-speaks-all = Alle talen
near-from = Dicht bij welke plek?
near-from-hint = Kies een postcode, of tik verderop op de kaart. Plein rekent dit uit op uw telefoon en vraagt niet waar u bent.
near-from-none = Maakt niet uit
near-from-postcode = Postcode { $postcode }
near-from-point = De plek die u op de kaart koos
near-count = { $count ->
    [0] Geen plek gevonden
    [one] { $count } plek
   *[other] { $count } plekken
  }
near-all = Toon alle { $count } plekken
near-order-open = Wat nu open is, staat bovenaan.
near-order-near = Wat het dichtste bij is, staat bovenaan.
near-metres = ongeveer { $metres } meter in een rechte lijn
near-kilometres = ongeveer { $kilometres } kilometer in een rechte lijn
near-map-title = Op de kaart
near-map-about = De nummers zijn die van de lijst. Tik op de kaart om te zien wat daar dichtbij is.
near-map = Kaart van { $agency }, met dezelfde plekken als de lijst
near-map-scroll = De kaart, die u kunt verschuiven
near-point = Nummer { $number }: { $name }
near-zoom-1 = Hele kaart
near-zoom-2 = Groter
near-zoom-3 = Nog groter
near-now = Nu
near-week = Open
near-exceptions = Andere dagen
near-days = { $first } tot en met { $last }
near-hours = { $from } tot { $until }
near-other-hours = { $days }: open { $hours }.
near-closed = { $days }: dicht.
near-appointment = Afspraak
near-appointment-is = { $is ->
    [none] Niet nodig, u kunt binnenlopen.
    [possible] Mag, maar hoeft niet.
   *[needed] Nodig. Bel eerst.
  }
near-phone = Telefoon
near-address = Adres
near-route = Zo komt u er
near-wheelchair = Rolstoel
near-wheelchair-is = { $is ->
    [yes] U kunt overal komen.
    [partly] U kunt niet overal komen. Bel eerst.
    [no] U kunt er niet in.
   *[unknown] Niet bekend. Bel eerst.
  }
near-languages = Talen
near-website = Website
near-who = Van
near-checked = Voor het laatst nagekeken op { $day }.
near-stale = Dit is langer dan een jaar niet nagekeken. Bel eerst, of kijk op de website.
near-print = Print deze plek
near-share = Deel deze plek
near-copied = De plek is gekopieerd. U kunt hem nu ergens plakken.
