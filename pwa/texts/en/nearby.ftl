# Places near by where people help: list, map and one place.

near-title = Near by
near-about = Places where people help you, with opening hours and languages.
near-place = A place
near-nothing = There are no places in the directory yet. Ask your municipality where you can go.
near-town = Which municipality?
near-kinds = What are you looking for?
near-kind-all = Everything
near-kind = { $kind ->
    [neighbourhood_team] Neighbourhood team
    [form_help] Help with forms
    [library] Library
    [debt_buddy] Buddy for money and debts
    [clients_council] Clients' council
    [community_centre] Community centre
    [legal_advice] Explanation of your rights
    [language_house] Language centre
   *[other] Another place
  }
near-speaks = Which language must they speak?
near-speaks-all = All languages
near-from = Close to which place?
near-from-hint = Choose a postcode, or tap the map further on. Plein works this out on your phone and does not ask where you are.
near-from-none = Does not matter
near-from-postcode = Postcode { $postcode }
near-from-point = The place that you chose on the map
near-count = { $count ->
    [0] No place found
    [one] { $count } place
   *[other] { $count } places
  }
near-all = Show all { $count } places
near-order-open = What is open now comes first.
near-order-near = What is nearest comes first.
near-metres = about { $metres } metres in a straight line
near-kilometres = about { $kilometres } kilometres in a straight line
near-map-title = On the map
near-map-about = The numbers are those of the list. Tap the map to see what is close to there.
near-map = Map of { $agency }, with the same places as the list
near-map-scroll = The map, which you can move
near-point = Number { $number }: { $name }
near-zoom-1 = Whole map
near-zoom-2 = Larger
near-zoom-3 = Larger still
near-now = Now
near-week = Open
near-exceptions = Other days
near-days = { $first } to { $last }
near-hours = { $from } to { $until }
near-other-hours = { $days }: open { $hours }.
near-closed = { $days }: closed.
near-appointment = Appointment
near-appointment-is = { $is ->
    [none] Not needed, you can walk in.
    [possible] Possible, but not needed.
   *[needed] Needed. Call first.
  }
near-phone = Telephone
near-address = Address
near-route = How to get there
near-wheelchair = Wheelchair
near-wheelchair-is = { $is ->
    [yes] You can get everywhere.
    [partly] You cannot get everywhere. Call first.
    [no] You cannot get in.
   *[unknown] Not known. Call first.
  }
near-languages = Languages
near-website = Website
near-who = Of
near-checked = Last checked on { $day }.
near-stale = This has not been checked for more than a year. Call first, or look at the website.
near-print = Print this place
near-share = Share this place
near-copied = The place was copied. You can paste it somewhere now.
