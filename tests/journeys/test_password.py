"""UC7 desk: a clerk chooses another password."""

import pytest
from playwright.sync_api import expect

from tests.inspection import axe_violations
from tests.journeys.counter import Counter, tab_to
from tests.journeys.counter import counter as counter


@pytest.mark.timeout(400)
def test_UC7_a_clerk_changes_the_password_by_keyboard_and_is_signed_out_elsewhere(
    counter: Counter,
) -> None:
    page, chosen = counter.page, "vier groene fietsen"
    counter.arrive()
    elsewhere = page.context.new_page()
    elsewhere.goto(counter.origin)
    elsewhere.get_by_label("Wachtwoord").fill(counter.password)
    elsewhere.get_by_role("button", name="Aanmelden").click()
    expect(elsewhere.get_by_role("heading", level=1)).to_have_text("Inzendingen")

    link = page.get_by_role("link", name="Wachtwoord")
    tab_to(page, link)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Wachtwoord")
    old = page.get_by_label("Oud wachtwoord")
    old.focus()
    for words in ("wrong", chosen, chosen):
        page.keyboard.type(words)
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("Het oude wachtwoord klopt niet")
    expect(old).to_have_value("wrong")
    for look in ("dark", "light"):
        page.emulate_media(color_scheme=look)
        assert axe_violations(page) == []
    page.get_by_role("button", name="English").click()
    expect(page.get_by_label("Old password")).to_be_visible()
    assert axe_violations(page) == []
    page.get_by_role("button", name="Nederlands").click()
    old.fill(counter.password)
    page.keyboard.press("Enter")
    expect(page.get_by_text("Uw wachtwoord is gewijzigd.")).to_be_visible()
    expect(old).to_have_value("")
    assert axe_violations(page) == []
    expect(elsewhere.get_by_role("alert")).to_contain_text("U bent afgemeld", timeout=15_000)
    expect(elsewhere.get_by_role("heading", level=1)).to_have_text("Aanmelden")
    elsewhere.get_by_label("Wachtwoord").fill(counter.password)
    elsewhere.get_by_role("button", name="Aanmelden").click()
    expect(elsewhere.get_by_role("alert")).to_contain_text("wachtwoord klopt niet")
    elsewhere.get_by_label("Wachtwoord").fill(chosen)
    elsewhere.get_by_role("button", name="Aanmelden").click()
    expect(elsewhere.get_by_role("heading", level=1)).to_have_text("Inzendingen")
    counter.watch.assert_clean()
