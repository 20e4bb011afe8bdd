"""The rules of the membership chain: which link may follow which, and who is a member after it.

Section 2 of `sync.wire` is the specification. The server checks the chain since it must know who
may speak; the phones check it themselves and never take the server's word for it.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, cast

from sync.errors import InvalidLink
from sync.signatures import NotGenuine, find_kid, import_public, thumbprint, verify_jws
from sync.wire import b64decode, b64encode

__all__ = ["Chain", "Member", "Removal", "hash_text", "read_chain"]

LINK_TYPE = "plein-link+jws"
_ROLES = ("device", "recovery")
_SEALED_KEY_BYTES = 60
_MOST_NUMBER = 2**53 - 1
MOST_LINK_CHARACTERS = 65_536
MOST_COPY_CHARACTERS = 4_096
MOST_HEADS = 500


@dataclass(frozen=True)
class Member:
    """A device, or the pair of keys that the recovery code opens."""

    id: str
    sign: Mapping[str, Any]
    receive: Mapping[str, Any]
    role: str


@dataclass(frozen=True)
class Epoch:
    """What a link says of an epoch."""

    number: int
    commitment: str
    copies: Mapping[str, str]
    """Hash of the sealed copy, b64, by the thumb that it is sealed to."""


@dataclass(frozen=True)
class Removal:
    """Whom a link removes, and where the chains of items ended that its signer had taken in."""

    thumb: str
    heads: Mapping[str, tuple[int, str]]
    """Number and hash of the last item, b64, by instance."""


@dataclass(frozen=True)
class Chain:
    """A membership chain as far as it has been checked."""

    wallet: bytes
    links: tuple[str, ...]
    hash: bytes
    members: Mapping[str, Member]
    removed: frozenset[str]
    epoch: int
    commitment: str
    copies: Mapping[tuple[int, str], str] = field(default_factory=dict[tuple[int, str], str])
    """Hash of every sealed copy that a link has named, b64, by epoch and thumb."""
    latest: Mapping[str, str] = field(default_factory=dict[str, str])
    """Those that the last link names, by thumb."""
    removal: Removal | None = None
    """That of the last link."""

    @property
    def number(self) -> int:
        """The number of the last link."""
        return len(self.links) - 1

    def signers_after(self, kept: int) -> set[str]:
        """Give the thumbs that signed the links after the first `kept` ones."""
        return {find_kid(link, LINK_TYPE) for link in self.links[kept:]}

    def extend(self, compact: str, *, trusted: bool = False) -> "Chain":
        """Give the chain with one more link.

        A `trusted` link was checked before it was stored: its signature is not checked again.

        Raises:
            InvalidLink: It may not follow.
        """
        kid, payload = _parse_link(compact)
        if payload["number"] != len(self.links) or payload["previous"] != b64encode(self.hash):
            raise InvalidLink(reason="order")
        signer = self.members.get(kid)
        if signer is None:
            raise InvalidLink(reason="signer")
        if not trusted:
            _verify_link(compact, signer.sign)
        kind = payload["kind"]
        epoch = _read_epoch(payload)
        members = dict(self.members)
        removed = self.removed
        removal = None
        if kind == "add":
            member = _read_member(payload)
            if member.id in members or member.id in removed:
                raise InvalidLink(reason="member")
            members[member.id] = member
            _check_epoch(payload, epoch, {member.id}, self.epoch)
            if epoch.commitment != self.commitment:
                raise InvalidLink(reason="commitment")
        elif kind in {"remove", "epoch"}:
            if kind == "remove":
                removal = _read_removal(payload)
                if removal.thumb not in members:
                    raise InvalidLink(reason="removed")
                del members[removal.thumb]
                removed |= {removal.thumb}
                if not members:
                    raise InvalidLink(reason="last-member")
            _check_epoch(payload, epoch, set(members), self.epoch + 1)
        else:
            raise InvalidLink(reason="kind")
        return replace(
            self,
            links=(*self.links, compact),
            hash=hash_text(compact),
            members=members,
            removed=removed,
            epoch=epoch.number,
            commitment=epoch.commitment,
            copies=dict(self.copies) | {(epoch.number, id): h for id, h in epoch.copies.items()},
            latest=epoch.copies,
            removal=removal,
        )


def begin_chain(compact: str, *, trusted: bool = False) -> Chain:
    """Check the link with which a wallet begins.

    Raises:
        InvalidLink: It is not one.
    """
    kid, payload = _parse_link(compact)
    if payload["kind"] != "begin" or payload["number"] != 0 or payload["previous"] is not None:
        raise InvalidLink(reason="kind")
    member = _read_member(payload)
    if member.role != "device" or kid != member.id:
        raise InvalidLink(reason="signer")
    if not trusted:
        _verify_link(compact, member.sign)
    epoch = _read_epoch(payload)
    _check_epoch(payload, epoch, {member.id}, 1)
    digest = hash_text(compact)
    copies = {(1, id): h for id, h in epoch.copies.items()}
    return Chain(
        wallet=digest[:16],
        links=(compact,),
        hash=digest,
        members={member.id: member},
        removed=frozenset(),
        epoch=1,
        commitment=epoch.commitment,
        copies=copies,
        latest=epoch.copies,
    )


def read_chain(links: Iterable[str], *, trusted: bool = False) -> Chain:
    """Check a whole chain, from its beginning.

    Raises:
        InvalidLink: Some link may not follow the one before it.
    """
    chain: Chain | None = None
    for link in links:
        chain = chain.extend(link, trusted=trusted) if chain else begin_chain(link, trusted=trusted)
    if chain is None:
        raise InvalidLink(reason="empty")
    return chain


def hash_text(text: str) -> bytes:
    """Hash the ASCII of a JWS or JWE."""
    return hashlib.sha256(text.encode("ascii", "replace")).digest()


def _parse_link(compact: str) -> tuple[str, dict[str, Any]]:
    """Read, unverified, who signed a link and what it says."""
    if len(compact) > MOST_LINK_CHARACTERS:
        raise InvalidLink(reason="size")
    try:
        kid = find_kid(compact, LINK_TYPE)
        value: object = json.loads(b64decode(compact.split(".")[1]))
    except (NotGenuine, ValueError, RecursionError) as error:
        raise InvalidLink(reason="form") from error
    if not isinstance(value, dict):
        raise InvalidLink(reason="form")
    payload = cast("dict[str, Any]", value)
    number, previous = payload.get("number"), payload.get("previous", "")
    if payload.get("v") != 1 or type(number) is not int or not isinstance(payload.get("at"), str):
        raise InvalidLink(reason="form")
    if not (previous is None or isinstance(previous, str)):
        raise InvalidLink(reason="form")
    if not isinstance(payload.get("kind"), str):
        raise InvalidLink(reason="kind")
    return kid, payload


def _verify_link(compact: str, key: Mapping[str, Any]) -> None:
    try:
        public = import_public(key)
        verify_jws(compact, LINK_TYPE, lambda _: public)
    except NotGenuine as error:
        raise InvalidLink(reason=error.code) from error


def _read_member(payload: Mapping[str, Any]) -> Member:
    value: object = payload.get("member")
    if not isinstance(value, dict):
        raise InvalidLink(reason="member")
    member = cast("dict[str, Any]", value)
    id, sign, receive, role = (member.get(name) for name in ("id", "sign", "receive", "role"))
    try:
        import_public(receive)
        is_named = thumbprint(import_public(sign)) == id
    except NotGenuine as error:
        raise InvalidLink(reason="member") from error
    if role not in _ROLES or not isinstance(id, str) or not is_named:
        raise InvalidLink(reason="member")
    return Member(id, cast("dict[str, Any]", sign), cast("dict[str, Any]", receive), str(role))


def _read_epoch(payload: Mapping[str, Any]) -> Epoch:
    value: object = payload.get("epoch")
    if not isinstance(value, dict):
        raise InvalidLink(reason="epoch")
    epoch = cast("dict[str, Any]", value)
    number, commitment, copies = (epoch.get(n) for n in ("number", "commitment", "copies"))
    if type(number) is not int or not isinstance(commitment, str) or not isinstance(copies, dict):
        raise InvalidLink(reason="epoch")
    digests = cast("dict[str, Any]", copies)
    _require_octets([commitment, *digests.values()], 32, "epoch")
    return Epoch(number, commitment, digests)


def _read_removal(payload: Mapping[str, Any]) -> Removal:
    leaver, heads, snapshots = (payload.get(name) for name in ("removed", "heads", "snapshots"))
    if not isinstance(leaver, str):
        raise InvalidLink(reason="removed")
    if not isinstance(heads, dict) or len(cast("dict[str, Any]", heads)) > MOST_HEADS:
        raise InvalidLink(reason="heads")
    ends: dict[str, tuple[int, str]] = {}
    for instance, end in cast("dict[str, Any]", heads).items():
        match end:
            case [int(number), str(digest)] if type(number) is int and 0 < number <= _MOST_NUMBER:
                ends[instance] = (number, digest)
            case _:
                raise InvalidLink(reason="heads")
    _require_octets(ends, 16, "heads")
    _require_octets([digest for _, digest in ends.values()], 32, "heads")
    if not isinstance(snapshots, list):
        raise InvalidLink(reason="snapshots")
    _require_octets(cast("list[Any]", snapshots), 32, "snapshots")
    return Removal(leaver, ends)


def _require_octets(values: Iterable[Any], size_bytes: int, reason: str) -> None:
    try:
        for value in values:
            b64decode(value, size_bytes)
    except (ValueError, TypeError, AttributeError) as error:
        raise InvalidLink(reason=reason) from error


def _check_epoch(
    payload: Mapping[str, Any], epoch: Epoch, receivers: set[str], number: int
) -> None:
    if epoch.number != number or set(epoch.copies) != receivers:
        raise InvalidLink(reason="epoch")
    previous: object = payload["epoch"].get("previous")
    if payload["kind"] in {"begin", "add"}:
        if previous is not None:
            raise InvalidLink(reason="epoch")
        return
    _require_octets([previous], _SEALED_KEY_BYTES, "epoch")
