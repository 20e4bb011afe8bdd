# The desk: what a clerk of an agency reads.

desk-title = Desk of { $agency }
desk-intro = Here you read and answer what residents send to your agency with Plein.
desk-skip = Skip to the content
desk-navigation = Main menu
desk-language = Language
desk-no-connection = No connection to the desk. What you type stays; you go on as soon as the connection is back.
desk-to-field = Go to what is not right
desk-close = Close message
desk-waiting = One moment …
desk-problems = This is not right yet

sign-in = Sign in
sign-in-name = Name
sign-in-password = Password
sign-in-hint = At the first start the password is shown to whoever starts the desk.
sign-out = Sign out
signed-in-as = Signed in as { $clerk }

problem-sign-in = The name or the password is not right. Check them and try again.
problem-sign-in-slow = A wrong password was used too often. Wait a moment and try again.
problem-session-over = You are signed out, since you were away for long or your password was changed. Sign in again.
problem-unknown = This is no longer here. Go back to the list.
problem-text-missing = Fill in a title and a text.
problem-text-long = The title may have 120 characters and the text 4,000. Make it shorter.
problem-text-link = The text links to another website. Link only to websites of your own agency.
problem-date-missing = Fill in a day.
problem-date-past = The day is over. Choose today or later.
problem-identity = It is not established who the sender is. First send a letter with a code; then you can decide.
problem-keys = Two devices both say that they belong to this sender. It is not certain who that is. Send a letter with a code first.
problem-closed = This is finished already. Go back to the list.
problem-partner = The partner has not said yes. After that you can decide.
problem-withdrawn = The sender has withdrawn this. You can no longer decide about it.
problem-person-missing = Fill in a name and a customer number.
problem-item = This item is not in what was handed in. Choose another one.
problem-question-missing = Write down your question.
problem-log = There is no list that can be read. Ask the sender to send it again.
problem-number = Fill in a whole number that is possible.
problem-counted-why = You confirm another number than was counted here. Write down why.
problem-time-missing = Fill in a time, such as 10:30.
problem-words = Fill this in, with at most 200 characters.
problem-date-order = The last day is before the first. Check them.
problem-kinds = Choose at least one thing that counts.
problem-password-short = The new password is too short. Choose one of at least 12 characters.
problem-password-long = The new password is too long. Choose one of at most 256 characters.
problem-password-wrong = The old password is not right. Check it and try again.
problem-password-same = The new password is the same as the old one. Choose another.
problem-password-differs = The two new passwords are not the same. Type them again.
problem-other = Something went wrong at the desk. Your work is not lost; try again.

inbox-title = Submissions
inbox-new = { $count ->
    [0] Nothing new
    [one] One new submission
   *[other] { $count } new submissions
}
inbox-empty = Nothing has been handed in yet. New submissions appear here by themselves.
inbox-received = Received
inbox-until = Decision by
inbox-not-established = Identity not established
inbox-withdrawn = Withdrawn
aside-title = Set aside
aside-about = These submissions cannot be trusted or opened. They were not confirmed to the sender.
aside-line = Number { $number }, { $moment }
aside-form = The form is not right
aside-key = Sealed to a key that this agency does not have
aside-opening = Does not open with this agency's key
aside-signature = The signature is not right
aside-audience = Meant for another agency
aside-id = Handed in under another reference than was signed
aside-mailbox = The answers would go elsewhere
aside-proof = The old key did not sign the new one
aside-consent = The agreement belongs to something else
aside-attachments = The attachments are not right
aside-deposit = The proof of deposit is not right

state-received = New
state-opened = Opened
state-waiting = Waits for the sender
state-handling = Being handled
state-decided = Decided
state-answered = Answered by itself
state-confirmed = Confirmed

case-back = Back to the list
case-told = What was told
case-source-self = Told by the sender
case-source-agency = Statement of { $agency }
case-yes = Yes
case-no = No
case-files = Attachments
case-no-files = There are no attachments.
case-view = View
case-download = Download
case-file-about = { $type }, { $size }
case-file-lies = This file is something else than its name says. Open it in a safe place only.
case-type-pdf = PDF
case-type-image = Picture
case-type-octets = Other file
case-person = { $name }, customer number { $number }
case-not-established = Identity not established. You can read and answer, but not decide.
case-make-letter = Make a letter with a code
case-keys-disputed = Two devices both say that they belong to this sender. One of them may be a removed device. It is no longer certain who the sender is. A letter with a code makes that clear again.
case-keys-late = Signed with a key that the sender replaced on { $moment }. This may come from a removed device. Answers go to the new key.
case-keys-replaced = The sender took new keys on { $moment }. Answers go there.
case-proof = Signed with the old key
case-withdrawn = The sender has withdrawn this submission.
case-course = Course
case-deposited = Handed in
case-received = Received and kept here
case-receipt = Receipt confirmed to the sender
case-receipt-waiting = The confirmation waits for a connection
case-opened-by = Opened by
case-handled-by = Handled by
case-until = Decision by
case-agreement = What the sender agreed to
case-purpose = Purpose
case-basis = Legal basis
case-retention = Kept
case-language = Language of the text
case-given-at = Agreed on
case-technical = Technical details
case-digest = Digest of the content
case-issuer = Key of the sender
case-about = About submission
case-to-about = To the submission that this is about
case-later = Later submissions about this

