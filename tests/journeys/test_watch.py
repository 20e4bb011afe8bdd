"""The watch: asked by topic, tells what it saw and why, is put away; nothing leaves the phone."""

import re
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from tests.browsers import Phone
from tests.inspection import axe_violations
from tests.journeys.conftest import OpenPhone, open_example
from tests.journeys.steps import begin_with_task, leaving
from tests.pwa.plugin.static_server import StaticServer

LATE = "2026-08-12T09:00:00Z"


@pytest.fixture
def phone(open_phone: OpenPhone) -> Phone:
    """Give a phone on the day after the municipality should have decided."""
    one = open_phone()
    one.page.clock.set_fixed_time(LATE)
    return one


def look_out(page: Page) -> None:
    """Let Plein look out for everything."""
    page.get_by_role("link", name="Waar Plein op let").click()
    page.get_by_role("button", name="Let overal op").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Vandaag")


def assert_for_everybody(page: Page) -> None:
    """Let axe look, in light and dark colours."""
    schemes: tuple[Literal["light", "dark"], ...] = ("light", "dark")
    for scheme in schemes:
        page.emulate_media(color_scheme=scheme)
        assert axe_violations(page) == []


def test_findings_come_only_after_a_yes_say_why_and_can_be_put_away(
    phone: Phone, wallet_site: StaticServer
) -> None:
    page = open_example(phone, wallet_site.origin)
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    expect(page.get_by_role("heading", name="Mag Plein voor u opletten?")).to_be_visible()
    expect(page.get_by_role("heading", name="Wat Plein zag")).to_have_count(0)
    phone.context.set_offline(True)
    left = leaving(phone)
    look_out(page)
    expect(page.get_by_role("heading", name="Mag Plein voor u opletten?")).to_have_count(0)
    page.get_by_role("link", name="Toon alle 8").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Wat Plein zag")
    assert_for_everybody(page)
    page.get_by_role("link", name=re.compile("is te laat met")).click()
    main = page.get_by_role("main")
    expect(main).to_contain_text("de laatste dag was 11 augustus 2026")
    expect(main).to_contain_text("Awb art. 4:17")
    expect(page.get_by_role("link", name="Bekijk de dwangsom")).to_be_visible()
    assert_for_everybody(page)
    page.get_by_role("button", name="Dit wil ik niet meer zien").click()
    page.get_by_role("link", name="Toon alle 7").click()
    expect(page.get_by_role("link", name=re.compile("is te laat met"))).to_have_count(0)
    page.get_by_role("button", name="Ongedaan maken").click()
    expect(page.get_by_role("link", name=re.compile("is te laat met"))).to_have_count(1)
    page.get_by_role("link", name="Waar Plein op let").click()
    for topic in ("Uw inkomen", "De tijd die", "Veranderingen", "Papieren"):
        page.get_by_role("button", name=re.compile(f"Nee {topic}")).click()
    assert_for_everybody(page)
    page.get_by_role("main").get_by_role("link", name="Wat Plein zag").click()
    expect(main).to_contain_text("Plein kijkt niet mee")
    assert left == []
    phone.watch.assert_clean()


def test_a_change_is_told_once_and_ticked_off_by_agency(
    phone: Phone, wallet_site: StaticServer
) -> None:
    page = open_example(phone, wallet_site.origin)
    look_out(page)
    page.get_by_role("link", name="Toon alle 8").click()
    page.get_by_role("link", name=re.compile("door aan Dienst Toeslagen, uiterlijk")).click()
    page.get_by_role("link", name="Bekijk waar dit over gaat").click()
    expect(page.get_by_label("Wat verandert er?")).to_have_value("Bijbaan van Jeroen")
    page.get_by_role("button", name="Dienst Toeslagen").click()
    expect(page.get_by_role("button", name="Dienst Toeslagen")).to_have_attribute(
        "aria-pressed", "true"
    )
    assert_for_everybody(page)
    page.get_by_role("navigation").get_by_role("link", name="Vandaag").click()
    page.get_by_role("link", name="Toon alle 7").click()
    expect(page.get_by_role("link", name=re.compile("meteen door aan Gemeente"))).to_be_visible()
    expect(page.get_by_role("link", name=re.compile("door aan Dienst Toeslagen"))).to_have_count(0)
    phone.watch.assert_clean()


