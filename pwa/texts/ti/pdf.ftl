# A PDF that is made on the phone.

pdf-share = ከም PDF ኣካፍሉ
pdf-failed = እቲ PDF ኣይከኣለን። ዝጠፍአ ነገር የለን። ሓንሳብ እንደገና ፈትኑ።
pdf-missing = ነዞም ምልክታት Plein ኣብ PDF ከእትዎም ኣይክእልን፦ { $signs }። ኣብ ክንዳኦም ምልክት ሕቶ ኣሎ።
month-file = ኣታዊ ናይ { $month }
month-amount = መጠን ገንዘብ
