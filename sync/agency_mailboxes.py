"""The mailboxes that people opened with an agency: which there are, and closing one from its side.

After an agency has closed a mailbox nothing more is delivered to it or handed in from it. What lies
in it stays until the wallet has it, and the wallet is told that it was closed.
"""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel
from sqlalchemy import text as sql

from sync.access_log import note_access
from sync.clock import to_iso
from sync.context import B64_16, Here
from sync.errors import Unknown, problems
from sync.paging import Limit, link_next
from sync.tokens import ADMISSION, Agency
from sync.wire import b64decode, b64encode

__all__ = ["router"]

router = APIRouter(prefix="/postbussen", tags=["postbussen"])


class Postbus(BaseModel):
    """A mailbox; `wachtend` is how many receipts and messages its wallet has not taken yet."""

    id: str
    geopendOp: str  # noqa: N815 - the word on the wire
    geslotenOp: str | None  # noqa: N815
    geslotenDoor: str | None  # noqa: N815
    wachtend: int


class Postbussen(BaseModel):
    """A page of mailboxes by id; `volgende` is the id after which the next page begins."""

    postbussen: list[Postbus]
    volgende: str | None


class Sluiting(BaseModel):
    """When the agency closed a mailbox."""

    geslotenOp: str  # noqa: N815


@router.get("", responses=problems(*ADMISSION))
def read_mailboxes(
    here: Here,
    agency: Agency,
    request: Request,
    response: Response,
    na: Annotated[B64_16 | None, Query(description="De postbus waarna u verder leest")] = None,
    limiet: Limit = 20,
) -> Postbussen:
    """Give the mailboxes of this agency, those that were closed too."""
    after = b64decode(na, 16) if na is not None else b""
    place = {"recipient": agency.oin, "after": after, "limit": limiet + 1}
    with here.database.reading() as tx:
        rows = tx.execute(_SELECT, place).all()
    found = [
        Postbus(
            id=b64encode(bytes(row.id)),
            geopendOp=to_iso(row.created_at),
            geslotenOp=None if row.over_at is None else to_iso(row.over_at),
            geslotenDoor=_closer_of(row.closed_at, row.ended_at),
            wachtend=row.waiting,
        )
        for row in rows[:limiet]
    ]
    following = found[-1].id if len(rows) > limiet else None
    link_next(request, response, here.settings.origin, following)
    return Postbussen(postbussen=found, volgende=following)


@router.put(
    "/{postbus}/sluiting",
    status_code=201,
    responses={200: {"model": Sluiting}} | problems(*ADMISSION, Unknown),
)
def close_mailbox(here: Here, agency: Agency, postbus: B64_16, response: Response) -> Sluiting:
    """Close a mailbox from the agency's side, for good; again changes nothing."""
    mailbox = b64decode(postbus, 16)
    query = _FIND + " FOR UPDATE" if here.database.is_postgresql else _FIND
    with here.database.writing() as tx:
        row = tx.execute(sql(query), {"id": mailbox, "recipient": agency.oin}).one_or_none()
        if row is None:
            raise Unknown
        ended_at: int | None = row.ended_at or row.closed_at
        if ended_at is not None:
            response.status_code = 200
            return Sluiting(geslotenOp=to_iso(ended_at))
        tx.execute(_END, {"id": mailbox, "now": here.now()})
        note_access(here, tx, agency, "postbus-gesloten", [postbus])
    here.wakes.notify("mailbox", mailbox)
    return Sluiting(geslotenOp=to_iso(here.now()))


def _closer_of(closed_at: int | None, ended_at: int | None) -> str | None:
    if ended_at is not None:
        return "organisatie"
    return None if closed_at is None else "persoon"


_SELECT = sql(
    "SELECT m.id, m.created_at, m.closed_at, m.ended_at, coalesce(m.ended_at, m.closed_at) over_at,"
    " (SELECT count(*) FROM mailbox_items i WHERE i.mailbox = m.id AND i.content IS NOT NULL)"
    " waiting FROM mailboxes m WHERE m.recipient = :recipient AND m.id > :after"
    " ORDER BY m.id LIMIT :limit"
)
_FIND = "SELECT closed_at, ended_at FROM mailboxes WHERE id = :id AND recipient = :recipient"
_END = sql("UPDATE mailboxes SET ended_at = :now, head = head + 1 WHERE id = :id")