def test_an_application_shows_who_must_do_what_by_when(
    phone: Phone, wallet_site: StaticServer
) -> None:
    page = phone.page
    begin_with_task(page, wallet_site.origin, "Bijstand regelen")
    page.get_by_role("link", name="Lopende zaken en veranderingen").click()
    page.get_by_role("link", name="Aanvraag toevoegen").click()
    page.get_by_label("Wat hebt u aangevraagd?").fill("Bijstand")
    page.get_by_label("Wat voor aanvraag is het?").select_option("levensonderhoud")
    page.get_by_label("Op welke dag?", exact=True).fill("12-08-2027")
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_text("Deze dag moet nog komen").first).to_be_visible()
    page.get_by_label("Op welke dag?", exact=True).fill("01-07-2026")
    page.get_by_label("Op welke dag hoorde u dat?").fill("20-07-2026")
    page.get_by_label("Hoeveel weken erbij?").fill("2")
    assert_for_everybody(page)
    page.get_by_role("button", name="Bewaren").click()
    main = page.get_by_role("main")
    expect(main).to_contain_text("U vroeg het aan op 1 juli 2026")
    expect(main).to_contain_text("nam op 20 juli 2026 2 weken meer")
    expect(main).to_contain_text("beslist uiterlijk 9 september 2026")
    assert_for_everybody(page)
    page.get_by_role("link", name="Bijstand", exact=True).click()
    page.get_by_label("Op welke dag is er beslist?").fill("10-08-2026")
    page.get_by_label("Op welke dag kreeg u het besluit?").fill("11-08-2026")
    page.get_by_role("button", name="Bewaren").click()
    expect(main).to_contain_text("besliste op 10 augustus 2026")
    expect(main).to_contain_text("kunt bezwaar maken tot en met 22 september 2026")


def test_an_advance_that_is_owed_leads_to_what_must_be_answered_to_know_how_much(
    phone: Phone, wallet_site: StaticServer
) -> None:
    page = open_example(phone, wallet_site.origin)
    look_out(page)
    page.get_by_role("link", name="Toon alle 8").click()
    page.get_by_role("link", name=re.compile("moet u een voorschot geven")).click()
    main = page.get_by_role("main")
    expect(main).to_contain_text("weet Plein pas als u enkele vragen hebt beantwoord")
    expect(main).to_contain_text("Wanneer bent u geboren?")
    assert_for_everybody(page)
    page.get_by_role("link", name="Beantwoord deze vraag").click()
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_have_text("Wanneer bent u geboren?")
    page.get_by_label("Uw antwoord").fill("14-03-1988")
    page.get_by_role("button", name="Verder").click()
    # The next question is one of the same law, and not the first of them all.
    expect(heading).to_contain_text("Hoeveel bezit u nu")
    while (asked := heading.inner_text()) != "Voorschot op bijstand":
        page.get_by_role("button", name="Nu niet").click()
        expect(heading).not_to_have_text(re.compile(rf"^({re.escape(asked)})?$"))
    assert_for_everybody(page)
    phone.watch.assert_clean()


def test_a_notice_of_default_is_ready_to_print_and_names_days_and_article(
    phone: Phone, wallet_site: StaticServer, tmp_path: Path
) -> None:
    page = open_example(phone, wallet_site.origin)
    look_out(page)
    page.get_by_role("link", name="Toon alle 8").click()
    page.get_by_role("link", name=re.compile("is te laat met")).click()
    page.get_by_role("link", name="Schrijf dat de beslissing te laat is").click()
    letter = page.get_by_role("article")
    for words in (
        "Aan Gemeente Rotterdam",
        "12 augustus 2026",
        "Op 2 juni 2026 heb ik",
        "uiterlijk op 11 augustus 2026",
        "artikel 4:17, derde lid",
    ):
        expect(letter).to_contain_text(words)
    assert "Geachte heer of mevrouw,\n\nOp 2 juni" in letter.inner_text(), "paragraphs stand apart"
    assert_for_everybody(page)
    page.emulate_media(media="print")
    expect(page.get_by_role("button", name="Afdrukken", exact=True)).to_be_hidden()
    expect(page.get_by_role("navigation").first).to_be_hidden()
    expect(letter).to_be_visible()
    paper = tmp_path / "brief.pdf"
    page.pdf(path=paper, format="A4")
    assert paper.read_bytes().startswith(b"%PDF")
    page.emulate_media(media="screen")
    page.get_by_role("link", name="Een vraag aan uw contactpersoon").click()
    expect(letter).to_contain_text("Wilt u mij laten weten hoe het ervoor staat")
    page.get_by_role("link", name="Schrijven dat het te laat is").click()
    page.get_by_role("button", name="De instantie heeft hem vandaag gekregen").click()
    expect(page.get_by_role("main")).to_contain_text("schreef op 12 augustus 2026 dat het te laat")
    phone.watch.assert_clean()
