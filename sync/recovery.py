"""What a recovery code opens: a wrapped key pair under a look-up id that follows from the code."""

from typing import Annotated

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, ConfigDict, StringConstraints
from sqlalchemy import text as sql
from sqlmodel import Field as Column
from sqlmodel import SQLModel

from sync.accounts import require_account
from sync.context import B64_16, Here, Proven
from sync.database import BIG, octets
from sync.errors import (
    DeviceRemoved,
    DeviceUnknown,
    Refused,
    TooMuch,
    TooOften,
    Unknown,
    WalletErased,
    problems,
)
from sync.limits import count_request
from sync.wire import b64decode

__all__ = ["router"]

router = APIRouter(prefix="/sync/v1/recovery", tags=["recovery"])


class RecoveryRecord(SQLModel, table=True):
    """One wrapped pair; only the code on paper opens it."""

    __tablename__ = "recovery_records"  # pyright: ignore[reportAssignmentType]

    id: bytes = Column(primary_key=True, sa_type=octets(16))
    wallet: int = Column(sa_type=BIG, index=True)
    wrapped: str


class Wrapped(BaseModel):
    """The wrapped pair, b64."""

    model_config = ConfigDict(strict=True)

    wrapped: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{38,8192}$")]


_MEMBER = (DeviceUnknown, DeviceRemoved, WalletErased)


@router.put(
    "/{id}",
    status_code=204,
    response_class=Response,
    responses={204: {"description": "Stored"}} | problems(*_MEMBER, Refused, TooMuch),
)
def put_recovery(here: Here, thumb: Proven, id: B64_16, body: Wrapped) -> Response:
    """Store what a new recovery code opens; the same id again replaces it."""
    place: dict[str, object] = {"id": b64decode(id, 16)}
    with here.database.writing() as tx:
        account = require_account(here, tx, thumb, locked=True)
        place["wallet"] = account.number
        owner = tx.execute(_SELECT_OWNER, place).scalar_one_or_none()
        if owner not in {None, account.number}:
            raise Refused
        most = here.settings.limits.recovery_records
        if owner is None and tx.execute(_COUNT, place).scalar_one() >= most:
            raise TooMuch(limit_records=most)
        tx.execute(_PUT, place | {"wrapped": body.wrapped})
    return Response(status_code=204)


@router.get("/{id}", responses=problems(Unknown, TooOften))
def get_recovery(here: Here, request: Request, id: B64_16) -> Wrapped:
    """Give what a code opens to whoever knows its id; counted by address."""
    with here.database.writing() as tx:
        limit = here.settings.limits.lookups_by_address_an_hour
        count_request(here, tx, request, "recovery", limit)
        wrapped = tx.execute(_GET, {"id": b64decode(id, 16)}).scalar_one_or_none()
    if wrapped is None:
        raise Unknown
    return Wrapped(wrapped=wrapped)


@router.delete(
    "/{id}",
    status_code=204,
    response_class=Response,
    responses={204: {"description": "It is not here (any more)"}} | problems(*_MEMBER, Refused),
)
def delete_recovery(here: Here, thumb: Proven, id: B64_16) -> Response:
    """Make a code useless."""
    place = {"id": b64decode(id, 16)}
    with here.database.writing() as tx:
        account = require_account(here, tx, thumb, locked=True)
        owner = tx.execute(_SELECT_OWNER, place).scalar_one_or_none()
        if owner not in {None, account.number}:
            raise Refused
        tx.execute(sql("DELETE FROM recovery_records WHERE id = :id"), place)
    return Response(status_code=204)


_SELECT_OWNER = sql("SELECT wallet FROM recovery_records WHERE id = :id")
_COUNT = sql("SELECT count(*) FROM recovery_records WHERE wallet = :wallet")
_PUT = sql(
    "INSERT INTO recovery_records (id, wallet, wrapped) VALUES (:id, :wallet, :wrapped)"
    " ON CONFLICT (id) DO UPDATE SET wrapped = excluded.wrapped"
    " WHERE recovery_records.wallet = excluded.wallet"
)
_GET = sql("SELECT wrapped FROM recovery_records WHERE id = :id")
