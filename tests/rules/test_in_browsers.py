"""That the phone's evaluator in real browsers gives what Python gives."""

import json
import random
import threading
from collections.abc import Iterator, Mapping
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Playwright

from pwa.rules.comparison import Case, Outcome, compare, of_golden
from pwa.rules.golden import read_cases
from pwa.rules.households import Households
from pwa.rules.statute_book import LAWS, read_book
from tests.browsers import chromium, firefox

PROJECT = LAWS.parents[2]
CASES = PROJECT / "tests" / "vectors" / "golden_cases.yaml"
HOUSEHOLDS = 500
RUN = """async (plan) => {
    const { outcomesOf } = await import("/pwa/rules/twin.mjs");
    return JSON.stringify(outcomesOf(JSON.parse(plan)));
}"""


class Quiet(SimpleHTTPRequestHandler):
    """Serves the project's files and writes nothing about it."""

    def log_message(self, *_: object) -> None:
        """Write nothing."""


@pytest.fixture
def origin() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(PROJECT)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://localhost:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("open_browser", [chromium, firefox], ids=["chromium", "firefox"])
def test_browsers_give_the_same_value_trace_and_code(
    playwright: Playwright, origin: str, tmp_path: Path, open_browser: Any
) -> None:
    book = read_book()
    made_up = Households(random.Random(open_browser.__name__), book)
    schemes = [path.name for path in sorted((LAWS / "nl").iterdir())]
    cases: list[Case] = [of_golden(case) for case in read_cases(CASES)]
    for _ in range(HOUSEHOLDS):
        cases += [made_up.any_case(scheme, "2026-07-01") for scheme in schemes]
    with open_browser(playwright, tmp_path / "profile", origin=origin) as phone:
        phone.page.goto(f"{origin}/pwa/rules/")

        def run(plan: Mapping[str, Any]) -> list[Outcome]:
            # As one text: Playwright takes long over millions of values.
            return json.loads(phone.page.evaluate(RUN, json.dumps(plan)))

        assert list(compare(book, cases, run)) == []
