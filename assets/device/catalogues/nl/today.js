// @ts-check
// From pwa/texts/nl/today.ftl. Made by pwa/generated.py; do not change it here.

export const today =
  "today-news = Nieuwe berichten\ntoday-next = Komt binnen { $when }\ntoday-month = Heel { $month }: { $total }\ntoday-due = Dit moet u doen\ntoday-nothing-due = De komende drie weken hoeft er niets klaar te zijn.\ntoday-upcoming = Daarna moet u doen\ntoday-later = Daarna komt binnen\ntoday-ending = Loopt binnenkort af\ntoday-begin-title = Hier begint u\ntoday-begin = Zet eerst uw inkomen erin. Daarna uw papieren en uw taken. U mag elk moment stoppen: wat u intypt, blijft staan.\nadd-paper = Papier toevoegen\ntoday-work = { $has ->\n    [yes] Werk zoeken, { $agency }\n   *[no] Werk zoeken\n}\ntoday-work-count = { $counted } van { $asked }\n";
