# The screens of Share.

share-example = هذا مثال. لا يمكنك إرسال شيء من المثال. ابدأ بـ Plein الخاص بك لتشارك شيئًا.
share-messages = الرسائل
share-sent = ما أرسلته
share-new = جديد
share-have-code = لديّ خطاب فيه رمز
share-have-code-about = به تعرف { $agency } أن رسائلك تأتي منك.
share-identity =
    { $identity ->
        [established] تعرف هذه الجهة أنك أنت.
        [moved] اتفق Plein على قفل جديد. بقي أن تؤكد الجهة أنك أنت.
        [again] لم تعد هذه الجهة متأكدة من أنك أنت. اطلب منها خطابًا جديدًا فيه رمز.
        [used] استُخدم الرمز في مكان آخر أيضًا. لذلك لا تعرف الجهة من أنت بعد.
        [over] لم يعد الرمز يعمل. اطلب رمزًا جديدًا.
        [ended] أنهت الجهة الربط.
        [refused] الرمز غير صحيح. راجعه وحاول مرة أخرى.
       *[asked] تم استخدام رمزك. الجهة تراجعه.
    }
share-code-shown = يُظهر Plein أن الرمز لديك. الرمز نفسه لا يُرسل.
share-service = إبلاغ الجهة بشيء
share-promises = ما تعدك به { $agency }
share-optional = { $label } (غير إلزامي)
share-yes = نعم
share-no = لا
share-income-elsewhere = دخل غير موجود في Plein بعد
share-fact-missing = املأ هذا: { $label }
share-paper-missing = اختر مستندًا أو أضف مستندًا: { $label }
share-papers-most = الحد الأقصى لعدد المستندات التي تختارها: { $most }.
share-other-papers = مستندات أخرى
share-check = متابعة إلى المراجعة
share-review = راجع كل شيء
share-change = تعديل
share-review-about = لم يُرسل شيء بعد. هذا سيذهب إلى { $agency }: { $title }.
share-acting = هل يتصرف أحد باسمك في هذا الإرسال؟
share-acting-hint = عندها تقرأ الجهة من هو وعلى أي أساس، وتتحقق من ذلك أولًا. أنت من يرسل.
share-acting-nobody = لا، لا أحد
share-acting-for = باسم من
share-acting-by = من يتصرف
share-acting-prepared = جهّزه
share-facts = هذه البيانات
share-papers = هذه المستندات
share-conditions = ماذا سيحدث بها
share-to = لمن
share-purpose = لأي غرض
share-ground = لماذا هذا مسموح
share-kept = مدة الحفظ
share-back-out = إذا غيّرت رأيك
share-leave-out = بدون هذا
share-send = موافق، أرسل
share-not-ready = لم يكتمل كل شيء بعد.
share-fill-in = متابعة الملء
share-one = ما أرسلته
share-to-agency = إلى { $agency }
share-waiting = في انتظار الاتصال
share-waiting-step = في انتظار الاتصال. يُرسل من تلقاء نفسه عندما يتوفر الإنترنت. لا حاجة إلى فعل شيء.
share-deposited = تم التسليم في { $moment }
share-received = تسلّمت { $agency } هذا في { $moment }
share-received-later = بقي أن تؤكد { $agency } أنها تسلّمته
share-opened = فتحه أحد الموظفين في { $moment }
share-status =
    { $state ->
        [waiting] { $agency } تنتظرك
        [decided] { $agency } اتخذت قرارًا
        [refused] { $agency } لن تنظر في هذا الطلب
        [referred] { $agency } تقول إن هذا من شأن جهة أخرى
       *[handling] { $agency } تعمل عليه
    }
share-turn-agency = على { $by } إنهاء هذا في { $until } أو قبله{ $basis }.
share-turn-agency-someday = الدور الآن على { $by }{ $basis }.
share-turn-you = الدور الآن عليك. افعل هذا في { $until } أو قبله{ $basis }. تقرأ في الرسالة ما هو المطلوب.
share-turn-you-someday = الدور الآن عليك{ $basis }. تقرأ في الرسالة ما هو المطلوب.
share-turn-decided = اقرأ القرار في الرسالة. ألا توافق عليه؟ يمكنك تقديم اعتراض (bezwaar). القرار يذكر كيف تقدّمه وحتى متى.
share-turn-refused = تقرأ في الرسالة السبب، وما يمكنك فعله الآن.
share-refused = لم يُقبل هذا
share-refusal =
    { $code ->
        [recipient-key-unknown] أصبح لدى الجهة قفل جديد. أرسله مرة أخرى: ما كتبته موجود أدناه.
        [submission-differs] سبق تسليم شيء آخر بهذا الرقم. أرسله مرة أخرى.
        [mailbox-closed] الاتصال مع هذه الجهة مغلق. أرسله مرة أخرى.
        [mailbox-ended] أغلقت الجهة الاتصال السابق معك. لم يُرسل شيء. أرسله مرة أخرى: ينشئ Plein عندئذ اتصالًا جديدًا. أو اتصل بالجهة هاتفيًا.
        [too-much] المستندات معًا كبيرة جدًا. أرسله مرة أخرى بمستندات أقل أو أصغر.
       *[other] لم يُرسل شيء. أرسله مرة أخرى. ألم ينجح مرة أخرى؟ اتصل إذن بالجهة هاتفيًا.
    }
