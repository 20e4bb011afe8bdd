# The screens of Share.

share-example = እዚ ኣብነት እዩ። ካብዚ ኣብነት ዋላ ሓንቲ ክትልእኹ ኣይትኽእሉን። ገለ ከተካፍሉ እንተደሊኹም፡ ብናይ ገዛእ ርእስኹም Plein ጀምሩ።
share-messages = መልእኽትታት
share-sent = ዝለኣኽኩምዎ
share-new = ሓድሽ
share-have-code = ኮድ ዘለዎ ደብዳበ ኣለኒ
share-have-code-about = በዚ ኮድ { $agency } እቶም መልእኽትታት ካባኹም ከም ዝመጹ ይፈልጥ።
share-identity =
    { $identity ->
        [established] እዚ ትካል ንስኹም ምዃንኩም ይፈልጥ።
        [moved] Plein ብዛዕባ ሓድሽ መቖለፊ ተሰማሚዑ። እቲ ትካል ንስኹም ምዃንኩም ገና ከረጋግጽ እዩ።
        [again] እዚ ትካል መን ምዃንኩም ድሕሪ ሕጂ ርግጸኛ ኣይኮነን። ኮድ ዘለዎ ሓድሽ ደብዳበ ካብኡ ሕተቱ።
        [used] እቲ ኮድ ኣብ ካልእ ቦታ እውን ኣብ ጥቕሚ ውዒሉ። ስለዚ እቲ ትካል መን ምዃንኩም ገና ኣይፈልጥን።
        [over] እቲ ኮድ ድሕሪ ሕጂ ኣይሰርሕን። ሓድሽ ኮድ ሕተቱ።
        [ended] እቲ ትካል ነቲ ምትእስሳር ኣቋሪጽዎ።
        [refused] እቲ ኮድ ትኽክል ኣይነበረን። ደጊምኩም ርኣይዎ፡ ሽዑ እንደገና ፈትኑ።
       *[asked] ኮድኩም ኣብ ጥቕሚ ውዒሉ። እቲ ትካል ይርእዮ ኣሎ።
    }
share-code-shown = Plein ነቲ ኮድ ከም ዘለኩም የርኢ። እቲ ኮድ ባዕሉ ኣይለኣኽን።
share-service = ገለ ነገር ኣፍልጡ
share-promises = { $agency } ዝኣትወልኩም መብጽዓ
share-optional = { $label } (ግዴታ ኣይኮነን)
share-yes = እወ
share-no = ኣይፋል
share-income-elsewhere = ገና ኣብ Plein ዘይኣተወ ኣታዊ
share-fact-missing = እዚ ምልኡ፦ { $label }
share-paper-missing = ወረቐት ምረጹ ወይ ወስኹ፦ { $label }
share-papers-most = እንተበዝሐ { $most } ወረቓቕቲ ምረጹ።
share-other-papers = ካልእ ወረቓቕቲ
share-check = ቀጽሉ፦ ደጊምኩም ርኣዩ
share-review = ኩሉ ደጊምኩም ርኣዩ
share-change = ቀይሩ
share-review-about = ገና ዝተላእከ ነገር የለን። እዚ ናብ { $agency } ይኸይድ፦ { $title }።
share-acting = ኣብዚ ትልእኹዎ ክንዳኹም ዝሰርሕ ሰብ ኣሎ ዶ?
share-acting-hint = ሽዑ እቲ ትካል መን ምዃኑን ብኣየናይ ሕጋዊ መሰረትን የንብብ። ቅድም ባዕሉ የረጋግጾ። እትልእኹ ንስኹም ኢኹም።
share-acting-nobody = ኣይፋል፣ ማንም የለን
share-acting-for = ንመን
share-acting-by = ዝሰርሕ
share-acting-prepared = ዘዳለዎ
share-facts = እዚ ሓበሬታ
share-papers = እዞም ወረቓቕቲ
share-conditions = እንታይ ይግበረሉ
share-to = ንመን
share-purpose = ንምንታይ ዕላማ
share-ground = ስለምንታይ ይፍቀድ
share-kept = ንኽንደይ ግዜ ይዕቀብ
share-back-out = ሓሳብኩም እንተቐይርኩም
share-leave-out = ኣይተእትውዎ
share-send = ተሰማሚዕኩም ልኣኹ
share-not-ready = ኩሉ ገና ኣይተመልአን።
share-fill-in = ምምላእ ቀጽሉ
share-one = ዝለኣኽኩምዎ
share-to-agency = ናብ { $agency }
share-waiting = መስመር ኢንተርነት ይጽበ ኣሎ
share-waiting-step = መስመር ኢንተርነት ይጽበ ኣሎ። ኢንተርነት ምስ መጸ ባዕሉ ይኸይድ። ንስኹም ዋላ ሓንቲ ክትገብሩ ኣየድልየኩምን።
share-deposited = ዘረከብኩምሉ ግዜ፦ { $moment }
share-received = { $agency } ነዚ ኣብ { $moment } ተቐቢልዎ
share-received-later = { $agency } ከም ዝተቐበሎ ገና ከረጋግጽ ኣለዎ
share-opened = ሓደ ሰራሕተኛ ኣብ { $moment } ከፊትዎ
share-status =
    { $state ->
        [waiting] { $agency } ንዓኹም ይጽበ ኣሎ
        [decided] { $agency } ወሲኑ ኣሎ
        [refused] { $agency } ነዚ ንምርኣይ ኣይቅበሎን
        [referred] { $agency } እዚ ንኻልእ ከም ዝምልከት ይብል
       *[handling] { $agency } ይሰርሓሉ ኣሎ
    }
