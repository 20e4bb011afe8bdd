# Somebody who helps you, and people whom you help.

help-helper = شخص يساعدك
help-helper-about = دع شخصًا يرى معك أو يجهّز لك شيئًا. أنت تختار ماذا ولأي مدة.
helpers-title = شخص يساعدك
helpers-about = يمكنك أن تدع شخصًا يرى معك. أنت تختار ما يراه وحتى أي يوم. ما يجهّزه لا يُرسل أبدًا من تلقاء نفسه: أنت تنظر أولًا.
helpers-none = لا أحد يرى معك الآن.
helpers-add = السماح لشخص بالمساعدة
helpers-former = متوقف
helpers-other-way = هل تساعد أنت شخصًا؟
helpers-to-helpen = أشخاص أساعدهم
helpers-devices = هؤلاء هم المساعدون لك. في «أجهزتك» ترى من يستطيع فتح كل شيء.
helpers-from-devices = من يرى معك
help-allow-title = ما المسموح لهذا المساعد؟
help-allow-about = اختر فقط ما هو ضروري. لا يستطيع المساعد فتح الباقي، ولا بتطبيق آخر.
help-my-name = بماذا يناديك المساعد؟
help-my-name-hint = يرى المساعد هذا الاسم. الاسم الأول يكفي.
help-my-name-missing = اكتب بماذا يناديك المساعد.
help-what = ما الذي يحق للمساعد أن يراه؟
help-part-money-hint = دخلك ومصاريفك الثابتة. بدون أرقام حسابات.
help-part-papers-hint = كل مستنداتك، مع الملفات.
help-part-tasks-hint = كل مهامك.
help-part =
    { $part ->
        [money] المال
        [papers] المستندات
        [tasks] المهام
       *[matter] معاملة واحدة
    }
help-part-missing = اختر شيئًا واحدًا على الأقل يحق للمساعد أن يراه.
help-part-empty = لا يوجد شيء هنا بعد.
help-matter = معاملة واحدة فقط
help-matter-hint = يرى المساعد هذه المعاملة والمستندات التابعة لها.
help-matter-named = المعاملة: { $title }
help-matter-gone = لم تعد موجودة
help-none = لا شيء
help-how-long = لأي مدة؟
help-days =
    { $days ->
        [days-1] يوم واحد
        [days-7] أسبوع
        [days-30] شهر
        [days-90] ثلاثة أشهر
        [days-365] سنة
       *[same] نفس المدة الحالية
    }
help-may = ما الذي يحق للمساعد أن يفعله؟
help-can =
    { $can ->
        [prepare] النظر وتجهيز شيء
       *[see] النظر فقط
    }
help-who = من هو هذا المساعد؟
help-role =
    { $role ->
        [representative] شخص يتصرف باسمك بحكم القانون
       *[helper] شخص يساعدك
    }
help-ground-label = على أي أساس؟
help-ground =
    { $ground ->
        [administrator] bewindvoerder، مسؤول معيّن عن المال ({ $article })
        [guardian] curator، وصي ({ $article })
        [mentor] mentor، مسؤول معيّن عن الرعاية ({ $article })
       *[attorney] gemachtigde، وكيل ({ $article })
    }
help-acts-name = اسم من يتصرف باسمك
help-person-name = اسمك أنت
help-as-on-paper = كما هو مكتوب في المستند.
help-acts-missing = اكتب الاسم كما هو مكتوب في المستند.
help-since = منذ أي يوم؟
help-reference = رقم القرار أو الوكالة
help-reference-hint = أو اختر المستند أدناه.
help-ground-missing = اكتب رقم القرار أو الوكالة، أو اختر المستند.
help-ground-paper = المستند المكتوب فيه ذلك
help-representative-about = حتى من يتصرف باسمك بحكم القانون لا يرسل شيئًا هنا بدون أن تراه. والجهات تطلب المستند بنفسها أيضًا.
help-unnamed = اكتب الأسماء والرقم في «تعديل ما هو مسموح للمساعد». عندها يمكنك ذكر هذا الشخص عند الإرسال.
help-show-code = إنشاء الرمز
help-change = حفظ
help-changed = تم التعديل. يرى المساعد ذلك حالما يتوفر الإنترنت.
help-offer-title = دع المساعد يمسح هذا الرمز
help-offer-1 = يفتح المساعد Plein على هاتفه هو. هل Plein جديد هناك؟ إذن يبدأ المساعد أولًا ويختار قفلًا.
help-offer-2 = يختار المساعد «مساعدة وأسئلة»، ثم «شخص يساعدك»، ثم «أشخاص أساعدهم».
help-offer-3 = يمسح المساعد هذا الرمز بالكاميرا أو يكتبه.
help-offer-picture = رمز QR لمن يساعدك
help-offer-life = يعمل الرمز مرة واحدة ولمدة عشر دقائق.
help-asks = شخص يريد مساعدتك: { $name }
help-compare = هل ترى هذا الرقم على الهاتفين؟
help-compare-why = هل الرقم مختلف؟ اختر إذن «لا». فقد استخدم شخص آخر الرمز.
help-yes = نعم، هذا صحيح
help-no = لا، توقف
help-adding = تجري إضافة المساعد.
help-done = يستطيع المساعد الآن أن يرى معك.
help-strangers = جرّب شخص آخر هذا الرمز أيضًا. لم يتمكن من الدخول.
help-to-list = إلى المساعدين لك
help-until = حتى نهاية { $day }
help-news =
    { $count ->
        [zero] الأشياء الجاهزة لك: { $count }
        [one] شيء واحد جاهز لك
        [two] شيئان جاهزان لك
        [few] { $count } أشياء جاهزة لك
        [many] { $count } شيئًا جاهزًا لك
       *[other] { $count } شيء جاهز لك
    }
