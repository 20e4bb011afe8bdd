"""How a helper comes into a box: four slots through which two phones meet, once, in ten minutes."""

from collections.abc import Hashable, Sequence
from typing import Annotated, Any, Literal

from anyio import to_thread
from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from sqlalchemy import Connection, bindparam
from sqlalchemy import text as sql

from sync.clock import DAY_MS, MINUTE_MS, to_iso
from sync.context import B64_16, B64_32, Context, Here, Proven
from sync.errors import Invalid, Refused, SlotEmpty, SlotTaken, TooOften, Unknown, problems
from sync.help_boxes import BoxEnded, require_box
from sync.limits import count_request
from sync.wire import b64decode, parse_time

__all__ = [
    "After",
    "BoxId",
    "BoxLife",
    "Moment",
    "Number",
    "Wait",
    "day_of",
    "life_of",
    "read_versions",
    "router",
    "version_of",
]

router = APIRouter(prefix="/sync/v1/boxes", tags=["helping"])

MEETING_MS = 10 * MINUTE_MS
MOST_DAYS = 400
Slot = Literal["answer", "greeting", "reveal", "key"]
BoxId = Annotated[B64_16, Path(alias="box")]
Number = Annotated[int, Field(ge=0, le=2**53 - 1)]
After = Annotated[int, Query(ge=0, le=2**53 - 1)]
Wait = Annotated[int, Query(ge=0, le=25)]
Moment = Annotated[str, StringConstraints(pattern=r"^[0-9T:.-]{23}Z$")]
_BY_HELPER = ("answer", "reveal")
_OPEN = (Unknown, Refused, BoxEnded)


class NewBox(BaseModel):
    """Until when the box may be read; `helper` only after a restoration, when it was met before."""

    model_config = ConfigDict(strict=True)

    until: Moment
    helper: B64_32 | None = None


class BoxLife(BaseModel):
    """How a box stands, for the key that made it."""

    until: str
    meets_until: str
    is_met: bool
    strangers: int
    """How often another key tried to come in by the same code."""
    number: int
    head: int
    fetched_at: str | None
    """When the helper's side last asked for what is in it, as far as this server knows."""


class Slotted(BaseModel):
    """What only the two who meet can open."""

    model_config = ConfigDict(strict=True)

    sealed: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{38,8192}$")]


@router.put(
    "/{box}",
    status_code=201,
    responses={200: {"model": BoxLife}} | problems(Invalid, SlotTaken, TooOften, BoxEnded),
)
def make_box(
    here: Here, thumb: Proven, request: Request, box: BoxId, body: NewBox, response: Response
) -> BoxLife:
    """Make a box for the key that proves itself; again by the same key changes nothing."""
    id = b64decode(box, 16)
    until = day_of(here, body.until)
    with here.database.writing() as tx:
        if tx.execute(_EXISTS, {"id": id}).one_or_none() is None:
            limit = here.settings.limits.boxes_by_address_an_hour
            count_request(here, tx, request, "box", limit)
            row = {
                "id": id,
                "owner": thumb,
                "helper": b64decode(body.helper, 32) if body.helper else None,
                "now": here.now(),
                "meets_until": min(until, here.now() + MEETING_MS),
                "until": until,
            }
            tx.execute(_INSERT, row)
            return life_of(require_box(here, tx, id))
        row = require_box(here, tx, id)
    if bytes(row.owner) != thumb:
        raise SlotTaken
    response.status_code = 200
    return life_of(row)


@router.put(
    "/{box}/slots/{slot}",
    status_code=201,
    response_class=Response,
    responses={200: {"description": "It was written before"}, 201: {"description": "Written"}}
    | problems(*_OPEN, SlotTaken, TooOften),
)
def write_slot(
    here: Here, thumb: Proven, request: Request, box: BoxId, slot: Slot, body: Slotted
) -> Response:
    """Write a slot once; a second key that answers is refused, and counted.

    `answer` is for whoever has the code, `reveal` for the same key, the others for the maker's.
    """
    id = b64decode(box, 16)
    if slot == "answer":
        with here.database.writing() as tx:
            limit = here.settings.limits.lookups_by_address_an_hour
            count_request(here, tx, request, "box-answer", limit)
    with here.database.writing() as tx:
        row = require_box(here, tx, id, locked=True)
        is_stranger = slot == "answer" and row.helper is not None and bytes(row.helper) != thumb
        if slot == "answer" and bytes(row.owner) == thumb:
            raise Refused
        if is_stranger:
            tx.execute(_COUNT_STRANGER, {"id": id})
        elif slot != "answer" and bytes(_writer_of(row, slot)) != thumb:
            raise Refused
        elif getattr(row, slot) == body.sealed:
            return Response(status_code=200)
        elif getattr(row, slot) is not None:
            raise SlotTaken
        else:
            tx.execute(_WRITE[slot], {"id": id, "sealed": body.sealed, "thumb": thumb})
    here.wakes.notify("box", id)
    if is_stranger:
        raise SlotTaken
    return Response(status_code=201)


