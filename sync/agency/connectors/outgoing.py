"""What has still to be delivered: one row for each connector and submission, with what was done.

States of a row: ``waiting``, ``delivered``, ``failed`` (for good, until somebody tries it again).
"""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sync.agency.clarity import CLARITY
from sync.agency.connectors.connector import Connector
from sync.agency.envelope import KEY_CHANGE_SERVICE, Submission
from sync.agency.linking import BY_CODE, UNLINK
from sync.agency.store import Store
from sync.wire import format_time

__all__ = ["BATCH", "NEVER_DELIVERED", "Outgoing", "Row", "Trouble"]

NEVER_DELIVERED = (BY_CODE, UNLINK, KEY_CHANGE_SERVICE)
"""Services that the desk answers by itself: they are about codes and keys, not about a matter."""
WITHDRAWAL = "withdrawal"
TROUBLE_AFTER = timedelta(minutes=15)
"""What was tried and has not arrived so long after it came in, the desk tells."""
BATCH = 50
_FIRST_PAUSE, _LONGEST_PAUSE = timedelta(seconds=5), timedelta(hours=1)


@dataclass(frozen=True)
class Row:
    """One submission that a connector has to deliver, or about which it looks for news."""

    connector: str
    submission: str
    number: int
    attempts: int


@dataclass(frozen=True)
class Trouble:
    """What a clerk is told: which submission, by which connector, and why not."""

    connector: str
    submission: str
    number: int
    reason: str
    is_final: bool
    attempts: int


