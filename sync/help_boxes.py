"""Shared boxes of helpers; this docstring is section 10 of the protocol (`sync/wire.py`).

A box lies between a person and somebody who helps, and has no key of either wallet, so that ending
it changes nothing in a wallet.

code 16 random bytes, shown as in section 6. box id = HKDF(code, "", "plein help id v1")[:16].
    Each side makes a signing key for this box only, and proves its requests with it: the server
    cannot link a box to a wallet by what it stores; the network address and the moment it does
    see while they last.
PUT /sync/v1/boxes/{box} {until: time, at most 400 days, helper: thumb | null (after a
    restoration)} by the person's key -> 201 / 200 {until, meets_until, is_met, strangers, number,
    head, fetched_at}. PUT/GET /sync/v1/boxes/{box}/slots/{answer | greeting | reveal | key}: each
    once, within 10 minutes; what is in them, the six digits that both compare, and why:
    assets/device/helping/meeting.js. A second key that answers is 409 `slot-taken`, and counted
    in `strangers`, which the person is shown. `key` has the box key (32 random bytes), as JWE
    {typ: "plein-help-key"} to the helper's key for this box.
sealed = AEAD(HKDF(box key, box, "plein help state v1" | "plein help entry v1"), padded(signature
    64 | canonical JSON), "plein-help-v1" 00 "state" | "entry" 00 box u64be(number)), signed by
    its writer over the same associated data and the JSON. A state lower than one that was seen is
    refused.
PUT /sync/v1/boxes/{box}/state {previous, number, until, sealed, chunks: [hash]} by the person:
    exactly what was chosen, in place of what was there; 409 `box-behind` {number, hash} unless
    `previous` is the number here. Chunks (layout as blobs, keys of the box's own): PUT/GET
    files/{hash}; those not named go.
GET /sync/v1/boxes/{box}/state?after=N by the helper -> {number, at, until, sealed | null}; the
    last moment is `fetched_at`.
POST /sync/v1/boxes/{box}/entries {number, sealed} by the helper, GET entries?after=N, POST
    acknowledgement {number} (erases) by the person. An entry = {v: 1, id, kind: "looked" | "task"
    | "income" | "letter" | "service", content: {field: text}, previous: hash of the entry
    before}: the helper prepares, and sends nothing to an agency. The state's `role` = {role:
    "helper" | "representative", ground, since, reference, paper}: a representative by law (BW
    1:431, 1:378, 1:450, 3:60, Awb 2:1) is named as such on both sides, and may no more than a
    helper. What they got ready the person sends, and can name them in it (`acting`, wire.py 7).
DELETE /sync/v1/boxes/{box} by either. After that, after `until`, or when nobody came: erased, and
    410 `box-ended` for a month, the same for every reason.
"""

from typing import Any

from sqlalchemy import Connection
from sqlalchemy import text as sql
from sqlmodel import Field as Column
from sqlmodel import SQLModel

from sync.clock import DAY_MS
from sync.context import Context
from sync.database import BIG, octets
from sync.errors import Conflict, Gone, Refused, Unknown

__all__ = [
    "BoxBehind",
    "BoxEnded",
    "end_box",
    "erase_box_files",
    "require_box",
    "require_helper",
    "require_owner",
    "room_of_box",
    "tidy_boxes",
]

TOMBSTONE_DAYS = 30


class HelpBox(SQLModel, table=True):
    """One box: a key that gives, a key that reads, and what is sealed; no wallet is named."""

    __tablename__ = "help_boxes"  # pyright: ignore[reportAssignmentType]

    id: bytes = Column(primary_key=True, sa_type=octets(16))
    owner: bytes | None = Column(default=None, sa_type=octets(32))
    helper: bytes | None = Column(default=None, sa_type=octets(32))
    created_at: int = Column(sa_type=BIG)
    meets_until: int = Column(sa_type=BIG)
    """Until when a helper may come in by the code."""
    until: int = Column(sa_type=BIG, index=True)
    ended_at: int | None = Column(default=None, sa_type=BIG)
    answer: str | None = None
    greeting: str | None = None
    reveal: str | None = None
    key: str | None = None
    strangers: int = 0
    """How often another key tried to come in by the same code."""
    number: int = Column(default=0, sa_type=BIG)
    state: str | None = None
    state_at: int | None = Column(default=None, sa_type=BIG)
    fetched_at: int | None = Column(default=None, sa_type=BIG)
    head: int = Column(default=0, sa_type=BIG)
    head_digest: bytes | None = Column(default=None, sa_type=octets(32))
    bytes: int = Column(default=0, sa_type=BIG)


class HelpEntry(SQLModel, table=True):
    """What a helper wrote, until its person has taken it in."""

    __tablename__ = "help_entries"  # pyright: ignore[reportAssignmentType]

    box: bytes = Column(primary_key=True, sa_type=octets(16))
    number: int = Column(primary_key=True, sa_type=BIG)
    at: int = Column(sa_type=BIG)
    digest: bytes = Column(sa_type=octets(32))
    content: str


class HelpChunk(SQLModel, table=True):
    """A sealed chunk of a paper that is in a box; `state` is the last one that names it."""

    __tablename__ = "help_chunks"  # pyright: ignore[reportAssignmentType]

    box: bytes = Column(primary_key=True, sa_type=octets(16))
    hash: bytes = Column(primary_key=True, sa_type=octets(32))
    size_bytes: int


