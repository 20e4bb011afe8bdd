"""The protocol of Plein: what devices, server and agencies say to each other; this docstring is the specification.

0. CONVENTIONS
   b64      base64url without padding (RFC 4648 section 5). All binary values in JSON are b64.
   id       16 random bytes, b64 (22 characters), never reused.
   hash     SHA-256, 32 bytes.
   time     ISO 8601 UTC with milliseconds and Z in JSON; milliseconds since 1970 in stamps.
   JWS      compact, ES256, with `typ` as said below, its payload nested at most 32 deep. JWE: compact, ECDH-ES on P-256, A256GCM.
   thumb    RFC 7638 SHA-256 thumbprint of a P-256 JWK, b64 (43 characters). It names a key, a device, a member.
   HKDF     HKDF-SHA256. `info` is ASCII. All derived keys are 32 bytes unless said otherwise.
   Errors   problem+json (RFC 9457) with `type` = "urn:plein:" + code, `title`, `status`, `code` and, where section 9 says
            so, more members. Invalid input 400, no or bad proof 401, not yours 403, unknown 404, conflict 409, gone 410,
            too much 413, too often 429 with Retry-After, over quota 507, database busy, or a body more than a minute on its way, 503
            with Retry-After. Never 500.
            Every code stands in sync/errors.py. A page of another origin gets 403 `foreign-origin`.
   Every answer of the interfaces carries `Plein-Time` (its clock, milliseconds) and `Plein-Generation`.

1. PROOFS
   Requests of devices and mailboxes carry `DPoP: <JWS>` (RFC 9449): header {typ: "dpop+jwt", alg: "ES256", jwk},
   payload {jti: id, htm, htu: scheme + host + path without query, iat: seconds, nonce}. The nonce comes from the answer header
   `DPoP-Nonce`; without a fresh one the server answers 401 `use-nonce` with a new nonce, and the client tries again
   once. So no clock of a phone decides whether it may speak: `iat` is not judged. A nonce lives at most 10 minutes;
   every answer carries a new one. 401 is `proof-missing`, `proof-invalid`, `use-nonce`, or `device-unknown` when no wallet here has the key (also after a
   restoration: see PUT membership). All names of the loopback count as one origin.
   Every request may be replayed without harm: what it changes is idempotent or compare-and-append.
   A device key belongs to one wallet; its thumb tells the server which. Mailboxes have keys of their own (section 7),
   which no wallet's device key signs, so that the server cannot tell which wallet has which mailbox from what it stores.

2. MEMBERSHIP: a signed hash chain of links
   link     = JWS {typ: "plein-link+jws", kid: thumb of the signing member} over {
     v: 1, number: 0.., previous: b64 hash of the link before (ASCII JWS) or null, at: time,
     kind: "begin" | "add" | "remove" | "epoch",
     member:  {id: thumb, sign: JWK, receive: JWK, role: "device" | "recovery"}       (begin, add)
     removed: thumb, heads: {instance b64: [number, hash b64]}, snapshots: [hash b64] (remove)
     epoch:   {number: 1.., commitment: b64, copies: {thumb: b64 hash of the sealed copy}, previous: b64 | null}
              (begin, remove, epoch: a new epoch, copies for every member; add: the current epoch, a copy for the new one,
              `previous` null) }
   wallet   = first 16 bytes of hash(ASCII of link 0), b64. A wallet names its own beginning; nobody can swap it.
   begin is signed by its own member; every other link by a member of the chain before it. A removed id never returns.
   epoch key  = 32 random bytes. commitment = hash("plein-epoch-v1" 00 u32be(number) key).
   sealed copy = JWE to member.receive {alg, enc, epk, typ: "plein-epoch", apv: the member's thumb, so its 32 bytes in b64} over the 32 bytes of the epoch key.
   epoch.previous = nonce(12) ciphertext of the former epoch's key (AES-256-GCM under HKDF(key, salt = "", info =
     "plein previous v1"), associated data = u32be(number)), so that whoever holds an epoch can read the ones before it.
   A client checks the whole chain, refuses one that is shorter than or differs from what it has seen, and uses an epoch
   key only if it matches the commitment. The server checks links too, since it must know who may speak.
   heads and snapshots say how far what the removed member wrote still counts: the last item of every chain that its remover had taken in (at most
   500; chains known to be of others may be left out, one that came by a snapshot does not tell its device), and the manifests signed by the removed
   member that are still to be trusted: those of GET /sync/v1/snapshots of which the remover found what an attestation asks (section 4), or none.
   Names of devices are not in the chain; they are records (type `device`, id = thumb) in the log.

3. THE LOG: append-only ciphertext
   keys     log key = HKDF(epoch key, salt = wallet(16), info = "plein log v1"); snapshot key: "plein snapshot v1".
   chain    every device writes under a random `instance` (16 bytes) a chain numbered from 1. previous_hash of number 1 is
            32 zero bytes. A device that finds itself restored or cloned goes on under a new instance.
   item_head = associated data of an item:
            "plein-item-v1" 00 | wallet 16 | epoch u32be | instance 16 | number u64be | previous_hash 32   (90 bytes)
   ciphertext = nonce(12) AES-256-GCM(log key, padded plaintext, associated data)
   padding  plaintext 80 00.. to a multiple of 256 up to 4,096, above that to a multiple of 4,096.
   item hash = hash(item_head hash(ciphertext));   signature = ECDSA P-256 SHA-256 (r s, 64 bytes) by the device key over
            item_head hash(ciphertext)  (122 bytes)
   frame    = 01 | epoch u32be | instance 16 | number u64be | previous_hash 32 | device thumb 32 | signature 64 |
            ciphertext      (157 bytes before the ciphertext) - what the server stores and gives, see `sync.frames.encode_frame`
   plaintext = canonical JSON (keys sorted, no spaces, UTF-8) {v: 1, stamp: [ms, counter, instance b64],
            writes: [{type, id, fields: {name: value}}]}. All writes of an item share its stamp and are applied together.
   order of stamps: ms, counter, instance (as ASCII), then canonical JSON of the value (restored phones may stamp twice).
   delete   the field "" with value {deleted: true, seen: {instance b64: [ms, counter]}} (the latest stamps of this
            record that the deleter had seen); {deleted: false} brings back. A deleted record one of whose winning
            fields is later than `seen` for its instance is shown again, marked `contested`.
   names    types and fields are [a-z][a-z0-9_]{0,63}, ids [A-Za-z0-9_-]{1,64}; values are texts, whole numbers below 2^53, booleans, null, and
            lists and objects of these. A reader takes only the canonical form, so that all replicas compare the same texts.
   clock    ms is the server's time as far as the device knows: `Plein-Time` is compared with its own clock before the first push and in every
            answer; a difference moves the stamps that were never pushed, and no others. A stamp beats every stamp that its writer saw in the
            fields that it writes, and one more than a minute ahead moves no clock.
   history  a field keeps of the values that lost the four latest and the latest of every instance: a rule on the set of writes, not their order.
   push     POST /sync/v1/log {generation, epoch, instance, previous_number, previous_hash, items: [{ciphertext,
            signature}]} (1..1,000 items, 1 MiB) -> {number, hash, seq, head}. If (previous_number, previous_hash) is not what the
            server holds for this instance: 409 `chain-mismatch` {number, hash}; the client trims what arrived, or forks.
            The chain is compared before the epoch: 409 `epoch-behind` {epoch, appended: 0}. Generation first of all: 409
            `generation-changed` {generation}. An instance belongs to the device that used it first: else 403.
   pull     GET /sync/v1/log?after=SEQ&limit=N&wait_seconds=S -> {generation, epoch, links, seq, head, floor, items: [[seq, b64 frame]],
            more}. At most 5,000 items or 4 MiB. wait_seconds (0..25) holds the answer until something is new.
            `links` = length of the membership chain. after < floor: 410 `log-cut` {floor}: take the snapshot first.
   A reader checks per instance: number and previous_hash go on from what it has (the snapshot carries the heads), the
   signature is a member's in that epoch, epochs never go back along the log, the ciphertext opens. Otherwise nothing of the page is applied and
   the person is told. A head before one's own cursor is treated like another generation.
   Of a removed device only those chains count that lead to the item which `heads` names, and up to there: else it could bring in, with the server's help,
   what it wrote after its removal. So a reader keeps its items until the end of their chain has come. What is past the end or in its place, and at the
   end of the log what leads to no end, is passed over: not applied, no head of the reader, and no reason to stop, since after a restoration it can stand
   in an honest log. A reader that took such items in before it knew of the removal begins its cursor anew and gives again, as after a restoration, what
   the log then lacks: so all replicas become the same.
   The server checks that items go on from what it has, not their signatures. 409 `epoch-unknown` {epoch}: the device knows a later epoch than the
   server, which was restored: PUT membership first. `bytes` of a wallet counts frames, and blobs in whole blocks of 4,096.
   What wallets younger than 30 days and mailboxes store from one network address is limited by the day, 2 GB: else 429 `too-often`, until the next day (UTC).

4. SNAPSHOTS
   body     = JSON {v: 1, records: ..., heads: {instance: [number, hash b64]}} (records: see assets/device/columns.js),
            deflated (RFC 1951), padded, cut in chunks of 262,144 bytes, each chunk sealed: nonce(12) AES-256-GCM(snapshot key, chunk,
            "plein-snapshot-v1" 00 wallet(16) u32be(epoch) u64be(upto) u32be(index) u32be(count)), stored as blobs.
   manifest = JWS {typ: "plein-snapshot+jws", kid: device} over {v: 1, generation, epoch, upto: seq, previous: hash b64 of the manifest
            before or null, chunks: [hash b64], links}.
   POST /sync/v1/snapshots {manifest} -> 201; 409 `snapshot-behind` {current} unless `previous` is the current one; the
   generation must match; chunks must be there (409 `blobs-missing` {missing}). Only from a device whose outbox is empty; `upto` = its cursor.
   GET /sync/v1/snapshots -> {current: manifest | null, before: manifest | null}. A reader takes none of an epoch before that of its cursor: else a removed
   device, whose signature still holds for its own epochs, could bring in what it wrote after its removal.
   One signed by a removed device counts only if the link that removed it names it in `snapshots`; else it is as if it were not there, for a reader, for
   an attestation and as `before`, and the next one takes its place.
   What remains: a device from which the server hides a removal takes what the removed one writes, and gives it to the others when it hears of the removal.
   POST /sync/v1/snapshots/{hash}/attestation (a second device whose own state holds all that the snapshot holds, when the snapshot holds all that the log and the
   snapshot `before` hold up to its place): then, or after 30 days,
   the server cuts the log up to `upto` of the attested snapshot and answers {floor}. 403 for the device that made it, 409 `snapshot-behind` unless it
   is the current one. The same manifest again: 200. `before` is the last one to which the log was cut, so that it and the log give the whole, else
   the oldest that waits. A manifest that was made before a restoration keeps its old generation. Its chunks cannot be deleted (409 `blob-in-use`).

5. BLOBS
   chunk    = nonce(12) AES-256-GCM(file key, <= 524,288 bytes, "plein-blob-v1" 00 u32be(index) u32be(count)). The file key (32
            random bytes) and the list of chunks are in the record. Name = hash of the ciphertext, b64.
   POST /sync/v1/blobs/missing {hashes} -> {missing}; PUT /sync/v1/blobs/{hash} (octets, 201 or 200, 400 if the hash
   lies, 413 over 1 MiB, 507 over quota); GET; DELETE /sync/v1/blobs/{hash} (204, also when it is not there).
   A device deletes chunks that it put itself and that no record has ever named; others a history, or a form on another device, may need.

6. WALLETS, DEVICES, LINKING, RECOVERY, REMINDERS, PUSH
   GET  /sync/v1/server -> {generation, time, push_key: b64 | null, limits: {...}}                       (no proof)
   POST /sync/v1/wallets {link, copies: {thumb: JWE}} -> 201 {wallet}; the same again 200. Limited by address: 429.
   GET  /sync/v1/wallet -> {wallet, created_at, items, bytes, quota_bytes, blobs, reminders, devices, expires_at}
   DELETE /sync/v1/wallet -> 200 {erased: {items, blobs, ..: number}, kept: {identifier_until: time}}. Until then its devices get 410 `wallet-erased`.
   POST wallets is proven by the device that begins it. A wallet that no device has used for two years is erased, 60 days after a notice by push.
   GET  /sync/v1/membership?from=N -> {links: [JWS], copies: {epoch number: JWE sealed to me}}
   POST /sync/v1/membership {link, copies} -> 201; 409 `membership-behind` {number, hash} unless it follows the last; 409 `heads-behind` unless a link
   that removes a device says in `heads` exactly where each chain of it ends here (of more than 500 chains, of those that it names): read, and sign again.
   Both answer {number, hash} of the last link here; the last link again is answered 201 again; a key of another wallet is 409 `device-taken`.
   PUT  /sync/v1/membership {links, copies: {epoch number: {thumb: JWE}}} after a generation change: the longest valid chain with the same
   beginning wins (`heads` are not compared), begins the wallet when it is unknown, and brings the copies that the device has kept (those that no link names are passed over).
   Links from before the restoration are never replaced, and without one, or 30 days after it, a chain can only grow: else 409 `membership-forked` {number, hash}.
   The server notes every link beside its database. For those 30 days a device whose removal was noted stays removed, though the database lacks it, and a
   number of which a link was noted takes no other link, by PUT or POST (`membership-forked`). Nor does a chain replace one that removed who brings it or who
   signed a link in which it differs. If the notes are lost with the database, a removed device that comes before the others can speak as a member until they
   bring its removal back, erase the wallet, or keep them out by removing them.
   Its answer has {missing: [thumb]} besides: present members of whom the server has no copy for the last epoch. A device that holds the key
   begins a new epoch for all then; one whose own copy is missing waits for that, and takes nothing in.
   A removed device gets 403 `device-removed` on everything.
   Linking. secret = 16 random bytes, shown by the old device as QR (URL fragment) or as a code: 26 Crockford base32 characters (2 zero
   bits at the end) and 2 of checksum, what is left of digits * x^2 after division by (x + 2)(x + 4) over GF(32), x^5 + x^2 + 1; groups of four. link_id
   = HKDF(secret, "", "plein link id v1")[:16], key = HKDF(secret, "", "plein link key v1").
   PUT/GET /sync/v1/links/{link_id}/{slot}, slot = request (by the new device, no proof: {v: 1, member: {...}, name}) | answer (by the old device: {v: 1, wallet,
   head: hash of the chain's last link, name}); body {sealed: nonce(12) AES-GCM(key, JSON, "plein-link-v1" 00 slot)}. Each slot is written once and lives 10
   minutes; it can be read again, since an answer may be lost on its way. The old device opens the link with POST /sync/v1/links {link_id} first (device proof) -> 201
   {expires_at}. The old device reads `request` and writes `answer` with its proof. GET takes wait_seconds (0..25); 404 `slot-empty` while nothing is
   there; 410 `link-over` when expired; 409 `slot-taken` when used; the same bytes again 200.
   Recovery. code = 16 random bytes, shown like the secret. id = HKDF(code, "", "plein recovery id v1")[:16], key = HKDF(code, "",
   "plein recovery key v1"). PUT /sync/v1/recovery/{id} {wrapped: nonce(12) AES-GCM(key, JSON {v: 1, wallet, sign: private JWK, receive:
   private JWK}, "plein-recovery-v1" 00 id)}; GET without proof, limited by address; DELETE. The pair is a member (role recovery).
   PUT /sync/v1/reminders/{id} {due_at, until | null}; DELETE; GET /sync/v1/reminders -> {reminders: [{id, due_at, sent_at}]}.
   PUT /sync/v1/push-subscription {endpoint, p256dh, auth, language}; DELETE. One a device. Endpoints must be https on a known push
   service's host (settings), never a private address; redirects are not followed.
   push payload = declarative web push {"web_push": 8030, "notification": {title, body, lang, navigate, tag, data: {reminder: id} | {mailbox: true}}, "mutable": true} plus
   padding to 1,024 bytes. The server's text is neutral; the worker puts the phone's own text in its place.

7. SUBMISSIONS AND MAILBOXES
   mailbox  POST /sync/v1/mailboxes {id, recipient: OIN} with a proof by the mailbox key (a fresh P-256 key an agency; one key, one mailbox) -> 201;
   the same again 200; another's id or key 409 `slot-taken`; after DELETE 410 `mailbox-closed` on everything. After its agency has closed it, handing in is
   410 `mailbox-ended`, and what lies in it can still be read; `ended_at` says so.
   GET /sync/v1/mailboxes/{id}/items?after=N&wait_seconds=S -> {items: [{number, id, kind, at, content: JWE to the reply key}], head, ended_at: time | null};
   GET /sync/v1/mailboxes/{id}/attachments/{hash} -> octets: a chunk of a file that came with a message;
   POST /sync/v1/mailboxes/{id}/acknowledgement {number} (erases up to number, with their chunks; the wallet's log must hold them); PUT/DELETE
   /sync/v1/mailboxes/{id}/push-subscription; DELETE /sync/v1/mailboxes/{id}.
   outer    POST /sync/v1/submissions {id, recipient: OIN, kid, suite: "ECDH-ES+A256GCM/ES256", mailbox, expires_at, attachments: [{id, size_bytes,
            chunks: [hash]}], content: JWE} with a proof by the mailbox key -> 201 {proof}; the same bytes again 200 with the same proof; other bytes
            under the same id 409 `submission-differs`; chunks not there 409 `blobs-missing` {missing}; unknown or retired key 409
            `recipient-key-unknown`; unknown agency 404.
   two devices  A wallet's id of a submission = HKDF(key of epoch 1, salt = ASCII of the id of its record, "plein submission id v1")[:16]; records of what was
            begun or passed on have ids that follow from that. So two devices that both say yes without a connection make one submission: the first is
            taken, the other hears `submission-differs`, and the record becomes what was taken (assets/device/twins.js). The server cannot tell these ids from random ones.
   attachment chunks: PUT /sync/v1/attachments/{hash} with the mailbox's proof, layout as blobs with a key of their own, so that they
            cannot be matched with the wallet's blobs. What the agency has not received yet counts for the mailbox, chunks in whole blocks of 4,096: over
            its quota 507 `over-quota`, for a chunk and for a submission alike.
   proof of deposit = JWS {typ: "plein-deposit+jws", kid: server key} over {v: 1, sub: id, aud: OIN, digest: b64 hash of ASCII content, at: time}.
   content  = JWE {alg, enc, kid, epk, cty: "JWT", typ: "plein-submission+jwe"} to the agency over the inner JWS.
   inner    = JWS {typ: "plein-submission+jws", alg, jwk: the wallet's public key for this agency} over {v: 1, iss: thumb of that key, aud: OIN,
            jti: id of the outer, iat, service, purpose, legal_basis, fields: [{name, label, value, unit, source}], attachments: [{id, name,
            media_type, size_bytes, digest: b64 hash of the plaintext, key: b64 file key, chunks: [hash]}], consent: {...consent receipt},
            reply: {mailbox, key: JWK}, about: id of an earlier submission | null, acting?}.
   consent receipt (ISO/IEC TS 27560 fields): {schema: "ISO/IEC TS 27560:2023", record_id, pii_controller: OIN, pii_principal: thumb, service, purpose,
            legal_basis, pii_categories, recipients, retention, jurisdiction: "NL", language, notice_hash: b64 hash of the text shown, given_at, withdrawal,
            controller_kind: `kind` of the agency in the directory}. Service "withdrawal" carries `about`.
   acting   = {role: "administrator" | "guardian" | "mentor" | "attorney", person: whom it is about, name: who acts, since: date | "", reference, paper: id of an
            attachment | null, prepared: bool}, where a representative acts beside the person; `pii_categories` then has "acting". sync/agency/acting.py says what may be believed.
   Who is it? The agency binds a person to a wallet's key; the platform never learns whom. It gives a code, 16 random octets written as in section 6, by
            letter (21 days), on its own page after DigiD (15 minutes) or at the counter (5 minutes), once; as QR it is the wallet's address
            /delen/koppelen with "#" OIN "." code: what follows # reaches no server. Service "identity-link" does not carry the code but `hint` = b64 of the
            first 6 octets of hash("plein-identity-hint-v1" 00 code), by which the agency finds it, and `proof` = b64 HMAC-SHA256(code,
            "plein-identity-v1" 00 OIN 00 thumb of the wallet's key for this agency). So who swaps the agency's key for one citizen, or reads
            along, gains nothing that works under another key or at another agency. The answer is a message `identity`: because "code"; with a right proof
            also "used" (another key used it before: then it binds neither, both are told, and a new code settles it) or "over" (too late). A wrong proof
            and one of too many (five an hour a key) get the same "code". A person may have several wallets: each is answered about what it sent, none takes
            another's place, and those that were there first are told: "another". "ended": a clerk ended the link.
   Service "unlink", without fields, ends it from the wallet's side: the agency forgets to whom this key, and those whose place it took, were bound, and
            keeps what the law obliges it to keep. The wallet then files what waits, closes the mailbox and forgets the private keys. It can link anew.
   decisions  Where the service file allows it (channel.decision_here), the field `besluiten_hier` (bool) says whether the person is reachable in the wallet for
            the decision; service "besluiten-ontvangen" with `about` and the field `weg` ("plein" | "post") changes that, and the last one of the same person
            counts. Without it the agency sends no message of kind `decision` but the decision by post, and a status {state: "decided", basis: "Awb 3:41"}.
   passing on  An agency whose task it is not says so by `referral`: to: OIN of whose it is, to_name, first: OIN and first_at: time of where and when it first
            came in (Awb 6:15: that day counts), basis: "Awb 2:3"; the text is the reason, and the case is closed there. Nothing moves by itself: only when the
            person says yes does the wallet hand it in anew, at `to`, as service "doorgestuurd": what was sent, before it `doorgestuurd_dienst`, `_door`
            and `_eerst` for who reads, and `doorgestuurd_bewijs` = the referral's JWS. The agency checks that JWS by the directory, and that `to` is itself; the
            same referral twice is the same matter. Its `aud` tells that agency under which key the person is known at the other: the person agrees to that.
   a human  Service "iemand-spreken" {hoe: "bellen" | "balie", telefoon?, wanneer?, onderwerp?}, with or without `about`, asks to speak to somebody. A message of
            kind "spoken" with `about` that submission says that somebody did.
   clarity  Service "duidelijkheid" {dienst, stap, duidelijk: "ja" | "nee", reden?, woorden?} goes under a signing key, a reply key and a mailbox that are made for
            it, used once, kept nowhere, and closed (DELETE) at once; no answer can come. From what is stored neither server nor agency can link it to a
            wallet or to another submission; the server sees the network address while it lasts, and both see the moment, which may lie close to another.
            Anybody can send one, so it is a hint. The agency counts it per service and step, keeps the words at most a year, and erases the submission.
   conditions  `when` and `unless` in a service file are {text, run}; `run` is an expression of pwa/rules/formula.py, worked out alike by phone and agency.
   keys     A wallet's keys towards an agency never outlive the epoch of the log in which they were made: a removed device held them. Then the wallet
            makes a new link (signing key, reply key, mailbox with a key of its own), puts it in the log, and signs with it a submission of service
            "key-change", whose field `proof` = JWS {typ: "plein-key-change+jws", jwk: the old key} over {v: 1, iss: thumb of the old key, aud: OIN,
            sub: thumb of the new key, iat}. From then on it sends under the new keys only. The first link of the newest epoch, by id, is the wallet's own;
            two devices that each made one change the other's to it. The old mailbox is read until the receipt of the change and of all that was
            sent under the old key is filed, and then closed (DELETE). Before that receipt the agency delivers all that it had made for the old mailbox.
   Which change holds? A removed device has the old key too, and can send a change itself; no signature tells the two apart. So the agency goes by
            where the changes lead. If all of them end in one key, that key is the same person, and answers go there. If they end in several, nobody is
            known any more: no decision and no answer about what the old key sent, until a code by letter establishes the same person for one of the
            ends. What was established so rests on no older key, and no later change from one can touch it. Whichever of the two is first gains nothing
            that the old key did not give, and the person loses nothing silently: the agency sends a message `keys` to the old key and to every other
            end, and `identity` to every end. What was deposited under a key after it was replaced is kept and receipted, but is not that person's,
            and a code by letter sent so establishes nobody.
   receipt  = JWS {typ: "plein-receipt+jws", kid: agency signing key} over {v: 1, iss: OIN, aud: thumb of the wallet's key, sub: submission id, jti, digest:
            b64 hash of the ASCII inner JWS, attachments: [{id, digest}], received_at: time}. Signed as soon as all is durably stored there.
   message  = JWS {typ: "plein-message+jws", kid: agency signing key} over {v: 1, iss, aud, jti, iat, kind: "message" | "task" | "status" | "opened" |
            "decision" | "identity" | "keys" | "income_statement" | "activity_statement" | "question" | "appointment" | "agreement" | "spoken" | "referral",
            about: submission id | null, title, text, ...}; a wallet files a kind that it does not know as a message. Beside it
            stand, by kind: task due: date, remind_at: [time]; status state: "handling" | "waiting" | "decided" | "refused", by: name of the agency or its team, until: date,
            basis: article; decision state: "decided", by, basis: article, remedy: "objection" |
            "appeal" | "none", until: last day for that; identity established: bool, because: "code" | "used" | "over" | "another" | "ended" | "keys", name: as the
            agency knows the person (with established by "code"); keys old: thumb, new: thumb;
            income_statement payments: [{kind: one of the wallet's kinds of income or "", name: what it is called, date, amount_cents}], each paid by this agency.
            activity_statement from: date, to: date, counted, quota, digest: that of the proof it is about; question item: id of an activity in the
            proof or "", and the text is the question; appointment appointment: id, at: time, minutes, place, with_whom, state: "offered" | "agreed" |
            "cancelled", the last one of an id counts; agreement agreement: id, title, quota, period, kinds, asks: [optional members], date_from, date_to.
            Of appointment and agreement nothing holds before the sender says yes (service afspraak-bevestigen, fact `voorstel`: the id): both sides agree.
            Only message, task, decision and referral must have a title and a text. Any may have attachments: [as in the inner submission]: sealed files. What is about an earlier key's submission goes to the key that it led to.
   activities  The attachment verantwoording.json (service sollicitaties-verantwoorden) is canonical JSON {v: 1, kind: "plein-activities", from, to: date,
            agreement: {title, quota, period: "week" | "four_weeks" | "month", kinds: [..], date_from, date_to | ""}, counted, reason, exemptions: [{date_from,
            date_to, reason}], items: [{id, day, kind, counts: bool, title, employer, manner, state, evidence: [{name, media_type, size_bytes, digest: b64 hash
            of the file}], contact?, link?, vacancy?, cv_name?, follow_ups?: [{on, text}], note?, digest}], digest}: each digest is the b64 hash of the
            canonical JSON of what it stands in, without it. Evidence goes along as attachments. Words for kind, manner and state: state/work_records.py.
   Receipt and message travel as JWE {typ: "plein-mailbox+jwe"} to the reply key. Text only; links only to the agency's registered hosts.

8. AGENCIES: /api/v1, Dutch on the wire, NL API Design Rules
   POST /api/v1/token (form; client_credentials, private_key_jwt: client_id = OIN, aud = token URL, jti once, <= 5 minutes; with a proof as in section 1 by any key
   of the client) -> {access_token, token_type: "DPoP", expires_in: 300}. Every request carries `Authorization: DPoP <token>` and a proof by that key with `ath` = b64
   hash of the token. Here a proof is good for one request: again 401 `proof-used`. So what was stolen on its way opens nothing.
   6,000 requests a minute for an agency, 3,000 for a token (settings): else 429 `too-often`; RateLimit and RateLimit-Policy say what is left.
   GET  /api/v1/inzendingen?na=N&limiet=M&wacht=S -> {inzendingen: [{nummer, id, postbus, kid, ingediendOp, vervaltOp, inhoud, bijlagen: [{id,
   omvangBytes, delen: [hash]}], bewijsVanIndiening}], volgende}.   GET /api/v1/bijlagen/{hash} -> octets.
   PUT  /api/v1/inzendingen/{id}/ontvangstbevestiging {inhoud: JWE} -> 201 / 200 (same bytes) / 409. Then the ciphertext and its chunks are erased.
   PUT  /api/v1/postbussen/{postbus}/bijlagen/{hash} (octets, layout as blobs) -> 201 / 200; 507 over the quota of the mailbox, counted apart from what is handed in.
   PUT  /api/v1/postbussen/{postbus}/berichten/{id} {soort, inhoud: JWE, bijlagen: [hash]} -> 201 / 200 / 409 `message-differs`, or `blobs-missing` {missing}: hand
        over first; a chunk goes with one message. 404 for a mailbox that is closed or another agency's. Chunks that no message names go after 3 days.
   GET  /api/v1/postbussen?na=ID&limiet=M -> {postbussen: [{id, geopendOp, geslotenOp, geslotenDoor: "persoon" | "organisatie" | null, wachtend}], volgende}.
   PUT  /api/v1/postbussen/{postbus}/sluiting -> 201 / 200 {geslotenOp}: from then on no messages and no submissions, but receipts.
   GET  /api/v1/gebeurtenissen?na=N&limiet=M&wacht=S -> {gebeurtenissen: [CloudEvent 1.0 of type nl.plein.inzending.ingediend | inzending.verlopen | postbus.geopend |
        postbus.gesloten | bericht.opgehaald, subject: id, sequence: its number, source: urn:nld:oin:..:systeem:plein], volgende}; kept 30 days.
   PUT/GET/DELETE /api/v1/abonnementen/{id} {doel, soorten}; GET /api/v1/abonnementen: the same events by POST, one a request, in order, application/cloudevents+json,
        signed by a server key of the directory (RFC 9421 over @method, @target-uri, content-digest, content-type). 2xx: arrived. 410: stops. Else again after
        30 s, doubled to 6 hours; after 3 days it stops (`staat`), until PUT. The same may come twice: `id` tells. https to public addresses only.
   GET  /api/v1/verwerkingen?na=N&limiet=M -> {verwerkingen: [{nummer, tijdstip, handeling, onderwerpen: [id], token: id}], volgende}; kept a year.
   GET  /api/v1/sleutels -> {registratie: b64 hash of the registration, sleutels: [{kid, gebruik, vanaf, tot, inGids}]}.
   PUT  /api/v1/sleutels {overgang: JWS {typ: "plein-rotation+jws", kid: registered sig key} over {v: 1, oin, previous: b64 hash of the registration that is here,
        registration: JWS as below with the new keys}} -> 200 / 409 `registration-behind` / 400 `rotation-refused`. A key that was replaced never returns. The next
        directory lists the new keys, the old ones 30 days longer. A first registration comes by the operator: whether an OIN is theirs, a person checks.
   PUT  /api/v1/publicaties/diensten/{id}, .../regels/{law}.{first day}, .../plaatsen/plaatsen, .../duidelijkheid/stappen {publicatie: JWS {typ: "plein-publication+jws", jwk: sig key} over {v: 1, oin,
        kind: "diensten" | "regels" | "plaatsen" | "duidelijkheid", name, number, content: text of the YAML or JSON file, or null: it is withdrawn}} -> 201 / 200 / 409 `publication-behind` {nummer} unless the number is higher /
        400 `publication-faulty` {uitleg}. The next directory lists it for this OIN only: a service among `services`, rules (of a municipality, for itself) under `rules`, places near by under `places`;
        what people said of its steps (sync/step_counts.py) only GET /sync/v1/opinions shows. GET /api/v1/publicaties.
        A file has at most 65,536 bytes; an agency 300 files and 1,000,000 bytes together, else 409 `publications-full`.
   Directory: GET /directory/v1/directory.json (static, ETag, gzip; ?known=DIGEST -> 204 when it is that one; always whole) = {payload: b64, signatures:
   [{kid, signature: b64}], root_sets, services: {hash b64: canonical JSON text of a service}, rules?, places?: {the same of these}}: JWS JSON serialisation without headers: ES256 over "plein-directory-v1" 00 payload bytes.
   root set = {threshold: k, keys: [JWK] (at most 16)}: a directory is good when k different keys of the set signed it. Its digest is the hash of canonical
   JSON {keys: [thumb] sorted, threshold}. root_sets = [{payload: b64 of JSON {v: 1, threshold, keys, previous: digest of the set before | null},
   signatures: over "plein-roots-v1" 00 payload bytes}], the first unsigned, each later one signed by k of the one before it: a reader finds its own set there
   and goes on to the last, by which the directory must be signed. It keeps that set beside the number, so that replaced keys sign nothing new for it.
   payload = canonical JSON {v: 1, number, previous: [hash b64 of the payloads number-1, number-2 .. at most 64], issued_at, expires_at, server: {name,
   keys: [{kid, jwk, from, until}]}, agencies: [{oin, name, kind, municipality, kvk?, hosts, contact, hours?, open?, languages?, roles?: ["moderator" | "helper"], colours, link?, keys: [{kid, use: "enc" | "sig" |
   "auth" (client assertions only), jwk, from, until | null, compromised?: true}], services: [hash
   b64 of one of `services`, or the service itself], rules?: [the same of {name, number, law: as pwa/rules/law_file.py compiles it}],
   places?: [the same of {map: drawing | null, places: [..]}, one]}]}
   (pwa/rules/agency_entries.py, service_files.py, published_laws.py, places.py; places in whole millionths of a degree). `services`, `rules` and `places` have all that are named and nothing else; a saved proof
   leaves them out. The phone works rules out only in their own municipality, and holds each against the same bounds itself. The
   phone refuses a lower number, the same number with other bytes, a fork, a wrong signature, an expired one (it goes on showing the old, and sends nothing
   with it). Nothing is sealed to a `compromised` key, and nothing that it signed is believed any more, whatever moment it names.
   kind "other" is no government: `kvk` is its trade register number, its oin 00000003 kvk 0000 (the rule of the OIN: Logius, OIN-Stelsel, Data
   Architectuur), and every screen that names it says so. It cannot be told by the oin alone, since governments may have such a number too.

   An agency registers with a JWS {typ: "plein-registration+jws", jwk: its sig key} over {v: 1, oin, keys: [{kid, use, jwk, from, until: null}], proofs: {kid: JWS
   {typ: "plein-possession+jws", kid} by that key itself over {v: 1, oin, kid, use}}}: one key for each use, each with its proof, none that another agency has or had
   in the last directory. A key for opening signs this one statement and nothing else (why that is sound: sync/registrations.py).
   A saved proof of a submission is JSON, as sync/verify.py describes and checks it.

9. WHAT THE SERVER LEARNS
   Sizes, times, random identifiers, which random mailbox talks to which agency, when a reminder is due, push endpoints, network addresses while a
   request lasts (counted as keyed hashes: requests by the hour, answers to opinions and storage by the day), and what people say of screens without anybody. Not: names, amounts, texts, kinds of record, file names, which wallet has which mailbox (a shared push endpoint links them).
   A push carrier learns an endpoint, moments and 1,024 bytes that it cannot read, and by Topic and Urgency whether a reminder or a message is meant.

10. A HELPER BESIDE A PERSON: a box under /sync/v1/boxes with keys of its own, so that neither what the server stores nor its end touches a wallet.
   This section is the docstring of sync/help_boxes.py, since this file has no room for it.
11. THE SQUARE: what people say in public, under names that lead to no wallet: the docstring of sync/square/__init__.py.
12. OPINIONS: whether a screen was clear, and what people would like next, from nobody in particular: the docstring of sync/opinions.py.
"""

