// @ts-check
// From pwa/texts/en/money.ftl. Made by pwa/generated.py; do not change it here.

export const money =
  "money-months = Choose a month\nmoney-total = Comes in this month\nmoney-count =\n    { $count ->\n        [one] in 1 payment\n       *[other] in { $count } payments\n    }\nmoney-no-payments = Nothing comes in this month.\nmoney-active = Current income\nmoney-once = One-time payments\nmoney-ended = Ended\nmoney-nothing = Here you will see what comes in each month, from whom and on which day.\nat-least = at least { $amount }\namount-unknown = amount unknown\nadd-income = Add income\nrhythm =\n    { $period ->\n        [month] a month\n        [four_weeks] every four weeks\n        [quarter] a quarter\n        [year] a year\n       *[once] once\n    }\n";
