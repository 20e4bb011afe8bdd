# Ease: reading aloud, hard words, pictures.

reading-bar = Reading aloud
reading-pause = Pause
reading-on = Go on
reading-slower = Slower
reading-faster = Faster
aloud-stop = Stop reading aloud
reading-tap = Tap a sentence to begin there.
reading-failed = Reading aloud does not work now. Try again later.
reading-in-dutch = This phone has no voice for your language, but it has one for Dutch. Shall we read the Dutch text aloud?
reading-in-dutch-yes = Yes, in Dutch
reading-in-dutch-no = No

words-title = Hard words
words-about = Letters of the government are full of hard words. Here each has one sentence.
settings-words = Explaining hard words
settings-words-hint = A hard word has dots under it. Tap it and you read what it means.
words-shown = Explain them where they stand
words-plain = Do not explain them
words-all = All hard words

pictures-title = What do you want to do?
pictures-usual = Usual screens
pictures-money = Money that comes
pictures-tasks = What must I do?
pictures-letter = Photo of a letter
pictures-ask = Ask something
pictures-counter = Show this
pictures-papers = My papers
pictures-hear = Hear: { $words }
pictures-money-asks = Did this money come?
pictures-money-none = No money that comes is here now.
pictures-task-asks = Is this done?
pictures-task-none = You need not do anything now.
pictures-task-count = { $number } of { $all }
pictures-not-yet = No
pictures-counter-say = I find reading hard. Would you look at this together with me?
pictures-counter-none = You have no papers to show yet.
