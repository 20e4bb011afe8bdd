"""UC9 talk: a person asks, the agency proposes to meet and to agree, and both sides say yes."""

import re
from datetime import timedelta

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browsers import Phone
from tests.journeys.agency import go, today
from tests.journeys.agency import platform as platform
from tests.journeys.sharing import MISSING_FILES, send, violations
from tests.journeys.sharing import phone as phone
from tests.journeys.test_account import say_who
from tests.journeys.test_withdraw import RECEIVED, has_come
from tests.journeys.test_withdraw import clerk as clerk
from tests.journeys.test_work import work


def act(clerk: Page, words: str) -> Locator:
    """Unfold one of the ways to answer at the desk."""
    found = clerk.locator("details.desk-act", has=clerk.get_by_text(words, exact=True)).first
    found.locator("summary").click()
    return found


def talk(page: Page) -> None:
    """Go to the talk about work."""
    work(page)
    page.get_by_role("link", name="Gesprekken").click()
    expect(page.get_by_role("heading", name="Gesprekken", level=1)).to_be_visible()


def say_yes(phone: Phone, name: str) -> None:
    """Wait for a proposal, say yes to it, and send that."""
    page = phone.page
    message = page.get_by_role("link", name=re.compile(name))
    phone.wait_until(lambda: has_come(page, message), 60, of=name)
    message.first.click()
    page.get_by_role("link", name="Naar uw gesprekken").click()
    expect(page.get_by_role("button", name="Ja, dat is goed")).to_be_visible()
    assert violations(page) == []
    page.get_by_role("button", name="Ja, dat is goed").click()
    # A yes is complete: it is looked at, and sent.
    expect(page.get_by_role("heading", level=1)).to_have_text("Kijk alles na")
    expect(page.get_by_role("main")).to_contain_text(name)
    page.get_by_role("button", name="Akkoord en versturen").click()
    expect(page.get_by_text(RECEIVED)).to_be_visible(timeout=30_000)


def is_agreed(page: Page) -> bool:
    """Look whether the agency has said that the meeting is on."""
    go(page, "Delen")
    page.wait_for_timeout(1_500)
    talk(page)
    return page.get_by_text("Afgesproken", exact=True).count() > 0


@pytest.mark.timeout(400)
def test_UC9_a_meeting_and_an_agreement_are_proposed_and_both_sides_say_yes(
    phone: Phone, clerk: Page
) -> None:
    page = phone.page
    talk(page)
    page.get_by_role("link", name=re.compile("Om een gesprek vragen")).first.click()
    page.get_by_label("Waar wilt u het over hebben?").fill("Hoe ik werk kan vinden")
    send(page)
    expect(page.get_by_text(RECEIVED)).to_be_visible(timeout=30_000)
    asked = clerk.locator("a[href*='/inzending?id=']").first
    expect(asked).to_be_visible(timeout=15_000)
    asked.click()
    say_who(page, clerk)
    clerk.get_by_role("link", name=re.compile("gesprek", re.I)).first.click()

    day = today() + timedelta(days=14)
    form = act(clerk, "Gesprek voorstellen")
    form.get_by_label("Waarover gaat het?").fill("Werk vinden")
    form.get_by_label("Dag").fill(day.isoformat())
    form.get_by_label("Tijd").fill("10:30")
    form.get_by_label("Waar?").fill("Stadhuis, balie 3")
    form.get_by_label("Met wie?").fill("mevrouw De Boer")
    form.get_by_role("button").click()
    say_yes(phone, "Werk vinden")
    phone.wait_until(lambda: is_agreed(page), 60, of="the agency's word")
    expect(page.get_by_role("main")).to_contain_text("Stadhuis, balie 3")
    assert violations(page) == []
    with page.expect_download() as saved:
        page.get_by_role("button", name="Zet in uw agenda").click()
    assert f"DTSTART:{day:%Y%m%d}T" in saved.value.path().read_text()
    expect(clerk.get_by_text("De afzender zei ja op")).to_be_visible(timeout=15_000)
    go(page, "Taken")
    expect(page.get_by_role("link", name=re.compile("Werk vinden")).first).to_be_visible()

    form = act(clerk, "Afspraak over werk zoeken voorstellen")
    form.get_by_label("Hoe heet de afspraak?").fill("Werk zoeken")
    form.get_by_label(re.compile("Hoe vaak")).fill("3")
    form.get_by_label(re.compile("Vanaf")).fill(today().isoformat())
    form.get_by_role("button").click()
    message = page.get_by_role("link", name=re.compile("Werk zoeken.*Nieuw"))
    go(page, "Delen")
    phone.wait_until(lambda: has_come(page, message), 60, of="the proposal")
    work(page)
    # Nothing holds before the yes is sent.
    expect(page.get_by_role("link", name=re.compile("0 van 3"))).to_have_count(0)
    go(page, "Delen")
    say_yes(phone, "Werk zoeken")
    expect(clerk.get_by_text("De afzender zei ja op")).to_have_count(2, timeout=15_000)
    work(page)
    expect(page.get_by_role("link", name=re.compile("0 van 3")).first).to_be_visible()

    # Something comes between: the person says no after all, and both sides see that.
    talk(page)
    page.get_by_role("button", name="Ik kan toch niet").click()
    page.get_by_label("Wilt u er iets bij vertellen?").fill("Mijn kind is ziek.")
    send(page)
    expect(page.get_by_text(RECEIVED)).to_be_visible(timeout=30_000)
    talk(page)
    expect(page.get_by_text("U zei dat u niet kunt")).to_be_visible()
    expect(page.get_by_text("Hoe ik werk kan vinden")).to_be_visible()
    assert violations(page) == []
    expect(clerk.get_by_text("De afzender zei nee op")).to_be_visible(timeout=15_000)
    phone.watch.assert_clean(allowing=[MISSING_FILES])
