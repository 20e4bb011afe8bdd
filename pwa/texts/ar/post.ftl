# What agencies send: the words, files and terms of one message.

post-leads-to = يؤدي إلى { $host }
post-files = الملفات مع هذه الرسالة
post-file = ملف
post-file-kind =
    { $kind ->
        [pdf] PDF
        [image] صورة أو رسم
       *[other] ملف آخر
    }
post-file-state =
    { $state ->
        [coming] سيصل هذا الملف. تأكد من وجود الإنترنت. عندها يجلبه Plein من تلقاء نفسه.
        [full] لا توجد مساحة على هاتفك لهذا الملف. وفّر مساحة. بعد ذلك يجلبه Plein من تلقاء نفسه. يبقى محفوظًا حتى ذلك الوقت.
        [lies] انتبه: هذا الملف ليس ما يقوله عن نفسه.
        [runs] انتبه: في هذا الملف برنامج. يحفظه Plein لكنه لا يعرضه.
        [missing] ضاع هذا الملف في الطريق. اطلب من { $agency } إرساله مرة أخرى.
        [gone] لقد حذفت هذا الملف.
       *[broken] هذا الملف غير صحيح: ليس ما وقّعته { $agency }. لا يحفظه Plein. اطلب من { $agency } إرساله مرة أخرى.
    }
post-of-another = هذه الرسالة عن شيء لم يُرسل من هذا Plein. ألا تعرف ما هو؟ اتصل هاتفيًا بـ { $agency }.
post-odd-day = في هذه الرسالة تاريخ لا يمكن أن يكون صحيحًا. لا يستخدم Plein هذا التاريخ. اسأل { $agency } عن التاريخ الصحيح.
post-foreign-link = في هذه الرسالة عنوان لا يخص { $agency }. لا يحوّله Plein إلى رابط. لا تكتبه في متصفحك ولا تُدخل أي شيء هناك. هل لديك شك؟ اتصل هاتفيًا بـ { $agency }.
post-cut = هذه الرسالة أطول من أن تُعرض كاملة. أنت ترى بدايتها. اطلب من { $agency } رسالة أقصر.
post-decision = عن هذا القرار
post-decision-by = من اتخذ القرار
post-decision-on = في أي يوم
post-decision-article = حسب أي قانون
post-decision-no-article = هذا غير مذكور. يحق لك أن تسأل عنه.
post-decision-against = ألا توافق عليه؟
post-decision-remedy =
    { $remedy ->
        [appeal] يمكنك الطعن أمام القاضي (beroep)، حتى نهاية يوم { $day }.
        [none] تقول الجهة إنه لا يمكنك تقديم اعتراض (bezwaar) على هذا. هل لديك شك؟ اطلب المساعدة من Juridisch Loket (مكتب المساعدة القانونية).
       *[objection] يمكنك تقديم اعتراض (bezwaar) حتى نهاية يوم { $day }.
    }
post-decision-law = المهلة حسب القانون
post-decision-law-day = يعطي القانون ستة أسابيع (Awb 6:7). أي حتى نهاية يوم { $day }. تذكر الجهة يومًا آخر. اعتمد على اليوم الأول من هذين اليومين.
post-object = إنشاء خطاب اعتراض