share-turn-agency = { $by } ነዚ ክሳብ መወዳእታ ናይ { $until } ክውድኦ ኣለዎ{ $basis }።
share-turn-agency-someday = ሕጂ ተራ ናይ { $by } እዩ{ $basis }።
share-turn-you = ሕጂ ተራኹም እዩ። እዚ ክሳብ መወዳእታ ናይ { $until } ግበርዎ{ $basis }። እንታይ ከም ዘድሊ ኣብቲ መልእኽቲ ተንብቡ።
share-turn-you-someday = ሕጂ ተራኹም እዩ{ $basis }። እንታይ ከም ዘድሊ ኣብቲ መልእኽቲ ተንብቡ።
share-turn-decided = ነቲ ውሳነ ኣብቲ መልእኽቲ ኣንብብዎ። ኣይትሰማምዑሉን ዲኹም? ሽዑ bezwaar (ተቓውሞ) ከተቕርቡ ትኽእሉ። ከመይን ክሳብ መዓስን ኣብቲ ውሳነ ተጻሒፉ ኣሎ።
share-turn-refused = ስለምንታይን ሕጂ እንታይ ክትገብሩ ከም እትኽእሉን ኣብቲ መልእኽቲ ተንብቡ።
share-refused = እዚ ተቐባልነት ኣይረኸበን
share-refusal =
    { $code ->
        [recipient-key-unknown] እቲ ትካል ኣብ መንጎ ሓድሽ መቖለፊ ኣለዎ። ደጊምኩም ልኣኽዎ፦ ዝመላእኩምዎ ኣብ ታሕቲ ኣሎ።
        [submission-differs] በዚ ቁጽሪ ድሮ ካልእ ነገር በጺሑ ኣሎ። ደጊምኩም ልኣኽዎ።
        [mailbox-closed] ምስዚ ትካል ዝነበረ መስመር ተዓጽዩ ኣሎ። ደጊምኩም ልኣኽዎ።
        [mailbox-ended] እቲ ትካል ነቲ ምሳኹም ዝነበሮ ናይ ቅድም መስመር ዓጽዩዎ። ዝተላእከ ነገር የለን። ደጊምኩም ስደድዎ፦ Plein ሽዑ ሓድሽ መስመር ይኸፍት። ወይ ነቲ ትካል ደውሉሉ።
        [too-much] እቶም ወረቓቕቲ ብሓባር ኣዝዮም ዓበይቲ እዮም። ብዝወሓዱ ወይ ብዝነኣሱ ወረቓቕቲ ደጊምኩም ልኣኽዎ።
       *[other] ዝተላእከ ነገር የለን። ደጊምኩም ልኣኽዎ። ከም ብሓድሽ ኣይከኣለን ድዩ? ሽዑ ነቲ ትካል ደውሉሉ።
    }
