"""Reminders: a random id and a moment. The server knows when; only the phone knows what."""

from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Response
from pydantic import BaseModel, ConfigDict, StringConstraints
from sqlalchemy import Connection
from sqlalchemy import text as sql
from sqlmodel import Field as Column
from sqlmodel import SQLModel

from sync.accounts import require_account
from sync.clock import DAY_MS, to_iso
from sync.context import B64_16, Context, Here, Proven
from sync.database import BIG, octets
from sync.errors import (
    DeviceRemoved,
    DeviceUnknown,
    Invalid,
    TooMuch,
    WalletErased,
    problems,
)
from sync.pushes import queue_push
from sync.wire import b64decode, b64encode

__all__ = ["count_reminders", "hand_over_due", "router"]

router = APIRouter(prefix="/sync/v1/reminders", tags=["reminders"])

KEEP_DAYS = 30
"""A reminder is forgotten so long after its moment."""
_USUAL_LIFE_MS = DAY_MS
_BATCH = 200

Moment = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$")]


class Reminder(SQLModel, table=True):
    """One moment at which the devices of a wallet are to be woken."""

    __tablename__ = "reminders"  # pyright: ignore[reportAssignmentType]

    wallet: int = Column(primary_key=True, sa_type=BIG)
    id: bytes = Column(primary_key=True, sa_type=octets(16))
    due_at: int = Column(sa_type=BIG)
    until: int = Column(sa_type=BIG, index=True)
    """After this moment nobody is woken for it any more."""
    next_at: int | None = Column(default=None, sa_type=BIG, index=True)
    """The moment, until it was handed over to the pushes."""
    sent_at: int | None = Column(default=None, sa_type=BIG)
    """When a push service first accepted it."""


class ReminderBody(BaseModel):
    """When it is due, and until when it still makes sense; a day when nothing is said."""

    model_config = ConfigDict(strict=True)

    due_at: Moment
    until: Moment | None = None


class ReminderState(BaseModel):
    """What the server knows of one reminder."""

    id: str
    due_at: str
    sent_at: str | None


class ReminderList(BaseModel):
    """Every reminder of the wallet."""

    reminders: list[ReminderState]


_MEMBER = (DeviceUnknown, DeviceRemoved, WalletErased)
_DONE = {204: {"description": "It is so now"}}


@router.put(
    "/{id}",
    status_code=204,
    response_class=Response,
    responses=_DONE | problems(*_MEMBER, Invalid, TooMuch),
)
def put_reminder(here: Here, thumb: Proven, id: B64_16, body: ReminderBody) -> Response:
    """Wake the wallet's devices at this moment; the same again changes nothing."""
    due_at = _read_moment(body.due_at)
    until = _read_moment(body.until) if body.until else due_at + _USUAL_LIFE_MS
    if until < due_at:
        raise Invalid(where=["body.until"])
    with here.database.writing() as tx:
        account = require_account(here, tx, thumb, locked=True)
        place = {"wallet": account.number, "id": b64decode(id, 16)}
        before = tx.execute(_SELECT_DUE, place).scalar_one_or_none()
        most = here.settings.limits.reminders
        if before is None and count_reminders(tx, account.number) >= most:
            raise TooMuch(limit_reminders=most)
        if before != due_at:
            tx.execute(_PUT, place | {"due_at": due_at, "until": until})
    return Response(status_code=204)


@router.delete(
    "/{id}", status_code=204, response_class=Response, responses=_DONE | problems(*_MEMBER)
)
def delete_reminder(here: Here, thumb: Proven, id: B64_16) -> Response:
    """Wake nobody for this any more."""
    with here.database.writing() as tx:
        account = require_account(here, tx, thumb, locked=True)
        place = {"wallet": account.number, "id": b64decode(id, 16)}
        tx.execute(sql("DELETE FROM reminders WHERE wallet = :wallet AND id = :id"), place)
        tx.execute(sql("DELETE FROM pushes WHERE wallet = :wallet AND reminder = :id"), place)
    return Response(status_code=204)


@router.get("", responses=problems(*_MEMBER))
def list_reminders(here: Here, thumb: Proven) -> ReminderList:
    """Give every reminder that the server still knows, soonest first."""
    with here.database.reading() as tx:
        account = require_account(here, tx, thumb)
        rows = tx.execute(_SELECT_ALL, {"wallet": account.number}).all()
    return ReminderList(
        reminders=[
            ReminderState(
                id=b64encode(bytes(id)),
                due_at=to_iso(due_at),
                sent_at=None if sent_at is None else to_iso(sent_at),
            )
            for id, due_at, sent_at in rows
        ]
    )


def count_reminders(tx: Connection, wallet: int) -> int:
    """Count the reminders of a wallet."""
    return int(tx.execute(_COUNT, {"wallet": wallet}).scalar_one())


def hand_over_due(here: Context) -> int:
    """Turn reminders that are due into one push a device, each exactly once; count them.

    One transaction takes the reminders and makes the pushes, so that a crash leaves both or none,
    and several workers never take the same.
    """
    now = here.now()
    with here.database.reading() as tx:
        if tx.execute(_IS_ANY_DUE, {"now": now}).first() is None:
            return 0
    lock = " FOR UPDATE SKIP LOCKED" if here.database.is_postgresql else ""
    with here.database.writing() as tx:
        due = tx.execute(sql(_TAKE.format(lock=lock)), {"now": now, "most": _BATCH}).all()
        for wallet, id, until in due:
            if until < now:
                continue
            for owner in tx.execute(_SELECT_OWNERS, {"wallet": wallet}).scalars():
                queue_push(
                    tx, owner=bytes(owner), wallet=wallet, reminder=bytes(id), at=now, until=until
                )
        tx.execute(
            sql("DELETE FROM reminders WHERE until < :old"), {"old": now - KEEP_DAYS * DAY_MS}
        )
    return len(due)


_SELECT_DUE = sql("SELECT due_at FROM reminders WHERE wallet = :wallet AND id = :id")
_PUT = sql(
    "INSERT INTO reminders (wallet, id, due_at, until, next_at)"
    " VALUES (:wallet, :id, :due_at, :until, :due_at)"
    " ON CONFLICT (wallet, id) DO UPDATE SET due_at = excluded.due_at, until = excluded.until,"
    " next_at = excluded.next_at, sent_at = NULL"
)
_SELECT_ALL = sql(
    "SELECT id, due_at, sent_at FROM reminders WHERE wallet = :wallet ORDER BY due_at, id"
)
_COUNT = sql("SELECT count(*) FROM reminders WHERE wallet = :wallet")
_IS_ANY_DUE = sql("SELECT 1 FROM reminders WHERE next_at <= :now LIMIT 1")
_TAKE = (
    "UPDATE reminders SET next_at = NULL WHERE (wallet, id) IN (SELECT wallet, id FROM reminders"
    " WHERE next_at <= :now ORDER BY next_at LIMIT :most{lock}) RETURNING wallet, id, until"
)
_SELECT_OWNERS = sql(
    "SELECT s.owner FROM push_subscriptions s JOIN devices d ON d.thumb = s.owner"
    " WHERE s.wallet = :wallet AND NOT d.is_removed"
)


def _read_moment(text: str) -> int:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise Invalid(where=["body.due_at"]) from error
    return round(moment.astimezone(UTC).timestamp() * 1000)
