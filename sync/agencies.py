"""The agency API, /api/v1: agencies fetch what was handed in to them, and answer.

It speaks Dutch on the wire (inzending, postbus, bericht, ontvangstbevestiging) and follows the NL
API Design Rules; it is an app of its own, with its own OpenAPI at /api/v1/openapi.json.
"""

import json
from hashlib import sha256
from typing import Annotated, Any

from anyio import to_thread
from fastapi import APIRouter, FastAPI, Header, Query, Response
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import TextClause
from sqlalchemy import text as sql

from sync import tokens
from sync.clock import to_iso
from sync.context import B64_16, B64_32, Context, Here
from sync.errors import Busy, Conflict, Invalid, TooMuch, Unknown, problems
from sync.gate import AGENCY_API_VERSION
from sync.mailboxes import add_item, room_of
from sync.refusals import install_handlers
from sync.submissions import erase_content, find_chunks
from sync.tokens import Agency, TokenInvalid
from sync.wire import b64decode, b64encode

__all__ = ["create_agency_app", "directory_router"]

_MOST_NUMBER = 2**53 - 1
_PAGE_BYTES = 4_194_304
_SEALED = Annotated[str, Field(pattern=r"^[A-Za-z0-9_.-]+$", max_length=1_000_000)]


class ReceiptDiffers(Conflict):
    """A second receipt with other bytes."""

    code = "receipt-differs"
    title = "Another receipt was given for this submission."


class MessageDiffers(Conflict):
    """The id of a message that was delivered with other bytes."""

    code = "message-differs"
    title = "Another message was delivered under this id."


class Bijlage(BaseModel):
    """A sealed file of a submission."""

    id: str
    omvangBytes: int  # noqa: N815 - the word on the wire
    delen: list[str]


class Inzending(BaseModel):
    """A sealed submission that waits for this agency."""

    nummer: int
    id: str
    postbus: str
    kid: str
    ingediendOp: str  # noqa: N815
    vervaltOp: str  # noqa: N815
    inhoud: str
    bijlagen: list[Bijlage]
    bewijsVanIndiening: str  # noqa: N815


class Inzendingen(BaseModel):
    """A page of submissions; `volgende` is the number after which the next page begins."""

    inzendingen: list[Inzending]
    volgende: int | None


class Ontvangstbevestiging(BaseModel):
    """A sealed receipt."""

    model_config = ConfigDict(strict=True)

    inhoud: _SEALED


class Bericht(BaseModel):
    """A sealed message and its kind."""

    model_config = ConfigDict(strict=True)

    soort: Annotated[str, Field(pattern=r"^[a-z_]{1,32}$")]
    inhoud: _SEALED


class Bezorgd(BaseModel):
    """The id of what is in the mailbox now."""

    id: str


router = APIRouter(tags=["inzendingen"])
directory_router = APIRouter(prefix="/directory/v1", tags=["directory"])


@directory_router.get(
    "/directory.json",
    response_class=Response,
    responses={
        200: {"content": {"application/json": {"schema": {"type": "object"}}}},
        304: {"description": "The directory that the caller has"},
    }
    | problems(Unknown),
)
def read_directory(here: Here, if_none_match: Annotated[str | None, Header()] = None) -> Response:
    """Give the whole signed directory: a look-up would tell what a person looks for."""
    directory = here.directory.get()
    if directory is None:
        raise Unknown
    headers = {"ETag": f'"{directory.digest}"', "Cache-Control": "no-cache"}
    if if_none_match == headers["ETag"]:
        return Response(status_code=304, headers=headers)
    return Response(directory.document, media_type="application/json", headers=headers)


@router.get("/inzendingen", responses=problems(TokenInvalid))
async def read_submissions(
    here: Here,
    agency: Agency,
    na: Annotated[int, Query(ge=0, le=_MOST_NUMBER)] = 0,
    limiet: Annotated[int, Query(ge=1, le=100)] = 20,
    wacht: Annotated[int, Query(ge=0, le=25)] = 0,
) -> Inzendingen:
    """Give the submissions without a receipt after a number, at once or as soon as there is one."""
    page, head = await to_thread.run_sync(_read_page, here, agency, na, limiet)
    if not page.inzendingen and wacht:
        await here.wakes.wait("agency", agency, head, wacht)
        page, _ = await to_thread.run_sync(_read_page, here, agency, na, limiet)
    return page


@router.get(
    "/bijlagen/{deel}",
    response_class=Response,
    responses={200: {"content": {"application/octet-stream": {"schema": {"type": "string"}}}}}
    | problems(TokenInvalid, Unknown),
)
def read_chunk(here: Here, agency: Agency, deel: B64_32) -> Response:
    """Give one sealed chunk of a file that was handed in to this agency."""
    name = b64decode(deel, 32)
    with here.database.reading() as tx:
        row = tx.execute(_FIND_CHUNK, {"hash": name, "recipient": agency}).first()
    content = here.blobs.read(room_of(bytes(row.mailbox)), name) if row is not None else None
    if content is None:
        raise Unknown
    return Response(content, media_type="application/octet-stream")


