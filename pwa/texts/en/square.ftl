# The square: questions and answers of people to each other.

square-title = The square
square-lead = Here people ask each other things and tell what helped them.
square-what = Before you take part
square-public = Everybody can read what you write.
square-nobody = You write under a name that Plein gives you. Each question gets another name. No organisation, nor who offers Plein, can later find out who you are.
square-no-persons = Write nothing about others by which people know them. So no names, addresses or numbers. Not your own either.
square-can-see = Who watches the network at that moment does see that your phone sends something. Your way of writing can also give you away.
square-erase-any-time = You can always take away everything you write. It is then wholly gone from the server. Who had read it already may still have it.
square-place = Of which municipality do you want to read the square?
square-place-missing = Choose a municipality, or the whole country.
square-country = The whole of the Netherlands
square-join = Take part in the square
square-no-example = This is an example. The square opens in your own Plein.
square-lock-first = Choose a lock first. Then you can take part in the square.
square-to-lock = Choose a lock
square-is-off = You do not take part in the square yet.
square-to-choose = Read more about the square
square-ask = Ask a question or tell what helped
square-topics = Topics on the square: { $place }
square-mine = What you wrote
square-settings = Choose a municipality, or stop
square-off-about = If you stop, what you read here goes from this phone. What you wrote stays until you take it away.
square-off = Stop with the square
square-topic =
    { $topic ->
        [geld] Money and benefits
        [wonen] Housing
        [werk] Work
        [zorg] Care
        [kinderen] Children
        [schulden] Debts
        [formulieren] Forms
       *[samen] Doing things together
    }
square-loaded =
    { $count ->
        [0] Nothing read yet
        [one] { $count } conversation read
       *[other] { $count } conversations read
    }
square-look = Look in what stands here
square-find = Look
square-nothing = Nothing stands here yet. Feel free to ask the first question.
square-more = Show more
square-read-at = Read on { $day }
square-broken =
    { $count ->
        [one] We do not show { $count } post, because its signature is not right.
       *[other] We do not show { $count } posts, because their signature is not right.
    }
square-line =
    { $kind ->
        [experience] What helped, on { $day }, with { $count ->
            [one] { $count } answer
           *[other] { $count } answers
        }
       *[other] Question of { $day }, with { $count ->
            [one] { $count } answer
           *[other] { $count } answers
        }
    }
square-official-answer = With an official answer
square-helper-answer = With an answer by recognised help
square-one = Conversation
square-mark =
    { $kind ->
        [helper] Recognised help
        [helper-other] Recognised help, no government
        [other] No government
       *[government] Official answer
    }
square-own = You wrote this
square-began =
    { $kind ->
        [experience] Began this conversation
       *[question] Asked this question
    }
square-name-again = { $name } { $number }
square-other-person = This is somebody else than the first { $name } in this conversation.
square-about = About { $service }
square-changed = Changed later
square-gone = This was taken away by who wrote it.
square-hidden-title = Hidden post
square-hidden = Hidden by { $name } of { $by }. Reason: { $reason }. { $words }
square-disbelieved =
    { $has ->
        [text] Somebody who is no moderator according to your phone wanted to hide this post. That is why you still see it here.
       *[nothing] This post is hidden, but according to your phone not by a moderator. Look again later.
    }
square-hidden-here =
    { $count ->
        [one] { $count } post is not shown here, because you hid that name.
       *[other] { $count } posts are not shown here, because you hid that name.
    }
square-objection = Objection of who wrote this: { $words }
square-objection-answered = Objection of who wrote this: { $words } Another moderator looked at it.
square-acts = What can you do with this post?
square-answer = Give an answer
square-change = Change this
square-erase = Take this away
square-erased = It is gone from the square.
square-hide-author = Hide this name
square-author-hidden = You do not see this name here any more.
square-closed = No more answers can be added here. Feel free to begin a new question.
square-not-loaded = This post is not on your phone. Go back to the topic and choose it there.
square-write =
    { $is ->
        [change] Change your post
        [answer] Give an answer
       *[ask] Ask a question or tell what helped
    }
square-answers-to = You answer
square-kind-label = What do you want to write?
square-kind =
    { $kind ->
        [experience] What helped me
        [answer] An answer
       *[question] A question
    }
square-topic-label = What is it about?
square-service-label = What helped you?
square-service-missing = Choose what helped you.
square-text = Your post
square-text-hint = At most 2,000 characters. Everybody can read it.
square-send = Put on the square
square-placed = It stands on the square.
square-waits = It waits on your phone. Plein sends it as soon as it can, once.
square-state =
    { $state ->
        [waiting] Waits to be sent
        [refused] Not placed
       *[placed] Stands on the square
    }
square-refused =
    { $reason ->
        [thread-full] This was not placed, because this conversation is full. Begin a new question.
        [pseudonym-closed] This was not placed, because a moderator closed your name in this conversation. In another conversation you can write.
        [unknown] This was not placed, because the question is no longer there.
       *[other] This was not placed. Change the text and try again.
    }
square-fault-empty = Type your post first.
square-fault-too-long = This is too long. Make it shorter than 2,000 characters.
square-fault-hidden-characters = It has characters that nobody sees and that can turn the text around. Type the text again.
square-fault-stacked-marks = There are too many marks above or below a letter. Type plain letters.
square-fault-mail = It has an email address. Take it out, because everybody reads along.
square-fault-iban = It has a bank account. Take the number out, because everybody reads along.
square-fault-bsn = It has a number that may be a citizen service number. Take it out, because everybody reads along.
square-fault-phone = It has a telephone number. Take it out, because everybody reads along.
square-fault-address = It has an address. Take it out, because everybody reads along.
square-fault-link = It has a link to a site that we do not know. Take it out. Links to sites of organisations in Plein are fine.
square-report = Report this post
square-report-about = A moderator looks at it. Nobody sees that you reported it.
square-reason-label = What is wrong?
square-reason-missing = Choose what is wrong.
square-reason =
    { $reason ->
        [persoon] It is about a person who can be known
        [schelden] It swears or threatens
        [oplichting] It looks like a scam
        [reclame] It is an advertisement
        [onjuist] It is wrong and can do harm
        [gevaar] Somebody is in danger
       *[anders] Something else
    }
square-report-send = Report it
square-reported = Thank you. A moderator looks at it.
square-object = Object
square-object-about = A moderator hid your post. You can say once why that is not right. Everybody can read it, and another moderator decides.
square-object-words = Why is it not right?
square-object-send = Object
square-objected = Your objection was sent.
square-others = What helped others?
error-square-no-tokens = You have written as much as one can today. What you typed waits on your phone and goes tomorrow.