@router.get("/{box}/slots/{slot}", responses=problems(*_OPEN, SlotEmpty))
async def read_slot(
    here: Here, thumb: Proven, box: BoxId, slot: Slot, wait_seconds: Wait = 0
) -> Slotted:
    """Read what the other side wrote; it stays, since an answer may be lost on its way."""
    id = b64decode(box, 16)
    sealed, version = await to_thread.run_sync(_read_slot, here, thumb, id, slot)
    if sealed is None and wait_seconds:
        await here.wakes.wait("box", id, version, wait_seconds)
        sealed, _ = await to_thread.run_sync(_read_slot, here, thumb, id, slot)
    if sealed is None:
        raise SlotEmpty
    return Slotted(sealed=sealed)


def read_versions(tx: Connection, ids: Sequence[Hashable]) -> dict[Hashable, Hashable]:
    """Read for `sync.wakes` what changes when there is something new in a box."""
    return {bytes(row.id): version_of(row) for row in tx.execute(_VERSIONS, {"ids": ids})}


def life_of(row: Any) -> BoxLife:  # noqa: ANN401 - a row
    """Say how a box stands."""
    return BoxLife(
        until=to_iso(row.until),
        meets_until=to_iso(row.meets_until),
        is_met=row.key is not None or (row.helper is not None and row.answer is None),
        strangers=row.strangers,
        number=row.number,
        head=row.head,
        fetched_at=None if row.fetched_at is None else to_iso(row.fetched_at),
    )


def day_of(here: Context, text: str) -> int:
    """Read until when a box is open: after now, and within the longest time.

    Raises:
        Invalid: No moment, or not within that time.
    """
    try:
        until = int(parse_time(text).timestamp() * 1000)
    except ValueError as error:
        raise Invalid(where="until") from error
    if not here.now() < until <= here.now() + MOST_DAYS * DAY_MS:
        raise Invalid(where="until")
    return until


def version_of(row: Any) -> Hashable:  # noqa: ANN401 - a row
    """Give what differs once there is something new in a box."""
    slots = tuple(getattr(row, slot) is not None for slot in ("answer", "greeting", "reveal"))
    return (*slots, row.key is not None, row.number, row.head, row.ended_at)


def _read_slot(here: Context, thumb: bytes, id: bytes, slot: Slot) -> tuple[str | None, Hashable]:
    with here.database.reading() as tx:
        row = require_box(here, tx, id)
    reader = row.owner if slot in _BY_HELPER else row.helper
    if reader is None or bytes(reader) != thumb:
        raise Refused
    return getattr(row, slot), version_of(row)


def _writer_of(row: Any, slot: Slot) -> bytes:  # noqa: ANN401 - a row
    return (row.helper if slot in _BY_HELPER else row.owner) or b""


_EXISTS = sql("SELECT id FROM help_boxes WHERE id = :id")
_INSERT = sql(
    "INSERT INTO help_boxes (id, owner, helper, created_at, meets_until, until, strangers, number,"
    " head, bytes) VALUES (:id, :owner, :helper, :now, :meets_until, :until, 0, 0, 0, 0)"
)
_COUNT_STRANGER = sql("UPDATE help_boxes SET strangers = strangers + 1 WHERE id = :id")
_WRITE = {
    "answer": sql("UPDATE help_boxes SET answer = :sealed, helper = :thumb WHERE id = :id"),
    "greeting": sql("UPDATE help_boxes SET greeting = :sealed WHERE id = :id"),
    "reveal": sql("UPDATE help_boxes SET reveal = :sealed WHERE id = :id"),
    "key": sql("UPDATE help_boxes SET key = :sealed WHERE id = :id"),
}
_VERSIONS = sql(
    "SELECT id, answer, greeting, reveal, key, number, head, ended_at FROM help_boxes"
    " WHERE id IN :ids"
).bindparams(bindparam("ids", expanding=True))
