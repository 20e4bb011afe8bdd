# The screens of Taken.

tasks-nothing = U hebt niets te doen. Moet u iets inleveren of doorgeven? Zet het hier neer, dan vergeet u het niet.
tasks-done = Gedaan
task-one = Taak
task-change = Taak wijzigen
task-title = Wat moet u doen?
task-title-missing = Vul in wat u moet doen.
task-agency = Voor wie?
task-due = Wanneer moet het klaar zijn?
task-due-missing = Vul in wanneer het klaar moet zijn. Dan kan Plein u op tijd herinneren.
task-remind = Wilt u een herinnering?
task-remind-hint = U krijgt die om negen uur in de ochtend.
task-remind-week = Een week van tevoren
task-remind-day = Een dag van tevoren
task-remind-same = Op de dag zelf
task-remind-past = Een herinnering die u koos, is al voorbij. Daarvoor krijgt u geen melding meer. Kies een latere herinnering, zoals “Op de dag zelf”, of kijk de dag na.
task-remind-off = Meldingen staan uit op deze telefoon. Herinneringen ziet u dan alleen als u Plein opent.
task-quota = Hoe vaak moet u het doen?
task-quota-hint = Alleen invullen als het vaker dan één keer moet, zoals vier keer solliciteren.
task-note = Opmerking
task-late =
    { $days ->
        [one] 1 dag te laat
       *[other] { $days } dagen te laat
    }
task-progress = { $done } van { $quota } gedaan
task-do = “{ $title }” is klaar
task-do-one = Eén keer gedaan
task-done = Goed zo. “{ $title }” is klaar.
task-counted = Geteld: “{ $title }”.
task-reopen = Toch nog niet klaar
tasks-work-link = Werk zoeken
task-question = Vraag beantwoorden
task-appointment = Gesprek: { $title }
task-appointment-at = Om { $time }, { $place }, met { $whom }
