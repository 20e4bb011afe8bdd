# Somebody who helps you, and people whom you help.

help-helper = Ktoś, kto Państwu pomaga
help-helper-about = Ktoś może mieć wgląd albo coś przygotować. Państwo wybierają, co i na jak długo.
helpers-title = Ktoś, kto Państwu pomaga
helpers-about = Mogą Państwo dać komuś wgląd. Państwo wybierają, co ta osoba widzi i do którego dnia. To, co ktoś przygotuje, nigdy nie jest wysyłane samo: najpierw Państwo to oglądają.
helpers-none = Nikt nie ma teraz wglądu.
helpers-add = Pozwól komuś pomagać
helpers-former = Zakończone
helpers-other-way = Czy sami Państwo komuś pomagają?
helpers-to-helpen = Osoby, którym pomagam
helpers-devices = To są Państwa pomocnicy. W części „Państwa urządzenia” jest napisane, kto może otworzyć wszystko.
helpers-from-devices = Kto ma wgląd
help-allow-title = Co wolno temu pomocnikowi?
help-allow-about = Proszę wybrać tylko to, co potrzebne. Reszty pomocnik nie może otworzyć, także inną aplikacją.
help-my-name = Jak pomocnik Państwa nazywa?
help-my-name-hint = Tę nazwę widzi pomocnik. Wystarczy imię.
help-my-name-missing = Proszę wpisać, jak pomocnik Państwa nazywa.
help-what = Co pomocnik może widzieć?
help-part-money-hint = Państwa dochody i stałe opłaty. Bez numerów kont.
help-part-papers-hint = Wszystkie Państwa dokumenty, z plikami.
help-part-tasks-hint = Wszystkie Państwa zadania.
help-part =
    { $part ->
        [money] Pieniądze
        [papers] Dokumenty
        [tasks] Zadania
       *[matter] Jedna sprawa
    }
help-part-missing = Proszę wybrać co najmniej jedną rzecz, którą pomocnik może widzieć.
help-part-empty = Tu jeszcze nic nie ma.
help-matter = Tylko jedna sprawa
help-matter-hint = Pomocnik widzi tę sprawę i dokumenty, które do niej należą.
help-matter-named = Sprawa: { $title }
help-matter-gone = już jej nie ma
help-none = Brak
help-how-long = Na jak długo?
help-days =
    { $days ->
        [days-1] Jeden dzień
        [days-7] Tydzień
        [days-30] Miesiąc
        [days-90] Trzy miesiące
        [days-365] Rok
       *[same] Tak długo jak teraz
    }
help-may = Co pomocnik może robić?
help-can =
    { $can ->
        [prepare] Oglądać i coś przygotować
       *[see] Tylko oglądać
    }
help-who = Kim jest ten pomocnik?
help-role =
    { $role ->
        [representative] Ktoś, kto działa w Państwa imieniu na podstawie ustawy
       *[helper] Ktoś, kto Państwu pomaga
    }
help-ground-label = Na jakiej podstawie?
help-ground =
    { $ground ->
        [administrator] Bewindvoerder, zarządca majątku ({ $article })
        [guardian] Curator, kurator ({ $article })
        [mentor] Mentor, opiekun w sprawach opieki ({ $article })
       *[attorney] Gemachtigde, pełnomocnik ({ $article })
    }
