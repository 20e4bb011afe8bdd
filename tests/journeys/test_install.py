"""UC10 and the shell of UC4: the wallet of the real server as an app on a phone."""

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Playwright, expect

from pwa.routes import SCREENS
from tests.browsers import chromium
from tests.inspection import installability_errors
from tests.programs import RunningProgram, sync_program
from tests.pwa.plugin.browsing import CONTROLLED, LOOK_FOR_UPDATE, VERSION

WORKER_LIMIT_BYTES = 10_000


@pytest.fixture
def release(wallet_export: Path, tmp_path: Path) -> Path:
    """Give a copy of the wallet's export that a later release can replace."""
    return shutil.copytree(wallet_export, tmp_path / "release")


@pytest.fixture
def served(release: Path, tmp_path: Path) -> Iterator[RunningProgram]:
    """Run the real server with that release."""
    with RunningProgram(sync_program(tmp_path, wallet=release), tmp_path / "log") as program:
        yield program


def release_again(release: Path) -> str:
    """Put a next release in the place of this one; return its version."""
    worker, headers = release / "sw.js", release / "headers.json"
    (release / "sw.js.gz").unlink(missing_ok=True)
    worker.write_text(re.sub(r'"version":"\w+"', '"version":"the-next"', worker.read_text()))
    rules = json.loads(headers.read_text())
    rules["files"]["/sw.js"]["ETag"] = 'W/"the-next"'
    headers.write_text(json.dumps(rules))
    return "the-next"


def test_UC10_chromium_offers_to_install_the_wallet(
    playwright: Playwright, served: RunningProgram, release: Path, tmp_path: Path
) -> None:
    with chromium(playwright, tmp_path / "phone", origin=served.origin) as phone:
        phone.page.goto(served.origin)
        phone.page.evaluate(CONTROLLED)
        assert installability_errors(phone.page) == []
        phone.watch.assert_clean()
    manifest = json.loads((release / "manifest.webmanifest").read_text())
    assert manifest["shortcuts"] and manifest["screenshots"]
    sizes = json.loads((release / "headers.json").read_text())["sizes"]
    # Its code; the list of files before it is told with the precache.
    assert sizes["worker_code_gzip_bytes"] <= WORKER_LIMIT_BYTES


def test_UC10_a_new_version_of_the_wallet_waits_and_asks(
    playwright: Playwright, served: RunningProgram, release: Path, tmp_path: Path
) -> None:
    with chromium(playwright, tmp_path / "phone", origin=served.origin) as phone:
        page = phone.page
        page.goto(served.origin)
        page.evaluate(CONTROLLED)
        version = release_again(release)
        page.evaluate(LOOK_FOR_UPDATE)
        renew = page.get_by_role("button", name="vernieuwen")
        expect(renew).to_be_visible()
        page.reload()
        assert page.evaluate(VERSION) != version
        with page.expect_navigation():
            renew.click()
        expect(renew).to_be_hidden()
        assert page.evaluate(VERSION) == version
        phone.watch.assert_clean()


def test_UC4_every_screen_opens_when_the_server_is_gone(
    playwright: Playwright, served: RunningProgram, release: Path, tmp_path: Path
) -> None:
    routes = json.loads((release / "headers.json").read_text())["pages"]
    with chromium(playwright, tmp_path / "phone", origin=served.origin) as phone:
        page = phone.page
        page.goto(served.origin)
        page.evaluate(CONTROLLED)
        served.kill()
        asks = {screen.path for screen in SCREENS if not screen.works_offline}
        for route in [*sorted({*routes} - asks), "/geld/", "/nergens"]:
            page.goto(served.origin + route)
            expect(page.get_by_role("heading", level=1)).to_be_visible()
        phone.watch.assert_clean()
        # These ask the server, which the browser notes, and say that it does not answer.
        for route in asks:
            page.goto(served.origin + route)
            expect(page.get_by_role("heading", level=1)).to_be_visible()
