# Somebody who helps you, and whom you help.

help-helper = Somebody who helps you
help-helper-about = Let somebody look along or get something ready. You choose what, and how long.
helpers-title = Somebody who helps you
helpers-about = You can let somebody look along. You choose what they see and until which day. What somebody gets ready never leaves by itself: you look first.
helpers-none = Nobody is looking along now.
helpers-add = Let somebody help
helpers-former = Stopped
helpers-other-way = Do you help somebody yourself?
helpers-to-helpen = People whom I help
helpers-devices = These are your helpers. “Your devices” shows who can open everything.
helpers-from-devices = Who looks along
help-allow-title = What may this helper do?
help-allow-about = Choose only what is needed. The helper cannot open the rest, not with another app either.
help-my-name = What does the helper call you?
help-my-name-hint = The helper sees this name. A first name is enough.
help-my-name-missing = Fill in what the helper calls you.
help-what = What may the helper see?
help-part-money-hint = Your income and fixed costs. No account numbers.
help-part-papers-hint = All your papers, with the files.
help-part-tasks-hint = All your tasks.
help-part =
    { $part ->
        [money] Money
        [papers] Papers
        [tasks] Tasks
       *[matter] One matter
    }
help-part-missing = Choose at least one thing that the helper may see.
help-part-empty = There is nothing here yet.
help-matter = Only one matter
help-matter-hint = The helper sees this matter and the papers that belong to it.
help-matter-named = Matter: { $title }
help-matter-gone = which is no longer there
help-none = None
help-how-long = How long?
help-days =
    { $days ->
        [days-1] One day
        [days-7] A week
        [days-30] A month
        [days-90] Three months
        [days-365] A year
       *[same] As long as now
    }
help-may = What may the helper do?
help-can =
    { $can ->
        [prepare] Look, and get things ready
       *[see] Only look
    }
help-who = Who is this helper?
help-role =
    { $role ->
        [representative] Somebody who acts for you by law
       *[helper] Somebody who helps you
    }
help-ground-label = On which ground?
help-ground =
    { $ground ->
        [administrator] Administrator ({ $article })
        [guardian] Guardian ({ $article })
        [mentor] Mentor ({ $article })
       *[attorney] Authorised representative ({ $article })
    }
help-acts-name = Name of who acts for you
help-person-name = Your own name
help-as-on-paper = As it stands on the paper.
help-acts-missing = Fill in the name as it stands on the paper.
help-since = Since which day?
help-reference = Number of the decision or authorisation
help-reference-hint = Or choose the paper below.
help-ground-missing = Fill in the number of the ruling or power of attorney, or choose the paper.
help-ground-paper = The paper that says so
help-representative-about = Those who act for you by law do not send anything here without you seeing it either. Organisations ask for the paper themselves too.
help-unnamed = Fill in the names and the number under “Change what the helper may do”. Then you can name this person when you send something.
help-show-code = Make the code
help-change = Save
help-changed = Changed. The helper sees it as soon as there is a connection.
help-offer-title = Let the helper scan this code
help-offer-1 = The helper opens Plein on their own phone. Is Plein new there? Then the helper begins first and chooses a lock.
help-offer-2 = The helper chooses “Help and questions”, “Somebody who helps you” and then “People whom I help”.
help-offer-3 = The helper scans this code or types it over.
help-offer-picture = QR code for who helps you
help-offer-life = The code works once, for ten minutes.
help-asks = { $name } wants to help you
help-compare = Do you see this number on both phones?
help-compare-why = Is the number different? Then choose “No”. Somebody else has used the code.
help-yes = Yes, this is right
help-no = No, stop
help-adding = The helper is being added.
help-done = The helper can look along now.
help-strangers = Somebody else tried this code too. They did not get in.
help-to-list = To your helpers
help-until = Until { $day }
help-news =
    { $count ->
        [one] One thing is ready
       *[other] { $count } things are ready
    }
help-nameless = Without a name
help-fact-sees = Sees
help-fact-may = May
help-fact-until = Until
help-fact-role = Role
help-fact-ground = Ground
help-fact-since = Since
help-fact-reference = Reference
help-fact-paper = Paper
help-fetched = The helper last fetched your information: { $moment }. The server says so.
help-never-fetched = The helper has not fetched your information yet.
help-gap = Something is missing from what this helper wrote, or it was not genuine. Ask the helper.
help-prepared = Ready for you
help-prepared-by = { $name } got this ready, { $day }.
help-take = Take it over and check it
help-refuse = Do not take it over
help-taken = Taken over. Check it and change what is not right.
help-take-check = Check it and change what is not right. It counts only when you save it.
help-refused = Not taken over.
help-what-happened = What this helper did
help-nothing-done = This helper has not done anything yet.
help-looked = Looked at your information
help-looked-paper = Looked at a paper: { $title }
help-did =
    { $state ->
        [taken] Got ready and taken over by you: { $title }
        [refused] Got ready and not taken over: { $title }
       *[new] Got ready: { $title }
    }
