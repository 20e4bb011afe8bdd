# Asking for a human: at every step of a service and at all that was sent.

speak-button = I would rather speak to somebody
speak-title = Speak to somebody
speak-about = Do you get stuck, or would you rather talk? Ask for a human: by telephone or at the counter. You choose yourself.
speak-waiting = Your request to speak to somebody waits for a connection. You need not do anything.
speak-asked = You asked on { $moment } to speak to somebody. For that you stand on top at { $agency }.
speak-spoken = { $agency } told on { $moment } that somebody spoke with you. Is that not so? Ask again.
speak-to-request = To your request
speak-call = Or call yourself:
speak-row-about = By telephone or at the counter.
