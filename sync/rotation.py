"""How an agency replaces its keys by itself: the signing key that it has vouches for the new ones.

The first registration stays with the operator: that an OIN is this organisation's is checked by a
person, who signs the directory too; whoever could register here by a request alone could take any
OIN that has no keys yet. A rotation names the registration that it replaces by its hash, so that
none can be played again or take the agency back, and a key that was replaced never returns. The
directory lists the new keys from its next signing on, the old ones 30 days beside them.
"""

import fcntl
import json
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, cast

from fastapi import APIRouter, Response
from joserfc.jwk import ECKey
from pydantic import BaseModel, ConfigDict, Field

from sync.access_log import note_access
from sync.clock import MINUTE_MS
from sync.context import Context, Here
from sync.errors import Conflict, Invalid, Unknown, problems
from sync.registrations import check_possession
from sync.registry import RegistryError
from sync.signatures import NotGenuine, import_public, thumbprint, verify_jws, verify_self_signed
from sync.tokens import ADMISSION, Agency
from sync.wire import b64decode, hash_b64, parse_time

__all__ = ["router"]

router = APIRouter(prefix="/sleutels", tags=["sleutels"])

REGISTRATION = "plein-registration+jws"
ROTATION = "plein-rotation+jws"
_AHEAD_MS = 10 * MINUTE_MS
_JWS = Annotated[str, Field(pattern=r"^[A-Za-z0-9_.-]+$", max_length=20_000)]
Entry = Mapping[str, Any]


class RegistrationBehind(Conflict):
    """A rotation of another registration than the one that is here."""

    code = "registration-behind"
    title = "Another registration is here: sign the change from that one."


class RotationRefused(Invalid):
    """A rotation that its agency did not sign so; `waarom` is the rule that it breaks."""

    code = "rotation-refused"
    title = "The signing key that is registered must sign the new keys, and each key must be new."


class Sleutel(BaseModel):
    """A public key, and whether the directory lists it yet."""

    kid: str
    gebruik: str
    vanaf: str
    tot: str | None
    inGids: bool  # noqa: N815 - the word on the wire


class Sleutels(BaseModel):
    """The keys of an agency, and the hash of the registration that holds the present ones."""

    registratie: str
    sleutels: list[Sleutel]


class Overgang(BaseModel):
    """A rotation that the old signing key has signed."""

    model_config = ConfigDict(strict=True)

    overgang: _JWS


@router.get("", responses=problems(*ADMISSION, Unknown))
def read_keys(here: Here, agency: Agency) -> Sleutels:
    """Give the registered keys of this agency, and those that the directory lists besides."""
    return _show(here, agency.oin, _read(_path(here, agency.oin)))


@router.put(
    "",
    responses=problems(*ADMISSION, Unknown, RotationRefused, RegistrationBehind),
)
def replace_keys(here: Here, agency: Agency, body: Overgang, response: Response) -> Sleutels:
    """Replace the registration of this agency; the same again changes nothing."""
    path = _path(here, agency.oin)
    with _turn(here):
        present = _read(path)
        try:
            registration = _follow(here, agency.oin, present, body.overgang)
        except (
            NotGenuine,
            KeyError,
            IndexError,
            TypeError,
            ValueError,
            AttributeError,
            RecursionError,
        ) as error:
            code = error.code if isinstance(error, NotGenuine) else "form"
            raise RotationRefused(waarom=code) from error
        if registration != present:
            _remember(path, present)
            try:
                here.directory.registry.register(registration)
            except RegistryError as error:
                raise RotationRefused(waarom="registration") from error
            with here.database.writing() as tx:
                kids = [key["kid"] for key in _claims(registration)["keys"]]
                note_access(here, tx, agency, "sleutels-vervangen", kids)
    return _show(here, agency.oin, registration)


