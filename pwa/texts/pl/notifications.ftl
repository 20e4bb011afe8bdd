# The screen Notifications.

reminders-title = Powiadomienia
reminders-about = Plein może Państwa ostrzec, gdy trzeba coś zrobić, także gdy Plein jest zamknięty. W samym Plein przypomnienia widać zawsze.
reminders-ask = Telefon zaraz zapyta, czy Plein może wysyłać powiadomienia. Na ekranie będzie wtedy tylko „Jest coś do zrobienia”. Wiemy, kiedy dostają Państwo powiadomienie, ale nie wiemy, czego dotyczy.
reminders-allow = Tak, ostrzegaj mnie
reminders-refused = Powiadomienia są przez Państwa wyłączone. Chcą je Państwo jednak dostawać? Proszę przejść do ustawień telefonu lub przeglądarki, znaleźć Plein w części Powiadomienia i tam je włączyć. Potem proszę tu wrócić.
reminders-impossible = Ta przeglądarka nie może pokazywać powiadomień. Przypomnienia widać w Plein w zakładce Dzisiaj.
reminders-impossible-apple = Na tym urządzeniu jest to możliwe tylko wtedy, gdy Plein jest na ekranie początkowym. Proszę dotknąć w Safari Udostępnij, a potem Do ekranu początk. Proszę otworzyć Plein stamtąd i tu wrócić.
reminders-example = To jest przykład. Dla przykładu nie ma powiadomień.
reminders-on = Ten telefon ostrzega, gdy trzeba coś zrobić.
reminders-failed = Ten telefon nie może teraz dostawać powiadomień. Plein sam spróbuje ponownie. Przypomnienia widać w Plein w zakładce Dzisiaj.
reminders-text = Co może być na ekranie?
reminders-text-hint = Powiadomienie można przeczytać także wtedy, gdy telefon jest zablokowany. Ten wybór dotyczy tego telefonu.
reminders-text-neutral = Tylko „Jest coś do zrobienia”
reminders-text-own = Co mam zrobić, na przykład „Oddać pasek wypłaty”
reminders-stop = Nie ostrzegaj już
reminders-link = Powiadomienia na tym telefonie
