"""UC9 apply: a saved vacancy with its CV and letter leaves by one tap, which logs itself."""

import re
import subprocess
from pathlib import Path

from playwright.sync_api import expect

from tests.journeys.agency import begin_wallet
from tests.journeys.conftest import OpenPhone
from tests.journeys.steps import REFUSALS
from tests.journeys.test_watch import assert_for_everybody
from tests.journeys.test_work import agree, work
from tests.pwa.plugin.static_server import StaticServer


def test_UC9_applying_hands_over_cv_and_letter_and_logs_itself(
    open_phone: OpenPhone, wallet_site: StaticServer, tmp_path: Path
) -> None:
    phone = open_phone()
    page = phone.page
    begin_wallet(page, wallet_site.origin)
    work(page)
    agree(page, "11-05-2026")
    page.get_by_role("link", name="Uw cv").click()
    page.get_by_role("link", name="Cv maken").click()
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_role("link", name="Vul in wie u bent")).to_be_visible()
    page.get_by_role("link", name="Vul in wie u bent").click()
    page.get_by_label("Uw naam").fill("Samira de Wit")
    page.get_by_role("button", name="Bewaren").click()

    work(page)
    page.get_by_role("link", name="Sollicitatie toevoegen").click()
    page.get_by_label("Welk werk?").fill("Kok")
    page.get_by_label("Bij wie?").fill("Restaurant De Haven")
    page.get_by_label("Hoever is het?").select_option("interested")
    page.get_by_text("Meer invullen").click()
    page.get_by_label("Adres van de vacature").fill("https://werk.example/kok")
    page.get_by_label("Welk cv ging mee?").select_option(label="Mijn cv")
    page.get_by_label("Uw brief").fill("Graag kom ik koken.")
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_role("link", name=re.compile("0 van 4"))).to_be_visible()
    page.get_by_role("link", name=re.compile("Kok")).click()
    expect(page.get_by_role("heading", name="Nu solliciteren")).to_be_visible()
    expect(page.get_by_role("main")).to_contain_text("Uw cv “Mijn cv” gaat mee, en uw brief.")
    assert_for_everybody(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="Delen met een app").click()
    saved = tmp_path / "cv.pdf"
    download.value.save_as(saved)
    read = subprocess.run(["pdftotext", saved, "-"], capture_output=True, text=True, check=True)
    assert "Samira de Wit" in read.stdout
    expect(page.get_by_text("“Kok” staat er nu bij als gedaan.")).to_be_visible()
    expect(page.get_by_role("heading", name="Nu solliciteren")).to_have_count(0)
    page.get_by_role("link", name="Werk zoeken").first.click()
    expect(page.get_by_role("link", name=re.compile("1 van 4"))).to_be_visible()
    page.get_by_role("button", name="Ongedaan maken").click()
    expect(page.get_by_role("link", name=re.compile("0 van 4"))).to_be_visible()
    phone.watch.assert_clean(allowing=REFUSALS)
