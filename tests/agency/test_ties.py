"""One person behind two accounts: what a team lead made is no second pair of eyes for him."""

from datetime import timedelta
from pathlib import Path

import pytest

from sync.agency import clerks, staff, ties
from sync.agency import store as agency_store
from sync.agency.clerks import Session
from sync.agency.codes import Person
from sync.agency.roles import acts_of, find_hold
from sync.agency.store import Store
from sync.agency.trail import append, read_trail
from tests.agency.desk import Desk, refusal
from tests.agency.desk import desk as desk
from tests.agency.staff import CLERK, SECOND, enrol

TEXT = ("Besluit", "U krijgt het.")


def who(name: str) -> Session:
    return Session(name, "nl", name.encode())


@pytest.fixture
def sent(desk: Desk) -> str:
    made = desk.put()
    assert desk.use_code(desk.make_code(Person("A", "1")), made.issuer) == "established"
    return made.id


def add(desk: Desk, name: str, *roles: str, by: Session = CLERK) -> Session:
    """Let a team lead make an account, of which the password was chosen."""
    staff.add_clerk(desk.store, by, name, set(roles or ["clerk"]), desk.now)
    with desk.store.writing() as tx:
        tx.execute("UPDATE clerks SET must_choose = 0 WHERE name = ?", (name,))
    return who(name)


def test_UC7_whoever_made_an_account_is_not_countersigned_by_it_nor_by_its_like(
    desk: Desk, sent: str
) -> None:
    vera, wim = add(desk, "Vera"), add(desk, "Wim")
    for proposer, judge in ((CLERK, vera), (vera, CLERK), (vera, wim)):
        desk.casework.assign(sent, proposer, proposer.clerk, "")
        proposal = desk.decisions.propose(sent, proposer, *TEXT)
        assert refusal(desk.decisions.give, proposal, judge) == "four-eyes-tied"
        assert desk.kinds(sent) == []
        desk.decisions.send_back(proposal, proposer, "")
        desk.casework.assign(sent, proposer, "", proposer.clerk)
    proposal = desk.decisions.propose(sent, vera, *TEXT)
    desk.decisions.give(proposal, SECOND)
    assert desk.kinds(sent) == ["decision"]


def test_tie_ends_after_thirty_days_and_a_new_password_ties_again(desk: Desk, sent: str) -> None:
    vera = add(desk, "Vera")
    desk.now += ties.TIE - timedelta(minutes=1)
    proposal = desk.decisions.propose(sent, CLERK, *TEXT)
    assert refusal(desk.decisions.give, proposal, vera) == "four-eyes-tied"
    desk.now += timedelta(minutes=2)
    staff.reset(desk.store, CLERK, "Vera", desk.now)
    with desk.store.writing() as tx:
        tx.execute("UPDATE clerks SET must_choose = 0")
    assert refusal(desk.decisions.give, proposal, vera) == "four-eyes-tied"
    desk.now += ties.TIE
    desk.decisions.give(proposal, vera)


def test_where_there_are_two_leads_an_account_does_nothing_before_the_other_confirms_it(
    desk: Desk, sent: str
) -> None:
    enrol(desk.store, Lea="lead")
    lea = who("Lea")
    vera = add(desk, "Vera", "clerk", "lead")
    assert find_hold(desk.store, "Vera") == "unconfirmed"
    assert acts_of(desk.store, "Vera") == []
    assert refusal(desk.casework.open, sent, vera) == "unconfirmed"
    args = (desk.store, vera, "Wim", {"clerk"}, desk.now)
    assert refusal(staff.add_clerk, *args) == "unconfirmed"
    desk.now += ties.TIE * 2
    assert refusal(desk.casework.open, sent, vera) == "unconfirmed", "it waits however long"
    assert refusal(ties.confirm, desk.store, SECOND, "Vera", desk.now) == "role"
    assert refusal(ties.confirm, desk.store, CLERK, "Vera", desk.now) == "confirm-tied"
    assert refusal(ties.confirm, desk.store, lea, "Noor", desk.now) == "confirm-none"
    [line] = [c for c in staff.list_staff(desk.store, lea, desk.now) if c.name == "Vera"]
    assert (line.made_by, line.is_waiting) == (("balie",), True)
    ties.confirm(desk.store, lea, "Vera", desk.now)
    proposal = desk.decisions.propose(sent, CLERK, *TEXT)
    desk.decisions.give(proposal, vera)
    acts = [(e.clerk, e.act, e.detail) for e in reversed(read_trail(desk.store))]
    assert ("balie", "clerk-added-waiting", "Vera: clerk lead") in acts
    assert ("Lea", "clerk-confirmed", "Vera") in acts


