# The first screen.

start-title = Uw inkomen, papieren en taken bij elkaar
start-lead = Plein staat op uw eigen telefoon. U ziet wat er binnenkomt, wat u moet doen en welke papieren u hebt. Ook zonder internet.
see-example = Bekijk een voorbeeld
start-never-title = Dit vragen wij nooit
start-never = Uw DigiD-wachtwoord. Geld. Uw pincode van de bank. Vraagt iemand dat uit onze naam? Geef het niet.
start-who-title = Van wie is Plein?
start-who = Wie Plein aanbiedt, bewaart alleen een vergrendelde kopie. Alleen u kunt lezen wat erin staat.
start-help-title = Hulp nodig?
start-help = Vraag hulp bij uw bibliotheek (Informatiepunt Digitale Overheid) of bij uw gemeente. Hulp is gratis.
