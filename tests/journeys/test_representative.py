"""UC22 a representative: prepares, is named by the person, and is checked once at the desk."""

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page, Playwright, expect

from tests.browsers import Phone
from tests.journeys.agency import Platform, go, today
from tests.journeys.agency import platform as platform
from tests.journeys.counter import bring_colleague
from tests.journeys.sharing import MISSING_FILES, fill_in_change, phone_with_wallet, violations
from tests.journeys.sharing import phone as phone
from tests.journeys.test_apply import open_act
from tests.journeys.test_helper import come_in, hear, to_helper
from tests.journeys.test_partner import say_who
from tests.journeys.test_withdraw import RECEIVED, has_come
from tests.journeys.test_withdraw import clerk as clerk

NAMES = "Namens M. Voorbeeld, door Bewind Voorbeeld BV (bewindvoerder)"
BESIDE = "Treedt er iemand voor u op bij deze inzending?"


@pytest.fixture
def beside(playwright: Playwright, platform: Platform, tmp_path: Path) -> Iterator[Phone]:
    """Open the representative's own phone, with a wallet of its own."""
    with phone_with_wallet(playwright, platform, tmp_path / "beside") as opened:
        yield opened


@pytest.mark.timeout(500)
def test_UC22_a_representative_prepares_is_named_and_is_checked_once_before_a_decision(
    phone: Phone, beside: Phone, clerk: Page, platform: Platform, tmp_path: Path
) -> None:
    page, other = phone.page, beside.page
    let_act(page)
    come_in(page, other)
    prepare(other)
    take_over(page)
    fill_in_change(page, tmp_path)

    # Who got it ready is named by the person, or not: without a choice nothing goes.
    page.get_by_role("button", name="Verder naar nakijken").click()
    page.get_by_role("button", name="Akkoord en versturen").click()
    expect(page.get_by_role("heading", name=re.compile("klopt"))).to_be_visible()
    expect(page.get_by_text("M. Voorbeeld", exact=True)).to_have_count(0)
    choose(page)
    expect(page.get_by_text("M. Voorbeeld", exact=True)).to_be_visible()
    expect(page.get_by_text("Klaargezet door")).to_be_visible()
    assert violations(page) == []
    agree(page)

    open_case(clerk)
    expect(clerk.get_by_text(NAMES)).to_be_visible(timeout=15_000)
    expect(clerk.get_by_text("De grond is nog niet gecontroleerd")).to_be_visible()
    say_who(page, clerk, "M. Voorbeeld", "12345")
    open_case(clerk)
    expect(clerk.get_by_text("M. Voorbeeld, klantnummer 12345")).to_be_visible(timeout=15_000)
    expect(clerk.get_by_text("Besluit voorstellen")).to_have_count(0)
    check = open_act(clerk, "Grond van de vertegenwoordiger controleren")
    check.get_by_label("Hoe hebt u het gecontroleerd?").select_option(
        "Opgezocht in het Centraal Curatele- en bewindregister"
    )
    assert violations(clerk) == []
    check.get_by_role("button", name="Leg vast").click()
    expect(clerk.locator("#told")).to_contain_text("Vul een dag in")
    check.get_by_label("Geldt tot en met").fill((today() + timedelta(days=365)).isoformat())
    check.get_by_role("button", name="Leg vast").click()
    expect(clerk.get_by_text("De controle is vastgelegd.")).to_be_visible()
    expect(clerk.get_by_text(re.compile("Gecontroleerd door balie"))).to_be_visible()
    assert violations(clerk) == []
    decide(clerk, platform)
    decision = page.get_by_role("link", name=re.compile("U krijgt het"))
    go(page, "Delen")
    phone.wait_until(lambda: has_come(page, decision), 60, of="the decision")

    # The next one is checked already, until a clerk ends that; then the person reads why not.
    fill_in_change(page, tmp_path)
    page.get_by_role("button", name="Verder naar nakijken").click()
    choose(page)
    agree(page)
    clerk.get_by_role("link", name="Inzendingen", exact=True).click()
    clerk.get_by_role("link", name="Wijziging doorgeven").first.click()
    expect(clerk.get_by_text(re.compile("Gecontroleerd door balie"))).to_be_visible()
    expect(clerk.get_by_text("Besluit voorstellen")).to_have_count(1)
    end = open_act(clerk, "Controle intrekken")
    end.get_by_role("button", name="Controle intrekken").click()
    expect(clerk.get_by_text("De controle geldt niet meer.")).to_be_visible()
    expect(clerk.get_by_text("Besluit voorstellen")).to_have_count(0)
    refuse = open_act(clerk, "Vertegenwoordiger niet aannemen")
    refuse.get_by_label("Waarom niet?").fill("Het bewind is gestopt.")
    refuse.get_by_role("button", name="Aan de afzender melden").click()
    expect(clerk.get_by_text("De afzender leest waarom.")).to_be_visible()
    expect(clerk.get_by_text("Besluit voorstellen")).to_have_count(1)
    assert violations(clerk) == []
    told = page.get_by_role("link", name="Wij nemen uw bewindvoerder hier niet aan")
    phone.wait_until(lambda: has_come(page, told), 60, of="why not")
    told.first.click()
    expect(page.locator(".letter")).to_contain_text("Waarom: Het bewind is gestopt.")
    assert violations(page) == []
    for device in (phone, beside):
        device.watch.assert_clean(allowing=[MISSING_FILES, "status of 404"])


