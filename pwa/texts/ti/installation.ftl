# What a phone shows of Plein before it is open: at installation, and in a browser without scripts.

app-long-name = Plein፦ ኣታዊኹም፡ ወረቓቕትኹምን ዕማማትኩምን
app-description = ኣታዊኹም፡ ወረቓቕትኹምን ዕማማትኩምን ኣብ ሓደ ቦታ፡ ኣብ ናይ ገዛእ ርእስኹም ተሌፎን። ብዘይ ኢንተርነት እውን ይሰርሕ።
needs-scripts = Plein ብJavaScript ጥራይ እዩ ዝሰርሕ። ኣብ ብራውዘርኩም JavaScript ወልዑ፡ ሽዑ Plein ደጊምኩም ክፈቱ።
shortcut-money = እንታይ ገንዘብ መዓስ ከም ዝኣቱ
shortcut-papers = ደብዳበታትን መረጋገጺታትን
shortcut-tasks = እንታይን መዓስን ክትገብሩ ከም ዘለኩም
screenshot-today = መጀመርታ ዝኣቱ ገንዘብን ክትገብርዎ ዘለኩምን
