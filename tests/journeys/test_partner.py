"""UC6 apply together: a partner agrees on their own device, and the decision comes with a file."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, Playwright, expect

from tests.browsers import Phone
from tests.journeys.agency import Platform, go
from tests.journeys.agency import platform as platform
from tests.journeys.counter import bring_colleague
from tests.journeys.sharing import MISSING_FILES, phone_with_wallet, send, violations
from tests.journeys.sharing import phone as phone
from tests.journeys.test_apply import begin_application, heading, next_part, open_act
from tests.journeys.test_withdraw import RECEIVED, has_come
from tests.journeys.test_withdraw import clerk as clerk

PDF_VIEWER = ("chrome-extension://", "chrome://resources/")
"""Parts of Chromium's own viewer, in which the file of the decision opens."""
LETTER = b"%PDF-1.4\n% besluit\n" + b"0" * 600_000


@pytest.fixture
def partner(playwright: Playwright, platform: Platform, tmp_path: Path) -> Iterator[Phone]:
    """Open the partner's own phone, with a wallet of its own."""
    with phone_with_wallet(playwright, platform, tmp_path / "partner") as opened:
        yield opened


@pytest.mark.timeout(400)
def test_UC6_a_partner_agrees_on_a_device_of_their_own_and_the_decision_comes_with_a_file(
    phone: Phone, partner: Phone, clerk: Page, platform: Platform, tmp_path: Path
) -> None:
    page, other = phone.page, partner.page
    apply_together(page)
    number = page.locator("dd, p, code, strong").filter(has_text=re.compile(r"^[\w-]{22}$")).first
    expect(number).to_be_visible()
    written = number.inner_text()
    clerk.get_by_role("link", name="Aanvraag levensonderhoud").click(timeout=15_000)
    expect(clerk.get_by_text("De partner heeft nog geen ja gezegd")).to_be_visible()
    expect(clerk.get_by_text("Besluit voorstellen")).to_have_count(0)

    go(other, "Delen")
    other.get_by_role("link", name=re.compile("Ja zeggen tegen de aanvraag")).click()
    other.get_by_label("Het nummer van de aanvraag van uw partner").fill(written)
    other.get_by_label(re.compile("Wilt u samen met uw partner")).select_option("Ja")
    assert violations(other) == []
    send(other)
    expect(other.get_by_text(RECEIVED)).to_be_visible(timeout=30_000)
    # What one tells, the other's wallet does not see.
    expect(other.get_by_text("S. Voorbeeld")).to_have_count(0)

    say_who(other, clerk, "S. Voorbeeld", "54321")
    say_who(page, clerk, "A. Voorbeeld", "12345")
    clerk.get_by_role("link", name="Aanvraag levensonderhoud").click()
    expect(clerk.get_by_text("A. Voorbeeld, klantnummer 12345")).to_be_visible(timeout=15_000)
    expect(clerk.get_by_text("Beiden zijn het eens")).to_be_visible(timeout=15_000)
    decide_with_file(clerk, platform, tmp_path)

    decision = page.get_by_role("link", name=re.compile("U krijgt bijstand.*1 bestand"))
    phone.wait_until(lambda: has_come(page, decision), 60, of="the decision")
    decision.first.click()
    main = page.get_by_role("main")
    expect(main).to_contain_text("Participatiewet 11")
    expect(main).to_contain_text("U kunt bezwaar maken tot en met")
    file = main.get_by_role("link", name=re.compile("beschikking.pdf"))
    expect(file).to_contain_text("PDF, 600 kB")
    assert violations(page) == []
    file.click()
    heading(page, "beschikking")
    with page.expect_download() as saved:
        page.get_by_role("link", name=re.compile("Opslaan|Bewaar")).first.click()
    assert saved.value.path().read_bytes() == LETTER
    # The decision goes to who applied, and not to the partner.
    go(other, "Delen")
    expect(other.get_by_role("link", name=re.compile("U krijgt bijstand"))).to_have_count(0)
    for device in (phone, partner):
        device.watch.assert_clean(allowing=[MISSING_FILES, *PDF_VIEWER])


