"""UC5 second device: linking by code, merging edits, and removing a device."""

from collections.abc import Callable

from playwright.sync_api import expect

from tests.browsers import Phone
from tests.journeys.steps import REFUSALS, add_task, begin_with_task, link, see_task, unlock
from tests.programs import RunningProgram

NewPhone = Callable[..., Phone]


def test_UC5_two_devices_hold_the_same_wallet_until_one_is_removed(
    new_phone: NewPhone, plein: RunningProgram
) -> None:
    old_phone, new = new_phone("old"), new_phone("new")
    old, tablet = old_phone.page, new.page
    begin_with_task(old, plein.origin, "Van de telefoon")
    link(old, tablet, plein.origin)
    see_task(tablet, "Van de telefoon")
    add_task(tablet, "Van de tablet")
    see_task(old, "Van de tablet")
    for phone in (old_phone, new):
        phone.watch.assert_clean(allowing=REFUSALS)

    old.get_by_role("banner").get_by_role("link", name="Instellingen").click()
    old.get_by_role("link", name="Uw toestellen").click()
    expect(old.get_by_text("Tablet", exact=True)).to_be_visible()
    expect(old.get_by_text("Computer", exact=True)).to_be_visible()
    old.get_by_role("link", name="Andere naam").last.click()
    expect(old.get_by_label("Hoe heet dit toestel?")).to_have_value("Tablet")
    old.get_by_label("Hoe heet dit toestel?").fill("Oude tablet")
    old.get_by_role("button", name="Bewaren").click()
    expect(old.get_by_text("Oude tablet", exact=True)).to_be_visible()
    old.get_by_role("button", name="Verwijderen", exact=True).click()
    old.get_by_role("button", name="Ja, verwijderen").click()
    expect(old.get_by_text("Het toestel is verwijderd.")).to_be_visible(timeout=20_000)
    expect(tablet.get_by_role("heading", level=1)).to_have_text(
        "Dit toestel doet niet meer mee", timeout=40_000
    )
    tablet.reload()
    expect(tablet.get_by_role("heading", level=1)).to_have_text("Dit toestel doet niet meer mee")
    add_task(old, "Na de verwijdering")


def test_UC5_a_mistyped_code_and_an_unknown_one_are_told_apart(
    new_phone: NewPhone, plein: RunningProgram
) -> None:
    page = new_phone().page
    page.goto(plein.origin)
    page.get_by_role("link", name="Ik heb al Plein").click()
    page.get_by_role("link", name="Van een ander toestel").click()
    page.get_by_label("De code").fill("AAAA-BBBB")
    page.get_by_label("Kies een wachtzin voor deze telefoon").fill("vier groene fietsen")
    page.get_by_role("button", name="Haal mijn gegevens op").click()
    expect(page.get_by_role("main")).to_contain_text("tikfout")
    page.get_by_label("De code").fill("0000-0000-0000-0000-0000-0000-0000")
    page.get_by_role("button", name="Haal mijn gegevens op").click()
    expect(page.get_by_text("Deze code kennen wij niet")).to_be_visible(timeout=20_000)
    page.reload()
    unlock(page)
    expect(page.get_by_text("Deze code kennen wij niet")).to_be_visible(timeout=20_000)
    page.get_by_role("button", name="Stoppen en verwijderen").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Het is weg")
