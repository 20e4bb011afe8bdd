"""How an agency signs in: an assertion by its key (private_key_jwt) for a token of five minutes.

A token is bound to a key of the client (DPoP, RFC 9449) and each request proves that key once, so
that a stolen token, assertion or proof is worth nothing to whoever has it.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Any, Literal

from anyio import to_thread
from fastapi import APIRouter, Depends, Form, Request, Response, Security
from fastapi.security import APIKeyHeader, HTTPAuthorizationCredentials
from fastapi.security.http import HTTPBase
from pydantic import BaseModel
from sqlalchemy import text as sql
from sqlmodel import Field as Column
from sqlmodel import SQLModel

from sync.clock import MINUTE_MS
from sync.context import Context, Here
from sync.database import BIG
from sync.errors import PleinError, ProofMissing, TooOften, Unproven, UseNonce, problems
from sync.limits import RATE, count_agency
from sync.proofs import NONCE_LIFE_MS, is_jti
from sync.signatures import NotGenuine, find_kid, sign_jws, verify_jws
from sync.wire import b64decode, b64encode

__all__ = ["ADMISSION", "Agency", "Caller", "TokenInvalid", "router", "tidy_assertions"]

router = APIRouter(tags=["token"])

TOKEN_SECONDS = 300
_TOKEN = "at+jwt"  # noqa: S105 - the type of a token, no token


class ClientUnknown(Unproven):
    """An agency whose assertion does not prove who it is."""

    code = "client-unknown"
    title = "The assertion does not prove which agency this is."


class TokenInvalid(Unproven):
    """A request of an agency without a token that holds now, or with one of another key."""

    code = "token-invalid"
    title = "The access token is missing, over, not of this server or not of this key."

    def __init__(self) -> None:
        super().__init__()
        self.headers = {"WWW-Authenticate": 'DPoP error="invalid_token", algs="ES256"'}


class ProofUsed(Unproven):
    """A proof that came before."""

    code = "proof-used"
    title = "This proof was used before: make a new one for each request."

    def __init__(self) -> None:
        super().__init__()
        self.headers = {"WWW-Authenticate": 'DPoP error="invalid_dpop_proof", algs="ES256"'}


ADMISSION: tuple[type[PleinError], ...] = (
    TokenInvalid,
    ProofMissing,
    Unproven,
    ProofUsed,
    UseNonce,
    TooOften,
)
"""What any request with a token may be answered."""


class ClientAssertion(SQLModel, table=True):
    """An assertion or proof that was used, until it is over: each is good for one request."""

    __tablename__ = "client_assertions"  # pyright: ignore[reportAssignmentType]

    client: str = Column(primary_key=True)
    jti: str = Column(primary_key=True)
    expires_at: int = Column(sa_type=BIG, index=True)


class Token(BaseModel):
    """A token for five minutes, for whoever proves the key that it is bound to."""

    access_token: str
    token_type: Literal["DPoP"] = "DPoP"  # noqa: S105 - the kind of token
    expires_in: int = TOKEN_SECONDS


@dataclass(frozen=True)
class Caller:
    """Who makes a request: the OIN of the agency, and the id of the token that it used."""

    oin: str
    token: str


_dpop_token = HTTPBase(scheme="DPoP", auto_error=False, description="Een token van /token.")
_proof = APIKeyHeader(
    name="DPoP", scheme_name="DPoP", description="Een bewijs volgens RFC 9449.", auto_error=False
)
_Proof = Annotated[str | None, Security(_proof)]


async def _require_agency(
    request: Request,
    here: Here,
    credentials: Annotated[HTTPAuthorizationCredentials | None, Security(_dpop_token)],
    proof: _Proof,
) -> Caller:
    """Give the agency whose token this is, if the request proves the key of the token."""
    if credentials is None or credentials.scheme.lower() != "dpop":
        raise TokenInvalid
    token = credentials.credentials
    try:
        keys = {here.keys.signing_kid: here.keys.signing}
        claims = verify_jws(token, _TOKEN, keys)
    except NotGenuine as error:
        raise TokenInvalid from error
    if claims["aud"] != here.settings.origin or claims["exp"] * 1000 <= here.now():
        raise TokenInvalid
    thumb, jti = here.prover.check_once(proof, request.method, request.url.path, token)
    if claims["cnf"]["jkt"] != b64encode(thumb):
        raise TokenInvalid
    caller = Caller(claims["sub"], claims["jti"])
    request.scope[RATE] = await to_thread.run_sync(_admit, here, caller, jti)
    return caller


Agency = Annotated[Caller, Depends(_require_agency)]


def _admit(here: Context, caller: Caller, jti: str) -> dict[str, str]:
    """Use the proof up, count the request and give the headers that say what is left.

    Raises:
        ProofUsed: The proof came before.
        TooOften: The agency or the token has had its share of this minute.
    """
    proof = {"client": f"{caller.oin} DPoP", "jti": jti, "expires_at": here.now() + NONCE_LIFE_MS}
    limits = here.settings.limits
    with here.database.writing() as tx:
        if not tx.execute(_USE, proof).rowcount:
            raise ProofUsed
        rates = [
            count_agency(here, tx, "token", caller.token, limits.token_requests_a_minute),
            count_agency(here, tx, "organisatie", caller.oin, limits.agency_requests_a_minute),
        ]
    return min(rates, key=lambda rate: rate.left).headers


@router.post("/token", responses=problems(ClientUnknown, ProofMissing, UseNonce, TooOften))
def give_token(
    request: Request,
    here: Here,
    proof: _Proof,
    grant_type: Annotated[Literal["client_credentials"], Form()],
    client_assertion_type: Annotated[
        Literal["urn:ietf:params:oauth:client-assertion-type:jwt-bearer"], Form()
    ],
    client_assertion: Annotated[str, Form(max_length=4_096)],
    response: Response,
) -> Token:
    """Give a token for an assertion signed by the agency's key (private_key_jwt, RFC 7523)."""
    thumb = here.prover.check(proof, request.method, request.url.path)
    claims = _verify_assertion(here, client_assertion)
    seconds = here.now() // 1000
    used = {"client": claims["sub"], "jti": claims["jti"], "expires_at": claims["exp"] * 1000}
    with here.database.writing() as tx:
        if not tx.execute(_USE, used).rowcount:
            raise ClientUnknown
        most = here.settings.limits.token_requests_a_minute
        count_agency(here, tx, "tokens", claims["sub"], most)
    token = {
        "sub": claims["sub"],
        "aud": here.settings.origin,
        "iat": seconds,
        "exp": seconds + TOKEN_SECONDS,
        "jti": b64encode(here.random(16)),
        "cnf": {"jkt": b64encode(thumb)},
    }
    response.headers["Cache-Control"] = "no-store"
    signed = sign_jws(token, here.keys.signing, _TOKEN, kid=here.keys.signing_kid)
    return Token(access_token=signed)


