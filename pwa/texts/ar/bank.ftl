# Bringing in a file of the bank.

bank-title = قراءة ملف البنك
bank-link = قراءة ملف البنك
bank-how = احصل من بنكك على ملف بالمبالغ التي دخلت حسابك وخرجت منه. يبحث Plein فيه عما وصلك من الجهات، ويضع علامة عليه.
bank-stays = يبقى الملف على هاتفك. لا يتذكر Plein إلا ما تضع عليه علامة بنفسك، ولا يرسل شيئًا.
bank-choose = اختر ملفًا
bank-stop = إيقاف
bank-where = أين أجد هذا الملف؟
bank-where-ing = ING: في Mijn ING عند ‘Af- en bijschrijvingen downloaden’. اختر ‘CSV’ بفاصلة منقوطة (puntkomma).
bank-where-rabo = Rabobank: في Rabo Internetbankieren عند ‘Transacties downloaden’. اختر ‘CSV’ أو ‘CAMT.053’.
bank-where-abn = ABN AMRO: في Internet Bankieren عند ‘Mutaties downloaden’. اختر ‘TXT’ أو ‘CAMT.053’.
bank-where-other = بنك آخر: اختر ‘CAMT.053’ (XML). هل هو ملف zip؟ افتحه أولًا واستخرج ما فيه.
bank-reading = يقرأ Plein الملف: { $percent } بالمئة.
bank-read =
    { $count ->
        [zero] { $bank }: { $count } سطر، من { $from } حتى نهاية { $to }.
        [one] { $bank }: سطر واحد، من { $from } حتى نهاية { $to }.
        [two] { $bank }: سطران، من { $from } حتى نهاية { $to }.
        [few] { $bank }: { $count } أسطر، من { $from } حتى نهاية { $to }.
        [many] { $bank }: { $count } سطرًا، من { $from } حتى نهاية { $to }.
       *[other] { $bank }: { $count } سطر، من { $from } حتى نهاية { $to }.
    }
bank-none = { $bank }: لا يوجد في هذا الملف أي سطر يستطيع Plein استخدامه.
bank-matches = هذا ما وصلك من الجهات
bank-differs = { $day }؛ كنت تتوقع { $amount }
bank-known =
    { $count ->
        [zero] سبق وضع علامة على { $count } دفعة.
        [one] سبق وضع علامة على دفعة واحدة.
        [two] سبق وضع علامة على دفعتين.
        [few] سبق وضع علامة على { $count } دفعات.
        [many] سبق وضع علامة على { $count } دفعة.
       *[other] سبق وضع علامة على { $count } دفعة.
    }
bank-parts = هذا الدخل غير موجود في Plein بعد
bank-parts-about = ضع علامة على ما تريد حفظه.
bank-seen =
    { $count ->
        [zero] ظهر { $count } مرة، آخرها يوم { $day }. يتوقع Plein وصوله { $rhythm }.
        [one] ظهر مرة واحدة، يوم { $day }. يتوقع Plein وصوله { $rhythm }.
        [two] ظهر مرتين، آخرهما يوم { $day }. يتوقع Plein وصوله { $rhythm }.
        [few] ظهر { $count } مرات، آخرها يوم { $day }. يتوقع Plein وصوله { $rhythm }.
        [many] ظهر { $count } مرة، آخرها يوم { $day }. يتوقع Plein وصوله { $rhythm }.
       *[other] ظهر { $count } مرة، آخرها يوم { $day }. يتوقع Plein وصوله { $rhythm }.
    }
bank-tick-all = وضع علامة على الكل
bank-costs = لتعرف كم يبقى لك
bank-costs-about = ضع علامة على ما يخرج من حسابك كل شهر. عندها يقول لك Plein كم يبقى لك حتى الدفعة القادمة.
bank-cost = عدد الأشهر التي ظهر فيها: { $count }، حوالي يوم { $day } من الشهر
bank-balance = رصيد حسابك
bank-nothing = لا جديد
bank-nothing-about = لم يجد Plein في هذا الملف دفعات غير موجودة لديك.
bank-take =
    { $count ->
        [0] عدم أخذ أي شيء
        [zero] عدم أخذ أي شيء
        [one] أخذ سطر واحد
        [two] أخذ سطرين
        [few] أخذ { $count } أسطر
        [many] أخذ { $count } سطرًا
       *[other] أخذ { $count } سطر
    }
bank-leave = ملف آخر
bank-extra =
    { $count ->
        [zero] { $count } دفعة جاءت أيضًا من جهات، لكن Plein لا يعرف ما هي
        [one] دفعة واحدة جاءت أيضًا من جهة، لكن Plein لا يعرف ما هي
        [two] دفعتان جاءتا أيضًا من جهات، لكن Plein لا يعرف ما هما
        [few] { $count } دفعات جاءت أيضًا من جهات، لكن Plein لا يعرف ما هي
        [many] { $count } دفعة جاءت أيضًا من جهات، لكن Plein لا يعرف ما هي
       *[other] { $count } دفعة جاءت أيضًا من جهات، لكن Plein لا يعرف ما هي
    }
