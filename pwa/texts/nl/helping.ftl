# Iemand die u helpt, en wie u helpt.

help-helper = Iemand die u helpt
help-helper-about = Laat iemand meekijken of iets klaarzetten. U kiest wat en hoe lang.
helpers-title = Iemand die u helpt
helpers-about = U kunt iemand laten meekijken. U kiest wat die ziet en tot welke dag. Wat iemand klaarzet, gaat nooit vanzelf weg: u kijkt eerst.
helpers-none = Niemand kijkt nu mee.
helpers-add = Iemand laten helpen
helpers-former = Gestopt
helpers-other-way = Helpt u zelf iemand?
helpers-to-helpen = Mensen die ik help
helpers-devices = Dit zijn uw helpers. Op “Uw toestellen” staat wie alles kan openen.
helpers-from-devices = Wie meekijkt
help-allow-title = Wat mag deze helper?
help-allow-about = Kies alleen wat nodig is. De rest kan de helper niet openen, ook niet met een andere app.
help-my-name = Hoe noemt de helper u?
help-my-name-hint = Deze naam ziet de helper. Een voornaam is genoeg.
help-my-name-missing = Vul in hoe de helper u noemt.
help-what = Wat mag de helper zien?
help-part-money-hint = Uw inkomen en vaste lasten. Geen rekeningnummers.
help-part-papers-hint = Al uw papieren, met de bestanden.
help-part-tasks-hint = Al uw taken.
help-part =
    { $part ->
        [money] Geld
        [papers] Papieren
        [tasks] Taken
       *[matter] Eén zaak
    }
help-part-missing = Kies ten minste één ding dat de helper mag zien.
help-part-empty = Hier staat nog niets.
help-matter = Alleen één zaak
help-matter-hint = De helper ziet deze zaak en de papieren die erbij horen.
help-matter-named = Zaak: { $title }
help-matter-gone = die er niet meer is
help-none = Geen
help-how-long = Hoe lang?
help-days =
    { $days ->
        [days-1] Eén dag
        [days-7] Een week
        [days-30] Een maand
        [days-90] Drie maanden
        [days-365] Een jaar
       *[same] Zo lang als nu
    }
help-may = Wat mag de helper doen?
help-can =
    { $can ->
        [prepare] Kijken en iets klaarzetten
       *[see] Alleen kijken
    }
help-who = Wie is deze helper?
help-role =
    { $role ->
        [representative] Iemand die volgens de wet voor u optreedt
       *[helper] Iemand die u helpt
    }
help-ground-label = Op welke grond?
help-ground =
    { $ground ->
        [administrator] Bewindvoerder ({ $article })
        [guardian] Curator ({ $article })
        [mentor] Mentor ({ $article })
       *[attorney] Gemachtigde ({ $article })
    }
help-acts-name = Naam van wie voor u optreedt
help-person-name = Uw eigen naam
help-as-on-paper = Zoals het op het papier staat.
help-acts-missing = Vul de naam in, zoals hij op het papier staat.
help-since = Sinds welke dag?
help-reference = Nummer van de beschikking of volmacht
help-reference-hint = Of kies hieronder het papier.
help-ground-missing = Vul het nummer van de beschikking of volmacht in, of kies het papier.
help-ground-paper = Het papier waarop dat staat
help-representative-about = Ook wie volgens de wet voor u optreedt, verstuurt hier niets zonder dat u het ziet. Organisaties vragen het papier zelf ook.
help-unnamed = Vul de namen en het nummer in bij “Verander wat de helper mag”. Dan kunt u deze persoon noemen als u iets verstuurt.
help-show-code = Maak de code
help-change = Bewaren
help-changed = Veranderd. De helper ziet het zodra er internet is.
help-offer-title = Laat de helper deze code scannen
help-offer-1 = De helper opent Plein op de eigen telefoon. Is Plein daar nieuw? Dan begint de helper eerst en kiest een slot.
help-offer-2 = De helper kiest “Hulp en vragen”, “Iemand die u helpt” en dan “Mensen die ik help”.
help-offer-3 = De helper scant deze code of typt hem over.
help-offer-picture = QR-code voor wie u helpt
help-offer-life = De code werkt één keer en tien minuten lang.
help-asks = { $name } wil u helpen
help-compare = Ziet u op allebei de telefoons dit getal?
help-compare-why = Is het getal anders? Kies dan “Nee”. Dan heeft iemand anders de code gebruikt.
help-yes = Ja, dit klopt
help-no = Nee, stop
help-adding = De helper komt erbij.
help-done = De helper kan nu meekijken.
help-strangers = Iemand anders heeft deze code ook geprobeerd. Die is niet binnengekomen.
help-to-list = Naar uw helpers
help-until = Tot en met { $day }
help-news =
    { $count ->
        [one] Eén ding klaargezet
       *[other] { $count } dingen klaargezet
    }
