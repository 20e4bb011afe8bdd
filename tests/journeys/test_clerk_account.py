"""UC7 a clerk signs in with the account of the organisation, at a real OpenID provider."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, Playwright, expect

from sync.agency.keys import load_keys
from tests.agency.openid_people import OpenIdProvider, client
from tests.browsers import chromium, firefox
from tests.first_start import FirstStart
from tests.inspection import axe_violations
from tests.programs import RunningProgram, free_port

PEOPLE = [
    {"sub": "geen", "name": "Geen Rol", "groups": ["tuin"]},
    {"sub": "vera", "name": "Vera Visser", "groups": ["balie", "tuin"]},
    {"sub": "leon", "name": "Leon Lead", "groups": ["leiding"]},
]
OPENID = """
issuer: {issuer}
client_id: balie
name: name
roles: groups
mapping: {{balie: clerk, leiding: lead}}
"""


@pytest.fixture(params=[chromium, firefox], ids=["chromium", "firefox"])
def page(
    request: pytest.FixtureRequest,
    playwright: Playwright,
    first_start: FirstStart,
    tmp_path: Path,
) -> Iterator[Page]:
    """Run the desk of an organisation with a provider, and open it in a browser."""
    data = first_start.copy_to(tmp_path / "data")
    _, desk = first_start.programs(data, free_port())
    known = client("balie", f"{desk.address}/aanmelden/terug", load_keys(data / "desk/keys").auth)
    provider = OpenIdProvider([known], people=PEOPLE, claims=["name", "groups"])
    (data / "desk" / "openid.yaml").write_text(OPENID.format(issuer=provider.issuer))
    usual = {"is_mobile": False} if request.param is chromium else {}
    with (
        provider,
        RunningProgram(desk, tmp_path / "desk.log") as running,
        request.param(
            playwright,
            tmp_path / "profile",
            origin=running.origin,
            viewport={"width": 1280, "height": 900},
            locale="nl-NL",
            **usual,
        ) as browser,
    ):
        refused: list[str] = []
        browser.page.on("response", lambda a: a.status >= 400 and refused.append(a.url))
        browser.page.goto(running.origin)
        yield browser.page
        # The provider of the test has no icon, which is none of the desk's.
        assert [each for each in refused if each.startswith(running.origin)] == []
        asked = {request.rsplit("/", 1)[0] for request in browser.watch.foreign_requests}
        assert all(each.startswith(provider.issuer) for each in asked)
        browser.watch.foreign_requests.clear()
        browser.watch.assert_clean(allowing=["404 (Not Found)"])


def sign_in_as(page: Page, sub: str) -> None:
    """Go by the link of the screen to the provider, and choose who one is on its page."""
    page.get_by_role("link", name="Aanmelden met het account van uw organisatie").click()
    page.get_by_role("button", name=sub, exact=True).click()


@pytest.mark.timeout(300)
def test_UC7_a_clerk_signs_in_with_the_account_of_the_organisation_and_out(page: Page) -> None:
    told = page.get_by_role("alert")
    sign_in_as(page, "geen")
    expect(told).to_contain_text("Uw account heeft hier geen rol. Vraag de beheerder")
    expect(page.get_by_role("heading", level=1)).to_have_text("Aanmelden")
    assert axe_violations(page) == []
    sign_in_as(page, "nobody")
    expect(told).to_contain_text("U bent gestopt met aanmelden.")

    sign_in_as(page, "vera")
    expect(page.get_by_role("heading", level=1)).to_have_text("Inzendingen")
    expect(page.get_by_text("Aangemeld als Vera Visser")).to_be_visible()
    expect(page.get_by_role("link", name="Medewerkers")).to_have_count(0)
    page.get_by_role("button", name="Afmelden").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Aanmelden")
    # What the browser still has lets nobody in again.
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_have_text("Aanmelden")

    sign_in_as(page, "leon")
    expect(page.get_by_text("Aangemeld als Leon Lead")).to_be_visible()
    page.get_by_role("link", name="Medewerkers").click()
    line = page.get_by_role("listitem").filter(has_text="Vera Visser")
    expect(line).to_contain_text("Meldt zich aan met het account van de organisatie")
    page.get_by_role("button", name="Afmelden").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Aanmelden")
