"""What an agency brings to a mailbox: sealed messages, and the sealed files that go with them."""

import hashlib
from typing import Annotated

from anyio import to_thread
from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection
from sqlalchemy import text as sql

from sync.access_log import note_access
from sync.context import B64_16, B64_32, Context, Here
from sync.delivered_files import bind_chunks, keep_chunk
from sync.errors import BlobsMissing, Conflict, HashDiffers, OverQuota, Unknown, problems
from sync.mailboxes import add_item
from sync.tokens import ADMISSION, Agency, Caller
from sync.wire import b64decode

__all__ = ["IS_OPEN", "SEALED", "Bezorgd", "router"]

SEALED = Annotated[str, Field(pattern=r"^[A-Za-z0-9_.-]+$", max_length=1_000_000)]
"""A compact JWE."""
_MOST_CHUNKS = 400
IS_OPEN = "SELECT id FROM mailboxes WHERE id = :id AND recipient = :recipient AND closed_at IS NULL"
"""Finds a mailbox that its person has not closed; receipts come also after its agency has."""
_GOES_ON = IS_OPEN + " AND ended_at IS NULL"

router = APIRouter(prefix="/postbussen", tags=["berichten"])


class MessageDiffers(Conflict):
    """The id of a message that was delivered with other bytes."""

    code = "message-differs"
    title = "Another message was delivered under this id."


class Bericht(BaseModel):
    """A sealed message, its kind, and the sealed chunks of the files that go with it."""

    model_config = ConfigDict(strict=True)

    soort: Annotated[str, Field(pattern=r"^[a-z_]{1,32}$")]
    inhoud: SEALED
    bijlagen: Annotated[list[B64_32], Field(max_length=_MOST_CHUNKS)] = []


class Bezorgd(BaseModel):
    """The id of what is in the mailbox now."""

    id: str


class Overhandigd(BaseModel):
    """The name of a chunk that is here."""

    deel: str


@router.put(
    "/{postbus}/bijlagen/{deel}",
    status_code=201,
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {"application/octet-stream": {"schema": {"type": "string"}}},
        }
    },
    responses={200: {"model": Overhandigd}} | problems(*ADMISSION, HashDiffers, Unknown, OverQuota),
)
async def hand_over(
    here: Here, agency: Agency, postbus: B64_16, deel: B64_32, request: Request, response: Response
) -> Overhandigd:
    """Keep a sealed chunk of a file for a message that follows; again changes nothing."""
    content = await request.body()
    if hashlib.sha256(content).digest() != b64decode(deel, 32):
        raise HashDiffers
    is_new = await to_thread.run_sync(_keep, here, agency, postbus, deel, content)
    response.status_code = 201 if is_new else 200
    return Overhandigd(deel=deel)


@router.put(
    "/{postbus}/berichten/{bericht}",
    status_code=201,
    responses={200: {"model": Bezorgd}}
    | problems(*ADMISSION, Unknown, MessageDiffers, BlobsMissing),
)
def deliver_message(
    here: Here, agency: Agency, postbus: B64_16, bericht: B64_16, body: Bericht, response: Response
) -> Bezorgd:
    """Deliver a message to a mailbox of this agency; the same again changes nothing."""
    mailbox, message = b64decode(postbus, 16), b64decode(bericht, 16)
    digest = _digest_of(body)
    with here.database.writing() as tx:
        # The mailbox's row is locked first, so that the same message twice at once comes once.
        _require_open(here, tx, agency.oin, mailbox)
        if body.soort == "receipt":
            raise Unknown
        row = tx.execute(_FIND_ITEM, {"mailbox": mailbox, "id": message}).one_or_none()
        if row is not None:
            if bytes(row.digest) != digest:
                raise MessageDiffers
            response.status_code = 200
            return Bezorgd(id=bericht)
        number = add_item(here, tx, mailbox, message, body.soort, digest, body.inhoud)
        chunks = {b64decode(name, 32) for name in body.bijlagen}
        bind_chunks(here, tx, mailbox, chunks, number)
        note_access(here, tx, agency, "bericht-bezorgd", [bericht])
    here.wakes.notify("mailbox", mailbox)
    return Bezorgd(id=bericht)


def _keep(here: Context, agency: Caller, postbus: str, deel: str, content: bytes) -> bool:
    mailbox = b64decode(postbus, 16)
    with here.database.writing() as tx:
        _require_open(here, tx, agency.oin, mailbox)
        is_new = keep_chunk(here, tx, mailbox, b64decode(deel, 32), content)
        if is_new:
            note_access(here, tx, agency, "bijlage-overhandigd", [deel])
        return is_new


def _require_open(here: Context, tx: Connection, agency: str, mailbox: bytes) -> None:
    """Lock the row of an open mailbox of this agency.

    Raises:
        Unknown: There is none; whether it is another agency's is not told.
    """
    query = _GOES_ON + " FOR UPDATE" if here.database.is_postgresql else _GOES_ON
    if tx.execute(sql(query), {"id": mailbox, "recipient": agency}).one_or_none() is None:
        raise Unknown


def _digest_of(body: Bericht) -> bytes:
    """Hash what makes two deliveries the same."""
    parts = [body.soort, body.inhoud, *sorted(set(body.bijlagen))]
    return hashlib.sha256("\n".join(parts).encode()).digest()


_FIND_ITEM = sql(
    "SELECT digest FROM mailbox_items WHERE mailbox = :mailbox AND id = :id AND kind <> 'receipt'"
)
