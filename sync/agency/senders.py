"""Who is behind a key: which keys took its place, who that is known to be, where answers go.

A removed device still holds the old key and can sign a change of keys itself, so the agency goes by
where the changes lead (wire.py, section 7). All to one end: that is the same person. To several:
nobody is known, until a code by letter establishes the same person for a key on one of the ways.
"""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sync.agency.codes import Person, find_person
from sync.agency.envelope import Submission, read_submission
from sync.agency.inbox import Inbox
from sync.agency.store import Store
from sync.wire import format_time, parse_time

__all__ = ["Sender", "Senders"]

Graph = Mapping[str, Sequence[str]]


@dataclass(frozen=True)
class Sender:
    """Who sent one submission, as far as it is known now."""

    person: Person | None
    replaced_at: datetime | None
    """When the first change took the place of its key."""
    is_late: bool
    """It was deposited under a key that had been replaced: perhaps by a removed device."""
    is_disputed: bool
    """Several keys say to take the place of its key, or of one before it."""


class Senders:
    """What one agency knows of the keys of those who send to it."""

    def __init__(self, store: Store, inbox: Inbox, oin: str) -> None:
        self._store, self._inbox, self._oin = store, inbox, oin

    def record(
        self, tx: sqlite3.Connection, old: str, submission: Submission, deposited_at: datetime
    ) -> None:
        """Note that the issuer takes the place of a key; one that would lead in a circle is not."""
        if submission.issuer in _reach(self._graph("new", "old"), old):
            return
        tx.execute(
            "INSERT OR IGNORE INTO key_changes VALUES (?, ?, ?, ?)",
            (old, submission.issuer, submission.id, format_time(deposited_at)),
        )

    def identify(self, issuer: str, deposited_at: datetime) -> Sender:
        """Tell who sent what was deposited then under a key."""
        row = self._store.row(
            "SELECT min(deposited_at) AS at FROM key_changes WHERE old = ?", issuer
        )
        replaced_at = parse_time(row["at"]) if row and row["at"] else None
        is_late = replaced_at is not None and deposited_at > replaced_at
        return Sender(
            person=None if is_late else self.find_person(issuer),
            replaced_at=replaced_at,
            is_late=is_late,
            is_disputed=any(
                self.find_heir(key) is None for key in _reach(self._graph("new", "old"), issuer)
            ),
        )

    def find_person(self, issuer: str) -> Person | None:
        """Give whom a key belongs to, by its own code or by a change that nobody disputes."""
        heir = self.find_heir(issuer)
        if heir is None:
            return None
        for key in _reach(self._graph("new", "old"), issuer):
            person = find_person(self._store, key)
            if person is not None and self.find_heir(key) == heir:
                return person
        return None

    def find_heir(self, issuer: str) -> str | None:
        """Give the key that took a key's place in the end, or itself; None: that is disputed."""
        graph = self._graph("old", "new")
        keys = _reach(graph, issuer)
        ends = [key for key in keys if key not in graph]
        if len(ends) > 1 and (known := self._known(issuer)) is not None:
            same = [k for k in keys if k != issuer and self._is_bound(k, known)]
            lowest = [k for k in same if not any(o in _reach(graph, k) for o in same if o != k)]
            ends = list({end for k in lowest for end in _reach(graph, k) if end not in graph})
        return ends[0] if len(ends) == 1 else None

    def find_ends(self, issuer: str) -> list[str]:
        """Give every key to which changes lead from a key, and that has not been replaced."""
        graph = self._graph("old", "new")
        return [key for key in _reach(graph, issuer) if key not in graph]

    def was_known(self, issuer: str) -> bool:
        """Tell whether a key, or one whose place it took, was ever bound to a person."""
        return self._known(issuer) is not None

    def issuers_of(self, issuer: str) -> list[str]:
        """Give a key and those whose place it took without dispute: what they sent is its own."""
        heir = self.find_heir(issuer)
        keys = _reach(self._graph("new", "old"), issuer)
        return [key for key in keys if key == issuer or (heir and self.find_heir(key) == heir)]

    def newest(self, issuer: str) -> Submission | None:
        """Give the last submission under a key, which says where its answers go; None: none yet."""
        row = self._store.row(
            "SELECT id FROM submissions WHERE issuer = ? ORDER BY deposited_at DESC, number DESC",
            issuer,
        )
        return None if row is None else read_submission(self._inbox.read(row["id"]), self._oin)

    def addressee(self, submission: Submission) -> Submission | None:
        """Give the submission whose mailbox and reply key an answer takes; None: disputed."""
        heir = self.find_heir(submission.issuer)
        if heir is None or heir == submission.issuer:
            return None if heir is None else submission
        return self.newest(heir)

    def _known(self, issuer: str) -> Person | None:
        """Give the person of a key or of the nearest one whose place it took, disputed or not."""
        keys = _reach(self._graph("new", "old"), issuer)
        return next((p for key in keys if (p := find_person(self._store, key))), None)

    def _is_bound(self, key: str, person: Person) -> bool:
        bound = find_person(self._store, key)
        return bound is not None and bound.number == person.number

    def _graph(self, start: str, end: str) -> Graph:
        graph: dict[str, list[str]] = {}
        for row in self._store.rows("SELECT old, new FROM key_changes"):
            graph.setdefault(row[start], []).append(row[end])
        return graph


def _reach(graph: Graph, key: str) -> list[str]:
    """Give a key and all to which steps lead from it, the nearest first."""
    keys = [key]
    for each in keys:
        keys += [key for key in graph.get(each, ()) if key not in keys]
    return keys
