# A PDF that is made on the phone.

pdf-share = مشاركة بصيغة PDF
pdf-failed = لم ينجح إنشاء PDF. لم يضِع شيء. حاول مرة أخرى.
pdf-missing = لا يستطيع Plein وضع هذه العلامات في PDF: { $signs }. توجد في مكانها علامة استفهام.
month-file = الدخل في { $month }
month-amount = المبلغ
