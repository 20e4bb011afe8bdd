"""UC4 offline: without the server everything opens and is taken in, and syncs by itself later."""

from collections.abc import Callable

from playwright.sync_api import expect

from tests.browsers import Phone
from tests.inspection import axe_violations
from tests.journeys.steps import add_task, begin_with_task, see_task, unlock, wait_until_saved
from tests.programs import RunningProgram

# How often the line about the connection was empty.
GONE = """() => {
  window.gone = 0;
  const line = document.querySelector(".offline");
  new MutationObserver(() => (window.gone += line.textContent === ""))
    .observe(line, {childList: true, characterData: true, subtree: true});
}"""
ROUTES = ("/vandaag", "/geld", "/papieren", "/taken", "/delen", "/apparaten")


def test_UC4_everything_opens_and_is_added_without_a_server_and_syncs_later(
    new_phone: Callable[..., Phone], plein: RunningProgram
) -> None:
    phone = new_phone()
    page = phone.page
    begin_with_task(page, plein.origin, "Toen er internet was")
    wait_until_saved(page)
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    page.goto(f"{plein.origin}/vandaag")
    unlock(page)
    plein.stop()
    for route in ROUTES:
        page.goto(plein.origin + route)
        unlock(page)
        expect(page.get_by_label("Uw wachtzin of pincode")).to_have_count(0)
        expect(page.get_by_role("heading", level=1)).to_be_visible()
    see_task(page, "Toen er internet was")
    add_task(page, "Zonder internet")
    # The frame says it on every screen, and the settings say it too.
    frame = page.get_by_role("banner")
    expect(frame).to_contain_text("1 wijziging wacht en gaat straks vanzelf", timeout=20_000)
    assert axe_violations(page) == []
    # While it is tried again the line stays: screens do not move under a finger.
    page.evaluate(GONE)
    page.evaluate("window.dispatchEvent(new Event('online'))")
    page.wait_for_timeout(1_500)
    assert page.evaluate("window.gone") == 0
    frame.get_by_role("link", name="Instellingen").click()
    expect(page.get_by_role("main")).to_contain_text("Nu geen verbinding met de server")
    plein.start()
    page.evaluate("window.dispatchEvent(new Event('online'))")
    expect(page.get_by_text("Bewaard op de server om")).to_be_visible(timeout=30_000)
    expect(frame).not_to_contain_text("Nu geen verbinding")
