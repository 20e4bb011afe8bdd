"""The signed directory of agencies: how it is signed, checked against what was known, and read.

Verification codes (``NotGenuine``): ``directory-form``, ``directory-signature``,
``directory-older`` (a lower number than known), ``directory-forked`` (another history than known),
``directory-expired``, ``roots-form`` (what should say who may sign does not), and for look-ups
``agency-unknown``, ``key-unknown``, ``key-retired``, ``key-compromised``.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NoReturn, cast

from joserfc.jwk import ECKey

from sync.root_sets import (
    RootSet,
    RootsLike,
    add_to_root_sets,
    as_root_set,
    follow_root_sets,
    is_signed,
    read_root_sets,
    sign_entry,
    signatures_of,
)
from sync.signatures import NotGenuine, import_public, public_jwk, thumbprint
from sync.wire import b64decode, b64encode, canonical_json, format_time, hash_b64, parse_time

__all__ = [
    "CHAIN_LENGTH",
    "Directory",
    "Known",
    "add_signature",
    "make_server_entry",
    "read_directory",
    "read_draft",
    "sign_directory",
    "verify_directory",
]

CHAIN_LENGTH = 64
"""So many earlier directories are named by hash, so that a phone may miss that many."""
_CONTEXT = b"plein-directory-v1\x00"
_PACKED = ("services", "rules", "places")
"""What of an agency travels beside the payload, which names it by its hash."""
Entry = Mapping[str, Any]


@dataclass(frozen=True)
class Known:
    """The last directory that the reader has accepted, and who may sign those after it."""

    number: int
    digest: str
    roots: RootSet | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Directory:
    """A directory whose signature was checked; ``document`` is the text as served."""

    document: str
    digest: str
    payload: Mapping[str, Any]
    roots: RootSet
    """The set that signed it, to which the reader's own has led."""

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
        return Known(self.number, self.digest, self.roots)

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


def sign_directory(
    payload: Mapping[str, Any], *roots: ECKey, root_sets: Sequence[Entry] = ()
) -> str:
    """Sign a payload by root keys, or by none for a draft, and give the document to serve.

    What many agencies have in common so stands there once, and what is signed stays small.
    """
    packed, services = _pack(payload, "services")
    more: dict[str, dict[str, str]] = {}
    for member in _PACKED[1:]:
        packed, more[member] = _pack(packed, member)
    octets = canonical_json(packed)
    outer: dict[str, Any] = {"payload": b64encode(octets), "signatures": [], "services": services}
    outer |= {member: texts for member, texts in more.items() if texts}
    if root_sets:
        outer["root_sets"] = list(root_sets)
    document = canonical_json(outer).decode()
    for root in roots:
        document = add_signature(document, root)
    return document


def add_signature(document: str, root: ECKey) -> str:
    """Add to a document what one root key has to sign of it; what it signed before stays as it is.

    That is the payload, when the key is of the last root set, and each set that follows one of its
    own and has too few signatures yet.

    Raises:
        NotGenuine: ``directory-form``, or ``root-unknown``: the key is of no set that signs here.
    """
    outer = _read_outer(document)
    sets = read_root_sets(outer)
    is_asked = add_to_root_sets(outer, root)
    if not sets or thumbprint(root) in sets[-1].roots.key_by_kid:
        sign_entry(outer, b64decode(outer["payload"]), _CONTEXT, root)
    elif not is_asked:
        raise NotGenuine("root-unknown")
    return canonical_json(outer).decode()


def verify_directory(
    document: str, roots: RootsLike, now: datetime, known: Known | None = None
) -> Directory:
    """Check a directory against the root set, the clock and what was known before.

    ``roots`` is the set that the reader was given; where ``known`` was signed by a later one, that
    one counts, so that keys which were replaced sign nothing new. Without ``known`` any number is
    accepted.

    Raises:
        NotGenuine: with one of the codes above.
    """
    directory = read_directory(document, known.roots if known and known.roots else roots)
    if known:
        _compare(directory, known)
    if now >= directory.expires_at:
        raise NotGenuine("directory-expired")
    return directory


def read_directory(document: str, roots: RootsLike, *, is_whole: bool = True) -> Directory:
    """Check the signatures only: for an old directory that proves what held at its time.

    A proof file has no services; then ``is_whole`` is false and agencies have none that is named
    by its hash.

    Raises:
        NotGenuine: ``roots-form``, ``directory-form`` or ``directory-signature``.
    """
    own = as_root_set(roots)
    outer = _read_outer(document)
    current = follow_root_sets(read_root_sets(outer), own)
    octets = b64decode(outer["payload"])
    if not is_signed(octets, signatures_of(outer), current, _CONTEXT):
        raise NotGenuine("directory-signature")
    payload = _read_payload(octets, outer if is_whole else None)
    return Directory(document, hash_b64(octets), payload, current)


