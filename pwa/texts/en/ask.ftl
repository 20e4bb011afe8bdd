# The screen "I have a question": where a question belongs, who answers and within which time.

ask-title = I have a question
ask-lead = Write it as you would say it. Plein searches on your phone; nobody reads along.
ask-question = What is your question?
ask-hint = For example: my rent is too high.
ask-search = Search
ask-speak = Speak
ask-stop = Stop listening
ask-not-heard = The phone did not understand you. Try again, or type your question.
ask-no-speech = Speaking is not possible here: your voice would leave your phone. So type your question.
ask-found = { $count ->
    [one] This fits your question.
   *[other] These { $count } fit your question.
}
ask-maybe = Perhaps one of these fits your question.
ask-danger = Are you or is somebody in danger? Call now.
ask-nothing = Plein does not know where this question belongs. Put it to your municipality, call, or ask somebody near you.
ask-kind = { $kind ->
    [service] Service
    [right] Right
    [agency] Organisation
    [watcher] Plein looks out for this
   *[screen] Screen of Plein
}
ask-why = Found by: { $words }
ask-who = { $unit ->
    [days] { $count ->
        [one] { $agency } answers within { $count } day.
       *[other] { $agency } answers within { $count } days.
    }
    [weeks] { $count ->
        [one] { $agency } answers within { $count } week.
       *[other] { $agency } answers within { $count } weeks.
    }
    [months] { $count ->
        [one] { $agency } answers within { $count } month.
       *[other] { $agency } answers within { $count } months.
    }
    [years] { $count ->
        [one] { $agency } answers within { $count } year.
       *[other] { $agency } answers within { $count } years.
    }
   *[none] { $agency } answers. There is no fixed time for it.
}
ask-who-right = Plein works it out at once on your phone. Who decides: { $agency }.
ask-who-watcher = Plein looks out for this, if you want it to.
ask-who-screen = You see it at once on your phone.
ask-who-payer = You can put this income in Plein. Plein cannot send anything there yet.
ask-home = Your municipality: { $agency }.
ask-home-question = In which municipality do you live?
ask-home-hint = Then your question goes to the right municipality. Plein remembers this for you. If yours is not listed, choose “another municipality”.
ask-home-change = Choose another municipality
ask-home-missing = Choose your municipality. If it is not listed, choose “another municipality”.
ask-home-absent = Your municipality is not in Plein yet. Call it, or go to its counter.
ask-who-town = Your municipality answers. First say above where you live.
ask-ways = Is your answer not there?
ask-send-to = Write your question to { $agency }
ask-no-taker = Plein does not know which organisation is yours. Choose it yourself, and ask your question there.
ask-choose = Choose an organisation
ask-call = Call { $agency }: { $phone }
ask-near = Other help
help-ask-about = Plein looks for where your question belongs, and who answers.
