# What you pay back: the screens under Money.

debts-title = መሊስኩም እትኸፍልዎ
debts-sum = ነፍሲ ወከፍ ወርሒ ዝወጽእ
debts-nothing = toeslag (ኣበል)፡ uitkering (ሓገዝ ገንዘብ) ወይ ዕዳ መሊስኩም ትኸፍሉ ዲኹም? ኣብዚ ጽሓፍዎ፡ ሽዑ ብሓባር ክንደይ ከም ዝወጽእ ትርእዩ።
debts-help = ኣዝዩ ብዙሕ ድዩ? ምምሕዳር ከተማኹም (gemeente) ብዕዳ ብነጻ ይሕግዝ፡ ዋላ ገና ደንጒኹም እንተዘይከፈልኩም።
debt-add = መሊስኩም እትኸፍልዎ ወስኹ
debt-one = መሊስኩም እትኸፍልዎ
debt-state = { $state ->
    [runs] ኣብ ወርሒ
    [ended] ተወዲኡ
   *[waits] ሕጂ ዋላ ሓንቲ ኣይትኸፍሉን
}
debt-title = ናይ ምንታይ ገንዘብ መሊስኩም ትኸፍሉ?
debt-title-hint = ንኣብነት፦ huurtoeslag (ኣበል ክራይ ገዛ) 2024
debt-title-missing = ናይ ምንታይ ገንዘብ መሊስኩም ከም እትኸፍሉ ምልኡ።
debt-kind-label = እንታይ እዩ?
debt-kind = { $kind ->
    [repayment] ካብ ዝግባእ ንላዕሊ ዝተቐበልኩምዎ
    [debt] ካልእ ዕዳ
   *[attachment] Beslag (ብሕጊ ካብ ኣታዊ ዝቑረጽ)
}
debt-agency = ንመን?
debt-other = ካልእ ሰብ ወይ ትካል
debt-agency-name = ስሙ መን እዩ?
debt-agency-hint = “ካልእ ሰብ ወይ ትካል” እንተመሪጽኩም ጥራይ የድሊ፡ ወይ ስም ምምሕዳር ከተማኹም ንምጽሓፍ።
debt-agency-missing = ንመን ከም እትኸፍሉ ምልኡ።
debt-monthly = ኣብ ወርሒ ክንደይ?
debt-none-yet = ገና ዋላ ሓንቲ እንተዘይትኸፍሉ እዚ ባዶ ግደፍዎ።
debt-total = ጠቕላላ ክንደይ?
debt-from = ካብ ኣየናይ መዓልቲ?
debt-to = ክሳብ ኣየናይ መዓልቲ (እታ መዓልቲ እውን ትሕሰብ)?
debt-letter = ድሓር ወይ በብቍሩብ ክትከፍሉ ሕተቱ
