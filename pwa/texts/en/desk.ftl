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
problem-by-post = The sender did not ask for this decision on Plein. Send it by post.
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
aside-expired = Came in after it had expired
aside-deposit = The proof of deposit is not right
undelivered-title = Not delivered
undelivered-about = These submissions were confirmed and are here, but a connector could not get them into the other system, or could not pass on a message from it. Nothing is lost. Remove the cause; what failed for good then goes again with: python -m sync.agency deliver --once --again
undelivered-line = Number { $number }, connector { $connector }. { $final ->
    [yes] Failed for good.
   *[no] It is tried again by itself; attempts so far: { $attempts }.
}
undelivered-reason = { $reason ->
    [inbox] The submission was damaged or removed on this computer
    [folder-missing] The folder for the delivery is not there
    [folder] The folder for the delivery cannot be written to
    [taken] Something else stands in the place of this submission
    [unreachable] The other system does not answer
    [busy] The other system is out of order or too busy
    [credentials] The other system does not accept our credentials
    [redirect] The other system sends us to another address
    [address] The address that was set for the other system is not right
    [answer] The other system gives an answer that cannot be read
    [refused] The other system refuses the content; the log says which field
    [duplicate] The reference is in use in the other system already
    [gone] The case or document was removed in the other system
    [settling] First it must be clear whether an earlier attempt arrived
    [case-type] There is no case type that holds on that day; change connectors.yaml
    [status-type] There is no such status type; change connectors.yaml
    [role-type] There is no such role type; change connectors.yaml
    [document-type] There is no such document type; change connectors.yaml
    [number] The number of this person is none that the other system takes
    [waits-for-case] The case that this is about was not delivered yet
    [identity] The decision cannot go to the sender: the identity is not established
    [ground] The decision cannot go to the sender: the ground of the representative has not been checked
    [keys] The message cannot go to the sender: it is not certain who that is now
   *[other] Something went wrong in the connector itself; look in the log
}

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
do-decision = Propose a decision
do-decision-hint = A colleague reads your proposal and gives the decision. That closes the case. The sender gets the text signed by your organisation.
do-text-title = Title
do-text = Text
do-due = By
do-send = Send
done-take-up = The sender is told that you handle it.
done-message = The message goes to the sender.
done-task = The task goes to the sender.
done-decision = Your proposal waits for a colleague.

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
letter-why = With Plein you can safely send details to { $agency }. To be sure that it is you, we ask you to use this code once.
letter-code = Your code
letter-how = Open Plein on your phone. Choose Share, then { $agency }, then I have a letter with a code. Type the code there. Or point the camera of your phone at the square code.
letter-until = The code works until { $day } and only once. Give it to nobody.
letter-not-you = Did you not ask for this? Then throw this letter away or call us.
letter-greeting = With kind regards,
letter-qr = Square code that holds your code
counter-title = Link at the counter
counter-intro = The person stands before you and you have seen the identity document. Plein on the phone then scans the code from your screen.
counter-name = Name on the identity document
counter-number = Number under which you know this person
counter-make = Show the code
counter-paper = Identity document
counter-paper-seen = I have seen the identity document and it is this person
counter-how = Let the person choose in Plein: Share, Your link, With the camera. The code works once.
counter-until = The code works until { $time }.
counter-done = Done, put the code away
problem-paper-missing = Look at the identity document first. Then tick the box.
problem-not-linked = The sender was no longer linked.
case-code-misused = This sender used a code that someone else used too. Perhaps someone has seen the letter. The identity is not established. Contact the person and make a new code.
case-other-wallets = { $count ->
        [one] This person has linked another Plein, on { $since }. Answers go to the Plein that sent this submission.
       *[other] This person has linked { $count } other Pleins, the last on { $since }. Answers go to the Plein that sent this submission.
    }
case-end-link = End the link of this sender
case-end-link-about = Do this when the phone is lost, or when this Plein does not belong to this person. What was sent stays.
case-link-ended = The link is ended. The sender is told.
answer-link = { $because ->
        [used] The code had been used by someone else
        [over] The code was too old
        [another] Another Plein is linked
       *[ended] Link ended
    }

