# The proof of what you did to find work, and checking one.

proof-title = What I did to find work
proof-what = Choose what goes in. Of each, only what the agency asks for goes along. You see it first yourself.
proof-items = What goes in?
proof-nothing = There is nothing in this period yet. You can still say why.
proof-with-evidence = Name the proof that belongs to it too
proof-reason = Do you want to add something?
proof-reason-hint = For example why it was less. You may leave this empty.
proof-with-free = Name the days on which it was not needed too, and why: { $days }
error-evidence-away = “{ $name }” is not on this phone yet. Find a connection and try again. Or take the tick off “Name the proof that belongs to it too”.
proof-make = Make the proof
proof-made = Your proof is ready
proof-made-about = It is with your papers and does not change any more. If you make a new proof later, this one stays.
proof-name = Proof from { $from } until { $to }
proof-data = { $name }, as data
proof-send = Send to { $agency }
proof-share = Share as PDF
proof-look = Look at the proof
proof-unlinked = Does your agency not take part in Plein? Then share the PDF. It can see at “Check a proof” whether anything was changed.
proof-check = Checking
proof-check-how = Each item has a code. If one letter changes, the code is no longer right. In Plein you can check that, also without a connection.
proof-digest = Code
check-title = Check a proof
check-what = Choose a proof that somebody made with Plein. Plein sees whether anything was changed after that. The file stays on your device.
check-choose = Choose the proof
check-limits = This way Plein does not see who made the proof, and not whether what it says is true. Somebody skilled can also change a proof and make the codes anew.
check-said = { $state ->
    [whole] { $name } was not changed since it was made.
    [changed] { $name } was changed after it was made. Ask for the proof as it was.
   *[none] { $name } is no proof of Plein. Choose the PDF as you got it.
}
check-about = { $from } until { $to }, { $count ->
    [one] 1 item
   *[other] { $count } items
}
check-items = What is in it
check-item-changed = This item was changed.
