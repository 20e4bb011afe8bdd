# A PDF that is made on the phone.

pdf-share = Share as PDF
pdf-failed = The PDF could not be made. Nothing is lost. Please try again.
pdf-missing = Plein cannot put these characters in a PDF: { $signs }. In their place is a question mark.
month-file = Income in { $month }
month-amount = Amount
