# The screens of Papers.

papers-nothing = ደብዳበታትኩም፡ ናይ ውሳነ ደብዳበታትን (beschikking) ውዕላትን ኣብዚ ዓቅቡ። ስእሊ ኣልዕሉ ወይ ፋይል ምረጹ።
paper-one = ወረቐት
paper-form = ወረቐት ዓቅቡ
paper-change = ወረቐት ቀይሩ
paper-file = ስእሊ ወይ ፋይል
paper-file-hint = እንተበዝሐ 25 MB። እቲ ፋይል ብቕጽበት ኣብ ተሌፎንኩም ይዕቀብ።
paper-file-missing = ስእሊ ኣልዕሉ ወይ ፋይል ምረጹ።
paper-photo = ስእሊ ኣልዕሉ
paper-choose = ፋይል ምረጹ
file-empty = እቲ ፋይል “{ $name }” ባዶ እዩ። ካልእ ፋይል ምረጹ።
file-too-large = እቲ ፋይል “{ $name }” ካብ 25 MB ይበዝሕ። ዝነኣሰ ፋይል ምረጹ ወይ ስእሊ ኣልዕሉ።
file-lies = እቲ ፋይል “{ $name }” ካብቲ ስሙ ዝብሎ ዝተፈልየ እዩ ({ $kind })። Plein ከምቲ ብሓቂ ዘለዎ ይዕቅቦ። ኣይትኣምንዎን ዲኹም? ሽዑ ካልእ ፋይል ምረጹ።
file-active = ኣብቲ ፋይል “{ $name }” ባዕሉ ክሰርሕ ዝኽእል ነገር ኣሎ፡ ከም ፕሮግራም። Plein ይዕቅቦ፡ ግን ኣየርእዮን። ክትልእኽዎ ዲኹም? ቅድም ንቡር PDF ክትገብርዎ ይሓይሽ።
paper-title = ነዚ ወረቐት እንታይ ትሰምይዎ?
paper-title-hint = ንኣብነት፦ Beschikking WW (ናይ WW ውሳነ)።
paper-title-missing = ነዚ ወረቐት ስም ሃብዎ፡ ሽዑ ክትረኽብዎ ትኽእሉ።
photo-without-place = ኣብቲ ስእሊ “{ $name }” ኣበይ ከም ዝተላዕለ ተጻሒፉ ነይሩ። Plein ነዚ ኣውጺእዎ።
photo-keeps-details = ኣብ “{ $name }” እቲ ስእሊ ኣበይ ከም ዝተላዕለ ተጻሒፉ እንተሃልዩ፡ Plein ክርእዮ ኣይክእልን። እንተኣካፊልኩምዎ ምስኡ ይኸይድ። ብPlein ሓድሽ ስእሊ ከተልዕሉ ይሓይሽ።
paper-kind-label = ዓይነት ወረቐት
paper-kind =
    { $kind ->
        [decision] Beschikking (ናይ ውሳነ ደብዳበ)
        [payslip] Loonstrook (ወረቐት ደሞዝ) ወይ ዝርዝር ክፍሊት
        [letter] ደብዳበ
        [contract] ውዕል (contract)
        [identity] ፓስፖርት ወይ መንነት ወረቐት
        [policy] ወረቐት መድሕን (verzekeringspolis)
        [bill] ሕሳብ (rekening) ወይ ቅብሊት
        [registration] ምዝገባ ወይ መረጋገጺ
        [bank_statement] ጸብጻብ ባንክ (bankafschrift)
        [cv] Cv
        [evidence] መረጋገጺ ናይ ምልክታ ስራሕ
        [proof] ዝርዝር ናይ ምልክታታት ስራሕ
       *[other] ካልእ
    }
paper-agency = ካብ መን እዩ?
paper-issued = ኣብቲ ወረቐት ዘሎ ዕለት
paper-amount = ኣብቲ ወረቐት ዘሎ መጠን ገንዘብ
paper-amount-hint = መጠን ገንዘብ የብሉን ድዩ? ሽዑ እዚ ባዶ ግደፍዎ።
paper-until = ዝሰርሓሉ ክሳብ (እታ መዓልቲ እውን ትሕሰብ)
paper-until-hint = መወዳእታ ዕለት የብሉን ድዩ? ሽዑ እዚ ባዶ ግደፍዎ።
paper-valid-until = ክሳብ መወዳእታ ናይ { $day } ይሰርሕ
paper-ended = ኣብ { $day } ግዜኡ ኣብቂዑ
paper-without-file = ምስዚ ወረቐት ስእሊ ወይ ፋይል የለን።
paper-missing = እቲ ፋይል ገና ኣብዚ ተሌፎን የለን። ኢንተርነት ከም ዘለኩም ኣረጋግጹ፡ ድሓር ደጊምኩም ፈትኑ።
paper-no-viewer = ነዚ ዓይነት ፋይል Plein ከርእዮ ኣይክእልን። ክትዕቅብዎን ክትከፍትዎን ግን ትኽእሉ።
paper-active = ኣብዚ ፋይል ባዕሉ ክሰርሕ ዝኽእል ነገር ኣሎ፡ ከም ፕሮግራም። ስለዚ Plein ኣየርእዮን። ክትዕቅብዎ ግን ትኽእሉ። ካብ መን ከም ዝመጸ እንተፈሊጥኩም ጥራይ ክፈትዎ።
paper-save-file = ኣብ ተሌፎን ዓቅቡ ({ $size })
paper-of-task = ምስዚ ደብዳበ
paper-tasks = ንዚ ወረቐት ዝግበር
