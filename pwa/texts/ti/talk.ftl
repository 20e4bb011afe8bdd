# The conversation about work: proposals, appointments and questions.

talk-title = ዝርርባት
talk-nothing = ገና ቆጸራ የለን።
talk-appointments = ቆጸራታት
talk-ask = ገለ ሕተቱ
talk-yes = እወ፡ ጽቡቕ እዩ
talk-no = ኣይፋል፡ ጽቡቕ ኣይኮነን
talk-said = { $word ->
    [yes] እወ ኢልኩም
   *[no] ኣይፋል ኢልኩም
}
talk-state = { $state ->
    [agreed] ተሰማሚዕኩም
    [off] ኣይክእልን ኢልኩም
   *[cancelled] ተሰሪዙ
}
talk-statement = { $agency } ካብ { $from } ክሳብ መወዳእታ ናይ { $to } ዝገበርኩምዎ ርእዩ፡ ካብ { $quota } ድማ { $counted } ይቖጽር። እዚ ተፈሪሙ ኣሎ፦ ነቲ መረጋገጺ ምስቲ ዝለኣኽኩምዎ ክትዕቅብዎ ትኽእሉ።
talk-appointment = { $state ->
    [offered] እማመ ንዝርርብ፦ { $moment }።
    [agreed] እቲ ዝርርብ ክካየድ እዩ፦ { $moment }።
   *[cancelled] እዚ ዝርርብ ተሰሪዙ፦ { $moment }።
}
talk-link = ናብ ዝርርባትኩም
talk-calendar = ኣብ ኣጀንዳኹም ኣእትዉ
talk-questions = ሕቶታት ንዓኹም
talk-asked = ዝሓተትኩምዎ
talk-before = ናይ ቅድም
talk-cannot = ክመጽእ ኣይክእልን እየ
talk-no-asking = ሕጂ ብPlein ሕቶ ዝቕበል ትካል የለን። ናብ contactpersoon (እትራኸብዎ ሰራሕተኛ) ናትኩም ደውሉ።
talk-has-answer = { $kind ->
    [appointment] እማመ ኣሎ
   *[message] መልሲ ኣሎ
}
talk-answer = ነዚ ሕቶ መልሱ
talk-period-confirmed = { $agency } ነዚ እዋን ኣረጋጊጽዎ።
talk-counts = እንታይ ይቑጸር፦ { $kinds }
talk-asks = እቲ ትካል ተወሳኺ ክፈልጦ ዝደሊ፦ { $asks }
talk-minutes = { $minutes } ደቒቕ
