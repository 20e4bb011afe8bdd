"""Beginning, describing and erasing a wallet on the server."""

import os

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, ConfigDict
from sqlalchemy import Connection
from sqlalchemy import text as sql

from sync.accounts import Account, require_account, touch
from sync.clock import DAY_MS, to_iso
from sync.context import Context, Here, Proven
from sync.devices import Copy, Link, begin_wallet, copies_of_link
from sync.errors import (
    DeviceRemoved,
    DeviceTaken,
    DeviceUnknown,
    InvalidLink,
    TooOften,
    Unproven,
    WalletErased,
    problems,
)
from sync.keys import public_push_key
from sync.limits import count_request
from sync.membership import begin_chain
from sync.reminders import count_reminders
from sync.settings import Settings
from sync.wire import b64encode

__all__ = ["erase_rows", "erase_wallet", "read_erased", "router"]

router = APIRouter(prefix="/sync/v1", tags=["wallets"])


class NewWallet(BaseModel):
    """The link with which a wallet begins, and the sealed copy of its first key."""

    model_config = ConfigDict(strict=True)

    link: Link
    copies: dict[str, Copy]


class WalletName(BaseModel):
    """The name that a wallet gives itself by its first link."""

    wallet: str


class ServerLimits(BaseModel):
    """What a device must know before it sends."""

    body_bytes: int
    items_in_push: int
    items_in_page: int
    quota_bytes: int
    first_day_bytes: int
    members: int
    wait_seconds: int


class ServerDescription(BaseModel):
    """What anyone may know of this server."""

    generation: str
    time: str
    push_key: str | None
    limits: ServerLimits


class WalletDescription(BaseModel):
    """What the server holds for a wallet, in numbers."""

    wallet: str
    created_at: str
    items: int
    bytes: int
    quota_bytes: int
    blobs: int
    reminders: int
    devices: int
    expires_at: str
    """When the server erases it if no device of it is seen before."""


class Erasure(BaseModel):
    """What was erased and what the server still keeps."""

    erased: dict[str, int]
    kept: dict[str, str]


_MEMBER = (DeviceUnknown, DeviceRemoved, WalletErased)


@router.get("/server")
def describe_server(here: Here) -> ServerDescription:
    """Tell a device which database this is, the time, and the limits; needs no proof."""
    limits = here.settings.limits
    with here.database.reading() as tx:
        generation = here.database.read_generation(tx)
    return ServerDescription(
        generation=generation,
        time=to_iso(here.now()),
        push_key=public_push_key(here.keys),
        limits=ServerLimits(
            body_bytes=limits.body_bytes,
            items_in_push=limits.items_in_push,
            items_in_page=limits.items_in_page,
            quota_bytes=limits.quota_bytes,
            first_day_bytes=limits.first_day_bytes,
            members=limits.members,
            wait_seconds=limits.wait_seconds,
        ),
    )


@router.post(
    "/wallets",
    status_code=201,
    responses={200: {"model": WalletName}}
    | problems(InvalidLink, Unproven, DeviceTaken, WalletErased, TooOften),
)
def create_wallet(
    here: Here, thumb: Proven, request: Request, body: NewWallet, response: Response
) -> WalletName:
    """Begin a wallet; the same link again changes nothing and answers 200."""
    chain = begin_chain(body.link)
    if b64encode(thumb) not in chain.members:
        raise InvalidLink(reason="signer")
    copies = copies_of_link(chain, body.copies)
    with here.database.writing() as tx:
        here.database.read_generation(tx)
        row = _find_wallet(tx, chain.wallet)
        if row is not None:
            if row[1] is not None:
                raise WalletErased
            response.status_code = 200
        else:
            limit = here.settings.limits.wallets_by_address_an_hour
            count_request(here, tx, request, "wallet", limit)
            begin_wallet(here, tx, chain, copies)
    return WalletName(wallet=b64encode(chain.wallet))


