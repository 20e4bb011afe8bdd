// @ts-check
// From pwa/texts/en/money.ftl. Made by pwa/generated.py; do not change it here.

export const money =
  "month-total = In { $month }, { $total } comes in.\nat-least = at least { $amount }\namount-unknown = amount not known yet\nmoney-active = Current income\nrhythm =\n    { $period ->\n        [month] a month\n        [four_weeks] every four weeks\n        [quarter] a quarter\n        [year] a year\n       *[once] once\n    }\n";