help-acts-name = Nazwa tego, kto działa w Państwa imieniu
help-person-name = Państwa imię i nazwisko
help-as-on-paper = Tak jak w dokumencie.
help-acts-missing = Proszę wpisać nazwę tak jak w dokumencie.
help-since = Od którego dnia?
help-reference = Numer postanowienia (beschikking) lub pełnomocnictwa (volmacht)
help-reference-hint = Albo proszę wybrać dokument poniżej.
help-ground-missing = Proszę wpisać numer postanowienia lub pełnomocnictwa albo wybrać dokument.
help-ground-paper = Dokument, w którym to jest napisane
help-representative-about = Także ktoś, kto działa w Państwa imieniu na podstawie ustawy, nie wyśle stąd niczego tak, żeby Państwo tego nie widzieli. Instytucje same też proszą o ten dokument.
help-unnamed = Proszę wpisać nazwy i numer pod „Zmień, co wolno pomocnikowi”. Wtedy można podać tę osobę przy wysyłaniu.
help-show-code = Utwórz kod
help-change = Zapisz
help-changed = Zmieniono. Pomocnik zobaczy to, gdy tylko będzie internet.
help-offer-title = Proszę dać pomocnikowi ten kod do zeskanowania
help-offer-1 = Pomocnik otwiera Plein na własnym telefonie. Czy Plein jest tam nowy? Wtedy pomocnik najpierw zaczyna i wybiera blokadę.
help-offer-2 = Pomocnik wybiera „Pomoc i pytania”, „Ktoś, kto Państwu pomaga”, a potem „Osoby, którym pomagam”.
help-offer-3 = Pomocnik skanuje ten kod albo go przepisuje.
help-offer-picture = Kod QR dla osoby, która Państwu pomaga
help-offer-life = Kod działa jeden raz, przez dziesięć minut.
help-asks = { $name } chce Państwu pomagać
help-compare = Czy na obu telefonach widać tę liczbę?
help-compare-why = Liczba jest inna? Proszę wybrać „Nie”. To znaczy, że kodu użył ktoś inny.
help-yes = Tak, zgadza się
help-no = Nie, stop
help-adding = Pomocnik jest dodawany.
help-done = Pomocnik ma teraz wgląd.
help-strangers = Ktoś inny też próbował użyć tego kodu. Ta osoba nie weszła.
help-to-list = Do Państwa pomocników
help-until = Do { $day } włącznie
help-news =
    { $count ->
        [one] Przygotowano jedną rzecz
        [few] Przygotowano { $count } rzeczy
        [many] Przygotowano { $count } rzeczy
       *[other] Przygotowano { $count } rzeczy
    }
help-nameless = Bez nazwy
help-fact-sees = Widzi
help-fact-may = Może
help-fact-until = Do
help-fact-role = Rola
help-fact-ground = Podstawa
help-fact-since = Od
help-fact-reference = Numer sprawy
help-fact-paper = Dokument
help-fetched = Pomocnik ostatnio pobrał Państwa dane: { $moment }. Tak podaje serwer.
help-never-fetched = Pomocnik jeszcze nie pobrał Państwa danych.
help-gap = Czegoś brakuje w tym, co napisał pomocnik, albo nie było to prawdziwe. Proszę zapytać pomocnika.
help-prepared = Przygotowane dla Państwa
help-prepared-by = Przygotowane, { $day }: { $name }.
help-take = Przejmij i sprawdź
help-refuse = Nie przejmuj
help-taken = Przejęte. Proszę to sprawdzić i zmienić to, co się nie zgadza.
help-take-check = Proszę to sprawdzić i zmienić to, co się nie zgadza. Liczy się dopiero po zapisaniu.
help-refused = Nie przejęto.
help-what-happened = Co zrobił ten pomocnik
help-nothing-done = Ten pomocnik jeszcze nic nie zrobił.
help-looked = Obejrzane Państwa dane
help-looked-paper = Obejrzany dokument: { $title }
help-did =
    { $state ->
        [taken] Przygotowane i przejęte przez Państwa: { $title }
        [refused] Przygotowane i nieprzejęte: { $title }
       *[new] Przygotowane: { $title }
    }
help-thing =
    { $kind ->
        [task] Zadanie: { $name }
        [income] Dochód: { $name }
        [letter] List: { $name }
       *[service] Formularz: { $name }
    }
help-field =
    { $field ->
        [title] Tytuł
        [due] Ostatni dzień
        [note] Wyjaśnienie
        [kind_name] Rodzaj dochodu
        [agency_name] Od kogo
        [amount] Kwota
        [pay_day] Dzień miesiąca
        [period] Jak często
        [date_from] Od którego dnia
       *[text] Tekst
    }
help-change-scope = Zmień, co wolno pomocnikowi
help-end = Przestań udostępniać
help-end-title = Przestać udostępniać? Pomocnik: { $name }
help-end-about = Pomocnik nie dostanie od Państwa wiadomości. Zobaczy tylko, że udostępnianie się skończyło. Tego, co ktoś już przepisał lub skopiował, nie można cofnąć.
help-end-do = Tak, zakończ pomoc
help-keep = Nie, pomoc ma trwać dalej
help-keep-helping = Nie, pomagam dalej
help-ended = Zakończone. Nic już nie trafia do pomocnika. Można zacząć od nowa z nowym kodem.
help-ended-on = Zakończone { $day }
help-ended-waits = Zakończone { $day }. Serwer dowie się o tym, gdy tylko będzie internet.
helpen-title = Osoby, którym pomagam
helpen-about = Tu widać, kto dał Państwu wgląd. O każdej osobie widać tylko to, co sama wybrała, i nic nie jest łączone.
helpen-none = Nikomu jeszcze Państwo nie pomagają.
helpen-add = Pomóż komuś
helpen-how = Proszę poprosić drugą osobę, żeby w Plein wybrała „Pomoc i pytania” i „Ktoś, kto Państwu pomaga” i tam utworzyła kod. Potem proszę zeskanować ten kod albo go przepisać.
helpen-own-name = Jak Państwa nazywa druga osoba?
help-own-name-missing = Proszę wpisać, jak Państwa nazywa druga osoba.
helpen-colour = Kolor dla tej osoby
helpen-colour-hint = Tak łatwiej odróżnić od siebie osoby.
help-colour =
    { $colour ->
        [blue] Niebieski
        [green] Zielony
        [orange] Pomarańczowy
        [purple] Fioletowy
        [pink] Różowy
       *[grey] Szary
    }
