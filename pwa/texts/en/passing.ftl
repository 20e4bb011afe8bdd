# Passing on: an agency says that something belongs to another one, and you decide whether it goes there.

pass-title = May it go on?
pass-lead = { $agency } does not deal with this. According to { $agency } this belongs to { $to }.
pass-reason = The organisation writes
pass-look = Look and choose
pass-yes = Yes, pass it on
pass-no = No, do not pass it on
pass-nothing = You need not choose anything here.
pass-no-way = { $to } takes nothing yet that was passed on. Call or write to that organisation yourself. The day on which it first arrived counts there.
pass-lost = { $count ->
    [one] This file is no longer in your Plein and does not go along: { $names }
   *[other] These { $count } files are no longer in your Plein and do not go along: { $names }
}
pass-refused-told = It does not go on to the other organisation.
pass-chain = Who is dealing with it
chain-came = { $day }: arrived at { $agency }
chain-passed = { $day }: you passed it on to { $agency }
chain-referred = { $day }: { $agency } says that it belongs to { $to }
chain-you = It is your turn since { $day }. May it go on to { $to }?
chain-refused = On { $day } you said that it may not go on to { $to }. Nobody is dealing with it now.
chain-waits = It goes to { $agency } as soon as there is a connection.
chain-not-there = { $agency } did not get it.
chain-done = { $agency } was done on { $day }.
chain-asked = { $agency } waits for you since { $day }. In the message you read what is needed.
chain-now = It is the turn of { $agency } since { $day }. Until when, { $agency } will still tell you.
chain-now-until = It is the turn of { $agency } since { $day }, until { $until } at the latest.
