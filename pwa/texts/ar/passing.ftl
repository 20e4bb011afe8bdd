# Something that belongs to another agency, and the chain of who deals with it.

pass-title = هل يُحوَّل إلى جهة أخرى؟
pass-lead = { $agency } غير مسؤولة عن هذا. تقول { $agency } إن هذا من شأن { $to }.
pass-reason = هذا ما تكتبه الجهة
pass-look = انظر واختر
pass-yes = نعم، حوّله
pass-no = لا، لا تحوّله
pass-nothing = ليس عليك أن تختار شيئًا هنا.
pass-no-way = لا تقبل { $to } بعدُ ما يُحوَّل إليها. اتصل بهذه الجهة أو اكتب إليها بنفسك. عندها يُحسب اليوم الذي وصل فيه لأول مرة.
pass-lost = { $count ->
    [zero] هذه الملفات لم تعد موجودة في Plein الخاص بك ولن تُرسل معه ({ $count }): { $names }
    [one] هذا الملف لم يعد موجودًا في Plein الخاص بك ولن يُرسل معه: { $names }
    [two] هذان الملفان لم يعودا موجودين في Plein الخاص بك ولن يُرسلا معه: { $names }
    [few] هذه الملفات لم تعد موجودة في Plein الخاص بك ولن تُرسل معه ({ $count }): { $names }
    [many] هذه الملفات لم تعد موجودة في Plein الخاص بك ولن تُرسل معه ({ $count }): { $names }
   *[other] هذه الملفات لم تعد موجودة في Plein الخاص بك ولن تُرسل معه ({ $count }): { $names }
}
pass-refused-told = لن يُحوَّل إلى الجهة الأخرى.
pass-chain = من يعمل عليه
chain-came = { $day }: وصل إلى { $agency }
chain-passed = { $day }: حوّلته أنت إلى { $agency }
chain-referred = { $day }: قالت { $agency } إنه من شأن { $to }
chain-you = الدور عليك منذ { $day }. هل يُحوَّل إلى { $to }؟
chain-refused = قلتَ يوم { $day } إنه لا يجوز تحويله إلى { $to }. لا أحد يعمل عليه الآن.
chain-waits = يذهب إلى { $agency } حالما يتوفر الاتصال بالإنترنت.
chain-not-there = لم يصل إلى { $agency }.
chain-done = انتهت { $agency } منه يوم { $day }.
chain-asked = تنتظرك { $agency } منذ { $day }. تقرأ في الرسالة ما هو مطلوب.
chain-now = الدور على { $agency } منذ { $day }. وحتى متى، ستقول لك { $agency } ذلك.
chain-now-until = الدور على { $agency } منذ { $day }، حتى نهاية { $until }.