share-again = ደጊምኩም ልኣኽዎ
share-left = እቲ ፋይል ክስራሕ ከሎ ገና ዘይተላእከ
share-left-behind = እዚ ኣብቲ ናይ ቅድም መሳርሒኹም ክለኣኽ ድሉው ነይሩ። ካብዚ ኣይለኣኽን፡ ምኽንያቱ ክልተ ግዜ ክበጽሕ ይኽእል። ኣብቲ ናይ ቅድም መሳርሒኹም ከም ዝተላእከን ከም ዘይተላእከን ርኣዩ። ክትርእዩ ኣይትኽእሉን ዲኹም? ሽዑ ኣብዚ ደጊምኩም ልኣኽዎ፦ ዝመላእኩምዎ ኣብ ታሕቲ ኣሎ።
share-proof-broken = እዚ ከም ዘረከብኩም ዘርኢ መረጋገጺ ትኽክል ኣይኮነን። ስለዚ Plein ነቲ ባዕሉ ብዘይ ለውጢ ሓንሳብ እንደገና ይልእኾ። ናብቲ ትካል ሓደ ግዜ ጥራይ ይበጽሕ። እዚ ኣብዚ ይጸንሕ ድዩ? ሽዑ ነቲ ትካል ደውሉሉ፡ “በጺሑኩም ድዩ?” ኢልኩም ድማ ሕተቱ።
share-twin = እዚ ካብ ካልእ መሳርሒ እውን ምስ ካልእ መልስታት ልኢኽኩሞ ኔርኩም። እቲ ቀዲሙ ዝበጽሐ ጥራይ እዩ ተላኢኹ። ኣብ ታሕቲ ትርእይዎ። ካልእ ክትብሉ ትደልዩ ዲኹም? ሽዑ እንደገና ግበርዎ፡ ወይ ናብቲ ትካል ደውሉ።
share-turn-elsewhere = እዚ ካብቲ ናይ ቅድም መሳርሒኹም እዩ ተላኢኹ። ሓደስቲ መልስታት ናብኡ ጥራይ ይኣትዉ። እቲ መሳርሒ ድሕሪ ሕጂ የብልኩምን ድዩ? ሽዑ ናብ { $agency } ደውሉ፡ ኣብ ምንታይ ከም ዘሎ ንምሕታት ወይ ንምስሓብ።
share-take-back = ምለስዎ
share-taken-back = ተመሊሱ። ዝተላእከ ነገር የለን።
share-gone-already = ድሮ ከይዱ እዩ። ክትስሕብዎ ግን ገና ትኽእሉ።
share-tasks = እዚ ክትገብሩ ኣለኩም
share-what = ዝለኣኽኩምዎ
share-proof = መረጋገጺኹም
share-proof-about = በዚ እንታይ ከም ዝለኣኽኩምን መዓስ ከም ዝበጽሐን ኩሉ ግዜ ከተርእዩ ትኽእሉ። Plein ድሕሪ ሕጂ እንተዘይሃለወኩም እውን።
share-proof-save = መረጋገጺ ዓቅቡ
share-proof-file = bewijs-van-inleveren
share-technical = ቴክኒካዊ ሓበሬታ
share-tech-number = ቁጽሪ
share-tech-agency = ቁጽሪ ናይቲ ትካል
share-tech-content = መለለዪ ናይቲ ትሕዝቶ
share-tech-deposited = ዘረከብኩምሉ ግዜ
share-tech-received = ዝተቐበሎ ግዜ
share-withdraw = ሰሓቡ ወይ ከም ዝድምሰስ ግበሩ
share-withdrawal = እዚ ክሰሓብ ሓቲትኩም
share-to-withdrawal = ናብ ሕቶኹም
share-message = መልእኽቲ
share-message-kind =
    { $kind ->
        [task] ገለ ነገር ክትገብሩ ኣለኩም
        [status] ኣብ ምንታይ ከም ዘሎ
        [decision] ውሳነ
        [identity] መልሲ ንኮድኩም
        [keys] ካልእ መሳርሒ ናትኩም ከም ዝኾነ ይብል ኣሎ
        [keys_kept] ሓድሽ መቖለፊኹም ይፍለጥ ኣሎ
        [keys_again] ሓድሽ ኮድ የድሊ
        [income_statement] መግለጺ ናይ ኣታዊኹም
        [activity_statement] እዋንኩም ተረጋጊጹ
        [question] ሕቶ ንዓኹም
        [appointment] ብዛዕባ ዝርርብ
        [agreement] እማመ ንስምምዕ
        [unreadable] ዘይትኽክል መልእኽቲ
       *[message] መልእኽቲ
    }
