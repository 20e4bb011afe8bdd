# The screen Meldingen.

reminders-title = Meldingen
reminders-about = Plein kan u waarschuwen als u iets moet doen, ook als Plein dicht is. In Plein zelf ziet u uw herinneringen altijd.
reminders-ask = Uw telefoon vraagt zo of Plein meldingen mag sturen. Op het scherm staat dan alleen “U hebt iets te doen”. Wij weten wanneer u een melding krijgt, niet waarover.
reminders-allow = Ja, waarschuw mij
reminders-refused = U hebt meldingen uitgezet. Wilt u ze toch? Ga naar de instellingen van uw telefoon of browser, zoek Plein op bij Meldingen en zet ze daar aan. Kom dan hier terug.
reminders-impossible = Deze browser kan geen meldingen tonen. Uw herinneringen ziet u in Plein bij Vandaag.
reminders-impossible-apple = Op dit toestel kan het alleen als Plein op uw beginscherm staat. Tik in Safari op Deel en dan op Zet op beginscherm. Open Plein daar en kom hier terug.
reminders-example = Dit is een voorbeeld. Voor het voorbeeld krijgt u geen meldingen.
reminders-on = Deze telefoon waarschuwt u als u iets moet doen.
reminders-failed = Deze telefoon kan nu geen meldingen krijgen. Plein probeert het vanzelf opnieuw. Uw herinneringen ziet u in Plein bij Vandaag.
reminders-text = Wat mag er op het scherm staan?
reminders-text-hint = Een melding is ook te lezen als uw telefoon op slot is. Deze keuze geldt voor deze telefoon.
reminders-text-neutral = Alleen “U hebt iets te doen”
reminders-text-own = Wat ik moet doen, zoals “Loonstrook inleveren”
reminders-stop = Stop met waarschuwen
reminders-link = Meldingen op deze telefoon