# Files that go with a message or decision.
do-files = Add files
do-files-hint = A pdf, png or jpg of at most 10 MB, five at most. They go with the next message or decision that you send.
do-files-add = Choose one or more files
do-files-remove = Remove
do-files-along = This goes along:
done-file = The file is ready. It goes with the next message or decision.
answer-files = With: { $files }.
answer-objection = Objection is possible up to and including { $day }.
do-decision-article = By which article?
problem-file-empty = This file is empty. Choose another file.
problem-file-large = This file is larger than 10 MB. Make it smaller or send it in parts.
problem-file-type = This is no pdf, png or jpg, even if its name says so. Save it as a pdf and choose it again.
problem-file-many = Five files are ready already. Remove one, or send them first.
problem-file-gone = A file that stood here was sent or removed meanwhile. See which are left and send it again.
# Working together: roles, queues, four eyes, terms.

problem-role = This does not belong to your role. Ask your team lead.
problem-password-first = Choose a password of your own first. Then you can begin to work.
problem-role-missing = Choose at least one role.
problem-role-self = You cannot give yourself a role. Ask another team lead.
problem-lead-last = A team lead who has signed in before must remain. Make somebody else team lead first.
problem-name-missing = Fill in a name of at most 64 characters.
problem-name-taken = This name was used already, now or before. Choose another, so that it always stays clear who did what.
problem-password-own = You change your own password under Password.
problem-proposed = A proposal for a decision waits already. Give it, send it back or take it back.
problem-judged = This proposal waits no more: a colleague was before you. See below what was done with it.
problem-four-eyes = You proposed this decision yourself. A colleague must give it.
problem-four-eyes-tied = This account and that of whoever proposed it, or their passwords, were made by the same person. So you cannot give this decision. Ask another colleague, or let a second team lead confirm the account.
problem-unconfirmed = A second team lead must confirm your account first. After that you can work.
problem-account-tied = A team lead knows or chose your first password. Another person must confirm your account before you see the keys.
problem-confirm-none = There is nothing to confirm of this account. See in the list who waits.
problem-confirm-tied = Your account and this account, or their passwords, were made by the same person. Another team lead must confirm this.
problem-reason-missing = Write down why you send it back, with at most 1,000 characters.
problem-taken = A colleague was just before you. See whose case it is now; what you typed is still there.
problem-colleague = This colleague does no cases. Choose somebody else.
problem-assigned = This case is a colleague's. Take it over first; what you typed is still there.
problem-text-place = There is still a place to fill in, in braces such as {"{"}wat{"}"}. Fill it in or remove it.

queues-title = Queues
queue-mine = Mine
queue-nobodys = Nobody's
queue-all = All that is open
queue-closed = Finished
search-label = Search by number, name or subject
search-do = Search
inbox-count = { $count ->
    [0] There is nothing here.
    [one] There is one submission here.
   *[other] There are { $count } submissions here.
}
inbox-found = { $count ->
    [0] Nothing found with “{ $query }”. Search by whole words, or in another queue.
    [one] One found with “{ $query }”.
   *[other] { $count } found with “{ $query }”.
}
inbox-many = The first { $count } are here. Choose a queue or search, to see the others.
inbox-not-yours = Your role does not read submissions.
inbox-wants-person = Wants to speak to somebody
inbox-proposal = Waits for a second pair of eyes
inbox-assigned = { $clerk }'s
case-number = Number { $number }
case-nobodys = This case is nobody's. Whoever answers takes it.
term-left = { $days } days left: { $day }
term-soon = { $days ->
    [one] 1 day left: { $day }
   *[other] { $days } days left: { $day }
}
term-today = Today is the last day
term-over = { $days ->
    [one] 1 day too late: { $day }
   *[other] { $days } days too late: { $day }
}
term-still = Stands still until the sender completes it. Without that the term runs again in { $days ->
    [one] 1 day
   *[other] { $days } days
}. Now it will be { $day }
term-kept = Decided in time, the last day was { $day }
term-missed = Decided too late, the last day was { $day }
term-passed = Passed on, { $day }
term-stopped = { $days ->
    [one] The term stood still for 1 day (Awb 4:15).
   *[other] The term stood still for { $days } days (Awb 4:15).
}
do-assign-me = Take this case
do-let-go = Let go of this case
do-assign-to = Give to a colleague
do-assign-colleague = Colleague
do-assign = Give
done-assign = The case has another owner now.
drafts-title = Decision by four eyes
draft-by = Proposed by { $clerk }, { $moment }
draft-state = { $state ->
    [waiting] Waits for a colleague
    [given] Given by { $clerk }
    [returned] Sent back by { $clerk }
   *[other] Taken back
}
draft-reason = Why:
draft-own = You proposed this. A colleague reads it and gives it.
do-give = Give this decision
do-send-back = Send back
do-send-back-reason = Why do you send it back?
do-take-back = Take back
do-propose = Propose
done-given = The decision goes to the sender.
done-back = The proposal waits no more.
template-begin = Begin with an example. You read and change it before you send it.
template-nobody = sir or madam

