"""Hiding at once: nothing of the wallet stays on the screen, in the title or behind going back."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Playwright, expect

from tests.browsers import Phone, chromium
from tests.journeys.agency import Platform, begin_wallet, go, unlock
from tests.journeys.agency import platform as platform
from tests.journeys.sharing import violations


@pytest.fixture
def phone(playwright: Playwright, platform: Platform, tmp_path: Path) -> Iterator[Phone]:
    """Open a phone whose browser brings tabs back as they were, with a wallet on it."""
    with chromium(
        playwright, tmp_path / "phone", origin=platform.origin, keeps_left_pages=True
    ) as opened:
        begin_wallet(opened.page, platform.origin)
        yield opened


def test_what_is_hidden_at_once_is_nowhere_in_the_tab_and_nothing_is_lost(
    phone: Phone, platform: Platform
) -> None:
    page = phone.page
    page.get_by_role("banner").get_by_role("link", name="Instellingen").click()
    page.get_by_role("link", name="Kijkt er iemand mee?").click()
    page.get_by_role("button", name="Ja, geef mij die knop").click()
    expect(page.get_by_role("button", name="Verberg Plein nu")).to_be_visible()
    assert violations(page) == []
    # The choice is in the wallet: whoever sees it locked sees nothing of it.
    assert "hide" not in page.evaluate("JSON.stringify(localStorage)")
    go(page, "Geld")
    expect(page.get_by_role("main")).to_contain_text("AOW-pensioen")
    page.get_by_role("button", name="Verberg Plein nu").click()
    is_hidden(page)
    # Going back once leads to the neutral page too, twice to what the tab showed before Plein.
    page.go_back()
    is_hidden(page)
    page.go_back()
    expect(page).to_have_url("about:blank")
    # By keyboard, in the midst of a form.
    page.goto(platform.origin)
    unlock(page)
    go(page, "Taken")
    page.get_by_role("link", name="Taak toevoegen").click()
    page.get_by_label("Wat moet u doen?").press_sequentially("Brief stu")
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    is_hidden(page)
    page.goto(f"{platform.origin}/taken/taak")
    unlock(page)
    expect(page.get_by_label("Wat moet u doen?")).to_have_value("Brief stu")
    phone.watch.assert_clean()


def is_hidden(page: Page) -> None:
    """See the neutral page, and nothing else anywhere in the tab."""
    page.wait_for_url("**/woorden*")
    expect(page.get_by_role("heading", level=1)).to_have_text("Moeilijke woorden")
    expect(page).to_have_title("Moeilijke woorden · Plein")
    expect(page.locator(".tabs")).to_have_count(0)
    expect(page.get_by_role("button", name="Verberg Plein nu")).to_have_count(0)
    expect(page.locator("body")).not_to_contain_text("AOW-pensioen")
    # Its own history, of this origin, names no screen of the wallet.
    visited = page.evaluate("navigation.entries().flatMap(({url}) => url ?? [])")
    assert {urlsplit(url).path for url in visited} <= {"/woorden", "blank"}, visited