@router.get("/wallet", responses=problems(*_MEMBER))
def describe_wallet(here: Here, thumb: Proven) -> WalletDescription:
    """Tell what the server holds for this wallet."""
    with here.database.reading() as tx:
        account = require_account(here, tx, thumb)
        place = {"wallet": account.number}
        blobs = tx.execute(_COUNT_BLOBS, place).scalar_one()
        devices = tx.execute(_COUNT_DEVICES, place).scalar_one()
        reminders = count_reminders(tx, account.number)
    touch(here, account)
    return WalletDescription(
        wallet=b64encode(account.wallet),
        created_at=to_iso(account.created_at),
        items=account.items,
        bytes=account.bytes,
        quota_bytes=account.quota_bytes(here),
        blobs=blobs,
        reminders=reminders,
        devices=devices,
        expires_at=to_iso(here.now() + here.settings.limits.idle_days * DAY_MS),
    )


@router.delete("/wallet", responses=problems(*_MEMBER))
def delete_wallet(here: Here, thumb: Proven) -> Erasure:
    """Erase everything of the wallet; its name and its keys stay a while, to tell its phones."""
    with here.database.writing() as tx:
        account = require_account(here, tx, thumb, locked=True)
        erased = erase_wallet(here, tx, account)
    here.wakes.notify("wallet", account.number)
    until = here.now() + here.settings.limits.tombstone_days * DAY_MS
    return Erasure(erased=erased, kept={"identifier_until": to_iso(until)})


_ERASED = "erased"
_COUNT_BLOBS = sql("SELECT count(*) FROM blobs WHERE wallet = :wallet")
_COUNT_DEVICES = sql("SELECT count(*) FROM devices WHERE wallet = :wallet AND NOT is_removed")
_TABLES_OF_WALLET = {
    "items": "log_items",
    "blobs": "blobs",
    "snapshots": "snapshots",
    "links": "membership_links",
    "copies": "sealed_copies",
    "chains": "chains",
    "pairings": "pairings",
    "recovery": "recovery_records",
    "reminders": "reminders",
    "subscriptions": "push_subscriptions",
    "pushes": "pushes",
}
"""Tables whose rows belong to a wallet by their column `wallet`, by what a person calls them."""


def erase_wallet(here: Context, tx: Connection, account: Account) -> dict[str, int]:
    """Erase a locked wallet but for its name and keys; count what was erased.

    The name is also noted beside the database, so that a restoration erases the wallet again.
    """
    erased = erase_rows(tx, account.number, here.now())
    here.blobs.erase_room(here.blobs.room_of_wallet(account.wallet))
    with (here.settings.data / _ERASED).open("a") as file:
        file.write(account.wallet.hex() + "\n")
        file.flush()
        os.fsync(file.fileno())
    return erased


def erase_rows(tx: Connection, number: int, now_ms: int) -> dict[str, int]:
    """Erase every row of a wallet but its name and keys."""
    erased = {
        name: tx.execute(
            sql(f"DELETE FROM {table} WHERE wallet = :wallet"),  # noqa: S608 - names of our own
            {"wallet": number},
        ).rowcount
        for name, table in _TABLES_OF_WALLET.items()
    }
    tx.execute(
        sql(
            "UPDATE wallets SET erased_at = :now, items = 0, bytes = 0, head = 0, floor = 0"
            " WHERE number = :wallet"
        ),
        {"now": now_ms, "wallet": number},
    )
    return erased


def read_erased(settings: Settings) -> set[bytes]:
    """Give the name of every wallet that was ever erased here."""
    path = settings.data / _ERASED
    return {bytes.fromhex(line) for line in path.read_text().split()} if path.exists() else set()


def _find_wallet(tx: Connection, wallet: bytes) -> tuple[int, int | None] | None:
    row = tx.execute(
        sql("SELECT number, erased_at FROM wallets WHERE id = :id"), {"id": wallet}
    ).one_or_none()
    return None if row is None else (row[0], row[1])
