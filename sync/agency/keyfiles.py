"""Files of private keys: plain for the example, or encrypted as PKCS#12 under a passphrase.

plain   ``<use>-<kid>.json``: {use, kid, from, jwk: private JWK}; ``storage.key``: 32 octets.
PKCS#12 ``<use>-<kid>.p12``: the key, with a certificate signed by itself that only carries the
        friendly name "<use> <kid> <from>"; ``storage.p12``: the 32 octets as the seed of an Ed25519
        key, since the format holds keys of pairs only. Encrypted by PBES2: PBKDF2-HMAC-SHA-256 with
        600,000 rounds, AES-256-CBC.

A folder is the one or the other; as soon as it holds one .p12, everything new is written so. The
passphrase is the first line of the file that PLEIN_KEYS_PASSPHRASE_FILE names, or is asked for
where somebody can type. Whoever can read this process's memory has the keys all the same.

Source: RFC 7292 (PKCS#12), RFC 8018 (PBES2); the rounds are those of OWASP's cheat sheet on
passwords of 2023 for PBKDF2-HMAC-SHA-256.
"""

import getpass
import json
import os
import sys
from collections.abc import Iterator, Mapping
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any, cast

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import PrivateFormat, pkcs12
from joserfc.jwk import ECKey

from sync.wire import parse_time

__all__ = [
    "STORAGE",
    "KeyFileError",
    "encrypt_folder",
    "has_keys",
    "is_encrypted",
    "read_entries",
    "read_storage",
    "write_entry",
    "write_secret",
    "write_storage",
]

ROUNDS = 600_000
LEAST_PASSPHRASE = 12
STORAGE = "storage"
_PASSPHRASE_FILE = "PLEIN_KEYS_PASSPHRASE_FILE"  # noqa: S105 - the name of a setting
Entry = Mapping[str, Any]


class KeyFileError(Exception):
    """Keys cannot be read or written; the text says why and what to do."""


def is_encrypted(folder: Path) -> bool:
    """Tell whether a folder holds encrypted keys."""
    return any(folder.glob("*.p12"))


def has_keys(folder: Path, use: str) -> bool:
    """Tell whether a folder holds a key of a use, or the storage key."""
    names = [f"{STORAGE}.key", f"{STORAGE}.p12"] if use == STORAGE else [f"{use}-*.json"]
    return any(any(folder.glob(name)) for name in [*names, f"{use}-*.p12"])


def read_entries(folder: Path, use: str) -> Iterator[dict[str, Any]]:
    """Give {use, kid, from, jwk} of every key of a use, in no order.

    Raises:
        KeyFileError: no passphrase is given, or it does not open a file, or a file is damaged.
    """
    for path in folder.glob(f"{use}-*.json"):
        yield cast("dict[str, Any]", json.loads(path.read_text()))
    for path in folder.glob(f"{use}-*.p12"):
        name, key = _open(path, path.stat().st_mtime_ns)
        if not isinstance(key, EllipticCurvePrivateKey):
            raise KeyFileError(f"{path} holds no key on a curve; put the file back as it was.")
        named, kid, since = name.split(" ")
        yield {"use": named, "kid": kid, "from": since, "jwk": _jwk(key)}


def read_storage(folder: Path) -> bytes:
    """Give the 32 octets that seal what is kept on this machine.

    Raises:
        FileNotFoundError: they are not there.
        KeyFileError: as ``read_entries``.
    """
    path = folder / f"{STORAGE}.p12"
    if not path.exists():
        return (folder / f"{STORAGE}.key").read_bytes()
    _, key = _open(path, path.stat().st_mtime_ns)
    if not isinstance(key, Ed25519PrivateKey):
        raise KeyFileError(f"{path} holds another key; put the file back as it was.")
    return key.private_bytes_raw()


def write_entry(folder: Path, entry: Entry, before: str = "") -> str:
    """Write a key as the folder keeps them; on the disk when this gives the name of the file.

    The name begins with ``before``.
    """
    stem = f"{before}{entry['use']}-{entry['kid']}"
    if is_encrypted(folder):
        return _write_encrypted(folder, stem, entry)
    write_secret(folder / f"{stem}.json", json.dumps(entry).encode())
    return f"{stem}.json"


def write_storage(folder: Path, octets: bytes) -> str:
    """Write the storage key as the folder keeps keys."""
    if is_encrypted(folder):
        seed = Ed25519PrivateKey.from_private_bytes(octets)
        write_secret(folder / f"{STORAGE}.p12", _encrypt(STORAGE, seed))
        return f"{STORAGE}.p12"
    write_secret(folder / f"{STORAGE}.key", octets)
    return f"{STORAGE}.key"


