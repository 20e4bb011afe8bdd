# Bringing in a file of the bank.

bank-title = ናይ ባንክ ፋይል ምንባብ
bank-link = ናይ ባንክ ፋይል ኣንብቡ
bank-how = ካብ ባንክኹም፡ ካብ ሕሳብኩም ዝወጸን ናብኡ ዝኣተወን ገንዘብ ዘለዎ ፋይል ኣምጽኡ። Plein ኣብኡ ካብ ትካላት ዝረኸብኩምዎ ይደሊ፡ ሽዑ ✓ ይገብረሉ።
bank-stays = እቲ ፋይል ኣብ ተሌፎንኩም ይተርፍ። Plein ባዕልኹም ✓ ዝገበርኩምሉ ጥራይ ይዝክር፡ ዋላ ሓንቲ ድማ ኣይልእኽን።
bank-choose = ፋይል ምረጹ
bank-stop = ኣቋርጹ
bank-where = ነቲ ፋይል ኣበይ እረኽቦ?
bank-where-ing = ING፦ ኣብ Mijn ING ኣብ ‘Af- en bijschrijvingen downloaden’። ‘CSV’ ምስ puntkomma (;) ምረጹ።
bank-where-rabo = Rabobank፦ ኣብ Rabo Internetbankieren ኣብ ‘Transacties downloaden’። ‘CSV’ ወይ ‘CAMT.053’ ምረጹ።
bank-where-abn = ABN AMRO፦ ኣብ Internet Bankieren ኣብ ‘Mutaties downloaden’። ‘TXT’ ወይ ‘CAMT.053’ ምረጹ።
bank-where-other = ካልእ ባንክ፦ ‘CAMT.053’ (XML) ምረጹ። zip ፋይል ድዩ? ሽዑ ቅድም ክፈትዎ (uitpakken)።
bank-reading = Plein ነቲ ፋይል የንብቦ ኣሎ፦ { $percent } ሚእታዊት።
bank-read =
    { $count ->
        [one] { $bank }፦ { $count } መስመር፡ ካብ { $from } ክሳብ መወዳእታ ናይ { $to }።
       *[other] { $bank }፦ { $count } መስመራት፡ ካብ { $from } ክሳብ መወዳእታ ናይ { $to }።
    }
bank-none = { $bank }፦ ኣብዚ ፋይል Plein ክጥቀመሉ ዝኽእል ዋላ ሓደ መስመር የለን።
bank-matches = እዚ ካብ ትካላት ረኺብኩም
bank-differs = { $day }፤ ትጽቢትኩም { $amount } ነይሩ
bank-known =
    { $count ->
        [one] { $count } ክፍሊት ድሮ ✓ ነይርዎ።
       *[other] { $count } ክፍሊታት ድሮ ✓ ነይርዎም።
    }
bank-parts = እዚ ኣታዊ ገና ኣብ Plein የለን
bank-parts-about = ነቲ ክትዕቅብዎ እትደልዩ ✓ ግበሩሉ።
bank-seen =
    { $count ->
        [one] { $count } ግዜ ተራእዩ፡ ኣብ { $day }። Plein ዝጽበዮ፦ { $rhythm }።
       *[other] { $count } ግዜ ተራእዩ፡ ናይ መወዳእታ ኣብ { $day }። Plein ዝጽበዮ፦ { $rhythm }።
    }
bank-tick-all = ንኹሉ ✓ ግበሩ
bank-costs = እንታይ ከም ዝተርፈኩም ንምፍላጥ
bank-costs-about = ነፍሲ ወከፍ ወርሒ ካብ ሕሳብኩም ንዝወጽእ ✓ ግበሩ። ሽዑ Plein ክሳብ ዝቕጽል ክፍሊት ክንደይ ከም ዝተርፈኩም ይነግረኩም።
bank-cost = ኣብ { $count } ኣዋርሕ ተራእዩ፡ ኣብ ከባቢ ዕለት { $day }
bank-balance = ሳልዶ (ኣብ ባንክ ሕሳብኩም ዘሎ ገንዘብ)
bank-nothing = ሓድሽ ነገር የለን
bank-nothing-about = Plein ኣብዚ ፋይል ገና ዘይብልኩም ክፍሊት ኣይረኸበን።
bank-take =
    { $count ->
        [0] ዋላ ሓንቲ ኣይትውሰዱ
        [one] { $count } መስመር ውሰዱ
       *[other] { $count } መስመራት ውሰዱ
    }
bank-leave = ካልእ ፋይል
bank-extra =
    { $count ->
        [one] { $count } ክፍሊት እውን ካብ ትካል መጺኡ፡ እንታይ ምዃኑ ግን Plein ኣይፈልጥን
       *[other] { $count } ክፍሊታት እውን ካብ ትካላት መጺኦም፡ እንታይ ምዃኖም ግን Plein ኣይፈልጥን
    }
bank-extra-line = { $day }፦ { $amount } ካብ { $name }
bank-strange =
    { $count ->
        [one] { $count } ኣታዊ ካብ Plein ዘይፈልጦ ሰብ መጺኡ። ንሱ ኣይዕቀብን።
       *[other] { $count } ኣታዊታት ካብ Plein ዘይፈልጦም ሰባት ወይ ትካላት ንግዲ መጺኦም። ንሳቶም ኣይዕቀቡን።
    }
bank-left-out =
    { $count ->
        [one] { $count } መስመር ተዘሊሉ
       *[other] { $count } መስመራት ተዘሊሎም
    }
