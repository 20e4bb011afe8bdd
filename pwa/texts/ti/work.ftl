# Looking for work: the list of what you did, what was agreed, and the proof.

work-screen = ስራሕ ምድላይ
work-add = ምልክታ ስራሕ ወስኹ
work-one = ምልክታ ስራሕ
work-cv-link = Cv ናትኩም
work-talks-link = ዝርርባት
work-log = ዝገበርኩምዎ
work-nothing = ስራሕ ንምርካብ እትገብርዎ ኣብዚ ይኣቱ። ሽዑ ክሳብ ክንደይ ከም ዝበጻሕኩም ባዕልኹም ትርእዩ፡ ከም ዝገበርኩምዎ ድማ ከተርእዩ ትኽእሉ።
work-find = ድለዩ
work-find-state = ክሳብ ክንደይ በጺሑ?
work-find-do = ድለዩ
work-all-states = ኩሉ
work-found = { $count ->
    [0] ዝተረኽበ ነገር የለን።
    [one] { $count } ተረኺቡ።
   *[other] { $count } ተረኺቦም።
}
work-found-nothing = ዝተረኽበ ነገር የለን። ብኻልእ ቃል ድለዩ፡ ወይ “ኩሉ” ምረጹ።
work-funnel = ከመይ ከይዱ
work-step = { $step ->
    [applied] ምልክታ ቀሪቡ
    [invited] ዕድመ መጺኡ
    [spoken] ቃለ-መሕትት ተገይሩ
   *[offered] ናይ ስራሕ ዕድል ተዋሂቡ
}
work-state = { $state ->
    [interested] ገና ኣይተገብረን
    [applied] ተገይሩ
    [invited] ዕድመ መጺኡ
    [spoken] ቃለ-መሕትት ተገይሩ
    [offered] ናይ ስራሕ ዕድል ተዋሂቡ
    [refused] ኣይተቐበሉኒን
   *[withdrawn] ባዕለይ ኣቋሪጸዮ
}
work-kind = { $kind ->
    [application] ንስራሕ ምምልካት
    [contact] ስራሕ እንተሎ ምሕታት
    [registration] ኣብ uitzendbureau (ኤጀንሲ ስራሕ) ወይ ዌብሳይት ምምዝጋብ
    [conversation] ቃለ-መሕትት ወይ ፈተና
    [training] ኮርስ ወይ መዓልቲ ፈተነ
   *[other] ካልእ
}
work-manner = { $manner ->
    [site] ኣብ ዌብሳይት
    [email] ብኢመይል
    [phone] ብተሌፎን
    [visit] ባዕለይ ብምኻድ
    [agency] ብuitzendbureau (ኤጀንሲ ስራሕ)
    [letter] ብደብዳበ
   *[other] ብኻልእ መገዲ
}
work-title = ኣየናይ ስራሕ?
work-title-missing = ኣየናይ ስራሕ ምዃኑ ምልኡ። ንኣብነት፦ ከሻኒ።
work-employer = ኣብ መን?
work-employer-missing = እዚ ኣብ መን ከም ዝገበርኩምዎ ምልኡ።
work-sent = ኣብ ኣየናይ መዓልቲ?
work-sent-missing = ነቲ መዓልቲ ምልኡ። ገና እንተዘየመልኪትኩም “ገና ኣይተገብረን” ምረጹ።
work-sent-ahead = እዚ መዓልቲ ገና ክመጽእ እዩ። እዚ ገና ክትገብርዎ እንተደሊኹም “ገና ኣይተገብረን” ምረጹ።
work-how = ብኸመይ?
work-how-far = ክሳብ ክንደይ በጺሑ?
work-what = እንታይ ገይርኩም?
work-more = ተወሳኺ ምልኡ
work-contact = ምስ መን ተራኺብኩም?
work-link = ኣድራሻ ናይቲ vacature (ክፉት ቦታ ስራሕ)
work-open-link = ነቲ vacature ርኣዩ
work-cv = ኣየናይ cv ምስኡ ከይዱ?
work-no-cv = ዋላ ሓንቲ
work-vacancy = ጽሑፍ ናይቲ vacature
work-vacancy-file = Vacature { $title }
work-letter = ደብዳበኹም
work-note = መብርሂ
work-after = ድሕሪኡ እንታይ ኣጋጢሙ
work-happened = ዘጋጠመ ነገር ኣሎ ድዩ?
work-follow = መዓስ ክትሓቱ ትደልዩ?
work-follow-hint = ሽዑ Plein ዕማም የዳሉ፡ የዘኻኽረኩም ድማ።
work-follow-task = { $has ->
    [yes] ሕተቱ ኣብ { $employer }፦ { $title }
   *[no] ሕተቱ፦ { $title }
}
work-evidence = መረጋገጺ
work-evidence-hint = ስእሊ ወይ ፋይል፡ ንኣብነት ከም ዝበጽሖ ዝገልጽ መልእኽቲ። ኣብ ወረቓቕትኹም ይኣቱ። ስእሊ ዝተላዕለሉ ቦታ Plein የውጽኦ።
work-evidence-most = { $most } ፋይላት ክውሰኹ ይኽእሉ። ቅድም ዓቅቡ፡ ወይ ዝወሓዱ ምረጹ።
work-photo = ስእሊ ኣልዕሉ
work-file = ፋይል ምረጹ
work-leave-out = { $title } ኣይተእትውዎ
work-same = እዚ ድሮ ኣሎ፦ “{ $title }” ናይ { $day }። እዚ ካልእ እንተኾይኑ ✓ ግበረሉ።
work-same-hint = እዚ ነቲ ድሮ ዘሎ ምልክታ ስራሕ ይመስል።
work-again = እዚ ካልእ ምልክታ ስራሕ እዩ
work-days = ካብ { $from } ክሳብ መወዳእታ ናይ { $to }
work-from = ካብ { $from }
work-why-not = { $reason ->
    [interested] ገና ኣይቑጸርን፦ ገና ኣይገበርኩምዎን።
    [kind] ኣይቑጸርን፦ ብዛዕባ እዚ ዓይነት ስምምዕ የለን።
   *[ahead] ገና ኣይቑጸርን፦ እዚ መዓልቲ ገና ክመጽእ እዩ።
}
work-paste = ዝቐዳሕኩምዎ vacature ለጥፉ
work-paste-empty = ዝተቐድሐ ጽሑፍ የለን። ቅድም ነቲ vacature ቅድሕዎ።
work-paste-not = Plein ነቲ ዝቐዳሕኩምዎ ክርኢ ኣይተፈቕደሉን። ነቲ ጽሑፍ ባዕልኹም ኣብቲ “ጽሑፍ ናይቲ vacature” ዝብል ቦታ ለጥፍዎ።
work-shared-nothing = ምስኡ ዝመጸ ነገር የለን። ነቲ vacature ሓንሳብ እንደገና ኣካፍልዎ፡ ወይ ባዕልኹም ምልእዎ።
work-pasted = እቲ vacature ተመሊኡ። ትኽክል ምዃኑ ደጊምኩም ርኣዩ።
work-copies = ኣብ { $form } እውን ኣእትውዎ
work-copies-hint = እዚ ን{ $form } ኣይትክኦን። ኣብኡ እውን ኣእትውዎ። ንነፍሲ ወከፍ ክፋል ብሓንቲ ምጥዋቕ ትቐድሕዎ።
work-copies-open = ናብ { $form } ኪዱ
copy-one = ቅድሑ፦ { $name }
copied = ተቐዲሑ፦ { $text }
copied-not = ኣብዚ ምቕዳሕ ኣይተፈቕደን። ነቲ ጽሑፍ ንምቕዳሕ ጠውቕኩም ሓዝዎ።
duty-title = ዝተሰማማዕኩምሉ
duty-nothing = ምስ ሓደ ትካል ክንደይ ግዜ ንስራሕ ከም እተመልክቱ ተሰማሚዕኩም ዲኹም? ኣብዚ ጽሓፍዎ። ሽዑ Plein ይቖጽር፡ የዘኻኽረኩም ድማ።
duty-add = ስምምዕ ወስኹ
duty-one = ስምምዕ
duty-own = ናይ ገዛእ ርእሰይ ውጥን
duty-new-hint = ምስ መን ምዃኑ ምረጹ፡ ሽዑ Plein ኣብኡ ልሙድ ዝኾነ ይመልእ። ናይ ገዛእ ርእስኹም ስምምዕ ኩሉ ግዜ ይቕድም።
duty-signed = እዚ ምስቲ ትካል ብሓባር ኣረጋጊጽኩምዎ። ዝቕየር ነገር እንተሎ፡ ከም ብሓድሽ ተሰማምዑ።
duty-with = ምስ መን?
duty-with-name = ኣየናይ gemeente (ምምሕዳር ከተማ) ወይ ኣየናይ ቤት-ጽሕፈት?
duty-quota = ክንደይ ግዜ ገለ ክትገብሩ ኣለኩም?
duty-quota-missing = ክንደይ ግዜ ገለ ክትገብሩ ከም ዘለኩም ምልኡ።
duty-per = ኣብ ውሽጢ ክንደይ ግዜ?
duty-period = { $period ->
    [week] ነፍሲ ወከፍ ሰሙን
    [four_weeks] ነፍሲ ወከፍ ኣርባዕተ ሰሙን
   *[month] ነፍሲ ወከፍ ወርሒ
}
duty-asked = { $period ->
    [week] { $quota } ግዜ ኣብ ሰሙን
    [four_weeks] { $quota } ግዜ ኣብ ኣርባዕተ ሰሙን
   *[month] { $quota } ግዜ ኣብ ወርሒ
}
duty-from = ካብ ኣየናይ መዓልቲ?
duty-from-hint = ቀዳመይቲ መዓልቲ ናይቲ ቀዳማይ እዋን።
duty-from-missing = እቲ ቀዳማይ እዋን ዝጅምረሉ መዓልቲ ምልኡ።
duty-to = ክሳብ ኣየናይ መዓልቲ (እታ መዓልቲ እውን ትሕሰብ)?
duty-kinds = እንታይ ይቑጸር?
duty-kinds-hint = እዚ ካብ ትካል ናብ ትካል ይፈላለ። እንተተጠራጢርኩም ሕተቱ።
duty-kinds-missing = እንተወሓደ ሓደ ዝቑጸር ነገር ምረጹ።
duty-asks = እቲ ትካል ተወሳኺ እንታይ ክፈልጥ ይደሊ?
duty-asks-hint = መረጋገጺኹም ምስ እተካፍሉ እዚ ጥራይ ምስኡ ይኸይድ። እቲ መዓልቲ፡ እቲ ስራሕ፡ ኣብ መን ምዃኑ፡ ብኸመይ ከም ዝገበርኩምዎን ክሳብ ክንደይ ከም ዝበጽሐን ኩሉ ግዜ ምስኡ ይኸይድ።
duty-ask = { $name ->
    [manner] ብኸመይ ከም ዝገበርኩምዎ
    [contact] ምስ መን ከም ዝተራኸብኩም
    [link] ኣድራሻ ናይቲ vacature
    [vacancy] ጽሑፍ ናይቲ vacature
    [cv_name] ኣየናይ cv ከም ዝኸደ
    [follow_ups] ድሕሪኡ እንታይ ከም ዘጋጠመ
   *[note] መብርሂኹም
}
duty-saved = እቲ ስምምዕ ተዓቂቡ።
duty-same-day = ምስዚ ትካል ካብዚ መዓልቲ ጀሚሩ ድሮ ስምምዕ ኣሎ። ንዕኡ ቀይርዎ፡ ወይ ካልእ መዓልቲ ምረጹ።
duty-until-next = እቲ ስምምዕ ተዓቂቡ። ክሳብ መወዳእታ ናይ { $day } ይቕጽል፡ ምኽንያቱ ድሕሪኡ እቲ ዝቕጽል ይጅምር።
duty-replaced = እቲ ስምምዕ ተዓቂቡ። እቲ ናይ ቅድም ስምምዕ ቅድሚኡ ኣብ ዝነበረት መዓልቲ የብቅዕ።
duty-count = { $counted } ካብ { $asked }
duty-left = { $days ->
    [0] ሎሚ መወዳእታ መዓልቲ እያ
    [one] ገና { $days } መዓልቲ ተሪፉ፡ ክሳብ መወዳእታ ናይ { $to }
   *[other] ገና { $days } መዓልቲ ተሪፉ፡ ክሳብ መወዳእታ ናይ { $to }
}
duty-missed-title = ካብቲ ዝተሰማማዕኩምሉ ዝወሓደ
duty-missed = { $counted } ካብ { $asked }፡ { $agency }
free-title = ክትገብሩ ዘይግደድኩምለን መዓልታት
free-add = ነጻ መዓልታት ወስኹ
free-one = ነጻ መዓልታት
free-why = ስለምንታይ?
free-reason = { $reason ->
    [sick] ሕማም
    [holiday] ዕረፍቲ
    [course] ኮርስ
    [care] ንሓደ ሰብ ምክንኻን
   *[other] ካልእ
}
free-for = ንኣየናይ ስምምዕ?
free-all = ንኹሉ ስምምዓት
free-from = ካብ ኣየናይ መዓልቲ?
free-from-missing = ነታ ቀዳመይቲ መዓልቲ ምልኡ።
free-to = ክሳብ ኣየናይ መዓልቲ (እታ መዓልቲ እውን ትሕሰብ)?
free-to-hint = ገና እንተዘይፈሊጥኩም እዚ ባዶ ግደፍዎ።
free-saved = እተን መዓልታት ተዓቂበን። Plein ኣይቖጽረንን።
free-hint = እቲ ትካል ነዚ ክፈልጥ እንተኾይኑ፡ ንዕኡ እውን ኣፍልጥዎ። Plein ነዚ ባዕሉ ኣይገብሮን።
period-title = ሓደ እዋን
period-said = { $state ->
    [met] እቲ ዝተሰማማዕኩምሉ ገይርኩምዎ።
    [runs] { $missing ->
        [one] ገና { $missing } ግዜ ክግበር ኣለዎ።
       *[other] ገና { $missing } ግዜ ክግበር ኣለዎ።
    }
   *[short] ካብቲ ዝተሰማማዕኩምሉ ብ{ $missing } ግዜ ይውሕድ። ስለምንታይ ምዃኑ ኣብ ታሕቲ ክትጽሕፉ ትኽእሉ።
}
period-reckoned = እቲ ስምምዕ { $quota } ግዜ እዩ። ኣብዚ እዋን ካብ { $whole } መዓልታት { $days } ይቑጸራ። ብመጠኑ ተሓሲቡን ንታሕቲ ተጠጋጊዑን { $asked } ይኸውን። እቲ ትካል ብኻልእ መገዲ ክቖጽር ይኽእል።
period-counted = ይቑጸር
period-others = ኣይቑጸርን
period-before = ዝሓለፈ እዋን
period-after = ዝቕጽል እዋን
period-signed = { $agency } ነዚ እዋን ኣብ { $day } ኣረጋጊጽዎ።
period-reason-title = ስለምንታይ ውሒዱ?
period-reason = እንታይ ኣጋጢሙ ነይሩ?
period-reason-hint = ሕጂ ገና እናዘከርኩምዎ ከለኹም ጽሓፍዎ። ባዕልኹም ክሳብ እተካፍልዎ ኣባኹም ይጸንሕ።
period-reason-missing = እንታይ ከም ዘጋጠመ ጽሓፉ፡ ወይ መረጋገጺ ምረጹ።
period-reason-saved = እዚ ተዓቂቡ። መረጋገጺኹም ምስ እተካፍሉ ዝጸሓፍኩምዎ ምስኡ ይኸይድ። እቶም ፋይላት ኣብ ወረቓቕትኹም ይተርፉ።
proof-link = ዝገበርኩምዎ ኣርእዩ
check-link = መረጋገጺ ኣጻርዩ
duty-task = { $has ->
    [yes] ስራሕ ምድላይ፡ ከምቲ ምስ { $agency } ዝተሰማማዕኩምዎ
   *[no] ስራሕ ምድላይ፡ ከምቲ ባዕልኹም ዝወጠንኩምዎ
}
apply-title = ሕጂ ንስራሕ ኣመልክቱ
apply-along = { $has_cv ->
    [yes] Cv ናትኩም “{ $cv }” ምስኡ ይኸይድ{ $has_letter ->
        [yes] ፡ ደብዳበኹም እውን።
       *[no] ። ገና ደብዳበ ኣይጸሓፍኩምን።
    }
   *[no] ገና ምስኡ ዝኸይድ cv የለን። ኣብ “ተወሳኺ ምልኡ” ሓደ ምረጹ፡ ሽዑ ዓቅቡ።
}
apply-share = ብኣፕ ኣካፍሉ
apply-mail = ብኢመይል ልኣኹ
apply-site = ናብቲ ዌብሳይት
apply-hint = እቲ ኣፕ ወይ ዌብሳይት ነቲ cv ባዕሉ እንተዘይወሲድዎ፡ እቲ cv ኣብ downloads ናትኩም ኣሎ፡ ደብዳበኹም ድማ ተቐዲሑ ክትልጥፍዎ ድሉው ኣሎ። Plein ሎሚ ንስራሕ ከም ዘመልከትኩም ይጽሕፍ።
apply-done = “{ $title }” ሕጂ ከም ዝተገብረ ተጻሒፉ ኣሎ።
