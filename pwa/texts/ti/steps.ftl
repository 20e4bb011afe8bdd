# A service in small steps, what was begun, and what comes after sending.

steps-one = ክፋል
steps-needs = እዚ የድልየኩም
steps-topics = እቶም ክፋላት
steps-progress = ካብ { $all } ክፋላት ዝተወድአ፦ { $done }
steps-at = ክፋል { $at } ካብ { $all }
steps-state =
    { $state ->
        [done] ተወዲኡ
        [missing] ዝጐድል ነገር ኣሎ
       *[open] ገና ዝግበር
    }
steps-missing = ገና ዝጐድል ነገር ኣሎ። ናብቲ “ዝጐድል ነገር ኣሎ” ዝብል ክፋል ተመለሱ።
steps-begin = ጀምሩ
steps-go-on = ቀጽሉ
steps-next = ቀጽሉ
steps-back = ዝሓለፈ
steps-skip = ንሕጂ ዝለልዎ
steps-stop = ዓቅቡን ኣቋርጹን
steps-kept = ተዓቂቡ። ኣብ ዝደለኹምዎ ግዜ ክትቅጽሉ ትኽእሉ፡ ብኻልእ መሳርሒኹም እውን።
steps-filled = ድሮ ኣብ Plein ዘሎ ሓበሬታ መሊእና ኣለና። ገና ትኽክል ድዩ? ትኽክል ዘይኮነ ቀይሩ።
steps-income = { $amount } { $period ->
        [week] ኣብ ሰሙን
        [month] ኣብ ወርሒ
        [four_weeks] ኣብ ኣርባዕተ ሰሙን
        [quarter] ኣብ ሰለስተ ወርሒ
        [year] ኣብ ዓመት
        [once] ሓደ ግዜ
       *[other] {""}
    }
steps-discard = ጐሓፍዎ
steps-sent = እዚ ድሮ ልኢኽኩምዎ።
steps-to-sent = ኣብ ምንታይ ከም ዘሎ ርኣዩ
steps-contested = ኣብዚ ገና እናጸሓፍኩም ከለኹም፡ እዚ ብኻልእ መሳርሒኹም ተላኢኹ ወይ ተጓሒፉ። ዝጸሓፍኩምዎ ገና ኣሎ።
steps-keep = እዚ ክዕቅቦ እደሊ
steps-begun-title = ዝተጀመረ፡ ገና ዘይተላእከ
steps-begun = ቀጽሉ፦ ካብ { $all } ክፋላት ዝተወድአ { $done }
steps-wait-day = ኣብ { $since } እንተተመዝጊብኩም፡ ምምሕዳር ከተማ (gemeente) ካብ { $until } ጀሚሩ ምልክታኹም ክርኢ ክጅምር ይፍቀደሉ።
steps-remind = ነዛ መዓልቲ ኣብ ዕማማተይ ኣእትዉ
steps-wait-kept = እዛ መዓልቲ ኣብ ዕማማትኩም ኣላ።
steps-task-made = “{ $name }” ኣብ ዕማማትኩም ኣሎ።
steps-later = ገና ዘየለዉ ወረቓቕቲ
steps-later-about = ብዘይ እዞም ወረቓቕቲ ክትልእኹ ትኽእሉ። ሽዑ Plein እንታይን ክሳብ መዓስን ገና ክትልእኹ ከም ዘለኩም ኣብ ዕማማትኩም የእቱ።
steps-to-tasks = ካብ ሕጂ ኣብ ዕማማተይ ኣእትዉ
steps-find-paper = ኣዳልዉ፦ { $paper }
steps-send-later = ገና ዝለኣኽ፦ { $paper }
steps-tasks-made =
    { $count ->
        [0] ዝጐድል ወረቐት የለን።
        [one] { $count } ዕማም ተወሲኹ ኣሎ።
       *[other] { $count } ዕማማት ተወሲኾም ኣለዉ።
    }
