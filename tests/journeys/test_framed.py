"""A page of another site cannot show the wallet in a frame, nor get a worker for it."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Playwright

from tests.browsers import CHROMIUM
from tests.programs import RunningProgram


@pytest.fixture
def foreign_page(plein: RunningProgram) -> Iterator[str]:
    """Serve a page of another origin that frames the wallet's first screen."""
    body = f'<!doctype html><title>x</title><iframe src="{plein.origin}/"></iframe>'.encode()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_foreign_page_cannot_frame_the_wallet(
    playwright: Playwright, foreign_page: str, plein: RunningProgram
) -> None:
    browser = playwright.chromium.launch(executable_path=CHROMIUM)
    page = browser.new_page()
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text))
    page.goto(foreign_page)
    page.wait_for_timeout(500)
    frame = page.frames[1]
    assert not frame.url.startswith(plein.origin)
    assert frame.get_by_role("button").count() == 0
    assert any("frame-ancestors" in text for text in told)
    browser.close()


def test_every_page_forbids_frames_and_no_other_file_can_be_a_worker_of_the_whole_wallet(
    plein: RunningProgram, wallet_export: Path
) -> None:
    with httpx.Client(base_url=plein.origin) as client:
        pages = [path for path in wallet_export.rglob("*.html") if path.is_file()]
        assert pages
        for path in [*pages, wallet_export / "sw.js"]:
            answer = client.get(f"/{path.relative_to(wallet_export)}")
            assert "service-worker-allowed" not in answer.headers
            policy = answer.headers.get("content-security-policy", "")
            assert path.name == "sw.js" or "frame-ancestors 'none'" in policy, path
