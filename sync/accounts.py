"""Wallets and their devices in the database, and who it is that speaks."""

from dataclasses import dataclass

from sqlalchemy import Connection
from sqlalchemy import text as sql
from sqlmodel import Field, SQLModel

from sync.clock import DAY_MS
from sync.context import Context
from sync.database import BIG, octets, run_bare
from sync.errors import DeviceRemoved, DeviceUnknown, OverQuota, WalletErased

__all__ = [
    "Account",
    "Device",
    "Wallet",
    "grow",
    "lock_wallet",
    "require_account",
    "require_quota",
    "touch",
]


class Wallet(SQLModel, table=True):
    """One wallet: what it holds is counted here, so that no request has to count."""

    __tablename__ = "wallets"  # pyright: ignore[reportAssignmentType]

    number: int | None = Field(default=None, primary_key=True, sa_type=BIG)
    id: bytes = Field(sa_type=octets(16), unique=True)
    created_at: int = Field(sa_type=BIG)
    active_at: int = Field(sa_type=BIG, index=True)
    notice_at: int | None = Field(default=None, sa_type=BIG)
    erased_at: int | None = Field(default=None, sa_type=BIG)
    head: int = Field(default=0, sa_type=BIG)
    floor: int = Field(default=0, sa_type=BIG)
    epoch: int
    links: int
    link_hash: bytes = Field(sa_type=octets(32))
    restored_links: int | None = None
    """Links that were there when the database was last restored: later ones may be replaced."""
    items: int = Field(default=0, sa_type=BIG)
    bytes: int = Field(default=0, sa_type=BIG)


class Device(SQLModel, table=True):
    """A key that may or might once speak for a wallet; a key belongs to one wallet only."""

    __tablename__ = "devices"  # pyright: ignore[reportAssignmentType]

    thumb: bytes = Field(primary_key=True, sa_type=octets(32))
    wallet: int = Field(sa_type=BIG, index=True)
    role: str
    is_removed: bool = False


@dataclass(frozen=True, slots=True)
class Account:
    """The wallet that a proven key speaks for, as it is in this transaction."""

    thumb: bytes
    number: int
    wallet: bytes
    created_at: int
    active_at: int
    head: int
    floor: int
    epoch: int
    links: int
    link_hash: bytes
    items: int
    bytes: int
    generation: str

    def quota_bytes(self, here: Context) -> int:
        """Give what the wallet may hold today."""
        limits = here.settings.limits
        is_new = here.now() - self.created_at < DAY_MS
        return limits.first_day_bytes if is_new else limits.quota_bytes


_SELECT_ACCOUNT = (
    "SELECT w.number, w.id, w.created_at, w.active_at, w.head, w.floor, w.epoch, w.links,"
    " w.link_hash, w.items, w.bytes, (SELECT value FROM facts WHERE name = 'generation'),"
    " w.erased_at, d.is_removed FROM devices d JOIN wallets w ON w.number = d.wallet"
    " WHERE "
)
_BY_NUMBER = "w.number = :number LIMIT 1"
_READ_NUMBER = sql(_SELECT_ACCOUNT + _BY_NUMBER)
_LOCK_NUMBER = sql(_SELECT_ACCOUNT + _BY_NUMBER + " FOR UPDATE OF w")
_READ_ACCOUNT = sql(_SELECT_ACCOUNT + "d.thumb = :thumb")
_LOCK_ACCOUNT = sql(_SELECT_ACCOUNT + "d.thumb = :thumb FOR UPDATE OF w")


def require_account(
    here: Context, tx: Connection, thumb: bytes, *, locked: bool = False
) -> Account:
    """Find the wallet of a proven key; `locked` keeps other writers of this wallet waiting.

    Raises:
        DeviceUnknown: No wallet has the key.
        DeviceRemoved: Its wallet has removed it.
        WalletErased: Its wallet was erased.
    """
    query = _LOCK_ACCOUNT if locked and here.database.is_postgresql else _READ_ACCOUNT
    rows = run_bare(tx, query, {"thumb": thumb})
    if not rows:
        raise DeviceUnknown
    values = rows[0]
    if values[13]:
        raise DeviceRemoved
    if values[12] is not None:
        raise WalletErased
    account = Account(thumb, *values[:12])
    here.database.note_generation(account.generation)
    return account


def lock_wallet(here: Context, tx: Connection, number: int) -> Account:
    """Give a wallet by its number, for the server's own work; other writers of it wait."""
    query = _LOCK_NUMBER if here.database.is_postgresql else _READ_NUMBER
    return Account(b"", *tuple(tx.execute(query, {"number": number}).one())[:12])


_TOUCH = sql("UPDATE wallets SET active_at = :now, notice_at = NULL WHERE number = :number")


def touch(here: Context, account: Account) -> None:
    """Note, at most once a day, that the wallet is in use; outside of any transaction."""
    if here.now() - account.active_at >= DAY_MS:
        with here.database.writing() as tx:
            tx.execute(_TOUCH, {"now": here.now(), "number": account.number})


_GROW = sql(
    "UPDATE wallets SET bytes = bytes + :bytes, items = items + :items, head = head + :items"
    " WHERE number = :number"
)


def require_quota(here: Context, account: Account, size_bytes: int) -> None:
    """Refuse what the wallet has no room for.

    Raises:
        OverQuota: It would hold more than it may.
    """
    quota_bytes = account.quota_bytes(here)
    if account.bytes + size_bytes > quota_bytes:
        raise OverQuota(quota_bytes=quota_bytes, bytes=account.bytes)


def grow(tx: Connection, account: Account, size_bytes: int, *, items: int = 0) -> None:
    """Count what was added to a locked wallet, or taken off it; new items move its head."""
    run_bare(tx, _GROW, {"bytes": size_bytes, "items": items, "number": account.number})
