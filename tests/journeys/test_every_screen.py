"""Every screen of the wallet for everybody: axe, colours, languages, narrow, by keyboard."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, Playwright, expect

from pwa.routes import NOT_FOUND, SCREENS
from tests.browsers import Phone, chromium
from tests.journeys.agency import PASSPHRASE, Platform, go, keep_first_income
from tests.journeys.agency import platform as platform
from tests.journeys.steps import begin
from tests.journeys.test_keep import PNG
from tests.journeys.test_share import MISSING_FILES, fill_in_change
from tests.journeys.walk import LANGUAGES, Walk
from tests.sync.town import OIN

MONTH = "?maand=2026-06"
# What each screen of an open wallet is given; a name in braces is that of a link to what is kept.
OPEN = {
    "/": ("",),
    "/vandaag": ("",),
    "/hulp": ("",),
    "/plein": ("",),
    "/plein/onderwerp": ("", "?onderwerp=geld"),
    "/plein/vraag": ("", "{thread}"),
    "/plein/stellen": ("?onderwerp=geld", "{thread}"),
    "/plein/melden": ("", "{thread}"),
    "/helpers": ("",),
    "/helpers/erbij": ("",),
    "/helpers/helper": ("",),
    "/helpen": ("",),
    "/helpen/persoon": ("",),
    "/helpen/klaarzetten": ("",),
    "/vraag": ("",),
    "/op-papier": ("",),
    "/op-papier/maand": (MONTH,),
    "/op-papier/zaak": ("?id=e2",),
    "/op-papier/belkaart": ("?id=e2&soort=default",),
    "/terug": ("#zaak/e2",),
    "/buurt": ("",),
    "/buurt/plek": ("", f"?agency={OIN}&plek=wijkteam-molen"),
    "/geld": ("", MONTH),
    "/geld/kiezen": ("",),
    "/geld/deel": ("", "?agency=gemeente&kind=levensonderhoud", "{income}"),
    "/geld/betaling": ("", "?id=p01_2026-06-05"),
    "/geld/bank": ("",),
    "/geld/over": ("",),
    "/geld/over/last": ("",),
    "/geld/schulden": ("",),
    "/geld/schulden/schuld": ("",),
    "/geld/jaar": ("", "?jaar=2026"),
    "/papieren": ("",),
    "/papieren/papier": ("", "{paper}"),
    "/papieren/wijzigen": ("", "{paper}"),
    "/papieren/lezen": ("",),
    "/taken": ("",),
    "/taken/taak": ("", "{task}"),
    "/delen": ("",),
    "/delen/dienst": ("", "{service}"),
    "/delen/nakijken": ("", "{service}"),
    "/delen/stappen": ("", "{steps}"),
    "/delen/stappen/vraag": ("", "{topic}"),
    "/delen/partner": ("",),
    "/delen/doorgeven": ("",),
    "/delen/inzending": ("", "{submission}"),
    "/delen/koppeling": (f"?agency={OIN}",),
    "/delen/koppelen": ("",),
    "/delen/organisatie": ("", "?agency=00000099999999990000"),
    "/delen/bericht": ("", "{message}"),
    "/vandaag/gezien": ("",),
    "/vandaag/gezien/bevinding": ("", "?id=income-ends%2Fp03%2F2026-12-31"),
    "/vandaag/gezien/keuzes": ("",),
    "/taken/zaken": ("",),
    "/taken/zaken/zaak": ("", "?id=e2"),
    "/taken/zaken/brief": ("", "?id=e2&soort=default"),
    "/taken/zaken/verandering": ("", "?id=e3"),
    "/werk": ("",),
    "/werk/sollicitatie": ("",),
    "/werk/afspraak": ("",),
    "/werk/vrij": ("",),
    "/werk/periode": ("",),
    "/werk/bewijs": ("",),
    "/werk/bewijs/klaar": ("",),
    "/werk/gesprekken": ("",),
    "/werk/nakijken": ("",),
    "/rechten": ("",),
    "/rechten/vraag": ("", "?feit=geboren", "?feit=zorgverzekerd", "?feit=kale_huur"),
    "/rechten/regeling": ("", "?id=zorgtoeslag"),
    "/instellingen": ("",),
    "/duidelijkheid/zeggen": ("?scherm=%2Fgeld%2Fjaar",),
    "/duidelijkheid": ("",),
    "/slot": ("",),
    "/slot/klaar": ("",),
    "/slot/wijzigen": ("",),
    "/apparaten": ("",),
    "/apparaten/naam": ("",),
    "/apparaten/erbij": ("",),
    "/herstelcode": ("",),
    "/erbij": ("", "?met=code", "?met=herstelcode"),
    "/meenemen": ("",),
    "/verwijderen": ("",),
    "/verwijderd": ("",),
    "/instellingen/meldingen": ("",),
    "/woorden": ("",),
    "/veilig": ("",),
    "/plaatjes": ("",),
    "/plaatjes/geld": ("",),
    "/plaatjes/taken": ("",),
    "/plaatjes/laten-zien": ("",),
    "/werk/cv": ("",),
    "/werk/cv/versie": ("", "{cv}"),
    "/werk/cv/naam": ("", "{cv}"),
    "/werk/cv/persoon": ("", "{cv}"),
    "/werk/cv/onderdeel": ("", "{cv_entry}"),
    NOT_FOUND.path: ("",),
}
KEPT = (
    "{income}",
    "{paper}",
    "{task}",
    "{service}",
    "{steps}",
    "{topic}",
    "{submission}",
    "{message}",
    "{cv}",
    "{cv_entry}",
    "{thread}",
)
# Where a screen differs: without a wallet, in the example, without a lock, and locked.
WITHOUT_WALLET = ("/", "/vandaag", "/instellingen", "/erbij", "/erbij?met=code", "/verwijderd")
EXAMPLE = (
    "/vandaag",
    "/geld",
    "/delen",
    "/instellingen",
    "/instellingen/meldingen",
    "/op-papier/zaak?id=e2",
    "/op-papier/belkaart?id=e2&soort=default",
)
WITHOUT_LOCK = ("/vandaag", "/instellingen", "/slot", "/slot/klaar", "/apparaten", "/herstelcode")
LOCKED = ("/vandaag", "/taken/taak", "/instellingen", "/erbij")


def test_every_route_of_the_wallet_is_walked() -> None:
    assert set(OPEN) == {screen.path for screen in (*SCREENS, NOT_FOUND)}


@pytest.fixture
def phone(playwright: Playwright, platform: Platform, tmp_path: Path) -> Iterator[Phone]:
    """Open a phone with nothing on it."""
    with chromium(playwright, tmp_path / "phone", origin=platform.origin) as opened:
        yield opened


@pytest.mark.timeout(300)
def test_every_screen_without_a_wallet_or_with_the_example_is_for_everybody(
    phone: Phone, platform: Platform
) -> None:
    page = phone.page
    page.goto(platform.origin)
    walk = Walk(page)
    for language in LANGUAGES:
        walk.speak(language)
        take(walk, "none", WITHOUT_WALLET)
    page.goto(platform.origin)
    page.locator("main button").last.click()
    expect(page.locator(".tabs")).to_be_visible()
    for language in LANGUAGES:
        walk.speak(language)
        take(walk, "example", EXAMPLE)
    assert walk.wrong == [], "\n".join(walk.wrong)
    phone.watch.assert_clean()


@pytest.mark.timeout(600)
def test_every_screen_of_a_wallet_is_for_everybody(
    phone: Phone, platform: Platform, tmp_path: Path
) -> None:
    page = phone.page
    begin(page, platform.origin)
    walk = Walk(page)
    for language in LANGUAGES:
        walk.speak(language)
        take(walk, "no lock", WITHOUT_LOCK)
    walk.speak("nl")
    links = fill_wallet(page, platform, tmp_path)
    for language in LANGUAGES:
        walk.speak(language)
        walk.wait()
        take(walk, "locked", LOCKED)
        walk.go("/vandaag")
        open_again(page)
        for path, queries in OPEN.items():
            known = [links[query] if query in KEPT else query for query in queries]
            take(walk, "open", [path + query for query in known])
            # It did not lock itself on the way.
            expect(page.locator(".tabs")).to_be_visible()
    walk.go("/delen/nakijken" + links["{service}"])
    expect(page.locator(".consent")).to_be_visible()
    assert walk.wrong == [], "\n".join(walk.wrong)
    phone.watch.assert_clean(allowing=[MISSING_FILES])


def test_the_walk_finds_what_is_planted(phone: Phone, platform: Platform) -> None:
    page = phone.page
    page.goto(platform.origin)
    walk = Walk(page)
    walk.speak("nl")
    walk.wait()
    page.evaluate(
        "Object.assign(document.querySelector('main').appendChild(document.createElement('input'))"
        ".style, {minInlineSize: '30rem', outline: 'none', boxShadow: 'none'})"
    )
    page.evaluate(
        "Object.assign(document.querySelector('main').appendChild(document.createElement('p')),"
        "{textContent: 'Planted', style: 'position: absolute; inset-block-start: 0'})"
    )
    walk.look("planted")
    for fault in (
        "light: label",
        "wider than the screen",
        "does not show that it has the focus",
        "but stands above it",
    ):
        assert any(fault in line for line in walk.wrong), (fault, walk.wrong)


def take(walk: Walk, state: str, addresses: Iterable[str]) -> None:
    """Look at screens, each at its address; colours are the same in every language."""
    language = walk.page.locator("html").get_attribute("lang")
    for address in addresses:
        walk.go(address)
        walk.look(f"{state} {language} {address}", in_all_colours=language == LANGUAGES[0])


def open_again(page: Page) -> None:
    """Open the wallet in any language."""
    page.locator("input[type=password]").fill(PASSPHRASE)
    page.locator("form button[type=submit]").click()
    expect(page.locator(".tabs")).to_be_visible()


def fill_wallet(page: Page, platform: Platform, folder: Path) -> dict[str, str]:
    """Put one of everything in the wallet; give the query of the link to each by its name."""
    keep_first_income(page)
    links = {"{income}": query_of(page, "AOW-pensioen")}
    photo = folder / "mijn_brief.png"
    photo.write_bytes(PNG)
    go(page, "Papieren")
    page.get_by_role("link", name="Papier toevoegen").click()
    page.locator("#paper-choose").set_input_files(photo)
    expect(page.get_by_label("Hoe noemt u dit papier?")).to_have_value("mijn brief")
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("mijn brief")
    go(page, "Papieren")
    links["{paper}"] = query_of(page, "mijn brief")
    go(page, "Delen")
    links["{service}"] = query_of(page, "Wijziging doorgeven")
    links["{steps}"] = query_of(page, "Aanvraag levensonderhoud")
    links["{topic}"] = links["{steps}"] + "&stap=u"
    fill_in_change(page, folder)
    page.get_by_role("button", name="Verder naar nakijken").click()
    page.get_by_role("button", name="Akkoord en versturen").click()
    expect(page.get_by_text("Ingeleverd op")).to_be_visible()
    platform.answer()
    expect(page.get_by_role("link", name="Wij hebben een vraag")).to_be_visible(timeout=20_000)
    go(page, "Delen")
    links["{submission}"] = query_of(page, "Wijziging doorgeven")
    links["{message}"] = query_of(page, "Wij hebben een vraag")
    go(page, "Taken")
    links["{task}"] = query_of(page, "Loonstrook van juli sturen")
    links |= fill_in_cv(page)
    links["{thread}"] = write_on_square(page)
    # What is half filled in stands ready to be looked at before it goes.
    go(page, "Delen")
    fill_in_change(page, folder)
    page.get_by_role("button", name="Verder naar nakijken").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Kijk alles na")
    return links


def fill_in_cv(page: Page) -> dict[str, str]:
    """Make a CV with some work in it."""
    page.evaluate("address => walking.go(address)", "/werk/cv/naam")
    page.get_by_role("button", name="Bewaren").click()
    page.get_by_role("link", name="Werk toevoegen", exact=True).click()
    page.get_by_label("Wat was uw functie?").fill("Verzorgende")
    page.get_by_role("button", name="Bewaren").click()
    entry = query_of(page, "Verzorgende")
    return {"{cv_entry}": entry, "{cv}": entry.partition("&")[0]}


def write_on_square(page: Page) -> str:
    """Take part in the square and ask something there; give the query of its thread."""
    page.evaluate("address => walking.go(address)", "/plein")
    page.get_by_label("Van welke gemeente").select_option(label="Heel Nederland")
    page.get_by_role("button", name="Doe mee op het plein").click()
    page.get_by_role("link", name="Stel een vraag").click()
    page.get_by_label("Uw bericht").fill("Hoe lang duurt bijzondere bijstand?")
    page.get_by_role("button", name="Zet op het plein").click()
    expect(page.get_by_text("Staat op het plein", exact=True)).to_be_visible(timeout=20_000)
    return query_of(page, "Hoe lang duurt")


def query_of(page: Page, name: str) -> str:
    """Give the query of the address that a link leads to."""
    link = page.get_by_role("main").get_by_role("link", name=name).first
    return "?" + (link.get_attribute("href") or "").partition("?")[2]
