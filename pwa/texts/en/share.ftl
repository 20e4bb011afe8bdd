# The screens of Share.

share-example = This is an example. Nothing can be sent from it. Begin with your own Plein to share something.
share-messages = Messages
share-sent = What you sent
share-new = New
share-have-code = I have a letter with a code
share-have-code-about = It tells { $agency } that your messages come from you.
share-identity =
    { $identity ->
        [established] This agency knows that it is you.
        [moved] Plein has agreed on a new lock. The agency has yet to confirm that it is you.
        [again] This agency is no longer sure who you are. Ask it for a new letter with a code.
        [used] The code was used somewhere else too. So the agency does not know yet who you are.
        [over] The code no longer works. Ask for a new one.
        [ended] The agency has ended the link.
        [refused] The code was not right. Check it and try again.
       *[asked] Your code has been used. The agency is checking it.
    }
share-code-shown = Plein shows that you have the code. The code itself is not sent.
share-service = Pass something on
share-promises = What { $agency } promises you
share-optional = { $label } (optional)
share-yes = Yes
share-no = No
share-income-elsewhere = An income that is not in Plein yet
share-fact-missing = Fill this in: { $label }
share-paper-missing = Choose a paper or add one: { $label }
share-papers-most = Choose at most { $most } papers.
share-other-papers = Other papers
share-check = Go on and check
share-review = Check everything
share-change = Change
share-review-about = Nothing has been sent yet. This goes to { $agency }: { $title }.
share-acting = Does somebody act for you in this submission?
share-acting-hint = The organisation then reads who that is and on what ground. It checks that first. You are the one who sends.
share-acting-nobody = No, nobody
share-acting-for = For whom
share-acting-by = Who acts
share-acting-prepared = Prepared by
share-facts = These details
share-papers = These papers
share-conditions = What happens with it
share-to = For whom
share-purpose = What for
share-ground = Why this is allowed
share-kept = How long it is kept
share-back-out = If you change your mind
share-leave-out = Leave out
share-send = Agree and send
share-not-ready = Not everything has been filled in yet.
share-fill-in = Go on filling in
share-one = What you sent
share-to-agency = To { $agency }
share-waiting = Waiting for a connection
share-waiting-step = Waiting for a connection. It leaves by itself as soon as there is internet. You need not do anything.
share-deposited = Handed in on { $moment }
share-received = { $agency } received this on { $moment }
share-received-later = { $agency } has yet to confirm that it arrived
share-opened = A clerk opened it on { $moment }
share-status =
    { $state ->
        [waiting] { $agency } is waiting for you
        [decided] { $agency } has decided
        [refused] { $agency } will not handle this
        [referred] { $agency } says that this belongs elsewhere
       *[handling] { $agency } is handling it
    }
share-turn-agency = { $by } must deal with this on or before { $until }{ $basis }.
share-turn-agency-someday = It is now up to { $by }{ $basis }.
share-turn-you = It is now up to you. Do this on or before { $until }{ $basis }. The message says what is needed.
share-turn-you-someday = It is now up to you{ $basis }. The message says what is needed.
share-turn-decided = Read the decision in the message. Do you disagree? Then you can object. The decision says how and until when.
share-turn-refused = The message says why, and what you can do now.
share-refused = This was not accepted
share-refusal =
    { $code ->
        [recipient-key-unknown] The agency has a new lock by now. Send it again: what you filled in stands below.
        [submission-differs] Something else was handed in under this number before. Send it again.
        [mailbox-closed] The connection with this agency has been closed. Send it again.
        [mailbox-ended] The agency has closed the earlier connection with you. Nothing was sent. Send it again: Plein then makes a new one. Or call the agency.
        [too-much] Together the papers are too large. Send it again with fewer or smaller papers.
       *[other] Nothing was sent. Send it again. Does it fail once more? Then call the agency.
    }
