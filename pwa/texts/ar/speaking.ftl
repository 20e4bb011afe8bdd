# Asking to speak to a human.

speak-button = أفضّل أن أتكلم مع شخص
speak-title = التكلم مع شخص
speak-about = هل وجدت صعوبة، أو تفضّل الكلام؟ اطلب إنسانًا: على الهاتف أو عند مكتب الاستقبال. أنت تختار.
speak-waiting = طلبك للتكلم مع شخص ينتظر الاتصال بالإنترنت. ليس عليك فعل شيء.
speak-asked = طلبت في { $moment } أن تتكلم مع شخص. لذلك أنت في أول القائمة لدى { $agency }.
speak-spoken = أبلغت { $agency } في { $moment } أن شخصًا تكلم معك. أليس هذا صحيحًا؟ اطلب من جديد.
speak-to-request = إلى طلبك
speak-call = أو اتصل بنفسك:
speak-row-about = على الهاتف أو عند مكتب الاستقبال.
