# Bringing in what was taken along in a locked file.

join-by-file = From a saved file
join-by-file-about = You chose “Take everything along” earlier and kept a locked file.
bring-title = From a saved file
bring-how = Everything in the file comes into a new Plein on this phone. That works without internet too. Is there a Plein here already? Then it stays as it is.
bring-own = Use only a file that you made yourself.
bring-agencies = And what I shared with organisations?
bring-agencies-sent = What you sent, the messages and your proofs come along. Nothing is sent again.
bring-agencies-answers = New answers to what you sent before arrive only on the device that this file comes from. Only there can you withdraw it, too.
bring-agencies-anew = Do you share something from here again? Then the organisation may ask again for a code from a letter.
bring-file = The file
bring-file-hint = Its name ends in .plein. Look among your downloads.
bring-file-missing = Choose the file.
bring-choose = Choose the file
bring-opens = The passphrase of the file
bring-opens-hint = You chose it when you made the file.
bring-opens-missing = Fill in the passphrase of the file.
bring-do = Bring everything back
bring-busy =
    { $all ->
        [0] One moment, your data is being brought back …
       *[other] One moment, your data is being brought back: { $done } of { $all } papers.
    }
bring-done = Everything in the file is now in Plein on this phone.
bring-done-missing = Everything in the file is now in Plein on this phone. Of these papers the photo or document was not in the file: { $titles }.
error-bring-full = The phone is full. Nothing has been brought back and your file is intact. Make room on your phone and then try again.
error-export-unknown = This is not a locked file of Plein. Choose the file whose name ends in .plein.
error-export-readable = This is the readable file. Plein cannot bring it back. Choose the locked file, whose name ends in .plein.
error-export-newer = This file was made with a newer version of Plein. Make sure you have internet, close Plein completely, open it again and then try once more.
error-export-wrong-passphrase = This file does not open. Check the passphrase, capitals too. Are you sure that it is right? Then the file is damaged. Choose another copy, if you have one.
error-export-damaged = This file is not whole. Perhaps it was not downloaded or copied completely. Copy it again or choose another copy. Nothing has been brought back.
error-export-unreadable = The phone cannot read this file now. Put it on this phone itself and then choose it again.
