# The talk about work: proposals, appointments and questions.

talk-title = اللقاءات
talk-nothing = لا يوجد موعد بعد.
talk-appointments = المواعيد
talk-ask = أريد أن أسأل عن شيء
talk-yes = نعم، هذا مناسب
talk-no = لا، هذا غير مناسب
talk-said = { $word ->
    [yes] قلتَ نعم
   *[no] قلتَ لا
}
talk-state = { $state ->
    [agreed] متفق عليه
    [off] قلتَ إنك لا تستطيع
   *[cancelled] ملغى
}
talk-statement = رأت { $agency } ما فعلته من { $from } حتى نهاية { $to }، وتحسب منه { $counted } من { $quota }. هذا موقّع: يمكنك حفظ الإثبات مع ما أرسلته.
talk-appointment = { $state ->
    [offered] اقتراح للقاء: { $moment }.
    [agreed] اللقاء قائم: { $moment }.
   *[cancelled] هذا اللقاء ملغى: { $moment }.
}
talk-link = إلى لقاءاتك
talk-calendar = أضفه إلى تقويمك
talk-questions = أسئلة لك
talk-asked = ما سألت عنه
talk-before = من قبل
talk-cannot = لم أعد أستطيع
talk-no-asking = لا تستقبل أي جهة الآن سؤالًا عن طريق Plein. اتصل هاتفيًا بالموظف المسؤول عنك.
talk-has-answer = { $kind ->
    [appointment] يوجد اقتراح
   *[message] يوجد رد
}
talk-answer = أجب عن هذا السؤال
talk-period-confirmed = أكدت { $agency } هذه الفترة.
talk-counts = ما يُحسب: { $kinds }
talk-asks = ما تريد الجهة معرفته أيضًا: { $asks }
talk-minutes = { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
