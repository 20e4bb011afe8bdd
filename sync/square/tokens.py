"""Tokens: each wallet gets a few a day, blind; one is spent for each post, and leads to nobody.

What is kept of giving: which wallet asked on which day, as the hash of its blinded numbers, until
that day is over. What is kept of spending: a hash of the token, until its key is over. Nothing
joins the two: for every request and every token there is a blinding that fits both.
"""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Annotated

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from fastapi import APIRouter, Request
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection
from sqlalchemy import text as sql
from sqlalchemy.exc import IntegrityError
from sqlmodel import Field as Column
from sqlmodel import SQLModel

from sync.accounts import require_account
from sync.clock import DAY_MS
from sync.context import Context, Here, Proven
from sync.database import BIG, octets
from sync.errors import (
    Conflict,
    DeviceRemoved,
    DeviceUnknown,
    Invalid,
    Refused,
    TooOften,
    WalletErased,
    problems,
)
from sync.limits import count_request
from sync.signatures import NotGenuine, sign_jws
from sync.square.blind import EXPONENT, SIZE_BYTES, blind_sign, new_key, verify_token
from sync.wire import b64decode, b64encode

__all__ = [
    "BATCH",
    "BATCHES_A_DAY",
    "SPENDING",
    "Token",
    "TokenRefused",
    "TokenSpent",
    "forget_tokens",
    "replace_key",
    "router",
    "spend",
]

router = APIRouter(prefix="/sync/v1/square", tags=["square"])

KEY = "plein-square-key+jws"
BATCH = 5
"""Every request asks for as many, so that none stands out."""
BATCHES_A_DAY = 2
MOST_KEYS_A_DAY = 9
"""A phone takes no more: a server with a key for each phone could tell from a token whose it is."""
SPENDABLE_DAYS = 7
"""What was written without a connection may go a week later."""
REQUESTS_BY_ADDRESS_AN_HOUR = 200
_OCTETS_256 = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{342}$")]
_OCTETS_64 = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{86}$")]
KeyName = Annotated[str, Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}\.[1-9]$")]


class SquareKey(SQLModel, table=True):
    """The pair that signs the tokens of one day; the private half sealed by the server's secret."""

    __tablename__ = "square_keys"  # pyright: ignore[reportAssignmentType]

    id: str = Column(primary_key=True)
    day: str = Column(index=True)
    number: int
    sealed: bytes = Column(sa_type=octets())
    statement: str


class SquareIssue(SQLModel, table=True):
    """That a wallet was given tokens on a day; gone when the day is."""

    __tablename__ = "square_issues"  # pyright: ignore[reportAssignmentType]

    wallet: int = Column(primary_key=True, sa_type=BIG)
    key: str = Column(primary_key=True)
    digest: bytes = Column(primary_key=True, sa_type=octets(32))


class SquareSpent(SQLModel, table=True):
    """The hash of a token that was spent; its key can be told, nothing else."""

    __tablename__ = "square_spent"  # pyright: ignore[reportAssignmentType]

    key: str = Column(primary_key=True)
    token: bytes = Column(primary_key=True, sa_type=octets(32))


class TokenRefused(Refused):
    """A token that this server did not sign, or whose key is over."""

    code = "token-refused"
    title = "This token is not of this server, or too old: ask for new ones."


class TokenSpent(Conflict):
    """A token that came before, for something else."""

    code = "token-spent"
    title = "This token was used already."


SPENDING = (TokenRefused, TokenSpent)


class Token(BaseModel):
    """An unblinded token: the prepared message (32 random octets, 32 more) and its signature."""

    model_config = ConfigDict(strict=True)

    key: KeyName
    message: _OCTETS_64
    signature: _OCTETS_256


class Keys(BaseModel):
    """The key of today, and how many tokens one request brings."""

    key: str
    statement: str
    batch: int


class Blinded(BaseModel):
    """The blinded messages of one batch."""

    model_config = ConfigDict(strict=True)

    key: KeyName
    blinded: Annotated[list[_OCTETS_256], Field(min_length=BATCH, max_length=BATCH)]


