"""Deposits of sealed submissions, each with a signed proof, and the sealed files beside them."""

import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Annotated, Any, Literal

from anyio import to_thread
from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection, Index
from sqlalchemy import text as sql
from sqlmodel import Field as Column
from sqlmodel import SQLModel

from sync.agency_rows import next_number
from sync.blob_folder import size_on_disk
from sync.clock import DAY_MS, to_iso
from sync.context import B64_16, B64_32, Context, Here, Proven
from sync.database import BIG, octets
from sync.errors import (
    BlobsMissing,
    Conflict,
    HashDiffers,
    Invalid,
    OverQuota,
    Refused,
    TooOften,
    Unknown,
    problems,
)
from sync.events import note_event
from sync.limits import count_bytes
from sync.mailboxes import (
    OIN,
    MailboxClosed,
    MailboxEnded,
    find_mailbox,
    require_going_on,
    require_mailbox,
    room_of,
)
from sync.signatures import NotGenuine, sign_jws
from sync.wire import DEPOSIT, b64decode, b64encode, canonical_json, hash_b64, parse_time

__all__ = ["GROW", "MOST_DAYS", "erase_content", "find_chunks", "router"]

router = APIRouter(prefix="/sync/v1", tags=["submissions"])

SUITE = "ECDH-ES+A256GCM/ES256"
MOST_DAYS = 366


class Submission(SQLModel, table=True):
    """A deposit; after the agency's receipt only what proves it stays, and no content."""

    __tablename__ = "submissions"  # pyright: ignore[reportAssignmentType]
    __table_args__ = (Index("ix_submissions_recipient_number", "recipient", "number", unique=True),)

    id: bytes = Column(primary_key=True, sa_type=octets(16))
    recipient: str
    number: int = Column(sa_type=BIG)
    """Its place in the agency's own row."""
    mailbox: bytes = Column(sa_type=octets(16), index=True)
    kid: str
    digest: bytes = Column(sa_type=octets(32))
    """Of the whole request, so that the same id with other bytes is refused."""
    proof: str
    deposited_at: int = Column(sa_type=BIG)
    expires_at: int = Column(sa_type=BIG, index=True)
    attachments: str | None = None
    content: str | None = None
    receipt_digest: bytes | None = Column(default=None, sa_type=octets(32))


class AttachmentChunk(SQLModel, table=True):
    """A sealed chunk of a file, which one agency may fetch."""

    __tablename__ = "attachment_chunks"  # pyright: ignore[reportAssignmentType]

    mailbox: bytes = Column(primary_key=True, sa_type=octets(16))
    hash: bytes = Column(primary_key=True, sa_type=octets(32), index=True)
    recipient: str
    size_bytes: int
    """On the disk, in whole blocks."""
    stored_at: int = Column(sa_type=BIG, index=True)
    submission: bytes | None = Column(default=None, sa_type=octets(16), index=True)


class SubmissionDiffers(Conflict):
    """The id of a submission that was deposited with other bytes."""

    code = "submission-differs"
    title = "Another submission was deposited under this id."


class RecipientKeyUnknown(Conflict):
    """A key that the directory does not list for this agency now."""

    code = "recipient-key-unknown"
    title = "The agency does not have this key now: fetch the directory."


class AttachmentName(BaseModel):
    """A sealed file: its size as sealed, and its chunks in order."""

    model_config = ConfigDict(strict=True)

    id: B64_16
    size_bytes: Annotated[int, Field(ge=0, le=2**40)]
    chunks: Annotated[list[B64_32], Field(min_length=1, max_length=100)]


class Deposit(BaseModel):
    """The outer part of a submission, as section 7 of `sync.wire` has it."""

    model_config = ConfigDict(strict=True)

    id: B64_16
    recipient: OIN
    kid: B64_32
    suite: Literal["ECDH-ES+A256GCM/ES256"]
    mailbox: B64_16
    expires_at: Annotated[str, Field(max_length=24)]
    attachments: Annotated[list[AttachmentName], Field(max_length=20)]
    content: Annotated[str, Field(pattern=r"^[A-Za-z0-9_.-]+$", max_length=1_000_000)]


class Deposited(BaseModel):
    """The server's signed proof of deposit."""

    proof: str


class StoredChunk(BaseModel):
    """The name of a chunk that is here."""

    hash: str


