# Letting somebody help, and helping somebody.

help-helper = ዝሕግዘኩም ሰብ
help-helper-about = ሓደ ሰብ ምሳኹም ክርኢ ወይ ገለ ከዳሉ ፍቐዱ። እንታይን ንክንደይ ግዜን ንስኹም ትመርጹ።
helpers-title = ዝሕግዘኩም ሰብ
helpers-about = ሓደ ሰብ ምሳኹም ክርኢ ክትፈቕዱ ትኽእሉ። እንታይ ከም ዝርእን ክሳብ ኣየናይ መዓልትን ንስኹም ትመርጹ። ሓደ ሰብ ዘዳለዎ ባዕሉ ፈጺሙ ኣይለኣኽን፦ ቅድም ንስኹም ትርእይዎ።
helpers-none = ሕጂ ምሳኹም ዝርኢ ሰብ የለን።
helpers-add = ሰብ ክሕግዘኩም ፍቐዱ
helpers-former = ዘቋረጹ
helpers-other-way = ባዕልኹም ንሰብ ትሕግዙ ዲኹም?
helpers-to-helpen = ዝሕግዞም ሰባት
helpers-devices = እዚኦም ሓገዝትኹም እዮም። ኩሉ ክኸፍት ዝኽእል መን ምዃኑ ኣብ “መሳርሒታትኩም” ኣሎ።
helpers-from-devices = ምሳኹም ዝርኢ መን እዩ
help-allow-title = እዚ ሓጋዚ እንታይ ይፍቀደሉ?
help-allow-about = ዘድሊ ጥራይ ምረጹ። ነቲ ዝተረፈ እቲ ሓጋዚ ክኸፍቶ ኣይክእልን፡ ብኻልእ ኣፕ እውን።
help-my-name = እቲ ሓጋዚ እንታይ ኢሉ ይጽውዓኩም?
help-my-name-hint = እቲ ሓጋዚ ነዚ ስም ይርኢ። መጀመርታ ስምኩም ይኣክል።
help-my-name-missing = እቲ ሓጋዚ እንታይ ኢሉ ከም ዝጽውዓኩም ምልኡ።
help-what = እቲ ሓጋዚ እንታይ ክርኢ ይፍቀደሉ?
help-part-money-hint = ኣታዊኹምን ስሩዕ ወጻኢታትኩምን። ቁጽሪ ባንክ ሕሳብ የለን።
help-part-papers-hint = ኩሎም ወረቓቕትኹም፡ ምስ ፋይላቶም።
help-part-tasks-hint = ኩሎም ዕማማትኩም።
help-part =
    { $part ->
        [money] ገንዘብ
        [papers] ወረቓቕቲ
        [tasks] ዕማማት
       *[matter] ሓደ ጉዳይ
    }
help-part-missing = እቲ ሓጋዚ ክርእዮ ዝፍቀደሉ እንተወሓደ ሓደ ነገር ምረጹ።
help-part-empty = ኣብዚ ገና ዋላ ሓንቲ የለን።
help-matter = ሓደ ጉዳይ ጥራይ
help-matter-hint = እቲ ሓጋዚ ነዚ ጉዳይን ምስኡ ዝኸዱ ወረቓቕትን ይርኢ።
help-matter-named = ጉዳይ፦ { $title }
help-matter-gone = ድሕሪ ሕጂ ዘየሎ
help-none = ዋላ ሓንቲ
help-how-long = ንክንደይ ግዜ?
help-days =
    { $days ->
        [days-1] ሓደ መዓልቲ
        [days-7] ሓደ ሰሙን
        [days-30] ሓደ ወርሒ
        [days-90] ሰለስተ ወርሒ
        [days-365] ሓደ ዓመት
       *[same] ክንዲ ናይ ሕጂ
    }
help-may = እቲ ሓጋዚ እንታይ ክገብር ይፍቀደሉ?
help-can =
    { $can ->
        [prepare] ምርኣይን ገለ ምድላውን
       *[see] ምርኣይ ጥራይ
    }
