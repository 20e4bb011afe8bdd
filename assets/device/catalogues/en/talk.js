// @ts-check
// From pwa/texts/en/talk.ftl. Made by pwa/generated.py; do not change it here.

export const talk =
  "talk-title = Meetings\ntalk-nothing = There is no appointment yet.\ntalk-appointments = Appointments\ntalk-ask = Ask something\ntalk-answered = What you answered\ntalk-yes = Yes, that is fine\ntalk-no = No, that is not fine\ntalk-said = { $word ->\n    [yes] You said yes\n   *[no] You said no\n}\ntalk-state = { $state ->\n    [agreed] Agreed\n   *[cancelled] Called off\n}\ntalk-statement = { $agency } saw what you did from { $from } until { $to }, and counts { $counted } of { $quota }. This is signed: you can save the proof at what you have sent.\ntalk-appointment = { $state ->\n    [offered] Proposal for a meeting: { $moment }.\n    [agreed] The meeting is on: { $moment }.\n   *[cancelled] This meeting is called off: { $moment }.\n}\ntalk-link = To your meetings\ntalk-calendar = Put in your calendar\n";