share-unreadable = እዚ መልእኽቲ ብግቡእ ኣይበጽሐን። ምናልባት ካብዚ ትካል ኣይኮነን። ስለዚ Plein ኣየርእዮን። መልእኽቲ ትጽበዩ ዲኹም? ሽዑ ነቲ ትካል ደውሉሉ።
share-identity-said =
    { $established ->
        [true] እቲ ኮድ ትኽክል እዩ። ሕጂ { $agency } እቶም መልእኽትታት ካባኹም ከም ዝመጹ ይፈልጥ።
       *[false] እቲ ኮድ ትኽክል ኣይነበረን። ስለዚ { $agency } መን ምዃንኩም ገና ኣይፈልጥን። ነቲ ኮድ ደጊምኩም ርኣይዎ፡ ኣብ “ኣካፍሉ” ድማ እንደገና ጽሓፍዎ። ኣይከኣለን ድዩ? ሽዑ ካብ { $agency } ሓድሽ ኮድ ሕተቱ።
    }
share-unknown = { $agency } መን ምዃንኩም ገና ኣይፈልጥን። ነዚ ከንብቦ ይኽእል፡ ክውስነሉ ግን ገና ኣይክእልን። ካብ { $agency } ኮድ ዘለዎ ደብዳበ ሕተቱ፡ ነቲ ኮድ ድማ ኣብ “ኣካፍሉ”፡ ኣብ ትሕቲ { $agency } ጽሓፍዎ።
share-keys =
    { $kind ->
        [keys_kept] ሓደ መሳርሒ ደምሲስኩም። { $agency } ሕጂ ሓድሽ መቖለፊኹም ይጥቀም፡ ንስኹም ምዃንኩም ድማ ገና ይፈልጥ። ዋላ ሓንቲ ክትገብሩ ኣየድልየኩምን።
        [keys_again] ክልተ መሳርሒታት ክልቲኦም ናትኩም ከም ዝኾኑ ይብሉ ኣለዉ። ስለዚ { $agency } መን ምዃንኩም ድሕሪ ሕጂ ርግጸኛ ኣይኮነን። ካብ { $agency } ኮድ ዘለዎ ሓድሽ ደብዳበ ሕተቱ። ክሳብ ሽዑ { $agency } ውሳነ ኣይወስድን። ኣብ Plein ዘሎ ሓበሬታኹም ውሑስ እዩ።
       *[keys] ኣካል Plein ናትኩም ዘይኮነ መሳርሒ፡ ናትኩም ከም ዝኾነ ንትካል { $agency } ይነግሮ ኣሎ። መቖለፊ ናይ ሓደ ካብ መሳርሒታትኩም ተጠቒሙ። ዝጠፍኣኩም መሳርሒ ኣሎ ድዩ? ኣብ “መሳርሒታትኩም” ደምስስዎ። ድሕሪኡ ናብ { $agency } ደውሉ፡ ኮድ ዘለዎ ሓድሽ ደብዳበ ድማ ሕተቱ።
    }
