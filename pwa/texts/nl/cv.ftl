# Een cv om te bewaren, te delen en mee te nemen.

cv-title = Uw cv
cv-one = Cv
cv-nothing = U hebt hier nog geen cv ingevuld.
cv-new = Cv maken
cv-first = Mijn cv
cv-next = Mijn cv { $count }
cv-copy = { $name } (kopie)
cv-copied = Dit is nu een versie op zichzelf. Geef haar een naam.
cv-bring = Cv uit een bestand halen
cv-bring-about = Dit kan met een bestand van JSON Resume. Van Europass kan Plein geen bestand lezen of maken.
cv-brought = Alles uit het bestand is overgenomen.
cv-files = Cv als bestand
cv-files-about = Hebt u al een cv als PDF of Word-bestand? Bewaar het zoals het is.
cv-add-file = Cv-bestand toevoegen
cv-person = Over u
cv-person-add = Vul in wie u bent
cv-person-about = Plein vraagt geen foto, geboortedag of nationaliteit. Op een cv zijn die niet nodig.
cv-person-name = Uw naam
cv-person-missing = Vul uw naam in.
cv-person-label = Wat voor werk doet of zoekt u?
cv-label-hint = Bijvoorbeeld: verzorgende. Dit mag u leeg laten.
cv-person-email = E-mailadres
cv-email-wrong = Dit is geen e-mailadres. Schrijf het zo: naam@voorbeeld.nl.
cv-person-phone = Telefoonnummer
cv-person-city = Woonplaats
cv-person-url = Website of profiel
cv-person-summary = Kort over uzelf
cv-summary-hint = Twee of drie zinnen: wat kunt u goed, en wat zoekt u? Dit mag u leeg laten.
cv-form = Naam, taal en opmaak
cv-name = Hoe noemt u deze versie?
cv-name-hint = Alleen u ziet deze naam. Bijvoorbeeld: voor de zorg.
cv-name-missing = Geef deze versie een naam.
cv-language-label = In welke taal is dit cv?
cv-language = { $language ->
    [en] Engels
   *[nl] Nederlands
}
cv-layout-label = Hoe ziet de PDF eruit?
cv-layout = { $layout ->
    [columns] In twee kolommen
   *[plain] Alles onder elkaar
}
cv-section = { $section ->
    [work] Werkervaring
    [education] Opleidingen
    [skills] Vaardigheden
    [languages] Talen
    [certificates] Diploma’s en certificaten
    [volunteer] Vrijwilligerswerk
    [interests] Interesses
    [references] Referenties
    [projects] Projecten
    [publications] Publicaties
   *[awards] Prijzen
}
cv-add = { $section ->
    [work] Werk toevoegen
    [education] Opleiding toevoegen
    [skills] Vaardigheid toevoegen
    [languages] Taal toevoegen
    [certificates] Diploma of certificaat toevoegen
    [volunteer] Vrijwilligerswerk toevoegen
    [interests] Interesse toevoegen
   *[references] Referentie toevoegen
}
cv-field = { $field ->
    [work_position] Wat was uw functie?
    [work_name] Bij welke werkgever?
    [work_location] In welke plaats?
    [work_startDate] Vanaf wanneer?
    [work_endDate] Tot wanneer?
    [work_summary] Wat deed u daar?
    [work_highlights] Wat lukte u daar goed?
    [education_area] Welke opleiding of cursus?
    [education_studyType] Welk niveau?
    [education_institution] Bij welke school?
    [education_startDate] Vanaf wanneer?
    [education_endDate] Tot wanneer?
    [education_courses] Vakken
    [skills_name] Wat kunt u?
    [skills_level] Hoe goed kunt u dat?
    [skills_keywords] Waar hoort dat bij?
    [languages_language] Welke taal?
    [languages_fluency] Hoe goed spreekt en schrijft u die?
    [certificates_name] Welk diploma of certificaat?
    [certificates_issuer] Van wie?
    [certificates_date] Wanneer gekregen?
    [volunteer_position] Wat was uw functie?
    [volunteer_organization] Bij welke organisatie?
    [volunteer_startDate] Vanaf wanneer?
    [volunteer_endDate] Tot wanneer?
    [volunteer_summary] Wat deed u daar?
    [interests_name] Wat doet u graag?
    [references_name] Wie kan iets over u vertellen?
   *[references_reference] Wat zegt die persoon over u?
}
cv-hint-moment = Een jaar of een maand is genoeg, zoals 2019 of 3-2019. Dit mag u leeg laten.
cv-hint-end = Gaat het nog door? Laat dit dan leeg.
cv-hint-lines = Zet elk punt op een nieuwe regel. Dit mag u leeg laten.
cv-moment-unclear = Dit is geen jaar of maand. Schrijf het zo: 2019 of 3-2019.
cv-too-many-lines = Dit zijn te veel regels. Gebruik er ten hoogste { $most }.
cv-position-missing = Vul in wat uw functie was.
cv-area-missing = Vul in welke opleiding of cursus het was.
cv-skill-missing = Vul in wat u kunt.
cv-language-missing = Vul in welke taal het is.
cv-certificate-missing = Vul in welk diploma of certificaat het is.
cv-interest-missing = Vul in wat u graag doet.
cv-reference-missing = Vul in wie iets over u kan vertellen.
cv-unnamed = Zonder naam
cv-period = { $start } – { $end }
cv-now = nu
cv-up = { $name } omhoog
cv-down = { $name } omlaag
cv-moved = { $name } staat nu op plaats { $place } van { $count }.
cv-leave-out = Weglaten
cv-put-back = Terugzetten
cv-is-left-out = Staat niet in deze versie
cv-left-out-about = Wat u weglaat, blijft hier bewaard. Het staat niet in de PDF en niet in het bestand.
cv-kept = Dit kwam mee met een bestand. Het staat in de PDF en blijft bewaard.
cv-more = Meer
cv-copy-this = Maak een andere versie
cv-save = Bewaar als JSON Resume
cv-remove = Verwijder deze versie
cv-document = Cv van { $name }
cv-fact = { $fact ->
    [place] Woonplaats
    [phone] Telefoon
    [email] E-mail
   *[url] Website
}
error-cv-import-empty = Het bestand “{ $name }” is leeg. Kies een ander bestand.
error-cv-import-large = Het bestand “{ $name }” is groter dan { $most } kB. Is dit een cv? Kies dan een kleiner bestand, of bewaar het als bestand onder “Cv als bestand”.
error-cv-import-broken = Het bestand “{ $name }” is niet te lezen als JSON. Maak het opnieuw met het programma waar het uit komt.
error-cv-import-other = Het bestand “{ $name }” is geen cv van JSON Resume. Kies een ander bestand, of bewaar het onder “Cv als bestand”.
error-cv-import-section = In het bestand “{ $name }” klopt het onderdeel “{ $section }” niet met JSON Resume. Er is niets overgenomen. Maak het opnieuw met het programma waar het uit komt.