@dataclass(frozen=True)
class Draft:
    """What a document says before anyone believes it, for whoever is asked to sign it."""

    payload: Mapping[str, Any]
    digest: str
    signed_by: Sequence[str]
    sets: Sequence[RootSet]


def read_draft(document: str) -> Draft:
    """Read a document without believing it.

    Raises:
        NotGenuine: ``directory-form``.
    """
    outer = _read_outer(document)
    octets = b64decode(outer["payload"])
    sets = [each.roots for each in read_root_sets(outer)]
    payload = _read_payload(octets, outer)
    return Draft(payload, hash_b64(octets), sorted(signatures_of(outer)), sets)


def _read_outer(document: str) -> dict[str, Any]:
    try:
        outer = cast("dict[str, Any]", json.loads(document))
        b64decode(outer["payload"])
        signatures_of(outer)
        if not isinstance(outer.get("root_sets", []), list):
            raise TypeError("root_sets")
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise NotGenuine("directory-form") from error
    return outer


def _read_payload(octets: bytes, outer: Entry | None) -> dict[str, Any]:
    try:
        payload = cast("dict[str, Any]", json.loads(octets, parse_constant=_refuse))
        _check_form(payload)
        for member in _PACKED:
            _unpack(payload, member, None if outer is None else outer.get(member, {}))
    except (NotGenuine, ValueError, TypeError, KeyError, RecursionError) as error:
        raise NotGenuine("directory-form") from error
    return payload


def _pack(payload: Entry, member: str) -> tuple[dict[str, Any], dict[str, str]]:
    """Take the services or the rules out of a payload, by the hashes that stand there for them."""
    texts: dict[str, str] = {}
    agencies: list[Any] = []
    for agency in cast("list[Entry]", payload["agencies"]):
        names: list[str] = []
        for entry in agency.get(member, []):
            octets = canonical_json(entry)
            texts[hash_b64(octets)] = octets.decode()
            names.append(hash_b64(octets))
        agencies.append({**agency, member: names} if member in agency else agency)
    return {**payload, "agencies": agencies}, texts


def _unpack(payload: dict[str, Any], member: str, texts: Mapping[str, str] | None) -> None:
    """Put services or rules in the place of their hashes; None puts nothing in their place."""
    holders = [agency for agency in payload["agencies"] if member in agency]
    named = {name for agency in holders for name in agency[member] if isinstance(name, str)}
    if texts is not None and named != set(texts):
        raise ValueError(member)
    read = {name: _read_text(name, text) for name, text in (texts or {}).items()}
    for agency in holders:
        whole = (read.get(each) if isinstance(each, str) else each for each in agency[member])
        agency[member] = [entry for entry in whole if entry is not None]


def _read_text(name: str, text: str) -> Any:  # noqa: ANN401 - JSON
    if hash_b64(text.encode("utf-8")) != name:
        raise ValueError("hash")
    return json.loads(text, parse_constant=_refuse)


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
        if not all(isinstance(agency.get(member, []), list) for member in _PACKED):
            raise TypeError("services")
        if "services" not in agency:
            raise TypeError("services")


def _check_key(key: Entry) -> None:
    parse_time(key["from"])
    if not isinstance(key.get("compromised", False), bool):
        raise TypeError("compromised")
    if key["until"] is not None:
        parse_time(key["until"])
    if thumbprint(import_public(key["jwk"])) != key["kid"]:
        raise ValueError("kid")


def _find_key(keys: Iterable[Entry], kid: str, at: datetime) -> ECKey:
    for key in keys:
        if key["kid"] == kid:
            if key.get("compromised"):  # whoever has it can sign with any moment of the past
                raise NotGenuine("key-compromised")
            if at < parse_time(key["from"]) or (key["until"] and at >= parse_time(key["until"])):
                raise NotGenuine("key-retired")
            return import_public(key["jwk"])
    raise NotGenuine("key-unknown")


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def make_server_entry(name: str, signing: ECKey, since: datetime) -> dict[str, Any]:
    """Describe the server by the key of its proofs of deposit."""
    key = {
        "kid": thumbprint(signing),
        "jwk": public_jwk(signing),
        "from": format_time(since),
        "until": None,
    }
    return {"name": name, "keys": [key]}
