# A PDF that is made on the phone.

pdf-share = Udostępnij jako PDF
pdf-failed = PDF się nie udał. Nic nie zginęło. Proszę spróbować jeszcze raz.
pdf-missing = Tych znaków Plein nie może umieścić w PDF: { $signs }. W ich miejscu jest znak zapytania.
month-file = Dochody: { $month }
month-amount = Kwota
