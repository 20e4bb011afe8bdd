"""Places near by in a real browser: offline, by keyboard, all from our own origin; an opinion."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Playwright, Request, expect

from tests.browsers import Phone, chromium
from tests.journeys.agency import Platform, keep_first_income
from tests.journeys.agency import platform as platform
from tests.journeys.steps import begin


@pytest.fixture
def phone(playwright: Playwright, platform: Platform, tmp_path: Path) -> Iterator[Phone]:
    """Open a phone with nothing on it."""
    with chromium(playwright, tmp_path / "phone", origin=platform.origin) as opened:
        yield opened


@pytest.mark.timeout(120)
def test_places_are_found_offline_and_an_opinion_goes_without_credentials(
    phone: Phone, platform: Platform
) -> None:
    page = phone.page
    asked: list[Request] = []
    phone.context.on("request", lambda request: asked.append(request))
    begin(page, platform.origin)
    keep_first_income(page)

    def go(path: str) -> None:
        page.evaluate(
            "to => { history.pushState({}, '', to); dispatchEvent(new PopStateEvent('popstate')) }",
            path,
        )

    go("/buurt")
    expect(page.get_by_role("heading", name="9 plekken")).to_be_visible(timeout=20_000)
    go("/buurt/plek?agency=00000099999999990000&plek=maatjes")
    expect(page.get_by_text("Bij u thuis of hier.")).to_be_visible()
    page.get_by_role("link", name="Was dit scherm duidelijk?").click()
    page.get_by_label("Was dit scherm duidelijk?").select_option("no")
    page.get_by_label("Wat was het vooral?").select_option("words")
    with page.expect_response("**/sync/v1/opinions") as said:
        page.get_by_role("button", name="Stuur dit zonder naam").click()
    assert said.value.status == 204
    sent = said.value.request
    assert set(sent.post_data_json) == {"screen", "version", "clear", "reason", "words"}
    assert len(sent.post_data_json["version"]) == 16
    assert sent.post_data_json["screen"] == "/buurt/plek"
    assert not {"dpop", "cookie", "authorization"} & set(sent.all_headers())

    before = len(asked)
    phone.context.set_offline(True)
    go("/buurt")
    expect(page.get_by_role("link", name="Nummer 1:")).to_be_visible()
    assert page.locator(".map-point").count() == page.locator("main .rows > li").count() == 9
    page.get_by_label("Wat zoekt u?").select_option("library")
    expect(page.get_by_role("heading", name="1 plek")).to_be_visible()
    page.get_by_label("Wat zoekt u?").select_option("")
    page.get_by_label("Dicht bij welke plek?").select_option("9994")
    expect(page.locator("main .row-name").first).to_have_text("Geldmaatjes Voorbeeld")
    drawn = page.locator(".map").bounding_box()
    assert drawn
    page.mouse.move(0, 0)
    page.locator(".map").click(position={"x": drawn["width"] * 0.78, "y": drawn["height"] * 0.62})
    expect(page.locator("main .row-name").first).to_have_text("Buurthuis 't Anker")
    page.get_by_role("link", name="Nummer 1:").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Buurthuis 't Anker")
    assert all(one.url.startswith((platform.origin, "blob:", "data:")) for one in asked)
    looked = [one.url for one in asked[before:] if "9994" in one.url or "point" in one.url]
    assert looked == []
    phone.context.set_offline(False)
