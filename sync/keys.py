"""The server's own secrets: made once in `<data>/server`, readable by its user only."""

import json
import os
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from joserfc.jwk import ECKey

from sync.signatures import import_public, public_jwk, thumbprint
from sync.wire import b64decode, b64encode

__all__ = ["ServerKeys", "ensure_keys", "load_keys", "public_push_key", "trust_roots"]

_ROOT = "directory-root"
_PAIRS = (_ROOT, "server-signing", "vapid")
_NONCE = "nonce.key"


@dataclass(frozen=True)
class ServerKeys:
    """What the server signs with, and the secret of its nonces and keyed hashes."""

    directory_root: ECKey | None
    """Signs the directory of a development server; None where that is done elsewhere."""
    directory_root_public: Mapping[str, Any]
    """By which directories are checked: a JWK, or {threshold, keys} of several governments."""
    signing: ECKey
    """Signs proofs of deposit."""
    vapid: ECKey
    """Names this server to push services."""
    nonce: bytes

    @property
    def signing_kid(self) -> str:
        """The thumbprint that proofs of deposit carry as `kid`."""
        return thumbprint(self.signing)


def ensure_keys(folder: Path, random: Callable[[int], bytes] = secrets.token_bytes) -> list[str]:
    """Make the secrets that are missing, and beside each pair `<name>.public.json`, a JWK.

    Returns the names of the files it made. What is there stays; a root key whose public half stands
    alone lies elsewhere, and no other is made.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    folder.chmod(0o700)
    made: list[str] = []
    for name in _PAIRS:
        path = folder / f"{name}.pem"
        if name == _ROOT and not path.exists() and _public_path(folder, name).exists():
            continue
        if not path.exists():
            pem = ec.generate_private_key(ec.SECP256R1()).private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
            made += _write_once(path, pem)
        if name != _ROOT or not _public_path(folder, name).exists():
            _write_public(folder, name, _load_pair(path))
    if not (folder / _NONCE).exists():
        made += _write_once(folder / _NONCE, random(32))
    return made


def load_keys(folder: Path) -> ServerKeys:
    """Read the secrets.

    Raises:
        FileNotFoundError: `ensure_keys` has not been called for this folder.
    """
    signing, vapid = (_load_pair(folder / f"{name}.pem") for name in _PAIRS[1:])
    path = folder / f"{_ROOT}.pem"
    root = _load_pair(path) if path.exists() else None
    public = json.loads(_public_path(folder, _ROOT).read_text())
    return ServerKeys(root, public, signing, vapid, (folder / _NONCE).read_bytes())


def trust_roots(folder: Path, roots: Mapping[str, Any]) -> bool:
    """Check directories by a root key or set that lies elsewhere from now on; tell if that is new.

    The server's own root key goes, since what it signs nobody would trust.
    """
    path = _public_path(folder, _ROOT)
    keys: list[Mapping[str, Any]] = roots.get("keys", [roots])
    public = roots if "threshold" in roots else _named(import_public(roots))
    if path.read_text() == json.dumps(public, sort_keys=True):
        return False
    own = folder / f"{_ROOT}.pem"
    if own.exists() and public_jwk(_load_pair(own)) not in [
        public_jwk(import_public(k)) for k in keys
    ]:
        own.unlink()
    path.write_text(json.dumps(public, sort_keys=True))
    return True


def public_push_key(keys: ServerKeys) -> str:
    """Give the VAPID key as browsers ask for it: the uncompressed point, b64."""
    jwk = public_jwk(keys.vapid)
    return b64encode(b"\x04" + b64decode(jwk["x"], 32) + b64decode(jwk["y"], 32))


def _load_pair(path: Path) -> ECKey:
    return ECKey.import_key(path.read_bytes())


def _public_path(folder: Path, name: str) -> Path:
    return folder / f"{name}.public.json"


def _named(key: ECKey) -> dict[str, Any]:
    return public_jwk(key) | {"kid": thumbprint(key), "alg": "ES256"}


def _write_public(folder: Path, name: str, key: ECKey) -> None:
    public, path = json.dumps(_named(key), sort_keys=True), _public_path(folder, name)
    if not path.exists() or path.read_text() != public:
        path.write_text(public)


def _write_once(path: Path, content: bytes) -> list[str]:
    """Write a new secret whole or not at all; the first of two writers wins."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(draft, path)
    except FileExistsError:
        return []
    finally:
        draft.unlink()
    return [path.name]
