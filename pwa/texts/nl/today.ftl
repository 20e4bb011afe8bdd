# The screen Vandaag.

today-next = Komt binnen { $when }
today-month = Heel { $month }: { $total }
today-due = Dit moet u doen
today-nothing-due = U hoeft de komende weken niets te doen.
today-later = Daarna komt binnen
today-ending = Loopt binnenkort af
today-begin-title = Hier begint u
today-begin = Zet eerst uw inkomen erin. Daarna uw papieren en uw taken. U mag elk moment stoppen: wat u intypt, blijft staan.
