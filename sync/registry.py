"""Which agencies take part: their registrations, and the folder of directories made from them.

``<data>/directory/`` holds ``registrations/<oin>.jws`` (an agency's public keys, signed by itself),
``000001.json``, ``000002.json`` ... (every directory so far) and ``directory.json`` (the last one,
which is served). It is no part of the database: after the restore of an old database the directory
must not go back, since phones refuse that.
"""

import fcntl
import os
import threading
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, cast

from joserfc.jwk import ECKey

from pwa.rules.service_files import FOLDER, read_agencies
from sync.directory import CHAIN_LENGTH, Directory, read_directory, sign_directory
from sync.signatures import NotGenuine, import_public, public_jwk, thumbprint, verify_self_signed
from sync.wire import format_time, parse_time

__all__ = [
    "CurrentDirectory",
    "Registry",
    "RegistryError",
    "compare_directories",
    "make_server_entry",
]

LIFE = timedelta(days=90)
OVERLAP = timedelta(days=30)
"""So long a key that an agency replaces stays valid beside the new one."""
REGISTRATION = "plein-registration+jws"
Entry = dict[str, Any]


class RegistryError(Exception):
    """A registration or directory that cannot be used; the message says why and what to do."""


@dataclass(frozen=True)
class Registry:
    """The folder with registrations and directories of one server."""

    folder: Path
    root: Mapping[str, Any]
    """The public key that signs directories."""

    def register(self, registration: str) -> str:
        """Keep an agency's keys as it signed them, and return its OIN.

        Raises:
            RegistryError: not signed by the signing key that it names, or of an unknown agency.
        """
        entry = _read_registration(registration)
        known = {agency["oin"] for agency in read_agencies(FOLDER)}
        if entry["oin"] not in known:
            raise RegistryError(
                f"OIN {entry['oin']} has no folder in pwa/rules/services: add its agency.yaml first"
            )
        path = self.folder / "registrations" / f"{entry['oin']}.jws"
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(path, registration)
        return cast("str", entry["oin"])

    def build(
        self, root: ECKey, server: Entry, now: datetime, services: Path = FOLDER
    ) -> Directory | None:
        """Sign a new directory when something changed or the last one is half over.

        ``server`` is the entry of the server: name, and its keys. Returns None when the last
        directory still does.

        Raises:
            RegistryError: the last directory is not signed by this root key.
        """
        with self._turn():
            return self._build(root, server, now, services)

    def renew(self, root: ECKey, server: Entry, now: datetime) -> Directory | None:
        """Sign the next directory when the last one is half over; None before, and without one.

        Raises:
            RegistryError: as ``build``.
        """
        if not self._is_half_over(now):
            return None
        with self._turn():
            return self._build(root, server, now) if self._is_half_over(now) else None

    def _is_half_over(self, now: datetime) -> bool:
        last = self.last()
        return last is not None and now >= last.expires_at - LIFE / 2

    @contextmanager
    def _turn(self) -> Generator[None]:
        """Wait for whoever else is signing: two directories of one number would be a fork."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / ".turn").open("w") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield

    def _build(
        self, root: ECKey, server: Entry, now: datetime, services: Path = FOLDER
    ) -> Directory | None:
        last = self.last()
        agencies = [
            self._agency_entry(agency, now, last)
            for agency in read_agencies(services)
            if self._registration(agency["oin"]).exists()
        ]
        content: Entry = {
            "server": _with_retired(server, last and last.payload["server"], now),
            "agencies": agencies,
        }
        if last and now < last.expires_at - LIFE / 2:
            same = all(last.payload[member] == content[member] for member in content)
            if same:
                return None
        chain = [last.digest, *last.payload["previous"]][:CHAIN_LENGTH] if last else []
        payload = content | {
            "v": 1,
            "number": last.number + 1 if last else 1,
            "previous": chain,
            "issued_at": format_time(now),
            "expires_at": format_time(now + LIFE),
        }
        directory = read_directory(sign_directory(payload, root), [self.root])
        _write(self.folder / f"{directory.number:06}.json", directory.document)
        _write(self.current, directory.document)
        return directory

    @property
    def current(self) -> Path:
        """The file that is served."""
        return self.folder / "directory.json"

    def last(self) -> Directory | None:
        """Read the directory that is served now; None before the first.

        Raises:
            RegistryError: it is not signed by this root key.
        """
        try:
            document = self.current.read_text(encoding="utf-8")
        except FileNotFoundError:
            return None
        try:
            return read_directory(document, [self.root])
        except NotGenuine as error:
            raise RegistryError(
                f"{self.current} is refused ({error.code}): it was signed by another root key, or"
                " changed. Put the right one back from your backup."
            ) from error

    def _registration(self, oin: str) -> Path:
        return self.folder / "registrations" / f"{oin}.jws"

    def _agency_entry(self, agency: Entry, now: datetime, last: Directory | None) -> Entry:
        registration = _read_registration(self._registration(agency["oin"]).read_text())
        shown = {name: agency[name] for name in agency if name != "schema"}
        shown["keys"] = registration["keys"]
        before = last and next((a for a in last.agencies if a["oin"] == agency["oin"]), None)
        return _with_retired(shown, before, now)


class CurrentDirectory:
    """The directory as the running server reads it: anew when the file was replaced."""

    def __init__(self, registry: Registry) -> None:
        self.registry = registry
        self._turn = threading.Lock()
        self._stamp: tuple[int, int] | None = None
        self._directory: Directory | None = None

    def get(self) -> Directory | None:
        """Give the current directory; None before the first."""
        try:
            status = self.registry.current.stat()
        except FileNotFoundError:
            return None
        stamp = (status.st_mtime_ns, status.st_ino)
        with self._turn:
            if stamp != self._stamp:
                self._directory = self.registry.last()
                self._stamp = stamp
            return self._directory

    def find_expiry(self) -> datetime | None:
        """Give the moment at which it expires; None when there is none, or none to be trusted."""
        try:
            directory = self.get()
        except RegistryError:
            return None
        return None if directory is None else directory.expires_at


def make_server_entry(name: str, signing: ECKey, since: datetime) -> Entry:
    """Describe the server by the key of its proofs of deposit."""
    key = {
        "kid": thumbprint(signing),
        "jwk": public_jwk(signing),
        "from": format_time(since),
        "until": None,
    }
    return {"name": name, "keys": [key]}


def compare_directories(old: Directory, new: Directory) -> list[str]:
    """Say in sentences what changed for people between two directories."""
    before = {agency["oin"]: agency for agency in old.agencies}
    after = {agency["oin"]: agency for agency in new.agencies}
    lines = [f"{before[oin]['name']} no longer takes part." for oin in before if oin not in after]
    for oin, agency in after.items():
        name = agency["name"]
        if oin not in before:
            lines.append(f"{name} takes part.")
            continue
        lines += [
            f"{name}: new key for {key['use']}, {key['kid'][:8]}, from {key['from']}."
            for key in agency["keys"]
            if key["kid"] not in {k["kid"] for k in before[oin]["keys"]}
        ]
        ids_before = {s["id"]: s for s in before[oin]["services"]}
        for service in agency["services"]:
            if service["id"] not in ids_before:
                lines.append(f"{name}: new service {service['id']}.")
            elif service != ids_before[service["id"]]:
                lines.append(f"{name}: service {service['id']} changed.")
        left = ids_before.keys() - {s["id"] for s in agency["services"]}
        lines += [f"{name}: service {service} ended." for service in sorted(left)]
    return lines


def _read_registration(registration: str) -> Entry:
    try:
        signer, entry = verify_self_signed(registration.strip(), REGISTRATION)
        keys = cast("list[Entry]", entry["keys"])
        for key in keys:
            parse_time(key["from"])
            if thumbprint(import_public(key["jwk"])) != key["kid"]:
                raise NotGenuine("kid")
        uses = {key["use"]: key["kid"] for key in keys}
        if set(uses) != {"enc", "sig", "auth"} or uses["sig"] != thumbprint(signer):
            raise NotGenuine("keys")
        if not isinstance(entry["oin"], str):
            raise NotGenuine("oin")
    except (NotGenuine, KeyError, TypeError, ValueError) as error:
        raise RegistryError(
            f"The registration is refused ({error}): ask the agency to make it again with"
            " `python -m sync.agency keys`."
        ) from error
    return entry


def _with_retired(entry: Entry, before: Mapping[str, Any] | None, now: datetime) -> Entry:
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


def _write(path: Path, text: str) -> None:
    """Replace a file whole, on the disk before the name points to it."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    with draft.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
