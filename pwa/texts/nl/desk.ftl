# De balie: wat een medewerker van een organisatie leest.

desk-title = Balie van { $agency }
desk-intro = Hier leest en beantwoordt u wat inwoners met Plein aan uw organisatie sturen.
desk-skip = Ga naar de inhoud
desk-navigation = Hoofdmenu
desk-language = Taal
desk-no-connection = Geen verbinding met de balie. Wat u typt blijft staan; zodra de verbinding terug is, gaat u verder.
desk-to-field = Ga naar wat niet klopt
desk-close = Melding sluiten
desk-waiting = Een ogenblik …
desk-problems = Dit klopt nog niet

sign-in = Aanmelden
sign-in-name = Naam
sign-in-password = Wachtwoord
sign-in-hint = Bij de eerste start staat het wachtwoord op het scherm van wie de balie start.
sign-out = Afmelden
signed-in-as = Aangemeld als { $clerk }

problem-sign-in = De naam of het wachtwoord klopt niet. Kijk ze na en probeer het opnieuw.
problem-sign-in-slow = Er is te vaak een verkeerd wachtwoord gebruikt. Wacht even en probeer het dan opnieuw.
problem-session-over = U bent afgemeld, omdat u lang weg was of uw wachtwoord is gewijzigd. Meld u opnieuw aan.
problem-unknown = Dit is er niet meer. Ga terug naar de lijst.
problem-text-missing = Vul een titel en een tekst in.
problem-text-long = De titel mag 120 tekens hebben en de tekst 4.000. Maak hem korter.
problem-text-link = De tekst verwijst naar een andere website. Verwijs alleen naar websites van uw eigen organisatie.
problem-date-missing = Vul een dag in.
problem-date-past = De dag is al voorbij. Kies vandaag of later.
problem-identity = Het staat niet vast wie de afzender is. Stuur eerst een brief met een code; daarna kunt u besluiten.
problem-keys = Twee toestellen zeggen allebei dat zij van deze afzender zijn. Het staat niet vast wie dat is. Stuur eerst een brief met een code.
problem-closed = Dit is al afgehandeld. Ga terug naar de lijst.
problem-partner = De partner heeft nog geen ja gezegd. Daarna kunt u besluiten.
problem-withdrawn = De afzender heeft dit ingetrokken. U kunt er niet meer over besluiten.
problem-person-missing = Vul een naam en een klantnummer in.
problem-item = Dit onderdeel staat niet in wat is ingediend. Kies een ander.
problem-question-missing = Schrijf uw vraag op.
problem-log = Er is geen lijst die te lezen is. Vraag de afzender om die opnieuw te sturen.
problem-number = Vul een heel getal in dat kan.
problem-counted-why = U bevestigt een ander aantal dan hier is geteld. Schrijf op waarom.
problem-time-missing = Vul een tijd in, zoals 10:30.
problem-words = Vul dit in, met hoogstens 200 tekens.
problem-date-order = De laatste dag is eerder dan de eerste. Kijk ze na.
problem-kinds = Kies ten minste één ding dat meetelt.
problem-password-short = Het nieuwe wachtwoord is te kort. Kies er een van minstens 12 tekens.
problem-password-long = Het nieuwe wachtwoord is te lang. Kies er een van hoogstens 256 tekens.
problem-password-wrong = Het oude wachtwoord klopt niet. Kijk het na en probeer het opnieuw.
problem-password-same = Het nieuwe wachtwoord is hetzelfde als het oude. Kies een ander.
problem-password-differs = De twee nieuwe wachtwoorden zijn niet gelijk. Typ ze opnieuw.
problem-other = Er ging iets mis bij de balie. Uw werk is niet verloren; probeer het opnieuw.