@router.put(
    "/attachments/{chunk}",
    status_code=201,
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {"application/octet-stream": {"schema": {"type": "string"}}},
        }
    },
    responses={200: {"model": StoredChunk}}
    | problems(HashDiffers, Unknown, MailboxClosed, MailboxEnded, TooOften, OverQuota),
)
async def store_chunk(
    here: Here, thumb: Proven, request: Request, chunk: B64_32, response: Response
) -> StoredChunk:
    """Keep a sealed chunk for the mailbox whose key proves itself; again changes nothing."""
    content = await request.body()
    name = b64decode(chunk, 32)
    if hashlib.sha256(content).digest() != name:
        raise HashDiffers
    is_new = await to_thread.run_sync(_store_chunk, here, request, thumb, name, content)
    response.status_code = 201 if is_new else 200
    return StoredChunk(hash=chunk)


@router.post(
    "/submissions",
    status_code=201,
    responses={200: {"model": Deposited}}
    | problems(
        Unknown,
        Refused,
        MailboxClosed,
        MailboxEnded,
        SubmissionDiffers,
        BlobsMissing,
        RecipientKeyUnknown,
        TooOften,
        OverQuota,
    ),
)
def deposit(
    here: Here, thumb: Proven, request: Request, body: Deposit, response: Response
) -> Deposited:
    """Keep a submission for its agency and sign a proof of it; durable when this answers."""
    submission, mailbox = b64decode(body.id, 16), b64decode(body.mailbox, 16)
    digest = hashlib.sha256(canonical_json(body.model_dump())).digest()
    with here.database.writing() as tx:
        earlier = tx.execute(_SELECT_EARLIER, {"id": submission}).one_or_none()
        if earlier is not None:
            if bytes(earlier.digest) != digest:
                raise SubmissionDiffers
            response.status_code = 200
            return Deposited(proof=earlier.proof)
        row = require_mailbox(here, tx, mailbox, thumb, locked=True)
        if row.recipient != body.recipient:
            raise Refused
        require_going_on(row)
        expires_at = _require_expiry(here, body.expires_at)
        _require_key(here, body.recipient, body.kid)
        chunks = {b64decode(name, 32) for each in body.attachments for name in each.chunks}
        _claim_chunks(tx, mailbox, submission, chunks)
        _require_room(here, row, len(body.content))
        count_bytes(here, tx, request, row.bytes, len(body.content), here.now())
        tx.execute(GROW, {"mailbox": mailbox, "size_bytes": len(body.content)})
        now = here.now()
        proof = _sign_proof(here, body, now)
        number = next_number(tx, "head", body.recipient)
        tx.execute(
            _INSERT,
            {
                "id": submission,
                "recipient": body.recipient,
                "number": number,
                "mailbox": mailbox,
                "kid": body.kid,
                "digest": digest,
                "proof": proof,
                "deposited_at": now,
                "expires_at": expires_at,
                "attachments": canonical_json(
                    [each.model_dump() for each in body.attachments]
                ).decode(),
                "content": body.content,
            },
        )
        kind = "nl.plein.inzending.ingediend"
        note_event(here, tx, body.recipient, kind, submission, postbus=body.mailbox)
    for topic in ("agency", "events"):
        here.wakes.notify(topic, body.recipient)
    return Deposited(proof=proof)


def find_chunks(tx: Connection, submission: bytes) -> list[tuple[bytes, bytes]]:
    """Give (mailbox, hash) of every chunk of a submission."""
    rows = tx.execute(_SELECT_CHUNKS, {"submission": submission})
    return [(bytes(mailbox), bytes(name)) for mailbox, name in rows]


def erase_content(tx: Connection, submission: bytes, receipt_digest: bytes | None) -> None:
    """Erase content and chunks from the database; the caller erases the files after the commit."""
    tx.execute(_GIVE_BACK, {"submission": submission})
    tx.execute(_ERASE_CHUNKS, {"submission": submission})
    tx.execute(_ERASE, {"id": submission, "receipt_digest": receipt_digest})


def _store_chunk(
    here: Context, request: Request, thumb: bytes, name: bytes, content: bytes
) -> bool:
    """Write the file before its row: a row means that the octets are there."""
    with here.database.reading() as tx:
        mailbox = find_mailbox(tx, thumb)
        place = {"mailbox": mailbox, "hash": name}
        row = require_mailbox(here, tx, mailbox, thumb)
        require_going_on(row)
        if tx.execute(_HAS_CHUNK, place).one_or_none() is not None:
            return False
    size_bytes = size_on_disk(len(content))
    _require_room(here, row, size_bytes)
    here.blobs.write(room_of(mailbox), name, content)
    try:
        with here.database.writing() as tx:
            row = require_mailbox(here, tx, mailbox, thumb, locked=True)
            require_going_on(row)
            if tx.execute(_HAS_CHUNK, place).one_or_none() is not None:
                return False
            _require_room(here, row, size_bytes)
            count_bytes(here, tx, request, row.bytes, size_bytes, here.now())
            more = {"recipient": row.recipient, "size_bytes": size_bytes, "now": here.now()}
            tx.execute(_INSERT_CHUNK, place | more)
            tx.execute(GROW, {"mailbox": mailbox, "size_bytes": size_bytes})
            # Another request may have erased the file between our write and our lock.
            here.blobs.write(room_of(mailbox), name, content)
    except (OverQuota, TooOften):
        here.blobs.erase(room_of(mailbox), name)
        raise
    return True


