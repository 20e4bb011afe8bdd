"""Every screen of the desk for every clerk: axe, colours, languages, narrow, by keyboard."""

import pytest
from playwright.sync_api import expect

from tests.journeys.counter import Counter
from tests.journeys.counter import counter as counter
from tests.journeys.walk import Walk

LANGUAGES = {"English": "en", "Nederlands": "nl"}
ACTS = ("In behandeling nemen", "Bericht sturen", "Taak geven")


@pytest.mark.timeout(400)
def test_every_screen_of_the_desk_is_for_everybody(counter: Counter) -> None:
    page = counter.page
    page.goto(counter.origin)
    walk = Walk(page)
    look_in_both(walk, "signing in")
    counter.sign_in()
    expect(page.get_by_text("Er is nog niets ingediend")).to_be_visible()
    look_in_both(walk, "nothing handed in")
    sent = counter.hand_in()
    expect(page.locator(f"a[href$='{sent}']")).to_be_visible(timeout=15_000)
    look_in_both(walk, "the list")
    counter.open(sent)
    look_in_both(walk, "a submission")
    for words in ACTS:
        counter.act(words)
        look_in_both(walk, words)
    page.get_by_role("link", name="Brief met code maken").click()
    expect(page.get_by_label("Klantnummer")).to_be_visible()
    look_in_both(walk, "a letter to be made")
    page.get_by_label("Naam", exact=True).fill("S. Voorbeeld")
    page.get_by_label("Klantnummer").fill("12345")
    page.get_by_label("Adres").fill("Straat 1")
    page.get_by_role("button", name="Brief maken").click()
    expect(page.locator(".letter-code strong")).to_be_visible()
    look_in_both(walk, "a letter")
    page.get_by_role("link", name="Wachtwoord").click()
    expect(page.get_by_label("Oud wachtwoord")).to_be_visible()
    look_in_both(walk, "another password")
    assert walk.wrong == [], "\n".join(walk.wrong)
    counter.watch.assert_clean()


def look_in_both(walk: Walk, name: str) -> None:
    """Look at the screen as it stands in both languages, and end in Dutch."""
    for words, language in LANGUAGES.items():
        walk.page.get_by_role("button", name=words, exact=True).click()
        expect(walk.page.locator(".desk")).to_have_attribute("lang", language)
        walk.look(f"{language} {name}")
