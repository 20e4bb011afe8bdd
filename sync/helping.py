"""Helping: what a person lets somebody see, and what that helper writes, in a box of their own."""

import hashlib
from collections.abc import Hashable
from typing import Annotated, Any

from anyio import to_thread
from fastapi import APIRouter, Path, Request, Response
from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from sqlalchemy import text as sql

from sync.blob_folder import size_on_disk
from sync.clock import to_iso
from sync.context import B64_32, Context, Here, Proven
from sync.errors import (
    BlobsMissing,
    HashDiffers,
    Invalid,
    OverQuota,
    Refused,
    TooMuch,
    TooOften,
    Unknown,
    problems,
)
from sync.help_boxes import (
    BoxBehind,
    BoxEnded,
    end_box,
    erase_box_files,
    require_box,
    require_helper,
    require_owner,
    room_of_box,
)
from sync.help_meetings import (
    After,
    BoxId,
    BoxLife,
    Moment,
    Number,
    Wait,
    day_of,
    life_of,
    version_of,
)
from sync.limits import count_bytes
from sync.wire import b64decode, b64encode, hash_b64

__all__ = ["router"]

router = APIRouter(prefix="/sync/v1/boxes", tags=["helping"])

ChunkName = Annotated[B64_32, Path(alias="hash")]
_PAGE_ENTRIES = 100
_MOST_WAITING = 500
_OPEN = (Unknown, Refused, BoxEnded)
_OCTETS = {"content": {"application/octet-stream": {"schema": {"type": "string"}}}}
_BODY = {"requestBody": {"required": True, **_OCTETS}}


class NewState(BaseModel):
    """All that the helper may see, in place of what was there; `chunks` are the files it names."""

    model_config = ConfigDict(strict=True)

    previous: Number
    number: Annotated[int, Field(ge=1, le=2**53 - 1)]
    until: Moment
    sealed: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]+$", min_length=38)]
    chunks: Annotated[list[B64_32], Field(max_length=1_000)]


class State(BaseModel):
    """What is in the box, or null when there is nothing after the number that was asked with."""

    number: int
    at: str | None
    until: str
    sealed: str | None


class NewEntry(BaseModel):
    """What the helper's side writes; it follows the last one that is here."""

    model_config = ConfigDict(strict=True)

    number: Annotated[int, Field(ge=1, le=2**53 - 1)]
    sealed: Annotated[
        str, StringConstraints(pattern=r"^[A-Za-z0-9_-]+$", min_length=38, max_length=262_144)
    ]


class Place(BaseModel):
    """The last number, and the hash of what stands there."""

    number: int
    hash: str | None


class Entry(BaseModel):
    """A sealed entry, and when it came."""

    number: int
    at: str
    sealed: str


class Entries(BaseModel):
    """The entries after a number that are still here, and how the box stands."""

    items: list[Entry]
    head: int
    life: BoxLife


class TakenIn(BaseModel):
    """Up to which number the wallet's log holds every entry."""

    model_config = ConfigDict(strict=True)

    number: Number


class Erased(BaseModel):
    """How many entries were erased."""

    erased: int


@router.put("/{box}/state", responses=problems(Invalid, *_OPEN, BoxBehind, BlobsMissing, TooOften))
def write_state(here: Here, thumb: Proven, request: Request, box: BoxId, body: NewState) -> Place:
    """Put what the helper may see in the place of what was there; chunks it does not name go."""
    id = b64decode(box, 16)
    until = day_of(here, body.until)
    with here.database.writing() as tx:
        row = require_owner(here, tx, id, thumb, locked=True)
        is_same = row.number == body.number and row.state == body.sealed
        if not is_same and (row.number != body.previous or body.number <= row.number):
            raise BoxBehind(number=row.number, hash=_hash_of(row.state))
        held = {bytes(name): size for name, size in tx.execute(_CHUNKS, {"box": id})}
        wanted = {b64decode(name, 32) for name in body.chunks}
        room = room_of_box(id)
        lost = {name for name in wanted if name not in held or not here.blobs.has(room, name)}
        if lost:
            raise BlobsMissing(missing=sorted(b64encode(name) for name in lost))
        gone = [name for name in held if name not in wanted]
        for name in gone:
            tx.execute(_DROP_CHUNK, {"box": id, "hash": name})
        freed = sum(held[name] for name in gone)
        more = len(body.sealed) - len(row.state or "")
        count_bytes(here, tx, request, row.bytes, max(more, 0), row.created_at)
        place = {"id": id, "now": here.now(), "until": until, "number": body.number}
        tx.execute(_WRITE_STATE, place | {"sealed": body.sealed, "freed": freed})
    for name in gone:
        here.blobs.erase(room, name)
    here.wakes.notify("box", id)
    return Place(number=body.number, hash=hash_b64(body.sealed))


