"""Answers on their way: signed and sealed once, stored, then delivered until the platform has them.

An answer is never made a second time: what is tried again are the same bytes under the same id.
"""

import json
import re
import secrets
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sync.agency.client import AgencyClient
from sync.agency.envelope import Submission
from sync.agency.errors import NotAllowedError, RejectedError
from sync.agency.keys import AgencyKeys
from sync.agency.receipts import seal_answer, sign_message
from sync.agency.store import Store
from sync.agency.terms import moments_before
from sync.wire import b64encode, canonical_json, format_time

__all__ = ["Answer", "AnswerMaker", "deliver_answers", "read_answers", "require_text"]

MOST_TITLE, MOST_TEXT = 120, 4_000
_LINK = re.compile(r"(?i)\b(?:[a-z][a-z0-9+.-]*://|www\.)([^\s/?#<>\"']+)")
_UNSEEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True)
class Answer:
    """What was said to a person, and how far it has come."""

    id: str
    kind: str
    title: str
    text: str
    extra: Mapping[str, Any]
    made_at: str
    made_by: str
    sent_at: str | None
    refused: str | None


@dataclass(frozen=True)
class AnswerMaker:
    """Signs and seals answers in the name of one agency, within the caller's transaction."""

    store: Store
    keys: AgencyKeys
    oin: str

    def add(
        self,
        tx: sqlite3.Connection,
        submission: Submission,
        kind: str,
        by: str,
        now: datetime,
        *,
        title: str = "",
        text: str = "",
        extra: Mapping[str, Any] | None = None,
        to: Submission | None = None,
    ) -> str:
        """Store an answer about a submission and return its id; it leaves by itself.

        It goes to the key and the mailbox of ``to``, another submission, where one is given.
        """
        to = to or submission
        jti = b64encode(secrets.token_bytes(16))
        signed = sign_message(
            self.keys,
            self.oin,
            jti,
            now,
            issuer=to.issuer,
            kind=kind,
            about=submission.id,
            title=title,
            text=text,
            extra=extra,
        )
        said = canonical_json({"title": title, "text": text, "extra": dict(extra or {})})
        tx.execute(
            "INSERT INTO answers (id, submission, kind, content, sealed, mailbox, made_at, made_by)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                jti,
                submission.id,
                kind,
                self.store.sealer.seal(said, f"answers/{jti}"),
                seal_answer(signed, to.reply_key),
                to.mailbox,
                format_time(now),
                by,
            ),
        )
        return jti


def task_members(due: date, now: datetime) -> dict[str, Any]:
    """Give what a task carries besides its words: until when, and when to be reminded."""
    moments = moments_before(due, now)
    return {"due": due.isoformat(), "remind_at": [format_time(moment) for moment in moments]}


def require_text(field: str, text: str, most: int, hosts: Sequence[str]) -> str:
    """Give a text as it may be sent: not empty, no invisible signs, links to own hosts only.

    Raises:
        NotAllowedError: ``text-missing``, ``text-long`` or ``text-link``, with the field.
    """
    plain = _UNSEEN.sub("", text).strip()
    if not plain:
        raise NotAllowedError("text-missing", field)
    if len(plain) > most:
        raise NotAllowedError("text-long", field)
    for found in _LINK.finditer(plain):
        host = found.group(1).rpartition("@")[2].partition(":")[0].lower().rstrip(".,;)")
        if not any(host == own or host.endswith(f".{own}") for own in hosts):
            raise NotAllowedError("text-link", field)
    return plain


def read_answers(store: Store, submission: str) -> list[Answer]:
    """Give what was answered to a submission, oldest first."""
    rows = store.rows("SELECT * FROM answers WHERE submission = ? ORDER BY made_at", submission)
    return [_read(store, row) for row in rows]


def deliver_answers(store: Store, client: AgencyClient, now: datetime) -> int:
    """Deliver what waits, oldest first, and return how many arrived.

    Raises:
        UnreachableError: the platform does not answer; what was not delivered waits on.
    """
    waiting = store.rows(
        "SELECT id, kind, mailbox, sealed FROM answers"
        " WHERE sent_at IS NULL AND refused IS NULL ORDER BY made_at"
    )
    arrived = 0
    for row in waiting:
        try:
            client.deliver(row["mailbox"], row["id"], row["kind"], row["sealed"])
        except RejectedError as error:
            if error.status in {401, 403}:
                raise
            # The mailbox was closed, or the platform holds other bytes: no use in trying again.
            with store.writing() as tx:
                tx.execute("UPDATE answers SET refused = ? WHERE id = ?", (error.code, row["id"]))
            continue
        with store.writing() as tx:
            tx.execute("UPDATE answers SET sent_at = ? WHERE id = ?", (format_time(now), row["id"]))
        arrived += 1
    return arrived


def _read(store: Store, row: sqlite3.Row) -> Answer:
    said = json.loads(store.sealer.open(row["content"], f"answers/{row['id']}"))
    return Answer(
        id=row["id"],
        kind=row["kind"],
        title=said["title"],
        text=said["text"],
        extra=said["extra"],
        made_at=row["made_at"],
        made_by=row["made_by"],
        sent_at=row["sent_at"],
        refused=row["refused"],
    )
