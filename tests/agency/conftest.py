"""An example agency with its keys, a directory that lists it, and a link of a phone with it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import pytest
from joserfc.jwk import ECKey

from pwa.rules.service_files import FOLDER, read_agencies
from sync.agency.keys import AgencyKeys, load_keys, make_keys, make_registration
from sync.directory import Directory
from sync.registry import Registry, make_server_entry
from sync.signatures import new_private, public_jwk, thumbprint
from tests.agency.phone import Entry, File, Link, compose, make_claims, new_link

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
