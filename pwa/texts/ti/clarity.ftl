# Whether a step was clear; below the screens of Share.

clarity-title = እዚ ንጹር ነይሩ ድዩ?
clarity-about = እዚ ክትነግሩ ኣይትግደዱን። እንተነጊርኩም፡ ብዘይ ስምኩምን ካብቲ እትልእኽዎ ተፈልዩን ይኸይድ። እቲ ትካል ብዛዕባ ኣየናይ ስጉምቲ ምዃኑን መዓስ ከም ዝበጽሐን ጥራይ ይርኢ።
clarity-words = ብሒደት ቃላት (ግዴታ ኣይኮነን)
clarity-hint = ስም ወይ ቁጽሪ ኣይትጽሓፉ።
clarity-send = ብዘይ ስም ልኣኽዎ
clarity-thanks = የቐንየልና። ብዘይ ስምኩም ተላኢኹ።
