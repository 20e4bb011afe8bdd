"""A CV: filled in without a connection, in versions, as PDF, from and to JSON Resume, as a file."""

import json
import re
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.journeys.conftest import OpenPhone, open_example
from tests.journeys.steps import leaving
from tests.journeys.test_pdf import assert_in_order, save_pdf
from tests.journeys.test_watch import assert_for_everybody
from tests.pwa.plugin.static_server import StaticServer

SAMPLE = Path(__file__).resolve().parent.parent / "vectors" / "cv" / "every_member.json"


def open_cvs(page: Page) -> None:
    """Go to the list of CVs by its address, as a link would."""
    page.goto(re.sub(r"(?<=\d)/.*", "/werk/cv", page.url))
    expect(page.get_by_role("heading", level=1)).to_have_text("Uw cv")


def add(page: Page, section: str, values: dict[str, str]) -> None:
    """Fill in an entry of a section, and save."""
    page.get_by_role("link", name=section, exact=True).click()
    for label, value in values.items():
        page.get_by_label(label).fill(value)
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_role("heading", name="Werkervaring")).to_be_visible()


def names(page: Page, heading: str) -> list[str]:
    """Give the names of the entries of a section, in their order."""
    one = page.locator("section").filter(has=page.get_by_role("heading", name=heading, exact=True))
    return one.locator(".row-name").all_inner_texts()


def test_a_cv_is_made_offline_in_versions_and_read_in_order(
    open_phone: OpenPhone, wallet_site: StaticServer, tmp_path: Path
) -> None:
    phone = open_phone()
    page = open_example(phone, wallet_site.origin)
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    phone.context.set_offline(True)
    left = leaving(phone)
    open_cvs(page)
    assert_for_everybody(page)
    page.get_by_role("link", name="Cv maken").click()
    assert_for_everybody(page)
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Mijn cv")
    page.get_by_role("link", name="Vul in wie u bent").click()
    page.get_by_label("Uw naam").fill("Łucja Şahin")
    page.get_by_label("E-mailadres").fill("lucja")
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_text("Dit is geen e-mailadres").first).to_be_visible()
    page.get_by_label("E-mailadres").fill("lucja@voorbeeld.nl")
    page.get_by_label("Woonplaats").fill("Zandwijk")
    assert_for_everybody(page)
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_role("link", name="Łucja Şahin")).to_be_visible()
    add(page, "Werk toevoegen", {"Wat was uw functie?": "Verkoopster", "Vanaf wanneer?": "2015"})
    page.get_by_role("link", name="Werk toevoegen", exact=True).click()
    page.get_by_label("Wat was uw functie?").fill("Verzorgende")
    page.get_by_label("Vanaf wanneer?").fill("vorig jaar")
    page.get_by_label("Wat lukte u daar goed?").fill("Roosters maken\nStagiairs opleiden")
    page.wait_for_timeout(200)
    page.reload()
    expect(page.get_by_label("Wat was uw functie?")).to_have_value("Verzorgende")
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_text("Dit is geen jaar of maand").first).to_be_visible()
    page.get_by_label("Vanaf wanneer?").fill("3-2019")
    assert_for_everybody(page)
    page.get_by_role("button", name="Bewaren").click()
    add(page, "Opleiding toevoegen", {"Welke opleiding of cursus?": "Verzorgende IG"})
    add(page, "Vaardigheid toevoegen", {"Wat kunt u?": "Plannen", "Hoe goed": "Goed"})
    add(page, "Taal toevoegen", {"Welke taal?": "Pools", "Hoe goed": "Vloeiend"})
    add(page, "Diploma of certificaat toevoegen", {"Welk diploma": "BHV", "Wanneer": "2024"})
    assert names(page, "Werkervaring") == ["Verkoopster", "Verzorgende"]
    up = page.get_by_role("button", name="Verzorgende omhoog")
    up.focus()
    up.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("Verzorgende staat nu op plaats 1 van 2")
    assert names(page, "Werkervaring") == ["Verzorgende", "Verkoopster"]
    expect(page.get_by_role("button", name="Verzorgende omlaag")).to_be_focused()
    assert_for_everybody(page)
    text = save_pdf(page, tmp_path / "plain.pdf")
    order = ["Łucja Şahin", "Zandwijk", "lucja@voorbeeld.nl", "Werkervaring", "Verzorgende"]
    after = ["mrt 2019", "nu", "Roosters maken", "Verkoopster", "Opleidingen", "Verzorgende IG"]
    assert_in_order(text, [*order, *after, "Vaardigheden", "Plannen", "Talen", "Pools", "BHV"])
    page.get_by_role("button", name="Maak een andere versie").click()
    page.get_by_label("Hoe noemt u deze versie?").fill("In English")
    page.get_by_label("In welke taal").select_option("en")
    page.get_by_label("Hoe ziet de PDF eruit?").select_option("columns")
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("In English")
    page.get_by_role("button", name="Weglaten Verkoopster").click()
    expect(page.get_by_text("Staat niet in deze versie")).to_be_visible()
    assert_for_everybody(page)
    text = save_pdf(page, tmp_path / "columns.pdf")
    after = ["Mar 2019", "now", "Verzorgende", "Roosters maken", "Education", "Skills", "Plannen"]
    assert_in_order(text, ["Łucja Şahin", "Town", "Work experience", *after, "Languages", "Pools"])
    assert "Verkoopster" not in text
    page.get_by_role("main").get_by_role("link", name="Uw cv").click()
    expect(page.get_by_role("link", name="In English")).to_be_visible()
    page.get_by_role("link", name="Mijn cv Nederlands").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Mijn cv")
    assert names(page, "Werkervaring") == ["Verzorgende", "Verkoopster"]
    expect(page.get_by_text("Staat niet in deze versie")).to_have_count(0)
    page.get_by_role("link", name="Pools").click()
    page.get_by_role("button", name="Verwijderen").click()
    expect(page.get_by_role("link", name="Pools")).to_have_count(0)
    page.get_by_role("button", name="Ongedaan maken").click()
    expect(page.get_by_role("link", name="Pools")).to_be_visible()
    assert left == []
    phone.watch.assert_clean()


