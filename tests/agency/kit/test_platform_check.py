"""The check of a platform: green against ours, red against each that breaks one promise."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from starlette.types import ASGIApp

from sync import event_sender
from sync.agency.kit.findings import Findings
from sync.agency.kit.platform_check import check_platform
from sync.agency.kit.visit import Listening
from sync.signatures import new_private
from tests.agency.kit import broken_platforms as broken
from tests.agency.kit.platform import Platform, RunningClock, open_platform
from tests.sync.served import Served, free_port

NEW_PARTS = ("publicaties", "sleutels", "abonnementen", "verwerkingen")


def check(
    platform: Platform,
    lines: list[str],
    *,
    alone: bool = False,
    listening: Listening | None = None,
) -> Findings:
    return check_platform(
        platform.served.origin,
        platform.agency,
        None if alone else platform.other,
        platform.root,
        lines.append,
        platform.now,
        listening,
    )


def test_ours_holds_on_both_sides_and_again_and_leaves_nothing_behind(tmp_path: Path) -> None:
    with open_platform(tmp_path) as platform:
        for _ in range(2):
            lines: list[str] = []
            found = check(platform, lines)
            assert found.wrong == []
            assert found.hold
            [left_out] = [line for line in lines if line.startswith("left out")]
            lines.remove(left_out)
            assert len(lines) == len(found.every) > 150
            assert all(line.startswith("ok ") and line.endswith("]") for line in lines)
        with platform.served.context.database.reading() as tx:
            contents = tx.exec_driver_sql("SELECT content FROM submissions").scalars().all()
    assert set(contents) == {None}


def test_without_a_second_agency_the_check_does_not_say_that_all_holds(tmp_path: Path) -> None:
    with open_platform(tmp_path) as platform:
        assert check(platform, [], alone=True).wrong == ["another agency gets nothing"]


@pytest.mark.parametrize(
    ("stand_in", "wrong"),
    [
        (broken.ShowsToOthers, "another agency's list has nothing of ours"),
        (broken.TakesOtherBytes, "other bytes under the same id"),
        (broken.LosesReceipts, "the person gets the receipt"),
        (broken.TakesUnsigned, "an assertion with alg none gives no token"),
        (broken.ProvesByAnotherKey, "the proof of deposit verifies"),
    ],
)
def test_a_platform_that_breaks_a_promise_is_found_out(
    stand_in: Callable[[ASGIApp, Served], ASGIApp], wrong: str, tmp_path: Path
) -> None:
    with open_platform(tmp_path, stand_in) as platform:
        found = check(platform, [])
    assert not found.hold
    assert wrong in found.wrong


@contextmanager
def hearing(folder: Path, *, is_sending: bool = True) -> Generator[tuple[Platform, Listening]]:
    """Run a platform that can send its events to the check, by a clock that goes."""
    port = free_port()
    listening = Listening(f"http://127.0.0.1:{port}/in", "127.0.0.1", port, seconds=6)
    hosts = (f"127.0.0.1:{port}",)
    settings = {"webhooks": is_sending, "webhook_hosts": hosts}
    with open_platform(folder, None, RunningClock(), **settings) as platform:
        yield platform, listening


def test_ours_sends_events_signed_and_again_when_they_fail(tmp_path: Path) -> None:
    with hearing(tmp_path) as (platform, listening):
        lines: list[str] = []
        assert check(platform, lines, listening=listening).wrong == []
        assert not any(line.startswith("left out") for line in lines)
        assert any("comes again, the same" in line for line in lines)


def test_each_check_of_publications_keys_events_and_lists_is_seen_red(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs: list[Findings] = []
    for stand_in in (broken.TakesAnything, broken.RemembersNothing):
        with open_platform(tmp_path / stand_in.__name__, stand_in) as platform:
            runs.append(check(platform, []))
    with hearing(tmp_path / "silent", is_sending=False) as (platform, listening):
        runs.append(check(platform, [], listening=replace(listening, seconds=1)))
    monkeypatch.setattr(event_sender, "MEDIA_TYPE", "text/plain")
    monkeypatch.setattr(event_sender, "STOP_AFTER_MS", 0)
    with hearing(tmp_path / "false") as (platform, listening):
        context = platform.served.context
        spoiled = replace(context.keys, signing=new_private())
        monkeypatch.setitem(context.__dict__, "keys", spoiled)
        rename = "CREATE TRIGGER spoil AFTER INSERT ON agency_events BEGIN UPDATE agency_events"
        with context.database.writing() as tx:
            tx.exec_driver_sql(f"{rename} SET subject = 'x' WHERE id = NEW.id; END")
        runs.append(check(platform, [], listening=listening))
    seen = {
        each.what
        for run in runs
        for each in run.every
        if each.where.rpartition(" ")[2] in NEW_PARTS and each.where.startswith("sync/wire.py 8")
    }
    assert len(seen) > 40
    wrong = {what for run in runs for what in run.wrong}
    leaks = {what for what in seen if "another agency's" in what}  # what ShowsToOthers is for
    assert sorted(seen - wrong - leaks) == []
