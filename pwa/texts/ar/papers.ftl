# The screens of Papers.

papers-nothing = احفظ هنا خطاباتك وقراراتك الرسمية وعقودك. التقط صورة أو اختر ملفًا.
paper-one = مستند
paper-form = حفظ مستند
paper-change = تعديل المستند
paper-file = صورة أو ملف
paper-file-hint = 25 MB على الأكثر. يُحفظ الملف فورًا على هاتفك.
paper-file-missing = التقط صورة أو اختر ملفًا.
paper-photo = التقاط صورة
paper-choose = اختيار ملف
file-empty = الملف «{ $name }» فارغ. اختر ملفًا آخر.
file-too-large = الملف «{ $name }» أكبر من 25 MB. اختر ملفًا أصغر أو التقط صورة.
file-lies = الملف «{ $name }» ليس ما يقوله اسمه ({ $kind }). يحفظه Plein كما هو في الحقيقة. ألا تثق به؟ اختر إذن ملفًا آخر.
file-active = في الملف «{ $name }» شيء يمكن أن يعمل من تلقاء نفسه، مثل برنامج. يحفظه Plein لكنه لا يعرضه. هل سترسله؟ من الأفضل أن تجعله أولًا ملف PDF عاديًا.
paper-title = ماذا تسمّي هذا المستند؟
paper-title-hint = مثلًا: قرار WW (إعانة البطالة).
paper-title-missing = أعط هذا المستند اسمًا لكي تجده مرة أخرى.
photo-without-place = كان في الصورة «{ $name }» مكان التقاطها. أزال Plein ذلك منها.
photo-keeps-details = لا يستطيع Plein أن يعرف هل في «{ $name }» مكان التقاط الصورة. إذا شاركتها، فسيُرسل ذلك معها. من الأفضل أن تلتقط صورة جديدة بـ Plein.
paper-kind-label = نوع المستند
paper-kind =
    { $kind ->
        [decision] قرار رسمي (beschikking)
        [payslip] قسيمة راتب أو بيان دفعة
        [letter] خطاب
        [contract] عقد
        [identity] جواز سفر أو بطاقة هوية
        [policy] وثيقة تأمين
        [bill] فاتورة أو إيصال
        [registration] تسجيل أو إثبات
        [bank_statement] كشف حساب بنكي
        [cv] سيرة ذاتية
        [evidence] إثبات طلب توظيف
        [proof] قائمة طلبات التوظيف
       *[other] شيء آخر
    }
paper-agency = من أي جهة هو؟
paper-issued = التاريخ على المستند
paper-amount = المبلغ على المستند
paper-amount-hint = ألا يوجد عليه مبلغ؟ اترك هذا فارغًا إذن.
paper-until = صالح حتى نهاية يوم
paper-until-hint = ألا يوجد عليه تاريخ انتهاء؟ اترك هذا فارغًا إذن.
paper-valid-until = صالح حتى نهاية يوم { $day }
paper-ended = انتهى في { $day }
paper-without-file = لا توجد صورة ولا ملف مع هذا المستند.
paper-missing = الملف غير موجود بعد على هذا الهاتف. تأكد من وجود الإنترنت وحاول مرة أخرى لاحقًا.
paper-no-viewer = لا يستطيع Plein عرض هذا النوع من الملفات. لكن يمكنك حفظه وفتحه.
paper-active = في هذا الملف شيء يمكن أن يعمل من تلقاء نفسه، مثل برنامج. لذلك لا يعرضه Plein. لكن يمكنك حفظه. لا تفتحه إلا إذا كنت تعرف ممن جاء.
paper-save-file = حفظ على الهاتف ({ $size })
paper-of-task = مع هذا الخطاب
paper-tasks = المطلوب لهذا المستند