help-who = እዚ ሓጋዚ መን እዩ?
help-role =
    { $role ->
        [representative] ብሕጊ ክንዳኹም ዝሰርሕ ሰብ
       *[helper] ዝሕግዘኩም ሰብ
    }
help-ground-label = ብኣየናይ ሕጋዊ መሰረት?
help-ground =
    { $ground ->
        [administrator] Bewindvoerder (ኣመሓዳሪ ገንዘብ) ({ $article })
        [guardian] Curator (ሕጋዊ ሓላዊ) ({ $article })
        [mentor] Mentor (ኣብ ክንክን ዝውስን) ({ $article })
       *[attorney] Gemachtigde (ውክልና ዘለዎ) ({ $article })
    }
help-acts-name = ስም ናይቲ ክንዳኹም ዝሰርሕ
help-person-name = ናይ ገዛእ ርእስኹም ስም
help-as-on-paper = ከምቲ ኣብቲ ወረቐት ዘሎ።
help-acts-missing = ነቲ ስም ከምቲ ኣብቲ ወረቐት ዘሎ ጽሓፉዎ።
help-since = ካብ ኣየናይ መዓልቲ?
help-reference = ቁጽሪ ናይቲ beschikking (ናይ ውሳነ ደብዳበ) ወይ volmacht (ውክልና)
help-reference-hint = ወይ ኣብ ታሕቲ ነቲ ወረቐት ምረጹ።
help-ground-missing = ቁጽሪ ናይቲ ውሳነ ወይ ውክልና ጽሓፉ፣ ወይ ነቲ ወረቐት ምረጹ።
help-ground-paper = እዚ ዝተጻሕፈሉ ወረቐት
help-representative-about = ብሕጊ ክንዳኹም ዝሰርሕ እውን፡ ንስኹም ከይረኣኹም ካብዚ ዋላ ሓንቲ ኣይልእኽን። ትካላት ባዕላቶም እውን ነቲ ወረቐት ይሓቱ።
help-unnamed = ነቲ ኣስማትን ቁጽርን ኣብ “ነቲ ዝፍቀደሉ ቀይሩ” ጽሓፉ። ሽዑ ገለ ነገር ክትልእኹ ከለኹም ነዚ ሰብ ክትጠቕሱዎ ትኽእሉ።
help-show-code = ነቲ ኮድ ስርሑ
help-change = ዓቅቡ
help-changed = ተቐይሩ። ኢንተርነት ምስ ሃለወ እቲ ሓጋዚ ይርእዮ።
help-offer-title = እቲ ሓጋዚ ነዚ ኮድ ስካን ይግበር
help-offer-1 = እቲ ሓጋዚ ኣብ ናይ ገዛእ ርእሱ ተሌፎን ንPlein ይኸፍት። Plein ኣብኡ ሓድሽ ድዩ? ሽዑ እቲ ሓጋዚ ቅድም ይጅምር፡ መዕጸዊ ድማ ይመርጽ።
help-offer-2 = እቲ ሓጋዚ “ሓገዝን ሕቶታትን”፡ “ዝሕግዘኩም ሰብ”፡ ሽዑ “ዝሕግዞም ሰባት” ይመርጽ።
help-offer-3 = እቲ ሓጋዚ ነዚ ኮድ ስካን ይገብሮ ወይ ይጽሕፎ።
help-offer-picture = QR-ኮድ ንዝሕግዘኩም ሰብ
help-offer-life = እቲ ኮድ ሓደ ግዜ ጥራይን ንዓሰርተ ደቒቕን ይሰርሕ።
help-asks = { $name } ክሕግዘኩም ይደሊ
help-compare = ኣብ ክልቲኡ ተሌፎናት ነዚ ቁጽሪ ትርእይዎ ዲኹም?
help-compare-why = እቲ ቁጽሪ ዝተፈልየ ድዩ? ሽዑ “ኣይፋል” ምረጹ። ሽዑ ካልእ ሰብ ነዚ ኮድ ተጠቒሙሉ ኣሎ።
help-yes = እወ፡ ትኽክል እዩ
help-no = ኣይፋል፡ ኣቋርጹ
help-adding = እቲ ሓጋዚ ይውሰኽ ኣሎ።
help-done = እቲ ሓጋዚ ሕጂ ምሳኹም ክርኢ ይኽእል።
help-strangers = ካልእ ሰብ እውን ነዚ ኮድ ፈቲንዎ። ግን ኣይኣተወን።
help-to-list = ናብ ሓገዝትኹም
help-until = ክሳብ መወዳእታ ናይ { $day }
help-news =
    { $count ->
        [one] ሓደ ነገር ተዳልዩ
       *[other] { $count } ነገራት ተዳልዮም
    }
