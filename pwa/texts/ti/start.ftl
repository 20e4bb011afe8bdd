# The first screen.

start-title = ኣታዊኹምን ወረቓቕትኹምን ዕማማትኩምን ኣብ ሓደ ቦታ
start-lead = Plein ኣብ ናይ ገዛእ ርእስኹም ተሌፎን ይርከብ። እንታይ ገንዘብ ከም ዝኣቱ፡ እንታይ ክትገብሩ ከም ዘለኩም፡ እንታይ ወረቓቕቲ ከም ዘለኩም ትርእዩ። ብዘይ ኢንተርነት እውን ይሰርሕ።
see-example = ኣብነት ርኣዩ
start-never-title = ነዚ ፈጺምና ኣይንሓትትን
start-never-digid = ናይ DigiD ምስጢራዊ ቃልኩም (wachtwoord)
start-never-money = ገንዘብ
start-never-pin = ፒን-ኮድ ናይ ባንክ ካርድኹም
start-never-warning = ሰብ ብስም Plein እዚ ሓቲቱኩም ድዩ? ኣይትሃብዎ።
start-by-title = እዚ ናይ መን እዩ?
start-by =
    { $operator ->
        [unnamed] እዚ ንፈተነ ዝኸውን Plein እዩ፦ ዘቕረቦ ወገን ስሙ ኣይመልአን።
       *[other] ነዚ Plein ዘቕርቦ፦ { $operator }።
    }
start-who-title = እዚ መን ከንብቦ ይኽእል?
start-who = ንስኹም ጥራይ። ዘቕርቦ ወገን ዝተቖልፈ ቅዳሕ ይዕቅብ፡ ክኸፍቶ ግን ኣይክእልን።
start-help-title = ሓገዝ የድልየኩም ድዩ?
start-help = ናብ ቤተ-ንባብኩም (bibliotheek፡ Informatiepunt Digitale Overheid) ወይ ናብ ምምሕዳር ከተማኹም (gemeente) ኪዱ። እቲ ሓገዝ ብነጻ እዩ።
begin = ጀምሩ
begin-about = ኣብዚ ተሌፎን ናይ ገዛእ ርእስኹም ቦታ ትረኽቡ። ዋጋ የብሉን። ናይ ኢመይል ኣድራሻ ወይ ቁጽሪ ተሌፎን ክትህቡ ኣየድልን።
have-already = ድሮ Plein ኣለኒ
wallet-name = { $number ->
        [one] ናተይ Plein
       *[other] Plein { $number }
    }
to-today = ናብ “ሎሚ”
pictures-choose = ብስእልታት
