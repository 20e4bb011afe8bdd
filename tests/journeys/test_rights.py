"""Waar heb ik recht op?: one question a screen, offline, and the reasons of each answer."""

from playwright.sync_api import Page, expect

from tests.journeys.conftest import OpenPhone, open_example
from tests.journeys.steps import begin_with_task
from tests.pwa.plugin.static_server import StaticServer

ANSWERS = {
    "geboren": "01-02-1985",
    "rendementsgrondslag": "1500",
    "toetsingsinkomen_aanvrager": "24000",
    "kale_huur": "650",
    "personen": "2",
    "rekeninkomen": "24000",
    "kinderen": "1",
    "kinderen.0.geboren": "03-04-2019",
    "kinderen.0.uurprijs": "9,50",
    "kinderen.0.uren": "60",
    "vermogen": "1500",
    "kostendelers": "1",
    "inkomen_netto": "1600",
    "weken_gewerkt": "30",
    "dagloon": "110",
}
YES = {"zorgverzekerd", "werkt"}


def test_questions_lead_to_amounts_with_their_articles_and_nothing_leaves_the_phone(
    open_phone: OpenPhone, wallet_site: StaticServer
) -> None:
    phone = open_phone()
    page = open_example(phone, wallet_site.origin)
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    page.get_by_role("navigation").get_by_role("link", name="Geld").click()
    page.get_by_role("link", name="Waar heb ik recht op?").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Waar heb ik recht op?")
    expect(page.get_by_role("link", name="Zorgtoeslag")).to_contain_text("tussen € 0,00 en")
    expect(page.get_by_role("main")).not_to_contain_text("NaN")
    phone.context.set_offline(True)
    asked: list[str] = []
    phone.context.on("request", lambda request: asked.append(request.url))
    page.get_by_role("link", name="Beantwoord deze vraag").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Wanneer bent u geboren?")
    questions = answer_all(page)
    assert len(questions) == len(set(questions)) > 15, "a question came twice, or none did"
    expect(page.get_by_role("link", name="Zorgtoeslag")).to_contain_text("€ 129,00 per maand")
    expect(page.get_by_role("link", name="Kinderbijslag")).to_contain_text("€ 358,30 per kwartaal")
    expect(page.get_by_role("link", name="Bijstandsuitkering")).to_contain_text(
        "Waarschijnlijk niet"
    )
    for name, article in (
        ("Zorgtoeslag", "art. 2 lid 2 en 3"),
        ("Huurtoeslag", "art. 21 lid 1 a"),
        ("Kindgebonden budget", "art. 2 lid 2 en 3"),
    ):
        page.get_by_role("link", name=name).click()
        expect(page.get_by_role("heading", level=1)).to_have_text(name)
        expect(page.get_by_text(article).first).to_be_visible()
        page.get_by_text("De cijfers en waar ze vandaan komen").click()
        expect(page.get_by_text("Gelezen op").first).to_be_visible()
        page.get_by_role("main").get_by_role("link", name="Waar heb ik recht op?").click()
    assert [url for url in asked if "/sync/" in url] == []
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


def answer_all(page: Page) -> list[str]:
    """Answer every question that comes; give their facts in order."""
    questions: list[str] = []
    heading = page.get_by_role("heading", level=1)
    while heading.inner_text() != "Waar heb ik recht op?":
        place = page.url.partition("feit=")[2]
        questions.append(place)
        before = page.url
        if page.get_by_role("button", name="Ja", exact=True).count():
            page.get_by_role("button", name="Ja" if place in YES else "Nee", exact=True).click()
        else:
            field = page.get_by_label("Uw antwoord")
            if field.evaluate("field => field.tagName") == "SELECT":
                field.select_option("bso")
            else:
                field.fill(ANSWERS[place])
            page.get_by_role("button", name="Verder").click()
        page.wait_for_url(lambda url, before=before: url != before)
        expect(heading).not_to_be_empty()
    return questions
