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
rhythm =
    { $period ->
        [month] a month
        [week] a week
        [four_weeks] every four weeks
        [quarter] a quarter
        [year] a year
       *[once] once
    }
year-title = The whole year
year-choose = Choose a year
year-total = Comes in this year
year-months = By month
year-other = Somebody else
year-picture = Chart of { $year }: what comes in each month, stacked by agency. The lists below say the same.
year-take = Take along
year-table = Save as a table (CSV)
year-calendar = Save as a calendar (ICS)
year-column = { $column ->
    [date] Day
    [agency] From whom
    [kind] What
   *[amount] Amount in euros
}
year-event = { $kind } from { $agency }
year-file = plein-income-{ $year }
payment-title = Payment
payment-state = { $state ->
    [received] received
    [different] another amount: { $amount } expected
    [disputed] not right
   *[late] late
}
payment-tick = Received: { $kind } of day { $date }
payment-noted = Noted.
payment-expected = Expected: { $amount } on { $day }
payment-what = What happened?
payment-choice = { $state ->
    [disputed] It is not right, I will ask
   *[received] It came in
}
payment-amount = How much came in?
payment-day = On which day?
payment-part = Look at this income
money-calendar = As a calendar
calendar-day =
    { $count ->
        [one] 1 payment of { $amount }
       *[other] { $count } payments, { $amount } in all
    }
