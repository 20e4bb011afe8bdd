"""A file of the bank: read offline, looked at, taken over and undone; nothing leaves the phone."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.conftest import OpenPhone, open_example
from tests.journeys.steps import REFUSALS, begin, choose_lock, go_on, leaving
from tests.journeys.test_begin import NewPhone
from tests.journeys.test_watch import assert_for_everybody
from tests.programs import RunningProgram
from tests.pwa.plugin.static_server import StaticServer

SAMPLES = Path(__file__).resolve().parent.parent / "vectors" / "bank"
LATER = "2026-07-21T09:00:00"
BOMB = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaa">]><Document>&a;</Document>'


@pytest.mark.timeout(120)
def test_a_bank_file_ticks_off_what_agencies_paid_and_can_be_undone(
    open_phone: OpenPhone, wallet_site: StaticServer
) -> None:
    phone = open_phone()
    phone.page.clock.set_fixed_time(LATER)
    page = open_example(phone, wallet_site.origin)
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    go_to_bank(page)
    assert_for_everybody(page)
    phone.context.set_offline(True)
    left = leaving(phone)
    choose(page, "bom.xml", BOMB.encode())
    expect(page.get_by_role("alert")).to_contain_text("Plein opent dit bestand niet")
    choose(page, "rabobank.csv")
    expect(page.get_by_text("Rabobank: 19 regels")).to_be_visible()
    different = page.get_by_role("checkbox", name=re.compile("u verwachtte € 246,00"))
    expect(different).to_be_checked()
    wages = page.get_by_role("checkbox", name=re.compile("Bakkerij Zoet & Zn"))
    expect(wages).not_to_be_checked()
    assert_for_everybody(page)
    wages.check()
    page.get_by_role("checkbox", name=re.compile("Woonstede Verhuur")).check()
    page.get_by_role("checkbox", name=re.compile("LBIO")).uncheck()
    page.get_by_role("button", name="15 regels overnemen").click()
    expect(page.get_by_text("15 regels zijn overgenomen")).to_be_visible()
    choose(page, "camt.053.001.08.xml")
    expect(page.get_by_text("11 betalingen waren al afgevinkt")).to_be_visible()
    expect(page.get_by_role("checkbox", name=re.compile("LBIO"))).to_be_checked()
    page.get_by_role("button", name="Ander bestand").click()
    page.get_by_role("navigation").get_by_role("link", name="Vandaag").click()
    page.get_by_role("link", name=re.compile("Tot vrijdag: € 4.693,54")).click()
    expect(page.get_by_role("link", name=re.compile("Woonstede Verhuur"))).to_contain_text("684,50")
    page.get_by_text("Hoe komt Plein daaraan?").click()
    assert_for_everybody(page)
    page.get_by_role("main").get_by_role("link", name="Geld").click()
    allowance = page.get_by_role("link", name=re.compile("Zorgtoeslag")).first
    expect(allowance).to_contain_text("ander bedrag")
    expect(page.get_by_role("link", name=re.compile("Loon per maand")).first).to_be_visible()
    go_to_bank(page)
    page.get_by_role("button", name="Ongedaan maken").first.click()
    expect(page.get_by_text("Eerder ingelezen")).to_have_count(0)
    page.get_by_role("main").get_by_role("link", name="Geld").click()
    expect(allowance).not_to_contain_text("ander bedrag")
    expect(page.get_by_role("link", name=re.compile("Loon per maand"))).to_have_count(0)
    assert left == []
    phone.watch.assert_clean()


def test_a_file_that_was_read_waits_for_the_first_lock(
    new_phone: NewPhone, plein: RunningProgram
) -> None:
    phone = new_phone()
    page = phone.page
    phone.page.clock.set_fixed_time(LATER)
    begin(page, plein.origin)
    go_to_bank(page)
    choose(page, "camt.053.001.02.xml")
    page.get_by_role("button", name="Alles aanvinken").click()
    expect(page.get_by_role("checkbox", name=re.compile("Kinderbijslag"))).to_be_checked()
    page.get_by_role("button", name=re.compile("regels overnemen")).click()
    choose_lock(page)
    go_on(page)
    page.get_by_role("button", name=re.compile("regels overnemen")).click()
    expect(page.get_by_text("regels zijn overgenomen")).to_be_visible()
    page.get_by_role("main").get_by_role("link", name="Geld").click()
    benefit = page.get_by_role("link", name=re.compile("Kinderbijslag.*per kwartaal"))
    expect(benefit).to_contain_text("653,37")
    expect(page.get_by_text("bedrag onbekend")).to_have_count(0)
    page.get_by_role("navigation").get_by_role("link", name="Papieren").click()
    page.get_by_role("link", name="Papier toevoegen").click()
    letter = {"name": "juli.png", "mimeType": "image/png", "buffer": page.screenshot()}
    page.locator("#paper-choose").set_input_files(letter)
    expect(page.get_by_label("Hoe noemt u dit papier?")).to_have_value("juli")
    page.get_by_label("Hoe noemt u dit papier?").fill("Uitkeringsspecificatie juli")
    page.get_by_label("Soort papier").select_option("payslip")
    page.get_by_label("Van wie is het?").fill("Gemeente Waterdam")
    page.get_by_label("Datum op het papier").fill("20-07-2026")
    page.get_by_label("Bedrag op het papier").fill("1.402,50")
    page.get_by_role("button", name="Bewaren").click()
    page.get_by_role("button", name="Zet bij uw inkomen").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Opgave van uw inkomen")
    expect(page.get_by_role("checkbox", name=re.compile("Gemeente Waterdam"))).to_be_checked()
    assert_for_everybody(page)
    phone.watch.assert_clean(allowing=REFUSALS)


def go_to_bank(page: Page) -> None:
    """Go to the screen by the tab of money."""
    page.get_by_role("navigation").get_by_role("link", name="Geld").click()
    page.get_by_role("link", name="Bankbestand inlezen").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Bankbestand inlezen")


def choose(page: Page, name: str, content: bytes | None = None) -> None:
    """Choose a sample, or a file with this content."""
    octets = (SAMPLES / name).read_bytes() if content is None else content
    field = page.get_by_label("Kies een bestand")
    field.set_input_files({"name": name, "mimeType": "text/plain", "buffer": octets})
