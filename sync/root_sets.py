"""Who may sign the directory: a set of root keys of which a number must sign, and its successors.

A document of the directory may name the sets in ``root_sets``: [{payload: b64, signatures}], the
first unsigned, each later one signed by enough keys of the one before it. A reader finds its own
set there and goes on to the last, so that the set can change without a new release of a wallet,
and nobody changes it alone. A document without them is of the reader's own set.
"""

import itertools
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec, utils
from cryptography.hazmat.primitives.hashes import SHA256
from joserfc.jwk import ECKey

from sync.signatures import NotGenuine, import_public, public_jwk, thumbprint
from sync.wire import b64decode, b64encode, canonical_json, hash_b64

__all__ = [
    "NamedSet",
    "RootSet",
    "RootsLike",
    "add_to_root_sets",
    "as_root_set",
    "follow_root_sets",
    "is_signed",
    "name_root_set",
    "read_root_sets",
    "sign_entry",
    "signatures_of",
]

MOST_ROOTS = 16
_CONTEXT = b"plein-roots-v1\x00"
_ECDSA = ec.ECDSA(SHA256())
Entry = Mapping[str, Any]


@dataclass(frozen=True)
class RootSet:
    """Who may sign directories: ``threshold`` different keys of these must."""

    threshold: int
    keys: tuple[Entry, ...]
    """Public JWKs with their four members, sorted by thumbprint."""

    @property
    def key_by_kid(self) -> Mapping[str, ECKey]:
        """The keys by their thumbprints."""
        return {thumbprint(key): key for key in map(import_public, self.keys)}

    @property
    def digest(self) -> str:
        """The name of the set: the hash of its threshold and of the thumbprints of its keys."""
        said = {"threshold": self.threshold, "keys": sorted(self.key_by_kid)}
        return hash_b64(canonical_json(said))

    @property
    def members(self) -> dict[str, Any]:
        """The set as its file has it: {threshold, keys: [JWK]}."""
        return {"threshold": self.threshold, "keys": [dict(key) for key in self.keys]}


RootsLike = RootSet | Entry | Iterable[Entry]
"""A set; or as a file has it: {threshold, keys}, one JWK, or a list of JWKs, any one of which does.

A list may also hold one set, as a build puts it beside others of its kind.
"""


def as_root_set(roots: RootsLike) -> RootSet:
    """Read who may sign directories.

    Raises:
        NotGenuine: ``roots-form``: no such set, a key twice, or more signatures asked than keys.
    """
    if isinstance(roots, RootSet):
        return roots
    if not isinstance(roots, Mapping):
        listed = list(roots)
        is_one = len(listed) == 1 and isinstance(cast("object", listed[0]), Mapping)
        return as_root_set(listed[0] if is_one else {"threshold": 1, "keys": listed})
    given = cast("Entry", roots)
    if "kty" in given:
        given = {"threshold": 1, "keys": [given]}
    threshold, keys = given.get("threshold"), given.get("keys")
    if not isinstance(keys, list) or type(threshold) is not int:
        raise NotGenuine("roots-form")
    keys = cast("list[object]", keys)
    try:
        imported = {thumbprint(k): k for k in map(import_public, keys)}
    except NotGenuine as error:
        raise NotGenuine("roots-form") from error
    if len(imported) != len(keys) or len(imported) > MOST_ROOTS:
        raise NotGenuine("roots-form")
    if not 1 <= threshold <= len(imported):
        raise NotGenuine("roots-form")
    return RootSet(threshold, tuple(public_jwk(key) for _, key in sorted(imported.items())))


@dataclass(frozen=True)
class NamedSet:
    """A member of ``root_sets``, read and not believed yet."""

    roots: RootSet
    previous: str | None
    octets: bytes
    signatures: Mapping[str, bytes]


def name_root_set(roots: RootSet, before: RootSet | None = None) -> dict[str, Any]:
    """Make the member of ``root_sets`` by which a set follows another, not signed yet."""
    said = {"v": 1, "previous": before and before.digest, **roots.members}
    return {"payload": b64encode(canonical_json(said)), "signatures": []}


def read_root_sets(outer: Entry) -> list[NamedSet]:
    """Read what a document names, without believing it.

    Raises:
        NotGenuine: ``directory-form``.
    """
    try:
        return [_read_named(entry) for entry in outer.get("root_sets", [])]
    except (NotGenuine, ValueError, TypeError, KeyError, RecursionError) as error:
        raise NotGenuine("directory-form") from error


def follow_root_sets(named: Sequence[NamedSet], own: RootSet) -> RootSet:
    """Go from the reader's own set to the last one; its own where the document does not name it.

    Raises:
        NotGenuine: ``directory-signature``: too few keys of a set signed the next.
    """
    places = [place for place, each in enumerate(named) if each.roots.digest == own.digest]
    for each in named[places[-1] + 1 :] if places else ():
        is_next = each.previous == own.digest
        if not is_next or not is_signed(each.octets, each.signatures, own, _CONTEXT):
            raise NotGenuine("directory-signature")
        own = each.roots
    return own


def add_to_root_sets(outer: Mapping[str, Any], root: ECKey) -> bool:
    """Sign by a key each set that follows one of its own; tell whether there is any.

    A set that has enough signatures stays as it is, so that its bytes do not change any more.
    """
    named, is_asked = read_root_sets(outer), False
    for place, (before, after) in enumerate(itertools.pairwise(named), 1):
        if thumbprint(root) in before.roots.key_by_kid:
            is_asked = True
            if not is_signed(after.octets, after.signatures, before.roots, _CONTEXT):
                sign_entry(outer["root_sets"][place], after.octets, _CONTEXT, root)
    return is_asked


def is_signed(
    octets: bytes, signatures: Mapping[str, bytes], roots: RootSet, context: bytes
) -> bool:
    """Tell whether enough different keys of a set have signed."""
    good = 0
    for kid, key in roots.key_by_kid.items():
        if kid in signatures:
            r, s = (int.from_bytes(signatures[kid][at : at + 32], "big") for at in (0, 32))
            try:
                encoded = utils.encode_dss_signature(r, s)
                key.public_key.verify(encoded, context + octets, _ECDSA)
            except InvalidSignature:
                continue
            good += 1
    return good >= roots.threshold


def sign_entry(entry: dict[str, Any], octets: bytes, context: bytes, root: ECKey) -> None:
    """Add a signature to {signatures}, in the place of an earlier one by the same key."""
    private = cast("ec.EllipticCurvePrivateKey", root.private_key)
    r, s = utils.decode_dss_signature(private.sign(context + octets, _ECDSA))
    signature = b64encode(r.to_bytes(32, "big") + s.to_bytes(32, "big"))
    mine = {"kid": thumbprint(root), "signature": signature}
    others = [each for each in entry["signatures"] if each["kid"] != mine["kid"]]
    entry["signatures"] = sorted([*others, mine], key=lambda each: each["kid"])


def signatures_of(entry: Entry) -> Mapping[str, bytes]:
    """Give the signatures of 64 bytes by the thumbprint of their key.

    Raises:
        KeyError, TypeError, ValueError: it is not of this form.
    """
    return {s["kid"]: b64decode(s["signature"], 64) for s in entry["signatures"]}


def _read_named(entry: Entry) -> NamedSet:
    octets = b64decode(entry["payload"])
    said = cast("dict[str, Any]", json.loads(octets))
    if said["v"] != 1 or not isinstance(said["previous"], str | None):
        raise ValueError("root set")
    return NamedSet(as_root_set(said), said["previous"], octets, signatures_of(entry))
