"""What moderators do on the square, signed by their keys in the directory.

A moderator is a party of the directory with the role `moderator`; a municipality is one at its own
place only. Everything that one does is a signed statement with a reason and a name that everybody
can read, at the place of the post and in the log. The writer can object once; somebody else decides
about that.
"""

import json
import re
import unicodedata
from collections.abc import Mapping
from typing import Annotated, Any, get_args

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection, Row
from sqlalchemy import text as sql
from sqlmodel import Field as Column
from sqlmodel import SQLModel

from sync.access_log import note_access
from sync.clock import HOUR_MS
from sync.context import B64_16, Context, Here
from sync.database import BIG, octets
from sync.errors import Conflict, Invalid, Refused, Unknown, problems
from sync.signatures import NotGenuine
from sync.square.answers import PleinGeplaatst, verify_signed
from sync.square.posts import author_of, load_post
from sync.square.reports import Reason
from sync.square.statements import TextRefused, require_text
from sync.tokens import ADMISSION, Agency
from sync.wire import b64decode

__all__ = [
    "NoModerator",
    "OtherPlace",
    "public_router",
    "require_moderator",
    "require_place",
    "router",
]

router = APIRouter(tags=["plein"])
public_router = APIRouter(prefix="/sync/v1/square", tags=["square"])

ACT = "plein-square-act+jws"
MODERATOR = "moderator"
REASONS = get_args(Reason)
ACTS = ("hide", "restore", "close", "open")
_JWS = Annotated[str, Field(pattern=r"^[A-Za-z0-9_.-]+$", max_length=16_000)]
_NAME = re.compile(r"[^\W\d_][\w .'-]{1,79}")


class SquareAct(SQLModel, table=True):
    """One act of a moderator, as it was signed."""

    __tablename__ = "square_acts"  # pyright: ignore[reportAssignmentType]

    number: int = Column(primary_key=True, sa_type=BIG)
    id: bytes = Column(sa_type=octets(16), unique=True)
    post: bytes = Column(sa_type=octets(16))
    hour: int = Column(sa_type=BIG)
    jws: str


class NoModerator(Refused):
    """An agency that the directory does not name as a moderator."""

    code = "no-moderator"
    title = "The directory does not give this agency the role of moderator."


class OtherPlace(Refused):
    """A municipality that would moderate what stands at another place."""

    code = "other-place"
    title = "A municipality moderates at its own place only."


class SameModerator(Conflict):
    """A moderator who would decide about an objection to what they did themselves."""

    code = "same-moderator"
    title = "Another moderator decides about this objection."


class ActDiffers(Conflict):
    """Another act has this id."""

    code = "act-differs"
    title = "Another act is here under this id."


class ActInvalid(Invalid):
    """A statement that no key of this agency signed, or of another shape."""

    code = "act-invalid"
    title = "The act is not signed by the agency, or not of the shape that it must have."


class PleinBesluit(BaseModel):
    """An act of a moderator, signed by the agency's key."""

    model_config = ConfigDict(strict=True)

    besluit: _JWS


class LoggedAct(BaseModel):
    """An act in the public log."""

    number: int
    hour: int
    act: str


class Acts(BaseModel):
    """A page of the log; `next` is the number after which the next page begins."""

    acts: list[LoggedAct]
    next: int | None


@public_router.get("/acts")
def read_acts(here: Here, after: Annotated[int, Query(ge=0, lt=2**53)] = 0) -> Acts:
    """Give what moderators did, the oldest first, to anybody."""
    with here.database.reading() as tx:
        rows = tx.execute(_SELECT_ACTS, {"after": after}).all()
    acts = [LoggedAct(number=row.number, hour=row.hour, act=row.jws) for row in rows[:100]]
    return Acts(acts=acts, next=acts[-1].number if len(rows) > 100 else None)


@router.put(
    "/pleinbesluiten/{besluit}",
    status_code=201,
    responses={200: {"model": PleinGeplaatst}}
    | problems(
        *(*ADMISSION, NoModerator, OtherPlace, Unknown, ActInvalid, TextRefused),
        *(SameModerator, ActDiffers),
    ),
)
def moderate(
    here: Here, agency: Agency, besluit: B64_16, body: PleinBesluit, response: Response
) -> PleinGeplaatst:
    """Do what a moderator has decided and signed; the same again changes nothing."""
    own = require_moderator(here, agency.oin)
    try:
        act = verify_signed(here, agency.oin, body.besluit, ACT)
    except NotGenuine as error:
        raise ActInvalid(reason=error.code) from error
    _check_act(act, agency.oin, besluit)
    require_text(here, act["words"])
    with here.database.writing() as tx:
        known = tx.execute(_FIND_ACT, {"id": b64decode(besluit, 16)}).one_or_none()
        if known is not None:
            if known.jws != body.besluit:
                raise ActDiffers
            response.status_code = 200
            return PleinGeplaatst(id=besluit)
        _carry_out(here, tx, act, body.besluit, own)
        row = {
            "id": b64decode(besluit, 16),
            "post": b64decode(act["post"], 16),
            "hour": here.now() // HOUR_MS,
            "jws": body.besluit,
        }
        tx.execute(_INSERT_ACT, row)
        note_access(here, tx, agency, "plein-besluit-genomen", [besluit])
    return PleinGeplaatst(id=besluit)


