# Passing on: an organisation says that something belongs to another, and you decide whether it goes there.

pass-title = Можна переслати це далі?
pass-lead = Організація { $agency } цим не займається. Організація { $agency } каже, що це належить до організації { $to }.
pass-reason = Ось що пише організація
pass-look = Переглянути й вибрати
pass-yes = Так, переслати далі
pass-no = Ні, не пересилати
pass-nothing = Тут Вам нічого не треба вибирати.
pass-no-way = Організація { $to } ще не приймає того, що переслано. Зателефонуйте або напишіть їй самі. Для неї рахується день, коли це надійшло вперше.
pass-lost = { $count ->
    [one] Цього файлу вже немає у Вашому Plein, і його не буде надіслано: { $names }
    [few] Цих { $count } файлів уже немає у Вашому Plein, і їх не буде надіслано: { $names }
    [many] Цих { $count } файлів уже немає у Вашому Plein, і їх не буде надіслано: { $names }
   *[other] Цих { $count } файлів уже немає у Вашому Plein, і їх не буде надіслано: { $names }
}
pass-refused-told = До іншої організації це не піде.
pass-chain = Хто цим займається
chain-came = { $day }: надійшло до організації { $agency }
chain-passed = { $day }: Ви переслали це організації { $agency }
chain-referred = { $day }: організація { $agency } каже, що це належить до організації { $to }
chain-you = З { $day } Ваша черга. Можна переслати це організації { $to }?
chain-refused = { $day } Ви сказали, що не можна пересилати це організації { $to }. Зараз ніхто цим не займається.
chain-waits = Це піде до організації { $agency }, щойно буде з’єднання.
chain-not-there = Організація { $agency } цього не отримала.
chain-done = Організація { $agency } закінчила { $day }.
chain-asked = Організація { $agency } чекає на Вас з { $day }. У повідомленні написано, що потрібно.
chain-now = З { $day } черга організації { $agency }. До якого дня, організація { $agency } Вам ще скаже.
chain-now-until = З { $day } черга організації { $agency }, до { $until } включно.
