# A PDF that is made on the phone.

pdf-share = Поділитися як PDF
pdf-failed = PDF створити не вдалося. Нічого не втрачено. Спробуйте ще раз.
pdf-missing = Ці знаки Plein не може вставити в PDF: { $signs }. На їхньому місці стоїть знак питання.
month-file = Дохід за місяць: { $month }
month-amount = Сума