class BoxEnded(Gone):
    """A box that was ended by one of the two, or whose day has passed; which, nobody is told."""

    code = "box-ended"
    title = "This box is no longer here."


class BoxBehind(Conflict):
    """What was written does not follow what the box holds."""

    code = "box-behind"
    title = "This does not follow what is in the box."


def room_of_box(box: bytes) -> str:
    """Name the room of a box's files in the folder of blobs."""
    return f"help-{box.hex()}"


def require_box(here: Context, tx: Connection, box: bytes, *, locked: bool = False) -> Any:  # noqa: ANN401 - a row
    """Give the row of a box that is open.

    Raises:
        Unknown: There is none of this name.
        BoxEnded: It was ended, or its day has passed.
    """
    query = _LOCK if locked and here.database.is_postgresql else _SELECT
    row = tx.execute(query, {"id": box}).one_or_none()
    if row is None:
        raise Unknown
    now = here.now()
    was_met = row.key is not None or (row.helper is not None and row.answer is None)
    if row.ended_at is not None or row.until <= now or (not was_met and row.meets_until <= now):
        raise BoxEnded
    return row


def require_owner(
    here: Context, tx: Connection, box: bytes, thumb: bytes, *, locked: bool = False
) -> Any:  # noqa: ANN401 - a row
    """Give the row of an open box to the key that made it.

    Raises:
        Unknown: There is none of this name.
        BoxEnded: It was ended, or its day has passed.
        Refused: Another key made it.
    """
    row = require_box(here, tx, box, locked=locked)
    if bytes(row.owner) != thumb:
        raise Refused
    return row


def require_helper(
    here: Context, tx: Connection, box: bytes, thumb: bytes, *, locked: bool = False
) -> Any:  # noqa: ANN401 - a row
    """Give the row of an open box to the key that was let in.

    Raises:
        Unknown: There is none of this name.
        BoxEnded: It was ended, or its day has passed.
        Refused: Another key was let in, or nobody yet.
    """
    row = require_box(here, tx, box, locked=locked)
    was_let_in = row.key is not None or row.answer is None
    if row.helper is None or bytes(row.helper) != thumb or not was_let_in:
        raise Refused
    return row


def end_box(here: Context, tx: Connection, box: bytes) -> int:
    """Erase what a box holds, and who it was between; its name stays a month, to say it ended.

    Returns how many entries went. The files go after the commit (`erase_box_files`).
    """
    gone = tx.execute(_DROP_ENTRIES, {"box": box}).rowcount
    tx.execute(_DROP_CHUNKS, {"box": box})
    tx.execute(_END, {"box": box, "now": here.now()})
    return gone


def erase_box_files(here: Context, box: bytes) -> None:
    """Erase the files of a box that has ended; again does no harm."""
    here.blobs.erase_room(room_of_box(box))


def tidy_boxes(here: Context) -> int:
    """Erase the boxes whose day has passed or whose code nobody used, and old names."""
    now = here.now()
    with here.database.reading() as tx:
        over = [bytes(id) for id in tx.execute(_SELECT_OVER, {"now": now}).scalars()]
    for box in over:
        with here.database.writing() as tx:
            # Its person may have given it more days since the list was made.
            if tx.execute(_SELECT_STILL_OVER, {"now": now, "id": box}).one_or_none() is None:
                continue
            end_box(here, tx, box)
        erase_box_files(here, box)
    with here.database.writing() as tx:
        tx.execute(_FORGET, {"before": now - TOMBSTONE_DAYS * DAY_MS})
    return len(over)


_COLUMNS = (
    "owner, helper, created_at, meets_until, until, ended_at, answer, greeting, reveal, key,"
    " strangers, number, state, state_at, fetched_at, head, head_digest, bytes"
)
_SELECT = sql(f"SELECT {_COLUMNS} FROM help_boxes WHERE id = :id")  # noqa: S608 - our own columns
_LOCK = sql(f"SELECT {_COLUMNS} FROM help_boxes WHERE id = :id FOR UPDATE")  # noqa: S608
_DROP_ENTRIES = sql("DELETE FROM help_entries WHERE box = :box")
_DROP_CHUNKS = sql("DELETE FROM help_chunks WHERE box = :box")
_END = sql(
    "UPDATE help_boxes SET owner = NULL, helper = NULL, answer = NULL, greeting = NULL,"
    " reveal = NULL, key = NULL, state = NULL, state_at = NULL, fetched_at = NULL,"
    " head_digest = NULL, strangers = 0, number = 0, head = 0, bytes = 0, ended_at = :now"
    " WHERE id = :box AND ended_at IS NULL"
)
_OVER = (
    "ended_at IS NULL AND (until <= :now"
    " OR (meets_until <= :now AND key IS NULL AND (helper IS NULL OR answer IS NOT NULL)))"
)
_SELECT_OVER = sql(f"SELECT id FROM help_boxes WHERE {_OVER}")  # noqa: S608
_SELECT_STILL_OVER = sql(f"SELECT id FROM help_boxes WHERE id = :id AND {_OVER}")  # noqa: S608
_FORGET = sql("DELETE FROM help_boxes WHERE ended_at <= :before")
