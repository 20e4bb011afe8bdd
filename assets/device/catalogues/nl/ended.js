// @ts-check
// From pwa/texts/nl/ended.ftl. Made by pwa/generated.py; do not change it here.

export const ended =
  "ended = { $agency } heeft de verbinding met dit Plein op { $day } gesloten. Er komt hier geen antwoord meer. Wat u hebt, blijft staan. Wilt u weten hoe het ervoor staat? Bel { $agency }. Stuurt u iets nieuws, dan maakt Plein een nieuwe verbinding en zegt u opnieuw wie u bent.\nended-reach = Zo bereikt u de organisatie\nended-short = Deze organisatie heeft de verbinding met u gesloten.\n";
