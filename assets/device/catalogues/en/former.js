// @ts-check
// From pwa/texts/en/former.ftl. Made by pwa/generated.py; do not change it here.

export const former =
  "contested = This was removed on another device and changed after that. Do you want to keep it?\ncontested-keep = Keep\nformer = What stood here before\nformer-put-back = Put back\nformer-done = Put back.\nfield-name =\n    { $field ->\n        [title] Name\n        [kind_name] Kind\n        [agency_name] From whom\n        [note] Note\n        [amount_cents] Amount\n        [period] How often\n        [pay_day] Day of the month\n        [first_date] First payment\n        [date_from] From\n        [date_to] Until\n        [issued] Date on the paper\n        [valid_until] Valid until\n        [due] Due\n       *[quota] Number of times\n    }\n";
