"""The example app, built once with the plugin lifted into it, and browsers to open it with."""

import importlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Playwright

from tests.browsers import CHROMIUM, FIREFOX
from tests.pwa.browsing import Watched
from tests.pwa.static_server import StaticServer
from tests.watch import Watch

PROJECT = Path(__file__).resolve().parents[2]
EXAMPLE = Path(__file__).parent / "example"
PLUGIN_FILES = ("plugin.py", "exported_files.py", "exported_page.py", "webmanifest.py")
WORKER_FILES = ("sw.js", "app_files.js", "device/register.js", "device/update.js")


@dataclass(frozen=True)
class Example:
    """The example after its export: where it lies, and its plugin to run again on a copy."""

    project: Path
    static_dir: Path
    web_dir: Path
    plugin: Any
    module: ModuleType


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Example:
    """Take the plugin along into a project of its own, as its manual says, and export that."""
    project = tmp_path_factory.mktemp("example")
    shutil.copytree(EXAMPLE, project, dirs_exist_ok=True)
    shutil.copytree(PROJECT / "assets" / "icons", project / "assets" / "icons")
    shutil.copytree(PROJECT / "reflex.lock", project / "reflex.lock")
    (project / "lifted").mkdir()
    (project / "lifted" / "__init__.py").touch()
    for name in PLUGIN_FILES:
        shutil.copy(PROJECT / "pwa" / name, project / "lifted" / name)
    for name in WORKER_FILES:
        shutil.copy(PROJECT / "assets" / name, project / "assets" / name)
    environment = os.environ | {
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
        "REFLEX_USE_NPM": "1",
        "REFLEX_WEB_WORKDIR": ".web",
        "REFLEX_CHECK_LATEST_VERSION": "false",
    }
    registry = subprocess.run(
        ["npm", "config", "get", "registry"],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    environment.setdefault("NPM_CONFIG_REGISTRY", registry.stdout.strip())
    done = subprocess.run(
        [sys.executable, "-m", "reflex", "export", "--frontend-only", "--no-zip"],
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    sys.path.insert(0, str(project))
    try:
        module = importlib.import_module("lifted.plugin")
        plugin = importlib.import_module("example.offline").OFFLINE
    finally:
        sys.path.remove(str(project))
    web_dir = project / ".web"
    return Example(project, web_dir / "build" / "client", web_dir, plugin, module)


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


def rename_chunk(export: Path, start: str, old_text: str, new_text: str) -> None:
    """Change a text in one page, and the name of its chunk in all files, as a build would."""
    (chunk,) = export.glob(f"assets/{start}*.js")
    fresh_name = f"{start}NEWNEW00.js"
    for file in export.rglob("*"):
        if file.suffix in {".js", ".html"}:
            text = file.read_text("utf-8")
            file.write_text(text.replace(chunk.name, fresh_name).replace(old_text, new_text))
            file.with_name(file.name + ".gz").unlink(missing_ok=True)
    chunk.rename(chunk.with_name(fresh_name))


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
