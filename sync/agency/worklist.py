"""The list of a clerk's work: by queue, searched, who wants a person first, then by day.

Search looks for whole words. A number is that of the case or of the customer; a word is of the
title of the service in either language, or of the name of an established sender. Names stand in
the database as keyed hashes of their words only (HMAC under a key of this machine), so that the
sealed columns stay sealed; whoever has the database and not the key learns that two senders share
a word, and not which.
"""

import hmac
import logging
import sqlite3
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, cast

from sync.agency.answers import read_answers
from sync.agency.cases import OPEN_STATES, Summary
from sync.agency.casework import Casework
from sync.agency.clerks import Session
from sync.agency.codes import find_person
from sync.agency.conditions import first_day
from sync.agency.deadlines import Deadline, find_deadline, find_term
from sync.agency.errors import RefusedError
from sync.agency.notification import CHOOSE_WAY
from sync.agency.referrals import PASSED_ON, SERVICE_FACT
from sync.agency.roles import permit
from sync.agency.sealing import SealingError
from sync.agency.senders import Senders
from sync.agency.speaking import SPEAK, asks_for_person
from sync.agency.store import Store
from sync.agency.terms import day_in_amsterdam
from sync.wire import parse_time

__all__ = ["MOST_LINES", "Case", "Worklist", "queue_of"]

MOST_LINES = 200
"""So many cases are shown; the rest is found by queue or by searching."""
MINE, NOBODYS, ALL, CLOSED = "mine", "nobodys", "all", "closed"
_COMPLETES_NOTHING = ("withdrawal", CHOOSE_WAY, SPEAK)
"""Services about a case after which a term that stands still does not run on."""
_log = logging.getLogger("plein.agency")
_LATE = {"over": 0, "today": 1, "soon": 2, "left": 2, "none": 4, "still": 3}


@dataclass(frozen=True)
class Case:
    """One line of the list."""

    summary: Summary
    number: int
    queue: str
    assigned_to: str
    asked_at: datetime | None
    """Since when the sender waits to speak to a human; None: nobody asked, or somebody spoke."""
    deadline: Deadline
    has_proposal: bool
    """Whether a decision waits for a second clerk."""
    proposed_by: str

    @property
    def wants_person(self) -> bool:
        """Whether the sender waits to speak to a human."""
        return self.asked_at is not None


