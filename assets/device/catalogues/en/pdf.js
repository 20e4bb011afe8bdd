// @ts-check
// From pwa/texts/en/pdf.ftl. Made by pwa/generated.py; do not change it here.

export const pdf =
  "pdf-share = Share as PDF\npdf-failed = The PDF could not be made. Nothing is lost. Please try again.\npdf-missing = Plein cannot put these characters in a PDF: { $signs }. In their place is a question mark.\nmonth-file = Income in { $month }\nmonth-amount = Amount\n";
