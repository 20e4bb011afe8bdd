# The screens of Tasks.

tasks-nothing = እትገብርዎ ነገር የብልኩምን። እተረክብዎ ወይ እተፍልጥዎ ነገር ኣሎ ድዩ? ኣብዚ ጽሓፍዎ፡ ሽዑ ኣይትርስዕዎን።
tasks-done = ዝተገብረ
task-one = ዕማም
task-change = ዕማም ቀይሩ
task-title = እንታይ ክትገብሩ ኣለኩም?
task-title-missing = እንታይ ክትገብሩ ከም ዘለኩም ምልኡ።
task-agency = ንመን?
task-due = መዓስ ክውዳእ ኣለዎ?
task-due-missing = መዓስ ክውዳእ ከም ዘለዎ ምልኡ። ሽዑ Plein ኣብ ግዜኡ ከዘኻኽረኩም ይኽእል።
task-remind = መዘኻኸሪ ትደልዩ ዲኹም?
task-remind-hint = ንግሆ ሰዓት ትሽዓተ (9:00) ትረኽብዎ።
task-remind-week = ሓደ ሰሙን ኣቐዲሙ
task-remind-day = ሓደ መዓልቲ ኣቐዲሙ
task-remind-same = በታ መዓልቲ ባዕላ
task-remind-past = ግዜ ናይ ዝመረጽኩምዎ መዘኻኸሪ ሓሊፉ እዩ። ንዕኡ መፍለጢ ኣይትረኽቡን። ደንጐይ ዝበለ መዘኻኸሪ ምረጹ፡ ንኣብነት “በታ መዓልቲ ባዕላ”፡ ወይ ነታ መዓልቲ ደጊምኩም ርኣዩ።
task-remind-off = ኣብዚ ተሌፎን መፍለጢታት ዕጹው እዩ። ስለዚ መዘኻኸሪታት ትርእዩ Plein ምስ እትኸፍቱ ጥራይ እዩ።
task-quota = ክንደይ ግዜ ክትገብርዎ ኣለኩም?
task-quota-hint = ካብ ሓደ ግዜ ንላዕሊ እንተኾይኑ ጥራይ ምልኡ፡ ንኣብነት ኣርባዕተ ግዜ ንስራሕ ምምልካት።
task-note = መብርሂ
task-late =
    { $days ->
        [one] { $days } መዓልቲ ደንጕዩ
       *[other] { $days } መዓልቲ ደንጕዩ
    }
task-progress = ካብ { $quota } ዝተገብረ፦ { $done }
task-do = “{ $title }” ተወዲኡ
task-do-one = ሓደ ግዜ ተገይሩ
task-done = ጽቡቕ። “{ $title }” ተወዲኡ።
task-counted = ተቖጺሩ፦ “{ $title }”።
task-reopen = ገና ኣይተወድአን
tasks-work-link = ስራሕ ምድላይ
task-question = ንሕቶ መልሱ
task-appointment = ዝርርብ፦ { $title }
task-appointment-at = ሰዓት { $time }፡ ቦታ፦ { $place }፡ ምስ፦ { $whom }
