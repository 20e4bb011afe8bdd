# Het plein: vragen en antwoorden van mensen aan elkaar.

square-title = Het plein
square-lead = Hier vragen mensen elkaar iets en vertellen ze wat bij hen hielp.
square-what = Voordat u meedoet
square-public = Iedereen kan lezen wat u schrijft.
square-nobody = U schrijft onder een naam die Plein u geeft. Elke vraag krijgt een andere naam. Geen organisatie en ook wie Plein aanbiedt kan later niet nagaan wie u bent.
square-no-persons = Schrijf niets over een ander waaraan men die persoon kent. Dus geen namen, adressen of nummers. Ook niet van uzelf.
square-can-see = Wie het netwerk op dat moment bekijkt, ziet wel dat uw telefoon iets stuurt. Ook uw manier van schrijven kan u verraden.
square-erase-any-time = U kunt alles wat u schrijft altijd weer weghalen. Het is dan helemaal weg van de server. Wie het al had gelezen, kan het nog hebben.
square-place = Van welke gemeente wilt u het plein lezen?
square-place-missing = Kies een gemeente, of heel Nederland.
square-country = Heel Nederland
square-join = Doe mee op het plein
square-no-example = Dit is een voorbeeld. Het plein gaat open in uw eigen Plein.
square-lock-first = Kies eerst een slot. Dan kunt u meedoen op het plein.
square-to-lock = Kies een slot
square-is-off = U doet nog niet mee op het plein.
square-to-choose = Lees meer over het plein
square-ask = Stel een vraag of vertel wat hielp
square-topics = Onderwerpen op het plein: { $place }
square-mine = Wat u schreef
square-settings = Gemeente kiezen of stoppen
square-off-about = Stopt u, dan gaat van deze telefoon weg wat u hier las. Wat u schreef, blijft staan tot u het weghaalt.
square-off = Stop met het plein
square-topic =
    { $topic ->
        [geld] Geld en uitkering
        [wonen] Wonen
        [werk] Werk
        [zorg] Zorg
        [kinderen] Kinderen
        [schulden] Schulden
        [formulieren] Formulieren
       *[samen] Samen doen
    }
square-loaded =
    { $count ->
        [0] Nog niets gelezen
        [one] { $count } gesprek gelezen
       *[other] { $count } gesprekken gelezen
    }
square-look = Zoek in wat hier staat
square-find = Zoek
square-nothing = Hier staat nog niets. Stel gerust de eerste vraag.
square-more = Laat meer zien
square-read-at = Gelezen op { $day }
square-broken =
    { $count ->
        [one] { $count } bericht laten wij niet zien, omdat de handtekening niet klopt.
       *[other] { $count } berichten laten wij niet zien, omdat de handtekening niet klopt.
    }
square-line =
    { $kind ->
        [experience] Wat hielp, op { $day }, met { $count ->
            [one] { $count } antwoord
           *[other] { $count } antwoorden
        }
       *[other] Vraag van { $day }, met { $count ->
            [one] { $count } antwoord
           *[other] { $count } antwoorden
        }
    }
square-official-answer = Met een officieel antwoord
square-helper-answer = Met een antwoord van herkende hulp
square-one = Gesprek
square-mark =
    { $kind ->
        [helper] Herkende hulp
        [helper-other] Herkende hulp, geen overheid
        [other] Geen overheid
       *[government] Officieel antwoord
    }
square-own = Dit schreef u
square-began =
    { $kind ->
        [experience] Begon dit gesprek
       *[question] Stelde deze vraag
    }
square-name-again = { $name } { $number }
square-other-person = Dit is iemand anders dan de eerste { $name } in dit gesprek.
square-about = Over { $service }
square-changed = Later aangepast
square-gone = Dit is weggehaald door wie het schreef.
square-hidden-title = Verborgen bericht
square-hidden = Verborgen door { $name } van { $by }. Reden: { $reason }. { $words }
square-disbelieved =
    { $has ->
        [text] Iemand die volgens uw telefoon geen beheerder is, wilde dit bericht verbergen. Daarom ziet u het hier nog.
       *[nothing] Dit bericht is verborgen, maar volgens uw telefoon niet door een beheerder. Kijk later nog eens.
    }
square-hidden-here =
    { $count ->
        [one] { $count } bericht staat hier niet, omdat u die naam verborg.
       *[other] { $count } berichten staan hier niet, omdat u die naam verborg.
    }