inbox-title = Inzendingen
inbox-new = { $count ->
    [0] Niets nieuws
    [one] Eén nieuwe inzending
   *[other] { $count } nieuwe inzendingen
}
inbox-empty = Er is nog niets ingediend. Nieuwe inzendingen verschijnen hier vanzelf.
inbox-received = Ontvangen
inbox-until = Besluit uiterlijk
inbox-not-established = Identiteit niet vastgesteld
inbox-withdrawn = Ingetrokken
aside-title = Apart gezet
aside-about = Deze inzendingen zijn niet te vertrouwen of niet te openen. Ze zijn niet bevestigd aan de afzender.
aside-line = Nummer { $number }, { $moment }
aside-form = De vorm klopt niet
aside-key = Versleuteld voor een sleutel die deze organisatie niet heeft
aside-opening = Gaat niet open met de sleutel van deze organisatie
aside-signature = De handtekening klopt niet
aside-audience = Bedoeld voor een andere organisatie
aside-id = Ingediend onder een ander kenmerk dan is ondertekend
aside-mailbox = De antwoorden zouden ergens anders heen gaan
aside-proof = De oude sleutel heeft de nieuwe niet ondertekend
aside-consent = Het akkoord hoort bij iets anders
aside-attachments = De bijlagen kloppen niet
aside-deposit = Het bewijs van indienen klopt niet

state-received = Nieuw
state-opened = Geopend
state-waiting = Wacht op de afzender
state-handling = In behandeling
state-decided = Besloten
state-answered = Vanzelf beantwoord
state-confirmed = Bevestigd

case-back = Terug naar de lijst
case-told = Wat is doorgegeven
case-source-self = Opgegeven door de afzender
case-source-agency = Verklaring van { $agency }
case-yes = Ja
case-no = Nee
case-files = Bijlagen
case-no-files = Er zijn geen bijlagen.
case-view = Bekijken
case-download = Downloaden
case-file-about = { $type }, { $size }
case-file-lies = Dit bestand is iets anders dan de naam zegt. Open het alleen op een veilige plek.
case-type-pdf = PDF
case-type-image = Afbeelding
case-type-octets = Ander bestand
case-person = { $name }, klantnummer { $number }
case-not-established = Identiteit niet vastgesteld. U kunt lezen en antwoorden, maar niet besluiten.
case-make-letter = Brief met code maken
case-keys-disputed = Twee toestellen zeggen allebei dat zij van deze afzender zijn. Een ervan kan een verwijderd toestel zijn. Het staat niet meer vast wie de afzender is. Een brief met een code maakt dat weer duidelijk.
case-keys-late = Ondertekend met een sleutel die de afzender op { $moment } heeft vervangen. Dit kan van een verwijderd toestel komen. Antwoorden gaan naar de nieuwe sleutel.
case-keys-replaced = De afzender heeft op { $moment } nieuwe sleutels genomen. Antwoorden gaan daarheen.
case-proof = Ondertekend met de oude sleutel
case-withdrawn = De afzender heeft deze inzending ingetrokken.
case-course = Verloop
case-deposited = Ingediend
case-received = Hier ontvangen en bewaard
case-receipt = Ontvangst bevestigd aan de afzender
case-receipt-waiting = De bevestiging wacht op verbinding
case-opened-by = Geopend door
case-handled-by = In behandeling bij
case-until = Besluit uiterlijk
case-agreement = Waarmee de afzender akkoord ging
case-purpose = Doel
case-basis = Grondslag
case-retention = Bewaren
case-language = Taal van de tekst
case-given-at = Akkoord gegeven
case-technical = Technische gegevens
case-digest = Kenmerk van de inhoud
case-issuer = Sleutel van de afzender
case-about = Gaat over inzending
case-to-about = Naar de inzending waar dit over gaat
case-later = Latere inzendingen hierover