share-to-task = ናብቲ ዕማም
share-lock-first = ቅድም መቖለፊ ምረጹ። ነዚ ኣብ “ምድላዋት” ትገብርዎ፡ ኣብ ላዕሊ ብየማን። ድሕሪኡ Plein ምስ ኣየኖት ትካላት ከተካፍሉ ከም እትኽእሉ የምጽእ።
share-about = እዚ ብዛዕባ፦ { $title }
error-share-incomplete = ኩሉ ገና ኣይተመልአን። ተመለሱ፡ ነቲ ዝተረፈ ድማ ምልኡ። ዝመላእኩምዎ ገና ኣሎ።
error-directory-broken =
    { $reason ->
        [directory-missing] Plein ምስ ኣየኖት ትካላት ከተካፍሉ ከም እትኽእሉ ገና ኣይፈልጥን። ኢንተርነት ከም ዘለኩም ኣረጋግጹ፡ ድሕሪ ሓደ ደቒቕ ድማ ደጊምኩም ርኣዩ።
        [directory-expired] እቲ ዝርዝር ትካላት ኣዝዩ ኣሪጉ። ኢንተርነት ከም ዘለኩም ኣረጋግጹ። ሽዑ Plein ባዕሉ ሓድሽ ዝርዝር የምጽእ። ዝመላእኩምዎ ኣይጠፍእን።
        [agency-unknown] እዚ ትካል ድሕሪ ሕጂ ምስ Plein ኣይሰርሕን። ዝተላእከ ነገር የለን። ነቲ ትካል ባዕልኹም ደውሉሉ።
        [key-retired] እዚ ትካል ሕጂ ዋላ ሓንቲ ብውሑስ መገዲ ክቕበል ኣይክእልን። ዝተላእከ ነገር የለን። ጽባሕ ደጊምኩም ፈትኑ።
       *[other] እቲ ሓድሽ ዝርዝር ትካላት ትኽክል ኣይኮነን። Plein ነቲ ኣረጊት ዝርዝር ይጥቀም፡ ድሓር ድማ ሓድሽ የምጽእ። ከምዚ ኮይኑ ይጸንሕ ድዩ? ሽዑ ኣብ ቤተ-ንባብኩም (bibliotheek) ወይ ኣብ ምምሕዳር ከተማኹም (gemeente) ሓገዝ ሕተቱ።
    }
error-receipt-broken = ሓደ መረጋገጺ ትኽክል ኣይኮነን። Plein ኣየርእዮን። ዝለኣኽኩምዎ ገና ኣሎ።
share-services = ገለ ነገር ኣፍልጡ ወይ ኣመልክቱ
share-seek = እንታይ ትደልዩ?
share-find = ድለዩ
share-found =
    { $count ->
        [0] ዝተረኽበ ነገር የለን። ካልእ ቃል ፈትኑ፡ ንኣብነት parkeren (ፓርኪንግ) ወይ bijstand (ማሕበራዊ ሓገዝ)።
        [one] { $count } ነገር ተረኺቡ።
       *[other] { $count } ነገራት ተረኺቡ።
    }
share-role =
    { $role ->
        [user] ገለ ነገር ንገሩ
        [partner] ብሓባር ምስራሕ ወይ ምስምማዕ
        [subject] እንተዘይተሰማሚዕኩም ወይ ቁጽጽር እንተሎ
       *[customer] ኣመልክቱ ወይ ኣፍልጡ
    }
share-ready = ድሉው እዩ፦ ደጊምኩም ምርኣይ ጥራይ ተሪፉ
share-gets = { $agency } እንታይ ይቕበል
share-paper = ብወረቐት እውን
share-paper-along = { $agency } ነዚ መገዲ ገና ብወግዒ ኣይከፈቶን። ስለዚ ብፖስታ እውን ልኣኽዎ። እዚ ንግዚኡ መፍለጢ ጥራይ እዩ።
share-decisions = ብዛዕባ እዚ ዝወሃብ ውሳነ ካብ { $agency } ኣብ Plein ክረኽቦ እደሊ።
share-decisions-hint = እዚ ድሓር ክትቅይርዎ ትኽእሉ። ብዘይ እዚ ምርጫ እቲ ውሳነ ብፖስታ ትረኽብዎ።
share-decision-way = ነቲ ውሳነ ብኸመይ ትረኽብዎ
share-decision-comes =
    { $here ->
        [true] ውሳነ ናይ { $agency } ኣብ Plein ትረኽብዎ። እንተዘይከኣለ ብፖስታ ይመጽእ።
       *[false] ውሳነ ናይ { $agency } ብፖስታ ትረኽብዎ።
    }
share-decision-change = ካልእ መገዲ ምረጹ
share-turn-posted = እቲ ውሳነ ብፖስታ ይመጽእ። ኣይትሰማምዑሉን ዲኹም? ሽዑ bezwaar (ተቓውሞ) ከተቕርቡ ትኽእሉ። ከመይን ክሳብ መዓስን ኣብቲ ውሳነ ተጻሒፉ ኣሎ።
share-in-dutch = ነዚ ብቋንቋ ሆላንድ ትልእክዎ። እቲ ኣብ ላዕሊ ዘሎ ትርጉም ይሕግዘኩም፤ እቲ ብሆላንድ ዝተጻሕፈ ግን ይጸንዕ።
share-dutch = ኩሉ ብቋንቋ ሆላንድ ርኣዩ
share-article = { $law }፡ ዓንቀጽ { $article }
