"""The devices of a wallet: its membership chain as the server stores and serves it."""

from collections.abc import Mapping
from typing import Annotated

from fastapi import APIRouter, Query, Request
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection
from sqlalchemy import text as sql
from sqlmodel import Field as Column
from sqlmodel import SQLModel

from sync.accepted import load_accepted, note_links
from sync.accounts import require_account
from sync.context import Context, Here, Proven
from sync.database import BIG, octets
from sync.errors import (
    DeviceRemoved,
    DeviceTaken,
    DeviceUnknown,
    HashDiffers,
    HeadsBehind,
    InvalidLink,
    MembershipBehind,
    MembershipForked,
    TooMuch,
    TooOften,
    WalletErased,
    problems,
)
from sync.limits import count_request
from sync.membership import MOST_COPY_CHARACTERS, MOST_HEADS, Chain, Removal, hash_text, read_chain
from sync.wire import b64decode, b64encode

__all__ = ["Copy", "Link", "begin_wallet", "copies_of_link", "router", "store_chain"]

router = APIRouter(prefix="/sync/v1/membership", tags=["membership"])

Link = Annotated[str, Field(pattern=r"^[A-Za-z0-9_.-]+$", max_length=65_536)]
Copy = Annotated[str, Field(pattern=r"^[A-Za-z0-9_.-]+$", max_length=MOST_COPY_CHARACTERS)]
Copies = Mapping[tuple[int, str], str]
"""Sealed copies by epoch and thumb."""


class MembershipLink(SQLModel, table=True):
    """One link of a wallet's chain."""

    __tablename__ = "membership_links"  # pyright: ignore[reportAssignmentType]

    wallet: int = Column(primary_key=True, sa_type=BIG)
    number: int = Column(primary_key=True)
    jws: str


class SealedCopy(SQLModel, table=True):
    """The key of an epoch, sealed to one member."""

    __tablename__ = "sealed_copies"  # pyright: ignore[reportAssignmentType]

    wallet: int = Column(primary_key=True, sa_type=BIG)
    epoch: int = Column(primary_key=True)
    thumb: bytes = Column(primary_key=True, sa_type=octets(32))
    jwe: str


class Membership(BaseModel):
    """The chain from one link on, and the sealed copies for the device that asks."""

    links: list[str]
    copies: dict[int, str]


class NewLink(BaseModel):
    """One more link and the sealed copies that it names, by thumb."""

    model_config = ConfigDict(strict=True)

    link: Link
    copies: dict[str, Copy]


class WholeChain(BaseModel):
    """A chain from its beginning, and the copies that the device still has, by epoch and thumb."""

    model_config = ConfigDict(strict=True)

    links: Annotated[list[Link], Field(min_length=1)]
    copies: dict[Annotated[str, Field(pattern="^[0-9]{1,9}$")], dict[str, Copy]]


class ChainPlace(BaseModel):
    """Where the chain on the server ends."""

    number: int
    hash: str


class ChainBack(ChainPlace):
    """Where the chain ends that was brought back, and which members cannot read its epoch here."""

    missing: list[str]


_MEMBER = (DeviceUnknown, DeviceRemoved, WalletErased)


@router.get("", responses=problems(*_MEMBER))
def read_membership(
    here: Here, thumb: Proven, start: Annotated[int, Query(alias="from", ge=0, lt=2**31)] = 0
) -> Membership:
    """Give the links from number `from` on and every copy sealed to this device."""
    with here.database.reading() as tx:
        account = require_account(here, tx, thumb)
        place = {"wallet": account.number, "start": start, "thumb": thumb}
        return Membership(
            links=list(tx.execute(_SELECT_LINKS, place).scalars()),
            copies={epoch: jwe for epoch, jwe in tx.execute(_SELECT_COPIES, place)},
        )


@router.post(
    "",
    status_code=201,
    responses=problems(
        InvalidLink,
        HashDiffers,
        *_MEMBER,
        MembershipBehind,
        MembershipForked,
        HeadsBehind,
        DeviceTaken,
    ),
)
def add_link(here: Here, thumb: Proven, body: NewLink) -> ChainPlace:
    """Add the link that follows the last one; the same link again is answered the same way."""
    with here.database.writing() as tx:
        account = require_account(here, tx, thumb, locked=True)
        chain = load_chain(tx, account.number)
        if body.link != chain.links[-1]:
            _require_room(here, len(chain.links) + 1)
            try:
                longer = chain.extend(body.link)
            except InvalidLink as error:
                if error.members.get("reason") == "order":
                    raise MembershipBehind(
                        number=chain.number, hash=b64encode(chain.hash)
                    ) from error
                raise
            _require_members(here, longer)
            load_accepted(tx, account.wallet).check(chain, longer, b64encode(thumb))
            copies = copies_of_link(longer, body.copies)
            if longer.removal:
                _require_heads(tx, account.number, longer.removal)
            store_chain(here, tx, account.number, longer, copies, kept=len(chain.links))
            chain = longer
    here.wakes.notify("wallet", account.number)
    return ChainPlace(number=chain.number, hash=b64encode(chain.hash))


