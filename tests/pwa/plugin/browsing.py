"""What the browser tests do with the example app: open it, await its worker, note faults."""

from dataclasses import dataclass

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.pwa.plugin.static_server import StaticServer
from tests.watch import Watch

# For what no engine decides: one browser is enough, and the other's minutes are for journeys.
in_one_browser = pytest.mark.parametrize("browser", ["chromium"], indirect=True)

# Not wait_for_function: Playwright does that by eval in Firefox, which the policy blocks.
CONTROLLED = """new Promise((done) => {
  const container = navigator.serviceWorker;
  if (container.controller) done(true);
  else container.addEventListener("controllerchange", () => done(true));
})"""
VERSION = """new Promise((done) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = (event) => done(event.data.version);
  navigator.serviceWorker.controller.postMessage({ type: "tell-version" }, [port2]);
})"""
LOOK_FOR_UPDATE = "navigator.serviceWorker.ready.then((found) => found.update()).then(() => true)"
FAIL_TO_UPDATE = """navigator.serviceWorker.ready.then((found) => new Promise((done) => {
  found.addEventListener("updatefound", () => {
    found.installing.addEventListener("statechange", (event) => {
      if (event.target.state === "redundant") done(true);
    });
  }, { once: true });
  void found.update().catch(() => undefined);
}))"""
CACHES = "caches.keys()"


@dataclass
class Watched:
    """A browser context with what went wrong in it."""

    context: BrowserContext
    watch: Watch

    def is_firefox(self) -> bool:
        """Tell which of the two browsers this is."""
        browser = self.context.browser
        return browser is not None and browser.browser_type.name == "firefox"


def open_installed(watched: Watched, server: StaticServer) -> Page:
    """Open the app and wait until the worker has stored it and controls the page."""
    page = watched.context.new_page()
    page.goto(server.origin + "/")
    page.evaluate(CONTROLLED)
    return page


def expect_page(page: Page, heading: str) -> None:
    """Wait for a page by its heading."""
    expect(page.get_by_role("heading", name=heading, exact=True)).to_be_visible()


def expect_update(page: Page, state: str) -> None:
    """Wait until the example's notice says what it knows of a new version."""
    expect(page.locator("#update p")).to_have_attribute("data-state", state)