def let_act(page: Page) -> None:
    """Choose that somebody acts by law, who may get things ready, and show the code."""
    go(page, "Vandaag")
    page.get_by_role("main").get_by_role("link", name="Hulp").click()
    page.get_by_role("link", name="Iemand die u helpt").click()
    page.get_by_role("link", name="Iemand laten helpen").click()
    page.get_by_label("Hoe noemt de helper u?").fill("Moeder")
    page.get_by_label("Wat mag de helper doen?").select_option("Kijken en iets klaarzetten")
    page.get_by_label("Wie is deze helper?").select_option(
        "Iemand die volgens de wet voor u optreedt"
    )
    page.get_by_label("Op welke grond?").select_option("Bewindvoerder (BW 1:431)")
    page.get_by_role("button", name="Maak de code").click()
    expect(page.get_by_text("Vul de naam in, zoals hij op het papier staat.").first).to_be_visible()
    page.get_by_label("Naam van wie voor u optreedt").fill("Bewind Voorbeeld BV")
    page.get_by_label("Uw eigen naam").fill("M. Voorbeeld")
    page.get_by_label("Nummer van de beschikking of volmacht").fill("EJ 2025/123")
    assert violations(page) == []
    page.get_by_role("button", name="Maak de code").click()
    expect(page.locator("#help-code")).to_be_visible(timeout=20_000)


def prepare(other: Page) -> None:
    """Get a form ready for the person."""
    expect(other.get_by_role("heading", level=1)).to_have_text("Moeder", timeout=20_000)
    other.get_by_role("link", name="Een formulier klaarzetten").click(timeout=20_000)
    other.get_by_role("link", name=re.compile("Wijziging doorgeven")).click()
    other.get_by_label("Wilt u er iets bij vertellen?").fill("Nieuw werk")
    other.get_by_role("button", name="Zet klaar").click()
    expect(other.get_by_text("Bezorgd")).to_be_visible(timeout=20_000)


def take_over(page: Page) -> None:
    """Take over what was got ready, and fill in the rest of it."""
    page.get_by_role("link", name="Naar uw helpers").click()
    hear(page, page.get_by_text("Eén ding klaargezet"))
    to_helper(page)
    page.get_by_role("button", name="Neem over en kijk na").click()
    expect(page.get_by_label("Wilt u er iets bij vertellen?")).to_have_value("Nieuw werk")


def choose(page: Page) -> None:
    """Choose in the review who acts."""
    page.get_by_label(BESIDE).select_option("Bewind Voorbeeld BV, Bewindvoerder (BW 1:431)")


def agree(page: Page) -> None:
    """Agree to what stands there, and to a decision in the wallet."""
    for tick in page.get_by_role("checkbox", name="Ik wil het besluit hierover").all():
        tick.check()
    page.get_by_role("button", name="Akkoord en versturen").click()
    expect(page.get_by_text(RECEIVED)).to_be_visible(timeout=30_000)
    expect(page.get_by_text("Bewind Voorbeeld BV").first).to_be_visible()


def open_case(clerk: Page) -> None:
    """Open what was sent."""
    clerk.get_by_role("link", name="Wijziging doorgeven").first.click(timeout=15_000)


def decide(clerk: Page, platform: Platform) -> None:
    """Propose a decision, and let a colleague give it."""
    decision = open_act(clerk, "Besluit voorstellen")
    decision.get_by_label("Titel").fill("U krijgt het")
    decision.get_by_label("Tekst").fill("Vanaf 1 juli.")
    decision.get_by_label("Volgens welk artikel?").fill("Participatiewet 17")
    decision.get_by_role("button", name="Stel voor").click()
    address = clerk.url
    colleague = bring_colleague(clerk, lambda name: platform.run("sync.agency", "confirm", name))
    colleague.goto(address)
    colleague.get_by_role("button", name="Geef dit besluit").click()
    clerk.goto(address)
    expect(clerk.get_by_text("Besloten", exact=True)).to_be_visible()
