# What Plein saw, running matters and changes; the letters themselves stay Dutch.

watch-title = Plein እንታይ ርእዩ
watch-stays = Plein ኣብ ተሌፎንኩም፡ ኣብቲ ዝመላእኩምዎ ይርኢ። እዚ ካልእ ሰብ ኣይርእዮን። ንስኹም ትውስኑ።
watch-nothing = ሕጂ Plein ዝርእዮ፡ ገለ ክትገብሩሉ ዘለኩም ነገር የለን።
watch-off = Plein ኣይርእን ኣሎ። ክርኢ እንተደሊኹም፡ Plein እንታይ ከም ዝከታተል ምረጹ።
watch-choose = Plein እንታይ ይከታተል
watch-ask = Plein ክከታተለልኩም ይፍቀደሉ ዶ? ንነፍሲ ወከፍ ኣርእስቲ ትመርጹ፡ ነዚ ድማ ኩሉ ግዜ ክትቅይርዎ ትኽእሉ።
watch-all = ንኹሉ ይከታተል
watch-asks-title = Plein ክከታተለልኩም ይፍቀደሉ ዶ?
watch-asks = Plein ሓደ ኣታዊ ከም ዘብቅዕን ከም ዘየብቅዕን፡ ሓደ ትካል ከም ዝደንጐየን ከም ዘይደንጐየን፡ ካባኹም ገለ ክፈልጥ ዘለዎ መን ምዃኑን ክርኢ ይኽእል።
watch-may = እዚ ክትገብሩ ትኽእሉ
watch-about = እዚ ብዛዕባ ምንታይ ምዃኑ ርኣዩ
watch-against = ስለምንታይ ነዚ ክትገድፍዎ ከም እትኽእሉ
watch-dismiss = እዚ ድሕሪ ሕጂ ክርእዮ ኣይደልን
watch-dismissed = Plein እዚ ድሕሪ ሕጂ ኣይብሎን።
watch-pro = ስለምንታይ እወ
watch-contra = ስለምንታይ ኣይፋል
watch-topic = { $topic ->
    [income] ኣታዊኹም
    [terms] ሓደ ትካል ዘለዎ ግዜ
    [changes] ከተፍልጥዎም ዘለኩም ለውጥታት
   *[papers] ግዜኦም ዘብቅዕ ወረቓቕቲ
}
found-gap = { $names } ኣብ { $end_day } የብቅዕ። እቲ ናይ መወዳእታ ክፍሊት ኣብ { $last_day } እዩ። ድሕሪኡ ገና ዋላ ሓንቲ የለን፦ ካብ { $month } ጀሚሩ ኣብ ወርሒ { $less_cents } ይጐድል።
found-ending = { $names } ናይ { $agency } የብቅዕ። እቲ ናይ መወዳእታ ክፍሊት ኣብ { $last_day } እዩ፦ { $less_cents }።
found-term-runs = { $agency } እንተደንጐየ ኣብ { $due_day } ብዛዕባ “{ $title }” ክውስን ኣለዎ።
found-term-extended = { $agency } ን“{ $title }” ኣብ { $on_day } ተወሳኺ ግዜ ወሲዱ። እቲ ውሳነ ሕጂ እንተደንጐየ ኣብ { $due_day } ይመጽእ፤ ቅድሚኡ { $first_day } ነይሩ። { $told ->
    [yes] እቲ ምኽንያት፦ { $reason }።
   *[no] ምኽንያት ኣይተነግረን።
}
found-term-passed = { $agency } ብ“{ $title }” ደንጕዩ፦ እታ መወዳእታ መዓልቲ { $due_day } ነይራ። ቅድም ንcontactpersoon (እትራኸብዎ ሰራሕተኛ) ናትኩም ሕተቱ። እንተዘይሓገዘ፡ እቲ ትካል ከም ዝደንጐየ ክትጽሕፉ ትኽእሉ። እቲ ደብዳበ ካብ ዝበጽሓሉ ድሕሪ ክልተ ሰሙን dwangsom (ትካል ስለ ዝደንጐየ ዝኸፍሎ መቕጻዕቲ) ይጅምር።
found-term-told = { $agency } ብ“{ $title }” ደንጕዩ፡ ደብዳበኹም ድማ ኣብ { $told_day } ተቐቢሉ። ካብኡ ድሕሪ ክልተ ሰሙን dwangsom (ትካል ስለ ዝደንጐየ ዝኸፍሎ መቕጻዕቲ) ይጅምር።
found-advance-comes = ብዛዕባ bijstand (ማሕበራዊ ሓገዝ) ናትኩም ክሳብ { $owed_day } ገና እንተዘይተወሲኑ፡ { $agency } voorschot (ቅድመ-ክፍሊት) ክህብ ኣለዎ።
found-advance-owed = { $agency } voorschot (ቅድመ-ክፍሊት) ክህበኩም ኣለዎ፦ ኣብ { $owed_day } ካብ ምልክታኹም ኣርባዕተ ሰሙን ሓሊፉ ነይሩ፡ ገና ድማ ኣይተወሰነን።
found-how-much =
    { $how ->
        [known] ብመልስታትኩም Plein ኣብ ወርሒ እንተወሓደ { $amount } ይሓስብ።
        [doubt] ክንደይ ምዃኑ Plein ኣይፈልጥን፦ መልስታትኩም ንሓድሕዶም ኣይሰማምዑን።
       *[open] ክንደይ ምዃኑ Plein ዝፈልጥ ንገለ ሕቶታት ምስ መለስኩም ጥራይ እዩ። እታ ቀዳመይቲ፦
    }
