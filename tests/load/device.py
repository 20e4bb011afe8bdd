"""Measures the device modules: merging beside Yjs, opening in Chromium, the sync core's size.

`python -m tests.load.device` prints its part of the table alone.
"""

import contextlib
import functools
import gzip
import http.server
import json
import statistics
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import CDPSession, Page, sync_playwright

from tests.load.rows import Row, show

HERE = Path(__file__).parent
PROJECT = HERE.parents[1]
CORE_LIMIT_KB = 12.0
REOPEN_LIMIT_MS = 1_000
RUNS = 5


def measure() -> list[Row]:
    """Measure everything; takes about a minute on 2 cores."""
    return [
        *measure_merge(),
        *measure_opening(),
        Row("sync core, gzip (kB)", core_size_kb(), None, "", CORE_LIMIT_KB),
    ]


def measure_merge() -> list[Row]:
    """Run device_bench.mjs."""
    command = ["node", "--expose-gc", str(HERE / "device_bench.mjs")]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True)
    results: dict[str, dict[str, float]] = json.loads(done.stdout)
    return [
        Row(name, both["ours"], both["yjs"], "Yjs", both["yjs"]) for name, both in results.items()
    ]


def core_size_kb() -> float:
    """Bundle and minify the core as the wallet's build does, and pack it."""
    with tempfile.TemporaryDirectory() as folder:
        bundled = bundle("sync_core.js", Path(folder), "--minify")
        return round(len(gzip.compress(bundled.read_bytes(), 9)) / 1000, 2)


def bundle(name: str, folder: Path, *options: str) -> Path:
    """Bundle a page's script with the bundler that the wallet is built with."""
    target = folder / name
    rolldown = PROJECT / "tests/node_modules/.bin/rolldown"
    command = [str(rolldown), str(HERE / "page" / name), "--file", str(target), "--format", "esm"]
    command.append("--no-code-splitting")  # what is loaded later stands in the one file too
    external = ["--external", "jose/jwe/compact/encrypt", "--external", "jose/jwe/compact/decrypt"]
    subprocess.run([*command, *options, *external], cwd=PROJECT, capture_output=True, check=True)
    return target


def measure_opening() -> list[Row]:
    """Open wallets in Chromium, each time in a new page, also four times slower."""
    rows = []
    with served() as address, browser_page(address) as (page, cdp):
        page.evaluate(FILL, {"name": "big", "records": 10_000, "documents": 0, "changes": 500})
        page.evaluate(
            "args => bench.fillYjs(args)", {"name": "y", "records": 10_000, "changes": 500}
        )
        page.evaluate(FILL, {"name": "usual", "records": 2_000, "documents": 50, "changes": 100})
        for rate, label in [(1, ""), (4, " at 4x slow-down")]:
            ours = median_opening(page, cdp, rate, "open", "big", 10_000)
            yjs = median_opening(page, cdp, rate, "openYjs", "y", 10_000)
            name = f"10,000 records and 500 changes: encrypted cold open{label} (ms)"
            rows.append(Row(name, ours, yjs, "Yjs, in clear", yjs))
        usual = median_opening(page, cdp, 4, "open", "usual", 2_050)
        name = "2,000 records and 50 documents: the vault alone opens at 4x slow-down (ms)"
        rows.append(Row(name, usual, None, "", REOPEN_LIMIT_MS))
        cdp.send("Emulation.setCPUThrottlingRate", {"rate": 1})
        edit = page.evaluate("args => bench.edit(args)", {"name": "big"})["ms"]
        rows.append(Row("one edit, encrypted and on the disk (ms)", round(edit, 2), None, "", None))
    return rows


FILL = "args => bench.fill(args)"


def median_opening(
    page: Page, cdp: CDPSession, rate: int, what: str, name: str, found: int
) -> float:
    """Reload, open, and give the median milliseconds."""
    times = []
    for _ in range(RUNS):
        page.reload()
        cdp.send("Emulation.setCPUThrottlingRate", {"rate": rate})
        opened = page.evaluate(f"args => bench.{what}(args)", {"name": name})
        assert opened["found"] == found, opened
        times.append(opened["ms"])
    return round(statistics.median(times), 1)


@contextlib.contextmanager
def browser_page(address: str) -> Iterator[tuple[Page, CDPSession]]:
    """Open the page of the benchmark in Chromium."""
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as profile:
        context = playwright.chromium.launch_persistent_context(
            profile, executable_path="/usr/bin/chromium", args=["--no-sandbox"]
        )
        page = context.new_page()
        page.set_default_timeout(120_000)
        page.goto(address)
        page.wait_for_function("globalThis.bench !== undefined")
        yield page, context.new_cdp_session(page)
        context.close()


@contextlib.contextmanager
def served(page: str = "vault_page.js") -> Iterator[str]:
    """Serve a page with its bundled script on this machine."""
    with tempfile.TemporaryDirectory() as folder:
        bundle(page, Path(folder))
        script = f'<!doctype html><title>bench</title><script type="module" src="{page}"></script>'
        Path(folder, "index.html").write_text(script)
        handler = functools.partial(QuietHandler, directory=folder)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://localhost:{server.server_port}/"
        server.shutdown()
        server.server_close()
        thread.join()


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    """Serves files without saying so."""

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


if __name__ == "__main__":
    show(measure())
