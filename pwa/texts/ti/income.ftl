# Choosing a kind of income, and its form.

income-title = ኣታዊ
income-choose = ኣየናይ ኣታዊ?
income-choose-back = ኣየናይ ኣታዊ?
income-choose-lead = እንታይ ከም እትረኽቡ ምረጹ። ሽዑ Plein ካብ መን ከም ዝመጽእን መዓስ ከም ዝኣቱን ባዕሉ ይመልእ።
income-held = ድሮ ኣለኩም
income-other = ኣብዚ የለን ድዩ?
income-own = ካልእ ኣታዊ
income-kind = እንታይ እዩ?
income-kind-missing = እዚ እንታይ ዓይነት ኣታዊ ምዃኑ ምልኡ።
income-agency = ካብ መን ትረኽብዎ?
income-agency-hint = ንኣብነት ስም ናይ ምምሕዳር ከተማኹም (gemeente) ወይ ናይ ኣስራሒኹም።
income-agency-missing = እዚ ካብ መን ከም እትረኽብዎ ምልኡ።
income-amount =
    { $period ->
        [week] ኣብ ሰሙን ክንደይ ትረኽቡ?
        [four_weeks] ኣብ ኣርባዕተ ሰሙን ክንደይ ትረኽቡ?
        [quarter] ኣብ ሰለስተ ወርሒ ክንደይ ትረኽቡ?
        [year] ኣብ ዓመት ክንደይ ትረኽቡ?
        [once] ክንደይ ትረኽቡ?
       *[month] ኣብ ወርሒ ክንደይ ትረኽቡ?
    }
income-amount-hint = ናብ ባንክ ሕሳብኩም ዝኣቱ መጠን (netto)። ንኣብነት 1,234.56።
income-amount-missing = መጠን ገንዘብ ምልኡ። ኣብ ጸብጻብ ባንክኹም (bankafschrift) ይርከብ።
income-amount-zero = ካብ 0 ዝበዝሕ መጠን ምልኡ። እዚ ድሕሪ ሕጂ ኣይትረኽብዎን ዲኹም? ሽዑ ክሳብ ኣየናይ መዓልቲ ከም ዝረኸብኩምዎ ምልኡ፡ ነቲ መጠን ግን ከም ዘለዎ ግደፍዎ።
income-amount-zero-once = ካብ 0 ዝበዝሕ መጠን ምልኡ።
income-period = ኣብ ክንደይ ግዜ ሓንሳብ ትረኽብዎ?
period =
    { $period ->
        [month] ነፍሲ ወከፍ ወርሒ
        [week] ነፍሲ ወከፍ ሰሙን
        [four_weeks] ነፍሲ ወከፍ ኣርባዕተ ሰሙን
        [quarter] ነፍሲ ወከፍ ሰለስተ ወርሒ (kwartaal)
        [year] ነፍሲ ወከፍ ዓመት
       *[once] ሓደ ግዜ
    }
income-pay-day = ኣብ ኣየናይ ዕለት ናይ ወርሒ?
income-pay-day-hint = ካብ 1 ክሳብ 31 (31 እውን ትሕሰብ) ቁጽሪ። ኣብ ጸብጻብ ባንክኹም (bankafschrift) ርኣዩ።
income-pay-day-missing = ዕለት ናይ ወርሒ ምልኡ፡ ካብ 1 ክሳብ 31 (31 እውን ትሕሰብ)።
income-first-date =
    { $period ->
        [once] ኣብ ኣየናይ መዓልቲ ትረኽብዎ ወይ ረኺብኩምዎ?
       *[other] እቲ ቀዳማይ ወይ ዝቕጽል ክፍሊት ኣብ ኣየናይ መዓልቲ ይኣቱ?
    }
income-first-date-missing = ነቲ ገንዘብ እትረኽቡሉ ወይ ዝረኸብኩምሉ መዓልቲ ምልኡ።
income-from = ካብ መዓስ?
income-from-hint = ባዶ ክግደፍ ይኽእል። ንኣብነት 1-1-2026።
income-to = ክሳብ ኣየናይ መዓልቲ (እታ መዓልቲ እውን ትሕሰብ)?
income-to-hint = መዓስ ከም ዘብቅዕ እንተዘይፈሊጥኩም ባዶ ግደፍዎ።
income-more = መዓልቲ ወይ ስም ትኽክል ኣይኮነን ድዩ?