class Worklist:
    """What there is to do at one agency."""

    def __init__(
        self,
        store: Store,
        casework: Casework,
        senders: Senders,
        now: Callable[[], datetime],
        services: Callable[[], Sequence[Mapping[str, Any]]],
    ) -> None:
        self._store, self._casework, self._senders = store, casework, senders
        self._now, self._services = now, services
        self._passed_titles: dict[str, str] = {}

    def cases(self, session: Session, queue: str = ALL, query: str = "") -> list[Case]:
        """Give the cases of a queue that have every word of a query, the most urgent first.

        ``queue`` is ``mine``, ``nobodys``, ``all``, ``closed``, or the name of one.

        Raises:
            NotAllowedError: ``role``.
        """
        permit(self._store, session, "read")
        self._catch_up()
        rows = self._rows(session, queue)
        words = _words(query)
        if words:
            rows = [row for row in rows if self._fits(row, words)]
        rows = rows[:MOST_LINES] if queue == CLOSED else rows
        cases = [self._case(row) for row in rows]
        cases.sort(key=_urgency)
        return cases[:MOST_LINES]

    def case(self, submission: str) -> Case | None:
        """Give the line of one submission; None: there is no such."""
        row = self._store.row("SELECT * FROM cases WHERE id = ?", submission)
        return None if row is None else self._case(row)

    def queues(self, session: Session) -> dict[str, int]:
        """Give how many open cases there are in each queue, the clerk's own first.

        Raises:
            NotAllowedError: ``role``.
        """
        permit(self._store, session, "read")
        rows = self._store.rows(
            "SELECT service, assigned_to, count(*) AS count FROM cases WHERE state IN (?, ?, ?, ?)"
            " OR id IN (SELECT case_id FROM waiting_persons) GROUP BY service, assigned_to",
            *OPEN_STATES,
        )
        counts = {MINE: 0, NOBODYS: 0, ALL: 0}
        for row in rows:
            counts[ALL] += row["count"]
            counts[MINE] += row["count"] if row["assigned_to"] == session.clerk else 0
            counts[NOBODYS] += row["count"] if row["assigned_to"] is None else 0
            name = self._queue(row["service"])
            counts[name] = counts.get(name, 0) + row["count"]
        return counts

    def _rows(self, session: Session, queue: str) -> list[sqlite3.Row]:
        rows = self._store.rows("SELECT * FROM cases ORDER BY received_at DESC, number DESC")
        asked = {row["case_id"] for row in self._store.rows("SELECT case_id FROM waiting_persons")}
        # Who waits to speak to somebody stays in sight also after a decision.
        shown = {row["id"] for row in rows if row["state"] in OPEN_STATES or row["id"] in asked}
        if queue == CLOSED:
            return [row for row in rows if row["id"] not in shown]
        rows = [row for row in rows if row["id"] in shown]
        if queue == MINE:
            return [row for row in rows if row["assigned_to"] == session.clerk]
        if queue == NOBODYS:
            return [row for row in rows if row["assigned_to"] is None]
        return [row for row in rows if queue in (ALL, self._queue(row["service"]))]

    def _case(self, row: sqlite3.Row) -> Case:
        summary = self._casework.summary(row)
        begin = row["begin_day"]
        later = self._store.rows(
            "SELECT issuer, received_at FROM cases WHERE about = ? AND service NOT IN (?, ?, ?)",
            row["id"],
            *_COMPLETES_NOTHING,
        )
        own = set(self._senders.issuers_of(row["issuer"])) if later else set[str]()
        received = day_in_amsterdam(summary.received_at)
        deadline = find_deadline(
            date.fromisoformat(begin) if begin else received,
            find_term(self._asked_service(row), self._services()),
            read_answers(self._store, row["id"]),
            [day_in_amsterdam(parse_time(r["received_at"])) for r in later if r["issuer"] in own],
            day_in_amsterdam(self._now()),
            is_open=summary.is_open,
        )
        waiting = self._store.row(
            "SELECT proposed_by FROM decisions WHERE submission = ? AND state = 'waiting'",
            row["id"],
        )
        return Case(
            summary,
            row["number"],
            self._queue(row["service"]),
            row["assigned_to"] or "",
            self._asked_at(row["id"]),
            deadline,
            waiting is not None,
            "" if waiting is None else waiting["proposed_by"],
        )

    def _asked_at(self, case: str) -> datetime | None:
        row = self._store.row(
            "SELECT min(asked_at) AS at FROM waiting_persons WHERE case_id = ?", case
        )
        return parse_time(row["at"]) if row and row["at"] else None

    def _asked_service(self, row: sqlite3.Row) -> str:
        """Give the service whose term runs: of what was passed on, the own one of its title."""
        if row["service"] != PASSED_ON:
            return str(row["service"])
        if (title := self._passed_titles.get(row["id"])) is None:
            try:
                facts = self._casework.detail(row["id"]).submission.facts
            except (RefusedError, SealingError, OSError):
                return PASSED_ON  # _catch_up has logged it
            title = next((str(f.value) for f in facts if f.name == SERVICE_FACT), "")
            self._passed_titles[row["id"]] = title
        own = (s["id"] for s in self._services() if title in s.get("title", {}).values())
        return str(next(own, PASSED_ON))

    def _queue(self, service: str) -> str:
        found = next((each for each in self._services() if each["id"] == service), None)
        return service if found is None else queue_of(found, service)

    def _catch_up(self) -> None:
        """Read once of every submission what the list needs and the sealed content has."""
        for row in self._store.rows("SELECT * FROM cases WHERE wants_person IS NULL"):
            try:
                detail = self._casework.detail(row["id"])
            except (RefusedError, SealingError, OSError) as error:
                # One that cannot be read must not take the list of all others away.
                _log.error("number %d cannot be read: %s", row["number"], type(error).__name__)
                continue
            facts = detail.submission.facts
            wants = asks_for_person(facts)
            begin = first_day(detail.wording, facts, day_in_amsterdam(detail.summary.received_at))
            with self._store.writing() as tx:
                tx.execute(
                    "UPDATE submissions SET wants_person = ?, begin_day = ? WHERE id = ?",
                    (int(wants), begin.isoformat(), row["id"]),
                )
                if wants:
                    tx.execute(
                        "INSERT OR IGNORE INTO person_requests"
                        " (submission, case_id, asked_at, is_apart) VALUES (?, ?, ?, 0)",
                        (row["id"], row["id"], row["deposited_at"]),
                    )
        self._word_persons()

    def _word_persons(self) -> None:
        """Keep the hashes of the words of every person who became known, or another, since."""
        rows = self._store.rows(
            "SELECT p.issuer, substr(p.person, 1, 12) AS nonce FROM persons p"
            " LEFT JOIN worded_persons w ON w.issuer = p.issuer"
            " AND w.nonce = substr(p.person, 1, 12) WHERE w.issuer IS NULL"
        )
        for row in rows:
            person = find_person(self._store, row["issuer"])
            words = _words(f"{person.name} {person.number}") if person else set[str]()
            with self._store.writing() as tx:
                tx.execute("DELETE FROM person_words WHERE issuer = ?", (row["issuer"],))
                tx.executemany(
                    "INSERT INTO person_words VALUES (?, ?)",
                    [(self._hash(word), row["issuer"]) for word in words],
                )
                tx.execute(
                    "INSERT OR REPLACE INTO worded_persons VALUES (?, ?)",
                    (row["issuer"], row["nonce"]),
                )

    def _fits(self, row: sqlite3.Row, words: set[str]) -> bool:
        title = self._title_words(row["service"]) | {str(row["number"])}
        left = words - title
        return not left or self._is_of_person(row, left)

    def _title_words(self, service: str) -> set[str]:
        found = next((each for each in self._services() if each["id"] == service), None)
        titles = found["title"].values() if found else ()
        return _words(" ".join((service, *titles)))

    def _is_of_person(self, row: sqlite3.Row, words: set[str]) -> bool:
        """Tell whether the sender is known by all these words, and is still known to be that."""
        keys = self._senders.issuers_of(row["issuer"])
        for key in keys:
            held = self._store.rows("SELECT word FROM person_words WHERE issuer = ?", key)
            if {self._hash(word) for word in words} <= {bytes(each["word"]) for each in held}:
                return self._casework.summary(row).person is not None
        return False

    def _hash(self, word: str) -> bytes:
        return hmac.digest(self._store.sealer.code_key, f"word {word}".encode(), "sha256")


def queue_of(service: Mapping[str, Any], name: str) -> str:
    """Give the queue of a service: that of its file's `routing`, or else the service itself."""
    routing = service.get("routing")
    if isinstance(routing, str) and routing:
        return routing
    if isinstance(routing, dict):
        for found in (cast("Mapping[str, object]", routing).get(m) for m in ("queue", "team")):
            if isinstance(found, str) and found:
                return found
    return name


def _urgency(case: Case) -> tuple[int, int, int, float]:
    deadline = case.deadline
    day = deadline.day.toordinal() if deadline.day else 0
    return (
        0 if case.summary.is_open or case.wants_person else 1,
        0 if case.wants_person else 1,
        _LATE.get(deadline.kind, 5) if deadline.kind in {"none", "still"} else 0,
        day if case.summary.is_open and day else -case.summary.received_at.timestamp(),
    )


def _words(text: str) -> set[str]:
    """Give the words of a text as they are looked for: small letters, without accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return set(kept.split())
