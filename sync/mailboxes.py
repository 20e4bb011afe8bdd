"""Mailboxes: where the answers of one agency wait for one person, under a key of their own."""

from collections.abc import Sequence
from typing import Annotated, Any

from anyio import to_thread
from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection, bindparam
from sqlalchemy import text as sql
from sqlmodel import Field as Column
from sqlmodel import SQLModel

from sync.clock import to_iso
from sync.context import B64_16, B64_32, Context, Here, Proven
from sync.database import BIG, octets
from sync.delivered_files import drop_chunks, erase_files, read_chunk
from sync.errors import Gone, Refused, SlotTaken, TooOften, Unknown, problems
from sync.events import note_event
from sync.limits import count_request
from sync.signatures import NotGenuine
from sync.wire import b64decode, b64encode

__all__ = [
    "OIN",
    "add_item",
    "find_mailbox",
    "read_versions",
    "require_going_on",
    "require_mailbox",
    "room_of",
    "router",
]

router = APIRouter(prefix="/sync/v1/mailboxes", tags=["mailboxes"])

OIN = Annotated[str, Field(pattern=r"^[0-9]{20}$")]
_MOST_NUMBER = 2**53 - 1
_PAGE_ITEMS = 100


class Mailbox(SQLModel, table=True):
    """A mailbox; its key names no wallet."""

    __tablename__ = "mailboxes"  # pyright: ignore[reportAssignmentType]

    id: bytes = Column(primary_key=True, sa_type=octets(16))
    thumb: bytes = Column(sa_type=octets(32), unique=True)
    recipient: str = Column(index=True)
    created_at: int = Column(sa_type=BIG)
    closed_at: int | None = Column(default=None, sa_type=BIG)
    """By its person: nothing of it is given any more."""
    ended_at: int | None = Column(default=None, sa_type=BIG)
    """By its agency: nothing more comes or goes, what lies in it can be read."""
    head: int = Column(default=0, sa_type=BIG)
    bytes: int = Column(default=0, sa_type=BIG)
    """Of what was handed in and the agency has not received yet, files in whole blocks."""


class MailboxItem(SQLModel, table=True):
    """A receipt or message; what was acknowledged keeps only its digest."""

    __tablename__ = "mailbox_items"  # pyright: ignore[reportAssignmentType]

    mailbox: bytes = Column(primary_key=True, sa_type=octets(16))
    number: int = Column(primary_key=True, sa_type=BIG)
    id: bytes = Column(sa_type=octets(16), index=True)
    kind: str
    at: int = Column(sa_type=BIG)
    digest: bytes = Column(sa_type=octets(32))
    content: str | None = None


class MailboxClosed(Gone):
    """A mailbox that its person has closed."""

    code = "mailbox-closed"
    title = "This mailbox was closed."


class MailboxEnded(Gone):
    """A mailbox that its agency has closed."""

    code = "mailbox-ended"
    title = "The agency has closed this mailbox."


class NewMailbox(BaseModel):
    """A mailbox for the answers of one agency."""

    model_config = ConfigDict(strict=True)

    id: B64_16
    recipient: OIN


class MailboxName(BaseModel):
    """The mailbox that is there now."""

    id: str


class Item(BaseModel):
    """A sealed receipt or message."""

    number: int
    id: str
    kind: str
    at: str
    content: str


class Items(BaseModel):
    """What waits after a number, the last number that there is, and when the agency closed it."""

    items: list[Item]
    head: int
    ended_at: str | None


class Acknowledgement(BaseModel):
    """Up to which number the wallet's log holds everything."""

    model_config = ConfigDict(strict=True)

    number: Annotated[int, Field(ge=0, le=_MOST_NUMBER)]


class Acknowledged(BaseModel):
    """How many items were erased."""

    erased: int


class Closed(BaseModel):
    """What was erased, and what the agency can still fetch."""

    erased: int
    kept: int


@router.post(
    "",
    status_code=201,
    responses={200: {"model": MailboxName}} | problems(Unknown, SlotTaken, TooOften, MailboxClosed),
)
def open_mailbox(
    here: Here, thumb: Proven, request: Request, body: NewMailbox, response: Response
) -> MailboxName:
    """Open a mailbox for the key that proves itself; again by the same key changes nothing."""
    name = b64decode(body.id, 16)
    directory = here.directory.get()
    try:
        if directory is None:
            raise Unknown
        directory.agency(body.recipient)
    except NotGenuine as error:
        raise Unknown from error
    with here.database.writing() as tx:
        row = tx.execute(_SELECT, {"id": name}).one_or_none()
        if row is None:
            if tx.execute(_SELECT_BY_THUMB, {"thumb": thumb}).one_or_none() is not None:
                raise SlotTaken
            limit = here.settings.limits.mailboxes_by_address_an_hour
            count_request(here, tx, request, "mailbox", limit)
            tx.execute(
                _INSERT,
                {
                    "id": name,
                    "thumb": thumb,
                    "recipient": body.recipient,
                    "now": here.now(),
                },
            )
            note_event(here, tx, body.recipient, "nl.plein.postbus.geopend", name)
            return MailboxName(id=body.id)
    if bytes(row.thumb) != thumb or row.recipient != body.recipient:
        raise SlotTaken
    if row.closed_at is not None:
        raise MailboxClosed
    response.status_code = 200
    return MailboxName(id=body.id)


