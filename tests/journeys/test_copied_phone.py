"""A copied phone: without the passphrase reminder texts open, and nothing else does."""

import base64
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, Playwright, expect

from sync.wire import b64decode
from tests.browsers import chromium
from tests.first_start import FirstStart
from tests.journeys.agency import PASSPHRASE, Platform, go
from tests.journeys.loot import (
    Loot,
    add_erased,
    add_server,
    open_by_octets,
    open_by_scripts,
    open_lock,
    take,
    words_in,
)
from tests.journeys.steps import go_on
from tests.programs import free_port
from tests.push_services.network import PushNetwork
from tests.relay import Relay

REMINDER = "Koolmeesherinnering"
INCOME = {"Kanarieloon", "Merelbakkerij", "8765413"}
PAPER = {"Pimpelmeesbrief", "Winterkoningfonds", "roodborst_geheim", "Zwartkopinhoud"}
TASK = {"Boomkleverdienst", "Sijsjesnotitie"}
SUBMISSION = {"Vinkentoelichting", "staartmees_loonstrook", "Goudhaaninhoud"}
ANSWERS = {"Roerdompvraag", "Wulptaak", "Kievitbesluit", "Putterstatus", "Tureluurartikel"}
ANSWERS |= {"Grauwganswoning", "Scholeksterstraat", "Bergeendafspraak", "Fuutvraag", "Meerkoetloon"}
FILES = {"Torenvalkbrief", "Slobeendinhoud"}
DRAFT = {"Kneuontwerp"}
SECRET = INCOME | PAPER | TASK | SUBMISSION | ANSWERS | FILES | DRAFT
TYPED = {"87654,13", PASSPHRASE}
PLANTED = {REMINDER} | SECRET | TYPED


@pytest.fixture
def relay() -> Iterator[Relay]:
    """Record what the server answers."""
    with Relay(free_port()) as running:
        yield running


@pytest.fixture
def platform(
    first_start: FirstStart, push_network: PushNetwork, relay: Relay, tmp_path: Path
) -> Iterator[Platform]:
    """Run a server behind the relay."""
    made = Platform(first_start, tmp_path, push=push_network, origin=relay.origin)
    relay.address = made.server.origin
    with made.server:
        yield made


@pytest.mark.timeout(240)
def test_copied_phone_opens_reminder_texts_without_the_passphrase_and_nothing_else(
    playwright: Playwright,
    platform: Platform,
    push_network: PushNetwork,
    relay: Relay,
    tmp_path: Path,
) -> None:
    profile, copy = tmp_path / "phone", tmp_path / "copy"
    with chromium(playwright, profile, origin=platform.origin, push=push_network) as phone:
        use_phone(phone.page, platform, tmp_path)
    platform.server.stop()
    shutil.copytree(profile, copy, symlinks=True)
    in_clear = words_in(PLANTED, (p.read_bytes() for p in copy.rglob("*") if p.is_file()))
    assert in_clear == set()

    with chromium(playwright, copy, origin=platform.origin) as thief:
        # A file of the app, from the copied caches: a page of the origin without a line of ours.
        thief.page.goto(f"{platform.origin}/appearance.js")
        loot = take(thief.page)
        add_server(loot, platform.data, relay.answers)
        by_scripts = list(open_by_scripts(thief.page, loot))
    assert_complete(loot)
    assert words_in(PLANTED, loot.everything()) == set()
    assert words_in(PLANTED, (text for _, text in by_scripts)) == {REMINDER}
    assert {path.split("/")[-1] for path, text in by_scripts if REMINDER.encode() in text} == {
        "texts"
    }
    wallet = b64decode(loot.get("/keys/device/wallet").decode())
    lying = {octets for octets in loot.kept() if len(octets) == 32}
    assert words_in(PLANTED, open_by_octets(loot, lying, wallet)) == set()
    erased = add_erased(loot, copy)
    assert len(erased) > 1, "what was erased was not found"
    # The reminders' own key is among them.
    assert words_in(PLANTED, open_by_octets(loot, erased, wallet)) == {REMINDER}

    opener = open_lock(loot, PASSPHRASE)
    assert words_in(PLANTED, open_by_octets(loot, [opener], wallet)) >= {REMINDER} | SECRET


