"""What every suite shares: names after folders, minutes, and tests in JavaScript."""

import re
import subprocess
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

from tests.browsers import open_phones
from tests.browsers import playwright as playwright
from tests.desktop import desktop as desktop
from tests.first_start import first_start as first_start
from tests.push_services.network import push_network as push_network
from tests.static_site import static_site as static_site

TESTS = Path(__file__).resolve().parent
PROJECT = TESTS.parent

# Minutes that a suite may take on 2 cores while the journeys run beside the others: both sides
# take 36 at most. A folder that is not named is "unit"; "browsers" are no journeys but open some.
SUITE_MINUTES = {
    "lint": 1,
    "unit": 3,
    "device": 5,
    "server": 13,
    "simulation": 6,
    "browsers": 5,
    "phones": 3,
    "load": 2,
    "journeys": 36,
}
SUITE_BY_FOLDER = {
    "sync": "server",
    "agency": "server",
    "desk": "server",
    "push": "server",
    "push_services": "browsers",
    "pwa/plugin": "browsers",
    "pwa/test_run.py": "journeys",  # at the desk's one port, as other journeys
    "rules/test_in_browsers.py": "browsers",
    "test_browsers.py": "browsers",
    # What a phone does alone needs no agency and no desk: it runs beside the journeys.
    "journeys/test_begin.py": "phones",
    "journeys/test_bring.py": "phones",
}
NODE = ["node", "--disable-warning=MODULE_TYPELESS_PACKAGE_JSON", "--test-reporter=spec"]

_seconds: dict[str, float] = {}
_counts: dict[str, int] = {}


def suite_of(path: Path) -> str:
    """Name the suite that a test file belongs to."""
    folder, *below = path.relative_to(TESTS).parts
    for name in (folder, "/".join([folder, *below[:1]])):
        if name in SUITE_BY_FOLDER:
            return SUITE_BY_FOLDER[name]
    return folder if folder in SUITE_MINUTES else "unit"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark each test with its suite and run the quick suites first."""
    for item in items:
        item.add_marker(suite_of(item.path))
    order = list(SUITE_MINUTES)
    # Playwright's synchronous driver keeps an event loop running in this thread from its first use
    # to the end, beside which no other can run: what uses it comes last.
    items.sort(key=lambda item: (uses_playwright(item), order.index(suite_of(item.path))))


def uses_playwright(item: pytest.Item) -> bool:
    """Tell whether a test opens a browser."""
    return "playwright" in getattr(item, "fixturenames", ())


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Tell with a failure what stood on the screens."""
    report = yield
    if call.excinfo and not call.excinfo.errisinstance(pytest.skip.Exception):
        report.sections.extend(("screens", phone.screens()) for phone in open_phones)
    return report


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Add up the time of each suite, fixtures included; that of a subtest is in its test's."""
    if isinstance(report, pytest.SubtestReport):
        return
    suite = suite_of((PROJECT / report.nodeid.split("::")[0]).resolve())
    _seconds[suite] = _seconds.get(suite, 0) + report.duration
    _counts[suite] = _counts.get(suite, 0) + (report.when == "call")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what each suite took beside its budget."""
    if not _seconds:
        return
    terminalreporter.section("suites")
    for suite, budget in SUITE_MINUTES.items():
        if suite in _seconds:
            over = "  OVER ITS BUDGET" if _seconds[suite] > 60 * budget else ""
            terminalreporter.line(
                f"{suite:<12}{_counts[suite]:>6} tests{_seconds[suite]:>8.1f} s"
                f" of {60 * budget} s{over}"
            )


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect `*.test.js`: one test for each `test("...")` that Node reports."""
    if file_path.name.endswith((".test.js", ".test.mjs")) and "node_modules" not in file_path.parts:
        return NodeFile.from_parent(parent, path=file_path)
    return None


class NodeFile(pytest.File):
    """A file of tests for `node --test`, run as one."""

    def collect(self) -> Iterator[pytest.Item]:
        """Give the whole file as one test: Node starts once."""
        yield NodeTest.from_parent(self, name="node")


class NodeTest(pytest.Item):
    """One run of `node --test`."""

    def runtest(self) -> None:
        """Run the file; the report of Node is the message of a failure."""
        done = subprocess.run(
            [*NODE, "--test", str(self.path)],
            cwd=PROJECT,
            capture_output=True,
            text=True,
            check=False,
        )
        ran = re.search(r"^\S tests (\d+)$", done.stdout, re.MULTILINE)
        if done.returncode or not ran or int(ran[1]) == 0:
            raise NodeFailedError(done.stdout + done.stderr)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException]) -> str:
        """Show what Node said instead of our own traceback."""
        if isinstance(excinfo.value, NodeFailedError):
            return str(excinfo.value)
        return str(super().repr_failure(excinfo))

    def reportinfo(self) -> tuple[Path, int, str]:
        """Name the file."""
        return self.path, 0, self.path.name


class NodeFailedError(Exception):
    """Tests in JavaScript failed, or there were none."""
