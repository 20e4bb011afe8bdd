"""The example app, built once with the plugin lifted into it, and browsers to open it with."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Playwright

from tests.browsers import CHROMIUM, FIREFOX
from tests.pwa.plugin.browsing import Watched
from tests.pwa.plugin.building import Example, build_example, rename_chunk
from tests.pwa.plugin.static_server import StaticServer
from tests.watch import Watch


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Example:
    """Build the example once."""
    return build_example(tmp_path_factory.mktemp("example"))


@pytest.fixture
def export(example: Example, tmp_path: Path) -> Path:
    """Give a copy of the export that a test may change."""
    return shutil.copytree(example.static_dir, tmp_path / "export")


@pytest.fixture
def server(export: Path) -> Iterator[StaticServer]:
    """Serve the copy until the test ends or stops it."""
    running = StaticServer(export)
    yield running
    running.stop()


@pytest.fixture
def newer_export(example: Example, export: Path, tmp_path: Path) -> Path:
    """Give a next version: the page of tasks has another text, in a chunk of another name."""
    newer = shutil.copytree(export, tmp_path / "newer")
    rename_chunk(newer, "_tasks_._index-", "Tasks page", "New tasks page")
    example.plugin.finish(newer, example.web_dir)
    return newer


@pytest.fixture(scope="session", params=["chromium", "firefox"])
def browser(playwright: Playwright, request: pytest.FixtureRequest) -> Iterator[Browser]:
    """Run the test in Debian's Chromium and in its Firefox ESR."""
    if request.param == "chromium":
        launched = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
    else:
        launched = playwright.firefox.launch(channel="moz-firefox", executable_path=FIREFOX)
    yield launched
    launched.close()


@pytest.fixture
def watched(browser: Browser, server: StaticServer) -> Iterator[Watched]:
    """Open a context in which nothing may go wrong unseen."""
    context = browser.new_context()
    watch = Watch(server.origin)

    def note_message(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            watch.note(message.text, watch.console)

    context.on("console", note_message)
    context.on("weberror", lambda error: watch.note(str(error.error), watch.page_errors))
    context.on("request", lambda request: watch.request(request.url))
    yield Watched(context, watch)
    context.close()
