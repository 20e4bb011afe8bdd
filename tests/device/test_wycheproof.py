"""The vectors of Wycheproof against the device's own modules, in Node and in both browsers."""

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Playwright

from tests.browsers import chromium, firefox
from tests.conftest import PROJECT
from tests.static_site import StaticSite
from tests.vectors import wycheproof

Judge = Callable[[str, list[wycheproof.Case]], list[str]]
IMPORTING = "default-src 'self'; script-src 'self' 'unsafe-inline'; img-src data:"


@pytest.fixture(scope="module")
def project_site() -> Iterator[StaticSite]:
    with StaticSite(PROJECT, content_security_policy=IMPORTING) as running:
        yield running


@pytest.fixture(scope="module", params=["node", "chromium", "firefox"])
def find_misjudged(
    request: pytest.FixtureRequest,
    playwright: Playwright,
    project_site: StaticSite,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Judge]:
    if request.param == "node":
        yield find_misjudged_in_node
        return
    run = {"chromium": chromium, "firefox": firefox}[request.param]
    profile = tmp_path_factory.mktemp("profile")
    with run(playwright, profile, origin=project_site.origin) as phone:
        phone.page.goto(f"{project_site.origin}/tests/site/vectors.html")
        yield lambda kind, cases: phone.page.evaluate(
            "work => import('/tests/device/wycheproof.mjs').then(m => m.findMisjudged(work))",
            {"kind": kind, "cases": cases},
        )


def find_misjudged_in_node(kind: str, cases: list[wycheproof.Case]) -> list[str]:
    done = subprocess.run(
        ["node", str(Path(__file__).parent / "wycheproof_in_node.mjs")],
        input=json.dumps({"kind": kind, "cases": cases}),
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("kind", ["aead", "hkdf", "signature", "jwe"])
def test_device_takes_what_is_valid_and_refuses_what_is_not(
    find_misjudged: Judge, kind: str
) -> None:
    cases: list[wycheproof.Case] = getattr(wycheproof, f"{kind}_cases")()
    assert find_misjudged(kind, cases) == []
    wrong = [{**case, "is_valid": not case["is_valid"]} for case in cases[:3]]
    assert find_misjudged(kind, wrong) == [case["name"] for case in wrong]