@router.get("/{mailbox}/items", responses=problems(Unknown, Refused, MailboxClosed))
async def read_items(
    here: Here,
    thumb: Proven,
    mailbox: B64_16,
    after: Annotated[int, Query(ge=0, le=_MOST_NUMBER)] = 0,
    wait_seconds: Annotated[int, Query(ge=0, le=25)] = 0,
) -> Items:
    """Give the items after a number, at once or as soon as there is one."""
    name = b64decode(mailbox, 16)
    items = await to_thread.run_sync(_read_items, here, thumb, name, after)
    if not items.items and wait_seconds:
        await here.wakes.wait("mailbox", name, items.head, wait_seconds)
        items = await to_thread.run_sync(_read_items, here, thumb, name, after)
    return items


@router.get(
    "/{mailbox}/attachments/{chunk}",
    response_class=Response,
    responses={200: {"content": {"application/octet-stream": {"schema": {"type": "string"}}}}}
    | problems(Unknown, Refused, MailboxClosed),
)
def read_attachment(here: Here, thumb: Proven, mailbox: B64_16, chunk: B64_32) -> Response:
    """Give one sealed chunk of a file that came with a message; it stays until acknowledged."""
    name = b64decode(mailbox, 16)
    with here.database.reading() as tx:
        require_mailbox(here, tx, name, thumb)
        content = read_chunk(here, tx, name, b64decode(chunk, 32))
    if content is None:
        raise Unknown
    return Response(content, media_type="application/octet-stream")


@router.post("/{mailbox}/acknowledgement", responses=problems(Unknown, Refused, MailboxClosed))
def acknowledge(here: Here, thumb: Proven, mailbox: B64_16, body: Acknowledgement) -> Acknowledged:
    """Erase what the wallet's log holds; only the digests stay, so that nothing comes twice."""
    name = b64decode(mailbox, 16)
    with here.database.writing() as tx:
        row = require_mailbox(here, tx, name, thumb, locked=True)
        erased = tx.execute(_ERASE_ITEMS, {"mailbox": name, "number": body.number}).all()
        files = drop_chunks(tx, name, body.number)
        for item in sorted(erased, key=lambda item: item.number):
            if item.kind != "receipt":
                kind = "nl.plein.bericht.opgehaald"
                note_event(here, tx, row.recipient, kind, bytes(item.id), postbus=mailbox)
    erase_files(here, name, files)
    here.wakes.notify("events", row.recipient)
    return Acknowledged(erased=len(erased))


@router.delete("/{mailbox}", responses=problems(Unknown, Refused, MailboxClosed))
def close_mailbox(here: Here, thumb: Proven, mailbox: B64_16) -> Closed:
    """Close a mailbox for good; what was handed in stays until the agency has fetched it."""
    name = b64decode(mailbox, 16)
    with here.database.writing() as tx:
        row = require_mailbox(here, tx, name, thumb, locked=True)
        erased = len(tx.execute(_ERASE_ITEMS, {"mailbox": name, "number": _MOST_NUMBER}).all())
        files = drop_chunks(tx, name, _MOST_NUMBER)
        tx.execute(_CLOSE, {"mailbox": name, "now": here.now()})
        kept = tx.execute(_COUNT_WAITING, {"mailbox": name}).scalar_one()
        note_event(here, tx, row.recipient, "nl.plein.postbus.gesloten", name)
    here.wakes.notify("events", row.recipient)
    erase_files(here, name, files)
    here.wakes.notify("mailbox", name)
    return Closed(erased=erased, kept=kept)


def room_of(mailbox: bytes) -> str:
    """Name the room of a mailbox's attachments in the folder of blobs."""
    return f"mailbox-{mailbox.hex()}"


