"""Delivery as a case: once, with documents, role and status, whoever is killed in between."""

import hashlib
import json
import signal
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from sync.wire import b64decode
from tests.agency.case_system import NOTIFICATIONS, CaseSystem
from tests.agency.delivery import OCTETS, PDF, SENDER, Depot
from tests.agency.phone import seal_file

LARGE_OCTETS = bytes(range(256)) * 2_500
"""Three parts of the stand-in's size."""
LARGE = seal_file("foto.jpg", "image/jpeg", LARGE_OCTETS)


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseSystem]:
    cases = CaseSystem(tmp_path_factory.mktemp("cases"))
    cases.start()
    yield cases
    cases.kill()


@pytest.fixture
def cases(running: CaseSystem, tmp_path: Path) -> Iterator[CaseSystem]:
    running.empty(tmp_path)
    yield running
    assert running.notes("own") == []
    assert running.notes("invalid") == []


@pytest.fixture
def depot(tmp_path: Path, cases: CaseSystem) -> Iterator[Depot]:
    depot = Depot(tmp_path, cases.settings(part_bytes=100_000))
    yield depot
    depot.close()


def require_one_case(cases: CaseSystem, submission: Any, files: int) -> dict[str, Any]:
    """Check that everything is there, once, and give the case."""
    stored = cases.stored()
    [case], [role], [status] = stored["zaken"], stored["rollen"], stored["statussen"]
    assert case["identificatie"] == f"PLEIN-{b64decode(submission.id).hex()}"
    assert (role["zaak"], status["zaak"]) == (case["url"], case["url"])
    assert role["omschrijvingGeneriek"] == "initiator"
    kinds = {each["url"]: each for each in stored["statustypen"]}
    assert kinds[status["statustype"]]["omschrijving"] == "Ontvangen"
    documents = stored["enkelvoudiginformatieobjecten"]
    assert len(documents) == files + 2
    assert not any(each["locked"] for each in documents)
    linked = [each["informatieobject"] for each in stored["zaakinformatieobjecten"]]
    assert sorted(linked) == sorted(each["url"] for each in documents)
    contents = cases.contents()
    for document in documents:
        octets = contents[document["url"].rpartition("/")[2]]
        assert len(octets) == document["bestandsomvang"]
        assert hashlib.sha256(octets).hexdigest() == document["integriteit"]["waarde"]
    return case


def test_submission_becomes_one_case_with_documents_role_and_status(
    depot: Depot, cases: CaseSystem
) -> None:
    sent = depot.put([PDF, LARGE])
    assert depot.deliver() == 1
    case = require_one_case(cases, sent, 2)
    kinds = {each["url"]: each for each in cases.stored()["zaaktypen"]}
    assert kinds[case["zaaktype"]]["beginGeldigheid"] == "2026-01-01"
    assert (case["startdatum"], case["omschrijving"]) == (
        "2026-06-02",
        "Wijziging doorgegeven via Plein",
    )
    assert {OCTETS, LARGE_OCTETS} <= set(cases.contents().values())
    [said] = [o for o in cases.contents().values() if o.startswith(b"{")]
    assert json.loads(said)["id"] == sent.id
    [text] = [o.decode() for o in cases.contents().values() if o.startswith(b"Inzending 1")]
    assert "- Wat u verdient: € 480,00\r\n" in text
    assert "Afzender: de identiteit is niet vastgesteld\r\n" in text
    assert "Ingediend op: 02-06-2026 14:03\r\n" in text
    [role] = cases.stored()["rollen"]
    assert set(role["betrokkeneIdentificatie"]) == {"anpIdentificatie"}
    assert "niet vastgesteld" in role["roltoelichting"]
    assert depot.deliver() == 0
    assert cases.notes("refused") == []


def test_sender_is_named_only_when_established(depot: Depot, cases: CaseSystem) -> None:
    depot.settings_file.write_text(cases.settings(number="bsn"))
    depot.establish()
    depot.put([])
    assert depot.deliver() == 1
    [role] = cases.stored()["rollen"]
    assert role["betrokkeneIdentificatie"] == {"inpBsn": SENDER.number}
    assert role["afwijkendeNaamBetrokkene"] == SENDER.name


WRITES = "POST|PUT|DELETE"
_OF_CASES = ("zaken/api/v1/zaken", "zaakinformatieobjecten", "rollen", "statussen")
KILLED_AT = (*_OF_CASES, "bestandsdelen", "/unlock", "enkelvoudiginformatieobjecten")


