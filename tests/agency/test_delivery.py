"""Delivery: in the transaction that keeps a submission, again until it arrives, and once."""

import fcntl
import hashlib
import json
import logging
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import jsonschema_rs
import pytest

from sync.agency.connectors import folder as folder_connector
from sync.agency.connectors import parcel
from sync.agency.connectors.outgoing import BATCH, Outgoing
from sync.agency.connectors.reading import write_text
from sync.agency.connectors.settings import SettingsError, open_connectors
from sync.agency.envelope import Submission
from sync.wire import b64decode
from tests.agency.delivery import OCTETS, PDF, SENDER, Depot
from tests.agency.test_representatives import let_act
from tests.programs import free_port

FOLDER = "connectors: [{name: map, kind: folder, where: uit}]"
SCHEMA = json.loads(Path(parcel.__file__).with_name("inzending.schema.json").read_text())


@pytest.fixture
def depot(tmp_path: Path) -> Iterator[Depot]:
    (tmp_path / "uit").mkdir()
    depot = Depot(tmp_path, FOLDER)
    yield depot
    depot.close()


def place_of(depot: Depot, submission: Submission) -> Path:
    return depot.folder / "uit" / b64decode(submission.id).hex()


def test_submission_stands_in_the_folder_with_files_digests_and_proofs(depot: Depot) -> None:
    sent = depot.put()
    assert depot.deliver() == 1
    place = place_of(depot, sent)
    assert sorted(path.name for path in place.iterdir()) == ["bijlage-01.pdf", "inzending.json"]
    said = json.loads((place / "inzending.json").read_bytes())
    jsonschema_rs.validate(SCHEMA, said, validate_formats=True)
    octets = (place / "bijlage-01.pdf").read_bytes()
    assert octets == OCTETS
    [attachment] = said["bijlagen"]
    assert attachment["sha256"] == hashlib.sha256(octets).hexdigest()
    assert (attachment["naam"], attachment["soort"]) == ("loonstrook fdp.exe", "application/pdf")
    assert said["bewijzen"]["inzending"] == sent.inner
    assert said["gegevens"][0]["waarde"] == 48_000
    assert said["afzender"]["persoon"] is None


def test_person_is_named_only_when_the_agency_established_who_it_is(depot: Depot) -> None:
    depot.establish()
    sent = depot.put()
    depot.deliver()
    said = json.loads((place_of(depot, sent) / "inzending.json").read_bytes())
    jsonschema_rs.validate(SCHEMA, said, validate_formats=True)
    assert said["afzender"]["persoon"] == {"naam": SENDER.name, "nummer": SENDER.number}


def test_representative_stands_in_the_json_as_the_sender_says_it(depot: Depot) -> None:
    sent = depot.put(change=lambda claims: let_act(claims, paper=PDF.claims["id"]))
    depot.deliver()
    said = json.loads((place_of(depot, sent) / "inzending.json").read_bytes())
    jsonschema_rs.validate(SCHEMA, said, validate_formats=True)
    assert said["vertegenwoordiging"] == {
        "rol": "bewindvoerder",
        "grond": "BW 1:431",
        "namens": "M. Voorbeeld",
        "door": "Bewind Voorbeeld BV",
        "sinds": "2025-03-01",
        "kenmerk": "EJ 2025/123",
        "bijlage": said["bijlagen"][0]["id"],
        "klaargezet": True,
    }
    alone = depot.put()
    depot.deliver()
    said = json.loads((place_of(depot, alone) / "inzending.json").read_bytes())
    jsonschema_rs.validate(SCHEMA, said, validate_formats=True)
    assert said["vertegenwoordiging"] is None


class Crashed(BaseException):
    """The process ends here."""


def crash(*_: object, **__: object) -> None:
    raise Crashed


POINTS: dict[str, Callable[[pytest.MonkeyPatch], None]] = {
    "before a file": lambda patch: patch.setattr(folder_connector, "_write_file", crash),
    "before all is synced": lambda patch: patch.setattr(folder_connector, "_sync", crash),
    "before it is noted as whole": lambda patch: patch.setattr(
        "sync.agency.connectors.steps.Steps.note", crash
    ),
    "before the renaming": lambda patch: patch.setattr(Path, "rename", crash),
    "before the delivery is noted": lambda patch: patch.setattr(Outgoing, "set_delivered", crash),
}


