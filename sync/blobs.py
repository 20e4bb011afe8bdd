"""Encrypted chunks of a wallet: which are missing, put, get, delete; named by their hash."""

import hashlib
from typing import Annotated

from anyio import to_thread
from fastapi import APIRouter, Path, Request, Response
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection, LargeBinary, bindparam
from sqlalchemy import text as sql
from sqlmodel import Field as Column
from sqlmodel import SQLModel

from sync.accounts import Account, grow, require_account, require_quota, touch
from sync.blob_folder import size_on_disk
from sync.context import B64_32, Context, Here, Proven
from sync.database import BIG, octets
from sync.errors import (
    BlobInUse,
    DeviceRemoved,
    DeviceUnknown,
    HashDiffers,
    OverQuota,
    TooMuch,
    TooOften,
    Unknown,
    WalletErased,
    problems,
)
from sync.limits import count_bytes
from sync.wire import b64decode, b64encode

__all__ = ["Blob", "erase_blobs", "find_missing", "router"]

router = APIRouter(prefix="/sync/v1/blobs", tags=["blobs"])


class Blob(SQLModel, table=True):
    """One chunk that a wallet holds; its octets are in the folder of blobs."""

    __tablename__ = "blobs"  # pyright: ignore[reportAssignmentType]

    wallet: int = Column(primary_key=True, sa_type=BIG)
    hash: bytes = Column(primary_key=True, sa_type=octets(32))
    size_bytes: int
    """On the disk, in whole blocks, so that many small ones count for what they take."""
    is_of_snapshot: bool = False
    """Whether a snapshot that is kept needs it."""


class Hashes(BaseModel):
    """Names of chunks."""

    model_config = ConfigDict(strict=True)

    hashes: Annotated[list[B64_32], Field(max_length=1_000)]


class Missing(BaseModel):
    """Which of them must be uploaded."""

    missing: list[str]


_MEMBER = (DeviceUnknown, DeviceRemoved, WalletErased)
_OCTETS = {"content": {"application/octet-stream": {"schema": {"type": "string"}}}}
_BODY = {"requestBody": {"required": True, **_OCTETS}}
Name = Annotated[B64_32, Path(alias="hash")]


@router.post("/missing", responses=problems(*_MEMBER))
def list_missing(here: Here, thumb: Proven, body: Hashes) -> Missing:
    """Tell which of these chunks are not here, in the order asked."""
    with here.database.reading() as tx:
        account = require_account(here, tx, thumb)
        missing = find_missing(here, tx, account, [b64decode(name, 32) for name in body.hashes])
    return Missing(missing=[b64encode(digest) for digest in missing])


@router.put(
    "/{hash}",
    status_code=201,
    response_class=Response,
    openapi_extra=_BODY,
    responses={200: {"description": "It was here already"}, 201: {"description": "Stored"}}
    | problems(*_MEMBER, HashDiffers, TooMuch, TooOften, OverQuota),
)
async def put_blob(here: Here, thumb: Proven, name: Name, request: Request) -> Response:
    """Store a chunk durably; a chunk that is here already is not stored again."""
    digest = b64decode(name, 32)
    announced = request.headers.get("content-length", "0")
    size_bytes = int(announced) if announced.isdecimal() else 0
    account, is_here = await to_thread.run_sync(_look, here, thumb, digest, size_bytes)
    if is_here:
        return Response(status_code=200)
    body = bytearray()
    async for part in request.stream():
        body += part
    if hashlib.sha256(body).digest() != digest:
        raise HashDiffers
    await to_thread.run_sync(_store, here, request, account, digest, bytes(body))
    return Response(status_code=201)


@router.get(
    "/{hash}",
    response_class=Response,
    responses={200: {"description": "The octets"} | _OCTETS} | problems(*_MEMBER, Unknown),
)
def get_blob(here: Here, thumb: Proven, name: Name) -> Response:
    """Give a chunk."""
    digest = b64decode(name, 32)
    with here.database.reading() as tx:
        account = require_account(here, tx, thumb)
        row = tx.execute(_SELECT_BLOB, {"wallet": account.number, "hash": digest}).one_or_none()
    content = here.blobs.read(_room(here, account), digest) if row else None
    if content is None:
        raise Unknown
    return Response(content, media_type="application/octet-stream")


