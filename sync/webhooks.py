"""Where an agency's events are sent to, if it wants them sent: addresses, kinds, and how it goes.

`sync.event_sender` sends them. An agency that cannot be reached loses nothing: after three days of
failing the sending stops and says so, and goes on where it was when the agency asks again; within
30 days all events can also be read (`sync.events`).
"""

import json
import re
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from fastapi import APIRouter, Path, Response
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import text as sql
from sqlmodel import Field as Column
from sqlmodel import SQLModel

from sync.access_log import note_access
from sync.agency_rows import read_heads
from sync.clock import to_iso
from sync.context import Context, Here
from sync.database import BIG, octets
from sync.errors import Conflict, Invalid, Unknown, problems
from sync.events import EventType
from sync.settings import is_loopback
from sync.tokens import ADMISSION, Agency

__all__ = ["check_target", "has_due", "router"]

router = APIRouter(prefix="/abonnementen", tags=["abonnementen"])

MOST = 20
_HOST = re.compile(r"([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]")
_PLAIN = re.compile(r"[!-~]{1,2000}")
_INNER = (".local", ".internal", ".localhost", ".lan", ".home.arpa", ".test", ".invalid")
"""Names that no public name server knows. Source: RFC 6761, RFC 6762, RFC 8375."""

Id = Annotated[str, Path(pattern=r"^[a-z0-9-]{1,64}$", description="Een naam die u zelf kiest")]


class Webhook(SQLModel, table=True):
    """One address of an agency, and up to which event it has them."""

    __tablename__ = "webhooks"  # pyright: ignore[reportAssignmentType]

    recipient: str = Column(primary_key=True)
    id: str = Column(primary_key=True)
    target: str
    kinds: str
    cursor: int = Column(sa_type=BIG)
    next_at: int = Column(default=0, sa_type=BIG, index=True)
    attempts: int = 0
    claim: bytes | None = Column(default=None, sa_type=octets(16))
    failing_since: int | None = Column(default=None, sa_type=BIG)
    stopped_at: int | None = Column(default=None, sa_type=BIG)
    last_answer: str | None = None


class TargetRefused(Invalid):
    """An address to which this server sends nothing."""

    code = "target-refused"
    title = "Give an https address on port 443 with a public host name, without a password."


class SubscriptionsFull(Conflict):
    """More addresses than one agency may have."""

    code = "subscriptions-full"
    title = "An agency may have 20 of these: remove one first."


class NieuwAbonnement(BaseModel):
    """Where to, and which kinds of event."""

    model_config = ConfigDict(strict=True)

    doel: Annotated[str, Field(max_length=2_000)]
    soorten: Annotated[list[EventType], Field(min_length=1, max_length=20)]


class Abonnement(BaseModel):
    """A subscription and how its sending goes; `gelezenTot` is the last event that arrived."""

    id: str
    doel: str
    soorten: list[EventType]
    staat: Literal["actief", "hapert", "gestopt"]
    gelezenTot: int  # noqa: N815 - the word on the wire
    laatsteAntwoord: str | None  # noqa: N815
    hapertSinds: str | None  # noqa: N815
    volgendePoging: str | None  # noqa: N815
    gestoptOp: str | None  # noqa: N815


class Abonnementen(BaseModel):
    """All subscriptions of an agency, 20 at most."""

    abonnementen: list[Abonnement]


@router.get("", responses=problems(*ADMISSION))
def read_webhooks(here: Here, agency: Agency) -> Abonnementen:
    """Give all subscriptions of this agency."""
    with here.database.reading() as tx:
        rows = tx.execute(_SELECT_ALL, {"recipient": agency.oin}).all()
    return Abonnementen(abonnementen=[_show(row) for row in rows])


@router.get("/{abonnement}", responses=problems(*ADMISSION, Unknown))
def read_webhook(here: Here, agency: Agency, abonnement: Id) -> Abonnement:
    """Give one subscription, and how its sending goes."""
    with here.database.reading() as tx:
        row = tx.execute(_SELECT, {"recipient": agency.oin, "id": abonnement}).one_or_none()
    if row is None:
        raise Unknown
    return _show(row)


