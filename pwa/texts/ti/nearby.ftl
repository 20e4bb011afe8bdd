# Places nearby where people help.

near-title = ኣብ ከባቢኹም
near-about = ሰባት ዝሕግዙኹም ቦታታት፡ ምስ ዝኽፈትሉ ሰዓታትን ቋንቋታትን።
near-place = ሓደ ቦታ
near-nothing = ኣብዚ መሐበሪ ገና ቦታታት የለዉን። ናበይ ክትከዱ ከም እትኽእሉ ንምምሕዳር ከተማኹም ሕተቱ።
near-town = ኣየናይ gemeente (ምምሕዳር ከተማ)?
near-kinds = እንታይ ትደልዩ?
near-kind-all = ኩሉ
near-kind = { $kind ->
    [neighbourhood_team] Wijkteam (ጋንታ ሓገዝ ከባቢ)
    [form_help] ሓገዝ ንቅጥዕታት
    [library] ቤት-ንባብ (bibliotheek)
    [debt_buddy] መሓዛ ኣብ ገንዘብን ዕዳን
    [clients_council] Cliëntenraad (ባይቶ ተገልገልቲ)
    [community_centre] ገዛ ጐረባብቲ (buurthuis)
    [legal_advice] መብርሂ ብዛዕባ መሰላትኩም
    [language_house] Taalhuis (ገዛ ቋንቋ)
   *[other] ካልእ ቦታ
  }
near-speaks = ኣየናይ ቋንቋ ክዛረቡ ኣለዎም?
near-speaks-all = ኩሎም ቋንቋታት
near-from = ኣብ ጥቓ ኣየናይ ቦታ?
near-from-hint = Postcode (ኮድ ፖስታ) ምረጹ፡ ወይ ቅንጥብ ኢልኩም ኣብቲ ካርታ ጠውቑ። Plein ኣብ ተሌፎንኩም ይሕስቦ፡ ኣበይ ከም ዘለኹም ድማ ኣይሓትትን።
near-from-none = ኣበይ ይኹን
near-from-postcode = Postcode { $postcode }
near-from-point = ኣብቲ ካርታ ዝመረጽኩምዎ ቦታ
near-count = { $count ->
    [0] ዝተረኽበ ቦታ የለን
    [one] { $count } ቦታ
   *[other] { $count } ቦታታት
  }
near-all = ኩሎም { $count } ቦታታት ኣርእዩ
near-order-open = ሕጂ ክፉት ዘሎ ኣብ ላዕሊ ኣሎ።
near-order-near = ዝቐረበ ኣብ ላዕሊ ኣሎ።
near-metres = ብቕኑዕ መስመር ኣስታት { $metres } ሜትር
near-kilometres = ብቕኑዕ መስመር ኣስታት { $kilometres } ኪሎሜተር
near-map-title = ኣብ ካርታ
near-map-about = እቶም ቁጽርታት ናይቲ ዝርዝር እዮም። ኣብኡ ቀረባ እንታይ ከም ዘሎ ንምርኣይ ኣብቲ ካርታ ጠውቑ።
near-map = ካርታ ናይ { $agency }፡ ምስቶም ኣብቲ ዝርዝር ዘለዉ ቦታታት
near-map-scroll = እቲ ካርታ፡ ክተንቀሳቕስዎ ትኽእሉ
near-point = ቁጽሪ { $number }፦ { $name }
near-zoom-1 = ምሉእ ካርታ
near-zoom-2 = ዝዓበየ
near-zoom-3 = ዝያዳ ዝዓበየ
near-now = ሕጂ
near-week = ክፉት
near-exceptions = ካልኦት መዓልታት
near-days = ካብ { $first } ክሳብ መወዳእታ { $last }
near-hours = ካብ { $from } ክሳብ { $until }
near-other-hours = { $days }፦ ክፉት { $hours }።
near-closed = { $days }፦ ዕጹው።
near-appointment = ቆጸራ
near-appointment-is = { $is ->
    [none] ኣየድልን፡ ብቐጥታ ክትኣትዉ ትኽእሉ።
    [possible] ይከኣል፡ ግን ግዴታ ኣይኮነን።
   *[needed] የድሊ። ቅድም ደውሉ።
  }
near-phone = ተሌፎን
near-address = ኣድራሻ
near-route = ከመይ ከም እትመጹ
near-wheelchair = ዊልቸር
near-wheelchair-is = { $is ->
    [yes] ናብ ኩሉ ቦታ ክትከዱ ትኽእሉ።
    [partly] ናብ ኩሉ ቦታ ክትከዱ ኣይትኽእሉን። ቅድም ደውሉ።
    [no] ክትኣትዉ ኣይትኽእሉን።
   *[unknown] ኣይፍለጥን። ቅድም ደውሉ።
  }
near-languages = ቋንቋታት
near-website = ዌብሳይት
near-who = ናይ መን
near-checked = ንመወዳእታ ግዜ ዝተመርመረሉ፦ { $day }።
near-stale = እዚ ልዕሊ ሓደ ዓመት ኣይተመርመረን። ቅድም ደውሉ፡ ወይ ኣብቲ ዌብሳይት ርኣዩ።
near-print = ነዚ ቦታ ኣሕትሙ (ፕሪንት)
near-share = ነዚ ቦታ ኣካፍሉ
near-copied = እቲ ቦታ ተቐዲሑ። ሕጂ ኣብ ካልእ ክትልጥፍዎ ትኽእሉ።
