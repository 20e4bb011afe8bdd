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
problem-by-post = De afzender vroeg niet om dit besluit op Plein. Stuur het per post.
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
aside-expired = Kwam binnen nadat het was verlopen
aside-deposit = Het bewijs van indienen klopt niet
undelivered-title = Niet afgeleverd
undelivered-about = Deze inzendingen zijn bevestigd en staan hier, maar een koppeling kreeg ze niet in het andere systeem, of kon een bericht daaruit niet doorgeven. Er raakt niets kwijt. Los de reden op; wat definitief niet lukte, gaat daarna opnieuw met: python -m sync.agency deliver --once --again
undelivered-line = Nummer { $number }, koppeling { $connector }. { $final ->
    [yes] Definitief niet gelukt.
   *[no] Het wordt vanzelf weer geprobeerd; pogingen tot nu toe: { $attempts }.
}
undelivered-reason = { $reason ->
    [inbox] De inzending is op deze computer beschadigd of weg
    [folder-missing] De map voor de aflevering is er niet
    [folder] In de map voor de aflevering kan niet worden geschreven
    [taken] Op de plek van deze inzending staat al iets anders
    [unreachable] Het andere systeem antwoordt niet
    [busy] Het andere systeem heeft een storing of is te druk
    [credentials] Het andere systeem neemt onze toegangsgegevens niet aan
    [redirect] Het andere systeem verwijst door naar een ander adres
    [address] Het ingestelde adres van het andere systeem klopt niet
    [answer] Het andere systeem geeft een antwoord dat niet te lezen is
    [refused] Het andere systeem weigert de inhoud; kijk in het logboek welk veld
    [duplicate] Het kenmerk is in het andere systeem al in gebruik
    [gone] De zaak of het document is in het andere systeem verwijderd
    [settling] Eerst moet duidelijk zijn of een eerdere poging is aangekomen
    [case-type] Er is geen zaaktype dat op die dag geldt; pas connectors.yaml aan
    [status-type] Het statustype bestaat niet; pas connectors.yaml aan
    [role-type] Het roltype bestaat niet; pas connectors.yaml aan
    [document-type] Het documenttype bestaat niet; pas connectors.yaml aan
    [number] Het nummer van deze persoon is geen nummer dat het andere systeem aanneemt
    [waits-for-case] De zaak waar dit over gaat, is nog niet afgeleverd
    [identity] Het besluit kan niet naar de afzender: de identiteit is niet vastgesteld
    [ground] Het besluit kan niet naar de afzender: de grond van de vertegenwoordiger is niet gecontroleerd
    [keys] Het bericht kan niet naar de afzender: het is niet zeker wie dat nu is
   *[other] Er ging iets mis in de koppeling zelf; kijk in het logboek
}

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
do-decision = Besluit voorstellen
do-decision-hint = Een collega leest uw voorstel en geeft het besluit. Dat sluit de zaak. De afzender krijgt de tekst ondertekend door uw organisatie.
do-text-title = Titel
do-text = Tekst
do-due = Uiterlijk op
do-send = Versturen
done-take-up = De afzender krijgt bericht dat u het behandelt.
done-message = Het bericht gaat naar de afzender.
done-task = De taak gaat naar de afzender.
done-decision = Uw voorstel wacht op een collega.

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
letter-why = Met Plein kunt u veilig gegevens naar { $agency } sturen. Om zeker te weten dat u het bent, vragen wij u één keer deze code te gebruiken.
letter-code = Uw code
letter-how = Open Plein op uw telefoon. Kies Delen, dan { $agency }, dan Ik heb een brief met een code. Typ daar de code. Of richt de camera van uw telefoon op de vierkante code.
letter-until = De code werkt tot en met { $day } en maar één keer. Geef hem aan niemand.
letter-not-you = Hebt u hier niet om gevraagd? Gooi deze brief dan weg of bel ons.
letter-greeting = Met vriendelijke groet,
letter-qr = Vierkante code met uw code erin
counter-title = Koppelen aan de balie
counter-intro = De persoon staat voor u en u hebt het legitimatiebewijs gezien. Plein op de telefoon scant dan de code van uw scherm.
counter-name = Naam op het legitimatiebewijs
counter-number = Nummer waaronder u deze persoon kent
counter-make = Code tonen
counter-paper = Legitimatie
counter-paper-seen = Ik heb het legitimatiebewijs gezien en het is deze persoon
counter-how = Laat de persoon in Plein kiezen: Delen, Uw koppeling, Met de camera. De code werkt één keer.
counter-until = De code werkt tot { $time }.
counter-done = Klaar, code wegdoen
problem-paper-missing = Bekijk eerst het legitimatiebewijs. Zet daarna een vinkje.
problem-not-linked = De afzender was al niet meer gekoppeld.
case-code-misused = Deze afzender gebruikte een code die ook een ander gebruikte. Misschien heeft iemand de brief gezien. De identiteit staat niet vast. Neem contact op met de persoon en maak een nieuwe code.
case-other-wallets = { $count ->
        [one] Deze persoon heeft nog een ander Plein gekoppeld, op { $since }. Antwoorden gaan naar het Plein dat deze inzending stuurde.
       *[other] Deze persoon heeft nog { $count } andere Pleinen gekoppeld, de laatste op { $since }. Antwoorden gaan naar het Plein dat deze inzending stuurde.
    }
