# The first screen.

start-title = Uw inkomen, papieren en taken bij elkaar
start-lead = Plein staat op uw eigen telefoon. U ziet wat er binnenkomt, wat u moet doen en welke papieren u hebt. Ook zonder internet.
see-example = Bekijk een voorbeeld
start-never-title = Dit vragen wij nooit
start-never-digid = uw DigiD-wachtwoord
start-never-money = geld
start-never-pin = de pincode van uw bankpas
start-never-warning = Vraagt iemand dit namens Plein? Geef het niet.
start-by-title = Van wie is dit?
start-by =
    { $operator ->
        [unnamed] Dit is een Plein om uit te proberen: de aanbieder heeft zijn naam niet ingevuld.
       *[other] Dit Plein wordt aangeboden door { $operator }.
    }
start-who-title = Wie kan dit lezen?
start-who = Alleen u. De aanbieder bewaart een vergrendelde kopie en kan die niet openen.
start-help-title = Hulp nodig?
start-help = Ga naar uw bibliotheek (Informatiepunt Digitale Overheid) of uw gemeente. Hulp is gratis.
begin = Begin
begin-about = U krijgt een eigen plek op deze telefoon. Dat kost niets. U hoeft geen e-mailadres of telefoonnummer te geven.
have-already = Ik heb al Plein
wallet-name = { $number ->
        [1] Mijn Plein
       *[other] Plein { $number }
    }
to-today = Naar Vandaag
pictures-choose = Met plaatjes
