# The screen Settings.

settings-language = Мова
settings-dutch-look = Ви зараз лише переглядаєте текст нідерландською. Ваша мова залишається { $language }. Бажаєте завжди нідерландську? Виберіть її тут.
settings-colours = Кольори
colours-auto = Як на телефоні
colours-light = Світлі
colours-dark = Темні
colours-contrast = Дуже чіткі
settings-letters = Розмір літер
letters-normal = Звичайний
letters-large = Великий
letters-largest = Дуже великий
settings-voice = Голос для читання
settings-voice-hint = Plein використовує лише голоси, які є на самому Вашому телефоні. Так нічого не потрапляє до інших.
settings-opinions = Питати, чи був екран зрозумілий
opinions-on = Так, унизу кожного екрана
opinions-off = Ні
opinions-link = Що зрозуміло іншим і чого Ви хочете далі
