# What Plein saw, running matters and changes.

watch-title = ما رآه Plein
watch-stays = ينظر Plein على هاتفك فقط، إلى ما كتبته. لا أحد غيرك يرى ذلك. القرار لك.
watch-nothing = لا يرى Plein الآن شيئًا يحتاج إلى عمل منك.
watch-off = Plein لا ينتبه لك الآن. إذا أردت ذلك، فاختر ما ينتبه له Plein.
watch-choose = ما ينتبه له Plein
watch-ask = هل تسمح لـ Plein بأن ينتبه من أجلك؟ تختار كل موضوع وحده، ويمكنك دائمًا تغيير ذلك.
watch-all = انتبه لكل شيء
watch-asks-title = هل تسمح لـ Plein بأن ينتبه من أجلك؟
watch-asks = يستطيع Plein أن يرى هل يتوقف دخل، وهل تأخرت جهة، ومن يجب أن تخبره بشيء.
watch-may = هذا ما يمكنك فعله
watch-about = انظر إلى ما يتعلق به هذا
watch-against = لماذا يمكنك ترك هذا
watch-dismiss = لا أريد رؤية هذا بعد الآن
watch-dismissed = لن يقول Plein هذا بعد الآن.
watch-pro = أسباب لفعله
watch-contra = أسباب لعدم فعله
watch-topic = { $topic ->
    [income] دخلك
    [terms] المهلة التي لدى الجهة
    [changes] تغييرات عليك الإبلاغ عنها
   *[papers] مستندات تنتهي مدتها
}
found-gap = يتوقف هذا الدخل في { $end_day }: { $names }. الدفعة الأخيرة في { $last_day }. لا يأتي شيء بعده حتى الآن: أقل بـ { $less_cents } شهريًا ابتداءً من { $month }.
found-ending = يتوقف هذا الدخل من { $agency }: { $names }. الدفعة الأخيرة في { $last_day }: { $less_cents }.
found-term-runs = على { $agency } أن تقرر بشأن «{ $title }» في { $due_day } على أبعد حد.
found-term-extended = أخذت { $agency } في { $on_day } وقتًا أطول لـ «{ $title }». يأتي القرار الآن في { $due_day } على أبعد حد؛ كان الموعد { $first_day }. { $told ->
    [yes] السبب: { $reason }.
   *[no] لم يُذكر سبب.
}
found-term-passed = تأخرت { $agency } في «{ $title }»: كان اليوم الأخير { $due_day }. اسأل أولًا الموظف المسؤول عنك. إذا لم يفد ذلك، يحق لك أن تكتب أن الجهة تأخرت. بعد أسبوعين من وصول ذلك الخطاب تبدأ غرامة تأخير على الجهة (dwangsom).
found-term-told = تأخرت { $agency } في «{ $title }» ووصلها خطابك في { $told_day }. بعد ذلك بأسبوعين تبدأ غرامة تأخير على الجهة (dwangsom).
found-advance-comes = إذا لم يُتخذ قرار حتى { $owed_day } بشأن المساعدة الاجتماعية (bijstand)، يجب على { $agency } أن تعطيك سلفة (voorschot).
found-advance-owed = يجب على { $agency } أن تعطيك سلفة (voorschot): في { $owed_day } مرت أربعة أسابيع على طلبك، ولم يُتخذ قرار بعد.
found-how-much =
    { $how ->
        [known] حسب إجاباتك يصل حساب Plein إلى { $amount } شهريًا على الأقل.
        [doubt] لا يعرف Plein كم المبلغ: إجاباتك لا تتوافق مع بعضها.
       *[open] لن يعرف Plein كم المبلغ إلا بعد أن تجيب عن بعض الأسئلة. السؤال الأول هو:
    }
