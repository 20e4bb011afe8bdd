// @ts-check
// From pwa/texts/nl/money.ftl. Made by pwa/generated.py; do not change it here.

export const money =
  "money-months = Kies een maand\nmoney-total = Komt deze maand binnen\nmoney-count =\n    { $count ->\n        [one] in 1 betaling\n       *[other] in { $count } betalingen\n    }\nmoney-no-payments = Deze maand komt er niets binnen.\nmoney-active = Lopend inkomen\nmoney-once = Eenmalige betalingen\nmoney-ended = Gestopt\nmoney-nothing = Hier ziet u straks per maand wat er binnenkomt, van wie en op welke dag.\nat-least = ten minste { $amount }\namount-unknown = bedrag onbekend\nadd-income = Inkomen toevoegen\nrhythm =\n    { $period ->\n        [month] per maand\n        [four_weeks] per vier weken\n        [quarter] per kwartaal\n        [year] per jaar\n       *[once] één keer\n    }\n";