answers-title = Answers given
answers-none = Nothing has been answered yet.
answer-opened = Told that it was opened
answer-status = Told that it is being handled
answer-message = Message
answer-task = Task
answer-decision = Decision
answer-identity = Whether the identity is established
answer-keys = New keys reported
answer-income_statement = Income statement
answer-activity_statement = Period confirmed
answer-question = Question
answer-appointment = Appointment proposed
answer-agreement = Agreement about looking for work proposed
answer-counted = { $from } to { $to }: { $counted } of { $quota }
answer-waiting = Waits for a connection
answer-sent = Delivered on { $moment }
answer-refused = Not delivered: the sender has closed the mailbox
answer-by = { $clerk }, { $moment }
answer-due = By { $day }
answer-established = Identity established
answer-keys-kept = Identity stays established, under new keys
answer-keys-again = Identity no longer established: a new code is needed
answer-not-established = The code was not right
answer-system = by itself

do-title = Answer
do-take-up = Take up
do-take-up-hint = The sender reads that your agency handles this and the latest date of a decision. The sender does not read your name.
do-take-up-again = Report another last day
do-take-up-again-hint = This is being handled already. The sender reads the new latest date of a decision.
do-until = Decision by
do-until-hint = According to { $article } this is { $day } at the latest.
do-article = Article of law
do-message = Send a message
do-task = Give a task
do-decision = Send a decision
do-decision-hint = A decision closes the case. The sender gets the text signed by your agency.
do-text-title = Title
do-text = Text
do-due = By
do-send = Send
done-take-up = The sender is told that you handle it.
done-message = The message goes to the sender.
done-task = The task goes to the sender.
done-decision = The decision goes to the sender.

log-title = What somebody did to find work
log-none = No list came along, or it has another name. Ask the sender to send it.
unreadable-form = The list cannot be read: it does not have the shape that was agreed. You can download the file under Attachments.
unreadable-large = The list is too large to show here. You can download the file under Attachments.
log-count = { $counted } of { $asked }
log-counted-here = Counted here, from { $from } to { $to }
log-said-else = The sender counted { $said }.
log-agreed = According to the sender: { $quota } times a { $period ->
    [week] week
    [four_weeks] period of four weeks
   *[month] month
 }, from { $from }{ $until }. What counts: { $kinds }.
log-until = { " " }to { $day }
log-all-kinds = everything
log-agreed-same = You proposed the same, and the sender confirmed it on { $moment }.
log-agreed-else = You proposed and the sender confirmed on { $moment } something else: { $quota } times a { $period ->
    [week] week
    [four_weeks] period of four weeks
   *[month] month
 }. What counts: { $kinds }.
log-agreed-unknown = No agreement for these days was confirmed at this desk. Compare it with your own records.
log-freed = According to the sender it was not needed on { $days ->
    [one] 1 day
   *[other] { $days } days
 }. In proportion and rounded down that leaves { $asked }.
log-exemption = { $reason ->
    [sick] Ill
    [holiday] Holiday
    [course] Course
    [care] Care for somebody
   *[other] Something else
 }, from { $from }{ $until }
log-exemptions = Days on which it was not needed
log-why = What the sender says about it
log-changed = This list was changed after it was made: its digest is not right. Do not trust it without asking.
log-broken = { $count ->
    [one] One item cannot be read and is not shown here. It does not count.
   *[other] { $count } items cannot be read and are not shown here. They do not count.
 }
log-more = { $count ->
    [one] There is 1 more item. Download the list under Attachments to see it. It was counted.
   *[other] There are { $count } more items. Download the list under Attachments to see them. They were counted.
 }
log-empty = There is nothing in the list.
log-judged = { $reason ->
    [changed] Does not count: this item was changed after it was made
    [twice] Does not count: this stands there already
    [outside] Does not count: this day is outside the period or the agreement
    [ahead] Does not count: this day was still to come
    [interested] Does not count: this had not been done yet
    [kind] Does not count: this kind was not agreed
   *[counts] Counts
 }
log-said-counts = The sender did count this.
log-said-not = The sender did not count this.
log-kind = { $kind ->
    [application] Application
    [contact] Contact about work
    [registration] Registration
    [conversation] Interview
    [training] Course or trial day
   *[other] Something else
 }
log-manner = { $manner ->
    [site] through a site
    [email] by e-mail
    [phone] by phone
    [visit] by a visit
    [agency] through a temporary-work agency
    [letter] by letter
   *[other] in another way
 }
