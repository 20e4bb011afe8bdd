"""Measures bringing in a file of the bank, in the exported wallet at a quarter of the speed.

`python -m tests.load.bank` prints its part of the table alone. Beside it stands what the same would
hold up the screen for when it ran on the page's own thread.
"""

import tempfile
from pathlib import Path

from playwright.sync_api import Page, expect, sync_playwright

from tests.browsers import chromium
from tests.inspection import slow_down
from tests.journeys.conftest import open_example
from tests.load.device import browser_page, served
from tests.load.rows import Row, show
from tests.load.wallet import SLOW_DOWN, served_wallet

SIZES = ((10_000, "csv"), (10_000, "xml"), (50_000, "csv"))
DAY = "2026-07-21T09:00:00"
# The longest time that the page could not answer, since it was asked to look.
WATCH = """() => {
    globalThis.longest = 0;
    new PerformanceObserver(list => {
        for (const { duration } of list.getEntries())
            globalThis.longest = Math.max(globalThis.longest, duration);
    }).observe({ type: "longtask" });
}"""
# Playwright's own handing over of the file is no part of it: time runs from the event.
CHOOSE = """async ([content, name]) => {
    const field = document.querySelector("#bank-file");
    const files = new DataTransfer();
    files.items.add(new File([content], name));
    field.files = files.files;
    await new Promise(resolve => setTimeout(resolve, 500));
    globalThis.longest = 0;
    globalThis.began = performance.now();
    field.dispatchEvent(new Event("change", { bubbles: true }));
    while (!document.querySelector("main fieldset"))
        await new Promise(resolve => requestAnimationFrame(resolve));
    return performance.now() - globalThis.began;
}"""


def measure(sizes: tuple[tuple[int, str], ...] = SIZES) -> list[Row]:
    """Measure everything; takes about a minute on 2 cores."""
    with served("bank_page.js") as address, browser_page(address) as (page, cdp):
        files = [page.evaluate("asked => bench.file(asked)", asked_for(*size)) for size in sizes]
        cdp.send("Emulation.setCPUThrottlingRate", {"rate": SLOW_DOWN})
        alone = [page.evaluate("content => bench.read(content).ms", content) for content in files]
    rows: list[Row] = []
    with (
        sync_playwright() as playwright,
        tempfile.TemporaryDirectory() as folder,
        served_wallet(Path(folder)) as plein,
    ):
        for number, (size, content, held_up) in enumerate(zip(sizes, files, alone, strict=True)):
            profile = Path(folder) / f"phone-{number}"
            with chromium(playwright, profile, origin=plein.origin) as phone:
                phone.page.clock.set_fixed_time(DAY)
                open_example(phone, plein.origin)
                rows += measure_one(phone.page, size, content, held_up)
    return rows


def asked_for(transactions: int, form: str) -> dict[str, int | str]:
    """Say what file the page is to write."""
    return {"transactions": transactions, "format": form}


def measure_one(page: Page, size: tuple[int, str], content: str, held_up_ms: float) -> list[Row]:
    """Bring one file in, and tell how long it took and how long nothing could be tapped."""
    transactions, form = size
    page.get_by_role("navigation").get_by_role("link", name="Geld").click()
    page.get_by_role("link", name="Bankbestand inlezen").click()
    expect(page.get_by_label("Kies een bestand")).to_be_attached()
    page.evaluate(WATCH)
    slow_down(page, SLOW_DOWN)
    took = page.evaluate(CHOOSE, [content, f"bank.{form}"])
    page.wait_for_timeout(500)
    longest = page.evaluate("globalThis.longest")
    name = f"bank file, {transactions:,} transactions, {form}, screen at {SLOW_DOWN}x slow-down:"
    return [
        Row(f"{name} to the preview (ms)", round(took)),
        Row(
            f"{name} longest task (ms)",
            round(longest),
            round(held_up_ms),
            "on the page's thread",
        ),
    ]


if __name__ == "__main__":
    show(measure())
