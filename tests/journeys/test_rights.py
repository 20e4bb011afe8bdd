"""Waar heb ik recht op?: one question a screen, offline, and the reasons of each answer."""

import re
from typing import Literal

from playwright.sync_api import Page, expect

from tests.inspection import axe_violations
from tests.journeys.conftest import OpenPhone, open_example
from tests.journeys.steps import begin_with_task, leaving
from tests.pwa.plugin.static_server import StaticServer

# What the household of twelve parts would answer (`pwa/rules/example/twelve-parts.yaml`).
ANSWERS = {
    "geboren": "14-03-1988",
    "rendementsgrondslag": "1500",
    "toetsingsinkomen_aanvrager": "26000",
    "toetsingsinkomen_partner": "0",
    "kale_huur": "684,50",
    "personen": "4",
    "rekeninkomen": "26000",
    "kinderen": "2",
    "kinderen.0.geboren": "20-05-2017",
    "kinderen.1.geboren": "09-01-2022",
    "kinderen.0.uurprijs": "9,50",
    "kinderen.0.uren": "60",
    "kinderen.1.uurprijs": "10,50",
    "kinderen.1.uren": "80",
    "vermogen": "1500",
    "kostendelers": "2",
    "inkomen_netto": "1601,15",
    "bijstand_gevraagd_op": "02-06-2026",
    "maanden_laag_inkomen": "40",
    "weken_gewerkt": "30",
    "dagloon": "110",
    "arbeidsverleden_jaren": "14",
    "jaren_voor_2016": "4",
}
CHOICES = {
    "kinderen.0.opvang": "bso",
    "kinderen.1.opvang": "dagopvang",
    "gemeente": "gm0599",
}
YES = {
    "zorgverzekerd",
    "toeslagpartner",
    "partner_is_verzekerde",
    "samenwonend",
    "werkt",
    "partner_werkt",
    "kinderen.1.meeste_uren",
    "bijstand_gevraagd",
    "werkloos",
    "vier_van_vijf",
}


def test_questions_lead_to_amounts_with_their_articles_and_nothing_leaves_the_phone(
    open_phone: OpenPhone, wallet_site: StaticServer
) -> None:
    phone = open_phone()
    page = open_example(phone, wallet_site.origin)
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    go_to_rights(page)
    expect(page.get_by_role("link", name="Zorgtoeslag")).to_contain_text("tussen € 0,00 en")
    expect(page.get_by_role("main")).not_to_contain_text("NaN")
    phone.context.set_offline(True)
    left = leaving(phone)
    begin_questions(page)
    questions = answer_all(page)
    assert len(questions) == len(set(questions)) > 15, "a question came twice, or none did"
    expect(page.get_by_role("link", name="Zorgtoeslag")).to_contain_text("€ 246,00 per maand")
    expect(page.get_by_role("link", name="Huurtoeslag")).to_contain_text("€ 418,00 per maand")
    expect(page.get_by_role("link", name="Kindgebonden budget")).to_contain_text("€ 430,00")
    expect(page.get_by_role("link", name="Kinderbijslag")).to_contain_text("€ 653,37 per kwartaal")
    expect(page.get_by_role("link", name="Bijstandsuitkering")).to_contain_text(
        "€ 400,98 per maand"
    )
    expect(page.get_by_role("link", name="Voorschot op bijstand")).to_contain_text("€ 380,93")
    expect(page.get_by_role("link", name="AOW-pensioen")).to_contain_text("Waarschijnlijk niet")
    for name, article in (
        ("Zorgtoeslag", "art. 2 lid 2 en 3"),
        ("Huurtoeslag", "art. 21 lid 1 a"),
        ("Kindgebonden budget", "art. 2 lid 2 tot en met 5"),
    ):
        page.get_by_role("link", name=name).click()
        expect(page.get_by_role("heading", level=1)).to_have_text(name)
        expect(page.get_by_text(article).first).to_be_visible()
        page.get_by_text("De cijfers en waar ze vandaan komen").click()
        expect(page.get_by_text("Gelezen op").first).to_be_visible()
        page.get_by_role("main").get_by_role("link", name="Waar heb ik recht op?").click()
    page.get_by_role("link", name="Individuele inkomenstoeslag").click()
    expect(page.get_by_role("main")).to_contain_text(
        "Wij weten een bedrag uit de regels niet zeker"
    )
    expect(page.get_by_text("art. 36 lid 1", exact=True).first).to_be_visible()
    assert left == []
    phone.watch.assert_clean()


def test_another_income_can_be_tried_and_nothing_of_it_is_kept(
    open_phone: OpenPhone, wallet_site: StaticServer
) -> None:
    phone = open_phone()
    page = open_example(phone, wallet_site.origin)
    go_to_rights(page)
    begin_questions(page)
    answer_all(page, until="kale_huur")
    page.get_by_role("main").get_by_role("link", name="Waar heb ik recht op?").click()
    page.get_by_role("link", name="Zorgtoeslag").click()
    main = page.get_by_role("main")
    expect(main).to_contain_text("Met € 500,00 meer blijft het € 246,00 per maand.")
    slider = page.get_by_role("slider", name="uw inkomen in het hele jaar")
    expect(slider).to_have_value("26000")
    slider.press("End")
    expect(slider).to_have_attribute("aria-valuetext", re.compile("Bij €.60.000,00: €.0,00"))
    slider.press("Home")
    expect(main).to_contain_text("Bij € 0,00: € 246,00 per maand")
    chart = page.get_by_role("img", name="Grafiek van Zorgtoeslag")
    expect(chart).to_be_visible()
    schemes: tuple[Literal["light", "dark"], ...] = ("light", "dark")
    for scheme in schemes:
        page.emulate_media(color_scheme=scheme)
        assert axe_violations(page) == []
    page.get_by_text("Dezelfde bedragen in een tabel").click()
    expect(page.get_by_role("row", name="€ 30.000,00")).to_contain_text("€ 243,00")
    page.get_by_role("main").get_by_role("link", name="Waar heb ik recht op?").click()
    expect(page.get_by_role("link", name="Zorgtoeslag")).to_contain_text("€ 246,00 per maand")
    phone.watch.assert_clean()


