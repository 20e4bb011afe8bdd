"""What a person does to share: a phone with a wallet, the example service, agreeing and sending."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Page, Playwright, expect

from tests.browsers import Phone, chromium
from tests.inspection import axe_violations
from tests.journeys.agency import Platform, begin_wallet, go

PAYSLIP = b"%PDF-1.4\n% a payslip\n" + b"0" * 5_000
# The server says which files it lacks by a 409; Chromium writes that to its console.
MISSING_FILES = "status of 409"
STOPPED = "net::ERR_CONNECTION_REFUSED"


@pytest.fixture
def phone(playwright: Playwright, platform: Platform, tmp_path: Path) -> Iterator[Phone]:
    """Open the person's phone, with a wallet of its own."""
    with phone_with_wallet(playwright, platform, tmp_path / "phone") as opened:
        yield opened


@contextmanager
def phone_with_wallet(playwright: Playwright, platform: Platform, folder: Path) -> Iterator[Phone]:
    """Open one more phone, of somebody who has a wallet too."""
    with chromium(playwright, folder, origin=platform.origin) as opened:
        begin_wallet(opened.page, platform.origin)
        yield opened


def fill_in_change(page: Page, folder: Path) -> None:
    """Fill in the example service, with a payslip."""
    go(page, "Delen")
    page.get_by_role("link", name="Wijziging doorgeven U vertelt").click()
    page.get_by_label("Wat verandert er?").select_option("Ik krijg meer inkomen")
    income = page.get_by_label("Om welk inkomen gaat het?")
    income.select_option(income.get_by_role("option", name="AOW-pensioen").get_attribute("value"))
    expect(page.get_by_label("Nieuw bedrag (netto)")).to_have_value("1234,56")
    page.get_by_label("Nieuw bedrag (netto)").fill("1.300,00")
    page.get_by_label("Vanaf welke dag?").fill("1-6-2026")
    page.get_by_label("Wilt u er iets bij vertellen?").fill("Geheim van tante")
    payslip = folder / "loonstrook_mei.pdf"
    payslip.write_bytes(PAYSLIP)
    page.locator("input[type=file]").last.set_input_files(payslip)
    chosen = page.get_by_role("checkbox", name="loonstrook mei", checked=True)
    expect(chosen).to_have_count(1)


def send(page: Page) -> None:
    """Look at what was filled in, and agree to send it."""
    page.get_by_role("button", name="Verder naar nakijken").click()
    expect(page.get_by_role("button", name="Akkoord en versturen")).to_be_visible()
    for tick in page.get_by_role("checkbox", name="Ik wil het besluit hierover").all():
        tick.check()
    page.get_by_role("button", name="Akkoord en versturen").click()


def violations(page: Page) -> list[str]:
    """Run axe on the page as it stands, in light and in dark."""
    found: list[str] = []
    for look in ("dark", "light"):
        page.evaluate("(look) => { document.documentElement.dataset.scheme = look }", look)
        found += [f"{look}: {line}" for line in axe_violations(page)]
    return found
