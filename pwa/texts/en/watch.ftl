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
found-whose = { $agency } has Plein say this since { $day }. Plein looked on your phone whether it holds for you. { $agency } does not know that you see this.
found-how-much =
    { $how ->
        [known] With your answers Plein comes to at least { $amount } a month.
        [doubt] How much it is, Plein does not know: your answers do not go together.
       *[open] How much it is, Plein only knows when you have answered some questions. The first is:
    }
found-what = It is about: { $what }.
found-repair-asked = { $agency } asked you on { $asked_day } to complete “{ $title }”. Do so by { $by_day }. Until you answer, the time to decide stands still. { $what }
found-repair-passed = You could complete “{ $title }” until { $by_day }. { $agency } may leave your application now. Send it after all, or ask for more time. { $what }
found-repair-open = { $agency } asked you on { $asked_day } to complete “{ $title }”, and named no day. The time to decide then runs on. { $what }
found-ball-me = { $agency } has been waiting for you since { $since_day } for “{ $title }”. It need not count that time.
found-ball-here = { $agency } has been waiting for { $holder } since { $since_day } for “{ $title }”. Its time simply runs on: it must decide by { $due_day }.
found-ball-abroad = { $agency } has been waiting for { $holder } since { $since_day } for “{ $title }”. As long as that takes, its time stands still. If it takes too long, ask when you get a decision.
found-award-twice = { $names } of { $agency } stands twice in your income, for the same time. If you really get it double, you pay it back later. If one of the two is for somebody else, it is right.
found-award-no-need = You get { $names }, and you told Plein that no child goes to paid childcare. One of the two may not be so any more.
found-award-paper = “{ $title }” was valid until { $until_day }, and { $names } goes on. If there is a new proof, put it with your papers. If the course has stopped, tell { $agency }.
found-award-together = You get { $names }. The last began on { $from_day }, and Plein does not see that { $agency } knows. If it knows already, you need not do anything.
found-award-higher = You get { $award_cents } { $names } a month. With your answers Plein comes to { $same ->
    [yes] { $low_cents }
   *[no] { $low_cents } to { $high_cents }
}. If your answers are right for the whole year, you may have to pay something back later.
found-award-lower = You get { $award_cents } { $names } a month. With your answers Plein comes to { $same ->
    [yes] { $low_cents }
   *[no] { $low_cents } to { $high_cents }
}. If your answers are right for the whole year, you may get something more.
found-balance-short = On { $short_day } more goes off your account than is on it: you are { $short_cents } short. The next payment comes on { $next_day }.
found-balance-short-open = On { $short_day } more goes off your account than is on it: you are { $short_cents } short.
found-debts-several = You pay { $sum_cents } back each month, in { $count } parts. Together that can be heavy. You may ask whether it can be later or slower, and there is free help.
found-debts-below = You pay { $sum_cents } back each month. Then { $left_cents } is left, and by law you must be able to keep at least { $least_cents } under attachment. You may ask whether it can be slower, and there is free help.
found-debts-enough = You pay { $sum_cents } back each month, in { $count } parts. { $left_cents } is left, and that is not less than you must be able to keep by law under attachment. If it is too much all the same, there is free help.
found-aside = If your income turns out high, you may have to pay { $back } back over this year. That is what you get in allowances less what you would get then, over the whole year. Divided by { $months ->
    [one] the month that is left
   *[other] the { $months } months that are left
}, that is { $aside } a month, rounded up to a cent.
aside-title = Set something aside
aside-task = Set { $amount } aside
aside-make = Remind me every month
aside-made = This is with your tasks now.
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
matter-asked = Did the agency ask you to add something?
matter-asked-on = On which day did it ask that?
matter-asked-what = What did it ask for?
matter-asked-by = By which day must it be there?
matter-answered = On which day did you add it?
matter-waits-title = Is the agency waiting for somebody?
matter-waits = For whom is it waiting?
matter-waits-who = { $who ->
    [me] For me
    [here] For an agency in the Netherlands
    [abroad] For an agency in another country
   *[none] It waits for nobody
}
matter-waits-for = What is that agency called?
matter-waits-since = Since which day?
matter-waits-until = Until which day?
matter-other-agency = another agency
matter-sent = How it stands, or speak to somebody
matter-contact = Your contact person
turn-you = You
step-applied = applied on { $day }
step-extended = took { $weeks } { $weeks ->
    [one] week
   *[other] weeks
} more on { $day }
step-asked = asked on { $day } for an addition
step-answers = adds it by { $day }
step-answers-open = adds it; no day was named
step-answered = added it on { $day }
step-waits = must do something for { $agency } since { $day }
step-stands = need not decide now: its time stands still since { $day }
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
change-kind-label = What kind of change is it?
change-kind = { $kind ->
    [work] I start work
    [stops] My work ends
    [together] We move in together
    [apart] We separate or divorce
    [move] I move house
    [child] A child is born
    [grown] My child turns 18
   *[income] Something else, such as my income
}
change-duties = Who must hear of this?
change-duty = { $at_once ->
    [yes] at once
   *[no] by { $day }
} ({ $article })
change-told = knows
change-name-hint = In your own words, for example: Jeroen's side job
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
letter-title = A letter that is ready
letter-kind = { $kind ->
    [repair] Answer to the request for more
    [report] Pass on a change
    [arrangement] Pay later or in parts
    [default] Write that it is late
    [objection] Object
   *[question] A question to your contact person
}
letter-check = Read the letter before you send it. It is in Dutch, since agencies read Dutch. Add your name, address and signature.
letter-through = Send with Plein
letter-send = To { $agency }
letter-else = Send it yourself
letter-print = Print or keep as PDF
letter-share = Share or copy
letter-copied = The letter was copied.
letter-mark = The agency got it today
letter-marked = Noted. In two weeks a penalty begins.
letter-phone = Rather call?
letter-call = Say this: “On { $applied } I applied for “{ $title }” with { $agency }. The last day to decide was { $due }. When do I get a decision, and who handles my application?”
letter-link = Letters for this matter
letter-question =
    Aan { $agency }
    { "" }
    { $today }
    { "" }
    Onderwerp: mijn aanvraag “{ $title }”
    { "" }
    Geachte heer of mevrouw,
    { "" }
    Op { $applied } heb ik “{ $title }” aangevraagd. De laatste dag om te beslissen is { $due }.
    { "" }
    Wilt u mij laten weten hoe het ervoor staat, en op welke dag ik een beslissing krijg? Ontbreekt er nog iets, dan hoor ik dat graag.
    { "" }
    Met vriendelijke groet,
    { "" }
    Naam: ................................................................
    Adres: ...............................................................
    Burgerservicenummer of kenmerk: ......................................
    Handtekening: ........................................................
