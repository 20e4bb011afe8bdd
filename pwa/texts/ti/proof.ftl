# The proof of what you did to find work, and checking it.

proof-title = ስራሕ ንምርካብ ዝገበርክዎ
proof-what = እንታይ ክኣትዎ ከም ዘለዎ ምረጹ። ካብ ነፍሲ ወከፍ እቲ ትካል ዝሓተቶ ጥራይ ይኸይድ። ቅድም ባዕልኹም ትርእይዎ።
proof-items = እንታይ ይኣትዎ?
proof-nothing = ኣብዚ እዋን ገና ዝተጻሕፈ ነገር የለን። ስለምንታይ ምዃኑ ግን ከተፍልጡ ትኽእሉ።
proof-with-evidence = ነቲ ምስኡ ዝኸይድ መረጋገጺ እውን ጥቐሱ
proof-reason = ገለ ክትውስኹ ትደልዩ ዲኹም?
proof-reason-hint = ንኣብነት ስለምንታይ ከም ዝወሓደ። እዚ ባዶ ክትገድፍዎ ትኽእሉ።
proof-with-free = ግዴታ ዘይነበረለን መዓልታትን ስለምንታይን እውን ጥቐሱ፦ { $days }
error-evidence-away = “{ $name }” ገና ኣብዚ ተሌፎን የለን። ኢንተርነት ድለዩ፡ ሽዑ ደጊምኩም ፈትኑ። ወይ ነቲ ✓ ኣብ “ነቲ ምስኡ ዝኸይድ መረጋገጺ እውን ጥቐሱ” ኣውጽእዎ።
proof-make = መረጋገጺ ስርሑ
proof-made = መረጋገጺኹም ተዳልዩ
proof-made-about = ኣብ ወረቓቕትኹም ኣሎ፡ ድሕሪ ሕጂ ድማ ኣይቅየርን። ድሓር ሓድሽ መረጋገጺ እንተሰሪሕኩም እዚ ይጸንሕ።
proof-name = መረጋገጺ ካብ { $from } ክሳብ መወዳእታ ናይ { $to }
proof-data = { $name }፡ ከም ሓበሬታ (data)
proof-send = ልኣኹ ናብ { $agency }
proof-share = ከም PDF ኣካፍሉ
proof-look = ነቲ መረጋገጺ ርኣዩ
proof-unlinked = ትካልኩም ምስ Plein ኣይሰርሕን ድዩ? ሽዑ ነቲ PDF ኣካፍልዎ። እቲ ትካል ኣብ “መረጋገጺ ምጽራይ” ዝተቐየረ ነገር ከም ዘሎን ከም ዘየሎን ክርኢ ይኽእል።
proof-check = ምጽራይ
proof-check-how = ነፍሲ ወከፍ ክፋል ኮድ ኣለዎ። ሓንቲ ፊደል እንተተቐይራ እቲ ኮድ ትኽክል ኣይከውንን። ነዚ ኣብ Plein ከተጻርዩ ትኽእሉ፡ ብዘይ ኢንተርነት እውን።
proof-digest = ኮድ
check-title = መረጋገጺ ምጽራይ
check-what = ሓደ ሰብ ብPlein ዝሰርሖ መረጋገጺ ምረጹ። Plein ድሕሪኡ ዝተቐየረ ነገር ከም ዘሎን ከም ዘየሎን ይርኢ። እቲ ፋይል ኣብ መሳርሒኹም ይተርፍ።
check-choose = ነቲ መረጋገጺ ምረጹ
check-limits = Plein በዚ መገዲ ነቲ መረጋገጺ መን ከም ዝሰርሖን ኣብኡ ዘሎ ሓቂ ምዃኑን ኣይርእን። ክእለት ዘለዎ ሰብ ንመረጋገጺ ክቕይሮን ነቶም ኮዳት ከም ብሓድሽ ክሰርሖምን እውን ይኽእል።
check-said = { $state ->
    [whole] { $name } ካብ ዝተሰርሓሉ ኣይተቐየረን።
    [changed] { $name } ድሕሪ ምስርሑ ተቐይሩ ኣሎ። ነቲ መረጋገጺ ከምቲ ዝነበሮ ሕተቱ።
   *[none] { $name } መረጋገጺ ናይ Plein ኣይኮነን። ነቲ PDF ከምቲ ዝተቐበልኩምዎ ምረጹ።
}
check-about = ካብ { $from } ክሳብ መወዳእታ ናይ { $to }፡ { $count ->
    [one] { $count } ክፋል
   *[other] { $count } ክፋላት
}
check-items = ኣብኡ ዘሎ
check-item-changed = እዚ ክፋል ተቐይሩ ኣሎ።
