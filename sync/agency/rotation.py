"""Replacing a key of the agency: made here, signed by the old one, used once the directory has it.

Each step can be done again after a crash: the key and the registration that are to follow lie on
the disk before the platform hears of them, and the platform takes the same change twice.
"""

from datetime import datetime

from sync.agency.client import AgencyClient
from sync.agency.keys import (
    adopt_next_keys,
    load_keys,
    make_next_key,
    make_registration,
    write_secret,
)
from sync.agency.settings import AgencySettings
from sync.directory import verify_directory
from sync.signatures import NotGenuine, sign_jws
from sync.wire import hash_b64

__all__ = ["RotationError", "rotate"]

ROTATION = "plein-rotation+jws"
_FOLLOWING = "next-registration.jws"
_AGAIN = (
    "New key {kid} for {use} is registered. The platform lists it with its next directory; then run"
    " `python -m sync.agency keys --rotate {use}` once more to take it into use: within 30 days"
    " after that directory the old one still holds."
)


class RotationError(Exception):
    """A key that cannot be replaced now; the message says why and what to do."""


def rotate(settings: AgencySettings, client: AgencyClient, use: str, now: datetime) -> str:
    """Go on with replacing the key of a use, and say in a sentence how far it is.

    A key for opening (``enc``) is in use at once, since it opens what phones seal to it from the
    next directory on; the others when the directory lists them.

    Raises:
        RotationError: another change is not finished, or the platform has another registration.
        UnreachableError, RejectedError: as the client.
    """
    waiting = next(iter(settings.keys.glob("next-*-*.json")), None)
    if waiting is not None and not waiting.name.startswith(f"next-{use}-"):
        other = waiting.name.split("-")[1]
        raise RotationError(
            f"The key for {other} is being replaced: finish that first with"
            f" `python -m sync.agency keys --rotate {other}`."
        )
    if waiting is not None and not (settings.data / _FOLLOWING).exists():
        listed = _listed_kids(settings, client, now)
        if adopt_next_keys(settings.keys, listed):
            return f"The new key for {use} is in use: start the desk again."
        kid = waiting.stem.removeprefix(f"next-{use}-")
        if any(key["kid"] == kid for key in client.read_keys()["sleutels"]):
            return _AGAIN.format(kid=kid, use=use)
    return _begin(settings, client, use, now)


def _begin(settings: AgencySettings, client: AgencyClient, use: str, now: datetime) -> str:
    kid = make_next_key(settings.keys, use, now)
    present = settings.registration.read_text().strip()
    path = settings.data / _FOLLOWING
    if not path.exists():
        write_secret(path, make_registration(settings.keys, settings.oin, use).encode())
    following = path.read_text()
    there = client.read_keys()["registratie"]
    if there not in {hash_b64(present), hash_b64(following)}:
        raise RotationError(
            f"The platform has another registration than {settings.registration}: ask its operator"
            " which keys are registered, and do not go on before you know who changed them."
        )
    keys = load_keys(settings.keys)
    claims = {
        "v": 1,
        "oin": settings.oin,
        "previous": hash_b64(present),
        "registration": following,
    }
    client.replace_keys(sign_jws(claims, keys.sig, ROTATION, kid=keys.sig_kid))
    write_secret(settings.registration, following.encode())
    path.unlink()
    if use == "enc":
        adopt_next_keys(settings.keys, {kid})
        return (
            f"New key {kid} for enc is registered: start the desk again now, so that it opens what"
            " is sealed to it from the platform's next directory on. The old one stays here."
        )
    return _AGAIN.format(kid=kid, use=use)


def _listed_kids(settings: AgencySettings, client: AgencyClient, now: datetime) -> set[str]:
    """Give the keys of this agency that the directory lists and that hold now."""
    try:
        directory = verify_directory(client.read_directory(), [settings.read_root()], now)
        entry = directory.agency(settings.oin)
    except NotGenuine as error:
        raise RotationError(
            f"The platform's directory is refused ({error.code}): nothing was changed. Ask its"
            " operator before you go on."
        ) from error
    return {key["kid"] for key in entry["keys"] if key["until"] is None}
