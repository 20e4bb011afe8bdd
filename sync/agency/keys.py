"""The agency's own keys: for opening (enc), signing (sig) and signing in (auth), made once.

They stand in ``<folder>/<use>-<kid>.json`` as private JWKs, readable by their user only. The
newest of a use is the one in use; older ones stay, to open what was sealed before a change.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from joserfc.jwk import ECKey

from sync.signatures import load_private, new_private, public_jwk, sign_jws, thumbprint
from sync.wire import format_time

__all__ = ["USES", "AgencyKeys", "load_keys", "make_keys", "make_registration"]

USES = ("enc", "sig", "auth")
STORAGE = "storage.key"


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
        if not any(folder.glob(f"{use}-*.json")):
            made.append(_add_key(folder, use, now))
    if not (folder / STORAGE).exists():
        _write_secret(folder / STORAGE, os.urandom(32))
        made.append(STORAGE)
    return made


def load_keys(folder: Path) -> AgencyKeys:
    """Read the keys.

    Raises:
        FileNotFoundError: ``make_keys`` has not been called for this folder.
        NotGenuine: a file holds no private P-256 key.
    """
    by_use = {use: _read(folder, use) for use in USES}
    newest = {use: load_private(entries[-1]["jwk"]) for use, entries in by_use.items()}
    enc = {entry["kid"]: load_private(entry["jwk"]) for entry in by_use["enc"]}
    return AgencyKeys(enc, newest["sig"], newest["auth"], (folder / STORAGE).read_bytes())


def make_registration(folder: Path, oin: str) -> str:
    """Give the public keys of the agency, signed by its signing key, for the platform's operator.

    The same keys always give a registration that says the same.
    """
    newest = [_read(folder, use)[-1] for use in USES]
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
    signer = load_private(next(e["jwk"] for e in newest if e["use"] == "sig"))
    return sign_jws({"v": 1, "oin": oin, "keys": keys}, signer, "plein-registration+jws")


def _add_key(folder: Path, use: str, now: datetime) -> str:
    key = new_private()
    entry = {"use": use, "kid": thumbprint(key), "from": format_time(now)}
    name = f"{use}-{entry['kid']}.json"
    content = json.dumps(entry | {"jwk": key.as_dict(private=True)}).encode()
    _write_secret(folder / name, content)
    return name


def _read(folder: Path, use: str) -> list[dict[str, Any]]:
    """Give the entries of a use, the newest last."""
    entries = [
        cast("dict[str, Any]", json.loads(p.read_text())) for p in folder.glob(f"{use}-*.json")
    ]
    if not entries:
        raise FileNotFoundError(f"{folder} has no {use} key: run python -m sync.agency keys")
    return sorted(entries, key=lambda entry: (entry["from"], entry["kid"]))


def _write_secret(path: Path, content: bytes) -> None:
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
