"""The agency's own keys: for opening (enc), signing (sig) and signing in (auth), made once.

They stand in a folder, plain or encrypted (keyfiles.py), readable by their user only. The newest of
a use is the one in use; older ones stay, to open what was sealed before a change. One of which the
file begins with ``next-`` was made to follow: it is in use once the directory lists it.
"""

import json
import os
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, cast

from joserfc.jwk import ECKey

from sync.agency.keyfiles import (
    STORAGE,
    has_keys,
    read_entries,
    read_storage,
    write_entry,
    write_secret,
    write_storage,
)
from sync.signatures import load_private, new_private, public_jwk, sign_jws, thumbprint
from sync.wire import b64decode, format_time, parse_time

__all__ = [
    "USES",
    "AgencyKeys",
    "adopt_next_keys",
    "is_registration_of",
    "list_keys",
    "load_keys",
    "load_signers",
    "make_keys",
    "make_next_key",
    "make_registration",
    "prove_possession",
    "write_secret",
]

USES = ("enc", "sig", "auth")
NEXT = "next-"


@dataclass(frozen=True)
class AgencyKeys:
    """The private keys of one agency; ``enc`` by kid, since old ones still open."""

    enc: Mapping[str, ECKey]
    sig: ECKey
    auth: ECKey
    storage: bytes
    """32 bytes that seal what is kept on this machine."""

    @property
    def sig_kid(self) -> str:
        """The name under which the directory lists the signing key."""
        return thumbprint(self.sig)


def make_keys(folder: Path, now: datetime, uses: tuple[str, ...] = USES) -> list[str]:
    """Make the keys that are missing and return the names of the files; what is there stays."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    made: list[str] = []
    for use in uses:
        if not has_keys(folder, use):
            made.append(_add_key(folder, use, now))
    if not has_keys(folder, STORAGE):
        made.append(write_storage(folder, os.urandom(32)))
    return made


def load_keys(folder: Path) -> AgencyKeys:
    """Read the keys.

    Raises:
        FileNotFoundError: ``make_keys`` has not been called for this folder.
        NotGenuine: a file holds no private P-256 key.
        KeyFileError: they are encrypted and do not open.
    """
    by_use = {use: _read(folder, use) for use in USES}
    newest = {use: load_private(entries[-1]["jwk"]) for use, entries in by_use.items()}
    enc = {entry["kid"]: load_private(entry["jwk"]) for entry in by_use["enc"]}
    return AgencyKeys(enc, newest["sig"], newest["auth"], read_storage(folder))


def load_signers(folder: Path) -> list[ECKey]:
    """Give every signing key of the agency, old ones too: what they signed stays genuine.

    Raises:
        FileNotFoundError: as ``load_keys``.
    """
    return [load_private(entry["jwk"]) for entry in _read(folder, "sig")]


def list_keys(folder: Path) -> list[dict[str, Any]]:
    """Give {kid, use, from, is_used} of every key, and nothing secret."""
    return [
        {"kid": e["kid"], "use": use, "from": e["from"], "is_used": e is entries[-1]}
        for use in USES
        for entries in [_read(folder, use)]
        for e in entries
    ]


def make_next_key(folder: Path, use: str, now: datetime) -> str:
    """Make the key that is to follow the one of this use, and give its kid; again the same."""
    for entry in read_entries(folder, f"{NEXT}{use}"):
        return cast("str", entry["kid"])
    key = new_private()
    # A clock that was set back must not make it older than the one that it follows.
    after = parse_time(_read(folder, use)[-1]["from"]) + timedelta(milliseconds=1)
    entry = {"use": use, "kid": thumbprint(key), "from": format_time(max(now, after))}
    write_entry(folder, entry | {"jwk": key.as_dict(private=True)}, NEXT)
    return entry["kid"]


def adopt_next_keys(folder: Path, kids: Collection[str]) -> list[str]:
    """Take the following keys into use that are among these, and give their uses."""
    adopted: list[str] = []
    for path in [*folder.glob(f"{NEXT}*.json"), *folder.glob(f"{NEXT}*.p12")]:
        use, _, kid = path.stem.removeprefix(NEXT).partition("-")
        if kid in kids:
            path.rename(folder / path.name.removeprefix(NEXT))
            adopted.append(use)
    return adopted


def make_registration(folder: Path, oin: str, following: str | None = None) -> str:
    """Give the public keys of the agency, signed by its signing key, for the platform's operator.

    The same keys always give a registration that says the same of them; each proves itself anew.
    ``following`` is a use: of that one the key that is to follow stands in it.
    """
    newest = [_read(folder, f"{NEXT}{u}" if u == following else u)[-1] for u in USES]
    keys = [
        {
            "kid": entry["kid"],
            "use": entry["use"],
            "jwk": public_jwk(load_private(entry["jwk"])),
            "from": entry["from"],
            "until": None,
        }
        for entry in newest
    ]
    privates = {entry["use"]: load_private(entry["jwk"]) for entry in newest}
    proofs = {thumbprint(key): prove_possession(key, use, oin) for use, key in privates.items()}
    claims = {"v": 1, "oin": oin, "keys": keys, "proofs": proofs}
    return sign_jws(claims, privates["sig"], "plein-registration+jws")


def prove_possession(key: ECKey, use: str, oin: str) -> str:
    """Sign, as a key that is to be registered, that this agency has it for this use.

    A key for opening signs this and nothing else: see ``sync.registrations``.
    """
    kid = thumbprint(key)
    claims = {"v": 1, "oin": oin, "kid": kid, "use": use}
    return sign_jws(claims, key, "plein-possession+jws", kid=kid)


def is_registration_of(path: Path, oin: str) -> bool:
    """Whether a registration is there and names this organisation: it may have been another's."""
    try:
        claims = json.loads(b64decode(path.read_text().split(".")[1]))
    except (OSError, ValueError, IndexError):
        return False
    return claims.get("oin") == oin


def _add_key(folder: Path, use: str, now: datetime) -> str:
    key = new_private()
    entry = {"use": use, "kid": thumbprint(key), "from": format_time(now)}
    return write_entry(folder, entry | {"jwk": key.as_dict(private=True)})


def _read(folder: Path, use: str) -> list[dict[str, Any]]:
    """Give the entries of a use, the newest last."""
    entries = list(read_entries(folder, use))
    if not entries:
        raise FileNotFoundError(f"{folder} has no {use} key: run python -m sync.agency keys")
    return sorted(entries, key=lambda entry: (entry["from"], entry["kid"]))
