# Wie een organisatie uit de lijst is.

organisation-title = Over deze organisatie
organisation-about = Over { $agency }
organisation-kind =
    { $kind ->
        [municipality] Gemeente
        [province] Provincie
        [water_board] Waterschap
        [other] Geen overheid
       *[national] Landelijke overheid
    }
organisation-no-government = { $name } hoort niet bij de overheid. U bent nooit verplicht om via Plein iets te sturen.
organisation-lock = Brieven aan { $agency } gaan sinds { $day } met een nieuw slot dicht. Plein doet dat vanzelf. U hoeft niets te doen.
organisation-stolen = { $agency } meldde op { $day } dat iemand een slot heeft gestolen. Plein gebruikt dat slot niet meer. Kreeg u kort daarvoor een vreemd bericht? Bel dan de organisatie.
organisation-team = Wie u daar spreekt
organisation-phone = Telefoon
organisation-address = Adres
organisation-hours = Open
organisation-languages = Talen
organisation-website = Website
organisation-hosts = Echte adressen op internet
organisation-number = Nummer in het handelsregister
organisation-now = Nu
open-now = Open, tot { $until } uur
open-later = Dicht. Vandaag open vanaf { $from } uur
open-again = Dicht. Weer open op { $day }, vanaf { $from } uur
open-holiday = Vandaag is een feestdag. Bel of kijk eerst of zij open zijn.
open-days = { $first } tot en met { $last }
open-range = { $days }: { $from } tot { $until } uur
open-clock = { $hour }.{ $minute }
organisation-row-about = Telefoon, openingstijden, uw koppeling en uw code
organisation-you = U en { $agency }
