# The screen Today.

today-next = Comes in { $when }
today-month = All of { $month }: { $total }
today-due = What you have to do
today-nothing-due = You have nothing to do in the coming weeks.
today-later = After that
today-ending = Ends soon
today-begin-title = Begin here
today-begin = Put in your income first, then your papers and your tasks. You may stop at any time: what you type stays.
