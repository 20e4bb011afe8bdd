"""The list: queues, search, people who want a person first, and days that run or stand still."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from sync.agency.answers import Answer
from sync.agency.codes import Person
from sync.agency.deadlines import find_deadline
from sync.agency.senders import Senders
from sync.agency.worklist import Worklist, queue_of
from sync.wire import format_time
from tests.agency.conftest import NOW, OIN
from tests.agency.desk import Desk
from tests.agency.desk import desk as desk
from tests.agency.phone import fact, new_link
from tests.agency.staff import CLERK, SECOND

TERM = {"weeks": 8, "article": "Awb 4:13"}
SERVICES = [
    {"id": "wijziging-doorgeven", "title": {"nl": "Wijziging doorgeven", "en": "Report a change"}},
    {"id": "bezwaar", "title": {"nl": "Bezwaar maken", "en": "Object"}, "routing": "Juristen"},
]


@pytest.fixture
def work(desk: Desk) -> Iterator[Worklist]:
    services = [service | {"decision_term": TERM} for service in SERVICES]
    senders = Senders(desk.store, desk.inbox, OIN)
    yield Worklist(desk.store, desk.casework, senders, lambda: desk.now, lambda: services)


def know(desk: Desk, issuer: str, person: Person) -> None:
    assert desk.use_code(desk.make_code(person), issuer) == "established"


def test_UC7_cases_stand_in_queues_by_routing_or_else_by_service(
    desk: Desk, work: Worklist
) -> None:
    change, objection = desk.put().id, desk.put(service="bezwaar").id
    desk.casework.assign(change, CLERK, "balie", "")
    assert work.queues(CLERK) == {
        "mine": 1,
        "nobodys": 1,
        "all": 2,
        "wijziging-doorgeven": 1,
        "Juristen": 1,
    }
    assert work.queues(SECOND)["mine"] == 0
    assert [c.summary.id for c in work.cases(CLERK, "Juristen")] == [objection]
    assert [c.summary.id for c in work.cases(CLERK, "mine")] == [change]
    assert [c.summary.id for c in work.cases(CLERK, "nobodys")] == [objection]
    assert work.cases(CLERK, "closed") == []
    assert queue_of({"routing": {"team": "Inkomen"}}, "x") == "Inkomen"
    assert queue_of({"routing": {"queue": "Wmo", "team": "Zorg"}}, "x") == "Wmo"
    assert queue_of({"routing": {}}, "x") == "x"


def test_UC7_a_case_is_found_by_number_name_and_title_while_names_stay_sealed(
    desk: Desk, work: Worklist, tmp_path: Path
) -> None:
    desk.put()
    desk.example = replace(desk.example, link=new_link(OIN))
    named = desk.put()
    know(desk, named.issuer, Person("Zoë de Vries", "12345"))
    with desk.store.writing() as tx:
        tx.execute("UPDATE submissions SET number = 77 WHERE id = ?", (named.id,))

    def found(query: str) -> int:
        return len(work.cases(CLERK, "all", query))

    assert [found(q) for q in ("", "vries", "ZOE  vries", "12345", "77", "change vries")] == [
        2,
        1,
        1,
        1,
        1,
        1,
    ]
    assert [found(q) for q in ("wijziging", "vrie", "jansen", "bezwaar vries", "%")] == [
        2,
        0,
        0,
        0,
        2,
    ]
    know(desk, named.issuer, Person("J. Jansen", "9"))
    assert [found("vries"), found("jansen")] == [0, 1]
    desk.store.close()
    kept = b"".join(path.read_bytes() for path in tmp_path.glob("desk.sqlite*"))
    for word in (b"jansen", b"Jansen", b"vries", b"Vries"):
        assert word not in kept


def test_UC7_who_asks_for_a_person_stands_on_top_then_what_is_nearest(
    desk: Desk, work: Worklist
) -> None:
    early = desk.put().id
    desk.now += timedelta(days=3)
    inner, _ = desk.example.submit([fact("contact", "person")], [])
    person = desk.put_inner(inner)
    late = desk.put().id
    desk.casework.take_up(late, CLERK, desk.now.date() + timedelta(days=1), "Awb 4:13")
    listed = [(case.summary.id, case.wants_person) for case in work.cases(CLERK)]
    assert listed == [(person, True), (late, False), (early, False)]


def test_one_case_that_cannot_be_read_takes_the_list_from_nobody(
    desk: Desk, work: Worklist
) -> None:
    broken, whole = desk.put().id, desk.put().id
    desk.inbox.erase(broken)
    assert {case.summary.id for case in work.cases(CLERK)} == {broken, whole}


def said(kind: str, day: date, **extra: str) -> Answer:
    moment = format_time(NOW.replace(year=day.year, month=day.month, day=day.day))
    return Answer("x", kind, "", "", extra, moment, "balie", None, None)


def asked(day: date, until: date) -> Answer:
    return said("status", day, state="waiting", until=until.isoformat())


BEGIN = date(2026, 6, 2)
BY_LAW = date(2026, 7, 28)


@pytest.mark.parametrize(
    ("today", "kind", "days"),
    [
        (date(2026, 7, 1), "left", 27),
        (date(2026, 7, 21), "soon", 7),
        (BY_LAW, "today", 0),
        (date(2026, 7, 30), "over", 2),
    ],
)
def test_days_are_counted_to_the_day_by_law(today: date, kind: str, days: int) -> None:
    found = find_deadline(BEGIN, TERM, [], [], today, is_open=True)
    assert (found.kind, found.day, found.days) == (kind, BY_LAW, days)


def test_waiting_for_the_sender_stops_the_term() -> None:
    question = [asked(date(2026, 6, 10), date(2026, 6, 24))]

    def at(today: date, *came: date) -> tuple[str, date | None, int]:
        found = find_deadline(BEGIN, TERM, question, came, today, is_open=True)
        return found.kind, found.day, found.stopped_days

    assert at(date(2026, 6, 12)) == ("still", date(2026, 7, 30), 2)
    assert at(date(2026, 6, 24)) == ("still", date(2026, 8, 11), 14)
    # The day passed unused: from the 11th up to and including the 24th.
    assert at(date(2026, 7, 1)) == ("left", date(2026, 8, 11), 14)
    # It came on the 15th: from the 11th up to and including the 14th; 1 August is a Saturday.
    assert at(date(2026, 7, 1), date(2026, 6, 15)) == ("left", date(2026, 8, 3), 4)
    assert at(date(2026, 7, 1), date(2026, 6, 10)) == ("left", BY_LAW, 0)


def test_what_was_told_counts_and_a_question_after_it_stops_that_too() -> None:
    told = said("status", date(2026, 6, 20), state="handling", until="2026-07-10")
    early = asked(date(2026, 6, 10), date(2026, 6, 14))
    found = find_deadline(BEGIN, TERM, [early, told], [], date(2026, 7, 1), is_open=True)
    assert (found.day, found.stopped_days, found.is_told) == (date(2026, 7, 10), 0, True)
    after = asked(date(2026, 6, 25), date(2026, 6, 28))
    found = find_deadline(BEGIN, TERM, [told, after], [], date(2026, 7, 1), is_open=True)
    assert (found.day, found.stopped_days) == (date(2026, 7, 13), 3)


def test_a_day_in_the_last_year_of_all_takes_the_list_from_nobody() -> None:
    told = said("status", BEGIN, state="handling", until="9999-12-31")
    question = asked(BEGIN, date(9999, 12, 31))
    today = BEGIN + timedelta(days=40)
    found = find_deadline(BEGIN, TERM, [told, question], [], today, is_open=True)
    assert found.kind == "still"


def test_a_decision_was_in_time_or_not_and_without_a_term_there_is_no_day() -> None:
    def decided(day: date) -> str:
        answers = [said("decision", day)]
        return find_deadline(BEGIN, TERM, answers, [], date(2027, 1, 1), is_open=False).kind

    assert [decided(BY_LAW), decided(BY_LAW + timedelta(days=1))] == ["kept", "missed"]
    by_post = said("status", BY_LAW, state="decided", until="")
    found = find_deadline(BEGIN, TERM, [by_post], [], date(2027, 1, 1), is_open=False)
    assert (found.kind, found.decided) == ("kept", BY_LAW)
    none = find_deadline(BEGIN, None, [], [], BEGIN, is_open=True)
    assert (none.kind, none.day) == ("none", None)