helpen-come = Dalej
helpen-waiting = Czekamy na drugą osobę.
helpen-compare = Czy ta sama liczba jest też u drugiej osoby ({ $name })?
helpen-compare-about = Proszę przeczytać liczbę na głos. Potem druga osoba mówi „tak”.
help-gone = To udostępnianie się skończyło
help-gone-about = To, co Państwo tu widzieli, zostało usunięte z tego urządzenia.
help-not-here = Danych nie ma teraz na tym urządzeniu. Gdy będzie internet, same tu przyjdą.
help-as-of = Tak było: { $moment }
help-acting = Działają Państwo w imieniu tej osoby na podstawie ustawy
help-acting-about = Państwo też niczego stąd nie wysyłają: najpierw patrzy druga osoba. Instytucje same poproszą Państwa o dokument.
help-cost = Stała opłata
help-open-paper = Obejrzyj
help-left-out-about = Przy tych dokumentach osoba pomagająca widzi tylko nazwę, a nie plik:
help-left-out = { $why ->
    [large] „{ $title }”: plik jest większy niż 15 MB
   *[room] „{ $title }”: nie ma już miejsca albo pliku nie ma na tym urządzeniu
}
help-paper-not-here = { $why ->
    [large] Plik jest większy niż 15 MB i nie można go tu zobaczyć. Proszę o niego poprosić.
   *[room] Pliku nie można tu jeszcze zobaczyć. Proszę o niego poprosić.
}
help-task-done = Zrobione
help-close-paper = Zamknij dokument
help-paper-here = Otwórz dokument
help-prepare-title = Przygotuj coś
help-prepare =
    { $kind ->
        [task] Przygotuj zadanie
        [income] Przygotuj dochód
        [letter] Przygotuj list
       *[service] Przygotuj formularz
    }
help-prepare-about = { $name } zobaczy to i zdecyduje, co się z tym stanie. Nic nie trafia do instytucji.
help-prepare-do = Przygotuj
help-service-choose = Jaki formularz?
help-nothing-filled = Proszę wypełnić co najmniej jedną rzecz.
help-from-missing = Proszę wpisać, od którego dnia.
help-letter-title-missing = Proszę wpisać, czego dotyczy list.
help-letter-text-missing = Proszę napisać tekst listu.
help-given = Przygotowane. Druga osoba zobaczy to, gdy tylko będzie internet.
help-given-title = Co Państwo przygotowali
help-given-state =
    { $state ->
        [sent] Dostarczone
       *[waiting] Czeka na internet
    }
help-stop = Przestań pomagać
help-stop-title = Przestać pomagać? Osoba: { $name }
help-stop-about = Wszystko, co dotyczy tej osoby, znika z Państwa urządzeń.
help-stopped = Zakończone. Wszystko, co dotyczy tej osoby, zostało usunięte.
error-box-ended = To udostępnianie się skończyło. W razie potrzeby proszę poprosić o nowy kod.
error-box-behind = Dane tego udostępniania nie zgadzają się ze sobą. Nic nie zostało przejęte. Proszę spróbować później.
error-help-code-used = Ten kod został już użyty. Proszę poprosić drugą osobę o nowy kod.
error-help-code-unknown = Plein nie zna tego kodu. Proszę sprawdzić, czy jest dobrze przepisany, albo poprosić o nowy kod.
error-help-too-much = To za dużo do udostępnienia. Proszę wybrać mniej albo skrócić tekst.
error-help-thing-broken = Plein nie może tego przejąć. Proszę poprosić pomocnika, żeby przygotował to ponownie.
error-help-paper-active = W tym pliku jest program. Plein go nie otwiera.
error-help-example = W przykładzie nie można tego zrobić. Proszę zacząć własny Plein.
error-help-box-full = Te dokumenty są razem za duże do udostępnienia. Proszę wybrać tylko jedną sprawę albo usunąć duże pliki.
