"""UC2 keep: a photographed letter is read on the phone, and the person confirms what it says."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from playwright.sync_api import FilePayload, Page, expect

from tests.browsers import Phone
from tests.inspection import axe_violations
from tests.journeys.conftest import OpenPhone, open_example
from tests.journeys.steps import REFUSALS, begin, choose_lock, go_on, leaving
from tests.programs import RunningProgram
from tests.pwa.plugin.browsing import CONTROLLED
from tests.pwa.plugin.static_server import StaticServer

DECISION = """<h1>UWV</h1>
Postbus 58000
1000 AB Amsterdam

Datum: 12 mei 2026
Onderwerp: beslissing over uw WW-uitkering

Geachte mevrouw De Wit,

Wij hebben besloten dat u vanaf 1 mei 2026 recht hebt op WW. Wij betalen u netto € 1.234,56 per
maand.

Bent u het niet eens met deze beslissing? Dan kunt u bezwaar maken. Doe dit binnen
zes weken na de datum van deze brief."""
REQUEST = """<h1>Gemeente Zonnedam</h1>
Zonnedam, 1 juni 2026

Onderwerp: wij hebben nog gegevens nodig

Beste heer Bakker,

U hebt bijstand aangevraagd. Er ontbreken nog enkele stukken. Lever deze uiterlijk
17 juni 2026 bij ons in: kopie van uw bankafschriften en uw huurcontract.

Met vriendelijke groet, namens burgemeester en wethouders van Zonnedam"""
YEARLY = """<h1>Gemeente Meerdorp</h1>
Meerdorp, 8 mei 2026

Uitkeringsspecificatie over 2026

