# The lock of a wallet: beginning, choosing a lock, opening, and what keeps it safe.

passkey-name = Plein
device-name-usual =
    { $kind ->
        [iphone] iPhone
        [ipad] iPad
        [android] Android ተሌፎን
        [tablet] Android ታብለት
        [computer] ኮምፒተር
       *[other] ተሌፎነይ
    }
unlock-label = ምስጢራዊ ሓረግኩም ወይ ፒን-ኮድኩም
unlock-hint = እዚ ንPlein ዝመረጽኩምዎ ምስጢራዊ ሓረግ ወይ ፒን-ኮድ እዩ። ናይ ባንክኹም ወይ ናይ DigiD ኣይኮነን።
unlock-do = ክፈቱ
unlock-passkey = ብኣጻብዕ፡ ብገጽ ወይ ብመቖለፊ ስክሪን ክፈቱ
unlock-other = ካልእ ክፈቱ
unlock-forgotten = ምስጢራዊ ሓረግ ረሲዕኩም ዲኹም?
unlock-forgotten-about = ምስጢራዊ ሓረግኩም ክረኽበልኩም ዝኽእል ሰብ የለን። መምለሲ ኮድ (herstelcode) ወይ ካልኣይ መሳርሒ ኣለኩም ድዩ? በዚ ንPlein ከም ብሓድሽ ናብዚ ተሌፎን ኣምጽእዎ።
unlock-recover = ብኮድ ከም ብሓድሽ ጀምሩ
unlock-after = ድሕሪ { $time } ክትፍትኑ ትኽእሉ።
passphrase-missing = ምስጢራዊ ሓረግኩም ወይ ፒን-ኮድኩም ምልኡ።
wait-seconds = { $count ->
        [one] { $count } ካልኢት
       *[other] { $count } ካልኢት
    }
wait-minutes = { $count ->
        [one] { $count } ደቒቕ
       *[other] { $count } ደቒቕ
    }
