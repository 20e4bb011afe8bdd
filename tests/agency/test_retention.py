"""What is erased when its term has passed, what is held back, and what a crash leaves."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from sync.agency.codes import Person
from sync.agency.retention import Retention, RetentionError, Rules, Term, read_rules
from sync.agency.senders import Senders
from sync.agency.settings import AgencySettings
from sync.agency.trail import read_trail, verify_trail
from sync.agency.wordings import keep_wording
from sync.wire import b64decode
from tests.agency.conftest import OIN
from tests.agency.delivery import Depot
from tests.agency.desk import Desk
from tests.agency.desk import desk as desk
from tests.agency.phone import new_link

YEAR = Rules({"lamp-kapot": Term(1, 0, "retention.yaml")}, frozenset())


def retention(desk: Desk, rules: Rules = YEAR) -> Retention:
    senders = Senders(desk.store, desk.inbox, OIN)
    return Retention(desk.store, desk.inbox, senders, rules, lambda: desk.now)


def put(desk: Desk, service: str = "lamp-kapot", state: str = "answered", **more: Any) -> str:
    """Keep a submission that is done with, of a sender of its own."""
    desk.example = replace(desk.example, link=more.pop("link", None) or new_link(OIN))
    sent = desk.put(service=service, **more).id
    set_to(desk, sent, f"state = '{state}', receipt_sent_at = received_at, sealed_receipt = 's'")
    return sent


def set_to(desk: Desk, sent: str, what: str) -> None:
    with desk.store.writing() as tx:
        tx.execute(f"UPDATE submissions SET {what} WHERE id = ?", (sent,))


def left(desk: Desk) -> set[str]:
    """Give what the database and the disk still have, which must be the same."""
    rows = {row["id"] for row in desk.store.rows("SELECT id FROM submissions")}
    folders = {path.name for path in desk.inbox._path.iterdir() if path.name[0] != "."}
    assert folders == {b64decode(each).hex() for each in rows}
    return rows


def test_what_outlived_its_term_goes_with_all_that_belongs_to_it_and_the_trail_says_why(
    desk: Desk, tmp_path: Path
) -> None:
    sent, other = put(desk), put(desk, "bezwaar")
    desk.now += timedelta(days=364)
    assert retention(desk).erase_due() == 0
    assert left(desk) == {sent, other}
    desk.now += timedelta(days=2)
    [due] = retention(desk).due()
    assert (due.id, due.held_by) == (sent, "")
    assert due.why == "lamp-kapot: 1 years from 2026-06-02 (retention.yaml)"
    assert retention(desk).erase_due() == 1
    assert left(desk) == {other}
    for table in ("answers", "decisions", "enclosures", "outgoing", "outgoing_steps"):
        assert desk.store.rows(f"SELECT 1 FROM {table} WHERE submission = ?", sent) == []
    [entry] = [e for e in read_trail(desk.store) if e.act == "erased"]
    assert (entry.clerk, entry.submission, entry.detail) == ("system", sent, f"1 {due.why}")
    assert retention(desk).erase_due() == 0
    assert len([e for e in read_trail(desk.store) if e.act == "erased"]) == 1
    assert verify_trail(desk.store, tmp_path, [desk.example.keys.sig], OIN)


def test_case_whose_sender_waits_to_speak_to_somebody_stays(desk: Desk) -> None:
    sent = put(desk)
    with desk.store.writing() as tx:
        tx.execute("INSERT INTO person_requests VALUES (?, ?, 'x', 1, NULL, NULL)", (sent, sent))
    desk.now += timedelta(days=366)
    [due] = retention(desk).due()
    assert due.held_by == "the sender asked to speak to somebody, who has not yet"
    with desk.store.writing() as tx:
        tx.execute("UPDATE person_requests SET spoken_at = 'x'")
    assert retention(desk).erase_due() == 1
    assert desk.store.rows("SELECT 1 FROM person_requests") == []


def test_service_file_of_then_says_how_long_where_the_agency_says_nothing(desk: Desk) -> None:
    by_file = {"years": 2, "from": "closed", "after": {"nl": "x"}}
    cases = {
        put(desk, "a"): by_file,
        put(desk, "b"): by_file | {"years": None},
        put(desk, "c"): {"years": 1, "after": {"nl": "het einde van de uitkering"}},
        put(desk, "d"): by_file | {"years": 5},
    }
    with desk.store.writing() as tx:
        for sent, said in cases.items():
            wording = keep_wording(tx, {"id": sent, "retention": said})
            tx.execute("UPDATE submissions SET wording = ? WHERE id = ?", (wording, sent))
    first, no_years, no_moment, longer = cases
    desk.now += timedelta(days=366)
    # Shorter here than the sender was told: what was told holds.
    rules = Rules({"d": Term(0, 30, "retention.yaml")}, frozenset())
    assert retention(desk, rules).erase_due() == 0
    desk.now += timedelta(days=366)
    assert retention(desk, rules).erase_due() == 1
    assert left(desk) == {no_years, no_moment, longer}
    desk.now += timedelta(days=366 * 20)
    assert retention(desk, rules).erase_due() == 1
    assert left(desk) == {no_years, no_moment}
    assert first not in left(desk)


def test_case_that_closed_without_a_decision_has_a_term_of_its_own(desk: Desk) -> None:
    benefit = {"years": 2, "after": {"nl": "het einde van uw uitkering"}}
    cases = {
        put(desk, "passed", state="referred"): benefit,
        put(desk, "answered"): benefit,
        put(desk, "unsaid"): benefit | {"years": None},
        put(desk, "decided", state="decided"): benefit,
        put(desk, "key-change"): benefit,
    }
    passed, answered, unsaid, decided, keys = cases
    with desk.store.writing() as tx:
        for sent, said in cases.items():
            wording = keep_wording(tx, {"id": sent, "retention": said})
            tx.execute("UPDATE submissions SET wording = ? WHERE id = ?", (wording, sent))
    more = put(desk, "aanvulling")
    set_to(desk, more, f"about = '{decided}'")
    desk.now += timedelta(days=366)
    own = Rules({}, frozenset(), Term(1, 0, "retention.yaml"))
    # Nobody was told how long; the others were, and two years are not over.
    assert [due.id for due in retention(desk, own).due()] == [unsaid]
    desk.now += timedelta(days=366)
    # What was passed on brings no benefit here that could end.
    [due] = retention(desk, Rules({}, frozenset())).due()
    assert (due.id, due.held_by) == (passed, "")
    assert due.why == "passed: 2 years from 2026-06-02 (service passed, passed on)"
    assert retention(desk, own).erase_due() == 3
    assert left(desk) == {decided, keys, more}
    assert {answered, unsaid}.isdisjoint(left(desk))
    desk.now += timedelta(days=366 * 20)
    assert retention(desk, own).erase_due() == 0


@pytest.mark.parametrize("state", ["received", "opened", "handling", "waiting"])
def test_case_that_is_open_is_never_erased(desk: Desk, state: str) -> None:
    sent = put(desk, state=state)
    desk.now += timedelta(days=366 * 50)
    assert (retention(desk).due(), retention(desk).erase_due()) == ([], 0)
    assert left(desk) == {sent}


def test_case_stays_while_its_sender_objects_under_whatever_key(desk: Desk) -> None:
    sent = put(desk, state="decided")
    mine = desk.example.link
    objection = put(desk, "bezwaar", "handling", link=mine)
    elsewhere = put(desk)
    here = desk.example.link
    desk.now += timedelta(days=400)
    held = {due.id: due.held_by for due in retention(desk).due()}
    assert held == {sent: "the sender has a case that is open", elsewhere: ""}
    # The same person with another wallet.
    for issuer in (mine.issuer, here.issuer):
        code = desk.make_code(Person("S. Voorbeeld", "12345"))
        assert desk.use_code(code, issuer) == "established"
    assert retention(desk).erase_due() == 0
    set_to(desk, objection, "state = 'decided'")
    assert retention(desk).erase_due() == 2
    assert left(desk) == {objection}


def test_decision_stays_until_nobody_can_object_however_short_the_term(desk: Desk) -> None:
    sent = put(desk, state="decided")
    rules = Rules({"lamp-kapot": Term(0, 1, "retention.yaml")}, frozenset())
    desk.now += timedelta(weeks=6)
    assert retention(desk, rules).erase_due() == 0
    desk.now += timedelta(days=2)
    assert retention(desk, replace(rules, keep=frozenset({sent}))).erase_due() == 0
    assert retention(desk, rules).erase_due() == 1


def test_what_belongs_to_a_case_goes_with_it_unless_it_is_open_or_stays_longer(
    desk: Desk,
) -> None:
    main = put(desk)
    more = put(desk, "aanvulling", about=main)
    last = put(desk, "vraag", "opened", about=more)
    desk.now += timedelta(days=400)
    assert [d.held_by for d in retention(desk).due()] == ["an open submission belongs to it"]
    set_to(desk, last, "state = 'answered'")
    longer = Rules({**YEAR.terms, "vraag": Term(2, 0, "retention.yaml")}, frozenset())
    assert "stays longer" in retention(desk, longer).due()[0].held_by
    assert retention(desk).erase_due() == 1
    assert left(desk) == set()
    assert {e.submission for e in read_trail(desk.store) if e.act == "erased"} == {main, more, last}


@pytest.mark.parametrize(
    ("what", "why"),
    [
        ("UPDATE submissions SET receipt_sent_at = NULL", "receipt"),
        (
            "INSERT INTO outgoing VALUES ('map', :id, 'failed', 9, '', NULL, NULL, 'x', NULL)",
            "case",
        ),
        (
            "INSERT INTO answers VALUES ('a', :id, 'message', x'', '', '',"
            " '2026-06-02T00:00:00.000Z', 'balie', NULL, NULL)",
            "answer",
        ),
    ],
)
def test_what_is_still_on_its_way_is_held_back(desk: Desk, what: str, why: str) -> None:
    sent = put(desk)
    with desk.store.writing() as tx:
        tx.execute(what, {"id": sent})
    desk.now += timedelta(days=400)
    [due] = retention(desk).due()
    assert why in due.held_by
    assert retention(desk).erase_due() == 0
    assert left(desk) == {sent}


def test_crash_between_the_rows_and_the_files_is_made_good_by_the_next_run(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = put(desk)
    desk.now += timedelta(days=400)

    class Crashed(BaseException):
        pass

    def crash(_: str) -> None:
        raise Crashed

    with monkeypatch.context() as patch:
        patch.setattr(desk.inbox, "erase", crash)
        with pytest.raises(Crashed):
            retention(desk).erase_due()
    assert desk.inbox.read(sent)
    assert retention(desk).erase_due() == 0
    assert left(desk) == set()
    assert len([e for e in read_trail(desk.store) if e.act == "erased"]) == 1


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("services: [", "not YAML"),
        ("- x", "it must have `services`"),
        ("{service: {}}", "service is not known"),
        ("services: {lamp-kapot: 7}", "write {years: 7}"),
        ("services: {lamp-kapot: {years: 0}}", "write {years: 7}"),
        ("services: {lamp-kapot: {years: 7, days: 1}}", "write {years: 7}"),
        ("services: {lamp-kapot: {years: true}}", "write {years: 7}"),
        ("services: {key-change: {years: 7}}", "whose keys are whose"),
        ("{services: {}, undecided: 1}", "undecided: write {years: 7}"),
        ("keep: x", "a list of ids"),
    ],
)
def test_mistake_in_the_file_is_told(tmp_path: Path, said: str, why: str) -> None:
    settings = AgencySettings(data=tmp_path)
    assert read_rules(settings) == Rules({}, frozenset())
    (tmp_path / "retention.yaml").write_text(said)
    with pytest.raises(RetentionError, match=why):
        read_rules(settings)
    good = "{services: {a: {days: 90}}, undecided: {years: 1}, keep: [x]}"
    (tmp_path / "retention.yaml").write_text(good)
    term, undecided = (Term(*each, "retention.yaml") for each in ((0, 90), (1, 0)))
    assert read_rules(settings) == Rules({"a": term}, frozenset({"x"}), undecided)
    with pytest.raises(RetentionError, match="it is not there"):
        read_rules(replace(settings, retention=tmp_path / "other.yaml"))


def test_command_says_what_would_go_and_erases_only_without_dry_run(tmp_path: Path) -> None:
    depot = Depot(tmp_path, "connectors: []")
    goes, stays = depot.put(), depot.put(service="bezwaar")
    with depot.store.writing() as tx:
        tx.execute("UPDATE submissions SET state = 'answered', receipt_sent_at = received_at")
    wrong = depot.run("--dry-run", command="erase", settings={"PLEIN_RETENTION": "nowhere"})
    assert (wrong.returncode, "it is not there" in wrong.stderr) == (2, True)
    (tmp_path / "retention.yaml").write_text("services: {wijziging-doorgeven: {days: 90}}")
    said = depot.run("--dry-run", command="erase").stdout
    assert f"number 1, {goes.id}: wijziging-doorgeven: 90 days from 2026-06-02" in said
    assert "goes\nNothing was erased." in said
    assert stays.id not in said
    assert depot.inbox.read(goes.id)
    assert depot.run(command="erase").stdout.endswith("Erased: 1\n")
    assert [row["id"] for row in depot.store.rows("SELECT id FROM submissions")] == [stays.id]
    assert not (tmp_path / "inbox" / b64decode(goes.id).hex()).exists()
    depot.close()
