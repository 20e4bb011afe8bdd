# Reading the photo of a letter.

reading-title = قراءة صورة خطاب
reading-about = التقط صورة لخطاب. يقرأ Plein الخطاب على هذا الهاتف ويقترح ما يوجد فيه. أنت تراجع كل شيء. لا أحد غيرك يقرأ معك.
reading-tips = هكذا تنجح القراءة أكثر
reading-tip-light = ضع الخطاب مسطحًا، في ضوء جيد وبدون ظل.
reading-tip-whole = أمسك الهاتف فوقه مباشرة. يجب أن تظهر الصفحة كلها في الصورة.
reading-tip-page = يقرأ Plein صفحة واحدة. خذ الصفحة التي فيها المبلغ أو اليوم الأخير.
reading-choose = اختر صورة
reading-ask = في المرة الأولى يجلب Plein ما يلزم لقراءة الخطابات: حوالي { $size }. بعد ذلك يكون على هاتفك. عندها تُقرأ الخطابات بدون إنترنت أيضًا. هل تريد جلبه؟
reading-yes = نعم، اجلبه واقرأ
reading-ready = تم اختيار الصورة. يستطيع Plein قراءة الخطاب الآن.
reading-now = اقرأ الخطاب
reading-by-hand = سأكتب بنفسي
reading-stop = إيقاف
reading-forgotten = تم الإيقاف. تُمحى صورة الخطاب.
reading-step =
    { $step ->
        [load] يستعد Plein للقراءة. في المرة الأولى قد يستمر ذلك بضع دقائق.
        [read] يقرأ Plein الخطاب. يستغرق ذلك عادة أقل من دقيقة.
        [turn] رأى Plein أحرفًا قليلة. ننظر الآن هل الصورة مقلوبة.
       *[done] تمت قراءة الخطاب. راجع كل شيء أدناه.
    }
reading-progress = إلى أين وصلت القراءة
reading-trouble =
    { $trouble ->
        [unfit] لا يستطيع Plein فتح هذه الصورة، أو هي صغيرة جدًا أو كبيرة جدًا. التقط صورة جديدة، أو اكتب بنفسك.
        [nothing] لم نستطع قراءة شيء في هذه الصورة. التقط صورة واضحة من قريب، أو اكتب بنفسك. الصورة ما زالت موجودة.
        [no-reader] ما يلزم لقراءة الخطابات غير موجود بعد على هذا الهاتف. تأكد من وجود الإنترنت وحاول مرة أخرى، أو اكتب بنفسك. الصورة ما زالت موجودة.
       *[failed] لم تنجح القراءة. أغلق التطبيقات الأخرى وحاول مرة أخرى، أو اكتب بنفسك. الصورة ما زالت موجودة.
    }
reading-proposals = هل هذا صحيح؟
reading-proposals-about = قد يخطئ Plein. ضع الخطاب أمامك. ضع علامة على الصحيح، أو غيّره. ما لا تضع عليه علامة ولا تغيّره لا نحفظه.
reading-words = مكتوب في الخطاب: «{ $words }»
reading-unsure = لسنا متأكدين من هذا. راجعه جيدًا.
reading-not-found = لم نجد هذا في الخطاب. يمكنك كتابته بنفسك.
reading-other = أم هو { $label }؟
reading-right =
    { $field ->
        [agency_name] نعم، هذا المرسل صحيح
        [kind] نعم، نوع الخطاب صحيح
        [issued] نعم، هذا التاريخ صحيح
        [amount] نعم، هذا المبلغ صحيح
       *[due] نعم، هذا اليوم الأخير صحيح
    }
reading-used = سنحفظ هذا.
reading-sender = من أي جهة هذا الخطاب؟
reading-issued = تاريخ الخطاب
reading-amount = المبلغ المقصود
reading-way =
    { $way ->
        [pay] يبدو أن عليك دفع هذا المبلغ.
       *[receive] يبدو أنك ستحصل على هذا المبلغ.
    }
reading-year = الأشهر على هذا المستند
reading-year-about = هذه قائمة لعدة أشهر. هل تريد حفظها؟ يمكنك بعد ذلك وضعها مع دخلك، وتختار بنفسك أي أشهر.
reading-year-line =
    { $state ->
        [right] { $month }: { $amount }، دُفع يوم { $day }
        [nothing] { $month }: لم يُدفع شيء
        [amount] { $month }: لا يمكن قراءة المبلغ
        [date] { $month }: { $amount }، لا يمكن قراءة يوم الدفع
        [twice] { $month }: موجود أكثر من مرة
       *[month] لا يمكن قراءة الشهر
    }
reading-year-keep = نعم، احفظ هذه الأشهر
reading-task = ماذا عليك أن تفعل؟
reading-task-make = نعم، اجعل هذا مهمة
reading-task-choose = ماذا يطلب الخطاب؟
reading-task-title = اسم المهمة
reading-task-nothing = لم نجد شيئًا عليك فعله. هل يوجد شيء في الخطاب رغم ذلك؟ أنشئ إذن مهمة بنفسك.
reading-due = اليوم الأخير
reading-due-hint = احسب بنفسك أيضًا. عند الاعتراض (bezwaar) يُحسب اليوم الذي أُرسل فيه الخطاب.
reading-due-blind = يذكر الخطاب عددًا من الأيام أو الأسابيع، لكننا لا نعرف من أي يوم. اكتب أولًا تاريخ الخطاب.
reading-due-unsure = هل اليوم الأخير صحيح؟ ضع علامة، أو غيّر اليوم، أو أفرغ الخانة.
reading-due-past = هذا اليوم مضى. اتصل بالمرسل بسرعة.
reading-counted = { $day } (محسوب من { $from })
reading-todo =
    { $action ->
        [object] تقديم اعتراض (bezwaar)، إذا كنت لا توافق
        [appeal] الطعن أمام القاضي (beroep)، إذا كنت لا توافق
        [pay] دفع المبلغ المذكور في الخطاب
        [hand-in] تسليم البيانات
        [come] الذهاب إلى الموعد
       *[answer] الرد على الخطاب
    }
reading-todo-until = { $todo } (حتى نهاية يوم { $day })
reading-name = ماذا تسمّي هذا المستند؟
reading-name-hint = هل تترك هذا فارغًا؟ نسمّيه إذن: { $title }.
reading-title-from = { $kind } من { $from }
reading-saved-both = تم حفظ «{ $name }» مع مهمة.
