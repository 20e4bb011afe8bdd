# The screen Today.

today-news = ሓደስቲ መልእኽትታት
today-files =
    { $count ->
        [one] { $count } ፋይል
       *[other] { $count } ፋይላት
    }
today-next = ዝኣቱ ገንዘብ፦ { $when }
today-month = ምሉእ ወርሒ { $month }፦ { $total }
today-due = እዚ ክትገብሩ ኣለኩም
today-nothing-due = ኣብ ዝመጽእ ሰለስተ ሰሙን ክትውድእዎ ዘለኩም ነገር የለን።
today-upcoming = ድሕሪኡ ክትገብርዎ ዘለኩም
today-later = ድሕሪኡ ዝኣቱ ገንዘብ
today-ending = ኣብ ቀረባ ግዜ ዝውድእ
today-begin-title = ካብዚ ትጅምሩ
today-begin = ቅድም ኣታዊኹም ኣእትዉ። ድሕሪኡ ወረቓቕትኹምን ዕማማትኩምን። ኣብ ዝኾነ ግዜ ከተቋርጹ ትኽእሉ፦ ዝዓቀብኩምዎ ኣይጠፍእን።
add-paper = ወረቐት ወስኹ
today-work = { $has ->
    [yes] ስራሕ ምድላይ፦ { $agency }
   *[no] ስራሕ ምድላይ
}
today-work-count = { $counted } ካብ { $asked }
help-link = ሓገዝን ሕቶታትን
today-prepared = { $name } ንዓኹም ዝተዳለወ ነገር ኣለዎ
today-helped = ን{ $name } ትሕግዙ ኣለኹም
ask-link = ሕቶ ኣለኒ
add-income = ኣታዊ ወስኹ
add-task = ዕማም ወስኹ
