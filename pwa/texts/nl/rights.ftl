# De schermen van "Waar heb ik recht op?".

rights-title = Waar heb ik recht op?
rights-stays = Plein rekent op uw telefoon. Niemand anders kan uw antwoorden lezen, en er gaat niets naar de overheid.
rights-next = Eén vraag
rights-answer = Beantwoord deze vraag
rights-draft = Dit is een proefberekening, niet door een jurist nagekeken. Alleen de instantie beslist.
rights-link = Waar heb ik recht op?
right-may = U hebt er misschien recht op
right-not = Waarschijnlijk niet
right-open = Nog niet bekend
right-cannot = Dat kunnen wij nog niet zeggen
right-ask = Wij weten een bedrag uit de regels niet zeker. Vraag het aan de instantie zelf, of aan het sociaal loket van uw gemeente.
right-amount = { $amount } { $per ->
    [month] per maand
    [quarter] per kwartaal
    [year] per jaar
   *[once] in totaal
}
right-range = tussen { $from } en { $to } { $per ->
    [month] per maand
    [quarter] per kwartaal
    [year] per jaar
   *[once] in totaal
}
right-at-least = { $from } of meer { $per ->
    [month] per maand
    [quarter] per kwartaal
    [year] per jaar
   *[once] in totaal
}
right-between = tussen { $from } en { $to }
right-unknown = nog niet bekend
right-why = Waarom?
right-comes-to = Uitkomst
right-article = Artikel
right-formula = De formule
right-facts = Dit hebt u ons verteld
right-gaps = Dit is niet meegerekend
right-figures = De cijfers en waar ze vandaan komen
right-source = Bron
right-read = Gelezen op
question-answer = Uw antwoord
question-save = Verder
question-skip = Nu niet
question-why = Waarom vragen wij dit?
question-child = Kind { $number }
question-missing = Vul uw antwoord in, of kies “Nu niet”.
question-day-ahead = Deze dag moet nog komen. Kijk het jaar na.
question-day-long-ago = Deze dag is te lang geleden. Kijk het jaar na.
answer-yes = Ja
answer-no = Nee
right-doubt = Kijk een antwoord na
doubt-confirm = Ja, dit klopt
right-since = Vanaf { $day }
right-ask-municipality = De regels van uw gemeente staan nog niet in Plein. Vraag het aan uw gemeente.
right-ask-update = De regels op deze telefoon zijn beschadigd. Sluit Plein, ga online en open Plein opnieuw.
right-apply = Zo vraagt u het aan
right-site = Naar de website
trying-title = En met een ander inkomen?
trying-at = Bij { $income }: { $amount }
trying-more = { $difference ->
    [none] Met { $more } meer blijft het { $amount }.
   *[some] Met { $more } meer wordt het { $amount }.
}
trying-picture = Grafiek van { $title }: hoeveel u krijgt bij elk inkomen. De tabel hieronder zegt hetzelfde.
trying-table = Dezelfde bedragen in een tabel
trying-amount = Bedrag
question-choose = Kies uw antwoord
right-laws = De wet zelf
question-leave-out = Dit kind telt niet meer mee
right-whose = Van wie zijn deze regels?
right-of = { $agency } heeft deze regels zelf in Plein gezet. Ze gelden vanaf { $day }. U leest ze hier na:
rights-refused = { $agency } heeft regels in Plein gezet die deze telefoon niet kan lezen. Plein rekent zonder die regels. Vraag het aan uw gemeente en noem daarbij: { $file }, { $code }.