found-what = المقصود هو: { $what }.
found-repair-asked = طلبت { $agency } في { $asked_day } أن تستكمل «{ $title }». افعل ذلك في { $by_day } على أبعد حد. وقت اتخاذ القرار متوقف حتى تجيب. { $what }
found-repair-passed = كان بإمكانك استكمال «{ $title }» حتى نهاية يوم { $by_day }. يحق لـ { $agency } الآن ألا تنظر في طلبك. أرسله رغم ذلك، أو اطلب وقتًا أطول. { $what }
found-repair-open = طلبت { $agency } في { $asked_day } أن تستكمل «{ $title }»، ولم تذكر يومًا. في هذه الحالة يستمر وقت اتخاذ القرار. { $what }
found-ball-me = تنتظرك { $agency } منذ { $since_day } بشأن «{ $title }». لا يلزمها أن تحسب هذا الوقت.
found-ball-here = تنتظر { $agency } منذ { $since_day } هذه الجهة: { $holder }، بشأن «{ $title }». وقت { $agency } يستمر كالعادة: عليها أن تقرر في { $due_day } على أبعد حد.
found-ball-abroad = تنتظر { $agency } منذ { $since_day } هذه الجهة: { $holder }، بشأن «{ $title }». ما دام ذلك مستمرًا، فوقت { $agency } متوقف. إذا طال الأمر كثيرًا، فاسأل متى يصلك قرار.
found-award-twice = هذا الدخل من { $agency } موجود مرتين في دخلك، عن المدة نفسها: { $names }. إذا كنت تحصل عليه حقًا مرتين، فستعيده لاحقًا. وإذا كان أحد الاثنين لشخص آخر، فهذا صحيح.
found-award-no-need = تحصل على { $names }، وأخبرت Plein أنه لا يوجد طفل يذهب إلى رعاية أطفال مدفوعة. ربما تغيّر أحد الأمرين.
found-award-paper = كان «{ $title }» صالحًا حتى نهاية يوم { $until_day }، وهذا الدخل مستمر: { $names }. إذا كان هناك إثبات جديد، فضعه مع مستنداتك. وإذا توقفت الدراسة، فأبلغ { $agency } بذلك.
found-award-together = تحصل على { $names }. آخرها بدأ في { $from_day }، ولا يرى Plein أن { $agency } تعرف ذلك. إذا كانت تعرفه، فلا حاجة إلى فعل شيء.
found-award-higher = تحصل شهريًا على { $award_cents } من { $names }. حسب إجاباتك يصل حساب Plein إلى { $same ->
    [yes] { $low_cents }
   *[no] ما بين { $low_cents } و { $high_cents }
}. إذا كانت إجاباتك صحيحة عن السنة كلها، فربما تعيد لاحقًا بعض المال.
found-award-lower = تحصل شهريًا على { $award_cents } من { $names }. حسب إجاباتك يصل حساب Plein إلى { $same ->
    [yes] { $low_cents }
   *[no] ما بين { $low_cents } و { $high_cents }
}. إذا كانت إجاباتك صحيحة عن السنة كلها، فربما تحصل على بعض المال بعد.
found-balance-short = في { $short_day } يخرج من حسابك أكثر مما فيه: ينقصك { $short_cents }. الدفعة القادمة تصل في { $next_day }.
found-balance-short-open = في { $short_day } يخرج من حسابك أكثر مما فيه: ينقصك { $short_cents }.
found-debts-several = تعيد كل شهر { $sum_cents } (عدد الأجزاء: { $count }). قد يكون المجموع ثقيلًا. يحق لك أن تسأل هل يمكن ذلك لاحقًا أو بطريقة أخف، وتوجد مساعدة مجانية.
found-debts-below = تعيد كل شهر { $sum_cents }. يبقى لك إذن { $left_cents }، والقانون يقول إنه عند الحجز (beslag) يجب أن تستطيع الاحتفاظ بـ { $least_cents } على الأقل. يحق لك أن تسأل هل يمكن ذلك بطريقة أخف، وتوجد مساعدة مجانية.
found-debts-enough = تعيد كل شهر { $sum_cents } (عدد الأجزاء: { $count }). يبقى لك { $left_cents }، وهذا ليس أقل مما يجب أن تستطيع الاحتفاظ به عند الحجز (beslag) حسب القانون. إذا كان ذلك كثيرًا رغم هذا، فتوجد مساعدة مجانية.
found-aside = إذا جاء دخلك مرتفعًا، فربما تعيد عن هذه السنة { $back }. هذا هو ما تحصل عليه من البدلات (toeslagen) ناقص ما كنت ستحصل عليه عندئذ، عن السنة كلها. إذا قُسم على { $months ->
    [zero] الأشهر الباقية ({ $months })
    [one] الشهر الباقي
    [two] الشهرين الباقيين
    [few] { $months } أشهر باقية
    [many] { $months } شهرًا باقيًا
   *[other] { $months } شهر باقٍ
}، يكون ذلك { $aside } شهريًا، مقرّبًا إلى الأعلى حتى السنت.
aside-title = ضع مبلغًا جانبًا
aside-task = ضع { $amount } جانبًا
aside-make = ذكّرني كل شهر
aside-made = هذا موجود الآن مع مهامك.
found-objection = يمكنك تقديم اعتراض (bezwaar) على القرار بشأن «{ $title }» حتى نهاية يوم { $end_day }.
found-document-expires = «{ $title }» صالح حتى نهاية يوم { $until_day }.
found-paper-ended = كان «{ $title }» صالحًا حتى نهاية يوم { $until_day }.
found-report-at-once = أبلغ { $agency } فورًا بـ «{ $title }» ({ $article }).
found-report-change = أبلغ { $agency } بـ «{ $title }» في { $by_day } على أبعد حد ({ $article }).
found-award-may-change = بسبب «{ $title }» يتغير دخلك عن السنة كلها. قد تصبح بدلاتك (toeslagen) أعلى أو أقل: { $names }.
found-award-between = بسبب «{ $title }» وما يتوقف من دخل، يكون دخلك عن السنة كلها في مكان ما بين { $low_cents } و { $high_cents }. عندئذ يكون مجموع zorgtoeslag (بدل الرعاية الصحية) و huurtoeslag (بدل الإيجار) و kindgebonden budget (ميزانية الطفل) بين { $least_cents } و { $most_cents } شهريًا.
matters-title = المعاملات الجارية
matters-nothing = لا توجد معاملات جارية. هل قدّمت طلبًا؟ ضعه هنا، فيحسب Plein المهلة معك.
matters-link = المعاملات الجارية والتغييرات
add-matter = إضافة طلب
matter-change = تعديل الطلب
matter-name = ماذا طلبت؟
matter-title-missing = اكتب ما طلبته.
matter-agency = من أي جهة؟
matter-service = ما نوع الطلب؟
matter-other = طلب آخر
matter-assistance = المساعدة الاجتماعية (bijstand)
matter-applied = في أي يوم؟
matter-applied-missing = اكتب اليوم الذي قدّمت فيه الطلب.
matter-day-ahead = لم يأتِ هذا اليوم بعد. راجع اليوم.
matter-day-before = هذا اليوم قبل الطلب. راجع اليوم.
matter-weeks = خلال كم أسبوعًا يجب أن يصدر قرار؟
matter-weeks-hint = أليس ذلك مذكورًا في الخطاب؟ إذن هي 8.
matter-weeks-missing = اكتب عدد الأسابيع التي أُضيفت.
matter-extended-missing = اكتب في أي يوم عرفت ذلك.
matter-extended = هل أخذت الجهة وقتًا أطول؟
matter-extended-on = في أي يوم عرفت ذلك؟
matter-extended-weeks = كم أسبوعًا إضافيًا؟
matter-extended-reason = ما السبب الذي ذكرته؟
matter-told = في أي يوم وصل الجهة خطابك بأنها تأخرت؟
matter-decided = في أي يوم صدر القرار؟
matter-notified = في أي يوم وصلك القرار؟
matter-objected = في أي يوم قدّمت الاعتراض؟
matter-asked = هل طلبت الجهة أن تستكمل شيئًا؟
matter-asked-on = في أي يوم طلبت ذلك؟
matter-asked-what = ماذا طلبت؟
matter-asked-by = في أي يوم على أبعد حد يجب أن يصل؟
matter-answered = في أي يوم استكملته؟
matter-waits-title = هل تنتظر الجهة أحدًا؟
matter-waits = من تنتظر؟
matter-waits-who = { $who ->
    [me] تنتظرني أنا
    [here] تنتظر جهة في هولندا
    [abroad] تنتظر جهة في بلد آخر
   *[none] لا تنتظر أحدًا
}
matter-waits-for = ما اسم تلك الجهة؟
matter-waits-since = منذ أي يوم؟
matter-waits-until = حتى أي يوم؟
matter-other-agency = جهة أخرى
matter-contact = الموظف المسؤول عنك
turn-you = أنت
step-applied = قدّمت الطلب في { $day }
step-extended = أخذت في { $day } وقتًا إضافيًا: { $weeks ->
        [zero] { $weeks } أسبوع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $weeks } أسابيع
        [many] { $weeks } أسبوعًا
       *[other] { $weeks } أسبوع
    }
