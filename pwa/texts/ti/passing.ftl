# When an agency says that something belongs at another agency.

pass-title = ክሓልፍ ይፍቀድ ዶ?
pass-lead = እዚ ን{ $agency } ኣይምልከቶን። ከምቲ { $agency } ዝብሎ፡ እዚ ን{ $to } ይምልከት።
pass-reason = እቲ ትካል ዝጸሓፎ
pass-look = ርኣዩን ምረጹን
pass-yes = እወ፡ ኣመሓላልፍዎ
pass-no = ኣይፋል፡ ኣይተመሓላልፍዎ
pass-nothing = ኣብዚ ክትመርጹ ዘድልየኩም የለን።
pass-no-way = { $to } ዝተመሓላለፈ ነገር ገና ኣይቅበልን። ነቲ ትካል ባዕልኹም ደውሉሉ ወይ ጽሓፉሉ። ኣብኡ እታ ንመጀመርታ ግዜ ዝበጽሐላ መዓልቲ ትቑጸር።
pass-lost = { $count ->
    [one] እዚ ፋይል ኣብ Plein ናትኩም ድሕሪ ሕጂ የለን፡ ምስኡ ድማ ኣይከይድን፦ { $names }
   *[other] እዞም { $count } ፋይላት ኣብ Plein ናትኩም ድሕሪ ሕጂ የለዉን፡ ምስኡ ድማ ኣይከዱን፦ { $names }
}
pass-refused-told = ናብቲ ካልእ ትካል ኣይሓልፍን።
pass-chain = ዝሰርሓሉ ዘሎ መን እዩ
chain-came = { $day }፦ ኣብ { $agency } በጺሑ
chain-passed = { $day }፦ ናብ { $agency } ኣመሓላሊፍኩምዎ
chain-referred = { $day }፦ { $agency } ን{ $to } ከም ዝምልከት ተዛሪቡ
chain-you = ካብ { $day } ጀሚሩ ተራኹም እዩ። ናብ { $to } ክሓልፍ ይፍቀድ ዶ?
chain-refused = ኣብ { $day } ናብ { $to } ክሓልፍ ከም ዘይፍቀድ ተዛሪብኩም። ሕጂ ዝሰርሓሉ የለን።
chain-waits = ርክብ ምስ ሃለወ ናብ { $agency } ይኸይድ።
chain-not-there = { $agency } ኣይተቐበሎን።
chain-done = { $agency } ኣብ { $day } ወዲእዎ።
chain-asked = { $agency } ካብ { $day } ጀሚሩ ንዓኹም ይጽበ ኣሎ። እንታይ ከም ዘድሊ ኣብቲ መልእኽቲ ተንብቡ።
chain-now = ካብ { $day } ጀሚሩ ተራ ናይ { $agency } እዩ። ክሳብ መዓስ ምዃኑ { $agency } ገና ክነግረኩም እዩ።
chain-now-until = ካብ { $day } ጀሚሩ ተራ ናይ { $agency } እዩ፡ ክሳብ መወዳእታ ናይ { $until }።