help-nameless = ብዘይ ስም
help-fact-sees = ዝርእዮ
help-fact-may = ዝፍቀደሉ
help-fact-until = ክሳብ
help-fact-role = ተራ
help-fact-ground = ሕጋዊ መሰረት
help-fact-since = ካብ
help-fact-reference = መወከሲ ቁጽሪ
help-fact-paper = ወረቐት
help-fetched = እቲ ሓጋዚ ሓበሬታኹም ንመወዳእታ ግዜ ዝወሰደሉ፦ { $moment }። እዚ እቲ ሰርቨር ይብሎ።
help-never-fetched = እቲ ሓጋዚ ገና ሓበሬታኹም ኣይወሰደን።
help-gap = ኣብቲ እዚ ሓጋዚ ዝጸሓፎ ዝጐድል ኣሎ፡ ወይ ሓቀኛ ኣይነበረን። ነቲ ሓጋዚ ሕተትዎ።
help-prepared = ንዓኹም ዝተዳለወ
help-prepared-by = { $name } ነዚ ኣዳልይዎ፡ { $day }።
help-take = ውሰድዎን ደጊምኩም ርኣዩን
help-refuse = ኣይትውሰድዎ
help-taken = ተወሲዱ። ደጊምኩም ርኣይዎ፡ ዘይቅኑዕ ድማ ቀይሩ።
help-take-check = ደጊምኩም ርኣይዎ፡ ዘይቅኑዕ ድማ ቀይሩ። ምስ ዓቀብኩምዎ ጥራይ ይቝጸር።
help-refused = ኣይተወስደን።
help-what-happened = እዚ ሓጋዚ ዝገበሮ
help-nothing-done = እዚ ሓጋዚ ገና ዋላ ሓንቲ ኣይገበረን።
help-looked = ሓበሬታኹም ርእዩ
help-looked-paper = ዝረኣዮ ወረቐት፦ { $title }
help-did =
    { $state ->
        [taken] ዝተዳለወን ንስኹም ዝወሰድኩምዎን፦ { $title }
        [refused] ዝተዳለወን ዘይተወስደን፦ { $title }
       *[new] ዝተዳለወ፦ { $title }
    }
help-thing =
    { $kind ->
        [task] ዕማም፦ { $name }
        [income] ኣታዊ፦ { $name }
        [letter] ደብዳበ፦ { $name }
       *[service] ቅጥዒ፦ { $name }
    }
help-field =
    { $field ->
        [title] ኣርእስቲ
        [due] መወዳእታ መዓልቲ
        [note] መብርሂ
        [kind_name] ዓይነት ኣታዊ
        [agency_name] ካብ መን
        [amount] መጠን
        [pay_day] ዕለት ናይ ወርሒ
        [period] ክንደይ ግዜ
        [date_from] ካብ ኣየነይቲ መዓልቲ
       *[text] ጽሑፍ
    }
