"""The sealed files that an agency hands over for a mailbox, from its PUT to the wallet's word.

They lie in a room apart from what the wallet hands in, and count apart under the same quota: an
agency that fills a mailbox keeps nobody from handing in. A chunk belongs to one message, and goes
when the wallet has acknowledged it; one that no message names goes after three days.
"""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection
from sqlalchemy import text as sql
from sqlmodel import Field as Column
from sqlmodel import SQLModel

from sync.blob_folder import size_on_disk
from sync.clock import DAY_MS
from sync.context import Context
from sync.database import BIG, octets
from sync.errors import BlobsMissing, OverQuota
from sync.wire import b64encode

__all__ = [
    "bind_chunks",
    "drop_chunks",
    "erase_files",
    "has_chunk",
    "keep_chunk",
    "read_chunk",
    "room_of_delivered",
    "tidy_delivered",
]

UNUSED_DAYS = 3
"""So long a sealed file is kept that no message names."""


class DeliveredChunk(SQLModel, table=True):
    """A sealed chunk for one mailbox; without an item until a message names it."""

    __tablename__ = "delivered_chunks"  # pyright: ignore[reportAssignmentType]

    mailbox: bytes = Column(primary_key=True, sa_type=octets(16))
    hash: bytes = Column(primary_key=True, sa_type=octets(32))
    size_bytes: int
    """On the disk, in whole blocks."""
    stored_at: int = Column(sa_type=BIG, index=True)
    item: int | None = Column(default=None, sa_type=BIG)
    """The number of the message in the mailbox."""


def room_of_delivered(mailbox: bytes) -> str:
    """Name the room in the folder of blobs for what agencies hand over for a mailbox."""
    return f"delivered-{mailbox.hex()}"


def has_chunk(here: Context, tx: Connection, mailbox: bytes, name: bytes) -> bool:
    """Tell whether a chunk is here, its octets too."""
    row = tx.execute(_FIND, {"mailbox": mailbox, "hash": name}).one_or_none()
    return row is not None and here.blobs.has(room_of_delivered(mailbox), name)


def keep_chunk(here: Context, tx: Connection, mailbox: bytes, name: bytes, content: bytes) -> bool:
    """Store a chunk whose hash the caller has checked, under the lock of the mailbox's row.

    Returns whether it is new. The file comes before the commit: a row means that it is there.

    Raises:
        OverQuota: The mailbox holds as much as it may.
    """
    if has_chunk(here, tx, mailbox, name):
        return False
    size_bytes = size_on_disk(len(content))
    place = {"mailbox": mailbox, "hash": name}
    held: int = tx.execute(_SUM, {"mailbox": mailbox}).scalar_one()
    limit = here.settings.limits.mailbox_bytes
    is_listed = tx.execute(_FIND, place).one_or_none() is not None
    if not is_listed and held + size_bytes > limit:
        raise OverQuota(quota_bytes=limit, bytes=held)
    here.blobs.write(room_of_delivered(mailbox), name, content)
    if not is_listed:
        tx.execute(_INSERT, place | {"size_bytes": size_bytes, "now": here.now()})
    return True


def bind_chunks(
    here: Context, tx: Connection, mailbox: bytes, names: Iterable[bytes], item: int
) -> None:
    """Bind chunks to the message with this number; a chunk goes with one message only.

    Raises:
        BlobsMissing: Some are not here, or went with another message.
    """
    missing: list[str] = []
    for name in names:
        place = {"mailbox": mailbox, "hash": name, "item": item}
        is_here = here.blobs.has(room_of_delivered(mailbox), name)
        if not is_here or not tx.execute(_BIND, place).rowcount:
            missing.append(b64encode(name))
    if missing:
        raise BlobsMissing(missing=sorted(missing))


def read_chunk(here: Context, tx: Connection, mailbox: bytes, name: bytes) -> bytes | None:
    """Give the octets of a chunk that a message in this mailbox names; None when it is not here."""
    row = tx.execute(_FIND, {"mailbox": mailbox, "hash": name}).one_or_none()
    if row is None or row.item is None:
        return None
    return here.blobs.read(room_of_delivered(mailbox), name)


def drop_chunks(tx: Connection, mailbox: bytes, number: int) -> list[bytes]:
    """Drop the rows of all messages up to a number; the files go after the commit."""
    rows = tx.execute(_DROP, {"mailbox": mailbox, "number": number}).scalars()
    return [bytes(name) for name in rows]


def erase_files(here: Context, mailbox: bytes, names: Sequence[bytes]) -> None:
    """Erase files whose rows are gone; again does no harm."""
    for name in names:
        here.blobs.erase(room_of_delivered(mailbox), name)


def tidy_delivered(here: Context) -> int:
    """Erase the chunks that no message has named in three days."""
    with here.database.writing() as tx:
        before = here.now() - UNUSED_DAYS * DAY_MS
        unused = [
            (bytes(mailbox), bytes(name))
            for mailbox, name in tx.execute(_DROP_UNUSED, {"before": before})
        ]
    for mailbox, name in unused:
        here.blobs.erase(room_of_delivered(mailbox), name)
    return len(unused)


_FIND = sql("SELECT item FROM delivered_chunks WHERE mailbox = :mailbox AND hash = :hash")
_SUM = sql("SELECT coalesce(sum(size_bytes), 0) FROM delivered_chunks WHERE mailbox = :mailbox")
_INSERT = sql(
    "INSERT INTO delivered_chunks (mailbox, hash, size_bytes, stored_at)"
    " VALUES (:mailbox, :hash, :size_bytes, :now)"
)
_BIND = sql(
    "UPDATE delivered_chunks SET item = :item"
    " WHERE mailbox = :mailbox AND hash = :hash AND item IS NULL"
)
_DROP = sql(
    "DELETE FROM delivered_chunks WHERE mailbox = :mailbox AND item <= :number RETURNING hash"
)
_DROP_UNUSED = sql(
    "DELETE FROM delivered_chunks WHERE item IS NULL AND stored_at <= :before"
    " RETURNING mailbox, hash"
)
