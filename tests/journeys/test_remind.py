"""UC9 remind: the phone tells what is due with the page closed and the wallet locked."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page, Playwright, expect

from tests.browsers import Phone, chromium, firefox
from tests.desktop import Desktop
from tests.first_start import FirstStart
from tests.inspection import axe_violations
from tests.journeys.agency import Platform, begin_wallet, go, type_keys, unlock
from tests.push_services.network import PushNetwork

FIRST_SECONDS, SECOND_SECONDS = 25, 65
TITLE = "Loonstrook van juli sturen"


@pytest.fixture
def platform(
    first_start: FirstStart, push_network: PushNetwork, tmp_path: Path
) -> Iterator[Platform]:
    """Run a server that reaches the push services."""
    made = Platform(first_start, tmp_path, push=push_network)
    with made.server:
        yield made


@pytest.fixture(params=[chromium, firefox], ids=["chromium", "firefox"])
def phone(
    request: pytest.FixtureRequest,
    playwright: Playwright,
    platform: Platform,
    push_network: PushNetwork,
    desktop: Desktop,
    tmp_path: Path,
) -> Iterator[Phone]:
    """Open a phone with a wallet and a lock screen to look at."""
    options = {"origin": platform.origin, "push": push_network, "desktop": desktop}
    with request.param(playwright, tmp_path / "profile", **options) as opened:
        begin_wallet(opened.page, platform.origin)
        yield opened


def open_reminders(page: Page) -> None:
    """Go to the choices about reminders."""
    page.get_by_role("link", name="Instellingen").click()
    page.get_by_role("link", name="Meldingen op deze telefoon").click()
    expect(page.get_by_role("heading", name="Meldingen", level=1)).to_be_visible()


def get_task(page: Page, platform: Platform, *remind_at: datetime) -> None:
    """Let the agency give a task that reminds at these moments."""
    go(page, "Delen")
    page.get_by_role("link", name="Over Gemeente Voorbeeld").click()
    page.get_by_role("link", name="Ik heb een brief met een code").click()
    type_keys(page, "Uw code", "0000-0000-0000-0000-0000-0000-0000")
    page.get_by_role("button", name="Verder naar nakijken").click()
    page.get_by_role("button", name="Akkoord en versturen").click()
    expect(page.get_by_text("Ingeleverd op")).to_be_visible()
    platform.answer(*(moment.isoformat(timespec="milliseconds") for moment in remind_at))
    expect(page.get_by_role("link", name=TITLE).first).to_be_visible(timeout=20_000)


def count(platform: Platform, what: str) -> int:
    """Count rows in the server's database."""
    with closing(sqlite3.connect(platform.data / "plein.sqlite")) as database:
        return int(database.execute(f"SELECT count(*) FROM {what}").fetchone()[0])


@pytest.mark.timeout(300)
def test_UC9_a_reminder_is_neutral_until_its_person_chose_the_text_and_a_tap_opens_the_task(
    phone: Phone, platform: Platform, desktop: Desktop
) -> None:
    page = phone.page
    open_reminders(page)
    page.get_by_role("button", name="Ja, waarschuw mij").click()
    expect(page.get_by_text("Deze telefoon waarschuwt u")).to_be_visible()
    assert axe_violations(page) == []
    now = datetime.now(UTC)
    moments = [now + timedelta(seconds=after) for after in (FIRST_SECONDS, SECOND_SECONDS)]
    get_task(page, platform, *moments)
    # The moments are told to the server in the next meeting.
    page.wait_for_timeout(4_000)
    phone.close_pages()

    phone.wait_until(desktop.visible, FIRST_SECONDS + 20, of="the first reminder")
    [shown] = desktop.visible()
    assert TITLE not in f"{shown.title} {shown.text}"
    assert "U hebt iets te doen" in f"{shown.title} {shown.text}"
    desktop.tap(shown)
    page = phone.page_at("/taken/taak")
    unlock(page)
    expect(page.get_by_label("Wat moet u doen?")).to_have_value(TITLE)
    go(page, "Vandaag")
    expect(page.locator("a[href^='/taken/taak']", has_text=TITLE)).to_be_visible()
    open_reminders(page)
    page.get_by_label("Wat ik moet doen").check()
    page.wait_for_timeout(300)
    phone.close_pages()

    phone.wait_until(desktop.visible, SECOND_SECONDS + 20, of="the second reminder")
    [shown] = desktop.visible()
    assert TITLE in f"{shown.title} {shown.text}"
    phone.watch.assert_clean(allowing=["status of 409"])


@pytest.mark.timeout(300)
def test_UC9_a_phone_that_stops_reminders_is_not_woken_any_more_and_the_server_forgets_it(
    phone: Phone, platform: Platform, push_network: PushNetwork, desktop: Desktop
) -> None:
    """Also when it was stopped without a connection: the server hears it at the next one."""
    page = phone.page
    open_reminders(page)
    page.get_by_role("button", name="Ja, waarschuw mij").click()
    expect(page.get_by_text("Deze telefoon waarschuwt u")).to_be_visible()
    phone.wait_until(lambda: count(platform, "push_subscriptions") == 1, of="the subscription")
    get_task(page, platform, datetime.now(UTC) + timedelta(seconds=SECOND_SECONDS))
    phone.wait_until(lambda: count(platform, "reminders") == 1, of="the moment at the server")

    open_reminders(page)
    platform.server.stop()
    page.get_by_role("button", name="Stop met waarschuwen").click()
    expect(page.get_by_role("button", name="Ja, waarschuw mij")).to_be_visible()
    assert axe_violations(page) == []
    assert count(platform, "push_subscriptions") == 1
    platform.server.start()
    phone.wait_until(
        lambda: count(platform, "push_subscriptions") == 0, 60, of="the server to forget"
    )
    assert count(platform, "reminders WHERE next_at IS NOT NULL") == 1, "stopped too late to tell"
    phone.close_pages()
    handed_over = "reminders WHERE next_at IS NULL"
    phone.wait_until(lambda: count(platform, handed_over) == 1, SECOND_SECONDS, of="the moment")
    phone.page.wait_for_timeout(5_000)
    assert (count(platform, "pushes"), push_network.book.all(), desktop.all()) == (0, [], [])
    phone.watch.assert_clean(allowing=["status of 409", "net::ERR_CONNECTION_REFUSED"])
