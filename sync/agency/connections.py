"""How an agency's programs connect to a platform: whom they trust is read once."""

import ssl
from functools import cache

import httpx

__all__ = ["CONNECT_SECONDS", "open_client", "read_certificates"]

CONNECT_SECONDS = 10.0


def open_client(platform: str, timeout_seconds: float = CONNECT_SECONDS) -> httpx.Client:
    """Open a client whose paths begin at this platform."""
    return httpx.Client(base_url=platform, timeout=timeout_seconds, verify=read_certificates())


@cache
def read_certificates() -> ssl.SSLContext:
    """Read whom connections trust; it takes as long as ten requests."""
    return httpx.create_ssl_context()
