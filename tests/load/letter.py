"""Measures how long it takes to read one photographed letter, the first time and from then on.

`python -m tests.load.letter` prints its part of the table alone. The reader has a thread
of its own, which Chromium does not slow down: the figures are of this machine at full speed.
"""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import (
    FilePayload,
    Page,
    Playwright,
    ViewportSize,
    expect,
    sync_playwright,
)

from tests.browsers import Phone, chromium
from tests.load.rows import Row, show
from tests.load.wallet import served_wallet

# A4 at 150 dots an inch.
SIZE: ViewportSize = {"width": 620, "height": 877}
LETTER = """<style>body{margin:56px;font:15px/1.5 'Liberation Serif',serif}</style>
<h1>Gemeente Zonnedam</h1><p>Zonnedam, 1 juni 2026</p>
<p>Wij hebben nog gegevens nodig. Lever deze uiterlijk 17 juni 2026 bij ons in.</p>"""
LINE = "<p>Wij leggen hieronder uit welke gegevens dat zijn en waarom wij ze van u vragen.</p>"
LINES = 18
WAIT_MS = 120_000


def measure() -> list[Row]:
    """Measure both; takes about ten seconds on 2 cores."""
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        return measure_reading(playwright, Path(folder))


def measure_reading(playwright: Playwright, folder: Path) -> list[Row]:
    """Read the same page twice in the example household."""
    with (
        served_wallet(folder) as plein,
        chromium(playwright, folder / "reader", origin=plein.origin) as phone,
    ):
        letter = _photograph(phone)
        page = phone.page
        page.goto(plein.origin)
        page.evaluate("navigator.serviceWorker.ready.then(() => true)")
        page.get_by_role("button", name="Bekijk een voorbeeld").click()
        page.get_by_role("navigation").get_by_role("link", name="Papieren").click()
        page.get_by_role("link", name="Foto van een brief lezen").click()
        page.locator("#letter-choose").set_input_files(letter)
        yes = page.get_by_role("button", name="Ja, haal op en lees")
        expect(yes).to_be_visible()
        first_ms = _time(page, lambda: yes.click())
        page.get_by_role("button", name="Stoppen").last.click()
        again = page.locator("#letter-choose")
        expect(again).to_be_attached()
        again_ms = _time(page, lambda: again.set_input_files(letter))
    name = "a photographed page of A4, 1240 by 1754, read on the phone"
    return [
        Row(f"{name} (ms)", again_ms),
        Row(f"{name}, the first time, loading what reads it (ms)", first_ms),
    ]


def _time(page: Page, begin: Callable[[], object]) -> float:
    """Give the milliseconds from an action until the proposals are on the screen."""
    began = time.perf_counter()
    begin()
    page.get_by_role("heading", name="Klopt dit?").wait_for(timeout=WAIT_MS)
    return round((time.perf_counter() - began) * 1000)


def _photograph(phone: Phone) -> FilePayload:
    page = phone.context.new_page()
    page.set_viewport_size(SIZE)
    page.set_content(LETTER + LINES * LINE)
    photo = page.screenshot(type="jpeg", quality=80)
    page.close()
    return {"name": "brief.jpg", "mimeType": "image/jpeg", "buffer": photo}


if __name__ == "__main__":
    show(measure())
