# The screens of "What am I entitled to?".

rights-title = What am I entitled to?
rights-stays = Plein works it out on your phone. Nobody else can read your answers, and nothing goes to the government.
rights-next = One question
rights-answer = Answer this question
rights-draft = This is a trial calculation that no lawyer has checked. Only the agency decides.
rights-link = What am I entitled to?
right-may = You may be entitled
right-not = Probably not
right-open = Not known yet
right-cannot = We cannot tell yet
right-ask = We are not sure of an amount in the rules. Ask the agency itself, or the social desk of your municipality.
right-amount = { $amount } { $per ->
    [month] a month
    [quarter] a quarter
    [year] a year
   *[once] in all
}
right-range = between { $from } and { $to } { $per ->
    [month] a month
    [quarter] a quarter
    [year] a year
   *[once] in all
}
right-at-least = { $from } or more { $per ->
    [month] a month
    [quarter] a quarter
    [year] a year
   *[once] in all
}
right-between = between { $from } and { $to }
right-unknown = not known yet
right-why = Why?
right-comes-to = Outcome
right-article = Article
right-formula = The formula
right-facts = This is what you told us
right-gaps = This is not counted
right-figures = The figures and where they come from
right-source = Source
right-read = Date read
question-answer = Your answer
question-save = Go on
question-skip = Not now
question-why = Why do we ask this?
question-child = Child { $number }
question-missing = Fill in your answer, or choose “Not now”.
question-day-ahead = This day is still to come. Check the year.
question-day-long-ago = This day is too long ago. Check the year.
answer-yes = Yes
answer-no = No
right-doubt = Please check an answer
doubt-confirm = Yes, this is right
right-since = From { $day }
right-ask-municipality = The rules of your municipality are not in Plein yet. Ask your municipality.
right-ask-update = The rules on this phone are damaged. Close Plein, go online and open Plein again.
right-apply = How to apply
right-site = To the website
trying-title = And with another income?
trying-at = At { $income }: { $amount }
trying-more = { $difference ->
    [none] With { $more } more it stays { $amount }.
   *[some] With { $more } more it becomes { $amount }.
}
trying-picture = Chart of { $title }: how much you get at each income. The table below says the same.
trying-table = The same amounts in a table
trying-amount = Amount
question-choose = Choose your answer
right-laws = The law itself
question-leave-out = This child does not count any more
right-whose = Whose rules are these?
right-of = { $agency } put these rules in Plein itself. They hold from { $day }. You can read them here:
rights-refused = { $agency } put rules in Plein that this phone cannot read. Plein calculates without those rules. Ask your municipality and tell them: { $file }, { $code }.
