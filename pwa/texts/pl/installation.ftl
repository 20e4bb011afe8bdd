# What a phone shows of Plein before it is open: at installation, and in a browser without scripts.

app-long-name = Plein: Państwa dochody, dokumenty i zadania
app-description = Państwa dochody, dokumenty i zadania razem, na Państwa własnym telefonie. Działa także bez internetu.
needs-scripts = Plein działa tylko z JavaScriptem. Proszę włączyć JavaScript w przeglądarce i otworzyć Plein ponownie.
shortcut-money = Co i kiedy wpływa
shortcut-papers = Listy i dowody
shortcut-tasks = Co trzeba zrobić i kiedy
screenshot-today = Co wpływa najpierw i co trzeba zrobić
