# Choosing a kind of income, and its form.

income-title = الدخل
income-choose = أي دخل؟
income-choose-back = أي دخل؟
income-choose-lead = اختر ما تحصل عليه. عندها يكتب Plein من أين يأتي ومتى.
income-held = موجود لديك
income-other = هل دخلك غير موجود في القائمة؟
income-own = دخل آخر
income-kind = ما هو؟
income-kind-missing = اكتب ما نوع هذا الدخل.
income-agency = من أي جهة تحصل عليه؟
income-agency-hint = مثلًا اسم بلديتك أو صاحب عملك.
income-agency-missing = اكتب من أي جهة تحصل عليه.
income-amount =
    { $period ->
        [week] كم تحصل عليه في الأسبوع؟
        [four_weeks] كم تحصل عليه كل أربعة أسابيع؟
        [quarter] كم تحصل عليه كل ثلاثة أشهر؟
        [year] كم تحصل عليه في السنة؟
        [once] كم تحصل عليه؟
       *[month] كم تحصل عليه في الشهر؟
    }
income-amount-hint = المبلغ الذي يصل إلى حسابك (الصافي، netto). مثلًا 1,234.56.
income-amount-missing = اكتب المبلغ. تجده في كشف حسابك البنكي.
income-amount-zero = اكتب مبلغًا أكبر من 0. هل لم تعد تحصل على هذا الدخل؟ إذن اكتب آخر يوم حصلت عليه فيه، واترك المبلغ كما هو.
income-amount-zero-once = اكتب مبلغًا أكبر من 0.
income-period = كم مرة تحصل عليه؟
period =
    { $period ->
        [month] كل شهر
        [week] كل أسبوع
        [four_weeks] كل أربعة أسابيع
        [quarter] كل ربع سنة (ثلاثة أشهر)
        [year] كل سنة
       *[once] مرة واحدة
    }
income-pay-day = في أي يوم من الشهر؟
income-pay-day-hint = رقم من 1 إلى 31. انظر في كشف حسابك البنكي.
income-pay-day-missing = اكتب يوم الشهر، من 1 إلى 31.
income-first-date =
    { $period ->
        [once] في أي يوم تحصل عليه أو حصلت عليه؟
       *[other] في أي يوم تصل الدفعة الأولى أو الدفعة القادمة؟
    }
income-first-date-missing = اكتب اليوم الذي تحصل فيه على المال أو حصلت عليه فيه.
income-from = من أي يوم؟
income-from-hint = يمكن تركه فارغًا. مثلًا 1-1-2026.
income-to = ما آخر يوم؟
income-to-hint = اتركه فارغًا إذا كنت لا تعرف متى يتوقف.
income-more = هل اليوم أو الاسم غير صحيح؟
