"""The income of a year: bars, lists and files; and payments that are ticked off."""

import re
from pathlib import Path

from playwright.sync_api import expect

from tests.journeys.conftest import OpenPhone, open_example
from tests.journeys.test_watch import assert_for_everybody
from tests.pwa.plugin.static_server import StaticServer


def test_a_year_shows_every_month_and_can_be_taken_along(
    open_phone: OpenPhone, wallet_site: StaticServer, tmp_path: Path
) -> None:
    phone = open_phone()
    page = open_example(phone, wallet_site.origin)
    page.get_by_role("navigation").get_by_role("link", name="Geld").click()
    page.get_by_role("link", name="Het hele jaar").click()
    for month, amount in (
        ("januari", "€ 4.615,96"),
        ("juni", "€ 4.070,02"),
        ("november", "€ 1.534,50"),
    ):
        expect(page.get_by_role("link", name=re.compile(f"^{month}"))).to_contain_text(amount)
    expect(page.get_by_role("img", name="Grafiek van 2026")).to_be_visible()
    expect(page.get_by_role("listitem").filter(has_text="LBIO")).to_contain_text("€ 2.520,00")
    assert_for_everybody(page)
    with page.expect_download() as taken:
        page.get_by_role("button", name="Bewaren als tabel").click()
    taken.value.save_as(tmp_path / "year.csv")
    lines = (tmp_path / "year.csv").read_text("utf-8-sig").splitlines()
    assert lines[0] == "Dag;Van wie;Wat;Bedrag in euro"
    assert "2026-06-05;UWV;WW-uitkering;1182.40" in lines
    with page.expect_download() as taken:
        page.get_by_role("button", name="Bewaren als agenda").click()
    taken.value.save_as(tmp_path / "year.ics")
    assert "DTSTART;VALUE=DATE:20260605" in (tmp_path / "year.ics").read_text("utf-8")
    page.get_by_role("link", name=re.compile("^juli")).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Geld")
    expect(page.get_by_text("juli 2026").first).to_be_visible()
    page.get_by_text("Als kalender").click()
    expect(page.get_by_role("cell", name="20 4 betalingen, samen € 1.706,50")).to_be_visible()
    assert_for_everybody(page)
    page.emulate_media(media="print")
    expect(page.get_by_role("navigation", name="Hoofdmenu")).to_be_hidden()
    expect(page.get_by_role("link", name="Inkomen toevoegen")).to_be_hidden()
    expect(page.get_by_text("Zorgtoeslag").first).to_be_visible()
    assert page.pdf(path=tmp_path / "july.pdf", format="A4").startswith(b"%PDF")
    phone.watch.assert_clean()


def test_a_payment_is_ticked_off_or_told_to_differ(
    open_phone: OpenPhone, wallet_site: StaticServer
) -> None:
    phone = open_phone()
    phone.page.clock.set_fixed_time("2026-06-22T09:00:00Z")
    page = open_example(phone, wallet_site.origin)
    page.get_by_role("navigation").get_by_role("link", name="Geld").click()
    page.get_by_role("button", name=re.compile("^Gekregen: WW-uitkering")).click()
    benefit = page.get_by_role("link", name=re.compile("WW-uitkering")).first
    expect(benefit).to_contain_text("gekregen")
    page.get_by_role("button", name="Ongedaan maken").click()
    expect(benefit).not_to_contain_text("gekregen")
    benefit.click()
    page.get_by_label("Hoeveel kwam er binnen?").fill("900,00")
    assert_for_everybody(page)
    page.get_by_role("button", name="Bewaren").click()
    expect(benefit).to_contain_text("ander bedrag")
    benefit.click()
    page.get_by_label("Wat is er gebeurd?").select_option("disputed")
    page.get_by_role("button", name="Bewaren").click()
    expect(benefit).to_contain_text("klopt niet")
    phone.watch.assert_clean()
