"""Push subscriptions: where a device or a mailbox is woken, and which endpoints are believed."""

import re
from fnmatch import fnmatchcase
from typing import Annotated, Literal
from urllib.parse import urlsplit

from fastapi import APIRouter, Response
from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from sqlalchemy import Connection
from sqlalchemy import text as sql
from sqlmodel import Field as Column
from sqlmodel import SQLModel

from sync.accounts import require_account
from sync.context import B64_16, Context, Here, Proven
from sync.database import BIG, octets
from sync.errors import DeviceRemoved, DeviceUnknown, EndpointRefused, WalletErased, problems
from sync.settings import is_loopback

__all__ = ["SubscriptionBody", "check_endpoint", "forget_subscription", "router", "subscribe"]

router = APIRouter(prefix="/sync/v1/push-subscription", tags=["push"])


class PushSubscription(SQLModel, table=True):
    """One browser's address at a push service, for a device of a wallet or for a mailbox."""

    __tablename__ = "push_subscriptions"  # pyright: ignore[reportAssignmentType]

    owner: bytes = Column(primary_key=True, sa_type=octets(32))
    """The thumb of a device, 32 bytes; or of a mailbox's key and the browser it wakes."""
    wallet: int | None = Column(default=None, sa_type=BIG, index=True)
    """None for a mailbox: nothing in the database says whose it is."""
    endpoint: str
    p256dh: str
    auth: str
    language: str


class SubscriptionBody(BaseModel):
    """What the browser gave, as it named it, and the language of the neutral text."""

    model_config = ConfigDict(strict=True)

    endpoint: Annotated[str, Field(min_length=12, max_length=1_000)]
    p256dh: Annotated[str, StringConstraints(pattern=r"^B[A-Za-z0-9_-]{86}$")]
    """The browser's P-256 point, 65 bytes uncompressed, b64."""
    auth: B64_16
    language: Literal["nl", "en", "ar", "tr", "pl", "uk", "ti"] = "nl"


_MEMBER = (DeviceUnknown, DeviceRemoved, WalletErased)
_PLAIN = re.compile(r"[!-~]+")
_HOST = re.compile(r"(?:(?!xn--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}")
"""A name that can be looked up as it stands."""
_STORED = {204: {"description": "It is so now"}}


@router.put(
    "",
    status_code=204,
    response_class=Response,
    responses=_STORED | problems(*_MEMBER, EndpointRefused),
)
def put_subscription(here: Here, thumb: Proven, body: SubscriptionBody) -> Response:
    """Wake this device at this endpoint from now on, in place of the one before."""
    check_endpoint(here, body.endpoint)
    with here.database.writing() as tx:
        account = require_account(here, tx, thumb, locked=True)
        subscribe(tx, thumb, account.number, body)
    return Response(status_code=204)


@router.delete("", status_code=204, response_class=Response, responses=_STORED | problems(*_MEMBER))
def delete_subscription(here: Here, thumb: Proven) -> Response:
    """Never wake this device again."""
    with here.database.writing() as tx:
        require_account(here, tx, thumb, locked=True)
        forget_subscription(tx, thumb)
    return Response(status_code=204)


def check_endpoint(here: Context, endpoint: str) -> None:
    """Believe only known push services, so that the server cannot be sent against others.

    Raises:
        EndpointRefused: Not https on the usual port of a host in the settings. A server on
            loopback also takes an http endpoint on loopback that its settings name with its port.
    """
    try:
        parts = urlsplit(endpoint)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise EndpointRefused from error
    if parts.username or parts.password or parts.fragment or not _PLAIN.fullmatch(endpoint):
        raise EndpointRefused
    hosts = here.settings.push_hosts
    if parts.scheme == "https" and port in {None, 443}:
        if _HOST.fullmatch(host) and any(fnmatchcase(host, pattern) for pattern in hosts):
            return
    elif parts.scheme == "http" and is_loopback(host) and f"{host}:{port}" in hosts:
        own = urlsplit(here.settings.origin).hostname or ""
        if is_loopback(own):
            return
    raise EndpointRefused


def subscribe(tx: Connection, owner: bytes, wallet: int | None, body: SubscriptionBody) -> None:
    """Store where the owner is woken, in place of what was there."""
    tx.execute(_PUT, {"owner": owner, "wallet": wallet} | body.model_dump())


def forget_subscription(tx: Connection, owner: bytes) -> None:
    """Forget where the owner was woken."""
    tx.execute(sql("DELETE FROM push_subscriptions WHERE owner = :owner"), {"owner": owner})


_PUT = sql(
    "INSERT INTO push_subscriptions (owner, wallet, endpoint, p256dh, auth, language)"
    " VALUES (:owner, :wallet, :endpoint, :p256dh, :auth, :language)"
    " ON CONFLICT (owner) DO UPDATE SET wallet = excluded.wallet, endpoint = excluded.endpoint,"
    " p256dh = excluded.p256dh, auth = excluded.auth, language = excluded.language"
)
