"""Link codes: two slots through which an old and a new device pass what only they can open."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Annotated, Literal

from anyio import to_thread
from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import BaseModel, ConfigDict, StringConstraints
from sqlalchemy import Connection, bindparam
from sqlalchemy import text as sql
from sqlmodel import Field as Column
from sqlmodel import SQLModel

from sync.accounts import require_account
from sync.clock import MINUTE_MS, to_iso
from sync.context import B64_16, Context, Here, MaybeProven, Proven
from sync.database import BIG, octets
from sync.errors import (
    DeviceRemoved,
    DeviceUnknown,
    PairingOver,
    ProofMissing,
    Refused,
    SlotEmpty,
    SlotTaken,
    TooMuch,
    TooOften,
    Unknown,
    WalletErased,
    problems,
)
from sync.limits import count_request
from sync.wire import b64decode

__all__ = ["router"]

router = APIRouter(prefix="/sync/v1/links", tags=["linking"])

LIFE_MS = 10 * MINUTE_MS
Slot = Literal["request", "answer"]
LinkId = Annotated[B64_16, Path()]


class Pairing(SQLModel, table=True):
    """One link code that was shown; the server knows neither the code nor what is sealed."""

    __tablename__ = "pairings"  # pyright: ignore[reportAssignmentType]

    id: bytes = Column(primary_key=True, sa_type=octets(16))
    wallet: int = Column(sa_type=BIG, index=True)
    expires_at: int = Column(sa_type=BIG, index=True)
    request: str | None = None
    answer: str | None = None


class NewPairing(BaseModel):
    """The id that follows from the code that the old device shows."""

    model_config = ConfigDict(strict=True)

    link_id: B64_16


class PairingLife(BaseModel):
    """Until when the code works."""

    expires_at: str


class Sealed(BaseModel):
    """What only the two devices can open."""

    model_config = ConfigDict(strict=True)

    sealed: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{38,8192}$")]


@dataclass(frozen=True)
class _Place:
    """Which slot of which code, and who asks."""

    id: bytes
    slot: Slot
    thumb: bytes | None


_MEMBER = (DeviceUnknown, DeviceRemoved, WalletErased)


@router.post("", status_code=201, responses=problems(*_MEMBER, SlotTaken, TooMuch))
def open_pairing(here: Here, thumb: Proven, body: NewPairing) -> PairingLife:
    """Let a new device come in by this code within ten minutes."""
    id = b64decode(body.link_id, 16)
    now = here.now()
    with here.database.writing() as tx:
        account = require_account(here, tx, thumb, locked=True)
        row = tx.execute(_SELECT, {"id": id}).mappings().one_or_none()
        if row is not None:
            if row["wallet"] != account.number:
                raise SlotTaken
            return PairingLife(expires_at=to_iso(row["expires_at"]))
        open_now = {"wallet": account.number, "now": now}
        if tx.execute(_COUNT_OPEN, open_now).scalar_one() >= here.settings.limits.open_pairings:
            raise TooMuch(limit_pairings=here.settings.limits.open_pairings)
        expires_at = now + LIFE_MS
        values = {"id": id, "wallet": account.number, "expires_at": expires_at}
        tx.execute(_INSERT, values)
    return PairingLife(expires_at=to_iso(expires_at))


@router.put(
    "/{link_id}/{slot}",
    status_code=201,
    response_class=Response,
    responses={200: {"description": "It was written before"}, 201: {"description": "Written"}}
    | problems(*_MEMBER, Refused, Unknown, SlotTaken, PairingOver, TooOften),
)
def write_slot(
    here: Here, thumb: MaybeProven, request: Request, link_id: LinkId, slot: Slot, body: Sealed
) -> Response:
    """Write a slot once: `request` by the new device without proof, `answer` by the old one."""
    place = _Place(b64decode(link_id, 16), slot, thumb)
    _count(here, request, place)
    with here.database.writing() as tx:
        pairing = _find(here, tx, place, needs_proof=slot == "answer")
        if getattr(pairing, slot) == body.sealed:
            return Response(status_code=200)
        if getattr(pairing, slot) is not None:
            raise SlotTaken
        tx.execute(_WRITE[slot], {"id": place.id, "sealed": body.sealed})
    here.wakes.notify("pairing", place.id)
    return Response(status_code=201)


@router.get(
    "/{link_id}/{slot}",
    responses=problems(*_MEMBER, Refused, Unknown, SlotEmpty, PairingOver, TooOften),
)
async def read_slot(
    here: Here,
    thumb: MaybeProven,
    request: Request,
    link_id: LinkId,
    slot: Slot,
    wait_seconds: Annotated[int, Query(ge=0, le=25)] = 0,
) -> Sealed:
    """Read a slot: `request` by the old device, `answer` by the new one without proof."""
    place = _Place(b64decode(link_id, 16), slot, thumb)
    await to_thread.run_sync(_count, here, request, place)
    sealed, version = await to_thread.run_sync(_read, here, place)
    if sealed is None and wait_seconds:
        await here.wakes.wait("pairing", place.id, version, wait_seconds)
        sealed, _ = await to_thread.run_sync(_read, here, place)
    if sealed is None:
        raise SlotEmpty
    return Sealed(sealed=sealed)


_SELECT = sql("SELECT wallet, expires_at, request, answer FROM pairings WHERE id = :id")
_COUNT_OPEN = sql("SELECT count(*) FROM pairings WHERE wallet = :wallet AND expires_at > :now")
_INSERT = sql("INSERT INTO pairings (id, wallet, expires_at) VALUES (:id, :wallet, :expires_at)")
_WRITE = {
    "request": sql("UPDATE pairings SET request = :sealed WHERE id = :id AND request IS NULL"),
    "answer": sql("UPDATE pairings SET answer = :sealed WHERE id = :id AND answer IS NULL"),
}
_SELECT_VERSIONS = sql(
    "SELECT id, request IS NOT NULL, answer IS NOT NULL FROM pairings WHERE id IN :ids"
).bindparams(bindparam("ids", expanding=True))


def read_versions(tx: Connection, ids: Sequence[Hashable]) -> dict[Hashable, Hashable]:
    """Read for `sync.wakes` what changes when a slot was written."""
    rows = tx.execute(_SELECT_VERSIONS, {"ids": ids})
    return {bytes(id): (bool(request), bool(answer)) for id, request, answer in rows}


def _count(here: Context, request: Request, place: _Place) -> None:
    """Count by address what anyone may try; in a transaction of its own, so that it stays."""
    if place.thumb is None:
        with here.database.writing() as tx:
            limit = here.settings.limits.lookups_by_address_an_hour
            count_request(here, tx, request, "pairing", limit)


def _find(here: Context, tx: Connection, place: _Place, *, needs_proof: bool) -> Pairing:
    """Give the open pairing, if whoever asks may use this slot."""
    account = None
    if needs_proof:
        if place.thumb is None:
            raise ProofMissing
        account = require_account(here, tx, place.thumb)
    row = tx.execute(_SELECT, {"id": place.id}).mappings().one_or_none()
    if row is None:
        raise Unknown
    pairing = Pairing(id=place.id, **dict(row))
    if account is not None and pairing.wallet != account.number:
        raise Refused
    if pairing.expires_at <= here.now():
        raise PairingOver
    return pairing


def _read(here: Context, place: _Place) -> tuple[str | None, tuple[bool, bool]]:
    """Give what a slot holds, or None, and what the wakes compare.

    It stays until the code expires: an answer that was lost on the way can be asked for again.
    """
    with here.database.reading() as tx:
        pairing = _find(here, tx, place, needs_proof=place.slot == "request")
        sealed = pairing.request if place.slot == "request" else pairing.answer
    return sealed, (pairing.request is not None, pairing.answer is not None)
