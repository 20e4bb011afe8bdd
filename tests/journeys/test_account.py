"""UC9 account: a period is shown to an agency, whose clerk confirms it; the statement verifies."""

import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from pwa.build import PROJECT
from tests.browsers import Phone
from tests.journeys.agency import Platform, go, today
from tests.journeys.agency import platform as platform
from tests.journeys.sharing import MISSING_FILES, send, violations
from tests.journeys.sharing import phone as phone
from tests.journeys.test_withdraw import RECEIVED, has_come
from tests.journeys.test_withdraw import clerk as clerk
from tests.journeys.test_work import log, work


@pytest.fixture
def confirmation(tmp_path: Path) -> Iterator[Path]:
    """Make a file that shows that something was sent."""
    path = tmp_path / "bevestiging.txt"
    path.write_text("Wij kregen uw sollicitatie.")
    yield path


def say_who(page: Page, clerk: Page) -> None:
    """Let the agency write a letter with a code, and type it on the phone."""
    clerk.get_by_role("link", name="Brief met code maken").click()
    clerk.get_by_label("Naam", exact=True).fill("S. de Wit")
    clerk.get_by_label("Klantnummer").fill("12345")
    clerk.get_by_label("Adres").fill("Straat 1")
    clerk.get_by_role("button", name="Brief maken").click()
    code = clerk.locator(".letter-code strong").inner_text()
    go(page, "Delen")
    page.get_by_role("link", name="Over Gemeente Voorbeeld").click()
    page.get_by_role("link", name=re.compile("Ik heb een brief met een code")).click()
    page.get_by_label("Uw code").fill(code)
    send(page)
    expect(page.get_by_text(RECEIVED)).to_be_visible(timeout=30_000)
    clerk.get_by_role("link", name="Inzendingen").first.click()


def ask_and_answer(phone: Phone, clerk: Page) -> None:
    """Let the clerk ask about an item, and the person answer it."""
    page = phone.page
    form = clerk.locator("details.desk-act", has=clerk.get_by_text("Vraag stellen", exact=True))
    form.locator("summary").click()
    item = form.get_by_role("option", name=re.compile("Bediening, Café Noord"))
    form.get_by_label("Waarover?").select_option(value=item.get_attribute("value"))
    form.get_by_label("Uw vraag").fill("Met wie sprak u?")
    form.get_by_role("button").click()
    go(page, "Delen")
    question = page.get_by_role("link", name=re.compile("Bediening, Café Noord"))
    phone.wait_until(lambda: has_come(page, question), 60, of="the question")
    go(page, "Taken")
    expect(page.get_by_role("link", name="Vraag beantwoorden")).to_be_visible()
    go(page, "Delen")
    question.first.click()
    expect(page.locator(".letter")).to_contain_text("Met wie sprak u?")
    assert violations(page) == []
    page.get_by_role("button", name="Beantwoord deze vraag").click()
    page.get_by_label("Uw antwoord").fill("Met de eigenaar.")
    send(page)
    expect(page.get_by_text(RECEIVED)).to_be_visible(timeout=30_000)
    expect(page.get_by_role("main")).to_contain_text("Met wie sprak u?")
    go(page, "Taken")
    expect(page.get_by_role("button", name="“Vraag beantwoorden” is klaar")).to_have_count(0)
    later = clerk.get_by_role("link", name=re.compile("Een vraag beantwoorden"))
    later.click(timeout=15_000)
    expect(clerk.locator("dl.facts").first).to_contain_text("Met wie sprak u?")
    expect(clerk.locator("dl.facts").first).to_contain_text("Met de eigenaar.")
    clerk.get_by_role("link", name="Naar de inzending waar dit over gaat").click()