class Signed(BaseModel):
    """The blind signatures, in the order of the messages."""

    signed: list[str]


@dataclass(frozen=True)
class _Key:
    id: str
    statement: str
    private: rsa.RSAPrivateKey


@router.get("/key")
def read_key(here: Here) -> Keys:
    """Give the key of today to anybody: who asks without a proof cannot be given one apart."""
    key = _today(here)
    return Keys(key=key.id, statement=key.statement, batch=BATCH)


@router.post(
    "/tokens",
    responses=problems(Invalid, DeviceUnknown, DeviceRemoved, WalletErased, TooOften, TokenRefused),
)
def give_tokens(here: Here, thumb: Proven, request: Request, body: Blinded) -> Signed:
    """Sign one batch for a wallet; the same batch again is answered the same, and not counted."""
    key = _today(here)
    if key.id != body.key:
        raise TokenRefused
    digest = hashlib.sha256("\n".join(body.blinded).encode()).digest()
    with here.database.writing() as tx:
        count_request(here, tx, request, "square", REQUESTS_BY_ADDRESS_AN_HOUR)
        account = require_account(here, tx, thumb, locked=True)
        place = {"wallet": account.number, "days": f"{key.id.partition('.')[0]}.%"}
        given = tx.execute(_SELECT_ISSUES, place).all()
        if (key.id, digest) not in [(row.key, bytes(row.digest)) for row in given]:
            if len(given) >= BATCHES_A_DAY:
                raise TooOften((DAY_MS - here.now() % DAY_MS) // 1000 + 1)
            tx.execute(_NOTE_ISSUE, place | {"key": key.id, "digest": digest})
    try:
        signed = [blind_sign(key.private, b64decode(one, SIZE_BYTES)) for one in body.blinded]
    except (NotGenuine, ValueError) as error:
        raise Invalid(where=["body.blinded"]) from error
    return Signed(signed=[b64encode(one) for one in signed])


def spend(here: Context, tx: Connection, token: Token) -> None:
    """Take a token for what this transaction does.

    Raises:
        TokenRefused: Not signed by a key of the last days.
        TokenSpent: It was taken before.
    """
    key = _load(here, tx, token.key)
    if key is None or _is_over(key.id, here):
        raise TokenRefused
    try:
        message = b64decode(token.message, 64)
        verify_token(key.private.public_key(), message, b64decode(token.signature, SIZE_BYTES))
    except (NotGenuine, ValueError) as error:
        raise TokenRefused from error
    row = {"key": key.id, "token": hashlib.sha256(message).digest()}
    try:
        with tx.begin_nested():
            tx.execute(_NOTE_SPENT, row)
    except IntegrityError as error:
        raise TokenSpent from error


def replace_key(here: Context, *, stolen: bool = False) -> str:
    """Make another key for today, after which the one before signs nothing more; give its name.

    Tokens of the ones before are good until those are over, unless one was `stolen`: then no token
    that was given before is good any more, and phones ask for new ones.

    Raises:
        ValueError: Today has had as many keys as a phone takes; tomorrow has its own.
    """
    day = _day_of(here)
    with here.database.reading() as tx:
        last = tx.execute(_SELECT_LAST, {"day": day}).one_or_none()
    if last and last.number >= MOST_KEYS_A_DAY:
        raise ValueError(
            f"Today has had {MOST_KEYS_A_DAY} keys, and phones take no more of one day."
        )
    made = _make(here, day, last.number + 1 if last else 1)
    if stolen:
        with here.database.writing() as tx:
            tx.execute(sql("DELETE FROM square_keys WHERE id <> :id"), {"id": made.id})
            tx.execute(sql("DELETE FROM square_issues"))
    return made.id


def forget_tokens(here: Context) -> int:
    """Erase who was given tokens on days that are over, and keys and hashes that are over."""
    today = _day_of(here)
    oldest = (date.fromisoformat(today) - timedelta(days=SPENDABLE_DAYS)).isoformat()
    with here.database.writing() as tx:
        gone = tx.execute(sql("DELETE FROM square_issues WHERE key < :today"), {"today": today})
        tx.execute(sql("DELETE FROM square_spent WHERE key < :oldest"), {"oldest": oldest})
        tx.execute(sql("DELETE FROM square_keys WHERE day < :oldest"), {"oldest": oldest})
        return gone.rowcount


def _today(here: Context) -> _Key:
    day = _day_of(here)
    with here.database.reading() as tx:
        last = tx.execute(_SELECT_LAST, {"day": day}).one_or_none()
        key = _load(here, tx, last.id) if last else None
    return key or _make(here, day, last.number + 1 if last else 1)


def _make(here: Context, day: str, number: int) -> _Key:
    """Make a key; of two workers that do so at once the first one's counts."""
    name, private = f"{day}.{number}", new_key()
    n = private.public_key().public_numbers().n
    claims = {"v": 1, "key": name, "n": b64encode(n.to_bytes(SIZE_BYTES, "big")), "e": EXPONENT}
    statement = sign_jws(claims, here.keys.signing, KEY, kid=here.keys.signing_kid)
    der = private.private_bytes(
        serialization.Encoding.DER,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    nonce = here.random(12)
    sealed = nonce + AESGCM(_secret(here)).encrypt(nonce, der, name.encode())
    row = {"id": name, "day": day, "number": number, "sealed": sealed, "statement": statement}
    with here.database.writing() as tx:
        tx.execute(_INSERT_KEY, row)
        kept = _load(here, tx, name)
    assert kept is not None, "the secret of the server changed within a day"
    return kept


def _load(here: Context, tx: Connection, name: str) -> _Key | None:
    """Open a key; None when there is none, or it was sealed by a secret that is gone."""
    row = tx.execute(_SELECT_KEY, {"id": name}).one_or_none()
    if row is None:
        return None
    sealed = bytes(row.sealed)
    known = _opened.get((name, sealed[:12]))
    if known is None:
        try:
            der = AESGCM(_secret(here)).decrypt(sealed[:12], sealed[12:], name.encode())
        except Exception:
            return None
        private = serialization.load_der_private_key(der, None)
        assert isinstance(private, rsa.RSAPrivateKey)
        known = _Key(name, row.statement, private)
        if len(_opened) > 2 * SPENDABLE_DAYS:
            _opened.clear()
        _opened[name, sealed[:12]] = known
    return known


_opened: dict[tuple[str, bytes], _Key] = {}
"""Keys that this worker has opened: checking one takes as long as signing ten tokens."""


def _secret(here: Context) -> bytes:
    return hmac.digest(here.keys.nonce, b"plein-square-keys-v1", "sha256")


def _day_of(here: Context) -> str:
    return datetime.fromtimestamp(here.now() / 1000, UTC).date().isoformat()


def _is_over(name: str, here: Context) -> bool:
    day = date.fromisoformat(name.partition(".")[0])
    return (date.fromisoformat(_day_of(here)) - day).days > SPENDABLE_DAYS


_SELECT_LAST = sql(
    "SELECT id, number FROM square_keys WHERE day = :day ORDER BY number DESC LIMIT 1"
)
_SELECT_KEY = sql("SELECT sealed, statement FROM square_keys WHERE id = :id")
_INSERT_KEY = sql(
    "INSERT INTO square_keys (id, day, number, sealed, statement)"
    " VALUES (:id, :day, :number, :sealed, :statement) ON CONFLICT (id) DO NOTHING"
)
_SELECT_ISSUES = sql(
    "SELECT key, digest FROM square_issues WHERE wallet = :wallet AND key LIKE :days"
)
_NOTE_ISSUE = sql("INSERT INTO square_issues (wallet, key, digest) VALUES (:wallet, :key, :digest)")
_NOTE_SPENT = sql("INSERT INTO square_spent (key, token) VALUES (:key, :token)")