help-nameless = بدون اسم
help-fact-sees = يرى
help-fact-may = مسموح له
help-fact-until = حتى
help-fact-role = الدور
help-fact-ground = الأساس
help-fact-since = منذ
help-fact-reference = رقم المرجع
help-fact-paper = المستند
help-fetched = آخر مرة أخذ فيها المساعد بياناتك: { $moment }. هذا ما يقوله الخادم.
help-never-fetched = لم يأخذ المساعد بياناتك بعد.
help-gap = ينقص شيء مما كتبه هذا المساعد، أو لم يكن حقيقيًا. اسأل المساعد.
help-prepared = جاهز لك
help-prepared-by = من تجهيز { $name }، { $day }.
help-take = اقبله وراجعه
help-refuse = عدم القبول
help-taken = تم القبول. راجعه وغيّر ما هو غير صحيح.
help-take-check = راجعه وغيّر ما هو غير صحيح. لا يُحسب إلا عندما تحفظه.
help-refused = لم يتم القبول.
help-what-happened = ما فعله هذا المساعد
help-nothing-done = لم يفعل هذا المساعد شيئًا بعد.
help-looked = نظر إلى بياناتك
help-looked-paper = نظر إلى مستند: { $title }
help-did =
    { $state ->
        [taken] جهّزه وقبلته أنت: { $title }
        [refused] جهّزه ولم يُقبل: { $title }
       *[new] جهّزه: { $title }
    }
help-thing =
    { $kind ->
        [task] مهمة: { $name }
        [income] دخل: { $name }
        [letter] خطاب: { $name }
       *[service] استمارة: { $name }
    }
help-field =
    { $field ->
        [title] العنوان
        [due] آخر يوم
        [note] شرح
        [kind_name] نوع الدخل
        [agency_name] ممن
        [amount] المبلغ
        [pay_day] اليوم من الشهر
        [period] كم مرة
        [date_from] من أي يوم
       *[text] النص
    }
help-change-scope = تعديل ما هو مسموح للمساعد
help-end = إيقاف المشاركة
help-end-title = هل تريد إيقاف المشاركة مع { $name }؟
help-end-about = لا تصل المساعدَ رسالة منك. يرى المساعد فقط أن المشاركة توقفت. ما كتبه أحد أو نسخه من قبل لا يمكنك استرجاعه.
help-end-do = نعم، أوقف المساعدة
help-keep = لا، تستمر المساعدة لي
help-keep-helping = لا، أستمر في المساعدة
help-ended = توقفت. لا يذهب شيء إلى المساعد بعد الآن. يمكنك البدء من جديد برمز جديد.
help-ended-on = توقفت يوم { $day }
help-ended-waits = توقفت يوم { $day }. يعرف الخادم ذلك حالما يتوفر الإنترنت.
helpen-title = أشخاص أساعدهم
helpen-about = هنا ترى من يدعك ترى معه. من كل شخص ترى فقط ما اختاره، ولا يُجمع شيء معًا.
helpen-none = لا تساعد أحدًا بعد.
helpen-add = مساعدة شخص
helpen-how = اطلب من الشخص الآخر أن يختار في Plein «مساعدة وأسئلة» ثم «شخص يساعدك»، وأن ينشئ رمزًا هناك. ثم امسح الرمز بالكاميرا أو اكتبه.
helpen-own-name = ما اسمك عند الشخص الآخر؟
help-own-name-missing = اكتب اسمك عند الشخص الآخر.
helpen-colour = لون لهذا الشخص
helpen-colour-hint = هكذا لا تخلط بين الأشخاص.
help-colour =
    { $colour ->
        [blue] أزرق
        [green] أخضر
        [orange] برتقالي
        [purple] بنفسجي
        [pink] وردي
       *[grey] رمادي
    }
