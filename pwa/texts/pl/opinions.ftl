# What people think of the screens, and what they wish for next.

opinion-about = Nie muszą Państwo tego mówić. Jeśli to zrobią, pójdzie to bez Państwa nazwiska. Plein liczy dla każdego ekranu, co ludzie mówią, i nie zapisuje, od kogo to jest.
opinion-yes = Tak
opinion-no = Nie
opinion-reason = Co było głównym powodem? (niekonieczne)
opinion-why = { $reason ->
    [words] Trudne słowa
    [long] Za dużo tekstu
    [next] Nie wiem, co mam zrobić
    [fits] Nie ma tu mojej odpowiedzi
    [figures] Nie rozumiem kwoty lub daty
   *[broken] To nie działało
  }
opinion-words = W jednym zdaniu (niekonieczne)
opinion-hint = Najwyżej 200 znaków. Proszę nie podawać nazwisk ani numerów. Czytają to tylko ci, którzy tworzą Plein.
opinion-send = Wyślij to bez nazwiska
opinion-thanks = Dziękujemy. To zostało policzone, bez Państwa nazwiska.
opinion-enough = Z tego miejsca wypowiadano się dziś już wiele razy: zrobili to Państwo albo ktoś, kto używa tego samego internetu. To się nie liczy. Jutro znów będzie można.
opinions-title = Co ludzie sądzą
opinions-lead = Tu widać, jak jasne są dla ludzi ekrany i kroki oraz czego ludzie chcą w następnej kolejności.
opinions-screens = Ekrany Plein
opinions-steps = Kroki u instytucji
opinions-nothing = Jeszcze nic. Tego, co mówi mniej niż pięć osób, tu nie ma.
opinions-hint = Nikt nie wie, kto co powiedział. Dlatego ktoś może też coś powiedzieć kilka razy. To tylko wskazówka, a nie głosowanie.
opinions-counts = Jasne: { $clear }. Niejasne: { $unclear }.
opinions-mostly = Głównie: { $reason }.
opinions-few = mniej niż { $least }
opinions-since = Od { $day }
opinions-step = { $step ->
    [invullen] wypełnianie
    [nakijken] sprawdzanie
    [verstuurd] po wysłaniu
   *[other] { $step }
  }
opinions-of = { $agency }, { $service }: { $step }
wish-title = Czego chcą Państwo w następnej kolejności?
wish-question = Co Plein powinien umieć w następnej kolejności?
wish-hint = Proszę wybrać jedną rzecz. To idzie bez Państwa nazwiska.
wish-send = Policz mój wybór
wish-count = { $count ->
    [one] wybrano { $count } raz
    [few] wybrano { $count } razy
    [many] wybrano { $count } razy
   *[other] wybrano { $count } raza
  }
wish-one = { $wish ->
    [tax] Pomoc przy rozliczeniu podatku
    [family] Razem z moją rodziną w jednym przeglądzie
    [appointments] Umawianie wizyt u lekarza domowego i w gminie
    [school] Szkoła i nauka moich dzieci
    [care] Załatwianie opieki i pomocy w domu
   *[vote] Wypowiadanie się i głosowanie w mojej dzielnicy
  }
opinion-back = Wróć do ekranu