help-nameless = Zonder naam
help-fact-sees = Ziet
help-fact-may = Mag
help-fact-until = Tot
help-fact-role = Rol
help-fact-ground = Grond
help-fact-since = Sinds
help-fact-reference = Kenmerk
help-fact-paper = Papier
help-fetched = De helper haalde uw gegevens het laatst op: { $moment }. Dat zegt de server.
help-never-fetched = De helper heeft uw gegevens nog niet opgehaald.
help-gap = Er ontbreekt iets in wat deze helper schreef, of het was niet echt. Vraag het de helper.
help-prepared = Klaargezet voor u
help-prepared-by = { $name } heeft dit klaargezet, { $day }.
help-take = Neem over en kijk na
help-refuse = Niet overnemen
help-taken = Overgenomen. Kijk het na en verander wat niet klopt.
help-take-check = Kijk het na en verander wat niet klopt. Het telt pas mee als u het bewaart.
help-refused = Niet overgenomen.
help-what-happened = Wat deze helper deed
help-nothing-done = Deze helper heeft nog niets gedaan.
help-looked = Uw gegevens bekeken
help-looked-paper = Papier bekeken: { $title }
help-did =
    { $state ->
        [taken] Klaargezet en door u overgenomen: { $title }
        [refused] Klaargezet en niet overgenomen: { $title }
       *[new] Klaargezet: { $title }
    }
help-thing =
    { $kind ->
        [task] Taak: { $name }
        [income] Inkomen: { $name }
        [letter] Brief: { $name }
       *[service] Formulier: { $name }
    }
help-field =
    { $field ->
        [title] Titel
        [due] Uiterste dag
        [note] Uitleg
        [kind_name] Soort inkomen
        [agency_name] Van wie
        [amount] Bedrag
        [pay_day] Dag van de maand
        [period] Hoe vaak
        [date_from] Vanaf welke dag
       *[text] Tekst
    }
help-change-scope = Verander wat de helper mag
help-end = Stop met delen
help-end-title = Stoppen met delen met { $name }?
help-end-about = De helper krijgt geen bericht van u. De helper ziet alleen dat de deling is gestopt. Wat iemand al heeft overgeschreven of gekopieerd, kunt u niet terughalen.
help-end-do = Ja, stop de hulp
help-keep = Nee, blijf laten helpen
help-keep-helping = Nee, blijf helpen
help-ended = Gestopt. Er gaat niets meer naar de helper. Opnieuw beginnen kan met een nieuwe code.
help-ended-on = Gestopt op { $day }
help-ended-waits = Gestopt op { $day }. De server hoort het zodra er internet is.
helpen-title = Mensen die ik help
helpen-about = Hier staat wie u laat meekijken. Van ieder mens ziet u alleen wat die heeft gekozen, en niets bij elkaar.
helpen-none = U helpt nog niemand.
helpen-add = Iemand helpen
helpen-how = Vraag of de ander in Plein kiest voor “Hulp en vragen” en “Iemand die u helpt”, en daar een code maakt. Scan dan de code of typ hem over.
helpen-own-name = Hoe heet u voor de ander?
help-own-name-missing = Vul in hoe u voor de ander heet.
helpen-colour = Kleur voor deze persoon
helpen-colour-hint = Zo houdt u mensen uit elkaar.
help-colour =
    { $colour ->
        [blue] Blauw
        [green] Groen
        [orange] Oranje
        [purple] Paars
        [pink] Roze
       *[grey] Grijs
    }
