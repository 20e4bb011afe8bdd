"""Every screen of the wallet in every language: nothing too wide, nothing left in Dutch."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from playwright.sync_api import Playwright, expect

from pwa.rules.translations import read_translations
from pwa.texts.catalogue import catalogue_files
from pwa.texts.languages import LANGUAGES
from tests.browsers import Phone, chromium
from tests.inspection import devtools, set_text_size
from tests.journeys.agency import Platform
from tests.journeys.agency import platform as platform
from tests.journeys.steps import begin
from tests.journeys.test_every_screen import OPEN, fill_wallet
from tests.journeys.walk import Walk

TWICE_PX = 32
# What was sent is shown with the words with which it was sent: here in Dutch.
AS_SENT = "/delen/inzending"
# What the person named themselves, in the Dutch in which the wallet was filled.
TYPED = {"Mijn cv"}


@pytest.fixture
def phone(playwright: Playwright, platform: Platform, tmp_path: Path) -> Iterator[Phone]:
    """Open a phone with nothing on it."""
    with chromium(playwright, tmp_path / "phone", origin=platform.origin) as opened:
        yield opened


@pytest.mark.timeout(300)
def test_every_screen_is_whole_in_every_language(
    phone: Phone, platform: Platform, tmp_path: Path
) -> None:
    page = phone.page
    begin(page, platform.origin)
    walk = Walk(page)
    links = fill_wallet(page, platform, tmp_path)
    translated = {language: translated_from_dutch(language) for language in LANGUAGES}
    none = {language: set[str]() for language in LANGUAGES}
    # As a person sets it in the browser: screens of 320 pixels with letters of twice the size.
    set_text_size(devtools(page), TWICE_PX)
    for path, queries in OPEN.items():
        for query in queries:
            walk.go(path + links.get(query, query))
            walk.measure(path + query, none if path == AS_SENT else translated)
    expect(page.locator(".tabs")).to_be_visible()
    assert walk.wrong == [], "\n".join(walk.wrong)


def test_what_is_planted_is_found_in_the_language_in_which_it_is_wrong(
    phone: Phone, platform: Platform
) -> None:
    page = phone.page
    page.goto(platform.origin)
    walk = Walk(page)
    walk.wait()
    languages = {language: {"Dit is Nederlands."} for language in ("en", "ar")}
    walk.measure("/", languages)
    assert walk.wrong == []
    page.evaluate(
        """() => {
          const main = document.querySelector("main");
          const plant = (name, props) =>
            Object.assign(main.appendChild(document.createElement(name)), props);
          plant("p", {textContent: "Dit is Nederlands."});
          plant("p", {textContent: "x"}).style.inlineSize = "30rem";
          plant("button", {});
          document.body.style.direction = "ltr";
        }"""
    )
    walk.measure("/", languages)
    for fault in (
        "en /: still Dutch: Dit is Nederlands.",
        "ar /: still Dutch",
        "stands outside",
        "has no name",
        "ar /: the screen is not turned",
    ):
        assert any(fault in line for line in walk.wrong), (fault, walk.wrong)
    assert not any("en /: the screen is not turned" in line for line in walk.wrong)


def translated_from_dutch(language: str) -> set[str]:
    """Give the Dutch sentences of which there is another one in this language.

    A message that is not translated yet is a fault of the catalogue, and told by `tests/lint`.
    """
    own = sentences_of(language)
    dutch = sentences_of("nl")
    ours = {text for key, text in dutch.items() if own.get(key, text) != text}
    pending = {text for key, text in dutch.items() if key not in own}
    of_rules = {
        dutch
        for file in read_translations(language).values()
        for dutch, text in file.texts.items()
        if dutch != text
    }
    return (ours | of_rules) - pending - TYPED if language != "nl" else set()


def sentences_of(language: str) -> dict[str, str]:
    """Give the messages without places by key."""
    entries = [
        entry
        for path in catalogue_files(language)
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body
        if isinstance(entry, ast.Message) and entry.value
    ]
    return {
        entry.id.name: entry.value.elements[0].value
        for entry in entries
        if entry.value
        and len(entry.value.elements) == 1
        and isinstance(entry.value.elements[0], ast.TextElement)
    }
