# The screens of Delen.

share-example = Dit is een voorbeeld. Vanuit het voorbeeld kunt u niets versturen. Begin met uw eigen Plein om iets te delen.
share-messages = Berichten
share-sent = Wat u hebt gestuurd
share-new = Nieuw
share-have-code = Ik heb een brief met een code
share-have-code-about = Daarmee weet { $agency } dat uw berichten van u komen.
share-identity =
    { $identity ->
        [established] Deze organisatie weet dat u het bent.
        [moved] Plein heeft een nieuw slot afgesproken. De organisatie bevestigt nog dat u het bent.
        [again] Deze organisatie weet niet meer zeker wie u bent. Vraag haar om een nieuwe brief met een code.
        [used] De code is ook ergens anders gebruikt. De organisatie weet daarom nog niet wie u bent.
        [over] De code werkt niet meer. Vraag om een nieuwe.
        [ended] De organisatie heeft de koppeling verbroken.
        [refused] De code klopte niet. Kijk hem na en probeer het opnieuw.
       *[asked] Uw code is gebruikt. De organisatie kijkt hem na.
    }
share-code-shown = Plein laat zien dat u de code hebt. De code zelf gaat niet mee.
share-service = Iets doorgeven
share-promises = Wat { $agency } u belooft
share-optional = { $label } (hoeft niet)
share-yes = Ja
share-no = Nee
share-income-elsewhere = Een inkomen dat nog niet in Plein staat
share-fact-missing = Vul dit in: { $label }
share-paper-missing = Kies een papier of voeg er een toe: { $label }
share-papers-most = Kies ten hoogste { $most } papieren.
share-other-papers = Andere papieren
share-check = Verder naar nakijken
share-review = Kijk alles na
share-change = Wijzigen
share-review-about = Er is nog niets verstuurd. Dit gaat naar { $agency }: { $title }.
share-acting = Treedt er iemand voor u op bij deze inzending?
share-acting-hint = De organisatie leest dan wie dat is en op welke grond. Zij controleert dat eerst zelf. U verstuurt.
share-acting-nobody = Nee, niemand
share-acting-for = Voor wie
share-acting-by = Wie optreedt
share-acting-prepared = Klaargezet door
share-facts = Deze gegevens
share-papers = Deze papieren
share-conditions = Wat ermee gebeurt
share-to = Voor wie
share-purpose = Waarvoor
share-ground = Waarom dit mag
share-kept = Hoe lang bewaard
share-back-out = Als u zich bedenkt
share-leave-out = Weglaten
share-send = Akkoord en versturen
share-not-ready = Er is nog niet alles ingevuld.
share-fill-in = Verder invullen
share-one = Wat u hebt gestuurd
share-to-agency = Aan { $agency }
share-waiting = Wacht op verbinding
share-waiting-step = Wacht op verbinding. Het gaat vanzelf weg zodra er internet is. U hoeft niets te doen.
share-deposited = Ingeleverd op { $moment }
share-received = { $agency } kreeg dit op { $moment }
share-received-later = { $agency } moet de ontvangst nog bevestigen
share-opened = Een medewerker opende het op { $moment }
share-status =
    { $state ->
        [waiting] { $agency } wacht op u
        [decided] { $agency } heeft besloten
        [refused] { $agency } neemt dit niet in behandeling
        [referred] { $agency } zegt dat dit bij een ander hoort
       *[handling] { $agency } is ermee bezig
    }
