"""UC8 link: the camera reads an agency's code, the agency knows the person, and not after."""

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Playwright, expect

from tests.browsers import chromium
from tests.inspection import axe_violations
from tests.journeys.agency import Platform, begin_wallet, go
from tests.journeys.agency import platform as platform
from tests.journeys.test_scan import camera, picture_of, write_film
from tests.sync.town import OIN


def visit(platform: Platform, *words: str) -> dict[str, Any]:
    """Let the agency receive and answer, and a clerk do one act."""
    return json.loads(platform.run("tests.agency.visit", said=json.dumps(words) + "\n"))


@pytest.mark.timeout(300)
def test_UC8_a_code_is_scanned_the_agency_knows_the_person_and_the_link_is_ended(
    platform: Platform, playwright: Playwright, tmp_path: Path
) -> None:
    code = visit(platform, "letter", "Noor de Wit", "12345")["code"]
    address = f"{platform.origin}/delen/koppelen#{OIN}.{code}"
    filmed = write_film(picture_of(address), tmp_path / "code.y4m")
    with chromium(
        playwright,
        tmp_path / "profile",
        origin=platform.origin,
        arguments=camera(filmed),
        locale="nl-NL",
    ) as phone:
        page = phone.page
        begin_wallet(page, platform.origin)
        go(page, "Delen")
        page.get_by_role("link", name="Over Gemeente Voorbeeld").click()
        page.get_by_role("link", name="Uw koppeling met Gemeente Voorbeeld").click()
        expect(page.get_by_text("U bent niet gekoppeld.")).to_be_visible()
        assert axe_violations(page) == []
        page.get_by_role("link", name="Met de camera").click()
        page.get_by_role("button", name="Scan de code").click()
        expect(page.get_by_label("Uw code")).to_have_value(code, timeout=20_000)
        assert code not in page.url
        agree(page)
        # The code itself is nowhere in what the server was given.
        for path in platform.data.rglob("*"):
            if path.is_file() and "desk" not in path.parts:
                assert code.encode() not in path.read_bytes()

        visit(platform)
        go(page, "Delen")
        page.get_by_role("link", name="Over Gemeente Voorbeeld").click()
        page.get_by_role("link", name="Uw koppeling met Gemeente Voorbeeld").click()
        expect(page.get_by_text("bekend als Noor de Wit")).to_be_visible(timeout=20_000)
        assert axe_violations(page) == []
        page.get_by_role("link", name="Koppeling verbreken").click()
        agree(page)
        visit(platform)
        go(page, "Delen")
        page.get_by_role("link", name="Over Gemeente Voorbeeld").click()
        page.get_by_role("link", name="Uw koppeling met Gemeente Voorbeeld").click()
        expect(page.get_by_text("U bent niet gekoppeld.")).to_be_visible(timeout=20_000)
        phone.watch.assert_clean()


def agree(page: Any) -> None:
    """Go on to the review and send what stands there."""
    page.get_by_role("button", name="Verder naar nakijken").click()
    page.get_by_role("button", name="Akkoord en versturen").click()
    expect(page.get_by_text("Ingeleverd op").first).to_be_visible(timeout=20_000)
