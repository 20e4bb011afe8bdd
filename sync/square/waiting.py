"""What waits for a moderator: posts that were reported, and hidden ones whose writer objects."""

import json
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel
from sqlalchemy import Connection
from sqlalchemy import text as sql

from sync.clock import HOUR_MS, to_iso
from sync.context import B64_16, Here
from sync.errors import Unknown, problems
from sync.paging import Limit, link_next
from sync.square.moderation import NoModerator, OtherPlace, require_moderator, require_place
from sync.tokens import ADMISSION, Agency
from sync.wire import b64decode, b64encode

__all__ = ["router"]

router = APIRouter(tags=["plein"])


class PleinMelding(BaseModel):
    """A post that was reported, or whose writer objects.

    `gesprek` is what its thread began with, where it is an answer; `besluit` the act that hid it;
    `meldingen` counts by reason, and `gemeldOp` is the hour of the first; `naamGesloten`: its
    writer may write no more in the thread.
    """

    id: str
    inhoud: str
    gesprek: str | None
    verborgen: bool
    besluit: str | None
    naamGesloten: bool  # noqa: N815 - as the design rules write it
    meldingen: dict[str, int]
    gemeldOp: str | None  # noqa: N815
    bezwaar: str | None
    bezwaarOp: str | None  # noqa: N815


class PleinMeldingen(BaseModel):
    """What waits for a moderator."""

    meldingen: list[PleinMelding]
    volgende: str | None


@router.get("/pleinmeldingen", responses=problems(*ADMISSION, NoModerator))
def read_reports(
    here: Here,
    agency: Agency,
    request: Request,
    response: Response,
    na: Annotated[B64_16, Query(description="Het kenmerk waarna u verder leest")] = "A" * 22,
    limiet: Limit = 20,
) -> PleinMeldingen:
    """Give the posts that were reported or whose writer objects, with what is hidden too."""
    own = require_moderator(here, agency.oin)
    with here.database.reading() as tx:
        place = {"after": b64decode(na, 16), "limit": limiet + 1, "municipality": own}
        rows = tx.execute(_SELECT_WAITING, place).all()
        found = [_show(tx, row) for row in rows[:limiet]]
    following = found[-1].id if len(rows) > limiet else None
    link_next(request, response, here.settings.origin, following)
    return PleinMeldingen(meldingen=found, volgende=following)


@router.get(
    "/pleinmeldingen/{melding}",
    responses=problems(*ADMISSION, NoModerator, OtherPlace, Unknown),
)
def read_report(here: Here, agency: Agency, melding: B64_16) -> PleinMelding:
    """Give any post as a moderator sees it, also one that nobody reported or that is hidden."""
    own = require_moderator(here, agency.oin)
    with here.database.reading() as tx:
        row = tx.execute(_SELECT_ONE, {"id": b64decode(melding, 16)}).one_or_none()
        if row is None:
            raise Unknown
        require_place(tx, row, own)
        return _show(tx, row)


def _show(tx: Connection, row: Any) -> PleinMelding:  # noqa: ANN401 - a row
    place = {"post": bytes(row.id), "thread": bytes(row.thread)}
    reasons = tx.execute(_COUNT_REASONS, place).all()
    is_first = place["post"] == place["thread"]
    head = None if is_first else tx.execute(_SELECT_HEAD, place).scalar_one_or_none()
    author = None if row.author is None else bytes(row.author)
    closed = author and tx.execute(_IS_CLOSED, place | {"author": author}).first()
    objection = json.loads(row.objection) if row.objection else None
    waits = objection is not None and not objection["answered"]
    return PleinMelding(
        id=b64encode(place["post"]),
        inhoud=row.jws,
        gesprek=head or None,
        verborgen=row.hidden is not None,
        besluit=row.hidden,
        naamGesloten=bool(closed),
        meldingen={each.reason: each.total for each in reasons},
        gemeldOp=_moment(min(each.first for each in reasons)) if reasons else None,
        bezwaar=objection["words"] if objection and waits else None,
        bezwaarOp=_moment(objection["hour"]) if objection and waits else None,
    )


def _moment(hour: int) -> str:
    return to_iso(hour * HOUR_MS)


_SELECT_WAITING = sql(
    "SELECT id, thread, author, jws, hidden, objection FROM square_posts WHERE id > :after"
    " AND jws <> '' AND (id IN (SELECT post FROM square_reports)"
    " OR objection LIKE '%\"answered\": false%')"
    " AND (CAST(:municipality AS TEXT) IS NULL OR thread IN (SELECT id FROM square_posts"
    " WHERE municipality = CAST(:municipality AS TEXT))) ORDER BY id LIMIT :limit"
)
_SELECT_ONE = sql(
    "SELECT id, thread, author, jws, hidden, objection FROM square_posts WHERE id = :id"
    " AND jws <> ''"
)
_SELECT_HEAD = sql("SELECT jws FROM square_posts WHERE id = :thread")
_COUNT_REASONS = sql(
    "SELECT reason, count(*) AS total, min(hour) AS first FROM square_reports WHERE post = :post"
    " GROUP BY reason"
)
_IS_CLOSED = sql("SELECT 1 FROM square_closed WHERE thread = :thread AND author = :author")
