"""A platform with the example agency behind it, and answers as an agency gives them."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from pwa.build import PROJECT
from sync.agency.terms import day_in_amsterdam
from tests.first_start import FirstStart
from tests.journeys.steps import go_on
from tests.programs import RunningProgram, free_port
from tests.push_services.network import PushNetwork

PASSPHRASE = "molen fiets regen kaas"


class Platform:
    """The sync server of one test, with the data that its first start left."""

    def __init__(
        self,
        first_start: FirstStart,
        folder: Path,
        push: PushNetwork | None = None,
        *,
        origin: str = "",
    ) -> None:
        """Prepare; `origin` is where phones find it when something stands between."""
        self.data = first_start.copy_to(folder / "data")
        self._settings = first_start.environment(self.data, port := free_port())
        [program, desk] = first_start.programs(self.data, port)
        if origin:
            program.environment["PLEIN_ORIGIN"] = origin
        if push is not None:
            program.environment.update(push.server_environment())
        self._environment = program.environment
        self.server = RunningProgram(program, folder / "log")
        self.origin = origin or self.server.origin
        self.desk = RunningProgram(desk, folder / "desk-log")
        """Runs only where a test begins it."""

    def answer(self, *remind_at: str) -> str:
        """Let the agency open all that waits and answer it; give what it read."""
        return self.run("tests.agency.answer", *remind_at)

    def run(self, *command: str, said: str = "") -> str:
        """Run a command of the project, such as `sync verify-receipt`, and give what it says."""
        done = subprocess.run(
            [sys.executable, "-m", *command],
            cwd=PROJECT,
            env=self._environment | self._settings,
            input=said,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout


def today() -> date:
    """Give the day as the phones of the journeys have it."""
    return day_in_amsterdam(datetime.now(UTC))


@pytest.fixture
def platform(first_start: FirstStart, tmp_path: Path) -> Iterator[Platform]:
    """Run the server of one test."""
    made = Platform(first_start, tmp_path)
    with made.server:
        yield made


def begin_wallet(page: Page, origin: str) -> None:
    """Begin a wallet with one income part in it, and so with a lock."""
    page.goto(origin)
    page.get_by_role("button", name="Begin", exact=True).click()
    expect(page.get_by_role("heading", name="Vandaag", level=1)).to_be_visible()
    keep_first_income(page)


def keep_first_income(page: Page) -> None:
    """Keep an income part in a wallet without a lock, and so choose one."""
    go(page, "Geld")
    page.get_by_role("link", name="Inkomen toevoegen").click()
    page.get_by_role("link", name="AOW-pensioen").click()
    expect(page.get_by_role("heading", name="AOW-pensioen", level=1)).to_be_focused()
    type_keys(page, "Hoeveel krijgt u per maand?", "1.234,56")
    page.get_by_role("button", name="Bewaren").click()
    type_keys(page, "Kies een wachtzin", PASSPHRASE)
    page.get_by_role("button", name="Zet op slot").click()
    go_on(page)
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_role("heading", name="Geld", level=1)).to_be_visible()


def unlock(page: Page) -> None:
    """Open the wallet after a reload."""
    type_keys(page, "Uw wachtzin of pincode", PASSPHRASE)
    page.get_by_role("button", name="Openen", exact=True).click()


def type_keys(page: Page, label: str, text: str) -> None:
    """Type in a field key by key.

    In Firefox `fill` sets the value itself when the field has no editor yet, right after a screen
    came up; React takes that for its own doing, and the text is lost as no person's would be.
    """
    field = page.get_by_label(label)
    field.focus()
    field.press_sequentially(text)


def go(page: Page, tab: str) -> None:
    """Go to a tab as a person does: without loading the page anew."""
    page.get_by_role("navigation").get_by_role("link", name=tab, exact=True).click()
    expect(page.get_by_role("heading", name=tab, level=1)).to_be_visible()
