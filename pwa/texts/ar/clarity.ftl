# Whether a step was clear; below the screens of Share.

clarity-title = هل كان هذا واضحًا؟
clarity-about = لا يلزمك قول ذلك. إذا قلته، يُرسل بدون اسمك ومنفصلًا عما ترسله. لا ترى الجهة إلا أي خطوة هي ومتى وصل ذلك.
clarity-words = في بضع كلمات (غير إلزامي)
clarity-hint = لا تذكر أسماء أو أرقامًا.
clarity-send = إرسال هذا بدون اسم
clarity-thanks = شكرًا لك. تم الإرسال، بدون اسمك.
