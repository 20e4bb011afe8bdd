"""Fixtures of the push services' own tests."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browsers import playwright_driver as playwright_driver
from tests.desktop import Desktop

from .network import PushNetwork
from .sender import Sender
from .static_site import StaticSite


@pytest.fixture
def network(tmp_path: Path) -> Iterator[PushNetwork]:
    with PushNetwork(tmp_path) as running:
        yield running


@pytest.fixture
def sender(network: PushNetwork) -> Sender:
    return Sender(network)


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    with tempfile.TemporaryDirectory() as folder, Desktop(Path(folder)) as running:
        yield running


@pytest.fixture
def site() -> Iterator[StaticSite]:
    with StaticSite(Path(__file__).parent / "site") as running:
        yield running