def _require_room(here: Context, row: Any, size_bytes: int) -> None:  # noqa: ANN401 - a row
    limit = here.settings.limits.mailbox_bytes
    if row.bytes + size_bytes > limit:
        raise OverQuota(quota_bytes=limit, bytes=row.bytes)


def _require_expiry(here: Context, text: str) -> int:
    try:
        expires_at = int(parse_time(text).timestamp() * 1000)
    except (ValueError, OverflowError) as error:
        raise Invalid(where=["body.expires_at"]) from error
    if not here.now() < expires_at <= here.now() + MOST_DAYS * DAY_MS:
        raise Invalid(where=["body.expires_at"])
    return expires_at


def _require_key(here: Context, recipient: str, kid: str) -> None:
    directory = here.directory.get()
    now = datetime.fromtimestamp(here.now() / 1000, UTC)
    try:
        if directory is None:
            raise Unknown
        directory.agency_key(recipient, kid, "enc", now)
    except NotGenuine as error:
        if error.code == "agency-unknown":
            raise Unknown from error
        raise RecipientKeyUnknown from error


def _claim_chunks(
    tx: Connection, mailbox: bytes, submission: bytes, chunks: Iterable[bytes]
) -> None:
    """Bind the chunks to this submission; each belongs to one only."""
    missing: list[str] = []
    for name in chunks:
        place = {"mailbox": mailbox, "hash": name, "submission": submission}
        if not tx.execute(_CLAIM, place).rowcount:
            missing.append(b64encode(name))
    if missing:
        raise BlobsMissing(missing=sorted(missing))


def _sign_proof(here: Context, body: Deposit, now: int) -> str:
    claims = {
        "v": 1,
        "sub": body.id,
        "aud": body.recipient,
        "digest": hash_b64(body.content),
        "at": to_iso(now),
    }
    return sign_jws(claims, here.keys.signing, DEPOSIT, kid=here.keys.signing_kid)


_SELECT_EARLIER = sql("SELECT digest, proof FROM submissions WHERE id = :id")
_INSERT = sql(
    "INSERT INTO submissions (id, recipient, number, mailbox, kid, digest, proof, deposited_at,"
    " expires_at, attachments, content) VALUES (:id, :recipient, :number, :mailbox, :kid, :digest,"
    " :proof, :deposited_at, :expires_at, :attachments, :content)"
)
_ERASE = sql(
    "UPDATE submissions SET content = NULL, attachments = NULL, receipt_digest = :receipt_digest"
    " WHERE id = :id"
)
_HAS_CHUNK = sql(
    "SELECT size_bytes FROM attachment_chunks WHERE mailbox = :mailbox AND hash = :hash"
)
_INSERT_CHUNK = sql(
    "INSERT INTO attachment_chunks (mailbox, hash, recipient, size_bytes, stored_at)"
    " VALUES (:mailbox, :hash, :recipient, :size_bytes, :now) ON CONFLICT DO NOTHING"
)
GROW = sql("UPDATE mailboxes SET bytes = bytes + :size_bytes WHERE id = :mailbox")
_CLAIM = sql(
    "UPDATE attachment_chunks SET submission = :submission WHERE mailbox = :mailbox"
    " AND hash = :hash AND (submission IS NULL OR submission = :submission)"
)
_SELECT_CHUNKS = sql("SELECT mailbox, hash FROM attachment_chunks WHERE submission = :submission")
_GIVE_BACK = sql(
    "UPDATE mailboxes SET bytes = bytes - (SELECT coalesce(sum(size_bytes), 0)"
    " FROM attachment_chunks WHERE submission = :submission)"
    " - (SELECT coalesce(length(content), 0) FROM submissions WHERE id = :submission)"
    " WHERE id = (SELECT mailbox FROM submissions WHERE id = :submission)"
)
_ERASE_CHUNKS = sql("DELETE FROM attachment_chunks WHERE submission = :submission")