share-turn-agency = { $by } moet dit afhandelen vóór of op { $until }{ $basis }.
share-turn-agency-someday = { $by } is nu aan de beurt{ $basis }.
share-turn-you = U bent nu aan de beurt. Doe dit vóór of op { $until }{ $basis }. In het bericht leest u wat er nodig is.
share-turn-you-someday = U bent nu aan de beurt{ $basis }. In het bericht leest u wat er nodig is.
share-turn-decided = Lees het besluit in het bericht. Bent u het er niet mee eens? Dan kunt u bezwaar maken. In het besluit staat hoe en tot wanneer.
share-turn-refused = In het bericht leest u waarom, en wat u nu kunt doen.
share-refused = Dit is niet aangenomen
share-refusal =
    { $code ->
        [recipient-key-unknown] De organisatie heeft intussen een nieuw slot. Stuur het opnieuw: wat u hebt ingevuld, staat hieronder.
        [submission-differs] Er is al iets anders ingeleverd onder dit nummer. Stuur het opnieuw.
        [mailbox-closed] De verbinding met deze organisatie is gesloten. Stuur het opnieuw.
        [mailbox-ended] De organisatie heeft de vorige verbinding met u gesloten. Er is niets verstuurd. Stuur het opnieuw: Plein maakt dan een nieuwe. Of bel de organisatie.
        [too-much] Samen zijn de papieren te groot. Stuur het opnieuw met minder of kleinere papieren.
       *[other] Er is niets verstuurd. Stuur het opnieuw. Lukt het weer niet? Bel dan de organisatie.
    }
share-again = Stuur het opnieuw
share-left = Nog niet verstuurd toen het bestand werd gemaakt
share-left-behind = Dit stond op uw vorige toestel nog klaar. Van hieruit gaat het niet weg, want anders kan het twee keer aankomen. Kijk op uw vorige toestel of het verstuurd is. Kan dat niet? Stuur het dan hier opnieuw: wat u had ingevuld, staat hieronder.
share-proof-broken = Het bewijs dat dit is ingediend klopt niet. Daarom stuurt Plein precies hetzelfde nog een keer. Bij de organisatie komt het één keer aan. Blijft dit hier staan? Bel dan de organisatie en vraag of zij het heeft.
share-twin = U stuurde dit ook vanaf een ander apparaat, met andere antwoorden. Alleen wat het eerst aankwam, is verstuurd. Dat ziet u hieronder. Wilt u iets anders zeggen? Doe het dan opnieuw, of bel de organisatie.
share-turn-elsewhere = Dit is gestuurd vanaf uw vorige toestel. Nieuwe antwoorden komen alleen daar binnen. Hebt u dat toestel niet meer? Bel dan { $agency } om te vragen hoe het ervoor staat, of om het in te trekken.
share-take-back = Haal terug
share-taken-back = Teruggehaald. Er is niets verstuurd.
share-gone-already = Het is al weg. U kunt het nog wel intrekken.
share-tasks = Dit moet u doen
share-what = Wat u hebt gestuurd
share-proof = Uw bewijs
share-proof-about = Hiermee kunt u altijd laten zien wat u hebt gestuurd en wanneer het is aangekomen. Ook als u Plein niet meer hebt.
share-proof-save = Bewijs opslaan
share-proof-file = bewijs-van-inleveren
share-technical = Technische gegevens
share-tech-number = Nummer
share-tech-agency = Nummer van de organisatie
share-tech-content = Kenmerk van de inhoud
share-tech-deposited = Ingeleverd
share-tech-received = Ontvangen
share-withdraw = Intrekken of laten wissen
share-withdrawal = U vroeg om dit in te trekken
share-to-withdrawal = Naar uw verzoek
share-message = Bericht
share-message-kind =
    { $kind ->
        [task] U moet iets doen
        [status] Hoe het ervoor staat
        [decision] Besluit
        [identity] Antwoord op uw code
        [keys] Een ander toestel zegt dat het van u is
        [keys_kept] Uw nieuwe slot is bekend
        [keys_again] Een nieuwe code is nodig
        [income_statement] Opgave van uw inkomen
        [activity_statement] Uw periode is bevestigd
        [question] Een vraag aan u
        [appointment] Over een gesprek
        [agreement] Voorstel voor een afspraak
        [unreadable] Een bericht dat niet klopt
       *[message] Bericht
    }
share-unreadable = Dit bericht kwam niet aan zoals het hoort. Misschien is het niet van deze organisatie. Plein laat het daarom niet zien. Verwacht u een bericht? Bel dan de organisatie.
share-identity-said =
    { $established ->
        [true] De code klopt. { $agency } weet nu dat uw berichten van u komen.
       *[false] De code klopte niet. { $agency } weet daarom nog niet wie u bent. Kijk de code na en typ hem opnieuw, bij Delen. Lukt het niet? Vraag { $agency } dan om een nieuwe code.
    }
