"""UC11 leave: what was taken along in a locked file becomes a wallet again on a new phone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browsers import Phone
from tests.inspection import axe_violations
from tests.journeys.steps import (
    PHRASE,
    REFUSALS,
    add_task,
    begin_with_task,
    see_task,
    unlock,
    wait_until_saved,
)
from tests.programs import RunningProgram

NewPhone = Callable[..., Phone]

OPENS = "drie rode boten varen"
# No PDF: for one Chromium opens a viewer of its own with addresses of its own.
TEXT = b"Een besluit. " * 120_000
STOPPED = "net::ERR_CONNECTION_REFUSED"


def add_paper(page: Page, name: str, content: bytes) -> None:
    """Keep a file as a paper, under its own name."""
    page.get_by_role("navigation").get_by_role("link", name="Papieren").click()
    page.get_by_role("link", name="Papier toevoegen").click()
    page.locator("#paper-choose").set_input_files(
        {"name": name, "mimeType": "text/plain", "buffer": content}
    )
    expect(page.locator(".chosen")).to_contain_text(name)
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(name.split(".")[0])


def take_along(page: Page) -> Path:
    """Save everything in a locked file."""
    page.get_by_role("banner").get_by_role("link", name="Instellingen").click()
    page.get_by_role("link", name="Alles meenemen").click()
    page.get_by_label("Wachtzin voor dit bestand").fill(OPENS)
    with page.expect_download() as saved:
        page.get_by_role("button", name="Sla vergrendeld bestand op").click()
    return Path(saved.value.path())


def choose_way(page: Page, origin: str) -> None:
    """Come from the first screen to the form for a saved file."""
    page.goto(origin)
    page.get_by_role("link", name="Ik heb al Plein").click()
    page.get_by_role("link", name="Van een bewaard bestand").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Van een bewaard bestand")


def bring_in(page: Page, file: Path | dict[str, object], opens: str = OPENS) -> None:
    """Fill in the form for a saved file."""
    page.locator("#bring-choose").set_input_files(file)  # pyright: ignore[reportArgumentType]
    page.get_by_label("De wachtzin van het bestand").fill(opens)
    page.get_by_label("Kies een wachtzin voor deze telefoon").fill(PHRASE)
    page.get_by_role("button", name="Haal alles terug").click()


def arrive(page: Page) -> None:
    """See that everything is there."""
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_have_text("Zo raakt u niets kwijt", timeout=30_000)


def names_of_databases(page: Page) -> list[str]:
    """List what is stored on the phone."""
    return page.evaluate("indexedDB.databases().then((all) => all.map((one) => one.name))")


def test_UC11_a_new_phone_gets_everything_back_from_a_locked_file_and_syncs(
    new_phone: NewPhone, plein: RunningProgram
) -> None:
    old = new_phone("old").page
    begin_with_task(old, plein.origin, "Uit het bestand")
    add_paper(old, "besluit.txt", TEXT)
    old.get_by_role("link", name="Wijzigen").click()
    old.get_by_label("Hoe noemt u dit papier?").fill("Besluit over de WW")
    old.get_by_role("button", name="Bewaren").click()
    expect(old.get_by_role("heading", level=1)).to_have_text("Besluit over de WW")
    file = take_along(old)

    phone = new_phone("fresh")
    page = phone.page
    choose_way(page, plein.origin)
    bring_in(page, file)
    arrive(page)
    told = page.get_by_role("status").filter(has_text="Alles uit het bestand staat nu in Plein")
    expect(told).to_be_visible()
    told.get_by_role("button", name="Melding sluiten").click()
    wait_until_saved(page)
    see_task(page, "Uit het bestand")
    page.get_by_role("navigation").get_by_role("link", name="Papieren").click()
    page.get_by_role("link", name="Besluit over de WW").click()
    with page.expect_download() as saved:
        page.get_by_role("link", name="Opslaan op telefoon").click()
    assert Path(saved.value.path()).read_bytes() == TEXT
    expect(page.get_by_role("main")).to_contain_text("besluit")

    # A wallet of its own: what is added here does not come to the old phone.
    add_task(page, "Van de nieuwe telefoon")
    wait_until_saved(old)
    see_task(old, "Uit het bestand")
    expect(old.get_by_role("link", name="Van de nieuwe telefoon")).to_have_count(0)
    page.reload()
    unlock(page)
    see_task(page, "Uit het bestand")
    phone.watch.assert_clean(allowing=REFUSALS)


def test_UC11_a_file_is_brought_in_without_a_connection_beside_a_wallet_that_is_there(
    new_phone: NewPhone, plein: RunningProgram
) -> None:
    phone = new_phone()
    page = phone.page
    begin_with_task(page, plein.origin, "Bewaard")
    file = take_along(page)
    page.reload()
    phone.wait_until(
        lambda: page.evaluate("Boolean(navigator.serviceWorker.controller)"), of="the worker"
    )
    plein.stop()
    page.goto(plein.origin)
    page.get_by_text("Wachtzin vergeten?").click()
    page.get_by_role("link", name="Opnieuw beginnen met een code").click()
    page.get_by_role("link", name="Van een bewaard bestand").click()
    bring_in(page, file)
    arrive(page)
    see_task(page, "Bewaard")
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_have_text("Plein 2")
    unlock(page)
    see_task(page, "Bewaard")
    page.get_by_role("banner").get_by_role("link", name="Instellingen").click()
    expect(page.get_by_role("button", name="Mijn Plein")).to_be_visible()
    phone.watch.assert_clean(allowing=[*REFUSALS, STOPPED])


def test_UC11_what_is_wrong_with_a_file_is_said_and_nothing_half_is_left(
    new_phone: NewPhone, plein: RunningProgram
) -> None:
    phone = new_phone()
    page = phone.page
    begin_with_task(page, plein.origin, "Heel")
    content = take_along(page).read_bytes()
    fresh_phone = new_phone("fresh")
    fresh = fresh_phone.page
    choose_way(fresh, plein.origin)
    fresh.get_by_role("button", name="Haal alles terug").click()
    summary = fresh.get_by_role("alert").filter(has=fresh.get_by_role("link"))
    expect(summary).to_be_focused()
    for words in ("Kies het bestand", "wachtzin van het bestand in", "Vul uw wachtzin"):
        expect(summary).to_contain_text(words)
    cases = {
        "Kijk of de wachtzin klopt": (content, "vier rode boten varen"),
        "Dit bestand is niet heel": (content[:-1], OPENS),
        "geen vergrendeld bestand van Plein": (b"een foto", OPENS),
        "leesbare bestand": (b"PK\x03\x04" + bytes(100), OPENS),
        "nieuwere versie van Plein": (content.replace(b"export-v1", b"export-v2", 1), OPENS),
    }
    for words, (octets, opens) in cases.items():
        chosen = {"name": "plein.plein", "mimeType": "", "buffer": octets}
        bring_in(fresh, chosen, opens)
        expect(fresh.get_by_role("alert").first).to_contain_text(words)
        assert names_of_databases(fresh) == ["plein-phone"], words
    bring_in(fresh, {"name": "plein.plein", "mimeType": "", "buffer": content})
    arrive(fresh)
    fresh_phone.watch.assert_clean(allowing=REFUSALS)


@pytest.mark.parametrize(("locale", "way"), [("nl-NL", "bestand"), ("en-GB", "file")])
def test_UC11_the_form_for_a_saved_file_has_no_axe_violations(
    new_phone: NewPhone, plein: RunningProgram, locale: str, way: str
) -> None:
    phone = new_phone(locale=locale)
    page = phone.page
    page.goto(f"{plein.origin}/erbij")
    expect(page.get_by_role("link", name=way)).to_be_visible()
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        assert axe_violations(page) == []
    page.get_by_role("link", name=way).click()
    page.get_by_role("button", name="Haal alles terug" if way == "bestand" else "back").click()
    expect(page.locator("#bring-problems")).to_be_focused()
    page.locator("#bring-choose").set_input_files(
        {"name": "plein.plein", "mimeType": "", "buffer": b"een foto"}
    )
    page.get_by_text("organisaties heb gedeeld" if way == "bestand" else "organisations?").click()
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        assert axe_violations(page) == []
    phone.watch.assert_clean()
