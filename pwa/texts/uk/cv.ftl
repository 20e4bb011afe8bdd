# A CV to keep, to share and to take along.

cv-title = Ваше резюме (cv)
cv-one = Резюме
cv-nothing = Ви ще не заповнили тут резюме.
cv-new = Створити резюме
cv-first = Моє резюме
cv-next = Моє резюме { $count }
cv-copy = { $name } (копія)
cv-copied = Тепер це окрема версія. Дайте їй назву.
cv-bring = Узяти резюме з файлу
cv-bring-about = Це можливо з файлом JSON Resume. Файлів Europass Plein не може ні читати, ні створювати.
cv-brought = Усе з файлу перенесено.
cv-files = Резюме як файл
cv-files-about = У Вас уже є резюме як PDF або файл Word? Збережіть його таким, як є.
cv-add-file = Додати файл резюме
cv-person = Про Вас
cv-person-add = Напишіть, хто Ви
cv-person-about = Plein не питає про фото, день народження чи громадянство. У резюме вони не потрібні.
cv-person-name = Ваше ім’я та прізвище
cv-person-missing = Напишіть своє ім’я та прізвище.
cv-person-label = Яку роботу Ви виконуєте або шукаєте?
cv-label-hint = Наприклад: доглядальниця. Це можна не заповнювати.
cv-person-email = Адреса електронної пошти
cv-email-wrong = Це не адреса електронної пошти. Пишіть так: naam@voorbeeld.nl.
cv-person-phone = Номер телефону
cv-person-city = Місце проживання
cv-person-url = Вебсайт або профіль
cv-person-summary = Коротко про себе
cv-summary-hint = Два-три речення: що Ви добре вмієте і що шукаєте? Це можна не заповнювати.
cv-form = Назва, мова й вигляд
cv-name = Як Ви назвете цю версію?
cv-name-hint = Цю назву бачите лише Ви. Наприклад: для догляду.
cv-name-missing = Дайте цій версії назву.
cv-language-label = Якою мовою це резюме?
cv-language = { $language ->
    [en] Англійська
   *[nl] Нідерландська
}
cv-layout-label = Як виглядає PDF?
cv-layout = { $layout ->
    [columns] У дві колонки
   *[plain] Усе одне під одним
}
cv-section = { $section ->
    [work] Досвід роботи
    [education] Освіта
    [skills] Навички
    [languages] Мови
    [certificates] Дипломи й сертифікати
    [volunteer] Волонтерська робота
    [interests] Інтереси
    [references] Рекомендації
    [projects] Проєкти
    [publications] Публікації
   *[awards] Нагороди
}
cv-add = { $section ->
    [work] Додати роботу
    [education] Додати освіту
    [skills] Додати навичку
    [languages] Додати мову
    [certificates] Додати диплом або сертифікат
    [volunteer] Додати волонтерську роботу
    [interests] Додати інтерес
   *[references] Додати рекомендацію
}
cv-field = { $field ->
    [work_position] Ким Ви працювали?
    [work_name] У якого роботодавця?
    [work_location] У якому місті?
    [work_startDate] З якого часу?
    [work_endDate] До якого часу?
    [work_summary] Що Ви там робили?
    [work_highlights] Що Вам там добре вдалося?
    [education_area] Яке навчання або курс?
    [education_studyType] Який рівень?
    [education_institution] У якій школі?
    [education_startDate] З якого часу?
    [education_endDate] До якого часу?
    [education_courses] Предмети
    [skills_name] Що Ви вмієте?
    [skills_level] Наскільки добре Ви це вмієте?
    [skills_keywords] До чого це належить?
    [languages_language] Яка мова?
    [languages_fluency] Наскільки добре Ви нею говорите й пишете?
    [certificates_name] Який диплом або сертифікат?
    [certificates_issuer] Від кого?
    [certificates_date] Коли отримано?
    [volunteer_position] Ким Ви були?
    [volunteer_organization] У якій організації?
    [volunteer_startDate] З якого часу?
    [volunteer_endDate] До якого часу?
    [volunteer_summary] Що Ви там робили?
    [interests_name] Що Ви любите робити?
    [references_name] Хто може щось розповісти про Вас?
   *[references_reference] Що ця людина каже про Вас?
}
cv-hint-moment = Досить року або місяця, наприклад 2019 або 3-2019. Це можна не заповнювати.
cv-hint-end = Це ще триває? Тоді не заповнюйте.
cv-hint-lines = Пишіть кожен пункт з нового рядка. Це можна не заповнювати.
cv-moment-unclear = Це не рік і не місяць. Пишіть так: 2019 або 3-2019.
cv-too-many-lines = Забагато рядків. Дозволено рядків щонайбільше: { $most }.
cv-position-missing = Напишіть, ким Ви працювали.
cv-area-missing = Напишіть, яке це було навчання або курс.
cv-skill-missing = Напишіть, що Ви вмієте.
cv-language-missing = Напишіть, яка це мова.
cv-certificate-missing = Напишіть, який це диплом або сертифікат.
cv-interest-missing = Напишіть, що Ви любите робити.
cv-reference-missing = Напишіть, хто може щось розповісти про Вас.
cv-unnamed = Без назви
cv-period = { $start } – { $end }
cv-now = тепер
cv-up = { $name }: вгору
cv-down = { $name }: вниз
cv-moved = { $name }: тепер на місці { $place } з { $count }.
cv-leave-out = Не показувати
cv-put-back = Повернути
cv-is-left-out = Немає в цій версії
cv-left-out-about = Те, чого Ви не показуєте, зберігається тут. Його немає в PDF і немає у файлі.
cv-kept = Це прийшло разом із файлом. Воно є в PDF і зберігається.
cv-more = Більше
cv-copy-this = Створити іншу версію
cv-save = Зберегти як JSON Resume
cv-remove = Видалити цю версію
cv-document = Резюме: { $name }
cv-fact = { $fact ->
    [place] Місце проживання
    [phone] Телефон
    [email] Електронна пошта
   *[url] Вебсайт
}
error-cv-import-empty = Файл «{ $name }» порожній. Виберіть інший файл.
error-cv-import-large = Файл «{ $name }» більший за { $most } кБ. Це резюме? Тоді виберіть менший файл або збережіть його як файл у розділі «Резюме як файл».
error-cv-import-broken = Файл «{ $name }» не вдається прочитати як JSON. Створіть його ще раз у програмі, з якої він походить.
error-cv-import-other = Файл «{ $name }» не є резюме JSON Resume. Виберіть інший файл або збережіть його в розділі «Резюме як файл».
error-cv-import-section = У файлі «{ $name }» частина «{ $section }» не відповідає JSON Resume. Нічого не перенесено. Створіть файл ще раз у програмі, з якої він походить.
