# The square, where people ask and tell each other.

square-title = እቲ ኣደባባይ
square-lead = ኣብዚ ሰባት ንሓድሕዶም ይሓቱን እንታይ ከም ዝሓገዞም ይነግሩን።
square-what = ቅድሚ ምስታፍኩም
square-public = እትጽሕፍዎ ኩሉ ሰብ ከንብቦ ይኽእል።
square-nobody = Plein ብዝህበኩም ስም ትጽሕፉ። ነፍሲ ወከፍ ሕቶ ካልእ ስም ይረክብ። ዋላ ሓደ ትካል፡ ንPlein ዘቕርብ እውን፡ ድሓር መን ምዃንኩም ክፈልጥ ኣይክእልን።
square-no-persons = ብዛዕባ ካልእ ሰብ፡ መን ምዃኑ ዘፍልጥ ነገር ኣይትጽሓፉ። ስለዚ ስም፡ ኣድራሻ ወይ ቁጽሪ ኣይትጽሓፉ። ናትኩም እውን ኣይትጽሓፉ።
square-can-see = በታ ህሞት እቲኣ ነቲ መርበብ ዝከታተል ሰብ፡ ተሌፎንኩም ገለ ከም ዝልእኽ ይርኢ። ኣጸሓሕፋኹም እውን ከቃልዓኩም ይኽእል።
square-erase-any-time = እትጽሕፍዎ ኩሉ ኣብ ዝኾነ ግዜ ክተጥፍእዎ ትኽእሉ። ሽዑ ካብቲ ሰርቨር ምሉእ ብምሉእ ይጠፍእ። ድሮ ዘንበቦ ሰብ ግን ገና ክህልዎ ይኽእል።
square-place = ናይ ኣየናይ gemeente (ምምሕዳር ከተማ) ኣደባባይ ከተንብቡ ትደልዩ?
square-place-missing = Gemeente (ምምሕዳር ከተማ) ምረጹ፡ ወይ ምሉእ ሆላንድ።
square-country = ምሉእ ሆላንድ
square-join = ኣብቲ ኣደባባይ ተሳተፉ
square-no-example = እዚ ኣብነት እዩ። እቲ ኣደባባይ ኣብ ናይ ገዛእ ርእስኹም Plein ይኽፈት።
square-lock-first = ቅድም መቖለፊ ምረጹ። ሽዑ ኣብቲ ኣደባባይ ክትሳተፉ ትኽእሉ።
square-to-lock = መቖለፊ ምረጹ
square-is-off = ኣብቲ ኣደባባይ ገና ኣይትሳተፉን ኣለኹም።
square-to-choose = ብዛዕባ እቲ ኣደባባይ ተወሳኺ ኣንብቡ
square-ask = ሕቶ ሕተቱ ወይ ዝሓገዘኩም ንገሩ
square-topics = ኣርእስትታት ኣብቲ ኣደባባይ፦ { $place }
square-mine = ዝጸሓፍኩምዎ
square-settings = Gemeente ምረጹ ወይ ኣቋርጹ
square-off-about = እንተኣቋሪጽኩም፡ ኣብዚ ዘንበብኩምዎ ካብዚ ተሌፎን ይጠፍእ። ዝጸሓፍኩምዎ ክሳብ እተጥፍእዎ ይጸንሕ።
square-off = ነቲ ኣደባባይ ኣቋርጹ
square-topic =
    { $topic ->
        [geld] ገንዘብን uitkering (ሓገዝ ገንዘብ)ን
        [wonen] መንበሪ ገዛ
        [werk] ስራሕ
        [zorg] ክንክን ጥዕና
        [kinderen] ቆልዑ
        [schulden] ዕዳታት
        [formulieren] ቅጥዕታት
       *[samen] ብሓባር ምግባር
    }
square-loaded =
    { $count ->
        [0] ገና ዝተነበበ የለን
        [one] { $count } ዝርርብ ተነቢቡ
       *[other] { $count } ዝርርባት ተነቢቦም
    }
square-look = ኣብዚ ዘሎ ድለዩ
square-find = ድለዩ
square-nothing = ኣብዚ ገና ዋላ ሓንቲ የለን። ብዘይ ስክፍታ ነቲ ቀዳማይ ሕቶ ሕተቱ።
square-more = ተወሳኺ ኣርእዩ
square-read-at = ኣብ { $day } ዝተነበበ
square-broken =
    { $count ->
        [one] { $count } መልእኽቲ ኣየርኣናን፡ ክታሙ ትኽክል ስለ ዘይኮነ።
       *[other] { $count } መልእኽትታት ኣየርኣናን፡ ክታሞም ትኽክል ስለ ዘይኮነ።
    }
square-line =
    { $kind ->
        [experience] ዝሓገዘ፡ ኣብ { $day }፡ ምስ { $count ->
            [one] { $count } መልሲ
           *[other] { $count } መልስታት
        }
       *[other] ሕቶ ናይ { $day }፡ ምስ { $count ->
            [one] { $count } መልሲ
           *[other] { $count } መልስታት
        }
    }
