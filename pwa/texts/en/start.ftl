# The first screen.

start-title = Your income, papers and tasks in one place
start-lead = Plein lives on your own phone. You see what comes in, what you have to do and which papers you have. Without internet, too.
see-example = See an example
start-never-title = We never ask for this
start-never-digid = your DigiD password
start-never-money = money
start-never-pin = the PIN of your bank card
start-never-warning = Does someone ask for it in the name of Plein? Do not give it.
start-by-title = Who runs this?
start-by =
    { $operator ->
        [unnamed] This is a Plein to try out: whoever offers it has not filled in a name.
       *[other] This Plein is offered by { $operator }.
    }
start-who-title = Who can read this?
start-who = Only you. Whoever offers it keeps a locked copy and cannot open it.
start-help-title = Need help?
start-help = Go to your library (Informatiepunt Digitale Overheid) or your municipality. Help is free.
begin = Begin
begin-about = You get a place of your own on this phone. It is free. You need not give an e-mail address or telephone number.
have-already = I already have Plein
wallet-name = { $number ->
        [1] My Plein
       *[other] Plein { $number }
    }
to-today = To Today
pictures-choose = With pictures
