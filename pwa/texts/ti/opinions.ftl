# What people think of the screens, and what they want next.

opinion-about = እዚ ክትነግሩ ኣይትግደዱን። እንተነጊርኩም ብዘይ ስምኩም ይኸይድ። Plein ኣብ ነፍሲ ወከፍ ስክሪን ሰባት እንታይ ከም ዝብሉ ይቖጽር፡ ካብ መን ከም ዝመጸ ግን ኣይዕቅብን።
opinion-yes = እወ
opinion-no = ኣይፋል
opinion-reason = ብፍላይ እንታይ ነይሩ? (ግዴታ ኣይኮነን)
opinion-why = { $reason ->
    [words] ከበድቲ ቃላት
    [long] ኣዝዩ ብዙሕ ጽሑፍ
    [next] እንታይ ክገብር ከም ዘለኒ ኣይፈልጥን
    [fits] መልሰይ ኣብኡ የለን
    [figures] መጠን ገንዘብ ወይ ዕለት ኣይተረድኣንን
   *[broken] ኣይሰርሐን
  }
opinion-words = ብሓደ ምሉእ ሓሳብ (ግዴታ ኣይኮነን)
opinion-hint = እንተበዝሐ 200 ምልክታት። ስም ወይ ቁጽሪ ኣይትጥቀሱ። ንPlein ዝሰርሑ ጥራይ የንብብዎ።
opinion-send = ብዘይ ስም ልኣኽዎ
opinion-thanks = የቐንየልና። ብዘይ ስምኩም ተቖጺሩ።
opinion-enough = ካብዚ ቦታ ሎሚ ድሮ ብዙሕ ግዜ ርእይቶ ተዋሂቡ፡ ብኣኹም ወይ ነቲ ሓደ ኢንተርነት ብዝጥቀም ካልእ ሰብ። እዚ ኣይቑጸርን። ጽባሕ ከም ብሓድሽ ይከኣል።
opinions-title = ሰባት እንታይ ይብሉ
opinions-lead = ሰባት ነቶም ስክሪናትን ስጉምታትን ክንደይ ንጹር ከም ዝረኽብዎም፡ ድሕሪ እዚ ድማ እንታይ ከም ዝደልዩ።
opinions-screens = ስክሪናት ናይ Plein
opinions-steps = ስጉምታት ናይ ትካላት
opinions-nothing = ገና ዋላ ሓንቲ። ትሕቲ ሓሙሽተ ሰባት ዝብልዎ ኣብዚ ኣይጽሓፍን።
opinions-hint = መን እንታይ ከም ዝበለ ማንም ኣይፈልጥን። ስለዚ ሓደ ሰብ ብተደጋጋሚ ክብል እውን ይኽእል። ነዚ ከም ሓባሪ ርኣይዎ፡ ከም ድምጺ ምሃብ ኣይኮነን።
opinions-counts = ንጹር፦ { $clear }። ዘይንጹር፦ { $unclear }።
opinions-mostly = ብፍላይ፦ { $reason }።
opinions-few = ትሕቲ { $least }
opinions-since = ካብ { $day }
opinions-step = { $step ->
    [invullen] ምምላእ
    [nakijken] ደጊምካ ምርኣይ
    [verstuurd] ድሕሪ ምልኣኽ
   *[other] { $step }
  }
opinions-of = { $agency }፡ { $service }፦ { $step }
wish-title = ድሕሪ እዚ እንታይ ትደልዩ?
wish-question = ድሕሪ እዚ Plein እንታይ ክኽእል ኣለዎ?
wish-hint = ሓደ ነገር ምረጹ። ብዘይ ስምኩም ይኸይድ።
wish-send = ምርጫይ ቊጸሩ
wish-count = { $count ->
    [one] { $count } ግዜ ተመሪጹ
   *[other] { $count } ግዜ ተመሪጹ
  }
wish-one = { $wish ->
    [tax] ሓገዝ ኣብ belastingaangifte (ዓመታዊ ምፍላጥ ግብሪ)
    [family] ምስ ስድራቤተይ ብሓባር ኣብ ሓደ ርእይቶ
    [appointments] ኣብ huisarts (ሓኪም ቤተሰብ)ን gemeente (ምምሕዳር ከተማ)ን ቆጸራ ምሓዝ
    [school] ትምህርትን ስልጠናን ደቀይ
    [care] ክንክንን ሓገዝን ኣብ ገዛ ምድላው
   *[vote] ኣብ ከባቢየይ ሓሳብ ምሃብን ድምጺ ምሃብን
  }
opinion-back = ናብ ስክሪን ተመለሱ