case-end-link = Koppeling van deze afzender verbreken
case-end-link-about = Doe dit als de telefoon kwijt is, of als dit Plein niet van deze persoon is. Wat is ingezonden, blijft staan.
case-link-ended = De koppeling is verbroken. De afzender krijgt bericht.
answer-link = { $because ->
        [used] De code was al door een ander gebruikt
        [over] De code was te oud
        [another] Er is nog een Plein gekoppeld
       *[ended] Koppeling verbroken
    }

# Files that go with a message or decision.
do-files = Bestanden toevoegen
do-files-hint = Een pdf, png of jpg van hooguit 10 MB, ten hoogste vijf. Zij gaan mee met het volgende bericht of besluit dat u verstuurt.
do-files-add = Kies een of meer bestanden
do-files-remove = Haal weg
do-files-along = Dit gaat mee:
done-file = Het bestand staat klaar. Het gaat mee met het volgende bericht of besluit.
answer-files = Met: { $files }.
answer-objection = Bezwaar kan tot en met { $day }.
do-decision-article = Volgens welk artikel?
problem-file-empty = Dit bestand is leeg. Kies een ander bestand.
problem-file-large = Dit bestand is groter dan 10 MB. Maak het kleiner of stuur het in delen.
problem-file-type = Dit is geen pdf, png of jpg, ook als de naam dat zegt. Sla het op als pdf en kies het opnieuw.
problem-file-many = Er staan al vijf bestanden klaar. Haal er een weg, of verstuur ze eerst.
problem-file-gone = Een bestand dat hier stond is intussen verstuurd of weggehaald. Kijk welke er nog staan en verstuur het opnieuw.
# Samen werken: rollen, wachtrijen, vier ogen, termijnen.

problem-role = Dit hoort niet bij uw rol. Vraag het aan uw teamleider.
problem-password-first = Kies eerst een eigen wachtwoord. Daarna kunt u aan het werk.
problem-role-missing = Kies ten minste één rol.
problem-role-self = U kunt uzelf geen rol geven. Vraag het aan een andere teamleider.
problem-lead-last = Er moet een teamleider blijven die al is aangemeld geweest. Maak eerst een ander teamleider.
problem-name-missing = Vul een naam in van hoogstens 64 tekens.
problem-name-taken = Deze naam is al gebruikt, nu of vroeger. Kies een andere, zodat altijd duidelijk blijft wie wat deed.
problem-password-own = Uw eigen wachtwoord wijzigt u bij Wachtwoord.
problem-proposed = Er wacht al een voorstel voor een besluit. Geef dat, stuur het terug of neem het terug.
problem-judged = Dit voorstel wacht niet meer: een collega was u voor. Kijk hieronder wat ermee is gedaan.
problem-four-eyes = U hebt dit besluit zelf voorgesteld. Een collega moet het geven.
problem-four-eyes-tied = Dit account en dat van wie het voorstelde, of de wachtwoorden ervan, zijn door dezelfde persoon gemaakt. Daarom kunt u dit besluit niet geven. Vraag een andere collega, of laat een tweede teamleider het account bevestigen.
problem-unconfirmed = Een tweede teamleider moet uw account eerst bevestigen. Daarna kunt u aan het werk.
problem-account-tied = Een teamleider kent of koos uw wachtwoord van het begin. Een ander moet uw account bevestigen voordat u de sleutels ziet.
problem-confirm-none = Van dit account is niets te bevestigen. Kijk in de lijst wie wacht.
problem-confirm-tied = Uw account en dit account, of de wachtwoorden ervan, zijn door dezelfde persoon gemaakt. Een andere teamleider moet dit bevestigen.
problem-reason-missing = Schrijf op waarom u het terugstuurt, met hoogstens 1.000 tekens.
problem-taken = Een collega was u net voor. Kijk van wie de zaak nu is; wat u typte staat er nog.
problem-colleague = Deze collega behandelt geen zaken. Kies een ander.
problem-assigned = Deze zaak is van een collega. Neem haar eerst over; wat u typte staat er nog.
problem-text-place = Er staat nog een plek om in te vullen, tussen haakjes zoals {"{"}wat{"}"}. Vul die in of haal die weg.

