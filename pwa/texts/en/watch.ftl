# What Plein saw, running matters and changes.

watch-title = What Plein saw
watch-stays = Plein looks on your phone, at what you filled in. Nobody else sees this. You decide.
watch-nothing = Plein sees nothing now that you have to act on.
watch-off = Plein does not look out. If you want it to, choose what Plein looks out for.
watch-choose = What Plein looks out for
watch-ask = May Plein look out for you? You choose by topic, and can always change it.
watch-all = Look out for everything
watch-asks-title = May Plein look out for you?
watch-asks = Plein can see whether an income ends, whether an agency is late, and who must hear something from you.
watch-may = What you can do
watch-about = See what this is about
watch-against = Why you can leave this
watch-dismiss = I do not want to see this again
watch-dismissed = Plein will not say this again.
watch-pro = Why
watch-contra = Why not
watch-topic = { $topic ->
    [income] Your income
    [terms] The time that an agency has
    [changes] Changes that you must pass on
   *[papers] Papers that run out
}
found-gap = { $names } ends on { $end_day }. The last payment is on { $last_day }. Nothing follows yet: { $less_cents } a month less from { $month }.
found-ending = { $names } of { $agency } ends. The last payment is on { $last_day }: { $less_cents }.
found-term-runs = { $agency } must decide on “{ $title }” by { $due_day }.
found-term-extended = On { $on_day } { $agency } took more time for “{ $title }”. The decision now comes by { $due_day }; it was { $first_day }. { $told ->
    [yes] The reason: { $reason }.
   *[no] No reason was given.
}
found-term-passed = { $agency } is late with “{ $title }”: the last day was { $due_day }. First ask your contact person. If that does not help, you may write that it is late. Two weeks after that letter arrives a penalty begins.
found-term-told = { $agency } is late with “{ $title }” and got your letter on { $told_day }. Two weeks later a penalty begins.
found-advance-comes = If there is no decision on your social assistance on { $owed_day }, { $agency } must give an advance.
found-advance-owed = { $agency } must give you an advance: on { $owed_day } four weeks had passed since your application, and there is no decision yet.
found-objection = You can object to the decision on “{ $title }” until { $end_day }.
found-document-expires = “{ $title }” is valid until { $until_day }.
found-paper-ended = “{ $title }” was valid until { $until_day }.
found-report-at-once = Pass “{ $title }” on to { $agency } at once ({ $article }).
found-report-change = Pass “{ $title }” on to { $agency } by { $by_day } ({ $article }).
found-award-may-change = “{ $title }” changes your income of the whole year. Your allowances may come out higher or lower: { $names }.
found-award-between = With “{ $title }” and what ends, your income of the whole year lies somewhere between { $low_cents } and { $high_cents }. Healthcare allowance, rent allowance and child budget then come to between { $least_cents } and { $most_cents } a month together.
matters-title = Running matters
matters-nothing = Nothing is running. Have you applied for something? Put it here, and Plein counts the term along.
matters-link = Running matters and changes
add-matter = Add an application
matter-change = Change the application
matter-name = What did you apply for?
matter-title-missing = Fill in what you applied for.
matter-agency = With whom?
matter-service = What kind of application is it?
matter-other = Another application
matter-assistance = Social assistance
matter-applied = On which day?
matter-applied-missing = Fill in the day on which you applied.
matter-day-ahead = This day is still to come. Check the day.
matter-day-before = This day lies before the application. Check the day.
matter-weeks = Within how many weeks must there be a decision?
matter-weeks-hint = If the letter does not say, it is 8.
matter-weeks-missing = Fill in how many weeks are added.
matter-extended-missing = Fill in on which day you heard this.
matter-extended = Did the agency take more time?
matter-extended-on = On which day did you hear that?
matter-extended-weeks = How many weeks more?
matter-extended-reason = Which reason did it give?
matter-told = On which day did the agency get your letter that it is late?
matter-decided = On which day was it decided?
matter-notified = On which day did you get the decision?
matter-objected = On which day did you object?
matter-contact = Your contact person
turn-you = You
step-applied = applied on { $day }
step-extended = took { $weeks } { $weeks ->
    [one] week
   *[other] weeks
} more on { $day }
step-told = wrote on { $day } that it is late
step-decides = decides by { $day }
step-late = should have decided by { $day }
step-decided = decided on { $day }
step-objects = can object until { $day }
step-objected = objected on { $day }
changes-title = Changes
add-change = Tell a change
change-change = Change
change-name = What changes?
change-name-hint = For example: I start a job, we move in together
change-title-missing = Fill in what changes.
change-on = From which day?
change-on-missing = Fill in the day on which it changes.
change-income = Does your income change?
change-direction = { $direction ->
    [more] Yes, more comes in
    [less] Yes, less comes in
   *[none] No
}
change-amount = How much a month?
change-amount-hint = What you get in hand. Leave this empty when the income stays the same.
change-amount-missing = Fill in how much it is a month.
change-new-hint = After saving you see here who knows this already.
change-heard = Who knows this already?