def test_connector_killed_after_every_write_makes_one_case(depot: Depot, cases: CaseSystem) -> None:
    sent = depot.put([LARGE])
    kills = 0
    while depot.states() != ["delivered"]:
        depot.wait(hours=2)
        # A file that loses its lock each time anew would never arrive; once is enough.
        paths = KILLED_AT if not cases.notes("erased") else KILLED_AT[:-1]

        def prepare(own: int, paths: Sequence[str] = paths) -> None:
            for path in paths:
                cases.fail("kill client", WRITES, path, own)

        kills += depot.fork(prepare) == -signal.SIGKILL
        cases.control({"clear": True})
        assert kills < 24
    # Case, two documents, one in three parts that loses its lock once, links, role and status.
    assert kills >= 12
    require_one_case(cases, sent, 1)


@pytest.mark.parametrize("act", ["kill server before", "kill server after", "lose", "fail"])
def test_server_that_dies_or_loses_its_answer_at_every_write_has_one_case(
    depot: Depot, cases: CaseSystem, act: str
) -> None:
    sent = depot.put()
    steps = ("zaken", *("enkelvoudig", "zaakinformatie") * 3)
    for path in (*steps, "rollen", "statussen"):
        cases.fail(act, WRITES, f"/api/v1/{path}", 503)
        assert depot.deliver() == 0
        if act.startswith("kill"):
            cases.wait_for_death()
            cases.start()
        depot.wait(hours=2)
    assert depot.deliver() == 1
    require_one_case(cases, sent, 1)


def test_two_processes_at_once_make_each_case_once(depot: Depot, cases: CaseSystem) -> None:
    for _ in range(4):
        depot.put([])
    processes = [depot.start("--once") for _ in range(2)]
    said = [process.communicate(timeout=60)[0] for process in processes]
    assert sum(int(each.partition(": ")[2] or 0) for each in said) == 4
    stored = cases.stored()
    counts = {path: len(stored[path]) for path in ("zaken", "rollen", "statussen")}
    assert counts == {"zaken": 4, "rollen": 4, "statussen": 4}
    assert len(stored["enkelvoudiginformatieobjecten"]) == 8


def test_half_a_file_whose_lock_was_lost_is_erased_and_made_anew(
    depot: Depot, cases: CaseSystem
) -> None:
    sent = depot.put([LARGE])
    cases.fail("fail", "PUT", "bestandsdelen", 500)
    assert depot.deliver() == 0
    with depot.store.writing() as tx:
        tx.execute("DELETE FROM outgoing_steps WHERE step LIKE 'lock %'")
    depot.wait(hours=2)
    assert depot.deliver() == 1
    assert len(cases.notes("erased")) == 1
    require_one_case(cases, sent, 1)


def test_request_that_is_stored_after_we_gave_up_makes_no_second_one(
    depot: Depot, cases: CaseSystem
) -> None:
    sent = depot.put([])
    for path in ("rollen", "statussen"):
        cases.fail("slow", "POST", path, 1.3)
        assert depot.deliver() == 0
        depot.wait(seconds=1.5)
        assert depot.deliver() == 0, "it may still be under way"
        depot.wait(hours=2)
        wait_until(lambda p=path: cases.stored()[p])
    assert depot.deliver() == 1
    require_one_case(cases, sent, 0)


def test_request_that_a_proxy_repeats_makes_one_case(depot: Depot, cases: CaseSystem) -> None:
    sent = depot.put([])
    cases.fail("twice", "POST", "zaken/api/v1/zaken")
    assert depot.deliver() == 1
    require_one_case(cases, sent, 0)


@pytest.mark.parametrize(
    ("status", "trouble"),
    [(401, "credentials"), (302, "redirect"), (404, "address"), (422, "refused")],
)
def test_refusal_is_told_and_nothing_is_lost(
    depot: Depot, cases: CaseSystem, caplog: pytest.LogCaptureFixture, status: int, trouble: str
) -> None:
    sent = depot.put([])
    cases.fail("fail always", "POST", "/api/v1/zaken", status)
    for _ in range(3):
        depot.deliver()
        depot.wait(hours=2)
    assert depot.troubles() == [(1, trouble, trouble == "refused")]
    assert "J. Voorbeeld" not in caplog.text
    cases.control({"clear": True})
    with depot.deliverer() as worker:
        assert (worker.try_again(), worker.deliver_all()) == (1, 1)
    require_one_case(cases, sent, 0)
    assert depot.troubles() == []


def test_withdrawal_is_added_to_the_case_that_it_is_about(depot: Depot, cases: CaseSystem) -> None:
    sent = depot.put([])
    withdrawal = depot.put([], service="withdrawal", about=sent.id)
    assert depot.deliver() == 2
    [case] = cases.stored()["zaken"]
    assert len(case["zaakinformatieobjecten"]) == 4
    assert (len(case["rollen"]), len(cases.stored()["statussen"])) == (1, 1)
    octets = [o for o in cases.contents().values() if o.startswith(b"{")]
    said = [json.loads(o)["betreft"] for o in octets]
    assert sorted(said, key=str) == sorted([None, withdrawal.about], key=str)


