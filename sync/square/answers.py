"""Answers on the square by agencies and helpers, each signed by its key in the directory.

A government answers as an agency. Who is none answers only with the role `helper` in the
directory; wallets mark whoever has that role as a recognised helper, not as official.
"""

from datetime import UTC, datetime
from typing import Annotated, Any

from fastapi import APIRouter, Response
from pydantic import BaseModel, ConfigDict, Field

from sync.access_log import note_access
from sync.context import B64_16, Context, Here
from sync.errors import Refused, Unknown, problems
from sync.signatures import NotGenuine, find_kid, verify_jws
from sync.square.posts import PostDiffers, ThreadFull, change_post, load_post, place_post
from sync.square.reports import erase
from sync.square.statements import POST, PostInvalid, TextRefused, read_claims, require_text
from sync.tokens import ADMISSION, Agency
from sync.wire import b64decode

__all__ = ["PleinGeplaatst", "router", "verify_signed"]

router = APIRouter(tags=["plein"])

HELPER = "helper"
NO_GOVERNMENT = "other"
_JWS = Annotated[str, Field(pattern=r"^[A-Za-z0-9_.-]+$", max_length=16_000)]


class NoHelper(Refused):
    """A party that is no government and that the directory does not recognise as a helper."""

    code = "no-helper"
    title = "Who is no government answers with the role of helper in the directory only."


class PleinBericht(BaseModel):
    """An answer of the agency, signed by its key."""

    model_config = ConfigDict(strict=True)

    bericht: _JWS


class PleinGeplaatst(BaseModel):
    """The id of what is here now."""

    id: str


@router.put(
    "/pleinberichten/{bericht}",
    status_code=201,
    responses={200: {"model": PleinGeplaatst}}
    | problems(*(*ADMISSION, NoHelper, Unknown, PostInvalid, TextRefused, ThreadFull, PostDiffers)),
)
def answer_thread(
    here: Here, agency: Agency, bericht: B64_16, body: PleinBericht, response: Response
) -> PleinGeplaatst:
    """Place an answer of this agency, shown with its name; the same again changes nothing.

    A higher `number` under the same id takes the place of the earlier text.
    """
    try:
        payload = verify_signed(here, agency.oin, body.bericht, POST)
    except NotGenuine as error:
        raise PostInvalid(reason=error.code) from error
    claims = read_claims(payload)
    if claims.kind != "answer" or payload.get("iss") != agency.oin or payload["id"] != bericht:
        raise PostInvalid(reason="kind")
    _require_helper(here, agency.oin)
    require_text(here, claims.text)
    with here.database.writing() as tx:
        present = load_post(here, tx, claims.id)
        if present is not None and present.jws == body.bericht:
            response.status_code = 200
            return PleinGeplaatst(id=bericht)
        if present is None:
            place_post(here, tx, claims, body.bericht, oin=agency.oin)
        elif present.oin == agency.oin:
            change_post(tx, present, claims, None, body.bericht)
        else:
            raise PostDiffers
        note_access(here, tx, agency, "plein-bericht-geplaatst", [bericht])
    return PleinGeplaatst(id=bericht)


@router.delete(
    "/pleinberichten/{bericht}",
    status_code=204,
    response_class=Response,
    responses={204: {"description": "Het staat er niet (meer)"}}
    | problems(*ADMISSION, Refused, Unknown),
)
def take_answer_back(here: Here, agency: Agency, bericht: B64_16) -> Response:
    """Erase an answer of this agency; the same again changes nothing."""
    with here.database.writing() as tx:
        row = load_post(here, tx, b64decode(bericht, 16))
        if row is not None and row.jws:
            if row.oin != agency.oin:
                raise Refused
            erase(tx, row)
            note_access(here, tx, agency, "plein-bericht-verwijderd", [bericht])
    return Response(status_code=204)


def verify_signed(here: Context, oin: str, jws: str, typ: str) -> dict[str, Any]:
    """Give what a signing key of this agency signed.

    Raises:
        NotGenuine: none did.
    """
    directory, now = here.directory.get(), datetime.fromtimestamp(here.now() / 1000, UTC)
    if directory is None:
        raise NotGenuine("key-unknown")
    key = directory.agency_key(oin, find_kid(jws, typ), "sig", now)
    return verify_jws(jws, typ, lambda _: key)


def _require_helper(here: Context, oin: str) -> None:
    """Let governments answer, and of others those with the role of helper.

    Raises:
        NoHelper: This is neither.
    """
    directory = here.directory.get()
    try:
        if directory is not None:
            party = directory.agency(oin)
            if party["kind"] != NO_GOVERNMENT or HELPER in party.get("roles", []):
                return
    except NotGenuine:
        pass
    raise NoHelper