answers-title = Gegeven antwoorden
answers-none = Er is nog niet geantwoord.
answer-opened = Gemeld dat het is geopend
answer-status = In behandeling gemeld
answer-message = Bericht
answer-task = Taak
answer-decision = Besluit
answer-identity = Of de identiteit vaststaat
answer-keys = Nieuwe sleutels gemeld
answer-income_statement = Inkomensverklaring
answer-activity_statement = Periode bevestigd
answer-question = Vraag
answer-appointment = Gesprek voorgesteld
answer-agreement = Afspraak over werk zoeken voorgesteld
answer-counted = { $from } tot en met { $to }: { $counted } van { $quota }
answer-waiting = Wacht op verbinding
answer-sent = Bezorgd op { $moment }
answer-refused = Niet bezorgd: de afzender heeft de postbus gesloten
answer-by = { $clerk }, { $moment }
answer-due = Uiterlijk { $day }
answer-established = Identiteit vastgesteld
answer-keys-kept = Identiteit blijft vastgesteld, onder nieuwe sleutels
answer-keys-again = Identiteit niet meer vastgesteld: een nieuwe code is nodig
answer-not-established = Code klopte niet
answer-system = vanzelf

do-title = Antwoord geven
do-take-up = In behandeling nemen
do-take-up-hint = De afzender leest dat uw organisatie dit behandelt en wanneer er uiterlijk een besluit is. Uw naam leest de afzender niet.
do-take-up-again = Andere uiterste dag melden
do-take-up-again-hint = U behandelt dit al. De afzender leest wanneer er nu uiterlijk een besluit is.
do-until = Besluit uiterlijk op
do-until-hint = Volgens { $article } is dit uiterlijk { $day }.
do-article = Wetsartikel
do-message = Bericht sturen
do-task = Taak geven
do-decision = Besluit sturen
do-decision-hint = Een besluit sluit de zaak. De tekst krijgt de afzender ondertekend door uw organisatie.
do-text-title = Titel
do-text = Tekst
do-due = Uiterlijk op
do-send = Versturen
done-take-up = De afzender krijgt bericht dat u het behandelt.
done-message = Het bericht gaat naar de afzender.
done-task = De taak gaat naar de afzender.
done-decision = Het besluit gaat naar de afzender.

log-title = Wat iemand deed om werk te vinden
log-none = Er ging geen lijst mee, of die heet anders. Vraag de afzender om die te sturen.
unreadable-form = De lijst is niet te lezen: zij heeft niet de vorm die is afgesproken. U kunt het bestand bij Bijlagen downloaden.
unreadable-large = De lijst is te groot om hier te laten zien. U kunt het bestand bij Bijlagen downloaden.
log-count = { $counted } van { $asked }
log-counted-here = Hier geteld, van { $from } tot en met { $to }
log-said-else = De afzender telde er { $said }.
log-agreed = Volgens de afzender: { $quota } keer per { $period ->
    [week] week
    [four_weeks] vier weken
   *[month] maand
 }, vanaf { $from }{ $until }. Wat telt: { $kinds }.
log-until = { " " }tot en met { $day }
log-all-kinds = alles
log-agreed-same = Zo is het ook door u voorgesteld en door de afzender bevestigd op { $moment }.
log-agreed-else = Door u voorgesteld en door de afzender bevestigd op { $moment } is iets anders: { $quota } keer per { $period ->
    [week] week
    [four_weeks] vier weken
   *[month] maand
 }. Wat telt: { $kinds }.
log-agreed-unknown = Bij deze balie is geen afspraak voor deze dagen bevestigd. Vergelijk het met uw eigen administratie.
log-freed = Volgens de afzender hoefde het { $days ->
    [one] 1 dag
   *[other] { $days } dagen
 } niet. Naar verhouding en naar beneden afgerond blijft dat { $asked }.
log-exemption = { $reason ->
    [sick] Ziek
    [holiday] Vakantie
    [course] Cursus
    [care] Zorg voor iemand
   *[other] Iets anders
 }, vanaf { $from }{ $until }
