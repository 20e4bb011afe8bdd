# What a record has been.

contested = حُذف هذا على جهاز آخر ثم تغيّر بعد ذلك. هل تريد الاحتفاظ به؟
contested-keep = احتفظ به
former = ما كان هنا من قبل
former-put-back = إرجاع
former-done = تم الإرجاع.
field-name =
    { $field ->
        [title] الاسم
        [kind_name] النوع
        [agency_name] من أي جهة
        [note] ملاحظة
        [amount_cents] المبلغ
        [period] كم مرة
        [pay_day] يوم الشهر
        [first_date] الدفعة الأولى
        [date_from] من يوم
        [date_to] آخر يوم
        [issued] التاريخ على المستند
        [valid_until] صالح حتى نهاية يوم
        [due] جاهز في
       *[quota] عدد المرات
    }
