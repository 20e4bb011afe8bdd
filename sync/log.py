"""The log of a wallet: compare-and-append of ciphertext, and reading after a cursor."""

import binascii
from collections.abc import Hashable, Sequence
from typing import Annotated, Any

from anyio import to_thread
from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, ConfigDict, Field, WithJsonSchema
from sqlalchemy import Connection, bindparam
from sqlalchemy import text as sql
from sqlmodel import Field as Column
from sqlmodel import SQLModel

from sync.accounts import Account, grow, require_account, require_quota, touch
from sync.context import B64_16, B64_32, Context, Here, Proven
from sync.database import BIG, octets, run_bare
from sync.errors import (
    ChainMismatch,
    DeviceRemoved,
    DeviceUnknown,
    EpochBehind,
    EpochUnknown,
    GenerationChanged,
    LogCut,
    OverQuota,
    Refused,
    TooOften,
    WalletErased,
    problems,
)
from sync.frames import encode_frame, hash_item, item_head
from sync.limits import count_bytes
from sync.thread_route import ThreadRoute
from sync.watching import ITEMS
from sync.wire import b64decode, b64encode

__all__ = ["pushes", "router"]

router = APIRouter(prefix="/sync/v1/log", tags=["log"])
pushes = APIRouter(prefix="/sync/v1/log", tags=["log"], route_class=ThreadRoute)

Row = tuple[int, bytes]
"""The place of an item and its frame."""
_FIRST_HASH = bytes(32)
_LEAST_CIPHERTEXT_BYTES = 28
_CIPHERTEXT_PATTERN = (
    r"^([A-Za-z0-9_-]{4}){9,}"
    r"([A-Za-z0-9_-]([AQgw]|[A-Za-z0-9_-]([AEIMQUYcgkosw048]|[A-Za-z0-9_-]{2})))$"
)
_MOST_NUMBER = 2**53 - 1


class LogItem(SQLModel, table=True):
    """One frame; the whole primary key is the cursor of section 3 of `sync.wire`."""

    __tablename__ = "log_items"  # pyright: ignore[reportAssignmentType]

    wallet: int = Column(primary_key=True, sa_type=BIG)
    seq: int = Column(primary_key=True, sa_type=BIG)
    frame: bytes = Column(sa_type=octets())


class ItemChain(SQLModel, table=True):
    """Where the chain of one instance of a device ends; kept when the log is cut."""

    __tablename__ = "chains"  # pyright: ignore[reportAssignmentType]

    wallet: int = Column(primary_key=True, sa_type=BIG)
    instance: bytes = Column(primary_key=True, sa_type=octets(16))
    device: bytes = Column(sa_type=octets(32))
    number: int = Column(sa_type=BIG)
    hash: bytes = Column(sa_type=octets(32))


class PushItem(BaseModel):
    """One sealed item; its place follows from its place in the request."""

    model_config = ConfigDict(strict=True, val_json_bytes="base64")

    ciphertext: Annotated[
        bytes,
        Field(min_length=_LEAST_CIPHERTEXT_BYTES),
        WithJsonSchema({"type": "string", "pattern": _CIPHERTEXT_PATTERN}),
    ]
    signature: Annotated[
        bytes,
        Field(min_length=64, max_length=64),
        WithJsonSchema({"type": "string", "pattern": r"^[A-Za-z0-9_-]{85}[AQgw]$"}),
    ]


class Push(BaseModel):
    """Items that go on from (previous_number, previous_hash) of one instance's chain."""

    model_config = ConfigDict(strict=True)

    generation: B64_16
    epoch: Annotated[int, Field(ge=1, lt=2**31)]
    instance: B64_16
    previous_number: Annotated[int, Field(ge=0, le=_MOST_NUMBER)]
    previous_hash: B64_32
    items: Annotated[list[PushItem], Field(min_length=1, max_length=1_000)]


class Pushed(BaseModel):
    """Where the chain and the log now end."""

    number: int
    hash: str
    seq: int
    head: int


class Page(BaseModel):
    """Items after a cursor, each with its place in the log."""

    generation: str
    epoch: int
    links: int
    seq: int
    head: int
    floor: int
    items: list[Annotated[list[int | str], Field(min_length=2, max_length=2)]]
    more: bool


_MEMBER = (DeviceUnknown, DeviceRemoved, WalletErased)


