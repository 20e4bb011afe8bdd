"""The instruments of the journeys see what they must see, and stay silent where all is well."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Error, Playwright

from tests.authenticator import Authenticator
from tests.browsers import PHONE_SIZE, Phone, chromium, firefox
from tests.desktop import Desktop
from tests.inspection import axe_violations, installability_errors, photograph, slow_down
from tests.static_site import StaticSite

OpenPhone = Callable[..., AbstractContextManager[Phone]]


@pytest.fixture
def open_chromium(playwright: Playwright, static_site: StaticSite, tmp_path: Path) -> OpenPhone:
    return lambda **options: chromium(
        playwright, tmp_path / "profile", origin=static_site.origin, **options
    )


@pytest.fixture(params=[chromium, firefox], ids=["chromium", "firefox"])
def open_phone(
    request: pytest.FixtureRequest,
    playwright: Playwright,
    static_site: StaticSite,
    tmp_path: Path,
) -> OpenPhone:
    return lambda **options: request.param(
        playwright, tmp_path / "profile", origin=static_site.origin, **options
    )


def test_page_without_faults_is_clean_at_the_size_of_a_phone(
    open_phone: OpenPhone, static_site: StaticSite
) -> None:
    with open_phone() as phone:
        phone.page.goto(static_site.origin)
        assert axe_violations(phone.page) == []
        assert phone.page.evaluate("[innerWidth, innerHeight]") == list(PHONE_SIZE.values())
        assert phone.page.evaluate("navigator.language") == "nl-NL"
        phone.watch.assert_clean()


def test_every_kind_of_trouble_is_noticed(open_phone: OpenPhone, static_site: StaticSite) -> None:
    with open_phone() as phone:
        phone.page.goto(f"{static_site.origin}/trouble.html")
        watch = phone.watch
        phone.wait_until(lambda: watch.page_errors and watch.csp_violations, of="the troubles")
        assert any("nobody catches this" in line for line in watch.page_errors)
        assert any("script-src" in line for line in watch.csp_violations)
        assert [line[:9] for line in axe_violations(phone.page)] == ["image-alt"]
        phone.page.goto(static_site.origin.replace("localhost", "127.0.0.1") + "/task.html")
        assert [line[-10:] for line in watch.foreign_requests] == ["/task.html"]
        troubles = ["nobody catches", "script-src", "/task.html", "a warning", "elsewhere.example"]
        watch.assert_clean(allowing=troubles)
        for trouble in troubles[:3]:
            with pytest.raises(AssertionError, match=trouble):
                watch.assert_clean(allowing=[other for other in troubles if other != trouble])


def test_worker_s_exception_and_csp_violation_are_noticed(
    open_chromium: OpenPhone, static_site: StaticSite
) -> None:
    with open_chromium() as phone:
        phone.page.goto(f"{static_site.origin}/trouble.html")
        watch = phone.watch
        phone.wait_until(
            lambda: (
                any("in the worker" in line for line in watch.page_errors)
                and any("elsewhere.example" in line for line in watch.csp_violations)
            ),
            of="the worker's troubles",
        )
        assert "a warning of the page" in watch.console


def test_profile_keeps_storage_over_a_restart_and_a_crash(
    open_chromium: OpenPhone, static_site: StaticSite
) -> None:
    with open_chromium() as phone:
        phone.page.goto(static_site.origin)
        phone.page.evaluate("localStorage.setItem('kept', 'yes')")
    with open_chromium() as phone:
        phone.page.goto(static_site.origin)
        assert phone.page.evaluate("localStorage.getItem('kept')") == "yes"
        phone.crash()
        with pytest.raises(Error):
            phone.page.goto(static_site.origin)
    with open_chromium() as phone:
        phone.page.goto(static_site.origin)
        assert phone.page.evaluate("localStorage.getItem('kept')") == "yes"


def test_stopped_server_refuses_and_answers_again_at_the_same_origin(
    open_phone: OpenPhone, static_site: StaticSite
) -> None:
    with open_phone() as phone:
        phone.page.goto(static_site.origin)
        static_site.stop()
        assert not phone.is_reachable(f"{static_site.origin}/task.html")
        static_site.start()
        assert phone.is_reachable(f"{static_site.origin}/task.html")
        phone.page.goto(f"{static_site.origin}/task.html")
        assert phone.page.title() == "Taak"


def test_passkey_gives_the_same_secret_each_time_and_none_to_a_stranger(
    open_chromium: OpenPhone, static_site: StaticSite
) -> None:
    with open_chromium() as phone:
        phone.page.goto(static_site.origin)
        authenticator = Authenticator(phone.page)
        assert phone.page.evaluate("import('/passkey.js').then(page => page.makePasskey())")
        assert authenticator.credential_count() == 1
        first = ask_secret(phone)
        phone.page.reload()
        assert len(first) == 32
        assert ask_secret(phone) == first
        authenticator.recognise(is_owner=False)
        with pytest.raises(Error, match="NotAllowedError"):
            ask_secret(phone)


def test_authenticator_without_prf_gives_no_secret(
    open_chromium: OpenPhone, static_site: StaticSite
) -> None:
    with open_chromium() as phone:
        phone.page.goto(static_site.origin)
        Authenticator(phone.page, has_prf=False)
        assert not phone.page.evaluate("import('/passkey.js').then(page => page.makePasskey())")
        assert ask_secret(phone) == []


def ask_secret(phone: Phone) -> list[int]:
    return phone.page.evaluate("import('/passkey.js').then(page => page.askSecret())")


def test_pictures_show_light_dark_and_large_text(
    open_chromium: OpenPhone, static_site: StaticSite, tmp_path: Path
) -> None:
    with open_chromium() as phone:
        phone.page.goto(static_site.origin)
        pictures = photograph(phone.page, tmp_path / "pictures", "begin")
        assert [picture.name for picture in pictures] == [
            "begin-light.png",
            "begin-dark.png",
            "begin-large.png",
        ]
        assert len({picture.read_bytes() for picture in pictures}) == 3
        assert not phone.page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
        phone.watch.assert_clean()


def test_firefox_can_be_dark(
    playwright: Playwright, static_site: StaticSite, tmp_path: Path
) -> None:
    for dark in (False, True):
        with firefox(
            playwright, tmp_path / str(dark), origin=static_site.origin, dark=dark
        ) as phone:
            phone.page.goto(static_site.origin)
            seen = phone.page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
            assert seen is dark


def test_slow_phone_is_slower(open_chromium: OpenPhone, static_site: StaticSite) -> None:
    def work_milliseconds(page: Any) -> float:
        return page.evaluate("import('/work.js').then(page => page.work())")

    with open_chromium() as phone:
        phone.page.goto(static_site.origin)
        usual = work_milliseconds(phone.page)
        slow_down(phone.page, 6)
        assert work_milliseconds(phone.page) > 2 * usual


def test_page_without_manifest_is_not_installable(
    open_chromium: OpenPhone, static_site: StaticSite
) -> None:
    with open_chromium() as phone:
        phone.page.goto(static_site.origin)
        assert installability_errors(phone.page) == ["no-manifest"]


def test_stopped_worker_starts_afresh(open_chromium: OpenPhone, static_site: StaticSite) -> None:
    with open_chromium() as phone:
        phone.page.goto(static_site.origin)
        assert [count_calls(phone), count_calls(phone)] == [1, 2]
        phone.stop_workers()
        assert count_calls(phone) == 1


def count_calls(phone: Phone) -> int:
    return phone.page.evaluate("import('/counting.js').then(page => page.callWorker())")


@pytest.mark.parametrize(("may_notify", "may_persist"), [(True, False), (False, True)])
def test_person_and_browser_have_allowed_or_refused(
    open_phone: OpenPhone, static_site: StaticSite, may_notify: bool, may_persist: bool
) -> None:
    with open_phone(may_notify=may_notify, may_persist=may_persist) as phone:
        phone.page.goto(static_site.origin)
        answer = phone.page.evaluate("Notification.permission")
        assert answer == ("granted" if may_notify else "denied")
        assert phone.page.evaluate("navigator.storage.persist()") is may_persist


def test_dismissed_notification_is_off_the_screen(
    open_phone: OpenPhone, static_site: StaticSite, desktop: Desktop
) -> None:
    with open_phone(desktop=desktop) as phone:
        phone.page.goto(static_site.origin)
        phone.page.evaluate("new Notification('Titel', { body: 'Tekst' }) && null")
        [shown] = desktop.wait_for(1)
        desktop.dismiss(shown)
        assert desktop.visible() == []
