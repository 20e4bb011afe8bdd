# Of een stap duidelijk was; onder de schermen van Delen.

clarity-title = Was dit duidelijk?
clarity-about = U hoeft dit niet te zeggen. Doet u het wel, dan gaat het zonder uw naam en los van wat u stuurt. De organisatie ziet alleen om welke stap het gaat en wanneer het aankwam.
clarity-words = In een paar woorden (hoeft niet)
clarity-hint = Noem geen namen of nummers.
clarity-send = Stuur dit zonder naam
clarity-thanks = Dank u wel. Het is verstuurd, zonder uw naam.
