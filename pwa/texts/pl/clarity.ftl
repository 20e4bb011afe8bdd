# Whether a step was clear; under the screens of Share.

clarity-title = Czy to było jasne?
clarity-about = Nie muszą Państwo tego mówić. Jeśli Państwo to zrobią, pójdzie to bez Państwa nazwiska i oddzielnie od tego, co Państwo wysyłają. Instytucja widzi tylko, o który krok chodzi i kiedy to dotarło.
clarity-words = W kilku słowach (niekonieczne)
clarity-hint = Proszę nie podawać nazwisk ani numerów.
clarity-send = Wyślij to bez nazwiska
clarity-thanks = Dziękujemy. Wysłane, bez Państwa nazwiska.
