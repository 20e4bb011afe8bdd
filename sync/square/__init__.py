"""The square: questions and answers between people, under names that lead to no wallet.

This docstring is section 11 of the protocol (`sync/wire.py`).

Only `tokens` carries a device's proof; all else goes by a connection of its own without one, and
    what a post's own key must prove (erasing, objecting) carries a proof of section 1 by that
    key.
GET  /sync/v1/square/key -> {key: day "." number 1..9, statement: JWS {typ: "plein-square-key+jws",
    kid: server key} over {v: 1, key, n: b64, e: 65537}, batch: 5}
POST /sync/v1/square/tokens {key, blinded: [5 b64]} -> {signed}; twice a day a wallet, the same
    again the same; else 429. RSABSSA-SHA384-PSS-Randomized (RFC 9474), 2,048 bits. token = {key,
    message: b64 of prefix 32 and 32 more octets, signature}, good for 7 days after its day,
    once: 403 `token-refused`, 409 `token-spent`.
post = JWS {typ: "plein-square-post+jws", jwk: key of this thread | kid: agency signing key} over
    {v: 1, id, thread, number: 1.., kind: "question" | "answer" | "experience", text: NFC, at
    most 2,000 characters, municipality: "GM" 4 digits | "NL", topic (both only where thread =
    id), service (experience), iss: OIN (agency)}
POST /sync/v1/square/posts {post, token} -> 201 {place} / 200 the same; a higher `number` changes
    it; 400 `post-invalid`, `text-refused` {reason}; 409 `thread-full`.
GET  /sync/v1/square/posts?municipality&topic&before -> {threads: [[{id, place, hour since 1970,
    state, post, author, act, objection}]], next}: 50 whole threads, so that nobody says which they
    read. author: of a hidden post the thumb of its key. A name is two words of that; of two keys
    with one name in a thread the later is shown with a number, and who began it with a mark.
    DELETE .../posts/{id}. POST .../posts/{id}/reports {id, reason, token},
    .../posts/{id}/objection {words}, once.
Moderators (role of the directory; a municipality at its own place only, else 403 `other-place`):
    PUT /api/v1/pleinbesluiten/{id} {besluit: JWS {typ: "plein-square-act+jws", kid} over {v: 1,
    iss, id, post, act: "hide" | "restore" | "close" | "open", reason, words, name}}; another name
    decides on an objection. A phone checks who hid a post by its own directory: by nobody who has
    that role there and at that place, and the post stays where the phone had it, and it says so.
    GET /sync/v1/square/acts?after, /api/v1/pleinmeldingen what waits, .../{id} any post as a
    moderator sees it. PUT, DELETE /api/v1/pleinberichten/{id} {bericht: post}: an agency's answer,
    changed by a higher `number`, or a recognised helper's (role `helper`): without that role, who
    is no government gets 403 `no-helper`. Each has its own mark.
Kept: until the day is over which wallet asked, and a hash of what; of a token that was spent a
    hash; of a post the hour. Nothing joins them: every request fits every token. A phone asks for
    one batch in its first meeting of each day while the square is on, whatever is written; only who
    holds none asks when writing. What remains: that a wallet takes part, which address speaks when
    to whoever sees the network, and that the wallet's own log grows when its person writes, sends
    or erases a post, by which timing may still tell; PostgreSQL numbers its transactions, and two
    keys for one day are a lie that the server signed.
"""
