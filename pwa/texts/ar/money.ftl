# The screen Money.

money-months = اختر شهرًا
money-total = يصلك هذا الشهر
money-count =
    { $count ->
        [zero] في { $count } دفعة
        [one] في دفعة واحدة
        [two] في دفعتين
        [few] في { $count } دفعات
        [many] في { $count } دفعة
       *[other] في { $count } دفعة
    }
money-no-payments = لا يصلك مال هذا الشهر.
money-active = الدخل الجاري
money-once = دفعات لمرة واحدة
money-ended = متوقف
money-nothing = هنا سترى لكل شهر ما يصلك، ومن أي جهة، وفي أي يوم.
at-least = { $amount } على الأقل
amount-unknown = المبلغ غير معروف
rhythm =
    { $period ->
        [month] شهريًا
        [week] أسبوعيًا
        [four_weeks] كل أربعة أسابيع
        [quarter] كل ثلاثة أشهر
        [year] سنويًا
       *[once] مرة واحدة
    }
year-title = السنة كلها
year-choose = اختر سنة
year-total = يصلك هذه السنة
year-months = حسب الشهر
year-other = طرف آخر
year-picture = رسم بياني لسنة { $year }: ما يصلك كل شهر، مكدّسًا حسب الجهة. والقوائم تحته تقول الشيء نفسه.
year-take = خذه معك
year-table = حفظ كجدول (CSV)
year-calendar = حفظ كتقويم (ICS)
year-column = { $column ->
    [date] اليوم
    [agency] من أي جهة
    [kind] ما هو
   *[amount] المبلغ باليورو
}
year-event = { $kind } من { $agency }
year-file = plein-inkomen-{ $year }
payment-title = دفعة
payment-state = { $state ->
    [received] وصلت
    [different] مبلغ مختلف: كان المتوقع { $amount }
    [disputed] غير صحيحة
   *[late] متأخرة
}
payment-tick = وصلت: { $kind }، يوم { $date } من الشهر
payment-noted = تم التسجيل.
payment-expected = المتوقع: { $amount } يوم { $day }
payment-what = ماذا حدث؟
payment-choice = { $state ->
    [disputed] المبلغ غير صحيح، سأسأل عنه
   *[received] وصل المال
}
payment-amount = كم وصلك؟
payment-day = في أي يوم؟
payment-part = عرض هذا الدخل
money-calendar = كتقويم
calendar-day =
    { $count ->
        [zero] { $count } دفعة، مجموعها { $amount }
        [one] دفعة واحدة بمبلغ { $amount }
        [two] دفعتان، مجموعهما { $amount }
        [few] { $count } دفعات، مجموعها { $amount }
        [many] { $count } دفعة، مجموعها { $amount }
       *[other] { $count } دفعة، مجموعها { $amount }
    }
