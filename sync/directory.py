"""The signed directory of agencies: how it is signed, checked against what was known, and read.

Verification codes (``NotGenuine``): ``directory-form``, ``directory-signature``,
``directory-older`` (a lower number than known), ``directory-forked`` (another history than known),
``directory-expired``, and for look-ups ``agency-unknown``, ``key-unknown``, ``key-retired``.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NoReturn, cast

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec, utils
from cryptography.hazmat.primitives.hashes import SHA256
from joserfc.jwk import ECKey

from sync.signatures import NotGenuine, import_public, thumbprint
from sync.wire import b64decode, b64encode, canonical_json, hash_b64, parse_time

__all__ = ["CHAIN_LENGTH", "Directory", "Known", "sign_directory", "verify_directory"]

CHAIN_LENGTH = 64
"""So many earlier directories are named by hash, so that a phone may miss that many."""
_CONTEXT = b"plein-directory-v1\x00"
_ECDSA = ec.ECDSA(SHA256())
Entry = Mapping[str, Any]


@dataclass(frozen=True)
class Known:
    """The last directory that the reader has accepted."""

    number: int
    digest: str


@dataclass(frozen=True)
class Directory:
    """A directory whose signature was checked; ``document`` is the text as served."""

    document: str
    digest: str
    payload: Mapping[str, Any]

    @property
    def number(self) -> int:
        """Count of the directories so far, from 1."""
        return cast("int", self.payload["number"])

    @property
    def expires_at(self) -> datetime:
        """The moment from which nothing may be sent with it."""
        return parse_time(self.payload["expires_at"])

    @property
    def known(self) -> Known:
        """What to remember of it."""
        return Known(self.number, self.digest)

    @property
    def agencies(self) -> tuple[Entry, ...]:
        """The entries of all agencies."""
        return tuple(cast("list[Entry]", self.payload["agencies"]))

    def agency(self, oin: str) -> Entry:
        """Give the entry of an agency.

        Raises:
            NotGenuine: ``agency-unknown``.
        """
        for entry in self.agencies:
            if entry["oin"] == oin:
                return entry
        raise NotGenuine("agency-unknown")

    def agency_key(self, oin: str, kid: str, use: str, at: datetime) -> ECKey:
        """Give an agency's key for ``enc``, ``sig`` or ``auth`` as it held at a moment.

        Raises:
            NotGenuine: ``agency-unknown``, ``key-unknown`` or ``key-retired``.
        """
        keys = cast("list[Entry]", self.agency(oin)["keys"])
        return _find_key((key for key in keys if key["use"] == use), kid, at)

    def server_key(self, kid: str, at: datetime) -> ECKey:
        """Give the key with which the server signs proofs of deposit.

        Raises:
            NotGenuine: ``key-unknown`` or ``key-retired``.
        """
        return _find_key(cast("list[Entry]", self.payload["server"]["keys"]), kid, at)


def sign_directory(payload: Mapping[str, Any], root: ECKey) -> str:
    """Sign a payload by the root key and give the document to serve."""
    octets = canonical_json(payload)
    private = cast("ec.EllipticCurvePrivateKey", root.private_key)
    r, s = utils.decode_dss_signature(private.sign(_CONTEXT + octets, _ECDSA))
    signature = b64encode(r.to_bytes(32, "big") + s.to_bytes(32, "big"))
    signatures = [{"kid": thumbprint(root), "signature": signature}]
    return canonical_json({"payload": b64encode(octets), "signatures": signatures}).decode()


def verify_directory(
    document: str, roots: Iterable[Mapping[str, Any]], now: datetime, known: Known | None = None
) -> Directory:
    """Check a directory against the root keys, the clock and what was known before.

    ``roots`` are public JWKs; one good signature suffices, so that a root key can be followed by
    another. Without ``known`` any number is accepted.

    Raises:
        NotGenuine: with one of the codes above.
    """
    directory = read_directory(document, roots)
    if known:
        _compare(directory, known)
    if now >= directory.expires_at:
        raise NotGenuine("directory-expired")
    return directory


def read_directory(document: str, roots: Iterable[Mapping[str, Any]]) -> Directory:
    """Check the signature only: for an old directory that proves what held at its time.

    Raises:
        NotGenuine: ``directory-form`` or ``directory-signature``.
    """
    try:
        outer = json.loads(document)
        octets = b64decode(outer["payload"])
        signatures = {s["kid"]: b64decode(s["signature"], 64) for s in outer["signatures"]}
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise NotGenuine("directory-form") from error
    if not any(_is_signed(octets, signatures, import_public(root)) for root in roots):
        raise NotGenuine("directory-signature")
    try:
        payload = cast("dict[str, Any]", json.loads(octets, parse_constant=_refuse))
        _check_form(payload)
    except (NotGenuine, ValueError, TypeError, KeyError, RecursionError) as error:
        raise NotGenuine("directory-form") from error
    return Directory(document, hash_b64(octets), payload)


def _is_signed(octets: bytes, signatures: Mapping[str, bytes], root: ECKey) -> bool:
    signature = signatures.get(thumbprint(root))
    if signature is None:
        return False
    r, s = int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big")
    try:
        root.public_key.verify(utils.encode_dss_signature(r, s), _CONTEXT + octets, _ECDSA)
    except InvalidSignature:
        return False
    return True


def _compare(directory: Directory, known: Known) -> None:
    """Refuse a directory that goes back or has another past."""
    back = directory.number - known.number
    if back < 0:
        raise NotGenuine("directory-older")
    chain = [directory.digest, *cast("list[str]", directory.payload["previous"])]
    if back < len(chain):
        if chain[back] != known.digest:
            raise NotGenuine("directory-forked")
    elif len(chain) <= CHAIN_LENGTH:  # its past is whole, yet does not reach to what was known
        raise NotGenuine("directory-forked")


def _check_form(payload: Mapping[str, Any]) -> None:
    """Touch all that readers rely on, so that later look-ups cannot fail on form."""
    number, previous = payload["number"], payload["previous"]
    if payload["v"] != 1 or not isinstance(number, int) or number < 1:
        raise ValueError("number")
    if not isinstance(previous, list) or len(cast("list[str]", previous)) != min(
        number - 1, CHAIN_LENGTH
    ):
        raise ValueError("previous")
    parse_time(payload["issued_at"])
    parse_time(payload["expires_at"])
    for key in payload["server"]["keys"]:
        _check_key(key)
    for agency in payload["agencies"]:
        for member in ("oin", "name"):
            if not isinstance(agency[member], str):
                raise TypeError(member)
        for key in agency["keys"]:
            _check_key(key)
            if key["use"] not in {"enc", "sig", "auth"}:
                raise ValueError("use")
        if not isinstance(agency["services"], list):
            raise TypeError("services")


def _check_key(key: Entry) -> None:
    parse_time(key["from"])
    if key["until"] is not None:
        parse_time(key["until"])
    if thumbprint(import_public(key["jwk"])) != key["kid"]:
        raise ValueError("kid")


def _find_key(keys: Iterable[Entry], kid: str, at: datetime) -> ECKey:
    for key in keys:
        if key["kid"] == kid:
            if at < parse_time(key["from"]) or (key["until"] and at >= parse_time(key["until"])):
                raise NotGenuine("key-retired")
            return import_public(key["jwk"])
    raise NotGenuine("key-unknown")


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")
