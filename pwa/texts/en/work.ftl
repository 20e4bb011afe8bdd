# Looking for work: the list of what you did, what was agreed, and the proof.

work-screen = Looking for work
work-add = Add an application
work-one = Application
work-cv-link = Your CV
work-talks-link = Meetings
work-log = What you did
work-nothing = Here comes what you do to find work. You then see how far you are, and can show that you did it.
work-find = Search
work-find-state = How far is it?
work-find-do = Search
work-all-states = Everything
work-found = { $count ->
    [0] Nothing found.
    [one] 1 found.
   *[other] { $count } found.
}
work-found-nothing = Nothing was found. Search for another word, or choose “Everything”.
work-funnel = How it went
work-step = { $step ->
    [applied] Applied
    [invited] Invited
    [spoken] Had an interview
   *[offered] Offered a job
}
work-state = { $state ->
    [interested] Not done yet
    [applied] Done
    [invited] Invited
    [spoken] Had an interview
    [offered] Offered a job
    [refused] Turned down
   *[withdrawn] Stopped it myself
}
work-kind = { $kind ->
    [application] Applying for a job
    [contact] Asking about work
    [registration] Signing on with an agency or site
    [conversation] Interview or test
    [training] Course or trial day
   *[other] Something else
}
work-manner = { $manner ->
    [site] On a site
    [email] By e-mail
    [phone] By phone
    [visit] Went there
    [agency] Through an agency
    [letter] By letter
   *[other] Another way
}
work-title = What work?
work-title-missing = Fill in what work it is. For example: cook.
work-employer = With whom?
work-employer-missing = Fill in with whom you did this.
work-sent = On which day?
work-sent-missing = Fill in the day. If you have not applied yet, choose “Not done yet”.
work-sent-ahead = This day is still to come. If you still want to do this, choose “Not done yet”.
work-how = How?
work-how-far = How far is it?
work-what = What did you do?
work-more = Fill in more
work-contact = Whom were you in touch with?
work-link = Address of the vacancy
work-open-link = Look at the vacancy
work-cv = Which CV went along?
work-no-cv = None
work-vacancy = Text of the vacancy
work-vacancy-file = Vacancy { $title }
work-letter = Your letter
work-note = Remark
work-after = What happened after that
work-happened = Did anything happen?
work-follow = When do you want to ask?
work-follow-hint = Plein then makes a task and reminds you.
work-follow-task = { $has ->
    [yes] Ask { $employer }: { $title }
   *[no] Ask about: { $title }
}
work-evidence = Proof
work-evidence-hint = A photo or a file, such as a confirmation. It goes with your papers. Plein takes out where a photo was made.
work-evidence-most = { $most } files fit here. Save first, or choose fewer.
work-photo = Take a photo
work-file = Choose a file
work-leave-out = Leave out { $title }
work-same = This is here already: “{ $title }” of { $day }. If this is another one, tick that.
work-same-hint = This looks like an application that is here already.
work-again = This is another application
work-days = { $from } until { $to }
work-from = from { $from }
work-why-not = { $reason ->
    [interested] Does not count yet: you have not done it yet.
    [kind] Does not count: this kind was not agreed.
   *[ahead] Does not count yet: this day is still to come.
}
work-paste = Paste a vacancy
work-paste-empty = There is no text on your clipboard. Copy the vacancy first.
work-paste-not = Plein may not see your clipboard. Paste the text yourself in the box “Text of the vacancy”.
work-shared-nothing = Nothing came along. Share the vacancy again, or fill it in yourself.
work-pasted = The vacancy is filled in. Check that it is right.
work-copies = Put it in { $form } too
work-copies-hint = This does not replace { $form }. Put it there too. One tap copies each part.
work-copies-open = Go to { $form }
copy-one = Copy: { $name }
copied = Copied: { $text }
copied-not = Copying is not allowed here. Hold the text to copy it.
duty-title = What was agreed
duty-nothing = Have you agreed with an agency how often you apply? Put it here. Plein then counts along, and reminds you.
duty-add = Add an agreement
duty-one = Agreement
duty-own = My own plan
duty-new-hint = Choose with whom, and Plein fills in what is usual there. Your own agreement always goes first.
duty-signed = You confirmed this together with the agency. If something changes, agree on it anew.
duty-with = With which agency?
duty-with-name = Which municipality or office?
duty-quota = How often must you do something?
duty-quota-missing = Fill in how often you must do something.
duty-per = In how much time?
duty-period = { $period ->
    [week] Every week
    [four_weeks] Every four weeks
   *[month] Every month
}
duty-asked = { $period ->
    [week] { $quota } times a week
    [four_weeks] { $quota } times in four weeks
   *[month] { $quota } times a month
}
duty-from = From which day?
duty-from-hint = The first day of the first period.
duty-from-missing = Fill in the day on which the first period begins.
duty-to = Up to which day?
duty-kinds = What counts?
duty-kinds-hint = This differs by agency. Ask if you are not sure.
duty-kinds-missing = Choose at least one thing that counts.
duty-asks = What else does the agency want to know?
duty-asks-hint = Only this goes along when you share your proof. The day, the work, with whom, how you did it and how far it is always go along.
duty-ask = { $name ->
    [manner] How you did it
    [contact] Whom you were in touch with
    [link] The address of the vacancy
    [vacancy] The text of the vacancy
    [cv_name] Which CV went along
    [follow_ups] What happened after that
   *[note] Your remark
}
duty-saved = The agreement is saved.
duty-same-day = There is an agreement with this agency from this day already. Change that one, or choose another day.
duty-until-next = The agreement is saved. It goes on until { $day }, since the next one begins after that.
duty-replaced = The agreement is saved. The one before ends on the day before it.
duty-count = { $counted } of { $asked }
duty-left = { $days ->
    [0] Today is the last day
    [one] 1 day left, until { $to }
   *[other] { $days } days left, until { $to }
}
duty-missed-title = Less than was agreed
duty-missed = { $counted } of { $asked }, { $agency }
free-title = Days on which it is not asked
free-add = Add days off
free-one = Days off
free-why = Why?
free-reason = { $reason ->
    [sick] Ill
    [holiday] Holiday
    [course] Course
    [care] Caring for somebody
   *[other] Something else
}
free-for = For which agreement?
free-all = For all agreements
free-from = From which day?
free-from-missing = Fill in the first day.
free-to = Up to which day?
free-to-hint = Leave this empty if you do not know yet.
free-saved = The days are saved. Plein does not count them.
free-hint = If the agency must know this, tell it as well. Plein does not do so by itself.
period-title = A period
period-said = { $state ->
    [met] You did what was agreed.
    [runs] { $missing ->
        [one] 1 time still to do.
       *[other] { $missing } times still to do.
    }
   *[short] It was { $missing } times less than was agreed. You can say why below.
}
period-reckoned = Agreed is { $quota } times. This period counts { $days } of { $whole } days. In proportion and rounded down that is { $asked }. The agency may count in another way.
period-counted = Counts
period-others = Does not count
period-before = The period before
period-after = The next period
period-signed = { $agency } confirmed this period on { $day }.
period-reason-title = Why was it less?
period-reason = What was the matter?
period-reason-hint = Write it down while you still know. It stays with you, until you share it yourself.
period-reason-missing = Write down what was the matter, or choose proof.
period-reason-saved = This is saved. What you wrote goes along when you share your proof. The files stay with your papers.
proof-link = Show what you did
check-link = Check somebody's proof
duty-task = { $has ->
    [yes] Look for work, as agreed with { $agency }
   *[no] Look for work, as you planned
}
apply-title = Apply now
apply-along = { $has_cv ->
    [yes] Your CV “{ $cv }” goes along{ $has_letter ->
        [yes] , and your letter.
       *[no] . You have not written a letter yet.
    }
   *[no] No CV goes along yet. Choose one at “Fill in more” and save.
}
apply-share = Share with an app
apply-mail = Send by e-mail
apply-site = Go to the site
apply-hint = If the app or site does not take the CV itself, it is in your downloads and your letter on the clipboard. Plein notes that you applied today.
apply-done = “{ $title }” is now listed as done.
