# Places near by where people help you.

near-title = بالقرب منك
near-about = أماكن يساعدك فيها الناس، مع أوقات العمل واللغات.
near-place = مكان
near-nothing = لا توجد أماكن في الدليل بعد. اسأل بلديتك إلى أين يمكنك الذهاب.
near-town = أي بلدية؟
near-kinds = عمّ تبحث؟
near-kind-all = الكل
near-kind = { $kind ->
    [neighbourhood_team] فريق الحي (wijkteam)
    [form_help] مساعدة في الاستمارات
    [library] مكتبة عامة
    [debt_buddy] متطوع يساعد في المال والديون
    [clients_council] مجلس المستفيدين (cliëntenraad)
    [community_centre] مركز الحي (buurthuis)
    [legal_advice] شرح حقوقك
    [language_house] بيت اللغة (taalhuis)
   *[other] مكان آخر
  }
near-speaks = أي لغة يجب أن يتكلموا؟
near-speaks-all = كل اللغات
near-from = قريب من أي مكان؟
near-from-hint = اختر رمزًا بريديًا، أو اضغط على الخريطة في الأسفل. يحسب Plein ذلك على هاتفك ولا يسأل أين أنت.
near-from-none = لا يهم
near-from-postcode = الرمز البريدي { $postcode }
near-from-point = المكان الذي اخترته على الخريطة
near-count = { $count ->
    [0] لم يوجد أي مكان
    [zero] لم يوجد أي مكان
    [one] مكان واحد
    [two] مكانان
    [few] { $count } أماكن
    [many] { $count } مكانًا
   *[other] { $count } مكان
  }
near-all = عرض كل الأماكن: { $count }
near-order-open = المفتوح الآن يظهر أولًا.
near-order-near = الأقرب يظهر أولًا.
near-metres = نحو { $metres } متر في خط مستقيم
near-kilometres = نحو { $kilometres } كيلومتر في خط مستقيم
near-map-title = على الخريطة
near-map-about = الأرقام هي أرقام القائمة. اضغط على الخريطة لترى ما هو قريب من ذلك المكان.
near-map = خريطة { $agency }، وفيها أماكن القائمة نفسها
near-map-scroll = الخريطة، ويمكنك تحريكها
near-point = الرقم { $number }: { $name }
near-zoom-1 = الخريطة كلها
near-zoom-2 = أكبر
near-zoom-3 = أكبر أيضًا
near-now = الآن
near-week = مفتوح
near-exceptions = أيام أخرى
near-days = من { $first } إلى { $last }
near-hours = من { $from } إلى { $until }
near-other-hours = { $days }: مفتوح { $hours }.
near-closed = { $days }: مغلق.
near-appointment = الموعد
near-appointment-is = { $is ->
    [none] غير ضروري، يمكنك الدخول مباشرة.
    [possible] ممكن، لكنه غير ضروري.
   *[needed] ضروري. اتصل هاتفيًا أولًا.
  }
near-phone = الهاتف
near-address = العنوان
near-route = هكذا تصل إلى هناك
near-wheelchair = الكرسي المتحرك
near-wheelchair-is = { $is ->
    [yes] يمكنك الوصول إلى كل مكان.
    [partly] لا يمكنك الوصول إلى كل مكان. اتصل هاتفيًا أولًا.
    [no] لا يمكنك الدخول.
   *[unknown] غير معروف. اتصل هاتفيًا أولًا.
  }
near-languages = اللغات
near-website = الموقع الإلكتروني
near-who = تابع لـ
near-checked = آخر مراجعة: { $day }.
near-stale = لم يُراجع هذا منذ أكثر من سنة. اتصل هاتفيًا أولًا، أو انظر في الموقع الإلكتروني.
near-print = طباعة هذا المكان
near-share = مشاركة هذا المكان
near-copied = تم نسخ المكان. يمكنك الآن لصقه حيث تريد.
