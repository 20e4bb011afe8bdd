"""Real Chromium and Firefox as a phone, with everything watched that must not happen.

    with chromium(playwright, tmp_path / "profile", origin=server.origin) as phone:
        phone.page.goto(server.origin)
        phone.watch.assert_clean()

Playwright's synchronous interface: a journey is one line of steps, pytest needs no event loop for
it, and what runs beside it (servers, push services) has threads or processes of its own. Its one
rule: inside a wait of Playwright's own, and nowhere else, are events of the browser seen; so wait
with `phone.page.wait_for_timeout` or `phone.wait_until`, not with a sleep.

A profile folder outlives its browser: open it again to see what a restart keeps.
"""

import os
import signal
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import (
    BrowserContext,
    ConsoleMessage,
    Error,
    Page,
    Playwright,
    Request,
    WebError,
    WebSocket,
    sync_playwright,
)

from tests.desktop import Desktop
from tests.inspection import devtools
from tests.push_services.network import PushNetwork
from tests.watch import Watch

CHROMIUM = "/usr/bin/chromium"
FIREFOX = "/usr/bin/firefox-esr"
PHONE_SIZE = {"width": 390, "height": 844}

open_phones: list["Phone"] = []
"""All that are open now; a failed test's report tells what they show."""


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """Start Playwright once for the session."""
    with sync_playwright() as driver:
        yield driver


class Phone:
    """One browser with one profile: its pages, and what a person or a bad day does to it."""

    def __init__(self, context: BrowserContext, watch: Watch) -> None:
        self.context = context
        self.watch = watch
        self.page = context.pages[0] if context.pages else context.new_page()

    def new_page(self) -> Page:
        """Open another tab, and make it `page`."""
        self.page = self.context.new_page()
        return self.page

    def close_pages(self) -> None:
        """Close every tab of the wallet; a blank one stays, or the browser would end."""
        blank = self.context.new_page()
        for page in self.context.pages:
            if page is not blank:
                page.close()
        self.page = blank

    def wait_until(
        self, is_so: Callable[[], Any], timeout_seconds: float = 10.0, *, of: str = "it"
    ) -> None:
        """Ask every 50 ms, letting the browser's events in, until `is_so` answers true.

        Raises:
            TimeoutError: it never did; `of` says in the text what was waited for.
        """
        deadline = time.monotonic() + timeout_seconds
        while not is_so():
            if time.monotonic() > deadline:
                raise TimeoutError(f"waited {timeout_seconds} s for {of}")
            self.page.wait_for_timeout(50)

    def page_at(self, path: str, timeout_seconds: float = 10.0) -> Page:
        """Wait for a tab that stands at this path of the origin, such as a tap opens."""

        def found() -> list[Page]:
            return [page for page in self.context.pages if urlsplit(page.url).path == path]

        self.wait_until(found, timeout_seconds, of=f"a page at {path}")
        return found()[0]

    def is_reachable(self, address: str) -> bool:
        """Tell whether a fresh tab gets an answer there, from the server or from a worker."""
        tab = self.context.new_page()
        try:
            return tab.goto(address) is not None
        except Error:
            return False
        finally:
            tab.close()

    def stop_workers(self) -> None:
        """Stop every service worker, so that the next event must start it afresh (Chromium)."""
        session = devtools(self.page)
        session.send("ServiceWorker.enable")
        session.send("ServiceWorker.stopAllWorkers")
        session.detach()

    def screens(self) -> str:
        """Tell what each tab shows, as somebody hears it who cannot see: for a failure's report."""
        told = []
        for page in self.context.pages:
            try:
                shown = page.locator("body").aria_snapshot(timeout=2_000)
            except Error as error:
                shown = error.message
            told.append(f"{page.url}\n{shown}")
        return "\n\n".join(told)

    def crash(self) -> None:
        """Kill the browser as by a power cut: nothing is closed, nothing is flushed (Chromium)."""
        browser = self.context.browser
        assert browser is not None
        processes = browser.new_browser_cdp_session().send("SystemInfo.getProcessInfo")
        [number] = [
            process["id"] for process in processes["processInfo"] if process["type"] == "browser"
        ]
        os.kill(number, signal.SIGKILL)


@contextmanager
def chromium(
    playwright: Playwright,
    profile: Path,
    *,
    origin: str,
    push: PushNetwork | None = None,
    desktop: Desktop | None = None,
    may_notify: bool = True,
    may_persist: bool = True,
    keeps_left_pages: bool = False,
    arguments: Sequence[str] = (),
    **context_options: Any,  # Playwright's own
) -> Iterator[Phone]:
    """Run Chromium on a profile folder, as an Android phone's size; it reaches loopback only.

    Args:
        playwright: the session's driver.
        profile: where the profile lies; made when missing, kept afterwards.
        origin: the wallet's origin; requests elsewhere are noted.
        push: makes the Push API work, through these services.
        desktop: where notifications appear; without one nobody sees them.
        may_notify: whether the person allowed notifications; else they have refused them.
        may_persist: whether the browser promises to keep what is stored; else it refuses to.
        keeps_left_pages: whether a page that was left may come back as it was (bfcache).
        arguments: further command-line flags.
        context_options: such as `color_scheme="dark"` or `locale="en-GB"`.
    """
    flags = [
        "--disable-gpu",
        "--no-first-run",
        "--disable-component-update",
        "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
        *(push.chromium_arguments() if push else []),
        *arguments,
    ]
    left_out = [
        *(["--disable-background-networking"] if push else []),
        *(["--disable-back-forward-cache"] if keeps_left_pages else []),
    ]
    context = playwright.chromium.launch_persistent_context(
        profile,
        executable_path=CHROMIUM,
        args=flags,
        ignore_default_args=left_out or None,
        env=_environment(desktop),
        **{
            "viewport": PHONE_SIZE,
            "device_scale_factor": 2,
            "is_mobile": True,
            "has_touch": True,
            "locale": "nl-NL",
            "timezone_id": "Europe/Amsterdam",
            **context_options,
        },
    )
    _grant(
        context,
        origin,
        [*(["notifications"] if may_notify else []), *(["durableStorage"] if may_persist else [])],
    )
    with _watched(context, origin) as phone:
        for page in context.pages:
            _watch_workers(page, phone.watch)
        context.on("page", lambda page: _watch_workers(page, phone.watch))
        yield phone