share-again = إرسال مرة أخرى
share-left = لم يكن قد أُرسل بعد عندما أُنشئ الملف
share-left-behind = كان هذا جاهزًا للإرسال على جهازك السابق. لن يُرسل من هنا، لأنه قد يصل مرتين. انظر على جهازك السابق هل أُرسل. أهذا غير ممكن؟ أرسله إذن من هنا مرة أخرى: ما كتبته موجود أدناه.
share-proof-broken = الإثبات على تسليم هذا غير صحيح. لذلك يرسل Plein الشيء نفسه تمامًا مرة أخرى. يصل إلى الجهة مرة واحدة فقط. هل بقيت هذه الرسالة هنا؟ اتصل إذن بالجهة هاتفيًا واسأل هل وصلها.
share-twin = أرسلتم هذا أيضًا من جهاز آخر، بإجابات أخرى. لم يُرسل إلا ما وصل أولًا. ترونه في الأسفل. هل تريدون قول شيء آخر؟ افعلوا ذلك إذن من جديد، أو اتصلوا بالجهة هاتفيًا.
share-turn-elsewhere = أُرسل هذا من جهازك السابق. لا تصل الردود الجديدة إلا هناك. ألم يعد ذلك الجهاز لديك؟ اتصل إذن هاتفيًا بـ { $agency } لتسأل عن الوضع، أو لسحب ما أرسلته.
share-take-back = استرجاع
share-taken-back = تم الاسترجاع. لم يُرسل شيء.
share-gone-already = لقد أُرسل. لكن ما زال يمكنك سحبه.
share-tasks = عليك فعل هذا
share-what = ما أرسلته
share-proof = الإثبات الخاص بك
share-proof-about = به يمكنك دائمًا أن تُظهر ما أرسلته ومتى وصل. حتى إذا لم يعد لديك Plein.
share-proof-save = حفظ الإثبات
share-proof-file = bewijs-van-inleveren
share-technical = بيانات تقنية
share-tech-number = الرقم
share-tech-agency = رقم الجهة
share-tech-content = علامة المحتوى
share-tech-deposited = تم التسليم
share-tech-received = تم الاستلام
share-withdraw = سحب أو طلب المحو
share-withdrawal = طلبتَ سحب هذا
share-to-withdrawal = إلى طلبك
share-message = رسالة
share-message-kind =
    { $kind ->
        [task] عليك فعل شيء
        [status] الوضع الحالي
        [decision] قرار
        [identity] رد على رمزك
        [keys] جهاز آخر يقول إنه لك
        [keys_kept] قفلك الجديد معروف
        [keys_again] يلزم رمز جديد
        [income_statement] بيان بدخلك
        [activity_statement] تم تأكيد فترتك
        [question] سؤال لك
        [appointment] حول لقاء
        [agreement] اقتراح لاتفاق
        [unreadable] رسالة غير صحيحة
       *[message] رسالة
    }
share-unreadable = لم تصل هذه الرسالة كما يجب. ربما ليست من هذه الجهة. لذلك لا يعرضها Plein. هل تنتظر رسالة؟ اتصل إذن بالجهة هاتفيًا.
share-identity-said =
    { $established ->
        [true] الرمز صحيح. تعرف { $agency } الآن أن رسائلك تأتي منك.
       *[false] الرمز غير صحيح. لذلك لا تعرف { $agency } من أنت بعد. راجع الرمز واكتبه مرة أخرى في «المشاركة». ألم ينجح ذلك؟ اطلب إذن من { $agency } رمزًا جديدًا.
    }
