# When an agency has closed the connection.

ended = Instytucja { $agency } zamknęła dnia { $day } połączenie z tym Plein. Odpowiedzi już tu nie przyjdą. To, co Państwo mają, zostaje. Chcą Państwo wiedzieć, jak wygląda sprawa? Proszę zadzwonić do instytucji { $agency }. Jeśli wyślą Państwo coś nowego, Plein utworzy nowe połączenie i trzeba będzie ponownie podać, kim Państwo są.
ended-reach = Tak można się skontaktować z instytucją
ended-short = Ta instytucja zamknęła połączenie z Państwem.
