"""Signing in with the account of the organisation: what its two addresses do."""

from dataclasses import dataclass

from state.desk.cookies import read_cookie
from state.desk.session import is_secure, office
from sync.agency.errors import NotAllowedError, OpenIdError

__all__ = ["TROUBLES", "Way", "begin_sign_in", "finish_sign_in"]

TROUBLES = ("over", "denied", "level", "role", "name", "ended")
"""Of these the clerk reads what it is; of all others that it did not work."""


@dataclass(frozen=True)
class Way:
    """Where the browser goes, and the cookie that it then has; none: it loses it."""

    address: str
    secret: str
    is_secure: bool


def begin_sign_in(language: str) -> Way:
    """Send a browser to the provider."""
    accounts = office().accounts
    if accounts is None:
        return _away("other")
    try:
        address, secret = accounts.begin(language if language in {"nl", "en"} else "nl")
    except OpenIdError as error:
        return _away(error.code)
    return Way(address, secret, is_secure())


def finish_sign_in(cookies: str, query: str) -> Way:
    """Take a browser that comes back with its header of cookies, and send it to the desk."""
    accounts = office().accounts
    if accounts is None:
        return _away("other")
    try:
        return Way(
            "/", accounts.finish(read_cookie(cookies, is_secure=is_secure()), query), is_secure()
        )
    except (OpenIdError, NotAllowedError) as error:
        return _away(error.code)


def _away(code: str) -> Way:
    plain = code.removeprefix("openid-")
    return Way(f"/?mislukt={plain if plain in TROUBLES else 'other'}", "", is_secure())
