// @ts-check
// From pwa/texts/nl/money.ftl. Made by pwa/generated.py; do not change it here.

export const money =
  "month-total = In { $month } komt { $total } binnen.\nat-least = ten minste { $amount }\namount-unknown = bedrag nog niet bekend\nmoney-active = Lopend inkomen\nrhythm =\n    { $period ->\n        [month] per maand\n        [four_weeks] per vier weken\n        [quarter] per kwartaal\n        [year] per jaar\n       *[once] één keer\n    }\n";