@pytest.mark.timeout(400)
def test_UC9_a_period_is_confirmed_by_the_agency_and_the_signed_statement_verifies(
    phone: Phone, clerk: Page, platform: Platform, confirmation: Path, tmp_path: Path
) -> None:
    page = phone.page
    first = today() - timedelta(days=10)
    work(page)
    page.get_by_role("link", name="Afspraak toevoegen").click()
    page.get_by_label("Met wie?").select_option(label="Gemeente")
    page.get_by_label("Hoe vaak moet u iets doen?").fill("4")
    page.get_by_label("Per hoeveel tijd?").select_option("four_weeks")
    page.get_by_label("Vanaf welke dag?").fill(f"{first:%d-%m-%Y}")
    page.get_by_role("button", name="Bewaren").click()
    for number in range(3):
        log(page, f"Kok {number}", "De Haven", f"{first + timedelta(days=number):%d-%m-%Y}")
    page.get_by_role("link", name="Sollicitatie toevoegen").click()
    page.get_by_label("Welk werk?").fill("Bediening")
    page.get_by_label("Bij wie?").fill("Café Noord")
    page.locator("label", has_text="Bestand kiezen").locator("input").set_input_files(confirmation)
    expect(page.get_by_text("bevestiging", exact=True)).to_be_visible()
    page.get_by_role("button", name="Bewaren").click()
    page.get_by_role("link", name=re.compile("4 van 4")).first.click()
    page.get_by_role("link", name="Laat zien wat u deed").click()
    page.get_by_role("button", name="Maak het bewijs").click()
    page.get_by_role("button", name="Versturen naar Gemeente Voorbeeld").click(timeout=20_000)
    expect(page.get_by_label("Hoe vaak deed u iets dat telt?")).to_have_value("4")
    assert violations(page) == []
    send(page)
    expect(page.get_by_text(RECEIVED)).to_be_visible(timeout=30_000)
    asked = clerk.get_by_role("link", name=re.compile("sollicit|werk zoeken|werk te vinden"))
    expect(asked.first).to_be_visible(timeout=15_000)
    asked.first.click()
    expect(clerk.get_by_text("4 van 4")).to_be_visible()
    expect(clerk.get_by_text("bevestiging.txt").first).to_be_visible()
    # Without knowing who it is, the agency confirms nothing.
    expect(clerk.get_by_text("Periode bevestigen")).to_have_count(0)
    say_who(page, clerk)
    asked.first.click()
    ask_and_answer(phone, clerk)
    act = clerk.locator("details.desk-act", has=clerk.get_by_text("Periode bevestigen").first)
    act.locator("summary").click()
    act.get_by_role("button").click()

    go(page, "Delen")
    phone.wait_until(
        lambda: has_come(
            page, page.get_by_role("link", name=re.compile("Uw periode is bevestigd"))
        ),
        60,
        of="the agency's statement",
    )
    work(page)
    page.get_by_role("link", name=re.compile("4 van 4")).first.click()
    expect(page.get_by_text("heeft deze periode bevestigd")).to_be_visible()
    assert violations(page) == []

    go(page, "Delen")
    page.get_by_role("link", name=re.compile("Gemeente Voorbeeld kreeg dit")).last.click()
    with page.expect_download() as saved:
        page.get_by_role("button", name="Bewijs opslaan").click()
    proof = tmp_path / "bewijs.json"
    saved.value.save_as(proof)
    root = platform.data / "server" / "directory-root.public.json"
    said = platform.run("sync", "verify-receipt", str(proof), "--root", str(root))
    assert {line.split()[0] for line in said.splitlines()} == {"ok"}
    assert "it counts 4 of 4" in said
    text = proof.read_text()
    start = text.index('"messages":["') + 400
    changed = "A" if text[start] != "A" else "B"
    proof.write_text(text[:start] + changed + text[start + 1 :])
    done = subprocess.run(
        [sys.executable, "-m", "sync", "verify-receipt", str(proof), "--root", str(root)],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stdout
    phone.watch.assert_clean(allowing=[MISSING_FILES])
