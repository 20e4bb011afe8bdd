"""Whether the partner of an applicant agreed, before a decision can be given."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from sync.agency.codes import Person
from sync.agency.deadlines import statutory_day
from sync.agency.envelope import Submission, read_submission
from sync.agency.partners import Partners
from sync.agency.senders import Senders
from sync.agency.wordings import keep_wording
from sync.wire import format_time
from tests.agency.conftest import OIN
from tests.agency.desk import Desk, refusal
from tests.agency.desk import desk as desk
from tests.agency.phone import Entry, fact, new_link

APPLICANT, PARTNER = Person("A. Voorbeeld", "1"), Person("S. Voorbeeld", "2")
APPLICATION, YES = "levensonderhoud", "levensonderhoud-partner"
DECISION = ("Besluit", "U krijgt bijstand.")


def put(desk: Desk, service: str, facts: list[Any], link: Any = None) -> Submission:
    """Put what somebody sent at the desk, as the receiver does."""
    services = desk.example.directory.agency(OIN)["services"]

    def name(claims: Entry) -> None:
        claims["service"] = claims["consent"]["service"] = service

    inner, _ = replace(desk.example, link=link or new_link(OIN)).submit(facts, change=name)
    submission = read_submission(inner, OIN)
    desk.inbox.deliver(submission, lambda _: [])
    moment = format_time(desk.now)
    partners = Partners(desk.store, Senders(desk.store, desk.inbox, OIN))
    with desk.store.writing() as tx:
        wording = keep_wording(tx, next(one for one in services if one["id"] == service))
        tx.execute(
            "INSERT INTO submissions (id, number, issuer, service, mailbox, deposited_at,"
            " received_at, deposit_proof, receipt, sealed_receipt, state, wording)"
            " VALUES (?, 1, ?, ?, ?, ?, ?, '', '', '', 'received', ?)",
            (
                *(submission.id, submission.issuer, service, submission.mailbox),
                *(moment, moment, wording),
            ),
        )
        partners.note_answer(tx, submission, services, desk.now)
    return submission


def apply(desk: Desk, *, together: bool = True, link: Any = None) -> Submission:
    """Put an application of an applicant whose identity is established."""
    sent = put(
        desk, APPLICATION, [fact("samenwonend", together), fact("besluiten_hier", True)], link
    )
    establish(desk, sent, APPLICANT)
    return sent


def establish(desk: Desk, sent: Submission, person: Person) -> None:
    """Let a code by letter say who somebody is."""
    assert desk.use_code(desk.make_code(person), sent.issuer) == "established"


def say_yes(desk: Desk, number: str, *, agrees: bool = True, link: Any = None) -> Submission:
    """Put what a partner says about an application."""
    return put(desk, YES, [fact("nummer", number), fact("akkoord", agrees)], link)


def state(desk: Desk, sent: Submission) -> str:
    """Give how it stands with the partner."""
    return desk.casework.detail(sent.id).partner.state


def test_who_applies_alone_needs_nobody(desk: Desk) -> None:
    sent = apply(desk, together=False)
    assert state(desk, sent) == "not_needed"
    desk.decide(sent.id, *DECISION)


def test_no_decision_before_the_partner_said_yes_and_is_known(desk: Desk) -> None:
    sent = apply(desk)
    decide = (desk.decide, sent.id, *DECISION)
    assert (state(desk, sent), refusal(*decide)) == ("waiting", "partner")
    yes = say_yes(desk, f" {sent.id[:8]} {sent.id[8:]} ")
    assert (state(desk, sent), refusal(*decide)) == ("unknown", "partner")
    establish(desk, yes, PARTNER)
    assert desk.casework.detail(sent.id).partner.submission == yes.id
    assert state(desk, sent) == "device"
    desk.decide(sent.id, *DECISION)
    assert desk.casework.summaries()[0].state in {"decided", "received"}


def test_nobody_says_yes_for_a_partner(desk: Desk) -> None:
    link = new_link(OIN)
    sent = apply(desk, link=link)
    say_yes(desk, sent.id, link=link)
    assert state(desk, sent) == "waiting"
    other_device = say_yes(desk, sent.id)
    establish(desk, other_device, APPLICANT)
    assert state(desk, sent) == "waiting"
    say_yes(desk, "another number")
    assert state(desk, sent) == "waiting"


def test_a_no_and_a_yes_that_was_withdrawn_do_not_count(desk: Desk) -> None:
    sent = apply(desk)
    yes = say_yes(desk, sent.id)
    establish(desk, yes, PARTNER)
    with desk.store.writing() as tx:
        tx.execute("UPDATE submissions SET withdrawn_by = 'x' WHERE id = ?", (yes.id,))
    assert state(desk, sent) == "waiting"
    say_yes(desk, sent.id, agrees=False)
    assert state(desk, sent) == "refused"
    assert refusal(desk.decide, sent.id, *DECISION) == "partner"


@pytest.mark.parametrize("way", ["paper", "without"])
def test_a_clerk_notes_a_signature_or_goes_on_without(desk: Desk, way: str) -> None:
    sent = apply(desk)
    assert refusal(desk.casework.note_partner, sent.id, desk.session, "hearsay") == "unknown"
    desk.casework.note_partner(sent.id, desk.session, way)
    assert state(desk, sent) == way
    desk.decide(sent.id, *DECISION)
    assert refusal(desk.casework.note_partner, sent.id, desk.session, way) == "closed"
    acts = [row["act"] for row in desk.store.rows("SELECT act FROM trail")]
    assert f"partner-{way}" in acts


def test_asking_for_completion_gives_a_task_and_says_that_it_waits(desk: Desk) -> None:
    sent = apply(desk)
    due = date(2026, 6, 16)
    ask = (sent.id, desk.session, "Afschriften", "Stuur de afschriften.", due)
    desk.casework.ask_completion(*ask)
    task, status = desk.casework.detail(sent.id).answers
    assert (task.kind, task.extra["due"]) == ("task", "2026-06-16")
    assert (status.kind, status.title, status.text) == ("status", "Afschriften", "")
    assert status.extra == {
        "state": "waiting",
        "by": "Gemeente Voorbeeld",
        "until": "2026-06-16",
        "basis": "Awb 4:5",
    }
    assert desk.casework.summaries()[0].state == "waiting"
    assert desk.casework.summaries()[0].is_open
    assert refusal(desk.casework.ask_completion, *ask[:4], date(2026, 6, 1)) == "date-past"


@pytest.mark.parametrize(
    ("facts", "day"),
    [
        ({"geboren": "1980-01-01"}, date(2026, 7, 28)),
        ({"geboren": "2004-01-01"}, date(2026, 8, 25)),
        ({"geboren": "2004-01-01", "gemeld_op": "2026-05-20"}, date(2026, 8, 12)),
        ({"geboren": "2004-01-01", "gemeld_op": "2026-01-20"}, date(2026, 7, 28)),
        ({"geboren": "2004-01-01", "uitzondering": "school"}, date(2026, 7, 28)),
        ({"geboren": "2004-01-01", "partner_geboren": "1990-01-01"}, date(2026, 8, 25)),
        (
            {"geboren": "2004-01-01", "samenwonend": True, "partner_geboren": "1990-01-01"},
            date(2026, 7, 28),
        ),
        ({"geboren": "1999-06-02"}, date(2026, 7, 28)),
        ({"geboren": "nonsense"}, date(2026, 7, 28)),
    ],
)
def test_the_term_for_a_decision_begins_when_the_agency_may_begin(
    desk: Desk, facts: dict[str, Any], day: date
) -> None:
    sent = put(desk, APPLICATION, [fact(name, value) for name, value in facts.items()])
    services = desk.example.directory.agency(OIN)["services"]
    assert statutory_day(desk.casework.detail(sent.id), services) == day
