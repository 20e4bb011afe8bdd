# The talk about work: proposals, appointments and questions.

talk-title = Meetings
talk-nothing = There is no appointment yet.
talk-appointments = Appointments
talk-ask = Ask something
talk-yes = Yes, that is fine
talk-no = No, that is not fine
talk-said = { $word ->
    [yes] You said yes
   *[no] You said no
}
talk-state = { $state ->
    [agreed] Agreed
    [off] You said that you cannot come
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
talk-questions = Questions for you
talk-asked = What you asked
talk-before = Earlier
talk-cannot = I cannot come after all
talk-no-asking = No agency takes a question through Plein now. Call your contact person.
talk-has-answer = { $kind ->
    [appointment] There is a proposal
   *[message] There is an answer
}
talk-answer = Answer this question
talk-period-confirmed = { $agency } has confirmed this period.
talk-counts = What counts: { $kinds }
talk-asks = What else the agency wants to know: { $asks }
talk-minutes = { $minutes } minutes
