"""Decisions by four eyes: one clerk proposes, another gives it or sends it back with a reason.

Who somebody is goes by the name, which is used once and never again (staff.py): another session, or
other roles, make nobody a second person; nor does an account that the first one made (ties.py).
What is sent are the words that the second clerk read: a proposal is never changed, only taken back
or sent back, and then made anew.
"""

import json
import secrets
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sync.agency.answers import decision_members
from sync.agency.casework import Casework
from sync.agency.clerks import Session
from sync.agency.errors import NotAllowedError
from sync.agency.notification import BY_POST
from sync.agency.roles import permit
from sync.agency.store import Store
from sync.agency.ties import require_apart
from sync.agency.trail import append
from sync.wire import b64encode, canonical_json, format_time, parse_time

__all__ = ["Decisions", "Draft"]

MOST_REASON = 1_000


@dataclass(frozen=True)
class Draft:
    """A decision that was proposed, and what became of it."""

    id: str
    title: str
    text: str
    article: str
    files: tuple[str, ...]
    """The ids of the files that go along."""
    proposed_by: str
    proposed_at: datetime
    state: str
    """``waiting``, ``given``, ``returned``, or ``taken-back`` by who proposed it."""
    judged_by: str
    reason: str


class Decisions:
    """The proposals of one agency."""

    def __init__(self, casework: Casework, store: Store, now: Callable[[], datetime]) -> None:
        self._casework, self._store, self._now = casework, store, now

    def drafts(self, submission: str) -> list[Draft]:
        """Give what was proposed about a submission, oldest first."""
        rows = self._store.rows(
            "SELECT * FROM decisions WHERE submission = ? ORDER BY proposed_at, rowid", submission
        )
        return [self._read(row) for row in rows]

    def propose(
        self,
        submission: str,
        session: Session,
        title: str,
        text: str,
        article: str = "",
        enclosures: Sequence[str] = (),
    ) -> str:
        """Propose a decision and give the id of the proposal; nothing is sent.

        Raises:
            NotAllowedError: ``role``; as ``Casework.require_decidable``; ``assigned``;
                ``text-missing``, ``text-long`` or ``text-link``; ``proposed``: another proposal
                waits.
        """
        self._casework.require_decidable(submission)
        title, text = self._casework.require_words(title, text)
        proposal, now = b64encode(secrets.token_bytes(16)), format_time(self._now())
        said = {"title": title, "text": text, "article": article.strip()[:60]}
        content = self._seal(said | {"files": list(enclosures)}, f"decisions/{proposal}")
        with self._store.writing() as tx:
            permit(self._store, session, "propose")
            self._casework.require_decidable(submission)
            self._casework.claim(tx, submission, session)
            try:
                tx.execute(
                    "INSERT INTO decisions (id, submission, content, proposed_by, proposed_at,"
                    " state) VALUES (?, ?, ?, ?, ?, 'waiting')",
                    (proposal, submission, content, session.clerk, now),
                )
            except sqlite3.IntegrityError as error:
                raise NotAllowedError("proposed") from error
            append(tx, self._now(), session.clerk, "propose", submission, proposal)
        return proposal

    def give(self, proposal: str, session: Session) -> None:
        """Send the decision that somebody else proposed, as it was proposed, and close the case.

        To whoever did not ask for it in the wallet it goes by post: the caller says by that that it
        has gone, and the wallet gets a status without a word of it.

        Raises:
            NotAllowedError: ``role``; ``judged``: it waits no more; ``four-eyes``: whoever
                proposed it cannot give it; ``four-eyes-tied``: nor can an account that the same
                person may be behind; ``file-gone``: a file that went along did so with
                something else; or as ``Casework.require_decidable``.
        """
        draft, submission = self._require(proposal)

        def judge(tx: sqlite3.Connection) -> None:
            permit(self._store, session, "judge")
            self._casework.require_decidable(submission)
            self._judge(tx, proposal, session, "given", b"")

        answer, name = self._casework.answer, self._casework.agency_name
        if self._casework.is_reachable(submission):
            said = decision_members(name, draft.article, self._now())
            args = (submission, session, "decision", draft.title, draft.text, said, "decided")
            answer(*args, enclosures=draft.files, first=judge)
        else:
            by_post = {**BY_POST, "by": name}
            args = (submission, session, "status", "", "", by_post, "decided")
            answer(*args, may_be_empty=True, first=judge)

    def send_back(self, proposal: str, session: Session, reason: str) -> None:
        """Send a proposal back with the reason; or take it back, if it is one's own.

        Raises:
            NotAllowedError: ``role``, ``judged``, or ``reason-missing``: without a reason, or with
                more than 1,000 characters.
        """
        plain = reason.strip()
        draft, submission = self._require(proposal)
        is_own = draft.proposed_by == session.clerk
        if (not plain and not is_own) or len(plain) > MOST_REASON:
            raise NotAllowedError("reason-missing", "reason")
        sealed = self._seal({"reason": plain}, f"decisions/{proposal}/reason")
        state = "taken-back" if is_own else "returned"
        with self._store.writing() as tx:
            permit(self._store, session, "propose" if is_own else "judge")
            self._judge(tx, proposal, session, state, sealed)
            append(tx, self._now(), session.clerk, state, submission, proposal)

    def _judge(
        self, tx: sqlite3.Connection, proposal: str, session: Session, state: str, reason: bytes
    ) -> None:
        row = tx.execute("SELECT * FROM decisions WHERE id = ?", (proposal,)).fetchone()
        if row is None or row["state"] != "waiting":
            raise NotAllowedError("judged")
        if state == "given" and row["proposed_by"] == session.clerk:
            raise NotAllowedError("four-eyes")
        if state == "given":
            require_apart(self._store, row["proposed_by"], session.clerk, self._now())
        tx.execute(
            "UPDATE decisions SET state = ?, judged_by = ?, judged_at = ?, reason = ? WHERE id = ?",
            (state, session.clerk, format_time(self._now()), reason or None, proposal),
        )

    def _require(self, proposal: str) -> tuple[Draft, str]:
        row = self._store.row("SELECT * FROM decisions WHERE id = ?", proposal)
        if row is None:
            raise NotAllowedError("unknown")
        return self._read(row), str(row["submission"])

    def _read(self, row: sqlite3.Row) -> Draft:
        place = f"decisions/{row['id']}"
        said = json.loads(self._store.sealer.open(row["content"], place))
        reason = ""
        if row["reason"] is not None:
            opened = self._store.sealer.open(row["reason"], f"{place}/reason")
            reason = str(json.loads(opened)["reason"])
        return Draft(
            row["id"],
            said["title"],
            said["text"],
            said["article"],
            tuple(said["files"]),
            row["proposed_by"],
            parse_time(row["proposed_at"]),
            row["state"],
            row["judged_by"] or "",
            reason,
        )

    def _seal(self, said: Mapping[str, Any], place: str) -> bytes:
        return self._store.sealer.seal(canonical_json(said), place)
