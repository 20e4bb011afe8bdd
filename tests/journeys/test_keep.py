"""UC2 keep: adding, changing and removing what a person keeps, in the example household."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.conftest import OpenPhone, open_example
from tests.pwa.plugin.static_server import StaticServer

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


@pytest.fixture
def page(open_phone: OpenPhone, wallet_site: StaticServer) -> Page:
    """Open the example."""
    return open_example(open_phone(), wallet_site.origin)


def test_UC2_income_is_added_from_the_picker_with_one_amount(page: Page) -> None:
    page.get_by_role("link", name="Geld", exact=True).click()
    page.get_by_role("link", name="Inkomen toevoegen").click()
    page.get_by_role("link", name="AOW-pensioen").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("AOW-pensioen")
    page.get_by_label("Hoeveel krijgt u per maand?").fill("1.234,56")
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Geld")
    expect(page.get_by_role("status")).to_contain_text("“AOW-pensioen” is bewaard.")
    # 4,070.02 and 1,234.56 more.
    expect(page.locator(".card--strong .amount")).to_have_text("€ 5.304,58")


def test_UC2_wrong_amounts_and_days_are_told_by_field_and_nothing_is_lost(page: Page) -> None:
    page.goto(page.url.replace("/vandaag", "/geld/deel?id=p05"))
    amount = page.get_by_label("Hoeveel krijgt u per maand?")
    for typed, told in {
        "abc": "Dit is geen bedrag",
        "-3": "zonder min",
        "12,345": "ten hoogste twee cijfers",
        "": "Vul het bedrag in",
    }.items():
        amount.fill(typed)
        page.get_by_label("Vanaf wanneer?").fill("31-2-2026")
        page.get_by_role("button", name="Bewaren").click()
        summary = page.get_by_role("alert")
        expect(summary).to_be_focused()
        expect(summary.get_by_role("link")).to_have_count(2)
        expect(summary).to_contain_text(told)
        expect(summary).to_contain_text("31-2-2026 bestaat niet")
        expect(amount).to_have_value(typed)
        expect(amount).to_have_attribute("aria-invalid", "true")
    summary.get_by_role("link").first.click()
    expect(amount).to_be_focused()
    amount.fill("12,5")
    page.get_by_label("Vanaf wanneer?").fill("1 januari 2026")
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_role("link", name="Zorgtoeslag").first).to_contain_text("€ 12,50")


def test_UC2_what_is_removed_comes_back_by_undo(page: Page) -> None:
    page.get_by_role("link", name="Taken", exact=True).click()
    page.get_by_role("link", name="Loonstrook inleveren").click()
    page.get_by_role("button", name="Verwijderen").click()
    expect(page.get_by_role("link", name="Loonstrook inleveren")).to_have_count(0)
    page.get_by_role("button", name="Ongedaan maken").click()
    expect(page.get_by_role("link", name="Loonstrook inleveren")).to_be_visible()


def test_UC2_half_typed_forms_survive_a_reload(page: Page) -> None:
    page.get_by_role("link", name="Taken", exact=True).click()
    page.get_by_role("link", name="Taak toevoegen").click()
    page.get_by_label("Wat moet u doen?").press_sequentially("Brief stu")
    page.get_by_label("Een week van tevoren").check()
    page.wait_for_timeout(200)
    page.reload()
    expect(page.get_by_label("Wat moet u doen?")).to_have_value("Brief stu")
    expect(page.get_by_label("Een week van tevoren")).to_be_checked()
    expect(page.get_by_text("U was hier al mee begonnen")).to_be_visible()
    page.get_by_role("button", name="Begin opnieuw").click()
    expect(page.get_by_label("Wat moet u doen?")).to_have_value("")


def test_UC2_typing_in_the_midst_of_a_text_keeps_the_cursor_there(page: Page) -> None:
    page.get_by_role("link", name="Taken", exact=True).click()
    page.get_by_role("link", name="Taak toevoegen").click()
    field = page.get_by_label("Wat moet u doen?")
    field.fill("Brief")
    field.press("Home")
    field.press_sequentially("Een ")
    expect(field).to_have_value("Een Brief")


def test_UC2_a_photo_is_kept_and_seen_again_inside_the_app(page: Page, tmp_path: Path) -> None:
    photo = tmp_path / "mijn_brief.png"
    photo.write_bytes(PNG)
    page.get_by_role("link", name="Papieren", exact=True).click()
    page.get_by_role("link", name="Papier toevoegen").click()
    page.locator("#paper-choose").set_input_files(photo)
    expect(page.get_by_text("mijn_brief.png")).to_be_visible()
    expect(page.get_by_label("Hoe noemt u dit papier?")).to_have_value("mijn brief")
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("mijn brief")
    picture = page.locator("img.picture")
    expect(picture).to_be_visible()
    assert picture.evaluate("(one) => one.complete && one.naturalWidth") == 1
    with page.expect_download() as saved:
        page.get_by_role("link", name=re.compile("Opslaan op telefoon")).click()
    assert Path(saved.value.path()).read_bytes() == PNG
    page.reload()
    expect(picture).to_be_visible()


def test_UC2_a_file_that_lies_is_told_and_one_that_is_too_large_refused(
    page: Page, tmp_path: Path
) -> None:
    liar = tmp_path / "besluit.pdf"
    liar.write_bytes(PNG)
    large = tmp_path / "groot.jpg"
    large.write_bytes(b"\xff\xd8\xff" + bytes(25 * 1024 * 1024))
    page.get_by_role("link", name="Papieren", exact=True).click()
    page.get_by_role("link", name="Papier toevoegen").click()
    page.locator("#paper-choose").set_input_files(large)
    expect(page.get_by_text("groter dan 25 MB")).to_be_visible()
    page.locator("#paper-choose").set_input_files(liar)
    expect(page.get_by_text("iets anders dan de naam zegt")).to_be_visible()
    page.get_by_role("button", name="Bewaren").click()
    expect(page.locator("img.picture")).to_be_visible()


def test_UC2_a_day_is_chosen_in_the_calendar_of_the_browser(page: Page) -> None:
    page.get_by_role("link", name="Taken", exact=True).click()
    page.get_by_role("link", name="Loonstrook inleveren").click()
    page.locator("#task-due-calendar").evaluate(
        """(one) => {
          const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
          set.call(one, "2026-09-01");
          one.dispatchEvent(new Event("input", {bubbles: true}));
        }"""
    )
    expect(page.get_by_label("Wanneer moet het klaar zijn?")).to_have_value("01-09-2026")


def test_UC2_leaving_the_example_erases_what_was_changed_in_it(page: Page) -> None:
    page.get_by_role("link", name="Taken", exact=True).click()
    page.get_by_role("button", name=re.compile("Loonstrook inleveren.* is klaar")).click()
    expect(page.get_by_role("status")).to_contain_text("Goed zo")
    page.get_by_role("button", name="Stoppen").click()
    expect(page.get_by_role("button", name="Bekijk een voorbeeld")).to_be_visible()
    page.reload()
    page.get_by_role("button", name="Bekijk een voorbeeld").click()
    page.get_by_role("link", name="Taken", exact=True).click()
    expect(page.get_by_role("link", name="Loonstrook inleveren")).to_be_visible()
