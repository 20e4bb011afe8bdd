# What stands around every screen.

app-name = Plein
skip-to-content = Go to the content
navigation = Main menu
tab-today = Today
tab-money = Money
tab-papers = Papers
tab-tasks = Tasks
tab-share = Share
settings = Settings
starting = One moment …
no-wallet = Nothing has been opened on this phone yet.
to-start = To the beginning
undo = Undo
close-notice = Close message