log-state = { $state ->
    [interested] not done yet
    [applied] done
    [invited] invited
    [spoken] interviewed
    [offered] hired
    [refused] rejected
   *[withdrawn] gave it up
 }
log-member = { $member ->
    [contact] Contact
    [link] Address
    [vacancy] Vacancy
    [cv] CV
    [after] Afterwards
    [manner] Manner
   *[note] Remark
 }
log-evidence = Evidence
log-evidence-missing = Did not come along
proposals-title = Appointments and agreements
proposal-appointment = { $moment }, { $minutes } minutes, { $place }, with { $whom }
proposal-agreement = { $quota } times a { $period ->
    [week] week
    [four_weeks] period of four weeks
   *[month] month
 }, from { $from }{ $until }. What counts: { $kinds }.
proposal-said = { $said ->
    [yes] The sender said yes on { $moment }
   *[no] The sender said no on { $moment }
 }
proposal-waiting = Waits for a yes or no of the sender
proposal-cancelled = Called off
proposal-cancel = Call off
do-question = Ask a question
do-question-item = About what?
do-question-whole = About the whole list
do-question-text = Your question
do-confirm = Confirm the period
do-confirm-hint = The sender gets a statement signed by your organisation. It holds the period and these numbers.
do-counted = How many do you count?
do-quota = How many were asked?
do-text-optional = Text, if you want to add something
do-appointment = Propose an appointment
do-appointment-title = What is it about?
do-day = Day
do-time = Time
do-minutes = How many minutes?
do-place = Where?
do-with = With whom?
do-agreement = Propose an agreement about looking for work
do-agreement-hint = The agreement holds only when the sender says yes. You can do this once it is established who the sender is.
do-agreement-title = What is the agreement called?
do-agreement-quota = How often?
do-period = Per
do-period-week = week
do-period-four-weeks = four weeks
do-period-month = month
do-kinds = What counts?
do-asks = What else do you want to know?
do-asks-hint = Ask no more than is needed. The day, the work and with whom always come along.
work-application = Applying
work-contact = Contact with an employer or acquaintance
work-registration = Registering with an agency or site
work-conversation = An interview
work-training = A course or a trial day
work-other = Something else
ask-manner = How it was done
ask-contact = With whom there was contact
ask-link = The address of the vacancy
ask-vacancy = The text of the vacancy
ask-cv_name = Which CV went along
ask-follow_ups = What happened afterwards
ask-note = The remark
do-from = From
do-to = To, if it ends
done-question = The question goes to the sender.
done-confirm = The statement goes to the sender.
done-appointment = The proposal goes to the sender.
done-agreement = The proposal goes to the sender. It holds only after a yes.
done-cancel = The sender is told that it is off.

password-title = Password
password-intro = Here you choose another password. Are you signed in elsewhere too? There you are signed out.
password-old = Old password
password-new = New password
password-again = New password, once more
password-hint = At least 12 characters. Four separate words are easy to remember and hard to guess.
password-change = Change the password
case-partner-state = { $state ->
    [waiting] The partner has not said yes. Until then you cannot decide ({ $article }).
    [unknown] The partner said yes on a device of their own, but it is not established who that is. Send that person a letter with a code ({ $article }).
    [refused] The partner said no ({ $article }). You can then only decide if the rest of the family needs it.
    [device] Both agree: the partner said yes on a device of their own ({ $article }).
    [paper] Both agree: the partner's signature was seen on paper ({ $article }).
   *[without] It goes on without the partner, because the rest of the family needs it (Participatiewet 43 paragraph 3).
}
case-to-partner = To what the partner sent
do-partner-paper = Signature on paper was seen
do-partner-without = Go on without the partner (43 paragraph 3)
done-partner = This has been noted.
do-completion = Ask for completion
do-completion-hint = The sender gets a task. Until the day that you name, the time to decide stands still (Awb 4:5 and 4:15).
done-completion = The question goes to the sender.
done-password = Your password has been changed.

letters-title = Letter with a code
letters-intro = With the code in this letter someone links Plein to the customer number that you know. The code works once, for three weeks, and stands nowhere else than on this letter.
letters-name = Name
letters-number = Customer number
letters-address = Address
letters-make = Make the letter
letters-print = Print
letters-done = Done, put the letter away
letters-check = Check by a valid identity document or in your own records that this is the right person.
letter-subject = Your code for Plein
letter-dear = Dear { $name },
letter-why = With Plein you can safely send details to { $agency }. To be sure that it is you, we ask you to type this code once.
letter-code = Your code
letter-how = Open Plein on your phone. Choose Share, then { $agency }, then I have a letter with a code. Type the code there.
letter-until = The code works until { $day } and only once. Give it to nobody.
letter-not-you = Did you not ask for this? Then throw this letter away or call us.
letter-greeting = With kind regards,
