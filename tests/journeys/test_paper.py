"""Paper and telephone: what is printed fits on one page, and its code brings the matter back."""

import re
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from pwa.build import PROJECT
from tests.journeys.conftest import OpenPhone, open_example
from tests.pwa.plugin.static_server import StaticServer

SHEETS = {
    "maand": ("/op-papier/maand?maand=2026-06", "maand-op-papier/2026-06", "€ 4.070,02"),
    "zaak": ("/op-papier/zaak?id=e2", "zaak/e2", "Ruimte om te schrijven"),
    "belkaart": (
        "/op-papier/belkaart?id=e2&soort=question",
        "belkaart/e2/question",
        "Wat u nu doet, en wanneer",
    ),
}
LETTER = "/taken/zaken/brief?id=e2&soort=objection"
# Reads a code out of a picture in grey, as the phone's own scanner does.
DECODE = """
import { readFileSync } from "node:fs";
import decode from "qr/decode.js";
const [, width, height] = process.argv[1].split(" ").map(Number);
const grey = readFileSync(process.argv[1].split(" ")[0]).subarray(-width * height);
const data = new Uint8ClampedArray(4 * width * height);
data.forEach((_, i) => (data[i] = i % 4 < 3 ? grey[i >> 2] : 255));
console.log(decode({ width, height, data }));
"""
# Fills the sheet with as many lines as month_sheet.js lets through in the smallest letters.
FILL = """() => {
  const sheet = document.querySelector(".sheet");
  const [row] = sheet.querySelectorAll("tbody tr");
  sheet.className = "sheet sheet--small";
  row.parentElement.replaceChildren(...Array.from({ length: 24 }, () => row.cloneNode(true)));
  const [phone] = sheet.querySelectorAll(".phones li:has(.phone)");
  phone.parentElement.replaceChildren(...Array.from({ length: 8 }, () => phone.cloneNode(true)));
}"""

# A matter with every step, the days and the tasks that it can have, each with a long name.
FILL_MATTER = """() => {
  const sheet = document.querySelector(".sheet");
  sheet.className = "sheet sheet--small";
  for (const [list, count] of [[".sheet-steps", 8], [".to-do", 7]]) {
    const item = sheet.querySelector(`${list} li`);
    item.lastElementChild.textContent = "aangevraagd ".repeat(8);
    item.parentElement.replaceChildren(
      ...Array.from({ length: count }, () => item.cloneNode(true)));
  }
}"""


def go(page: Page, address: str) -> None:
    """Go to a screen of the open wallet."""
    page.evaluate(
        "to => { history.pushState({}, '', to); dispatchEvent(new PopStateEvent('popstate')); }",
        address,
    )
    page.wait_for_timeout(300)


def print_page(page: Page, file: Path) -> str:
    """Print to PDF; give its text. It must be one page of A4, in black, with nothing cut off."""
    page.pdf(path=file, prefer_css_page_size=True)
    about = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
    assert re.search(r"^Pages: +1$", about, re.MULTILINE), file
    assert "(A4)" in about
    boxes = subprocess.run(
        ["pdftotext", "-bbox", file, "-"], capture_output=True, text=True, check=True
    ).stdout
    edges = [
        (float(left), float(right))
        for left, right in re.findall(r'xMin="(.+?)".*?xMax="(.+?)"', boxes)
    ]
    assert edges and min(left for left, _ in edges) > 50 and max(right for _, right in edges) < 545
    colours = picture(file, 50)
    pixels = colours[-3 * (len(colours) // 3) :]
    assert pixels[0::3] == pixels[1::3] == pixels[2::3], f"{file} has colours"
    return subprocess.run(
        ["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True
    ).stdout


def picture(file: Path, dots: int, *options: str) -> bytes:
    """Draw the page, `dots` an inch."""
    made = subprocess.run(
        ["pdftoppm", "-r", str(dots), *options, file], capture_output=True, check=True
    )
    header = re.match(rb"P[56]\s\d+ \d+\s255\s", made.stdout)
    assert header
    return made.stdout[header.end() :] if not options else made.stdout


def read_code(file: Path) -> str:
    """Read the code that is printed on the page."""
    grey = picture(file, 150, "-gray")
    header = re.match(rb"P5\s(\d+) (\d+)\s255\s", grey)
    assert header
    raw = file.with_suffix(".grey")
    raw.write_bytes(grey)
    told = f"{raw} {int(header[1])} {int(header[2])}"
    command = ["node", "--input-type=module", "-e", DECODE, told]
    return subprocess.run(
        command, cwd=PROJECT / "tests", capture_output=True, text=True, check=True
    ).stdout.strip()


@pytest.mark.timeout(120)
def test_sheets_fit_on_one_page_and_their_codes_lead_back_on_the_own_phone_only(
    open_phone: OpenPhone, wallet_site: StaticServer, tmp_path: Path
) -> None:
    phone = open_phone()
    page = open_example(phone, wallet_site.origin)
    # The largest letters of the phone change nothing on paper.
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    codes = []
    for name, (address, code, last) in SHEETS.items():
        go(page, address)
        expect(page.locator(".paper-foot path")).to_have_attribute("d", re.compile("^M"))
        text = print_page(page, tmp_path / f"{name}.pdf")
        assert last in text, text
        codes.append(read_code(tmp_path / f"{name}.pdf"))
        assert codes[-1] == f"{wallet_site.origin}/terug#{code}"
    go(page, SHEETS["maand"][0])
    page.evaluate(FILL)
    print_page(page, tmp_path / "full.pdf")
    go(page, SHEETS["zaak"][0])
    page.evaluate(FILL_MATTER)
    print_page(page, tmp_path / "full_matter.pdf")
    go(page, LETTER)
    page.get_by_text("Adressen op deze brief").click()
    page.get_by_label("Uw naam en adres").fill("A. de Wit\nDorpsstraat 1\n1234 AB Zandwijk")
    page.get_by_label("Adres van de instantie").fill(
        "Gemeente Rotterdam\nPostbus 1\n3000 AA Rotterdam"
    )
    page.get_by_label("Waar zit het venster").select_option("right")
    page.get_by_role("button", name="Bewaren", exact=True).click()
    expect(page.locator("#letter")).to_contain_text("Zandwijk, 2 juni 2026")
    letter = print_page(page, tmp_path / "letter.pdf")
    # It goes to the agency: nothing of the wallet is on it, not even a code.
    assert "bezwaar" in letter and "Plein" not in letter
    boxes = subprocess.run(
        ["pdftotext", "-bbox", tmp_path / "letter.pdf", "-"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    x, y = re.findall(r'xMin="(.+?)" yMin="(.+?)".*>Postbus<', boxes)[0]
    assert (105, 52) < (float(x) / 72 * 25.4, float(y) / 72 * 25.4) < (115, 75)
    # Scanned again: the page opens anew, the example with it, and the matter after that.
    page.goto(codes[1])
    page.wait_for_url("**/op-papier/zaak?id=e2")
    expect(page.get_by_role("heading", level=2).first).to_have_text("Bijstand aangevraagd")
    stranger = open_phone("stranger").page
    stranger.goto(codes[1])
    expect(stranger.get_by_text("Op deze telefoon staat nog geen Plein.")).to_be_visible()
    assert "Bijstand" not in stranger.content()
    phone.watch.assert_clean()