step-asked = طلبت استكمالًا في { $day }
step-answers = تستكمل الطلب في { $day } على أبعد حد
step-answers-open = تستكمل الطلب؛ لم يُذكر يوم
step-answered = استكملت الطلب في { $day }
step-waits = مطلوب هنا منذ { $day } عمل شيء من أجل { $agency }
step-stands = لا يلزمها أن تقرر الآن: الوقت متوقف منذ { $day }
step-told = كتبت في { $day } أن القرار تأخر
step-decides = تقرر في { $day } على أبعد حد
step-late = كان عليها أن تقرر في { $day } على أبعد حد
step-decided = قررت في { $day }
step-objects = يمكنك تقديم اعتراض حتى نهاية يوم { $day }
step-objected = قدّمت اعتراضًا في { $day }
changes-title = التغييرات
add-change = الإخبار عن تغيير
change-change = تغيير
change-name = ما الذي يتغير؟
change-kind-label = ما نوع التغيير؟
change-kind = { $kind ->
    [work] سأبدأ العمل
    [stops] يتوقف عملي
    [together] سنسكن معًا
    [apart] سنفترق أو نتطلق
    [move] سأنتقل إلى سكن آخر
    [child] سيأتي طفل
    [grown] يبلغ طفلي 18 سنة
   *[income] شيء آخر، مثل دخلي
}
change-duties = من يجب أن يعرف هذا؟
change-duty = { $at_once ->
    [yes] فورًا
   *[no] في { $day } على أبعد حد
} ({ $article })
change-told = تعرف ذلك
change-name-hint = بكلماتك أنت، مثلًا: عمل إضافي ليرون
change-title-missing = اكتب ما الذي يتغير.
change-on = من أي يوم؟
change-on-missing = اكتب اليوم الذي يحدث فيه التغيير.
change-income = هل يتغير دخلك؟
change-direction = { $direction ->
    [more] نعم، سيصلني أكثر
    [less] نعم، سيصلني أقل
   *[none] لا
}
change-amount = كم في الشهر؟
change-amount-hint = ما يصل إلى يدك. اترك هذا فارغًا إذا بقي الدخل كما هو.
change-amount-missing = اكتب كم المبلغ في الشهر.
change-new-hint = بعد الحفظ ترى هنا من يعرف هذا.
change-heard = من يعرف هذا من قبل؟
letter-title = خطاب جاهز
letter-kind = { $kind ->
    [repair] الرد على طلب الاستكمال
    [report] الإبلاغ عن تغيير
    [arrangement] الدفع لاحقًا أو على أقساط
    [default] الكتابة بأن القرار تأخر
    [objection] تقديم اعتراض (bezwaar)
   *[question] سؤال للموظف المسؤول عنك
}
letter-check = اقرأ الخطاب قبل أن ترسله. ضع اسمك وعنوانك وتوقيعك تحته.
letter-through = الإرسال بواسطة Plein
letter-send = إلى { $agency }
letter-else = سأرسله بنفسي
letter-print = طباعة أو حفظ بصيغة PDF
letter-share = مشاركة أو نسخ
letter-copied = تم نسخ الخطاب.
letter-mark = تسلّمته الجهة اليوم
letter-marked = تم التسجيل. بعد أسبوعين تبدأ غرامة تأخير على الجهة (dwangsom).
letter-phone = هل تفضّل الاتصال هاتفيًا؟
letter-call = قل هذا: «قدّمت في { $applied } طلب “{ $title }” لدى { $agency }. كان اليوم الأخير لاتخاذ القرار { $due }. متى يصلني قرار، ومن ينظر في طلبي؟»
letter-link = خطابات هذه المعاملة
letter-question =
    Aan { $agency }
    { "" }
    { $today }
    { "" }
    Onderwerp: mijn aanvraag “{ $title }”
    { "" }
    Geachte heer of mevrouw,
    { "" }
    Op { $applied } heb ik “{ $title }” aangevraagd. De laatste dag om te beslissen is { $due }.
    { "" }
    Wilt u mij laten weten hoe het ervoor staat, en op welke dag ik een beslissing krijg? Ontbreekt er nog iets, dan hoor ik dat graag.
    { "" }
    Met vriendelijke groet,
    { "" }
    Naam: ................................................................
    Adres: ...............................................................
    Burgerservicenummer of kenmerk: ......................................
    Handtekening: ........................................................
