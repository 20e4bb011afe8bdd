"""The agency API, /api/v1: agencies fetch what was handed in to them, and answer.

It speaks Dutch on the wire (inzending, postbus, bericht, ontvangstbevestiging) and follows the NL
API Design Rules; it is an app of its own, with its own OpenAPI at /api/v1/openapi.json.
"""

import json
from collections.abc import Sequence
from functools import partial
from hashlib import sha256
from typing import Annotated, Any

from anyio import to_thread
from fastapi import APIRouter, FastAPI, Header, Request, Response
from pydantic import BaseModel, ConfigDict
from sqlalchemy import TextClause
from sqlalchemy import text as sql

from sync import (
    access_log,
    agency_mailboxes,
    deliveries,
    events,
    publications,
    rotation,
    tokens,
    webhooks,
)
from sync.access_log import note_access
from sync.agency_openapi import describe_agency_api
from sync.agency_rows import read_heads
from sync.clock import to_iso
from sync.conditional import Conditional
from sync.context import B64_16, B64_32, Context, Here
from sync.deliveries import IS_OPEN, SEALED, Bezorgd
from sync.errors import Busy, Conflict, Invalid, TooMuch, Unknown, problems
from sync.gate import AGENCY_API_VERSION
from sync.mailboxes import add_item, room_of
from sync.paging import After, Limit, Wait, wait_for_page
from sync.refusals import install_handlers
from sync.square import answers as square_answers
from sync.square import moderation, waiting
from sync.static import has_etag
from sync.submissions import erase_content, find_chunks
from sync.tokens import ADMISSION, Agency, Caller
from sync.wire import b64decode, b64encode

__all__ = ["create_agency_app", "directory_router"]

_PAGE_BYTES = 4_194_304


class ReceiptDiffers(Conflict):
    """A second receipt with other bytes."""

    code = "receipt-differs"
    title = "Another receipt was given for this submission."


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

    def items(self) -> Sequence[Inzending]:
        """Give the submissions."""
        return self.inzendingen


class Ontvangstbevestiging(BaseModel):
    """A sealed receipt."""

    model_config = ConfigDict(strict=True)

    inhoud: SEALED


router = APIRouter(tags=["inzendingen"])
directory_router = APIRouter(prefix="/directory/v1", tags=["directory"])


@directory_router.get(
    "/directory.json",
    response_class=Response,
    responses={
        200: {"content": {"application/json": {"schema": {"type": "object"}}}},
        204: {"description": "The directory that the caller named in `known`"},
        304: {"description": "The directory that the caller has"},
    }
    | problems(Unknown),
)
def read_directory(
    here: Here,
    if_none_match: Annotated[str | None, Header()] = None,
    accept_encoding: Annotated[str, Header()] = "",
    known: B64_32 | None = None,
) -> Response:
    """Give the whole signed directory: a look-up would tell what a person looks for."""
    directory = here.directory.get()
    if directory is None:
        raise Unknown
    headers = {
        "ETag": f'"{directory.digest}"',
        "Cache-Control": "no-cache",
        "Vary": "Accept-Encoding",
    }
    if has_etag(if_none_match or "", headers["ETag"]):
        return Response(status_code=304, headers=headers)
    if known == directory.digest:
        return Response(status_code=204, headers=headers)
    accepted = {part.split(";")[0].strip() for part in accept_encoding.split(",")}
    if "gzip" in accepted and (packed := here.directory.registry.packed(directory)):
        headers["Content-Encoding"] = "gzip"
        return Response(packed, media_type="application/json", headers=headers)
    return Response(directory.document, media_type="application/json", headers=headers)


@router.get("/inzendingen", responses=problems(*ADMISSION))
async def read_submissions(
    here: Here,
    agency: Agency,
    request: Request,
    response: Response,
    na: After = 0,
    limiet: Limit = 20,
    wacht: Wait = 0,
) -> Inzendingen:
    """Give the submissions without a receipt after a number, at once or as soon as there is one."""
    read = partial(_read_page, here, agency.oin, na, limiet)
    page = await wait_for_page(here, request, response, ("agency", agency.oin), read, wacht)
    if page.inzendingen:
        ids = [each.id for each in page.inzendingen]
        await to_thread.run_sync(_note_fetched, here, agency, ids)
    return page


@router.get(
    "/bijlagen/{deel}",
    response_class=Response,
    responses={200: {"content": {"application/octet-stream": {"schema": {"type": "string"}}}}}
    | problems(*ADMISSION, Unknown),
)
def read_chunk(here: Here, agency: Agency, deel: B64_32) -> Response:
    """Give one sealed chunk of a file that was handed in to this agency."""
    name = b64decode(deel, 32)
    with here.database.reading() as tx:
        row = tx.execute(_FIND_CHUNK, {"hash": name, "recipient": agency.oin}).first()
    content = here.blobs.read(room_of(bytes(row.mailbox)), name) if row is not None else None
    if content is None:
        raise Unknown
    with here.database.writing() as tx:
        note_access(here, tx, agency, "bijlage-opgehaald", [deel])
    return Response(content, media_type="application/octet-stream")


@router.put(
    "/inzendingen/{inzending}/ontvangstbevestiging",
    status_code=201,
    responses={200: {"model": Bezorgd}} | problems(*ADMISSION, Unknown, ReceiptDiffers),
)
def give_receipt(
    here: Here, agency: Agency, inzending: B64_16, body: Ontvangstbevestiging, response: Response
) -> Bezorgd:
    """Deliver a receipt, and erase the submission and its files; the same again changes nothing."""
    submission, digest = b64decode(inzending, 16), sha256(body.inhoud.encode()).digest()
    with here.database.writing() as tx:
        place = {"id": submission, "recipient": agency.oin}
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
        place = {"id": mailbox, "recipient": agency.oin}
        if tx.execute(sql(IS_OPEN), place).one_or_none() is not None:
            add_item(here, tx, mailbox, submission, "receipt", digest, body.inhoud)
        note_access(here, tx, agency, "ontvangstbevestiging-gegeven", [inzending])
    for room, name in files:
        here.blobs.erase(room_of(room), name)
    here.wakes.notify("mailbox", mailbox)
    return Bezorgd(id=inzending)


_NOUNS = (
    deliveries,
    agency_mailboxes,
    events,
    webhooks,
    access_log,
    rotation,
    publications,
    square_answers,
    moderation,
    waiting,
)


def create_agency_app(context: Context) -> FastAPI:
    """Build the app that is mounted at /api/v1."""
    app = FastAPI(
        title="Plein voor organisaties",
        version=AGENCY_API_VERSION,
        description=(
            "Organisaties halen op wat voor hen is ingediend, en antwoorden. Alles wat over een"
            " persoon gaat, is versleuteld: dit platform kan het niet lezen."
        ),
        license_info={"name": "EUPL-1.2", "identifier": "EUPL-1.2"},
        contact={"name": "Beheer van Plein", "url": context.settings.origin},
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
    for module in _NOUNS:
        app.include_router(module.router)
    app.add_middleware(Conditional)
    describe_agency_api(app, context.settings.contact)
    return app


def _note_fetched(here: Context, agency: Caller, submissions: Sequence[str]) -> None:
    with here.database.writing() as tx:
        note_access(here, tx, agency, "inzendingen-opgehaald", submissions)


def _read_page(here: Context, agency: str, after: int, limit: int) -> tuple[Inzendingen, int]:
    with here.database.reading() as tx:
        head: int = read_heads(tx, [agency], "head")[agency]
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
