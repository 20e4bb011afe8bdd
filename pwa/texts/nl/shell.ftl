# What stands around every screen.

app-name = Plein
skip-to-content = Ga naar de inhoud
navigation = Hoofdmenu
tab-today = Vandaag
tab-money = Geld
tab-papers = Papieren
tab-tasks = Taken
tab-share = Delen
settings = Instellingen
starting = Een ogenblik …
no-wallet = Er is op deze telefoon nog niets geopend.
to-start = Naar het begin
undo = Ongedaan maken
close-notice = Melding sluiten
