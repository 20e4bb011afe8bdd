# What every form says: its problems, and what goes with its fields.

problems-title = هناك شيء غير صحيح بعد
form-begun = سبق أن بدأت هنا. ما كتبته ما زال موجودًا.
form-from = { $name }: هذا مُعدّ لك. راجعه.
form-waits = تم تفعيل القفل. لكن هذا لم يُحفظ بعد. اضغط مرة أخرى على «{ $button }».
start-over = ابدأ من جديد
open-calendar = اختر يومًا من التقويم
field-too-long = هذا طويل جدًا. الحد الأقصى لعدد الأحرف: { $most }.
choice-missing = اختر شيئًا.
number-out-of-range = اكتب عددًا صحيحًا من { $least } إلى { $most }.
amount-negative = اكتب المبلغ بدون علامة ناقص. هل تعيد مالًا؟ اكتب إذن ما يصل إلى حسابك.
amount-not-a-number = هذا ليس مبلغًا. اكتبه هكذا: 1,234.56.
amount-too-many-decimals = في المبلغ رقمان على الأكثر بعد النقطة، مثل 12.50.
amount-too-large = هذا المبلغ كبير جدًا. انظر هل تنقص فاصلة.
date-not-a-date = هذا ليس تاريخًا. اكتب اليوم والشهر والسنة، مثل 2-6-2026.
date-no-such-day = التاريخ { $typed } غير موجود. راجع اليوم والشهر.
date-before-begin = هذا اليوم قبل اليوم الأول. راجع اليومين.
