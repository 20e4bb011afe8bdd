# The screens of "What am I entitled to?".

rights-title = ما الذي يحق لي؟
rights-stays = يحسب Plein على هاتفك. لا أحد غيرك يستطيع قراءة إجاباتك، ولا يذهب شيء إلى الحكومة.
rights-next = سؤال واحد
rights-answer = أجب عن هذا السؤال
rights-draft = هذا حساب تجريبي لم يراجعه خبير قانوني. الجهة وحدها تقرر.
rights-link = ما الذي يحق لي؟
right-may = ربما يحق لك هذا
right-not = على الأرجح لا
right-open = غير معروف بعد
right-cannot = لا نستطيع أن نقول ذلك بعد
right-ask = لسنا متأكدين من أحد المبالغ في القواعد. اسأل الجهة نفسها، أو مكتب الشؤون الاجتماعية (sociaal loket) في بلديتك.
right-amount = { $amount } { $per ->
    [month] شهريًا
    [quarter] كل ثلاثة أشهر
    [year] سنويًا
   *[once] في المجموع
}
right-range = بين { $from } و { $to } { $per ->
    [month] شهريًا
    [quarter] كل ثلاثة أشهر
    [year] سنويًا
   *[once] في المجموع
}
right-at-least = { $from } أو أكثر { $per ->
    [month] شهريًا
    [quarter] كل ثلاثة أشهر
    [year] سنويًا
   *[once] في المجموع
}
right-between = بين { $from } و { $to }
right-unknown = غير معروف بعد
right-why = لماذا؟
right-comes-to = النتيجة
right-article = المادة
right-formula = المعادلة
right-facts = هذا ما أخبرتنا به
right-gaps = هذا لم يدخل في الحساب
right-figures = الأرقام ومن أين جاءت
right-source = المصدر
right-read = قُرئ في
question-answer = إجابتك
question-save = متابعة
question-skip = ليس الآن
question-why = لماذا نسأل عن هذا؟
question-child = الطفل { $number }
question-missing = اكتب إجابتك، أو اختر «ليس الآن».
question-day-ahead = لم يأتِ هذا اليوم بعد. راجع السنة.
question-day-long-ago = هذا اليوم قديم جدًا. راجع السنة.
answer-yes = نعم
answer-no = لا
right-doubt = راجع إحدى الإجابات
doubt-confirm = نعم، هذا صحيح
right-since = ابتداءً من { $day }
right-ask-municipality = قواعد بلديتك غير موجودة في Plein بعد. اسأل بلديتك.
right-ask-update = القواعد على هذا الهاتف تالفة. أغلق Plein، واتصل بالإنترنت، وافتح Plein من جديد.
right-apply = هكذا تقدّم الطلب
right-site = إلى الموقع الإلكتروني
trying-title = وماذا لو كان الدخل مختلفًا؟
trying-at = عند { $income }: { $amount }
trying-more = { $difference ->
    [none] بزيادة { $more } يبقى المبلغ { $amount }.
   *[some] بزيادة { $more } يصبح المبلغ { $amount }.
}
trying-picture = رسم بياني لـ { $title }: كم تحصل عليه عند كل دخل. والجدول أدناه يقول الشيء نفسه.
trying-table = المبالغ نفسها في جدول
trying-amount = المبلغ
question-choose = اختر إجابتك
right-laws = القانون نفسه
question-leave-out = لم يعد هذا الطفل محسوبًا
right-whose = لمن هذه القواعد؟
right-of = وضعت { $agency } هذه القواعد في Plein بنفسها. تسري ابتداءً من { $day }. تقرؤها هنا:
rights-refused = وضعت { $agency } في Plein قواعد لا يستطيع هذا الهاتف قراءتها. يحسب Plein بدون هذه القواعد. اسأل بلديتك واذكر لها: { $file }، { $code }.