def answers(depot: Depot) -> list[tuple[str, str]]:
    from sync.agency.answers import read_answers

    [row] = depot.store.rows("SELECT id FROM submissions")
    return [(each.extra["state"], each.title) for each in read_answers(depot.store, row["id"])]


def test_statuses_and_result_reach_the_sender_once_each(depot: Depot, cases: CaseSystem) -> None:
    depot.put([])
    assert depot.deliver() == 1
    assert answers(depot) == [], "its own first status is no news"
    cases.set_status("In behandeling", "2026-06-03T10:00:00Z")
    cases.set_status("Wacht op aanvulling", "2026-06-04T10:00:00Z")
    depot.deliver()
    assert answers(depot) == [], "it looks again after a while"
    depot.wait(minutes=16)
    depot.deliver()
    told = [("handling", ""), ("waiting", "Stuur nog iets op")]
    assert answers(depot) == told
    cases.fail("fail", "GET", "/statussen", 503)
    depot.wait(minutes=16)
    depot.deliver()
    assert depot.troubles() == [], "it may pass"
    cases.fail("fail", "GET", "/statussen", 403)
    depot.wait(minutes=16)
    depot.deliver()
    assert depot.troubles() == [(1, "credentials", False)]
    cases.set_result("Afgewezen")
    cases.set_status("Afgerond", "2026-06-05T10:00:00Z")
    depot.wait(minutes=16)
    depot.deliver()
    assert answers(depot) == told
    assert depot.troubles() == [(1, "identity", False)], "no decision to nobody"
    depot.establish()
    depot.wait(minutes=16)
    depot.deliver()
    assert answers(depot) == [*told, ("refused", "")]
    assert depot.troubles() == []
    row = depot.store.row("SELECT look_at FROM outgoing")
    assert row
    assert row["look_at"] is None, "a closed case is not asked about any more"


def test_crash_before_news_is_noted_tells_it_once(
    depot: Depot, cases: CaseSystem, monkeypatch: pytest.MonkeyPatch
) -> None:
    depot.put([])
    depot.deliver()
    cases.set_status("In behandeling", "2026-06-03T10:00:00Z")
    depot.wait(minutes=16)

    class Crashed(BaseException):
        pass

    def crash(*_: object) -> None:
        raise Crashed

    for point in ("steps.Steps.note_in", "outgoing.Outgoing.set_looked"):
        with monkeypatch.context() as patch:
            patch.setattr(f"sync.agency.connectors.{point}", crash)
            with pytest.raises(Crashed):
                depot.deliver()
    depot.deliver()
    assert answers(depot) == [("handling", "")]


def test_notification_lets_it_look_at_once_and_only_with_the_secret(
    depot: Depot, cases: CaseSystem
) -> None:
    depot.put([])
    depot.deliver()
    cases.set_status("In behandeling", "2026-06-03T10:00:00Z")
    [case] = cases.stored()["zaken"]
    said = {"kanaal": "zaken", "hoofdObject": case["url"]}
    with depot.deliverer() as worker:
        for wrong in ("", "Bearer x", NOTIFICATIONS[:-1]):
            assert not worker.hear(wrong, said)
            worker.deliver_all()
            assert answers(depot) == []
        assert worker.hear(NOTIFICATIONS, {"hoofdObject": "http://elsewhere"})
        for _ in range(2):
            assert worker.hear(NOTIFICATIONS, said)
            worker.deliver_all()
    assert answers(depot) == [("handling", "")]


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"services": None}, "name each service"),
        ({"rsin": 999990639}, "rsin: missing or not a text"),
        ({"zaken": "http://zaken.example/api"}, "not an https address"),
        ({"secret_file": "nowhere"}, "put the secret in that file"),
        ({"number": "name"}, "must be bsn or anp"),
        ({"timeout_seconds": 0}, "1 or more"),
        ({"services": {"a": {"omschrijving": "x"}}}, "zaaktype: missing"),
        ({"services": {"a": {"type": "x"}}}, "type: not known; it takes zaaktype"),
    ],
)
def test_mistake_in_the_mapping_is_told_with_its_place(
    depot: Depot, cases: CaseSystem, changed: dict[str, Any], sentence: str
) -> None:
    from sync.agency.connectors.settings import SettingsError, open_connectors

    depot.settings_file.write_text(cases.settings(**changed))
    with pytest.raises(SettingsError, match=sentence):
        open_connectors(depot.settings_file, depot.keys)


def wait_until(is_so: Any) -> None:
    import time

    deadline = time.monotonic() + 10
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.05)