@pushes.post(
    "",
    responses=problems(
        *_MEMBER,
        Refused,
        GenerationChanged,
        ChainMismatch,
        EpochBehind,
        EpochUnknown,
        TooOften,
        OverQuota,
    ),
)
def push(here: Here, thumb: Proven, request: Request, body: Push) -> Pushed:
    """Append items that go on from what is here, all or none; durable when this answers.

    Sent again they are not appended again: the chain no longer matches, and the answer says so.
    """
    instance = b64decode(body.instance, 16)
    with here.database.writing() as tx:
        account = require_account(here, tx, thumb, locked=True)
        if body.generation != account.generation:
            raise GenerationChanged(generation=account.generation)
        _require_chain_end(tx, account, instance, body)
        if body.epoch < account.epoch:
            raise EpochBehind(epoch=account.epoch, appended=0)
        if body.epoch > account.epoch:
            raise EpochUnknown(epoch=account.epoch)
        frames, last_hash = _lay_out(account, instance, body)
        number = body.previous_number + len(frames)
        size_bytes = sum(map(len, frames))
        require_quota(here, account, size_bytes)
        count_bytes(here, tx, request, account.bytes, size_bytes, account.created_at)
        grow(tx, account, size_bytes, items=len(frames))
        _insert(here, tx, account, frames)
        run_bare(
            tx,
            _SET_CHAIN,
            {
                "wallet": account.number,
                "instance": instance,
                "device": thumb,
                "number": number,
                "hash": last_hash,
            },
        )
    ITEMS.inc(len(frames))
    here.wakes.notify("wallet", account.number)
    touch(here, account)
    head = account.head + len(frames)
    return Pushed(number=number, hash=b64encode(last_hash), seq=head, head=head)


@router.get(
    "",
    response_class=Response,
    responses={200: {"model": Page, "description": "A page of the log"}}
    | problems(*_MEMBER, LogCut),
)
async def pull(
    here: Here,
    thumb: Proven,
    after: Annotated[int, Query(ge=0, le=_MOST_NUMBER)] = 0,
    limit: Annotated[int, Query(ge=1, le=5_000)] = 5_000,
    wait_seconds: Annotated[int, Query(ge=0, le=25)] = 0,
) -> Response:
    """Give the items after a cursor, at once or as soon as there is something new."""
    body, version = await to_thread.run_sync(_read_page, here, thumb, after, limit, wait_seconds)
    if body is None:
        await here.wakes.wait("wallet", version[0], version[1], wait_seconds)
        body, _ = await to_thread.run_sync(_read_page, here, thumb, after, limit, 0)
    return Response(body, media_type="application/json")


_SELECT_CHAIN = sql(
    "SELECT device, number, hash FROM chains WHERE wallet = :wallet AND instance = :instance"
)
_SET_CHAIN = sql(
    "INSERT INTO chains (wallet, instance, device, number, hash)"
    " VALUES (:wallet, :instance, :device, :number, :hash)"
    " ON CONFLICT (wallet, instance) DO UPDATE SET number = excluded.number, hash = excluded.hash"
)
_INSERT_FRAME = "INSERT INTO log_items (wallet, seq, frame) VALUES (?, ?, ?)"
_INSERT_FRAMES = (
    "INSERT INTO log_items (wallet, seq, frame)"
    " SELECT %(wallet)s, %(head)s + n, frame"
    " FROM unnest(%(frames)s::bytea[]) WITH ORDINALITY AS given (frame, n)"
)
_SELECT_FRAMES = (
    "SELECT seq, frame FROM log_items WHERE wallet = {mark} AND seq > {mark}"
    " ORDER BY seq LIMIT {mark}"
)
_ROWS_AT_ONCE = 500

_SELECT_VERSIONS = sql(
    "SELECT number, head, links, erased_at FROM wallets WHERE number IN :wallets"
).bindparams(bindparam("wallets", expanding=True))


def _require_chain_end(tx: Connection, account: Account, instance: bytes, body: Push) -> None:
    which = {"wallet": account.number, "instance": instance}
    number, last_hash = 0, _FIRST_HASH
    for device, *end in run_bare(tx, _SELECT_CHAIN, which):
        number, last_hash = end
        if bytes(device) != account.thumb:
            raise Refused
    if (number, b64encode(last_hash)) != (body.previous_number, body.previous_hash):
        raise ChainMismatch(number=number, hash=b64encode(last_hash))


