# What every form says: its problems, and what goes with its fields.

problems-title = Something is not right yet
form-begun = You had begun with this. What you filled in is still here.
form-from = { $name } got this ready for you. Check it.
form-waits = Your lock is on. This is not saved yet. Tap “{ $button }” once more.
start-over = Begin again
open-calendar = Choose a day in the calendar
field-too-long = This is too long. Use at most { $most } characters.
choice-missing = Make a choice.
number-out-of-range = Fill in a whole number from { $least } to { $most }.
amount-negative = Fill in an amount without a minus. Do you pay something back? Then fill in what arrives in your account.
amount-not-a-number = This is not an amount. Write it like this: 1234.56.
amount-too-many-decimals = An amount has at most two digits after the point, such as 12.50.
amount-too-large = This amount is very high. See if a point is missing.
date-not-a-date = This is not a date. Write day, month and year, such as 2-6-2026.
date-no-such-day = The date { $typed } does not exist. Check the day and the month.
date-before-begin = This day is before the first day. Check both days.