bank-left-out-line = { $reason ->
    [currency] ብዩሮ ኣይኮነን ({ $count })፦ መስመር { $lines }።
    [amount] መጠን ገንዘብ ክንበብ ኣይከኣለን ({ $count })፦ መስመር { $lines }።
    [sign] ኣታዊ ወይ ወጻኢ ምዃኑ ንጹር ኣይኮነን ({ $count })፦ መስመር { $lines }።
    [date] መዓልቲ ክንበብ ኣይከኣለን ({ $count })፦ መስመር { $lines }።
    [columns] ዝጐድል ክፋል ኣሎ ({ $count })፦ መስመር { $lines }።
    [pending] ገና ኣይተኸፍለን ወይ ኣይተመዝገበን ({ $count })፦ መስመር { $lines }።
    [month] ወርሒ ክንበብ ኣይከኣለን ({ $count })፦ መስመር { $lines }።
   *[twice] ክልተ ግዜ ተጻሒፉ ኣሎ ({ $count })፦ መስመር { $lines }።
}
bank-holes = እቶም መጠናት ኣብ { $days } ኣይሰማምዑን። ኣብኡ ምናልባት ዝጐድል መስመር ኣሎ። ነቲ ፋይል ከም ብሓድሽ ኣምጽእዎ፡ ወይ ነቶም ካልኦት ፋይላት እውን ኣንብብዎም።
bank-year-about = ነፍሲ ወከፍ መስመር ደጊምኩም ርኣዩ። ንትኽክል ዝኾነ ✓ ግበሩ።
bank-year-missing = እዞም ኣዋርሕ የለዉን፦ { $months }። ኣብቲ ወረቐት ግን ኣለዉ ድዮም? ሽዑ ዝያዳ ንጹር ስእሊ ኣልዕሉ።
bank-year-sum = ኣብቲ ወረቐት ዘሎ ድምር { $told } እዩ። Plein ዘንበቦም መስመራት ብሓባር { $sum } እዮም። ነቲ ወረቐት ኣብ ጎኒ ኣቐምጥዎ፡ ነፍሲ ወከፍ መስመር ድማ ጽቡቕ ጌርኩም ርኣዩ።
bank-taken =
    { $count ->
        [0] ዋላ ሓንቲ ኣይተወስደን።
        [one] { $count } መስመር ተወሲዱ።
       *[other] { $count } መስመራት ተወሲዶም።
    }
bank-imports = ቅድሚ ሕጂ ዝተነበበ
bank-import = { $bank }፡ ኣብ { $day }
bank-import-about =
    { $count ->
        [one] ካብ { $from } ክሳብ መወዳእታ ናይ { $to }፦ { $count } መስመር ተወሲዱ
       *[other] ካብ { $from } ክሳብ መወዳእታ ናይ { $to }፦ { $count } መስመራት ተወሲዶም
    }
bank-undo = ናብ ዝነበሮ መልሱ
bank-undone = ኩሉ ከምቲ ቅድሚ ምንባብ ዝነበሮ ኮይኑ ኣሎ።
error-bank-zip = እዚ zip ፋይል እዩ። ቅድም ኣብ ተሌፎንኩም ክፈትዎ (uitpakken)፡ ሽዑ ነቲ ኣብ ውሽጡ ዘሎ ፋይል ምረጹ።
error-bank-not-text = እዚ ዝወጸን ዝኣተወን ገንዘብ ዘለዎ ፋይል ኣይኮነን። ኣብ ባንክኹም ‘CSV’፡ ‘TXT’ ወይ ‘CAMT.053’ ምረጹ።
error-bank-xml-broken = እዚ ፋይል ምሉእ ኣይኮነን። ካብ ባንክኹም ከም ብሓድሽ ኣምጽእዎ።
error-bank-xml-entities = Plein ነዚ ፋይል ኣይከፍቶን፦ ኣብኡ ባንክ ፈጺሙ ዘይህቦ ትእዛዛት ኣሎ። ካብ ባንክኹም ከም ብሓድሽ ኣምጽእዎ።
error-bank-other-message = እዚ መልእኽቲ ናይ ባንክ እዩ፡ ግን ጸብጻብ ባንክ (afschrift) ኣይኮነን። ኣብ ባንክኹም ‘CAMT.053’ ምረጹ።
error-bank-unknown = Plein ነዚ ሰደቓ ኣይፈልጦን። ኣብ ባንክኹም ‘CAMT.053’ (XML) ምረጹ፡ ወይ ናይ ING ወይ Rabobank CSV፡ ወይ ናይ ABN AMRO TXT። ነቲ ፋይል ብኻልእ ፕሮግራም ኣይትቀይርዎ።
error-bank-empty = እዚ ፋይል ባዶ እዩ። ካብ ባንክኹም ከም ብሓድሽ ኣምጽእዎ።
error-bank-too-large = እዚ ፋይል ኣዝዩ ዓቢ እዩ። ኣብ ባንክኹም ዝሓጸረ ግዜ ምረጹ፡ ንኣብነት ሓደ ዓመት።
error-bank-unreadable = ምንባብ ኣይተዓወተን። ዝተቐየረ ነገር የለን። ሓንሳብ እንደገና ፈትኑ፡ ብዝሓጸረ ግዜ።
statement-title = መግለጺ ናይ ኣታዊኹም
statement-take = ኣብ ኣታዊኹም ኣእትዉ