password-first = Choose a password of your own first
password-first-why = Your team lead saw the password with which you signed in. That is why it opens nothing yet.
second-first = Your account waits for a second team lead
second-first-why = Your team lead made this account. Another team lead confirms under Staff that it is yours. After that this screen goes on by itself.
password-first-go = Choose a password

staff-title = Staff
staff-made = New password for
staff-made-once = Give it to this clerk. It stands here once, and only opens the choice of an own password.
staff-add = Add a clerk
staff-name = Name of the clerk
staff-name-hint = A name is never used again, not even when somebody has left.
staff-change = Change a clerk
staff-give-roles = Give these roles
staff-reset = Make a new password
staff-end = End
staff-who = Who
staff-roles = Roles
staff-self = (you)
staff-elsewhere = Signs in with the account of the organisation
staff-must-choose = Has yet to choose an own password
staff-unconfirmed = Account or password made by { $clerks }. { $waits ->
    [yes] Waits for a second team lead.
   *[no] Not yet confirmed by another.
}
staff-second = Whoever makes an account, or a new password for it, gives no decision together with that account for 30 days, unless another confirms it. Where there is a second team lead, a new account begins only when that one confirms it. Where there is none, whoever runs the desk can do so with: python -m sync.agency confirm NAME
staff-confirm = Confirm that this account is that person's
role-clerk = Clerk
role-lead = Team lead
role-custodian = Key custodian
may-clerk = Clerk: reads, answers, proposes decisions and gives those of somebody else
may-lead = Team lead: that, and staff and trail
may-custodian = Key custodian: sees and renews the keys
done-clerk = The clerk was added.
done-roles = The roles were changed.
done-reset = There is a new password.
done-end = The clerk can no longer sign in. Open cases are nobody's.
done-second = The account is confirmed.

trail-title = Trail
trail-about = Every look and every act stands here. Each line hangs on the one before and the last is signed, so that altering or erasing is noticed.
trail-whole = { $count ->
    [one] The trail is whole: 1 line.
   *[other] The trail is whole: { $count } lines.
}
trail-broken = The trail is wrong from line { $number } on. Leave the database as it is and have it found out what happened.
trail-caption = The last 200 lines, the newest on top
trail-number = Number
trail-moment = When
trail-clerk = Who
trail-did = What
trail-to-case = To the submission
trail-act = { $act ->
    [sign-in] Signed in
    [open] Opened the submission
    [attachment] Fetched an attachment
    [take-up] Took it up
    [message] Sent a message
    [task] Gave a task
    [status] Told how it stands
    [referral] Said that it belongs elsewhere
    [propose] Proposed a decision
    [decision] Gave a decision
    [returned] Sent a proposal back
    [taken-back] Took a proposal back
    [spoken] Spoke with the sender
    [assign] Gave the case to: { $detail }
    [code] Made a letter with a code
    [password] Chose a password
    [password-made] Made a password for { $detail }
    [password-reset] Made a new password for { $detail }
    [clerk-added] Added: { $detail }
    [clerk-added-waiting] Added, until a second team lead confirms it: { $detail }
    [clerk-confirmed] Confirmed the account of { $detail }
    [clerk-confirmed-operator] Whoever runs the desk confirmed the account of { $detail }
    [clerk-ended] Ended: { $detail }
    [ground-checked] Noted that the ground of a representative was checked: { $detail }
    [ground-refused] Did not accept a representative
    [ground-ended] Withdrew the check of a representative
    [erased] Erased by its retention term: number { $detail }
    [roles] Gave roles: { $detail }
    [square-look] Looked at a post on the square: { $detail }
    [square-hide] Hid a post on the square: { $detail }
    [square-restore] Let a post on the square stand, or showed it again: { $detail }
    [square-close] Closed the name of the writer on the square: { $detail }
    [square-open] Opened the name of the writer on the square: { $detail }
    [square-answer] Answered on the square: { $detail }
    [square-change] Changed an answer on the square: { $detail }
    [square-withdraw] Took an answer from the square: { $detail }
    [square-refused] The platform refused: { $detail }
   *[other] { $act } { $detail }
}

