"""Sends what a test wants to whoever wrote last, signed and sealed by the agency; by lines of JSON.

A line is {claims: {kind, title, text, ..}, files: [{name, media_type, octets: b64, spoil}]}; spoil
is "", "digest", "size", "key", "swapped" or "unknown" (the message names chunks that nobody has).
The answer is {id}. A line {} only receives what waits.
"""

import base64
import json
import secrets
import sys
from datetime import UTC, datetime
from typing import Any

from sync.agency.client import AgencyClient
from sync.agency.envelope import Submission, open_submission, read_outer
from sync.agency.keys import load_keys
from sync.agency.receipts import seal_answer, sign_receipt
from sync.agency.settings import AgencySettings
from sync.signatures import sign_jws
from sync.wire import MESSAGE, b64encode
from tests.agency.phone import seal_file


def main() -> None:
    """Receive and send for every line that comes."""
    settings = AgencySettings.from_environment()
    keys = load_keys(settings.keys)
    to: Submission | None = None
    with AgencyClient(settings.platform, settings.oin, keys) as client:
        for line in sys.stdin:
            asked, now = json.loads(line), datetime.now(UTC)
            for entry in client.read_submissions(0).entries:
                to = open_submission(read_outer(entry), keys.enc, settings.oin)
                jti = b64encode(secrets.token_bytes(16))
                receipt = sign_receipt(to, keys, settings.oin, jti, now)
                client.give_receipt(to.id, seal_answer(receipt, to.reply_key))
            id = b64encode(secrets.token_bytes(16))
            if asked and to is not None:
                files = [_file(one) for one in asked.get("files", [])]
                chunks = {name: octets for _, parts in files for name, octets in parts.items()}
                for name, octets in chunks.items():
                    client.hand_over(to.mailbox, name, octets)
                claims = {"v": 1, "iss": settings.oin, "aud": to.issuer, "jti": id}
                claims |= {"iat": int(now.timestamp()), "about": to.id, "title": "", "text": ""}
                claims |= {"attachments": [claim for claim, _ in files]} if files else {}
                claims |= asked["claims"]
                signed = sign_jws(claims, keys.sig, MESSAGE, kid=keys.sig_kid)
                sealed = seal_answer(signed, to.reply_key)
                client.deliver(to.mailbox, id, claims["kind"], sealed, list(chunks))
            print(json.dumps({"id": id}), flush=True)


def _file(asked: dict[str, Any]) -> tuple[dict[str, Any], dict[str, bytes]]:
    octets = base64.b64decode(asked["octets"])
    sealed = seal_file(asked["name"], asked["media_type"], octets)
    claims, parts = dict(sealed.claims), dict(sealed.chunks)
    spoil = asked.get("spoil", "")
    if spoil == "digest":
        claims["digest"] = b64encode(bytes(32))
    elif spoil == "size":
        claims["size_bytes"] = len(octets) - 1
    elif spoil == "key":
        claims["key"] = b64encode(bytes(32))
    elif spoil == "swapped":
        claims["chunks"] = claims["chunks"][::-1]
    elif spoil == "unknown":
        claims["chunks"] = [b64encode(secrets.token_bytes(32)) for _ in claims["chunks"]]
    return claims | asked.get("claims", {}), parts


if __name__ == "__main__":
    main()
