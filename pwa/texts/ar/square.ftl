# The square, where people ask each other things.

square-title = الساحة
square-lead = هنا يسأل الناس بعضهم ويحكون ما الذي ساعدهم.
square-what = قبل أن تشارك
square-public = يستطيع الجميع قراءة ما تكتبه.
square-nobody = تكتب باسم يعطيه لك Plein. لكل سؤال اسم مختلف. لا تستطيع أي جهة، ولا مقدّم Plein نفسه، معرفة من أنت لاحقًا.
square-no-persons = لا تكتب عن غيرك شيئًا يُعرف به ذلك الشخص. إذن لا أسماء ولا عناوين ولا أرقام. ولا عن نفسك أيضًا.
square-can-see = من يراقب الشبكة في تلك اللحظة يرى أن هاتفك يرسل شيئًا. وقد تكشفك طريقة كتابتك أيضًا.
square-erase-any-time = يمكنك دائمًا إزالة كل ما تكتبه. عندها يزول تمامًا من الخادم. لكن من قرأه من قبل قد يكون ما زال عنده.
square-place = ساحة أي بلدية تريد أن تقرأ؟
square-place-missing = اختر بلدية، أو هولندا كلها.
square-country = هولندا كلها
square-join = شارك في الساحة
square-no-example = هذا مثال. تُفتح الساحة في Plein الخاص بك.
square-lock-first = اختر قفلًا أولًا. عندها يمكنك المشاركة في الساحة.
square-to-lock = اختر قفلًا
square-is-off = أنت لا تشارك في الساحة بعد.
square-to-choose = اقرأ المزيد عن الساحة
square-ask = اسأل أو احكِ ما الذي ساعدك
square-topics = مواضيع الساحة: { $place }
square-mine = ما كتبته
square-settings = اختيار البلدية أو التوقف
square-off-about = إذا توقفت، يزول من هذا الهاتف ما قرأته هنا. وما كتبته يبقى حتى تزيله.
square-off = التوقف عن الساحة
square-topic =
    { $topic ->
        [geld] المال والإعانة
        [wonen] السكن
        [werk] العمل
        [zorg] الرعاية
        [kinderen] الأطفال
        [schulden] الديون
        [formulieren] الاستمارات
       *[samen] أشياء نفعلها معًا
    }
square-loaded =
    { $count ->
        [0] لم يُقرأ شيء بعد
        [zero] لم يُقرأ شيء بعد
        [one] قُرئت محادثة واحدة
        [two] قُرئت محادثتان
        [few] قُرئت { $count } محادثات
        [many] قُرئت { $count } محادثة
       *[other] قُرئت { $count } محادثة
    }
square-look = البحث فيما هو موجود هنا
square-find = بحث
square-nothing = لا يوجد شيء هنا بعد. لا تتردد في طرح أول سؤال.
square-more = عرض المزيد
square-read-at = قُرئ يوم { $day }
square-broken =
    { $count ->
        [zero] منشورات لا نعرضها لأن التوقيع غير صحيح: { $count }.
        [one] منشور واحد لا نعرضه لأن التوقيع غير صحيح.
        [two] منشوران لا نعرضهما لأن التوقيع غير صحيح.
        [few] { $count } منشورات لا نعرضها لأن التوقيع غير صحيح.
        [many] { $count } منشورًا لا نعرضها لأن التوقيع غير صحيح.
       *[other] { $count } منشور لا نعرضها لأن التوقيع غير صحيح.
    }
square-line =
    { $kind ->
        [experience] ما الذي ساعد، { $day }، { $count ->
            [zero] { $count } رد
            [one] رد واحد
            [two] ردّان
            [few] { $count } ردود
            [many] { $count } ردًا
           *[other] { $count } رد
        }
       *[other] سؤال من { $day }، { $count ->
            [zero] { $count } رد
            [one] رد واحد
            [two] ردّان
            [few] { $count } ردود
            [many] { $count } ردًا
           *[other] { $count } رد
        }
    }
square-official-answer = مع رد رسمي
square-helper-answer = مع رد من مساعدة معترف بها
square-one = محادثة
square-mark =
    { $kind ->
        [helper] مساعدة معترف بها
        [helper-other] مساعدة معترف بها، غير حكومية
        [other] ليست جهة حكومية
       *[government] رد رسمي
    }
square-own = أنت كتبت هذا
square-began =
    { $kind ->
        [experience] بدأ هذه المحادثة
       *[question] طرح هذا السؤال
    }
square-name-again = { $name } { $number }
square-other-person = هذا شخص آخر غير { $name } الأول في هذه المحادثة.
square-about = عن { $service }
square-changed = عُدّل لاحقًا
square-gone = أزاله من كتبه.
square-hidden-title = منشور مخفي
square-hidden = أخفاه { $name } من { $by }. السبب: { $reason }. { $words }
square-disbelieved =
    { $has ->
        [text] أراد شخص ليس مشرفًا بحسب هاتفك إخفاء هذا المنشور. لذلك ما زلت تراه هنا.
       *[nothing] هذا المنشور مخفي، لكن ليس بواسطة مشرف بحسب هاتفك. انظر مرة أخرى لاحقًا.
    }
