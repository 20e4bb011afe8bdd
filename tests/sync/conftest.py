"""Runs every test of the server twice: on SQLite and on PostgreSQL."""

import itertools
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from sync.agency.keys import AgencyKeys
from sync.settings import Limits
from tests.sync.phone import Phone
from tests.sync.served import Served, settings_in
from tests.sync.town import Town, open_town, register_example

_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """Run PostgreSQL from its wheel and give the address of its first database."""
    with tempfile.TemporaryDirectory(prefix="plein-pg") as folder:
        runtime, data = Path(folder, "run"), Path(folder, "data")
        runtime.mkdir(mode=0o700)
        data.mkdir()
        os.environ.setdefault("XDG_RUNTIME_DIR", str(runtime))
        import pgserver

        server = pgserver.get_server(data)
        yield server.get_uri()
        server.cleanup()


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """Give the address of an empty database; empty for SQLite in the server's own folder."""
    if request.param == "sqlite":
        return ""
    first: str = request.getfixturevalue("postgresql")
    name = f"plein{next(_numbers)}"
    with psycopg.connect(first, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    return first.replace("/postgres?", f"/{name}?")


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory, database_url: str) -> Iterator[Served]:
    """Run a server with a held clock for the tests of one file; each makes its own wallets."""
    folder = tmp_path_factory.mktemp("server")
    limits = Limits(
        wallets_by_address_an_hour=10_000,
        lookups_by_address_an_hour=10_000,
        mailboxes_by_address_an_hour=10_000,
        boxes_by_address_an_hour=10_000,
    )
    with Served(settings_in(folder, database_url=database_url, limits=limits)) as server:
        yield server


@pytest.fixture
def new_phone(served: Served) -> Iterator[Callable[[], Phone]]:
    """Give a function that makes a phone without a wallet on the server."""
    phones: list[Phone] = []

    def make() -> Phone:
        phones.append(Phone(served.origin))
        return phones[-1]

    yield make
    for phone in phones:
        phone.close()


@pytest.fixture
def phone(new_phone: Callable[[], Phone]) -> Phone:
    """Give a phone whose wallet has begun."""
    return new_phone().begin()


@pytest.fixture(scope="module")
def example_keys(served: Served, tmp_path_factory: pytest.TempPathFactory) -> AgencyKeys:
    """Register the example agency with the server and give its keys."""
    return register_example(served, tmp_path_factory.mktemp("agency"))


@pytest.fixture
def town(served: Served, example_keys: AgencyKeys) -> Iterator[Town]:
    """Give a server with the example agency, and a phone that has a mailbox with it."""
    with open_town(served, example_keys) as town:
        yield town