Hieronder ziet u per maand wat wij u betaalden: uw bijstandsuitkering (Participatiewet).
<table cellpadding="6" style="font-size:17px"><tr><td>Maand<td>Bruto<td>Netto<td>Uitbetaald op</tr>
<tr><td>januari<td>1.450,12<td>1.234,56<td>26-01-2026</tr>
<tr><td>februari<td>1.450,12<td>1.234,56<td>26-02-2026</tr>
<tr><td>maart<td>1.450,12<td>1.234,56<td>26-03-2026</tr>
<tr><td>april<td>1.450,12<td>1.234.56<td>24-04-2026</tr>
<tr><td>Totaal<td>5.800,48<td>4.938,24<td></tr></table>
Klopt er iets niet? Bel ons dan."""
PAGE = """<style>body{{margin:0;background:#6b5a48}}main{{font:15px/1.45 'Liberation Serif',serif;
padding:48px 56px;width:508px;min-height:780px;white-space:pre-line;background:#f4f1ea;
color:#2a2a2a}}{style}</style><main>{text}</main>"""
# Shadows of a hand and a telephone.
SHADOW = """body::after{content:'';position:fixed;inset:0;
background:linear-gradient(115deg,#000a,#0000 60%,#0005)}"""
# On its side, to the left.
TURNED = """html{overflow:hidden}
body{position:absolute;top:640px;left:0;width:640px;height:900px;rotate:-90deg;
transform-origin:0 0}"""
READING = 60_000


def photograph(phone: Phone, text: str, *, style: str = "", turned: bool = False) -> FilePayload:
    """Draw a letter as a photo of it: a page of paper, in a serif, on a table."""
    page = phone.context.new_page()
    page.set_viewport_size({"width": 640, "height": 900})
    turn = ""
    if turned:
        page.set_viewport_size({"width": 900, "height": 640})
        turn = TURNED
    page.set_content(PAGE.format(style=style + turn, text=text))
    photo = page.screenshot(type="jpeg", quality=70)
    page.close()
    return {"name": "IMG_0001.jpg", "mimeType": "image/jpeg", "buffer": photo}


def go_to_letters(page: Page) -> None:
    """Go to the screen that reads a letter."""
    page.get_by_role("navigation").get_by_role("link", name="Papieren").click()
    page.get_by_role("link", name="Foto van een brief lezen").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Foto van een brief lezen")


def test_UC2_a_photographed_letter_becomes_a_paper_and_a_task_and_works_offline_from_then_on(
    open_phone: OpenPhone, wallet_site: StaticServer
) -> None:
    phone = open_phone()
    photo = photograph(phone, DECISION)
    turned = photograph(phone, REQUEST, style=SHADOW, turned=True)
    page = open_example(phone, wallet_site.origin)
    page.evaluate(CONTROLLED)
    go_to_letters(page)
    page.locator("#letter-choose").set_input_files(photo)
    expect(page.get_by_text("ongeveer 4,2 MB")).to_be_visible()
    assert not [path for path in wallet_site.asked if path.startswith("/lezen/")]
    page.get_by_role("button", name="Ja, haal op en lees").click()
    expect(page.get_by_role("heading", name="Klopt dit?")).to_be_focused(timeout=READING)
    expect(page.get_by_label("Van wie is de brief?")).to_have_value("UWV")
    expect(page.get_by_label("Datum van de brief")).to_have_value("12-05-2026")
    expect(page.get_by_label("Bedrag waar het om gaat")).to_have_value("1234,56")
    expect(page.get_by_text("In de brief staat: “Datum: 12 mei 2026”")).to_be_visible()
    for tick in page.get_by_role("checkbox").all():
        expect(tick).not_to_be_checked()
    page.get_by_label("Ja, deze afzender klopt").check()
    page.get_by_label("Ja, deze datum klopt").check()
    # The person knows better than the machine.
    page.get_by_label("Bedrag waar het om gaat").fill("1.234,65")
    page.get_by_label("Ja, maak hier een taak van").check()
    expect(page.get_by_label("Laatste dag", exact=True)).to_have_value("23-06-2026")
    schemes: tuple[Literal["light", "dark"], ...] = ("dark", "light")
    for scheme in schemes:
        page.emulate_media(color_scheme=scheme)
        assert axe_violations(page) == []
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_text("Klopt de laatste dag?").first).to_be_visible()
    page.get_by_label("Ja, deze laatste dag klopt").check()
    page.get_by_role("button", name="Bewaren").click()
    # The kind was not confirmed.
    expect(page.get_by_role("heading", level=1)).to_have_text("Brief van UWV")
    expect(page.get_by_role("main")).to_contain_text("12 mei 2026")
    expect(page.get_by_role("main")).to_contain_text("€ 1.234,65")
    expect(page.locator("img.picture")).to_be_visible()
    # The paper names its task, and the task its paper.
    expect(page.get_by_role("heading", name="Te doen voor dit papier")).to_be_visible()
    page.get_by_role("link", name="Bezwaar maken, als u het niet eens bent").click()
    expect(page.get_by_label("Wanneer moet het klaar zijn?")).to_have_value("23-06-2026")
    expect(page.get_by_label("Een week van tevoren")).to_be_checked()
    expect(page.get_by_role("heading", name="Bij deze brief")).to_be_visible()
    assert axe_violations(page) == []
    page.get_by_role("link", name="Brief van UWV").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Brief van UWV")
    page.get_by_role("button", name="“Bezwaar maken, als u het niet eens bent” is klaar").click()
    expect(page.get_by_text("Goed zo.")).to_be_visible()
    expect(page.get_by_role("link", name="Bezwaar maken, als u het niet eens bent")).to_be_visible()

    phone.context.set_offline(True)
    left = leaving(phone)
    go_to_letters(page)
    page.locator("#letter-choose").set_input_files(turned)
    expect(page.get_by_role("heading", name="Klopt dit?")).to_be_visible(timeout=READING)
    expect(page.get_by_label("Van wie is de brief?")).to_have_value("Gemeente Zonnedam")
    expect(page.get_by_label("Datum van de brief")).to_have_value("01-06-2026")
    expect(page.get_by_label("Naam van de taak")).to_have_value("Gegevens inleveren")
    # Nothing was confirmed, and so nothing but the photo is kept.
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Brief")
    expect(page.get_by_role("main")).not_to_contain_text("Zonnedam")
    # What the phone makes of the paper itself never was on a line.
    assert [one for one in left if not one.startswith("blob:")] == []
    phone.watch.assert_clean()


def test_UC3_the_months_of_a_photographed_yearly_statement_come_in_one_by_one_and_can_be_undone(
    open_phone: OpenPhone, wallet_site: StaticServer
) -> None:
    phone = open_phone()
    photo = photograph(phone, YEARLY)
    page = open_example(phone, wallet_site.origin)
    page.evaluate(CONTROLLED)
    go_to_letters(page)
    page.locator("#letter-choose").set_input_files(photo)
    page.get_by_role("button", name="Ja, haal op en lees").click()
    expect(page.get_by_role("heading", name="Klopt dit?")).to_be_focused(timeout=READING)
    months = page.get_by_role("group", name="Maanden op dit papier")
    expect(months.get_by_role("listitem")).to_have_count(4)
    expect(months).to_contain_text("maart 2026: € 1.234,56, betaald op 26 maart 2026")
    expect(months).to_contain_text("april 2026: het bedrag is niet te lezen")
    assert axe_violations(page) == []
    page.get_by_label("Ja, deze afzender klopt").check()
    page.get_by_label("Ja, bewaar deze maanden").check()
    page.get_by_role("button", name="Bewaren").click()
    page.get_by_role("button", name="Zet bij uw inkomen").click()
    expect(page.get_by_text("Het totaal op het papier is")).to_be_visible()
    expect(page.get_by_text("regel april 2026")).to_be_visible()
    lines = page.get_by_role("group", name="Dit inkomen staat nog niet in Plein")
    expect(lines.get_by_role("checkbox")).to_have_count(3)
    for tick in lines.get_by_role("checkbox").all():
        expect(tick).not_to_be_checked()
    expect(page.get_by_role("button", name="Alles aanvinken")).to_have_count(0)
    assert axe_violations(page) == []
    lines.get_by_role("checkbox").nth(0).check()
    lines.get_by_role("checkbox").nth(2).check()
    page.get_by_role("button", name="2 regels overnemen").click()
    expect(page.get_by_text("2 regels zijn overgenomen.")).to_be_visible()
    page.get_by_role("navigation").get_by_role("link", name="Papieren").click()
    page.get_by_role("link", name="Brief van Gemeente Meerdorp").click()
    page.get_by_role("button", name="Zet bij uw inkomen").click()
    expect(page.get_by_text("2 betalingen waren al afgevinkt.")).to_be_visible()
    expect(lines.get_by_role("checkbox")).to_have_count(1)
    page.get_by_role("button", name="Ander bestand").click()
    page.get_by_role("main").get_by_role("button", name="Ongedaan maken").click()
    expect(page.get_by_text("Alles is weer zoals voor het inlezen.")).to_be_visible()
    phone.watch.assert_clean()


def test_UC2_a_photo_that_cannot_be_read_says_what_to_do_and_nothing_is_lost(
    new_phone: Callable[..., Phone], plein: RunningProgram
) -> None:
    phone = new_phone()
    photo = photograph(phone, DECISION)
    blank = photograph(phone, "", style="body,main{background:#eee}")
    lie: FilePayload = {"name": "brief.jpg", "mimeType": "image/jpeg", "buffer": b"no picture" * 99}
    page = phone.page
    begin(page, plein.origin)
    page.evaluate(CONTROLLED)
    go_to_letters(page)
    # Before there is a lock the photo waits in the memory of the page.
    page.locator("#letter-choose").set_input_files(photo)
    choose_lock(page)
    go_on(page)
    expect(page.locator(".chosen")).to_contain_text("IMG_0001.jpg")
    phone.context.set_offline(True)
    page.get_by_role("button", name="Ja, haal op en lees").click()
    expect(page.get_by_role("alert")).to_contain_text("Zorg dat u internet hebt")
    assert axe_violations(page) == []
    phone.context.set_offline(False)
    page.locator("#letter-choose").set_input_files(lie)
    expect(page.get_by_role("alert")).to_contain_text("kan Plein niet openen")
    page.locator("#letter-choose").set_input_files(blank)
    page.get_by_role("button", name="Ja, haal op en lees").click()
    expect(page.get_by_role("alert")).to_contain_text("Wij konden niets lezen", timeout=READING)
    page.locator("#letter-choose").set_input_files(photo)
    page.get_by_role("button", name="Stoppen").click()
    expect(page.get_by_text("De foto van de brief wordt gewist")).to_be_visible()
    expect(page.locator(".chosen")).to_have_count(0)
    expect(page.get_by_role("heading", name="Klopt dit?")).to_have_count(0)
    page.locator("#letter-choose").set_input_files(blank)
    expect(page.get_by_role("alert")).to_contain_text("Wij konden niets lezen", timeout=READING)
    page.get_by_role("button", name="Zelf invullen").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Papier toevoegen")
    expect(page.locator(".chosen")).to_contain_text("IMG_0001.jpg")
    expect(page.get_by_label("Soort papier")).to_have_value("letter")
    phone.watch.assert_clean(allowing=[*REFUSALS, "ERR_INTERNET_DISCONNECTED", "ERR_FAILED"])


def test_the_size_that_is_told_is_what_travels(wallet_export: Path) -> None:
    told = re.search(
        r"DOWNLOAD_BYTES = ([\d_]+);", Path("assets/device/letter/reader.js").read_text()
    )
    names = [
        "worker.js",
        "tesseract-core-simd-lstm.js",
        "tesseract-core-simd-lstm.wasm",
        "nld.traineddata",
    ]
    files = [wallet_export / "lezen" / name for name in names]
    packed = [file.with_name(file.name + ".gz") for file in files]
    size_bytes = sum(
        (two if two.is_file() else one).stat().st_size
        for one, two in zip(files, packed, strict=True)
    )
    assert told
    assert 0 <= int(told[1]) - size_bytes < 200_000
