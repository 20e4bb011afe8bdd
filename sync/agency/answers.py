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
from sync.agency.enclosures import attach, forget_chunks, hand_over, hand_over_again
from sync.agency.envelope import Submission
from sync.agency.errors import NotAllowedError, RejectedError
from sync.agency.keys import AgencyKeys
from sync.agency.receipts import seal_answer, sign_message
from sync.agency.store import Store
from sync.agency.templates import find_places
from sync.agency.terms import day_in_amsterdam, end_of_term, moments_before
from sync.wire import b64encode, canonical_json, format_time

__all__ = [
    "Answer",
    "AnswerMaker",
    "decision_members",
    "deliver_answers",
    "read_answers",
    "require_text",
    "require_words",
    "task_members",
]

MOST_TITLE, MOST_TEXT = 120, 4_000
OBJECTION_WEEKS = 6
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
        enclosures: Sequence[str] = (),
    ) -> str:
        """Store an answer about a submission and return its id; it leaves by itself.

        It goes to the key and the mailbox of ``to``, another submission, where one is given, with
        the files that a clerk added for it.

        Raises:
            NotAllowedError: ``file-gone``.
        """
        to = to or submission
        jti = b64encode(secrets.token_bytes(16))
        files = attach(self.store, tx, submission.id, enclosures, jti)
        signed_files = {"attachments": files} if files else {}
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
            extra=dict(extra or {}) | signed_files,
        )
        told = [{name: file[name] for name in ("name", "size_bytes", "digest")} for file in files]
        kept = dict(extra or {}) | ({"files": told} if told else {})
        said = {"title": title, "text": text, "extra": kept}
        self._keep(tx, jti, submission.id, kind, said, to, signed, by, now)
        return jti

    def add_unasked(
        self,
        tx: sqlite3.Connection,
        to: Submission,
        kind: str,
        by: str,
        now: datetime,
        extra: Mapping[str, Any],
    ) -> str:
        """Store a message about no submission, for the key and mailbox of ``to``; give its id."""
        jti = b64encode(secrets.token_bytes(16))
        signed = sign_message(
            self.keys,
            self.oin,
            jti,
            now,
            issuer=to.issuer,
            kind=kind,
            about=None,
            title="",
            text="",
            extra=extra,
        )
        said = {"title": "", "text": "", "extra": dict(extra)}
        self._keep(tx, jti, "", kind, said, to, signed, by, now)
        return jti

    def _keep(
        self,
        tx: sqlite3.Connection,
        jti: str,
        about: str,
        kind: str,
        said: Mapping[str, Any],
        to: Submission,
        signed: str,
        by: str,
        now: datetime,
    ) -> None:
        content = self.store.sealer.seal(canonical_json(said), f"answers/{jti}")
        sealed = seal_answer(signed, to.reply_key)
        tx.execute(
            "INSERT INTO answers (id, submission, kind, content, sealed, mailbox, made_at, made_by)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (jti, about, kind, content, sealed, to.mailbox, format_time(now), by),
        )


def task_members(due: date, now: datetime) -> dict[str, Any]:
    """Give what a task carries besides its words: until when, and when to be reminded."""
    moments = moments_before(due, now)
    return {"due": due.isoformat(), "remind_at": [format_time(moment) for moment in moments]}


def decision_members(by: str, article: str, now: datetime) -> dict[str, Any]:
    """Give what a decision carries besides its words: who, by which article, and the remedy.

    Source: Awb 3:45 (the remedy and its term), 3:47 (the article), 6:7 and 6:8 (six weeks).
    """
    until = end_of_term(day_in_amsterdam(now), {"weeks": OBJECTION_WEEKS})
    members = {"state": "decided", "by": by, "basis": article.strip()[:60]}
    return members | {"remedy": "objection", "until": until.isoformat()}


def require_words(
    title: str, text: str, hosts: Sequence[str], *, may_be_empty: bool = False
) -> list[str]:
    """Give a title and a text as they may be sent.

    Raises:
        NotAllowedError: as ``require_text``; ``text-place``: a place of a template is left.
    """
    for field, words in (("title", title), ("text", text)):
        if find_places(words):
            raise NotAllowedError("text-place", field)
    return [
        require_text(field, words, most, hosts) if words.strip() or not may_be_empty else words
        for field, words, most in (("title", title, MOST_TITLE), ("text", text, MOST_TEXT))
    ]


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
            chunks = hand_over(store, client, row["id"], row["mailbox"])
            client.deliver(row["mailbox"], row["id"], row["kind"], row["sealed"], chunks)
        except RejectedError as error:
            if error.status in {401, 403}:
                raise
            if error.status == 507:  # the person's mailbox is full for now; the others go on
                continue
            with store.writing() as tx:
                if error.code == "blobs-missing":
                    hand_over_again(tx, row["id"])
                    continue
                # The mailbox was closed, or the platform holds other bytes: no use in trying again.
                tx.execute("UPDATE answers SET refused = ? WHERE id = ?", (error.code, row["id"]))
                forget_chunks(tx, row["id"])
            continue
        with store.writing() as tx:
            tx.execute("UPDATE answers SET sent_at = ? WHERE id = ?", (format_time(now), row["id"]))
            forget_chunks(tx, row["id"])
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
