"""The agency's own database: who sent what, what was answered, and who may look; sealed at rest.

Personal data stands in sealed columns only; ids, moments and states are in clear so that they can
be sorted. Every commit is on the disk before it counts.
"""

import sqlite3
import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sync.agency.sealing import Sealer

__all__ = ["Store"]

_MIGRATIONS = (
    """
    CREATE TABLE notes (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
    CREATE TABLE submissions (
        id TEXT PRIMARY KEY, number INTEGER NOT NULL, issuer TEXT NOT NULL, service TEXT NOT NULL,
        mailbox TEXT NOT NULL, about TEXT, deposited_at TEXT NOT NULL, received_at TEXT NOT NULL,
        deposit_proof TEXT NOT NULL, receipt TEXT NOT NULL, sealed_receipt TEXT NOT NULL,
        receipt_sent_at TEXT, state TEXT NOT NULL, opened_at TEXT, opened_by TEXT,
        handled_by TEXT, until TEXT, withdrawn_by TEXT) STRICT;
    CREATE INDEX submissions_by_moment ON submissions (received_at);
    CREATE INDEX submissions_by_issuer ON submissions (issuer);
    CREATE TABLE set_aside (
        id TEXT PRIMARY KEY, number INTEGER NOT NULL, code TEXT NOT NULL, at TEXT NOT NULL) STRICT;
    CREATE TABLE answers (
        id TEXT PRIMARY KEY, submission TEXT NOT NULL, kind TEXT NOT NULL, content BLOB NOT NULL,
        sealed TEXT NOT NULL, mailbox TEXT NOT NULL, made_at TEXT NOT NULL, made_by TEXT NOT NULL,
        sent_at TEXT, refused TEXT) STRICT;
    CREATE INDEX answers_by_submission ON answers (submission);
    CREATE TABLE codes (
        digest BLOB PRIMARY KEY, person BLOB NOT NULL, made_at TEXT NOT NULL, made_by TEXT NOT NULL,
        expires_at TEXT NOT NULL, used_at TEXT, issuer TEXT) STRICT;
    CREATE TABLE persons (
        issuer TEXT PRIMARY KEY, person BLOB NOT NULL, established_at TEXT NOT NULL) STRICT;
    CREATE TABLE guesses (issuer TEXT NOT NULL, at TEXT NOT NULL) STRICT;
    CREATE TABLE clerks (
        name TEXT PRIMARY KEY, password TEXT NOT NULL, language TEXT NOT NULL) STRICT;
    CREATE TABLE sessions (
        digest BLOB PRIMARY KEY, clerk TEXT NOT NULL, begun_at TEXT NOT NULL,
        seen_at TEXT NOT NULL) STRICT;
    CREATE TABLE sign_ins (clerk TEXT NOT NULL, at TEXT NOT NULL) STRICT;
    CREATE TABLE tickets (
        digest BLOB PRIMARY KEY, session BLOB NOT NULL, submission TEXT NOT NULL,
        attachment TEXT NOT NULL, expires_at TEXT NOT NULL) STRICT;
    CREATE TABLE looks (
        at TEXT NOT NULL, clerk TEXT NOT NULL, act TEXT NOT NULL, submission TEXT) STRICT;
    """,
    """
    CREATE TABLE key_changes (
        old TEXT NOT NULL, new TEXT NOT NULL, submission TEXT NOT NULL, deposited_at TEXT NOT NULL,
        PRIMARY KEY (old, new)) STRICT;
    """,
    """
    CREATE TABLE wordings (digest TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT;
    ALTER TABLE submissions ADD COLUMN wording TEXT;
    """,
    """
    DROP TABLE sign_ins;
    CREATE TABLE sign_ins (clerk TEXT NOT NULL, source BLOB NOT NULL, at TEXT NOT NULL) STRICT;
    """,
    """
    CREATE TABLE partner_answers (
        submission TEXT PRIMARY KEY, application TEXT NOT NULL, agrees INTEGER NOT NULL,
        at TEXT NOT NULL) STRICT;
    CREATE INDEX partner_answers_by_application ON partner_answers (application);
    CREATE TABLE partner_notes (
        application TEXT PRIMARY KEY, way TEXT NOT NULL, clerk TEXT NOT NULL,
        at TEXT NOT NULL) STRICT;
    """,
)


class Store:
    """One connection, which all threads of a process take in turns."""

    def __init__(self, path: Path, sealer: Sealer) -> None:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.sealer = sealer
        self._turn = threading.RLock()
        self._connection = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
        path.chmod(0o600)
        self._connection.row_factory = sqlite3.Row
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "busy_timeout = 30000"):
            self._connection.execute(f"PRAGMA {pragma}").fetchall()
        self._connection.execute("PRAGMA secure_delete = ON").fetchall()
        self._migrate()

    def close(self) -> None:
        """Close the connection."""
        with self._turn:
            self._connection.close()

    @contextmanager
    def writing(self) -> Generator[sqlite3.Connection]:
        """Open a transaction that is on the disk when the block ended without an error."""
        with self._turn:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def rows(self, query: str, *values: object) -> list[sqlite3.Row]:
        """Read rows."""
        with self._turn:
            return self._connection.execute(query, values).fetchall()

    def row(self, query: str, *values: object) -> sqlite3.Row | None:
        """Read one row, or None."""
        with self._turn:
            return self._connection.execute(query, values).fetchone()

    def note(self, name: str) -> str | None:
        """Read a note that the program left itself."""
        row = self.row("SELECT value FROM notes WHERE name = ?", name)
        return None if row is None else str(row["value"])

    def set_note(self, name: str, value: str) -> None:
        """Leave a note."""
        with self.writing() as tx:
            tx.execute("INSERT OR REPLACE INTO notes VALUES (?, ?)", (name, value))

    def version(self) -> tuple[Any, ...]:
        """Give something that differs after any change, also by another process."""
        with self._turn:
            data = self._connection.execute("PRAGMA data_version").fetchone()[0]
            return (data, self._connection.total_changes)

    def _migrate(self) -> None:
        with self._turn:
            done = self._connection.execute("PRAGMA user_version").fetchone()[0]
            for number, script in enumerate(_MIGRATIONS[done:], done + 1):
                self._connection.executescript(
                    f"BEGIN IMMEDIATE; {script} PRAGMA user_version = {number}; COMMIT;"
                )
