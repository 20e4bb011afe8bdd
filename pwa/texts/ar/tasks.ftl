# The screens of Tasks.

tasks-nothing = ليس عليك فعل شيء. هل عليك تسليم شيء أو الإبلاغ عن شيء؟ ضعه هنا كي لا تنساه.
tasks-done = تم
task-one = مهمة
task-change = تعديل المهمة
task-title = ماذا عليك أن تفعل؟
task-title-missing = اكتب ما عليك فعله.
task-agency = لأي جهة؟
task-due = متى يجب أن تكون جاهزة؟
task-due-missing = اكتب متى يجب أن تكون المهمة جاهزة. عندها يستطيع Plein تذكيرك في الوقت المناسب.
task-remind = هل تريد تذكيرًا؟
task-remind-hint = يصلك التذكير في الساعة التاسعة صباحًا.
task-remind-week = قبل الموعد بأسبوع
task-remind-day = قبل الموعد بيوم
task-remind-same = في اليوم نفسه
task-remind-past = اخترت تذكيرًا مضى وقته. لن يصلك إشعار له. اختر تذكيرًا بعده، مثل «في اليوم نفسه»، أو راجع اليوم.
task-remind-off = الإشعارات متوقفة على هذا الهاتف. لن ترى التذكيرات إلا عندما تفتح Plein.
task-quota = كم مرة عليك فعل ذلك؟
task-quota-hint = املأ هذا فقط إذا كان مطلوبًا أكثر من مرة واحدة، مثل التقدم إلى عمل أربع مرات.
task-note = ملاحظة
task-late =
    { $days ->
        [zero] تأخير { $days } يوم
        [one] تأخير يوم واحد
        [two] تأخير يومين
        [few] تأخير { $days } أيام
        [many] تأخير { $days } يومًا
       *[other] تأخير { $days } يوم
    }
task-progress = تم { $done } من { $quota }
task-do = «{ $title }» جاهزة
task-do-one = تم مرة واحدة
task-done = أحسنت. «{ $title }» جاهزة.
task-counted = حُسبت: «{ $title }».
task-reopen = لم تجهز بعد
tasks-work-link = البحث عن عمل
task-question = الإجابة عن السؤال
task-appointment = لقاء: { $title }
task-appointment-at = الساعة { $time }، المكان: { $place }، مع: { $whom }
