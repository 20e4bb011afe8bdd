// @ts-check
// From pwa/texts/nl/former.ftl. Made by pwa/generated.py; do not change it here.

export const former =
  "contested = Dit is op een ander apparaat verwijderd en daarna nog veranderd. Wilt u het houden?\ncontested-keep = Houden\nformer = Wat hier eerder stond\nformer-put-back = Terugzetten\nformer-done = Teruggezet.\nfield-name =\n    { $field ->\n        [title] Naam\n        [kind_name] Soort\n        [agency_name] Van wie\n        [note] Opmerking\n        [amount_cents] Bedrag\n        [period] Hoe vaak\n        [pay_day] Dag van de maand\n        [first_date] Eerste betaling\n        [date_from] Vanaf\n        [date_to] Tot en met\n        [issued] Datum op het papier\n        [valid_until] Geldig tot en met\n        [due] Klaar op\n       *[quota] Aantal keer\n    }\n";
