# A CV to keep, to share and to take along.

cv-title = Your CV
cv-one = CV
cv-nothing = You have not filled in a CV here yet.
cv-new = Make a CV
cv-first = My CV
cv-next = My CV { $count }
cv-copy = { $name } (copy)
cv-copied = This is now a version of its own. Give it a name.
cv-bring = Take a CV out of a file
cv-bring-about = This works with a file of JSON Resume. Plein cannot read or make a Europass file.
cv-brought = Everything in the file was taken over.
cv-files = CV as a file
cv-files-about = Do you have a CV as a PDF or Word file already? Keep it as it is.
cv-add-file = Add a CV file
cv-person = About you
cv-person-add = Fill in who you are
cv-person-about = Plein does not ask for a photo, a birthday or a nationality. They are not needed on a CV.
cv-person-name = Your name
cv-person-missing = Fill in your name.
cv-person-label = What work do you do or look for?
cv-label-hint = For example: carer. You may leave this empty.
cv-person-email = E-mail address
cv-email-wrong = This is not an e-mail address. Write it like this: name@example.com.
cv-person-phone = Telephone number
cv-person-city = Town
cv-person-url = Website or profile
cv-person-summary = Shortly about yourself
cv-summary-hint = Two or three sentences: what are you good at, and what do you look for? You may leave this empty.
cv-form = Name, language and layout
cv-name = What do you call this version?
cv-name-hint = Only you see this name. For example: for care.
cv-name-missing = Give this version a name.
cv-language-label = In which language is this CV?
cv-language = { $language ->
    [en] English
   *[nl] Dutch
}
cv-layout-label = What does the PDF look like?
cv-layout = { $layout ->
    [columns] In two columns
   *[plain] All below each other
}
cv-section = { $section ->
    [work] Work experience
    [education] Education
    [skills] Skills
    [languages] Languages
    [certificates] Diplomas and certificates
    [volunteer] Voluntary work
    [interests] Interests
    [references] References
    [projects] Projects
    [publications] Publications
   *[awards] Awards
}
cv-add = { $section ->
    [work] Add work
    [education] Add education
    [skills] Add a skill
    [languages] Add a language
    [certificates] Add a diploma or certificate
    [volunteer] Add voluntary work
    [interests] Add an interest
   *[references] Add a reference
}
cv-field = { $field ->
    [work_position] What was your job?
    [work_name] With which employer?
    [work_location] In which town?
    [work_startDate] From when?
    [work_endDate] Until when?
    [work_summary] What did you do there?
    [work_highlights] What went well there?
    [education_area] Which education or course?
    [education_studyType] Which level?
    [education_institution] At which school?
    [education_startDate] From when?
    [education_endDate] Until when?
    [education_courses] Subjects
    [skills_name] What can you do?
    [skills_level] How well can you do that?
    [skills_keywords] What belongs to it?
    [languages_language] Which language?
    [languages_fluency] How well do you speak and write it?
    [certificates_name] Which diploma or certificate?
    [certificates_issuer] From whom?
    [certificates_date] When did you get it?
    [volunteer_position] What was your job?
    [volunteer_organization] With which organisation?
    [volunteer_startDate] From when?
    [volunteer_endDate] Until when?
    [volunteer_summary] What did you do there?
    [interests_name] What do you like to do?
    [references_name] Who can tell something about you?
   *[references_reference] What does that person say about you?
}
cv-hint-moment = A year or a month is enough, such as 2019 or 3-2019. You may leave this empty.
cv-hint-end = Does it still go on? Then leave this empty.
cv-hint-lines = Put each point on a new line. You may leave this empty.
cv-moment-unclear = This is not a year or a month. Write it like this: 2019 or 3-2019.
cv-too-many-lines = These are too many lines. Use at most { $most }.
cv-position-missing = Fill in what your job was.
cv-area-missing = Fill in which education or course it was.
cv-skill-missing = Fill in what you can do.
cv-language-missing = Fill in which language it is.
cv-certificate-missing = Fill in which diploma or certificate it is.
cv-interest-missing = Fill in what you like to do.
cv-reference-missing = Fill in who can tell something about you.
cv-unnamed = Without a name
cv-period = { $start } – { $end }
cv-now = now
cv-up = { $name } up
cv-down = { $name } down
cv-moved = { $name } is now in place { $place } of { $count }.
cv-leave-out = Leave out
cv-put-back = Put back
cv-is-left-out = Not in this version
cv-left-out-about = What you leave out stays here. It is not in the PDF and not in the file.
cv-kept = This came with a file. It is in the PDF and stays as it is.
cv-more = More
cv-copy-this = Make another version
cv-save = Save as JSON Resume
cv-remove = Remove this version
cv-document = CV of { $name }
cv-fact = { $fact ->
    [place] Town
    [phone] Telephone
    [email] E-mail
   *[url] Website
}
error-cv-import-empty = The file “{ $name }” is empty. Choose another file.
error-cv-import-large = The file “{ $name }” is larger than { $most } kB. Is this a CV? Then choose a smaller file, or keep it as a file under “CV as a file”.
error-cv-import-broken = The file “{ $name }” cannot be read as JSON. Make it again with the program that it comes from.
error-cv-import-other = The file “{ $name }” is not a CV of JSON Resume. Choose another file, or keep it under “CV as a file”.
error-cv-import-section = In the file “{ $name }” the section “{ $section }” is not as JSON Resume has it. Nothing was taken over. Make it again with the program that it comes from.
