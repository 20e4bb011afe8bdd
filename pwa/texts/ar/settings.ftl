# The screen Settings.

settings-language = اللغة
settings-dutch-look = أنت تنظر الآن إلى النص الهولندي مؤقتًا. تبقى لغتك { $language }. هل تريد الهولندية دائمًا؟ اخترها هنا.
settings-colours = الألوان
colours-auto = مثل الهاتف
colours-light = فاتح
colours-dark = داكن
colours-contrast = واضح جدًا
settings-letters = حجم الأحرف
letters-normal = عادي
letters-large = كبير
letters-largest = كبير جدًا
settings-voice = صوت القراءة
settings-voice-hint = لا يستخدم Plein إلا الأصوات الموجودة على هاتفك نفسه. هكذا لا يذهب شيء إلى آخرين.
settings-opinions = السؤال هل كانت الشاشة واضحة
opinions-on = نعم، في أسفل كل شاشة
opinions-off = لا
opinions-link = ما يراه الآخرون واضحًا، وما تريده أنت بعد ذلك