steps-ahead = እንታይን መዓስን ይኸውን
steps-by = እንተደንጐየ ኣብ { $day }
steps-on = ኣብ { $day }
steps-until = ክሳብ { $day }
steps-within =
    { $unit ->
        [days] { $after ->
            [asked] እቲ ትካል ካብ ዝሓተተሉ ኣብ ውሽጢ { $count } መዓልቲ
            [decided] ካብቲ ውሳነ ኣብ ውሽጢ { $count } መዓልቲ
           *[other] { $count ->
                [one] ኣብ ውሽጢ { $count } መዓልቲ
               *[other] ኣብ ውሽጢ { $count } መዓልቲ
            }
        }
        [weeks] { $after ->
            [asked] እቲ ትካል ካብ ዝሓተተሉ ኣብ ውሽጢ { $count } ሰሙን
            [decided] ካብቲ ውሳነ ኣብ ውሽጢ { $count } ሰሙን
            [applied] ካብ ምልክታኹም ኣብ ውሽጢ { $count } ሰሙን
            [reported] ካብ ዝተመዝገብኩምሉ ክሳብ { $count } ሰሙን
           *[other] ኣብ ውሽጢ { $count } ሰሙን
        }
        [months] ኣብ ውሽጢ { $count } ወርሒ
       *[years] ኣብ ውሽጢ { $count } ዓመት
    }
steps-to-matter = Plein ነዘን መዓልታት ኣብቶም ዝቕጽሉ ዘለዉ ጉዳያትኩም ይቖጽረን
steps-add = ተወሳኺ ነገር ልኣኹ
steps-partner = መጻምድኹም
steps-partner-device = መጻምድኹም ብናይ ገዛእ ርእሱ መሳርሒ እወ ይብል
steps-partner-device-about = መጻምድኹም ኣብ ናይ ገዛእ ርእሱ መሳርሒ Plein ይኸፍት፡ ናብ “ኣካፍሉ” ይኸይድ፡ ሽዑ “ንምልክታ መጻምድኹም እወ ምባል” ይመርጽ። ኣብኡ እዚ ቁጽሪ የድሊ፦
steps-share-number = ነቲ ቁጽሪ ናብ መጻምድኹም ልኣኽዎ
steps-number = ቁጽሪ ናይቲ ምልክታ
steps-number-shared = { $title }፡ ኣብ { $agency }። እቲ ቁጽሪ፦ { $number }
steps-partner-paper = መጻምድኹም ኣብ ወረቐት ይፍርም
steps-partner-paper-about = ነቲ መግለጺ ኣሕትምዎ (ፕሪንት)። መጻምድኹም ይፈርሞ። ናብ ምምሕዳር ከተማ (gemeente) ኣረክብዎ፡ ወይ ስእሊ ኣልዒልኩም ድሓር ልኣኽዎ። ሰራሕተኛ ይርእዮ። ክሳብ ሽዑ ምምሕዳር ከተማ ክውስን ኣይክእልን።
steps-statement-title = መግለጺ ናይ መጻምድኹም
steps-statement-about = እዚ ደብዳበ ብቋንቋ ሆላንድ (Nederlands) እዩ፡ ምኽንያቱ ምምሕዳር ከተማ ቋንቋ ሆላንድ የንብብ።
steps-statement =
    Aan { $agency }
    {""}
    Aanvraag: { $title }
    Nummer van de aanvraag: { $number }
    Verstuurd op: { $day }
    {""}
    { $statement }
    {""}
    Naam: { $partner }
    {""}
    Geboortedatum: …………………………………
    {""}
    Datum: …………………………………
    {""}
    Handtekening: …………………………………
steps-apply-at = ኣመልክቱ ኣብ { $agency }
iban-wrong = እዚ IBAN ኣይኮነን። ኣብ ባንክ ካርድኹም ርኣዩ፡ ንኣብነት NL91 ABNA 0417 1643 00።
