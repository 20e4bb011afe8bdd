# The first screen.

start-title = دخلك ومستنداتك ومهامك في مكان واحد
start-lead = Plein موجود على هاتفك أنت. ترى المال الذي يصلك، وما عليك فعله، والمستندات التي لديك. ويعمل بدون إنترنت أيضًا.
see-example = شاهد مثالًا
start-never-title = لا نطلب منك هذا أبدًا
start-never-digid = كلمة سر DigiD
start-never-money = المال
start-never-pin = الرقم السري لبطاقتك البنكية
start-never-warning = هل يطلب أحد ذلك باسم Plein؟ لا تعطه ما يطلب.
start-by-title = من صاحب هذا التطبيق؟
start-by =
    { $operator ->
        [unnamed] هذا Plein للتجربة: لم يكتب مقدّم الخدمة اسمه.
       *[other] هذا Plein يقدّمه: { $operator }.
    }
start-who-title = من يستطيع قراءة هذا؟
start-who = أنت وحدك. يحفظ مقدّم الخدمة نسخة مقفلة ولا يستطيع فتحها.
start-help-title = هل تحتاج إلى مساعدة؟
start-help = اذهب إلى المكتبة العامة القريبة منك (Informatiepunt Digitale Overheid، نقطة المعلومات عن الخدمات الحكومية الرقمية) أو إلى بلديتك. المساعدة مجانية.
begin = ابدأ
begin-about = تحصل على مكان خاص بك على هذا الهاتف. وهو مجاني. لا حاجة إلى بريد إلكتروني أو رقم هاتف.
have-already = لديّ Plein من قبل
wallet-name = { $number ->
        [zero] Plein { $number }
        [one] Plein الخاص بي
        [two] Plein { $number }
        [few] Plein { $number }
        [many] Plein { $number }
       *[other] Plein { $number }
    }
to-today = إلى «اليوم»
pictures-choose = بالصور
