"""Answers as an agency would: `python -m tests.agency.answer` gives a receipt for all that waits.

Beside each receipt go a status, a message and a task, and a message that another key signed.
The arguments are the moments of which the task reminds, instead of its usual one.
"""

import sys
from datetime import UTC, datetime

from sync.agency.clarity import CLARITY
from sync.agency.client import AgencyClient
from sync.agency.envelope import Submission, open_attachment, open_submission, read_outer
from sync.agency.keys import AgencyKeys, load_keys
from sync.agency.receipts import seal_answer, sign_message, sign_receipt
from sync.agency.settings import AgencySettings
from sync.signatures import new_private, sign_jws, thumbprint
from sync.wire import MESSAGE, b64encode, hash_b64

STATUS = {"state": "handling", "by": "Team Inkomen", "until": "2026-07-28", "basis": "Awb 4:13"}
TASK = {"due": "2026-06-20"}
REMIND_AT = ["2026-06-18T07:00:00.000Z"]


def main() -> None:
    """Pull once, open everything, answer it."""
    settings = AgencySettings.from_environment()
    keys = load_keys(settings.keys)
    with AgencyClient(settings.platform, settings.oin, keys) as client:
        for entry in client.read_submissions(0).entries:
            submission = open_submission(read_outer(entry), keys.enc, settings.oin)
            for attachment in submission.attachments:
                chunks = [client.read_chunk(name) for name in attachment.chunks]
                print(
                    attachment.name, sum(len(part) for part in open_attachment(attachment, chunks))
                )
            print(submission.service, *(f"{fact.name}={fact.value}" for fact in submission.facts))
            _answer(client, keys, settings.oin, submission)


def _answer(client: AgencyClient, keys: AgencyKeys, oin: str, submission: Submission) -> None:
    now, about = datetime.now(UTC), submission.id
    jti = iter(hash_b64(f"{about} {count}")[:21] + "A" for count in range(9))
    receipt = sign_receipt(submission, keys, oin, next(jti), now)
    if submission.service == CLARITY:
        # It came by a mailbox that is closed: nobody hears an answer.
        client.give_receipt(submission.id, seal_answer(receipt, submission.reply_key))
        return
    messages = [
        ("opened", "Geopend", {}),
        ("status", "In behandeling", STATUS),
        ("message", "Wij hebben een vraag", {}),
        ("task", "Loonstrook van juli sturen", TASK | {"remind_at": sys.argv[1:] or REMIND_AT}),
    ]
    for kind, title, extra in messages:
        id = next(jti)
        signed = sign_message(
            keys,
            oin,
            id,
            now,
            issuer=submission.issuer,
            kind=kind,
            about=about,
            title=title,
            text="Tekst",
            extra=extra,
        )
        client.deliver(submission.mailbox, id, kind, seal_answer(signed, submission.reply_key))
    forger = new_private()
    claims = {"v": 1, "iss": oin, "aud": submission.issuer, "jti": b64encode(bytes(16))}
    claims |= {"iat": int(now.timestamp()), "kind": "message", "about": None}
    forged = sign_jws(
        claims | {"title": "Vals", "text": "Vals"}, forger, MESSAGE, kid=thumbprint(forger)
    )
    id = next(jti)
    client.deliver(submission.mailbox, id, "message", seal_answer(forged, submission.reply_key))
    client.give_receipt(submission.id, seal_answer(receipt, submission.reply_key))


if __name__ == "__main__":
    sys.exit(main())
