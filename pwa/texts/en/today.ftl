# The screen Today.

today-news = New messages
today-files =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
today-next = Comes in { $when }
today-month = All of { $month }: { $total }
today-due = What you have to do
today-nothing-due = Nothing has to be finished in the coming three weeks.
today-upcoming = To do after that
today-later = After that
today-ending = Ends soon
today-begin-title = Begin here
today-begin = Put in your income first, then your papers and your tasks. You may stop at any time: what you save stays.
add-paper = Add paper
today-work = { $has ->
    [yes] Looking for work, { $agency }
   *[no] Looking for work
}
today-work-count = { $counted } of { $asked }
help-link = Help and questions
today-prepared = { $name } got something ready for you
today-helped = You help { $name }
ask-link = I have a question
add-income = Add income
add-task = Add task