queues-title = Wachtrijen
queue-mine = Van mij
queue-nobodys = Van niemand
queue-all = Alles wat open is
queue-closed = Afgerond
search-label = Zoek op nummer, naam of onderwerp
search-do = Zoeken
inbox-count = { $count ->
    [0] Hier staat niets.
    [one] Hier staat één inzending.
   *[other] Hier staan { $count } inzendingen.
}
inbox-found = { $count ->
    [0] Niets gevonden met “{ $query }”. Zoek op hele woorden, of in een andere wachtrij.
    [one] Eén gevonden met “{ $query }”.
   *[other] { $count } gevonden met “{ $query }”.
}
inbox-many = De eerste { $count } staan hier. Kies een wachtrij of zoek, om de andere te zien.
inbox-not-yours = Met uw rol leest u geen inzendingen.
inbox-wants-person = Wil iemand spreken
inbox-proposal = Wacht op tweede paar ogen
inbox-assigned = Van { $clerk }
case-number = Nummer { $number }
case-nobodys = Deze zaak is van niemand. Wie antwoordt, neemt haar.
term-left = Nog { $days } dagen: { $day }
term-soon = { $days ->
    [one] Nog 1 dag: { $day }
   *[other] Nog { $days } dagen: { $day }
}
term-today = Vandaag is de laatste dag
term-over = { $days ->
    [one] 1 dag te laat: { $day }
   *[other] { $days } dagen te laat: { $day }
}
term-still = Staat stil tot de afzender aanvult. Zonder dat loopt de termijn verder over { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}. Nu wordt het { $day }
term-kept = Op tijd besloten, uiterlijk was { $day }
term-missed = Te laat besloten, uiterlijk was { $day }
term-passed = Doorverwezen op { $day }
term-stopped = { $days ->
    [one] De termijn stond 1 dag stil (Awb 4:15).
   *[other] De termijn stond { $days } dagen stil (Awb 4:15).
}
do-assign-me = Neem deze zaak
do-let-go = Laat deze zaak los
do-assign-to = Geef aan een collega
do-assign-colleague = Collega
do-assign = Geef
done-assign = De zaak is van eigenaar gewisseld.
drafts-title = Besluit met vier ogen
draft-by = Voorgesteld door { $clerk }, { $moment }
draft-state = { $state ->
    [waiting] Wacht op een collega
    [given] Gegeven door { $clerk }
    [returned] Teruggestuurd door { $clerk }
   *[other] Teruggenomen
}
draft-reason = Waarom:
draft-own = U stelde dit voor. Een collega leest het en geeft het.
do-give = Geef dit besluit
do-send-back = Stuur terug
do-send-back-reason = Waarom stuurt u het terug?
do-take-back = Neem terug
do-propose = Stel voor
done-given = Het besluit gaat naar de afzender.
done-back = Het voorstel wacht niet meer.
template-begin = Begin met een voorbeeld. U leest en verandert het voor u verstuurt.
template-nobody = heer of mevrouw

password-first = Kies eerst een eigen wachtwoord
password-first-why = Uw teamleider zag het wachtwoord waarmee u zich aanmeldde. Daarom opent het nog niets.
second-first = Uw account wacht op een tweede teamleider
second-first-why = Uw teamleider heeft dit account gemaakt. Een andere teamleider bevestigt bij Medewerkers dat het van u is. Daarna gaat dit scherm vanzelf verder.
password-first-go = Wachtwoord kiezen

staff-title = Medewerkers
staff-made = Nieuw wachtwoord voor
staff-made-once = Geef het aan deze medewerker. Het staat hier één keer, en opent alleen de keuze van een eigen wachtwoord.
staff-add = Medewerker toevoegen
staff-name = Naam van de medewerker
staff-name-hint = Een naam wordt nooit opnieuw gebruikt, ook niet als iemand weg is.
staff-change = Medewerker wijzigen
staff-give-roles = Geef deze rollen
staff-reset = Maak een nieuw wachtwoord
staff-end = Laat stoppen
staff-who = Wie
staff-roles = Rollen
staff-self = (u)
staff-elsewhere = Meldt zich aan met het account van de organisatie
staff-must-choose = Moet nog een eigen wachtwoord kiezen
staff-unconfirmed = Account of wachtwoord gemaakt door { $clerks }. { $waits ->
    [yes] Wacht op een tweede teamleider.
   *[no] Nog niet door een ander bevestigd.
}
staff-second = Wie een account maakt of er een nieuw wachtwoord voor maakt, geeft 30 dagen lang geen besluit samen met dat account, tenzij een ander het bevestigt. Is er een tweede teamleider, dan begint een nieuw account pas als die het bevestigt. Is die er niet, dan kan wie de balie beheert dat doen met: python -m sync.agency confirm NAAM
staff-confirm = Bevestig dat dit account van die persoon is
role-clerk = Medewerker
role-lead = Teamleider
role-custodian = Sleutelbeheerder
may-clerk = Medewerker: leest, antwoordt, stelt besluiten voor en geeft die van een ander
may-lead = Teamleider: dat, en medewerkers en logboek
may-custodian = Sleutelbeheerder: ziet en vernieuwt de sleutels
done-clerk = De medewerker is toegevoegd.
done-roles = De rollen zijn gewijzigd.
done-reset = Er is een nieuw wachtwoord.
done-end = De medewerker kan zich niet meer aanmelden. Open zaken zijn van niemand.
done-second = Het account is bevestigd.

