"""That a new version waits and asks, and that neither it nor a broken one disturbs who is busy."""

import os
from pathlib import Path

from playwright.sync_api import expect

from tests.pwa.plugin.browsing import (
    CACHES,
    FAIL_TO_UPDATE,
    LOOK_FOR_UPDATE,
    VERSION,
    Watched,
    expect_page,
    expect_update,
    in_one_browser,
    open_installed,
)
from tests.pwa.plugin.static_server import StaticServer


def test_UC10_a_new_version_waits_until_the_person_says_yes(
    watched: Watched, server: StaticServer, newer_export: Path
) -> None:
    page = open_installed(watched, server)
    expect_update(page, "current")
    before = page.evaluate(VERSION)
    server.serve(newer_export)
    page.evaluate(LOOK_FOR_UPDATE)
    expect_update(page, "waiting")
    page.reload()
    expect_update(page, "waiting")
    assert page.evaluate(VERSION) == before
    page.click("#to-tasks")
    expect_page(page, "Tasks page")
    page.click("#begin-update")
    expect_page(page, "New tasks page")
    expect_update(page, "current")
    assert page.evaluate(VERSION) == server.rules["version"] != before
    watched.watch.assert_clean()


@in_one_browser
def test_UC10_a_new_version_begins_when_every_tab_was_closed(
    watched: Watched, server: StaticServer, newer_export: Path
) -> None:
    page = open_installed(watched, server)
    server.serve(newer_export)
    page.evaluate(LOOK_FOR_UPDATE)
    expect_update(page, "waiting")
    page.close()
    page = watched.context.new_page()
    page.goto(server.origin + "/tasks")
    expect_page(page, "New tasks page")


def test_UC10_an_old_tab_keeps_its_own_chunks(
    watched: Watched, server: StaticServer, newer_export: Path
) -> None:
    old_tab = open_installed(watched, server)
    new_tab = open_installed(watched, server)
    server.serve(newer_export)
    new_tab.evaluate(LOOK_FOR_UPDATE)
    expect_update(new_tab, "waiting")
    new_tab.click("#begin-update")
    expect_update(new_tab, "current")
    expect_update(old_tab, "superseded")
    server.asked.clear()
    old_tab.click("#to-tasks")
    expect_page(old_tab, "Tasks page")
    new_tab.click("#to-tasks")
    expect_page(new_tab, "New tasks page")
    assert [path for path in server.asked if path.startswith("/assets/")] == []
    watched.watch.assert_clean()


@in_one_browser
def test_an_extra_that_was_used_once_stays_on_the_phone_through_a_new_version(
    watched: Watched, server: StaticServer, newer_export: Path
) -> None:
    page = open_installed(watched, server)
    page.reload()
    ask = "fetch('/extras/large.json').then((answer) => answer.ok)"
    assert page.evaluate(ask)
    server.serve(newer_export)
    page.evaluate(LOOK_FOR_UPDATE)
    expect_update(page, "waiting")
    page.click("#begin-update")
    expect_update(page, "current")
    server.asked.clear()
    assert page.evaluate(ask)
    assert "/extras/large.json" not in server.asked


@in_one_browser
def test_older_versions_are_deleted_when_the_last_old_tab_has_gone(
    watched: Watched, server: StaticServer, newer_export: Path
) -> None:
    old_tab = open_installed(watched, server)
    new_tab = open_installed(watched, server)
    server.serve(newer_export)
    new_tab.evaluate(LOOK_FOR_UPDATE)
    expect_update(new_tab, "waiting")
    new_tab.click("#begin-update")
    expect_update(new_tab, "current")
    assert len(new_tab.evaluate(CACHES)) == 2
    old_tab.close()
    new_tab.reload()
    expect(new_tab.locator("#update")).to_be_visible()
    new_tab.evaluate(f"""(async () => {{
      for (let tries = 0; tries < 50 && (await {CACHES}).length > 1; tries++)
        await new Promise((done) => setTimeout(done, 100));
    }})()""")
    assert new_tab.evaluate(CACHES) == ["app-" + server.rules["version"]]


def test_a_tampered_file_leaves_the_old_version_running(
    watched: Watched, server: StaticServer, newer_export: Path
) -> None:
    page = open_installed(watched, server)
    before = page.evaluate(VERSION)
    chunk = "/assets/_tasks_._index-NEWNEW00.js"
    server.tampered[chunk] = (newer_export / chunk[1:]).read_bytes() + b"/* not ours */"
    server.serve(newer_export)
    page.evaluate(FAIL_TO_UPDATE)
    expect_update(page, "current")
    server.stop()
    page.goto(server.origin + "/tasks")
    expect_page(page, "Tasks page")
    assert page.evaluate(VERSION) == before


@in_one_browser
def test_a_failed_installation_goes_on_where_it_stopped(
    watched: Watched, server: StaticServer, newer_export: Path
) -> None:
    page = open_installed(watched, server)
    chunk = "/assets/_tasks_._index-NEWNEW00.js"
    server.tampered[chunk] = b"not ours"
    server.serve(newer_export)
    page.evaluate(FAIL_TO_UPDATE)
    expect_update(page, "current")
    del server.tampered[chunk]
    page.evaluate(LOOK_FOR_UPDATE)
    expect_update(page, "waiting")


@in_one_browser
def test_two_builds_within_one_second_are_two_versions(
    watched: Watched, server: StaticServer, newer_export: Path, export: Path
) -> None:
    worker, newer_worker = export / "sw.js", newer_export / "sw.js"
    os.utime(newer_worker, (worker.stat().st_mtime, worker.stat().st_mtime))
    assert worker.stat().st_size == newer_worker.stat().st_size
    page = open_installed(watched, server)
    server.serve(newer_export)
    page.evaluate(LOOK_FOR_UPDATE)
    expect_update(page, "waiting")


@in_one_browser
def test_an_update_downloads_only_what_changed(
    watched: Watched, server: StaticServer, newer_export: Path
) -> None:
    page = open_installed(watched, server)
    server.serve(newer_export)
    server.asked.clear()
    page.evaluate(LOOK_FOR_UPDATE)
    expect_update(page, "waiting")
    changed = {
        "/" + file.relative_to(newer_export).as_posix()
        for file in newer_export.rglob("*.js")
        if "NEWNEW00" in file.read_text("utf-8") or "NEWNEW00" in file.name
    }
    scripts = {path for path in server.asked if path.endswith(".js")}
    assert scripts <= changed | {"/sw.js", "/device/register.js"}