help-thing =
    { $kind ->
        [task] Task: { $name }
        [income] Income: { $name }
        [letter] Letter: { $name }
       *[service] Form: { $name }
    }
help-field =
    { $field ->
        [title] Title
        [due] Last day
        [note] Explanation
        [kind_name] Kind of income
        [agency_name] From whom
        [amount] Amount
        [pay_day] Day of the month
        [period] How often
        [date_from] From which day
       *[text] Text
    }
help-change-scope = Change what the helper may do
help-end = Stop sharing
help-end-title = Stop sharing with { $name }?
help-end-about = The helper gets no message from you. The helper only sees that sharing has stopped. You cannot call back what somebody has already written down or copied.
help-end-do = Yes, stop the help
help-keep = No, keep being helped
help-keep-helping = No, keep helping
help-ended = Stopped. Nothing goes to the helper any more. You can begin again with a new code.
help-ended-on = Stopped on { $day }
help-ended-waits = Stopped on { $day }. The server hears it as soon as there is a connection.
helpen-title = People whom I help
helpen-about = Here is who lets you look along. Of each person you see only what they chose, and nothing together.
helpen-none = You do not help anybody yet.
helpen-add = Help somebody
helpen-how = Ask the other to choose “Help and questions” and “Somebody who helps you” in Plein, and to make a code there. Then scan the code or type it over.
helpen-own-name = What are you called for the other?
help-own-name-missing = Fill in what you are called for the other.
helpen-colour = Colour for this person
helpen-colour-hint = This way you keep people apart.
help-colour =
    { $colour ->
        [blue] Blue
        [green] Green
        [orange] Orange
        [purple] Purple
        [pink] Pink
       *[grey] Grey
    }
helpen-come = Go on
helpen-waiting = Waiting for the other.
helpen-compare = Does { $name } see this number too?
helpen-compare-about = Read the number aloud. The other says yes after that.
help-gone = This sharing has stopped
help-gone-about = What you saw here has been erased from this device.
help-not-here = The information is not on this device now. With a connection it comes here by itself.
help-as-of = As it was on { $moment }
help-acting = You act for this person by law
help-acting-about = You do not send anything here either: the other looks first. Organisations ask you for the paper themselves.
help-cost = Fixed cost
help-open-paper = Look
help-left-out-about = Of these papers your helper sees only the name, not the file:
help-left-out = { $why ->
    [large] “{ $title }”: the file is larger than 15 MB
   *[room] “{ $title }”: there is no room left, or the file is not on this device
}
help-paper-not-here = { $why ->
    [large] The file is larger than 15 MB and cannot be seen here. Ask for it.
   *[room] The file cannot be seen here yet. Ask for it.
}
help-task-done = Done
help-close-paper = Close the paper
help-paper-here = Open the paper
help-prepare-title = Get something ready
help-prepare =
    { $kind ->
        [task] Get a task ready
        [income] Get income ready
        [letter] Get a letter ready
       *[service] Get a form ready
    }
help-prepare-about = { $name } gets to see this and decides what happens with it. Nothing goes to an organisation.
help-prepare-do = Get it ready
help-service-choose = Which form?
help-nothing-filled = Fill in at least one thing.
help-from-missing = Fill in from which day.
help-letter-title-missing = Fill in what the letter is about.
help-letter-text-missing = Write the text of the letter.
help-given = It is ready. The other sees it as soon as there is a connection.
help-given-title = What you got ready
help-given-state =
    { $state ->
        [sent] Delivered
       *[waiting] Waits for a connection
    }
help-stop = Stop helping
help-stop-title = Stop helping { $name }?
help-stop-about = Everything of this person leaves your devices.
help-stopped = Stopped. Everything of this person has been erased.
error-box-ended = This sharing has stopped. Ask for a new code if you need one.
error-box-behind = The information of this sharing does not fit together. Nothing was taken over. Try again later.
error-help-code-used = This code has already been used. Ask the other for a new code.
error-help-code-unknown = Plein does not know this code. See whether you typed it right, or ask for a new code.
error-help-too-much = This is too much to share. Choose less, or make the text shorter.
error-help-thing-broken = Plein cannot take this over. Ask the helper to get it ready again.
error-help-paper-active = There is a program in this file. Plein does not open it.
error-help-example = You cannot do this in the example. Begin with your own Plein.
error-help-box-full = These papers are too large together to share. Choose only one matter, or remove large files.
