"""Who asked for a human: about which case, since when, how, and whether a clerk did speak to them.

A person asks by the service ``iemand-spreken``, alone or about something that was sent earlier, or
by a fact ``contact`` in what they send. The list puts such a case first (worklist.py) until a clerk
notes that they spoke; then the person is told so (message ``spoken``), also for a closed case.
"""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sync.agency.answers import AnswerMaker
from sync.agency.cases import OPEN_STATES
from sync.agency.casework import Casework
from sync.agency.clerks import Session
from sync.agency.envelope import Fact, Submission, read_submission
from sync.agency.errors import RefusedError
from sync.agency.inbox import Inbox
from sync.agency.roles import permit
from sync.agency.sealing import SealingError
from sync.agency.senders import Senders
from sync.agency.store import Store
from sync.agency.trail import append
from sync.wire import format_time, parse_time

__all__ = ["SPEAK", "Request", "Speaking", "asks_for_person", "note_request"]

SPEAK = "iemand-spreken"
PERSON_FACT = "contact"
"""A fact of this name with one of these values asks for a human, whatever the service."""
PERSON_VALUES = (True, "person", "mens", "human")
_HOW, _NUMBER, _WHEN, _SUBJECT = "hoe", "telefoon", "wanneer", "onderwerp"


@dataclass(frozen=True)
class Request:
    """That somebody asked for a human; what they did not say is empty."""

    submission: str
    """By which they asked: the case itself, or one about it."""
    asked_at: datetime
    how: str
    """``bellen`` or ``balie``."""
    number: str
    when: str
    subject: str
    spoken_at: datetime | None
    spoken_by: str


class Speaking:
    """What clerks do about people who asked for a human."""

    def __init__(
        self,
        store: Store,
        inbox: Inbox,
        answers: AnswerMaker,
        senders: Senders,
        casework: Casework,
        oin: str,
        now: Callable[[], datetime],
    ) -> None:
        self._store, self._inbox, self._answers = store, inbox, answers
        self._senders, self._casework, self._oin, self._now = senders, casework, oin, now

    def requests(self, case: str) -> list[Request]:
        """Give who asked for a human about a case, the oldest first; not what was withdrawn."""
        rows = self._store.rows(
            "SELECT r.* FROM person_requests r JOIN submissions s ON s.id = r.submission"
            " WHERE r.case_id = ? AND s.withdrawn_by IS NULL ORDER BY r.asked_at, r.submission",
            case,
        )
        return [self._request(row) for row in rows]

    def note_spoken(self, case: str, session: Session) -> int:
        """Note that the clerk spoke to who asked; tell that person, and return how many requests.

        Where it is disputed which key took the place of the sender's, or what they sent was erased,
        nobody is told. A second time nothing is left to note.

        Raises:
            NotAllowedError: ``role``; ``assigned``: the case is a colleague's.
        """
        permit(self._store, session, "answer")
        now = self._now()
        with self._store.writing() as tx:
            self._casework.claim(tx, case, session)
            rows = tx.execute(
                "SELECT submission FROM waiting_persons WHERE case_id = ?", (case,)
            ).fetchall()
            for row in rows:
                asked = self._read(row["submission"])
                to = None if asked is None else self._senders.addressee(asked)
                if asked is not None and to is not None:
                    self._answers.add(tx, asked, "spoken", session.clerk, now, to=to)
                tx.execute(
                    "UPDATE person_requests SET spoken_at = ?, spoken_by = ? WHERE submission = ?",
                    (format_time(now), session.clerk, row["submission"]),
                )
            if rows:
                append(tx, now, session.clerk, "spoken", case)
        return len(rows)

    def _request(self, row: sqlite3.Row) -> Request:
        asked = self._read(row["submission"])
        told = {fact.name: fact.value for fact in asked.facts} if asked else {}
        spoken_at = row["spoken_at"]

        def said(name: str) -> str:
            value = told.get(name)
            return value if isinstance(value, str) and row["is_apart"] else ""

        return Request(
            submission=row["submission"],
            asked_at=parse_time(row["asked_at"]),
            how=said(_HOW),
            number=said(_NUMBER),
            when=said(_WHEN),
            subject=said(_SUBJECT),
            spoken_at=None if spoken_at is None else parse_time(spoken_at),
            spoken_by=row["spoken_by"] or "",
        )

    def _read(self, submission: str) -> Submission | None:
        """Give what was sent; None: it was erased, or cannot be read."""
        try:
            return read_submission(self._inbox.read(submission), self._oin)
        except (RefusedError, SealingError, OSError):
            return None


def asks_for_person(facts: Sequence[Fact]) -> bool:
    """Tell whether facts of any service ask for a human."""
    return any(fact.name == PERSON_FACT and fact.value in PERSON_VALUES for fact in facts)


def note_request(
    store: Store, tx: sqlite3.Connection, senders: Senders, submission: Submission, at: datetime
) -> bool:
    """Note a submission of service ``iemand-spreken``; tell whether another case shows it.

    It is shown by the case that it is about, if that is open and of the same person; what comes
    under a key that was replaced, and all else, is a case of its own.
    """
    about = None
    if submission.about is not None and not senders.identify(submission.issuer, at).is_late:
        row = store.row("SELECT issuer, state FROM cases WHERE id = ?", submission.about)
        own = senders.issuers_of(submission.issuer)
        if row is not None and row["state"] in OPEN_STATES and row["issuer"] in own:
            about = submission.about
    tx.execute(
        "INSERT OR IGNORE INTO person_requests (submission, case_id, asked_at, is_apart)"
        " VALUES (?, ?, ?, 1)",
        (submission.id, about or submission.id, format_time(at)),
    )
    return about is not None