figures-title = Figures
figures-about = What was promised and what was done, for all cases together. Nothing here is about a person. Of fewer than five decided cases no days and acts are given.
figures-none = There are no cases with a term yet.
figures-caption = Promised and done, by kind of service
figures-formula = Kind of service
figures-handed-in = Handed in
figures-confirmed = Confirmed within a day
figures-decided = Decided
figures-passed-on = Passed on
figures-in-time = Decided in time
figures-too-late = Too late
figures-days = Days to decision: middle, and 90 of 100
figures-acts = Acts per case: middle, and 90 of 100
figures-both = { $middle }, and at most { $most }
figures-few = Too few cases
formula = { $formula ->
    [flits] Flits: quickly done
    [wegwijs] Wegwijs: help on the way
    [ontwikkel] Ontwikkel: made together
    [toezicht] Toezicht: there is a check
    [beheer] Beheer: upkeep and reports
   *[other] { $formula }
}

keys-title = Keys
keys-about = With these keys the desk opens and signs. The secret half does not leave this machine. You make a new one with: python -m sync.agency keys. Old ones stay, to open what was sealed to them.
keys-caption = The keys of this organisation
keys-use = What for
keys-since = Since
keys-state = State
keys-kid = Reference
keys-used = In use
keys-kept = Kept to open
use-enc = Opening
use-sig = Signing
use-auth = Signing in at the platform

shortcuts-title = Shortcuts
keys-to-list = To the list
keys-to-search = To searching
keys-to-figures = To the figures
keys-to-take = Take this case
keys-to-answer = To answering
keys-to-square = To the square
sign-in-account = Sign in with the account of your organisation
problem-elsewhere = This clerk signs in with the account of the organisation. Change roles and password there.
problem-openid-over = Signing in took longer than ten minutes. Begin again.
problem-openid-denied = You stopped signing in. Begin again if you want to.
problem-openid-level = Your account was not signed in strongly enough. Use the stronger way, such as an app or a card.
problem-openid-role = Your account has no role here. Ask the administrator of your organisation to give one.
problem-openid-name = Another clerk has or had this name already. Ask your team lead what is going on.
problem-openid-ended = Your team lead ended your access. Ask your team lead why.
problem-other-account = Signing in with the account of your organisation did not work. Try again, or tell the administrator.

# The page on which citizens sign in with DigiD.
visit-language = English
visit-agency = this agency
visit-title = Let { $agency } know who you are
visit-about = You sign in with DigiD. Then { $agency } knows that the messages from your Plein come from you.
visit-after = After that you get a code. With that code you go back to Plein.
visit-go = Sign in with DigiD
visit-private = Only { $agency } gets your name and citizen service number. Plein does not get them.
visit-done = You are signed in
visit-as = You are signed in as { $name }. Is that not you? Then close this page and do not use the code.
visit-here = Is Plein on this device? Then go back with this button.
visit-back = Back to Plein
visit-elsewhere = Is Plein on another device? Open Plein there, choose Share, Your link, With the camera. Point the camera at this square code.
visit-qr = Square code that holds your code
visit-type = Or type this code:
visit-until = The code works once, until { $moment }. Give it to nobody.
visit-problem = This did not work
visit-again = Begin again
visit-none = You cannot sign in with DigiD here now. Ask the agency for a letter with a code.
visit-away = Signing in does not work now. Nothing was sent. Try again later, or ask the agency for a letter with a code.
visit-denied = You stopped signing in. Nothing was sent. You can begin again.
visit-over = Signing in took too long. Nothing was sent. Begin again.
visit-state = This does not belong to the sign-in that you began on this device, or you were here before. Begin again in the same browser.
visit-level = You signed in in a way that is not enough for this. Use the DigiD app with the check of your identity document. Or ask the agency for a letter with a code.
visit-claims = The agency did not get your name or number. Ask it for a letter with a code.
do-by-post = The sender did not ask for this decision on Plein (Awb 2:8), or this service gives no decisions here. Send the decision by post. Then say here that it has gone: the sender then sees that there is a decision.
do-posted = The decision was sent by post
done-posted = Noted. The sender sees that the decision comes by post.
case-reachable = Wants the decision on Plein
clarity-title = Clarity
clarity-intro = What people said themselves of the steps of your services. They did so without a name, and apart from what they sent. Whoever says nothing is not counted.
clarity-nothing = Nobody has said anything yet.
clarity-step = Step
clarity-clear = Clear
clarity-unclear = Not clear
clarity-said = In their words
clarity-step-invullen = Filling in
clarity-step-nakijken = Checking
clarity-step-verstuurd = After sending