found-what = ብዛዕባ እዚ እዩ፦ { $what }።
found-repair-asked = { $agency } ኣብ { $asked_day } ን“{ $title }” ከተማልእዎ ሓቲቱ። እዚ እንተደንጐየ ኣብ { $by_day } ግበርዎ። ክሳብ እትምልሱ፡ ንውሳነ ዝተመደበ ግዜ ጠጠው ይብል። { $what }
found-repair-passed = ን“{ $title }” ክሳብ መወዳእታ ናይ { $by_day } ከተማልእዎ ትኽእሉ ኔርኩም። { $agency } ሕጂ ንምልክታኹም ከይረኣዮ ክገድፎ ይፍቀደሉ። ሕጂ እውን ልኣኽዎ፡ ወይ ተወሳኺ ግዜ ሕተቱ። { $what }
found-repair-open = { $agency } ኣብ { $asked_day } ን“{ $title }” ከተማልእዎ ሓቲቱ፡ መዓልቲ ግን ኣይጠቐሰን። ሽዑ ንውሳነ ዝተመደበ ግዜ ይቕጽል። { $what }
found-ball-me = { $agency } ብዛዕባ “{ $title }” ካብ { $since_day } ጀሚሩ ንዓኹም ይጽበ ኣሎ። ነዚ ግዜ እዚ ክቖጽሮ ኣይግደድን።
found-ball-here = { $agency } ብዛዕባ “{ $title }” ካብ { $since_day } ጀሚሩ ን{ $holder } ይጽበ ኣሎ። ግዜኡ ግን ከም ልሙድ ይቕጽል፦ እንተደንጐየ ኣብ { $due_day } ክውስን ኣለዎ።
found-ball-abroad = { $agency } ብዛዕባ “{ $title }” ካብ { $since_day } ጀሚሩ ን{ $holder } ይጽበ ኣሎ። ክሳብ ሽዑ ግዜኡ ጠጠው ይብል። ኣዝዩ እንተነዊሑ፡ ውሳነ መዓስ ከም እትረኽቡ ሕተቱ።
found-award-twice = { $names } ናይ { $agency } ኣብ ኣታዊኹም ንሓደ ዓይነት ግዜ ክልተ ሳዕ ተጻሒፉ ኣሎ። ብሓቂ ክልተ ሳዕ እንተረኺብኩም፡ ድሓር ክትመልስዎ ኢኹም። ሓደ ካብቶም ክልተ ናይ ካልእ ሰብ እንተኾይኑ ግን ትኽክል እዩ።
found-award-no-need = { $names } ትረኽቡ፡ ናብ ዝኽፈሎ መውዓሊ ቆልዑ ዝኸይድ ቆልዓ ከም ዘየለ ድማ ንPlein ነጊርኩም። ሓደ ካብዞም ክልተ ምናልባት ድሕሪ ሕጂ ከምኡ ኣይኮነን።
found-award-paper = “{ $title }” ክሳብ መወዳእታ ናይ { $until_day } ይሰርሕ ነይሩ፡ { $names } ድማ ይቕጽል ኣሎ። ሓድሽ መረጋገጺ እንተሎ፡ ኣብ ወረቓቕትኹም ኣእትውዎ። እቲ ትምህርቲ እንተኣብቂዑ፡ ን{ $agency } ኣፍልጡ።
found-award-together = { $names } ትረኽቡ። እቲ ናይ መወዳእታ ኣብ { $from_day } ጀሚሩ፡ { $agency } ነዚ ከም ዝፈልጥ ድማ Plein ኣይርእን። ድሮ ዝፈልጥ እንተኾይኑ፡ ዋላ ሓንቲ ክትገብሩ ኣየድልየኩምን።
found-award-higher = { $names }፦ ኣብ ወርሒ { $award_cents } ትረኽቡ። ብመልስታትኩም Plein ዝሓሰቦ { $same ->
    [yes] { $low_cents }
   *[no] ካብ { $low_cents } ክሳብ { $high_cents }
} እዩ። መልስታትኩም ንምሉእ ዓመት ትኽክል እንተኾይኑ፡ ምናልባት ድሓር ገለ ገንዘብ ክትመልሱ ትኽእሉ።
found-award-lower = { $names }፦ ኣብ ወርሒ { $award_cents } ትረኽቡ። ብመልስታትኩም Plein ዝሓሰቦ { $same ->
    [yes] { $low_cents }
   *[no] ካብ { $low_cents } ክሳብ { $high_cents }
} እዩ። መልስታትኩም ንምሉእ ዓመት ትኽክል እንተኾይኑ፡ ምናልባት ገና ገለ ገንዘብ ክትረኽቡ ትኽእሉ።
found-balance-short = ኣብ { $short_day } ካብቲ ኣብ ባንክ ሕሳብኩም ዘሎ ዝበዝሕ ይወጽእ፦ { $short_cents } ይጐድለኩም። እቲ ዝቕጽል ክፍሊት ኣብ { $next_day } ይኣቱ።
found-balance-short-open = ኣብ { $short_day } ካብቲ ኣብ ባንክ ሕሳብኩም ዘሎ ዝበዝሕ ይወጽእ፦ { $short_cents } ይጐድለኩም።
found-debts-several = ነፍሲ ወከፍ ወርሒ { $sum_cents } መሊስኩም ትኸፍሉ፡ ብዝሒ ክፋላት፦ { $count }። ብሓባር ክኸብደኩም ይኽእል። ድሓር ወይ በብቍሩብ ክትከፍሉ ክትሓቱ ትኽእሉ፡ ነጻ ሓገዝ እውን ኣሎ።
found-debts-below = ነፍሲ ወከፍ ወርሒ { $sum_cents } መሊስኩም ትኸፍሉ። ሽዑ { $left_cents } ይተርፈኩም፡ ብመሰረት ሕጊ ግን ኣብ beslag (ብሕጊ ካብ ኣታዊ ዝቑረጽ) እንተወሓደ { $least_cents } ክተርፈኩም ኣለዎ። በብቍሩብ ክትከፍሉ ክትሓቱ ትኽእሉ፡ ነጻ ሓገዝ እውን ኣሎ።
found-debts-enough = ነፍሲ ወከፍ ወርሒ { $sum_cents } መሊስኩም ትኸፍሉ፡ ብዝሒ ክፋላት፦ { $count }። { $left_cents } ይተርፈኩም፡ እዚ ድማ ካብቲ ብመሰረት ሕጊ ኣብ beslag (ብሕጊ ካብ ኣታዊ ዝቑረጽ) ክተርፈኩም ዘለዎ ኣይውሕድን። ግን ኣዝዩ ብዙሕ እንተኾይኑ፡ ነጻ ሓገዝ ኣሎ።
found-aside = ኣታዊኹም ልዑል እንተኾይኑ፡ ናይዚ ዓመት ምናልባት { $back } ክትመልሱ ኢኹም። እዚ፡ ካብቲ እትረኽብዎ toeslagen (ኣበላት) እቲ ሽዑ ዝግባኣኩም ተነክዩ እዩ፡ ናይ ምሉእ ዓመት። { $months ->
    [one] በቲ ተሪፉ ዘሎ ወርሒ
   *[other] በቶም ተሪፎም ዘለዉ { $months } ኣዋርሕ
} እንተተመቒሉ፡ ኣብ ወርሒ { $aside } ይኸውን፡ ንላዕሊ ናብ ምሉእ ሴንት ተጠጋጊዑ።
aside-title = ገለ ገንዘብ ንበይኑ ኣቐምጡ
aside-task = { $amount } ንበይኑ ኣቐምጡ
aside-make = ነፍሲ ወከፍ ወርሒ ኣዘኻኽሩኒ
aside-made = እዚ ሕጂ ኣብ ዕማማትኩም ኣሎ።
found-objection = ኣንጻር እቲ ብዛዕባ “{ $title }” ዝተዋህበ ውሳነ ክሳብ መወዳእታ ናይ { $end_day } bezwaar (ተቓውሞ) ከተቕርቡ ትኽእሉ።
found-document-expires = “{ $title }” ክሳብ መወዳእታ ናይ { $until_day } ይሰርሕ።
found-paper-ended = “{ $title }” ክሳብ መወዳእታ ናይ { $until_day } ይሰርሕ ነይሩ።
found-report-at-once = “{ $title }” ብቕጽበት ን{ $agency } ኣፍልጡ ({ $article })።
found-report-change = “{ $title }” ን{ $agency } ኣፍልጡ፡ እንተደንጐየ ኣብ { $by_day } ({ $article })።
found-award-may-change = ብሰንኪ “{ $title }” ናይ ምሉእ ዓመት ኣታዊኹም ይቕየር። toeslagen (ኣበላት) ናትኩም ክውስኹ ወይ ክንክዩ ይኽእሉ፦ { $names }።
found-award-between = ብሰንኪ “{ $title }”ን ዘብቅዕ ዘሎን፡ ናይ ምሉእ ዓመት ኣታዊኹም ካብ { $low_cents } ክሳብ { $high_cents } ይኸውን። ሽዑ zorgtoeslag (ኣበል መድሕን ጥዕና)፡ huurtoeslag (ኣበል ክራይ ገዛ)ንkindgebonden budget (ተወሳኺ ኣበል ቆልዑ)ን ብሓባር ኣብ ወርሒ ካብ { $least_cents } ክሳብ { $most_cents } ይኾኑ።
matters-title = ዝቕጽሉ ዘለዉ ጉዳያት
matters-nothing = ዝቕጽል ዘሎ ጉዳይ የለን። ምልክታ ኣቕሪብኩም ዲኹም? ኣብዚ ጽሓፍዎ፡ ሽዑ Plein ነቲ ዝተመደበ ግዜ ይቖጽሮ።
matters-link = ዝቕጽሉ ዘለዉ ጉዳያትን ለውጥታትን
add-matter = ምልክታ ወስኹ
matter-change = ምልክታ ቀይሩ
matter-name = ናይ ምንታይ ምልክታ ኣቕሪብኩም?
matter-title-missing = ናይ ምንታይ ምልክታ ከም ዘቕረብኩም ምልኡ።
matter-agency = ኣብ መን?
matter-service = እንታይ ዓይነት ምልክታ እዩ?
matter-other = ካልእ ምልክታ
matter-assistance = Bijstand (ማሕበራዊ ሓገዝ)
matter-applied = ኣብ ኣየናይ መዓልቲ?
matter-applied-missing = ዘመልከትኩምሉ መዓልቲ ምልኡ።
matter-day-ahead = እዚ መዓልቲ ገና ክመጽእ እዩ። ነቲ መዓልቲ ደጊምኩም ርኣዩ።
matter-day-before = እዚ መዓልቲ ቅድሚ እቲ ምልክታ እዩ። ነቲ መዓልቲ ደጊምኩም ርኣዩ።
matter-weeks = ኣብ ውሽጢ ክንደይ ሰሙን ውሳነ ክህሉ ኣለዎ?
matter-weeks-hint = ኣብቲ ደብዳበ የለን ድዩ? ሽዑ 8 እዩ።
matter-weeks-missing = ክንደይ ሰሙን ከም ዝተወሰኸ ምልኡ።
matter-extended-missing = እዚ ዝሰማዕኩምሉ መዓልቲ ምልኡ።
matter-extended = እቲ ትካል ተወሳኺ ግዜ ወሲዱ ድዩ?
matter-extended-on = እዚ ኣብ ኣየናይ መዓልቲ ሰሚዕኩም?
matter-extended-weeks = ክንደይ ሰሙን ተወሲኹ?
matter-extended-reason = እንታይ ምኽንያት ሂቡ?
matter-told = እቲ ትካል፡ ከም ዝደንጐየ ዝገልጽ ደብዳበኹም ኣብ ኣየናይ መዓልቲ ተቐቢሉ?
matter-decided = ኣብ ኣየናይ መዓልቲ ተወሲኑ?
matter-notified = ነቲ ውሳነ ኣብ ኣየናይ መዓልቲ ተቐቢልኩምዎ?
matter-objected = ኣብ ኣየናይ መዓልቲ bezwaar (ተቓውሞ) ኣቕሪብኩም?
matter-asked = እቲ ትካል ገለ ከተማልኡ ሓቲቱ ድዩ?
matter-asked-on = እዚ ኣብ ኣየናይ መዓልቲ ሓቲቱ?
matter-asked-what = እንታይ ሓቲቱ?
matter-asked-by = እንተደንጐየ ኣብ ኣየናይ መዓልቲ ክበጽሖ ኣለዎ?
matter-answered = ኣብ ኣየናይ መዓልቲ ኣማሊእኩም?
matter-waits-title = እቲ ትካል ንሓደ ወገን ይጽበ ኣሎ ድዩ?
matter-waits = ንመን ይጽበ ኣሎ?
matter-waits-who = { $who ->
    [me] ንዓይ
    [here] ኣብ ሆላንድ ንዘሎ ትካል
    [abroad] ኣብ ካልእ ሃገር ንዘሎ ትካል
   *[none] ንማንም ኣይጽበን ኣሎ
}
matter-waits-for = ስም እቲ ትካል እንታይ እዩ?
matter-waits-since = ካብ ኣየናይ መዓልቲ?
matter-waits-until = ክሳብ ኣየናይ መዓልቲ?
matter-other-agency = ካልእ ትካል
matter-contact = Contactpersoon (እትራኸብዎ ሰራሕተኛ)
turn-you = ንስኹም
step-applied = ኣብ { $day } ምልክታ ኣቕሪብኩም
step-extended = ኣብ { $day } ተወሳኺ ግዜ ወሲዱ፦ { $weeks } { $weeks ->
    [one] ሰሙን
   *[other] ሰሙን
}
step-asked = ኣብ { $day } ተወሳኺ ሓበሬታ ሓቲቱ
step-answers = እንተደንጐየ ኣብ { $day } ተማልኡ
step-answers-open = ተማልኡ፤ መዓልቲ ኣይተጠቕሰን
step-answered = ኣብ { $day } ኣማሊእኩም
step-waits = ካብ { $day } ጀሚሩ ን{ $agency } ክግበር ዘለዎ ነገር ኣሎ
step-stands = ሕጂ ክውስን ኣይግደድን፦ እቲ ግዜ ካብ { $day } ጀሚሩ ጠጠው ኢሉ ኣሎ
step-told = ኣብ { $day } ከም ዝደንጐየ ጽሒፍኩም
step-decides = እንተደንጐየ ኣብ { $day } ይውስን
step-late = እንተደንጐየ ኣብ { $day } ክውስን ነይርዎ
step-decided = ኣብ { $day } ወሲኑ
step-objects = ክሳብ መወዳእታ ናይ { $day } bezwaar (ተቓውሞ) ከተቕርቡ ትኽእሉ
step-objected = ኣብ { $day } bezwaar (ተቓውሞ) ኣቕሪብኩም
changes-title = ለውጥታት
add-change = ለውጢ ንገሩ
change-change = ለውጢ
change-name = እንታይ ይቕየር?
change-kind-label = እንታይ ዓይነት ለውጢ እዩ?
change-kind = { $kind ->
    [work] ስራሕ ክጅምር እየ
    [stops] ስራሐይ የብቅዕ
    [together] ብሓባር ክንነብር ኢና
    [apart] ክንፈላለ ወይ ክንፋታሕ ኢና
    [move] ገዛ ክቕይር እየ
    [child] ቆልዓ ክውለድ ወይ ክመጽእ እዩ
    [grown] ውላደይ 18 ዓመት ይመልእ
   *[income] ካልእ፡ ከም ኣታዊየይ
}
change-duties = እዚ ክፈልጥ ዘለዎ መን እዩ?
change-duty = { $at_once ->
    [yes] ብቕጽበት
   *[no] እንተደንጐየ ኣብ { $day }
} ({ $article })
change-told = ይፈልጥ
change-name-hint = ብናይ ገዛእ ርእስኹም ቃላት፡ ንኣብነት፦ ተወሳኺ ስራሕ ናይ Jeroen
change-title-missing = እንታይ ከም ዝቕየር ምልኡ።
change-on = ካብ ኣየናይ መዓልቲ?
change-on-missing = እቲ ለውጢ ዝኾነሉ መዓልቲ ምልኡ።
change-income = ኣታዊኹም ይቕየር ድዩ?
change-direction = { $direction ->
    [more] እወ፡ ዝበዝሕ ይኣቱ
    [less] እወ፡ ዝወሓደ ይኣቱ
   *[none] ኣይፋል
}
change-amount = ኣብ ወርሒ ክንደይ?
change-amount-hint = ኣብ ኢድኩም ዝኣቱ መጠን። ኣታዊ ከም ዝነበሮ እንተጸኒሑ እዚ ባዶ ግደፍዎ።
change-amount-missing = ኣብ ወርሒ ክንደይ ምዃኑ ምልኡ።
change-new-hint = ምስ ዓቀብኩም፡ ድሮ ነዚ ዝፈልጥ መን ምዃኑ ኣብዚ ትርእዩ።
change-heard = ድሮ ነዚ ዝፈልጥ መን እዩ?
letter-title = ዝተዳለወ ደብዳበ
letter-kind = { $kind ->
    [repair] መልሲ ነቲ “ኣማልኡ” ዝብል ሕቶ
    [report] ለውጢ ምፍላጥ
    [arrangement] ድሓር ወይ በብቍሩብ ምኽፋል
    [default] እቲ ትካል ከም ዝደንጐየ ምጽሓፍ
    [objection] Bezwaar (ተቓውሞ) ምቕራብ
   *[question] ሕቶ ንcontactpersoon (እትራኸብዎ ሰራሕተኛ) ናትኩም
}
letter-check = ነቲ ደብዳበ ቅድሚ ምልኣኽኩም ደጊምኩም ኣንብብዎ። ኣብ ታሕቲ ስምኩም፡ ኣድራሻኹምን ክታምኩምን ግበሩ።
letter-through = ብPlein ልኣኹ
letter-send = ናብ { $agency }
letter-else = ባዕልኹም ልኣኹ
letter-print = ኣሕትሙ (ፕሪንት) ወይ ከም PDF ዓቅቡ
letter-share = ኣካፍሉ ወይ ቅድሑ
letter-copied = እቲ ደብዳበ ተቐዲሑ።
letter-mark = እቲ ትካል ሎሚ ተቐቢልዎ
letter-marked = ተመዝጊቡ። ድሕሪ ክልተ ሰሙን dwangsom (ትካል ስለ ዝደንጐየ ዝኸፍሎ መቕጻዕቲ) ይጅምር።
letter-phone = ክትድውሉ ትመርጹ ዲኹም?
letter-call = ከምዚ በሉ፦ “ኣብ { $applied } ን“{ $title }” ኣብ { $agency } ኣመልኪተ። እታ ንውሳነ መወዳእታ መዓልቲ { $due } ነይራ። ውሳነ መዓስ ክረክብ እየ፡ ምልክታይ ዝርኢኸ መን እዩ?”
letter-link = ንዚ ጉዳይ ዝኸውን ደብዳበታት
letter-question =
    Aan { $agency }
    { "" }
    { $today }
    { "" }
    Onderwerp: mijn aanvraag “{ $title }”
    { "" }
    Geachte heer of mevrouw,
    { "" }
    Op { $applied } heb ik “{ $title }” aangevraagd. De laatste dag om te beslissen is { $due }.
    { "" }
    Wilt u mij laten weten hoe het ervoor staat, en op welke dag ik een beslissing krijg? Ontbreekt er nog iets, dan hoor ik dat graag.
    { "" }
    Met vriendelijke groet,
    { "" }
    Naam: ................................................................
    Adres: ...............................................................
    Burgerservicenummer of kenmerk: ......................................
    Handtekening: ........................................................