square-hidden-here =
    { $count ->
        [zero] منشورات لا تظهر هنا لأنك أخفيت ذلك الاسم: { $count }.
        [one] منشور واحد لا يظهر هنا لأنك أخفيت ذلك الاسم.
        [two] منشوران لا يظهران هنا لأنك أخفيت ذلك الاسم.
        [few] { $count } منشورات لا تظهر هنا لأنك أخفيت ذلك الاسم.
        [many] { $count } منشورًا لا تظهر هنا لأنك أخفيت ذلك الاسم.
       *[other] { $count } منشور لا تظهر هنا لأنك أخفيت ذلك الاسم.
    }
square-objection = اعتراض من كاتب هذا: { $words }
square-objection-answered = اعتراض من كاتب هذا: { $words } نظر فيه مشرف آخر.
square-acts = ماذا يمكنك أن تفعل بهذا المنشور؟
square-answer = رُدّ عليه
square-change = عدّل هذا
square-erase = أزل هذا
square-erased = زال من الساحة.
square-hide-author = أخفِ هذا الاسم
square-author-hidden = لن ترى هذا الاسم هنا بعد الآن.
square-closed = لا يمكن إضافة ردود هنا بعد الآن. لا تتردد في بدء سؤال جديد.
square-not-loaded = هذا المنشور غير موجود على هاتفك. ارجع إلى الموضوع واختره هناك.
square-write =
    { $is ->
        [change] عدّل منشورك
        [answer] رُدّ
       *[ask] اسأل أو احكِ ما الذي ساعدك
    }
square-answers-to = أنت ترد على
square-kind-label = ماذا تريد أن تكتب؟
square-kind =
    { $kind ->
        [experience] ما الذي ساعدني
        [answer] رد
       *[question] سؤال
    }
square-topic-label = ما الموضوع؟
square-service-label = ما الذي ساعدك؟
square-service-missing = اختر ما ساعدك.
square-text = منشورك
square-text-hint = 2000 حرف على الأكثر. يستطيع الجميع قراءته.
square-send = انشر في الساحة
square-placed = هو موجود في الساحة.
square-waits = ينتظر على هاتفك. يرسله Plein حالما يمكن ذلك، مرة واحدة.
square-state =
    { $state ->
        [waiting] ينتظر الإرسال
        [refused] لم يُنشر
       *[placed] موجود في الساحة
    }
square-refused =
    { $reason ->
        [thread-full] لم يُنشر هذا لأن هذه المحادثة ممتلئة. ابدأ سؤالًا جديدًا.
        [pseudonym-closed] لم يُنشر هذا لأن مشرفًا أغلق اسمك في هذه المحادثة. في محادثة أخرى يمكنك الكتابة.
        [unknown] لم يُنشر هذا لأن السؤال لم يعد موجودًا.
       *[other] لم يُنشر هذا. عدّل النص وحاول من جديد.
    }
square-fault-empty = اكتب منشورك أولًا.
square-fault-too-long = هذا طويل جدًا. اجعله أقصر من 2000 حرف.
square-fault-hidden-characters = فيه رموز لا يراها أحد ويمكن أن تقلب النص. اكتب النص من جديد.
square-fault-stacked-marks = فوق أحد الحروف أو تحته علامات كثيرة جدًا. اكتب حروفًا عادية.
square-fault-mail = فيه عنوان بريد إلكتروني. أزله، لأن الجميع يقرأ.
square-fault-iban = فيه حساب بنكي. أزل الرقم، لأن الجميع يقرأ.
square-fault-bsn = فيه رقم قد يكون رقم المواطن (burgerservicenummer). أزله، لأن الجميع يقرأ.
square-fault-phone = فيه رقم هاتف. أزله، لأن الجميع يقرأ.
square-fault-address = فيه عنوان. أزله، لأن الجميع يقرأ.
square-fault-link = فيه رابط إلى موقع لا نعرفه. أزله. الروابط إلى مواقع الجهات في Plein مسموح بها.
square-report = أبلغ عن هذا المنشور
square-report-about = ينظر فيه مشرف. لا يرى أحد أنك أبلغت عنه.
square-reason-label = ما المشكلة؟
square-reason-missing = اختر ما المشكلة.
square-reason =
    { $reason ->
        [persoon] عن شخص يمكن معرفته
        [schelden] فيه شتم أو تهديد
        [oplichting] يبدو أنه احتيال
        [reclame] هو إعلان
        [onjuist] غير صحيح وقد يضر
        [gevaar] شخص في خطر
       *[anders] شيء آخر
    }
square-report-send = أبلغ
square-reported = شكرًا لك. ينظر فيه مشرف.
square-object = اعترض
square-object-about = أخفى مشرف منشورك. يمكنك أن تقول مرة واحدة لماذا هذا غير صحيح. يستطيع الجميع قراءة ذلك، ويقرر مشرف آخر.
square-object-words = لماذا هذا غير صحيح؟
square-object-send = اعترض
square-objected = أُرسل اعتراضك.
square-others = ما الذي ساعد الآخرين؟
error-square-no-tokens = كتبت اليوم كل ما يمكن كتابته في يوم واحد. ما كتبته ينتظر على هاتفك ويُرسل غدًا.