wish-since = Asked for a human on { $moment }.
wish-how = { $how ->
    [bellen] Wants to be called.
    [balie] Wants to come to the counter.
   *[other] Did not say how.
}
wish-phone = Number:
wish-when = It suits:
wish-subject = About:
wish-spoken = Spoken to by { $clerk }, { $moment }
do-spoken = I have spoken to this person
done-spoken = Noted. The sender sees this in Plein.
answer-spoken = Told that somebody spoke

# Not for us: where it does belong, and what came from another organisation
state-referred = Passed on
answer-referral = Not for us
problem-refer-place = Choose the organisation where this belongs.
problem-refer-own = This is about something that lies here. No other organisation can deal with it.
do-refer = Not for us
do-refer-hint = Say where this belongs, and why (Awb 2:3). The sender decides whether it goes there. The case is closed here; the day of arrival here keeps counting.
do-refer-to = Where does this belong?
do-refer-choose = Choose an organisation
do-refer-reason = Why does it belong there?
do-refer-send = Tell the sender
done-refer = The sender reads where this belongs, and decides whether it goes there.
passed-on = { $agency } passed this on at { $moment }. It first arrived on { $day }, at { $first }. That day counts (Awb 6:15).
passed-doubtful = This says that another organisation passed it on. That is not proven: go by the day of arrival here, or ask.
passed-proof = Verified: the signature holds. { $words }
passed-proof-unread = A signed statement, not verified here
passed-proof-raw = The statement as it was signed
passed-again = This was passed on before. Look at that case.
problem-referral = This submission says that another agency passed it on, but that proof is not right. Ask the sender how this is.

# Who acts beside the sender, and whether the ground of it was checked
acting-role = { $role ->
    [administrator] administrator (bewindvoerder)
    [guardian] guardian (curator)
    [mentor] mentor
   *[attorney] authorised representative (gemachtigde)
}
acting-line = On behalf of { $person }, by { $name } ({ $role })
acting-ground = Ground: { $article }.
acting-reference = Reference: { $reference }.
acting-since = Since { $day }.
acting-paper = The paper is among the files: { $file }.
acting-prepared = Prepared by { $name }, says the sender's Plein.
acting-standing = { $state ->
    [waiting] The ground has not been checked. Until then you cannot decide.
    [checked] Checked by { $clerk }, { $moment }: { $how }. Counts up to and including { $day }, also for what comes after this.
    [over] The check counted up to and including { $day }. Check the ground again. Until then you cannot decide.
    [ended] The check was withdrawn by { $clerk }, { $moment }. Until a new check you cannot decide.
   *[refused] Not accepted by { $clerk }, { $moment }. The sender was told. You can decide about the person.
}
acting-believe = The sender says this, with a key of their own. The representative has signed nothing here.
acting-post = Answers and decisions go to the person's own Plein. What the representative must get, you send only after the check, and by post.
ground-how = { $how ->
    [register] Looked up in the Central Register of Guardianship and Administration
    [ruling] Ruling of the court seen
   *[authority] Written power of attorney seen
}
ground-refused-title = We do not accept your { $role } here
ground-refused-text = You said that { $name } acts for you as { $role }. We do not accept that for this submission.

    Why: { $reason }

    Your submission stays. Must { $name } act for you all the same? Then send it again, with the right paper. Or call us.
