# Looking for work: the list of what you did, what was agreed, and the proof.

work-screen = البحث عن عمل
work-add = إضافة طلب توظيف
work-one = طلب توظيف
work-cv-link = سيرتك الذاتية
work-talks-link = اللقاءات
work-log = ما فعلته
work-nothing = هنا يأتي ما تفعله لتجد عملًا. ترى بنفسك إلى أين وصلت، ويمكنك أن تُظهر أنك فعلته.
work-find = ابحث
work-find-state = إلى أين وصل؟
work-find-do = بحث
work-all-states = الكل
work-found = { $count ->
    [0] لم نجد شيئًا.
    [zero] لم نجد شيئًا.
    [one] وجدنا واحدًا.
    [two] وجدنا اثنين.
    [few] وجدنا { $count }.
    [many] وجدنا { $count }.
   *[other] وجدنا { $count }.
}
work-found-nothing = لم نجد شيئًا. ابحث بكلمة أخرى، أو اختر «الكل».
work-funnel = كيف سارت الأمور
work-step = { $step ->
    [applied] قدّمت طلبًا
    [invited] دُعيت
    [spoken] أُجريت المقابلة
   *[offered] عُرض عليك العمل
}
work-state = { $state ->
    [interested] لم يُنجز بعد
    [applied] تم
    [invited] دُعيت
    [spoken] أُجريت المقابلة
    [offered] عُرض عليك العمل
    [refused] رُفض الطلب
   *[withdrawn] توقفت بنفسك
}
work-kind = { $kind ->
    [application] التقدم إلى وظيفة
    [contact] السؤال عن عمل
    [registration] التسجيل لدى مكتب تشغيل (uitzendbureau) أو موقع
    [conversation] مقابلة أو اختبار
    [training] دورة أو يوم تجريبي
   *[other] شيء آخر
}
work-manner = { $manner ->
    [site] على موقع
    [email] بالبريد الإلكتروني
    [phone] بالهاتف
    [visit] بزيارة
    [agency] عن طريق مكتب تشغيل (uitzendbureau)
    [letter] بخطاب
   *[other] بطريقة أخرى
}
work-title = أي عمل؟
work-title-missing = اكتب أي عمل هو. مثلًا: طبّاخ.
work-employer = عند من؟
work-employer-missing = اكتب عند من فعلت ذلك.
work-sent = في أي يوم؟
work-sent-missing = اكتب اليوم. إذا لم تقدّم الطلب بعد، فاختر «لم يُنجز بعد».
work-sent-ahead = لم يأتِ هذا اليوم بعد. إذا كنت تريد أن تفعل هذا لاحقًا، فاختر «لم يُنجز بعد».
work-how = كيف؟
work-how-far = إلى أين وصل؟
work-what = ماذا فعلت؟
work-more = ملء المزيد
work-contact = مع من تواصلت؟
work-link = عنوان إعلان الوظيفة على الإنترنت
work-open-link = عرض إعلان الوظيفة
work-cv = أي سيرة ذاتية أُرسلت معه؟
work-no-cv = لا شيء
work-vacancy = نص إعلان الوظيفة
work-vacancy-file = إعلان وظيفة { $title }
work-letter = رسالتك إلى صاحب العمل
work-note = ملاحظة
work-after = ماذا حدث بعد ذلك
work-happened = هل حدث شيء؟
work-follow = متى تريد أن تسأل عنه؟
work-follow-hint = يجهّز Plein عندها مهمة ويذكّرك.
work-follow-task = { $has ->
    [yes] السؤال عند { $employer }: { $title }
   *[no] السؤال عن: { $title }
}
work-evidence = إثبات
work-evidence-hint = صورة أو ملف، مثل تأكيد. يُحفظ مع مستنداتك. يزيل Plein من الصورة مكان التقاطها.
work-evidence-most = الحد الأقصى لعدد الملفات التي يمكن إضافتها: { $most }. احفظ أولًا، أو اختر عددًا أقل.
work-photo = التقاط صورة
work-file = اختيار ملف
work-leave-out = استبعاد { $title }
work-same = هذا موجود من قبل: «{ $title }» يوم { $day }. إذا كان طلبًا آخر، فضع علامة عليه.
work-same-hint = هذا يشبه طلب توظيف موجودًا من قبل.
work-again = هذا طلب توظيف آخر
work-days = { $from } حتى نهاية { $to }
work-from = ابتداءً من { $from }
work-why-not = { $reason ->
    [interested] لا يُحسب بعد: لم تفعله بعد.
    [kind] لا يُحسب: هذا النوع غير متفق عليه.
   *[ahead] لا يُحسب بعد: لم يأتِ هذا اليوم بعد.
}
work-paste = لصق إعلان وظيفة
work-paste-empty = لا يوجد نص منسوخ. انسخ أولًا إعلان الوظيفة.
work-paste-not = لا يُسمح لـ Plein بقراءة ما نسخته. ألصق النص بنفسك في خانة «نص إعلان الوظيفة».
work-shared-nothing = لم يصل شيء. شارك إعلان الوظيفة مرة أخرى، أو اكتبه بنفسك.
work-pasted = تم ملء إعلان الوظيفة. راجع هل هو صحيح.
work-copies = ضعه أيضًا في { $form }
work-copies-hint = هذا لا يحل محل { $form }. ضعه هناك أيضًا. بضغطة واحدة تنسخ كل جزء.
work-copies-open = اذهب إلى { $form }
copy-one = نسخ: { $name }
copied = تم النسخ: { $text }
copied-not = النسخ غير مسموح هنا. اضغط مطولًا على النص لتنسخه.
duty-title = ما تم الاتفاق عليه
duty-nothing = هل اتفقت مع جهة على عدد طلبات التوظيف التي تقدّمها؟ ضع ذلك هنا. يحسب Plein معك ويذكّرك.
duty-add = إضافة اتفاق
duty-one = اتفاق
duty-own = خطتي الخاصة
duty-new-hint = اختر مع من، فيملأ Plein ما هو معتاد هناك. واتفاقك أنت مقدّم دائمًا.
duty-signed = لقد أكدتَ هذا أنت والجهة. إذا تغيّر شيء، فاتفق معها من جديد.
duty-with = مع من؟
duty-with-name = أي بلدية أو أي مكتب؟
duty-quota = كم مرة عليك أن تفعل شيئًا؟
duty-quota-missing = اكتب كم مرة عليك أن تفعل شيئًا.
duty-per = لكل كم من الوقت؟
duty-period = { $period ->
    [week] كل أسبوع
    [four_weeks] كل أربعة أسابيع
   *[month] كل شهر
}
duty-asked = { $period ->
    [week] { $quota ->
        [zero] { $quota } مرة
        [one] مرة واحدة
        [two] مرتان
        [few] { $quota } مرات
        [many] { $quota } مرة
       *[other] { $quota } مرة
    } في الأسبوع
    [four_weeks] { $quota ->
        [zero] { $quota } مرة
        [one] مرة واحدة
        [two] مرتان
        [few] { $quota } مرات
        [many] { $quota } مرة
       *[other] { $quota } مرة
    } كل أربعة أسابيع
   *[month] { $quota ->
        [zero] { $quota } مرة
        [one] مرة واحدة
        [two] مرتان
        [few] { $quota } مرات
        [many] { $quota } مرة
       *[other] { $quota } مرة
    } في الشهر
}
duty-from = من أي يوم؟
duty-from-hint = اليوم الأول من الفترة الأولى.
duty-from-missing = اكتب اليوم الذي تبدأ فيه الفترة الأولى.
duty-to = ما آخر يوم؟
duty-kinds = ما الذي يُحسب؟
duty-kinds-hint = هذا يختلف من جهة إلى أخرى. اسأل إذا كان لديك شك.
duty-kinds-missing = اختر شيئًا واحدًا على الأقل يُحسب.
duty-asks = ماذا تريد الجهة أن تعرف أيضًا؟
duty-asks-hint = هذا فقط يُرسل عندما تشارك إثباتك. اليوم والعمل وعند من وكيف فعلته وإلى أين وصل تُرسل دائمًا.
duty-ask = { $name ->
    [manner] كيف فعلته
    [contact] مع من تواصلت
    [link] عنوان إعلان الوظيفة على الإنترنت
    [vacancy] نص إعلان الوظيفة
    [cv_name] أي سيرة ذاتية أُرسلت معه
    [follow_ups] ماذا حدث بعد ذلك
   *[note] ملاحظتك
}
duty-saved = تم حفظ الاتفاق.
duty-same-day = يوجد اتفاق مع هذه الجهة ابتداءً من هذا اليوم. عدّله، أو اختر يومًا آخر.
duty-until-next = تم حفظ الاتفاق. يستمر حتى نهاية يوم { $day }، لأن الاتفاق التالي يبدأ بعد ذلك.
duty-replaced = تم حفظ الاتفاق. ينتهي الاتفاق السابق في اليوم الذي قبله.
duty-count = { $counted } من { $asked }
duty-left = { $days ->
    [0] اليوم هو اليوم الأخير
    [zero] اليوم هو اليوم الأخير
    [one] بقي يوم واحد، حتى نهاية { $to }
    [two] بقي يومان، حتى نهاية { $to }
    [few] بقي { $days } أيام، حتى نهاية { $to }
    [many] بقي { $days } يومًا، حتى نهاية { $to }
   *[other] بقي { $days } يوم، حتى نهاية { $to }
}
duty-missed-title = أقل من المتفق عليه
duty-missed = { $counted } من { $asked }، { $agency }
free-title = أيام لا يلزم فيها ذلك
free-add = إضافة أيام إعفاء
free-one = أيام إعفاء
free-why = لماذا؟
free-reason = { $reason ->
    [sick] مرض
    [holiday] عطلة
    [course] دورة
    [care] رعاية شخص
   *[other] شيء آخر
}
free-for = لأي اتفاق؟
free-all = لكل الاتفاقات
free-from = من أي يوم؟
free-from-missing = اكتب اليوم الأول.
free-to = ما آخر يوم؟
free-to-hint = اترك هذا فارغًا إذا كنت لا تعرفه بعد.
free-saved = تم حفظ الأيام. لن يحسبها Plein.
free-hint = إذا كان يجب أن تعرف الجهة ذلك، فأبلغها به أيضًا. لا يفعل Plein ذلك من تلقاء نفسه.
period-title = فترة
period-said = { $state ->
    [met] فعلتَ ما تم الاتفاق عليه.
    [runs] { $missing ->
        [zero] بقي { $missing } مرة.
        [one] بقيت مرة واحدة.
        [two] بقيت مرتان.
        [few] بقيت { $missing } مرات.
        [many] بقيت { $missing } مرة.
       *[other] بقيت { $missing } مرة.
    }
   *[short] كان أقل من المتفق عليه. الفرق: { $missing ->
        [zero] { $missing } مرة
        [one] مرة واحدة
        [two] مرتان
        [few] { $missing } مرات
        [many] { $missing } مرة
       *[other] { $missing } مرة
    }. يمكنك أن تقول السبب أدناه.
}
period-reckoned = عدد المرات المتفق عليه: { $quota }. الأيام المحسوبة في هذه الفترة: { $days } من { $whole }. بالنسبة والتناسب ومع التقريب إلى الأسفل يكون العدد { $asked }. قد تحسب الجهة بطريقة أخرى.
period-counted = يُحسب
period-others = لا يُحسب
period-before = الفترة السابقة
period-after = الفترة التالية
period-signed = أكدت { $agency } هذه الفترة في { $day }.
period-reason-title = لماذا كان العدد أقل؟
period-reason = ماذا كان السبب؟
period-reason-hint = اكتبه الآن وأنت تتذكره. يبقى عندك حتى تشاركه بنفسك.
period-reason-missing = اكتب ماذا كان السبب، أو اختر إثباتًا.
period-reason-saved = تم حفظ هذا. ما كتبته يُرسل عندما تشارك إثباتك. تبقى الملفات مع مستنداتك.
proof-link = أظهر ما فعلته
check-link = افحص إثباتًا
duty-task = { $has ->
    [yes] البحث عن عمل، حسب الاتفاق مع { $agency }
   *[no] البحث عن عمل، كما نويت
}
apply-title = قدّم الطلب الآن
apply-along = { $has_cv ->
    [yes] سيرتك الذاتية «{ $cv }» تُرسل معه{ $has_letter ->
        [yes] ، ورسالتك أيضًا.
       *[no] . لم تكتب رسالة بعد.
    }
   *[no] لا تُرسل سيرة ذاتية معه بعد. اختر واحدة تحت «ملء المزيد» واحفظ.
}
apply-share = مشاركة بواسطة تطبيق
apply-mail = بالبريد الإلكتروني
apply-site = إلى الموقع
apply-hint = إذا لم يأخذ التطبيق أو الموقع السيرة الذاتية بنفسه، فستجدها في التنزيلات، ونص رسالتك منسوخ وجاهز للصق. يسجّل Plein أنك قدّمت الطلب اليوم.
apply-done = «{ $title }» مسجّل الآن على أنه تم.
