# Asking to speak to a human.

speak-button = Wolę z kimś porozmawiać
speak-title = Rozmowa z człowiekiem
speak-about = Coś się nie udaje albo wolą Państwo porozmawiać? Można poprosić o człowieka: przez telefon albo przy okienku. Państwo sami wybierają.
speak-waiting = Państwa prośba o rozmowę czeka na połączenie. Nie trzeba nic robić.
speak-asked = Poprosili Państwo o rozmowę: { $moment }. Dzięki temu są Państwo na początku listy w instytucji { $agency }.
speak-spoken = Instytucja { $agency } podała ({ $moment }), że ktoś z Państwem rozmawiał. Nie zgadza się? Proszę poprosić ponownie.
speak-to-request = Przejdź do swojej prośby
speak-call = Albo proszę zadzwonić:
speak-row-about = Przez telefon albo przy okienku.