do-ground = Check the ground of the representative
do-ground-hint = Look the person up by hand in the Centraal Curatele- en bewindregister (rechtspraak.nl, BW 1:391), or look at the ruling or the power of attorney (Awb 2:1). Not every administration is in the register, and a mentor never. Check too whether this case falls under it.
do-ground-how = How did you check it?
do-ground-until = Counts up to and including
do-ground-until-hint = The end of the measure or power of attorney, and at most five years from today.
do-ground-send = Note it
do-ground-refuse = Do not accept the representative
do-ground-refuse-hint = The sender is told, with what you write here. After that the case is the person's own.
do-ground-refuse-why = Why not?
do-ground-refuse-send = Tell the sender
do-ground-end = Withdraw the check
do-ground-end-hint = The check then counts nowhere any more, not for other cases of this person either.
done-ground = The check has been noted.
done-ground-refuse = The sender can read why.
done-ground-end = The check no longer counts.
problem-ground = The ground of the representative has not been checked, or the check no longer counts. Check it, or do not accept the representative. After that you can decide.
problem-ground-how = Choose how you checked the ground. For this role that is possible only in one of the ways in the list.
problem-ground-long = The check may count for at most five years. Choose an earlier day.
problem-ground-none = There is no representative here, or no check, that this can be about. Go back to the list.
problem-ground-settled = The ground was already checked or not accepted. First withdraw the check.

