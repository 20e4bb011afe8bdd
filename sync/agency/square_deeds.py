"""What was done on the square from here: kept with its line in the trail, then sent.

Everything is signed once; what is tried again are the same bytes under the same id.
"""

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from sync.agency.clerks import Session
from sync.agency.client import AgencyClient
from sync.agency.errors import NotAllowedError, RejectedError, UnreachableError
from sync.agency.square import ACTS
from sync.agency.store import Store
from sync.agency.trail import append
from sync.wire import format_time, parse_time

__all__ = ["REFUSALS", "Deed", "Deeds"]

REFUSALS = (400, 403, 404, 409)
"""Answers after which the same again would be refused again."""
_CODES = {
    "no-helper",
    "no-moderator",
    "other-place",
    "same-moderator",
    "text-refused",
    "thread-full",
    "unknown",
    "post-differs",
}
"""Of these the clerk reads why; of all others that it was refused."""


@dataclass(frozen=True)
class Deed:
    """Something that was done here on the square."""

    id: str
    kind: str
    """``hide``, ``restore``, ``close``, ``open``, ``answer``, ``change`` or ``withdraw``."""
    post: str
    clerk: str
    at: datetime
    state: str
    """``waiting`` for the platform, ``sent`` or ``refused``."""
    code: str
    """Why it was refused."""

    def settle(self) -> str:
        """Give ``sent`` or ``waiting``.

        Raises:
            NotAllowedError: ``square-refused-`` and why.
        """
        if self.state == "refused":
            field = "words" if self.kind in ACTS else "text"
            fields = (field,) if self.code == "text-refused" else ()
            raise NotAllowedError(f"square-refused-{self.code}", *fields)
        return self.state


class Deeds:
    """The deeds of one agency."""

    def __init__(self, store: Store, client: AgencyClient, now: Callable[[], datetime]) -> None:
        self._store, self._client, self._now = store, client, now

    def do(self, session: Session, key: str, kind: str, post: str, signed: str) -> str:
        """Keep a deed, once for each ``key``, and send what waits; give how it stands.

        An act on a post that waits already under another key is not done twice.

        Raises:
            NotAllowedError: ``square-refused-`` and why.
        """
        now = self._now()
        sealed = self._store.sealer.seal(signed.encode(), f"square/{key}")
        with self._store.writing() as tx:
            same = tx.execute(_FIND_SAME, (post, kind)).fetchone() if kind in ACTS else None
            key = key if same is None else same["id"]
            added = tx.execute(
                "INSERT OR IGNORE INTO square_deeds (id, kind, post, content, clerk, at, state,"
                " code) VALUES (?, ?, ?, ?, ?, ?, 'waiting', '')",
                (key, kind, post, sealed, session.clerk, format_time(now)),
            ).rowcount
            if added:
                append(tx, now, session.clerk, f"square-{kind}", detail=post)
        with suppress(UnreachableError):
            self.send_waiting()
        done = self.find(key)
        return "waiting" if done is None else done.settle()

    def find(self, key: str) -> Deed | None:
        """Give the deed of a key; None: nothing was done by it."""
        row = self._store.row("SELECT * FROM square_deeds WHERE id = ?", key)
        return None if row is None else _read(row)

    def last(self, most: int) -> list[Deed]:
        """Give what was done, what waits first, then the newest."""
        rows = self._store.rows(
            "SELECT * FROM square_deeds ORDER BY state <> 'waiting', number DESC LIMIT ?", most
        )
        return [_read(row) for row in rows]

    def send_waiting(self) -> int:
        """Send what waits, in the order in which it was done; give how many the platform has now.

        Raises:
            UnreachableError: the platform does not answer: the rest waits.
        """
        rows = self._store.rows(
            "SELECT * FROM square_deeds WHERE state = 'waiting' ORDER BY number"
        )
        return sum(self._send(row) for row in rows)

    def _send(self, row: sqlite3.Row) -> bool:
        try:
            self._ask(row)
            code = ""
        except RejectedError as error:
            if error.status not in REFUSALS:
                raise
            code = error.code if error.code in _CODES else "other"
        with self._store.writing() as tx:
            changed = tx.execute(
                "UPDATE square_deeds SET state = ?, code = ? WHERE id = ? AND state = 'waiting'",
                ("refused" if code else "sent", code, row["id"]),
            ).rowcount
            if changed and code:
                detail = f"{row['post']}: {code}"
                append(tx, self._now(), row["clerk"], "square-refused", detail=detail)
        return not code

    def _ask(self, row: sqlite3.Row) -> None:
        key, kind, post = row["id"], row["kind"], row["post"]
        signed = self._store.sealer.open(row["content"], f"square/{key}").decode()
        if kind == "withdraw":
            self._client.use_square("DELETE", f"/api/v1/pleinberichten/{post}")
        elif kind in ACTS:
            self._client.use_square("PUT", f"/api/v1/pleinbesluiten/{key}", {"besluit": signed})
        else:
            self._client.use_square("PUT", f"/api/v1/pleinberichten/{post}", {"bericht": signed})


_FIND_SAME = "SELECT id FROM square_deeds WHERE post = ? AND kind = ? AND state = 'waiting'"


def _read(row: sqlite3.Row) -> Deed:
    return Deed(
        id=row["id"],
        kind=row["kind"],
        post=row["post"],
        clerk=row["clerk"],
        at=parse_time(row["at"]),
        state=row["state"],
        code=row["code"],
    )
