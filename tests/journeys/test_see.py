"""UC3 see: what the screens show of the example household, to everybody."""

import json
import re
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.inspection import axe_violations
from tests.journeys.conftest import OpenPhone, open_example
from tests.pwa.plugin.static_server import StaticServer

EXPECTED = json.loads(
    (Path(__file__).parents[1] / "vectors" / "twelve_parts.json").read_text("utf-8")
)
SCREENS = {
    "/vandaag": "Vandaag",
    "/geld": "Geld",
    "/geld?maand=2026-06": "Geld",
    "/geld/kiezen": "Welk inkomen?",
    "/geld/deel": "Ander inkomen",
    "/geld/deel?agency=gemeente&kind=levensonderhoud": "Bijstandsuitkering",
    "/geld/deel?id=p05": "Zorgtoeslag",
    "/papieren": "Papieren",
    "/papieren/papier?id=d4": "Inschrijving MBO",
    "/papieren/wijzigen": "Papier toevoegen",
    "/taken": "Taken",
    "/taken/taak": "Taak toevoegen",
    "/taken/taak?id=t2": "Taak wijzigen",
    "/delen": "Delen",
    "/instellingen": "Instellingen",
    "/bestaat-niet": "Deze bladzijde is er niet",
}
LOOKS = ("light", "dark", "contrast")
WORDS_OF_THE_MACHINE = {"outbox", "digest", "mailbox", "sync", "key", "sleutel", "postbus"}


def go(page: Page, path: str, heading: str) -> None:
    """Open a screen anew, as a reload does; the example opens again by itself."""
    page.goto(path)
    expect(page.get_by_role("heading", level=1)).to_have_text(heading)


def test_UC3_money_shows_exactly_the_expected_total_of_every_month(
    open_phone: OpenPhone, wallet_site: StaticServer
) -> None:
    phone = open_phone()
    page = open_example(phone, wallet_site.origin)
    page.get_by_role("link", name="Geld", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Geld")
    for _ in range(5):
        page.get_by_role("link", name="2026", exact=False).first.click()
    for month, cents in EXPECTED["received_cents_per_month"].items():
        expect(page.locator(".card--strong .amount")).to_have_text(dutch_amount(cents))
        assert page.url.endswith(month)
        page.locator(".months .round").last.click()
    phone.watch.assert_clean()


def test_UC3_today_begins_with_what_comes_in_and_what_is_due(
    open_phone: OpenPhone, wallet_site: StaticServer
) -> None:
    page = open_example(open_phone(), wallet_site.origin)
    headings = page.locator("main h2").all_inner_texts()
    assert headings[:2] == ["Komt binnen over 3 dagen", "Dit moet u doen"]
    expect(page.locator(".card--strong .amount")).to_have_text(dutch_amount(160115))
    assert page.locator(".tabs a").count() == 5


def test_UC3_every_screen_is_accessible_in_light_dark_and_extra_clear(
    open_phone: OpenPhone, wallet_site: StaticServer
) -> None:
    phone = open_phone()
    page = phone.page
    page.goto(wallet_site.origin)
    page.get_by_role("button", name="Bekijk een voorbeeld").wait_for()
    found = {"/": violations_in_all_looks(page)}
    assert words_of_the_machine(page) == set()
    open_example(phone, wallet_site.origin)
    for path, heading in SCREENS.items():
        go(page, wallet_site.origin + path, heading)
        found[path] = violations_in_all_looks(page)
        assert page.locator("h1").count() == 1
        assert words_of_the_machine(page) == set(), path
        assert "Voorbeeld" in page.locator(".bar").inner_text(), f"{path} is not labelled"
    assert {path: violations for path, violations in found.items() if violations} == {}


def test_UC3_colours_are_chosen_at_the_settings_and_hold_after_a_reload(
    open_phone: OpenPhone, wallet_site: StaticServer
) -> None:
    page = open_phone(color_scheme="dark").page
    page.goto(f"{wallet_site.origin}/instellingen")
    scheme = "document.documentElement.dataset.scheme"
    assert page.evaluate(scheme) == "dark"
    for words, look in {"Licht": "light", "Extra duidelijk": "contrast", "Donker": "dark"}.items():
        page.get_by_label(words, exact=True).check()
        assert page.evaluate(scheme) == look
        page.reload()
        expect(page.get_by_label(words, exact=True)).to_be_checked()
        assert page.evaluate(scheme) == look


def test_UC3_forms_with_problems_and_notices_are_accessible(
    open_phone: OpenPhone, wallet_site: StaticServer
) -> None:
    page = open_example(open_phone(), wallet_site.origin)
    go(page, f"{wallet_site.origin}/geld/deel", "Ander inkomen")
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_role("alert")).to_be_focused()
    assert axe_violations(page) == []
    go(page, f"{wallet_site.origin}/taken/taak?id=t1", "Taak wijzigen")
    page.get_by_role("button", name="Verwijderen").click()
    expect(page.get_by_role("button", name="Ongedaan maken")).to_be_visible()
    assert axe_violations(page) == []