def test_nobody_makes_himself_a_second_lead(desk: Desk) -> None:
    puppet = add(desk, "Pop", "lead")
    other = add(desk, "Pop twee")
    for name in ("Pop", "Pop twee"):
        for session in (CLERK, puppet):
            assert refusal(ties.confirm, desk.store, session, name, desk.now) == "confirm-tied"
    # Nor by taking over the account of a real one, whose password he makes.
    enrol(desk.store, Lea="lead")
    staff.reset(desk.store, CLERK, "Lea", desk.now)
    with desk.store.writing() as tx:
        tx.execute("UPDATE clerks SET must_choose = 0")
    assert refusal(ties.confirm, desk.store, who("Lea"), "Pop", desk.now) == "confirm-tied"
    assert ties.is_tied(desk.store, "Lea", other.clerk, desk.now)


def test_whoever_runs_the_desk_confirms_where_there_is_one_lead(desk: Desk, sent: str) -> None:
    vera = add(desk, "Vera", "custodian", "clerk")
    assert refusal(ties.require_own, desk.store, "Vera", desk.now) == "account-tied"
    assert refusal(ties.confirm_by_operator, desk.store, "vera", desk.now) == "confirm-none"
    ties.confirm_by_operator(desk.store, "Vera", desk.now)
    ties.require_own(desk.store, "Vera", desk.now)
    desk.decisions.give(desk.decisions.propose(sent, CLERK, *TEXT), vera)
    [entry] = [e for e in read_trail(desk.store) if e.act == "clerk-confirmed-operator"]
    assert (entry.clerk, entry.detail) == ("system", "Vera")
    assert refusal(ties.confirm_by_operator, desk.store, "Vera", desk.now) == "confirm-none"


def test_lead_who_goes_stays_tied_to_what_he_made(desk: Desk, sent: str) -> None:
    enrol(desk.store, Lea="clerk lead")
    with desk.store.writing() as tx:
        tx.execute("UPDATE clerks SET roles = 'clerk' WHERE name = 'Lea'")
    vera, wim = add(desk, "Vera"), add(desk, "Wim")
    with desk.store.writing() as tx:
        tx.execute("UPDATE clerks SET ended_at = 'x' WHERE name = 'balie'")
    proposal = desk.decisions.propose(sent, vera, *TEXT)
    assert refusal(desk.decisions.give, proposal, wim) == "four-eyes-tied"
    desk.decisions.give(proposal, who("Lea"))


def test_accounts_that_were_made_before_there_were_ties_get_them_from_the_trail(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, scripts = tmp_path / "before.sqlite", agency_store._MIGRATIONS
    [ours] = [n for n, script in enumerate(scripts) if "TABLE clerk_ties" in script]
    with monkeypatch.context() as patch:
        patch.setattr(agency_store, "_MIGRATIONS", scripts[:ours])
        before = Store(path, desk.store.sealer)
        with before.writing() as tx:
            append(tx, desk.now, "balie", "clerk-added", detail="Vera: clerk")
            append(tx, desk.now, "balie", "password-reset", detail="Noor")
            append(tx, desk.now, "system", "clerk-added", detail="Leon: clerk")
        before.close()
    again = Store(path, desk.store.sealer)
    assert ties.find_circle(again, "Vera", desk.now) == {"balie", "Vera", "Noor"}
    again.close()


def test_account_of_the_provider_is_tied_to_nobody(desk: Desk, sent: str) -> None:
    with desk.store.writing() as tx:
        tx.execute(
            "INSERT INTO clerks (name, password, language, roles, subject)"
            " VALUES ('Leon', '', 'nl', 'clerk', 'https://login.example leon')"
        )
    desk.decisions.give(desk.decisions.propose(sent, CLERK, *TEXT), who("Leon"))
    assert refusal(staff.reset, desk.store, CLERK, "Leon", desk.now) == "elsewhere"
    assert clerks.FIRST_CLERK == CLERK.clerk