square-official-answer = ምስ ወግዓዊ መልሲ
square-helper-answer = ምስ መልሲ ናይ ኣፍልጦ ዘለዎ ሓገዝ
square-one = ዝርርብ
square-mark =
    { $kind ->
        [helper] ኣፍልጦ ዘለዎ ሓገዝ
        [helper-other] ኣፍልጦ ዘለዎ ሓገዝ፡ መንግስቲ ኣይኮነን
        [other] መንግስቲ ኣይኮነን
       *[government] ወግዓዊ መልሲ
    }
square-own = ንስኹም ጽሒፍኩምዎ
square-began =
    { $kind ->
        [experience] ነዚ ዝርርብ ጀሚሩ
       *[question] ነዚ ሕቶ ሓቲቱ
    }
square-name-again = { $name } { $number }
square-other-person = እዚ ካብቲ ናይ መጀመርታ { $name } ኣብዚ ዝርርብ ካልእ ሰብ እዩ።
square-about = ብዛዕባ { $service }
square-changed = ድሓር ዝተቐየረ
square-gone = እዚ በቲ ዝጸሓፎ ሰብ ጠፊኡ።
square-hidden-title = ዝተሓብአ መልእኽቲ
square-hidden = ብ{ $name } ናይ { $by } ተሓቢኡ። ምኽንያት፦ { $reason }። { $words }
square-disbelieved =
    { $has ->
        [text] ብመሰረት ተሌፎንኩም ተቖጻጻሪ ዘይኮነ ሰብ ነዚ መልእኽቲ ክሓብኦ ደልዩ። ስለዚ ክሳብ ሕጂ ኣብዚ ትርእይዎ ኣለኹም።
       *[nothing] እዚ መልእኽቲ ተሓቢኡ እዩ፡ ብመሰረት ተሌፎንኩም ግን ብተቖጻጻሪ ኣይኮነን። ድሓር ደጊምኩም ርኣዩ።
    }
square-hidden-here =
    { $count ->
        [one] { $count } መልእኽቲ ኣብዚ የለን፡ ነቲ ስም ስለ ዝሓባእኩምዎ።
       *[other] { $count } መልእኽትታት ኣብዚ የለዉን፡ ነቲ ስም ስለ ዝሓባእኩምዎ።
    }
square-objection = ተቓውሞ ናይቲ ዝጸሓፎ ሰብ፦ { $words }
square-objection-answered = ተቓውሞ ናይቲ ዝጸሓፎ ሰብ፦ { $words } ካልእ ተቖጻጻሪ ርእይዎ።
square-acts = በዚ መልእኽቲ እንታይ ክትገብሩ ትኽእሉ?
square-answer = መልሲ ሃቡ
square-change = ነዚ ቀይርዎ
square-erase = ነዚ ኣጥፍእዎ
square-erased = ካብቲ ኣደባባይ ጠፊኡ።
square-hide-author = ነዚ ስም ሕብእዎ
square-author-hidden = ድሕሪ ሕጂ ነዚ ስም ኣብዚ ኣይትርእይዎን።
square-closed = ኣብዚ ድሕሪ ሕጂ መልሲ ክውሰኽ ኣይክእልን። ብዘይ ስክፍታ ሓድሽ ሕቶ ጀምሩ።
square-not-loaded = እዚ መልእኽቲ ኣብ ተሌፎንኩም የለን። ናብቲ ኣርእስቲ ተመሊስኩም ኣብኡ ምረጽዎ።
square-write =
    { $is ->
        [change] መልእኽትኹም ቀይሩ
        [answer] መልሲ ሃቡ
       *[ask] ሕቶ ሕተቱ ወይ ዝሓገዘኩም ንገሩ
    }
square-answers-to = ነዚ ትምልሱ ኣለኹም
square-kind-label = እንታይ ክትጽሕፉ ትደልዩ?
square-kind =
    { $kind ->
        [experience] ንዓይ ዝሓገዘኒ
        [answer] መልሲ
       *[question] ሕቶ
    }
square-topic-label = ብዛዕባ እንታይ እዩ?
square-service-label = እንታይ ሓጊዙኩም?
square-service-missing = ዝሓገዘኩም ምረጹ።
square-text = መልእኽትኹም
square-text-hint = እንተበዝሐ 2.000 ምልክታት። ኩሉ ሰብ ከንብቦ ይኽእል።
square-send = ኣብቲ ኣደባባይ ኣቐምጥዎ
square-placed = ኣብቲ ኣደባባይ ኣሎ።
square-waits = ኣብ ተሌፎንኩም ይጽበ ኣሎ። ምስ ተኻእለ Plein ሓደ ግዜ ይልእኾ።
square-state =
    { $state ->
        [waiting] ክለኣኽ ይጽበ
        [refused] ኣይተቐመጠን
       *[placed] ኣብቲ ኣደባባይ ኣሎ
    }
