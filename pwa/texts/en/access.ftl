# The lock of a wallet: beginning, choosing a lock, opening, and what keeps it safe.

passkey-name = Plein
device-name-usual =
    { $kind ->
        [iphone] iPhone
        [ipad] iPad
        [android] Android phone
        [tablet] Android tablet
        [computer] Computer
       *[other] My phone
    }
unlock-label = Your passphrase or PIN
unlock-hint = The passphrase or PIN that you chose for Plein. Not that of your bank or DigiD.
unlock-do = Open
unlock-passkey = Open with finger, face or screen lock
unlock-other = Open something else
unlock-forgotten = Forgot your passphrase?
unlock-forgotten-about = Nobody can look up your passphrase for you. Do you have a recovery code or a second device? Use it to bring Plein to this phone again.
unlock-recover = Begin again with a code
unlock-after = You can try again after { $time }.
passphrase-missing = Fill in your passphrase or PIN.
wait-seconds = { $count ->
        [one] 1 second
       *[other] { $count } seconds
    }
wait-minutes = { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
removed-title = This device is no longer part of it
removed-about = The data of Plein cannot be opened here any more. That happens, for example, when somebody tidies up their devices.
removed-check = Not right? Look again
removed-forget = Remove the data from this device
lock-title = Choose a lock
lock-about = Soon your own data will be here. With a lock only you can get at it. What you have just filled in stays.
lock-label = Choose a passphrase
lock-hint = Four words in a row are easy to remember and hard to guess. Less is allowed too, with at least six characters, and so is a PIN of six digits.
lock-visible = Show what I type
lock-passkey = Open with finger, face or screen lock too
lock-passkey-hint = Handy for every day. Your passphrase always keeps working.
lock-do = Lock
lock-weak-pin = A PIN stops someone who holds your phone for a moment. Whoever makes a copy of your phone can guess it. Four words protect you better.
lock-weak = This passphrase is weak. Whoever makes a copy of your phone can guess it. Make it longer.
lock-good = This is a strong passphrase.
lock-change-title = Another lock
lock-before = Your passphrase or PIN of now
lock-new = Your new passphrase or PIN
lock-changed = Your lock has been changed.
lock-now = Lock now
lock-idle = Lock when you do nothing
lock-idle-60 = after 1 minute
lock-idle-300 = after 5 minutes
lock-idle-900 = after 15 minutes
lock-idle-3600 = after 1 hour
lock-idle-0 = only when I close the app
ready-title = So that you lose nothing
ready-about = Your lock is on. Do this too, and your data is safe when your phone is broken or gone.
ready-paper = Keep a recovery code
ready-paper-about = With this code you get everything back on a new phone. Or add a second device.
ready-paper-done = You have a recovery code or a second device.
ready-install = Put Plein on your home screen
ready-install-about = Then Plein opens like an app and your data stays.
ready-install-do = Put on home screen
ready-install-by-hand = In the menu of your browser choose “Install app” or “Add to home screen”.
ready-install-apple = On an iPhone or iPad: tap Share and then “Add to Home Screen”. The app on your home screen begins empty. Bring your data to it with a code: choose “Add a device” here, and “I already have Plein” in the app.
ready-install-done = Plein is on your home screen.
ready-sync = A copy on the server
ready-sync-about = As soon as you have internet, a locked copy goes to the server by itself. Only you can read it.
ready-persist-no = Your browser does not promise that your data stays. Put Plein on your home screen and keep a recovery code.
ready-go-on = Go on
ready-later = Later
saved-at = Saved on the server at { $time }.
saved-never = There is no copy on the server yet.
saved-offline = { $count ->
        [0] No connection to the server now. Everything is on your phone.
        [one] No connection to the server now. 1 change waits and will go by itself.
       *[other] No connection to the server now. { $count } changes wait and will go by themselves.
    }
safety = Lock and devices
safety-lock-first = There is no lock yet. Choose one before you fill in data of your own.
try-again = Try again
begin-another = Begin another Plein
