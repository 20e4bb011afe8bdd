"""The talk about work at the desk: questions, confirmed periods, appointments, agreements."""

import json
from collections.abc import Callable
from datetime import date, time
from typing import Any

import pytest

from sync.agency.activities import LogError
from sync.agency.answers import AnswerMaker
from sync.agency.coaching import ACCOUNT, CONFIRM, Coaching, answer_yes
from sync.agency.codes import Person
from sync.agency.envelope import Submission, read_submission
from sync.wire import format_time
from tests.agency.activities import log_file, make_item
from tests.agency.conftest import OIN
from tests.agency.desk import Desk, refusal
from tests.agency.desk import desk as desk
from tests.agency.phone import Entry, File, fact, seal_file

FOUR = [make_item(number) for number in range(4)]


def put(
    desk: Desk,
    service: str,
    facts: list[Entry],
    files: dict[str, bytes] | None = None,
    about: str | None = None,
) -> Submission:
    """Let something come in, as the receiver keeps it."""
    sealed: list[File] = []
    for name, octets in (files or {}).items():
        kind = "application/json" if name.endswith(".json") else "application/pdf"
        sealed.append(seal_file(name, kind, octets))

    def change(claims: Entry) -> None:
        claims.update(service=service, about=about)
        claims["consent"]["service"] = service

    inner, _ = desk.example.submit(facts, sealed, change=change)
    submission = read_submission(inner, OIN)
    by_id = {
        file.claims["id"]: octets
        for file, octets in zip(sealed, (files or {}).values(), strict=True)
    }
    desk.inbox.deliver(submission, lambda attachment: [by_id[attachment.id]])
    moment = format_time(desk.now)
    with desk.store.writing() as tx:
        tx.execute(
            "INSERT INTO submissions (id, number, issuer, service, mailbox, about, deposited_at,"
            " received_at, deposit_proof, receipt, sealed_receipt, state)"
            " VALUES (?, 1, ?, ?, ?, ?, ?, ?, '', '', '', 'received')",
            (submission.id, submission.issuer, service, submission.mailbox, about, moment, moment),
        )
    return submission


@pytest.fixture
def coaching(desk: Desk) -> Coaching:
    return Coaching(desk.casework, desk.store, desk.inbox, OIN, lambda: desk.now)


def account(desk: Desk, octets: bytes | None = None) -> Submission:
    octets = log_file(FOUR) if octets is None else octets
    return put(desk, ACCOUNT, [fact("geteld", 4)], {"verantwoording.json": octets})


def establish(desk: Desk, submission: Submission) -> None:
    code = desk.make_code(Person("S. Voorbeeld", "1"))
    assert desk.use_code(code, submission.issuer) == "established"


def last_answer(desk: Desk, submission: Submission) -> Any:
    return desk.casework.detail(submission.id).answers[-1]


def test_UC9_a_period_is_confirmed_with_what_the_agency_counts(
    desk: Desk, coaching: Coaching
) -> None:
    sent = account(desk)
    confirm: Callable[..., None] = coaching.confirm
    assert refusal(confirm, sent.id, desk.session, 4, 4, "") == "identity"
    establish(desk, sent)
    assert refusal(confirm, sent.id, desk.session, None, 4, "") == "number"
    assert refusal(confirm, sent.id, desk.session, 5, 4, "") == "number"
    assert refusal(confirm, sent.id, desk.session, 3, 4, " ") == "counted-why"
    confirm(sent.id, desk.session, 3, 4, "Eén sollicitatie was dubbel.")
    answer = last_answer(desk, sent)
    log = json.loads(log_file(FOUR))
    assert (answer.kind, answer.extra) == (
        "activity_statement",
        {
            "from": "2026-05-11",
            "to": "2026-06-07",
            "counted": 3,
            "quota": 4,
            "digest": log["digest"],
        },
    )
    assert desk.casework.detail(sent.id).summary.state == "confirmed"
    # What turns out to be wrong later is confirmed anew; the last word counts.
    confirm(sent.id, desk.session, 4, 4, "")
    assert last_answer(desk, sent).extra["counted"] == 4


def test_a_log_that_cannot_be_read_is_not_confirmed(desk: Desk, coaching: Coaching) -> None:
    sent = account(desk, b"[" * 100_000)
    establish(desk, sent)
    with pytest.raises(LogError):
        coaching.log(sent.id)
    assert refusal(coaching.confirm, sent.id, desk.session, 0, 4, "") == "log"
    without = put(desk, ACCOUNT, [fact("geteld", 4)])
    assert coaching.log(without.id) is None
    assert refusal(coaching.ask, without.id, desk.session, "activity-1", "Wat?") == "log"


def test_a_question_names_its_item_and_an_answer_to_it_is_found(
    desk: Desk, coaching: Coaching
) -> None:
    sent = account(desk, log_file([make_item(1), make_item(2, title="www.elsewhere.example")]))
    assert refusal(coaching.ask, sent.id, desk.session, "other", "Wat?") == "item"
    assert refusal(coaching.ask, sent.id, desk.session, "", " ") == "question-missing"
    assert refusal(coaching.ask, sent.id, desk.session, "", "https://a.example") == "text-link"
    coaching.ask(sent.id, desk.session, "activity-2", "Wat is dit?")
    assert (last_answer(desk, sent).title, last_answer(desk, sent).extra) == (
        "",
        {"item": "activity-2"},
    )
    coaching.ask(sent.id, desk.session, "activity-1", "Met wie sprak u?")
    question = last_answer(desk, sent)
    assert (question.kind, question.title) == ("question", "Kok 1, De Haven")
    facts = [fact("vraag", question.id), fact("antwoord", "Met de chef.")]
    answer = put(desk, "vraag-beantwoorden", facts, about=sent.id)
    assert coaching.question(answer) == "Met wie sprak u?"
    assert [one.id for one in coaching.later(sent.id)] == [answer.id]
    stranger = put_as_stranger(desk, "vraag-beantwoorden", facts, sent.id)
    assert coaching.question(stranger) == ""
    assert [one.id for one in coaching.later(sent.id)] == [answer.id]


