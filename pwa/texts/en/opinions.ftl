# Whether a screen was clear, and what people would like next.

opinion-about = You need not say so. If you do, it goes without your name. Plein counts per screen what people say and does not keep whom it comes from.
opinion-yes = Yes
opinion-no = No
opinion-reason = What was it mostly? (optional)
opinion-why = { $reason ->
    [words] Difficult words
    [long] Too much text
    [next] I do not know what to do
    [fits] My answer is not there
    [figures] I do not understand an amount or date
   *[broken] It did not work
  }
opinion-words = In one sentence (optional)
opinion-hint = At most 200 characters. Name no names or numbers. Only those who make Plein read this.
opinion-send = Send this without a name
opinion-thanks = Thank you. It was counted, without your name.
opinion-enough = Much was said from this place today already, by you or by somebody who uses the same internet. This does not count. Tomorrow you can again.
opinions-title = What people think
opinions-lead = This is how clear people find the screens and the steps, and this is what they would like next.
opinions-screens = Screens of Plein
opinions-steps = Steps of organisations
opinions-nothing = Nothing yet. What fewer than five people say is not shown here.
opinions-hint = Nobody knows who said something. That is why somebody can say something more than once. See this as a hint, not as a vote.
opinions-counts = Clear: { $clear }. Not clear: { $unclear }.
opinions-mostly = Mostly: { $reason }.
opinions-few = fewer than { $least }
opinions-since = Since { $day }
opinions-step = { $step ->
    [invullen] filling in
    [nakijken] checking
    [verstuurd] after sending
   *[other] { $step }
  }
opinions-of = { $agency }, { $service }: { $step }
wish-title = What would you like next?
wish-question = What should Plein be able to do next?
wish-hint = Choose one thing. It goes without your name.
wish-send = Count my choice
wish-count = { $count ->
    [one] chosen { $count } time
   *[other] chosen { $count } times
  }
wish-one = { $wish ->
    [tax] Help with the tax return
    [family] Together with my family in one overview
    [appointments] Making appointments with the doctor and the municipality
    [school] School and education of my children
    [care] Arranging care and help at home
   *[vote] Having a say and voting in my neighbourhood
  }
opinion-back = Back to the screen
