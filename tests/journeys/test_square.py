"""UC15 square: a person asks without a name, an agency answers, and the question goes away."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browsers import Phone
from tests.journeys.agency import Platform, go
from tests.journeys.agency import platform as platform
from tests.journeys.sharing import phone as phone
from tests.journeys.sharing import violations

QUESTION = "Mijn aanvraag ligt er al acht weken. Is dat normaal?"


@pytest.mark.timeout(240)
def test_UC15_a_question_is_asked_answered_and_taken_away(
    phone: Phone, platform: Platform, tmp_path: Path
) -> None:
    page = phone.page
    go(page, "Vandaag")
    page.get_by_role("main").get_by_role("link", name="Hulp en vragen").click()
    page.get_by_role("link", name="Vragen aan elkaar").click()
    expect(page.get_by_role("heading", name="Het plein", level=1)).to_be_visible()
    assert violations(page) == []
    # Nothing is on before somebody chooses.
    page.get_by_role("button", name="Doe mee op het plein").click()
    expect(page.get_by_text("Kies een gemeente, of heel Nederland.").first).to_be_visible()
    page.get_by_label("Van welke gemeente").select_option(label="Heel Nederland")
    page.get_by_role("button", name="Doe mee op het plein").click()
    expect(page.get_by_role("link", name="Geld en uitkering")).to_be_visible()
    page.get_by_role("link", name="Stel een vraag of vertel wat hielp").click()
    page.get_by_label("Uw bericht").fill(f"{QUESTION} Bel 06-12345678.")
    page.get_by_role("button", name="Zet op het plein").click()
    expect(page.get_by_text("Er staat een telefoonnummer in.").first).to_be_visible()
    assert violations(page) == []
    # Without a connection it waits, and goes once.
    page.context.set_offline(True)
    page.get_by_label("Uw bericht").fill(QUESTION)
    page.get_by_role("button", name="Zet op het plein").click()
    expect(page.get_by_text("Wacht op verzenden")).to_be_visible()
    page.context.set_offline(False)
    page.get_by_role("link", name="Geld en uitkering").click()
    line = page.get_by_role("link", name=QUESTION[:40])
    expect(line).to_have_count(1, timeout=30_000)
    listed = platform.run("sync.agency", "square", "list", "NL", "geld")
    text = tmp_path / "antwoord.txt"
    text.write_text("De gemeente heeft acht weken de tijd.\n")
    platform.run("sync.agency", "square", "answer", listed.split()[0], str(text))
    page.get_by_role("link", name="Het plein").click()
    page.get_by_role("link", name="Geld en uitkering").click()
    expect(page.get_by_text("Met een officieel antwoord")).to_be_visible(timeout=30_000)
    line.click()
    expect(page.get_by_role("heading", name="Gemeente Voorbeeld")).to_be_visible()
    expect(page.get_by_text("Officieel antwoord", exact=True)).to_be_visible()
    assert violations(page) == []
    expect(page.get_by_text("Dit schreef u")).to_be_visible()
    page.get_by_text("Wat kunt u met dit bericht doen?").first.click()
    page.get_by_role("button", name="Haal dit weg").first.click()
    expect(page.get_by_text("Het is weg van het plein.")).to_be_visible()
    expect(page.get_by_text("Dit is weggehaald door wie het schreef.")).to_be_visible()
    phone.watch.assert_clean(allowing=["net::ERR_INTERNET_DISCONNECTED"])