def put_as_stranger(desk: Desk, service: str, facts: list[Entry], about: str) -> Submission:
    """Let the same come in from another wallet."""
    from tests.agency.phone import new_link

    own = desk.example.link
    desk.example.link = new_link(OIN)
    try:
        return put(desk, service, facts, about=about)
    finally:
        desk.example.link = own


def propose(coaching: Coaching, desk: Desk, sent: Submission, **changed: Any) -> str:
    values: dict[str, Any] = {
        "title": "Hoe gaat het?",
        "day": date(2026, 6, 10),
        "at": time(10, 30),
        "minutes": 30,
        "place": "Stadhuis, kamer 4",
        "with_whom": "Mevrouw Bakker",
        "text": "",
    }
    return coaching.propose_appointment(sent.id, desk.session, **values | changed)


def say(desk: Desk, proposal: str, word: str, about: str) -> bool:
    """Let the person answer, and give whether the desk had the whole answer."""
    facts = [fact("voorstel", proposal), fact("antwoord", word)]
    answer = put(desk, CONFIRM, facts, about=about)
    maker = AnswerMaker(desk.store, desk.example.keys, OIN)
    with desk.store.writing() as tx:
        return answer_yes(tx, desk.store, maker, [answer.issuer], answer, desk.now)


def test_UC9_an_appointment_holds_after_a_yes_and_the_desk_confirms_that_by_itself(
    desk: Desk, coaching: Coaching
) -> None:
    sent = put(desk, "afspraak-vragen", [fact("onderwerp", "Mijn cv")])
    wanted = propose(coaching, desk, sent)
    [offered] = coaching.proposals(sent.id)
    assert (offered.id, offered.said, offered.is_agreed) == (wanted, "", False)
    assert offered.extra["at"] == "2026-06-10T08:30:00.000Z"
    assert not say(desk, wanted, "no", sent.id)
    assert coaching.proposals(sent.id)[0].said == "no"
    assert say(desk, wanted, "yes", sent.id)
    [agreed] = coaching.proposals(sent.id)
    assert agreed.is_agreed
    said = desk.casework.detail(agreed.said_by)
    assert [(a.kind, a.extra["state"], a.made_by) for a in said.answers] == [
        ("appointment", "agreed", "system")
    ]
    coaching.cancel_appointment(sent.id, desk.session, wanted)
    assert not coaching.proposals(sent.id)[0].is_agreed
    assert not say(desk, wanted, "yes", sent.id)
    assert not say(desk, "another", "yes", sent.id)


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"day": None}, "date-missing"),
        ({"at": None}, "time-missing"),
        ({"day": date(2026, 6, 1)}, "date-past"),
        ({"minutes": 0}, "number"),
        ({"minutes": None}, "number"),
        ({"place": " "}, "words"),
        ({"with_whom": "x" * 201}, "words"),
        ({"title": ""}, "words"),
        ({"title": "https://elsewhere.example"}, "text-link"),
    ],
)
def test_an_appointment_that_is_not_complete_says_what_is_missing(
    desk: Desk, coaching: Coaching, changed: dict[str, Any], code: str
) -> None:
    sent = put(desk, "afspraak-vragen", [fact("onderwerp", "Mijn cv")])
    assert refusal(propose, coaching, desk, sent, **changed) == code


def test_UC9_an_agreement_is_proposed_to_who_is_known_and_holds_after_a_yes(
    desk: Desk, coaching: Coaching
) -> None:
    sent = account(desk)
    values: dict[str, Any] = {
        "title": "Werk zoeken",
        "quota": 4,
        "period": "four_weeks",
        "kinds": ["contact", "application"],
        "asks": ["cv_name", "manner"],
        "date_from": date(2026, 6, 8),
        "date_to": None,
        "text": "",
    }

    def agree(**changed: Any) -> str:
        return coaching.propose_agreement(sent.id, desk.session, **values | changed)

    assert refusal(agree) == "identity"
    establish(desk, sent)
    for changed, code in (
        ({"quota": 0}, "number"),
        ({"period": "year"}, "number"),
        ({"kinds": []}, "kinds"),
        ({"asks": ["bsn"]}, "kinds"),
        ({"date_from": None}, "date-missing"),
        ({"date_to": date(2026, 6, 7)}, "date-order"),
    ):
        assert refusal(agree, **changed) == code
    wanted = agree()
    answer = last_answer(desk, sent)
    assert (answer.kind, answer.title) == ("agreement", "Werk zoeken")
    assert answer.extra == {
        "agreement": wanted,
        "quota": 4,
        "period": "four_weeks",
        "kinds": ["application", "contact"],
        "asks": ["manner", "cv_name"],
        "date_from": "2026-06-08",
        "date_to": "",
    }
    assert coaching.agreements_with(sent.id) == []
    assert say(desk, wanted, "yes", sent.id)
    assert [one.id for one in coaching.agreements_with(sent.id)] == [wanted]
