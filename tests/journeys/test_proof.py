"""UC9 proof: a period becomes a PDF that people read and that shows whether it was changed."""

import re
import subprocess
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.journeys.agency import begin_wallet
from tests.journeys.conftest import OpenPhone
from tests.journeys.steps import REFUSALS
from tests.journeys.test_watch import assert_for_everybody
from tests.journeys.test_work import agree, log, work
from tests.pwa.plugin.static_server import StaticServer

MOST_BYTES = 200_000


def save_proof(page: Page, path: Path) -> bytes:
    """Save the PDF as a phone without a share sheet does."""
    with page.expect_download() as download:
        page.get_by_role("button", name="Delen als PDF").click()
    download.value.save_as(path)
    return path.read_bytes()


def check(page: Page, path: Path) -> None:
    """Let the page for checking look at a file."""
    page.get_by_label("Kies het bewijs").set_input_files(path)


def test_UC9_a_proof_is_made_offline_reads_well_and_fails_its_check_after_one_changed_byte(
    open_phone: OpenPhone, wallet_site: StaticServer, tmp_path: Path
) -> None:
    phone = open_phone()
    page = phone.page
    begin_wallet(page, wallet_site.origin)
    work(page)
    agree(page, "11-05-2026")
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    wallet_site.stop()
    log(page, "Kok", "Restaurant De Haven", "12-05-2026")
    page.get_by_role("link", name="Sollicitatie toevoegen").click()
    page.get_by_label("Welk werk?").fill("Bediening")
    page.get_by_label("Bij wie?").fill("Café Ærø")
    page.get_by_text("Meer invullen").click()
    page.get_by_label("Met wie had u contact?").fill("mevrouw Şahin")
    page.get_by_label("Opmerking").fill("Dit is van mij alleen")
    confirmation = tmp_path / "bevestiging.pdf"
    confirmation.write_bytes(b"%PDF-1.4 bevestiging")
    page.locator("label", has_text="Bestand kiezen").locator("input").set_input_files(confirmation)
    expect(page.get_by_text("bevestiging", exact=True)).to_be_visible()
    page.get_by_role("button", name="Bewaren").click()
    log(page, "Afwasser", "Hotel Zee", "01-06-2026")

    # Who was ill decides whether the agency reads that.
    page.get_by_role("link", name="Dagen vrij toevoegen").click()
    page.get_by_label("Vanaf welke dag?").fill("13-05-2026")
    page.get_by_label("Tot en met welke dag?").fill("13-05-2026")
    page.get_by_role("button", name="Bewaren").click()

    page.get_by_role("link", name=re.compile("3 van 3")).first.click()
    page.get_by_role("link", name="Laat zien wat u deed").click()
    assert_for_everybody(page)
    page.get_by_label(re.compile("Noem ook de dagen.*Ziek, 13 mei 2026")).uncheck()
    page.get_by_label(re.compile("Afwasser, Hotel Zee")).uncheck()
    page.get_by_label("Wilt u er iets bij zeggen?").fill("Ik was een week verhuisd.")
    page.get_by_role("button", name="Maak het bewijs").click()
    expect(page.get_by_role("heading", name="Uw bewijs is klaar", level=1)).to_be_visible(
        timeout=20_000
    )
    assert_for_everybody(page)
    proof = tmp_path / "verantwoording.pdf"
    whole = save_proof(page, proof)
    assert len(whole) < MOST_BYTES
    assert "Tagged:          yes" in poppler("pdfinfo", proof)
    words = poppler("pdftotext", proof)
    in_order = ("Wat ik deed om werk te vinden", "Ik was een week", "Kok", "Bediening", "Café Ærø")
    assert [words.index(one) for one in in_order] == sorted(words.index(one) for one in in_order)
    assert "mevrouw Şahin" in words
    assert "bevestiging.pdf" in words
    assert "Afwasser" not in words
    assert "Ziek" not in words
    assert "van mij alleen" not in words

    page.goto(f"{wallet_site.origin}/werk/nakijken")
    main = page.get_by_role("main")
    assert_for_everybody(page)
    check(page, proof)
    expect(main).to_contain_text("is niet veranderd sinds het werd gemaakt")
    expect(main).to_contain_text("2 onderdelen")
    assert_for_everybody(page)
    changed = tmp_path / "veranderd.pdf"
    for place in (100, len(whole) // 2, len(whole) - 2):
        copy = bytearray(whole)
        copy[place] ^= 1
        changed.write_bytes(copy)
        check(page, changed)
        expect(main).to_contain_text("veranderd.pdf is veranderd nadat het werd gemaakt")
        check(page, proof)
        expect(main).to_contain_text("is niet veranderd sinds het werd gemaakt")
    check(page, confirmation)
    expect(main).to_contain_text("bevestiging.pdf is geen bewijs van Plein")
    assert_for_everybody(page)
    phone.watch.assert_clean(allowing=(*REFUSALS, "net::ERR_CONNECTION_REFUSED"))


def poppler(command: str, path: Path) -> str:
    """Read a PDF with a tool of poppler; give what it says."""
    arguments = [command, str(path), *(["-"] if command == "pdftotext" else [])]
    return subprocess.run(arguments, capture_output=True, text=True, check=True).stdout