share-again = Send it again
share-left = Not sent yet when the file was made
share-left-behind = This was still waiting on your former device. It does not leave from here, since it might then arrive twice. Look on your former device whether it was sent. Is that not possible? Then send it again from here: what you had filled in stands below.
share-proof-broken = The proof that this was handed in is not right. So Plein sends exactly the same once more. It arrives at the agency only once. Does this stay here? Then call the agency and ask whether it has it.
share-twin = You also sent this from another device, with other answers. Only what arrived first was sent. You see it below. Do you want to say something else? Then do it again, or call the organisation.
share-turn-elsewhere = This was sent from your former device. New answers arrive only there. Do you not have that device any more? Then call { $agency } to ask how it stands, or to withdraw it.
share-take-back = Take back
share-taken-back = Taken back. Nothing was sent.
share-gone-already = It has left already. You can still withdraw it.
share-tasks = What you must do
share-what = What you sent
share-proof = Your proof
share-proof-about = With this you can always show what you sent and when it arrived. Also when you no longer have Plein.
share-proof-save = Save the proof
share-proof-file = proof-of-handing-in
share-technical = Technical details
share-tech-number = Number
share-tech-agency = Number of the agency
share-tech-content = Fingerprint of the content
share-tech-deposited = Handed in
share-tech-received = Received
share-withdraw = Withdraw or have it erased
share-withdrawal = You asked to withdraw this
share-to-withdrawal = To your request
share-message = Message
share-message-kind =
    { $kind ->
        [task] You must do something
        [status] How it stands
        [decision] Decision
        [identity] Answer to your code
        [keys] Another device says that it is yours
        [keys_kept] Your new lock is known
        [keys_again] A new code is needed
        [income_statement] Statement of your income
        [activity_statement] Your period is confirmed
        [question] A question for you
        [appointment] About a meeting
        [agreement] Proposal for an agreement
        [unreadable] A message that is not right
       *[message] Message
    }
share-unreadable = This message did not arrive as it should. Perhaps it is not from this agency. That is why Plein does not show it. Do you expect a message? Then call the agency.
share-identity-said =
    { $established ->
        [true] The code is right. { $agency } now knows that your messages come from you.
       *[false] The code was not right. So { $agency } does not know yet who you are. Check the code and type it again, under Share. Does it fail? Then ask { $agency } for a new code.
    }
share-unknown = { $agency } does not know yet who you are. It can read this, but cannot decide on it yet. Ask { $agency } for a letter with a code and type that code under Share, at About { $agency }.
share-keys =
    { $kind ->
        [keys_kept] You removed a device. { $agency } now uses your new lock and still knows that it is you. You need not do anything.
        [keys_again] Two devices both say that they are yours. So { $agency } is no longer sure who you are. Ask { $agency } for a new letter with a code. Until then { $agency } decides nothing. Your data in Plein is safe.
       *[keys] A device that does not belong to your Plein tells { $agency } that it is yours. It used the lock of one of your devices. Do you miss a device? Remove it under Your devices. Then call { $agency } and ask for a new letter with a code.
    }
share-to-task = To the task
share-lock-first = Choose a lock first. You do that in Settings, at the top right. After that Plein fetches with which agencies you can share.
share-about = This is about: { $title }
error-share-incomplete = Not everything has been filled in yet. Go back and fill in the rest. What you filled in is still there.
error-directory-broken =
    { $reason ->
        [directory-missing] Plein does not know yet with which agencies you can share. Make sure that you have internet and look again in a minute.
        [directory-expired] The list of agencies is too old. Make sure that you have internet. Plein then fetches a new one by itself. What you filled in stays.
        [agency-unknown] This agency no longer takes part in Plein. Nothing was sent. Call the agency itself.
        [key-retired] This agency cannot receive anything safely now. Nothing was sent. Try again tomorrow.
       *[other] The new list of agencies is not right. Plein uses the old list and will fetch a new one. Does this go on? Then ask for help at your library or municipality.
    }
error-receipt-broken = A confirmation is not right. Plein does not show it. What you sent is still there.
share-services = Report or apply for something
share-seek = What are you looking for?
share-find = Search
share-found =
    { $count ->
        [0] Nothing found. Try another word, such as parking or benefit.
        [one] 1 thing found.
       *[other] { $count } things found.
    }
share-role =
    { $role ->
        [user] Report a problem
        [partner] Make or agree on something together
        [subject] If you disagree or are being checked
       *[customer] Apply for or pass on
    }
share-ready = Everything is ready: only look it over
share-gets = What { $agency } gets
share-paper = On paper too
share-paper-along = { $agency } has not officially opened this way yet. So send it by post too. This is a message ahead of it.
share-decisions = I want to get the decision on this on Plein from { $agency }.
share-decisions-hint = You can change this later. Without this choice you get the decision by post.
share-decision-way = How you get the decision
share-decision-comes =
    { $here ->
        [true] You get the decision of { $agency } on Plein. If that fails, it comes by post.
       *[false] You get the decision of { $agency } by post.
    }
share-decision-change = Choose another way
share-turn-posted = The decision comes by post. Do you not agree with it? Then you can object. The decision says how and until when.
share-in-dutch = You send this in Dutch. The translation above helps you; the Dutch text counts.
share-dutch = See all of it in Dutch
share-article = { $law }, article { $article }
