"""How an agency signs in: an assertion by its key (private_key_jwt) for a token of five minutes."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Annotated, Any, Literal, cast

from fastapi import APIRouter, Depends, Form, Response, Security
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel
from sqlalchemy import text as sql
from sqlalchemy.exc import IntegrityError
from sqlmodel import Field as Column
from sqlmodel import SQLModel

from sync.clock import MINUTE_MS
from sync.context import Context, Here
from sync.database import BIG
from sync.errors import Unproven, problems
from sync.signatures import NotGenuine, find_kid, sign_jws, verify_jws
from sync.wire import b64decode, b64encode

__all__ = ["Agency", "TokenInvalid", "router", "tidy_assertions"]

router = APIRouter(tags=["token"])

TOKEN_SECONDS = 300
_TOKEN = "at+jwt"  # noqa: S105 - the type of a token, no token


class ClientUnknown(Unproven):
    """An agency whose assertion does not prove who it is."""

    code = "client-unknown"
    title = "The assertion does not prove which agency this is."


class TokenInvalid(Unproven):
    """A request of an agency without a token that holds now."""

    code = "token-invalid"
    title = "The access token is missing, over or not of this server."

    def __init__(self) -> None:
        super().__init__()
        self.headers = {"WWW-Authenticate": "Bearer"}


class ClientAssertion(SQLModel, table=True):
    """An assertion that was used, until it is over: each is good for one token."""

    __tablename__ = "client_assertions"  # pyright: ignore[reportAssignmentType]

    client: str = Column(primary_key=True)
    jti: str = Column(primary_key=True)
    expires_at: int = Column(sa_type=BIG, index=True)


class Token(BaseModel):
    """A token for five minutes."""

    access_token: str
    token_type: Literal["Bearer"] = "Bearer"  # noqa: S105 - the kind of token
    expires_in: int = TOKEN_SECONDS


_bearer = HTTPBearer(auto_error=False, description="A token of /token.")


async def _require_agency(
    here: Here, credentials: Annotated[HTTPAuthorizationCredentials | None, Security(_bearer)]
) -> str:
    """Give the OIN of the agency whose token this is."""
    if credentials is None:
        raise TokenInvalid
    try:
        keys = {here.keys.signing_kid: here.keys.signing}
        claims = verify_jws(credentials.credentials, _TOKEN, keys)
    except NotGenuine as error:
        raise TokenInvalid from error
    if claims["aud"] != here.settings.origin or claims["exp"] * 1000 <= here.now():
        raise TokenInvalid
    return cast("str", claims["sub"])


Agency = Annotated[str, Depends(_require_agency)]


@router.post("/token", responses=problems(ClientUnknown))
def give_token(
    here: Here,
    grant_type: Annotated[Literal["client_credentials"], Form()],
    client_assertion_type: Annotated[
        Literal["urn:ietf:params:oauth:client-assertion-type:jwt-bearer"], Form()
    ],
    client_assertion: Annotated[str, Form(max_length=4_096)],
    response: Response,
) -> Token:
    """Give a token for an assertion signed by the agency's key (private_key_jwt, RFC 7523)."""
    claims = _verify_assertion(here, client_assertion)
    seconds = here.now() // 1000
    with here.database.writing() as tx:
        try:
            with tx.begin_nested():
                tx.execute(
                    _USE_ASSERTION,
                    {
                        "client": claims["sub"],
                        "jti": claims["jti"],
                        "expires_at": claims["exp"] * 1000,
                    },
                )
        except IntegrityError as error:
            raise ClientUnknown from error
    token = {
        "sub": claims["sub"],
        "aud": here.settings.origin,
        "iat": seconds,
        "exp": seconds + TOKEN_SECONDS,
        "jti": b64encode(here.random(16)),
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
            and isinstance(claims["jti"], str)
            and 16 <= len(claims["jti"]) <= 64
        )
    except (NotGenuine, KeyError, TypeError, ValueError, RecursionError) as error:
        raise ClientUnknown from error
    if not holds:
        raise ClientUnknown
    return claims


_USE_ASSERTION = sql(
    "INSERT INTO client_assertions (client, jti, expires_at) VALUES (:client, :jti, :expires_at)"
)
_FORGET_ASSERTIONS = sql("DELETE FROM client_assertions WHERE expires_at < :now")