removed-title = እዚ መሳርሒ ድሕሪ ሕጂ ኣይሳተፍን
removed-about = ሓበሬታ ናይ Plein ድሕሪ ሕጂ ኣብዚ ክኽፈት ኣይክእልን። እዚ ንኣብነት ሓደ ሰብ መሳርሒታቱ ምስ ዘተዓራሪ የጋጥም።
removed-check = እዚ ትኽክል ኣይኮነን ድዩ? ደጊምኩም ርኣዩ
removed-forget = ኣብዚ መሳርሒ ዘሎ ሓበሬታ ደምስሱ
lock-title = መቖለፊ ምረጹ
lock-about = ድሓር ኣብዚ ናይ ገዛእ ርእስኹም ሓበሬታ ክህሉ እዩ። ብመቖለፊ ንስኹም ጥራይ ክትርእይዎ ትኽእሉ። ሕጂ ዝመላእኩምዎ ኣይጠፍእን።
lock-label = ምስጢራዊ ሓረግ ምረጹ
lock-hint = ዝተኸታተሉ ኣርባዕተ ቃላት ንምዝካር ቀሊል፡ ንምግማት ድማ ኣሸጋሪ እዩ። ዝወሓደ እውን ይከኣል፡ እንተወሓደ ሽዱሽተ ምልክታት (ፊደላት ወይ ቁጽርታት)፡ ከም ፒን-ኮድ ናይ ሽዱሽተ ቁጽርታት።
lock-visible = ዝጽሕፎ ኣርእዩኒ
lock-passkey = ብኣጻብዕ፡ ብገጽ ወይ ብመቖለፊ ስክሪን እውን ክፈቱ
lock-passkey-hint = ንመዓልታዊ ጥቕሚ ምቹእ እዩ። ምስጢራዊ ሓረግኩም ኩሉ ግዜ ይሰርሕ።
lock-do = ቆልፉ
lock-weak-pin = ፒን-ኮድ፡ ተሌፎንኩም ንቁሩብ ግዜ ኣብ ኢዱ ንዝኣተወ ሰብ ይኽልክሎ። ቅዳሕ ናይ ተሌፎንኩም ዝገብር ሰብ ግን ክግምቶ ይኽእል። ብኣርባዕተ ቃላት ዝያዳ ትሕለዉ።
lock-weak = እዚ ምስጢራዊ ሓረግ ድኹም እዩ። ቅዳሕ ናይ ተሌፎንኩም ዝገብር ሰብ ክግምቶ ይኽእል። ኣንውሕዎ።
lock-good = እዚ ድልዱል ምስጢራዊ ሓረግ እዩ።
lock-change-title = ካልእ መቖለፊ
lock-before = ናይ ሕጂ ምስጢራዊ ሓረግኩም ወይ ፒን-ኮድኩም
lock-new = ሓድሽ ምስጢራዊ ሓረግኩም ወይ ፒን-ኮድኩም
lock-changed = መቖለፊኹም ተቐይሩ።
lock-now = ሕጂ ቆልፉ
lock-idle = ዋላ ሓንቲ እንተዘይገበርኩም ይቖለፍ
lock-idle-60 = ድሕሪ 1 ደቒቕ
lock-idle-300 = ድሕሪ 5 ደቒቕ
lock-idle-900 = ድሕሪ 15 ደቒቕ
lock-idle-3600 = ድሕሪ 1 ሰዓት
lock-idle-0 = ነቲ ኣፕ ምስ ዓጸኽዎ ጥራይ
ready-title = ከምዚ እንተጌርኩም ዋላ ሓንቲ ኣይጠፍኣኩምን
ready-about = መቖለፊኹም ተገይሩ ኣሎ። ሕጂ እዚ እውን ግበሩ፡ ሽዑ ተሌፎንኩም እንተተበላሸወ ወይ እንተጠፍአ ሓበሬታኹም ውሑስ እዩ።
ready-paper = መምለሲ ኮድ (herstelcode) ዓቅቡ
ready-paper-about = በዚ ኮድ ኩሉ ኣብ ሓድሽ ተሌፎን ትመልስዎ። ወይ ካልኣይ መሳርሒ ወስኹ።
ready-paper-done = መምለሲ ኮድ ወይ ካልኣይ መሳርሒ ኣለኩም።
ready-install = ንPlein ኣብ መጀመርታ ስክሪንኩም ኣቐምጥዎ
ready-install-about = ሽዑ ንPlein ከም ኣፕ ትኸፍትዎ፡ ሓበሬታኹም ድማ ኣይጠፍእን።
ready-install-do = ኣብ መጀመርታ ስክሪን ኣቐምጡ
ready-install-by-hand = ኣብ ዝርዝር (menu) ናይ ብራውዘርኩም “App installeren” (ኣፕ ምጽዓን) ወይ “Zet op beginscherm” (ኣብ መጀመርታ ስክሪን ኣቐምጥ) ምረጹ።
ready-install-apple = ኣብ iPhone ወይ iPad፦ ኣብ “Deel” (ኣካፍል) ጠውቑ፡ ሽዑ ኣብ “Zet op beginscherm” (ኣብ መጀመርታ ስክሪን ኣቐምጥ) ጠውቑ። እቲ ኣብ መጀመርታ ስክሪንኩም ዘሎ ኣፕ ባዶ ኮይኑ ይጅምር። ሓበሬታኹም ብኮድ ናብኡ ኣምጽእዎ፦ ኣብዚ “መሳርሒ ወስኹ” ምረጹ፡ ኣብቲ ኣፕ ድማ “ድሮ Plein ኣለኒ” ምረጹ።
ready-install-done = Plein ኣብ መጀመርታ ስክሪንኩም ኣሎ።
ready-sync = ቅዳሕ ኣብ ሰርቨር
ready-sync-about = ኢንተርነት ምስ ሃለወኩም፡ ዝተቖልፈ ቅዳሕ ባዕሉ ናብ ሰርቨር ይኸይድ። ንስኹም ጥራይ ከተንብብዎ ትኽእሉ።
ready-persist-no = ብራውዘርኩም ሓበሬታኹም ከም ዝጸንሕ መብጽዓ ኣይህብን። ንPlein ኣብ መጀመርታ ስክሪንኩም ኣቐምጥዎ፡ መምለሲ ኮድ ድማ ዓቅቡ።
ready-go-on = ቀጽሉ
ready-later = ድሓር
saved-at = ኣብ ሰርቨር ዝተዓቀበሉ ሰዓት፦ { $time }።
saved-never = ኣብ ሰርቨር ገና ቅዳሕ የለን።
saved-offline = { $count ->
        [0] ሕጂ ምስ ሰርቨር ርክብ የለን። ኩሉ ኣብ ተሌፎንኩም ኣሎ።
        [one] ሕጂ ምስ ሰርቨር ርክብ የለን። { $count } ለውጢ ይጽበ ኣሎ፡ ድሓር ባዕሉ ይኸይድ።
       *[other] ሕጂ ምስ ሰርቨር ርክብ የለን። { $count } ለውጥታት ይጽበዩ ኣለዉ፡ ድሓር ባዕሎም ይኸዱ።
    }
safety = መቖለፊን መሳርሒታትን
safety-lock-first = ገና መቖለፊ የለን። ናይ ገዛእ ርእስኹም ሓበሬታ ቅድሚ ምምላእኩም ሓደ ምረጹ።
try-again = ደጊምኩም ፈትኑ
begin-another = ተወሳኺ Plein ጀምሩ
