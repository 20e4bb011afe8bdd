# The screen Reminders.

reminders-title = Reminders
reminders-about = Plein can alert you when there is something to do, also when Plein is closed. In Plein itself you always see your reminders.
reminders-ask = Your phone will ask whether Plein may send notices. The screen will then only say “You have something to do”. We know when you get a notice, not what it is about.
reminders-allow = Yes, alert me
reminders-refused = You turned notices off. Do you want them after all? Go to the settings of your phone or browser, find Plein under Notifications and turn them on there. Then come back here.
reminders-impossible = This browser cannot show notices. You see your reminders in Plein under Today.
reminders-impossible-apple = On this device it works only when Plein is on your home screen. In Safari tap Share and then Add to Home Screen. Open Plein there and come back here.
reminders-example = This is an example. You get no notices for the example.
reminders-on = This phone alerts you when there is something to do.
reminders-failed = This phone cannot get notices now. Plein tries again by itself. You see your reminders in Plein under Today.
reminders-text = What may stand on the screen?
reminders-text-hint = A notice can be read while your phone is locked too. This choice is for this phone.
reminders-text-neutral = Only “You have something to do”
reminders-text-own = What I must do, such as “Hand in payslip”
reminders-stop = Stop alerting me
reminders-link = Reminders on this phone
