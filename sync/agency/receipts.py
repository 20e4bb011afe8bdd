"""What the agency signs: receipts and messages, sealed to the key that a person gave for them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sync.agency.envelope import Submission, seal
from sync.agency.keys import AgencyKeys
from sync.signatures import import_public, sign_jws
from sync.wire import MAILBOX_SEALED, MESSAGE, RECEIPT, format_time

__all__ = ["KINDS", "seal_answer", "sign_message", "sign_receipt"]

KINDS = (
    *("message", "task", "status", "opened", "decision", "identity", "keys", "income_statement"),
    *("activity_statement", "question", "appointment", "agreement", "spoken", "referral"),
)


def sign_receipt(
    submission: Submission, keys: AgencyKeys, oin: str, jti: str, received_at: datetime
) -> str:
    """Sign that all of a submission is durably here."""
    claims = {
        "v": 1,
        "iss": oin,
        "aud": submission.issuer,
        "sub": submission.id,
        "jti": jti,
        "digest": submission.digest,
        "attachments": [{"id": a.id, "digest": a.digest} for a in submission.attachments],
        "received_at": format_time(received_at),
    }
    return sign_jws(claims, keys.sig, RECEIPT, kid=keys.sig_kid)


def sign_message(
    keys: AgencyKeys,
    oin: str,
    jti: str,
    now: datetime,
    *,
    issuer: str,
    kind: str,
    about: str | None,
    title: str,
    text: str,
    extra: Mapping[str, Any] | None = None,
) -> str:
    """Sign a message of one of ``KINDS`` to the wallet whose key has the thumbprint ``issuer``.

    ``extra`` holds the members that wire.py names for the kind.
    """
    if kind not in KINDS:
        raise ValueError(f"no message of kind {kind!r}")
    claims = {
        "v": 1,
        "iss": oin,
        "aud": issuer,
        "jti": jti,
        "iat": int(now.timestamp()),
        "kind": kind,
        "about": about,
        "title": title,
        "text": text,
    }
    return sign_jws(claims | dict(extra or {}), keys.sig, MESSAGE, kid=keys.sig_kid)


def seal_answer(statement: str, reply_key: Mapping[str, str]) -> str:
    """Seal a receipt or message to the key that the person gave for answers."""
    return seal(statement, import_public(reply_key), MAILBOX_SEALED)
