# Bringing in what was taken along in a locked file.

join-by-file = Van een bewaard bestand
join-by-file-about = U hebt eerder “Alles meenemen” gekozen en een vergrendeld bestand bewaard.
bring-title = Van een bewaard bestand
bring-how = Alles uit het bestand komt in een nieuw Plein op deze telefoon. Dat kan ook zonder internet. Staat hier al een Plein? Dan blijft dat zoals het is.
bring-own = Gebruik alleen een bestand dat u zelf hebt gemaakt.
bring-agencies = En wat ik met organisaties heb gedeeld?
bring-agencies-sent = Wat u hebt gestuurd, de berichten en uw bewijzen komen mee. Er wordt niets opnieuw verstuurd.
bring-agencies-answers = Nieuwe antwoorden op wat u eerder stuurde, komen alleen binnen op het toestel waarvan dit bestand komt. Alleen daar kunt u het ook intrekken.
bring-agencies-anew = Deelt u hier weer iets? Dan vraagt de organisatie misschien opnieuw om een code uit een brief.
bring-file = Het bestand
bring-file-hint = De naam eindigt op .plein. Kijk bij uw downloads.
bring-file-missing = Kies het bestand.
bring-choose = Kies het bestand
bring-opens = De wachtzin van het bestand
bring-opens-hint = Deze koos u toen u het bestand maakte.
bring-opens-missing = Vul de wachtzin van het bestand in.
bring-do = Haal alles terug
bring-busy =
    { $all ->
        [0] Een ogenblik, uw gegevens worden teruggehaald …
       *[other] Een ogenblik, uw gegevens worden teruggehaald: { $done } van { $all } papieren.
    }
bring-done = Alles uit het bestand staat nu in Plein op deze telefoon.
bring-done-missing = Alles uit het bestand staat nu in Plein op deze telefoon. Van deze papieren zat de foto of het document niet in het bestand: { $titles }.
error-bring-full = De telefoon is vol. Er is niets teruggehaald en uw bestand is nog heel. Maak ruimte op uw telefoon en probeer het dan opnieuw.
error-export-unknown = Dit is geen vergrendeld bestand van Plein. Kies het bestand waarvan de naam eindigt op .plein.
error-export-readable = Dit is het leesbare bestand. Plein kan het niet terughalen. Kies het vergrendelde bestand, waarvan de naam eindigt op .plein.
error-export-newer = Dit bestand is gemaakt met een nieuwere versie van Plein. Zorg dat u internet hebt, sluit Plein helemaal af, open het opnieuw en probeer het dan nog eens.
error-export-wrong-passphrase = Dit bestand gaat niet open. Kijk of de wachtzin klopt, ook de hoofdletters. Klopt die zeker? Dan is het bestand beschadigd. Kies een andere kopie, als u die hebt.
error-export-damaged = Dit bestand is niet heel. Misschien is het niet helemaal gedownload of gekopieerd. Kopieer het opnieuw of kies een andere kopie. Er is niets teruggehaald.
error-export-unreadable = De telefoon kan dit bestand nu niet lezen. Zet het op deze telefoon zelf en kies het dan opnieuw.
