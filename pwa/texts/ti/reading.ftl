# Reading the photo of a letter.

reading-title = ስእሊ ናይ ደብዳበ ምንባብ
reading-about = ስእሊ ናይ ሓደ ደብዳበ ኣልዕሉ። Plein ነቲ ደብዳበ ኣብዚ ተሌፎን የንብቦ፡ ኣብኡ እንታይ ከም ዘሎ ድማ ይእምም። ንስኹም ኩሉ ደጊምኩም ትርእዩ። ካልእ ሰብ ኣየንብቦን።
reading-tips = ብዝበለጸ ከምዚ ይሰልጥ
reading-tip-light = ነቲ ደብዳበ ሰጢሕኩም ኣቐምጥዎ፡ ኣብ ጽቡቕ ብርሃንን ብዘይ ጽላሎትን።
reading-tip-whole = ነቲ ተሌፎን ብቐጥታ ኣብ ልዕሊኡ ሓዝዎ። ምሉእ ገጽ ኣብቲ ስእሊ ይኣቱ።
reading-tip-page = Plein ሓደ ገጽ የንብብ። ነቲ መጠን ገንዘብ ወይ መወዳእታ መዓልቲ ዘለዎ ገጽ ውሰዱ።
reading-choose = ስእሊ ምረጹ
reading-ask = ኣብ መጀመርታ ግዜ Plein ደብዳበታት ንምንባብ ዘድሊ ነገር የውርድ፦ ኣስታት { $size }። ድሕሪኡ ኣብ ተሌፎንኩም ይጸንሕ። ሽዑ ብዘይ ኢንተርነት እውን ደብዳበታት ምንባብ ይከኣል። ነዚ ከተውርድዎ ትደልዩ ዲኹም?
reading-yes = እወ፡ ኣውርድን ኣንብብን
reading-ready = እቲ ስእሊ ተመሪጹ። ሕጂ Plein ነቲ ደብዳበ ከንብቦ ይኽእል።
reading-now = ነቲ ደብዳበ ኣንብቡ
reading-by-hand = ባዕልኹም ምልኡ
reading-stop = ኣቋርጹ
reading-forgotten = ተቋሪጹ። ስእሊ ናይቲ ደብዳበ ይድምሰስ።
reading-step =
    { $step ->
        [load] Plein ንምንባብ ይዳሎ ኣሎ። ኣብ መጀመርታ ግዜ ሒደት ደቓይቕ ክወስድ ይኽእል።
        [read] Plein ነቲ ደብዳበ የንብቦ ኣሎ። እዚ መብዛሕትኡ ግዜ ካብ ሓደ ደቒቕ ይውሕድ።
        [turn] Plein ሒደት ፊደላት ርእዩ። ሕጂ እቲ ስእሊ ዝተጠውየ ምዃኑን ዘይምዃኑን ንርኢ ኣለና።
       *[done] እቲ ደብዳበ ተነቢቡ። ኣብ ታሕቲ ኩሉ ደጊምኩም ርኣዩ።
    }
reading-progress = ምንባብ ክሳብ ክንደይ በጺሑ
reading-trouble =
    { $trouble ->
        [unfit] ነዚ ስእሊ Plein ክኸፍቶ ኣይክእልን፡ ወይ ኣዝዩ ንእሽቶ ወይ ኣዝዩ ዓቢ እዩ። ሓድሽ ስእሊ ኣልዕሉ፡ ወይ ባዕልኹም ምልኡ።
        [nothing] ኣብዚ ስእሊ ዋላ ሓንቲ ከነንብብ ኣይከኣልናን። ካብ ቀረባ ንጹር ስእሊ ኣልዕሉ፡ ወይ ባዕልኹም ምልኡ። እቲ ስእሊ ገና ኣሎ።
        [no-reader] ደብዳበታት ንምንባብ ዘድሊ ነገር ገና ኣብዚ ተሌፎን የለን። ኢንተርነት ከም ዘለኩም ኣረጋግጹን ደጊምኩም ፈትኑን፡ ወይ ባዕልኹም ምልኡ። እቲ ስእሊ ገና ኣሎ።
       *[failed] ምንባብ ኣይከኣለን። ካልኦት ኣፕታት ዕጸዉን ደጊምኩም ፈትኑን፡ ወይ ባዕልኹም ምልኡ። እቲ ስእሊ ገና ኣሎ።
    }
reading-proposals = እዚ ትኽክል ድዩ?
reading-proposals-about = Plein ክጋገ ይኽእል። ነቲ ደብዳበ ኣብ ጎኒ ኣቐምጥዎ። ንትኽክል ዝኾነ ✓ ግበሩ፡ ወይ ቀይርዎ። ✓ ዘይገበርኩምሉ ወይ ዘይቀየርኩምዎ ኣይንዕቅቦን።
reading-words = ኣብቲ ደብዳበ ከምዚ ይብል፦ “{ $words }”
reading-unsure = ብዛዕባ እዚ ርግጸኛታት ኣይኮንናን። ጽቡቕ ጌርኩም ርኣዩ።
reading-not-found = እዚ ኣብቲ ደብዳበ ኣይረኸብናዮን። ባዕልኹም ክትመልእዎ ትኽእሉ።
reading-other = ወይስ እዚ ድዩ፦ { $label }?
reading-right =
    { $field ->
        [agency_name] እወ፡ እዚ ሰዳዲ ትኽክል እዩ
        [kind] እወ፡ እዚ ዓይነት ደብዳበ ትኽክል እዩ
        [issued] እወ፡ እዚ ዕለት ትኽክል እዩ
        [amount] እወ፡ እዚ መጠን ትኽክል እዩ
       *[due] እወ፡ እዚ መወዳእታ መዓልቲ ትኽክል እዩ
    }
