# The screen Help: every way to somebody or something that helps.

help-title = Help
help-lead = Nobody has to do this alone. Choose what you are looking for.
help-rights = What are you entitled to?
help-rights-about = Plein works it out on your phone.
help-square = Questions to each other
help-square-about = Ask other people, without your name.