helpen-come = متابعة
helpen-waiting = ننتظر الشخص الآخر قليلًا.
helpen-compare = هل يظهر هذا الرقم أيضًا عند { $name }؟
helpen-compare-about = اقرأ الرقم بصوت مسموع. بعد ذلك يقول الشخص الآخر نعم.
help-gone = توقفت هذه المشاركة
help-gone-about = ما كنت تراه هنا مُحي من هذا الجهاز.
help-not-here = البيانات ليست على هذا الجهاز الآن. مع الإنترنت تصل إلى هنا من تلقاء نفسها.
help-as-of = هكذا كان الوضع في { $moment }
help-acting = أنت تتصرف باسم هذا الشخص بحكم القانون
help-acting-about = أنت أيضًا لا ترسل شيئًا هنا: الشخص الآخر ينظر أولًا. والجهات تطلب منك المستند بنفسها.
help-cost = مصروف ثابت
help-open-paper = انظر
help-left-out-about = من هذه الأوراق لا يرى من يساعدكم سوى الاسم، دون الملف:
help-left-out = { $why ->
    [large] “{ $title }”: الملف أكبر من 15 ميغابايت
   *[room] “{ $title }”: لم يعد هناك مكان، أو الملف غير موجود على هذا الجهاز
}
help-paper-not-here = { $why ->
    [large] الملف أكبر من 15 ميغابايت ولا يمكن رؤيته هنا. اسألوا عنه.
   *[room] لا يمكن رؤية الملف هنا بعد. اسألوا عنه.
}
help-task-done = تم
help-close-paper = إغلاق المستند
help-paper-here = فتح المستند
help-prepare-title = تجهيز شيء
help-prepare =
    { $kind ->
        [task] تجهيز مهمة
        [income] تجهيز دخل
        [letter] تجهيز خطاب
       *[service] تجهيز استمارة
    }
help-prepare-about = يظهر هذا عند { $name }. والشخص الآخر يقرر ما يحدث به. لا يذهب شيء إلى أي جهة.
help-prepare-do = تجهيز
help-service-choose = أي استمارة؟
help-nothing-filled = املأ شيئًا واحدًا على الأقل.
help-from-missing = اكتب من أي يوم.
help-letter-title-missing = اكتب موضوع الخطاب.
help-letter-text-missing = اكتب نص الخطاب.
help-given = تم التجهيز. يراه الشخص الآخر حالما يتوفر الإنترنت.
help-given-title = ما جهّزته
help-given-state =
    { $state ->
        [sent] وصل
       *[waiting] ينتظر الإنترنت
    }
help-stop = التوقف عن المساعدة
help-stop-title = هل تريد التوقف عن مساعدة { $name }؟
help-stop-about = كل ما يخص هذا الشخص يزول من أجهزتك.
help-stopped = توقفت. مُحي كل ما يخص هذا الشخص.
error-box-ended = توقفت هذه المشاركة. اطلب رمزًا جديدًا إذا لزم.
error-box-behind = بيانات هذه المشاركة لا يتفق بعضها مع بعض. لم يُؤخذ شيء. حاول مرة أخرى لاحقًا.
error-help-code-used = هذا الرمز مستخدم من قبل. اطلب من الشخص الآخر رمزًا جديدًا.
error-help-code-unknown = لا يعرف Plein هذا الرمز. تأكد من أنك كتبته صحيحًا، أو اطلب رمزًا جديدًا.
error-help-too-much = هذا أكثر مما يمكن مشاركته. اختر أقل، أو اجعل النص أقصر.
error-help-thing-broken = لا يستطيع Plein قبول هذا. اطلب من المساعد أن يجهّزه من جديد.
error-help-paper-active = في هذا الملف برنامج. لا يفتحه Plein.
error-help-example = لا يمكنك فعل هذا في المثال. ابدأ بـ Plein الخاص بك.
error-help-box-full = هذه المستندات معًا أكبر مما يمكن مشاركته. اختر معاملة واحدة فقط، أو احذف الملفات الكبيرة.
