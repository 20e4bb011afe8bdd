"""What was handed in and never fetched, and files that no deposit names: erased when it is time."""

from sqlalchemy import text as sql

from sync.clock import DAY_MS
from sync.context import Context
from sync.events import note_event
from sync.mailboxes import room_of
from sync.submissions import GROW, MOST_DAYS, erase_content, find_chunks
from sync.wire import b64encode

__all__ = ["tidy_submissions"]

UNUSED_DAYS = 3
"""So long a sealed file is kept that no deposit names."""


def tidy_submissions(here: Context) -> int:
    """Erase what expired before its agency fetched it, and files that no deposit names."""
    still = _IS_STILL + (" FOR UPDATE SKIP LOCKED" if here.database.is_postgresql else "")
    before = here.now() - UNUSED_DAYS * DAY_MS
    files: list[tuple[bytes, bytes]] = []
    dropped = 0
    with here.database.writing() as tx:
        due = tx.execute(_SELECT_EXPIRED, {"now": here.now()}).all()
        unused = tx.execute(_SELECT_UNUSED, {"before": before}).all()
        # Mailboxes first and in one order, as everybody locks them; then what is still so counts.
        for mailbox in sorted({bytes(row.mailbox) for row in (*due, *unused)}):
            tx.execute(GROW, {"mailbox": mailbox, "size_bytes": 0})
        expired = [row for row in due if tx.execute(sql(still), {"id": bytes(row.id)}).first()]
        for row in expired:
            files += find_chunks(tx, bytes(row.id))
            erase_content(tx, bytes(row.id), None)
        for mailbox, name, size_bytes in unused:
            place = {"mailbox": bytes(mailbox), "hash": bytes(name), "size_bytes": size_bytes}
            if tx.execute(_DELETE_CHUNK, place).rowcount:
                tx.execute(GROW, place | {"size_bytes": -size_bytes})
                files.append((bytes(mailbox), bytes(name)))
                dropped += 1
        tx.execute(_DELETE_OLD, {"before": here.now() - MOST_DAYS * DAY_MS})
        # Last, since the rows of agencies are locked after those of mailboxes.
        for row in sorted(expired, key=lambda row: row.recipient):
            mailbox = b64encode(bytes(row.mailbox))
            kind = "nl.plein.inzending.verlopen"
            note_event(here, tx, row.recipient, kind, bytes(row.id), postbus=mailbox)
    for mailbox, name in files:
        here.blobs.erase(room_of(mailbox), name)
    return len(expired) + dropped


_SELECT_EXPIRED = sql(
    "SELECT id, recipient, mailbox FROM submissions"
    " WHERE content IS NOT NULL AND expires_at <= :now LIMIT 500"
)
_IS_STILL = "SELECT id FROM submissions WHERE id = :id AND content IS NOT NULL"
_DELETE_OLD = sql("DELETE FROM submissions WHERE content IS NULL AND expires_at <= :before")
_SELECT_UNUSED = sql(
    "SELECT mailbox, hash, size_bytes FROM attachment_chunks"
    " WHERE submission IS NULL AND stored_at <= :before LIMIT 500"
)
_DELETE_CHUNK = sql(
    "DELETE FROM attachment_chunks WHERE mailbox = :mailbox AND hash = :hash AND submission IS NULL"
)
