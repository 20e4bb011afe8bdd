"""Erases submissions when their term has passed: what goes, why, and what is held back.

How long is said by `retention.yaml` in the agency's data folder (or the file that PLEIN_RETENTION
names), and for what it does not name by the service file as it stood when the submission came in,
if that counts from a moment that the desk knows (``retention.from``: ``received``, or ``closed``,
the last thing that happened in the case). What neither says stays.

    services:
      lamp-kapot: {days: 90}          # or years; from the last thing that happened in the case
      wijziging-doorgeven: {years: 10}
    undecided: {years: 1}             # closed without a decision, where nothing else says how long
    keep: [<id of a submission>]      # for instance: an objection came on paper

A case that closed without a decision has a term of its own, since what its service waits for, such
as the end of a benefit, may never come: ``undecided``, or, of one that was passed on to another
agency, the years of its service file from then. What is about another case goes with that one.

Nothing goes sooner than the sender was told, nor within the six weeks for an objection (Awb 6:7).
Held back is a case that is open; of a sender with another case that is open, such as an objection;
to which an open one belongs; whose sender still waits to speak to somebody; of which a receipt,
an answer or a delivery is still on its way. What belongs to a case and has no term of its own goes
with it.

The rows, an entry in the trail and a mark for the files go in one transaction, then the files: what
a crash left is erased by the next run. Of an erased submission stay its id and the sealed receipt,
since a platform that was restored may offer it again, and the trail. That the ground of a
representative was checked, without a name, stays as long as it counts (standing.py).
"""

import logging
import sqlite3
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, cast

import yaml

from sync.agency.answers import OBJECTION_WEEKS
from sync.agency.cases import OPEN_STATES
from sync.agency.codes import links_of_same
from sync.agency.connectors.outgoing import NEVER_DELIVERED
from sync.agency.inbox import Inbox
from sync.agency.senders import Senders
from sync.agency.settings import AgencySettings
from sync.agency.standing import forget_checks
from sync.agency.store import Store
from sync.agency.terms import day_in_amsterdam
from sync.agency.trail import append
from sync.agency.wordings import read_wording
from sync.wire import format_time, parse_time

__all__ = ["Due", "Retention", "RetentionError", "Rules", "read_rules"]

SYSTEM = "system"
PAUSE_SECONDS = 3_600.0
_log = logging.getLogger("plein.agency")
_OF_SUBMISSION = (
    *("answers", "decisions", "partner_answers", "outgoing", "outgoing_steps"),
    *("tickets", "enclosures", "clarity", "person_requests"),
)


class RetentionError(Exception):
    """The file of terms is not as it must be; the text says where and what to do."""


@dataclass(frozen=True)
class Term:
    """So long something stays, and who says so."""

    years: int
    days: int
    source: str

    def after(self, moment: datetime) -> datetime:
        """Give the moment at which it ends."""
        try:
            ends = moment.replace(year=moment.year + self.years)
        except ValueError:  # the 29th of February
            ends = moment.replace(year=moment.year + self.years, month=3, day=1)
        return ends + timedelta(days=self.days)

    def __str__(self) -> str:
        return f"{self.years} years" if self.years else f"{self.days} days"


@dataclass(frozen=True)
class Rules:
    """What retention.yaml says."""

    terms: Mapping[str, Term]
    keep: frozenset[str]
    undecided: Term | None = None
    """Of a case that closed without a decision and has no other term."""


@dataclass(frozen=True)
class Due:
    """A submission of which the term has passed."""

    id: str
    number: int
    service: str
    why: str
    """The term, from when, and who says so; or with which other it goes."""
    held_by: str
    """What keeps it here all the same; empty: nothing."""


def read_rules(settings: AgencySettings) -> Rules:
    """Read the terms; without the file there are none, unless it was named.

    Raises:
        RetentionError: the file is not as it must be.
    """
    path = settings.retention or settings.data / "retention.yaml"
    if settings.retention is None and not path.exists():
        return Rules({}, frozenset())
    try:
        said: object = yaml.safe_load(path.read_text("utf-8"))
    except (OSError, yaml.YAMLError, UnicodeDecodeError) as error:
        raise RetentionError(f"{path}: it is not there, or not YAML that can be read.") from error
    given = _map(said, f"{path}: it must have `services`, and may have `undecided` and `keep`.")
    if unknown := set(given) - {"services", "undecided", "keep"}:
        raise RetentionError(f"{path}: {', '.join(sorted(unknown))} is not known; remove it.")
    services = _map(given.get("services") or {}, f"{path}: services must name each service.")
    keep: object = given.get("keep") or []
    if not isinstance(keep, list) or not all(isinstance(i, str) for i in cast("list[Any]", keep)):
        raise RetentionError(f"{path}: keep must be a list of ids; write each between quotes.")
    for name in NEVER_DELIVERED:
        if name in services:
            raise RetentionError(
                f"{path}: services, {name}: remove it; by it the desk knows whose keys are whose."
            )
    terms = {
        str(name): _read_term(path, f"services, {name}", each) for name, each in services.items()
    }
    undecided = given.get("undecided")
    term = None if undecided is None else _read_term(path, "undecided", undecided)
    return Rules(terms, frozenset(cast("list[str]", keep)), term)


