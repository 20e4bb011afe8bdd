"""Opens and seals: a JWE (ECDH-ES on P-256, A256GCM), a signed statement within, files beside it.

A submission is opened only when everything about it fits together: the outer part, the signature
within, the agency that it is for, the id under which it was deposited, the person's agreement and
the list of files. Whatever does not fit is one ``RefusedError`` with a code:

``form``          a part is missing or of another shape
``key``           sealed to a key that this agency does not have
``opening``       the seal does not open with that key, or was changed
``signature``     not signed by the key that it names
``audience``      meant for another agency
``id``            deposited under another id than was signed
``mailbox``       an answer would go to another mailbox than it came from
``consent``       the agreement names another person, agency, service or purpose, or not that
                  somebody acts beside the person
``proof``         a change of keys that the old key did not sign
``attachments``   other files than were signed, or a file that is not what was signed
``expired``       its time is over: the person was told that nobody fetched it
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, cast

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from joserfc import jwe
from joserfc.errors import JoseError
from joserfc.jwk import ECKey

from sync.agency.acting import CATEGORY, Acting, read_acting
from sync.agency.errors import RefusedError
from sync.signatures import (
    NotGenuine,
    import_public,
    read_key_change,
    thumbprint,
    verify_self_signed,
)
from sync.wire import SUBMISSION, SUBMISSION_SEALED, b64decode, b64encode, hash_b64, parse_time

__all__ = [
    "Attachment",
    "Fact",
    "Outer",
    "Submission",
    "find_sealing_kid",
    "open_attachment",
    "open_sealed",
    "open_submission",
    "read_outer",
    "read_submission",
    "seal",
]

KEY_CHANGE_SERVICE = "key-change"
CHUNK_BYTES = 524_288
_BLOB_CONTEXT = b"plein-blob-v1\x00"
Entry = Mapping[str, Any]


class _Registry(jwe.JWERegistry):
    """Allows a submission with many fields, which is larger than the library's own limit."""

    max_ciphertext_length = 1_048_576


_REGISTRY = _Registry(algorithms=["ECDH-ES", "A256GCM"])


@dataclass(frozen=True)
class Outer:
    """What the platform passes on: all of it may be false."""

    number: int
    id: str
    mailbox: str
    kid: str
    deposited_at: datetime
    expires_at: datetime
    content: str
    attachments: Mapping[str, Sequence[str]]
    """The hashes of its chunks by the id of each file."""
    deposit_proof: str


@dataclass(frozen=True)
class Fact:
    """One thing that the person tells, and where the wallet has it from."""

    name: str
    label: str
    value: str | int | bool | None
    unit: str
    source: str


@dataclass(frozen=True)
class Attachment:
    """A file as the person signed it."""

    id: str
    name: str
    media_type: str
    size_bytes: int
    digest: str
    key: bytes
    chunks: Sequence[str]


@dataclass(frozen=True)
class Submission:
    """An opened submission, all parts of which fit together."""

    id: str
    issuer: str
    """Thumbprint of the wallet's key for this agency."""
    inner: str
    service: str
    purpose: str
    legal_basis: str
    facts: Sequence[Fact]
    attachments: Sequence[Attachment]
    consent: Entry
    mailbox: str
    reply_key: Mapping[str, str]
    about: str | None
    acting: Acting | None = None
    """Who acts beside the person, as the person says."""
    replaces: str | None = None
    """Thumbprint of the key whose place the issuer takes, proven by that key; else None."""

    @property
    def digest(self) -> str:
        """The hash over which the receipt is signed."""
        return hash_b64(self.inner)


def seal(content: str, key: ECKey, typ: str, *, kid: str | None = None) -> str:
    """Seal ASCII text, itself a signed statement, to a public key."""
    header = {"alg": "ECDH-ES", "enc": "A256GCM", "typ": typ, "cty": "JWT"}
    if kid is not None:
        header["kid"] = kid
    return jwe.encrypt_compact(header, content, key, registry=_REGISTRY)