def test_a_file_of_json_resume_goes_in_and_out_without_loss_and_a_wrong_one_is_told(
    open_phone: OpenPhone, wallet_site: StaticServer, tmp_path: Path
) -> None:
    phone = open_phone()
    page = open_example(phone, wallet_site.origin)
    open_cvs(page)
    for name, content, told in (
        ("leeg.json", b"", "is leeg"),
        ("kapot.json", b"{", "niet te lezen als JSON"),
        ("lijst.json", b"[1]", "geen cv van JSON Resume"),
        ("half.json", b'{"work": "veel"}', "klopt het onderdeel “work” niet"),
        ("groot.json", json.dumps({"basics": {"name": "x" * 200_000}}).encode(), "dan 200 kB"),
    ):
        choose(page, "#cv-bring", name, content)
        expect(page.get_by_role("status")).to_contain_text(told)
    choose(page, "#cv-bring", "cv.json", SAMPLE.read_bytes())
    expect(page.get_by_role("heading", level=1)).to_have_text("Şirin Żółkiewska-de Vries")
    expect(page.get_by_role("heading", name="Prijzen")).to_be_visible()
    expect(page.get_by_text("Dit kwam mee met een bestand").first).to_be_visible()
    assert_for_everybody(page)
    with page.expect_download() as saved:
        page.get_by_role("button", name="Bewaar als JSON Resume").click()
    saved.value.save_as(tmp_path / "cv.json")
    assert json.loads((tmp_path / "cv.json").read_text()) == json.loads(SAMPLE.read_text())
    phone.watch.assert_clean()


def choose(page: Page, control: str, name: str, content: bytes) -> None:
    """Choose a file."""
    page.locator(control).set_input_files(
        {"name": name, "mimeType": "application/json", "buffer": content}
    )


def test_a_cv_as_a_file_is_kept_and_one_that_can_run_is_told_and_never_shown(
    open_phone: OpenPhone, wallet_site: StaticServer
) -> None:
    phone = open_phone()
    page = open_example(phone, wallet_site.origin)
    open_cvs(page)
    page.get_by_role("link", name="Cv-bestand toevoegen").click()
    expect(page.get_by_label("Soort papier")).to_have_value("cv")
    for name, kind, content in (
        ("cv.html", "text/html", b"<script>globalThis.ran = true</script>"),
        ("cv.svg", "image/svg+xml", b"<svg xmlns='http://www.w3.org/2000/svg' onload='ran = 1'/>"),
        ("cv.pdf", "application/pdf", b"%PDF-1.7\n1 0 obj\n<</S/JavaScript/JS(1)>>\nendobj\n"),
    ):
        page.locator("#paper-choose").set_input_files(
            {"name": name, "mimeType": kind, "buffer": content}
        )
        expect(page.get_by_text(f"In het bestand “{name}” zit iets")).to_be_visible()
    assert_for_everybody(page)
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_text("Daarom laat Plein het niet zien")).to_be_visible()
    expect(page.locator("iframe, img.picture")).to_have_count(0)
    assert_for_everybody(page)
    assert page.evaluate("globalThis.ran") is None
    open_cvs(page)
    page.get_by_role("main").get_by_role("link", name=re.compile("2 juni 2026")).click()
    expect(page.get_by_text("Daarom laat Plein het niet zien")).to_be_visible()
    phone.watch.assert_clean()
