"""That the example app works without its server, in real browsers."""

import pytest
from playwright.sync_api import Page, expect

from tests.pwa.conftest import Watched
from tests.pwa.static_server import StaticServer

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

# Not wait_for_function: Playwright does that by eval in Firefox, which the policy blocks.
CONTROLLED = """new Promise((done) => {
  const container = navigator.serviceWorker;
  if (container.controller) done(true);
  else container.addEventListener("controllerchange", () => done(true));
})"""


def open_installed(watched: Watched, server: StaticServer) -> Page:
    """Open the app and wait until the worker has stored it and controls the page."""
    page = watched.context.new_page()
    page.goto(server.origin + "/")
    page.evaluate(CONTROLLED)
    return page


def test_every_route_opens_when_the_server_is_gone(watched: Watched, server: StaticServer) -> None:
    page = open_installed(watched, server)
    server.stop()
    for path, heading in ROUTES.items():
        page.goto(server.origin + path)
        expect(page.get_by_role("heading", name=heading, exact=True)).to_be_visible()
        page.click("#to-tasks")
        expect(page.get_by_role("heading", name="Tasks page", exact=True)).to_be_visible()
    assert watched.complaints == []


@pytest.mark.parametrize("path", ROUTES)
def test_pages_break_no_rule_of_their_policy(
    watched: Watched, server: StaticServer, path: str
) -> None:
    page = watched.context.new_page()
    page.goto(server.origin + path)
    expect(page.get_by_role("heading", name=ROUTES[path], exact=True)).to_be_visible()
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    page.click("#to-paper")
    expect(page.get_by_role("heading", name="Paper page")).to_be_visible()
    not_found = [text for text in watched.complaints if "404" in text and path == "/no/such/page"]
    assert [text for text in watched.complaints if text not in not_found] == []


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


def test_extras_are_stored_at_first_use(watched: Watched, server: StaticServer) -> None:
    page = open_installed(watched, server)
    assert "/extras/large.json" not in server.asked
    read = "fetch('/extras/large.json').then(r => r.json())"
    assert page.evaluate(read) == {"extra": True}
    server.stop()
    assert page.evaluate(read) == {"extra": True}


def test_the_first_visit_downloads_no_chunk_twice(watched: Watched, server: StaticServer) -> None:
    open_installed(watched, server)
    chunks = [path for path in server.asked if path.startswith("/assets/")]
    assert sorted(chunks) == sorted(set(chunks))