trail-title = Logboek
trail-about = Elke blik en elke handeling staat hier. Elke regel hangt aan de vorige en de laatste is ondertekend, zodat wijzigen of wissen opvalt.
trail-whole = { $count ->
    [one] Het logboek klopt: 1 regel.
   *[other] Het logboek klopt: { $count } regels.
}
trail-broken = Het logboek klopt niet vanaf regel { $number }. Laat de databank zoals zij is en laat uitzoeken wat er is gebeurd.
trail-caption = De laatste 200 regels, de nieuwste bovenaan
trail-number = Nummer
trail-moment = Wanneer
trail-clerk = Wie
trail-did = Wat
trail-to-case = Naar de inzending
trail-act = { $act ->
    [sign-in] Meldde zich aan
    [open] Opende de inzending
    [attachment] Haalde een bijlage op
    [take-up] Nam in behandeling
    [message] Stuurde een bericht
    [task] Gaf een taak
    [status] Meldde hoe het staat
    [referral] Meldde dat het bij een ander hoort
    [propose] Stelde een besluit voor
    [decision] Gaf een besluit
    [returned] Stuurde een voorstel terug
    [taken-back] Nam een voorstel terug
    [spoken] Sprak met de afzender
    [assign] Gaf de zaak aan: { $detail }
    [code] Maakte een brief met code
    [password] Koos een wachtwoord
    [password-made] Maakte een wachtwoord voor { $detail }
    [password-reset] Maakte een nieuw wachtwoord voor { $detail }
    [clerk-added] Voegde toe: { $detail }
    [clerk-added-waiting] Voegde toe, tot een tweede teamleider het bevestigt: { $detail }
    [clerk-confirmed] Bevestigde het account van { $detail }
    [clerk-confirmed-operator] De beheerder van de balie bevestigde het account van { $detail }
    [clerk-ended] Liet stoppen: { $detail }
    [ground-checked] Legde vast dat de grond van een vertegenwoordiger is gecontroleerd: { $detail }
    [ground-refused] Nam een vertegenwoordiger niet aan
    [ground-ended] Trok de controle van een vertegenwoordiger in
    [erased] Wiste volgens de bewaartermijn: nummer { $detail }
    [roles] Gaf rollen: { $detail }
    [square-look] Bekeek een bericht op het plein: { $detail }
    [square-hide] Verborg een bericht op het plein: { $detail }
    [square-restore] Liet een bericht op het plein staan of weer zien: { $detail }
    [square-close] Sloot de naam van wie dit schreef op het plein: { $detail }
    [square-open] Opende de naam van wie dit schreef op het plein: { $detail }
    [square-answer] Antwoordde op het plein: { $detail }
    [square-change] Paste een antwoord op het plein aan: { $detail }
    [square-withdraw] Haalde een antwoord van het plein weg: { $detail }
    [square-refused] Het platform weigerde: { $detail }
   *[other] { $act } { $detail }
}

figures-title = Cijfers
figures-about = Wat is beloofd en wat is gedaan, voor alle zaken samen. Hier staat niets over personen. Van minder dan vijf besloten zaken staan er geen dagen en handelingen.
figures-none = Er zijn nog geen zaken met een termijn.
figures-caption = Beloofd en gedaan, per soort dienst
figures-formula = Soort dienst
figures-handed-in = Ingediend
figures-confirmed = Binnen een dag bevestigd
figures-decided = Besloten
figures-passed-on = Doorverwezen
figures-in-time = Op tijd besloten
figures-too-late = Te laat
figures-days = Dagen tot besluit: middelste, en 90 van de 100
figures-acts = Handelingen per zaak: middelste, en 90 van de 100
figures-both = { $middle }, en hoogstens { $most }
figures-few = Te weinig zaken
formula = { $formula ->
    [flits] Flits: snel geregeld
    [wegwijs] Wegwijs: hulp bij de weg
    [ontwikkel] Ontwikkel: samen maken
    [toezicht] Toezicht: er wordt gecontroleerd
    [beheer] Beheer: onderhoud en meldingen
   *[other] { $formula }
}

keys-title = Sleutels
keys-about = Met deze sleutels opent en ondertekent de balie. De geheime helft verlaat deze machine niet. Een nieuwe maakt u met: python -m sync.agency keys. Oude blijven, om te openen wat ermee is versleuteld.
keys-caption = De sleutels van deze organisatie
keys-use = Waarvoor
keys-since = Sinds
keys-state = Stand
keys-kid = Kenmerk
keys-used = In gebruik
keys-kept = Bewaard om te openen
use-enc = Openen
use-sig = Ondertekenen
use-auth = Aanmelden bij het platform

