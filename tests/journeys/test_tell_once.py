"""A change told once by a letter to each agency, and debts that add up: seen, written, put away."""

import re

from playwright.sync_api import expect

from tests.journeys.agency import begin_wallet, go
from tests.journeys.conftest import OpenPhone, open_example
from tests.journeys.test_watch import assert_for_everybody, look_out
from tests.pwa.plugin.static_server import StaticServer

LATE = "2026-08-12T09:00:00Z"


def test_a_change_is_told_to_two_agencies_by_letters_that_are_ready(
    open_phone: OpenPhone, wallet_site: StaticServer
) -> None:
    phone = open_phone()
    phone.page.clock.set_fixed_time(LATE)
    page = open_example(phone, wallet_site.origin)
    look_out(page)
    page.reload()
    # The words of findings come later than the first screen.
    expect(page.get_by_role("link", name=re.compile("moet u een voorschot geven"))).to_be_visible()
    go(page, "Taken")
    page.get_by_role("link", name="Lopende zaken en veranderingen").click()
    page.get_by_role("link", name="Verandering vertellen").click()
    page.get_by_label("Wat voor verandering is het?").select_option("together")
    page.get_by_label("Vanaf welke dag?").fill("10-08-2026")
    page.get_by_role("button", name="Bewaren").click()
    main = page.get_by_role("main")
    expect(page.get_by_role("heading", name="Wie moet dit horen?")).to_be_visible()
    expect(page.get_by_label("Wat verandert er?")).to_have_value("Wij gaan samenwonen")
    expect(main).to_contain_text("uiterlijk 7 september 2026 (Awir art. 17)")
    expect(main).to_contain_text("meteen (AKW art. 15 lid 1)")
    assert_for_everybody(page)
    letter = page.get_by_role("article")
    for agency, article in (
        ("Gemeente Rotterdam", "Participatiewet art. 17 lid 1"),
        ("Dienst Toeslagen", "Awir art. 17"),
    ):
        main.get_by_role("link", name=re.compile(f"^{agency}")).click()
        expect(letter).to_contain_text(f"Aan {agency}")
        expect(letter).to_contain_text("Wij gaan samenwonen. Dit geldt vanaf 10 augustus 2026.")
        expect(letter).to_contain_text(f"omdat de wet dat vraagt ({article})")
        assert_for_everybody(page)
        page.get_by_role("button", name="Ik heb dit doorgegeven").click()
        expect(main.get_by_role("link", name=re.compile(f"^{agency}"))).to_contain_text("weet het")
    expect(page.get_by_role("button", name="Dienst Toeslagen")).to_have_attribute(
        "aria-pressed", "true"
    )
    expect(page.get_by_role("button", name="Sociale Verzekeringsbank")).to_have_attribute(
        "aria-pressed", "false"
    )
    phone.watch.assert_clean()


def test_debts_are_added_up_once_and_a_letter_asks_for_time(
    open_phone: OpenPhone, wallet_site: StaticServer
) -> None:
    phone = open_phone()
    phone.page.clock.set_fixed_time(LATE)
    page = phone.page
    begin_wallet(page, wallet_site.origin)
    main = page.get_by_role("main")
    page.get_by_role("link", name="Wat u terugbetaalt").click()
    for title, monthly in (("Huurtoeslag 2024", "75"), ("Bijstand 2025", "60,50")):
        page.get_by_role("link", name="Terugbetaling toevoegen").click()
        page.get_by_label("Waarvoor betaalt u terug?").fill(title)
        page.get_by_label("Hoeveel per maand?").fill(monthly)
        assert_for_everybody(page)
        page.get_by_role("button", name="Bewaren").click()
        expect(main.get_by_role("link", name=re.compile(title))).to_be_visible()
    expect(main).to_contain_text("€ 135,50")
    assert_for_everybody(page)
    go(page, "Geld")
    expect(page.get_by_role("link", name=re.compile("Gaat er elke maand af"))).to_contain_text(
        "€ 135,50"
    )
    assert_for_everybody(page)
    go(page, "Vandaag")
    look_out(page)
    page.get_by_role("link", name=re.compile("U betaalt aan meer kanten terug")).click()
    expect(main).to_contain_text("U betaalt elke maand € 135,50 terug, in 2 delen.")
    expect(main).to_contain_text("Wgs art. 3 lid 1")
    assert_for_everybody(page)
    page.get_by_role("link", name="Vraag of u later of in delen mag betalen").click()
    expect(page.get_by_role("article")).to_contain_text(
        "artikel 31 van de Algemene wet inkomensafhankelijke regelingen"
    )
    assert_for_everybody(page)
    go(page, "Vandaag")
    page.get_by_role("link", name=re.compile("U betaalt aan meer kanten terug")).click()
    page.get_by_role("button", name="Dit wil ik niet meer zien").click()
    expect(page.get_by_text("Plein zegt dit niet meer.")).to_be_visible()
    expect(page.get_by_role("link", name=re.compile("U betaalt aan meer kanten"))).to_have_count(0)
    go(page, "Geld")
    page.get_by_role("link", name="juli 2026").click()
    page.get_by_role("button", name=re.compile("^Gekregen: AOW-pensioen")).first.click()
    expect(page.get_by_text("Genoteerd.")).to_be_visible()
