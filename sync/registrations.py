"""Reads what agencies register, keeps the keys that they replaced, and says why not.

Each key proves once that the agency has its private half, by a signature over the agency's number.
The key for opening signs too, this once: NIST SP 800-57 part 1, section 5.2, lets a key-agreement
key sign the request for its own certificate and nothing else, and for ECDSA beside ECIES on one
curve a proof of joint security exists (Degabriele and others, CT-RSA 2012). Opening gives no
signature: its `typ` is of no other statement. So nobody lists a key of another as its own.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, cast

from sync.signatures import (
    NotGenuine,
    import_public,
    public_jwk,
    thumbprint,
    verify_jws,
    verify_self_signed,
)
from sync.wire import format_time, parse_time

__all__ = [
    "LIFE",
    "WHY_NOT",
    "RegistryError",
    "check_possession",
    "read_registration",
    "require_own",
    "with_retired",
]

LIFE = timedelta(days=90)
OVERLAP = timedelta(days=30)
"""So long a key that an agency replaces stays valid beside the new one."""
REGISTRATION = "plein-registration+jws"
POSSESSION = "plein-possession+jws"
_MEMBERS = {"kid", "use", "jwk", "from", "until"}
WHY_NOT = {
    "directory-signature": (
        "Too few root keys have signed this: let the others sign it, each by"
        " `python -m sync directory sign FILE --root KEY`, and publish it then."
    ),
    "directory-older": (
        "This is not the next directory: another was published meanwhile."
        " Make a new draft with `python -m sync directory build --draft FILE`."
    ),
    "directory-forked": (
        "This follows another directory than the one that is served: make a new draft with"
        " `python -m sync directory build --draft FILE` where the last one is."
    ),
    "directory-expired": "This directory is over: make a new draft and have it signed.",
    "directory-form": "This is no directory, or it was changed on its way: fetch the file again.",
}
Entry = dict[str, Any]


class RegistryError(Exception):
    """A registration or directory that cannot be used; the message says why and what to do."""


def read_registration(registration: str) -> Entry:
    """Give what an agency signed of its keys.

    Raises:
        RegistryError: it is not signed by the key that it names, or not whole.
    """
    try:
        signer, entry = verify_self_signed(registration.strip(), REGISTRATION)
        keys = cast("list[Entry]", entry["keys"])
        for key in keys:
            parse_time(key["from"])
            public = import_public(key["jwk"])
            if thumbprint(public) != key["kid"]:
                raise NotGenuine("kid")
            # It goes into the directory as it is: one that phones refuse would stop all agencies.
            if set(key) != _MEMBERS or key["jwk"] != public_jwk(public):
                raise NotGenuine("members")
            if key["until"] is not None:
                parse_time(key["until"])
        uses = {key["use"]: key["kid"] for key in keys}
        if set(uses) != {"enc", "sig", "auth"} or uses["sig"] != thumbprint(signer):
            raise NotGenuine("keys")
        if len({key["kid"] for key in keys}) != len(keys):
            raise NotGenuine("keys")
        if not isinstance(entry["oin"], str):
            raise NotGenuine("oin")
    except (NotGenuine, KeyError, TypeError, ValueError) as error:
        raise RegistryError(
            f"The registration is refused ({error}): ask the agency to make it again with"
            " `python -m sync.agency keys`."
        ) from error
    return entry


def check_possession(entry: Mapping[str, Any]) -> None:
    """Make sure that whoever registers has the private half of every key, and for this agency.

    ``entry`` is what ``read_registration`` gave.

    Raises:
        NotGenuine: ``possession``: a proof is missing, or of another key, use or agency.
    """
    proofs = entry.get("proofs")
    if not isinstance(proofs, dict):
        raise NotGenuine("possession")
    for key in entry["keys"]:
        proof = cast("dict[str, object]", proofs).get(key["kid"])
        stated = {"v": 1, "oin": entry["oin"], "kid": key["kid"], "use": key["use"]}
        try:
            if not isinstance(proof, str):
                raise NotGenuine("form")
            known = {key["kid"]: import_public(key["jwk"])}
            if verify_jws(proof, POSSESSION, known) != stated:
                raise NotGenuine("statement")
        except NotGenuine as error:
            raise NotGenuine("possession") from error


def require_own(entry: Entry, folder: Path, listed: Sequence[Mapping[str, Any]]) -> None:
    """Make sure that every key of a registration is that agency's, and no other's.

    ``folder`` has the registrations of all, ``listed`` are the agencies of the last directory.

    Raises:
        RegistryError: one is not.
    """
    try:
        check_possession(entry)
    except NotGenuine as error:
        raise RegistryError(
            "The registration does not prove that the agency has each of its keys: let it take its"
            " registration.jws away, make it again with `python -m sync.agency keys` and"
            " send that."
        ) from error
    oin = entry["oin"]
    others = {key["kid"] for each in listed if each["oin"] != oin for key in each["keys"]}
    for path in folder.glob("*.jws"):
        if path.stem != oin:
            others |= {key["kid"] for key in read_registration(path.read_text())["keys"]}
    for key in entry["keys"]:
        if key["kid"] in others:
            raise RegistryError(
                f"Key {key['kid']} of this registration is another agency's: let this one make new"
                " keys, of which no copy is anywhere else, and register those."
            )


def with_retired(entry: Entry, before: Mapping[str, Any] | None, now: datetime) -> Entry:
    """Keep a key as it was listed before, and the keys that were replaced until they are over.

    They stay listed for a while after that, for whoever checks a proof of the time before.
    """
    listed = {key["kid"]: key for key in cast("list[Entry]", before["keys"] if before else [])}
    kids = {key["kid"] for key in entry["keys"]}
    retired = [
        key | {"until": key["until"] or format_time(now + OVERLAP)}
        for kid, key in listed.items()
        if kid not in kids
    ]
    still = [key for key in retired if parse_time(key["until"]) > now - LIFE]
    return entry | {"keys": [*(listed.get(k["kid"], k) for k in entry["keys"]), *still]}