@router.delete(
    "/{hash}",
    status_code=204,
    response_class=Response,
    responses={204: {"description": "It is not here (any more)"}} | problems(*_MEMBER, BlobInUse),
)
def delete_blob(here: Here, thumb: Proven, name: Name) -> Response:
    """Erase a chunk."""
    digest = b64decode(name, 32)
    with here.database.writing() as tx:
        account = require_account(here, tx, thumb, locked=True)
        row = tx.execute(_SELECT_BLOB, {"wallet": account.number, "hash": digest}).one_or_none()
        if row is not None and row[1]:
            raise BlobInUse
        erase_blobs(here, tx, account, [digest])
    return Response(status_code=204)


_SELECT_BLOB = sql(
    "SELECT size_bytes, is_of_snapshot FROM blobs WHERE wallet = :wallet AND hash = :hash"
)
_SELECT_PRESENT = sql(
    "SELECT hash FROM blobs WHERE wallet = :wallet AND hash IN :hashes"
).bindparams(bindparam("hashes", expanding=True, type_=LargeBinary))
_INSERT_BLOB = sql(
    "INSERT INTO blobs (wallet, hash, size_bytes, is_of_snapshot)"
    " VALUES (:wallet, :hash, :size_bytes, :no) ON CONFLICT (wallet, hash) DO NOTHING"
)
_DELETE_BLOB = sql("DELETE FROM blobs WHERE wallet = :wallet AND hash = :hash RETURNING size_bytes")


def find_missing(
    here: Context, tx: Connection, account: Account, digests: list[bytes]
) -> list[bytes]:
    """Give those of these chunks that the wallet lacks, in the same order."""
    rows = tx.execute(_SELECT_PRESENT, {"wallet": account.number, "hashes": digests})
    present = {bytes(digest) for digest in rows.scalars()}
    room = _room(here, account)
    return [d for d in digests if d not in present or not here.blobs.has(room, d)]


def erase_blobs(here: Context, tx: Connection, account: Account, digests: list[bytes]) -> None:
    """Erase chunks of a locked wallet and count them off; unknown ones are passed over."""
    freed_bytes = 0
    for digest in digests:
        place = {"wallet": account.number, "hash": digest}
        freed_bytes += tx.execute(_DELETE_BLOB, place).scalar_one_or_none() or 0
        here.blobs.erase(_room(here, account), digest)
    grow(tx, account, -freed_bytes)


def _look(here: Context, thumb: bytes, digest: bytes, size_bytes: int) -> tuple[Account, bool]:
    """Find the account and whether it has the chunk, before the body is read."""
    with here.database.reading() as tx:
        account = require_account(here, tx, thumb)
        is_here = not find_missing(here, tx, account, [digest])
    if not is_here:
        require_quota(here, account, size_bytes)
    touch(here, account)
    return account, is_here


def _store(
    here: Context, request: Request, account: Account, digest: bytes, content: bytes
) -> None:
    room = _room(here, account)
    here.blobs.write(room, digest, content)
    try:
        with here.database.writing() as tx:
            account = require_account(here, tx, account.thumb, locked=True)
            place = {"wallet": account.number, "hash": digest}
            if tx.execute(_SELECT_BLOB, place).one_or_none() is None:
                size_bytes = size_on_disk(len(content))
                require_quota(here, account, size_bytes)
                count_bytes(here, tx, request, account.bytes, size_bytes, account.created_at)
                tx.execute(_INSERT_BLOB, place | {"size_bytes": size_bytes, "no": False})
                grow(tx, account, size_bytes)
            # Another request may have erased the file between our write and our lock.
            here.blobs.write(room, digest, content)
    except (OverQuota, TooOften):
        here.blobs.erase(room, digest)
        raise


def _room(here: Context, account: Account) -> str:
    return here.blobs.room_of_wallet(account.wallet)
