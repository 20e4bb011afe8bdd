"""Leave to fetch an attachment: an address that works once, for the session that asked for it."""

import hashlib
import secrets
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from sync.agency.cases import Ticket
from sync.agency.casework import Casework
from sync.agency.clerks import Session
from sync.agency.errors import NotAllowedError
from sync.agency.inbox import Inbox
from sync.agency.roles import permit
from sync.agency.store import Store
from sync.agency.trail import append
from sync.wire import b64encode, format_time, parse_time

__all__ = ["Tickets"]

TICKET_LIFE = timedelta(minutes=2)


class Tickets:
    """The attachments that clerks are about to fetch."""

    def __init__(
        self, casework: Casework, store: Store, inbox: Inbox, now: Callable[[], datetime]
    ) -> None:
        self._casework, self._store, self._inbox, self._now = casework, store, inbox, now

    def make_ticket(self, submission: str, attachment: str, session: Session) -> Ticket:
        """Give leave to fetch an attachment by an address that works once.

        Raises:
            NotAllowedError: ``unknown`` or ``role``.
        """
        detail = self._casework.look(submission, session)
        found = next((a for a in detail.submission.attachments if a.id == attachment), None)
        if found is None:
            raise NotAllowedError("unknown")
        secret = b64encode(secrets.token_bytes(24))
        expires_at = format_time(self._now() + TICKET_LIFE)
        with self._store.writing() as tx:
            permit(self._store, session, "read")
            tx.execute("DELETE FROM tickets WHERE expires_at < ?", (format_time(self._now()),))
            tx.execute(
                "INSERT INTO tickets VALUES (?, ?, ?, ?, ?)",
                (_digest(secret), session.digest, submission, attachment, expires_at),
            )
            append(tx, self._now(), session.clerk, "attachment", submission, attachment)
        return Ticket(secret, found, detail.types[attachment])

    def use_ticket(self, secret: str) -> tuple[Ticket, Iterator[bytes]]:
        """Give the attachment of a ticket, piece by piece; the ticket is over.

        Raises:
            NotAllowedError: ``unknown``: there is no such ticket, it was used, or is over.
        """
        with self._store.writing() as tx:
            row = tx.execute(
                "DELETE FROM tickets WHERE digest = ? RETURNING *", (_digest(secret),)
            ).fetchone()
        if row is None or parse_time(row["expires_at"]) < self._now():
            raise NotAllowedError("unknown")
        detail = self._casework.detail(row["submission"])
        found = next(a for a in detail.submission.attachments if a.id == row["attachment"])
        ticket = Ticket(secret, found, detail.types[found.id])
        return ticket, self._inbox.read_file(row["submission"], found.id)


def _digest(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()