def encrypt_folder(folder: Path, uses: tuple[str, ...]) -> list[str]:
    """Encrypt all plain keys of a folder, read each back, and only then erase the plain ones.

    What a crash left half is done by calling it again.

    Raises:
        KeyFileError: as ``read_entries``; or the passphrase is shorter than 12 characters.
    """
    if len(_passphrase()) < LEAST_PASSPHRASE:
        raise KeyFileError(
            f"The passphrase is short: take {LEAST_PASSPHRASE} characters or more, for example"
            " five words."
        )
    plain = [path for use in uses for path in folder.glob(f"*{use}-*.json")]
    made: list[str] = []
    for path in plain:
        entry = cast("dict[str, Any]", json.loads(path.read_text()))
        made.append(_write_encrypted(folder, path.stem, entry))
        _, key = _open(folder / made[-1], (folder / made[-1]).stat().st_mtime_ns)
        if not isinstance(key, EllipticCurvePrivateKey) or _jwk(key) != _plain_jwk(entry):
            raise KeyFileError(f"What was written in {folder} reads back otherwise: kept both.")
    old = folder / f"{STORAGE}.key"
    if old.exists():
        octets = old.read_bytes()
        made.append(write_storage(folder, octets))
        if read_storage(folder) != octets:
            raise KeyFileError(f"What was written in {folder} reads back otherwise: kept both.")
        plain.append(old)
    for path in plain:
        path.unlink()
    return made


def _plain_jwk(entry: Entry) -> Mapping[str, Any]:
    return ECKey.import_key(entry["jwk"]).as_dict(private=True)


def _jwk(key: EllipticCurvePrivateKey) -> Mapping[str, Any]:
    return ECKey.import_key(key).as_dict(private=True)


def _write_encrypted(folder: Path, stem: str, entry: Entry) -> str:
    key = ECKey.import_key(entry["jwk"]).private_key
    if key is None:
        raise KeyFileError(f"{stem} holds no private key.")
    name = f"{entry['use']} {entry['kid']} {entry['from']}"
    write_secret(folder / f"{stem}.p12", _encrypt(name, key))
    return f"{stem}.p12"


def _encrypt(name: str, key: EllipticCurvePrivateKey | Ed25519PrivateKey) -> bytes:
    how = (
        PrivateFormat.PKCS12.encryption_builder()
        .kdf_rounds(ROUNDS)
        .key_cert_algorithm(pkcs12.PBES.PBESv2SHA256AndAES256CBC)
        .hmac_hash(SHA256())
        .build(_passphrase())
    )
    certificate = _certify(name, key) if isinstance(key, EllipticCurvePrivateKey) else None
    return pkcs12.serialize_key_and_certificates(name.encode(), key, certificate, None, how)


def _certify(name: str, key: EllipticCurvePrivateKey) -> x509.Certificate:
    """Make the certificate that carries a key's name; nothing trusts it."""
    use, _, since = name.split(" ")
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, use)])
    begin = parse_time(since)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begin)
        .not_valid_after(begin + timedelta(days=3_650))
        .sign(key, SHA256())
    )


@cache
def _open(path: Path, changed_at: int) -> tuple[str, object]:
    """Give the name and the key in a file, opened once; ``changed_at`` tells it is another."""
    del changed_at
    try:
        opened = pkcs12.load_pkcs12(path.read_bytes(), _passphrase())
    except ValueError as error:
        raise KeyFileError(
            f"{path} does not open: the passphrase is wrong or the file is damaged. Check the file"
            f" that {_PASSPHRASE_FILE} names, or put this file back from a backup."
        ) from error
    name = b"" if opened.cert is None else opened.cert.friendly_name or b""
    return name.decode(), opened.key


@cache
def _passphrase() -> bytes:
    path = os.environ.get(_PASSPHRASE_FILE, "")
    if path:
        try:
            said = Path(path).read_text("utf-8").partition("\n")[0].strip()
        except OSError as error:
            raise KeyFileError(f"{_PASSPHRASE_FILE} names {path}, which is not there.") from error
    elif sys.stdin is not None and sys.stdin.isatty():
        said = getpass.getpass("Passphrase of the keys: ")
    else:
        raise KeyFileError(
            f"The keys are encrypted: write the passphrase in a file that only this user can read,"
            f" and name it by {_PASSPHRASE_FILE}."
        )
    if not said:
        raise KeyFileError("The passphrase is empty: write it on the first line of its file.")
    return said.encode()


def write_secret(path: Path, content: bytes) -> None:
    """Put a file in its place whole, for its user only."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
