# What you pay back: the screens under Money.

debts-title = المال الذي تعيده
debts-sum = يُخصم كل شهر
debts-nothing = هل تعيد بدلًا (toeslag) أو إعانة (uitkering) أو تسدد دينًا؟ ضعه هنا، فترى كم يُخصم معًا.
debts-help = هل هذا كثير عليك؟ بلديتك تساعد مجانًا في الديون، حتى إذا لم تتأخر في أي دفع بعد.
debt-add = إضافة مبلغ تعيده
debt-one = مبلغ تعيده
debt-state = { $state ->
    [runs] شهريًا
    [ended] انتهى
   *[waits] لا تدفع شيئًا الآن
}
debt-title = عن أي شيء تعيد المال؟
debt-title-hint = مثلًا: huurtoeslag (بدل الإيجار) 2024
debt-title-missing = اكتب عن أي شيء تعيد المال.
debt-kind-label = ما هو؟
debt-kind = { $kind ->
    [repayment] حصلت على أكثر مما يجب
    [debt] دين آخر
   *[attachment] حجز على الدخل (beslag)
}
debt-agency = لمن؟
debt-other = طرف آخر
debt-agency-name = ما اسمه؟
debt-agency-hint = مطلوب فقط عند «طرف آخر»، أو لتذكر بلديتك.
debt-agency-missing = اكتب لمن تدفع.
debt-monthly = كم في الشهر؟
debt-none-yet = اترك هذا فارغًا إذا كنت لا تدفع شيئًا بعد.
debt-total = كم المجموع؟
debt-from = من أي يوم؟
debt-to = ما آخر يوم؟
debt-letter = اطلب الدفع لاحقًا أو على أقساط
