"""Four eyes, and cases that two clerks want at once."""

import threading
from pathlib import Path

import pytest

from sync.agency import staff
from sync.agency.clerks import Session
from sync.agency.codes import Person
from sync.agency.decisions import Decisions
from sync.agency.errors import NotAllowedError
from sync.agency.store import Store
from tests.agency.desk import Desk, refusal
from tests.agency.desk import desk as desk
from tests.agency.staff import CLERK, SECOND, enrol

TEXT = ("Besluit", "U krijgt het.")


@pytest.fixture
def sent(desk: Desk) -> str:
    made = desk.put()
    assert desk.use_code(desk.make_code(Person("A", "1")), made.issuer) == "established"
    return made.id


def test_UC7_a_decision_is_given_by_another_than_who_proposed_it(desk: Desk, sent: str) -> None:
    proposal = desk.decisions.propose(sent, CLERK, *TEXT)
    assert desk.kinds(sent) == []
    assert desk.casework.summaries()[0].is_open
    assert refusal(desk.decisions.propose, sent, CLERK, *TEXT) == "proposed"
    again = Session("balie", "nl", b"another session")
    assert refusal(desk.decisions.give, proposal, again) == "four-eyes"
    enrol(desk.store, Vera="lead")
    staff.give_roles(desk.store, Session("Vera", "nl", b""), "balie", {"lead"}, desk.now)
    assert refusal(desk.decisions.give, proposal, CLERK) == "four-eyes"
    desk.decisions.give(proposal, SECOND)
    [decision] = desk.casework.detail(sent).answers
    assert (decision.kind, decision.title, decision.text) == ("decision", *TEXT)
    assert desk.casework.summaries()[0].state == "decided"
    assert refusal(desk.decisions.give, proposal, SECOND) == "closed"
    [draft] = desk.decisions.drafts(sent)
    assert (draft.state, draft.proposed_by, draft.judged_by) == ("given", "balie", "Noor")


def test_UC7_a_proposal_goes_back_with_a_reason_and_is_made_anew(desk: Desk, sent: str) -> None:
    proposal = desk.decisions.propose(sent, CLERK, *TEXT)
    assert refusal(desk.decisions.send_back, proposal, SECOND, " ") == "reason-missing"
    assert refusal(desk.decisions.send_back, proposal, SECOND, "x" * 1_001) == "reason-missing"
    desk.decisions.send_back(proposal, SECOND, "Het bedrag klopt niet.")
    assert refusal(desk.decisions.give, proposal, SECOND) == "judged"
    own = desk.decisions.propose(sent, CLERK, *TEXT)
    desk.decisions.send_back(own, CLERK, "")
    assert [(d.state, d.reason) for d in desk.decisions.drafts(sent)] == [
        ("returned", "Het bedrag klopt niet."),
        ("taken-back", ""),
    ]
    assert b"bedrag" not in b"".join(
        bytes(row["reason"] or b"") for row in desk.store.rows("SELECT reason FROM decisions")
    )


def test_what_was_withdrawn_meanwhile_is_not_given(desk: Desk, sent: str) -> None:
    proposal = desk.decisions.propose(sent, CLERK, *TEXT)
    with desk.store.writing() as tx:
        tx.execute("UPDATE submissions SET withdrawn_by = 'x'")
    assert refusal(desk.decisions.give, proposal, SECOND) == "withdrawn"
    assert desk.decisions.drafts(sent)[0].state == "waiting"
    assert desk.kinds(sent) == []


def test_of_two_processes_that_give_it_at_once_one_does(
    desk: Desk, sent: str, tmp_path: Path
) -> None:
    enrol(desk.store, Vera="lead")
    proposal = desk.decisions.propose(sent, CLERK, *TEXT)
    other = Store(tmp_path / "desk.sqlite", desk.store.sealer)
    elsewhere = Desk(tmp_path, desk.example)
    said: list[str] = []

    def give(decisions: Decisions, who: Session) -> None:
        try:
            decisions.give(proposal, who)
            said.append("")
        except NotAllowedError as error:
            said.append(error.code)

    both = [
        threading.Thread(target=give, args=(desk.decisions, SECOND)),
        threading.Thread(target=give, args=(elsewhere.decisions, Session("Vera", "nl", b"v"))),
    ]
    for one in both:
        one.start()
    for one in both:
        one.join()
    other.close()
    elsewhere.store.close()
    assert sorted(said)[0] == ""
    assert sorted(said)[1] in {"closed", "judged"}
    assert desk.kinds(sent) == ["decision"]


def test_whoever_acts_first_has_the_case_and_a_colleague_takes_it_over_first(
    desk: Desk, sent: str
) -> None:
    desk.casework.send_message(sent, CLERK, "Vraag", "Tekst")
    assert desk.casework.detail(sent).assigned_to == "balie"
    assert refusal(desk.casework.send_message, sent, SECOND, "Vraag", "Tekst") == "assigned"
    assert refusal(desk.casework.assign, sent, SECOND, "Noor", "") == "taken"
    assert refusal(desk.casework.assign, sent, SECOND, "nobody", "balie") == "colleague"
    desk.casework.assign(sent, SECOND, "Noor", "balie")
    assert refusal(desk.casework.assign, sent, CLERK, "balie", "balie") == "taken"
    desk.casework.send_message(sent, SECOND, "Vraag", "Tekst")
    desk.casework.assign(sent, SECOND, "", "Noor")
    assert desk.casework.detail(sent).assigned_to == ""
    assert desk.kinds(sent) == ["message", "message"]
