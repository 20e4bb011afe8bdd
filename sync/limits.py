"""How often one network address may do what needs no wallet: counted by the hour, address unkept.

An address is stored only as a keyed hash that no other hour shares, and for two hours at most.
"""

import hmac
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from fastapi import Request
from sqlalchemy import Connection
from sqlalchemy import text as sql
from sqlmodel import Field, SQLModel

from sync.clock import HOUR_MS
from sync.context import Context
from sync.database import BIG, octets
from sync.errors import TooOften

__all__ = ["client_address", "count_request"]


class AddressCount(SQLModel, table=True):
    """How often an unnamed address did one thing within one hour."""

    __tablename__ = "address_counts"  # pyright: ignore[reportAssignmentType]

    key: bytes = Field(primary_key=True, sa_type=octets(16))
    hour: int = Field(sa_type=BIG, index=True)
    count: int


_COUNT = sql(
    "INSERT INTO address_counts (key, hour, count) VALUES (:key, :hour, 1)"
    " ON CONFLICT (key) DO UPDATE SET count = address_counts.count + 1 RETURNING count"
)


def count_request(
    here: Context, tx: Connection, request: Request, kind: str, most_an_hour: int
) -> None:
    """Count one request of this kind from the request's address.

    Raises:
        TooOften: The address has had its share of this hour.
    """
    hour, past_ms = divmod(here.now(), HOUR_MS)
    address = _network_of(client_address(request, here.settings.trusted_proxies))
    text = f"{kind}\n{hour}\n{address}".encode()
    key = hmac.digest(here.keys.nonce, b"plein-address-v1\x00" + text, "sha256")[:16]
    if tx.execute(_COUNT, {"key": key, "hour": hour}).scalar_one() > most_an_hour:
        raise TooOften((HOUR_MS - past_ms) // 1000 + 1)


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
