# A service in small steps, what was begun, and what comes after sending.

steps-one = One part
steps-needs = What you need
steps-topics = The parts
steps-progress = { $done } of { $all } parts ready
steps-at = Part { $at } of { $all }
steps-state =
    { $state ->
        [done] Ready
        [missing] Something is missing
       *[open] To do
    }
steps-missing = Something is still missing. Go back to the part that says so.
steps-begin = Begin
steps-go-on = Go on
steps-next = Next
steps-back = Back
steps-skip = Skip for now
steps-stop = Keep and stop
steps-kept = Kept. You can go on whenever you want, also on another device of yours.
steps-filled = We filled in what Plein has already. Is it still right? Change what is not.
steps-income = { $amount } { $period ->
        [week] a week
        [month] a month
        [four_weeks] every four weeks
        [quarter] a quarter
        [year] a year
        [once] once
       *[other] {""}
    }
steps-discard = Throw away
steps-sent = You have sent this already.
steps-to-sent = See how it stands
steps-contested = On another device of yours this was sent or thrown away while you were still writing in it here. What you wrote is still there.
steps-keep = I want to keep this
steps-begun-title = Begun, not sent yet
steps-begun = Go on: { $done } of { $all } parts ready
steps-wait-day = If you report on { $since }, the municipality may begin with your application from { $until }.
steps-remind = Put this day with my tasks
steps-wait-kept = This day is with your tasks.
steps-task-made = “{ $name }” is with your tasks.
steps-later = Papers that are not there yet
steps-later-about = You can send without these papers. Plein then puts with your tasks what you must still send, and by when.
steps-to-tasks = Put them with my tasks now
steps-find-paper = Get ready: { $paper }
steps-send-later = Still to send: { $paper }
steps-tasks-made =
    { $count ->
        [0] No paper is missing.
        [one] One task was added.
       *[other] { $count } tasks were added.
    }
steps-ahead = What happens, and when
steps-by = by { $day } at the latest
steps-on = on { $day }
steps-until = until { $day }
steps-within =
    { $unit ->
        [days] { $after ->
            [asked] within { $count } days after the agency asks for it
            [decided] within { $count } days after the decision
           *[other] { $count ->
                [1] within one day
               *[other] within { $count } days
            }
        }
        [weeks] { $after ->
            [asked] within { $count } weeks after the agency asks for it
            [decided] within { $count } weeks after the decision
            [applied] within { $count } weeks after your application
            [reported] until { $count } weeks after your report
           *[other] within { $count } weeks
        }
        [months] within { $count } months
       *[years] within { $count } years
    }
steps-to-matter = Plein counts these days with your running matters
steps-add = Send something afterwards
steps-partner = Your partner
steps-partner-device = Your partner says yes on a device of their own
steps-partner-device-about = Your partner opens Plein on their own device, goes to Share and chooses “Say yes to your partner's application”. This number is needed there:
steps-share-number = Send the number to your partner
steps-number = Number of the application
steps-number-shared = { $title } at { $agency }. The number is: { $number }
steps-partner-paper = Your partner signs on paper
steps-partner-paper-about = Print the statement. Let your partner sign it. Hand it in at the municipality, or take a photo and send that afterwards. A clerk checks it. Until then the municipality cannot decide.
steps-statement-title = Statement of your partner
steps-statement-about = This letter is in Dutch, since the municipality reads Dutch.
steps-statement =
    To { $agency }
    {""}
    Application: { $title }
    Number of the application: { $number }
    Sent on: { $day }
    {""}
    { $statement }
    {""}
    Name: { $partner }
    {""}
    Date of birth: …………………………………
    {""}
    Date: …………………………………
    {""}
    Signature: …………………………………
steps-apply-at = Apply at { $agency }
iban-wrong = This is no IBAN. Look at your bank card, for example NL91 ABNA 0417 1643 00.
