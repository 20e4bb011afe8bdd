# The link of an agency with somebody's Plein.

link-title = Państwa powiązanie
link-row = Państwa powiązanie z instytucją { $agency }
link-row-about = Co ona o Państwu wie, co może Państwu wysyłać i jak z tego zrezygnować.
link-none = Nie są Państwo powiązani. Instytucja { $agency } nie wie, kim Państwo są, i nie może tu niczego wysłać.
link-unnamed = Instytucja { $agency } może wysłać Państwu tutaj odpowiedź. Nie wie jeszcze, kim Państwo są.
link-known = Instytucja { $agency } wie, kim Państwo są.
link-known-as = Instytucja { $agency } zna Państwa jako: { $name }.
link-since = Powiązanie od
link-kind = Rodzaj instytucji
link-government =
    { $is ->
        [yes] Urząd
       *[no] To nie urząd
    }
link-may = Co może wysyłać instytucja { $agency }
link-may-list = Wiadomości, zadania, pytania, decyzje, zestawienia Państwa dochodów oraz jak wygląda sprawa z tym, co Państwo wysłali. Tylko Państwo mogą to czytać.
link-sent = Co Państwo wysłali do instytucji { $agency }
link-who = Podanie, kim Państwo są
link-who-about = Proszę dać znać instytucji { $agency }, kim Państwo są. Wtedy może podjąć decyzję o Państwa wniosku. Potem wie to tylko instytucja { $agency }. Plein nie.
link-digid = Przez DigiD
link-digid-about = Przejdą Państwo na stronę instytucji { $agency }: { $host }. Tam się Państwo logują. Dostaną Państwo kod i wrócą tutaj.
link-code = Kodem z listu
link-code-about = Wpisują Państwo kod.
link-scan = Kamerą
link-scan-about = Trzymają Państwo telefon przed kodem w liście albo przy okienku.
link-end = Zakończ powiązanie
link-end-about = Instytucja { $agency } zapomni wtedy, że ten Plein należy do Państwa.
link-ending = Zakończyli Państwo powiązanie. Plein najpierw pobiera jeszcze to, co czeka.
link-use = Użycie kodu
link-use-about = Proszę używać tylko kodu, który dostali Państwo sami: w liście, po zalogowaniu przez DigiD albo przy okienku. Kod jest od kogoś innego? Proszę go wtedy nie używać.
link-scanning = Co widzi kamera
link-scan-do = Skanuj kod
link-scan-stop = Zakończ skanowanie
link-no-camera = Kamera nie działa albo jest niedozwolona. Proszę przepisać kod: poniżej proszę wybrać, od kogo jest.
link-type = Albo proszę wpisać kod. Od kogo jest?
link-not-here = Instytucji z tego kodu nie ma w Plein. Proszę sprawdzić, czy kod jest od instytucji z listy poniżej.
link-said-name = Instytucja { $agency } wie teraz, że wiadomości są od Państwa. Zna Państwa jako: { $name }. To nie Państwo? Proszę wtedy zakończyć powiązanie w zakładce Udostępnij i zadzwonić do instytucji { $agency }.
link-said =
    { $because ->
        [used] Kod, którego Państwo użyli, został użyty także gdzie indziej. Może ktoś go zobaczył. Instytucja { $agency } wie o tym i nie podejmuje teraz decyzji na podstawie tego kodu. Proszę poprosić instytucję { $agency } o nowy kod. Państwa dane w Plein są bezpieczne.
        [over] Kod jest za stary i już nie działa. Dlatego instytucja { $agency } jeszcze nie wie, kim Państwo są. Proszę poprosić instytucję { $agency } o nowy kod.
        [another] W instytucji { $agency } jest z Państwem powiązany jeszcze jeden Plein. Czy zrobili to Państwo, na przykład z nowym telefonem? Wtedy nie trzeba nic robić. To nie Państwo? Proszę wtedy zadzwonić do instytucji { $agency }.
       *[ended] Instytucja { $agency } zakończyła powiązanie z tym Plein. To się nie zgadza? Proszę zadzwonić do instytucji { $agency }. Można powiązać się ponownie w zakładce Udostępnij.
    }