square-refused =
    { $reason ->
        [thread-full] እዚ ኣይተቐመጠን፡ እዚ ዝርርብ መሊኡ ስለ ዘሎ። ሓድሽ ሕቶ ጀምሩ።
        [pseudonym-closed] እዚ ኣይተቐመጠን፡ ተቖጻጻሪ ኣብዚ ዝርርብ ስምኩም ስለ ዝዓጸዎ። ኣብ ካልእ ዝርርብ ክትጽሕፉ ትኽእሉ።
        [unknown] እዚ ኣይተቐመጠን፡ እቲ ሕቶ ድሕሪ ሕጂ ስለ ዘየለ።
       *[other] እዚ ኣይተቐመጠን። ነቲ ጽሑፍ ቀይርኩም ደጊምኩም ፈትኑ።
    }
square-fault-empty = ቅድም መልእኽትኹም ጽሓፉ።
square-fault-too-long = እዚ ኣዝዩ ነዊሕ እዩ። ካብ 2.000 ምልክታት ንታሕቲ ኣሕጽርዎ።
square-fault-hidden-characters = ማንም ዘይርእዮም፡ ነቲ ጽሑፍ ክገልብጡ ዝኽእሉ ምልክታት ኣብኡ ኣለዉ። ነቲ ጽሑፍ ከም ብሓድሽ ጽሓፍዎ።
square-fault-stacked-marks = ኣብ ልዕሊ ወይ ትሕቲ ሓደ ፊደል ኣዝዮም ብዙሓት ምልክታት ኣለዉ። ንቡር ፊደላት ጽሓፉ።
square-fault-mail = ኣድራሻ ኢመይል ኣብኡ ኣሎ። ኣውጽእዎ፡ ኩሉ ሰብ የንብቦ እሞ።
square-fault-iban = ባንክ ሕሳብ ኣብኡ ኣሎ። ነቲ ቁጽሪ ኣውጽእዎ፡ ኩሉ ሰብ የንብቦ እሞ።
square-fault-bsn = Burgerservicenummer (BSN) ክኸውን ዝኽእል ቁጽሪ ኣብኡ ኣሎ። ኣውጽእዎ፡ ኩሉ ሰብ የንብቦ እሞ።
square-fault-phone = ቁጽሪ ተሌፎን ኣብኡ ኣሎ። ኣውጽእዎ፡ ኩሉ ሰብ የንብቦ እሞ።
square-fault-address = ኣድራሻ ኣብኡ ኣሎ። ኣውጽእዎ፡ ኩሉ ሰብ የንብቦ እሞ።
square-fault-link = ናብ ዘይንፈልጦ ሳይት ዝወስድ ሊንክ ኣብኡ ኣሎ። ኣውጽእዎ። ናብ ሳይታት ናይ ኣብ Plein ዘለዉ ትካላት ዝወስድ ሊንክ ይፍቀድ።
square-report = ነዚ መልእኽቲ ኣፍልጡ
square-report-about = ሓደ ተቖጻጻሪ ይርእዮ። ከም ዘፍለጥኩምዎ ማንም ኣይርእን።
square-reason-label = እንታይ ጌጋ ኣለዎ?
square-reason-missing = እንታይ ጌጋ ከም ዘለዎ ምረጹ።
square-reason =
    { $reason ->
        [persoon] ብዛዕባ ክፍለጥ ዝኽእል ሰብ እዩ
        [schelden] ጸርፊ ወይ ምፍርራሕ ኣለዎ
        [oplichting] ምትላል ይመስል
        [reclame] ረክላም እዩ
        [onjuist] ትኽክል ኣይኮነን፡ ጉድኣት ከስዕብ ይኽእል
        [gevaar] ሓደ ሰብ ኣብ ሓደጋ ኣሎ
       *[anders] ካልእ ነገር
    }
square-report-send = ኣፍልጥዎ
square-reported = የቐንየልና። ሓደ ተቖጻጻሪ ይርእዮ።
square-object = ተቓውሞ ኣቕርቡ
square-object-about = ሓደ ተቖጻጻሪ ነቲ መልእኽትኹም ሓቢእዎ። ስለምንታይ ትኽክል ከም ዘይኮነ ሓደ ግዜ ክትነግሩ ትኽእሉ። ኩሉ ሰብ ከንብቦ ይኽእል፡ ካልእ ተቖጻጻሪ ድማ ይውስን።
square-object-words = ስለምንታይ ትኽክል ኣይኮነን?
square-object-send = ተቓውሞ ኣቕርቡ
square-objected = ተቓውሞኹም ተላኢኹ።
square-others = ንኻልኦት እንታይ ሓጊዝዎም?
error-square-no-tokens = ሎሚ ክንዲ ዝከኣል ጽሒፍኩም። ዝጸሓፍኩምዎ ኣብ ተሌፎንኩም ይጽበ፡ ጽባሕ ድማ ይኸይድ።
