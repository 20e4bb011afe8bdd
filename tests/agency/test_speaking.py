"""Asking for a human: the case stands first until somebody spoke, once, and the person is told."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from sync.agency.envelope import read_submission
from sync.agency.errors import NotAllowedError
from sync.agency.office import Office
from sync.agency.speaking import SPEAK, note_request
from sync.agency.store import _MIGRATIONS
from sync.agency.terms import day_in_amsterdam
from sync.wire import format_time
from tests.agency.conftest import OIN
from tests.agency.desk import Desk
from tests.agency.desk import desk as desk
from tests.agency.phone import fact, new_link
from tests.agency.staff import CLERK, SECOND
from tests.agency.test_pull import Counter
from tests.agency.test_pull import counter as counter
from tests.sync.town import FACTS

CALL = [fact("hoe", "bellen"), fact("telefoon", "085 000 0000"), fact("wanneer", "na 15 uur")]


def ask(counter: Counter, about: str | None = None) -> str:
    return counter.town.phone.submit(counter.town.link, SPEAK, CALL, about=about)


def first(office: Office) -> tuple[str, bool]:
    line = office.worklist.cases(CLERK)[0]
    return line.summary.id, line.wants_person


def test_UC7_a_later_request_puts_its_case_first_until_somebody_spoke(counter: Counter) -> None:
    town = counter.town
    about = town.phone.submit(town.link, "wijziging-doorgeven", FACTS)
    town.phone.submit(town.link, "lamp-kapot", [fact("wat", "uit")])
    asked = ask(counter, about)
    assert counter.receive() == 3
    with counter.office() as office:
        assert first(office) == (about, True)
        assert office.casework.detail(asked).summary.state == "answered"
        [wish] = office.speaking.requests(about)
        said = (wish.submission, wish.how, wish.number, wish.when, wish.spoken_at)
        assert said == (asked, "bellen", "085 000 0000", "na 15 uur", None)
        assert office.speaking.note_spoken(about, CLERK) == 1
        assert office.speaking.note_spoken(about, CLERK) == 0
        assert not office.worklist.cases(CLERK)[0].wants_person
        assert office.speaking.requests(about)[0].spoken_by == "balie"
        office.receiver.deliver()
    told = [each["about"] for each in town.phone.read(town.link) if each["kind"] == "spoken"]
    assert told == [asked]


def test_a_request_alone_is_a_case_of_its_own(counter: Counter) -> None:
    asked = ask(counter)
    counter.receive()
    with counter.office() as office:
        assert first(office) == (asked, True)
        assert office.worklist.queues(CLERK)["all"] == 1
        office.speaking.note_spoken(asked, CLERK)
        assert first(office) == (asked, False)


def test_a_request_that_was_erased_takes_the_case_from_nobody(counter: Counter) -> None:
    about = counter.town.phone.submit(counter.town.link, "wijziging-doorgeven", FACTS)
    asked = ask(counter, about)
    counter.receive()
    with counter.office() as office:
        office.speaking._inbox.erase(asked)
        [wish] = office.speaking.requests(about)
        assert (wish.how, wish.number) == ("", "")
        assert office.speaking.note_spoken(about, CLERK) == 1


def test_a_colleague_s_case_is_not_noted_before_it_is_taken(counter: Counter) -> None:
    about = counter.town.phone.submit(counter.town.link, "wijziging-doorgeven", FACTS)
    ask(counter, about)
    counter.receive()
    with counter.office() as office:
        office.casework.assign(about, SECOND, SECOND.clerk, "")
        with pytest.raises(NotAllowedError) as refused:
            office.speaking.note_spoken(about, CLERK)
        assert refused.value.code == "assigned"
        assert first(office) == (about, True)


def test_who_waits_stays_in_sight_after_the_case_is_closed_and_not_after_a_withdrawal(
    counter: Counter,
) -> None:
    town = counter.town
    about = town.phone.submit(town.link, "wijziging-doorgeven", FACTS)
    asked = ask(counter, about)
    counter.receive()
    with counter.office() as office:
        with office.store.writing() as tx:
            tx.execute("UPDATE submissions SET state = 'decided' WHERE id = ?", (about,))
        assert first(office) == (about, True)
        assert about not in [c.summary.id for c in office.worklist.cases(CLERK, "closed")]
    ask(counter, about)
    counter.receive()
    with counter.office() as office:
        assert sum(case.wants_person for case in office.worklist.cases(CLERK)) == 2
    town.phone.submit(town.link, "withdrawal", [fact("request", "withdraw")], about=asked)
    counter.receive()
    with counter.office() as office:
        assert about in [case.summary.id for case in office.worklist.cases(CLERK, "closed")]


def test_asking_for_a_human_completes_nothing_so_that_the_term_goes_on_standing_still(
    counter: Counter,
) -> None:
    town = counter.town
    about = town.phone.submit(town.link, "wijziging-doorgeven", FACTS)
    counter.receive()
    with counter.office() as office:
        due = day_in_amsterdam(town.now()) + timedelta(days=14)
        office.casework.ask_completion(about, CLERK, "Loonstrook", "Stuur uw loonstrook.", due)
    ask(counter, about)
    town.phone.submit(town.link, "besluiten-ontvangen", [fact("weg", "post")], about=about)
    counter.receive()
    with counter.office() as office:
        found = office.worklist.case(about)
        assert found is not None
        assert (found.deadline.kind, found.wants_person) == ("still", True)


def put_request(desk: Desk, about: str, *, late: bool = False) -> bool:
    def change(claims: dict[str, object]) -> None:
        claims["about"] = about

    inner, _ = desk.example.submit(CALL, change=change)
    desk.put_inner(inner, service=SPEAK)
    submission = read_submission(inner, OIN)
    if late:
        with desk.store.writing() as tx:
            moment = format_time(desk.now.replace(year=2020))
            row = (submission.issuer, "another", "x", moment)
            tx.execute("INSERT INTO key_changes VALUES (?, ?, ?, ?)", row)
    senders = desk.casework._senders
    with desk.store.writing() as tx:
        return note_request(desk.store, tx, senders, submission, desk.now)


def test_a_stranger_or_a_replaced_key_cannot_reach_into_somebody_s_case(desk: Desk) -> None:
    about = desk.put().id
    assert put_request(desk, about)
    assert not put_request(desk, about, late=True)
    desk.example = replace(desk.example, link=new_link(OIN))
    assert not put_request(desk, about)


def test_cases_of_an_earlier_version_keep_who_asked(desk: Desk) -> None:
    inner, _ = desk.example.submit([fact("contact", True)])
    asked = desk.put_inner(inner)
    with desk.store.writing() as tx:
        tx.execute("UPDATE submissions SET wants_person = 1, begin_day = '2026-06-02'")
        for what in ("VIEW waiting_persons", "TABLE person_requests"):
            tx.execute(f"DROP {what}")
        [before] = [at for at, each in enumerate(_MIGRATIONS) if "TABLE person_requests" in each]
        later = "".join(_MIGRATIONS[before + 1 :])
        for table in re.findall(r"CREATE TABLE (\w+)", later):
            tx.execute(f"DROP TABLE {table}")
        for table, column in re.findall(r"ALTER TABLE (\w+) ADD COLUMN (\w+)", later):
            tx.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
        tx.execute(f"PRAGMA user_version = {before}")
    desk.store._migrate()
    [row] = desk.store.rows(
        "SELECT case_id, is_apart FROM waiting_persons w JOIN person_requests"
        " USING (submission, case_id)"
    )
    assert (row["case_id"], row["is_apart"]) == (asked, 0)
