# A service in small steps, what was begun, and what comes after sending.

steps-one = Een onderdeel
steps-needs = Dit hebt u nodig
steps-topics = De onderdelen
steps-progress = { $done } van de { $all } onderdelen klaar
steps-at = Onderdeel { $at } van { $all }
steps-state =
    { $state ->
        [done] Klaar
        [missing] Er ontbreekt iets
       *[open] Nog te doen
    }
steps-missing = Er ontbreekt nog iets. Ga terug naar het onderdeel waar dat bij staat.
steps-begin = Begin
steps-go-on = Ga verder
steps-next = Verder
steps-back = Vorige
steps-skip = Nu overslaan
steps-stop = Bewaren en stoppen
steps-kept = Bewaard. U kunt verder gaan wanneer u wilt, ook op een ander toestel van u.
steps-filled = Wij hebben ingevuld wat al in Plein staat. Klopt het nog? Verander wat niet klopt.
steps-income = { $amount } { $period ->
        [week] per week
        [month] per maand
        [four_weeks] per vier weken
        [quarter] per kwartaal
        [year] per jaar
        [once] één keer
       *[other] {""}
    }
steps-discard = Weggooien
steps-sent = Dit hebt u al verstuurd.
steps-to-sent = Bekijk hoe het ervoor staat
steps-contested = Op een ander toestel van u is dit verstuurd of weggegooid, terwijl u er hier nog in schreef. Wat u schreef, staat er nog.
steps-keep = Ik wil dit bewaren
steps-begun-title = Begonnen, nog niet verstuurd
steps-begun = Ga verder: { $done } van de { $all } onderdelen klaar
steps-wait-day = Meldt u zich op { $since }, dan mag de gemeente vanaf { $until } met uw aanvraag beginnen.
steps-remind = Zet deze dag bij mijn taken
steps-wait-kept = Deze dag staat bij uw taken.
steps-task-made = “{ $name }” staat bij uw taken.
steps-later = Papieren die er nog niet zijn
steps-later-about = U kunt zonder deze papieren versturen. Plein zet dan bij uw taken wat u nog moet sturen, en tot wanneer.
steps-to-tasks = Zet nu al bij mijn taken
steps-find-paper = Klaarleggen: { $paper }
steps-send-later = Nog sturen: { $paper }
steps-tasks-made =
    { $count ->
        [0] Er ontbreekt geen papier.
        [one] Er staat één taak bij.
       *[other] Er staan { $count } taken bij.
    }
steps-ahead = Wat er gebeurt, en wanneer
steps-by = uiterlijk op { $day }
steps-on = op { $day }
steps-until = tot { $day }
steps-within =
    { $unit ->
        [days] { $after ->
            [asked] binnen { $count } dagen nadat de organisatie erom vraagt
            [decided] binnen { $count } dagen na het besluit
           *[other] { $count ->
                [1] binnen één dag
               *[other] binnen { $count } dagen
            }
        }
        [weeks] { $after ->
            [asked] binnen { $count } weken nadat de organisatie erom vraagt
            [decided] binnen { $count } weken na het besluit
            [applied] binnen { $count } weken na uw aanvraag
            [reported] tot { $count } weken na uw melding
           *[other] binnen { $count } weken
        }
        [months] binnen { $count } maanden
       *[years] binnen { $count } jaar
    }
steps-to-matter = Plein telt deze dagen mee bij uw lopende zaken
steps-add = Iets nasturen
steps-partner = Uw partner
steps-partner-device = Uw partner zegt ja op een eigen toestel
steps-partner-device-about = Uw partner opent Plein op het eigen toestel, gaat naar Delen en kiest “Ja zeggen tegen de aanvraag van uw partner”. Daar is dit nummer nodig:
steps-share-number = Stuur het nummer naar uw partner
steps-number = Nummer van de aanvraag
steps-number-shared = { $title } bij { $agency }. Het nummer is: { $number }
steps-partner-paper = Uw partner tekent op papier
steps-partner-paper-about = Druk de verklaring af. Laat uw partner haar tekenen. Geef haar af bij de gemeente, of maak een foto en stuur die na. Een medewerker kijkt haar na. Tot dan kan de gemeente niet besluiten.
steps-statement-title = Verklaring van uw partner
steps-statement-about = Deze brief is in het Nederlands, want de gemeente leest Nederlands.
steps-statement =
    Aan { $agency }
    {""}
    Aanvraag: { $title }
    Nummer van de aanvraag: { $number }
    Verstuurd op: { $day }
    {""}
    { $statement }
    {""}
    Naam: { $partner }
    {""}
    Geboortedatum: …………………………………
    {""}
    Datum: …………………………………
    {""}
    Handtekening: …………………………………
steps-apply-at = Aanvragen bij { $agency }
iban-wrong = Dit is geen IBAN. Kijk op uw bankpas, bijvoorbeeld NL91 ABNA 0417 1643 00.
