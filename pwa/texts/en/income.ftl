# Choosing a kind of income, and its form.

income-title = Income
income-choose = Which income?
income-choose-back = Which income?
income-choose-lead = Choose what you receive. Plein then fills in from whom it comes and when.
income-held = you have this
income-other = Not in the list?
income-own = Other income
income-kind = What is it?
income-kind-missing = Fill in what kind of income this is.
income-agency = From whom do you get it?
income-agency-hint = For example the name of your municipality or your employer.
income-agency-missing = Fill in from whom you get this.
income-amount =
    { $period ->
        [week] How much do you get a week?
        [four_weeks] How much do you get every four weeks?
        [quarter] How much do you get a quarter?
        [year] How much do you get a year?
        [once] How much do you get?
       *[month] How much do you get a month?
    }
income-amount-hint = The amount that arrives in your account (net). For example 1234.56.
income-amount-missing = Fill in the amount. It is on your bank statement.
income-amount-zero = Fill in an amount above 0. Do you no longer get this? Then fill in until when you got it, and leave the amount as it was.
income-amount-zero-once = Fill in an amount above 0.
income-period = How often do you get it?
period =
    { $period ->
        [month] Every month
        [week] Every week
        [four_weeks] Every four weeks
        [quarter] Every quarter (three months)
        [year] Every year
       *[once] Once
    }
income-pay-day = On which day of the month?
income-pay-day-hint = A number from 1 to 31. Look at your bank statement.
income-pay-day-missing = Fill in the day of the month, from 1 to 31.
income-first-date =
    { $period ->
        [once] On which day do you get it, or did you?
       *[other] On which day is the first or the next payment?
    }
income-first-date-missing = Fill in the day on which you get or got the money.
income-from = From when?
income-from-hint = May stay empty. For example 1-1-2026.
income-to = Until when?
income-to-hint = Leave empty if you do not know when it stops.
income-more = Is the day or the name not right?
