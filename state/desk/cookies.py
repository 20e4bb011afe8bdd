"""The cookie that binds a browser to its way to the organisation's provider and back."""

from http.cookies import CookieError, SimpleCookie

__all__ = ["cookie_name", "read_cookie"]

_MOST = 2_000
"""Characters of what a browser keeps of a visit, with much to spare."""


def cookie_name(*, is_secure: bool) -> str:
    """Name the cookie, with a prefix where there is TLS: then no other host can set one like it.

    A browser takes ``__Host-`` only with Secure, which plain http on the loopback cannot have in
    every browser.  Source: RFC 6265bis, 4.1.3.2.
    """
    return "__Host-plein-aanmelden" if is_secure else "plein-aanmelden"


def read_cookie(header: str, *, is_secure: bool) -> str:
    """Give what the browser keeps, from its header of cookies; empty when there is nothing."""
    try:
        found = SimpleCookie(header).get(cookie_name(is_secure=is_secure))
    except CookieError:
        return ""
    return found.value[:_MOST] if found else ""
