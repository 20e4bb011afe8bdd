# Een organisatie die de verbinding met dit Plein heeft gesloten.

ended = { $agency } heeft de verbinding met dit Plein op { $day } gesloten. Er komt hier geen antwoord meer. Wat u hebt, blijft staan. Wilt u weten hoe het ervoor staat? Bel { $agency }. Stuurt u iets nieuws, dan maakt Plein een nieuwe verbinding en zegt u opnieuw wie u bent.
ended-reach = Zo bereikt u de organisatie
ended-short = Deze organisatie heeft de verbinding met u gesloten.
