"""Which agencies take part: their registrations, and the folder of directories made from them.

``<data>/directory/`` holds ``registrations/<oin>.jws`` (an agency's public keys, signed by itself),
``revocations/<kid>.json`` (keys that were reported stolen), ``agencies/`` (agencies that are not in
the project), ``000001.json``, ``000002.json`` ... (every directory so far, each also with gzip) and
``directory.json`` (the last one, which is served). It is no part of the database: after the restore
of an old database the directory must not go back, since phones refuse that.
"""

import fcntl
import gzip
import json
import os
import re
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from joserfc.jwk import ECKey

from pwa.rules.service_files import FOLDER, ServiceFileError, read_agencies
from sync.directory import (
    CHAIN_LENGTH,
    Directory,
    read_directory,
    sign_directory,
    verify_directory,
)
from sync.published import with_published
from sync.registrations import (
    LIFE,
    WHY_NOT,
    RegistryError,
    read_registration,
    require_own,
    with_retired,
)
from sync.root_sets import RootSet, RootsLike, as_root_set, name_root_set
from sync.signatures import NotGenuine, thumbprint
from sync.wire import format_time

__all__ = [
    "Registry",
    "RegistryError",
]

Entry = dict[str, Any]


@dataclass(frozen=True)
class Registry:
    """The folder with registrations and directories of one server."""

    folder: Path
    root: RootsLike
    """Who signs directories, as this server was told first; later sets follow from it."""
    more: Sequence[Path] = ()
    """Folders of agencies beside those of the project and of this folder."""

    def register(self, registration: str) -> tuple[str, str]:
        """Keep an agency's keys as it signed them, and return its OIN and its signing key's name.

        Raises:
            RegistryError: not signed by the signing key that it names, of an unknown agency, with a
                key of which it does not prove that it has it, that another agency has, or that was
                reported stolen.
        """
        entry = read_registration(registration)
        oin = cast("str", entry["oin"])
        if oin not in {agency["oin"] for agency in self.read_agencies()}:
            raise RegistryError(
                f"OIN {oin} has no folder in pwa/rules/services, in {self.folder / 'agencies'} nor"
                " in a folder that PLEIN_AGENCIES names: add its agency.yaml first"
            )
        for key in entry["keys"]:
            if self._find_revocation(key["kid"]):
                raise RegistryError(
                    f"Key {key['kid']} of this registration was reported stolen: let the agency"
                    " make new keys and register those."
                )
        path = self._registration(oin)
        # The same as before proves nothing new: it may be from before keys proved themselves.
        if not path.exists() or path.read_text().strip() != registration.strip():
            last = self.last()
            require_own(entry, path.parent, last.agencies if last else ())
            path.parent.mkdir(parents=True, exist_ok=True)
            _write(path, registration)
        return oin, next(key["kid"] for key in entry["keys"] if key["use"] == "sig")

    def revoke(self, kid: str, now: datetime) -> str:
        """Note that a key was stolen, for the next directory; return whose it is.

        The first report of a key counts. Nothing takes it back: the agency makes a new key.

        Raises:
            RegistryError: the last directory lists no such key.
        """
        last = self.last()
        for agency in last.agencies if last else ():
            if any(key["kid"] == kid for key in agency["keys"]):
                path = self._revocation(kid)
                path.parent.mkdir(parents=True, exist_ok=True)
                if not path.exists():
                    _write(path, json.dumps({"kid": kid, "at": format_time(now)}))
                return cast("str", agency["name"])
        raise RegistryError(
            f"The directory lists no key {kid}: `python -m sync directory show` names all keys."
        )

    def read_agencies(self, services: Path = FOLDER) -> list[Entry]:
        """Read the files of all agencies.

        Raises:
            RegistryError: one is not right, or two cannot be told apart.
        """
        own = self.folder / "agencies"
        try:
            return read_agencies(services, (*self.more, own) if own.is_dir() else self.more)
        except ServiceFileError as error:
            raise RegistryError(str(error)) from error

    def unlisted(self) -> list[str]:
        """Name the agencies of this server that have files and no keys: nobody can send to them."""
        done = self._registered() | {agency["oin"] for agency in read_agencies(FOLDER)}
        return [f"{a['name']} ({a['oin']})" for a in self.read_agencies() if a["oin"] not in done]

    def _registered(self) -> set[str]:
        return {path.stem for path in self._registration("").parent.glob("*.jws")}

    def end(self, oin: str) -> None:
        """Let an agency take part no more, from the next directory on; its registration is kept.

        Raises:
            RegistryError: no such agency is registered.
        """
        path = self._registration(oin)
        if not re.fullmatch(r"[0-9]{20}", oin) or not path.exists():
            raise RegistryError(f"No agency {oin} is registered: `show` names those that are.")
        path.replace(path.with_suffix(".ended"))

    def build(
        self,
        root: ECKey | Sequence[ECKey],
        server: Entry,
        now: datetime,
        services: Path = FOLDER,
    ) -> Directory | None:
        """Sign a new directory when something changed or the last one is half over.

        ``server`` is the entry of the server: name, and its keys. Returns None when the last
        directory still does.

        Raises:
            RegistryError: the last directory, or this one, is not signed by enough root keys.
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

    def draft(
        self,
        roots: Sequence[ECKey],
        server: Entry,
        now: datetime,
        following: RootSet | None = None,
    ) -> str | None:
        """Make the next directory, signed by these keys or none, for others to sign and publish.

        ``following`` is the root set that signs from this one on. Returns None when the last
        directory still does.

        Raises:
            RegistryError: a key is of no set that signs here.
        """
        last = self.last()
        payload = self._compose(last, server, now, FOLDER, is_new=following is not None)
        return None if payload is None else self._sign(payload, last, roots, following)

    def publish(self, document: str, now: datetime) -> Directory:
        """Serve a directory that enough root keys have signed; the same one again does nothing.

        Raises:
            RegistryError: too few signatures, not the next of the last one, or expired.
        """
        with self._turn():
            return self._publish(document, now)

    def is_enough(self, root: ECKey) -> bool:
        """Tell whether one key alone can sign the next directory."""
        last = self.last()
        roots = last.roots if last else as_root_set(self.root)
        return roots.threshold == 1 and thumbprint(root) in roots.key_by_kid

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
        self,
        root: ECKey | Sequence[ECKey],
        server: Entry,
        now: datetime,
        services: Path = FOLDER,
    ) -> Directory | None:
        last = self.last()
        payload = self._compose(last, server, now, services)
        if payload is None:
            return None
        roots = [root] if isinstance(root, ECKey) else root
        return self._publish(self._sign(payload, last, roots, None), now)

    def _compose(
        self,
        last: Directory | None,
        server: Entry,
        now: datetime,
        services: Path,
        *,
        is_new: bool = False,
    ) -> Entry | None:
        found = self.read_agencies(services)
        registered = self._registered()
        if lost := sorted(registered - {agency["oin"] for agency in found}):
            raise RegistryError(
                f"{lost[0]} is registered, but no folder holds its agency.yaml: does PLEIN_AGENCIES"
                " name all folders, here and where the server runs? If it takes part no more:"
                f" python -m sync directory end {lost[0]}"
            )
        agencies = [
            self._agency_entry(agency, now, last) for agency in found if agency["oin"] in registered
        ]
        content: Entry = {
            "server": with_retired(server, last and last.payload["server"], now),
            "agencies": agencies,
        }
        if last and now < last.expires_at - LIFE / 2:
            same = all(last.payload[member] == content[member] for member in content)
            if same and not is_new:
                return None
        chain = [last.digest, *last.payload["previous"]][:CHAIN_LENGTH] if last else []
        return content | {
            "v": 1,
            "number": last.number + 1 if last else 1,
            "previous": chain,
            "issued_at": format_time(now),
            "expires_at": format_time(now + LIFE),
        }

    def _sign(
        self,
        payload: Entry,
        last: Directory | None,
        roots: Sequence[ECKey],
        following: RootSet | None,
    ) -> str:
        sets: list[Any] = json.loads(last.document).get("root_sets", []) if last else []
        present = last.roots if last else as_root_set(self.root)
        sets = sets or [name_root_set(present)]
        if following and following.digest != present.digest:
            sets = [*sets, name_root_set(following, present)]
        try:
            return sign_directory(payload, *roots, root_sets=sets)
        except NotGenuine as error:
            raise RegistryError(
                f"A key is of no root set that signs here ({error.code}):"
                " `python -m sync directory root` shows whose keys do."
            ) from error

    def _publish(self, document: str, now: datetime) -> Directory:
        last = self.last()
        known = last and last.known
        try:
            directory = verify_directory(document, self.root, now, known)
            if last and directory.digest == last.digest:
                return last
            if directory.number != (last.number + 1 if last else 1):
                raise NotGenuine("directory-older")
        except NotGenuine as error:
            raise RegistryError(WHY_NOT.get(error.code, WHY_NOT["directory-form"])) from error
        path = self.folder / f"{directory.number:06}.json"
        _write(path, directory.document)
        _write(_packed(path), gzip.compress(directory.document.encode(), 9, mtime=0))
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
            return read_directory(document, self.root)
        except NotGenuine as error:
            raise RegistryError(
                f"{self.current} is refused ({error.code}): it was signed by another root key, or"
                " changed. Put the right one back from your backup."
            ) from error

    def last_with_revocations(self) -> Directory | None:
        """Read the last directory, in which a key that was reported stolen counts no more.

        Raises:
            RegistryError: as ``last``.
        """
        last = self.last()
        if last is None or not self.revocations.exists():
            return last
        agencies = [
            {**agency, "keys": [self._with_revocation(key) for key in agency["keys"]]}
            for agency in last.agencies
        ]
        return replace(last, payload={**last.payload, "agencies": agencies})

    def packed(self, directory: Directory) -> bytes | None:
        """Give the text of a directory as gzip has it; None when it was not kept so."""
        path = _packed(self.folder / f"{directory.number:06}.json")
        return path.read_bytes() if path.exists() else None

    def _registration(self, oin: str) -> Path:
        return self.folder / "registrations" / f"{oin}.jws"

    @property
    def revocations(self) -> Path:
        """The folder with the keys that were reported stolen."""
        return self.folder / "revocations"

    def _revocation(self, kid: str) -> Path:
        return self.revocations / f"{kid}.json"

    def _find_revocation(self, kid: str) -> str | None:
        """Give the moment from which a key counts no more; None when it was not stolen."""
        path = self._revocation(kid)
        if not re.fullmatch(r"[A-Za-z0-9_-]{43}", kid) or not path.exists():
            return None
        return cast("str", json.loads(path.read_text())["at"])

    def _agency_entry(self, agency: Entry, now: datetime, last: Directory | None) -> Entry:
        registration = read_registration(self._registration(agency["oin"]).read_text())
        shown = {name: agency[name] for name in agency if name != "schema"}
        shown["keys"] = registration["keys"]
        before = last and next((a for a in last.agencies if a["oin"] == agency["oin"]), None)
        shown = with_published(self.folder, shown, before)
        listed = with_retired(shown, before, now)
        return listed | {"keys": [self._with_revocation(key) for key in listed["keys"]]}

    def _with_revocation(self, key: Entry) -> Entry:
        at = self._find_revocation(key["kid"])
        if at is None:
            return key
        until = min(at, key["until"] or at)
        return key | {"until": until, "compromised": True}


def _packed(path: Path) -> Path:
    return path.with_name(f"{path.name}.gz")


def _write(path: Path, content: str | bytes) -> None:
    """Replace a file whole, on the disk before the name points to it."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    with draft.open("wb") as file:
        file.write(content.encode() if isinstance(content, str) else content)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