letter-default =
    Aan { $agency }
    { "" }
    { $today }
    { "" }
    Onderwerp: ingebrekestelling, mijn aanvraag “{ $title }”
    { "" }
    Geachte heer of mevrouw,
    { "" }
    Op { $applied } heb ik “{ $title }” aangevraagd. U moest uiterlijk op { $due } beslissen. Ik heb nog geen beslissing gekregen.
    { "" }
    Met deze brief stel ik u in gebreke (artikel 4:17, derde lid, van de Algemene wet bestuursrecht). Ik vraag u binnen twee weken na ontvangst te beslissen. Doet u dat niet, dan bent u mij een dwangsom schuldig voor elke dag dat u te laat bent. Wilt u de hoogte daarvan dan vaststellen (artikel 4:18)?
    { "" }
    Met vriendelijke groet,
    { "" }
    Naam: ................................................................
    Adres: ...............................................................
    Burgerservicenummer of kenmerk: ......................................
    Handtekening: ........................................................
letter-objection =
    Aan { $agency }
    { "" }
    { $today }
    { "" }
    Onderwerp: bezwaar tegen uw besluit over “{ $title }”
    { "" }
    Geachte heer of mevrouw,
    { "" }
    Op { $notified } kreeg ik uw besluit over “{ $title }”. Ik ben het daar niet mee eens en maak bezwaar.
    { "" }
    Mijn redenen zijn: (vul hier in waarom het besluit niet klopt)
    { "" }
    Heb ik niet alles genoemd, geeft u mij dan de tijd om mijn bezwaar aan te vullen (artikel 6:6 van de Algemene wet bestuursrecht). Ik wil graag gehoord worden.
    { "" }
    Met vriendelijke groet,
    { "" }
    Naam: ................................................................
    Adres: ...............................................................
    Burgerservicenummer of kenmerk: ......................................
    Handtekening: ........................................................
found-whose = { $agency } ካብ { $day } ጀሚሩ Plein ነዚ ክብል ገይሩ። ንዓኹም ዝምልከት ምዃኑ Plein ኣብ ተሌፎንኩም ርእዩ። { $agency } ነዚ ከም እትርእዩ ኣይፈልጥን።
matter-sent = ክሳብ ክንደይ ከም ዝበጽሐ፡ ወይ ምስ ሰብ ምዝራብ
