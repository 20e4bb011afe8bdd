"""Names that someone else gave, looked up so that a request never goes to an inner network.

What was looked up is what the connection goes to: a name server that answers otherwise a second
time changes nothing.
"""

import ipaddress
import socket

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult

from sync.settings import is_loopback

__all__ = ["PublicResolver", "is_public"]

_NAT64 = ipaddress.ip_network("64:ff9b::/96")


def is_public(address: str) -> bool:
    """Tell whether an address is one of the open internet, whatever form it is hidden in."""
    given = ipaddress.ip_address(address)
    if isinstance(given, ipaddress.IPv6Address):
        inner = given.ipv4_mapped or given.sixtofour
        if inner is None and given in _NAT64:
            inner = ipaddress.IPv4Address(int(given) & 0xFFFFFFFF)
        if inner is not None:
            given = inner
    return given.is_global and not given.is_multicast


class PublicResolver(AbstractResolver):
    """Looks names up and gives public addresses only, whatever a name server says.

    Names of the loopback are given as they are: whoever takes a name in decides about those.
    """

    def __init__(self) -> None:
        self._inner = aiohttp.ThreadedResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Look a name up.

        Raises:
            OSError: It has no public address.
        """
        found = await self._inner.resolve(host, port, family)
        if is_loopback(host):
            return found
        public = [each for each in found if is_public(each["host"])]
        if not public:
            raise OSError("this name has no public address")
        return public

    async def close(self) -> None:
        """Close what looks up."""
        await self._inner.close()