@pytest.mark.parametrize(
    ("point", "is_taken"), [*((point, False) for point in POINTS), (list(POINTS)[-1], True)]
)
def test_crash_at_any_point_gives_the_submission_once(
    depot: Depot, monkeypatch: pytest.MonkeyPatch, point: str, is_taken: bool
) -> None:
    sent = depot.put()
    place = place_of(depot, sent)
    taken = depot.folder / "taken"
    with monkeypatch.context() as patch:
        POINTS[point](patch)
        with pytest.raises(Crashed):
            depot.deliver()
    was_there = place.exists()
    assert was_there == (point == "before the delivery is noted")
    if is_taken and was_there:
        place.rename(taken)
    assert depot.deliver() == 1
    assert place.exists() != taken.exists()
    found = taken if taken.exists() else place
    assert len(list(found.iterdir())) == 2
    assert [path.name for path in (depot.folder / "uit").iterdir()] == [place.name] * place.exists()
    assert depot.deliver() == 0


def test_what_stands_there_is_never_overwritten(depot: Depot) -> None:
    sent = depot.put()
    place = place_of(depot, sent)
    place.mkdir()
    (place / "inzending.json").write_text('{"bewijzen": {"inzending": "another"}}')
    assert depot.deliver() == 0
    assert depot.troubles() == [(1, "taken", True)]
    assert list(place.iterdir()) == [place / "inzending.json"]
    shutil.rmtree(place)
    with depot.deliverer() as worker:
        assert worker.try_again() == 1
    assert depot.deliver() == 1
    assert depot.troubles() == []


def test_same_submission_from_a_restored_database_is_delivered_already(depot: Depot) -> None:
    sent = depot.put()
    depot.deliver()
    with depot.store.writing() as tx:
        tx.execute("UPDATE outgoing SET state = 'waiting'")
        tx.execute("DELETE FROM outgoing_steps")
    before = (place_of(depot, sent) / "inzending.json").stat().st_mtime_ns
    assert depot.deliver() == 1
    assert (place_of(depot, sent) / "inzending.json").stat().st_mtime_ns == before


def test_folder_that_is_away_is_tried_again_with_growing_pauses_and_told(depot: Depot) -> None:
    sent = depot.put()
    (depot.folder / "uit").rmdir()
    pauses = []
    for _ in range(4):
        assert depot.deliver() == 0
        due = depot.store.row("SELECT due_at FROM outgoing")
        assert due
        before = depot.moment
        depot.moment = depot.moment.fromisoformat(due["due_at"].replace("Z", "+00:00"))
        pauses.append((depot.moment - before).seconds)
    assert pauses == [5, 10, 20, 40]
    assert depot.troubles() == [], "it may pass"
    depot.wait(minutes=15)
    assert depot.troubles() == [(1, "folder-missing", False)]
    (depot.folder / "uit").mkdir()
    assert depot.deliver() == 1
    assert depot.troubles() == []
    assert place_of(depot, sent).exists()


def test_one_that_cannot_be_read_does_not_stop_the_others(depot: Depot) -> None:
    bad, good = depot.put(), depot.put()
    shutil.rmtree(depot.folder / "inbox" / b64decode(bad.id).hex())
    assert depot.deliver() == 1
    assert place_of(depot, good).exists()
    assert depot.troubles() == [(1, "inbox", True)]


def test_one_pass_delivers_all_that_is_due(depot: Depot) -> None:
    sent = {b64decode(depot.put([]).id).hex() for _ in range(BATCH + 2)}
    assert depot.deliver() == BATCH + 2
    assert {path.name for path in (depot.folder / "uit").iterdir()} == sent


def test_codes_and_keys_are_not_delivered_and_a_withdrawal_follows_its_submission(
    depot: Depot,
) -> None:
    one = "{name: a, kind: folder, where: uit, services: {wijziging-doorgeven: }}"
    depot.settings_file.write_text(f"connectors: [{one}]")
    depot.put(service="identity-link")
    other = depot.put(service="bezwaar")
    sent = depot.put()
    withdrawal = depot.put(service="withdrawal", about=sent.id)
    depot.put(service="withdrawal", about=other.id)
    assert depot.deliver() == 2
    names = {path.name for path in (depot.folder / "uit").iterdir()}
    assert names == {b64decode(each.id).hex() for each in (sent, withdrawal)}


def test_connector_that_is_set_later_takes_what_came_in_from_a_day_on(depot: Depot) -> None:
    depot.settings_file.write_text("connectors: []")
    depot.put()
    depot.wait(days=1)
    sent = depot.put()
    assert depot.deliver() == 0
    depot.settings_file.write_text(FOLDER.replace("uit", "uit, from: 2026-06-03"))
    assert depot.deliver() == 1
    assert place_of(depot, sent).exists()


