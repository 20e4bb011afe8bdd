# The screen Notifications.

reminders-title = መፍለጢታት
reminders-about = ገለ ክትገብሩ እንተሃልዩኩም Plein ከጠንቅቐኩም ይኽእል፡ Plein ዕጹው ከሎ እውን። ኣብ Plein ባዕሉ መዘኻኸሪታትኩም ኩሉ ግዜ ትርእይዎም።
reminders-ask = ተሌፎንኩም ሕጂ፡ Plein መፍለጢታት ክልእኽ ከም ዝፍቀደሉን ከም ዘይፍቀደሉን ክሓተኩም እዩ። ኣብ ስክሪን ሽዑ “እትገብርዎ ነገር ኣለኩም” ጥራይ ይጽሓፍ። መዓስ መፍለጢ ከም ዝበጽሓኩም ንፈልጥ፡ ብዛዕባ ምንታይ ምዃኑ ግን ኣይንፈልጥን።
reminders-allow = እወ፡ ኣጠንቅቑኒ
reminders-refused = መፍለጢታት ዓጺኹም ኣለኹም። ግን ትደልይዎም ዲኹም? ናብ ምድላዋት (Instellingen) ናይ ተሌፎንኩም ወይ ናይ ብራውዘርኩም ኪዱ፡ ኣብ መፍለጢታት (Meldingen) ንPlein ድለዩ፡ ኣብኡ ድማ ክፈትዎም። ሽዑ ናብዚ ተመለሱ።
reminders-impossible = እዚ ብራውዘር መፍለጢታት ከርኢ ኣይክእልን። መዘኻኸሪታትኩም ኣብ Plein ኣብ “ሎሚ” ትርእይዎም።
reminders-impossible-apple = ኣብዚ መሳርሒ ዝከኣል Plein ኣብ መጀመርታ ስክሪንኩም እንተሃልዩ ጥራይ እዩ። ኣብ Safari ኣብ “Deel” (ኣካፍል) ጠውቑ፡ ሽዑ ኣብ “Zet op beginscherm” (ኣብ መጀመርታ ስክሪን ኣቐምጥ) ጠውቑ። Plein ካብኡ ክፈቱ፡ ናብዚ ድማ ተመለሱ።
reminders-example = እዚ ኣብነት እዩ። ነዚ ኣብነት መፍለጢታት ኣይትረኽቡን።
reminders-on = ገለ ክትገብሩ እንተሃልዩኩም እዚ ተሌፎን የጠንቅቐኩም።
reminders-failed = እዚ ተሌፎን ሕጂ መፍለጢታት ክቕበል ኣይክእልን። Plein ባዕሉ ደጊሙ ይፍትን። መዘኻኸሪታትኩም ኣብ Plein ኣብ “ሎሚ” ትርእይዎም።
reminders-text = ኣብ ስክሪን እንታይ ክጽሓፍ ይፍቀድ?
reminders-text-hint = ተሌፎንኩም ተቖሊፉ ከሎ እውን መፍለጢ ክንበብ ይከኣል። እዚ ምርጫ ንዚ ተሌፎን እዩ።
reminders-text-neutral = “እትገብርዎ ነገር ኣለኩም” ጥራይ
reminders-text-own = እንታይ ክገብር ከም ዘለኒ፡ ንኣብነት “loonstrook (ወረቐት ደሞዝ) ኣረክቡ”
reminders-stop = መጠንቀቕታ ኣቋርጹ
reminders-link = መፍለጢታት ኣብዚ ተሌፎን
