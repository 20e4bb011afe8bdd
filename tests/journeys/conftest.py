"""The wallet as it is exported, served to a real Chromium of a phone's size."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Page, Playwright

from pwa.build import build_app
from tests.browsers import Phone, chromium
from tests.programs import RunningProgram, sync_program
from tests.pwa.plugin.static_server import StaticServer

FIXED_DAY = "2026-06-02T09:00:00"

OpenPhone = Callable[..., Phone]


@pytest.fixture(scope="session")
def wallet_export() -> Path:
    """Build the wallet once, unless it is up to date."""
    return build_app("wallet")


@pytest.fixture
def wallet_site(wallet_export: Path) -> Iterator[StaticServer]:
    """Serve the export without any server behind it."""
    running = StaticServer(wallet_export)
    yield running
    running.stop()


@pytest.fixture
def open_phone(
    playwright: Playwright, wallet_site: StaticServer, tmp_path: Path
) -> Iterator[OpenPhone]:
    """Make phones whose clock stands at 2 June 2026, the day of the example household."""
    with ExitStack() as phones:

        def open_one(name: str = "phone", **options: object) -> Phone:
            phone = phones.enter_context(
                chromium(playwright, tmp_path / name, origin=wallet_site.origin, **options)
            )
            phone.page.clock.set_fixed_time(FIXED_DAY)
            return phone

        yield open_one


@pytest.fixture
def plein(wallet_export: Path, tmp_path: Path) -> Iterator[RunningProgram]:
    """Run the real server, which serves the wallet too."""
    program = sync_program(tmp_path / "server", wallet=wallet_export)
    with RunningProgram(program, tmp_path / "server.log") as running:
        yield running


@pytest.fixture
def new_phone(
    playwright: Playwright, plein: RunningProgram, tmp_path: Path
) -> Iterator[Callable[..., Phone]]:
    """Make phones of the real server, each with a profile of its own by its name."""
    with ExitStack() as phones:

        def one(name: str = "phone", **options: object) -> Phone:
            profile = tmp_path / name
            return phones.enter_context(
                chromium(playwright, profile, origin=plein.origin, **options)
            )

        yield one


def open_example(phone: Phone, origin: str) -> Page:
    """Open the example household from the first screen."""
    page = phone.page
    page.goto(origin)
    page.get_by_role("button", name="Bekijk een voorbeeld").click()
    page.get_by_role("heading", name="Vandaag", level=1).wait_for()
    return page
