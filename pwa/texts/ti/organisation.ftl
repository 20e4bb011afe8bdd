# Who an agency from the list is.

organisation-title = ብዛዕባ እዚ ትካል
organisation-about = ብዛዕባ { $agency }
organisation-kind =
    { $kind ->
        [municipality] gemeente (ምምሕዳር ከተማ)
        [province] provincie (ምምሕዳር ክፍለ-ሃገር)
        [water_board] waterschap (ምምሕዳር ማይ)
        [other] መንግስታዊ ትካል ኣይኮነን
       *[national] ሃገራዊ መንግስቲ
    }
organisation-no-government = { $name } ኣካል መንግስቲ ኣይኮነን። ብPlein ገለ ክትልእኹ ፈጺሙ ግዴታ የብልኩምን።
organisation-lock = ናብ { $agency } ዝኸዱ ደብዳበታት ካብ { $day } ጀሚሮም ብሓድሽ መቖለፊ ይዕጸዉ። Plein ነዚ ባዕሉ ይገብሮ። ዋላ ሓንቲ ክትገብሩ ኣየድልየኩምን።
organisation-stolen = { $agency } ኣብ { $day } ሰብ መቖለፊ ከም ዝሰረቐ ኣፍሊጡ። Plein ነቲ መቖለፊ ድሕሪ ሕጂ ኣይጥቀመሉን። ቅድሚኡ ኣብ ቀረባ ግዜ ዘይልሙድ መልእኽቲ መጺእኩም ድዩ? ሽዑ ነቲ ትካል ደውሉሉ።
organisation-team = ኣብኡ ምስ መን ትዛረቡ
organisation-phone = ተሌፎን
organisation-address = ኣድራሻ
organisation-hours = ክፉት
organisation-languages = ቋንቋታት
organisation-website = ዌብሳይት
organisation-hosts = ሓቀኛ ኣድራሻታት ኣብ ኢንተርነት
organisation-number = ቁጽሪ ኣብ መዝገብ ንግዲ (handelsregister)
organisation-now = ሕጂ
open-now = ክፉት፡ ክሳብ ሰዓት { $until }
open-later = ዕጹው። ሎሚ ካብ ሰዓት { $from } ክፉት
open-again = ዕጹው። ኣብ { $day } ካብ ሰዓት { $from } ከም ብሓድሽ ክፉት
open-holiday = ሎሚ በዓል እዩ። ክፉት ምዃኑ ቅድም ደውሉ ወይ ርኣዩ።
open-days = ካብ { $first } ክሳብ መወዳእታ { $last }
open-range = { $days }፦ ካብ ሰዓት { $from } ክሳብ { $until }
open-clock = { $hour }.{ $minute }
organisation-row-about = ተሌፎን፡ ዝኽፈተሉ ሰዓታት፡ ምትእስሳርኩምን ኮድኩምን
organisation-you = ንስኹምን { $agency }ን
