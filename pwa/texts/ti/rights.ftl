# The screens of "What am I entitled to?".

rights-title = እንታይ ክረክብ መሰል ኣለኒ?
rights-stays = Plein ኣብ ተሌፎንኩም ይሕስብ። መልስታትኩም ካልእ ሰብ ከንብቦም ኣይክእልን፡ ናብ መንግስቲ ድማ ዝኸይድ ነገር የለን።
rights-next = ሓንቲ ሕቶ
rights-answer = ነዚ ሕቶ መልሱ
rights-draft = እዚ ናይ ፈተነ ሕሳብ እዩ፡ ብናይ ሕጊ ክኢላ ኣይተጻረየን። ዝውስን እቲ ትካል ጥራይ እዩ።
rights-link = እንታይ ክረክብ መሰል ኣለኒ?
right-may = ምናልባት መሰል ኣለኩም
right-not = ከም ዝመስሎ የብልኩምን
right-open = ገና ኣይፍለጥን
right-cannot = እዚ ገና ክንብሎ ኣይንኽእልን
right-ask = ኣብቲ ሕግታት ዘሎ ሓደ መጠን ገንዘብ ብርግጽ ኣይንፈልጦን። ነቲ ትካል ባዕሉ፡ ወይ ንsociaal loket (ማሕበራዊ ኣገልግሎት) ናይ ምምሕዳር ከተማኹም (gemeente) ሕተቱ።
right-amount = { $amount } { $per ->
    [month] ኣብ ወርሒ
    [quarter] ኣብ ሰለስተ ወርሒ
    [year] ኣብ ዓመት
   *[once] ብጠቕላላ
}
right-range = ካብ { $from } ክሳብ { $to } { $per ->
    [month] ኣብ ወርሒ
    [quarter] ኣብ ሰለስተ ወርሒ
    [year] ኣብ ዓመት
   *[once] ብጠቕላላ
}
right-at-least = { $from } ወይ ልዕሊኡ { $per ->
    [month] ኣብ ወርሒ
    [quarter] ኣብ ሰለስተ ወርሒ
    [year] ኣብ ዓመት
   *[once] ብጠቕላላ
}
right-between = ካብ { $from } ክሳብ { $to }
right-unknown = ገና ኣይፍለጥን
right-why = ስለምንታይ?
right-comes-to = ውጽኢት
right-article = ዓንቀጽ
right-formula = እቲ ቀመር (ፎርሙላ)
right-facts = እዚ ነጊርኩምና
right-gaps = እዚ ኣይተሓስበን
right-figures = እቶም ቁጽርታትን ካበይ ከም ዝመጹን
right-source = ምንጪ
right-read = ዝተነበበሉ ዕለት
question-answer = መልስኹም
question-save = ቀጽሉ
question-skip = ሕጂ ኣይኮነን
question-why = ነዚ ስለምንታይ ንሓትት?
question-child = ቆልዓ { $number }
question-missing = መልስኹም ምልኡ፡ ወይ “ሕጂ ኣይኮነን” ምረጹ።
question-day-ahead = እዚ መዓልቲ ገና ክመጽእ እዩ። ነቲ ዓመት ደጊምኩም ርኣዩ።
question-day-long-ago = እዚ መዓልቲ ኣዝዩ ቅድሚ ነዊሕ ግዜ እዩ። ነቲ ዓመት ደጊምኩም ርኣዩ።
answer-yes = እወ
answer-no = ኣይፋል
right-doubt = ሓደ መልሲ ደጊምኩም ርኣዩ
doubt-confirm = እወ፡ እዚ ትኽክል እዩ
right-since = ካብ { $day }
right-ask-municipality = ሕግታት ናይ ምምሕዳር ከተማኹም (gemeente) ገና ኣብ Plein የለን። ንምምሕዳር ከተማኹም ሕተቱ።
right-ask-update = ኣብዚ ተሌፎን ዘለዉ ሕግታት ተበላሽዮም ኣለዉ። Plein ዕጸዉ፡ ኢንተርነት ክፈቱ፡ ሽዑ Plein ደጊምኩም ክፈቱ።
right-apply = ከምዚ ጌርኩም ተመልክቱ
right-site = ናብቲ ዌብሳይት
trying-title = ብኻልእ ኣታዊኸ?
trying-at = ብኣታዊ { $income }፦ { $amount }
trying-more = { $difference ->
    [none] { $more } እንተወሲኹ ከምኡ ይጸንሕ፦ { $amount }።
   *[some] { $more } እንተወሲኹ ከምዚ ይኸውን፦ { $amount }።
}
trying-picture = ግራፍ ናይ { $title }፦ ኣብ ነፍሲ ወከፍ ኣታዊ ክንደይ ከም እትረኽቡ። እቲ ኣብ ታሕቲ ዘሎ ሰደቓ ንሱ ባዕሉ ይገልጽ።
trying-table = ንሳቶም ባዕሎም መጠናት ኣብ ሰደቓ
trying-amount = መጠን ገንዘብ
question-choose = መልስኹም ምረጹ
right-laws = እቲ ሕጊ ባዕሉ
question-leave-out = እዚ ቆልዓ ድሕሪ ሕጂ ኣይሕሰብን
right-whose = እዞም ሕግታት ናይ መን እዮም?
right-of = { $agency } ነዞም ሕግታት ባዕሉ ኣብ Plein ኣእትይዎም። ካብ { $day } ጀሚሮም ይሰርሑ። ኣብዚ ተንብብዎም፦
rights-refused = { $agency } እዚ ተሌፎን ከንብቦም ዘይክእል ሕግታት ኣብ Plein ኣእትዩ። Plein ብዘይ እቶም ሕግታት ይሕስብ። ንምምሕዳር ከተማኹም ሕተቱ፡ እዚ ድማ ጥቐሱ፦ { $file }፡ { $code }።
