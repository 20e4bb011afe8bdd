"""UC15 square: reported by a phone, hidden by one clerk, and the objection decided by another."""

import contextlib
import re
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Page, Playwright, expect

from tests.browsers import Phone, chromium, firefox
from tests.first_start import FirstStart
from tests.inspection import axe_violations
from tests.journeys.agency import Platform, begin_wallet, go
from tests.journeys.counter import bring_colleague, make_moderator, tab_to

RUDE = "Die buurvrouw van mij is een dom rund."
WHY = "U scheldt iemand uit. Dat mag hier niet."
OBJECTION = "Ik noem niemand bij naam."
ANSWER = "Bij ons duurt het acht weken."


@pytest.fixture
def clerk(
    request: pytest.FixtureRequest, playwright: Playwright, first_start: FirstStart, tmp_path: Path
) -> Iterator[tuple[Page, Platform, list[Phone]]]:
    """Run the platform with a moderator, its desk in a browser, and two phones."""
    platform = Platform(first_start, tmp_path)
    make_moderator(platform.data)
    usual = {"is_mobile": False} if request.param is chromium else {}
    with ExitStack() as open_:
        open_.enter_context(platform.server)
        open_.enter_context(platform.desk)
        browser = open_.enter_context(
            request.param(
                playwright,
                tmp_path / "clerk",
                origin=platform.desk.origin,
                viewport={"width": 1280, "height": 900},
                locale="nl-NL",
                **usual,
            )
        )
        phones = [
            open_.enter_context(chromium(playwright, tmp_path / name, origin=platform.origin))
            for name in ("writer", "reader")
        ]
        yield browser.page, platform, phones
        browser.watch.assert_clean(allowing=["WebSocket", "ERR_CONNECTION_REFUSED"])


@pytest.mark.timeout(400)
@pytest.mark.parametrize("clerk", [chromium, firefox], ids=["chromium", "firefox"], indirect=True)
def test_UC15_a_post_is_reported_hidden_and_the_objection_decided_by_a_colleague(
    clerk: tuple[Page, Platform, list[Phone]],
) -> None:
    desk, platform, [writer, reader] = clerk
    for phone in (writer, reader):
        join(phone.page, platform.origin)
    write(writer.page)
    report(reader.page)

    password = (platform.data / "desk" / "first-password").read_text().strip()
    desk.goto(platform.desk.origin)
    desk.get_by_label("Wachtwoord").fill(password)
    desk.get_by_role("button", name="Aanmelden").click()
    colleague = bring_colleague(
        desk,
        lambda name: platform.run("sync.agency", "confirm", name),
        roles=["Beheerder van het plein"],
    )

    # From the queue to the act by keyboard alone; what everybody reads is looked at first.
    to_square(desk)
    line = desk.get_by_role("link", name=re.compile(re.escape(RUDE)))
    expect(line).to_be_visible(timeout=20_000)
    expect(line).to_contain_text("Er wordt gescholden of gedreigd: 1 keer gemeld.")
    expect(line).to_contain_text("Wacht sinds vandaag")
    assert axe_violations(desk) == []
    tab_to(desk, line)
    desk.keyboard.press("Enter")
    expect(desk.get_by_role("heading", level=1)).to_have_text("Vraag op het plein")
    decide(desk, "Verberg het bericht", WHY)
    reason = "Reden: Er wordt gescholden of gedreigd."
    shown = f"Verborgen door balie van Gemeente Voorbeeld. {reason} {WHY}"
    expect(desk.locator(".desk-preview blockquote").first).to_have_text(shown)
    assert axe_violations(desk) == []
    sign(desk)
    expect(desk.locator("#told")).to_contain_text("Het is gedaan en staat op het plein.")
    expect(desk.get_by_text("Wat iedereen nu leest op deze plek")).to_be_visible()

    # The writer reads the same words, and objects.
    page = writer.page
    open_thread(page, "Verborgen bericht")
    expect(page.get_by_text(shown)).to_be_visible(timeout=30_000)
    page.get_by_text("Wat kunt u met dit bericht doen?").click()
    page.get_by_role("link", name="Maak bezwaar").click()
    page.get_by_label("Waarom klopt het niet?").fill(OBJECTION)
    page.get_by_role("button", name="Maak bezwaar").click()
    expect(page.get_by_text("Uw bezwaar is verstuurd.")).to_be_visible()

    # The clerk who hid it may not decide, and is told so; the colleague may.
    to_square(desk)
    expect(desk.get_by_text("Bezwaar", exact=True)).to_be_visible(timeout=20_000)
    desk.get_by_role("link", name=re.compile(re.escape(RUDE))).click()
    expect(desk.get_by_text("Het bezwaar gaat over wat u zelf besliste.")).to_be_visible()
    expect(desk.get_by_role("option", name="Laat het bericht weer zien")).to_have_count(0)
    to_square(colleague)
    colleague.get_by_role("link", name=re.compile(re.escape(RUDE))).click()
    expect(colleague.get_by_text(OBJECTION)).to_be_visible()
    decide(colleague, "Laat het bericht weer zien", "Er staat geen naam in.")
    sign(colleague)
    expect(colleague.locator("#told")).to_contain_text("Het is gedaan en staat op het plein.")
    to_square(colleague)
    expect(colleague.get_by_text("Er wacht niets.")).to_be_visible()
    assert axe_violations(colleague) == []
    open_thread(page, RUDE)
    expect(page.get_by_text("Een andere beheerder keek ernaar.")).to_be_visible(timeout=30_000)

    answer_while_away(colleague, platform)


