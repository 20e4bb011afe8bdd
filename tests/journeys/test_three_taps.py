"""UC6 in three taps: what the wallet knows is looked over and sent; and what was not clear."""

from playwright.sync_api import Page, expect

from tests.browsers import Phone
from tests.journeys.agency import Platform, go, unlock
from tests.journeys.agency import platform as platform
from tests.journeys.sharing import phone as phone
from tests.journeys.sharing import send, violations

COUNT = """addEventListener("click", ({isTrusted}) => {
  if (isTrusted) sessionStorage.taps = Number(sessionStorage.taps ?? 0) + 1;
}, true)"""
ALL_THAT_GOES = (
    *("Gemeente Voorbeeld", "12-ABC-3", "Van mij", "Parkeervergunning"),
    *("tot 1 jaar na het einde van de vergunning", "Ik kan mijn aanvraag intrekken"),
)


def test_UC6_a_permit_is_renewed_in_three_taps_with_nothing_hidden(
    phone: Phone, platform: Platform
) -> None:
    page = phone.page
    page.add_init_script(COUNT)
    go(page, "Delen")
    page.get_by_label("Wat zoekt u?").fill("kenteken")
    expect(page.get_by_text("1 ding gevonden.")).to_be_visible()
    assert violations(page) == []
    page.get_by_role("link", name="Parkeervergunning aanvragen").click()
    page.get_by_label("Wat is het kenteken").fill("12-ABC-3")
    expect(page.get_by_text("Verklaring van uw werkgever")).to_have_count(0)
    page.get_by_label("Van wie is de auto?").select_option("Van mijn werk of geleased")
    expect(page.get_by_text("Verklaring van uw werkgever")).to_be_visible()
    page.get_by_label("Van wie is de auto?").select_option("Van mij")
    send(page)
    expect(page.get_by_text("Ingeleverd op")).to_be_visible()
    expect(page.get_by_text("U krijgt het besluit van Gemeente Voorbeeld op Plein")).to_be_visible()
    page.reload()
    unlock(page)
    page.evaluate("() => sessionStorage.setItem('taps', '0')")
    tap_delen(page)
    permit = page.get_by_role("link", name="Parkeervergunning aanvragen").filter(
        has_text="Staat klaar"
    )
    permit.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Kijk alles na")
    main = page.get_by_role("main")
    for words in ALL_THAT_GOES:
        expect(main).to_contain_text(words)
    assert violations(page) == []
    page.get_by_role("button", name="Akkoord en versturen").click()
    expect(page.get_by_text("Ingeleverd op")).to_be_visible()
    expect(page.get_by_text("U krijgt het besluit van Gemeente Voorbeeld per post")).to_be_visible()
    assert page.evaluate("() => sessionStorage.taps") == "3"

    page.get_by_text("Was dit duidelijk?").first.click()
    page.get_by_label("Was dit duidelijk?").select_option("Nee")
    page.get_by_label("In een paar woorden").fill("Wat is een verordening?")
    assert violations(page) == []
    page.get_by_role("button", name="Stuur dit zonder naam").click()
    expect(page.get_by_text("Dank u wel. Het is verstuurd, zonder uw naam.")).to_be_visible()
    read = platform.answer()
    assert read.count("parkeervergunning kenteken=12-ABC-3 van_wie=mij besluiten_hier=True") == 1
    assert read.count("parkeervergunning kenteken=12-ABC-3 van_wie=mij besluiten_hier=False") == 1
    said = "duidelijkheid dienst=parkeervergunning stap=verstuurd duidelijk=nee"
    assert f"{said} woorden=Wat is een verordening?" in read
    # Keys that were never used before learn the nonce from a first refusal. A push that the reload
    # broke off may have arrived after all; the server says so by its chain.
    phone.watch.assert_clean(allowing=["status of 401", "status of 409 (Conflict) /sync/v1/log"])


def tap_delen(page: Page) -> None:
    page.get_by_role("navigation").get_by_role("link", name="Delen", exact=True).click()