bank-extra-line = { $day }: { $amount } من { $name }
bank-strange =
    { $count ->
        [zero] { $count } مبلغ جاءت من أشخاص أو شركات لا يعرفها Plein. لا تُحفظ هذه المبالغ.
        [one] مبلغ واحد جاء من طرف لا يعرفه Plein. لا يُحفظ هذا المبلغ.
        [two] مبلغان جاءا من أشخاص أو شركات لا يعرفها Plein. لا يُحفظ هذان المبلغان.
        [few] { $count } مبالغ جاءت من أشخاص أو شركات لا يعرفها Plein. لا تُحفظ هذه المبالغ.
        [many] { $count } مبلغًا جاءت من أشخاص أو شركات لا يعرفها Plein. لا تُحفظ هذه المبالغ.
       *[other] { $count } مبلغ جاءت من أشخاص أو شركات لا يعرفها Plein. لا تُحفظ هذه المبالغ.
    }
bank-left-out =
    { $count ->
        [zero] تم تجاوز { $count } سطر
        [one] تم تجاوز سطر واحد
        [two] تم تجاوز سطرين
        [few] تم تجاوز { $count } أسطر
        [many] تم تجاوز { $count } سطرًا
       *[other] تم تجاوز { $count } سطر
    }
bank-left-out-line = { $reason ->
    [currency] ليس باليورو ({ $count }): السطر { $lines }.
    [amount] لا يمكن قراءة المبلغ ({ $count }): السطر { $lines }.
    [sign] غير واضح هل دخل المبلغ أم خرج ({ $count }): السطر { $lines }.
    [date] لا يمكن قراءة اليوم ({ $count }): السطر { $lines }.
    [columns] ينقص جزء ({ $count }): السطر { $lines }.
    [pending] لم يُدفع أو لم يُسجَّل بعد ({ $count }): السطر { $lines }.
    [month] لا يمكن قراءة الشهر ({ $count }): السطر { $lines }.
   *[twice] مكرر ({ $count }): السطر { $lines }.
}
bank-holes = لا تتوافق المبالغ مع بعضها في { $days }. ربما ينقص سطر هناك. احصل على الملف مرة أخرى، أو اقرأ الملفات الأخرى أيضًا.
bank-year-about = راجع كل سطر. ضع علامة على الصحيح.
bank-year-missing = هذه الأشهر غير موجودة بينها: { $months }. هل هي موجودة على المستند؟ التقط إذن صورة أوضح.
bank-year-sum = المجموع على المستند هو { $told }. مجموع الأسطر التي قرأها Plein هو { $sum }. ضع المستند أمامك وراجع كل سطر جيدًا.
bank-taken =
    { $count ->
        [0] لم يؤخذ أي شيء.
        [zero] لم يؤخذ أي شيء.
        [one] تم أخذ سطر واحد.
        [two] تم أخذ سطرين.
        [few] تم أخذ { $count } أسطر.
        [many] تم أخذ { $count } سطرًا.
       *[other] تم أخذ { $count } سطر.
    }
bank-imports = قُرئ من قبل
bank-import = { $bank }، يوم { $day }
bank-import-about =
    { $count ->
        [zero] { $from } حتى نهاية { $to }: لم يؤخذ أي سطر ({ $count })
        [one] { $from } حتى نهاية { $to }: تم أخذ سطر واحد
        [two] { $from } حتى نهاية { $to }: تم أخذ سطرين
        [few] { $from } حتى نهاية { $to }: تم أخذ { $count } أسطر
        [many] { $from } حتى نهاية { $to }: تم أخذ { $count } سطرًا
       *[other] { $from } حتى نهاية { $to }: تم أخذ { $count } سطر
    }
bank-undo = تراجع
bank-undone = عاد كل شيء كما كان قبل القراءة.
error-bank-zip = هذا ملف zip. افتحه أولًا على هاتفك واستخرج ما فيه، ثم اختر الملف الموجود داخله.
error-bank-not-text = هذا ليس ملفًا بالمبالغ التي دخلت حسابك وخرجت منه. اختر في بنكك ‘CSV’ أو ‘TXT’ أو ‘CAMT.053’.
error-bank-xml-broken = هذا الملف غير كامل. احصل عليه مرة أخرى من بنكك.
error-bank-xml-entities = لا يفتح Plein هذا الملف: فيه أوامر لا يضعها أي بنك أبدًا. احصل عليه مرة أخرى من بنكك.
error-bank-other-message = هذه رسالة من بنك، لكنها ليست كشف حساب. اختر في بنكك ‘CAMT.053’.
error-bank-unknown = لا يعرف Plein هذا الجدول. اختر في بنكك ‘CAMT.053’ (XML)، أو CSV من ING أو Rabobank، أو TXT من ABN AMRO. لا تغيّر الملف في برنامج آخر.
error-bank-empty = هذا الملف فارغ. احصل عليه مرة أخرى من بنكك.
error-bank-too-large = هذا الملف كبير جدًا. اختر في بنكك مدة أقصر، مثل سنة واحدة.
error-bank-unreadable = فشلت القراءة. لم يتغير شيء. حاول مرة أخرى بمدة أقصر.
statement-title = بيان بدخلك
statement-take = أضفه إلى دخلك