def use_phone(page: Page, platform: Platform, folder: Path) -> None:
    """Do the main job with a word planted in everything that is typed, chosen and answered."""
    begin(page, platform.origin)
    keep_paper(page, folder)
    keep_task(page)
    start_waking(page)
    hand_in(page, folder)
    platform.run("tests.agency.sending", said="\n".join(map(json.dumps, said_by_agency())))
    expect(page.get_by_role("link", name="Roerdompvraag")).to_be_visible(timeout=20_000)
    go(page, "Papieren")
    expect(page.get_by_role("link", name="Torenvalkbrief")).to_be_visible(timeout=20_000)
    go(page, "Taken")
    page.get_by_role("link", name="Taak toevoegen").click()
    [draft] = DRAFT
    page.get_by_label("Wat moet u doen?").press_sequentially(draft)
    page.wait_for_timeout(500)
    page.get_by_role("banner").get_by_role("link", name="Instellingen").click()
    expect(page.get_by_text("Bewaard op de server om")).to_be_visible(timeout=20_000)


def said_by_agency() -> list[dict[str, Any]]:
    """Give what the agency sends: a word of each kind, and a file; nothing that is reminded of."""
    octets = b"%PDF-1.4\n% Slobeendinhoud\n" + b"0" * 3_000
    file = {"name": "Torenvalkbrief.pdf", "media_type": "application/pdf"}
    files = [file | {"octets": base64.b64encode(octets).decode()}]
    task = {"due": "2099-06-20", "remind_at": ["2026-06-18T07:00:00.000Z"]}
    status = {"state": "handling", "by": "Putterstatus", "until": "2099-07-28", "basis": "Awb"}
    paid = {"kind": "", "name": "Meerkoetloon", "date": "2026-05-01", "amount_cents": 7_654}
    meeting = {"appointment": "a", "at": "2099-06-16T08:30:00.000Z", "minutes": 30}
    meeting |= {"place": "Scholeksterstraat", "with_whom": "Grauwganswoning", "state": "offered"}
    agreed = {"agreement": "g", "quota": 3, "period": "week", "kinds": [], "asks": []}
    agreed |= {"date_from": "2026-06-01", "date_to": ""}
    said = [
        ("decision", "Kievitbesluit", {"state": "decided", "basis": "Tureluurartikel"}),
        ("task", "Wulptaak", task),
        ("status", "", status),
        ("income_statement", "", {"payments": [paid]}),
        ("appointment", "", meeting),
        ("agreement", "Bergeendafspraak", agreed),
        ("question", "", {"item": "", "text": "Fuutvraag"}),
        ("message", "Roerdompvraag", {}),
    ]
    claims = [{"kind": kind, "title": title, "text": "-"} | more for kind, title, more in said]
    return [{"claims": one, "files": files if one["kind"] == "decision" else []} for one in claims]


def begin(page: Page, origin: str) -> None:
    """Begin with an income of one's own, and so with a lock."""
    page.goto(origin)
    page.get_by_role("button", name="Begin", exact=True).click()
    go(page, "Geld")
    page.get_by_role("link", name="Inkomen toevoegen").click()
    page.get_by_role("link", name="Ander inkomen").click()
    page.get_by_label("Wat is het?").fill("Kanarieloon")
    page.get_by_label("Van wie krijgt u het?").fill("Merelbakkerij")
    page.get_by_label("Hoeveel krijgt u per maand?").fill("87654,13")
    page.get_by_label("Op welke dag van de maand?").fill("25")
    page.get_by_role("button", name="Bewaren").click()
    page.get_by_label("Kies een wachtzin").fill(PASSPHRASE)
    page.get_by_label("Laat zien wat ik typ").check()
    page.wait_for_timeout(500)
    page.get_by_role("button", name="Zet op slot").click()
    go_on(page)
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_role("link", name="Kanarieloon").first).to_be_visible()


