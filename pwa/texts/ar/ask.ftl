# Asking a question in your own words.

ask-title = لديّ سؤال
ask-lead = اكتب كما تتكلم. يبحث Plein على هاتفك، ولا أحد يقرأ معك.
ask-question = ما سؤالك؟
ask-hint = مثلًا: إيجار بيتي مرتفع جدًا.
ask-search = بحث
ask-speak = التكلّم بدل الكتابة
ask-stop = إيقاف الاستماع
ask-not-heard = لم يفهم الهاتف كلامك. حاول مرة أخرى، أو اكتب سؤالك.
ask-no-speech = لا يمكن التكلّم هنا، لأن صوتك سيخرج عندئذ من هاتفك. لذلك اكتب سؤالك.
ask-found = { $count ->
    [zero] نتائج تناسب سؤالك: { $count }
    [one] هذه النتيجة تناسب سؤالك.
    [two] هاتان النتيجتان تناسبان سؤالك.
    [few] { $count } نتائج تناسب سؤالك.
    [many] { $count } نتيجة تناسب سؤالك.
   *[other] { $count } نتيجة تناسب سؤالك.
}
ask-maybe = ربما يناسب أحد هذه سؤالك.
ask-danger = هل أنت في خطر أو هل شخص آخر في خطر؟ اتصل الآن.
ask-nothing = لا يعرف Plein إلى أين يذهب هذا السؤال. اسأل بلديتك، أو اتصل هاتفيًا، أو اسأل شخصًا قريبًا منك.
ask-kind = { $kind ->
    [service] خدمة
    [right] حق
    [agency] جهة
    [watcher] ينتبه Plein لهذا
   *[screen] شاشة في Plein
}
ask-why = وُجد بهذه الكلمات: { $words }
ask-who = { $unit ->
    [days] { $count ->
        [zero] تجيب { $agency } خلال { $count } يوم.
        [one] تجيب { $agency } خلال يوم واحد.
        [two] تجيب { $agency } خلال يومين.
        [few] تجيب { $agency } خلال { $count } أيام.
        [many] تجيب { $agency } خلال { $count } يومًا.
       *[other] تجيب { $agency } خلال { $count } يوم.
    }
    [weeks] { $count ->
        [zero] تجيب { $agency } خلال { $count } أسبوع.
        [one] تجيب { $agency } خلال أسبوع واحد.
        [two] تجيب { $agency } خلال أسبوعين.
        [few] تجيب { $agency } خلال { $count } أسابيع.
        [many] تجيب { $agency } خلال { $count } أسبوعًا.
       *[other] تجيب { $agency } خلال { $count } أسبوع.
    }
    [months] { $count ->
        [zero] تجيب { $agency } خلال { $count } شهر.
        [one] تجيب { $agency } خلال شهر واحد.
        [two] تجيب { $agency } خلال شهرين.
        [few] تجيب { $agency } خلال { $count } أشهر.
        [many] تجيب { $agency } خلال { $count } شهرًا.
       *[other] تجيب { $agency } خلال { $count } شهر.
    }
    [years] تجيب { $agency } خلال هذا العدد من السنوات: { $count }.
   *[none] تجيب { $agency }. لا توجد مدة محددة لذلك.
}
ask-who-right = يحسبه Plein فورًا على هاتفك. من يقرر: { $agency }.
ask-who-watcher = ينتبه Plein لهذا من أجلك، إذا أردت ذلك.
ask-who-screen = ترى ذلك فورًا على هاتفك.
ask-who-payer = يمكنك وضع هذا الدخل في Plein. لا يستطيع Plein بعد أن يرسل شيئًا إلى هناك.
ask-home = بلديتك: { $agency }.
ask-home-question = في أي بلدية تسكن؟
ask-home-hint = عندها يذهب سؤالك إلى البلدية الصحيحة. يتذكر Plein هذا من أجلك. إذا لم تكن بلديتك في القائمة فاختر «بلدية أخرى».
ask-home-change = اختيار بلدية أخرى
ask-home-missing = اختر بلديتك. إذا لم تكن في القائمة فاختر «بلدية أخرى».
ask-home-absent = بلديتك غير موجودة في Plein بعد. اتصل بها هاتفيًا أو اذهب إليها.
ask-who-town = بلديتك هي التي تجيب. قل أولًا في الأعلى أين تسكن.
ask-ways = ألم تجد جوابك هنا؟
ask-send-to = اكتب سؤالك إلى { $agency }
ask-no-taker = لا يعرف Plein ما هي الجهة الخاصة بك. اخترها بنفسك واطرح سؤالك هناك.
ask-choose = اختيار جهة
ask-call = الاتصال بـ { $agency }: { $phone }
ask-near = مساعدة أخرى
help-ask-about = يبحث Plein إلى أين يذهب سؤالك، ومن يجيب عنه.