@contextmanager
def firefox(
    playwright: Playwright,
    profile: Path,
    *,
    origin: str,
    push: PushNetwork | None = None,
    desktop: Desktop | None = None,
    may_notify: bool = True,
    may_persist: bool = True,
    dark: bool = False,
    preferences: dict[str, bool | float | str] | None = None,
    **context_options: Any,  # Playwright's own
) -> Iterator[Phone]:
    """Run Firefox on a profile folder at a phone's size; arguments as of `chromium`.

    Firefox takes the colour scheme from a preference at its start, so `dark` is an argument.
    """
    context = playwright.firefox.launch_persistent_context(
        profile,
        channel="moz-firefox",
        executable_path=FIREFOX,
        env=_environment(desktop),
        firefox_user_prefs={
            "remote.prefs.recommended": False,
            "permissions.default.desktop-notification": 1 if may_notify else 2,
            "dom.storageManager.prompt.testing": True,
            "dom.storageManager.prompt.testing.allow": may_persist,
            "alerts.useSystemBackend": desktop is not None,
            "ui.systemUsesDarkTheme": int(dark),
            "layout.css.prefers-color-scheme.content-override": 0 if dark else 1,
            "app.normandy.enabled": False,
            "app.update.disabledForTesting": True,
            "browser.newtabpage.enabled": False,
            "browser.safebrowsing.malware.enabled": False,
            "browser.safebrowsing.phishing.enabled": False,
            "browser.shell.checkDefaultBrowser": False,
            "browser.startup.homepage_override.mstone": "ignore",
            "datareporting.policy.dataSubmissionEnabled": False,
            "network.captive-portal-service.enabled": False,
            "network.connectivity-service.enabled": False,
            "services.settings.server": "data:,#remote-settings-dummy/v1",
            "toolkit.telemetry.enabled": False,
            **(push.firefox_preferences() if push else {}),
            **(preferences or {}),
        },
        **{"viewport": PHONE_SIZE, "locale": "nl-NL", **context_options},
    )
    with _watched(context, origin) as phone:
        yield phone


def _grant(context: BrowserContext, origin: str, permissions: list[str]) -> None:
    """Grant these and refuse all others; Playwright's own method knows no durable storage.

    It counts as long as the session is open: until the browser ends.
    """
    assert context.browser is not None
    session = context.browser.new_browser_cdp_session()
    session.send("Browser.grantPermissions", {"origin": origin, "permissions": permissions})


def _environment(desktop: Desktop | None) -> dict[str, str | float | bool]:
    return {**os.environ, **(desktop.environment() if desktop else {})}


@contextmanager
def _watched(context: BrowserContext, origin: str) -> Iterator[Phone]:
    watch = Watch(origin)
    context.on("console", lambda message: _note_console(message, watch))
    context.on("weberror", lambda error: _note_error(error, watch))
    context.on("request", lambda request: _note_request(request, watch))
    context.on("page", lambda page: page.on("websocket", lambda s: _note_socket(s, watch)))
    phone = Phone(context, watch)
    open_phones.append(phone)
    try:
        yield phone
    except Exception as error:
        error.add_note(phone.screens())
        raise
    finally:
        open_phones.remove(phone)
        with suppress(Error):
            context.close()


def _watch_workers(page: Page, watch: Watch) -> None:
    """Note what workers report; Playwright itself does not pass their exceptions and violations."""
    try:
        session = devtools(page)
        session.on(
            "ServiceWorker.workerErrorReported",
            lambda event: watch.note(event["errorMessage"]["errorMessage"], watch.page_errors),
        )
        session.send("ServiceWorker.enable")
    except Error as error:  # a page of another tool, such as Lighthouse, may be gone by now
        if "closed" not in error.message:
            raise


def _note_console(message: ConsoleMessage, watch: Watch) -> None:
    if message.type in ("error", "warning"):
        # Of an answer that failed Chromium says the status alone.
        is_answer = message.text.startswith("Failed to load resource")
        path = urlsplit(message.location["url"]).path if is_answer else ""
        watch.note(f"{message.text} {path}".rstrip(), watch.console)


def _note_error(error: WebError, watch: Watch) -> None:
    watch.note(str(error.error), watch.page_errors)


def _note_request(request: Request, watch: Watch) -> None:
    watch.request(request.url)


def _note_socket(socket: WebSocket, watch: Watch) -> None:
    watch.request(socket.url)
