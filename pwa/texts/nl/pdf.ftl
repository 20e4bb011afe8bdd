# Een PDF die op de telefoon wordt gemaakt.

pdf-share = Delen als PDF
pdf-failed = De PDF is niet gelukt. Er is niets verloren gegaan. Probeer het nog een keer.
pdf-missing = Deze tekens kan Plein niet in een PDF zetten: { $signs }. Op die plaats staat een vraagteken.
month-file = Inkomen in { $month }
month-amount = Bedrag
