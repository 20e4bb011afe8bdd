# A PDF that is made on the phone.

pdf-share = PDF olarak paylaş
pdf-failed = PDF oluşturulamadı. Hiçbir şey kaybolmadı. Bir kez daha deneyin.
pdf-missing = Plein şu karakterleri PDF’e koyamıyor: { $signs }. Onların yerinde bir soru işareti var.
month-file = Gelir, { $month }
month-amount = Tutar
