# On paper and on the telephone: sheets to print, call cards, the calendar, and the way back.

ways-title = On paper and on the telephone
ways-lead = Print what you need, or call with a call card beside you.
ways-help-about = Your month on one sheet, letters, and what to say when you call.
ways-month = A month on one sheet
ways-month-about = What comes in, what goes off, what you must do and whom you can call.
ways-matters = A matter on paper, with a letter and a call card
ways-no-matters = You have no matters in Plein yet.
ways-tasks = Your tasks to hang up
ways-calendar = In your calendar
ways-calendar-about = You get a file for the calendar of your phone. It warns you a day ahead.
ways-calendar-save = Save all days as a calendar
ways-printer = No printer?
ways-printer-about = When you print, choose “Save as PDF”. Take that file to the library, or send it to somebody with a printer. In many libraries you can print and somebody helps you.

sheet-print = Print
sheet-month = { $month } on paper
sheet-link = On one sheet
sheet-in = Comes in
sheet-off = Goes off
sheet-sum-in = Comes in together
sheet-sum-off = Goes off together
sheet-to-do = To do
sheet-phones = To call
sheet-nothing = There is nothing of this month in Plein yet. Add income or a task first.
sheet-cut = { $count ->
    [one] One line did not fit on this sheet. It is in Plein.
   *[other] { $count } lines did not fit on this sheet. They are in Plein.
}
sheet-steps = How it stands
sheet-done = Done
sheet-open = Not yet
sheet-days = Days to remember
sheet-notes = Room to write
sheet-day = Day
sheet-what = What
sheet-amount = Amount
sheet-matter-link = This matter on paper
sheet-change = Change the matter
sheet-days-save = Save as a calendar

phone-unknown = The number is on a letter from this organisation.
phone-unread = Check this number on a letter from this organisation.

day-answers = Last day to complete “{ $title }”
day-decides = { $agency } decides at the latest about “{ $title }”
day-objects = Last day to object about “{ $title }”
days-file = Days from Plein
days-nothing = There are no days in Plein yet. Add a task or a matter first.

card-link = Call card
card-title = Calling about “{ $title }”
card-say = Your question
card-hand = You keep this at hand
card-hand-number = Your citizen service number: it is on your passport or identity card
card-hand-reference = The reference of the last letter
card-hand-letter = The last letter that you got
card-hand-pen = A pen
card-applied = Applied for on { $day }
card-day = { $day }: { $title }
card-ask = You also ask this
card-ask-name = Who am I speaking with?
card-ask-when = When do I hear from you?
card-ask-written = Will you also write that to me?
card-slow = Is it going too fast? Say: “Could you speak more slowly? I am writing along.”
card-note = You write this down
card-note-who = Whom you spoke with
card-note-when = The day and the hour
card-note-promised = What was promised
card-note-next = What you do now, and when

addresses-title = Addresses on this letter
addresses-from = Your name and address
addresses-from-hint = Each on its own line: your name, street and number, postcode and town.
addresses-to = Address of the organisation
addresses-to-hint = It is on a letter from the organisation. Write the name of the organisation with it too.
addresses-side = Where is the window of the envelope?
addresses-which = { $side ->
    [right] Right
   *[left] Left
}
addresses-saved = The addresses are on the letter.
addresses-lines = Do not write more than { $most } lines.
letter-fold = Do you have an envelope with a window? Fold the letter in three and see whether the address fits behind it, before you seal it.

printed-on = Printed on { $day }.
printed-scan = Point the camera of your phone at this square. Then you come back here in Plein. It works only with your own Plein.
printed-picture = Square code to this screen in Plein

back-title = From paper back to Plein
back-here = This paper belongs to your Plein.
back-open = Open it
back-elsewhere = This paper belongs to somebody else's Plein, or you have removed this subject. There is nothing about a person in the square.
back-none = There is no Plein on this phone yet. Is this your paper? Then scan it with the phone on which you use Plein. There is nothing about a person in the square.
back-unreadable = Part of this square is missing, or it is not Plein's. Scan the paper once more.
