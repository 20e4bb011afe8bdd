"""A push reaches a closed page in both browsers, is shown, and a tap on it opens the task."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Playwright

from tests.browsers import Phone, chromium, firefox
from tests.desktop import Desktop
from tests.static_site import StaticSite

from .network import PushNetwork
from .sender import Sender

OpenPhone = Callable[[], AbstractContextManager[Phone]]
REMINDER = {"id": "r-1", "title": "U hebt iets te doen", "text": "Lever <b>het</b> formulier in"}


@pytest.fixture(params=[chromium, firefox], ids=["chromium", "firefox"])
def open_phone(
    request: pytest.FixtureRequest,
    playwright: Playwright,
    push_network: PushNetwork,
    desktop: Desktop,
    static_site: StaticSite,
    tmp_path: Path,
) -> OpenPhone:
    """Open the same profile of one of the browsers, as often as wanted."""
    return lambda: request.param(
        playwright,
        tmp_path / "profile",
        origin=static_site.origin,
        push=push_network,
        desktop=desktop,
    )


def subscribe(phone: Phone, static_site: StaticSite, sender: Sender) -> dict[str, Any]:
    phone.page.goto(static_site.origin)
    return phone.page.evaluate(
        "key => import('/page.js').then(page => page.subscribe(key))", sender.application_server_key
    )


def test_push_is_shown_with_the_page_closed_and_a_tap_opens_the_task(
    open_phone: OpenPhone,
    push_network: PushNetwork,
    desktop: Desktop,
    static_site: StaticSite,
    sender: Sender,
) -> None:
    with open_phone() as phone:
        subscription = subscribe(phone, static_site, sender)
        phone.close_pages()
        assert sender.send(subscription, REMINDER).status_code == 201

        phone.wait_until(desktop.visible, of="the notification")
        [shown] = desktop.visible()
        assert (shown.title, shown.text) == (REMINDER["title"], REMINDER["text"])

        desktop.tap(shown)
        opened = phone.page_at("/task.html")
        assert opened.url == f"{static_site.origin}/task.html?id=r-1"
        phone.wait_until(lambda: not desktop.visible(), of="the notification's end")
        phone.watch.assert_clean()
    assert push_network.proxy.refused_hosts == []


def test_push_waits_for_a_browser_that_is_not_running_unless_its_ttl_is_0(
    open_phone: OpenPhone, desktop: Desktop, static_site: StaticSite, sender: Sender
) -> None:
    with open_phone() as phone:
        subscription = subscribe(phone, static_site, sender)
    assert sender.send(subscription, {**REMINDER, "id": "lost"}, ttl_seconds=0).status_code == 201
    assert sender.send(subscription, {**REMINDER, "id": "kept"}, ttl_seconds=60).status_code == 201
    with open_phone() as phone:
        phone.wait_until(desktop.all, 20, of="the notification")
        phone.page.wait_for_timeout(300)
        assert len(desktop.all()) == 1


def test_ended_subscription_answers_410(
    open_phone: OpenPhone, static_site: StaticSite, sender: Sender
) -> None:
    with open_phone() as phone:
        subscription = subscribe(phone, static_site, sender)
        assert phone.page.evaluate("import('/page.js').then(page => page.unsubscribe())")
        phone.wait_until(
            lambda: sender.send(subscription, REMINDER).status_code == 410, of="the end"
        )
