# The talk about work: proposals, appointments and questions.

talk-title = Meetings
talk-nothing = There is no appointment yet.
talk-appointments = Appointments
talk-ask = Ask something
talk-answered = What you answered
talk-yes = Yes, that is fine
talk-no = No, that is not fine
talk-said = { $word ->
    [yes] You said yes
   *[no] You said no
}
talk-state = { $state ->
    [agreed] Agreed
   *[cancelled] Called off
}
talk-statement = { $agency } saw what you did from { $from } until { $to }, and counts { $counted } of { $quota }. This is signed: you can save the proof at what you have sent.
talk-appointment = { $state ->
    [offered] Proposal for a meeting: { $moment }.
    [agreed] The meeting is on: { $moment }.
   *[cancelled] This meeting is called off: { $moment }.
}
talk-link = To your meetings
talk-calendar = Put in your calendar
