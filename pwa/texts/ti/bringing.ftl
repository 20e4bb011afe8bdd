# Bringing in what was taken along in a locked file.

join-by-file = ካብ ዝተዓቀበ ፋይል
join-by-file-about = ቅድሚ ሕጂ “ኩሉ ምሳኹም ውሰዱ” መሪጽኩም፡ ዝተቖልፈ ፋይል ድማ ዓቂብኩም ኔርኩም።
bring-title = ካብ ዝተዓቀበ ፋይል
bring-how = ኣብቲ ፋይል ዘሎ ኩሉ ኣብዚ ተሌፎን ናብ ሓድሽ Plein ይኣቱ። ብዘይ ኢንተርነት እውን ይከኣል። ኣብዚ ድሮ Plein ኣሎ ድዩ? ንሱ ከም ዘለዎ ይጸንሕ።
bring-own = ባዕልኹም ዝሰራሕኩምዎ ፋይል ጥራይ ተጠቐሙ።
bring-agencies = ምስ ትካላት ዘካፈልክዎኸ?
bring-agencies-sent = ዝለኣኽኩምዎ፡ እቶም መልእኽትታትን መረጋገጺታትኩምን ምስኡ ይመጹ። ደጊሙ ዝለኣኽ ነገር የለን።
bring-agencies-answers = ንዝለኣኽኩምዎ ዝመጽእ ሓደስቲ መልስታት፡ ናብቲ እዚ ፋይል ዝመጸሉ መሳርሒ ጥራይ ይኣቱ። ኣብኡ ጥራይ ኢኹም እውን ክትስሕብዎ እትኽእሉ።
bring-agencies-anew = ኣብዚ ደጊምኩም ገለ ተካፍሉ ዲኹም? ሽዑ ምናልባት እቲ ትካል ከም ብሓድሽ ካብ ደብዳበ ኮድ ክሓትት ይኽእል።
bring-file = እቲ ፋይል
bring-file-hint = ስሙ ብ .plein ይውዳእ። ኣብ downloads (ዝወረዱ ፋይላት) ናትኩም ርኣዩ።
bring-file-missing = ነቲ ፋይል ምረጹ።
bring-choose = ነቲ ፋይል ምረጹ
bring-opens = ምስጢራዊ ሓረግ ናይቲ ፋይል
bring-opens-hint = ነዚ ፋይል ክትሰርሕዎ ከለኹም መሪጽኩምዎ።
bring-opens-missing = ምስጢራዊ ሓረግ ናይቲ ፋይል ምልኡ።
bring-do = ኩሉ መልሱ
bring-busy =
    { $all ->
        [0] ቁሩብ ተጸበዩ፡ ሓበሬታኹም ይምለስ ኣሎ …
        [one] ቁሩብ ተጸበዩ፡ ሓበሬታኹም ይምለስ ኣሎ፦ { $done } ካብ { $all } ወረቐት።
       *[other] ቁሩብ ተጸበዩ፡ ሓበሬታኹም ይምለስ ኣሎ፦ { $done } ካብ { $all } ወረቓቕቲ።
    }
bring-done = ኣብቲ ፋይል ዝነበረ ኩሉ ሕጂ ኣብዚ ተሌፎን ኣብ Plein ኣሎ።
bring-done-missing = ኣብቲ ፋይል ዝነበረ ኩሉ ሕጂ ኣብዚ ተሌፎን ኣብ Plein ኣሎ። ናይ እዞም ዝስዕቡ ወረቓቕቲ ግን እቲ ስእሊ ወይ ሰነድ ኣብቲ ፋይል ኣይነበረን፦ { $titles }።
error-bring-full = እቲ ተሌፎን መሊኡ እዩ። ዝተመልሰ ነገር የለን፡ ፋይልኩም ድማ ገና ጥዑይ እዩ። ኣብ ተሌፎንኩም ቦታ ግበሩ፡ ሽዑ ደጊምኩም ፈትኑ።
error-export-unknown = እዚ ዝተቖልፈ ፋይል ናይ Plein ኣይኮነን። ስሙ ብ .plein ዝውዳእ ፋይል ምረጹ።
error-export-readable = እዚ እቲ ክንበብ ዝከኣል ፋይል እዩ። Plein ክመልሶ ኣይክእልን። ስሙ ብ .plein ዝውዳእ ዝተቖልፈ ፋይል ምረጹ።
error-export-newer = እዚ ፋይል ብዝያዳ ሓድሽ ሕታም ናይ Plein እዩ ተሰሪሑ። ኢንተርነት ከም ዘለኩም ኣረጋግጹ፡ Plein ምሉእ ብምሉእ ዕጸዉ፡ ደጊምኩም ክፈቱ፡ ሽዑ ሓንሳብ እንደገና ፈትኑ።
error-export-wrong-passphrase = እዚ ፋይል ኣይክፈትን። እቲ ምስጢራዊ ሓረግ ትኽክል ምዃኑ ርኣዩ፡ ዓበይቲ ፊደላት (hoofdletters) እውን። ብርግጽ ትኽክል ድዩ? ሽዑ እቲ ፋይል ተበላሽዩ ኣሎ። ካልእ ቅዳሕ እንተሃልዩኩም ንዕኡ ምረጹ።
error-export-damaged = እዚ ፋይል ምሉእ ኣይኮነን። ምናልባት ምሉእ ብምሉእ ኣይወረደን ወይ ኣይተቐድሐን። ከም ብሓድሽ ቅድሕዎ ወይ ካልእ ቅዳሕ ምረጹ። ዝተመልሰ ነገር የለን።
error-export-unreadable = እቲ ተሌፎን ነዚ ፋይል ሕጂ ከንብቦ ኣይክእልን። ኣብዚ ተሌፎን ባዕሉ ኣቐምጥዎ፡ ሽዑ ደጊምኩም ምረጽዎ።