share-unknown = { $agency } weet nog niet wie u bent. Zij kan dit wel lezen, maar kan er nog niet over besluiten. Vraag { $agency } om een brief met een code en typ die code bij Delen, onder Over { $agency }.
share-keys =
    { $kind ->
        [keys_kept] U hebt een toestel verwijderd. { $agency } gebruikt nu uw nieuwe slot en weet nog steeds dat u het bent. U hoeft niets te doen.
        [keys_again] Twee toestellen zeggen allebei dat zij van u zijn. { $agency } weet daarom niet meer zeker wie u bent. Vraag { $agency } om een nieuwe brief met een code. Tot dan neemt { $agency } geen besluit. Uw gegevens in Plein zijn veilig.
       *[keys] Een toestel dat niet bij uw Plein hoort, zegt tegen { $agency } dat het van u is. Het gebruikte het slot van een van uw toestellen. Mist u een toestel? Verwijder het bij Uw toestellen. Bel daarna { $agency } en vraag om een nieuwe brief met een code.
    }
share-to-task = Naar de taak
share-lock-first = Kies eerst een slot. Dat doet u bij Instellingen, rechtsboven. Daarna haalt Plein op met welke organisaties u kunt delen.
share-about = Dit gaat over: { $title }
error-share-incomplete = Er is nog niet alles ingevuld. Ga terug en vul de rest in. Wat u hebt ingevuld, staat er nog.
error-directory-broken =
    { $reason ->
        [directory-missing] Plein weet nog niet met welke organisaties u kunt delen. Zorg dat u internet hebt en kijk over een minuut opnieuw.
        [directory-expired] De lijst met organisaties is te oud. Zorg dat u internet hebt. Plein haalt dan vanzelf een nieuwe op. Wat u hebt ingevuld, blijft staan.
        [agency-unknown] Deze organisatie doet niet meer mee met Plein. Er is niets verstuurd. Bel de organisatie zelf.
        [key-retired] Deze organisatie kan nu niets veilig ontvangen. Er is niets verstuurd. Probeer het morgen opnieuw.
       *[other] De nieuwe lijst met organisaties klopt niet. Plein gebruikt de oude lijst en haalt straks een nieuwe op. Blijft dit zo? Vraag dan hulp bij uw bibliotheek of gemeente.
    }
error-receipt-broken = Een bevestiging klopt niet. Plein laat haar niet zien. Wat u hebt gestuurd, staat er nog.
share-services = Iets doorgeven of aanvragen
share-seek = Wat zoekt u?
share-find = Zoeken
share-found =
    { $count ->
        [0] Niets gevonden. Probeer een ander woord, zoals parkeren of bijstand.
        [one] 1 ding gevonden.
       *[other] { $count } dingen gevonden.
    }
share-role =
    { $role ->
        [user] Iets melden
        [partner] Samen maken of afspreken
        [subject] Als u het niet eens bent of als er wordt gecontroleerd
       *[customer] Aanvragen of doorgeven
    }
share-ready = Staat klaar: alleen nog nakijken
share-gets = Wat { $agency } krijgt
share-paper = Ook op papier
share-paper-along = { $agency } heeft deze weg nog niet officieel geopend. Stuur het daarom ook per post. Dit is alvast een bericht.
share-decisions = Ik wil het besluit hierover op Plein krijgen van { $agency }.
share-decisions-hint = U kunt dit later veranderen. Zonder deze keuze krijgt u het besluit per post.
share-decision-way = Hoe u het besluit krijgt
share-decision-comes =
    { $here ->
        [true] U krijgt het besluit van { $agency } op Plein. Lukt dat niet, dan komt het per post.
       *[false] U krijgt het besluit van { $agency } per post.
    }
share-decision-change = Kies een andere weg
share-turn-posted = Het besluit komt per post. Bent u het er niet mee eens? Dan kunt u bezwaar maken. In het besluit staat hoe en tot wanneer.
share-in-dutch = U stuurt dit in het Nederlands. De vertaling hierboven helpt u; de Nederlandse tekst telt.
share-dutch = Bekijk alles in het Nederlands
share-article = { $law }, artikel { $article }