log-exemptions = Dagen dat het niet hoefde
log-why = Wat de afzender erover zegt
log-changed = Deze lijst is veranderd nadat zij was gemaakt: haar kenmerk klopt niet. Vertrouw haar niet zonder te vragen.
log-broken = { $count ->
    [one] Eén onderdeel is niet te lezen en staat hier niet. Het telt niet mee.
   *[other] { $count } onderdelen zijn niet te lezen en staan hier niet. Zij tellen niet mee.
 }
log-more = { $count ->
    [one] Er is nog 1 onderdeel. Download de lijst bij Bijlagen om het te zien. Het is wel meegeteld.
   *[other] Er zijn nog { $count } onderdelen. Download de lijst bij Bijlagen om ze te zien. Zij zijn wel meegeteld.
 }
log-empty = Er staat niets in de lijst.
log-judged = { $reason ->
    [changed] Telt niet mee: dit onderdeel is veranderd nadat het was gemaakt
    [twice] Telt niet mee: dit staat er al
    [outside] Telt niet mee: deze dag valt buiten de periode of de afspraak
    [ahead] Telt niet mee: deze dag moest nog komen
    [interested] Telt niet mee: dit was nog niet gedaan
    [kind] Telt niet mee: dit soort is niet afgesproken
   *[counts] Telt mee
 }
log-said-counts = De afzender telde dit wel mee.
log-said-not = De afzender telde dit niet mee.
log-kind = { $kind ->
    [application] Sollicitatie
    [contact] Contact over werk
    [registration] Inschrijving
    [conversation] Gesprek over werk
    [training] Cursus of proefdag
   *[other] Iets anders
 }
log-manner = { $manner ->
    [site] via een site
    [email] met e-mail
    [phone] met de telefoon
    [visit] door langs te gaan
    [agency] via een uitzendbureau
    [letter] met een brief
   *[other] op een andere manier
 }
log-state = { $state ->
    [interested] nog niet gedaan
    [applied] gedaan
    [invited] uitgenodigd
    [spoken] gesproken
    [offered] aangenomen
    [refused] afgewezen
   *[withdrawn] zelf gestopt
 }
log-member = { $member ->
    [contact] Contact
    [link] Adres
    [vacancy] Vacature
    [cv] Cv
    [after] Daarna
    [manner] Manier
   *[note] Opmerking
 }
log-evidence = Bewijs
log-evidence-missing = Ging niet mee
proposals-title = Gesprekken en afspraken
proposal-appointment = { $moment }, { $minutes } minuten, { $place }, met { $whom }
proposal-agreement = { $quota } keer per { $period ->
    [week] week
    [four_weeks] vier weken
   *[month] maand
 }, vanaf { $from }{ $until }. Wat telt: { $kinds }.
proposal-said = { $said ->
    [yes] De afzender zei ja op { $moment }
   *[no] De afzender zei nee op { $moment }
 }
proposal-waiting = Wacht op ja of nee van de afzender
proposal-cancelled = Afgezegd
proposal-cancel = Zeg af
do-question = Vraag stellen
do-question-item = Waarover?
do-question-whole = Over de hele lijst
do-question-text = Uw vraag
do-confirm = Periode bevestigen
do-confirm-hint = De afzender krijgt een verklaring, ondertekend door uw organisatie. Daarin staan de periode en deze aantallen.
do-counted = Hoe vaak telt u?
do-quota = Hoe vaak was gevraagd?
do-text-optional = Tekst, als u er iets bij wilt zeggen
do-appointment = Gesprek voorstellen
do-appointment-title = Waarover gaat het?
do-day = Dag
do-time = Tijd
do-minutes = Hoeveel minuten?
do-place = Waar?
do-with = Met wie?
do-agreement = Afspraak over werk zoeken voorstellen
do-agreement-hint = De afspraak geldt pas als de afzender ja zegt. U kunt dit pas doen als vaststaat wie de afzender is.
do-agreement-title = Hoe heet de afspraak?
do-agreement-quota = Hoe vaak?
do-period = Per
do-period-week = week
do-period-four-weeks = vier weken
do-period-month = maand
do-kinds = Wat telt mee?
do-asks = Wat wilt u erbij weten?
do-asks-hint = Vraag niet meer dan nodig is. De dag, het werk en bij wie gaan altijd mee.
work-application = Solliciteren
work-contact = Contact met een werkgever of bekende
work-registration = Inschrijven bij een bureau of site
work-conversation = Een gesprek over werk
work-training = Een cursus of proefdag
work-other = Iets anders
ask-manner = Hoe het is gedaan
ask-contact = Met wie er contact was
ask-link = Het adres van de vacature
ask-vacancy = De tekst van de vacature
ask-cv_name = Welk cv meeging
ask-follow_ups = Wat er daarna gebeurde
ask-note = De opmerking
do-from = Vanaf
do-to = Tot en met, als het ophoudt
done-question = De vraag gaat naar de afzender.
done-confirm = De verklaring gaat naar de afzender.
done-appointment = Het voorstel gaat naar de afzender.
done-agreement = Het voorstel gaat naar de afzender. Het geldt pas na een ja.
done-cancel = De afzender krijgt bericht dat het niet doorgaat.

