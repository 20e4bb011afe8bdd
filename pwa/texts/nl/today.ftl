# The screen Vandaag.

today-news = Nieuwe berichten
today-files =
    { $count ->
        [one] { $count } bestand
       *[other] { $count } bestanden
    }
today-next = Komt binnen { $when }
today-month = Heel { $month }: { $total }
today-due = Dit moet u doen
today-nothing-due = De komende drie weken hoeft er niets klaar te zijn.
today-upcoming = Daarna moet u doen
today-later = Daarna komt binnen
today-ending = Loopt binnenkort af
today-begin-title = Hier begint u
today-begin = Zet eerst uw inkomen erin. Daarna uw papieren en uw taken. U mag elk moment stoppen: wat u bewaart, blijft staan.
add-paper = Papier toevoegen
today-work = { $has ->
    [yes] Werk zoeken, { $agency }
   *[no] Werk zoeken
}
today-work-count = { $counted } van { $asked }
help-link = Hulp en vragen
today-prepared = { $name } zette iets voor u klaar
today-helped = U helpt { $name }
ask-link = Ik heb een vraag
add-income = Inkomen toevoegen
add-task = Taak toevoegen
