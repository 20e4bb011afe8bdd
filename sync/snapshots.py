"""Snapshots of a wallet: compare-and-swap of the current one, attestation, and cutting the log."""

import json
from dataclasses import dataclass
from typing import Annotated, Any, cast

from fastapi import APIRouter, Path, Response
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection, LargeBinary, bindparam
from sqlalchemy import text as sql
from sqlmodel import Field as Column
from sqlmodel import SQLModel

from sync.accounts import Account, require_account
from sync.blobs import erase_blobs, find_missing
from sync.context import B64_32, Context, Here, Proven
from sync.database import BIG, octets
from sync.devices import load_chain
from sync.errors import (
    BlobsMissing,
    DeviceRemoved,
    DeviceUnknown,
    EpochBehind,
    EpochUnknown,
    GenerationChanged,
    Invalid,
    Refused,
    SnapshotBehind,
    WalletErased,
    problems,
)
from sync.membership import hash_text
from sync.signatures import NotGenuine, find_kid, import_public, verify_jws
from sync.wire import b64decode, b64encode

__all__ = ["router", "settle_aged"]

router = APIRouter(prefix="/sync/v1/snapshots", tags=["snapshots"])

MANIFEST_TYPE = "plein-snapshot+jws"
_MOST_CHUNKS = 4_000


class Snapshot(SQLModel, table=True):
    """One snapshot that is kept: the current one, the last settled one, the oldest unsettled one.

    A settled snapshot is one up to which the log was cut. As long as the current one is not, the
    settled one is kept, so that it and the log give the whole; and the oldest unsettled one, so
    that thirty days can pass for it though newer ones come.
    """

    __tablename__ = "snapshots"  # pyright: ignore[reportAssignmentType]

    wallet: int = Column(primary_key=True, sa_type=BIG)
    hash: bytes = Column(primary_key=True, sa_type=octets(32))
    number: int
    device: bytes = Column(sa_type=octets(32))
    upto: int = Column(sa_type=BIG)
    created_at: int = Column(sa_type=BIG, index=True)
    is_settled: bool = False
    manifest: str


class NewSnapshot(BaseModel):
    """A signed manifest; its chunks are here as blobs."""

    model_config = ConfigDict(strict=True)

    manifest: Annotated[str, Field(pattern=r"^[A-Za-z0-9_.-]+$", max_length=400_000)]


class SnapshotName(BaseModel):
    """The hash of a manifest."""

    hash: str


class Snapshots(BaseModel):
    """The snapshot to begin from, and one before it that is known to be good."""

    current: str | None
    before: str | None


class Cut(BaseModel):
    """Up to where the log is cut now."""

    floor: int


@dataclass(frozen=True)
class Manifest:
    """What a manifest says."""

    hash: bytes
    generation: str
    epoch: int
    upto: int
    previous: str | None
    chunks: list[bytes]


_MEMBER = (DeviceUnknown, DeviceRemoved, WalletErased)


@router.post(
    "",
    status_code=201,
    responses={200: {"model": SnapshotName, "description": "It is the current one already"}}
    | problems(
        Invalid,
        *_MEMBER,
        GenerationChanged,
        EpochBehind,
        EpochUnknown,
        SnapshotBehind,
        BlobsMissing,
    ),
)
def add_snapshot(here: Here, thumb: Proven, body: NewSnapshot, response: Response) -> SnapshotName:
    """Make a snapshot the current one, if it goes on from the one that is."""
    with here.database.writing() as tx:
        account = require_account(here, tx, thumb, locked=True)
        manifest = _read_manifest(tx, account, body.manifest)
        kept = _list_kept(tx, account.number)
        current = kept[0] if kept else None
        name = SnapshotName(hash=b64encode(manifest.hash))
        if current is not None and current.hash == manifest.hash:
            response.status_code = 200
            return name
        if manifest.generation != account.generation:
            raise GenerationChanged(generation=account.generation)
        if manifest.previous != (b64encode(current.hash) if current else None):
            raise SnapshotBehind(current=current.manifest if current else None)
        if manifest.epoch != account.epoch:
            behind = manifest.epoch < account.epoch
            raise (EpochBehind if behind else EpochUnknown)(epoch=account.epoch)
        least = max(account.floor, current.upto if current else 0)
        if not least <= manifest.upto <= account.head:
            raise Invalid(where=["manifest.upto"])
        missing = find_missing(here, tx, account, manifest.chunks)
        if missing:
            raise BlobsMissing(missing=[b64encode(digest) for digest in missing])
        _insert(here, tx, account, manifest, body.manifest, current)
        _drop_others(here, tx, account)
    here.wakes.notify("wallet", account.number)
    return name


