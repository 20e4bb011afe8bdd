"""What connectors.yaml says: into which case systems submissions go, and by which mapping.

Every mistake is told with the place in the file and what to write there instead. Secrets stand in
files of their own, named relative to connectors.yaml.
"""

import importlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlsplit

from sync.agency.connectors.connector import Connector
from sync.agency.keys import AgencyKeys
from sync.agency.own_files import OwnFileError, meant, read_own_file
from sync.agency.settings import AgencySettings

__all__ = ["ConnectorSettings", "SettingsError", "find_connectors", "open_connectors"]

_NAME = re.compile(r"[a-z][a-z0-9-]{0,39}")
_KINDS = ("folder", "webhook", "zgw")
_OF_ALL = ("name", "kind", "services", "from")
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


class SettingsError(Exception):
    """A sentence for whoever wrote connectors.yaml."""


@dataclass(frozen=True)
class ConnectorSettings:
    """One entry of connectors.yaml; whatever is wrong with it raises SettingsError."""

    name: str
    kind: str
    options: Mapping[str, Any]
    services: Mapping[str, Mapping[str, Any]] | None
    """The mapping of each service that it takes; None: all services, without a mapping."""
    since: date | None
    folder: Path
    """Where connectors.yaml stands."""
    keys: AgencyKeys
    """The agency's own, with which a connector may sign."""

    @property
    def service_names(self) -> frozenset[str] | None:
        """The services that it takes; None: all."""
        return None if self.services is None else frozenset(self.services)

    def allow(self, *names: str) -> None:
        """Refuse members that this kind does not know: a typing error must not pass in silence."""
        for name in self.options:
            if name not in {*names, *_OF_ALL}:
                near = meant(str(name), names)
                what = f"not known to kind {self.kind}; it takes {_list(names)}{near}"
                raise self.wrong(name, what)

    def text(self, name: str, default: str | None = None) -> str:
        """Give a member that is a text."""
        value = self.options.get(name, default)
        if not isinstance(value, str) or not value.strip():
            raise self.wrong(name, "missing or not a text; write it between quotes")
        return value.strip()

    def texts(self, name: str) -> Sequence[str]:
        """Give a member that is a list of texts, of one at least."""
        value = self.options.get(name)
        if not isinstance(value, list) or not value:
            raise self.wrong(name, "missing or not a list")
        values = cast("list[object]", value)
        if not all(isinstance(each, str) for each in values):
            raise self.wrong(name, "must have texts only; write each between quotes")
        return cast("list[str]", values)

    def count(self, name: str, default: int) -> int:
        """Give a member that is a whole number above nought."""
        value = self.options.get(name, default)
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise self.wrong(name, "not a whole number of 1 or more")
        return value

    def path(self, name: str) -> Path:
        """Give a file or folder, relative to where connectors.yaml stands."""
        return (self.folder / Path(self.text(name)).expanduser()).resolve()

    def secret(self, name: str) -> bytes:
        """Read a secret from the file that a member names; white space at its ends is not part."""
        path = self.path(name)
        try:
            secret = path.read_bytes().strip()
        except OSError as error:
            raise self.wrong(name, f"cannot read {path}; put the secret in that file") from error
        if len(secret) < 16:
            raise self.wrong(name, f"{path} holds fewer than 16 characters; take a longer secret")
        return secret

    def address(self, name: str) -> str:
        """Give an address: https, or http on this machine."""
        value = self.text(name)
        parts = urlsplit(value)
        is_safe = parts.scheme == "https" or (
            parts.scheme == "http" and parts.hostname in _LOOPBACK
        )
        if not is_safe or not parts.hostname or parts.username or parts.fragment:
            raise self.wrong(name, "not an https address without user name and fragment")
        return value

    def mapping(self, service: str, *names: str) -> Mapping[str, Any]:
        """Give the mapping of a service, of which no member but these is known."""
        found = (self.services or {}).get(service, {})
        for name in found:
            if name not in names:
                near = meant(str(name), names)
                raise self.wrong(
                    f"services, {service}, {name}", f"not known; it takes {_list(names)}{near}"
                )
        return found

    def wrong(self, place: str, what: str) -> SettingsError:
        """Make the error that names the place and the remedy."""
        return SettingsError(f"connectors.yaml, connector {self.name!r}, {place}: {what}.")


