"""Figures without people, answers to begin with, and the command that verifies the trail."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from sync.agency.clerks import FIRST_CLERK, Session
from sync.agency.codes import Person
from sync.agency.envelope import read_submission
from sync.agency.figures import count_figures, nearest_rank
from sync.agency.keys import make_keys
from sync.agency.referrals import PASSED_ON, SERVICE_FACT
from sync.agency.senders import Senders
from sync.agency.templates import KINDS, TemplateError, fill, find_places, read_templates
from sync.agency.worklist import Worklist
from tests.agency.conftest import NOW, OIN
from tests.agency.desk import Desk, refusal
from tests.agency.desk import desk as desk
from tests.agency.phone import fact
from tests.agency.staff import CLERK, enrol
from tests.agency.test_referrals import LIBRARY, refer_to_the_library

SERVICES = [
    {
        "id": "wijziging-doorgeven",
        "title": {"nl": "Wijziging", "en": "Change"},
        "formula": "flits",
        "decision_term": {"weeks": 1, "article": "Awb 4:13"},
    },
    {"id": "vraag", "title": {"nl": "Vraag", "en": "Ask"}, "formula": "x", "decision_term": None},
]


@pytest.fixture
def work(desk: Desk) -> Iterator[Worklist]:
    senders = Senders(desk.store, desk.inbox, OIN)
    yield Worklist(desk.store, desk.casework, senders, lambda: desk.now, lambda: SERVICES)


def decide_after(desk: Desk, days: int) -> None:
    sent = desk.put()
    desk.use_code(desk.make_code(Person("Zoë de Vries", "12345")), sent.issuer)
    begun, desk.now = desk.now, desk.now + timedelta(days=days)
    desk.casework.open(sent.id, CLERK)
    desk.casework.send_message(sent.id, CLERK, "Vraag", "Tekst")
    desk.decide(sent.id, "Besluit", "U krijgt het.")
    desk.now = begun


def test_promised_against_kept_is_counted_per_formula(desk: Desk, work: Worklist) -> None:
    for days in (1, 2, 3, 4):
        decide_after(desk, days)
    desk.put(service="vraag")
    [few] = count_figures(desk.store, work, CLERK, SERVICES)
    assert (few.formula, few.handed_in, few.decided, few.is_shown) == ("flits", 4, 4, False)
    decide_after(desk, 20)
    desk.put()
    desk.now += timedelta(days=30)
    [figures] = count_figures(desk.store, work, CLERK, SERVICES)
    assert (figures.handed_in, figures.decided) == (6, 5)
    assert (figures.in_time, figures.too_late, figures.is_shown) == (4, 2, True)
    assert sorted(figures.days) == [1, 2, 3, 4, 20]
    # A message, a proposal and a decision; looking is no act.
    assert figures.acts == [3] * 5
    assert (nearest_rank(figures.days, 50), nearest_rank(figures.days, 90)) == (3, 20)
    for name in ("Vries", "12345", "balie"):
        assert name not in repr(figures)
    enrol(desk.store, K="custodian")
    keeper = Session("K", "nl", b"")
    assert refusal(count_figures, desk.store, work, keeper, SERVICES) == "role"


def test_what_was_passed_on_is_not_decided_and_late_stays_late(desk: Desk, work: Worklist) -> None:
    referrals = refer_to_the_library(desk)
    in_time, late = desk.put(), desk.put()
    referrals.refer(in_time.id, desk.session, LIBRARY, "Dit gaat over boeken.")
    desk.now += timedelta(days=20)
    referrals.refer(late.id, desk.session, LIBRARY, "Dit gaat over boeken.")
    [figures] = count_figures(desk.store, work, CLERK, SERVICES)
    assert (figures.handed_in, figures.passed_on) == (2, 2)
    assert (figures.decided, figures.in_time, figures.too_late) == (0, 0, 1)
    assert (figures.days, figures.acts) == ([], [])
    case = work.case(in_time.id)
    assert case
    assert (case.deadline.kind, case.deadline.decided) == ("passed", None)


def test_what_was_passed_on_has_the_last_day_of_the_own_service_of_its_title(
    desk: Desk, work: Worklist
) -> None:
    def day_of(title: str) -> date | None:
        inner, _ = desk.example.submit([fact(SERVICE_FACT, title)])
        desk.put_inner(inner, service=PASSED_ON)
        case = work.case(read_submission(inner, OIN).id)
        assert case
        return case.deadline.day

    assert day_of("Wijziging") == day_of("Change") == date(2026, 6, 9)
    assert day_of("Vraag") is None
    assert day_of("Iets anders") is None


@pytest.mark.parametrize(
    ("count", "percent", "value"),
    [(1, 90, 1), (10, 90, 9), (10, 50, 5), (11, 50, 6), (100, 90, 90)],
)
def test_percentiles_are_by_nearest_rank(count: int, percent: int, value: int) -> None:
    assert nearest_rank(list(range(count, 0, -1)), percent) == value


def test_the_projects_templates_are_whole_and_fit_to_send() -> None:
    templates = read_templates()
    assert {template.kind for template in templates} == set(KINDS)
    known = {"naam", "dienst", "ontvangen", "nummer", "organisatie", "uiterlijk"}
    typed = {"wat", "waarom", "vervolg"}
    for each in templates:
        for words in (each.title, each.text):
            places = {language: set(find_places(words[language])) for language in ("nl", "en")}
            assert places["nl"] == places["en"], each.id
            assert {place[1:-1] for place in places["nl"]} <= known | typed
    [first] = [each for each in templates if each.id == "ontvangen"]
    text = fill(first.text["nl"], dict.fromkeys(known, "X"))
    assert find_places(text) == []
    assert fill("{naam} {wat}", {"naam": "", "dienst": "x"}) == "{naam} {wat}"
    assert fill("{naam}", {"naam": "{wat}"}) == "{wat}"


def test_a_place_that_was_not_filled_is_not_sent(desk: Desk) -> None:
    sent = desk.put()
    args = (sent.id, CLERK, "Titel", "Dit ontbreekt: {wat}.")
    assert refusal(desk.casework.send_message, *args) == "text-place"
    assert desk.kinds(sent.id) == []


def test_an_agencys_own_templates_come_first_and_wrong_ones_say_where(tmp_path: Path) -> None:
    path = tmp_path / "templates.yaml"
    words = "name: {nl: a, en: b}, title: {nl: a, en: b}, text: {nl: a, en: b}"
    path.write_text(f"templates: [{{id: ja, kind: decision, services: [bezwaar], {words}}}]")
    own = read_templates(tmp_path)
    assert own[0].id == "ja" and not own[0].is_for("x") and own[0].is_for("bezwaar")
    assert [each.id for each in own].count("ja") == 1
    for text, why in (
        ("x: [", "cannot be read as YAML"),
        ("a: &a [x]\ntemplates: [*a]", "write out what repeats"),
        (f"templates: [{{id: a, id: b, kind: task, {words}}}]", "'id' stands here twice"),
        (f"templates: [{{id: a, kind: task, {words}}}, {{id: a, kind: task, {words}}}]", "id a st"),
        (f"templates: [{{id: a, kind: task, servics: [x], {words}}}]", "did you mean services"),
        (f"templates: [{{id: a, kind: task, services: bezwaar, {words}}}]", "is a list of ids"),
        (f"templates: [{{id: a, kind: desicion, {words}}}]", "did you mean decision"),
        (f"templates: [{{id: 7, kind: task, {words}}}]", "an id of its own"),
        ("templates: [" + "{a: b}," * 50_000 + "]", "more than 262,144 bytes"),
        ("x: 1", "begin with"),
        ("templates: [3]", "template 1: give"),
        (f"templates: [{{id: a, kind: letter, {words}}}]", "kind is one of"),
        (f"templates: [{{id: a, kind: task, colour: x, {words}}}]", "colour is not known"),
        ("templates: [{id: a, kind: task, name: {nl: a}, title: x, text: y}]", "needs words"),
        (
            "templates: [{id: a, kind: task, name: {nl: a, en: b}, title: {nl: a, en: b},"
            ' text: {nl: a, en: "b\\u202e"}}]',
            r"text.en has a sign that cannot be seen",
        ),
    ):
        path.write_text(text)
        with pytest.raises(TemplateError, match=why):
            read_templates(tmp_path)


def test_the_command_verifies_the_trail_and_tells_the_first_broken_place(tmp_path: Path) -> None:
    make_keys(tmp_path / "keys", NOW)

    def run(*arguments: str) -> tuple[int, str]:
        done = subprocess.run(
            [sys.executable, "-m", "sync.agency", *arguments],
            env={"PATH": "", "PLEIN_DESK_DATA": str(tmp_path), "PLEIN_DATA": str(tmp_path)},
            capture_output=True,
            text=True,
            check=False,
        )
        return done.returncode, done.stdout + done.stderr

    for _ in range(2):
        assert FIRST_CLERK in run("password")[1]
    code, said = run("audit")
    assert (code, "whole: 2 entries" in said) == (0, True)
    head = said.partition("elsewhere: ")[2].split()[0]
    with sqlite3.connect(tmp_path / "desk.sqlite") as other:
        other.execute("DELETE FROM trail WHERE number = 2")
    code, said = run("audit")
    assert (code, "entry 2: was cut off" in said) == (1, True)
    for path in tmp_path.glob("trail-head*"):
        path.write_text("")
    code, said = run("audit", "--head", head)
    assert code == 1 and "broken" in said and "Traceback" not in said