letter-default =
    Aan { $agency }
    { "" }
    { $today }
    { "" }
    Onderwerp: ingebrekestelling, mijn aanvraag “{ $title }”
    { "" }
    Geachte heer of mevrouw,
    { "" }
    Op { $applied } heb ik “{ $title }” aangevraagd. U moest uiterlijk op { $due } beslissen. Ik heb nog geen beslissing gekregen.
    { "" }
    Met deze brief stel ik u in gebreke (artikel 4:17, derde lid, van de Algemene wet bestuursrecht). Ik vraag u binnen twee weken na ontvangst te beslissen. Doet u dat niet, dan bent u mij een dwangsom schuldig voor elke dag dat u te laat bent. Wilt u de hoogte daarvan dan vaststellen (artikel 4:18)?
    { "" }
    Met vriendelijke groet,
    { "" }
    Naam: ................................................................
    Adres: ...............................................................
    Burgerservicenummer of kenmerk: ......................................
    Handtekening: ........................................................
letter-objection =
    Aan { $agency }
    { "" }
    { $today }
    { "" }
    Onderwerp: bezwaar tegen uw besluit over “{ $title }”
    { "" }
    Geachte heer of mevrouw,
    { "" }
    Op { $notified } kreeg ik uw besluit over “{ $title }”. Ik ben het daar niet mee eens en maak bezwaar.
    { "" }
    Mijn redenen zijn: (vul hier in waarom het besluit niet klopt)
    { "" }
    Heb ik niet alles genoemd, geeft u mij dan de tijd om mijn bezwaar aan te vullen (artikel 6:6 van de Algemene wet bestuursrecht). Ik wil graag gehoord worden.
    { "" }
    Met vriendelijke groet,
    { "" }
    Naam: ................................................................
    Adres: ...............................................................
    Burgerservicenummer of kenmerk: ......................................
    Handtekening: ........................................................
found-whose = بطلب من { $agency } يقول Plein هذا منذ { $day }. نظر Plein على هاتفك هل ينطبق عليك. لا تعرف { $agency } أنك ترى هذا.
matter-sent = الوضع الحالي، أو التكلم مع شخص