def test_UC3_large_letters_and_narrow_screens_need_no_sideways_scrolling(
    open_phone: OpenPhone, wallet_site: StaticServer
) -> None:
    phone = open_phone(viewport={"width": 320, "height": 640})
    page = open_example(phone, wallet_site.origin)
    page.evaluate("""localStorage.setItem("plein-appearance", '{"letters": "largest"}')""")
    too_wide: list[str] = []
    for path, heading in SCREENS.items():
        go(page, wallet_site.origin + path, heading)
        page.mouse.wheel(0, 600)
        if page.evaluate("document.documentElement.scrollWidth") > 320:
            too_wide.append(path)
        small = page.evaluate(
            """[...document.querySelectorAll("main a, main button, nav a, header a, header button")]
              .filter((one) => one.checkVisibility() && !one.closest("p"))
              .map((one) => [one.innerText, one.getBoundingClientRect()])
              .filter(([, box]) => box.height < 44 || box.width < 44)
              .map(([text]) => text)"""
        )
        assert small == [], path
    assert too_wide == []


def test_UC3_reading_aloud_uses_only_voices_of_the_phone_itself(
    open_phone: OpenPhone, wallet_site: StaticServer
) -> None:
    page = open_example(open_phone(), wallet_site.origin)
    page.evaluate(
        """() => {
          const voices = [
            {name: "Cloud", lang: "nl-NL", localService: false},
            {name: "Claire", lang: "nl-NL", localService: true},
          ];
          window.said = [];
          window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
          Object.defineProperty(window, "speechSynthesis", {value: {
            getVoices: () => window.onlyCloud ? voices.slice(0, 1) : voices,
            speak: (one) => {
              window.said.push([one.voice.name, one.text]);
              one.onboundary({name: "word", charIndex: 0, charLength: 3});
              window.marked = [...CSS.highlights].map(([name, [range]]) => `${name}: ${range}`);
              if (!one.text.includes("1.601,15")) setTimeout(() => one.onend());
            },
            cancel: () => {},
            addEventListener: (_name, told) => told(),
          }});
        }"""
    )
    page.get_by_role("button", name="Voorlezen").click()
    expect(page.get_by_role("button", name="Stop", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="Pauze")).to_be_visible()
    page.wait_for_function("window.said.some(([, text]) => text.includes('1.601,15'))")
    said = page.evaluate("window.said")
    marked = page.evaluate("window.marked")
    assert {line.partition(":")[0] for line in marked} == {"spoken-sentence", "spoken-word"}
    page.get_by_role("button", name="Langzamer").click()
    page.get_by_role("button", name="Pauze").click()
    count = page.evaluate("window.said.length")
    page.get_by_role("heading", name="Vandaag", level=1).click()
    # It goes on where one taps.
    assert page.evaluate("count => window.said[count][1]", count) == "Vandaag"
    assert {voice for voice, _ in said} == {"Claire"}
    assert said[0][1] == "Vandaag"
    assert any("1.601,15" in text for _, text in said)
    page.get_by_role("button", name="Stop", exact=True).click()
    page.evaluate("window.onlyCloud = true")
    page.get_by_role("button", name="Voorlezen").click()
    expect(page.get_by_role("status")).to_contain_text("geen eigen stem")


def test_UC1_language_is_that_of_the_browser_and_changes_at_once(
    open_phone: OpenPhone, wallet_site: StaticServer
) -> None:
    phone = open_phone(locale="en-GB")
    page = phone.page
    page.goto(wallet_site.origin)
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "Your income, papers and tasks in one place"
    )
    assert page.evaluate("document.documentElement.lang") == "en"
    page.get_by_role("main").get_by_role("button", name="Nederlands").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "Uw inkomen, papieren en taken bij elkaar"
    )
    page.reload()
    expect(page.get_by_role("button", name="Bekijk een voorbeeld")).to_be_visible()
    assert page.evaluate("document.documentElement.lang") == "nl"
    phone.watch.assert_clean()


def violations_in_all_looks(page: Page) -> list[str]:
    """Run axe on the page as it stands in each of the looks."""
    found: list[str] = []
    for look in LOOKS:
        page.evaluate("(look) => { document.documentElement.dataset.scheme = look }", look)
        found += [f"{look}: {line}" for line in axe_violations(page)]
    return found


def words_of_the_machine(page: Page) -> set[str]:
    """Give the words on the screen that no citizen should meet."""
    return WORDS_OF_THE_MACHINE & set(re.findall(r"\w+", page.locator("body").inner_text().lower()))


def dutch_amount(cents: int) -> str:
    """Write cents as the screens do."""
    euros = f"{cents // 100:,}".replace(",", ".")
    return f"€ {euros},{cents % 100:02}"