square-objection = Bezwaar van wie dit schreef: { $words }
square-objection-answered = Bezwaar van wie dit schreef: { $words } Een andere beheerder keek ernaar.
square-acts = Wat kunt u met dit bericht doen?
square-answer = Geef antwoord
square-change = Pas dit aan
square-erase = Haal dit weg
square-erased = Het is weg van het plein.
square-hide-author = Verberg deze naam
square-author-hidden = U ziet deze naam hier niet meer.
square-closed = Hier kan geen antwoord meer bij. Begin gerust een nieuwe vraag.
square-not-loaded = Dit bericht staat niet op uw telefoon. Ga terug naar het onderwerp en kies het daar.
square-write =
    { $is ->
        [change] Pas uw bericht aan
        [answer] Geef antwoord
       *[ask] Stel een vraag of vertel wat hielp
    }
square-answers-to = U geeft antwoord op
square-kind-label = Wat wilt u schrijven?
square-kind =
    { $kind ->
        [experience] Wat hielp bij mij
        [answer] Een antwoord
       *[question] Een vraag
    }
square-topic-label = Waar gaat het over?
square-service-label = Wat hielp u?
square-service-missing = Kies wat u hielp.
square-text = Uw bericht
square-text-hint = Hoogstens 2.000 tekens. Iedereen kan het lezen.
square-send = Zet op het plein
square-placed = Het staat op het plein.
square-waits = Het wacht op uw telefoon. Plein stuurt het zodra dat kan, één keer.
square-state =
    { $state ->
        [waiting] Wacht op verzenden
        [refused] Niet geplaatst
       *[placed] Staat op het plein
    }
square-refused =
    { $reason ->
        [thread-full] Dit is niet geplaatst, omdat dit gesprek vol is. Begin een nieuwe vraag.
        [pseudonym-closed] Dit is niet geplaatst, omdat een beheerder uw naam in dit gesprek sloot. In een ander gesprek kunt u wel schrijven.
        [unknown] Dit is niet geplaatst, omdat de vraag er niet meer staat.
       *[other] Dit is niet geplaatst. Pas de tekst aan en probeer het opnieuw.
    }
square-fault-empty = Typ eerst uw bericht.
square-fault-too-long = Dit is te lang. Maak het korter dan 2.000 tekens.
square-fault-hidden-characters = Er staan tekens in die niemand ziet en die de tekst kunnen omdraaien. Typ de tekst opnieuw.
square-fault-stacked-marks = Er staan te veel tekens boven of onder een letter. Typ gewone letters.
square-fault-mail = Er staat een e-mailadres in. Haal het weg, want iedereen leest mee.
square-fault-iban = Er staat een bankrekening in. Haal het nummer weg, want iedereen leest mee.
square-fault-bsn = Er staat een getal in dat een burgerservicenummer kan zijn. Haal het weg, want iedereen leest mee.
square-fault-phone = Er staat een telefoonnummer in. Haal het weg, want iedereen leest mee.
square-fault-address = Er staat een adres in. Haal het weg, want iedereen leest mee.
square-fault-link = Er staat een link in naar een site die wij niet kennen. Haal hem weg. Links naar sites van organisaties in Plein mogen wel.
square-report = Meld dit bericht
square-report-about = Een beheerder kijkt ernaar. Niemand ziet dat u het meldde.
square-reason-label = Wat is er mis?
square-reason-missing = Kies wat er mis is.
square-reason =
    { $reason ->
        [persoon] Het gaat over een herkenbare persoon
        [schelden] Er wordt gescholden of gedreigd
        [oplichting] Het lijkt op oplichting
        [reclame] Het is reclame
        [onjuist] Het klopt niet en kan schade doen
        [gevaar] Iemand is in gevaar
       *[anders] Iets anders
    }
square-report-send = Meld het
square-reported = Dank u wel. Een beheerder kijkt ernaar.
square-object = Maak bezwaar
square-object-about = Een beheerder verborg uw bericht. U kunt één keer zeggen waarom dat niet klopt. Iedereen kan dat lezen, en een andere beheerder beslist.
square-object-words = Waarom klopt het niet?
square-object-send = Maak bezwaar
square-objected = Uw bezwaar is verstuurd.
square-others = Wat hielp anderen?
error-square-no-tokens = U hebt vandaag zo veel geschreven als kan. Wat u typte, wacht op uw telefoon en gaat morgen.