@router.get("/{box}/state", responses=problems(*_OPEN))
async def read_state(
    here: Here, thumb: Proven, box: BoxId, after: After = 0, wait_seconds: Wait = 0
) -> State:
    """Give the helper what is in the box; that it was asked for is what its person sees."""
    id = b64decode(box, 16)
    row = await to_thread.run_sync(_read_state, here, thumb, id)
    if row.number <= after and wait_seconds:
        await here.wakes.wait("box", id, version_of(row), wait_seconds)
        row = await to_thread.run_sync(_read_state, here, thumb, id)
    at = None if row.state_at is None else to_iso(row.state_at)
    sealed = row.state if row.number > after else None
    return State(number=row.number, at=at, until=to_iso(row.until), sealed=sealed)


@router.put(
    "/{box}/files/{hash}",
    status_code=201,
    response_class=Response,
    openapi_extra=_BODY,
    responses={200: {"description": "It was here already"}, 201: {"description": "Stored"}}
    | problems(*_OPEN, HashDiffers, TooMuch, TooOften, OverQuota),
)
async def put_file(
    here: Here, thumb: Proven, request: Request, box: BoxId, name: ChunkName
) -> Response:
    """Store a sealed chunk; the next state names it, or it goes."""
    id, digest = b64decode(box, 16), b64decode(name, 32)
    body = bytearray()
    async for part in request.stream():
        body += part
    if hashlib.sha256(body).digest() != digest:
        raise HashDiffers
    is_new = await to_thread.run_sync(_store, here, thumb, request, id, digest, bytes(body))
    return Response(status_code=201 if is_new else 200)


@router.get(
    "/{box}/files/{hash}",
    response_class=Response,
    responses={200: {"description": "The octets"} | _OCTETS} | problems(*_OPEN),
)
def get_file(here: Here, thumb: Proven, box: BoxId, name: ChunkName) -> Response:
    """Give the helper a chunk that is in the box."""
    id, digest = b64decode(box, 16), b64decode(name, 32)
    with here.database.reading() as tx:
        require_helper(here, tx, id, thumb)
        row = tx.execute(_HAS_CHUNK, {"box": id, "hash": digest}).one_or_none()
    content = here.blobs.read(room_of_box(id), digest) if row else None
    if content is None:
        raise Unknown
    return Response(content, media_type="application/octet-stream")


@router.post(
    "/{box}/entries",
    status_code=201,
    responses={200: {"model": Place}} | problems(*_OPEN, BoxBehind, OverQuota, TooOften),
)
def write_entry(
    here: Here, thumb: Proven, request: Request, box: BoxId, body: NewEntry, response: Response
) -> Place:
    """Add what the helper's side wrote after the last one; the same bytes again change nothing."""
    id = b64decode(box, 16)
    digest = hashlib.sha256(body.sealed.encode()).digest()
    place = {"box": id, "number": body.number}
    with here.database.writing() as tx:
        row = require_helper(here, tx, id, thumb, locked=True)
        known = tx.execute(_FIND_ENTRY, place).scalar_one_or_none()
        if known is not None and bytes(known) == digest:
            response.status_code = 200
            return Place(number=row.head, hash=_b64_or_none(row.head_digest))
        if body.number != row.head + 1:
            raise BoxBehind(number=row.head, hash=_b64_or_none(row.head_digest))
        limit = here.settings.limits.box_bytes
        is_full = tx.execute(_COUNT_WAITING, {"box": id}).scalar_one() >= _MOST_WAITING
        if is_full or row.bytes + len(body.sealed) > limit:
            raise OverQuota(quota_bytes=limit, bytes=row.bytes)
        count_bytes(here, tx, request, row.bytes, len(body.sealed), row.created_at)
        entry = {"now": here.now(), "digest": digest, "content": body.sealed}
        tx.execute(_INSERT_ENTRY, place | entry)
        tx.execute(_MOVE_HEAD, place | {"digest": digest, "more": len(body.sealed)})
    here.wakes.notify("box", id)
    return Place(number=body.number, hash=b64encode(digest))


@router.get("/{box}/entries", responses=problems(*_OPEN))
async def read_entries(
    here: Here, thumb: Proven, box: BoxId, after: After = 0, wait_seconds: Wait = 0
) -> Entries:
    """Give the person what the helper's side wrote, and how the box stands."""
    id = b64decode(box, 16)
    entries, version = await to_thread.run_sync(_read_entries, here, thumb, id, after)
    if not entries.items and wait_seconds:
        await here.wakes.wait("box", id, version, wait_seconds)
        entries, _ = await to_thread.run_sync(_read_entries, here, thumb, id, after)
    return entries


@router.post("/{box}/acknowledgement", responses=problems(*_OPEN))
def acknowledge(here: Here, thumb: Proven, box: BoxId, body: TakenIn) -> Erased:
    """Erase the entries that the wallet's log holds; only digests stay."""
    id = b64decode(box, 16)
    with here.database.writing() as tx:
        require_owner(here, tx, id, thumb, locked=True)
        gone = tx.execute(_ERASE_ENTRIES, {"box": id, "number": body.number}).scalars().all()
        tx.execute(_FREE, {"id": id, "less": sum(gone)})
    return Erased(erased=len(gone))