helpen-come = Ga verder
helpen-waiting = Even wachten op de ander.
helpen-compare = Staat dit getal ook bij { $name }?
helpen-compare-about = Lees het getal voor. De ander zegt daarna ja.
help-gone = Deze deling is gestopt
help-gone-about = Wat u hier zag, is van dit toestel gewist.
help-not-here = De gegevens zijn nu niet op dit toestel. Met internet komen ze hier vanzelf.
help-as-of = Zo was het op { $moment }
help-acting = U treedt volgens de wet voor deze persoon op
help-acting-about = Ook u verstuurt hier niets: de ander kijkt eerst. Organisaties vragen u zelf om het papier.
help-cost = Vaste last
help-open-paper = Bekijk
help-left-out-about = Bij deze papieren ziet uw helper alleen de naam, niet het bestand:
help-left-out = { $why ->
    [large] “{ $title }”: het bestand is groter dan 15 MB
   *[room] “{ $title }”: er is geen plaats meer, of het bestand staat niet op dit apparaat
}
help-paper-not-here = { $why ->
    [large] Het bestand is groter dan 15 MB en is hier niet te zien. Vraag ernaar.
   *[room] Het bestand is hier nog niet te zien. Vraag ernaar.
}
help-task-done = Gedaan
help-close-paper = Sluit het papier
help-paper-here = Open het papier
help-prepare-title = Iets klaarzetten
help-prepare =
    { $kind ->
        [task] Een taak klaarzetten
        [income] Inkomen klaarzetten
        [letter] Een brief klaarzetten
       *[service] Een formulier klaarzetten
    }
help-prepare-about = { $name } krijgt dit te zien en beslist wat ermee gebeurt. Er gaat niets naar een organisatie.
help-prepare-do = Zet klaar
help-service-choose = Welk formulier?
help-nothing-filled = Vul ten minste één ding in.
help-from-missing = Vul in vanaf welke dag.
help-letter-title-missing = Vul in waar de brief over gaat.
help-letter-text-missing = Schrijf de tekst van de brief.
help-given = Klaargezet. De ander ziet het zodra er internet is.
help-given-title = Wat u klaarzette
help-given-state =
    { $state ->
        [sent] Bezorgd
       *[waiting] Wacht op internet
    }
help-stop = Stop met helpen
help-stop-title = Stoppen met helpen van { $name }?
help-stop-about = Alles van deze persoon gaat van uw toestellen af.
help-stopped = Gestopt. Alles van deze persoon is gewist.
error-box-ended = Deze deling is gestopt. Vraag zo nodig een nieuwe code.
error-box-behind = De gegevens van deze deling kloppen niet met elkaar. Er is niets overgenomen. Probeer het later opnieuw.
error-help-code-used = Deze code is al gebruikt. Vraag de ander om een nieuwe code.
error-help-code-unknown = Deze code kent Plein niet. Kijk of u hem goed overtypte, of vraag een nieuwe code.
error-help-too-much = Dit is te veel om te delen. Kies minder, of maak de tekst korter.
error-help-thing-broken = Dit kan Plein niet overnemen. Vraag de helper het opnieuw klaar te zetten.
error-help-paper-active = In dit bestand zit een programma. Plein opent het niet.
error-help-example = In het voorbeeld kunt u dit niet doen. Begin met uw eigen Plein.
error-help-box-full = Deze papieren zijn samen te groot om te delen. Kies alleen één zaak, of verwijder grote bestanden.
