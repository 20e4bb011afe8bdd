# Whether a screen was clear, what people think, and what they would like next.

opinion-about = لست مضطرًا إلى قول ذلك. وإذا قلته، يُرسل بدون اسمك. يعدّ Plein ما يقوله الناس عن كل شاشة ولا يحفظ ممن جاء.
opinion-yes = نعم
opinion-no = لا
opinion-reason = ما السبب الأهم؟ (غير إلزامي)
opinion-why = { $reason ->
    [words] كلمات صعبة
    [long] نص طويل جدًا
    [next] لا أعرف ماذا عليّ أن أفعل
    [fits] إجابتي غير موجودة بين الخيارات
    [figures] لا أفهم مبلغًا أو تاريخًا
   *[broken] لم يعمل
  }
opinion-words = في جملة واحدة (غير إلزامي)
opinion-hint = 200 حرف على الأكثر. لا تذكر أسماء أو أرقامًا. لا يقرأ هذا إلا من يصنع Plein.
opinion-send = إرسال هذا بدون اسم
opinion-thanks = شكرًا لك. تم العدّ، بدون اسمك.
opinion-enough = من هذا المكان قيل اليوم الكثير، منك أو ممن يستخدم الإنترنت نفسه. هذا لا يُحسب. غدًا يمكنك ذلك من جديد.
opinions-title = رأي الناس
opinions-lead = هكذا يرى الناس وضوح الشاشات والخطوات، وهذا ما يريدونه بعد ذلك.
opinions-screens = شاشات Plein
opinions-steps = خطوات الجهات
opinions-nothing = لا شيء بعد. ما يقوله أقل من خمسة أشخاص لا يظهر هنا.
opinions-hint = لا أحد يعرف من قال شيئًا. لذلك يستطيع شخص أن يقول شيئًا أكثر من مرة. اعتبر هذا إشارة، لا تصويتًا.
opinions-counts = واضح: { $clear }. غير واضح: { $unclear }.
opinions-mostly = السبب الأهم: { $reason }.
opinions-few = أقل من { $least }
opinions-since = منذ { $day }
opinions-step = { $step ->
    [invullen] الملء
    [nakijken] المراجعة
    [verstuurd] بعد الإرسال
   *[other] { $step }
  }
opinions-of = { $agency }، { $service }: { $step }
wish-title = ماذا تريد بعد ذلك؟
wish-question = ماذا يجب أن يستطيع Plein بعد ذلك؟
wish-hint = اختر شيئًا واحدًا. يُرسل بدون اسمك.
wish-send = احسب اختياري
wish-count = { $count ->
    [zero] اختير { $count } مرة
    [one] اختير مرة واحدة
    [two] اختير مرتين
    [few] اختير { $count } مرات
    [many] اختير { $count } مرة
   *[other] اختير { $count } مرة
  }
wish-one = { $wish ->
    [tax] المساعدة في الإقرار الضريبي
    [family] مع عائلتي في نظرة واحدة
    [appointments] تحديد مواعيد عند طبيب الأسرة وفي البلدية
    [school] مدرسة أطفالي ودراستهم
    [care] ترتيب الرعاية والمساعدة في البيت
   *[vote] المشاركة في الرأي والتصويت في حيّي
  }
opinion-back = العودة إلى الشاشة
