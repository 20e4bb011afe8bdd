# Who an agency from the list is.

organisation-title = عن هذه الجهة
organisation-about = عن { $agency }
organisation-kind =
    { $kind ->
        [municipality] بلدية (gemeente)
        [province] مقاطعة (provincie)
        [water_board] هيئة المياه (waterschap)
        [other] جهة غير حكومية
       *[national] جهة حكومية على مستوى البلاد
    }
organisation-no-government = { $name } جهة غير تابعة للحكومة. لا يلزمك أبدًا أن ترسل إليها شيئًا عن طريق Plein.
organisation-lock = الخطابات إلى { $agency } تُقفل منذ { $day } بقفل جديد. يفعل Plein ذلك من تلقاء نفسه. لا حاجة إلى فعل شيء.
organisation-stolen = أبلغت { $agency } يوم { $day } أن شخصًا سرق قفلًا. لم يعد Plein يستخدم ذلك القفل. هل وصلتك رسالة غريبة قبل ذلك بقليل؟ اتصل إذن بالجهة هاتفيًا.
organisation-team = مع من تتحدث هناك
organisation-phone = الهاتف
organisation-address = العنوان
organisation-hours = أوقات العمل
organisation-languages = اللغات
organisation-website = الموقع الإلكتروني
organisation-hosts = العناوين الحقيقية على الإنترنت
organisation-number = الرقم في السجل التجاري (handelsregister)
organisation-now = الآن
open-now = مفتوح حتى الساعة { $until }
open-later = مغلق. يفتح اليوم من الساعة { $from }
open-again = مغلق. يفتح من جديد يوم { $day }، من الساعة { $from }
open-holiday = اليوم عطلة رسمية. اتصل هاتفيًا أو تأكد أولًا هل هو مفتوح.
open-days = من { $first } إلى { $last }
open-range = { $days }: من الساعة { $from } إلى { $until }
open-clock = { $hour }:{ $minute }
organisation-row-about = الهاتف وأوقات العمل والربط والرمز الخاص بك
organisation-you = أنت و { $agency }