def apply_together(page: Page) -> None:
    """Fill in what must be there, with a partner who says yes on a device of their own."""
    begin_application(page)
    page.get_by_role("main").get_by_role("link", name="Begin", exact=True).click()
    page.get_by_label("Wanneer bent u geboren?").fill("3-4-1985")
    page.get_by_label("Bent u getrouwd").select_option("Ja")
    next_part(page)
    page.get_by_label("Hoe heet uw partner?").fill("S. Voorbeeld")
    page.get_by_label("Wanneer is uw partner geboren?").fill("1-1-1990")
    page.get_by_label("Hoe zegt uw partner ja?").select_option(
        "Op een eigen toestel, in de eigen Plein"
    )
    next_part(page)
    page.get_by_label("Hoe woont u?").select_option("Ik huur een huis of kamer")
    page.get_by_label("Hoeveel huur betaalt u").fill("600")
    page.get_by_label("Hoeveel kinderen").fill("0")
    page.get_by_label("Hoeveel mensen in huis").fill("2")
    next_part(page)
    page.get_by_label("Hoeveel is dat samen").fill("1.234,56")
    next_part(page)
    page.get_by_label("Hoeveel bezit u nu").fill("0")
    page.get_by_label("Op welke rekening").fill("nl91 abna 0417 1643 00")
    next_part(page)
    page.get_by_label("Sinds welke dag").fill("1-11-2026")
    next_part(page)
    next_part(page)
    heading(page, "Aanvraag levensonderhoud")
    send(page)
    expect(page.get_by_text(RECEIVED)).to_be_visible(timeout=30_000)
    page.get_by_text("Uw partner zegt ja op een eigen toestel", exact=True).click()


def say_who(page: Page, clerk: Page, name: str, number: str) -> None:
    """Let the agency write a letter with a code to a person, and type it on their phone."""
    clerk.get_by_role("link", name="Brief met code", exact=True).click()
    clerk.get_by_label("Naam", exact=True).first.fill(name)
    clerk.get_by_label("Klantnummer").first.fill(number)
    clerk.get_by_label("Adres").fill("Straat 1\n1234 AB Voorbeeld")
    clerk.get_by_role("button", name="Brief maken").click()
    code = clerk.locator(".letter", has_text=name).locator(".letter-code strong").inner_text()
    go(page, "Delen")
    page.get_by_role("link", name="Over Gemeente Voorbeeld").click()
    page.get_by_role("link", name="Ik heb een brief met een code").click()
    page.locator("form input").first.fill(code)
    send(page)
    expect(page.get_by_text(RECEIVED)).to_be_visible(timeout=30_000)
    clerk.get_by_role("button", name="Klaar, brief wegdoen").click()
    clerk.get_by_role("link", name="Inzendingen", exact=True).click()


def decide_with_file(clerk: Page, platform: Platform, folder: Path) -> None:
    """Add a file, one that is no PDF besides, propose the decision, and let a colleague give it."""
    act = open_act(clerk, "Bestanden toevoegen")
    lie = folder / "plaatje.pdf"
    lie.write_bytes(b"<html><script>alert(1)</script></html>")
    act.get_by_label("Kies een of meer bestanden").set_input_files(lie)
    expect(clerk.get_by_text("Dit is geen pdf, png of jpg")).to_be_visible()
    letter = folder / "beschikking.pdf"
    letter.write_bytes(LETTER)
    act.get_by_label("Kies een of meer bestanden").set_input_files(letter)
    expect(act.get_by_text("beschikking.pdf")).to_be_visible()
    decision = open_act(clerk, "Besluit voorstellen")
    expect(decision).to_contain_text("beschikking.pdf")
    decision.get_by_label("Titel").fill("U krijgt bijstand")
    decision.get_by_label("Tekst").fill("Vanaf de dag dat u zich meldde.")
    decision.get_by_label("Volgens welk artikel?").fill("Participatiewet 11")
    assert violations(clerk) == []
    decision.get_by_role("button", name="Stel voor").click()
    address = clerk.url
    colleague = bring_colleague(clerk, lambda name: platform.run("sync.agency", "confirm", name))
    colleague.goto(address)
    colleague.get_by_role("button", name="Geef dit besluit").click()
    clerk.goto(address)
    expect(clerk.get_by_text("Besloten", exact=True)).to_be_visible()
    expect(clerk.get_by_text("Met: beschikking.pdf.")).to_be_visible()
