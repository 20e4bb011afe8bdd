"""What a connector noted while it delivered one submission, so that it can go on after a crash."""

import sqlite3
from collections.abc import Callable
from datetime import datetime

from sync.agency.store import Store
from sync.wire import format_time, parse_time

__all__ = ["Steps"]


class Steps:
    """What a connector noted about one submission; each note is on the disk before it counts."""

    def __init__(
        self,
        store: Store,
        connector: str,
        submission: str,
        now: Callable[[], datetime],
        about: str | None = None,
    ) -> None:
        self._store, self._now = store, now
        self._connector, self._submission, self._about = connector, submission, about

    def get(self, step: str) -> str | None:
        """Read what was noted of a step."""
        return self._read(self._submission, step)

    def get_about(self, step: str) -> str | None:
        """Read what was noted of a step of the submission that this one is about."""
        return None if self._about is None else self._read(self._about, step)

    def noted_at(self, step: str) -> datetime | None:
        """Tell when a step was noted."""
        row = self._store.row(
            "SELECT at FROM outgoing_steps WHERE connector = ? AND submission = ? AND step = ?",
            self._connector,
            self._submission,
            step,
        )
        return None if row is None else parse_time(row["at"])

    def now(self) -> datetime:
        """Give this moment."""
        return self._now()

    def note(self, step: str, value: str) -> None:
        """Note a step, in place of what was noted of it before."""
        with self._store.writing() as tx:
            self.note_in(tx, step, value)

    def note_in(self, tx: sqlite3.Connection, step: str, value: str) -> None:
        """Note a step within the caller's transaction."""
        tx.execute(
            "INSERT OR REPLACE INTO outgoing_steps VALUES (?, ?, ?, ?, ?)",
            (self._connector, self._submission, step, value, format_time(self._now())),
        )

    def _read(self, submission: str, step: str) -> str | None:
        row = self._store.row(
            "SELECT value FROM outgoing_steps WHERE connector = ? AND submission = ? AND step = ?",
            self._connector,
            submission,
            step,
        )
        return None if row is None else str(row["value"])
