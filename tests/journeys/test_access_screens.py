"""UC1, UC5, UC11: the screens of lock, devices and leaving pass axe, in light and in dark."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browsers import Phone
from tests.inspection import axe_violations
from tests.journeys.steps import REFUSALS, begin, choose_lock, type_task
from tests.programs import RunningProgram

SCREENS = {
    "Uw toestellen": "Uw toestellen",
    "Herstelcode": "Herstelcode",
    "Ander slot": "Ander slot",
    "Alles meenemen": "Alles meenemen",
    "Plein weghalen": "Plein weghalen",
}


def look(page: Page) -> None:
    """Look at a screen in both schemes."""
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        assert axe_violations(page) == []
    page.emulate_media(color_scheme="light")


def test_UC1_screens_of_lock_and_devices_have_no_axe_violations(
    new_phone: Callable[..., Phone], plein: RunningProgram
) -> None:
    phone = new_phone()
    page = phone.page
    page.goto(f"{plein.origin}/erbij?met=code#ABCD-EFGH")
    expect(page.get_by_label("De code")).to_have_value("ABCD-EFGH")
    look(page)
    begin(page, plein.origin)
    type_task(page, "Loonstrook sturen")
    expect(page.get_by_role("heading", level=1)).to_have_text("Kies een slot")
    look(page)
    choose_lock(page)
    look(page)
    for link, heading in SCREENS.items():
        page.get_by_role("banner").get_by_role("link", name="Instellingen").click()
        page.get_by_role("link", name=link, exact=True).click()
        expect(page.get_by_role("heading", level=1)).to_have_text(heading)
        look(page)
    page.goto(f"{plein.origin}/vandaag")
    expect(page.get_by_label("Uw wachtzin of pincode")).to_be_visible()
    look(page)
    phone.watch.assert_clean(allowing=REFUSALS)