# The square: reports, objections and answers of the agency.
role-moderator = Moderator of the square
may-moderator = Moderator of the square: decides on reports and objections on the square, and answers there for the agency. Everybody reads the name of this account there
square-title = Square
square-about = Here stands what people reported and what somebody objects to. Who may be in danger stands on top. All that you do stands in the open log of the square, with your name.
square-no-role = In the directory your agency is no moderator of the square. You can still answer for your agency.
square-not-yours = With your role you do not work on the square.
square-to-reading = Read the square and answer
square-to-queue = To what waits
square-queue-title = What waits
square-waiting = { $count ->
    [0] Nothing waits.
    [one] One post waits.
   *[other] { $count } posts wait.
}
square-away = The platform does not answer now. Here stands what waited on { $moment }. What you do stays here and goes by itself as soon as the platform answers.
square-waits = { $days ->
    [0] Waits since today
    [one] Waits 1 day
   *[other] Waits { $days } days
}
square-since = Since
square-danger = Somebody may be in danger
square-objects = Objection
square-is-hidden = Hidden
square-no-text = Post without text
square-count = { $reason }: reported { $count ->
    [one] once
   *[other] { $count } times
}.
square-reason = { $reason ->
    [persoon] It is about a person who can be known
    [schelden] It swears or threatens
    [oplichting] It looks like a scam
    [reclame] It is an advertisement
    [onjuist] It is wrong and can do harm
    [gevaar] Somebody is in danger
   *[anders] Something else
}
square-topic = { $topic ->
    [geld] Money and benefits
    [wonen] Housing
    [werk] Work
    [zorg] Care
    [kinderen] Children
    [schulden] Debts
    [formulieren] Forms
   *[samen] Doing things together
}
square-country = All of the Netherlands
square-kind = { $kind ->
    [answer] Answer on the square
    [experience] Experience on the square
   *[question] Question on the square
}
square-place = { $place }, { $topic }
square-post = Post
square-post-title = What it says
square-by = Answer by { $agency }
square-head = This answers:
square-unproven = The signature of this post is not right. Tell whoever offers Plein.
square-hidden-title = What everybody reads here now
square-act-unproven = The signature under this decision is not right. Tell whoever offers Plein.
square-objection-title = Objection of the writer
square-objection-moment = Made on
square-reports-title = What was reported
square-closed = This name is closed: the writer can write nothing more in this thread.
square-decide = Decide
square-decide-act = What do you do?
square-decide-choose = Choose
square-act = { $act ->
    [hide] { $standing ->
        [objection] Keep the post hidden
       *[here] Hide the post
    }
    [restore] { $standing ->
        [here] Let the post stand
       *[hidden] Show the post again
    }
    [close] Close this name in this thread
   *[open] Open this name in this thread
}
square-decide-reason = For what reason?
square-decide-words = Explanation in plain language
square-decide-hint = The writer and everybody on the square reads this. Name nobody, and write at most 2,000 characters.
square-decide-look = See what people will read
square-preview-title = This is how people read it
square-preview-readers = In the place of the post
square-preview-in-log = In the open log
square-preview-hide = Hidden by { $name } of { $by }. Reason: { $reason }. { $words }
square-preview = { $act ->
    [close] The post stays as it is. The writer reads that a moderator closed this name in this thread.
    [open] The post stays as it is. The writer can write here again.
   *[restore] Everybody can read the post as it stands above.
}
square-preview-log = { $did } by { $name } of { $by }. Reason: { $reason }. { $words }
square-sign = Sign and do it
square-sign-hint = Not right? Change the form and look again.
square-done-title = What was done here
square-done-nothing = Nothing was done here yet.
square-did = { $kind ->
    [hide] Hidden
    [restore] Shown again, or left to stand
    [close] Name closed
    [open] Name opened again
    [answer] Answer placed
    [change] Answer changed
   *[withdraw] Answer taken away
}
square-did-by = By { $clerk }, { $moment }
square-state = { $state ->
    [waiting] Waits for the platform
    [sent] Is on the square
   *[refused] Refused
}
square-to-post = Look at the post
square-reading-title = Reading and answering
square-reading-about = An answer of yours stands on the square with the name of your agency. Everybody can read it.
square-read-place = Municipality
square-read-topic = Topic
square-read = Read
square-threads = { $count ->
    [0] Nothing stands here yet.
    [one] One thread stands here.
   *[other] { $count } threads stand here.
}
square-more = Show more
square-answers = { $count ->
    [0] No answer yet
    [one] 1 answer
   *[other] { $count } answers
}
square-answered = We answered
square-thread = Thread
square-somebody = Somebody
square-gone = { $state ->
    [hidden] This post is hidden.
   *[gone] This post was taken away by its writer.
}
square-answer-title = Answer for your agency
square-answer-changing = Change the answer
square-answer-text = Answer
square-answer-hint = At most 2,000 characters. Name nobody, and link only to websites of agencies in Plein.
square-answer-send = Sign and put on the square
square-answer-change = Change this answer
square-answer-leave = Write a new answer after all
square-answer-withdraw = Take this answer away
square-answer-withdraw-sure = It leaves the square for good. Whoever read it may still have it.
done-square = It is done and stands on the square.
done-square-later = The platform does not answer now. Your work is kept here, signed, and goes by itself as soon as the platform answers. You need not do it again.
problem-square-away = The platform does not answer now. Nothing is lost; try again later.
problem-square-role = In the directory your agency is no moderator of the square. Ask whoever keeps the directory for this role.
problem-square-gone = This post is not on the square any more: its writer took it away. Go back to what waits.
problem-square-taken = The writer or a colleague has changed something meanwhile. Open the post again and see how it stands now.
problem-square-same = The objection is about what you decided yourself. A colleague must decide on it.
problem-square-tied = Your account and that of whoever decided this, or their passwords, were made by the same person. Ask another colleague, or let a second team lead confirm the account.
problem-square-name = The name of your account cannot stand on the square: use letters, and at least two characters. Ask your team lead for an account with another name.
problem-square-act = Choose what you do.
problem-square-reason = Choose a reason.
problem-square-words = Explain why, in at most 2,000 characters.
problem-square-text = Type an answer of at most 2,000 characters.
problem-square-own = This is no answer of your agency.
problem-square-choose = Choose a municipality and a topic.
problem-square-refused-no-helper = The platform refuses this: your agency is no government, and no recognised help in the directory. Ask who keeps the directory for that role.
problem-square-refused-no-moderator = The platform refuses this: in the directory your agency is no moderator of the square.
problem-square-refused-other-place = The platform refuses this: this post stands at another municipality. A municipality decides on its own square only.
problem-square-refused-same-moderator = The platform refuses this: the objection is about a decision of somebody with the same name. Let a colleague with another name decide.
problem-square-refused-text-refused = The platform refuses this text: it holds a number, an address or a link, or signs that nobody sees. Take that out and try again.
problem-square-refused-thread-full = This thread is full. No more answers fit.
problem-square-refused-unknown = The platform refuses this: the post is not there any more. Go back to what waits.
problem-square-refused-post-differs = The platform refuses this: the answer was changed or hidden meanwhile. Read the thread again.
problem-square-refused-other = The platform refuses this. Open the post again; if that does not help, tell whoever runs the desk.