def answer_while_away(page: Page, platform: Platform) -> None:
    """Answer in the agency's name while the platform is away: it goes by itself, once."""
    page.get_by_role("link", name="Lees het plein en antwoord").click()
    page.get_by_role("button", name="Lees", exact=True).click()
    page.get_by_role("button", name=re.compile(re.escape(RUDE))).click()
    platform.server.stop()
    page.get_by_label("Antwoord", exact=True).fill(ANSWER)
    page.get_by_role("button", name="Onderteken en zet op het plein").click()
    expect(page.locator("#told")).to_contain_text("Het platform antwoordt nu niet.", timeout=20_000)
    platform.server.start()
    to_square(page)
    expect(page.get_by_text("Antwoord geplaatst")).to_have_count(1)
    waiting = page.locator("li", has_text="Antwoord geplaatst")
    expect(waiting).to_contain_text("Staat op het plein", timeout=60_000)
    listed = platform.run("sync.agency", "square", "list", "GM9999", "geld")
    assert listed.count(ANSWER) == 1


def join(page: Page, origin: str) -> None:
    """Begin a wallet and take part at the example municipality."""
    begin_wallet(page, origin)
    enter(page)
    page.get_by_label("Van welke gemeente").select_option(label="Gemeente Voorbeeld")
    page.get_by_role("button", name="Doe mee op het plein").click()
    expect(page.get_by_role("link", name="Geld en uitkering")).to_be_visible()


def enter(page: Page) -> None:
    """Go to the square from wherever the phone stands."""
    go(page, "Vandaag")
    page.get_by_role("main").get_by_role("link", name="Hulp en vragen").click()
    page.get_by_role("link", name="Vragen aan elkaar").click()


def write(page: Page) -> None:
    page.get_by_role("link", name="Stel een vraag of vertel wat hielp").click()
    page.get_by_label("Uw bericht").fill(RUDE)
    page.get_by_role("button", name="Zet op het plein").click()
    expect(
        page.get_by_text("Het staat op het plein.").or_(page.get_by_text(RUDE)).first
    ).to_be_visible()


def open_thread(page: Page, words: str) -> None:
    """Open the one thread of the topic, read anew."""
    enter(page)
    page.get_by_role("link", name="Geld en uitkering").click()
    page.get_by_role("link", name=re.compile(re.escape(words))).first.click(timeout=30_000)


def report(page: Page) -> None:
    # The post may come a moment later than this phone read the topic.
    line = page.get_by_role("link", name=re.compile(re.escape(RUDE)))
    page.get_by_role("link", name="Geld en uitkering").click()
    for _ in range(3):
        with contextlib.suppress(AssertionError):
            expect(line).to_be_visible(timeout=10_000)
            break
        enter(page)
        page.get_by_role("link", name="Geld en uitkering").click()
    line.click()
    page.get_by_text("Wat kunt u met dit bericht doen?").click()
    page.get_by_role("link", name="Meld dit bericht").click()
    page.get_by_label("Wat is er mis?").select_option(label="Er wordt gescholden of gedreigd")
    page.get_by_role("button", name="Meld het").click()
    expect(page.get_by_text("Dank u wel. Een beheerder kijkt ernaar.")).to_be_visible()


def to_square(page: Page) -> None:
    """Go to the square by its shortcut."""
    page.bring_to_front()
    page.keyboard.press("Alt+Shift+Digit6")
    expect(page.get_by_role("heading", level=1)).to_have_text("Plein")


def decide(page: Page, act: str, words: str) -> None:
    """Fill in the form of an act by keyboard, and look at what people will read."""
    for label, option in (
        ("Wat doet u?", act),
        ("Om welke reden?", "Er wordt gescholden of gedreigd"),
    ):
        tab_to(page, page.get_by_label(label))
        page.keyboard.type(option)
    tab_to(page, page.get_by_label("Uitleg in gewone taal"))
    page.keyboard.type(words)
    tab_to(page, page.get_by_role("button", name="Bekijk wat mensen lezen"))
    page.keyboard.press("Enter")
    expect(page.locator("#preview")).to_be_focused()


def sign(page: Page) -> None:
    tab_to(page, page.get_by_role("button", name="Onderteken en voer uit"))
    page.keyboard.press("Enter")
