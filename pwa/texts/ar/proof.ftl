# The proof of what you did to find work, and checking it.

proof-title = ما فعلته لأجد عملًا
proof-what = اختر ما يدخل فيه. من كل شيء لا يُرسل إلا ما تطلبه الجهة. وأنت تراه أولًا.
proof-items = ماذا يدخل فيه؟
proof-nothing = لا يوجد شيء في هذه الفترة بعد. لكن يمكنك أن تخبر بالسبب.
proof-with-evidence = اذكر أيضًا الإثبات المتعلق به
proof-reason = هل تريد أن تضيف كلامًا؟
proof-reason-hint = مثلًا لماذا كان العدد أقل. يمكنك ترك هذا فارغًا.
proof-with-free = اذكر أيضًا الأيام التي لم يكن ذلك لازمًا فيها، والسبب: { $days }
error-evidence-away = «{ $name }» غير موجود بعد على هذا الهاتف. ابحث عن إنترنت وحاول مرة أخرى. أو أزل العلامة عند «اذكر أيضًا الإثبات المتعلق به».
proof-make = إنشاء الإثبات
proof-made = إثباتك جاهز
proof-made-about = هو موجود مع مستنداتك ولن يتغير بعد الآن. إذا أنشأت لاحقًا إثباتًا جديدًا، يبقى هذا موجودًا.
proof-name = إثبات من { $from } حتى نهاية { $to }
proof-data = { $name }، كبيانات
proof-send = إرسال إلى { $agency }
proof-share = مشاركة بصيغة PDF
proof-look = عرض الإثبات
proof-unlinked = هل الجهة التي تتعامل معها غير مشتركة في Plein؟ شارك إذن ملف PDF. يمكنها أن ترى في «فحص إثبات» هل تغيّر شيء.
proof-check = فحص
proof-check-how = لكل جزء رمز. إذا تغيّر حرف واحد، لم يعد الرمز صحيحًا. يمكنك فحص ذلك في Plein، حتى بدون اتصال.
proof-digest = الرمز
check-title = فحص إثبات
check-what = اختر إثباتًا أنشأه شخص بـ Plein. يرى Plein هل تغيّر شيء بعد ذلك. يبقى الملف على جهازك.
check-choose = اختر الإثبات
check-limits = لا يرى Plein بهذه الطريقة من أنشأ الإثبات، ولا هل ما فيه صحيح. ومن لديه خبرة يستطيع أيضًا تغيير الإثبات وإنشاء الرموز من جديد.
check-said = { $state ->
    [whole] { $name } لم يتغير منذ إنشائه.
    [changed] { $name } تغيّر بعد إنشائه. اطلب الإثبات كما كان.
   *[none] { $name } ليس إثباتًا من Plein. اختر ملف PDF كما حصلت عليه.
}
check-about = { $from } حتى نهاية { $to }، { $count ->
        [zero] { $count } جزء
        [one] جزء واحد
        [two] جزءان
        [few] { $count } أجزاء
        [many] { $count } جزءًا
       *[other] { $count } جزء
    }
check-items = ما يوجد فيه
check-item-changed = تغيّر هذا الجزء.
