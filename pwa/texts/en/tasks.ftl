# The screens of Tasks.

tasks-nothing = You have nothing to do. Do you have to hand in or report something? Put it here and you will not forget it.
tasks-done = Done
task-one = Task
task-change = Change task
task-title = What do you have to do?
task-title-missing = Fill in what you have to do.
task-agency = For whom?
task-due = When must it be finished?
task-due-missing = Fill in when it must be finished. Then Plein can remind you in time.
task-remind = Do you want a reminder?
task-remind-hint = You get it at nine in the morning.
task-remind-week = A week before
task-remind-day = A day before
task-remind-same = On the day itself
task-remind-past = A reminder that you chose has gone by. You will get no notification for it. Choose a later one, such as “On the day itself”, or check the day.
task-remind-off = Notifications are off on this phone. You will see reminders only when you open Plein.
task-quota = How often do you have to do it?
task-quota-hint = Only fill in if it is more than once, such as applying for four jobs.
task-note = Note
task-late =
    { $days ->
        [one] 1 day late
       *[other] { $days } days late
    }
task-progress = { $done } of { $quota } done
task-do = “{ $title }” is done
task-do-one = Done one time
task-done = Well done. “{ $title }” is finished.
task-counted = Counted: “{ $title }”.
task-reopen = Not finished after all
tasks-work-link = Looking for work
task-question = Answer a question
task-appointment = Appointment: { $title }
task-appointment-at = At { $time }, { $place }, with { $whom }
