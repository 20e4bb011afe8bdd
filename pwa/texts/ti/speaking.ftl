# Asking to speak to somebody.

speak-button = ምስ ሰብ ክዛረብ እመርጽ
speak-title = ምስ ሰብ ምዝራብ
speak-about = ኣሸጊሩኩም ድዩ፡ ወይ ምዝራብ ትመርጹ? ሰብ ሕተቱ፦ ብተሌፎን ወይ ኣብ balie (ባንኮ ኣገልግሎት)። ባዕልኹም ትመርጹ።
speak-waiting = ምስ ሰብ ንምዝራብ ዝሓተትኩምዎ ርክብ ይጽበ ኣሎ። ዋላ ሓንቲ ክትገብሩ ኣየድልየኩምን።
speak-asked = ኣብ { $moment } ምስ ሰብ ክትዛረቡ ሓቲትኩም። ስለዚ ኣብ { $agency } ኣብ ላዕሊ ኣለኹም።
speak-spoken = { $agency } ኣብ { $moment } ሓደ ሰብ ምሳኹም ከም ዝተዛረበ ኣፍሊጡ። ትኽክል ኣይኮነን ድዩ? ደጊምኩም ሕተቱ።
speak-to-request = ናብ ሕቶኹም
speak-call = ወይ ባዕልኹም ደውሉ፦
speak-row-about = ብተሌፎን ወይ ኣብ balie (ባንኮ ኣገልግሎት)።