def _lay_out(account: Account, instance: bytes, body: Push) -> tuple[list[bytes], bytes]:
    """Make the frames and the hash of the last one."""
    frames: list[bytes] = []
    previous_hash = b64decode(body.previous_hash, 32)
    for number, item in enumerate(body.items, body.previous_number + 1):
        frames.append(
            encode_frame(
                epoch=body.epoch,
                instance=instance,
                number=number,
                previous_hash=previous_hash,
                device=account.thumb,
                signature=item.signature,
                ciphertext=item.ciphertext,
            )
        )
        head = item_head(account.wallet, body.epoch, instance, number, previous_hash)
        previous_hash = hash_item(head, item.ciphertext)
    return frames, previous_hash


def _insert(here: Context, tx: Connection, account: Account, frames: list[bytes]) -> None:
    if here.database.is_postgresql:
        tx.exec_driver_sql(
            _INSERT_FRAMES, {"wallet": account.number, "head": account.head, "frames": frames}
        )
        return
    rows = [(account.number, seq, frame) for seq, frame in enumerate(frames, account.head + 1)]
    tx.exec_driver_sql(_INSERT_FRAME, rows)


def _read_page(
    here: Context, thumb: bytes, after: int, limit: int, wait_seconds: int
) -> tuple[bytes | None, tuple[int, Any]]:
    """Write a page as JSON, or None when it is empty and the device is ready to wait."""
    with here.database.reading() as tx:
        account = require_account(here, tx, thumb)
        if after < account.floor:
            raise LogCut(floor=account.floor)
        rows: list[Row] = []
        if after < account.head:
            rows = _read_rows(here, tx, (account.number, after, limit))
    touch(here, account)
    version = (account.number, (account.head, account.links, None))
    if not rows and wait_seconds:
        return None, version
    seq = rows[-1][0] if rows else after
    head = (
        f'{{"generation":"{account.generation}","epoch":{account.epoch},"links":{account.links},'
        f'"seq":{seq},"head":{account.head},"floor":{account.floor},'
        f'"more":{"true" if seq < account.head else "false"},"items":['
    ).encode()
    return head + _write_items(rows) + b"]}", version


def _read_rows(here: Context, tx: Connection, place: tuple[int, int, int]) -> list[Row]:
    """Read rows until the page is full as b64, at least one; past SQLAlchemy, for the speed."""
    mark = "%s" if here.database.is_postgresql else "?"
    cursor = tx.connection.cursor()
    try:
        cursor.execute(_SELECT_FRAMES.format(mark=mark), place)
        taken: list[Row] = []
        left_bytes = here.settings.limits.page_bytes
        while some := cursor.fetchmany(_ROWS_AT_ONCE):
            size_bytes = sum([len(frame) for _, frame in some]) * 4 // 3 + 16 * len(some)
            if size_bytes > left_bytes:
                return taken + _within(left_bytes, some, needs_one=not taken)
            taken += some
            left_bytes -= size_bytes
        return taken
    finally:
        cursor.close()


def _within(left_bytes: int, rows: Sequence[Row], *, needs_one: bool) -> list[Row]:
    """Take rows from the first on while they fit."""
    taken: list[Row] = []
    for seq, frame in rows:
        left_bytes -= len(frame) * 4 // 3 + 16
        if left_bytes < 0 and (taken or not needs_one):
            break
        taken.append((seq, frame))
    return taken


_TO_URL_ALPHABET = bytes.maketrans(b"+/", b"-_")


def _write_items(rows: list[Row]) -> bytes:
    """Write `[seq, "b64 frame"]` for all rows; in one pass, since a page has thousands."""
    encode = binascii.b2a_base64
    parts = [b'[%d,"%b"]' % (seq, encode(frame, newline=False)) for seq, frame in rows]
    return b",".join(parts).translate(_TO_URL_ALPHABET, b"=")


def read_versions(tx: Connection, wallets: Sequence[Hashable]) -> dict[Hashable, Hashable]:
    """Read for `sync.wakes` what changes when a wallet has something new."""
    rows = tx.execute(_SELECT_VERSIONS, {"wallets": wallets})
    return {number: (head, links, erased_at) for number, head, links, erased_at in rows}
