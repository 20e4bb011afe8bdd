"""UC2, UC6 and UC8 without a pointer, in Arabic and in Dutch: keep, share, and get the receipt."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, Playwright, expect

from pwa.texts.catalogue import read_text
from pwa.texts.languages import LANGUAGES
from tests.browsers import Phone, chromium
from tests.journeys.agency import PASSPHRASE, Platform
from tests.journeys.agency import platform as platform
from tests.journeys.sharing import violations
from tests.journeys.walk import use_walking

MOST_STOPS = 120
PERMIT = "a[href*='service=parkeervergunning']"
SUBMIT = "main form button[type=submit]"


@pytest.fixture
def phone(playwright: Playwright, platform: Platform, tmp_path: Path) -> Iterator[Phone]:
    """Open a phone with nothing on it."""
    with chromium(playwright, tmp_path / "phone", origin=platform.origin) as opened:
        yield opened


class Keyboard:
    """Somebody who steps through the app by keyboard and hears it in one language."""

    def __init__(self, page: Page, language: str) -> None:
        self.page = page
        self.language = language

    def say(self, key: str) -> str:
        """Give the message in this language, without what is filled in."""
        return re.sub(r"\{[^}]*\}", "", read_text(self.language, key)).strip()

    def reach(self, selector: str) -> None:
        """Step on with the Tab key until the focus is there; each stop shows that it has it."""
        for _ in range(MOST_STOPS):
            self.page.keyboard.press("Tab")
            if self.page.evaluate("one => document.activeElement.matches(one)", selector):
                assert self.page.evaluate("walking.isFocusShown()"), selector
                return
        raise AssertionError(f"{selector} is not reached by keyboard at {self.page.url}")

    def enter(self, selector: str) -> None:
        """Step to it, and do what it does."""
        self.reach(selector)
        self.page.keyboard.press("Enter")

    def type(self, selector: str, words: str) -> None:
        """Step to a field that is named, and type."""
        self.reach(selector)
        name = self.page.evaluate("walking.nameOfFocus()")
        assert name, f"{selector} has no name"
        self.page.keyboard.type(words)

    def arrive(self, heading: str) -> None:
        """Hear the heading of the screen that came: it has the focus; all is read in order."""
        title = self.page.get_by_role("heading", level=1)
        expect(title).to_have_text(heading)
        expect(title).to_be_focused()
        assert self.page.evaluate("walking.outOfOrder()") == []
        direction = LANGUAGES[self.language].direction
        assert title.evaluate("one => getComputedStyle(one).direction") == direction


@pytest.mark.parametrize("language", ["ar", "nl"])
def test_UC8_kept_shared_and_received_by_keyboard_alone(
    phone: Phone, platform: Platform, language: str
) -> None:
    page = phone.page
    use_walking(page)
    page.goto(platform.origin)
    expect(page.get_by_role("heading", level=1)).not_to_be_empty()
    one = Keyboard(page, language)
    page.keyboard.press("Tab")
    # Nothing is passed over, also not the choice of a language above the heading.
    expect(page.get_by_role("link", name="Ga naar de inhoud")).to_be_focused()
    one.enter(f".languages button[lang={language}]")
    expect(page.locator("html")).to_have_attribute("lang", language)
    one.enter("main .ams-button--primary")
    one.arrive(one.say("tab-today"))
    one.enter("main a[href='/geld/kiezen']")
    one.arrive(one.say("income-choose"))
    one.enter("main a[href*='agency=svb'][href*='kind=aow']")
    expect(page.get_by_role("heading", level=1)).to_be_focused()
    one.type("#income-amount", "1.234,56")
    one.enter(SUBMIT)
    one.arrive(one.say("lock-title"))
    one.type("#lock-passphrase", PASSPHRASE)
    one.enter(SUBMIT)
    one.arrive(one.say("ready-title"))
    one.enter("main a[href^='/geld/deel']")
    expect(page.get_by_role("heading", level=1)).to_be_focused()
    one.enter(SUBMIT)
    one.arrive(one.say("tab-money"))
    expect(page.get_by_role("status").filter(has_text=re.compile(r"\w"))).to_be_visible()
    assert violations(page) == []

    one.enter(".tabs a[href='/delen']")
    one.arrive(one.say("tab-share"))
    expect(page.locator(PERMIT)).to_be_visible()
    one.enter(PERMIT)
    expect(page.get_by_role("heading", level=1)).to_be_focused()
    one.type("#service-fact_kenteken", "12-ABC-3")
    one.reach("#service-fact_van_wie")
    page.keyboard.press("ArrowDown")
    one.enter(SUBMIT)
    one.arrive(one.say("share-review"))
    assert violations(page) == []
    one.enter(SUBMIT)
    expect(page.locator(".way")).to_contain_text(one.say("share-deposited"))
    expect(page.get_by_role("heading", level=1)).to_be_focused()
    assert platform.answer().count("parkeervergunning kenteken=12-ABC-3 van_wie=mij") == 1
    received = one.say("share-received").split("  ")[-1]
    expect(page.locator(".way")).to_contain_text(received, timeout=20_000)
    assert page.evaluate("walking.outOfOrder()") == []
    one.reach("main section button .icon, main section button")
    phone.watch.assert_clean(allowing=["status of 401"])