def require_mailbox(
    here: Context, tx: Connection, mailbox: bytes, thumb: bytes, *, locked: bool = False
) -> Any:  # noqa: ANN401 - a row
    """Give the row of a mailbox whose key has this thumbprint.

    Raises:
        Unknown: There is none of this name.
        Refused: It has another key.
        MailboxClosed: It was closed.
    """
    query = _LOCK if locked and here.database.is_postgresql else _SELECT
    row = tx.execute(query, {"id": mailbox}).one_or_none()
    if row is None:
        raise Unknown
    if bytes(row.thumb) != thumb:
        raise Refused
    if row.closed_at is not None:
        raise MailboxClosed
    return row


def require_going_on(row: Any) -> None:  # noqa: ANN401 - a row
    """Refuse to hand in from a mailbox that its agency has closed.

    Raises:
        MailboxEnded: It has.
    """
    if row.ended_at is not None:
        raise MailboxEnded


def find_mailbox(tx: Connection, thumb: bytes) -> bytes:
    """Give the name of the mailbox that has this key.

    Raises:
        Unknown: No mailbox has it.
        MailboxClosed: It was closed.
    """
    row = tx.execute(_SELECT_BY_THUMB, {"thumb": thumb}).one_or_none()
    if row is None:
        raise Unknown
    if row.closed_at is not None:
        raise MailboxClosed
    return bytes(row.id)


def add_item(
    here: Context, tx: Connection, mailbox: bytes, item: bytes, kind: str, digest: bytes, text: str
) -> int:
    """Put a sealed receipt or message in a mailbox, whose row this locks, and give its number."""
    number: int = tx.execute(_NEXT_NUMBER, {"mailbox": mailbox}).scalar_one()
    tx.execute(
        _INSERT_ITEM,
        {
            "mailbox": mailbox,
            "number": number,
            "id": item,
            "kind": kind,
            "now": here.now(),
            "digest": digest,
            "content": text,
        },
    )
    return number


def read_versions(tx: Connection, mailboxes: Sequence[Any]) -> dict[Any, Any]:
    """Read for `sync.wakes` what changes when a mailbox has something new."""
    rows = tx.execute(_HEADS, {"ids": list(mailboxes)})
    return {bytes(row.id): row.head for row in rows}


def _read_items(here: Context, thumb: bytes, mailbox: bytes, after: int) -> Items:
    with here.database.reading() as tx:
        row = require_mailbox(here, tx, mailbox, thumb)
        place = {"mailbox": mailbox, "after": after, "limit": _PAGE_ITEMS}
        items: list[Item] = []
        size_bytes = 0
        for each in tx.execute(_SELECT_ITEMS, place):
            size_bytes += len(each.content)
            if items and size_bytes > here.settings.limits.page_bytes:
                break
            items.append(
                Item(
                    number=each.number,
                    id=b64encode(bytes(each.id)),
                    kind=each.kind,
                    at=to_iso(each.at),
                    content=each.content,
                )
            )
    ended_at = None if row.ended_at is None else to_iso(row.ended_at)
    return Items(items=items, head=row.head, ended_at=ended_at)


_SELECT_MAILBOX = (
    "SELECT thumb, recipient, closed_at, ended_at, head, bytes FROM mailboxes WHERE id = :id"
)
_SELECT = sql(_SELECT_MAILBOX)
_LOCK = sql(_SELECT_MAILBOX + " FOR UPDATE")
_SELECT_BY_THUMB = sql("SELECT id, closed_at FROM mailboxes WHERE thumb = :thumb")
_INSERT = sql(
    "INSERT INTO mailboxes (id, thumb, recipient, created_at, head, bytes)"
    " VALUES (:id, :thumb, :recipient, :now, 0, 0)"
)
_SELECT_ITEMS = sql(
    "SELECT number, id, kind, at, content FROM mailbox_items"
    " WHERE mailbox = :mailbox AND number > :after AND content IS NOT NULL"
    " ORDER BY number LIMIT :limit"
)
_ERASE_ITEMS = sql(
    "UPDATE mailbox_items SET content = NULL"
    " WHERE mailbox = :mailbox AND number <= :number AND content IS NOT NULL"
    " RETURNING number, id, kind"
)
_CLOSE = sql("UPDATE mailboxes SET closed_at = :now, head = head + 1 WHERE id = :mailbox")
_COUNT_WAITING = sql(
    "SELECT count(*) FROM submissions WHERE mailbox = :mailbox AND content IS NOT NULL"
)
_NEXT_NUMBER = sql("UPDATE mailboxes SET head = head + 1 WHERE id = :mailbox RETURNING head")
_INSERT_ITEM = sql(
    "INSERT INTO mailbox_items (mailbox, number, id, kind, at, digest, content)"
    " VALUES (:mailbox, :number, :id, :kind, :now, :digest, :content)"
)
_HEADS = sql("SELECT id, head FROM mailboxes WHERE id IN :ids").bindparams(
    bindparam("ids", expanding=True)
)
