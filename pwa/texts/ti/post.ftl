# What agencies send: the words, files and terms of one message.

post-leads-to = ናብ { $host } ይኸይድ
post-files = ምስዚ መልእኽቲ ዝመጹ ፋይላት
post-file = ፋይል
post-file-kind =
    { $kind ->
        [pdf] PDF
        [image] ስእሊ
       *[other] ካልእ ፋይል
    }
post-file-state =
    { $state ->
        [coming] እዚ ፋይል ገና ክመጽእ እዩ። ኢንተርነት ከም ዘለኩም ኣረጋግጹ። ሽዑ Plein ባዕሉ የምጽኦ።
        [full] ተሌፎንኩም ንዚ ፋይል ቦታ የብሉን። ቦታ ግበሩ። ድሕሪኡ Plein ባዕሉ የምጽኦ። ክሳብ ሽዑ ተዓቂቡ ይጸንሕ።
        [lies] ኣስተውዕሉ፦ እዚ ፋይል ካብቲ ዝብሎ ዝተፈልየ እዩ።
        [runs] ኣስተውዕሉ፦ ኣብዚ ፋይል ፕሮግራም ኣሎ። Plein ይዕቅቦ፡ ግን ኣየርእዮን።
        [missing] እዚ ፋይል ኣብ መገዲ ጠፊኡ። { $agency } ደጊሙ ክልእኾ ሕተቱ።
        [gone] ነዚ ፋይል ደምሲስኩምዎ።
       *[broken] እዚ ፋይል ትኽክል ኣይኮነን፦ እቲ { $agency } ዝፈረሞ ኣይኮነን። Plein ኣይዕቅቦን። { $agency } ደጊሙ ክልእኾ ሕተቱ።
    }
post-of-another = እዚ መልእኽቲ ብዛዕባ ካብዚ Plein ዘይተላእከ ነገር እዩ። እንታይ ምዃኑ ኣይትፈልጡን ዲኹም? ናብ { $agency } ደውሉ።
post-odd-day = ኣብዚ መልእኽቲ ትኽክል ክኸውን ዘይክእል ዕለት ኣሎ። Plein ነቲ ዕለት ኣይጥቀመሉን። ኣየናይ ዕለት ትኽክል ምዃኑ ካብ { $agency } ሕተቱ።
post-foreign-link = ኣብዚ መልእኽቲ ናይ { $agency } ዘይኮነ ኣድራሻ ኢንተርነት ኣሎ። Plein ካብኡ ሊንክ ኣይገብርን። ኣይትጽሓፍዎ፡ ኣብኡ ድማ ዋላ ሓንቲ ኣይትምልኡ። ትጠራጠሩ ዲኹም? ናብ { $agency } ደውሉ።
post-cut = እዚ መልእኽቲ ምሉእ ብምሉእ ንምርኣይ ኣዝዩ ነዊሕ እዩ። መጀመርታኡ ትርእዩ። { $agency } ሓጺር መልእኽቲ ክልእኽ ሕተቱ።
post-decision = ብዛዕባ እዚ ውሳነ
post-decision-by = መን ወሲኑ
post-decision-on = ኣብ ኣየናይ መዓልቲ
post-decision-article = ብመሰረት ኣየናይ ሕጊ
post-decision-no-article = እዚ ኣይተጻሕፈን። ክትሓቱ ትኽእሉ።
post-decision-against = ኣይትሰማምዑሉን ዲኹም?
post-decision-remedy =
    { $remedy ->
        [appeal] ክሳብ መወዳእታ ናይ { $day } ናብ ቤት-ፍርዲ beroep (ይግባይ) ከተቕርቡ ትኽእሉ።
        [none] ከምቲ እቲ ትካል ዝብሎ፡ ኣንጻር እዚ bezwaar (ተቓውሞ) ከተቕርቡ ኣይትኽእሉን። ትጠራጠሩ ዲኹም? ኣብ Juridisch Loket (ምኽሪ ሕጊ) ሓገዝ ሕተቱ።
       *[objection] ክሳብ መወዳእታ ናይ { $day } bezwaar (ተቓውሞ) ከተቕርቡ ትኽእሉ።
    }
post-decision-law = ሕጊ ዝህቦ ግዜ
post-decision-law-day = ሕጊ ሽዱሽተ ሰሙን ይህብ (Awb 6:7)። እዚ ክሳብ መወዳእታ ናይ { $day } እዩ። እቲ ትካል ካልእ መዓልቲ ይብል። ካብዘን ክልተ መዓልታት ነታ ቀዳመይቲ ውሰዱ።
post-object = ንተቓውሞ (bezwaar) ደብዳበ ስርሑ
