# The first screen.

start-title = Your income, papers and tasks in one place
start-lead = Plein lives on your own phone. You see what comes in, what you have to do and which papers you have. Without internet, too.
see-example = See an example
start-never-title = We never ask for this
start-never = Your DigiD password. Money. The PIN of your bank card. Does someone ask for it in our name? Do not give it.
start-who-title = Who runs Plein?
start-who = Whoever offers Plein keeps a locked copy only. Nobody but you can read what is in it.
start-help-title = Need help?
start-help = Ask for help at your library (Informatiepunt Digitale Overheid) or at your municipality. Help is free.
