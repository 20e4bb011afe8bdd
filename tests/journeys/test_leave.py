"""UC11 leave: taking everything along, coming back by the recovery code, and erasing everywhere."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browsers import Phone
from tests.journeys.steps import (
    PHRASE,
    REFUSALS,
    begin,
    begin_with_task,
    choose_lock,
    join,
    see_task,
    type_task,
    wait_until_saved,
)
from tests.programs import RunningProgram

NewPhone = Callable[..., Phone]
DATABASES = "indexedDB.databases().then((all) => all.map((one) => one.name))"


def test_UC11_a_new_phone_gets_everything_back_by_the_recovery_code(
    new_phone: NewPhone, plein: RunningProgram
) -> None:
    page = new_phone("lost").page
    begin(page, plein.origin)
    type_task(page, "Niet kwijtraken")
    choose_lock(page)
    page.get_by_role("link", name="Maak een herstelcode").click()
    back = page.get_by_role("main").get_by_role("link", name="Zo raakt u niets kwijt")
    expect(back).to_be_visible()
    page.get_by_role("button", name="Maak een herstelcode").click()
    code = page.locator("#recovery-code")
    expect(code).to_be_visible(timeout=20_000)
    printed = code.inner_text()
    with page.expect_download() as saved:
        page.get_by_role("button", name="Opslaan als bestand").click()
    assert printed in Path(saved.value.path()).read_text("utf-8")
    page.get_by_role("button", name="Ik heb de code bewaard").click()
    # And back to the form that asked for the lock, by the screen that asked for the code.
    expect(page.get_by_text("U hebt een herstelcode of een tweede toestel.")).to_be_visible()
    page.get_by_role("link", name="Ga verder").click()
    page.get_by_role("button", name="Bewaren").click()
    wait_until_saved(page)
    page.get_by_role("link", name="Uw toestellen").click()
    expect(page.get_by_text("dit toestel", exact=True)).to_be_visible()
    expect(page.get_by_text("dan hebt u een herstelcode nodig")).to_have_count(0)

    fresh = new_phone("fresh").page
    join(fresh, plein.origin, printed.lower(), name="Nieuwe telefoon", paper=True)
    expect(fresh.get_by_role("heading", level=1)).to_have_text("Vandaag", timeout=30_000)
    see_task(fresh, "Niet kwijtraken")

    # Erased from everywhere on the one, the other says so and clears itself when it is asked to.
    leave(fresh, "Verwijder hier en op de server")
    expect(fresh.get_by_text("verwijderd van deze telefoon en van de server")).to_be_visible(
        timeout=20_000
    )
    told = page.get_by_text("Dit Plein is op een ander toestel van u verwijderd")
    expect(told).to_be_visible(timeout=40_000)
    page.get_by_role("complementary").get_by_role("link", name="Plein weghalen").click()
    expect(page.get_by_text("Op de server staat al niets meer.").first).to_be_visible()
    expect(page.get_by_role("button", name="Verwijder hier en op de server")).to_have_count(0)
    page.get_by_role("button", name="Haal weg van deze telefoon").click()
    prove(page)
    expect(page.get_by_text("Uw gegevens staan niet meer op deze telefoon.")).to_be_visible()
    assert page.evaluate(DATABASES) == ["plein-phone"]


def test_UC11_everything_is_taken_along_and_then_erased_here_and_on_the_server(
    new_phone: NewPhone, plein: RunningProgram
) -> None:
    phone = new_phone()
    page = phone.page
    begin_with_task(page, plein.origin, "Meenemen")
    wait_until_saved(page)
    page.get_by_role("link", name="Alles meenemen").click()
    with page.expect_download() as plain:
        page.get_by_role("button", name="Sla leesbaar bestand op").click()
    with zipfile.ZipFile(plain.value.path()) as archive:
        records = json.loads(archive.read("plein.json"))["records"]
    assert [task["title"] for task in records["task"]] == ["Meenemen"]
    page.get_by_label("Wachtzin voor dit bestand").fill("drie rode boten varen")
    with page.expect_download() as locked:
        page.get_by_role("button", name="Sla vergrendeld bestand op").click()
    content = Path(locked.value.path()).read_bytes()
    assert content.startswith(b"plein-export-v1\n")
    assert b"Meenemen" not in content

    leave(page, "Verwijder hier en op de server")
    expect(page.get_by_text("verwijderd van deze telefoon en van de server")).to_be_visible(
        timeout=20_000
    )
    expect(page.get_by_text("alleen een willekeurig nummer")).to_be_visible()
    assert page.evaluate(DATABASES) == ["plein-phone"]
    page.get_by_role("link", name="Naar het begin").click()
    expect(page.get_by_role("button", name="Begin", exact=True)).to_be_visible()
    phone.watch.assert_clean(allowing=REFUSALS)


def leave(page: Page, way: str) -> None:
    """Take the wallet away, once the screen says what the server holds."""
    page.get_by_role("banner").get_by_role("link", name="Instellingen").click()
    page.get_by_role("link", name="Plein weghalen").click()
    expect(page.get_by_text("De server bewaart van u")).to_be_visible(timeout=20_000)
    page.get_by_role("button", name=way).click()
    prove(page, PHRASE[:-1])
    expect(page.get_by_role("dialog")).to_contain_text("niet de goede wachtzin")
    prove(page)


def prove(page: Page, phrase: str = PHRASE) -> None:
    """Say the lock, without which nothing is taken away."""
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Uw wachtzin of pincode").fill(phrase)
    dialog.get_by_role("button", name="Ja, haal weg", exact=True).click()
