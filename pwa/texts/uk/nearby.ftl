# Places near by where people help: list, map and one place.

near-title = Поблизу
near-about = Місця, де Вам допоможуть люди, з годинами роботи й мовами.
near-place = Місце
near-nothing = У довіднику ще немає місць. Запитайте у свого муніципалітету, куди Ви можете звернутися.
near-town = Який муніципалітет?
near-kinds = Що Ви шукаєте?
near-kind-all = Усе
near-kind = { $kind ->
    [neighbourhood_team] Команда району (wijkteam)
    [form_help] Допомога з формами
    [library] Бібліотека
    [debt_buddy] Помічник із грошима й боргами (maatje)
    [clients_council] Рада клієнтів (cliëntenraad)
    [community_centre] Районний центр (buurthuis)
    [legal_advice] Пояснення Ваших прав
    [language_house] Мовний центр (taalhuis)
   *[other] Інше місце
  }
near-speaks = Якою мовою там мають говорити?
near-speaks-all = Усі мови
near-from = Близько до якого місця?
near-from-hint = Виберіть поштовий індекс або торкніться карти нижче. Plein рахує це на Вашому телефоні й не питає, де Ви.
near-from-none = Не має значення
near-from-postcode = Поштовий індекс { $postcode }
near-from-point = Місце, яке Ви вибрали на карті
near-count = { $count ->
    [0] Нічого не знайдено
    [one] { $count } місце
    [few] { $count } місця
    [many] { $count } місць
   *[other] { $count } місця
  }
near-all = Показати всі місця: { $count }
near-order-open = Те, що зараз відчинено, стоїть угорі.
near-order-near = Найближче стоїть угорі.
near-metres = приблизно { $metres } м по прямій
near-kilometres = приблизно { $kilometres } км по прямій
near-map-title = На карті
near-map-about = Номери ті самі, що й у списку. Торкніться карти, щоб побачити, що там поблизу.
near-map = Карта: { $agency }, з тими самими місцями, що й у списку
near-map-scroll = Карта, яку можна пересувати
near-point = Номер { $number }: { $name }
near-zoom-1 = Уся карта
near-zoom-2 = Більше
near-zoom-3 = Ще більше
near-now = Зараз
near-week = Відчинено
near-exceptions = Інші дні
near-days = { $first } – { $last } включно
near-hours = { $from } – { $until }
near-other-hours = { $days }: відчинено { $hours }.
near-closed = { $days }: зачинено.
near-appointment = Запис
near-appointment-is = { $is ->
    [none] Не потрібен, Ви можете просто зайти.
    [possible] Можливий, але не обов’язковий.
   *[needed] Потрібен. Спершу зателефонуйте.
  }
near-phone = Телефон
near-address = Адреса
near-route = Як туди дістатися
near-wheelchair = Інвалідний візок
near-wheelchair-is = { $is ->
    [yes] Ви можете потрапити всюди.
    [partly] Ви можете потрапити не всюди. Спершу зателефонуйте.
    [no] Ви не можете заїхати всередину.
   *[unknown] Невідомо. Спершу зателефонуйте.
  }
near-languages = Мови
near-website = Вебсайт
near-who = Чиє це
near-checked = Востаннє перевірено { $day }.
near-stale = Це не перевіряли довше ніж рік. Спершу зателефонуйте або подивіться на вебсайті.
near-print = Надрукувати це місце
near-share = Поділитися цим місцем
near-copied = Місце скопійовано. Тепер Ви можете його десь вставити.
