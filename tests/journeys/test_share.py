"""UC6 share and UC8 proof: from a form of a service to the agency, and back with its receipt."""

import re
from pathlib import Path

from playwright.sync_api import expect

from tests.browsers import Phone
from tests.journeys.agency import Platform, go, unlock
from tests.journeys.agency import platform as platform
from tests.journeys.sharing import MISSING_FILES, STOPPED, fill_in_change, send, violations
from tests.journeys.sharing import phone as phone


def test_UC6_what_goes_to_whom_is_seen_and_left_out_before_it_is_sent_once(
    phone: Phone, platform: Platform, tmp_path: Path
) -> None:
    page = phone.page
    fill_in_change(page, tmp_path)
    assert violations(page) == []
    page.get_by_role("button", name="Verder naar nakijken").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Kijk alles na")
    assert violations(page) == []
    main = page.get_by_role("main")
    for words in (
        "Gemeente Voorbeeld",
        "€ 1.300,00",
        "1 juni 2026",
        "loonstrook_mei.pdf",
        "Participatiewet, artikel 17",
        "tot 10 jaar na het einde",
        "Ik kan mijn melding intrekken",
    ):
        expect(main).to_contain_text(words)
    page.get_by_role("button", name="Weglaten").click()
    expect(main).not_to_contain_text("Geheim van tante")
    expect(page.get_by_role("button", name="Weglaten")).to_have_count(0)
    page.get_by_role("button", name="Akkoord en versturen").dblclick()
    expect(page.get_by_text("Ingeleverd op")).to_be_visible()
    read = platform.answer()
    assert read.count("wijziging-doorgeven") == 1
    assert "amount_cents=130000" in read and "loonstrook_mei.pdf 5021" in read
    assert "tante" not in read
    phone.watch.assert_clean(allowing=[MISSING_FILES])


def test_UC6_what_is_asked_and_missing_is_told_and_a_half_filled_form_survives(
    phone: Phone,
) -> None:
    page = phone.page
    go(page, "Delen")
    page.get_by_role("link", name="Wijziging doorgeven").click()
    page.get_by_label("Nieuw bedrag (netto)").fill("abc")
    page.get_by_role("button", name="Verder naar nakijken").click()
    summary = page.get_by_role("alert").filter(has=page.get_by_role("link"))
    expect(summary).to_be_focused()
    expect(summary).to_contain_text("Vul dit in: Wat verandert er?")
    expect(summary).to_contain_text("Dit is geen bedrag")
    expect(summary).to_contain_text("Kies een papier of voeg er een toe")
    page.wait_for_timeout(300)
    page.reload()
    unlock(page)
    expect(page.get_by_label("Nieuw bedrag (netto)")).to_have_value("abc")
    phone.watch.assert_clean()


def test_UC6_what_is_handed_in_offline_waits_leaves_by_itself_and_may_be_taken_back(
    phone: Phone, platform: Platform, tmp_path: Path
) -> None:
    page = phone.page
    go(page, "Delen")
    expect(page.get_by_role("link", name="Wijziging doorgeven")).to_be_visible()
    platform.server.stop()
    for leaves in (False, True):
        fill_in_change(page, tmp_path)
        send(page)
        expect(page.get_by_text("Wacht op verbinding")).to_be_visible()
        if not leaves:
            page.get_by_role("button", name="Haal terug").click()
            expect(page.get_by_role("main")).to_contain_text("Er is niets verstuurd")
    page.reload()
    unlock(page)
    expect(page.get_by_text("Wacht op verbinding")).to_be_visible()
    platform.server.start()
    expect(page.get_by_text("Ingeleverd op")).to_be_visible(timeout=90_000)
    assert platform.answer().count("wijziging-doorgeven") == 1
    phone.watch.assert_clean(allowing=[MISSING_FILES, STOPPED])