def _follow(here: Context, oin: str, present: str, rotation: str) -> str:
    """Give the registration to which a rotation leads.

    Raises:
        RegistrationBehind: It leads from another one than the present.
        NotGenuine: with the rule that it breaks.
    """
    if _names(rotation, present):  # the answer to the first time was lost
        return present
    old = _claims(present)
    claims = verify_jws(rotation, ROTATION, {_sig_kid(old): _sig_key(old)})
    registration = claims["registration"]
    if claims["v"] != 1 or claims["oin"] != oin or not isinstance(registration, str):
        raise NotGenuine("statement")
    if claims["previous"] != hash_b64(present):
        raise RegistrationBehind(registratie=hash_b64(present))
    listed = _listed(here, oin).get(_sig_kid(old))
    if listed and listed["until"] and parse_time(listed["until"]).timestamp() * 1000 <= here.now():
        raise NotGenuine("key-retired")  # reported stolen: then the operator must be asked
    signer, new = verify_self_signed(registration, REGISTRATION)
    if new["oin"] != oin or _sig_kid(new) != thumbprint(signer):
        raise NotGenuine("registration")
    present_kids = {key["kid"] for key in old["keys"]}
    for key in new["keys"]:
        if key["kid"] in _read_past(_path(here, oin)) and key["kid"] not in present_kids:
            raise NotGenuine("key-returns")
        from_ms = parse_time(key["from"]).timestamp() * 1000
        if key["until"] is not None or from_ms > here.now() + _AHEAD_MS:
            raise NotGenuine("from")
    if len({key["kid"] for key in new["keys"]}) != len(new["keys"]):
        raise NotGenuine("twice")
    if {key["kid"] for key in new["keys"]} == present_kids:
        raise NotGenuine("unchanged")
    check_possession(new)
    return registration


def _names(rotation: str, present: str) -> bool:
    """Tell whether a rotation leads to what is here, by whichever key it was signed."""
    return json.loads(b64decode(rotation.split(".")[1])).get("registration") == present


def _show(here: Context, oin: str, registration: str) -> Sleutels:
    listed = _listed(here, oin)
    registered: dict[str, Entry] = {key["kid"]: key for key in _claims(registration)["keys"]}
    everything: dict[str, Entry] = {**registered, **listed}
    keys = [
        Sleutel(
            kid=kid,
            gebruik=key["use"],
            vanaf=key["from"],
            tot=key["until"],
            inGids=kid in listed,
        )
        for kid, key in everything.items()
    ]
    return Sleutels(registratie=hash_b64(registration), sleutels=keys)


def _listed(here: Context, oin: str) -> dict[str, Entry]:
    """Give the keys of an agency in the directory by kid."""
    directory = here.directory.get()
    try:
        keys: list[Entry] = directory.agency(oin)["keys"] if directory else []
    except NotGenuine:
        return {}
    return {key["kid"]: key for key in keys}


def _claims(registration: str) -> Entry:
    return verify_self_signed(registration, REGISTRATION)[1]


def _sig_kid(claims: Entry) -> str:
    [kid] = [cast("str", key["kid"]) for key in claims["keys"] if key["use"] == "sig"]
    return kid


def _sig_key(claims: Entry) -> ECKey:
    [jwk] = [key["jwk"] for key in claims["keys"] if key["use"] == "sig"]
    return import_public(jwk)


def _path(here: Context, oin: str) -> Path:
    return here.directory.registry.folder / "registrations" / f"{oin}.jws"


def _read(path: Path) -> str:
    """Read the present registration.

    Raises:
        Unknown: The operator has taken it away.
    """
    try:
        return path.read_text().strip()
    except FileNotFoundError as error:
        raise Unknown from error


def _past(path: Path) -> Path:
    return path.with_suffix(".past")


def _read_past(path: Path) -> set[str]:
    """Give every key that the agency ever replaced by itself."""
    try:
        return set(_past(path).read_text().split())
    except FileNotFoundError:
        return set()


def _remember(path: Path, registration: str) -> None:
    """Note the keys before they are replaced: after a crash one too many does no harm."""
    kids = [key["kid"] for key in _claims(registration)["keys"]]
    with _past(path).open("a") as file:
        file.write("".join(f"{kid}\n" for kid in kids))
        file.flush()


@contextmanager
def _turn(here: Context) -> Generator[None]:
    """Let one worker replace keys at a time."""
    folder = here.directory.registry.folder
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ".rotation").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