@router.get("", responses=problems(*_MEMBER))
def read_snapshots(here: Here, thumb: Proven) -> Snapshots:
    """Give the manifests of the snapshots that are kept."""
    with here.database.reading() as tx:
        account = require_account(here, tx, thumb)
        kept = _list_kept(tx, account.number)
    older = kept[1:]
    before = next((each for each in older if each.is_settled), older[-1] if older else None)
    return Snapshots(
        current=kept[0].manifest if kept else None, before=before.manifest if before else None
    )


@router.post("/{hash}/attestation", responses=problems(*_MEMBER, Refused, SnapshotBehind))
def attest_snapshot(here: Here, thumb: Proven, name: Annotated[B64_32, Path(alias="hash")]) -> Cut:
    """Cut the log up to the current snapshot, since a second device says that it is whole."""
    digest = b64decode(name, 32)
    with here.database.writing() as tx:
        account = require_account(here, tx, thumb, locked=True)
        kept = _list_kept(tx, account.number)
        if not kept or kept[0].hash != digest:
            raise SnapshotBehind(current=kept[0].manifest if kept else None)
        if kept[0].device == thumb:
            raise Refused
        if not kept[0].is_settled:
            settle_snapshot(here, tx, account, kept[0])
    return Cut(floor=kept[0].upto)


def settle_snapshot(here: Context, tx: Connection, account: Account, snapshot: Snapshot) -> None:
    """Cut the log of a locked wallet up to a snapshot of it."""
    place = {"wallet": account.number, "upto": snapshot.upto, "hash": snapshot.hash}
    items, size_bytes = tx.execute(_MEASURE_CUT, place).one()
    tx.execute(_CUT, place)
    tx.execute(_COUNT_CUT, place | {"items": items, "bytes": int(size_bytes)})
    tx.execute(_SETTLE, place | {"yes": True})
    _drop_others(here, tx, account)


def settle_aged(here: Context, tx: Connection, account: Account, before: int) -> bool:
    """Cut the log of a locked wallet up to its newest unsettled snapshot made before a moment."""
    kept = _list_kept(tx, account.number)
    settled = next((each.number for each in kept if each.is_settled), 0)
    aged = [each for each in kept if each.created_at <= before and each.number > settled]
    if aged:
        settle_snapshot(here, tx, account, aged[0])
    return bool(aged)


_MEASURE_CUT = sql(
    "SELECT count(*), coalesce(sum(length(frame)), 0) FROM log_items"
    " WHERE wallet = :wallet AND seq <= :upto"
)
_CUT = sql("DELETE FROM log_items WHERE wallet = :wallet AND seq <= :upto")
_COUNT_CUT = sql(
    "UPDATE wallets SET floor = :upto, items = items - :items, bytes = bytes - :bytes"
    " WHERE number = :wallet"
)
_SETTLE = sql("UPDATE snapshots SET is_settled = :yes WHERE wallet = :wallet AND hash = :hash")
_SELECT_KEPT = sql(
    "SELECT wallet, hash, number, device, upto, created_at, is_settled, manifest FROM snapshots"
    " WHERE wallet = :wallet ORDER BY number DESC"
)
_INSERT = sql(
    "INSERT INTO snapshots (wallet, hash, number, device, upto, created_at, is_settled, manifest)"
    " VALUES (:wallet, :hash, :number, :device, :upto, :created_at, :is_settled, :manifest)"
)
_MARK_CHUNKS = sql(
    "UPDATE blobs SET is_of_snapshot = :yes WHERE wallet = :wallet AND hash IN :hashes"
).bindparams(bindparam("hashes", expanding=True, type_=LargeBinary))


