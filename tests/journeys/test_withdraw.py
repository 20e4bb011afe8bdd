"""UC6 share and UC7 desk: a person takes back what was sent, and a clerk answers that."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, Playwright, expect

from tests.browsers import Phone, chromium
from tests.journeys.agency import Platform, go
from tests.journeys.agency import platform as platform
from tests.journeys.sharing import MISSING_FILES, fill_in_change, send, violations
from tests.journeys.sharing import phone as phone

RECEIVED = re.compile(r"Gemeente Voorbeeld kreeg dit op")


@pytest.fixture
def clerk(playwright: Playwright, platform: Platform, tmp_path: Path) -> Iterator[Page]:
    """Sign a clerk in at the agency's own desk."""
    size = {"width": 1280, "height": 900}
    with (
        platform.desk as desk,
        chromium(
            playwright, tmp_path / "desk", origin=desk.origin, viewport=size, is_mobile=False
        ) as browser,
    ):
        page = browser.page
        page.goto(desk.origin)
        password = (platform.data / "desk" / "first-password").read_text().strip()
        page.get_by_label("Wachtwoord").fill(password)
        page.get_by_role("button", name="Aanmelden").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Inzendingen")
        yield page
        browser.watch.assert_clean()


@pytest.mark.timeout(400)
def test_UC6_what_was_sent_is_withdrawn_and_the_agency_answers_it(
    phone: Phone, clerk: Page, tmp_path: Path
) -> None:
    page = phone.page
    fill_in_change(page, tmp_path)
    send(page)
    expect(page.get_by_text(RECEIVED)).to_be_visible(timeout=30_000)
    page.get_by_role("link", name="Intrekken of laten wissen").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Iets intrekken")
    about = re.compile("Dit gaat over: Wijziging doorgeven, Gemeente Voorbeeld, ")
    expect(page.get_by_text(about)).to_be_visible()
    page.get_by_label("Wat wilt u?").select_option("Intrekken")
    page.get_by_label("Waarom?").fill("Het loon gaat toch niet omhoog")
    assert violations(page) == []
    send(page)
    expect(page.get_by_text(RECEIVED)).to_be_visible(timeout=30_000)

    asked = clerk.get_by_role("link", name="Iets intrekken")
    expect(asked).to_be_visible(timeout=15_000)
    asked.click()
    expect(clerk.locator("dl.facts").first).to_contain_text("Het loon gaat toch niet omhoog")
    clerk.get_by_role("link", name="Naar de inzending waar dit over gaat").click()
    expect(clerk.get_by_role("heading", level=1)).to_have_text("Wijziging doorgeven")
    expect(clerk.get_by_text("De afzender heeft deze inzending ingetrokken.")).to_be_visible()
    clerk.go_back()
    expect(clerk.get_by_role("heading", level=1)).to_have_text("Iets intrekken")
    act = clerk.locator("details.desk-act", has=clerk.get_by_text("Bericht sturen", exact=True))
    act.locator("summary").click()
    act.get_by_label("Titel").fill("Uw wijziging is ingetrokken")
    act.get_by_label("Tekst").fill("Wij doen er niets meer mee.")
    act.get_by_role("button", name="Versturen").click()
    expect(clerk.get_by_text("Het bericht gaat naar de afzender.")).to_be_visible()

    answer = page.get_by_role("link", name="Uw wijziging is ingetrokken")
    phone.wait_until(lambda: has_come(page, answer), 60, of="the agency's answer")
    answer.click()
    expect(page.locator(".letter")).to_have_text("Wij doen er niets meer mee.")
    go(page, "Delen")
    page.get_by_role("link", name="Wijziging doorgeven").filter(
        has_text="U vroeg om dit in te trekken"
    ).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Wijziging doorgeven")
    expect(page.locator(".way")).to_contain_text("U vroeg om dit in te trekken")
    expect(page.get_by_text("moet dit afhandelen")).to_have_count(0)
    expect(page.get_by_role("link", name="Intrekken of laten wissen")).to_have_count(0)
    assert violations(page) == []
    page.get_by_role("link", name="Naar uw verzoek").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Iets intrekken")
    expect(answer).to_be_visible()
    phone.watch.assert_clean(allowing=[MISSING_FILES])


def has_come(page: Page, answer: Locator) -> bool:
    """Look at the messages anew, as a person does who waits."""
    go(page, "Vandaag")
    go(page, "Delen")
    page.wait_for_timeout(1_500)
    return answer.count() > 0