shortcuts-title = Sneltoetsen
keys-to-list = Naar de lijst
keys-to-search = Naar zoeken
keys-to-figures = Naar de cijfers
keys-to-take = Neem deze zaak
keys-to-answer = Naar antwoord geven
keys-to-square = Naar het plein
sign-in-account = Aanmelden met het account van uw organisatie
problem-elsewhere = Deze medewerker meldt zich aan met het account van de organisatie. Rollen en wachtwoord wijzigt u daar.
problem-openid-over = Het aanmelden duurde langer dan tien minuten. Begin opnieuw.
problem-openid-denied = U bent gestopt met aanmelden. Begin opnieuw als u dat wilt.
problem-openid-level = Uw account is niet sterk genoeg aangemeld. Gebruik de sterkere manier, zoals een app of pas.
problem-openid-role = Uw account heeft hier geen rol. Vraag de beheerder van uw organisatie om er een te geven.
problem-openid-name = Een andere medewerker heeft of had al deze naam. Vraag uw teamleider wat er aan de hand is.
problem-openid-ended = Uw teamleider heeft uw toegang gestopt. Vraag uw teamleider waarom.
problem-other-account = Het aanmelden met het account van uw organisatie lukte niet. Probeer het opnieuw, of meld het aan de beheerder.

# The page on which citizens sign in with DigiD.
visit-language = Nederlands
visit-agency = deze organisatie
visit-title = Laat { $agency } weten wie u bent
visit-about = U logt in met DigiD. Dan weet { $agency } dat de berichten uit uw Plein van u komen.
visit-after = Daarna krijgt u een code. Met die code gaat u terug naar Plein.
visit-go = Inloggen met DigiD
visit-private = Alleen { $agency } krijgt uw naam en burgerservicenummer. Plein krijgt ze niet.
visit-done = U bent ingelogd
visit-as = U bent ingelogd als { $name }. Bent u dat niet? Sluit dan deze pagina en gebruik de code niet.
visit-here = Staat Plein op dit toestel? Ga dan terug met deze knop.
visit-back = Terug naar Plein
visit-elsewhere = Staat Plein op een ander toestel? Open daar Plein, kies Delen, Uw koppeling, Met de camera. Richt de camera op deze vierkante code.
visit-qr = Vierkante code met uw code erin
visit-type = Of typ deze code:
visit-until = De code werkt één keer, tot { $moment }. Geef hem aan niemand.
visit-problem = Dit is niet gelukt
visit-again = Begin opnieuw
visit-none = U kunt hier nu niet met DigiD inloggen. Vraag de organisatie om een brief met een code.
visit-away = Het inloggen lukt nu niet. Er is niets verstuurd. Probeer het later opnieuw, of vraag de organisatie om een brief met een code.
visit-denied = U bent gestopt met inloggen. Er is niets verstuurd. U kunt opnieuw beginnen.
visit-over = Het inloggen duurde te lang. Er is niets verstuurd. Begin opnieuw.
visit-state = Dit hoort niet bij het inloggen dat u op dit toestel begon, of u was hier al. Begin opnieuw in dezelfde browser.
visit-level = U logde in op een manier die hiervoor niet genoeg is. Gebruik de DigiD-app met de controle van uw legitimatiebewijs. Of vraag de organisatie om een brief met een code.
visit-claims = De organisatie kreeg uw naam of nummer niet. Vraag haar om een brief met een code.
do-by-post = De afzender vroeg niet om dit besluit op Plein (Awb 2:8), of deze dienst geeft hier geen besluiten. Stuur het besluit per post. Zeg daarna hier dat het weg is: de afzender ziet dan dat er een besluit is.
do-posted = Het besluit is per post verstuurd
done-posted = Genoteerd. De afzender ziet dat het besluit per post komt.
case-reachable = Wil het besluit op Plein
clarity-title = Duidelijkheid
clarity-intro = Wat mensen zelf zeiden over de stappen van uw diensten. Zij deden dat zonder naam, en los van wat zij stuurden. Wie niets zegt, wordt niet geteld.
clarity-nothing = Nog niemand heeft iets gezegd.
clarity-step = Stap
clarity-clear = Duidelijk
clarity-unclear = Niet duidelijk
clarity-said = In hun woorden
clarity-step-invullen = Invullen
clarity-step-nakijken = Nakijken
clarity-step-verstuurd = Na het versturen

wish-since = Vroeg op { $moment } om een mens.
wish-how = { $how ->
    [bellen] Wil gebeld worden.
    [balie] Wil aan de balie komen.
   *[other] Zei niet hoe.
}
wish-phone = Nummer:
wish-when = Komt uit:
wish-subject = Waarover:
wish-spoken = Gesproken door { $clerk }, { $moment }
do-spoken = Ik heb deze persoon gesproken
done-spoken = Genoteerd. De afzender krijgt dit te zien in Plein.
answer-spoken = Gemeld dat er is gesproken

