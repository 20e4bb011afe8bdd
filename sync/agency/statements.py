"""Income statements: each is signed and sealed once for the wallet of the person whom it is about.

A statement is made in one transaction with its reference, so that the same file again, after a
crash or by two processes, makes nothing twice. It leaves as every answer does (`answers.py`).
"""

import hmac
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sync.agency.answers import AnswerMaker
from sync.agency.codes import Person, links_of_same
from sync.agency.envelope import Submission
from sync.agency.senders import Senders
from sync.agency.statement_files import Statement
from sync.agency.store import Store
from sync.agency.trail import append

__all__ = ["Outcome", "Statements"]

KIND = "income_statement"
BY = "statement"


@dataclass
class Outcome:
    """What became of the statements of a file, by their references."""

    made: list[str] = field(default_factory=list[str])
    earlier: list[str] = field(default_factory=list[str])
    """Made before, of the same content."""
    differing: list[str] = field(default_factory=list[str])
    """Made before, of other content: nothing was made."""
    unlinked: list[str] = field(default_factory=list[str])
    """Of somebody who has no wallet with this agency, or whose keys are disputed."""
    arrived: int = 0
    waiting: int = 0
    refused: list[str] = field(default_factory=list[str])
    """Of somebody who has closed the mailbox since."""

    @property
    def is_whole(self) -> bool:
        """Whether every statement of the file has arrived."""
        return not (self.differing or self.unlinked or self.refused or self.waiting)


class Statements:
    """Makes the income statements of one agency."""

    def __init__(self, store: Store, answers: AnswerMaker, senders: Senders) -> None:
        self._store, self._answers, self._senders = store, answers, senders

    def make(self, statements: Sequence[Statement], now: datetime) -> Outcome:
        """Make those that were not made yet; they leave by themselves."""
        outcome = Outcome()
        for statement in statements:
            self._make(statement, now, outcome)
        return outcome

    def look(self, statements: Sequence[Statement], outcome: Outcome) -> None:
        """Note how far what was made has come."""
        outcome.arrived = outcome.waiting = 0
        for statement in statements:
            row = self._store.row(
                "SELECT a.sent_at, a.refused FROM income_statements s"
                " JOIN answers a ON a.id = s.answer WHERE s.reference = ?",
                statement.reference,
            )
            if row is None:
                continue
            if row["refused"] is not None:
                outcome.refused.append(statement.reference)
            elif row["sent_at"] is None:
                outcome.waiting += 1
            else:
                outcome.arrived += 1

    def _make(self, statement: Statement, now: datetime, outcome: Outcome) -> None:
        # Keyed: whoever reads the database cannot try amounts until one fits.
        said = b"statement " + statement.content
        digest = hmac.digest(self._store.sealer.code_key, said, "sha256")
        to = self._find(statement.person)
        with self._store.writing() as tx:
            query = "SELECT digest FROM income_statements WHERE reference = ?"
            present = tx.execute(query, (statement.reference,)).fetchone()
            if present is not None:
                is_same = hmac.compare_digest(present["digest"], digest)
                (outcome.earlier if is_same else outcome.differing).append(statement.reference)
                return
            if to is None:
                outcome.unlinked.append(statement.reference)
                return
            extra = {"payments": list(statement.payments)}
            answer = self._answers.add_unasked(tx, to, KIND, BY, now, extra)
            row = (statement.reference, digest, answer)
            tx.execute("INSERT INTO income_statements VALUES (?, ?, ?)", row)
            append(tx, now, BY, "income_statement", detail=statement.reference)
        outcome.made.append(statement.reference)

    def _find(self, number: str) -> Submission | None:
        """Find what the person last sent by the wallet that was linked last; None: nothing."""
        for link in reversed(links_of_same(self._store, Person("", number))):
            heir = self._senders.find_heir(link.issuer)
            person = self._senders.find_person(heir) if heir else None
            if heir and person and person.number.strip() == number:
                return self._senders.newest(heir)
        return None
