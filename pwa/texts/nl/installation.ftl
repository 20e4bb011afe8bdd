# What a phone shows of Plein before it is open: at installation, and in a browser without scripts.

app-long-name = Plein: uw inkomen, papieren en taken
app-description = Uw inkomen, papieren en taken bij elkaar op uw eigen telefoon. Werkt ook zonder internet.
needs-scripts = Plein werkt alleen met JavaScript. Zet JavaScript aan in uw browser en open Plein opnieuw.
shortcut-money = Wat er wanneer binnenkomt
shortcut-papers = Brieven en bewijzen
shortcut-tasks = Wat u moet doen, en wanneer
screenshot-today = Wat er als eerste binnenkomt, en wat u moet doen