# Niet voor ons: waar het wel hoort, en wat van een andere organisatie kwam
state-referred = Doorverwezen
answer-referral = Niet voor ons
problem-refer-place = Kies de organisatie waar dit hoort.
problem-refer-own = Dit gaat over iets dat hier ligt. Dat kan geen andere organisatie afhandelen.
do-refer = Niet voor ons
do-refer-hint = Zeg waar dit hoort, en waarom (Awb 2:3). De afzender beslist of het daarheen gaat. De zaak wordt hier afgesloten; de dag van aankomst hier blijft tellen.
do-refer-to = Waar hoort dit?
do-refer-choose = Kies een organisatie
do-refer-reason = Waarom hoort dit daar?
do-refer-send = Aan de afzender melden
done-refer = De afzender leest waar dit hoort, en beslist of het daarheen gaat.
passed-on = { $agency } stuurde dit door op { $moment }. Het kwam voor het eerst aan op { $day }, bij { $first }. Die dag telt (Awb 6:15).
passed-doubtful = Hierin staat dat een andere organisatie dit doorstuurde. Dat is niet bewezen: reken met de dag van aankomst hier, of vraag het na.
passed-proof = Nagekeken: de handtekening klopt. { $words }
passed-proof-unread = Een ondertekende verklaring, hier niet nagekeken
passed-proof-raw = De verklaring zoals zij is ondertekend
passed-again = Dit is al eerder doorgestuurd. Bekijk die zaak.
problem-referral = Deze inzending zegt dat een ander haar doorstuurde, maar dat bewijs klopt niet. Vraag de afzender hoe het zit.

# Wie naast de afzender optreedt, en of de grond daarvan is gecontroleerd
acting-role = { $role ->
    [administrator] bewindvoerder
    [guardian] curator
    [mentor] mentor
   *[attorney] gemachtigde
}
acting-line = Namens { $person }, door { $name } ({ $role })
acting-ground = Grond: { $article }.
acting-reference = Kenmerk: { $reference }.
acting-since = Sinds { $day }.
acting-paper = Het papier staat bij de bestanden: { $file }.
acting-prepared = Klaargezet door { $name }, zegt de Plein van de afzender.
acting-standing = { $state ->
    [waiting] De grond is nog niet gecontroleerd. Tot dan kunt u niet besluiten.
    [checked] Gecontroleerd door { $clerk }, { $moment }: { $how }. Geldt tot en met { $day }, ook voor wat hierna komt.
    [over] De controle gold tot en met { $day }. Controleer de grond opnieuw. Tot dan kunt u niet besluiten.
    [ended] De controle is ingetrokken door { $clerk }, { $moment }. Tot een nieuwe controle kunt u niet besluiten.
   *[refused] Niet aangenomen door { $clerk }, { $moment }. De afzender heeft bericht. U kunt besluiten over de persoon zelf.
}
acting-believe = Dit zegt de afzender, met de eigen sleutel. De vertegenwoordiger heeft hier niets ondertekend.
acting-post = Antwoorden en besluiten gaan naar de Plein van de persoon zelf. Wat de vertegenwoordiger moet krijgen, stuurt u pas na de controle, en per post.
ground-how = { $how ->
    [register] Opgezocht in het Centraal Curatele- en bewindregister
    [ruling] Beschikking van de rechter gezien
   *[authority] Schriftelijke volmacht gezien
}
ground-refused-title = Wij nemen uw { $role } hier niet aan
ground-refused-text = U liet weten dat { $name } voor u optreedt als { $role }. Dat nemen wij bij deze inzending niet aan.

    Waarom: { $reason }

    Uw inzending blijft staan. Moet { $name } toch voor u optreden? Stuur dan opnieuw, met het goede papier. Of bel ons.
do-ground = Grond van de vertegenwoordiger controleren
do-ground-hint = Zoek de persoon met de hand op in het Centraal Curatele- en bewindregister (rechtspraak.nl, BW 1:391), of bekijk de beschikking of de volmacht (Awb 2:1). Niet elk bewind staat in het register, en een mentor nooit. Kijk ook of deze zaak eronder valt.
do-ground-how = Hoe hebt u het gecontroleerd?
do-ground-until = Geldt tot en met
do-ground-until-hint = Het einde van de maatregel of volmacht, en hoogstens vijf jaar na vandaag.
do-ground-send = Leg vast
do-ground-refuse = Vertegenwoordiger niet aannemen
do-ground-refuse-hint = De afzender krijgt bericht, met wat u hier schrijft. Daarna is de zaak van de persoon zelf.
do-ground-refuse-why = Waarom niet?
do-ground-refuse-send = Aan de afzender melden
do-ground-end = Controle intrekken
do-ground-end-hint = De controle geldt dan nergens meer, ook niet voor andere zaken van deze persoon.
done-ground = De controle is vastgelegd.
done-ground-refuse = De afzender leest waarom.
done-ground-end = De controle geldt niet meer.
problem-ground = De grond van de vertegenwoordiger is niet gecontroleerd, of die controle geldt niet meer. Controleer hem, of neem de vertegenwoordiger niet aan. Daarna kunt u besluiten.
problem-ground-how = Kies hoe u de grond hebt gecontroleerd. Bij deze rol kan dat alleen op een van de manieren in de lijst.
problem-ground-long = De controle mag hoogstens vijf jaar gelden. Kies een eerdere dag.
problem-ground-none = Er is hier geen vertegenwoordiger, of geen controle, waar dit over kan gaan. Ga terug naar de lijst.
problem-ground-settled = De grond is al gecontroleerd of niet aangenomen. Trek eerst de controle in.

