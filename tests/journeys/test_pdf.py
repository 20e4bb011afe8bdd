"""A letter and a month as PDF: made on the phone, without a connection, and read by poppler."""

import re
import subprocess
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.journeys.conftest import OpenPhone, open_example
from tests.journeys.steps import leaving
from tests.journeys.test_watch import LATE, look_out
from tests.pwa.plugin.static_server import StaticServer

MOST_BYTES = 200_000


def read_pdf(file: Path) -> str:
    """Give the text of a PDF in its order of reading; it must be tagged, small and inactive."""
    assert file.stat().st_size < MOST_BYTES
    about = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True)
    assert about.stderr == ""
    assert re.search(r"^Tagged: +yes$", about.stdout, re.MULTILINE)
    assert re.search(r"^JavaScript: +no$", about.stdout, re.MULTILINE)
    read = subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, check=True)
    assert read.stderr == ""
    return read.stdout


def save_pdf(page: Page, file: Path) -> str:
    """Save what the button makes, and read it."""
    with page.expect_download() as saved:
        page.get_by_role("button", name="Delen als PDF").click()
    saved.value.save_as(file)
    return read_pdf(file)


def assert_in_order(text: str, parts: list[str]) -> None:
    """Let each part come after the one before it."""
    at = 0
    for part in parts:
        found = text.find(part, at)
        assert found >= 0, f"{part!r} does not come after the part before it in:\n{text}"
        at = found + len(part)


def test_letter_and_month_are_pdfs_made_without_a_connection(
    open_phone: OpenPhone, wallet_site: StaticServer, tmp_path: Path
) -> None:
    phone = open_phone()
    phone.page.clock.set_fixed_time(LATE)
    page = open_example(phone, wallet_site.origin)
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    phone.context.set_offline(True)
    left = leaving(phone)
    look_out(page)
    page.get_by_role("link", name="Toon alle 8").click()
    page.get_by_role("link", name=re.compile("is te laat met")).click()
    page.get_by_role("link", name="Schrijf dat de beslissing te laat is").click()
    letter = page.get_by_role("article")
    expect(letter).to_be_visible()
    written = re.sub(r"\s+", " ", letter.inner_text())
    text = save_pdf(page, tmp_path / "letter.pdf")
    assert re.sub(r"\s+", " ", text).strip() == written.strip()
    page.get_by_role("link", name="Geld", exact=True).click()
    rows = page.locator(".row-main").first
    expect(rows).to_be_visible()
    text = save_pdf(page, tmp_path / "month.pdf")
    total = page.locator(".card--strong .amount").inner_text()
    assert_in_order(text, ["Inkomen in augustus 2026", re.sub(r"\s", " ", total), "Van wie"])
    for kind in page.locator("main ul.rows").first.locator(".row-name").all_inner_texts():
        assert kind.split()[0] in text
    assert left == []
    phone.watch.assert_clean()


def test_a_pdf_goes_to_the_sheet_for_sharing_where_there_is_one(
    open_phone: OpenPhone, wallet_site: StaticServer
) -> None:
    phone = open_phone()
    page = open_example(phone, wallet_site.origin)
    page.evaluate(
        """() => {
            globalThis.handed = new Promise((resolve) => Object.assign(navigator, {
                canShare: ({ files }) => files.length === 1,
                share: async ({ files: [{ name, type, size }] }) => resolve({ name, type, size }),
            }));
        }"""
    )
    page.get_by_role("link", name="Geld", exact=True).click()
    page.get_by_role("button", name="Delen als PDF").click()
    handed = page.evaluate("globalThis.handed")
    assert handed["name"] == "Inkomen in juni 2026.pdf"
    assert handed["type"] == "application/pdf"
    assert 5_000 < handed["size"] < MOST_BYTES
    phone.watch.assert_clean()