@router.put(
    "",
    responses=problems(
        InvalidLink, DeviceRemoved, MembershipForked, DeviceTaken, WalletErased, TooMuch, TooOften
    ),
)
def replace_chain(here: Here, thumb: Proven, request: Request, body: WholeChain) -> ChainBack:
    """Bring the chain back after the server was restored: the longest with this beginning wins.

    Links that were here before the restoration stay; only later ones can be replaced, and by nobody
    who was removed in a chain that is known here. A wallet that the restored server does not know
    begins again. Sealed copies that are missing are added;
    of whom the current one is still missing is told, so that a new epoch can be begun for all.
    """
    _require_room(here, len(body.links))
    chain = read_chain(body.links)
    _require_members(here, chain)
    if b64encode(thumb) not in chain.members:
        raise DeviceRemoved
    offered = {(int(epoch), id): jwe for epoch, by in body.copies.items() for id, jwe in by.items()}
    copies = {
        place: jwe
        for place, jwe in offered.items()
        if chain.copies.get(place) == b64encode(hash_text(jwe))
    }
    with here.database.writing() as tx:
        here.database.read_generation(tx)
        query = _LOCK_WALLET if here.database.is_postgresql else _READ_WALLET
        row = tx.execute(query, {"id": chain.wallet}).one_or_none()
        accepted = load_accepted(tx, chain.wallet)
        if row is None:
            accepted.check(None, chain, b64encode(thumb))
            limit = here.settings.limits.wallets_by_address_an_hour
            count_request(here, tx, request, "wallet", limit)
            number = begin_wallet(here, tx, chain, copies)
        else:
            number, length, restored_links, erased_at = row
            if erased_at is not None:
                raise WalletErased
            present = load_chain(tx, number)
            accepted.check(present, chain, b64encode(thumb))
            shared = _count_shared(present, chain)
            if shared == len(chain.links):
                if b64encode(thumb) in present.removed:
                    raise DeviceRemoved
                store_copies(tx, number, copies)
                chain = present
            else:
                may_replace = restored_links is not None and shared >= restored_links
                is_better = len(chain.links) > length and not (
                    present.removed & {b64encode(thumb), *chain.signers_after(shared)}
                )
                if shared < length and not (may_replace and is_better):
                    raise MembershipForked(number=present.number, hash=b64encode(present.hash))
                store_chain(here, tx, number, chain, copies, kept=shared)
        place = {"wallet": number, "epoch": chain.epoch}
        held = {b64encode(bytes(one)) for one in tx.execute(_SELECT_HOLDERS, place).scalars()}
    here.wakes.notify("wallet", number)
    missing = sorted(set(chain.members) - held)
    return ChainBack(number=chain.number, hash=b64encode(chain.hash), missing=missing)


_READ_WALLET = sql("SELECT number, links, restored_links, erased_at FROM wallets WHERE id = :id")
_LOCK_WALLET = sql(f"{_READ_WALLET.text} FOR UPDATE")
_SELECT_LINKS = sql(
    "SELECT jws FROM membership_links WHERE wallet = :wallet AND number >= :start ORDER BY number"
)
_SELECT_COPIES = sql(
    "SELECT epoch, jwe FROM sealed_copies WHERE wallet = :wallet AND thumb = :thumb ORDER BY epoch"
)

_SELECT_HOLDERS = sql("SELECT thumb FROM sealed_copies WHERE wallet = :wallet AND epoch = :epoch")


def load_chain(tx: Connection, wallet: int) -> Chain:
    """Read a wallet's chain, whose links were checked before they were stored."""
    links = tx.execute(_SELECT_LINKS, {"wallet": wallet, "start": 0}).scalars()
    return read_chain(links, trusted=True)


def begin_wallet(here: Context, tx: Connection, chain: Chain, copies: Copies) -> int:
    """Store a wallet that is not here yet and return its number."""
    number = tx.execute(
        sql(
            "INSERT INTO wallets (id, created_at, active_at, head, floor, epoch, links, link_hash,"
            " items, bytes) VALUES (:id, :now, :now, 0, 0, :epoch, 0, :hash, 0, 0)"
            " ON CONFLICT (id) DO UPDATE SET active_at = excluded.active_at RETURNING number"
        ),
        {"id": chain.wallet, "now": here.now(), "epoch": chain.epoch, "hash": chain.hash},
    ).scalar_one()
    store_chain(here, tx, number, chain, copies, kept=0)
    return int(number)