help-change-scope = ነቲ ዝፍቀደሉ ቀይሩ
help-end = ምክፋል ኣቋርጹ
help-end-title = ምስ { $name } ምክፋል ከተቋርጹ ዲኹም?
help-end-about = እቲ ሓጋዚ ካባኹም መልእኽቲ ኣይረክብን። እቲ ምክፋል ከም ዘቋረጸ ጥራይ ይርኢ። ሓደ ሰብ ድሮ ዝገልበጦ ወይ ዝቐድሖ ክትመልስዎ ኣይትኽእሉን።
help-end-do = እወ፡ ነቲ ሓገዝ ኣቋርጹ
help-keep = ኣይፋል፡ እቲ ሓገዝ ይቀጽል
help-keep-helping = ኣይፋል፡ ምሕጋዝ ይቕጽል
help-ended = ኣቋሪጹ። ድሕሪ ሕጂ ናብቲ ሓጋዚ ዝኸይድ የለን። ብሓድሽ ኮድ ዳግማይ ክትጅምሩ ትኽእሉ።
help-ended-on = ኣብ { $day } ኣቋሪጹ
help-ended-waits = ኣብ { $day } ኣቋሪጹ። ኢንተርነት ምስ ሃለወ እቲ ሰርቨር ይሰምዖ።
helpen-title = ዝሕግዞም ሰባት
helpen-about = ምሳኹም ክርእዩ ዝፈቐዱልኩም ሰባት ኣብዚ ኣለዉ። ካብ ነፍሲ ወከፍ ሰብ ንሱ ዝመረጾ ጥራይ ትርእዩ፡ ተሓዋዊሱ ዝርአ ድማ የለን።
helpen-none = ገና ንሰብ ኣይትሕግዙን ኣለኹም።
helpen-add = ንሓደ ሰብ ሓግዙ
helpen-how = እቲ ካልእ ሰብ ኣብ Plein “ሓገዝን ሕቶታትን”ን “ዝሕግዘኩም ሰብ”ን መሪጹ ኣብኡ ኮድ ክሰርሕ ሕተትዎ። ሽዑ ነቲ ኮድ ስካን ግበርዎ ወይ ጽሓፍዎ።
helpen-own-name = እቲ ካልእ ሰብ እንታይ ኢሉ ይጽውዓኩም?
help-own-name-missing = እቲ ካልእ ሰብ እንታይ ኢሉ ከም ዝጽውዓኩም ምልኡ።
helpen-colour = ሕብሪ ንዚ ሰብ
helpen-colour-hint = ከምዚ ጌርኩም ሰባት ኣይትደናገርዎምን።
help-colour =
    { $colour ->
        [blue] ሰማያዊ
        [green] ቀጠልያ
        [orange] ኣራንሾኒ
        [purple] ሊላ
        [pink] ሮዛ
       *[grey] ሓሙኽሽታይ
    }
helpen-come = ቀጽሉ
helpen-waiting = ነቲ ካልእ ሰብ ቁሩብ ተጸበዩ።
helpen-compare = እዚ ቁጽሪ ኣብ { $name } እውን ኣሎ ድዩ?
helpen-compare-about = ነቲ ቁጽሪ ብድምጺ ኣንብብዎ። ድሕሪኡ እቲ ካልእ ሰብ እወ ይብል።
help-gone = እዚ ምክፋል ኣቋሪጹ
help-gone-about = ኣብዚ ዝረኣኹምዎ ካብዚ መሳርሒ ተደምሲሱ።
help-not-here = እቲ ሓበሬታ ሕጂ ኣብዚ መሳርሒ የለን። ኢንተርነት ምስ ሃለወ ባዕሉ ይመጽእ።
help-as-of = ኣብ { $moment } ከምዚ ነይሩ
help-acting = ብሕጊ ክንዲ እዚ ሰብ ትሰርሑ
help-acting-about = ንስኹም እውን ካብዚ ዋላ ሓንቲ ኣይትልእኹን፦ ቅድም እቲ ካልእ ሰብ ይርእዮ። ትካላት ባዕላቶም ነቲ ወረቐት ይሓቱኹም።
help-cost = ስሩዕ ወጻኢ
help-open-paper = ርኣዩ
help-left-out-about = ካብዞም ወረቓቕቲ ሓጋዚኹም ስም ጥራይ እዩ ዝርኢ፡ ነቲ ፋይል ኣይርእዮን፦
help-left-out = { $why ->
    [large] “{ $title }”፦ እቲ ፋይል ካብ 15 MB ንላዕሊ እዩ
   *[room] “{ $title }”፦ ቦታ የለን፡ ወይ እቲ ፋይል ኣብዚ መሳርሒ የለን
}
help-paper-not-here = { $why ->
    [large] እቲ ፋይል ካብ 15 MB ንላዕሊ ስለ ዝኾነ ኣብዚ ክርአ ኣይከኣልን። ሕተቱዎ።
   *[room] እቲ ፋይል ኣብዚ ገና ክርአ ኣይከኣልን። ሕተቱዎ።
}
help-task-done = ተገይሩ
help-close-paper = ነቲ ወረቐት ዕጸዉ
help-paper-here = ነቲ ወረቐት ክፈቱ
help-prepare-title = ገለ ኣዳልዉ
help-prepare =
    { $kind ->
        [task] ዕማም ኣዳልዉ
        [income] ኣታዊ ኣዳልዉ
        [letter] ደብዳበ ኣዳልዉ
       *[service] ቅጥዒ ኣዳልዉ
    }
