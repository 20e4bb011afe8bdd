# What every form says: its problems, and what goes with its fields.

problems-title = ገና ዘይተስተኻኸለ ነገር ኣሎ
form-begun = ድሮ ጀሚርኩምዎ ኔርኩም። ዝመላእኩምዎ ገና ኣሎ።
form-from = እዚ ብ{ $name } ንዓኹም ዝተዳለወ እዩ። ደጊምኩም ርኣይዎ።
form-waits = መዕጸዊኹም ተገይሩ ኣሎ። እዚ ግን ገና ኣይተዓቀበን። “{ $button }” ሓንሳብ እንደገና ጠውቑ።
start-over = ካብ መጀመርታ ጀምሩ
open-calendar = ኣብ ካለንደር መዓልቲ ምረጹ
field-too-long = እዚ ኣዝዩ ነዊሕ እዩ። ካብ { $most } ምልክታት (ፊደላት) ዘይበዝሕ ተጠቐሙ።
choice-missing = ሓደ ምረጹ።
number-out-of-range = ምሉእ ቁጽሪ ምልኡ፡ ካብ { $least } ክሳብ { $most } (ክልቲኦም እውን ይሕሰቡ)።
amount-negative = መጠን ገንዘብ ብዘይ ናይ ምንካይ ምልክት (-) ምልኡ። ገንዘብ ትመልሱ ዲኹም? ሽዑ ናብ ባንክ ሕሳብኩም ዝኣቱ መጠን ምልኡ።
amount-not-a-number = እዚ መጠን ገንዘብ ኣይኮነን። ከምዚ ጽሓፉ፦ 1,234.56።
amount-too-many-decimals = መጠን ገንዘብ ድሕሪ ነጥቢ (.) ካብ ክልተ ቁጽሪ ንላዕሊ የብሉን፡ ንኣብነት 12.50።
amount-too-large = እዚ መጠን ኣዝዩ ብዙሕ እዩ። ኮማ (,) ከይጐድል ርኣዩ።
date-not-a-date = እዚ ዕለት ኣይኮነን። መዓልቲ፡ ወርሕን ዓመትን ጽሓፉ፡ ንኣብነት 2-6-2026።
date-no-such-day = ዕለት { $typed } የለን። መዓልትን ወርሕን ደጊምኩም ርኣዩ።
date-before-begin = እዛ መዓልቲ ቅድሚ እታ ቀዳመይቲ መዓልቲ እያ። ክልቲኡ መዓልታት ደጊምኩም ርኣዩ።
