# The screen Help.

help-title = ሓገዝ
help-lead = ነዚ ንበይኑ ክገብሮ ዝግደድ ሰብ የለን። እትደልይዎ ምረጹ።
help-rights = እንታይ ክትረኽቡ መሰል ኣለኩም?
help-rights-about = Plein ኣብ ተሌፎንኩም ይሕስቦ።
help-square = ሕቶታት ንሓድሕድ
help-square-about = ንኻልኦት ሰባት ብዘይ ስምኩም ሕተቱ።