password-title = Wachtwoord
password-intro = Hier kiest u een ander wachtwoord. Bent u ook ergens anders aangemeld? Daar wordt u dan afgemeld.
password-old = Oud wachtwoord
password-new = Nieuw wachtwoord
password-again = Nieuw wachtwoord, nog een keer
password-hint = Minstens 12 tekens. Vier losse woorden onthoudt u goed en raadt niemand.
password-change = Wachtwoord wijzigen
case-partner-state = { $state ->
    [waiting] De partner heeft nog geen ja gezegd. Tot dan kunt u niet besluiten ({ $article }).
    [unknown] De partner zei ja op een eigen toestel, maar het staat nog niet vast wie dat is. Stuur die persoon een brief met een code ({ $article }).
    [refused] De partner zei nee ({ $article }). Besluiten kan dan alleen als de rest van het gezin dat nodig heeft.
    [device] Beiden zijn het eens: de partner zei ja op een eigen toestel ({ $article }).
    [paper] Beiden zijn het eens: de handtekening van de partner is op papier gezien ({ $article }).
   *[without] Het gaat verder zonder de partner, omdat de rest van het gezin dat nodig heeft (Participatiewet 43 lid 3).
}
case-to-partner = Naar wat de partner stuurde
do-partner-paper = Handtekening op papier gezien
do-partner-without = Verder zonder de partner (43 lid 3)
done-partner = Dit is genoteerd.
do-completion = Aanvulling vragen
do-completion-hint = De afzender krijgt een taak. Tot de dag die u noemt, staat de tijd om te besluiten stil (Awb 4:5 en 4:15).
done-completion = De vraag gaat naar de afzender.
done-password = Uw wachtwoord is gewijzigd.

letters-title = Brief met code
letters-intro = Met de code uit deze brief koppelt iemand Plein aan het klantnummer dat u kent. De code werkt één keer, drie weken lang, en staat nergens anders dan op deze brief.
letters-name = Naam
letters-number = Klantnummer
letters-address = Adres
letters-make = Brief maken
letters-print = Afdrukken
letters-done = Klaar, brief wegdoen
letters-check = Controleer op een geldig legitimatiebewijs of in uw eigen administratie dat dit de juiste persoon is.
letter-subject = Uw code voor Plein
letter-dear = Beste { $name },
letter-why = Met Plein kunt u veilig gegevens naar { $agency } sturen. Om zeker te weten dat u het bent, vragen wij u één keer deze code te typen.
letter-code = Uw code
letter-how = Open Plein op uw telefoon. Kies Delen, dan { $agency }, dan Ik heb een brief met een code. Typ daar de code.
letter-until = De code werkt tot en met { $day } en maar één keer. Geef hem aan niemand.
letter-not-you = Hebt u hier niet om gevraagd? Gooi deze brief dan weg of bel ons.
letter-greeting = Met vriendelijke groet,
