"""UC6 share: the server refuses what was agreed; it is told, nothing is lost, and it goes anew."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import expect

from sync.agency.keys import make_keys, make_registration
from sync.directory import make_server_entry
from sync.keys import load_keys
from sync.registry import Registry
from tests.browsers import Phone
from tests.journeys.agency import Platform, go
from tests.journeys.agency import platform as platform
from tests.journeys.sharing import (
    MISSING_FILES,
    PAYSLIP,
    STOPPED,
    fill_in_change,
    send,
    violations,
)
from tests.journeys.sharing import phone as phone
from tests.sync.town import OIN


def replace_agency_keys(data: Path, folder: Path) -> None:
    """Let the agency have had new keys for a month, so that its old ones are over by a day."""
    then = datetime.now(UTC) - timedelta(days=31)
    make_keys(folder, then)
    keys = load_keys(data / "server")
    assert keys.directory_root
    registry = Registry(data / "directory", keys.directory_root_public)
    registry.register(make_registration(folder, OIN))
    server = make_server_entry("Plein", keys.signing, then)
    assert registry.build(keys.directory_root, server, then)
    shutil.rmtree(data / "desk" / "keys")
    shutil.copytree(folder, data / "desk" / "keys")


@pytest.mark.timeout(300)
def test_UC6_a_key_that_was_retired_meanwhile_is_told_and_all_that_was_filled_in_goes_anew(
    phone: Phone, platform: Platform, tmp_path: Path
) -> None:
    page = phone.page
    go(page, "Delen")
    expect(page.get_by_role("link", name="Wijziging doorgeven")).to_be_visible()
    platform.server.stop()
    fill_in_change(page, tmp_path)
    send(page)
    expect(page.get_by_text("Wacht op verbinding")).to_be_visible()
    replace_agency_keys(platform.data, tmp_path / "keys")
    platform.server.start()

    expect(page.get_by_text("Dit is niet aangenomen")).to_be_visible(timeout=90_000)
    main = page.get_by_role("main")
    expect(main).to_contain_text("De organisatie heeft intussen een nieuw slot.")
    expect(main).to_contain_text("Geheim van tante")
    expect(page.get_by_role("button", name="Bewijs opslaan")).to_have_count(0)
    assert violations(page) == []
    page.get_by_role("link", name="Stuur het opnieuw").click()
    expect(page.get_by_label("Wat verandert er?")).to_have_value("more")
    income = page.get_by_label("Om welk inkomen gaat het?")
    expect(income.locator("option:checked")).to_contain_text("AOW-pensioen")
    expect(page.get_by_label("Nieuw bedrag (netto)")).to_have_value("1300,00")
    expect(page.get_by_label("Vanaf welke dag?")).to_have_value("01-06-2026")
    expect(page.get_by_label("Wilt u er iets bij vertellen?")).to_have_value("Geheim van tante")
    payslip = page.get_by_role("checkbox", name="loonstrook mei")
    expect(payslip).to_be_checked()
    payslip.uncheck()
    expect(payslip).not_to_be_checked()
    payslip.check()
    expect(payslip).to_be_checked()

    send(page)
    expect(page.get_by_text("Ingeleverd op")).to_be_visible(timeout=20_000)
    read = platform.answer()
    assert read.count("wijziging-doorgeven") == 1
    assert "Geheim van tante" in read and f"loonstrook_mei.pdf {len(PAYSLIP)}" in read
    go(page, "Delen")
    expect(page.get_by_text("Dit is niet aangenomen")).to_have_count(1)
    phone.watch.assert_clean(allowing=[MISSING_FILES, STOPPED])
