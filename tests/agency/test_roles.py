"""Who may do what at the desk, as a matrix; and the staff, which only a team lead changes."""

from datetime import date
from pathlib import Path

import pytest

from sync.agency import clerks, staff
from sync.agency.clerks import Session
from sync.agency.codes import Person
from sync.agency.errors import NotAllowedError
from sync.agency.roles import ALL_ROLES, MAY, acts_of, permit, read_roles
from tests.agency.desk import Desk, refusal
from tests.agency.desk import desk as desk
from tests.agency.staff import CLERK, SECOND, enrol

FROM_NOW = date(2099, 1, 1)
TEXT = ("Titel", "Tekst")
# Each act of the table, and what is refused to whoever lacks it.
DEEDS = {
    "read": [
        lambda desk, sent, who: desk.casework.open(sent, who),
        lambda desk, sent, who: desk.casework.look(sent, who),
        lambda desk, sent, who: desk.tickets.make_ticket(sent, attachment_of(desk, sent), who),
    ],
    "answer": [
        lambda desk, sent, who: desk.casework.send_message(sent, who, *TEXT),
        lambda desk, sent, who: desk.casework.give_task(sent, who, *TEXT, FROM_NOW),
        lambda desk, sent, who: desk.casework.ask_completion(sent, who, *TEXT, FROM_NOW),
        lambda desk, sent, who: desk.casework.take_up(sent, who, FROM_NOW, "Awb 4:13"),
        lambda desk, sent, who: desk.casework.note_partner(sent, who, "paper"),
    ],
    "assign": [lambda desk, sent, who: desk.casework.assign(sent, who, who.clerk, "")],
    "propose": [lambda desk, sent, who: desk.decisions.propose(sent, who, *TEXT)],
    "judge": [
        lambda desk, sent, who: desk.decisions.give(proposal(desk, sent), who),
        lambda desk, sent, who: desk.decisions.send_back(proposal(desk, sent), who, "Nee"),
    ],
    "letter": [],  # state/desk/letters.py asks for it; tests/desk/test_handlers.py
    "figures": [],
    "staff": [
        lambda desk, sent, who: staff.list_staff(desk.store, who, desk.now),
        lambda desk, sent, who: staff.add_clerk(desk.store, who, "A", {"clerk"}, desk.now),
        lambda desk, sent, who: staff.give_roles(desk.store, who, "B", {"lead"}, desk.now),
        lambda desk, sent, who: staff.reset(desk.store, who, "B", desk.now),
        lambda desk, sent, who: staff.end_clerk(desk.store, who, "B", desk.now),
    ],
    "trail": [],
    "keys": [],
    "square": [],  # tests/sync/test_square_desk.py
}


def attachment_of(desk: Desk, sent: str) -> str:
    return desk.casework.detail(sent).submission.attachments[0].id


def proposal(desk: Desk, sent: str) -> str:
    waiting = [draft.id for draft in desk.decisions.drafts(sent) if draft.state == "waiting"]
    return waiting[0] if waiting else desk.decisions.propose(sent, SECOND, *TEXT)


def test_every_act_of_the_table_is_tried() -> None:
    assert set(DEEDS) == set(MAY)


@pytest.mark.parametrize("role", [*ALL_ROLES, "nobody", "ended", "must-choose"])
def test_each_role_may_do_what_the_table_says_and_nothing_else(desk: Desk, role: str) -> None:
    who = Session(f"de {role}", "nl", b"x")
    enrol(desk.store, B="clerk", E="lead")
    if role != "nobody":
        enrol(desk.store, **{who.clerk: role if role in ALL_ROLES else "clerk lead custodian"})
    with desk.store.writing() as tx:
        if role == "ended":
            tx.execute("UPDATE clerks SET ended_at = 'x' WHERE name = ?", (who.clerk,))
        if role == "must-choose":
            tx.execute("UPDATE clerks SET must_choose = 1 WHERE name = ?", (who.clerk,))
    code = "password-first" if role == "must-choose" else "role"
    assert acts_of(desk.store, who.clerk) == [act for act, may in MAY.items() if role in may]
    for act, deeds in DEEDS.items():
        if role in MAY[act]:
            permit(desk.store, who, act)
        else:
            assert refusal(permit, desk.store, who, act) == code
        for deed in deeds:
            sent = desk.put()
            desk.use_code(desk.make_code(Person("A", "1")), sent.issuer)
            if act == "judge":
                proposal(desk, sent.id)
            before = desk.store.rows("SELECT * FROM trail"), desk.kinds(sent.id)
            if role in MAY[act]:
                deed(desk, sent.id, who)
                continue
            assert refusal(deed, desk, sent.id, who) == code, act
            assert before == (desk.store.rows("SELECT * FROM trail"), desk.kinds(sent.id)), act


