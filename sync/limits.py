"""What one network address may do: requests by the hour, answers and storage by day.

And what one agency may do: requests by the minute, of all its clients and of each token.

An address is stored only as a keyed hash that no other hour (by day: no other day) shares, and
for an hour after that at most.

Storage counts for wallets younger than `young_days` and for what is handed in to agencies: else
one address could begin wallets without end and fill each up to its quota. The 2 GB a day are a
first day of 100 wallets that use all of it, or of 1,000 with 2 MB of papers, behind one address.
Older wallets do not count: who lives behind a crowded address is held up in the first month at
most, until the next day. It is counted in steps of 256 KiB, so that many small pushes from one
address do not wait for each other.
"""

import hmac
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from fastapi import Request
from sqlalchemy import Connection
from sqlalchemy import text as sql
from sqlmodel import Field, SQLModel

from sync.clock import DAY_MS, HOUR_MS, MINUTE_MS
from sync.context import Context
from sync.database import BIG, octets
from sync.errors import TooOften

__all__ = [
    "RATE",
    "Rate",
    "client_address",
    "count_agency",
    "count_bytes",
    "count_daily",
    "count_request",
]

RATE = "plein.rate"
"""Where in the scope of a request stands what is left of its share, as headers."""


class AddressCount(SQLModel, table=True):
    """How often an unnamed address did one thing within one hour, or stored within one day."""

    __tablename__ = "address_counts"  # pyright: ignore[reportAssignmentType]

    key: bytes = Field(primary_key=True, sa_type=octets(16))
    hour: int = Field(sa_type=BIG, index=True)
    count: int


_STEP_BYTES = 262_144
_COUNT = sql(
    "INSERT INTO address_counts (key, hour, count) VALUES (:key, :hour, :more)"
    " ON CONFLICT (key) DO UPDATE SET count = address_counts.count + :more RETURNING count"
)


def count_request(
    here: Context, tx: Connection, request: Request, kind: str, most_an_hour: int
) -> None:
    """Count one request of this kind from the request's address.

    Raises:
        TooOften: The address has had its share of this hour.
    """
    hour, past_ms = divmod(here.now(), HOUR_MS)
    key = _key_of(here, request, kind, hour)
    count = tx.execute(_COUNT, {"key": key, "hour": hour, "more": 1}).scalar_one()
    if count > most_an_hour:
        raise TooOften((HOUR_MS - past_ms) // 1000 + 1)


def count_daily(
    here: Context, tx: Connection, request: Request, kind: str, most_a_day: int
) -> None:
    """Count one request of this kind from the request's address, by the day.

    Raises:
        TooOften: The address has had its share of this day.
    """
    day, past_ms = divmod(here.now(), DAY_MS)
    last_hour = (day + 1) * DAY_MS // HOUR_MS - 1
    row = {"key": _key_of(here, request, kind, day), "hour": last_hour, "more": 1}
    if tx.execute(_COUNT, row).scalar_one() > most_a_day:
        raise TooOften((DAY_MS - past_ms) // 1000 + 1)


def count_bytes(
    here: Context, tx: Connection, request: Request, held: int, more: int, created_at: int
) -> None:
    """Count what a wallet or mailbox made at this moment stores beyond the bytes that it holds.

    Raises:
        TooOften: The address has stored its share of this day.
    """
    limits = here.settings.limits
    steps = (held + more) // _STEP_BYTES - held // _STEP_BYTES
    if not steps or here.now() - created_at >= limits.young_days * DAY_MS:
        return
    day, past_ms = divmod(here.now(), DAY_MS)
    last_hour = (day + 1) * DAY_MS // HOUR_MS - 1
    row = {"key": _key_of(here, request, "bytes", day), "hour": last_hour, "more": steps}
    stored = tx.execute(_COUNT, row).scalar_one() * _STEP_BYTES
    if stored > limits.young_bytes_by_address_a_day:
        raise TooOften((DAY_MS - past_ms) // 1000 + 1)


@dataclass(frozen=True)
class Rate:
    """What is left of a share, in the words of the headers RateLimit and RateLimit-Policy.

    Source: draft-ietf-httpapi-ratelimit-headers-10, section 3: `q` is the share, `w` its window and
    `t` the time until the next, in seconds, `r` what is left.
    """

    name: str
    most: int
    left: int
    seconds: int

    @property
    def headers(self) -> dict[str, str]:
        """Give the two headers."""
        return {
            "ratelimit-policy": f'"{self.name}";q={self.most};w=60',
            "ratelimit": f'"{self.name}";r={self.left};t={self.seconds}',
        }


def count_agency(here: Context, tx: Connection, kind: str, name: str, most_a_minute: int) -> Rate:
    """Count one request of an agency or a token, and give what is left in this minute.

    Raises:
        TooOften: It has had its share of this minute.
    """
    minute, past_ms = divmod(here.now(), MINUTE_MS)
    text = f"{kind}\n{minute}\n{name}".encode()
    key = hmac.digest(here.keys.nonce, b"plein-agency-v1\x00" + text, "sha256")[:16]
    row = {"key": key, "hour": here.now() // HOUR_MS, "more": 1}
    count: int = tx.execute(_COUNT, row).scalar_one()
    rate = Rate(kind, most_a_minute, max(0, most_a_minute - count), _seconds(MINUTE_MS - past_ms))
    if count > most_a_minute:
        error = TooOften(rate.seconds)
        error.headers |= rate.headers
        raise error
    return rate


def _seconds(ms: int) -> int:
    return -(-ms // 1000)


def _key_of(here: Context, request: Request, kind: str, period: int) -> bytes:
    address = _network_of(client_address(request, here.settings.trusted_proxies))
    text = f"{kind}\n{period}\n{address}".encode()
    return hmac.digest(here.keys.nonce, b"plein-address-v1\x00" + text, "sha256")[:16]


def client_address(request: Request, trusted_proxies: tuple[str, ...]) -> str:
    """Give the address of the person's side, believing only trusted proxies about it."""
    address = request.client.host if request.client else ""
    # A proxy may add a line of its own below the one that came: the last address is its word.
    forwarded = ",".join(request.headers.getlist("x-forwarded-for")).split(",")
    for hop in reversed([hop.strip() for hop in forwarded if hop.strip()]):
        if not _is_trusted(address, trusted_proxies):
            break
        address = hop
    return address


def _is_trusted(address: str, proxies: tuple[str, ...]) -> bool:
    try:
        given = _read_address(address)
        return any(given in ip_network(proxy, strict=False) for proxy in proxies)
    except ValueError:
        return False


def _read_address(address: str) -> IPv4Address | IPv6Address:
    """Read an address; IPv4 as a socket for both kinds writes it (::ffff:192.0.2.1) is IPv4."""
    given = ip_address(address)
    return (given.ipv4_mapped or given) if isinstance(given, IPv6Address) else given


def _network_of(address: str) -> str:
    """Count IPv6 by its /64, since one household has so many."""
    try:
        given = _read_address(address)
    except ValueError:
        return address
    if isinstance(given, IPv6Address):
        return str(ip_network((given, 64), strict=False))
    return str(given)