def _list_kept(tx: Connection, wallet: int) -> list[Snapshot]:
    """Give the snapshots of a wallet, the current one first."""
    rows = tx.execute(_SELECT_KEPT, {"wallet": wallet}).mappings()
    return [Snapshot(**dict(row)) for row in rows]


def _insert(
    here: Context,
    tx: Connection,
    account: Account,
    manifest: Manifest,
    compact: str,
    current: Snapshot | None,
) -> None:
    tx.execute(
        _INSERT,
        {
            "wallet": account.number,
            "hash": manifest.hash,
            "number": current.number + 1 if current else 1,
            "device": account.thumb,
            "upto": manifest.upto,
            "created_at": here.now(),
            "is_settled": False,
            "manifest": compact,
        },
    )
    tx.execute(_MARK_CHUNKS, {"wallet": account.number, "hashes": manifest.chunks, "yes": True})


def _drop_others(here: Context, tx: Connection, account: Account) -> None:
    """Erase every snapshot but the current, the last settled and the oldest unsettled one."""
    kept = _list_kept(tx, account.number)
    settled = next((each for each in kept if each.is_settled), None)
    unsettled = [e for e in kept if settled is None or e.number > settled.number]
    needed = {e.hash for e in (kept[0], settled, unsettled[-1] if unsettled else None) if e}
    chunks = {c for e in kept if e.hash in needed for c in _chunks_of(e.manifest)}
    for each in kept:
        if each.hash not in needed:
            place = {"wallet": account.number, "hash": each.hash}
            tx.execute(sql("DELETE FROM snapshots WHERE wallet = :wallet AND hash = :hash"), place)
            others = [chunk for chunk in _chunks_of(each.manifest) if chunk not in chunks]
            erase_blobs(here, tx, account, others)


def _read_manifest(tx: Connection, account: Account, compact: str) -> Manifest:
    """Check that a manifest is well formed and signed by the device that brings it."""
    thumb = b64encode(account.thumb)
    member = load_chain(tx, account.number).members[thumb]
    try:
        if find_kid(compact, MANIFEST_TYPE) != thumb:
            raise Invalid(where=["manifest"])
        payload = verify_jws(compact, MANIFEST_TYPE, lambda _: import_public(member.sign))
        generation, epoch, upto = payload["generation"], payload["epoch"], payload["upto"]
        previous, chunks = payload["previous"], cast("list[Any]", payload["chunks"])
        is_shaped = (
            payload["v"] == 1
            and isinstance(generation, str)
            and type(epoch) is int
            and type(upto) is int
            and (previous is None or isinstance(previous, str))
            and 1 <= len(chunks) <= _MOST_CHUNKS
        )
        digests = [b64decode(chunk, 32) for chunk in chunks]
    except (NotGenuine, KeyError, TypeError, ValueError) as error:
        raise Invalid(where=["manifest"]) from error
    if not is_shaped or len(set(digests)) != len(digests):
        raise Invalid(where=["manifest"])
    return Manifest(hash_text(compact), generation, epoch, upto, previous, digests)


def _chunks_of(manifest: str) -> list[bytes]:
    """Read the chunks of a manifest that was checked before it was stored."""
    payload = json.loads(b64decode(manifest.split(".")[1]))
    return [b64decode(chunk, 32) for chunk in payload["chunks"]]
