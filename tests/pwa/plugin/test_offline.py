"""That the example app works without its server, in real browsers."""

from pathlib import Path

from playwright.sync_api import Playwright, expect

from tests.browsers import chromium
from tests.inspection import axe_violations, installability_errors
from tests.pwa.plugin.browsing import (
    CONTROLLED,
    Watched,
    expect_page,
    in_one_browser,
    open_installed,
)
from tests.pwa.plugin.static_server import StaticServer

ROUTES = {
    "/": "Home page",
    "/tasks": "Tasks page",
    "/tasks/": "Tasks page",
    "/tasks?from=menu": "Tasks page",
    "/tasks/detail": "Detail page",
    "/tasks/detail/": "Detail page",
    "/papers/7": "Paper page",
    "/no/such/page": "No such page",
}

SMALL_PDF = """%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R
/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
4 0 obj<</Length 39>>stream
BT /F1 24 Tf 20 100 Td (On paper) Tj ET
endstream endobj
trailer<</Root 1 0 R>>
%%EOF"""


def test_every_route_opens_when_the_server_is_gone(watched: Watched, server: StaticServer) -> None:
    page = open_installed(watched, server)
    server.stop()
    for path, heading in ROUTES.items():
        page.goto(server.origin + path)
        expect_page(page, heading)
        page.click("#to-tasks")
        expect_page(page, "Tasks page")
    watched.watch.assert_clean()


def test_pages_break_no_rule_of_their_policy(watched: Watched, server: StaticServer) -> None:
    page = watched.context.new_page()
    for path, heading in ROUTES.items():
        page.goto(server.origin + path)
        expect_page(page, heading)
        page.click("#to-paper")
        expect_page(page, "Paper page")
    watched.watch.assert_clean()


@in_one_browser
def test_a_page_that_is_not_there_says_so(watched: Watched, server: StaticServer) -> None:
    page = watched.context.new_page()
    answer = page.goto(server.origin + "/no/such/page")
    assert answer and answer.status == 404
    expect_page(page, "No such page")
    watched.watch.assert_clean(allowing=["404"])


def test_what_belongs_to_the_server_is_never_answered_from_the_phone(
    watched: Watched, server: StaticServer
) -> None:
    page = open_installed(watched, server)
    page.reload()
    for _ in range(2):
        assert page.evaluate("fetch('/api/v1/time').then(r => r.text())") == "from the server"
    assert server.asked.count("/api/v1/time") == 2
    page.goto(server.origin + "/api/v1/time")
    assert page.inner_text("body") == "from the server"


@in_one_browser
def test_extras_are_stored_at_first_use(watched: Watched, server: StaticServer) -> None:
    page = open_installed(watched, server)
    assert "/extras/large.json" not in server.asked
    read = "fetch('/extras/large.json').then(r => r.json())"
    assert page.evaluate(read) == {"extra": True}
    server.stop()
    assert page.evaluate(read) == {"extra": True}


def test_a_file_is_stored_as_it_is_however_it_travelled(
    watched: Watched, server: StaticServer
) -> None:
    page = open_installed(watched, server)
    stored = page.evaluate("""async () => {
      const response = await caches.match("/tasks/index.html");
      const { headers } = response;
      const text = await response.text();
      return [text.slice(0, 15), headers.get("content-encoding"), headers.get("vary")];
    }""")
    assert stored == ["<!DOCTYPE html>", None, None]


def test_the_first_visit_downloads_no_chunk_twice(watched: Watched, server: StaticServer) -> None:
    open_installed(watched, server)
    chunks = [path for path in server.asked if path.startswith("/assets/")]
    assert sorted(chunks) == sorted(set(chunks))


def test_a_hook_keeps_what_another_app_shares_without_a_connection(
    watched: Watched, server: StaticServer
) -> None:
    page = open_installed(watched, server)
    server.stop()
    page.evaluate("""() => {
      const form = document.createElement("form");
      Object.assign(form, { action: "/share", method: "POST", enctype: "multipart/form-data" });
      const input = document.createElement("input");
      Object.assign(input, { type: "file", name: "files" });
      const files = new DataTransfer();
      files.items.add(new File(["payslip"], "payslip.pdf", { type: "application/pdf" }));
      input.files = files.files;
      form.append(input);
      document.body.append(form);
      form.submit();
    }""")
    expect_page(page, "Tasks page")
    assert page.url == server.origin + "/tasks?shared"
    kept = page.evaluate("caches.match('/shared').then(r => r.text())")
    assert kept == "payslip.pdf 7"
    watched.watch.assert_clean()


@in_one_browser
def test_a_hook_hears_messages(watched: Watched, server: StaticServer) -> None:
    page = open_installed(watched, server)
    answer = page.evaluate("""new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = (event) => done(event.data);
      const message = { type: "echo", word: "heard" };
      navigator.serviceWorker.controller.postMessage(message, [port2]);
    })""")
    assert answer == "heard"


def test_a_page_that_must_be_drawn_anew_is_drawn(watched: Watched, server: StaticServer) -> None:
    """React then makes the scripts of the page by HTML, which Trusted Types must let pass."""
    page = watched.context.new_page()
    page.goto(server.origin + "/other")
    expect(page.get_by_text("object", exact=True)).to_be_visible()
    page.click("#to-tasks")
    expect_page(page, "Tasks page")
    watched.watch.assert_clean(allowing=["React error #418"])


def test_a_string_does_not_become_html_or_code(watched: Watched, server: StaticServer) -> None:
    page = open_installed(watched, server)
    for attack in (
        "document.body.innerHTML = '<form action=/x><input></form>'",
        "document.head.append(Object.assign(document.createElement('script'), {text: 'stolen=1'}))",
        "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=stolen=1>')",
        "navigator.serviceWorker.register('https://elsewhere.example/sw.js')",
        "setTimeout('stolen=1')",
    ):
        page.evaluate(f"(async () => {{ {attack} }})().catch(() => undefined)")
    assert page.evaluate("typeof stolen") == "undefined"
    assert page.locator("form, img").count() == 0


def test_a_pdf_is_shown_in_a_frame_of_its_own(watched: Watched, server: StaticServer) -> None:
    page = open_installed(watched, server)
    page.evaluate(
        """(pdf) => new Promise((done) => {
          const frame = document.createElement("iframe");
          frame.addEventListener("load", () => done(true));
          frame.src = URL.createObjectURL(new Blob([pdf], { type: "application/pdf" }));
          document.body.append(frame);
        })""",
        SMALL_PDF,
    )
    if watched.is_firefox():
        # Its viewer sets styles of its own, which our policy blocks in that frame and it survives.
        expect(page.frame_locator("iframe").get_by_text("On paper")).to_be_visible()
    else:
        assert watched.watch.csp_violations == []


def test_UC10_chromium_offers_to_install(
    playwright: Playwright, server: StaticServer, tmp_path: Path
) -> None:
    with chromium(playwright, tmp_path / "profile", origin=server.origin) as phone:
        phone.page.goto(server.origin)
        phone.page.evaluate(CONTROLLED)
        assert installability_errors(phone.page) == []
        assert axe_violations(phone.page) == []
        phone.watch.assert_clean()
