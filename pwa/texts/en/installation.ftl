# What a phone shows of Plein before it is open: at installation, and in a browser without scripts.

app-long-name = Plein: your income, papers and tasks
app-description = Your income, papers and tasks together on your own phone. Works without internet too.
needs-scripts = Plein only works with JavaScript. Turn on JavaScript in your browser and open Plein again.
shortcut-money = What comes in, and when
shortcut-papers = Letters and proofs
shortcut-tasks = What you have to do, and when
screenshot-today = What comes in first, and what you have to do
