# Whether a step was clear; under the screens of Share.

clarity-title = Was this clear?
clarity-about = You need not say this. If you do, it goes without your name and apart from what you send. The agency only sees which step it is about and when it arrived.
clarity-words = In a few words (optional)
clarity-hint = Name no names or numbers.
clarity-send = Send this without a name
clarity-thanks = Thank you. It has been sent, without your name.
