// @ts-check
// From pwa/texts/en/today.ftl. Made by pwa/generated.py; do not change it here.

export const today =
  "today-news = New messages\ntoday-next = Comes in { $when }\ntoday-month = All of { $month }: { $total }\ntoday-due = What you have to do\ntoday-nothing-due = Nothing has to be finished in the coming three weeks.\ntoday-upcoming = To do after that\ntoday-later = After that\ntoday-ending = Ends soon\ntoday-begin-title = Begin here\ntoday-begin = Put in your income first, then your papers and your tasks. You may stop at any time: what you type stays.\nadd-paper = Add paper\ntoday-work = { $has ->\n    [yes] Looking for work, { $agency }\n   *[no] Looking for work\n}\ntoday-work-count = { $counted } of { $asked }\n";
