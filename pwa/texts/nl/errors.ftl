# What went wrong, what to do now, and whether anything is lost; one message a code (assets/device/errors.js).

error-other = Er ging iets mis. Wat u hebt ingevuld, staat er nog. Probeer het straks opnieuw.
error-offline = Er is nu geen internet. Alles staat veilig op uw telefoon. Plein gaat verder zodra er weer internet is.
error-timeout = Het antwoord kwam niet op tijd. Er is niets verloren. Plein probeert het straks opnieuw.
error-server-trouble = De dienst van Plein heeft nu een storing. Alles staat veilig op uw telefoon. Plein probeert het straks opnieuw.
error-garbled-answer = Het antwoord kwam niet goed over. Er is niets verloren. Plein probeert het straks opnieuw.
error-busy = Het is nu druk. Alles staat veilig op uw telefoon. Plein probeert het straks opnieuw.
error-too-often = Dit ging te vaak achter elkaar. Wacht een paar minuten en probeer het dan opnieuw.
error-over-quota = De ruimte voor uw kopie is vol. Alles staat wel op uw telefoon. Verwijder papieren die u niet meer nodig hebt.
error-too-much = Dit is te groot om te bewaren. Kies een kleiner bestand.
error-device-removed = Deze telefoon hoort niet meer bij deze map. Koppel hem opnieuw met een telefoon die er nog bij hoort.
error-wallet-erased = Deze map is gewist. Wat op deze telefoon staat, is er nog.
error-storage-full = De telefoon is vol. Er is niets verloren, maar dit kon er niet meer bij. Maak ruimte op uw telefoon en bewaar dan opnieuw.
error-storage-lost = De telefoon kon dit niet bewaren. Sluit Plein helemaal af, open het opnieuw en bewaar dan nog eens.
error-storage-refused = Deze browser mag niets bewaren. Gebruik geen privévenster en sta opslag toe bij de instellingen van uw browser.
error-storage-newer = Een nieuwere versie van Plein heeft dit bewaard. Sluit Plein helemaal af en open het opnieuw.
error-cannot-open = Dit kan niet worden geopend. Misschien is het beschadigd. Vraag hulp bij uw bibliotheek of gemeente.
error-blob-broken = Dit bestand is beschadigd aangekomen. Probeer het later opnieuw.
error-change-too-large = Dit is te lang om te bewaren. Maak de tekst korter.
error-value-not-storable = Hierin staat een teken dat niet bewaard kan worden. Haal het weg en bewaar opnieuw.
