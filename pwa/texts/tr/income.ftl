# Choosing a kind of income, and its form.

income-title = Gelir
income-choose = Hangi gelir?
income-choose-back = Hangi gelir?
income-choose-lead = Ne aldığınızı seçin. Plein kimden ve ne zaman geldiğini önceden doldurur.
income-held = bu sizde zaten var
income-other = Listede yok mu?
income-own = Başka bir gelir
income-kind = Bu nedir?
income-kind-missing = Bunun nasıl bir gelir olduğunu yazın.
income-agency = Bunu kimden alıyorsunuz?
income-agency-hint = Örneğin belediyenizin veya işvereninizin adı.
income-agency-missing = Bunu kimden aldığınızı yazın.
income-amount =
    { $period ->
        [week] Haftada ne kadar alıyorsunuz?
        [four_weeks] Dört haftada bir ne kadar alıyorsunuz?
        [quarter] Üç ayda bir ne kadar alıyorsunuz?
        [year] Yılda ne kadar alıyorsunuz?
        [once] Ne kadar alıyorsunuz?
       *[month] Ayda ne kadar alıyorsunuz?
    }
income-amount-hint = Hesabınıza gelen tutar (net). Örneğin 1.234,56.
income-amount-missing = Tutarı yazın. Tutar banka ekstrenizde yazar.
income-amount-zero = 0’dan yüksek bir tutar yazın. Bunu artık almıyor musunuz? O zaman son aldığınız günü yazın ve tutarı olduğu gibi bırakın.
income-amount-zero-once = 0’dan yüksek bir tutar yazın.
income-period = Bunu ne sıklıkla alıyorsunuz?
period =
    { $period ->
        [month] Her ay
        [week] Her hafta
        [four_weeks] Her dört haftada bir
        [quarter] Her çeyrek yıl (üç ayda bir)
        [year] Her yıl
       *[once] Bir kez
    }
income-pay-day = Ayın hangi günü?
income-pay-day-hint = 1’den 31’e kadar bir sayı. Banka ekstrenize bakın.
income-pay-day-missing = Ayın gününü yazın, 1’den 31’e kadar.
income-first-date =
    { $period ->
        [once] Bunu hangi gün alacaksınız veya aldınız?
       *[other] İlk veya bir sonraki ödeme hangi gün gelecek?
    }
income-first-date-missing = Parayı alacağınız veya aldığınız günü yazın.
income-from = Ne zamandan beri?
income-from-hint = Boş kalabilir. Örneğin 1-1-2026.
income-to = Son gün hangisi (o gün dahil)?
income-to-hint = Ne zaman biteceğini bilmiyorsanız boş bırakın.
income-more = Gün veya ad yanlış mı?
