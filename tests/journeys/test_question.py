"""A question that one agency says is not its own goes on with a yes, and another answers it."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from sync.agency.office import Office
from tests.agency.staff import CLERK, enrol
from tests.browsers import Phone
from tests.journeys.agency import Platform, go, unlock
from tests.journeys.agency import platform as platform
from tests.journeys.sharing import phone as phone
from tests.journeys.sharing import send, violations
from tests.journeys.test_second_agency import join, until
from tests.journeys.test_talk import act
from tests.journeys.test_withdraw import RECEIVED, has_come
from tests.journeys.test_withdraw import clerk as clerk

QUESTION = "Ik wil iemand spreken over leren lezen"
REASON = "Leren lezen doet de bibliotheek."


@pytest.mark.timeout(400)
def test_a_question_that_is_not_for_one_agency_goes_on_with_a_yes_and_another_answers(
    phone: Phone, platform: Platform, clerk: Page, tmp_path: Path
) -> None:
    machines = join(platform, tmp_path)
    page = phone.page
    page.reload()
    unlock(page)
    ask(page)
    clerk.locator("a[href*='/inzending?id=']").first.click()
    form = act(clerk, "Niet voor ons")
    form.get_by_label("Waar hoort dit?").select_option("Bibliotheek Plaats")
    form.get_by_label("Waarom hoort dit daar?").fill(REASON)
    form.get_by_role("button", name="Aan de afzender melden").click()
    expect(clerk.get_by_text("De afzender leest waar dit hoort")).to_be_visible()
    expect(clerk.get_by_text("Doorverwezen", exact=True)).to_be_visible()

    say_yes(phone)
    office = machines.office("bieb", platform.origin)
    answer(office)
    office.stop()
    phone.wait_until(lambda: has_come(page, page.get_by_text("Kom langs")), 60, of="an answer")
    page.get_by_role("link", name=re.compile("Een vraag stellen")).first.click()
    chain = page.locator("section").filter(has_text="Wie ermee bezig is")
    expect(chain).to_contain_text("zegt dat het hoort bij Bibliotheek Plaats")
    expect(chain).to_contain_text(re.compile("Bibliotheek Plaats.*is aan de beurt sinds"))
    phone.watch.assert_clean()


def ask(page: Page) -> None:
    """Ask from today, see where it belongs, and send it to the municipality."""
    go(page, "Vandaag")
    page.get_by_role("link", name="Ik heb een vraag").click()
    expect(page.get_by_text("Inspreken kan hier niet")).to_be_visible()
    page.get_by_label("Wat is uw vraag?").fill(QUESTION)
    found = page.get_by_role("link", name=re.compile("Om een gesprek vragen"))
    expect(page.get_by_text("Zeg eerst hierboven waar u woont").first).to_be_visible()
    expect(found).to_have_count(0)
    page.get_by_label("In welke gemeente woont u?").select_option("Voorbeeld")
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_text("Uw gemeente: Gemeente Voorbeeld.")).to_be_visible()
    expect(found.first).to_contain_text("Gemeente Voorbeeld geeft antwoord")
    expect(found.first).to_contain_text("Gevonden door")
    assert violations(page) == []
    taker = page.get_by_role("listitem").filter(has_text="Schrijf uw vraag aan Gemeente Voorbeeld")
    expect(taker).to_contain_text("binnen 7 dagen")
    taker.get_by_role("button", name="Schrijf uw vraag aan Gemeente Voorbeeld").click()
    expect(page.get_by_label("Wat is uw vraag?")).to_have_value(QUESTION)
    send(page)
    expect(page.get_by_text(RECEIVED)).to_be_visible(timeout=30_000)


def say_yes(phone: Phone) -> None:
    """Read that it belongs elsewhere, look at what would go, and say yes."""
    page = phone.page
    told = page.get_by_role("link", name=re.compile("Dit hoort bij Bibliotheek Plaats"))
    phone.wait_until(lambda: has_come(page, told), 60, of="that it belongs elsewhere")
    page.get_by_role("link", name=re.compile("Een vraag stellen")).first.click()
    expect(page.get_by_text("U bent aan de beurt sinds")).to_be_visible()
    page.get_by_role("link", name="Bekijken en kiezen").click()
    expect(page.get_by_role("main")).to_contain_text(REASON)
    expect(page.get_by_role("main")).to_contain_text(QUESTION)
    assert violations(page) == []
    page.get_by_role("button", name="Ja, stuur het door").click()
    expect(page.get_by_text("Ingeleverd op")).to_be_visible(timeout=30_000)


def answer(office: Office) -> None:
    """Receive at the library what was passed on, once, with the first day proven, and answer."""
    until(lambda: office.receiver.receive_all(0) == 1)
    [summary] = office.casework.summaries()
    detail = office.casework.detail(summary.id)
    passed = office.referrals.read(detail.submission)
    assert passed
    assert (passed.name, passed.again) == ("Gemeente Voorbeeld", "")
    assert passed.first_at <= detail.deposited_at
    assert QUESTION in [fact.value for fact in detail.submission.facts]
    enrol(office.store)
    office.casework.send_message(summary.id, CLERK, "Kom langs", "Dinsdag om 10 uur.")
    assert office.receiver.deliver() >= 1
