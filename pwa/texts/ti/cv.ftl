# A cv to keep, to share and to take along.

cv-title = Cv ናትኩም
cv-one = Cv
cv-nothing = ኣብዚ ገና cv ኣይመላእኩምን።
cv-new = Cv ስርሑ
cv-first = Cv ናተይ
cv-next = Cv ናተይ { $count }
cv-copy = { $name } (ቅዳሕ)
cv-copied = እዚ ሕጂ ንበይኑ ዝኾነ ቅዳሕ እዩ። ስም ሃብዎ።
cv-bring = Cv ካብ ፋይል ኣምጽኡ
cv-bring-about = እዚ ብፋይል ናይ JSON Resume ይከኣል። ናይ Europass ፋይል Plein ከንብብ ወይ ክሰርሕ ኣይክእልን።
cv-brought = ኣብቲ ፋይል ዝነበረ ኩሉ ተወሲዱ።
cv-files = Cv ከም ፋይል
cv-files-about = ድሮ cv ከም PDF ወይ Word ፋይል ኣለኩም ድዩ? ከም ዘለዎ ዓቅብዎ።
cv-add-file = ፋይል cv ወስኹ
cv-person = ብዛዕባኹም
cv-person-add = መን ምዃንኩም ምልኡ
cv-person-about = Plein ስእሊ፡ ዕለተ-ልደት ወይ ዜግነት ኣይሓትትን። ኣብ cv እዚኦም ኣየድልዩን።
cv-person-name = ስምኩም
cv-person-missing = ስምኩም ምልኡ።
cv-person-label = እንታይ ዓይነት ስራሕ ትሰርሑ ወይ ትደልዩ?
cv-label-hint = ንኣብነት፦ verzorgende (ኣላዪት ወይ ኣላዪ)። እዚ ባዶ ክትገድፍዎ ትኽእሉ።
cv-person-email = ኣድራሻ ኢመይል
cv-email-wrong = እዚ ኣድራሻ ኢመይል ኣይኮነን። ከምዚ ጽሓፉ፦ naam@voorbeeld.nl።
cv-person-phone = ቁጽሪ ተሌፎን
cv-person-city = እትነብሩሉ ከተማ
cv-person-url = ዌብሳይት ወይ ፕሮፋይል
cv-person-summary = ሓጺር መግለጺ ብዛዕባኹም
cv-summary-hint = ክልተ ወይ ሰለስተ ምሉእ ሓሳብ፦ እንታይ ጽቡቕ ትኽእሉ፡ እንታይከ ትደልዩ? እዚ ባዶ ክትገድፍዎ ትኽእሉ።
cv-form = ስም፡ ቋንቋን ቅርጽን
cv-name = ነዚ ቅዳሕ እንታይ ትሰምይዎ?
cv-name-hint = ነዚ ስም ንስኹም ጥራይ ትርእይዎ። ንኣብነት፦ ንስራሕ ክንክን ጥዕና።
cv-name-missing = ነዚ ቅዳሕ ስም ሃብዎ።
cv-language-label = እዚ cv ብኣየናይ ቋንቋ እዩ?
cv-language = { $language ->
    [en] እንግሊዝኛ
   *[nl] ቋንቋ ሆላንድ (Nederlands)
}
cv-layout-label = እቲ PDF እንታይ ይመስል?
cv-layout = { $layout ->
    [columns] ብክልተ ዓምዲ
   *[plain] ኩሉ ብተርታ፡ ካብ ላዕሊ ናብ ታሕቲ
}
cv-section = { $section ->
    [work] ተመክሮ ስራሕ
    [education] ትምህርትታት
    [skills] ክእለታት
    [languages] ቋንቋታት
    [certificates] ዲፕሎማታትን ሰርቲፊኬታትን
    [volunteer] ወለንታዊ ስራሕ
    [interests] እትፈትውዎ ነገራት
    [references] ብዛዕባኹም ክምስክሩ ዝኽእሉ ሰባት
    [projects] ፕሮጀክትታት
    [publications] ዝተሓትሙ ጽሑፋት
   *[awards] ሽልማታት
}
cv-add = { $section ->
    [work] ስራሕ ወስኹ
    [education] ትምህርቲ ወስኹ
    [skills] ክእለት ወስኹ
    [languages] ቋንቋ ወስኹ
    [certificates] ዲፕሎማ ወይ ሰርቲፊኬት ወስኹ
    [volunteer] ወለንታዊ ስራሕ ወስኹ
    [interests] እትፈትውዎ ነገር ወስኹ
   *[references] ብዛዕባኹም ክምስክር ዝኽእል ሰብ ወስኹ
}
cv-field = { $field ->
    [work_position] ስራሕኩም እንታይ ነይሩ?
    [work_name] ኣብ ኣየናይ ኣስራሒ?
    [work_location] ኣብ ኣየናይ ከተማ?
    [work_startDate] ካብ መዓስ?
    [work_endDate] ክሳብ መዓስ?
    [work_summary] ኣብኡ እንታይ ትገብሩ ነይርኩም?
    [work_highlights] ኣብኡ እንታይ ጽቡቕ ተዓዊትኩም?
    [education_area] ኣየናይ ትምህርቲ ወይ ኮርስ?
    [education_studyType] ኣየናይ ደረጃ?
    [education_institution] ኣብ ኣየናይ ቤት-ትምህርቲ?
    [education_startDate] ካብ መዓስ?
    [education_endDate] ክሳብ መዓስ?
    [education_courses] ዓይነታት ትምህርቲ
    [skills_name] እንታይ ትኽእሉ?
    [skills_level] ክሳብ ክንደይ ጽቡቕ ትኽእልዎ?
    [skills_keywords] ምስ ምንታይ ይኸይድ?
    [languages_language] ኣየናይ ቋንቋ?
    [languages_fluency] ክሳብ ክንደይ ጽቡቕ ትዛረብዎን ትጽሕፍዎን?
    [certificates_name] ኣየናይ ዲፕሎማ ወይ ሰርቲፊኬት?
    [certificates_issuer] ካብ መን?
    [certificates_date] መዓስ ረኺብኩምዎ?
    [volunteer_position] ስራሕኩም እንታይ ነይሩ?
    [volunteer_organization] ኣብ ኣየናይ ትካል?
    [volunteer_startDate] ካብ መዓስ?
    [volunteer_endDate] ክሳብ መዓስ?
    [volunteer_summary] ኣብኡ እንታይ ትገብሩ ነይርኩም?
    [interests_name] እንታይ ምግባር ትፈትዉ?
    [references_name] ብዛዕባኹም ክዛረብ ዝኽእል መን እዩ?
   *[references_reference] እቲ ሰብ ብዛዕባኹም እንታይ ይብል?
}
cv-hint-moment = ዓመት ወይ ወርሒ እኹል እዩ፡ ንኣብነት 2019 ወይ 3-2019። እዚ ባዶ ክትገድፍዎ ትኽእሉ።
cv-hint-end = ገና ይቕጽል ኣሎ ድዩ? ሽዑ እዚ ባዶ ግደፍዎ።
cv-hint-lines = ንነፍሲ ወከፍ ነጥቢ ኣብ ሓድሽ መስመር ጽሓፍዎ። እዚ ባዶ ክትገድፍዎ ትኽእሉ።
cv-moment-unclear = እዚ ዓመት ወይ ወርሒ ኣይኮነን። ከምዚ ጽሓፉ፦ 2019 ወይ 3-2019።
cv-too-many-lines = እዚ ኣዝዩ ብዙሕ መስመራት እዩ። እንተበዝሐ { $most } ተጠቐሙ።
cv-position-missing = ስራሕኩም እንታይ ከም ዝነበረ ምልኡ።
cv-area-missing = ኣየናይ ትምህርቲ ወይ ኮርስ ከም ዝነበረ ምልኡ።
cv-skill-missing = እንታይ ከም እትኽእሉ ምልኡ።
cv-language-missing = ኣየናይ ቋንቋ ምዃኑ ምልኡ።
cv-certificate-missing = ኣየናይ ዲፕሎማ ወይ ሰርቲፊኬት ምዃኑ ምልኡ።
cv-interest-missing = እንታይ ምግባር ከም እትፈትዉ ምልኡ።
cv-reference-missing = ብዛዕባኹም ክዛረብ ዝኽእል መን ምዃኑ ምልኡ።
cv-unnamed = ብዘይ ስም
cv-period = { $start } – { $end }
cv-now = ሕጂ
cv-up = { $name } ንላዕሊ
cv-down = { $name } ንታሕቲ
cv-moved = { $name } ሕጂ ኣብ ቦታ { $place } ካብ { $count } ኣሎ።
cv-leave-out = ኣይተእትውዎ
cv-put-back = ናብ ቦታኡ መልስዎ
cv-is-left-out = ኣብዚ ቅዳሕ የለን
cv-left-out-about = ዘየእተኹምዎ ኣብዚ ተዓቂቡ ይጸንሕ። ኣብቲ PDF የለን፡ ኣብቲ ፋይል እውን የለን።
cv-kept = እዚ ምስ ፋይል መጺኡ። ኣብቲ PDF ኣሎ፡ ተዓቂቡ ድማ ይጸንሕ።
cv-more = ተወሳኺ
cv-copy-this = ካልእ ቅዳሕ ስርሑ
cv-save = ከም JSON Resume ዓቅቡ
cv-remove = ነዚ ቅዳሕ ደምስሱ
cv-document = Cv ናይ { $name }
cv-fact = { $fact ->
    [place] እትነብሩሉ ከተማ
    [phone] ተሌፎን
    [email] ኢመይል
   *[url] ዌብሳይት
}
error-cv-import-empty = እቲ ፋይል “{ $name }” ባዶ እዩ። ካልእ ፋይል ምረጹ።
error-cv-import-large = እቲ ፋይል “{ $name }” ካብ { $most } kB ይበዝሕ። እዚ cv ድዩ? ሽዑ ዝነኣሰ ፋይል ምረጹ፡ ወይ ከም ፋይል ኣብ ትሕቲ “Cv ከም ፋይል” ዓቅብዎ።
error-cv-import-broken = እቲ ፋይል “{ $name }” ከም JSON ክንበብ ኣይከኣለን። በቲ ዝመጸሉ ፕሮግራም ከም ብሓድሽ ስርሕዎ።
error-cv-import-other = እቲ ፋይል “{ $name }” cv ናይ JSON Resume ኣይኮነን። ካልእ ፋይል ምረጹ፡ ወይ ኣብ ትሕቲ “Cv ከም ፋይል” ዓቅብዎ።
error-cv-import-section = ኣብቲ ፋይል “{ $name }” እቲ ክፋል “{ $section }” ምስ JSON Resume ኣይሰማማዕን። ዝተወስደ ነገር የለን። በቲ ዝመጸሉ ፕሮግራም ከም ብሓድሽ ስርሕዎ።
