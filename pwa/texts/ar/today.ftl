# The screen Today.

today-news = رسائل جديدة
today-files =
    { $count ->
        [zero] { $count } ملف
        [one] ملف واحد
        [two] ملفان
        [few] { $count } ملفات
        [many] { $count } ملفًا
       *[other] { $count } ملف
    }
today-next = يصلك { $when }
today-month = شهر { $month } بأكمله: { $total }
today-due = عليك فعل هذا
today-nothing-due = لا شيء مطلوب منك في الأسابيع الثلاثة القادمة.
today-upcoming = عليك فعل هذا بعد ذلك
today-later = يصلك بعد ذلك
today-ending = ينتهي قريبًا
today-begin-title = ابدأ من هنا
today-begin = أدخل دخلك أولًا. ثم مستنداتك ومهامك. يمكنك التوقف في أي وقت: ما تحفظه يبقى.
add-paper = إضافة مستند
today-work = { $has ->
    [yes] البحث عن عمل، { $agency }
   *[no] البحث عن عمل
}
today-work-count = { $counted } من { $asked }
help-link = مساعدة وأسئلة
today-prepared = { $name }: شيء مُعدّ لك
today-helped = أنت تساعد { $name }
ask-link = لديّ سؤال
add-income = إضافة دخل
add-task = إضافة مهمة