import base64
import binascii
import hashlib
import json
from datetime import MAXYEAR, MINYEAR, UTC, datetime

__all__ = [
    "DEPOSIT",
    "KEY_CHANGE",
    "MAILBOX_SEALED",
    "MESSAGE",
    "RECEIPT",
    "SUBMISSION",
    "SUBMISSION_SEALED",
    "b64decode",
    "b64encode",
    "canonical_json",
    "format_time",
    "hash_b64",
    "parse_time",
]

DEPOSIT = "plein-deposit+jws"
SUBMISSION = "plein-submission+jws"
SUBMISSION_SEALED = "plein-submission+jwe"
RECEIPT = "plein-receipt+jws"
KEY_CHANGE = "plein-key-change+jws"
MESSAGE = "plein-message+jws"
MAILBOX_SEALED = "plein-mailbox+jwe"


def b64encode(octets: bytes) -> str:
    """Encode as base64url without padding."""
    return base64.urlsafe_b64encode(octets).rstrip(b"=").decode("ascii")


def b64decode(text: str, size_bytes: int | None = None) -> bytes:
    """Decode base64url without padding, strictly.

    Raises:
        ValueError: not the one encoding of these octets, or not ``size_bytes`` long.
    """
    over = len(text) % 4
    if over > 1 and text[-1] not in _LAST_DIGITS[over]:
        raise ValueError("not canonical base64url")
    standard = text.encode("ascii").translate(_TO_STANDARD) + b"=" * (-over % 4)
    octets = binascii.a2b_base64(standard, strict_mode=True)
    if size_bytes is not None and len(octets) != size_bytes:
        raise ValueError(f"expected {size_bytes} bytes, got {len(octets)}")
    return octets


