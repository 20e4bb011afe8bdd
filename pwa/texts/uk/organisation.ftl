# Who an organisation of the list is.

organisation-title = Про цю організацію
organisation-about = Про організацію { $agency }
organisation-kind =
    { $kind ->
        [municipality] Муніципалітет (gemeente)
        [province] Провінція (provincie)
        [water_board] Водна рада (waterschap)
        [other] Не державна організація
       *[national] Державна установа (на всю країну)
    }
organisation-no-government = { $name } не є державною організацією. Ви ніколи не зобов’язані щось надсилати через Plein.
organisation-lock = З { $day } листи до організації { $agency } закриваються новим замком. Plein робить це сам. Вам нічого не треба робити.
organisation-stolen = Організація { $agency } повідомила { $day }, що хтось украв замок. Plein більше не використовує цей замок. Незадовго до того Ви отримали дивне повідомлення? Тоді зателефонуйте до організації.
organisation-team = З ким Ви там говорите
organisation-phone = Телефон
organisation-address = Адреса
organisation-hours = Відчинено
organisation-languages = Мови
organisation-website = Вебсайт
organisation-hosts = Справжні адреси в інтернеті
organisation-number = Номер у торговому реєстрі
organisation-now = Зараз
open-now = Відчинено до { $until }
open-later = Зачинено. Сьогодні відчинено з { $from }
open-again = Зачинено. Знову відчинено: { $day }, з { $from }
open-holiday = Сьогодні свято. Спершу зателефонуйте або подивіться, чи там відчинено.
open-days = { $first } – { $last }
open-range = { $days }: { $from } – { $until }
open-clock = { $hour }:{ $minute }
organisation-row-about = Телефон, години роботи, Ваш зв’язок і Ваш код
organisation-you = Ви і { $agency }
