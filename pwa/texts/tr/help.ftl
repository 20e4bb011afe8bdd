# The screen Help: every way to somebody or something that helps.

help-title = Yardım
help-lead = Kimse bunu tek başına yapmak zorunda değil. Ne aradığınızı seçin.
help-rights = Neye hakkınız var?
help-rights-about = Plein bunu telefonunuzda hesaplar.
help-square = Birbirine soru sorma
help-square-about = Adınızı vermeden başkalarına sorun.