def test_two_processes_do_not_deliver_at_once(depot: Depot) -> None:
    depot.put()
    (depot.folder / "uit").rmdir()
    depot.deliver()
    (depot.folder / "uit").mkdir()
    with (depot.folder / "deliverer.lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        refused = depot.run("--once")
        assert (refused.returncode, refused.stdout) == (1, "")
        assert "already" in refused.stderr
    done = depot.run("--once", "--again")
    assert (done.returncode, done.stdout) == (0, "Tried again: 1\nDelivered: 1\n")


def test_process_without_a_desk_delivers_hears_and_ends_by_a_signal(
    depot: Depot, until: Callable[[Callable[[], Any]], Any]
) -> None:
    sent = depot.put()
    port = free_port()
    process = depot.start("--listen", f"127.0.0.1:{port}")
    until(place_of(depot, sent).exists)
    heard = httpx.post(f"http://127.0.0.1:{port}/notificaties", json={"hoofdObject": "x"})
    assert heard.status_code == 401
    process.kill()
    process.communicate()
    process = depot.start()
    other = depot.put()
    until(place_of(depot, other).exists)
    process.terminate()
    process.communicate(timeout=30)
    assert process.returncode == 0


def test_logs_name_nobody(depot: Depot, caplog: pytest.LogCaptureFixture) -> None:
    depot.establish()
    sent = depot.put()
    (depot.folder / "uit").rmdir()
    with caplog.at_level(logging.DEBUG):
        depot.deliver()
    assert "number 1" in caplog.text
    for secret in (SENDER.name, SENDER.number, sent.id, sent.issuer, "loonstrook", "48000"):
        assert secret not in caplog.text


def test_misspelt_folder_is_told_and_is_no_success(depot: Depot) -> None:
    depot.put()
    depot.settings_file.write_text(FOLDER.replace("uit", "uti"))
    done = depot.run("--once")
    assert done.returncode == 1
    assert f"connector 'map', where: {depot.folder / 'uti'} is no folder; make it" in done.stderr
    assert "Not delivered: 1 (map folder-missing)" in done.stderr
    depot.settings_file.write_text(FOLDER)
    done = depot.run("--once", "--again")
    assert (done.returncode, done.stdout.split()[-1]) == (0, "1")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("PLEIN_CONNECTORS", "is not there: write it"), ("PLEIN_DESK_DATA", "There are no keys in")],
)
def test_misspelt_setting_is_told_and_makes_nothing(
    depot: Depot, tmp_path: Path, name: str, sentence: str
) -> None:
    place = tmp_path / "mispelt"
    done = depot.run("--once", settings={name: str(place)})
    assert (done.returncode, sentence in done.stderr) == (2, True)
    assert "Traceback" not in done.stderr
    assert not place.exists()


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("connectors: {}", "must have one list"),
        ("connectors: [", ":1: cannot be read as YAML"),
        ("connectors: [{name: A b, kind: folder}]", "small letters"),
        ("connectors: [{name: a, kind: fax}]", "no kind 'fax'"),
        ("connectors: [{name: a, kind: ../x}]", "no kind"),
        ("connectors: [{name: a, kind: settings}]", "no kind"),
        ("connectors: [{name: a, kind: folder}]", "where: missing"),
        ("connectors: [{name: a, kind: folder, where: u, wher: u}]", "did you mean where"),
        ("connectors: [{name: a, kind: folder, where: u, from: soon}]", "2026-01-31"),
        ("connectors: [{name: a, kind: folder, where: u, services: [x]}]", "one member a service"),
        (f"connectors: [{FOLDER[13:-1]}, {FOLDER[13:-1]}]", "rename one"),
    ],
)
def test_mistake_in_the_file_is_told_with_its_place(depot: Depot, said: str, sentence: str) -> None:
    depot.settings_file.write_text(said)
    with pytest.raises(SettingsError, match=sentence):
        open_connectors(depot.settings_file, depot.keys)


def test_text_for_people_is_made_of_lines_that_a_sender_cannot_make() -> None:
    fact = {"omschrijving": "Waarom", "eenheid": "", "bron": "self", "naam": "why"}
    said = {
        **{"nummer": 7, "id": "x", "dienst": "bezwaar", "doel": "d", "grondslag": "g"},
        **{"betreft": None, "bijlagen": [], "toestemming": {}},
        **dict.fromkeys(("ingediendOp", "ontvangenOp"), "2026-01-02T23:30:00.000Z"),
        "afzender": {"kenmerk": "k", "persoon": None},
        "gegevens": [
            {**fact, "waarde": "a\r\nAfzender: de koning\u202e"},
            {**fact, "waarde": -123_456, "eenheid": "cents"},
            {**fact, "waarde": True},
            {**fact, "waarde": 3, "eenheid": "uur"},
        ],
    }
    lines = write_text(said).decode().split("\r\n")
    assert "Ingediend op: 03-01-2026 00:30" in lines
    assert lines[lines.index("Gegevens") + 1 :][:4] == [
        "- Waarom: a  Afzender: de koning",
        "- Waarom: -€ 1.234,56",
        "- Waarom: ja",
        "- Waarom: 3 uur",
    ]
