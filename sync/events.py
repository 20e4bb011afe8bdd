"""What happened that an agency may want to know, as CloudEvents by the NL GOV profile.

An event names its subject by an identifier that the agency has anyway, and holds nothing about a
person. Events are read after a number, or come to a webhook (`sync.webhooks`), and go after 30
days. Source: CloudEvents 1.0.2, and the NL GOV profile for CloudEvents of Logius.
"""

import json
from collections.abc import Sequence
from functools import partial
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field
from sqlalchemy import Connection, Row
from sqlalchemy import text as sql
from sqlmodel import Field as Column
from sqlmodel import SQLModel

from sync.agency_rows import next_number, read_heads
from sync.clock import DAY_MS, to_iso
from sync.context import Context, Here
from sync.database import BIG, octets
from sync.errors import problems
from sync.paging import After, Limit, Wait, wait_for_page
from sync.tokens import ADMISSION, Agency
from sync.wire import b64encode

__all__ = [
    "EVENT_TYPES",
    "EventType",
    "note_event",
    "read_after",
    "router",
    "show_event",
    "tidy_events",
]

router = APIRouter(tags=["gebeurtenissen"])

KEPT_DAYS = 30
EventType = Literal[
    "nl.plein.inzending.ingediend",
    "nl.plein.inzending.verlopen",
    "nl.plein.postbus.geopend",
    "nl.plein.postbus.gesloten",
    "nl.plein.bericht.opgehaald",
]
EVENT_TYPES: tuple[EventType, ...] = (
    "nl.plein.inzending.ingediend",
    "nl.plein.inzending.verlopen",
    "nl.plein.postbus.geopend",
    "nl.plein.postbus.gesloten",
    "nl.plein.bericht.opgehaald",
)


class AgencyEvent(SQLModel, table=True):
    """One event, in the agency's own order."""

    __tablename__ = "agency_events"  # pyright: ignore[reportAssignmentType]

    recipient: str = Column(primary_key=True)
    number: int = Column(primary_key=True, sa_type=BIG)
    id: bytes = Column(sa_type=octets(16))
    kind: str
    subject: str
    at: int = Column(sa_type=BIG, index=True)
    data: str


class Gebeurtenis(BaseModel):
    """A CloudEvent; `sequence` is its number in the row of this agency."""

    specversion: Literal["1.0"] = "1.0"
    id: str
    source: str
    type: EventType
    subject: str
    time: str
    datacontenttype: Literal["application/json"] = "application/json"
    sequence: Annotated[str, Field(pattern=r"^[0-9]+$")]
    data: dict[str, str]


class Gebeurtenissen(BaseModel):
    """A page of events; `volgende` is the number after which the next page begins."""

    gebeurtenissen: list[Gebeurtenis]
    volgende: int | None

    def items(self) -> Sequence[Gebeurtenis]:
        """Give the events."""
        return self.gebeurtenissen


@router.get("/gebeurtenissen", responses=problems(*ADMISSION))
async def read_events(
    here: Here,
    agency: Agency,
    request: Request,
    response: Response,
    na: After = 0,
    limiet: Limit = 20,
    wacht: Wait = 0,
) -> Gebeurtenissen:
    """Give the events after a number, at once or as soon as there is one."""
    read = partial(_read_page, here, agency.oin, na, limiet)
    return await wait_for_page(here, request, response, ("events", agency.oin), read, wacht)


def note_event(
    here: Context, tx: Connection, recipient: str, kind: EventType, subject: bytes, **data: str
) -> None:
    """Write an event down in the transaction of what happened; notify "events" after the commit."""
    row = {
        "recipient": recipient,
        "number": next_number(tx, "event_head", recipient),
        "id": here.random(16),
        "kind": kind,
        "subject": b64encode(subject),
        "at": here.now(),
        "data": json.dumps(data),
    }
    tx.execute(_INSERT, row)


def read_after(tx: Connection, recipient: str, after: int, limit: int) -> list[Row[Any]]:
    """Give the rows of the events after a number."""
    place = {"recipient": recipient, "after": after, "limit": limit}
    return list(tx.execute(_SELECT_AFTER, place))


def show_event(here: Context, row: Any) -> Gebeurtenis:  # noqa: ANN401 - a row
    """Lay a row out as a CloudEvent; the source is this platform, by the OIN of its operator."""
    oin = here.settings.operator_oin
    return Gebeurtenis(
        id=b64encode(bytes(row.id)),
        source=f"urn:nld:oin:{oin}:systeem:plein" if oin else here.settings.origin,
        type=row.kind,
        subject=row.subject,
        time=to_iso(row.at),
        sequence=str(row.number),
        data=json.loads(row.data),
    )


def tidy_events(here: Context) -> int:
    """Forget events after 30 days."""
    with here.database.writing() as tx:
        return tx.execute(_FORGET, {"before": here.now() - KEPT_DAYS * DAY_MS}).rowcount


def _read_page(here: Context, agency: str, after: int, limit: int) -> tuple[Gebeurtenissen, int]:
    with here.database.reading() as tx:
        head: int = read_heads(tx, [agency], "event_head")[agency]
        rows = read_after(tx, agency, after, limit + 1)
    events = [show_event(here, row) for row in rows[:limit]]
    following = rows[limit - 1].number if len(rows) > limit else None
    return Gebeurtenissen(gebeurtenissen=events, volgende=following), head


_INSERT = sql(
    "INSERT INTO agency_events (recipient, number, id, kind, subject, at, data)"
    " VALUES (:recipient, :number, :id, :kind, :subject, :at, :data)"
)
_SELECT_AFTER = sql(
    "SELECT number, id, kind, subject, at, data FROM agency_events"
    " WHERE recipient = :recipient AND number > :after ORDER BY number LIMIT :limit"
)
_FORGET = sql("DELETE FROM agency_events WHERE at < :before")
