"""Measures the exported wallet in Chromium: what a first visit downloads, and opening it again.

`python -m tests.load.wallet` prints its part of the table alone. The wallet is built and served as
for its people; nothing of it is changed for the measuring.
"""

import gzip
import json
import statistics
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import httpx
from playwright.sync_api import Locator, Page, Playwright, sync_playwright

from pwa.build import build_app
from tests.browsers import chromium
from tests.inspection import slow_down
from tests.journeys.steps import PHRASE, begin, begin_with_task
from tests.load.rows import Row, show
from tests.programs import RunningProgram, sync_program

PAGE = Path(__file__).parent / "page"
SCRIPTS_LIMIT_KB = 250
WORKER_LIMIT_KB = 10
REOPEN_LIMIT_MS = 1_000
SLOW_DOWN = 4
RUNS = 5
# What the browser itself says of each body: packed as it came, and 0 when it came out of a cache.
TRAVELLED = """performance.getEntries()
    .filter(({ entryType }) => ["navigation", "resource"].includes(entryType))
    .map(({ name, transferSize, encodedBodySize }) =>
        ({ path: new URL(name).pathname, bytes: transferSize && encodedBodySize }))"""
STORED = "name => caches.open(name).then(cache => cache.keys()).then(keys => keys.length)"


class Household(NamedTuple):
    """How much is in the wallet: half income parts, half tasks; documents each have a file."""

    records: int = 2_000
    documents: int = 50
    changes: int = 100


def measure() -> list[Row]:
    """Measure everything; takes about a minute on 2 cores."""
    with (
        sync_playwright() as playwright,
        tempfile.TemporaryDirectory() as folder,
        served_wallet(Path(folder)) as plein,
    ):
        return [
            *measure_first_visit(playwright, Path(folder), plein),
            *measure_reopening(playwright, Path(folder), plein, Household(), RUNS),
        ]


@contextmanager
def served_wallet(folder: Path) -> Iterator[RunningProgram]:
    """Build the wallet, unless it is up to date, and run the server that serves it."""
    program = sync_program(folder / "server", wallet=build_app("wallet"))
    with RunningProgram(program, folder / "server.log") as running:
        yield running


def measure_first_visit(playwright: Playwright, folder: Path, plein: RunningProgram) -> list[Row]:
    """Tell what travels before the first screen works, and what the worker fetches beside it."""
    with chromium(
        playwright, folder / "visitor", origin=plein.origin, service_workers="block"
    ) as phone:
        begin(phone.page, plein.origin)  # the first screen has answered when the next one is there
        travelled = phone.page.evaluate(TRAVELLED)
    with chromium(playwright, folder / "newcomer", origin=plein.origin) as phone:
        phone.page.goto(plein.origin)
        phone.page.evaluate("navigator.serviceWorker.ready.then(() => true)")
        [worker] = phone.context.service_workers
        fetched = worker.evaluate(TRAVELLED)
        sizes = sizes_of(plein.origin)
        # Beside the files it keeps the list of the tabs that were open.
        stored = phone.page.evaluate(STORED, f"app-{sizes['version']}")
        assert stored == sizes["stored_files"] + 1, (stored, sizes)
    # What the first screens say comes with them: nothing else is asked for.
    assert not [each["path"] for each in travelled if "/nl_rest" in each["path"]]
    scripts = [each for each in travelled if each["path"].endswith(".js")]
    until = "first visit, until the first screen has answered a tap:"
    files = f"{sizes['stored_files']} files"
    return [
        Row(f"{until} JavaScript, gzip (kB)", total_kb(scripts), limit=SCRIPTS_LIMIT_KB),
        Row(f"{until} everything (kB)", total_kb(travelled)),
        Row("service worker: its code, gzip (kB)", sizes["worker_code"], limit=WORKER_LIMIT_KB),
        Row(f"service worker: with its list of {files}, gzip (kB)", sizes["worker"]),
        Row("precache: what the worker fetches beside the first screen (kB)", total_kb(fetched)),
        Row(f"precache: {files}, gzip (kB)", round(sizes["stored_gzip_bytes"] / 1000, 1)),
        Row(f"precache: {files}, as they lie on the phone (kB)", sizes["stored_bytes"] / 1000),
    ]


