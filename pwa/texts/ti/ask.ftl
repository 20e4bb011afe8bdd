# Asking a question in one's own words.

ask-title = ሕቶ ኣለኒ
ask-lead = ከምቲ እትዛረብዎ ጌርኩም ጽሓፉ። Plein ኣብ ተሌፎንኩም ይደሊ፤ ማንም ኣየንብቦን።
ask-question = ሕቶኹም እንታይ እዩ?
ask-hint = ንኣብነት፦ ክራይ ገዛይ ኣዝዩ ክቡር እዩ።
ask-search = ድለዩ
ask-speak = ብድምጺ ንገሩ
ask-stop = ምስማዕ ኣቋርጹ
ask-not-heard = እቲ ተሌፎን ኣይተረድኣኩምን። ሓንሳብ እንደገና ፈትኑ፡ ወይ ሕቶኹም ጽሓፉ።
ask-no-speech = ኣብዚ ብድምጺ ምንጋር ኣይከኣልን፦ ድምጽኹም ካብ ተሌፎንኩም ምወጸ። ስለዚ ሕቶኹም ጽሓፉ።
ask-found = { $count ->
    [one] እዚ ምስ ሕቶኹም ይሰማማዕ።
   *[other] እዞም { $count } ምስ ሕቶኹም ይሰማምዑ።
}
ask-maybe = ምናልባት ካብዚኦም ሓደ ንሕቶኹም ይሰማማዕ።
ask-danger = ኣብ ሓደጋ ዘለኹም ወይ ዘሎ ሰብ ኣሎ ድዩ፧ ሕጂ ደውሉ።
ask-nothing = እዚ ሕቶ ናበይ ከም ዝምልከት Plein ኣይፈልጥን። ንምምሕዳር ከተማኹም (gemeente) ሕተቱ፡ ደውሉ፡ ወይ ኣብ ከባቢኹም ንዘሎ ሰብ ሕተቱ።
ask-kind = { $kind ->
    [service] ኣገልግሎት
    [right] መሰል
    [agency] ትካል
    [watcher] Plein ነዚ ይከታተል
   *[screen] ስክሪን ናይ Plein
}
ask-why = ዝተረኽበሉ ቃላት፦ { $words }
ask-who = { $unit ->
    [days] { $count ->
        [one] { $agency } ኣብ ውሽጢ { $count } መዓልቲ ይምልስ።
       *[other] { $agency } ኣብ ውሽጢ { $count } መዓልቲ ይምልስ።
    }
    [weeks] { $count ->
        [one] { $agency } ኣብ ውሽጢ { $count } ሰሙን ይምልስ።
       *[other] { $agency } ኣብ ውሽጢ { $count } ሰሙን ይምልስ።
    }
    [months] { $count ->
        [one] { $agency } ኣብ ውሽጢ { $count } ወርሒ ይምልስ።
       *[other] { $agency } ኣብ ውሽጢ { $count } ኣዋርሕ ይምልስ።
    }
    [years] { $agency } ኣብ ውሽጢ { $count } ዓመት ይምልስ።
   *[none] { $agency } መልሲ ይህብ። ዝተወሰነ ግዜ የብሉን።
}
ask-who-right = Plein ብቕጽበት ኣብ ተሌፎንኩም ይሕስቦ። ዝውስን፦ { $agency }።
ask-who-watcher = እንተደሊኹም Plein ነዚ ይከታተለልኩም።
ask-who-screen = ብቕጽበት ኣብ ተሌፎንኩም ትርእይዎ።
ask-who-payer = ነዚ ኣታዊ ኣብ Plein ከተእትውዎ ትኽእሉ። Plein ገና ናብኡ ክልእኽ ኣይክእልን።
ask-home = ምምሕዳር ከተማኹም (gemeente)፦ { $agency }።
ask-home-question = ኣብ ኣየናይ ምምሕዳር ከተማ (gemeente) ትነብሩ?
ask-home-hint = ሽዑ ሕቶኹም ናብቲ ቅኑዕ ምምሕዳር ከተማ ይኸይድ። Plein ነዚ ይዝክረልኩም። ናትኩም ኣብ ዝርዝር እንተዘየለ፡ “ካልእ gemeente (ምምሕዳር ከተማ)” ምረጹ።
ask-home-change = ካልእ ምምሕዳር ከተማ ምረጹ
ask-home-missing = ምምሕዳር ከተማኹም (gemeente) ምረጹ። ኣብ ዝርዝር እንተዘየለ፡ “ካልእ gemeente (ምምሕዳር ከተማ)” ምረጹ።
ask-home-absent = ምምሕዳር ከተማኹም (gemeente) ገና ኣብ Plein የለን። ደውሉሎም ወይ ባዕልኹም ኪዱ።
ask-who-town = ምምሕዳር ከተማኹም (gemeente) ይምልስ። መጀመርታ ኣብ ላዕሊ ኣበይ ከም እትነብሩ ንገሩ።
ask-ways = መልስኹም የለን ድዩ?
ask-send-to = ሕቶኹም ናብ { $agency } ጽሓፉ
ask-no-taker = ናትኩም ትካል ኣየናይ ምዃኑ Plein ኣይፈልጥን። ባዕልኹም ምረጽዎ፡ ሕቶኹም ድማ ኣብኡ ሕተቱ።
ask-choose = ትካል ምረጹ
ask-call = ን{ $agency } ደውሉ፦ { $phone }
ask-near = ካልእ ሓገዝ
help-ask-about = Plein ሕቶኹም ናበይ ከም ዝምልከትን መን ከም ዝምልስን ይደሊ።
