# On paper and on the telephone: sheets, call cards, addresses, and back to Plein.

ways-title = على الورق وعلى الهاتف
ways-lead = اطبع ما تحتاج إليه، أو اتصل وبطاقة المكالمة أمامك.
ways-help-about = شهرك على ورقة واحدة، وخطابات، وما تقوله عندما تتصل.
ways-month = شهر على ورقة واحدة
ways-month-about = ما يدخل، وما يخرج، وما عليك فعله، وبمن يمكنك الاتصال.
ways-matters = معاملة على الورق، مع خطاب وبطاقة مكالمة
ways-no-matters = ليست لديك معاملات في Plein بعد.
ways-tasks = مهامك لتعلّقها على الحائط
ways-calendar = في تقويمك
ways-calendar-about = تحصل على ملف لتقويم هاتفك. ينبهك التقويم قبل الموعد بيوم.
ways-calendar-save = حفظ كل الأيام كتقويم
ways-printer = أليس عندك طابعة؟
ways-printer-about = اختر عند الطباعة «حفظ كملف PDF». خذ هذا الملف إلى المكتبة العامة، أو أرسله إلى شخص عنده طابعة. في كثير من المكتبات يمكنك الطباعة ويساعدك أحد.
sheet-print = طباعة
sheet-month = { $month } على الورق
sheet-link = على ورقة واحدة
sheet-in = ما يدخل
sheet-off = ما يخرج
sheet-sum-in = مجموع ما يدخل
sheet-sum-off = مجموع ما يخرج
sheet-to-do = للفعل
sheet-phones = للاتصال
sheet-nothing = لا يوجد في Plein شيء من هذا الشهر بعد. أضف دخلًا أو مهمة أولًا.
sheet-cut = { $count ->
    [zero] سطور لم تتسع لها هذه الورقة: { $count }. هي موجودة في Plein.
    [one] سطر واحد لم تتسع له هذه الورقة. هو موجود في Plein.
    [two] سطران لم تتسع لهما هذه الورقة. هما موجودان في Plein.
    [few] { $count } سطور لم تتسع لها هذه الورقة. هي موجودة في Plein.
    [many] { $count } سطرًا لم تتسع لها هذه الورقة. هي موجودة في Plein.
   *[other] { $count } سطر لم تتسع لها هذه الورقة. هي موجودة في Plein.
}
sheet-steps = هذا هو الوضع الحالي
sheet-done = جاهز
sheet-open = ليس بعد
sheet-days = أيام يجب تذكرها
sheet-notes = مكان للكتابة
sheet-day = اليوم
sheet-what = ماذا
sheet-amount = المبلغ
sheet-matter-link = هذه المعاملة على الورق
sheet-change = تعديل المعاملة
sheet-days-save = حفظ كتقويم
phone-unknown = الرقم مكتوب على خطاب من هذه الجهة.
phone-unread = تأكد من هذا الرقم على خطاب من هذه الجهة.
day-answers = آخر يوم لاستكمال «{ $title }»
day-decides = آخر يوم تقرر فيه { $agency } في «{ $title }»
day-objects = آخر يوم للاعتراض بشأن «{ $title }»
days-file = أيام من Plein
days-nothing = لا توجد أيام في Plein بعد. أضف مهمة أو معاملة أولًا.
card-link = بطاقة مكالمة
card-title = مكالمة عن «{ $title }»
card-say = سؤالك
card-hand = ضع هذا بقربك
card-hand-number = رقم المواطن (burgerservicenummer): مكتوب في جواز سفرك أو بطاقة هويتك
card-hand-reference = رقم المرجع (kenmerk) في آخر خطاب
card-hand-letter = آخر خطاب وصلك
card-hand-pen = قلم
card-applied = قُدّم الطلب يوم { $day }
card-day = { $day }: { $title }
card-ask = اسأل أيضًا عن هذا
card-ask-name = مع من أتكلم؟
card-ask-when = متى أسمع منكم؟
card-ask-written = هل يمكن أن تكتبوا لي ذلك أيضًا؟
card-slow = هل الكلام سريع جدًا؟ قل: «هل يمكنك أن تتكلم ببطء أكثر؟ أنا أكتب.»
card-note = اكتب هذا
card-note-who = مع من تكلمت
card-note-when = اليوم والساعة
card-note-promised = بماذا وعدوك
card-note-next = ماذا تفعل الآن، ومتى
addresses-title = العناوين على هذا الخطاب
addresses-from = اسمك وعنوانك
addresses-from-hint = كل سطر وحده: اسمك، الشارع ورقم البيت، الرمز البريدي والمدينة.
addresses-to = عنوان الجهة
addresses-to-hint = هو مكتوب على خطاب من الجهة. اكتب معه اسم الجهة أيضًا.
addresses-side = أين نافذة الظرف؟
addresses-which = { $side ->
    [right] على اليمين
   *[left] على اليسار
}
addresses-saved = العناوين موجودة على الخطاب.
addresses-lines = عدد السطور على الأكثر: { $most }.
letter-fold = هل عندك ظرف بنافذة؟ اطوِ الخطاب ثلاث طيات وانظر هل يظهر العنوان في النافذة، قبل أن تغلق الظرف.
printed-on = طُبع يوم { $day }.
printed-scan = وجّه كاميرا هاتفك إلى هذا المربع. عندها ترجع إلى هنا في Plein. يعمل فقط مع Plein الخاص بك.
printed-picture = رمز مربع يوصل إلى هذه الشاشة في Plein
back-title = من الورق إلى Plein
back-here = هذه الورقة تابعة لـ Plein الخاص بك.
back-open = افتحها
back-elsewhere = هذه الورقة تابعة لـ Plein الخاص بشخص آخر، أو أنك حذفت هذا الموضوع. ليس في المربع شيء عن أي شخص.
back-none = لا يوجد Plein على هذا الهاتف بعد. هل هذه ورقتك؟ امسحها إذن بالهاتف الذي تستخدم عليه Plein. ليس في المربع شيء عن أي شخص.
back-unreadable = جزء من هذا المربع ناقص، أو ليس من Plein. امسح الورقة مرة أخرى.