def total_kb(travelled: Sequence[Mapping[str, Any]]) -> float:
    """Add up the bodies as they came over the network, each path once; a cache counts nothing."""
    size_by_path = {each["path"]: each["bytes"] for each in travelled if each["bytes"]}
    return round(sum(size_by_path.values()) / 1000, 1)


def sizes_of(origin: str) -> dict[str, float]:
    """Give what the build says of the precache, and the size of the worker that is served."""
    told = build_app("wallet") / "headers.json"
    rules = json.loads(told.read_text())
    worker = httpx.get(f"{origin}/sw.js").raise_for_status().content
    _, code = worker.split(b"\n", 1)  # the first line is the list of files
    return {
        **rules["sizes"],
        "version": rules["version"],
        "worker": round(len(gzip.compress(worker, 9)) / 1000, 1),
        "worker_code": round(len(gzip.compress(code, 9)) / 1000, 1),
    }


def measure_reopening(
    playwright: Playwright, folder: Path, plein: RunningProgram, household: Household, runs: int
) -> list[Row]:
    """Fill a wallet, stop the server, and open the wallet from its unlock screen, slowed down.

    The tap that Vandaag must answer is a real touch on the tab Taken; answered is when that screen
    is drawn. The time that the driver takes between the two is in the last number.
    """
    with chromium(playwright, folder / "phone", origin=plein.origin) as phone:
        page = phone.page
        page.set_default_timeout(120_000)
        page.add_init_script(path=PAGE / "household.js")
        begin_with_task(page, plein.origin, "Brief lezen")
        found = page.evaluate("sizes => household.fill(sizes)", household._asdict())
        half = household.records // 2
        assert found == [household.records - half, half + 1, household.documents], found
        page.evaluate("navigator.serviceWorker.ready.then(() => true)")
        tab = middle_of(page.get_by_role("navigation").get_by_role("link", name="Taken"))
        plein.stop()
        page.add_init_script(path=PAGE / "moments.js")
        slow_down(page, SLOW_DOWN)
        opened = [reopen(page, plein.origin, tab) for _ in range(runs)]
    name = (
        f"reopen offline, {household.records:,} records and {household.documents} documents,"
        f" {SLOW_DOWN}x slower:"
    )
    return [
        Row(f"{name} unlock screen (ms)", median(opened, "", "locked")),
        Row(f"{name} key derivation (ms)", median(opened, "tapped", "key")),
        Row(f"{name} then Vandaag (ms)", median(opened, "key", "shown")),
        Row(f"{name} has answered (ms)", median(opened, "key", "answered"), limit=REOPEN_LIMIT_MS),
    ]


def reopen(page: Page, origin: str, tab: tuple[float, float]) -> Mapping[str, float]:
    """Load the wallet, unlock it, tap a tab; give the moments of page/moments.js."""
    page.goto(f"{origin}/vandaag")
    page.evaluate("moments.until('locked')")
    page.get_by_label("Uw wachtzin of pincode").fill(PHRASE)
    page.get_by_role("button", name="Openen", exact=True).tap()
    page.evaluate("moments.until('shown')")
    page.touchscreen.tap(*tab)
    return dict(page.evaluate("moments.until('answered')"))


def middle_of(locator: Locator) -> tuple[float, float]:
    """Give the place of something that stays where it is."""
    box = locator.bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def median(opened: Sequence[Mapping[str, float]], begin: str, end: str) -> float:
    """Give the median of the milliseconds between two moments."""
    return round(statistics.median(each[end] - each.get(begin, 0) for each in opened))


if __name__ == "__main__":
    show(measure())
