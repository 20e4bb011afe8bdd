"""An example agency with its keys, a directory that lists it, and a link of a phone with it."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from joserfc.jwk import ECKey

from pwa.rules.service_files import FOLDER, read_agencies
from sync.agency.keys import AgencyKeys, load_keys, make_keys, make_registration
from sync.directory import Directory, make_server_entry
from sync.registry import Registry
from sync.settings import Limits
from sync.signatures import new_private, public_jwk, thumbprint
from tests.agency.passwords import light_passwords as light_passwords
from tests.agency.passwords import real_passwords as real_passwords
from tests.agency.phone import Entry, File, Link, compose, make_claims, new_link
from tests.sync.served import Served, settings_in
from tests.sync.town import Town, open_town, register_example

NOW = datetime(2026, 6, 2, 12, 3, tzinfo=UTC)
OIN: str = read_agencies(FOLDER)[0]["oin"]


@dataclass
class Example:
    """Gemeente Voorbeeld as a platform and a phone know it."""

    keys: AgencyKeys
    root: ECKey
    signing: ECKey
    directory: Directory
    link: Link
    kid: str

    def submit(
        self,
        facts: list[Entry],
        files: list[File] | None = None,
        *,
        change: Callable[[Entry], None] | None = None,
        signer: ECKey | None = None,
    ) -> tuple[str, Entry]:
        claims = make_claims(self.link, "wijziging-doorgeven", facts, files or [], now=NOW)
        if change:
            change(claims)
        key = public_jwk(self.keys.enc[self.kid])
        return compose(self.link, claims, files or [], key, self.kid, now=NOW, signer=signer)


@pytest.fixture(scope="session")
def municipality(tmp_path_factory: pytest.TempPathFactory) -> Example:
    folder = tmp_path_factory.mktemp("municipality")
    make_keys(folder / "keys", NOW)
    root, signing = new_private(), new_private()
    registry = Registry(folder / "directory", public_jwk(root))
    registry.register(make_registration(folder / "keys", OIN))
    directory = registry.build(root, make_server_entry("Plein", signing, NOW), NOW)
    assert directory
    keys = load_keys(folder / "keys")
    kid = thumbprint(next(iter(keys.enc.values())))
    return Example(keys, root, signing, directory, new_link(OIN), kid)


@pytest.fixture
def example(municipality: Example) -> Example:
    return replace(municipality, link=new_link(OIN))


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Run a server for the tests of one file."""
    limits = Limits(mailboxes_by_address_an_hour=10_000)
    folder = tmp_path_factory.mktemp("server")
    with Served(settings_in(folder, limits=limits)) as server:
        yield server


@pytest.fixture(scope="module")
def agency_folder(tmp_path_factory: pytest.TempPathFactory, served: Served) -> Path:
    """Give the folder with the keys of the example agency, which the server knows."""
    folder = tmp_path_factory.mktemp("agency")
    register_example(served, folder)
    return folder


@pytest.fixture
def town(served: Served, agency_folder: Path) -> Iterator[Town]:
    with open_town(served, load_keys(agency_folder)) as town:
        yield town


@pytest.fixture
def until() -> Callable[[Callable[[], Any]], Any]:
    """Give a function that waits until something is so, at most fifteen seconds."""

    def wait(is_so: Callable[[], Any]) -> Any:
        deadline = time.monotonic() + 15
        while not (found := is_so()):
            assert time.monotonic() < deadline
            time.sleep(0.05)
        return found

    return wait