# Het plein: meldingen, bezwaren en antwoorden van de organisatie.
role-moderator = Beheerder van het plein
may-moderator = Beheerder van het plein: beslist over meldingen en bezwaren op het plein, en antwoordt daar namens de organisatie. Iedereen leest daar de naam van dit account
square-title = Plein
square-about = Hier staat wat mensen meldden en waartegen iemand bezwaar maakt. Wie in gevaar kan zijn, staat bovenaan. Alles wat u doet, staat met uw naam in het openbare logboek van het plein.
square-no-role = Uw organisatie is in de gids geen beheerder van het plein. U kunt wel namens uw organisatie antwoorden.
square-not-yours = Met uw rol werkt u niet op het plein.
square-to-reading = Lees het plein en antwoord
square-to-queue = Naar wat wacht
square-queue-title = Wat wacht
square-waiting = { $count ->
    [0] Er wacht niets.
    [one] Er wacht één bericht.
   *[other] Er wachten { $count } berichten.
}
square-away = Het platform antwoordt nu niet. Hier staat wat er wachtte op { $moment }. Wat u doet, blijft hier staan en gaat vanzelf zodra het platform antwoordt.
square-waits = { $days ->
    [0] Wacht sinds vandaag
    [one] Wacht 1 dag
   *[other] Wacht { $days } dagen
}
square-since = Sinds
square-danger = Iemand kan in gevaar zijn
square-objects = Bezwaar
square-is-hidden = Verborgen
square-no-text = Bericht zonder tekst
square-count = { $reason }: { $count } keer gemeld.
square-reason = { $reason ->
    [persoon] Het gaat over een herkenbare persoon
    [schelden] Er wordt gescholden of gedreigd
    [oplichting] Het lijkt op oplichting
    [reclame] Het is reclame
    [onjuist] Het klopt niet en kan schade doen
    [gevaar] Iemand is in gevaar
   *[anders] Iets anders
}
square-topic = { $topic ->
    [geld] Geld en uitkering
    [wonen] Wonen
    [werk] Werk
    [zorg] Zorg
    [kinderen] Kinderen
    [schulden] Schulden
    [formulieren] Formulieren
   *[samen] Samen doen
}
square-country = Heel Nederland
square-kind = { $kind ->
    [answer] Antwoord op het plein
    [experience] Ervaring op het plein
   *[question] Vraag op het plein
}
square-place = { $place }, { $topic }
square-post = Bericht
square-post-title = Wat er staat
square-by = Antwoord van { $agency }
square-head = Dit is een antwoord op:
square-unproven = De handtekening van dit bericht klopt niet. Meld dit aan wie Plein aanbiedt.
square-hidden-title = Wat iedereen nu leest op deze plek
square-act-unproven = De handtekening onder deze beslissing klopt niet. Meld dit aan wie Plein aanbiedt.
square-objection-title = Bezwaar van wie dit schreef
square-objection-moment = Gemaakt op
square-reports-title = Wat er is gemeld
square-closed = Deze naam is gesloten: wie dit schreef, kan in dit gesprek niets meer schrijven.
square-decide = Beslissen
square-decide-act = Wat doet u?
square-decide-choose = Kies
square-act = { $act ->
    [hide] { $standing ->
        [objection] Laat het bericht verborgen
       *[here] Verberg het bericht
    }
    [restore] { $standing ->
        [here] Laat het bericht staan
       *[hidden] Laat het bericht weer zien
    }
    [close] Sluit deze naam in dit gesprek
   *[open] Open deze naam in dit gesprek
}
square-decide-reason = Om welke reden?
square-decide-words = Uitleg in gewone taal
square-decide-hint = Wie het schreef en iedereen op het plein leest dit. Noem niemand en schrijf hoogstens 2.000 tekens.
square-decide-look = Bekijk wat mensen lezen
square-preview-title = Zo lezen mensen het
square-preview-readers = Op de plek van het bericht
square-preview-in-log = In het openbare logboek
square-preview-hide = Verborgen door { $name } van { $by }. Reden: { $reason }. { $words }
square-preview = { $act ->
    [close] Het bericht blijft zoals het is. Wie dit schreef, leest dat een beheerder deze naam in dit gesprek sloot.
    [open] Het bericht blijft zoals het is. Wie dit schreef, kan hier weer schrijven.
   *[restore] Iedereen kan het bericht lezen zoals het hierboven staat.
}
square-preview-log = { $did } door { $name } van { $by }. Reden: { $reason }. { $words }
square-sign = Onderteken en voer uit
square-sign-hint = Klopt het niet? Verander het formulier en bekijk het opnieuw.
square-done-title = Wat hier is gedaan
square-done-nothing = Hier is nog niets gedaan.
square-did = { $kind ->
    [hide] Verborgen
    [restore] Weer te lezen of laten staan
    [close] Naam gesloten
    [open] Naam weer geopend
    [answer] Antwoord geplaatst
    [change] Antwoord aangepast
   *[withdraw] Antwoord weggehaald
}
square-did-by = Door { $clerk }, { $moment }
square-state = { $state ->
    [waiting] Wacht op het platform
    [sent] Staat op het plein
   *[refused] Geweigerd
}
square-to-post = Bekijk het bericht
square-reading-title = Lezen en antwoorden
square-reading-about = Een antwoord van u staat op het plein met de naam van uw organisatie. Iedereen kan het lezen.
square-read-place = Gemeente
square-read-topic = Onderwerp
square-read = Lees
square-threads = { $count ->
    [0] Hier staat nog niets.
    [one] Hier staat één gesprek.
   *[other] Hier staan { $count } gesprekken.
}
square-more = Laat meer zien
square-answers = { $count ->
    [0] Nog geen antwoord
    [one] 1 antwoord
   *[other] { $count } antwoorden
}
square-answered = Wij antwoordden
square-thread = Gesprek
square-somebody = Iemand
square-gone = { $state ->
    [hidden] Dit bericht is verborgen.
   *[gone] Dit bericht is weggehaald door wie het schreef.
}
square-answer-title = Antwoord namens uw organisatie
square-answer-changing = Antwoord aanpassen
square-answer-text = Antwoord
square-answer-hint = Hoogstens 2.000 tekens. Noem niemand, en verwijs alleen naar websites van organisaties in Plein.
square-answer-send = Onderteken en zet op het plein
square-answer-change = Pas dit antwoord aan
square-answer-leave = Toch een nieuw antwoord
square-answer-withdraw = Haal dit antwoord weg
square-answer-withdraw-sure = Het gaat voorgoed van het plein. Wie het al had gelezen, kan het nog hebben.
done-square = Het is gedaan en staat op het plein.
done-square-later = Het platform antwoordt nu niet. Uw werk staat hier, ondertekend, en gaat vanzelf zodra het platform antwoordt. U hoeft het niet nog eens te doen.
problem-square-away = Het platform antwoordt nu niet. Er is niets verloren; probeer het straks opnieuw.
problem-square-role = Uw organisatie is in de gids geen beheerder van het plein. Vraag wie de gids beheert om deze rol.
problem-square-gone = Dit bericht staat niet meer op het plein: wie het schreef haalde het weg. Ga terug naar wat wacht.
problem-square-taken = Wie dit schreef of een collega heeft intussen iets veranderd. Open het bericht opnieuw en kijk hoe het nu staat.
problem-square-same = Het bezwaar gaat over wat u zelf besliste. Een collega moet hierover beslissen.
problem-square-tied = Uw account en dat van wie dit besliste, of de wachtwoorden ervan, zijn door dezelfde persoon gemaakt. Vraag een andere collega, of laat een tweede teamleider het account bevestigen.
problem-square-name = De naam van uw account kan niet op het plein staan: gebruik letters, en minstens twee tekens. Vraag uw teamleider om een account met een andere naam.
problem-square-act = Kies wat u doet.
problem-square-reason = Kies een reden.
problem-square-words = Leg uit waarom, met hoogstens 2.000 tekens.
problem-square-text = Typ een antwoord van hoogstens 2.000 tekens.
problem-square-own = Dit is geen antwoord van uw organisatie.
problem-square-choose = Kies een gemeente en een onderwerp.
problem-square-refused-no-helper = Het platform weigert dit: uw organisatie is geen overheid en in de gids geen herkende hulp. Vraag die rol aan wie de gids beheert.
problem-square-refused-no-moderator = Het platform weigert dit: uw organisatie is in de gids geen beheerder van het plein.
problem-square-refused-other-place = Het platform weigert dit: dit bericht staat bij een andere gemeente. Een gemeente beslist alleen over haar eigen plein.
problem-square-refused-same-moderator = Het platform weigert dit: het bezwaar gaat over een beslissing van iemand met dezelfde naam. Laat een collega met een andere naam beslissen.
problem-square-refused-text-refused = Het platform weigert deze tekst: er staat een nummer, een adres of een link in, of tekens die niemand ziet. Haal dat weg en probeer het opnieuw.
problem-square-refused-thread-full = Dit gesprek is vol. Er kan geen antwoord meer bij.
problem-square-refused-unknown = Het platform weigert dit: het bericht staat er niet meer. Ga terug naar wat wacht.
problem-square-refused-post-differs = Het platform weigert dit: het antwoord is intussen veranderd of verborgen. Lees het gesprek opnieuw.
problem-square-refused-other = Het platform weigert dit. Open het bericht opnieuw; lukt het dan nog niet, meld het aan wie de balie beheert.
