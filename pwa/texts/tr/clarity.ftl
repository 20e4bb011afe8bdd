# Whether a step was clear; below the screens of sharing.

clarity-title = Bu anlaşılır mıydı?
clarity-about = Bunu söylemek zorunda değilsiniz. Söylerseniz, isminiz olmadan ve gönderdiklerinizden ayrı gider. Kurum yalnızca hangi adım olduğunu ve ne zaman geldiğini görür.
clarity-words = Birkaç kelimeyle (zorunlu değil)
clarity-hint = İsim veya numara yazmayın.
clarity-send = Bunu isimsiz gönder
clarity-thanks = Teşekkür ederiz. İsminiz olmadan gönderildi.