def tidy_assertions(here: Context) -> int:
    """Forget the assertions that are over."""
    with here.database.writing() as tx:
        return tx.execute(_FORGET_ASSERTIONS, {"now": here.now()}).rowcount


def _verify_assertion(here: Context, assertion: str) -> Mapping[str, Any]:
    """Check who signed an assertion, for whom and for how long.

    Raises:
        ClientUnknown: Anything about it is wrong; which is not told.
    """
    directory = here.directory.get()
    if directory is None:
        raise ClientUnknown
    now = datetime.fromtimestamp(here.now() / 1000, UTC)
    try:
        kid = find_kid(assertion, "JWT")
        unverified = json.loads(b64decode(assertion.split(".")[1]))
        key = directory.agency_key(str(unverified["sub"]), kid, "auth", now)
        claims = verify_jws(assertion, "JWT", {kid: key})
        origin, _, path = str(claims["aud"]).partition("/api/")
        left_ms = int(claims["exp"]) * 1000 - here.now()
        holds = (
            claims["iss"] == claims["sub"]
            and path == "v1/token"
            and here.prover.is_own_origin(origin)
            and 0 < left_ms <= 5 * MINUTE_MS
            and type(claims["exp"]) is int
            and is_jti(claims["jti"])
        )
    except (NotGenuine, KeyError, TypeError, ValueError, RecursionError) as error:
        raise ClientUnknown from error
    if not holds:
        raise ClientUnknown
    return claims


_USE = sql(
    "INSERT INTO client_assertions (client, jti, expires_at) VALUES (:client, :jti, :expires_at)"
    " ON CONFLICT DO NOTHING"
)
_FORGET_ASSERTIONS = sql("DELETE FROM client_assertions WHERE expires_at < :now")