share-unknown = لا تعرف { $agency } من أنت بعد. يمكنها قراءة هذا، لكنها لا تستطيع اتخاذ قرار فيه بعد. اطلب من { $agency } خطابًا فيه رمز، واكتب ذلك الرمز في «المشاركة»، تحت «عن { $agency }».
share-keys =
    { $kind ->
        [keys_kept] لقد حذفت جهازًا. تستخدم { $agency } الآن قفلك الجديد وما زالت تعرف أنك أنت. لا حاجة إلى فعل شيء.
        [keys_again] يقول جهازان إنهما لك. لذلك لم تعد { $agency } متأكدة من أنك أنت. اطلب من { $agency } خطابًا جديدًا فيه رمز. حتى ذلك الوقت لا تتخذ { $agency } أي قرار. بياناتك في Plein آمنة.
       *[keys] يقول جهاز لا ينتمي إلى Plein الخاص بك لـ { $agency } إنه لك. وقد استخدم قفل أحد أجهزتك. هل فقدت جهازًا؟ احذفه في «أجهزتك». ثم اتصل هاتفيًا بـ { $agency } واطلب خطابًا جديدًا فيه رمز.
    }
share-to-task = إلى المهمة
share-lock-first = اختر قفلًا أولًا. تجد ذلك في «الإعدادات» في أعلى الشاشة. بعد ذلك يجلب Plein قائمة الجهات التي يمكنك المشاركة معها.
share-about = الموضوع: { $title }
error-share-incomplete = لم يكتمل كل شيء بعد. ارجع واملأ الباقي. ما كتبته ما زال موجودًا.
error-directory-broken =
    { $reason ->
        [directory-missing] لا يعرف Plein بعد أي جهات يمكنك المشاركة معها. تأكد من وجود الإنترنت وانظر مرة أخرى بعد دقيقة.
        [directory-expired] قائمة الجهات قديمة جدًا. تأكد من وجود الإنترنت. عندها يجلب Plein قائمة جديدة من تلقاء نفسه. ما كتبته يبقى محفوظًا.
        [agency-unknown] لم تعد هذه الجهة مشتركة في Plein. لم يُرسل شيء. اتصل بالجهة نفسها.
        [key-retired] لا تستطيع هذه الجهة أن تتسلّم شيئًا بأمان الآن. لم يُرسل شيء. حاول مرة أخرى غدًا.
       *[other] قائمة الجهات الجديدة غير صحيحة. يستخدم Plein القائمة القديمة وسيجلب قائمة جديدة بعد قليل. هل يستمر ذلك؟ اطلب إذن المساعدة في المكتبة العامة أو في بلديتك.
    }
error-receipt-broken = أحد التأكيدات غير صحيح. لا يعرضه Plein. ما أرسلته ما زال موجودًا.
share-services = إبلاغ الجهة بشيء أو تقديم طلب
share-seek = عمّ تبحث؟
share-find = بحث
share-found =
    { $count ->
        [0] لم نجد شيئًا. جرّب كلمة أخرى، مثل parkeren (وقوف السيارة) أو bijstand (المساعدة الاجتماعية).
        [zero] عدد النتائج: { $count }.
        [one] وجدنا نتيجة واحدة.
        [two] وجدنا نتيجتين.
        [few] وجدنا { $count } نتائج.
        [many] وجدنا { $count } نتيجة.
       *[other] وجدنا { $count } نتيجة.
    }
share-role =
    { $role ->
        [user] الإبلاغ عن شيء
        [partner] العمل معًا أو الاتفاق
        [subject] إذا كنت لا توافق أو إذا كان هناك تفتيش
       *[customer] تقديم طلب أو إبلاغ الجهة بشيء
    }
share-ready = جاهز: بقيت المراجعة فقط
share-gets = ما ستحصل عليه { $agency }
share-paper = على الورق أيضًا
share-paper-along = لم تفتح { $agency } هذا الطريق رسميًا بعد. لذلك أرسله بالبريد أيضًا. هذه رسالة مسبقة.
share-decisions = أريد أن يصلني القرار في هذا الأمر على Plein من { $agency }.
share-decisions-hint = يمكنك تغيير ذلك لاحقًا. بدون هذا الاختيار يصلك القرار بالبريد.
share-decision-way = كيف يصلك القرار
share-decision-comes =
    { $here ->
        [true] يصلك القرار من { $agency } على Plein. وإذا لم ينجح ذلك، يصل بالبريد.
       *[false] يصلك القرار من { $agency } بالبريد.
    }
share-decision-change = اختر طريقًا آخر
share-turn-posted = يصلك القرار بالبريد. ألا توافق عليه؟ يمكنك تقديم اعتراض (bezwaar). القرار يذكر كيف تقدّمه وحتى متى.
share-in-dutch = ترسل هذا بالهولندية. الترجمة في الأعلى تساعدك، والنص الهولندي هو المعتمد.
share-dutch = عرض كل شيء بالهولندية
share-article = { $law }، المادة { $article }