letter-default =
    Aan { $agency }
    { "" }
    { $today }
    { "" }
    Onderwerp: ingebrekestelling, mijn aanvraag “{ $title }”
    { "" }
    Geachte heer of mevrouw,
    { "" }
    Op { $applied } heb ik “{ $title }” aangevraagd. U moest uiterlijk op { $due } beslissen. Ik heb nog geen beslissing gekregen.
    { "" }
    Met deze brief stel ik u in gebreke (artikel 4:17, derde lid, van de Algemene wet bestuursrecht). Ik vraag u binnen twee weken na ontvangst te beslissen. Doet u dat niet, dan bent u mij een dwangsom schuldig voor elke dag dat u te laat bent. Wilt u de hoogte daarvan dan vaststellen (artikel 4:18)?
    { "" }
    Met vriendelijke groet,
    { "" }
    Naam: ................................................................
    Adres: ...............................................................
    Burgerservicenummer of kenmerk: ......................................
    Handtekening: ........................................................
letter-objection =
    Aan { $agency }
    { "" }
    { $today }
    { "" }
    Onderwerp: bezwaar tegen uw besluit over “{ $title }”
    { "" }
    Geachte heer of mevrouw,
    { "" }
    Op { $notified } kreeg ik uw besluit over “{ $title }”. Ik ben het daar niet mee eens en maak bezwaar.
    { "" }
    Mijn redenen zijn: (vul hier in waarom het besluit niet klopt)
    { "" }
    Heb ik niet alles genoemd, geeft u mij dan de tijd om mijn bezwaar aan te vullen (artikel 6:6 van de Algemene wet bestuursrecht). Ik wil graag gehoord worden.
    { "" }
    Met vriendelijke groet,
    { "" }
    Naam: ................................................................
    Adres: ...............................................................
    Burgerservicenummer of kenmerk: ......................................
    Handtekening: ........................................................
