# De koppeling van een organisatie met uw Plein.

link-title = Uw koppeling
link-row = Uw koppeling met { $agency }
link-row-about = Wat zij van u weet, wat zij u mag sturen, en hoe u ermee stopt.
link-none = U bent niet gekoppeld. { $agency } weet niet wie u bent, en kan u hier niets sturen.
link-unnamed = { $agency } kan u hier antwoord sturen. Zij weet nog niet wie u bent.
link-known = U bent bij { $agency } bekend.
link-known-as = U bent bij { $agency } bekend als { $name }.
link-since = Gekoppeld sinds
link-kind = Soort organisatie
link-government =
    { $is ->
        [yes] Overheid
       *[no] Geen overheid
    }
link-may = Wat { $agency } u mag sturen
link-may-list = Berichten, taken, vragen, besluiten, opgaven van uw inkomen, en hoe het staat met wat u stuurde. Alleen u kunt dat lezen.
link-sent = Wat u { $agency } stuurde
link-who = Zeggen wie u bent
link-who-about = Laat { $agency } weten wie u bent. Dan kan zij over uw aanvraag besluiten. Alleen { $agency } weet het daarna. Plein niet.
link-digid = Met DigiD
link-digid-about = U gaat naar de website van { $agency }: { $host }. Daar logt u in. U krijgt een code en komt terug.
link-code = Met een code uit een brief
link-code-about = U typt de code.
link-scan = Met de camera
link-scan-about = U houdt uw telefoon voor de code in de brief, of aan de balie.
link-end = Koppeling verbreken
link-end-about = { $agency } vergeet dan dat dit Plein van u is.
link-ending = U hebt de koppeling verbroken. Plein haalt eerst nog op wat er klaarstaat.
link-use = Uw code gebruiken
link-use-about = Gebruik alleen een code die u zelf kreeg: in een brief, na het inloggen met DigiD, of aan de balie. Kreeg u hem van iemand anders? Gebruik hem dan niet.
link-scanning = Wat de camera ziet
link-scan-do = Scan de code
link-scan-stop = Stop met scannen
link-no-camera = De camera doet het niet of mag niet. Typ de code over: kies hieronder van wie u hem kreeg.
link-type = Of typ de code. Van wie kreeg u hem?
link-not-here = De organisatie van deze code staat niet in Plein. Kijk of u de code kreeg van een organisatie die hieronder staat.
link-said-name = { $agency } weet nu dat uw berichten van u komen. Zij kent u als { $name }. Bent u dat niet? Verbreek dan de koppeling, bij Delen, en bel { $agency }.
link-said =
    { $because ->
        [used] De code die u gebruikte, is ook ergens anders gebruikt. Misschien heeft iemand hem gezien. { $agency } weet dit en neemt nu geen besluit met deze code. Vraag { $agency } om een nieuwe code. Uw gegevens in Plein zijn veilig.
        [over] De code is te oud en werkt niet meer. { $agency } weet daarom nog niet wie u bent. Vraag { $agency } om een nieuwe code.
        [another] Er is nog een Plein aan u gekoppeld bij { $agency }. Was u dat, bijvoorbeeld met een nieuwe telefoon? Dan hoeft u niets te doen. Was u dat niet? Bel dan { $agency }.
       *[ended] { $agency } heeft de koppeling met dit Plein verbroken. Klopt dat niet? Bel { $agency }. U kunt opnieuw koppelen bij Delen.
    }
