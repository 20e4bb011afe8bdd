# Reading the photo of a letter.

reading-title = Read a photo of a letter
reading-about = Take a photo of a letter. Plein reads the letter on this phone and proposes what it says. You check everything. Nobody else reads along.
reading-tips = How it works best
reading-tip-light = Lay the letter flat, in good light and without shadows.
reading-tip-whole = Hold the phone straight above it. The whole page is in the photo.
reading-tip-page = Plein reads one page. Take the page with the amount or the last day.
reading-choose = Choose a photo
reading-ask = The first time Plein fetches what it needs to read letters: about { $size }. It then stays on your phone. After that letters can be read without internet too. Do you want to fetch this?
reading-yes = Yes, fetch it and read
reading-ready = The photo was chosen. Plein can read the letter now.
reading-now = Read the letter
reading-by-hand = Fill it in myself
reading-stop = Stop
reading-forgotten = Stopped. The photo of the letter will be erased.
reading-step =
    { $step ->
        [load] Plein is getting ready to read. The first time this can take some minutes.
        [read] Plein is reading the letter. This mostly takes less than a minute.
        [turn] Plein saw few letters. Now we look whether the photo is turned.
       *[done] The letter was read. Check everything below.
    }
reading-progress = How far the reading is
reading-trouble =
    { $trouble ->
        [unfit] Plein cannot open this photo, or it is too small or too large. Take a new photo, or fill it in yourself.
        [nothing] We could not read anything in this photo. Take a sharp photo from nearby, or fill it in yourself. The photo is still there.
        [no-reader] What is needed to read letters is not on this phone yet. Make sure that you have internet and try again, or fill it in yourself. The photo is still there.
       *[failed] The reading did not work. Close other apps and try again, or fill it in yourself. The photo is still there.
    }
reading-proposals = Is this right?
reading-proposals-about = Plein can be wrong. Keep the letter beside you. Tick what is right, or change it. What you do not tick or change, we do not keep.
reading-words = The letter says: “{ $words }”
reading-unsure = We are not sure of this. Check it well.
reading-not-found = We did not find this in the letter. You can fill it in yourself.
reading-other = Or is it { $label }?
reading-right =
    { $field ->
        [agency_name] Yes, this sender is right
        [kind] Yes, this kind of letter is right
        [issued] Yes, this date is right
        [amount] Yes, this amount is right
       *[due] Yes, this last day is right
    }
reading-used = We keep this.
reading-sender = Who is the letter from?
reading-issued = Date of the letter
reading-amount = Amount that it is about
reading-way =
    { $way ->
        [pay] It seems that you have to pay this.
       *[receive] It seems that you get this.
    }
reading-year = Months on this paper
reading-year-about = This is an overview of several months. Do you keep them? Then you can add them to your income next, and choose which.
reading-year-line =
    { $state ->
        [right] { $month }: { $amount }, paid on { $day }
        [nothing] { $month }: nothing paid
        [amount] { $month }: the amount cannot be read
        [date] { $month }: { $amount }, the day of payment cannot be read
        [twice] { $month }: is on it more than once
       *[month] The month cannot be read
    }
reading-year-keep = Yes, keep these months
reading-task = What do you have to do?
reading-task-make = Yes, make a task of this
reading-task-choose = What does the letter ask?
reading-task-title = Name of the task
reading-task-nothing = We found nothing that you have to do. Does the letter ask something all the same? Then make a task yourself.
reading-due = Last day
reading-due-hint = Count it yourself too. For an objection the day counts on which the letter was sent.
reading-due-blind = The letter names a number of days or weeks, but we do not know from which day. Fill in the date of the letter first.
reading-due-unsure = Is the last day right? Tick it, change the day or make the field empty.
reading-due-past = This day has passed already. Contact the sender soon.
reading-counted = { $day } (counted from { $from })
reading-todo =
    { $action ->
        [object] Object, if you do not agree
        [appeal] Appeal, if you do not agree
        [pay] Pay the amount in the letter
        [hand-in] Hand in information
        [come] Go to the appointment
       *[answer] Answer the letter
    }
reading-todo-until = { $todo } (until { $day })
reading-name = What do you call this paper?
reading-name-hint = If you leave this empty, we call it: { $title }.
reading-title-from = { $kind } from { $from }
reading-saved-both = “{ $name }” was kept, with a task.
