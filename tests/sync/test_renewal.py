"""The directory does not expire unnoticed: it is renewed where its root key is, or that is told."""

import argparse
import json
import re
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.agency.keys import make_keys, make_registration
from sync.clock import to_iso
from sync.directory import Directory, verify_directory
from sync.keys import load_keys
from sync.registry_commands import add_arguments, run
from sync.renewal import renew_directory
from sync.server import make_context
from sync.settings import Settings
from sync.wire import format_time, parse_time
from tests.sync.served import Served, settings_in
from tests.sync.town import OIN, register_example


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Served]:
    """Run a server that has its root key and a directory, as `make run` makes them."""
    with Served(settings_in(tmp_path / "data")) as served:
        register_example(served, tmp_path / "agency")
        yield served


def served_directory(served: Served) -> Directory:
    with served.client() as client:
        document = client.get("/directory/v1/directory.json").text
    now = parse_time(iso_of(served))
    return verify_directory(document, [served.context.keys.directory_root_public], now)


def iso_of(served: Served, days: float = 0) -> str:
    return to_iso(served.clock() + round(days * 86_400_000))


def expiry_told(served: Served) -> tuple[str | None, float]:
    with served.client() as client:
        ready = client.get("/ready").json()
        numbers = client.get("/metrics").text
    found = re.search(r"^plein_directory_expiry_timestamp_seconds (\S+)$", numbers, re.MULTILINE)
    assert ready["status"] == "ready"
    assert found
    return ready["directory_expires_at"], float(found[1])


def test_a_directory_is_renewed_at_half_of_its_life_and_follows_the_one_before(
    own: Served,
) -> None:
    first = served_directory(own)
    own.clock.advance(days=44)
    assert own.tidy()["directories"] == 0
    own.clock.advance(days=2)
    assert own.tidy()["directories"] == 1
    assert own.tidy()["directories"] == 0
    second = served_directory(own)
    assert (second.number, second.payload["previous"]) == (2, [first.digest])
    assert second.payload["agencies"] == first.payload["agencies"]
    assert second.payload["server"] == first.payload["server"]
    assert format_time(second.expires_at) == iso_of(own, days=90)


def test_a_server_that_stood_still_for_too_long_renews_what_has_expired(own: Served) -> None:
    own.clock.advance(days=120)
    assert own.tidy()["directories"] == 1
    assert served_directory(own).number == 2


def test_several_workers_sign_one_directory(own: Served) -> None:
    own.clock.advance(days=50)
    workers = [make_context(own.settings, own.clock) for _ in range(6)]
    start = threading.Barrier(len(workers))
    signed: list[int] = []

    def work(number: int) -> None:
        start.wait()
        signed.append(renew_directory(workers[number]))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(len(workers))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(signed) == [0, 0, 0, 0, 0, 1]
    assert served_directory(own).number == 2
    for worker in workers:
        worker.database.close()


def test_the_expiry_is_told_to_whoever_watches(own: Served) -> None:
    at = iso_of(own, days=90)
    assert expiry_told(own) == (at, parse_time(at).timestamp())
    own.clock.advance(days=50)
    own.tidy()
    later = iso_of(own, days=90)
    assert expiry_told(own) == (later, parse_time(later).timestamp())


def test_a_server_without_a_directory_makes_none_and_says_so(tmp_path: Path) -> None:
    with Served(settings_in(tmp_path)) as served:
        served.clock.advance(days=100)
        assert served.tidy()["directories"] == 0
        assert expiry_told(served) == (None, 0)


def test_where_the_root_key_is_elsewhere_the_log_warns_once_a_day(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = settings_in(tmp_path / "data")
    with Served(settings) as served:
        register_example(served, tmp_path / "agency")
    (settings.keys / "directory-root.pem").unlink()
    with Served(settings, clock=served.clock) as served:
        at = iso_of(served, days=90)
        assert not (settings.keys / "directory-root.pem").exists()
        told: list[int] = []
        for days in (75, 1, 1 / 1_440, 1, 30):
            served.clock.advance(days=days)
            assert served.tidy()["directories"] == 0
            logged = warnings_in(capsys.readouterr().err)
            assert set(logged) <= {at}
            told.append(len(logged))
        assert told == [0, 1, 0, 1, 1]
        assert expiry_told(served)[0] == at


def warnings_in(logged: str) -> list[str]:
    wanted = "directory expires and its root key is not here"
    read = [json.loads(line) for line in logged.splitlines()]
    return [each["expires_at"] for each in read if each["event"] == wanted]


def command(settings: Settings, *words: str) -> int:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    return run(parser.parse_args(words), settings)


def test_a_directory_signed_by_a_root_key_elsewhere_is_served_and_its_key_alone_renews_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = settings_in(tmp_path / "data")
    with Served(settings_in(tmp_path / "elsewhere")) as other:
        root = other.settings.keys / "directory-root.pem"
        public = other.context.keys.directory_root_public
    with Served(settings):
        make_keys(tmp_path / "agency", parse_time("2026-05-01T00:00:00.000Z"))
    registration = tmp_path / "registration.jws"
    registration.write_text(make_registration(tmp_path / "agency", OIN))
    assert command(settings, "register", str(registration)) == 0
    assert command(settings, "build", "--root", str(root)) == 0
    assert "start it again" in capsys.readouterr().out
    assert load_keys(settings.keys).directory_root is None
    with Served(settings) as served, served.client() as client:
        document = client.get("/directory/v1/directory.json").text
        assert verify_directory(document, [public], parse_time(iso_of(served))).number == 1
    assert command(settings, "build") == 1
    assert "name its file by --root" in capsys.readouterr().out
    assert command(settings, "build", "--root", str(root)) == 0
    assert "nothing changed" in capsys.readouterr().out
