# The link of an agency with this Plein.

link-title = ምትእስሳርኩም
link-row = ምትእስሳርኩም ምስ { $agency }
link-row-about = ብዛዕባኹም እንታይ ከም ዝፈልጥ፡ እንታይ ክልእኸልኩም ከም ዝፍቀደሉን ብኸመይ ከም እተቋርጽዎን።
link-none = ኣይተኣሳሰርኩምን። { $agency } መን ምዃንኩም ኣይፈልጥን፡ ኣብዚ ድማ ዋላ ሓንቲ ክልእኸልኩም ኣይክእልን።
link-unnamed = { $agency } ኣብዚ መልሲ ክልእኸልኩም ይኽእል። መን ምዃንኩም ግን ገና ኣይፈልጥን።
link-known = { $agency } ይፈልጠኩም።
link-known-as = { $agency } በዚ ስም ይፈልጠኩም፦ { $name }።
link-since = ዝተኣሳሰርኩምሉ ዕለት
link-kind = ዓይነት ትካል
link-government =
    { $is ->
        [yes] መንግስታዊ ትካል
       *[no] መንግስታዊ ትካል ኣይኮነን
    }
link-may = { $agency } እንታይ ክልእኸልኩም ይፍቀደሉ
link-may-list = መልእኽትታት፡ ዕማማት፡ ሕቶታት፡ ውሳነታት፡ መግለጺታት ናይ ኣታዊኹምን ዝለኣኽኩምዎ ኣብ ምንታይ ከም ዘሎን። ነዚ ንስኹም ጥራይ ከተንብብዎ ትኽእሉ።
link-sent = ናብ { $agency } ዝለኣኽኩምዎ
link-who = መን ምዃንኩም ንገሩ
link-who-about = { $agency } መን ምዃንኩም ክፈልጥ ግበሩ። ሽዑ ብዛዕባ ምልክታኹም ክውስን ይኽእል። ድሕሪኡ { $agency } ጥራይ ይፈልጥ። Plein ኣይፈልጥን።
link-digid = ብDigiD
link-digid-about = ናብ ዌብሳይት ናይ { $agency } ትኸዱ፦ { $host }። ኣብኡ ትኣትዉ (inloggen)። ኮድ ትረኽቡ፡ ናብዚ ድማ ትምለሱ።
link-code = ካብ ደብዳበ ብዝረኸብኩምዎ ኮድ
link-code-about = ነቲ ኮድ ትጽሕፍዎ።
link-scan = ብካመራ
link-scan-about = ተሌፎንኩም ኣብ ቅድሚ እቲ ኣብ ደብዳበ ወይ ኣብ መቐበሊ (balie) ዘሎ ኮድ ትሕዝዎ።
link-end = ምትእስሳር ኣቋርጹ
link-end-about = ሽዑ { $agency } እዚ Plein ናትኩም ምዃኑ ይርስዕ።
link-ending = ነቲ ምትእስሳር ኣቋሪጽኩምዎ። Plein ቅድም ንዓኹም ተዳልዩ ዘሎ የምጽእ።
link-use = ኮድኩም ተጠቐሙ
link-use-about = ባዕልኹም ዝተቐበልኩምዎ ኮድ ጥራይ ተጠቐሙ፦ ኣብ ደብዳበ፡ ብDigiD ድሕሪ ምእታውኩም፡ ወይ ኣብ መቐበሊ (balie)። ካብ ካልእ ሰብ ረኺብኩምዎ ዲኹም? ሽዑ ኣይትጠቐምሉ።
link-scanning = ካመራ ዝርእዮ
link-scan-do = ነቲ ኮድ ስካን ግበርዎ
link-scan-stop = ስካን ምግባር ኣቋርጹ
link-no-camera = ካመራ ኣይሰርሕን ወይ ኣይተፈቕደን። ነቲ ኮድ ብኢድኩም ጽሓፍዎ፦ ካብ መን ከም ዝረኸብኩምዎ ኣብ ታሕቲ ምረጹ።
link-type = ወይ ነቲ ኮድ ጽሓፍዎ። ካብ መን ረኺብኩምዎ?
link-not-here = ናይዚ ኮድ ትካል ኣብ Plein የለን። ነቲ ኮድ ካብ ሓደ ካብቶም ኣብ ታሕቲ ዘለዉ ትካላት ከም ዝረኸብኩምዎን ከም ዘይረኸብኩምዎን ርኣዩ።
link-said-name = ሕጂ { $agency } እቶም መልእኽትታት ካባኹም ከም ዝመጹ ይፈልጥ። በዚ ስም ይፈልጠኩም፦ { $name }። ንስኹም ኣይኮንኩምን ድዩ? ሽዑ ነቲ ምትእስሳር ኣብ “ኣካፍሉ” ኣቋርጽዎ፡ ናብ { $agency } ድማ ደውሉ።
link-said =
    { $because ->
        [used] እቲ ዝተጠቐምኩምሉ ኮድ ኣብ ካልእ ቦታ እውን ኣብ ጥቕሚ ውዒሉ። ምናልባት ሰብ ርእይዎ ይኸውን። { $agency } ነዚ ይፈልጥ፡ በዚ ኮድ ድማ ሕጂ ውሳነ ኣይወስድን። ካብ { $agency } ሓድሽ ኮድ ሕተቱ። ኣብ Plein ዘሎ ሓበሬታኹም ውሑስ እዩ።
        [over] እቲ ኮድ ኣዝዩ ኣሪጉ፡ ድሕሪ ሕጂ ኣይሰርሕን። ስለዚ { $agency } መን ምዃንኩም ገና ኣይፈልጥን። ካብ { $agency } ሓድሽ ኮድ ሕተቱ።
        [another] ኣብ { $agency } ካልእ Plein እውን ምሳኹም ተኣሳሲሩ ኣሎ። ንስኹም ዲኹም ገይርኩምዎ፡ ንኣብነት ብሓድሽ ተሌፎን? ሽዑ ዋላ ሓንቲ ክትገብሩ ኣየድልየኩምን። ንስኹም ኣይኮንኩምን ድዩ? ሽዑ ናብ { $agency } ደውሉ።
       *[ended] { $agency } ነቲ ምስዚ Plein ዝነበረ ምትእስሳር ኣቋሪጽዎ። እዚ ትኽክል ኣይኮነን ድዩ? ናብ { $agency } ደውሉ። ኣብ “ኣካፍሉ” ከም ብሓድሽ ከተኣሳስሩ ትኽእሉ።
    }