def test_UC8_receipt_status_message_and_task_come_back_with_a_proof_that_others_can_check(
    phone: Phone, platform: Platform, tmp_path: Path
) -> None:
    page = phone.page
    fill_in_change(page, tmp_path)
    send(page)
    expect(page.get_by_text("Ingeleverd op")).to_be_visible()
    expect(page.get_by_text("moet de ontvangst nog bevestigen")).to_be_visible()
    platform.answer()
    main = page.get_by_role("main")
    received = re.compile(r"Gemeente Voorbeeld kreeg dit op \d+ \w+, \d\d:\d\d")
    expect(page.get_by_text(received)).to_be_visible(timeout=20_000)
    expect(main).to_contain_text("Een medewerker opende het op")
    expect(main).to_contain_text(
        "Team Inkomen moet dit afhandelen vóór of op 28 juli 2026 (Awb 4:13)"
    )
    expect(page.get_by_text("Nummer van de organisatie")).to_be_hidden()
    page.get_by_text("Technische gegevens").click()
    expect(page.get_by_text("Nummer van de organisatie")).to_be_visible()
    assert violations(page) == []
    with page.expect_download() as saved:
        page.get_by_role("button", name="Bewijs opslaan").click()
    root = platform.data / "server" / "directory-root.public.json"
    said = platform.run("sync", "verify-receipt", str(saved.value.path()), "--root", str(root))
    assert {line.split()[0] for line in said.splitlines()} == {"ok"}
    assert "Gemeente Voorbeeld" in said
    go(page, "Vandaag")
    tab = page.get_by_role("navigation").get_by_role("link", name="Delen", exact=True)
    expect(tab).to_have_accessible_description("Er is een nieuw bericht.")
    assert violations(page) == []
    page.get_by_role("link", name="Wij hebben een vraag").click()
    expect(page.locator(".letter")).to_have_text("Tekst")
    assert violations(page) == []
    go(page, "Delen")
    question = page.get_by_role("link", name="Wij hebben een vraag")
    expect(question).not_to_contain_text("Nieuw")
    forged = page.get_by_role("link", name="Een bericht dat niet klopt")
    expect(forged).to_contain_text("Nieuw")
    expect(page.get_by_text("Vals")).to_have_count(0)
    assert violations(page) == []
    forged.click()
    expect(page.get_by_text("Plein laat het daarom niet zien")).to_be_visible()
    go(page, "Taken")
    task = page.get_by_role("link", name="Loonstrook van juli sturen")
    expect(task).to_contain_text("Gemeente Voorbeeld")
    task.click()
    expect(page.get_by_label("Wat moet u doen?")).to_have_value("Loonstrook van juli sturen")
    phone.watch.assert_clean(allowing=[MISSING_FILES])


def test_UC6_a_notice_of_default_goes_through_the_wallet_with_its_receipt(
    phone: Phone, platform: Platform
) -> None:
    page = phone.page
    go(page, "Taken")
    page.get_by_role("link", name="Lopende zaken en veranderingen").click()
    page.get_by_role("link", name="Aanvraag toevoegen").click()
    page.get_by_label("Wat hebt u aangevraagd?").fill("Bijzondere bijstand")
    page.get_by_label("Op welke dag?", exact=True).fill("02-01-2026")
    page.get_by_role("button", name="Bewaren").click()
    page.get_by_role("link", name="Brieven bij deze zaak").click()
    page.get_by_role("link", name="Naar Gemeente Voorbeeld").click()
    expect(page.get_by_label("Waarover moet de gemeente beslissen?")).to_have_value(
        "Bijzondere bijstand"
    )
    expect(page.get_by_label("Wat was de laatste dag om te beslissen?")).to_have_value("27-02-2026")
    assert violations(page) == []
    send(page)
    expect(page.get_by_text("Ingeleverd op")).to_be_visible()
    assert platform.answer().count("ingebrekestelling") == 1
    expect(page.get_by_text("Gemeente Voorbeeld kreeg dit op")).to_be_visible(timeout=20_000)
    phone.watch.assert_clean(allowing=[MISSING_FILES])