def _read_term(path: Path, where: str, said: object) -> Term:
    wrong = f"{path}: {where}: write {{years: 7}} or {{days: 90}}, of 1 or more."
    given = _map(said, wrong)
    [(unit, many)] = given.items() if len(given) == 1 else [("", 0)]
    if unit not in {"years", "days"} or type(many) is not int or not 1 <= many <= 36_500:
        raise RetentionError(wrong)
    if unit == "years" and many > 500:
        raise RetentionError(wrong)
    return Term(*((many, 0) if unit == "years" else (0, many)), source=path.name)


def _map(value: object, wrong: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise RetentionError(wrong)
    return cast("Mapping[str, Any]", value)


class Retention:
    """What one agency keeps and for how long; one process at a time erases."""

    def __init__(
        self,
        store: Store,
        inbox: Inbox,
        senders: Senders,
        rules: Rules,
        now: Callable[[], datetime],
    ) -> None:
        self._store, self._inbox, self._senders = store, inbox, senders
        self._rules, self._now = rules, now

    def run(self, stop: threading.Event) -> None:
        """Erase at once and then every hour, until told to stop."""
        while not stop.is_set():
            try:
                self.erase_due()
            except Exception as error:  # a file or database in use must not end the erasing
                _log.error("erasing rests: %s", type(error).__name__)
            stop.wait(PAUSE_SECONDS)

    def due(self) -> list[Due]:
        """Give everything of which the term has passed, in the order in which it came in."""
        states = ", ".join(f"'{state}'" for state in OPEN_STATES)
        found: list[Due] = []
        for row in self._store.rows(
            f"SELECT * FROM submissions WHERE state NOT IN ({states}) ORDER BY number"  # noqa: S608 - ours
        ):
            term, since = self._term(row)
            if term is not None and self._ends(row, term, since) <= self._now():
                day = day_in_amsterdam(since)
                why = f"{row['service']}: {term} from {day} ({term.source})"
                found.append(Due(row["id"], row["number"], row["service"], why, self._hold(row)))
        return found

    def erase_due(self) -> int:
        """Erase what is due and not held back, and what a crash left; give how many went."""
        count = 0
        for each in self.due():
            if not each.held_by:
                count += self._erase(each)
        with self._store.writing() as tx:
            forget_checks(tx, day_in_amsterdam(self._now()))
        for row in self._store.rows("SELECT id FROM erased WHERE NOT is_gone"):
            self._inbox.erase(row["id"])
            with self._store.writing() as tx:
                tx.execute("UPDATE erased SET is_gone = 1 WHERE id = ?", (row["id"],))
        return count

    def _erase(self, due: Due) -> int:
        """Erase the rows of a case; what was done to it meanwhile keeps it here."""
        with self._store.writing() as tx:
            row = self._store.row("SELECT * FROM submissions WHERE id = ?", due.id)
            if row is None or row["state"] in OPEN_STATES or self._hold(row):
                return 0
            for each in [row, *self._belonging(row)]:
                why = due.why if each is row else f"{each['service']}: with {due.number}"
                append(tx, self._now(), SYSTEM, "erased", each["id"], f"{each['number']} {why}")
                _forget(tx, each, self._now())
        return 1

    def _term(self, row: sqlite3.Row) -> tuple[Term | None, datetime]:
        """Give the term of a submission, and from when it counts."""
        told = read_wording(self._store, row["wording"]).get("retention", {})
        closed = self._last_moment(row)
        if (set_here := self._rules.terms.get(row["service"])) is not None:
            return set_here, closed
        if told.get("years") is None or told.get("from") not in {"received", "closed"}:
            return self._term_undecided(row, told), closed
        term = Term(int(told["years"]), 0, f"service {row['service']}")
        return term, closed if told["from"] == "closed" else parse_time(row["received_at"])

    def _term_undecided(self, row: sqlite3.Row, told: Mapping[str, Any]) -> Term | None:
        """Give the term of a case that closed without a decision; None: it has none."""
        is_own = row["service"] not in NEVER_DELIVERED and not self._is_about_another(row)
        if row["state"] in {"decided", *OPEN_STATES} or not is_own:
            return None
        if row["state"] == "referred" and self._rules.undecided is None and told.get("years"):
            return Term(int(told["years"]), 0, f"service {row['service']}, passed on")
        return self._rules.undecided

    def _is_about_another(self, row: sqlite3.Row) -> bool:
        about = row["about"]
        return bool(about) and bool(
            self._store.row("SELECT 1 FROM submissions WHERE id = ?", about)
        )

    def _ends(self, row: sqlite3.Row, term: Term, since: datetime) -> datetime:
        """Give when the term ends, never sooner than the sender was told or can still object."""
        told = read_wording(self._store, row["wording"]).get("retention", {})
        closed = self._last_moment(row)
        ends = [term.after(since)]
        if told.get("years") is not None:
            begin = parse_time(row["received_at"]) if told.get("from") == "received" else closed
            ends.append(Term(int(told["years"]), 0, "").after(begin))
        if row["state"] == "decided":
            ends.append(closed + timedelta(weeks=OBJECTION_WEEKS, days=1))
        return max(ends)

    def _last_moment(self, row: sqlite3.Row) -> datetime:
        """Give the last thing that happened in a case; who looked at it does not count."""
        found = self._store.row(
            "SELECT max(at) AS at FROM (SELECT received_at AS at FROM submissions WHERE ?1 IN"
            " (id, about) UNION ALL SELECT made_at FROM answers WHERE submission = ?1 UNION ALL"
            " SELECT judged_at FROM decisions WHERE submission = ?1)",
            row["id"],
        )
        return parse_time(found["at"] if found else row["received_at"])

    def _hold(self, row: sqlite3.Row) -> str:
        """Tell what keeps a submission here although its term has passed; empty: nothing."""
        belonging = self._belonging(row)
        group = [row, *belonging]
        ids = [each["id"] for each in group]
        if self._rules.keep & set(ids):
            return "named in keep"
        if any(each["state"] in OPEN_STATES for each in belonging):
            return "an open submission belongs to it"
        for each in belonging:
            term, since = self._term(each)
            if term is not None and self._ends(each, term, since) > self._now():
                return f"number {each['number']} belongs to it and stays longer"
        if any(each["receipt_sent_at"] is None for each in group):
            return "its receipt is not yet delivered"
        if self._any("answers", "sent_at IS NULL AND refused IS NULL", ids):
            return "an answer is not yet delivered"
        if self._any("outgoing", "state != 'delivered'", ids):
            return "it is not yet delivered into a case system"
        if self._any("person_requests", "spoken_at IS NULL", ids):
            return "the sender asked to speak to somebody, who has not yet"
        if self._has_open(row["issuer"], ids):
            return "the sender has a case that is open"
        return ""

    def _belonging(self, row: sqlite3.Row) -> list[sqlite3.Row]:
        """Give every submission about this one, or about one of those."""
        found: dict[str, sqlite3.Row] = {}
        waiting = [row["id"]]
        while waiting:
            rows = self._store.rows("SELECT * FROM submissions WHERE about = ?", waiting.pop())
            new = {r["id"]: r for r in rows if r["id"] not in found and r["id"] != row["id"]}
            found |= new
            waiting += new
        return list(found.values())

    def _any(self, table: str, which: str, ids: Sequence[str]) -> bool:
        query = f"SELECT 1 FROM {table} WHERE submission = ? AND {which}"  # noqa: S608 - ours
        return any(self._store.row(query, each) is not None for each in ids)

    def _has_open(self, issuer: str, ids: Sequence[str]) -> bool:
        """Tell whether a sender, under any key of the same person, has another open case."""
        last = {issuer, *self._senders.find_ends(issuer)}
        keys = last | {before for key in last for before in self._senders.issuers_of(key)}
        person = self._senders.find_person(issuer)
        if person is not None:
            keys |= {link.issuer for link in links_of_same(self._store, person)}
        states = ", ".join(f"'{state}'" for state in OPEN_STATES)
        query = f"SELECT id FROM submissions WHERE issuer = ? AND state IN ({states})"  # noqa: S608 - ours
        rows = [row for key in keys for row in self._store.rows(query, key)]
        return any(row["id"] not in ids for row in rows)


def _forget(tx: sqlite3.Connection, row: sqlite3.Row, now: datetime) -> None:
    tx.execute(
        "INSERT OR IGNORE INTO erased (id, sealed_receipt, erased_at, is_gone) VALUES (?, ?, ?, 0)",
        (row["id"], row["sealed_receipt"], format_time(now)),
    )
    tx.execute(
        "DELETE FROM enclosure_chunks WHERE enclosure IN"
        " (SELECT id FROM enclosures WHERE submission = ?)",
        (row["id"],),
    )
    tx.execute("DELETE FROM partner_notes WHERE application = ?", (row["id"],))
    for table in _OF_SUBMISSION:
        tx.execute(f"DELETE FROM {table} WHERE submission = ?", (row["id"],))  # noqa: S608 - ours
    tx.execute("DELETE FROM submissions WHERE id = ?", (row["id"],))
