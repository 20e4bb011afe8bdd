# The screens of Papers.

papers-nothing = Keep your letters, decisions and contracts here. Take a photo or choose a file.
paper-one = Paper
paper-form = Keep a paper
paper-change = Change paper
paper-file = Photo or file
paper-file-hint = At most 25 MB. The file is kept on your phone at once.
paper-file-missing = Take a photo or choose a file.
paper-photo = Take a photo
paper-choose = Choose a file
file-empty = The file “{ $name }” is empty. Choose another file.
file-too-large = The file “{ $name }” is larger than 25 MB. Choose a smaller file or take a photo.
file-lies = The file “{ $name }” is something else than its name says ({ $kind }). Plein keeps it as what it really is. Do you not trust it? Then choose another file.
file-active = The file “{ $name }” holds something that can run by itself, such as a program. Plein keeps it, but does not show it. Do you send it to somebody? Then better make a plain PDF of it first.
paper-title = What do you call this paper?
paper-title-hint = For example: Decision on benefit.
paper-title-missing = Give this paper a name, so that you can find it again.
photo-without-place = The photo “{ $name }” said where it was made. Plein has taken that out.
photo-keeps-details = Plein cannot see whether “{ $name }” says where the photo was made. If you share it, that goes along. Better take a new photo with Plein.
paper-kind-label = Kind of paper
paper-kind =
    { $kind ->
        [decision] Decision
        [payslip] Payslip or payment statement
        [letter] Letter
        [contract] Contract
        [identity] Passport or identity card
        [policy] Insurance policy
        [bill] Bill or receipt
        [registration] Registration or certificate
        [bank_statement] Bank statement
        [cv] CV
        [evidence] Proof of an application
        [proof] Overview of applications
       *[other] Something else
    }
paper-agency = Whose is it?
paper-issued = Date on the paper
paper-amount = Amount on the paper
paper-amount-hint = Is there no amount on it? Then leave this empty.
paper-until = Valid until
paper-until-hint = Is there no end date on it? Then leave this empty.
paper-valid-until = valid until { $day }
paper-ended = ended on { $day }
paper-without-file = There is no photo or file with this paper.
paper-missing = The file is not on this phone yet. Make sure that you have internet and try again later.
paper-no-viewer = Plein cannot show this kind of file. You can save it and open it.
paper-active = This file holds something that can run by itself, such as a program. That is why Plein does not show it. You can save it. Open it only if you know whose it is.
paper-save-file = Save on phone ({ $size })
paper-of-task = With this letter
paper-tasks = To do for this paper