def _carry_out(
    here: Context, tx: Connection, act: Mapping[str, Any], jws: str, own: str | None
) -> None:
    """Hide or show a post, or close or open its writer's name in the thread.

    Raises:
        OtherPlace: It stands elsewhere than at the moderator's `own` municipality.
        Unknown: The post is not here, or is an agency's and has no such name.
        SameModerator: Its writer objects to what the same moderator did.
    """
    row = load_post(here, tx, b64decode(act["post"], 16))
    if row is None or not row.jws:
        raise Unknown
    place: dict[str, Any] = {"id": bytes(row.id), "thread": bytes(row.thread)}
    require_place(tx, row, own)
    if act["act"] in {"close", "open"}:
        author = author_of(row)
        if author is None:
            raise Unknown
        tx.execute(_CLOSE if act["act"] == "close" else _OPEN, place | {"author": author})
        return
    objection = json.loads(row.objection) if row.objection else None
    if objection and not objection["answered"]:
        before = json.loads(_payload_of(row.hidden))
        if before["iss"] == act["iss"] and _letters(before["name"]) == _letters(act["name"]):
            raise SameModerator
        objection["answered"] = True
    hidden = jws if act["act"] == "hide" else None
    place |= {"hidden": hidden, "objection": json.dumps(objection) if objection else None}
    tx.execute(_SET_HIDDEN, place)
    tx.execute(sql("DELETE FROM square_reports WHERE post = :id"), place)


def _letters(name: str) -> str:
    """Give a name as it sounds: capitals, points and spaces make nobody another."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    return "".join(letter for letter in plain if letter.isalpha())


def _check_act(act: Mapping[str, Any], oin: str, id: str) -> None:
    """Check {v: 1, iss, id, post, act, reason, words, name}.

    Raises:
        ActInvalid: `reason` names what is wrong.
    """
    if set(act) != {"v", "iss", "id", "post", "act", "reason", "words", "name"} or act["v"] != 1:
        raise ActInvalid(reason="members")
    if (act["iss"], act["id"]) != (oin, id):
        raise ActInvalid(reason="id")
    if act["act"] not in ACTS or act["reason"] not in REASONS:
        raise ActInvalid(reason="act")
    if not isinstance(act["words"], str) or not _NAME.fullmatch(str(act["name"])):
        raise ActInvalid(reason="name")
    try:
        b64decode(str(act["post"]), 16)
    except ValueError as error:
        raise ActInvalid(reason="post") from error


def require_moderator(here: Context, oin: str) -> str | None:
    """Give the municipality at which this party moderates; None: everywhere.

    Raises:
        NoModerator: The directory does not give it the role.
    """
    directory = here.directory.get()
    try:
        if directory is not None and MODERATOR in (party := directory.agency(oin)).get("roles", []):
            return party["municipality"]
    except NotGenuine:
        pass
    raise NoModerator


def require_place(tx: Connection, row: Row[Any], own: str | None) -> None:
    """Make sure that a post stands where a party moderates; `own` is None: everywhere.

    Raises:
        OtherPlace: It does not.
    """
    place = {"thread": bytes(row.thread)}
    if own is not None and tx.execute(_FIND_PLACE, place).scalar_one_or_none() != own:
        raise OtherPlace


def _payload_of(jws: str) -> bytes:
    return b64decode(jws.split(".")[1])


_SELECT_ACTS = sql(
    "SELECT number, hour, jws FROM square_acts WHERE number > :after ORDER BY number LIMIT 101"
)
_FIND_ACT = sql("SELECT jws FROM square_acts WHERE id = :id")
_INSERT_ACT = sql(
    "INSERT INTO square_acts (number, id, post, hour, jws)"
    " SELECT COALESCE(max(number), 0) + 1, :id, :post, :hour, :jws FROM square_acts"
)
_FIND_PLACE = sql("SELECT municipality FROM square_posts WHERE id = :thread")
_SET_HIDDEN = sql("UPDATE square_posts SET hidden = :hidden, objection = :objection WHERE id = :id")
_CLOSE = sql(
    "INSERT INTO square_closed (thread, author) VALUES (:thread, :author) ON CONFLICT DO NOTHING"
)
_OPEN = sql("DELETE FROM square_closed WHERE thread = :thread AND author = :author")
