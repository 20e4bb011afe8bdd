# An agency that closed the connection with this Plein.

ended = { $agency } closed the connection with this Plein on { $day }. No answer comes here any more. What you have stays here. Do you want to know how it stands? Call { $agency }. If you send something new, Plein makes a new connection and you say again who you are.
ended-reach = How to reach this agency
ended-short = This agency has closed the connection with you.
