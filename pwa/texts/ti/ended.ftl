# When an agency has closed the connection.

ended = { $agency } ምስዚ Plein ዝነበሮ ርክብ ኣብ { $day } ዓጽይዎ። ድሕሪ ሕጂ ኣብዚ መልሲ ኣይመጽእን። ዘለኩም ከም ዘለዎ ይጸንሕ። ክሳብ ክንደይ ከም ዝበጽሐ ክትፈልጡ ትደልዩ ዲኹም? ን{ $agency } ደውሉ። ሓድሽ ነገር እንተለኣኽኩም፡ Plein ሓድሽ ርክብ ይገብር፡ መን ምዃንኩም ድማ ከም ብሓድሽ ትነግሩ።
ended-reach = ነቲ ትካል ከምዚ ትረኽብዎ
ended-short = እዚ ትካል ምሳኹም ዝነበሮ ርክብ ዓጽይዎ።
