# The screen Money.

money-months = ወርሒ ምረጹ
money-total = ኣብዚ ወርሒ ዝኣቱ
money-count =
    { $count ->
        [one] ብ { $count } ክፍሊት
       *[other] ብ { $count } ክፍሊታት
    }
money-no-payments = ኣብዚ ወርሒ ዝኣቱ ገንዘብ የለን።
money-active = ዝቕጽል ዘሎ ኣታዊ
money-once = ሓደ ግዜ ጥራይ ዝኽፈል
money-ended = ዘብቅዐ
money-nothing = ኣብዚ ንነፍሲ ወከፍ ወርሒ እንታይ ገንዘብ ከም ዝኣቱ፡ ካብ መን ከም ዝመጽእን ኣብ ኣየናይ መዓልቲ ከም ዝኣቱን ክትርእዩ ኢኹም።
at-least = እንተወሓደ { $amount }
amount-unknown = መጠን ገንዘብ ኣይፍለጥን
rhythm =
    { $period ->
        [month] ኣብ ወርሒ
        [week] ኣብ ሰሙን
        [four_weeks] ኣብ ኣርባዕተ ሰሙን
        [quarter] ኣብ ሰለስተ ወርሒ
        [year] ኣብ ዓመት
       *[once] ሓደ ግዜ
    }
year-title = ምሉእ ዓመት
year-choose = ዓመት ምረጹ
year-total = ኣብዚ ዓመት ዝኣቱ
year-months = ብወርሒ
year-other = ካልእ ሰብ ወይ ትካል
year-picture = ግራፍ ናይ { $year }፦ ኣብ ነፍሲ ወከፍ ወርሒ ዝኣቱ ገንዘብ፡ ብትካል ተደራሪቡ። እቶም ኣብ ታሕቲ ዘለዉ ዝርዝራት እውን እዚ ባዕሉ ይገልጹ።
year-take = ምሳኹም ውሰድዎ
year-table = ከም ሰደቓ (CSV) ዓቅቡ
year-calendar = ከም ኣጀንዳ (ICS) ዓቅቡ
year-column = { $column ->
    [date] መዓልቲ
    [agency] ካብ መን
    [kind] እንታይ
   *[amount] መጠን ብዩሮ
}
year-event = { $kind }፦ ካብ { $agency }
year-file = plein-inkomen-{ $year }
payment-title = ክፍሊት
payment-state = { $state ->
    [received] ኣትዩ
    [different] ካልእ መጠን፦ ትጽቢት ዝነበረ { $amount }
    [disputed] ትኽክል ኣይኮነን
   *[late] ደንጕዩ
}
payment-tick = ኣትዩ፦ { $kind }፡ ናይ ዕለት { $date }
payment-noted = ተመዝጊቡ።
payment-expected = ትጽቢት፦ { $amount }፡ ኣብ { $day }
payment-what = እንታይ ኣጋጢሙ?
payment-choice = { $state ->
    [disputed] ትኽክል ኣይኮነን፡ ክሓትት እየ
   *[received] ኣትዩ ኣሎ
}
payment-amount = ክንደይ ኣትዩ?
payment-day = ኣብ ኣየናይ መዓልቲ?
payment-part = ነዚ ኣታዊ ርኣዩ
money-calendar = ከም ካለንደር
calendar-day =
    { $count ->
        [one] { $count } ክፍሊት፡ መጠን { $amount }
       *[other] { $count } ክፍሊታት፡ ብሓባር { $amount }
    }
