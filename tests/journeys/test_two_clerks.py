"""UC7 two clerks at once: by keyboard alone, each sees what the other does, four eyes decide."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.agency.phone import prove_code
from tests.browsers import chromium, firefox
from tests.inspection import axe_violations
from tests.journeys.counter import Counter, bring_colleague, tab_to
from tests.journeys.counter import counter as counter
from tests.sync.town import OIN

WORDS = "U krijgt het, vanaf 1 juli."


@pytest.mark.timeout(400)
@pytest.mark.parametrize("counter", [chromium, firefox], ids=["chromium", "firefox"], indirect=True)
def test_UC7_two_clerks_by_keyboard_see_each_other_and_decide_with_four_eyes(
    counter: Counter,
) -> None:
    first = counter.page
    counter.arrive()
    second = bring_colleague(first, counter.confirm)
    code = make_code(first)
    counter.phone.submit(counter.link, "identity-link", prove_code(code, counter.link.issuer, OIN))
    assert counter.read_until("identity")["established"] is True
    sent = counter.hand_in()

    for page in (first, second):
        press(page, "1")
        line = page.locator(f"a[href$='{sent}']")
        expect(line).to_be_visible(timeout=15_000)
        tab_to(page, line)
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", level=1)).to_have_text("Wijziging doorgeven")

    # Both type; the first takes the case, and the second sees it and loses nothing.
    unfold(second, "Bericht sturen")
    second.locator("#message-title").focus()
    second.keyboard.type("Vraag")
    press(first, "4")
    expect(first.get_by_text("De zaak is van eigenaar gewisseld.")).to_be_visible()
    expect(second.get_by_text("Van balie")).to_be_visible(timeout=5_000)
    second.bring_to_front()
    tab_to(second, second.locator("#message-text"))
    second.keyboard.type("Werkt u elke week?")
    tab_to(second, second.locator("details[open]").get_by_role("button", name="Versturen"))
    second.keyboard.press("Enter")
    expect(second.locator("#told")).to_contain_text("Deze zaak is van een collega")
    expect(second.locator("details[open]").get_by_label("Tekst")).to_have_value(
        "Werkt u elke week?"
    )
    assert axe_violations(second) == []

    # The first begins with an example; what is left to fill in is not sent.
    press(first, "5")
    unfold(first, "Besluit voorstellen")
    tab_to(first, first.get_by_role("button", name="U krijgt het", exact=True))
    first.keyboard.press("Enter")
    text = first.locator("#decision-text")
    expect(text).to_be_focused()
    expect(text).to_have_value(re.compile("Beste S. Voorbeeld,"))
    tab_to(first, first.get_by_role("button", name="Stel voor"))
    first.keyboard.press("Enter")
    expect(first.locator("#told")).to_contain_text("Er staat nog een plek om in te vullen")
    text.focus()
    first.keyboard.press("Control+A")
    first.keyboard.type(WORDS)
    tab_to(first, first.get_by_role("button", name="Stel voor"))
    first.keyboard.press("Enter")
    expect(first.get_by_text("U stelde dit voor.")).to_be_visible()
    expect(first.get_by_role("button", name="Geef dit besluit")).to_have_count(0)
    assert axe_violations(first) == []

    second.bring_to_front()
    give = second.get_by_role("button", name="Geef dit besluit")
    expect(give).to_be_visible(timeout=5_000)
    expect(second.get_by_text(WORDS)).to_be_visible()
    tab_to(second, give)
    second.keyboard.press("Enter")
    decision = counter.read_until("decision")
    assert (decision["about"], decision["text"]) == (sent, WORDS)
    expect(second.locator("#message-text")).to_have_value("Werkt u elke week?")
    expect(first.get_by_text("Gegeven door Noor")).to_be_visible(timeout=5_000)
    expect(first.get_by_text("Besloten", exact=True)).to_be_visible()
    counter.watch.assert_clean()


def make_code(page: Page) -> str:
    """Make a letter for the sender and give its code."""
    page.get_by_role("link", name="Brief met code", exact=True).click()
    page.get_by_label("Naam", exact=True).first.fill("S. Voorbeeld")
    page.get_by_label("Klantnummer").first.fill("12345")
    page.get_by_role("button", name="Brief maken").click()
    return page.locator(".letter-code strong").inner_text()


def press(page: Page, digit: str) -> None:
    """Press a shortcut of the desk."""
    page.bring_to_front()
    page.keyboard.press(f"Alt+Shift+Digit{digit}")


def unfold(page: Page, summary: str) -> None:
    """Unfold one of the ways to answer by keyboard."""
    tab_to(page, page.locator("details.desk-act summary", has_text=summary))
    page.keyboard.press("Enter")