@router.delete("/{box}", responses=problems(*_OPEN))
def delete_box(here: Here, thumb: Proven, box: BoxId) -> Erased:
    """End a box, by either of the two: all that it holds is erased, and who they were."""
    id = b64decode(box, 16)
    with here.database.writing() as tx:
        row = require_box(here, tx, id, locked=True)
        if thumb not in {bytes(key) for key in (row.owner, row.helper) if key is not None}:
            raise Refused
        erased = end_box(here, tx, id)
    erase_box_files(here, id)
    here.wakes.notify("box", id)
    return Erased(erased=erased)


def _read_state(here: Context, thumb: bytes, id: bytes) -> Any:  # noqa: ANN401 - a row
    with here.database.writing() as tx:
        row = require_helper(here, tx, id, thumb, locked=True)
        tx.execute(_NOTE_FETCHED, {"id": id, "now": here.now()})
    return row


def _read_entries(here: Context, thumb: bytes, id: bytes, after: int) -> tuple[Entries, Hashable]:
    with here.database.reading() as tx:
        row = require_owner(here, tx, id, thumb)
        items: list[Entry] = []
        size_bytes = 0
        for one in tx.execute(_ENTRIES, {"box": id, "after": after, "limit": _PAGE_ENTRIES}):
            size_bytes += len(one.content)
            if items and size_bytes > here.settings.limits.page_bytes:
                break
            items.append(Entry(number=one.number, at=to_iso(one.at), sealed=one.content))
    return Entries(items=items, head=row.head, life=life_of(row)), version_of(row)


def _store(
    here: Context, thumb: bytes, request: Request, id: bytes, digest: bytes, content: bytes
) -> bool:
    """Store a chunk under the lock of the box; the file comes before the row."""
    size_bytes = size_on_disk(len(content))
    place = {"box": id, "hash": digest}
    with here.database.writing() as tx:
        row = require_owner(here, tx, id, thumb, locked=True)
        is_listed = tx.execute(_HAS_CHUNK, place).one_or_none() is not None
        if is_listed and here.blobs.has(room_of_box(id), digest):
            return False
        limit = here.settings.limits.box_bytes
        if not is_listed and row.bytes + size_bytes > limit:
            raise OverQuota(quota_bytes=limit, bytes=row.bytes)
        here.blobs.write(room_of_box(id), digest, content)
        if not is_listed:
            count_bytes(here, tx, request, row.bytes, size_bytes, row.created_at)
            tx.execute(_INSERT_CHUNK, place | {"size_bytes": size_bytes})
            tx.execute(_FREE, {"id": id, "less": -size_bytes})
    return True


def _hash_of(text: str | None) -> str | None:
    return None if text is None else hash_b64(text)


def _b64_or_none(digest: bytes | None) -> str | None:
    return None if digest is None else b64encode(bytes(digest))


_WRITE_STATE = sql(
    "UPDATE help_boxes SET number = :number, state = :sealed, state_at = :now, until = :until,"
    " bytes = bytes - :freed WHERE id = :id"
)
_NOTE_FETCHED = sql("UPDATE help_boxes SET fetched_at = :now WHERE id = :id")
_CHUNKS = sql("SELECT hash, size_bytes FROM help_chunks WHERE box = :box")
_HAS_CHUNK = sql("SELECT hash FROM help_chunks WHERE box = :box AND hash = :hash")
_DROP_CHUNK = sql("DELETE FROM help_chunks WHERE box = :box AND hash = :hash")
_INSERT_CHUNK = sql(
    "INSERT INTO help_chunks (box, hash, size_bytes) VALUES (:box, :hash, :size_bytes)"
)
_FREE = sql("UPDATE help_boxes SET bytes = bytes - :less WHERE id = :id")
_FIND_ENTRY = sql("SELECT digest FROM help_entries WHERE box = :box AND number = :number")
_COUNT_WAITING = sql("SELECT count(*) FROM help_entries WHERE box = :box")
_INSERT_ENTRY = sql(
    "INSERT INTO help_entries (box, number, at, digest, content)"
    " VALUES (:box, :number, :now, :digest, :content)"
)
_MOVE_HEAD = sql(
    "UPDATE help_boxes SET head = :number, head_digest = :digest, bytes = bytes + :more"
    " WHERE id = :box"
)
_ENTRIES = sql(
    "SELECT number, at, content FROM help_entries"
    " WHERE box = :box AND number > :after ORDER BY number LIMIT :limit"
)
_ERASE_ENTRIES = sql(
    "DELETE FROM help_entries WHERE box = :box AND number <= :number RETURNING length(content)"
)