def find_connectors(settings: AgencySettings) -> Path:
    """Give the file of the connectors, which need not be there unless it was named.

    Raises:
        SettingsError: PLEIN_CONNECTORS names a file that is not there.
    """
    if settings.connectors is not None and not settings.connectors.is_file():
        raise SettingsError(
            f"{settings.connectors} is not there: write it, or name another by PLEIN_CONNECTORS."
        )
    return settings.connectors or settings.data / "connectors.yaml"


def open_connectors(path: Path, keys: AgencyKeys) -> list[Connector]:
    """Read the file and make its connectors; without the file there are none.

    Raises:
        SettingsError: with a sentence for whoever wrote the file.
    """
    return [_connect(settings) for settings in _read(path, keys)]


def _read(path: Path, keys: AgencyKeys) -> list[ConnectorSettings]:
    if not path.exists():
        return []
    try:
        said = read_own_file(path)
    except OwnFileError as error:
        raise SettingsError(f"{error}.") from error
    entries = cast("dict[str, Any]", said).get("connectors") if isinstance(said, dict) else None
    if not isinstance(entries, list):
        raise SettingsError(f"{path}: it must have one list, `connectors`.")
    found = [_read_entry(entry, path, keys) for entry in cast("list[object]", entries)]
    names = [settings.name for settings in found]
    for name in names:
        if names.count(name) > 1:
            raise SettingsError(f"{path}: two connectors are named {name!r}; rename one.")
    return found


def _read_entry(entry: object, path: Path, keys: AgencyKeys) -> ConnectorSettings:
    if not isinstance(entry, dict):
        raise SettingsError(f"{path}: each connector must have members such as name and kind.")
    options = cast("dict[str, Any]", entry)
    name, kind = options.get("name"), options.get("kind")
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise SettingsError(
            f"{path}: name {name!r} must be small letters, digits and hyphens, at most 40, and stay"
            " the same: by it the agency's database knows what was delivered."
        )
    since = options.get("from")
    settings = ConnectorSettings(name, str(kind), options, None, None, path.parent, keys)
    if since is not None and type(since) is not date:
        raise settings.wrong("from", "not a day; write it as 2026-01-31")
    services = options.get("services")
    if services is not None and not isinstance(services, dict):
        raise settings.wrong("services", "must have one member a service, or be left out for all")
    by_service: dict[str, Mapping[str, Any]] = {}
    for service, mapping in cast("dict[Any, Any]", services or {}).items():
        if not isinstance(mapping, dict | None):
            raise settings.wrong(f"services, {service}", "must have members, or nothing")
        by_service[str(service)] = cast("dict[str, Any]", mapping or {})
    return ConnectorSettings(
        name,
        str(kind),
        options,
        None if services is None else by_service,
        since,
        path.parent,
        keys,
    )


def _connect(settings: ConnectorSettings) -> Connector:
    kind = settings.kind
    package = __name__.rpartition(".")[0]
    connect: Callable[[ConnectorSettings], Connector] | None = None
    if re.fullmatch(r"[a-z]+", kind):
        try:
            connect = getattr(importlib.import_module(f"{package}.{kind}"), "connect", None)
        except ModuleNotFoundError as error:
            if error.name != f"{package}.{kind}":
                raise
    if connect is None:
        raise settings.wrong(
            "kind", f"there is no kind {kind!r}{meant(kind, _KINDS)}; see README.md beside it"
        )
    return connect(settings)


def _list(names: tuple[str, ...]) -> str:
    return ", ".join(names) or "nothing"
