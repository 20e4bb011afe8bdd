# A service in small steps, what was begun, and what comes after sending.

steps-one = جزء
steps-needs = هذا ما تحتاج إليه
steps-topics = الأجزاء
steps-progress = الأجزاء الجاهزة: { $done } من { $all }
steps-at = الجزء { $at } من { $all }
steps-state =
    { $state ->
        [done] جاهز
        [missing] ينقص شيء
       *[open] لم يُنجز بعد
    }
steps-missing = ما زال ينقص شيء. ارجع إلى الجزء المكتوب عنده ذلك.
steps-begin = ابدأ
steps-go-on = متابعة
steps-next = التالي
steps-back = السابق
steps-skip = تجاوز الآن
steps-stop = حفظ وتوقف
steps-kept = تم الحفظ. يمكنك المتابعة متى تريد، وعلى جهاز آخر لك أيضًا.
steps-filled = ملأنا ما هو موجود في Plein. هل ما زال صحيحًا؟ غيّر ما هو غير صحيح.
steps-income = { $amount } { $period ->
        [week] أسبوعيًا
        [month] شهريًا
        [four_weeks] كل أربعة أسابيع
        [quarter] كل ثلاثة أشهر
        [year] سنويًا
        [once] مرة واحدة
       *[other] {""}
    }
steps-discard = التخلص منه
steps-sent = لقد أرسلت هذا من قبل.
steps-to-sent = انظر إلى الوضع الحالي
steps-contested = على جهاز آخر لك أُرسل هذا أو تم التخلص منه، بينما كنت ما زلت تكتب فيه هنا. ما كتبته ما زال موجودًا.
steps-keep = أريد الاحتفاظ بهذا
steps-begun-title = بدأته ولم ترسله بعد
steps-begun = متابعة: الأجزاء الجاهزة { $done } من { $all }
steps-wait-day = إذا سجّلت نفسك في { $since }، يحق للبلدية أن تبدأ بطلبك ابتداءً من { $until }.
steps-remind = ضع هذا اليوم مع مهامي
steps-wait-kept = هذا اليوم موجود مع مهامك.
steps-task-made = «{ $name }» موجودة مع مهامك.
steps-later = مستندات غير موجودة بعد
steps-later-about = يمكنك الإرسال بدون هذه المستندات. يضع Plein إذن مع مهامك ما يجب أن ترسله بعد، وحتى متى.
steps-to-tasks = ضعها الآن مع مهامي
steps-find-paper = تجهيز: { $paper }
steps-send-later = بقي أن ترسل: { $paper }
steps-tasks-made =
    { $count ->
        [0] لا ينقص أي مستند.
        [zero] لا ينقص أي مستند.
        [one] أُضيفت مهمة واحدة.
        [two] أُضيفت مهمتان.
        [few] أُضيفت { $count } مهام.
        [many] أُضيفت { $count } مهمة.
       *[other] أُضيفت { $count } مهمة.
    }
steps-ahead = ماذا سيحدث، ومتى
steps-by = في { $day } على أبعد حد
steps-on = في { $day }
steps-until = حتى { $day }
steps-within =
    { $unit ->
        [days] { $after ->
            [asked] خلال { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    } من طلب الجهة لذلك
            [decided] خلال { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    } من القرار
           *[other] خلال { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
        }
        [weeks] { $after ->
            [asked] خلال { $count ->
        [zero] { $count } أسبوع
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { $count } أسابيع
        [many] { $count } أسبوعًا
       *[other] { $count } أسبوع
    } من طلب الجهة لذلك
            [decided] خلال { $count ->
        [zero] { $count } أسبوع
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { $count } أسابيع
        [many] { $count } أسبوعًا
       *[other] { $count } أسبوع
    } من القرار
            [applied] خلال { $count ->
        [zero] { $count } أسبوع
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { $count } أسابيع
        [many] { $count } أسبوعًا
       *[other] { $count } أسبوع
    } من طلبك
            [reported] حتى { $count ->
        [zero] { $count } أسبوع
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { $count } أسابيع
        [many] { $count } أسبوعًا
       *[other] { $count } أسبوع
    } بعد بلاغك
           *[other] خلال { $count ->
        [zero] { $count } أسبوع
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { $count } أسابيع
        [many] { $count } أسبوعًا
       *[other] { $count } أسبوع
    }
        }
        [months] خلال { $count ->
        [zero] { $count } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
       *[years] خلال { $count ->
        [zero] { $count } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }
    }
steps-to-matter = يحسب Plein هذه الأيام مع معاملاتك الجارية
steps-add = إرسال شيء لاحقًا
steps-partner = شريكك
steps-partner-device = شريكك يقول نعم على جهازه الخاص
steps-partner-device-about = يفتح شريكك Plein على جهازه الخاص، ويذهب إلى «المشاركة» ويختار «قول نعم لطلب شريكك». يلزم هناك هذا الرقم:
steps-share-number = أرسل الرقم إلى شريكك
steps-number = رقم الطلب
steps-number-shared = { $title } لدى { $agency }. الرقم هو: { $number }
steps-partner-paper = شريكك يوقّع على الورق
steps-partner-paper-about = اطبع الإقرار. دع شريكك يوقّعه. سلّمه في البلدية، أو التقط له صورة وأرسلها لاحقًا. يراجعه موظف. حتى ذلك الوقت لا تستطيع البلدية اتخاذ قرار.
steps-statement-title = إقرار شريكك
steps-statement-about = هذا الخطاب باللغة الهولندية، لأن البلدية تقرأ الهولندية.
steps-statement =
    Aan { $agency }
    {""}
    Aanvraag: { $title }
    Nummer van de aanvraag: { $number }
    Verstuurd op: { $day }
    {""}
    { $statement }
    {""}
    Naam: { $partner }
    {""}
    Geboortedatum: …………………………………
    {""}
    Datum: …………………………………
    {""}
    Handtekening: …………………………………
steps-apply-at = تقديم طلب لدى { $agency }
iban-wrong = هذا ليس رقم IBAN. انظر إلى بطاقتك البنكية، مثلًا NL91 ABNA 0417 1643 00.
