"""The agency's own database: who sent what, what was answered, and who may look; sealed at rest.

Personal data stands in sealed columns only; ids, moments and states are in clear so that they can
be sorted. Every commit is on the disk before it counts.
"""

import sqlite3
import threading
from collections.abc import Callable, Generator
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
    """
    CREATE TABLE enclosures (
        id TEXT PRIMARY KEY, submission TEXT NOT NULL, answer TEXT, content BLOB NOT NULL,
        added_at TEXT NOT NULL, added_by TEXT NOT NULL) STRICT;
    CREATE INDEX enclosures_by_submission ON enclosures (submission);
    CREATE INDEX enclosures_by_answer ON enclosures (answer);
    CREATE TABLE enclosure_chunks (
        name TEXT PRIMARY KEY, enclosure TEXT NOT NULL, place INTEGER NOT NULL,
        octets BLOB NOT NULL, is_handed INTEGER NOT NULL) STRICT;
    CREATE INDEX enclosure_chunks_by_enclosure ON enclosure_chunks (enclosure);
    """,
    """
    CREATE TABLE outgoing (
        connector TEXT NOT NULL, submission TEXT NOT NULL, state TEXT NOT NULL,
        attempts INTEGER NOT NULL, due_at TEXT NOT NULL, delivered_at TEXT, look_at TEXT,
        reason TEXT, content BLOB, PRIMARY KEY (connector, submission)) STRICT;
    CREATE INDEX outgoing_by_due ON outgoing (connector, state, due_at);
    CREATE INDEX outgoing_by_look ON outgoing (connector, look_at);
    CREATE TABLE outgoing_steps (
        connector TEXT NOT NULL, submission TEXT NOT NULL, step TEXT NOT NULL, value TEXT NOT NULL,
        at TEXT NOT NULL, PRIMARY KEY (connector, submission, step)) STRICT;
    CREATE INDEX outgoing_steps_by_value ON outgoing_steps (value);
    """,
    """
    DROP TABLE codes;
    CREATE TABLE identity_codes (
        hint BLOB PRIMARY KEY, way TEXT NOT NULL, who BLOB NOT NULL, content BLOB NOT NULL,
        made_at TEXT NOT NULL, made_by TEXT NOT NULL, expires_at TEXT NOT NULL, used_at TEXT,
        issuer TEXT, misused_at TEXT) STRICT;
    CREATE INDEX identity_codes_by_who ON identity_codes (who);
    ALTER TABLE persons ADD COLUMN way TEXT NOT NULL DEFAULT 'letter';
    ALTER TABLE persons ADD COLUMN who BLOB;
    ALTER TABLE persons ADD COLUMN hint BLOB;
    ALTER TABLE persons ADD COLUMN disputed_at TEXT;
    CREATE INDEX persons_by_who ON persons (who);
    CREATE TABLE link_visits (
        digest BLOB PRIMARY KEY, content BLOB NOT NULL, expires_at TEXT NOT NULL) STRICT;
    """,
    """
    ALTER TABLE clerks ADD COLUMN roles TEXT NOT NULL DEFAULT 'clerk';
    ALTER TABLE clerks ADD COLUMN ended_at TEXT;
    ALTER TABLE clerks ADD COLUMN must_choose INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE clerks ADD COLUMN subject TEXT;
    CREATE UNIQUE INDEX clerks_by_subject ON clerks (subject);
    UPDATE clerks SET roles = 'clerk lead custodian';
    CREATE TABLE trail (
        number INTEGER PRIMARY KEY, at TEXT NOT NULL, clerk TEXT NOT NULL, act TEXT NOT NULL,
        submission TEXT NOT NULL, detail TEXT NOT NULL, previous TEXT NOT NULL,
        hash TEXT NOT NULL) STRICT;
    CREATE INDEX trail_by_submission ON trail (submission);
    ALTER TABLE submissions ADD COLUMN assigned_to TEXT;
    ALTER TABLE submissions ADD COLUMN begin_day TEXT;
    ALTER TABLE submissions ADD COLUMN wants_person INTEGER;
    CREATE INDEX submissions_by_about ON submissions (about);
    CREATE TABLE decisions (
        id TEXT PRIMARY KEY, submission TEXT NOT NULL, content BLOB NOT NULL,
        proposed_by TEXT NOT NULL, proposed_at TEXT NOT NULL, state TEXT NOT NULL, judged_by TEXT,
        judged_at TEXT, reason BLOB) STRICT;
    CREATE UNIQUE INDEX decisions_waiting ON decisions (submission) WHERE state = 'waiting';
    CREATE TABLE person_words (word BLOB NOT NULL, issuer TEXT NOT NULL) STRICT;
    CREATE INDEX person_words_by_word ON person_words (word);
    CREATE TABLE clerk_visits (
        digest BLOB PRIMARY KEY, content BLOB NOT NULL, expires_at TEXT NOT NULL) STRICT;
    CREATE TABLE worded_persons (issuer TEXT PRIMARY KEY, nonce BLOB NOT NULL) STRICT;
    """,
    """
    CREATE TABLE clarity (
        submission TEXT PRIMARY KEY, service TEXT NOT NULL, step TEXT NOT NULL,
        is_clear INTEGER NOT NULL, words BLOB, at TEXT NOT NULL) STRICT;
    CREATE VIEW cases AS SELECT * FROM submissions WHERE service <> 'duidelijkheid';
    """,
    """
    CREATE TABLE person_requests (
        submission TEXT PRIMARY KEY, case_id TEXT NOT NULL, asked_at TEXT NOT NULL,
        is_apart INTEGER NOT NULL, spoken_at TEXT, spoken_by TEXT) STRICT;
    CREATE INDEX person_requests_by_case ON person_requests (case_id);
    INSERT INTO person_requests (submission, case_id, asked_at, is_apart)
        SELECT id, id, deposited_at, 0 FROM submissions WHERE wants_person = 1;
    CREATE VIEW waiting_persons AS
        SELECT r.submission, r.case_id, r.asked_at FROM person_requests r
        JOIN submissions s ON s.id = r.submission
        WHERE r.spoken_at IS NULL AND s.withdrawn_by IS NULL;
    """,
    """
    CREATE TABLE clerk_ties (
        clerk TEXT NOT NULL, made_by TEXT NOT NULL, at TEXT NOT NULL, needs_second INTEGER NOT NULL,
        confirmed_by TEXT, confirmed_at TEXT) STRICT;
    CREATE INDEX clerk_ties_by_clerk ON clerk_ties (clerk);
    INSERT INTO clerk_ties (clerk, made_by, at, needs_second)
        SELECT substr(detail, 1, instr(detail, ': ') - 1), clerk, at, 0 FROM trail
        WHERE act = 'clerk-added' AND clerk <> 'system'
        UNION ALL SELECT detail, clerk, at, 0 FROM trail WHERE act = 'password-reset';
    CREATE TABLE erased (
        id TEXT PRIMARY KEY, sealed_receipt TEXT NOT NULL, erased_at TEXT NOT NULL,
        is_gone INTEGER NOT NULL) STRICT;
    """,
    """
    CREATE TABLE income_statements (
        reference TEXT PRIMARY KEY, digest BLOB NOT NULL, answer TEXT NOT NULL) STRICT;
    """,
    """
    CREATE TABLE passed_on (
        referral TEXT NOT NULL, submission TEXT NOT NULL,
        PRIMARY KEY (referral, submission)) STRICT;
    """,
    """
    ALTER TABLE clarity ADD COLUMN reason TEXT;
    """,
    """
    CREATE TABLE representations (
        id INTEGER PRIMARY KEY, submission TEXT NOT NULL, who BLOB NOT NULL, state TEXT NOT NULL,
        how TEXT NOT NULL, until TEXT, judged_by TEXT NOT NULL, judged_at TEXT NOT NULL,
        ended_by TEXT, ended_at TEXT) STRICT;
    CREATE INDEX representations_by_who ON representations (who);
    CREATE INDEX representations_by_submission ON representations (submission);
    """,
    """
    CREATE TABLE square_deeds (
        number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, post TEXT NOT NULL,
        content BLOB NOT NULL, clerk TEXT NOT NULL, at TEXT NOT NULL, state TEXT NOT NULL,
        code TEXT NOT NULL) STRICT;
    CREATE INDEX square_deeds_by_state ON square_deeds (state);
    CREATE TABLE square_queue (content BLOB NOT NULL, at TEXT NOT NULL) STRICT;
    """,
)


class Store:
    """One connection, which all threads of a process take in turns."""

    def __init__(self, path: Path, sealer: Sealer) -> None:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.sealer = sealer
        self.on_commit: Callable[[sqlite3.Connection], None] | None = None
        """Called after every commit, before anybody is told that it was done."""
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
            if self.on_commit is not None:
                self.on_commit(self._connection)

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
