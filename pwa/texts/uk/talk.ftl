# The talk about work: proposals, appointments and questions.

talk-title = Розмови
talk-nothing = Домовленості ще немає.
talk-appointments = Домовленості
talk-ask = Щось запитати
talk-yes = Так, мені підходить
talk-no = Ні, мені не підходить
talk-said = { $word ->
    [yes] Ви сказали «так»
   *[no] Ви сказали «ні»
}
talk-state = { $state ->
    [agreed] Домовлено
    [off] Ви сказали, що не можете
   *[cancelled] Не відбудеться
}
talk-statement = Організація { $agency } побачила, що Ви робили від { $from } до { $to } включно, і зараховує { $counted } з { $quota }. Це підписано: Ви можете зберегти підтвердження в розділі «Що Ви надіслали».
talk-appointment = { $state ->
    [offered] Пропозиція розмови: { $moment }.
    [agreed] Розмова відбудеться: { $moment }.
   *[cancelled] Ця розмова не відбудеться: { $moment }.
}
talk-link = До Ваших розмов
talk-calendar = Додати до календаря
talk-questions = Запитання до Вас
talk-asked = Що Ви запитали
talk-before = Раніше
talk-cannot = Я все-таки не можу
talk-no-asking = Зараз жодна установа не приймає запитань через Plein. Зателефонуйте своїй контактній особі.
talk-has-answer = { $kind ->
    [appointment] Є пропозиція
   *[message] Є відповідь
}
talk-answer = Відповісти на це запитання
talk-period-confirmed = Організація { $agency } підтвердила цей період.
talk-counts = Що зараховується: { $kinds }
talk-asks = Що ще хоче знати установа: { $asks }
talk-minutes = { $minutes } хв
