// @ts-check
// From pwa/texts/nl/pdf.ftl. Made by pwa/generated.py; do not change it here.

export const pdf =
  "pdf-share = Delen als PDF\npdf-failed = De PDF is niet gelukt. Er is niets verloren gegaan. Probeer het nog een keer.\npdf-missing = Deze tekens kan Plein niet in een PDF zetten: { $signs }. Op die plaats staat een vraagteken.\nmonth-file = Inkomen in { $month }\nmonth-amount = Bedrag\n";