@router.put(
    "/{abonnement}",
    status_code=201,
    responses={200: {"model": Abonnement}}
    | problems(*ADMISSION, Invalid, TargetRefused, SubscriptionsFull),
)
def put_webhook(
    here: Here, agency: Agency, abonnement: Id, body: NieuwAbonnement, response: Response
) -> Abonnement:
    """Send events to this address from now on; one that had stopped goes on where it was."""
    check_target(here, body.doel)
    place = {"recipient": agency.oin, "id": abonnement}
    with here.database.writing() as tx:
        note_access(here, tx, agency, "abonnement-geplaatst", [abonnement])
        is_there = tx.execute(_SELECT, place).one_or_none() is not None
        if not is_there and tx.execute(_COUNT, place).scalar_one() >= MOST:
            raise SubscriptionsFull
        head = read_heads(tx, [agency.oin], "event_head")[agency.oin]
        values = {"target": body.doel, "kinds": json.dumps(sorted(set(body.soorten)))}
        tx.execute(_PUT, place | values | {"cursor": head})
        row = tx.execute(_SELECT, place).one()
    response.status_code = 200 if is_there else 201
    return _show(row)


@router.delete(
    "/{abonnement}",
    status_code=204,
    response_class=Response,
    responses=problems(*ADMISSION, Unknown),
)
def delete_webhook(here: Here, agency: Agency, abonnement: Id) -> Response:
    """Send nothing there any more; also when there was nothing."""
    with here.database.writing() as tx:
        if tx.execute(_DELETE, {"recipient": agency.oin, "id": abonnement}).rowcount:
            note_access(here, tx, agency, "abonnement-verwijderd", [abonnement])
    return Response(status_code=204)


def check_target(here: Context, target: str) -> None:
    """Take only addresses of the open internet, so that the server cannot be sent against its own.

    What a name points to is checked at each sending. A server on loopback also takes an http
    address on loopback that its settings name with its port.

    Raises:
        TargetRefused: It is not https on the usual port of a host name, or more than an address.
    """
    try:
        parts = urlsplit(target)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise TargetRefused from error
    if parts.username or parts.password or parts.fragment or not _PLAIN.fullmatch(target):
        raise TargetRefused
    if parts.scheme == "https" and port in {None, 443}:
        if _HOST.fullmatch(host) and len(host) <= 253 and not host.endswith(_INNER):
            return
    elif parts.scheme == "http" and is_loopback(host):
        own = urlsplit(here.settings.origin).hostname or ""
        if is_loopback(own) and f"{host}:{port}" in here.settings.webhook_hosts:
            return
    raise TargetRefused


def has_due(here: Context) -> bool:
    """Tell whether there is anything to send now."""
    with here.database.reading() as tx:
        return tx.execute(_IS_ANY_DUE, {"now": here.now()}).first() is not None


def _show(row: Any) -> Abonnement:  # noqa: ANN401 - a row
    fails = row.failing_since is not None
    state = "gestopt" if row.stopped_at is not None else "hapert" if fails else "actief"
    return Abonnement(
        id=row.id,
        doel=row.target,
        soorten=json.loads(row.kinds),
        staat=state,
        gelezenTot=row.cursor,
        laatsteAntwoord=row.last_answer,
        hapertSinds=to_iso(row.failing_since) if fails else None,
        volgendePoging=to_iso(row.next_at) if state == "hapert" else None,
        gestoptOp=to_iso(row.stopped_at) if row.stopped_at is not None else None,
    )


_COLUMNS = (
    "SELECT id, target, kinds, cursor, next_at, failing_since, stopped_at, last_answer"
    " FROM webhooks WHERE recipient = :recipient"
)
_SELECT_ALL = sql(_COLUMNS + " ORDER BY id")
_SELECT = sql(_COLUMNS + " AND id = :id")
_COUNT = sql("SELECT count(*) FROM webhooks WHERE recipient = :recipient")
_PUT = sql(
    "INSERT INTO webhooks (recipient, id, target, kinds, cursor, next_at, attempts)"
    " VALUES (:recipient, :id, :target, :kinds, :cursor, 0, 0)"
    " ON CONFLICT (recipient, id) DO UPDATE SET target = excluded.target, kinds = excluded.kinds,"
    " next_at = 0, attempts = 0, claim = NULL, failing_since = NULL, stopped_at = NULL"
)
_DELETE = sql("DELETE FROM webhooks WHERE recipient = :recipient AND id = :id")
_IS_ANY_DUE = sql(
    "SELECT 1 FROM webhooks w JOIN agency_rows r ON r.recipient = w.recipient"
    " WHERE w.next_at <= :now AND w.stopped_at IS NULL AND r.event_head > w.cursor LIMIT 1"
)
