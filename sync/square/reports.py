"""What comes after a post: it is reported, its writer objects, or takes it away for good."""

import json
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Response
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection, Row
from sqlalchemy import text as sql
from sqlmodel import Field as Column
from sqlmodel import SQLModel

from sync.clock import HOUR_MS
from sync.context import B64_16, Here, Proven
from sync.database import BIG, octets
from sync.errors import Conflict, Invalid, Refused, TooMuch, Unknown, problems
from sync.square.posts import COUNT_POSTS, author_of, load_post
from sync.square.statements import TextRefused, require_text
from sync.square.tokens import SPENDING, Token, spend
from sync.wire import b64decode

__all__ = ["Reason", "erase", "router"]

router = APIRouter(prefix="/sync/v1/square", tags=["square"])

MOST_REPORTS = 50
"""Of one post: more tell a moderator nothing new."""
Reason = Literal["persoon", "schelden", "oplichting", "reclame", "onjuist", "gevaar", "anders"]


class SquareReport(SQLModel, table=True):
    """That somebody reported a post, and why; not who."""

    __tablename__ = "square_reports"  # pyright: ignore[reportAssignmentType]

    post: bytes = Column(primary_key=True, sa_type=octets(16))
    id: bytes = Column(primary_key=True, sa_type=octets(16))
    reason: str
    hour: int = Column(sa_type=BIG)


class ObjectionMade(Conflict):
    """A second objection."""

    code = "objection-made"
    title = "The writer of this post has objected already."


class NewReport(BaseModel):
    """Why a post should be looked at, and the token that pays for saying so."""

    model_config = ConfigDict(strict=True)

    id: B64_16
    reason: Reason
    token: Token


class NewObjection(BaseModel):
    """What the writer of a hidden post has against that."""

    model_config = ConfigDict(strict=True)

    words: Annotated[str, Field(min_length=1, max_length=2_000)]


@router.delete(
    "/posts/{id}",
    status_code=204,
    response_class=Response,
    responses={204: {"description": "It is not here (any more)"}} | problems(Refused),
)
def erase_post(here: Here, thumb: Proven, id: B64_16) -> Response:
    """Erase a post for whoever proves the key that signed it; the same again changes nothing.

    Text, key, reports and the objection go. Of a first post with answers an empty place remains.
    """
    with here.database.writing() as tx:
        row = load_post(here, tx, b64decode(id, 16))
        if row is not None and row.jws:
            if author_of(row) != thumb:
                raise Refused
            erase(tx, row)
    here.database.empty_journal()
    return Response(status_code=204)


def erase(tx: Connection, row: Row[Any]) -> None:
    """Erase all that was said in a post, and about it by others but moderators."""
    place = {"id": bytes(row.id), "thread": bytes(row.thread)}
    tx.execute(sql("DELETE FROM square_reports WHERE post = :id"), place)
    others = tx.execute(COUNT_POSTS, place).scalar_one() - 1
    if row.municipality is not None and others:
        tx.execute(_EMPTY_POST, place)
    else:
        tx.execute(sql("DELETE FROM square_posts WHERE id = :id"), place)
        if others == 1 and row.municipality is None:
            # The last answer under an empty place: nothing is left to hold together.
            tx.execute(sql("DELETE FROM square_posts WHERE id = :thread AND jws = ''"), place)


@router.post(
    "/posts/{id}/reports",
    status_code=204,
    response_class=Response,
    responses={204: {"description": "Noted"}} | problems(Unknown, *SPENDING, TooMuch),
)
def report_post(here: Here, id: B64_16, body: NewReport) -> Response:
    """Note that somebody wants a moderator to look at a post; the same again changes nothing."""
    place = {"post": b64decode(id, 16), "id": b64decode(body.id, 16)}
    with here.database.writing() as tx:
        if load_post(here, tx, place["post"]) is None:
            raise Unknown
        if tx.execute(_FIND_REPORT, place).first() is None:
            if tx.execute(_COUNT_REPORTS, place).scalar_one() >= MOST_REPORTS:
                raise TooMuch(limit_reports=MOST_REPORTS)
            spend(here, tx, body.token)
            row = {"reason": body.reason, "hour": here.now() // HOUR_MS}
            tx.execute(_INSERT_REPORT, place | row)
    return Response(status_code=204)


@router.post(
    "/posts/{id}/objection",
    status_code=204,
    response_class=Response,
    responses={204: {"description": "Noted"}}
    | problems(Invalid, TextRefused, Refused, Unknown, ObjectionMade),
)
def object_to_hiding(here: Here, thumb: Proven, id: B64_16, body: NewObjection) -> Response:
    """Note what the writer has against the hiding of a post, once; everybody can read it."""
    require_text(here, body.words)
    with here.database.writing() as tx:
        row = load_post(here, tx, b64decode(id, 16))
        if row is None or row.hidden is None:
            raise Unknown
        if author_of(row) != thumb:
            raise Refused
        if row.objection is not None and json.loads(row.objection)["words"] != body.words:
            raise ObjectionMade
        if row.objection is None:
            said = {"words": body.words, "hour": here.now() // HOUR_MS, "answered": False}
            tx.execute(_OBJECT, {"id": bytes(row.id), "objection": json.dumps(said)})
    return Response(status_code=204)


_EMPTY_POST = sql(
    "UPDATE square_posts SET jws = '', author = NULL, hidden = NULL, objection = NULL"
    " WHERE id = :id"
)
_OBJECT = sql("UPDATE square_posts SET objection = :objection WHERE id = :id")
_FIND_REPORT = sql("SELECT 1 FROM square_reports WHERE post = :post AND id = :id")
_COUNT_REPORTS = sql("SELECT count(*) FROM square_reports WHERE post = :post")
_INSERT_REPORT = sql(
    "INSERT INTO square_reports (post, id, reason, hour) VALUES (:post, :id, :reason, :hour)"
)
