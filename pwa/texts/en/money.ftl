# The screen Money.

month-total = In { $month }, { $total } comes in.
at-least = at least { $amount }
amount-unknown = amount not known yet
money-active = Current income
rhythm =
    { $period ->
        [month] a month
        [four_weeks] every four weeks
        [quarter] a quarter
        [year] a year
       *[once] once
    }