@router.put(
    "/inzendingen/{inzending}/ontvangstbevestiging",
    status_code=201,
    responses={200: {"model": Bezorgd}} | problems(TokenInvalid, Unknown, ReceiptDiffers),
)
def give_receipt(
    here: Here, agency: Agency, inzending: B64_16, body: Ontvangstbevestiging, response: Response
) -> Bezorgd:
    """Deliver a receipt, and erase the submission and its files; the same again changes nothing."""
    submission, digest = b64decode(inzending, 16), sha256(body.inhoud.encode()).digest()
    with here.database.writing() as tx:
        place = {"id": submission, "recipient": agency}
        row = tx.execute(_locking(here, _FIND_SUBMISSION), place).one_or_none()
        if row is None:
            raise Unknown
        if row.receipt_digest is not None:
            if bytes(row.receipt_digest) != digest:
                raise ReceiptDiffers
            response.status_code = 200
            return Bezorgd(id=inzending)
        mailbox = bytes(row.mailbox)
        files = find_chunks(tx, submission)
        erase_content(tx, submission, digest)
        place = {"id": mailbox, "recipient": agency}
        if tx.execute(sql(_IS_OPEN), place).one_or_none() is not None:
            add_item(here, tx, mailbox, submission, "receipt", digest, body.inhoud)
    for room, name in files:
        here.blobs.erase(room_of(room), name)
    here.wakes.notify("mailbox", mailbox)
    return Bezorgd(id=inzending)


@router.put(
    "/postbussen/{postbus}/berichten/{bericht}",
    status_code=201,
    tags=["berichten"],
    responses={200: {"model": Bezorgd}} | problems(TokenInvalid, Unknown, MessageDiffers),
)
def deliver_message(
    here: Here, agency: Agency, postbus: B64_16, bericht: B64_16, body: Bericht, response: Response
) -> Bezorgd:
    """Deliver a message to a mailbox of this agency; the same again changes nothing."""
    mailbox, message = b64decode(postbus, 16), b64decode(bericht, 16)
    digest = sha256(f"{body.soort}\n{body.inhoud}".encode()).digest()
    with here.database.writing() as tx:
        # The mailbox's row is locked first, so that the same message twice at once comes once.
        place = {"id": mailbox, "recipient": agency}
        mailbox_row = tx.execute(_locking(here, _IS_OPEN), place).one_or_none()
        if mailbox_row is None or body.soort == "receipt":
            raise Unknown
        row = tx.execute(_FIND_ITEM, {"mailbox": mailbox, "id": message}).one_or_none()
        if row is not None:
            if bytes(row.digest) != digest:
                raise MessageDiffers
            response.status_code = 200
            return Bezorgd(id=bericht)
        add_item(here, tx, mailbox, message, body.soort, digest, body.inhoud)
    here.wakes.notify("mailbox", mailbox)
    return Bezorgd(id=bericht)


def create_agency_app(context: Context) -> FastAPI:
    """Build the app that is mounted at /api/v1."""
    app = FastAPI(
        title="Plein: inzendingen en berichten",
        version=AGENCY_API_VERSION,
        description="Organisaties halen op wat voor hen is ingediend, en antwoorden.",
        license_info={"name": "EUPL-1.2"},
        contact={"name": "Plein", "url": context.settings.origin},
        servers=[{"url": f"{context.settings.origin}/api/v1"}],
        docs_url=None,
        redoc_url=None,
        openapi_url="/openapi.json",
        responses=problems(Invalid, TooMuch, Busy),
        redirect_slashes=False,
    )
    app.state.context = context
    install_handlers(app)
    app.include_router(tokens.router)
    app.include_router(router)

    return app


def _read_page(here: Context, agency: str, after: int, limit: int) -> tuple[Inzendingen, int]:
    with here.database.reading() as tx:
        head = tx.execute(_HEAD, {"recipient": agency}).scalar_one_or_none() or 0
        place = {"recipient": agency, "after": after, "now": here.now(), "limit": limit + 1}
        taken: list[Inzending] = []
        size_bytes, is_last = 0, True
        for row in tx.execute(_SELECT_PAGE, place):
            size_bytes += len(row.content)
            if taken and (len(taken) == limit or size_bytes > _PAGE_BYTES):
                is_last = False
                break
            taken.append(_show(row))
    return Inzendingen(inzendingen=taken, volgende=None if is_last else taken[-1].nummer), head


def _show(row: Any) -> Inzending:  # noqa: ANN401 - a row
    return Inzending(
        nummer=row.number,
        id=b64encode(bytes(row.id)),
        postbus=b64encode(bytes(row.mailbox)),
        kid=row.kid,
        ingediendOp=to_iso(row.deposited_at),
        vervaltOp=to_iso(row.expires_at),
        inhoud=row.content,
        bijlagen=[
            Bijlage(id=each["id"], omvangBytes=each["size_bytes"], delen=each["chunks"])
            for each in json.loads(row.attachments)
        ],
        bewijsVanIndiening=row.proof,
    )


def _locking(here: Context, select: str) -> TextClause:
    return sql(select + " FOR UPDATE" if here.database.is_postgresql else select)


_HEAD = sql("SELECT head FROM agency_rows WHERE recipient = :recipient")
_SELECT_PAGE = sql(
    "SELECT number, id, mailbox, kid, deposited_at, expires_at, attachments, content, proof"
    " FROM submissions WHERE recipient = :recipient AND number > :after AND content IS NOT NULL"
    " AND expires_at > :now ORDER BY number LIMIT :limit"
)
_FIND_CHUNK = sql(
    "SELECT mailbox FROM attachment_chunks"
    " WHERE hash = :hash AND recipient = :recipient AND submission IS NOT NULL"
)
_FIND_SUBMISSION = (
    "SELECT mailbox, receipt_digest FROM submissions WHERE id = :id AND recipient = :recipient"
)
_IS_OPEN = (
    "SELECT id FROM mailboxes WHERE id = :id AND recipient = :recipient AND closed_at IS NULL"
)
_FIND_ITEM = sql(
    "SELECT digest FROM mailbox_items WHERE mailbox = :mailbox AND id = :id AND kind <> 'receipt'"
)
