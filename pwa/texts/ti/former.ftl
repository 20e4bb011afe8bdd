# What a record has been.

contested = እዚ ኣብ ካልእ መሳርሒ ተደምሲሱ፡ ድሕሪኡ ድማ ተቐይሩ። ከተጽንሕዎ ትደልዩ ዲኹም?
contested-keep = ኣጽንሕዎ
former = ቅድሚ ሕጂ ኣብዚ ዝነበረ
former-put-back = ናብ ቦታኡ መልስዎ
former-done = ተመሊሱ።
field-name =
    { $field ->
        [title] ስም
        [kind_name] ዓይነት
        [agency_name] ካብ መን
        [note] መብርሂ
        [amount_cents] መጠን ገንዘብ
        [period] ኣብ ክንደይ ግዜ ሓንሳብ
        [pay_day] ዕለት ናይ ወርሒ
        [first_date] ቀዳማይ ክፍሊት
        [date_from] ካብ
        [date_to] ክሳብ (እታ መዓልቲ እውን ትሕሰብ)
        [issued] ኣብቲ ወረቐት ዘሎ ዕለት
        [valid_until] ዝሰርሓሉ ክሳብ (እታ መዓልቲ እውን ትሕሰብ)
        [due] ዝውድኣሉ መዓልቲ
       *[quota] ክንደይ ግዜ
    }
