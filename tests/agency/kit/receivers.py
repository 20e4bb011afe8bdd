"""Receivers to be checked: ours, and five around it that break one rule each.

`python -m tests.agency.kit.receivers KIND DATA OIN`, with PLEIN_ORIGIN and PLEIN_ROOT.
"""

import json
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sync.agency import envelope, pull, receipts
from sync.agency.envelope import find_sealing_kid, open_sealed, read_submission
from sync.agency.office import Office
from sync.agency.settings import AgencySettings
from sync.wire import SUBMISSION_SEALED, b64decode, hash_b64


def sign_before_opening() -> None:
    """Give the receipt without having fetched the files."""
    pull.open_attachment = lambda *_: iter(())


def sign_another_digest() -> None:
    """Sign a receipt over something else than was opened."""

    def sign(submission: Any, *rest: Any) -> str:
        return receipts.sign_receipt(replace(submission, inner=submission.inner + "A"), *rest)

    pull.sign_receipt = sign


def sign_anew_each_time() -> None:
    """Make another receipt whenever one is sent."""
    right = pull.Receiver._send_receipt

    def send(self: Any, id: str, service: str, _: str) -> None:
        submission = read_submission(self._inbox.read(id), self._oin)
        jti = hash_b64(id)[:21] + "A"
        again = receipts.sign_receipt(submission, self._keys, self._oin, jti, self._now())
        right(self, id, service, receipts.seal_answer(again, submission.reply_key))

    pull.Receiver._send_receipt = send


def take_what_is_for_others() -> None:
    """Open what another agency passed on."""

    def open_any(outer: Any, enc: Any, oin: str, now: datetime) -> Any:
        kid = find_sealing_kid(outer.content)
        if kid in enc:
            inner = open_sealed(outer.content, enc[kid], SUBMISSION_SEALED)
            oin = json.loads(b64decode(inner.split(".")[1])).get("aud", oin)
        return envelope.open_submission(outer, enc, oin, now)

    pull.open_submission = open_any


def ignore_the_kid() -> None:
    """Do not compare the key that the platform names with the one of the seal."""

    def open_any(outer: Any, *rest: Any) -> Any:
        return envelope.open_submission(replace(outer, kid=find_sealing_kid(outer.content)), *rest)

    pull.open_submission = open_any


KINDS: dict[str, Callable[[], None]] = {
    "ours": lambda: None,
    "signs-before-opening": sign_before_opening,
    "signs-another-digest": sign_another_digest,
    "signs-anew": sign_anew_each_time,
    "takes-others": take_what_is_for_others,
    "ignores-kid": ignore_the_kid,
}


def main() -> None:
    """Receive until killed."""
    kind, data, oin = sys.argv[1:]
    KINDS[kind]()
    settings = replace(AgencySettings.from_environment(), data=Path(data), oin=oin)
    office = Office(settings)
    office.receiver.run(threading.Event())


if __name__ == "__main__":
    main()