class Outgoing:
    """The rows of one agency for the connectors that are set."""

    def __init__(self, store: Store, connectors: Sequence[Connector]) -> None:
        self._store, self._connectors = store, connectors

    def add(self, tx: sqlite3.Connection, submission: Submission, now: datetime) -> None:
        """Note what has to be delivered, in the transaction that keeps the submission."""
        if submission.service == CLARITY:
            return  # it is counted, and is nobody's case
        for connector in self._connectors:
            self._add(tx, connector, submission.id, submission.service, submission.about, now)

    def add_earlier(self, now: datetime) -> None:
        """Note what came in on or after the day from which a connector wants it."""
        for connector in self._connectors:
            if connector.since is None:
                continue
            with self._store.writing() as tx:
                for row in tx.execute(
                    "SELECT id, service, about FROM cases WHERE received_at >= ?",
                    (connector.since.isoformat(),),
                ).fetchall():
                    self._add(tx, connector, row["id"], row["service"], row["about"], now)

    def due(self, connector: str, now: datetime, most: int = BATCH) -> list[Row]:
        """Give what a connector has to deliver now, what waits longest first."""
        return self._rows(
            "o.state = 'waiting' AND o.due_at <= ? ORDER BY o.due_at, s.number",
            connector,
            format_time(now),
            most,
        )

    def due_for_news(self, connector: str, now: datetime, most: int = BATCH) -> list[Row]:
        """Give about which submissions a connector has to look for news now."""
        return self._rows(
            "o.state = 'delivered' AND o.look_at <= ? ORDER BY o.look_at",
            connector,
            format_time(now),
            most,
        )

    def content(self, row: Row) -> bytes | None:
        """Give the sealed JSON that the first attempt sent."""
        found = self._store.row(
            "SELECT content FROM outgoing WHERE connector = ? AND submission = ?",
            row.connector,
            row.submission,
        )
        return None if found is None else found["content"]

    def keep_content(self, row: Row, sealed: bytes) -> None:
        """Keep the sealed JSON, so that every attempt sends the same."""
        self._set(row, "content = ?", sealed)

    def set_delivered(self, rows: Sequence[Row], now: datetime, *, with_news: bool) -> None:
        """Note that these arrived; from now on news is looked for, if there can be any."""
        moment = format_time(now)
        with self._store.writing() as tx:
            tx.executemany(
                "UPDATE outgoing SET state = 'delivered', reason = NULL, content = NULL,"
                " delivered_at = ?, look_at = ? WHERE connector = ? AND submission = ?",
                [
                    (moment, moment if with_news else None, row.connector, row.submission)
                    for row in rows
                ],
            )

    def set_delayed(self, row: Row, now: datetime, reason: str, wait_seconds: float) -> None:
        """Note an attempt in vain: the next one is after a pause that grows to an hour."""
        pause = min(_FIRST_PAUSE * 2 ** min(row.attempts, 20), _LONGEST_PAUSE)
        pause = max(pause, timedelta(seconds=min(wait_seconds, 86_400)))
        self._set(
            row,
            "attempts = attempts + 1, reason = ?, due_at = ?",
            reason,
            format_time(now + pause),
        )

    def set_failed(self, row: Row, reason: str) -> None:
        """Note that it will never arrive as it is."""
        self._set(row, "state = 'failed', attempts = attempts + 1, reason = ?", reason)

    def set_looked(self, row: Row, look_at: datetime | None, reason: str | None) -> None:
        """Note when to look for news again (None: when told to), and what stands in the way."""
        at = None if look_at is None else format_time(look_at)
        self._set(row, "look_at = ?, reason = ?", at, reason)

    def wake(self, value: str, now: datetime) -> None:
        """Look at once for news about every submission of which a step has this value."""
        with self._store.writing() as tx:
            tx.execute(
                "UPDATE outgoing SET look_at = ? WHERE state = 'delivered' AND EXISTS (SELECT 1"
                " FROM outgoing_steps s WHERE s.connector = outgoing.connector"
                " AND s.submission = outgoing.submission AND s.value = ?)",
                (format_time(now), value),
            )

    def try_again(self, now: datetime) -> int:
        """Let everything that failed or rests be tried at once; return how many rows that are."""
        with self._store.writing() as tx:
            return tx.execute(
                "UPDATE outgoing SET state = 'waiting', attempts = 0, due_at = ?"
                " WHERE state IN ('waiting', 'failed')",
                (format_time(now),),
            ).rowcount

    def troubles(self, now: datetime) -> list[Trouble]:
        """Give what did not arrive, or about which no news could be passed on; newest on top."""
        rows = self._store.rows(
            "SELECT o.*, s.number FROM outgoing o JOIN submissions s ON s.id = o.submission"
            " WHERE o.reason IS NOT NULL AND (o.state != 'waiting' OR s.received_at <= ?)"
            " ORDER BY s.number DESC, o.connector",
            format_time(now - TROUBLE_AFTER),
        )
        names = {connector.name for connector in self._connectors}
        return [
            Trouble(
                row["connector"],
                row["submission"],
                row["number"],
                row["reason"],
                row["state"] == "failed",
                row["attempts"],
            )
            for row in rows
            if row["connector"] in names  # one that was taken out tries nothing again
        ]

    def obstacles(self) -> dict[str, int]:
        """Count what was tried and has not arrived, by why not."""
        rows = self._store.rows(
            "SELECT connector, reason, count(*) AS many FROM outgoing"
            " WHERE state != 'delivered' AND reason IS NOT NULL GROUP BY connector, reason"
        )
        names = {connector.name for connector in self._connectors}
        return {
            f"{r['connector']} {r['reason']}": r["many"] for r in rows if r["connector"] in names
        }

    def _add(
        self,
        tx: sqlite3.Connection,
        connector: Connector,
        submission: str,
        service: str,
        about: str | None,
        now: datetime,
    ) -> None:
        if service in NEVER_DELIVERED:
            return
        if not connector.wants(service) and not (
            service == WITHDRAWAL and about is not None and _has(tx, connector.name, about)
        ):
            return
        tx.execute(
            "INSERT OR IGNORE INTO outgoing (connector, submission, state, attempts, due_at)"
            " VALUES (?, ?, 'waiting', 0, ?)",
            (connector.name, submission, format_time(now)),
        )

    def _rows(self, which: str, *values: object) -> list[Row]:
        rows = self._store.rows(
            "SELECT o.connector, o.submission, o.attempts, s.number FROM outgoing o"  # noqa: S608 - ours
            f" JOIN submissions s ON s.id = o.submission WHERE o.connector = ? AND {which}"
            " LIMIT ?",
            *values,
        )
        return [Row(r["connector"], r["submission"], r["number"], r["attempts"]) for r in rows]

    def _set(self, row: Row, what: str, *values: object) -> None:
        with self._store.writing() as tx:
            tx.execute(
                f"UPDATE outgoing SET {what} WHERE connector = ? AND submission = ?",  # noqa: S608 - ours
                (*values, row.connector, row.submission),
            )


def _has(tx: sqlite3.Connection, connector: str, submission: str) -> bool:
    found: Iterable[object] = tx.execute(
        "SELECT 1 FROM outgoing WHERE connector = ? AND submission = ?", (connector, submission)
    ).fetchall()
    return any(True for _ in found)
