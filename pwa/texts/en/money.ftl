# The screen Money.

money-months = Choose a month
money-total = Comes in this month
money-count =
    { $count ->
        [one] in 1 payment
       *[other] in { $count } payments
    }
money-no-payments = Nothing comes in this month.
money-active = Current income
money-once = One-time payments
money-ended = Ended
money-nothing = Here you will see what comes in each month, from whom and on which day.
at-least = at least { $amount }
amount-unknown = amount unknown
add-income = Add income
rhythm =
    { $period ->
        [month] a month
        [four_weeks] every four weeks
        [quarter] a quarter
        [year] a year
       *[once] once
    }