def find_sealing_kid(sealed: str) -> str:
    """Read, unverified, which key a sealed text is for.

    Raises:
        RefusedError: ``form``.
    """
    try:
        return _text(json.loads(b64decode(sealed.partition(".")[0]))["kid"])
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise RefusedError("form") from error


def open_sealed(sealed: str, key: ECKey, typ: str) -> str:
    """Open what was sealed to this key.

    Raises:
        RefusedError: ``opening``, for every cause alike.
    """
    try:
        opened = jwe.decrypt_compact(sealed, key, registry=_REGISTRY)
        if opened.headers().get("typ") != typ or opened.plaintext is None:
            raise RefusedError("opening")
        return opened.plaintext.decode("ascii")
    except (JoseError, KeyError, ValueError, TypeError, RecursionError) as error:
        # KeyError: a curve unknown to it
        raise RefusedError("opening") from error


def read_outer(entry: Entry) -> Outer:
    """Read one submission as the agency API gives it.

    Raises:
        RefusedError: ``form``.
    """
    try:
        return Outer(
            number=_number(entry["nummer"]),
            id=_id(entry["id"]),
            mailbox=_id(entry["postbus"]),
            kid=_text(entry["kid"]),
            deposited_at=parse_time(entry["ingediendOp"]),
            expires_at=parse_time(entry["vervaltOp"]),
            content=_text(entry["inhoud"]),
            attachments={_id(a["id"]): _hashes(a["delen"]) for a in entry["bijlagen"]},
            deposit_proof=_text(entry["bewijsVanIndiening"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise RefusedError("form") from error


def open_submission(
    outer: Outer, enc: Mapping[str, ECKey], oin: str, now: datetime | None = None
) -> Submission:
    """Open a submission and check that all its parts fit together.

    Without ``now``, one that was opened in time before is read again and may have expired since.

    Raises:
        RefusedError: with one of the codes above.
    """
    if now is not None and now >= outer.expires_at:
        raise RefusedError("expired")
    kid = find_sealing_kid(outer.content)
    if kid != outer.kid or kid not in enc:
        raise RefusedError("key")
    inner = open_sealed(outer.content, enc[kid], SUBMISSION_SEALED)
    submission = read_submission(inner, oin)
    if submission.id != outer.id:
        raise RefusedError("id")
    if submission.mailbox != outer.mailbox:
        raise RefusedError("mailbox")
    signed = {attachment.id: list(attachment.chunks) for attachment in submission.attachments}
    given = {key: list(chunks) for key, chunks in outer.attachments.items()}
    if signed != given:
        raise RefusedError("attachments")
    return submission


def read_submission(inner: str, oin: str) -> Submission:
    """Check the signature within and what was signed.

    Raises:
        RefusedError: ``signature``, ``form``, ``audience``, ``consent`` or ``proof``.
    """
    try:
        key, claims = verify_self_signed(inner, SUBMISSION)
    except NotGenuine as error:
        raise RefusedError("form" if error.code == "form" else "signature") from error
    try:
        if claims["v"] != 1:
            raise RefusedError("form")
        if claims["iss"] != thumbprint(key):
            raise RefusedError("signature")
        if claims["aud"] != oin:
            raise RefusedError("audience")
        submission = _read_claims(inner, claims)
        _check_consent(submission, oin)
        if submission.service == KEY_CHANGE_SERVICE:
            submission = replace(submission, replaces=_read_change(submission, oin))
    except (KeyError, TypeError, ValueError, NotGenuine) as error:
        raise RefusedError("form") from error
    return submission


def open_attachment(attachment: Attachment, chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Give the plaintext of a file, chunk by chunk; only the end tells that it was whole.

    Raises:
        RefusedError: ``attachments``: a chunk is another, does not open, or the whole differs.
    """
    cipher, count = AESGCM(attachment.key), len(attachment.chunks)
    digest, size_bytes = hashlib.sha256(), 0
    for index, (name, chunk) in enumerate(zip(attachment.chunks, chunks, strict=True)):
        if hash_b64(chunk) != name:
            raise RefusedError("attachments")
        place = _BLOB_CONTEXT + index.to_bytes(4, "big") + count.to_bytes(4, "big")
        try:
            plain = cipher.decrypt(chunk[:12], chunk[12:], place)
        except (InvalidTag, ValueError) as error:
            raise RefusedError("attachments") from error
        digest.update(plain)
        size_bytes += len(plain)
        if len(plain) > CHUNK_BYTES or size_bytes > attachment.size_bytes:
            raise RefusedError("attachments")
        yield plain
    if size_bytes != attachment.size_bytes or b64encode(digest.digest()) != attachment.digest:
        raise RefusedError("attachments")


def _read_claims(inner: str, claims: Entry) -> Submission:
    reply = claims["reply"]
    import_public(reply["key"])
    about = claims["about"]
    attachments = [_read_attachment(entry) for entry in claims["attachments"]]
    if len({attachment.id for attachment in attachments}) != len(attachments):
        raise RefusedError("form")
    return Submission(
        id=_id(claims["jti"]),
        issuer=_text(claims["iss"]),
        inner=inner,
        service=_text(claims["service"]),
        purpose=_text(claims["purpose"]),
        legal_basis=_text(claims["legal_basis"]),
        facts=[_read_fact(entry) for entry in claims["fields"]],
        attachments=attachments,
        consent=dict(claims["consent"]),
        mailbox=_id(reply["mailbox"]),
        reply_key=dict(reply["key"]),
        about=None if about is None else _id(about),
        acting=read_acting(claims, {attachment.id for attachment in attachments}),
    )


def _read_change(submission: Submission, oin: str) -> str:
    proof = next((fact.value for fact in submission.facts if fact.name == "proof"), None)
    try:
        return read_key_change(_text(proof), submission.issuer, oin)
    except (NotGenuine, TypeError) as error:
        raise RefusedError("proof") from error


def _read_fact(entry: Entry) -> Fact:
    value = entry["value"]
    if value is not None and not isinstance(value, str | int):
        raise TypeError("value")
    if isinstance(value, int) and abs(value) >= 2**53:
        raise ValueError("a number that no screen can show")
    return Fact(
        _text(entry["name"]),
        _text(entry["label"]),
        value,
        _text(entry["unit"]),
        _text(entry["source"]),
    )


def _read_attachment(entry: Entry) -> Attachment:
    size_bytes = entry["size_bytes"]
    if not isinstance(size_bytes, int) or size_bytes < 0:
        raise TypeError("size_bytes")
    chunks = _hashes(entry["chunks"])
    if not chunks or size_bytes > CHUNK_BYTES * len(chunks):
        raise ValueError("chunks")
    b64decode(entry["digest"], 32)
    return Attachment(
        id=_id(entry["id"]),
        name=_text(entry["name"]),
        media_type=_text(entry["media_type"]),
        size_bytes=size_bytes,
        digest=entry["digest"],
        key=b64decode(entry["key"], 32),
        chunks=chunks,
    )


def _check_consent(submission: Submission, oin: str) -> None:
    consent = submission.consent
    fits = (
        consent["pii_controller"] == oin
        and consent["pii_principal"] == submission.issuer
        and consent["service"] == submission.service
        and consent["purpose"] == submission.purpose
        and consent["legal_basis"] == submission.legal_basis
        and (submission.acting is None or CATEGORY in consent["pii_categories"])
    )
    if not fits:
        raise RefusedError("consent")
    b64decode(consent["notice_hash"], 32)
    parse_time(consent["given_at"])
    _text(consent["language"])


def _number(value: object) -> int:
    if not isinstance(value, int) or not 0 <= value < 2**53:
        raise ValueError("a number")
    return value


def _id(value: object) -> str:
    b64decode(_text(value), 16)
    return cast("str", value)


def _hashes(values: object) -> list[str]:
    if not isinstance(values, list):
        raise TypeError("a list of hashes")
    for value in cast("list[object]", values):
        b64decode(_text(value), 32)
    return cast("list[str]", values)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a text")
    return value
