"""The desk in a browser with a sync server behind it, and a phone that hands in at it."""

import shutil
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from playwright.sync_api import Locator, Page, Playwright, expect

from pwa.build import PROJECT
from pwa.rules.service_files import FOLDER
from sync.directory import make_server_entry
from sync.keys import load_keys
from sync.registry import Registry
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
    fact("besluiten_hier", True, "Besluit op Plein?"),
]


def make_picture() -> bytes:
    """Make a PNG of one red dot."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        check = zlib.crc32(kind + content)
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
    dot = chunk(b"IDAT", zlib.compress(b"\x00\xff\x00\x00"))
    return b"\x89PNG\r\n\x1a\n" + head + dot + chunk(b"IEND", b"")


COLLEAGUE = "vijf blauwe bussen"
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
    environment: dict[str, str]
    """With which the desk runs."""

    def confirm(self, name: str) -> None:
        """Confirm an account as whoever runs the desk."""
        command = [sys.executable, "-m", "sync.agency", "confirm", name]
        subprocess.run(command, cwd=PROJECT, env=self.environment, check=True, timeout=60)

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


def bring_colleague(
    lead: Page, confirm: Callable[[str], object], name: str = "Noor", roles: Sequence[str] = ()
) -> Page:
    """Let a team lead add a clerk, who chooses a password in a tab with a session of its own.

    `confirm` is what whoever runs the desk does, where there is no second team lead; `roles` are
    ticked besides that of a clerk.
    """
    lead.get_by_role("link", name="Medewerkers").click()
    lead.get_by_label("Naam van de medewerker").fill(name)
    for role in roles:
        lead.get_by_label(role).first.check()
    lead.get_by_role("button", name="Medewerker toevoegen").click()
    made = lead.locator(".desk-made").inner_text()
    expect(lead.get_by_text("Account of wachtwoord gemaakt door balie.")).to_be_visible()
    confirm(name)
    lead.get_by_role("link", name="Inzendingen", exact=True).click()
    address = urlsplit(lead.url)
    return sign_in_first(
        lead.context.new_page(), f"{address.scheme}://{address.netloc}", name, made
    )


def sign_in_first(page: Page, origin: str, name: str, made: str) -> Page:
    """Sign in with a password that somebody else saw, and choose another."""
    page.goto(origin)
    page.get_by_label("Naam", exact=True).fill(name)
    page.get_by_label("Wachtwoord").fill(made)
    page.get_by_role("button", name="Aanmelden").click()
    page.get_by_role("link", name="Wachtwoord kiezen").click()
    page.get_by_label("Oud wachtwoord").fill(made)
    page.get_by_label("Nieuw wachtwoord", exact=True).fill(COLLEAGUE)
    page.get_by_label("Nieuw wachtwoord, nog een keer").fill(COLLEAGUE)
    page.get_by_role("button", name="Wachtwoord wijzigen").click()
    expect(page.get_by_text("Uw wachtwoord is gewijzigd.")).to_be_visible()
    page.get_by_role("link", name="Inzendingen", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Inzendingen")
    return page


def make_moderator(data: Path) -> None:
    """Let a directory give the example agency the role of moderator."""
    services = data / "services"
    shutil.copytree(FOLDER, services)
    file = services / "gemeente-voorbeeld" / "agency.yaml"
    file.write_text(f"{file.read_text()}roles: [moderator]\n")
    keys = load_keys(data / "server")
    assert keys.directory_root
    now = datetime.now(UTC)
    registry = Registry(data / "directory", keys.directory_root_public)
    server = make_server_entry("Plein", keys.signing, now)
    made = registry.build(keys.directory_root, server, now, services)
    assert made
    assert any(agency.get("roles") == ["moderator"] for agency in made.agencies)


@pytest.fixture
def counter(
    request: pytest.FixtureRequest,
    playwright: Playwright,
    first_start: FirstStart,
    tmp_path: Path,
) -> Iterator[Counter]:
    """Run the desk, in Chromium or the browser that a test names by a parameter."""
    browse = getattr(request, "param", chromium)
    # Firefox knows no emulation of phones that could be turned off.
    usual = {"is_mobile": False} if browse is chromium else {}
    data = first_start.copy_to(tmp_path / "data")
    make_moderator(data)
    sync = sync_program(data)
    _, desk = first_start.programs(data, sync.port)
    with (
        RunningProgram(sync, tmp_path / "sync.log") as server,
        RunningProgram(desk, tmp_path / "desk.log") as counter,
        browse(
            playwright,
            tmp_path / "profile",
            origin=counter.origin,
            viewport={"width": 1280, "height": 900},
            locale="nl-NL",
            **usual,
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
            environment=desk.environment,
        )


def tab_to(page: Page, wanted: Locator) -> None:
    """Press Tab until something has the focus, at most forty times."""
    for _ in range(40):
        page.keyboard.press("Tab")
        if wanted.evaluate("one => one === document.activeElement"):
            return
    raise AssertionError("not reached by keyboard")
