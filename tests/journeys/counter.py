"""The desk in a browser with a sync server behind it, and a phone that hands in at it."""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Locator, Page, Playwright, expect

from tests.agency.phone import Entry, Link, Phone, fact, seal_file
from tests.browsers import chromium
from tests.first_start import FirstStart
from tests.programs import RunningProgram, sync_program
from tests.sync.town import OIN
from tests.watch import Watch

FACTS = [
    fact("change_kind", "new", "Wat verandert er?"),
    fact("income_part", "Loon", "Om welk inkomen gaat het?"),
    fact("amount_cents", 48_000, "Nieuw bedrag", "cents"),
    fact("period", "month", "Per"),
    fact("from", "2026-07-01", "Vanaf welke dag?"),
    fact("employer", "Bakkerij <b>De Korenaar</b>", "Van wie?"),
]


def make_picture() -> bytes:
    """Make a PNG of one red dot."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        check = zlib.crc32(kind + content)
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
    dot = chunk(b"IDAT", zlib.compress(b"\x00\xff\x00\x00"))
    return b"\x89PNG\r\n\x1a\n" + head + dot + chunk(b"IEND", b"")


PICTURE = make_picture()
SCRIPT = b"<html><script>document.title = 'ran'</script></html>"


@dataclass
class Counter:
    """One clerk at the desk, and the phone of one sender."""

    page: Page
    watch: Watch
    origin: str
    password: str
    phone: Phone
    link: Link

    def sign_in(self, password: str = "") -> None:
        self.page.get_by_label("Wachtwoord").fill(password or self.password)
        self.page.get_by_role("button", name="Aanmelden").click()

    def arrive(self) -> None:
        self.page.goto(self.origin)
        self.sign_in()
        expect(self.page.get_by_role("heading", level=1)).to_have_text("Inzendingen")

    def hand_in(self, **options: Any) -> str:
        files = [
            seal_file("loonstrook.png", "image/png", PICTURE),
            seal_file("foto.jpg", "image/jpeg", SCRIPT),
        ]
        return self.phone.submit(self.link, "wijziging-doorgeven", FACTS, files, **options)

    def open(self, submission: str) -> None:
        self.page.locator(f"a[href$='{submission}']").click()
        expect(self.page.get_by_role("heading", level=1)).to_have_text("Wijziging doorgeven")

    def read_until(self, kind: str) -> Entry:
        """Give the next statement of a kind that reaches the phone, verified."""
        for _ in range(6):
            for statement in self.phone.read(self.link, wait_seconds=5):
                if statement["kind"] == kind:
                    return statement
        raise AssertionError(f"no {kind} came")

    def act(self, summary: str) -> Any:
        """Unfold one of the ways to answer."""
        act = self.page.locator("details.desk-act", has=self.page.get_by_text(summary, exact=True))
        if act.get_attribute("open") is None:
            act.locator("summary").click()
        return act


@pytest.fixture
def counter(playwright: Playwright, first_start: FirstStart, tmp_path: Path) -> Iterator[Counter]:
    data = first_start.copy_to(tmp_path / "data")
    sync = sync_program(data)
    _, desk = first_start.programs(data, sync.port)
    with (
        RunningProgram(sync, tmp_path / "sync.log") as server,
        RunningProgram(desk, tmp_path / "desk.log") as counter,
        chromium(
            playwright,
            tmp_path / "profile",
            origin=counter.origin,
            viewport={"width": 1280, "height": 900},
            is_mobile=False,
            locale="nl-NL",
        ) as browser,
        httpx.Client(base_url=server.origin, timeout=30) as client,
    ):
        phone = Phone(client, server.origin)
        folder = Path(desk.environment.get("PLEIN_DESK_DATA", data / "desk"))
        yield Counter(
            page=browser.page,
            watch=browser.watch,
            origin=counter.origin,
            password=(folder / "first-password").read_text().strip(),
            phone=phone,
            link=phone.open_mailbox(OIN),
        )


def tab_to(page: Page, wanted: Locator) -> None:
    """Press Tab until something has the focus, at most forty times."""
    for _ in range(40):
        page.keyboard.press("Tab")
        if wanted.evaluate("one => one === document.activeElement"):
            return
    raise AssertionError("not reached by keyboard")
