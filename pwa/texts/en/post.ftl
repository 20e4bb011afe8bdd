# What agencies send: the words, files and terms of one message.

post-leads-to = goes to { $host }
post-files = Files with this message
post-file = File
post-file-kind =
    { $kind ->
        [pdf] PDF
        [image] Photo or picture
       *[other] Other file
    }
post-file-state =
    { $state ->
        [coming] This file is still to come. Make sure that you have internet. Plein then fetches it by itself.
        [full] Your phone has no room for this file. Make room. Plein then fetches it by itself. It is kept until then.
        [lies] Careful: this file is something else than it says.
        [runs] Careful: there is a program in this file. Plein keeps it, but does not show it.
        [missing] This file was lost on its way. Ask { $agency } to send it again.
        [gone] You removed this file.
       *[broken] This file is wrong: it is not what { $agency } signed. Plein does not keep it. Ask { $agency } to send it again.
    }
post-of-another = This message is about something that was not sent from this Plein. You do not know what it is? Call { $agency }.
post-odd-day = This message names a date that cannot be right. Plein does not use that date. Ask { $agency } which date is right.
post-foreign-link = This message names an address that is not of { $agency }. Plein makes no link of it. Do not copy it and fill in nothing there. In doubt? Call { $agency }.
post-cut = This message is too long to show whole. You see its beginning. Ask { $agency } for a shorter message.
post-decision = About this decision
post-decision-by = Who decided
post-decision-on = On which day
post-decision-article = By which law
post-decision-no-article = It does not say. You may ask.
post-decision-against = Do you disagree?
post-decision-remedy =
    { $remedy ->
        [appeal] You can appeal to the court, up to and including { $day }.
        [none] According to the organisation you cannot object to this. In doubt? Ask the Juridisch Loket for help.
       *[objection] You can object up to and including { $day }.
    }
post-decision-law = Term of the law
post-decision-law-day = The law gives six weeks (Awb 6:7). That is up to and including { $day }. The organisation names another day. Go by the first of these two days.
post-object = Make a letter of objection