help-prepare-about = { $name } ነዚ ይርእዮ፡ እንታይ ከም ዝግበር ድማ ይውስን። ናብ ትካል ዝኸይድ ነገር የለን።
help-prepare-do = ኣዳልውዎ
help-service-choose = ኣየናይ ቅጥዒ?
help-nothing-filled = እንተወሓደ ሓደ ነገር ምልኡ።
help-from-missing = ካብ ኣየነይቲ መዓልቲ ምዃኑ ምልኡ።
help-letter-title-missing = እቲ ደብዳበ ብዛዕባ እንታይ ምዃኑ ምልኡ።
help-letter-text-missing = ጽሑፍ ናይቲ ደብዳበ ጽሓፉ።
help-given = ተዳልዩ። ኢንተርነት ምስ ሃለወ እቲ ካልእ ሰብ ይርእዮ።
help-given-title = ዘዳለኹምዎ
help-given-state =
    { $state ->
        [sent] በጺሑ
       *[waiting] ኢንተርነት ይጽበ
    }
help-stop = ምሕጋዝ ኣቋርጹ
help-stop-title = ን{ $name } ምሕጋዝ ከተቋርጹ ዲኹም?
help-stop-about = ናይዚ ሰብ ኩሉ ካብ መሳርሒታትኩም ይጠፍእ።
help-stopped = ኣቋሪጹ። ናይዚ ሰብ ኩሉ ተደምሲሱ።
error-box-ended = እዚ ምክፋል ኣቋሪጹ። እንተድልዩ ሓድሽ ኮድ ሕተቱ።
error-box-behind = ሓበሬታ ናይዚ ምክፋል ንሓድሕዱ ኣይሰማማዕን። ዝተወስደ ነገር የለን። ድሓር ደጊምኩም ፈትኑ።
error-help-code-used = እዚ ኮድ ድሮ ተጠቒሞምሉ። ነቲ ካልእ ሰብ ሓድሽ ኮድ ሕተትዎ።
error-help-code-unknown = Plein ነዚ ኮድ ኣይፈልጦን። ትኽክል ጌርኩም ከም ዝጸሓፍኩምዎ ርኣዩ፡ ወይ ሓድሽ ኮድ ሕተቱ።
error-help-too-much = እዚ ንምክፋል ኣዝዩ ብዙሕ እዩ። ዝወሓደ ምረጹ፡ ወይ ነቲ ጽሑፍ ኣሕጽርዎ።
error-help-thing-broken = Plein ነዚ ክወስዶ ኣይክእልን። እቲ ሓጋዚ ከም ብሓድሽ ከዳልዎ ሕተትዎ።
error-help-paper-active = ኣብዚ ፋይል ፕሮግራም ኣሎ። Plein ኣይከፍቶን።
error-help-example = ኣብቲ ኣብነት ነዚ ክትገብሩ ኣይትኽእሉን። ናይ ገዛእ ርእስኹም Plein ጀምሩ።
error-help-box-full = እዞም ወረቓቕቲ ብሓባር ንምክፋል ኣዝዮም ዓበይቲ እዮም። ሓደ ጉዳይ ጥራይ ምረጹ፡ ወይ ዓበይቲ ፋይላት ኣጥፍኡ።
