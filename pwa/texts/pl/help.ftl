# The screen Help.

help-title = Pomoc
help-lead = Nikt nie musi robić tego sam. Proszę wybrać, czego Państwo szukają.
help-rights = Do czego mają Państwo prawo?
help-rights-about = Plein oblicza to na Państwa telefonie.
help-square = Pytania do siebie nawzajem
help-square-about = Proszę zapytać innych ludzi, bez podawania nazwiska.