def copies_of_link(chain: Chain, copies: Mapping[str, str]) -> Copies:
    """Match the sealed copies of a request with the hashes that the chain's last link names.

    Raises:
        InvalidLink: One is missing or one too many.
        HashDiffers: One is not the one that was named.
    """
    if set(copies) != set(chain.latest):
        raise InvalidLink(reason="copies")
    if any(chain.latest[id] != b64encode(hash_text(jwe)) for id, jwe in copies.items()):
        raise HashDiffers
    return {(chain.epoch, id): jwe for id, jwe in copies.items()}


def store_chain(
    here: Context, tx: Connection, wallet: int, chain: Chain, copies: Copies, *, kept: int
) -> None:
    """Store the links after the first `kept` ones, the copies, and who may speak from now on.

    Raises:
        DeviceTaken: A member belongs to another wallet.
    """
    place = {"wallet": wallet, "kept": kept}
    tx.execute(
        sql("DELETE FROM membership_links WHERE wallet = :wallet AND number >= :kept"), place
    )
    tx.execute(
        sql("INSERT INTO membership_links (wallet, number, jws) VALUES (:wallet, :number, :jws)"),
        [
            {"wallet": wallet, "number": number, "jws": jws}
            for number, jws in enumerate(chain.links)
            if number >= kept
        ],
    )
    store_copies(tx, wallet, copies)
    _store_devices(tx, wallet, chain)
    note_links(here.settings, chain, kept=kept)
    tx.execute(
        sql(
            "UPDATE wallets SET links = :links, link_hash = :hash, epoch = :epoch"
            " WHERE number = :wallet"
        ),
        {"links": len(chain.links), "hash": chain.hash, "epoch": chain.epoch, "wallet": wallet},
    )


def store_copies(tx: Connection, wallet: int, copies: Copies) -> None:
    """Store sealed copies whose hashes a link of the chain names."""
    if copies:
        tx.execute(
            sql(
                "INSERT INTO sealed_copies (wallet, epoch, thumb, jwe)"
                " VALUES (:wallet, :epoch, :thumb, :jwe)"
                " ON CONFLICT (wallet, epoch, thumb) DO UPDATE SET jwe = excluded.jwe"
            ),
            [
                {"wallet": wallet, "epoch": epoch, "thumb": b64decode(id, 32), "jwe": jwe}
                for (epoch, id), jwe in copies.items()
            ],
        )


def _store_devices(tx: Connection, wallet: int, chain: Chain) -> None:
    gone = load_accepted(tx, chain.wallet).removed
    rows = [
        {"thumb": b64decode(id, 32), "wallet": wallet, "role": member.role, "removed": id in gone}
        for id, member in chain.members.items()
    ]
    rows += [
        {"thumb": b64decode(id, 32), "wallet": wallet, "role": "device", "removed": True}
        for id in chain.removed
    ]
    upsert = sql(
        "INSERT INTO devices (thumb, wallet, role, is_removed)"
        " VALUES (:thumb, :wallet, :role, :removed)"
        " ON CONFLICT (thumb) DO UPDATE SET is_removed = excluded.is_removed"
        " WHERE devices.wallet = excluded.wallet"
    )
    thumbs = {row["thumb"] for row in rows}
    for row in rows:
        if tx.execute(upsert, row).rowcount != 1:
            raise DeviceTaken
    here_now = tx.execute(
        sql("SELECT thumb FROM devices WHERE wallet = :wallet"), {"wallet": wallet}
    )
    for thumb in [bytes(thumb) for thumb in here_now.scalars()]:
        if thumb not in thumbs:
            tx.execute(sql("DELETE FROM devices WHERE thumb = :thumb"), {"thumb": thumb})


def _require_heads(tx: Connection, wallet: int, removal: Removal) -> None:
    """Compare with where the removed device's chains end here; a full link may leave some out."""
    place = {"wallet": wallet, "device": b64decode(removal.thumb, 32)}
    for instance, number, digest in tx.execute(_SELECT_HEADS, place):
        said = removal.heads.get(b64encode(bytes(instance)))
        if said is None and len(removal.heads) == MOST_HEADS:
            continue
        if said != (number, b64encode(bytes(digest))):
            raise HeadsBehind


_SELECT_HEADS = sql(
    "SELECT instance, number, hash FROM chains WHERE wallet = :wallet AND device = :device"
)


def _count_shared(one: Chain, other: Chain) -> int:
    shared = 0
    for left, right in zip(one.links, other.links, strict=False):
        if left != right:
            break
        shared += 1
    return shared


def _require_room(here: Context, links: int) -> None:
    if links > here.settings.limits.links:
        raise TooMuch(limit_links=here.settings.limits.links)


def _require_members(here: Context, chain: Chain) -> None:
    if len(chain.members) > here.settings.limits.members:
        raise TooMuch(limit_members=here.settings.limits.members)