# The alphabet of base64url; what only the standard alphabet has becomes what none has.
_TO_STANDARD = bytes.maketrans(b"-_+/=", b"+/!!!")
_LAST_DIGITS = {2: "AQgw", 3: "AEIMQUYcgkosw048"}
"""The last digits that leave no bit over, by how many digits the last group has."""


def canonical_json(value: object) -> bytes:
    """Write JSON in the one form that is hashed and signed: sorted keys, no spaces, UTF-8.

    Keys are ASCII, so that Python and JavaScript sort them alike; numbers are integers.
    """
    text = json.dumps(
        value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    )
    return text.encode("utf-8")


def hash_b64(octets: bytes | str) -> str:
    """Give the SHA-256 of octets, or of ASCII text, as b64."""
    octets = octets.encode("ascii") if isinstance(octets, str) else octets
    return b64encode(hashlib.sha256(octets).digest())


def format_time(moment: datetime) -> str:
    """Write a moment as ISO 8601 UTC with milliseconds and Z."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def parse_time(text: str) -> datetime:
    """Read a moment as ``format_time`` writes it.

    Raises:
        ValueError: written in any other way, or no such moment.
    """
    moment = datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)
    # In the first and the last year there are moments that some clock on earth cannot show.
    if format_time(moment) != text or moment.year in {MINYEAR, MAXYEAR}:
        raise ValueError("not a moment as it is written here")
    return moment