reading-used = እዚ ንዕቅቦ።
reading-sender = እቲ ደብዳበ ካብ መን እዩ?
reading-issued = ዕለት ናይቲ ደብዳበ
reading-amount = እቲ ደብዳበ ዝዛረበሉ መጠን ገንዘብ
reading-way =
    { $way ->
        [pay] ከም ዝመስሎ ነዚ ክትከፍሉ ኣለኩም።
       *[receive] ከም ዝመስሎ ነዚ ክትረኽቡ ኢኹም።
    }
reading-year = ኣብዚ ወረቐት ዘለዉ ኣዋርሕ
reading-year-about = እዚ ዝርዝር ናይ ብዙሓት ኣዋርሕ እዩ። ትዕቅብዎም ዲኹም? ሽዑ ድሕሪኡ ኣብ ኣታዊኹም ከተእትውዎም ትኽእሉ፡ ኣየኖት ምዃኖም ድማ ባዕልኹም ትመርጹ።
reading-year-line =
    { $state ->
        [right] { $month }፦ { $amount }፡ ዝተኸፍለሉ መዓልቲ { $day }
        [nothing] { $month }፦ ዝተኸፍለ ነገር የለን
        [amount] { $month }፦ መጠን ገንዘብ ክንበብ ኣይከኣለን
        [date] { $month }፦ { $amount }፡ ዝተኸፍለሉ መዓልቲ ክንበብ ኣይከኣለን
        [twice] { $month }፦ ካብ ሓደ ግዜ ንላዕሊ ተጻሒፉ ኣሎ
       *[month] እቲ ወርሒ ክንበብ ኣይከኣለን
    }
reading-year-keep = እወ፡ ነዞም ኣዋርሕ ዓቅቡ
reading-task = እንታይ ክትገብሩ ኣለኩም?
reading-task-make = እወ፡ ካብዚ ዕማም ስርሑ
reading-task-choose = እቲ ደብዳበ እንታይ ይሓትት?
reading-task-title = ስም ናይቲ ዕማም
reading-task-nothing = ክትገብርዎ ዘለኩም ነገር ኣይረኸብናን። ኣብቲ ደብዳበ ግን ገለ ኣሎ ድዩ? ሽዑ ባዕልኹም ዕማም ስርሑ።
reading-due = መወዳእታ መዓልቲ
reading-due-hint = ባዕልኹም ቊጸሩ። ኣብ bezwaar (ተቓውሞ) እቲ ደብዳበ ዝተላእከሉ መዓልቲ ይሕሰብ።
reading-due-blind = እቲ ደብዳበ ቁጽሪ ናይ መዓልታት ወይ ሰሙናት ይጠቅስ፡ ካብ ኣየናይ መዓልቲ ምዃኑ ግን ኣይንፈልጥን። ቅድም ዕለት ናይቲ ደብዳበ ምልኡ።
reading-due-unsure = እቲ መወዳእታ መዓልቲ ትኽክል ድዩ? ✓ ግበሩ፡ ነቲ መዓልቲ ቀይርዎ፡ ወይ ነቲ ቦታ ባዶ ግበርዎ።
reading-due-past = እዚ መዓልቲ ሓሊፉ እዩ። ቀልጢፍኩም ምስቲ ሰዳዲ ተራኸቡ።
reading-counted = { $day } (ካብ { $from } ዝተቖጽረ)
reading-todo =
    { $action ->
        [object] bezwaar (ተቓውሞ) ኣቕርቡ፡ እንተዘይተሰማሚዕኩም
        [appeal] beroep (ይግባይ) ኣቕርቡ፡ እንተዘይተሰማሚዕኩም
        [pay] ኣብቲ ደብዳበ ዘሎ መጠን ክፈሉ
        [hand-in] ሓበሬታ ኣረክቡ
        [come] ናብቲ ቆጸራ ኪዱ
       *[answer] ነቲ ደብዳበ መልሲ ሃቡ
    }
reading-todo-until = { $todo } (ክሳብ መወዳእታ ናይ { $day })
reading-name = ነዚ ወረቐት እንታይ ትሰምይዎ?
reading-name-hint = እዚ ባዶ እንተገዲፍኩምዎ ከምዚ ንሰምዮ፦ { $title }።
reading-title-from = { $kind } ካብ { $from }
reading-saved-both = “{ $name }” ተዓቂቡ፡ ምስ ሓደ ዕማም።
