# The lock of a wallet: beginning, choosing a lock, opening, and what keeps it safe.

passkey-name = Plein
device-name-usual =
    { $kind ->
        [iphone] iPhone
        [ipad] iPad
        [android] Android-telefoon
        [tablet] Android-tablet
        [computer] Computer
       *[other] Mijn telefoon
    }
unlock-label = Uw wachtzin of pincode
unlock-hint = Dit is de wachtzin of pincode die u voor Plein hebt gekozen. Niet die van uw bank of DigiD.
unlock-do = Openen
unlock-passkey = Openen met vinger, gezicht of schermslot
unlock-other = Iets anders openen
unlock-forgotten = Wachtzin vergeten?
unlock-forgotten-about = Niemand kan uw wachtzin voor u opzoeken. Hebt u een herstelcode of een tweede toestel? Haal Plein daarmee opnieuw naar deze telefoon.
unlock-recover = Opnieuw beginnen met een code
unlock-after = U kunt het weer proberen na { $time }.
passphrase-missing = Vul uw wachtzin of pincode in.
wait-seconds = { $count ->
        [one] 1 seconde
       *[other] { $count } seconden
    }
wait-minutes = { $count ->
        [one] 1 minuut
       *[other] { $count } minuten
    }
removed-title = Dit toestel doet niet meer mee
removed-about = U kunt hier niet meer bij de gegevens van Plein. Dat gebeurt bijvoorbeeld als iemand zijn toestellen opruimt.
removed-check = Klopt dit niet? Kijk opnieuw
removed-forget = Verwijder de gegevens van dit toestel
lock-title = Kies een slot
lock-about = Straks staan hier uw eigen gegevens. Met een slot kunt alleen u erbij. Wat u net invulde, blijft staan.
lock-label = Kies een wachtzin
lock-hint = Vier woorden achter elkaar zijn makkelijk te onthouden en moeilijk te raden. Minder mag ook, met minstens zes tekens, net als een pincode van zes cijfers.
lock-visible = Laat zien wat ik typ
lock-passkey = Ook openen met vinger, gezicht of schermslot
lock-passkey-hint = Handig voor elke dag. Uw wachtzin blijft altijd werken.
lock-do = Zet op slot
lock-weak-pin = Een pincode houdt iemand tegen die uw telefoon even in handen heeft. Wie een kopie van uw telefoon maakt, kan hem raden. Met vier woorden bent u beter beschermd.
lock-weak = Deze wachtzin is zwak. Wie een kopie van uw telefoon maakt, kan hem raden. Maak hem langer.
lock-good = Dit is een sterke wachtzin.
lock-change-title = Ander slot
lock-before = Uw wachtzin of pincode van nu
lock-new = Uw nieuwe wachtzin of pincode
lock-changed = Uw slot is gewijzigd.
lock-now = Zet nu op slot
lock-idle = Op slot als u niets doet
lock-idle-60 = na 1 minuut
lock-idle-300 = na 5 minuten
lock-idle-900 = na 15 minuten
lock-idle-3600 = na 1 uur
lock-idle-0 = pas als ik de app sluit
ready-title = Zo raakt u niets kwijt
ready-about = Uw slot staat erop. Doe nu nog dit, dan zijn uw gegevens veilig als uw telefoon stuk is of weg.
ready-paper = Bewaar een herstelcode
ready-paper-about = Met deze code krijgt u alles terug op een nieuwe telefoon. Of voeg een tweede toestel toe.
ready-paper-done = U hebt een herstelcode of een tweede toestel.
ready-install = Zet Plein op uw beginscherm
ready-install-about = Dan opent u Plein als een app en blijven uw gegevens staan.
ready-install-do = Zet op beginscherm
ready-install-by-hand = Kies in het menu van uw browser voor “App installeren” of “Zet op beginscherm”.
ready-install-apple = Op een iPhone of iPad: tik op Deel en dan op “Zet op beginscherm”. De app op uw beginscherm begint leeg. Haal uw gegevens ernaartoe met een code: kies hier “Toestel toevoegen” en in de app “Ik heb al Plein”.
ready-install-done = Plein staat op uw beginscherm.
ready-sync = Een kopie op de server
ready-sync-about = Zodra u internet hebt, gaat er vanzelf een vergrendelde kopie naar de server. Alleen u kunt die lezen.
ready-persist-no = Uw browser belooft niet dat uw gegevens blijven staan. Zet Plein op uw beginscherm en bewaar een herstelcode.
ready-go-on = Ga verder
ready-later = Later
saved-at = Bewaard op de server om { $time }.
saved-never = Er is nog geen kopie op de server.
saved-offline = { $count ->
        [0] Nu geen verbinding met de server. Alles staat op uw telefoon.
        [one] Nu geen verbinding met de server. 1 wijziging wacht en gaat straks vanzelf.
       *[other] Nu geen verbinding met de server. { $count } wijzigingen wachten en gaan straks vanzelf.
    }
safety = Slot en toestellen
safety-lock-first = Er is nog geen slot. Kies er een voordat u eigen gegevens invult.
try-again = Opnieuw proberen
begin-another = Nog een Plein beginnen