def keep_paper(page: Page, folder: Path) -> None:
    """Keep a paper with its file."""
    file = folder / "roodborst_geheim.pdf"
    file.write_bytes(b"%PDF-1.4\n% Zwartkopinhoud\n" + b"0" * 3_000)
    go(page, "Papieren")
    page.get_by_role("link", name="Papier toevoegen").click()
    page.locator("#paper-choose").set_input_files(file)
    name = page.get_by_label("Hoe noemt u dit papier?")
    expect(name).to_have_value("roodborst geheim")
    name.fill("Pimpelmeesbrief")
    page.get_by_label("Van wie is het?").fill("Winterkoningfonds")
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Pimpelmeesbrief")


def keep_task(page: Page) -> None:
    """Keep a task that will be reminded of."""
    go(page, "Taken")
    page.get_by_role("link", name="Taak toevoegen").click()
    page.get_by_label("Wat moet u doen?").fill(REMINDER)
    page.get_by_label("Voor wie?").fill("Boomkleverdienst")
    page.get_by_label("Wanneer moet het klaar zijn?").fill("1-7-2099")
    page.get_by_label("Een week van tevoren").check()
    page.get_by_label("Opmerking").fill("Sijsjesnotitie")
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_role("link", name=REMINDER).first).to_be_visible()


def start_waking(page: Page) -> None:
    """Turn push on."""
    page.get_by_role("banner").get_by_role("link", name="Instellingen").click()
    page.get_by_role("link", name="Meldingen op deze telefoon").click()
    page.get_by_role("button", name="Ja, waarschuw mij").click()
    expect(page.get_by_text("Deze telefoon waarschuwt u")).to_be_visible()


def hand_in(page: Page, folder: Path) -> None:
    """Send the example service, with a file that is added on the way."""
    file = folder / "staartmees_loonstrook.pdf"
    file.write_bytes(b"%PDF-1.4\n% Goudhaaninhoud\n" + b"0" * 3_000)
    go(page, "Delen")
    page.get_by_role("link", name="Wijziging doorgeven U vertelt").click()
    page.get_by_label("Wat verandert er?").select_option("Ik krijg meer inkomen")
    page.get_by_label("Om welk inkomen gaat het?").select_option(index=1)
    page.get_by_label("Vanaf welke dag?").fill("1-6-2026")
    page.get_by_label("Wilt u er iets bij vertellen?").fill("Vinkentoelichting")
    page.locator("input[type=file]").last.set_input_files(file)
    expect(page.get_by_role("checkbox", name="staartmees", checked=True)).to_have_count(1)
    page.get_by_role("button", name="Verder naar nakijken").click()
    page.get_by_role("button", name="Akkoord en versturen").click()
    expect(page.get_by_text("Ingeleverd op")).to_be_visible(timeout=20_000)


def assert_complete(loot: Loot) -> None:
    """Be sure that the search looked where things lie, and that no key waits there for a lid."""
    stores = {path.split("/")[1] for path in loot.octets_by_path if path.startswith("plein-")}
    assert stores >= {"keys", "journal", "blobs", "drafts", "mailboxes", "reminders", "wallets"}
    assert any(path.startswith("cache/") for path in loot.octets_by_path)
    assert {"answer", "blob", "log_items"} <= set(loot.octets_by_path)
    uses = {(key["algorithm"], tuple(key["usages"]), key["exported"]) for key in loot.keys.values()}
    assert uses == {("ECDSA", ("sign",), None), ("AES-GCM", ("encrypt", "decrypt"), None)}
