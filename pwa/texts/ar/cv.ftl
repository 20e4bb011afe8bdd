# A CV to keep, to share and to take along.

cv-title = سيرتك الذاتية
cv-one = سيرة ذاتية (cv)
cv-nothing = لم تكتب هنا سيرة ذاتية بعد.
cv-new = إنشاء سيرة ذاتية
cv-first = سيرتي الذاتية
cv-next = سيرتي الذاتية { $count }
cv-copy = { $name } (نسخة)
cv-copied = هذه الآن نسخة مستقلة. أعطها اسمًا.
cv-bring = أخذ سيرة ذاتية من ملف
cv-bring-about = يمكن ذلك بملف من JSON Resume. لا يستطيع Plein قراءة ملفات Europass أو إنشاءها.
cv-brought = تم أخذ كل ما في الملف.
cv-files = السيرة الذاتية كملف
cv-files-about = هل لديك سيرة ذاتية كملف PDF أو Word؟ احفظها كما هي.
cv-add-file = إضافة ملف سيرة ذاتية
cv-person = عنك
cv-person-add = اكتب من أنت
cv-person-about = لا يطلب Plein صورة ولا تاريخ ميلاد ولا جنسية. فهي غير لازمة في السيرة الذاتية.
cv-person-name = اسمك
cv-person-missing = اكتب اسمك.
cv-person-label = ما العمل الذي تقوم به أو تبحث عنه؟
cv-label-hint = مثلًا: مقدّم رعاية. يمكنك ترك هذا فارغًا.
cv-person-email = البريد الإلكتروني
cv-email-wrong = هذا ليس بريدًا إلكترونيًا. اكتبه هكذا: naam@voorbeeld.nl.
cv-person-phone = رقم الهاتف
cv-person-city = مكان السكن
cv-person-url = موقع إلكتروني أو صفحة شخصية
cv-person-summary = نبذة قصيرة عنك
cv-summary-hint = جملتان أو ثلاث: ما الذي تجيده، وعمّ تبحث؟ يمكنك ترك هذا فارغًا.
cv-form = الاسم واللغة والشكل
cv-name = ماذا تسمّي هذه النسخة؟
cv-name-hint = أنت وحدك ترى هذا الاسم. مثلًا: لقطاع الرعاية.
cv-name-missing = أعط هذه النسخة اسمًا.
cv-language-label = بأي لغة هذه السيرة الذاتية؟
cv-language = { $language ->
    [en] الإنجليزية
   *[nl] الهولندية
}
cv-layout-label = كيف يبدو ملف PDF؟
cv-layout = { $layout ->
    [columns] في عمودين
   *[plain] كل شيء تحت بعضه
}
cv-section = { $section ->
    [work] الخبرة العملية
    [education] الدراسة
    [skills] المهارات
    [languages] اللغات
    [certificates] الدبلومات والشهادات
    [volunteer] العمل التطوعي
    [interests] الاهتمامات
    [references] المراجع (أشخاص يعرفونك)
    [projects] المشاريع
    [publications] المنشورات
   *[awards] الجوائز
}
cv-add = { $section ->
    [work] إضافة عمل
    [education] إضافة دراسة
    [skills] إضافة مهارة
    [languages] إضافة لغة
    [certificates] إضافة دبلوم أو شهادة
    [volunteer] إضافة عمل تطوعي
    [interests] إضافة اهتمام
   *[references] إضافة مرجع (شخص يعرفك)
}
cv-field = { $field ->
    [work_position] ما كانت وظيفتك؟
    [work_name] عند أي صاحب عمل؟
    [work_location] في أي مدينة أو بلدة؟
    [work_startDate] من متى؟
    [work_endDate] حتى متى؟
    [work_summary] ماذا كنت تفعل هناك؟
    [work_highlights] ما الذي نجحت فيه هناك؟
    [education_area] أي دراسة أو دورة؟
    [education_studyType] أي مستوى؟
    [education_institution] في أي مدرسة؟
    [education_startDate] من متى؟
    [education_endDate] حتى متى؟
    [education_courses] المواد
    [skills_name] ما الذي تستطيع عمله؟
    [skills_level] ما مدى إجادتك لذلك؟
    [skills_keywords] إلى أي مجال يتبع ذلك؟
    [languages_language] أي لغة؟
    [languages_fluency] ما مدى إجادتك لها كلامًا وكتابة؟
    [certificates_name] أي دبلوم أو شهادة؟
    [certificates_issuer] ممن؟
    [certificates_date] متى حصلت عليها؟
    [volunteer_position] ما كانت وظيفتك؟
    [volunteer_organization] عند أي جهة؟
    [volunteer_startDate] من متى؟
    [volunteer_endDate] حتى متى؟
    [volunteer_summary] ماذا كنت تفعل هناك؟
    [interests_name] ماذا تحب أن تفعل؟
    [references_name] من يستطيع أن يتحدث عنك؟
   *[references_reference] ماذا يقول هذا الشخص عنك؟
}
cv-hint-moment = سنة أو شهر يكفي، مثل 2019 أو 3-2019. يمكنك ترك هذا فارغًا.
cv-hint-end = هل ما زال مستمرًا؟ اترك هذا فارغًا إذن.
cv-hint-lines = ضع كل نقطة في سطر جديد. يمكنك ترك هذا فارغًا.
cv-moment-unclear = هذه ليست سنة ولا شهرًا. اكتب هكذا: 2019 أو 3-2019.
cv-too-many-lines = هذه أسطر كثيرة جدًا. الحد الأقصى لعدد الأسطر: { $most }.
cv-position-missing = اكتب ما كانت وظيفتك.
cv-area-missing = اكتب أي دراسة أو دورة كانت.
cv-skill-missing = اكتب ما تستطيع عمله.
cv-language-missing = اكتب أي لغة هي.
cv-certificate-missing = اكتب أي دبلوم أو شهادة هي.
cv-interest-missing = اكتب ما تحب أن تفعله.
cv-reference-missing = اكتب من يستطيع أن يتحدث عنك.
cv-unnamed = بدون اسم
cv-period = { $start } – { $end }
cv-now = الآن
cv-up = { $name } إلى الأعلى
cv-down = { $name } إلى الأسفل
cv-moved = { $name } الآن في الموضع { $place } من { $count }.
cv-leave-out = عدم الإظهار
cv-put-back = إرجاع
cv-is-left-out = غير موجود في هذه النسخة
cv-left-out-about = ما لا تُظهره يبقى محفوظًا هنا. لا يكون في PDF ولا في الملف.
cv-kept = جاء هذا مع ملف. هو موجود في PDF ويبقى محفوظًا.
cv-more = المزيد
cv-copy-this = إنشاء نسخة أخرى
cv-save = حفظ بصيغة JSON Resume
cv-remove = حذف هذه النسخة
cv-document = السيرة الذاتية: { $name }
cv-fact = { $fact ->
    [place] مكان السكن
    [phone] الهاتف
    [email] البريد الإلكتروني
   *[url] الموقع الإلكتروني
}
error-cv-import-empty = الملف «{ $name }» فارغ. اختر ملفًا آخر.
error-cv-import-large = الملف «{ $name }» أكبر من { $most } kB. هل هذه سيرة ذاتية؟ اختر إذن ملفًا أصغر، أو احفظه كملف تحت «السيرة الذاتية كملف».
error-cv-import-broken = لا يمكن قراءة الملف «{ $name }» كملف JSON. أنشئه مرة أخرى بالبرنامج الذي جاء منه.
error-cv-import-other = الملف «{ $name }» ليس سيرة ذاتية من JSON Resume. اختر ملفًا آخر، أو احفظه تحت «السيرة الذاتية كملف».
error-cv-import-section = في الملف «{ $name }» الجزء «{ $section }» لا يوافق JSON Resume. لم يؤخذ شيء. أنشئه مرة أخرى بالبرنامج الذي جاء منه.
