"""Looks at screens one by one, as everybody must be able to use them; remembers what is wrong."""

from collections.abc import Mapping
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.inspection import axe_violations

NARROW = {"width": 320, "height": 640}
_STOPS_OF_A_DATE = 4
# Of each direction of writing one is walked whole; all are in `test_every_language.py`.
LANGUAGES = ("nl", "ar")
_SCRIPT = Path(__file__).with_name("walking.js")


class Walk:
    """A walk through the screens of one page, which is as wide as the narrowest phone."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.wrong: list[str] = []
        """What was found, each with the screen on which it was."""
        self.seen: list[str] = []
        page.set_viewport_size(NARROW)
        use_walking(page)
        page.reload()

    def speak(self, language: str) -> None:
        """Choose a language for the page; it is loaded anew, which locks a wallet."""
        kept = f'{{"language": "{language}"}}'
        self.page.evaluate("kept => localStorage.setItem('plein-appearance', kept)", kept)
        self.page.reload()
        expect(self.page.locator("html")).to_have_attribute("lang", language)

    def go(self, address: str) -> None:
        """Go to an address of the app without loading the page anew, so that it stays open."""
        self.page.evaluate("address => walking.go(address)", address)
        self.wait()

    def wait(self) -> None:
        """Wait until the screen is there, with all that it fetches."""
        expect(self.page.get_by_role("heading", level=1)).not_to_be_empty()
        expect(self.page.locator("main .waiting")).to_have_count(0, timeout=20_000)
        # A screen that was left stands there until the next one is drawn.
        self.page.wait_for_timeout(100)

    def look(self, name: str, *, in_all_colours: bool = True) -> None:
        """Look in all colours, hear it in order, enlarge it, and go through it by keyboard."""
        page, found = self.page, list[str]()
        self.seen.append(name)
        found += self._in("light", axe_violations(page))
        for look in ("dark", "contrast") if in_all_colours else ():
            _show(page, "scheme", look)
            found += self._in(look, axe_violations(page, "color-contrast"))
        _show(page, "scheme", "light")
        found += page.evaluate("walking.outOfOrder()")
        _show(page, "letters", "largest")
        # Not innerWidth: a phone zooms out until what is too wide fits.
        if page.evaluate("document.documentElement.scrollWidth") > NARROW["width"]:
            found.append("wider than the screen with the largest letters")
        _show(page, "letters", "normal")
        found += keyboard_troubles(page)
        self.wrong += [f"{name}: {line}" for line in found]

    def measure(self, name: str, languages: Mapping[str, set[str]]) -> None:
        """Have the screen in each language, as when it was chosen in another tab.

        Note what is too wide, not turned or nameless, and which of the given Dutch sentences are
        still on it.
        """
        seen = self.page.evaluate("languages => walking.measure(languages)", list(languages))
        for language, (found, sentences) in seen.items():
            dutch = languages[language].intersection(sentences)
            lines = [*found, *(f"still Dutch: {line}" for line in sorted(dutch))]
            self.wrong += [f"{language} {name}: {line}" for line in lines]

    def _in(self, look: str, lines: list[str]) -> list[str]:
        return [f"{look}: {line}" for line in lines]


def use_walking(page: Page) -> None:
    """Have `walking` on every page that is loaded from now on."""
    page.add_init_script(f"window.walking = {_SCRIPT.read_text('utf-8')}")


def keyboard_troubles(page: Page) -> list[str]:
    """Step through everything with the Tab key; give what is missed, hidden or a trap."""
    page.evaluate("walking.begin()")
    page.keyboard.press("Shift+Tab")
    found = [page.evaluate("walking.judge(0)")]
    for number in range(1, page.evaluate("walking.count()")):
        page.keyboard.press("Tab")
        # A date is three stops and the button of its calendar.
        for _ in range(_STOPS_OF_A_DATE - 1):
            if not page.evaluate("number => walking.isDateBefore(number)", number):
                break
            page.keyboard.press("Tab")
        found.append(page.evaluate("number => walking.judge(number)", number))
    return [line for line in found if line]


def _show(page: Page, name: str, value: str) -> None:
    page.evaluate("([name, value]) => walking.show(name, value)", [name, value])