def test_a_role_that_is_taken_counts_from_the_next_act_on(desk: Desk) -> None:
    sent = desk.put()
    desk.casework.open(sent.id, SECOND)
    staff.give_roles(desk.store, CLERK, "Noor", {"custodian"}, desk.now)
    assert refusal(desk.casework.look, sent.id, SECOND) == "role"


def test_nobody_raises_himself_and_the_last_team_lead_stays(desk: Desk) -> None:
    enrol(desk.store, Vera="lead")
    vera = Session("Vera", "nl", b"v")
    args = (desk.store, vera, "Vera")
    assert refusal(staff.give_roles, *args, {"lead", "custodian"}, desk.now) == "role-self"
    assert refusal(staff.give_roles, desk.store, SECOND, "Noor", {"lead"}, desk.now) == "role"
    staff.end_clerk(desk.store, vera, "balie", desk.now)
    assert refusal(staff.end_clerk, desk.store, vera, "Vera", desk.now) == "lead-last"
    assert refusal(staff.give_roles, *args, {"clerk"}, desk.now) == "lead-last"
    # A lead who never signed in is no lead yet: that password may be lost.
    staff.add_clerk(desk.store, vera, "Wim", {"lead"}, desk.now)
    assert refusal(staff.end_clerk, desk.store, vera, "Vera", desk.now) == "lead-last"
    assert read_roles(desk.store, "Vera") == ("lead",)


def test_a_new_clerk_chooses_a_password_before_anything_else(desk: Desk) -> None:
    sent = desk.put()
    password = staff.add_clerk(desk.store, CLERK, " Wim  Tel ", {"clerk"}, desk.now)
    secret = clerks.sign_in(desk.store, "Wim Tel", password, desk.now)
    session = clerks.require_session(desk.store, secret, desk.now)
    assert refusal(desk.casework.open, sent.id, session) == "password-first"
    clerks.change_password(desk.store, session, password, "vier groene fietsen", desk.now)
    assert desk.casework.open(sent.id, session)
    again = staff.reset(desk.store, CLERK, "Wim Tel", desk.now)
    assert refusal(clerks.require_session, desk.store, secret, desk.now) == "session-over"
    assert again != password
    assert refusal(staff.reset, desk.store, CLERK, "balie", desk.now) == "password-own"


def test_an_ended_clerk_is_out_and_the_name_is_never_used_again(desk: Desk, tmp_path: Path) -> None:
    password = staff.add_clerk(desk.store, CLERK, "Wim", {"clerk"}, desk.now)
    secret = clerks.sign_in(desk.store, "Wim", password, desk.now)
    sent = desk.put()
    desk.casework.assign(sent.id, CLERK, "Wim", "")
    staff.end_clerk(desk.store, CLERK, "Wim", desk.now)
    assert refusal(clerks.require_session, desk.store, secret, desk.now) == "session-over"
    assert not clerks.is_session_alive(desk.store, secret, desk.now)
    assert refusal(clerks.sign_in, desk.store, "Wim", password, desk.now) == "sign-in"
    assert desk.casework.detail(sent.id).assigned_to == ""
    for name in ("Wim", "WIM", "system"):
        args = (desk.store, CLERK, name, {"clerk"}, desk.now)
        assert refusal(staff.add_clerk, *args) == "name-taken"
    for roles in (set(), {"boss"}):
        with pytest.raises(NotAllowedError, match="role-missing"):
            staff.add_clerk(desk.store, CLERK, "Zoë", roles, desk.now)
    assert refusal(staff.add_clerk, desk.store, CLERK, " ", {"clerk"}, desk.now) == "name-missing"