def test_answers_that_do_not_go_together_get_a_question_back_and_no_number(
    open_phone: OpenPhone, wallet_site: StaticServer
) -> None:
    phone = open_phone()
    page = open_example(phone, wallet_site.origin)
    go_to_rights(page)
    begin_questions(page)
    answer_all(page, until="jongerenhuishouden_onder_21")
    page.get_by_role("button", name="Ja", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Waar heb ik recht op?")
    expect(page.get_by_text("Welk antwoord klopt niet?")).to_be_visible()
    rent = page.get_by_role("link", name="Huurtoeslag")
    expect(rent).to_contain_text("Kijk een antwoord na")
    expect(rent).not_to_contain_text("€")
    page.get_by_role("link", name="iedereen jonger dan 21").click()
    page.get_by_role("button", name="Nee", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("inkomen van iedereen in huis")
    answer_all(page, until="kinderen")
    page.get_by_label("Uw antwoord").fill("14")
    page.get_by_role("button", name="Verder").click()
    budget = page.get_by_role("link", name="Kindgebonden budget")
    expect(budget).to_contain_text("Kijk een antwoord na")
    page.get_by_role("button", name="Ja, dit klopt").click()
    expect(budget).to_contain_text("Nog niet bekend")
    expect(page.get_by_text("Klopt dat?")).to_have_count(0)
    begin_again(page)
    answer_all(page, until="kinderen.1.geboren")
    page.get_by_role("main").get_by_role("link", name="Waar heb ik recht op?").click()
    page.get_by_role("link", name="Kinderbijslag").click()
    page.get_by_role("link", name="Kind 1: geboortedatum").click()
    expect(page.get_by_label("Uw antwoord")).to_have_value("20-05-2017")
    page.get_by_role("button", name="Dit kind telt niet meer mee").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Waar heb ik recht op?")
    page.get_by_role("button", name="Ja, dit klopt").click()
    expect(page.get_by_text("Klopt dat?")).to_have_count(0)
    page.get_by_role("link", name="Kinderbijslag").click()
    expect(page.get_by_role("link", name=re.compile("^uw kinderen"))).to_contain_text("13")
    expect(page.get_by_role("link", name="Kind 1: geboortedatum")).to_have_count(0)
    phone.watch.assert_clean()


def test_an_answer_that_cannot_be_gets_a_question_back(
    open_phone: OpenPhone, wallet_site: StaticServer
) -> None:
    page = open_phone().page
    begin_with_task(page, wallet_site.origin, "Toeslagen nakijken")
    page.get_by_role("navigation").get_by_role("link", name="Geld").click()
    page.get_by_role("link", name="Waar heb ik recht op?").click()
    page.get_by_role("link", name="Beantwoord deze vraag").click()
    page.get_by_label("Uw antwoord").fill("01-02-2030")
    page.get_by_role("button", name="Verder").click()
    expect(page.get_by_text("Deze dag moet nog komen").first).to_be_visible()
    page.get_by_label("Uw antwoord").fill("01-02-1985")
    page.get_by_role("button", name="Verder").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("zorgverzekering")


def go_to_rights(page: Page) -> None:
    """Go to the answers by the screen of money."""
    page.get_by_role("navigation").get_by_role("link", name="Geld").click()
    page.get_by_role("link", name="Waar heb ik recht op?").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Waar heb ik recht op?")


def begin_again(page: Page) -> None:
    """Go on with the question that is next."""
    page.get_by_role("link", name="Beantwoord deze vraag").click()
    expect(page.get_by_role("button", name="Nu niet")).to_be_visible()


def begin_questions(page: Page) -> None:
    """Go to the first question."""
    page.get_by_role("link", name="Beantwoord deze vraag").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Wanneer bent u geboren?")


def answer_all(page: Page, until: str = "") -> list[str]:
    """Answer every question that comes, or those before one; give their facts in order."""
    questions: list[str] = []
    heading = page.get_by_role("heading", level=1)
    while heading.inner_text() != "Waar heb ik recht op?":
        place = page.url.partition("feit=")[2]
        if place == until:
            break
        questions.append(place)
        before = page.url
        if page.get_by_role("button", name="Ja", exact=True).count():
            page.get_by_role("button", name="Ja" if place in YES else "Nee", exact=True).click()
        else:
            field = page.get_by_label("Uw antwoord")
            if field.evaluate("field => field.tagName") == "SELECT":
                field.select_option(CHOICES[place])
            else:
                field.fill(ANSWERS[place])
            page.get_by_role("button", name="Verder").click()
        page.wait_for_url(lambda url, before=before: url != before)
        expect(heading).not_to_be_empty()
    return questions
