"""UC6 applying for social assistance: in small steps, on two devices, to the decision."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, Playwright, expect

from sync.agency.terms import end_of_term
from tests.browsers import Phone, chromium
from tests.journeys.agency import Platform, go, today
from tests.journeys.agency import platform as platform
from tests.journeys.counter import bring_colleague
from tests.journeys.sharing import MISSING_FILES, violations
from tests.journeys.sharing import phone as phone
from tests.journeys.steps import REFUSALS, link
from tests.journeys.test_withdraw import RECEIVED
from tests.journeys.test_withdraw import clerk as clerk

STATEMENT = b"%PDF-1.4\n% three months\n" + b"0" * 3_000


@pytest.fixture
def tablet(playwright: Playwright, platform: Platform, tmp_path: Path) -> Iterator[Phone]:
    """Open a second device, with nothing on it."""
    with chromium(playwright, tmp_path / "tablet", origin=platform.origin) as opened:
        yield opened


@pytest.mark.timeout(600)
def test_UC6_an_application_is_begun_goes_on_on_the_second_device_and_is_decided(
    phone: Phone, tablet: Phone, clerk: Page, platform: Platform, tmp_path: Path
) -> None:
    old, new = phone.page, tablet.page
    begin_application(old)
    main = old.get_by_role("main")
    for words in ("binnen 4 weken", "Participatiewet 52 lid 1", "binnen 8 weken", "Awb 4:13"):
        expect(main).to_contain_text(words)
    assert violations(old) == []
    main.get_by_role("link", name="Begin", exact=True).click()
    heading(old, "Over u")
    assert violations(old) == []
    next_part(old)
    expect(old.get_by_role("alert")).to_contain_text("Vul dit in: Wanneer bent u geboren?")
    old.get_by_label("Wanneer bent u geboren?").fill("3-4-1985")
    old.get_by_label("Bent u getrouwd").select_option("Ja")
    next_part(old)
    heading(old, "Uw partner")
    old.get_by_label("Hoe heet uw partner?").fill("S. Voorbeeld")
    old.get_by_label("Wanneer is uw partner geboren?").fill("1-1-1990")
    old.get_by_label("Hoe zegt uw partner ja?").select_option(
        label="Op papier, met een handtekening"
    )
    next_part(old)
    heading(old, "Hoe u woont")
    old.get_by_label("Hoe woont u?").select_option("Ik huur een huis of kamer")
    old.get_by_label("Hoeveel huur betaalt u").fill("zeshonderd")
    old.get_by_role("button", name="Bewaren en stoppen").click()
    expect(old.get_by_text("Bewaard.")).to_be_visible()
    expect(old.get_by_text("2 van de 7 onderdelen klaar")).to_be_visible()
    go(old, "Taken")
    expect(old.get_by_role("link", name="Aanvraag levensonderhoud")).to_contain_text("2 van de 7")

    link(old, new, old.url.split("/instellingen")[0].rsplit("/", 1)[0])
    go(new, "Delen")
    begun = new.get_by_role("link", name="Aanvraag levensonderhoud").first
    expect(begun).to_contain_text("Ga verder: 2 van de 7", timeout=30_000)
    assert violations(new) == []
    begun.click()
    new.get_by_role("link", name="Ga verder", exact=True).click()
    heading(new, "Hoe u woont")
    expect(new.get_by_label("Hoe woont u?")).to_have_value("huurt")
    expect(new.get_by_label("Hoeveel huur betaalt u")).to_have_value("zeshonderd")
    next_part(new)
    expect(new.get_by_role("alert")).to_contain_text("Dit is geen bedrag")
    new.get_by_label("Hoeveel huur betaalt u").fill("600")
    new.get_by_label("Hoeveel kinderen").fill("0")
    new.get_by_label("Hoeveel mensen in huis").fill("2")
    next_part(new)
    heading(new, "Wat er binnenkomt")
    expect(new.get_by_label("Welk inkomen")).to_have_value(re.compile(r"AOW-pensioen.*1\.234,56"))
    expect(new.get_by_text("Wij hebben ingevuld wat al in Plein staat")).to_be_visible()
    new.get_by_role("button", name="Nu overslaan").click()
    heading(new, "Wat u hebt")
    new.get_by_label("Hoeveel bezit u nu").fill("0")
    new.get_by_label("Op welke rekening").fill("NL91 ABNA 0417 1643 01")
    next_part(new)
    expect(new.get_by_role("alert")).to_contain_text("Dit is geen IBAN")
    new.get_by_label("Op welke rekening").fill("nl91 abna 0417 1643 00")
    next_part(new)
    heading(new, "Sinds wanneer")
    new.get_by_role("button", name="Vorige").click()
    heading(new, "Wat u hebt")
    next_part(new)
    new.get_by_label("Sinds welke dag").fill("1-11-2026")
    next_part(new)
    heading(new, "Laten zien wie u bent")
    next_part(new)
    heading(new, "Aanvraag levensonderhoud")
    expect(new.get_by_text("Er ontbreekt nog iets")).to_be_visible()
    new.get_by_role("link", name="Wat er binnenkomt").click()
    new.get_by_label("Hoeveel is dat samen").fill("1.234,56")
    for _ in range(4):
        next_part(new)
    heading(new, "Aanvraag levensonderhoud")
    assert violations(new) == []
    new.get_by_role("button", name="Verder naar nakijken").click()
    heading(new, "Kijk alles na")
    for words in ("S. Voorbeeld", "€ 600,00", "NL91 ABNA 0417 1643 00", "machtiging"):
        expect(new.get_by_role("main")).to_contain_text(words)
    new.get_by_role("checkbox", name="Ik wil het besluit hierover op Plein").check()
    new.get_by_role("button", name="Akkoord en versturen").dblclick()
    expect(new.get_by_text(RECEIVED)).to_be_visible(timeout=30_000)
    see_terms(new)
    assert violations(new) == []
    new.get_by_text("Uw partner tekent op papier").click()
    new.get_by_role("link", name="Verklaring van uw partner").click()
    expect(new.locator("#letter")).to_contain_text("Naam: S. Voorbeeld")
    assert violations(new) == []
    go(new, "Taken")
    expect(
        new.get_by_role("link", name="Nog sturen: Bankafschriften van drie maanden")
    ).to_be_visible()
    expect(new.get_by_text("Begonnen, nog niet verstuurd")).to_have_count(0)

    new.get_by_role("link", name="Nog sturen: Bankafschriften van drie maanden").click()
    new.get_by_role("link", name="Dit gaat over: Aanvraag levensonderhoud").click()
    heading(new, "Aanvraag levensonderhoud")

    decide(clerk, new, platform, tmp_path)
    expect(new.get_by_text("Lees het besluit in het bericht")).to_be_visible(timeout=30_000)
    last_day = end_of_term(today(), {"weeks": 6})
    step = new.locator(".step", has_text="U kunt bezwaar maken")
    expect(step).to_contain_text(f"uiterlijk op {say(last_day)}")
    go(old, "Taken")
    expect(old.get_by_text("Begonnen, nog niet verstuurd")).to_have_count(0, timeout=30_000)
    old.get_by_role("link", name="Lopende zaken en veranderingen").click()
    card = old.locator(".card", has_text="Aanvraag levensonderhoud")
    expect(card).to_contain_text("besliste op", timeout=30_000)
    for device in (phone, tablet):
        device.watch.assert_clean(allowing=[MISSING_FILES, *REFUSALS])


@pytest.mark.timeout(300)
def test_UC6_who_is_under_27_hears_of_the_four_weeks_and_can_report_now(phone: Phone) -> None:
    page = phone.page
    go(page, "Geld")
    page.get_by_role("link", name="Waar heb ik recht op?").click()
    page.get_by_role("link", name="Beantwoord deze vraag").click()
    page.get_by_label("Uw antwoord").fill("1-2-2004")
    page.get_by_role("button", name="Verder").click()
    expect(page.get_by_role("heading", level=1)).not_to_have_text("Wanneer bent u geboren?")
    page.get_by_role("main").get_by_role("link", name="Waar heb ik recht op?").click()
    page.get_by_role("link", name="Bijstandsuitkering").click()
    page.get_by_role("link", name="Aanvragen bij Gemeente Voorbeeld").click()
    heading(page, "Aanvraag levensonderhoud")
    until = say(today() + timedelta(weeks=4))
    expect(page.get_by_role("main")).to_contain_text("U kunt zich nu al melden")
    expect(page.get_by_role("main")).to_contain_text(f"vanaf {until} met uw aanvraag beginnen")
    assert violations(page) == []
    page.get_by_role("button", name="Zet deze dag bij mijn taken").click()
    expect(page.get_by_text("Deze dag staat bij uw taken.")).to_be_visible()
    page.get_by_role("main").get_by_role("link", name="Begin", exact=True).click()
    expect(page.get_by_label("Wanneer bent u geboren?")).to_have_value("01-02-2004")
    page.get_by_label("Bent u getrouwd").select_option("Nee")
    next_part(page)
    heading(page, "Vier weken zoeken")
    page.get_by_label("Geldt een van deze dingen").select_option("beperking")
    next_part(page)
    page.get_by_role("main").get_by_role("link", name="Aanvraag levensonderhoud").click()
    expect(page.get_by_text("U kunt zich nu al melden")).to_have_count(0)
    page.get_by_role("button", name="Weggooien").click()
    expect(page.get_by_text("Begonnen, nog niet verstuurd")).to_have_count(0)
    page.get_by_role("button", name="Ongedaan maken").click()
    expect(page.get_by_text("Begonnen, nog niet verstuurd")).to_be_visible()
    phone.watch.assert_clean(allowing=[MISSING_FILES])


def begin_application(page: Page) -> None:
    """Go to the parts of the application."""
    go(page, "Delen")
    page.get_by_role("link", name="Aanvraag levensonderhoud").click()
    heading(page, "Aanvraag levensonderhoud")


def heading(page: Page, words: str) -> None:
    """See that a screen has come."""
    expect(page.get_by_role("heading", level=1)).to_have_text(words)


def next_part(page: Page) -> None:
    """Keep this part and go on."""
    page.get_by_role("button", name="Verder", exact=True).click()


def see_terms(page: Page) -> None:
    """See on one screen who must act by when, and by which article."""
    day = today()
    for title, weeks, article in (
        ("De gemeente betaalt een voorschot", 4, "Participatiewet 52 lid 1"),
        ("De gemeente besluit", 8, "Awb 4:13"),
    ):
        step = page.locator(".step", has_text=title)
        last = end_of_term(day, {"weeks": weeks})
        expect(step).to_contain_text(f"uiterlijk op {say(last)}")
        expect(step).to_contain_text(article)
    expect(page.locator(".step", has_text="bezwaar")).to_contain_text(
        "binnen 6 weken na het besluit"
    )


def decide(clerk: Page, phone: Page, platform: Platform, folder: Path) -> None:
    """Let the clerk ask for a paper, get it, learn who this is, see the signature, and decide."""
    line = clerk.get_by_role("link", name="Aanvraag levensonderhoud")
    expect(line).to_be_visible(timeout=15_000)
    line.click()
    expect(clerk.get_by_text("De partner heeft nog geen ja gezegd")).to_be_visible()
    expect(clerk.get_by_text("Besluit voorstellen")).to_have_count(0)
    act = open_act(clerk, "Aanvulling vragen")
    act.get_by_label("Titel").fill("Uw bankafschriften")
    act.get_by_label("Tekst").fill("Stuur de afschriften van drie maanden.")
    act.get_by_label("Uiterlijk op").fill((today() + timedelta(days=14)).isoformat())
    act.get_by_role("button", name="Versturen").click()
    expect(clerk.get_by_text("De vraag gaat naar de afzender.")).to_be_visible()
    assert violations(clerk) == []

    go(phone, "Delen")
    phone.get_by_role("link", name="Aanvraag levensonderhoud").first.click()
    expect(phone.get_by_text("U bent nu aan de beurt")).to_be_visible(timeout=30_000)
    expect(phone.get_by_role("link", name="Uw bankafschriften").first).to_be_visible()
    phone.get_by_role("link", name="Iets nasturen").click()
    heading(phone, "Iets nasturen")
    paper = folder / "afschriften.pdf"
    paper.write_bytes(STATEMENT)
    phone.locator("input[type=file]").last.set_input_files(paper)
    expect(phone.get_by_role("checkbox", name="afschriften", checked=True)).to_have_count(1)
    phone.get_by_role("button", name="Verder naar nakijken").click()
    phone.get_by_role("button", name="Akkoord en versturen").click()
    expect(phone.get_by_text(RECEIVED)).to_be_visible(timeout=30_000)

    clerk.get_by_role("link", name="Inzendingen", exact=True).click()
    added = clerk.get_by_role("link", name="Iets nasturen")
    expect(added).to_be_visible(timeout=15_000)
    added.click()
    expect(clerk.get_by_text("afschriften.pdf")).to_be_visible()
    clerk.get_by_role("link", name="Brief met code", exact=True).click()
    clerk.get_by_label("Naam", exact=True).first.fill("A. Voorbeeld")
    clerk.get_by_label("Klantnummer").first.fill("12345")
    clerk.get_by_label("Adres").fill("Straat 1\n1234 AB Voorbeeld")
    clerk.get_by_role("button", name="Brief maken").click()
    code = clerk.locator(".letter-code strong").inner_text()
    go(phone, "Delen")
    phone.get_by_role("link", name="Over Gemeente Voorbeeld").click()
    phone.get_by_role("link", name="Ik heb een brief met een code").click()
    phone.locator("form input").first.fill(code)
    phone.get_by_role("button", name="Verder naar nakijken").click()
    phone.get_by_role("button", name="Akkoord en versturen").click()
    expect(phone.get_by_text(RECEIVED)).to_be_visible(timeout=30_000)

    clerk.get_by_role("link", name="Inzendingen", exact=True).click()
    clerk.get_by_role("link", name="Aanvraag levensonderhoud").click()
    expect(clerk.get_by_text("A. Voorbeeld, klantnummer 12345")).to_be_visible(timeout=15_000)
    expect(clerk.get_by_text("Besluit voorstellen")).to_have_count(0)
    clerk.get_by_role("button", name="Handtekening op papier gezien").click()
    expect(clerk.get_by_text("Beiden zijn het eens")).to_be_visible()
    act = open_act(clerk, "Besluit voorstellen")
    act.get_by_label("Titel").fill("U krijgt bijstand")
    act.get_by_label("Tekst").fill("Vanaf de dag dat u zich meldde.")
    act.get_by_role("button", name="Stel voor").click()
    address = clerk.url
    colleague = bring_colleague(clerk, lambda name: platform.run("sync.agency", "confirm", name))
    colleague.goto(address)
    colleague.get_by_role("button", name="Geef dit besluit").click()
    clerk.goto(address)
    expect(clerk.get_by_text("Besloten", exact=True)).to_be_visible()
    go(phone, "Delen")
    decided = phone.get_by_role("link", name="Aanvraag levensonderhoud").filter(
        has_text="heeft besloten"
    )
    expect(decided).to_be_visible(timeout=30_000)
    decided.click()


def open_act(clerk: Page, summary: str) -> Locator:
    """Unfold one of the ways to answer."""
    act = clerk.locator("details.desk-act", has=clerk.get_by_text(summary, exact=True))
    act.locator("summary").click()
    return act


MONTHS = "januari februari maart april mei juni juli augustus september oktober november december"


def say(day: date) -> str:
    """Write a day as the wallet does."""
    return f"{day.day} {MONTHS.split()[day.month - 1]} {day.year}"
