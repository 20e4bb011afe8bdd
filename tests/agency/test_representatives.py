"""Who acts beside a sender: nothing is decided before a clerk checked the ground, once."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from sync.agency.codes import Person
from sync.agency.envelope import Submission, read_submission
from sync.agency.errors import RefusedError
from sync.agency.representatives import MOST_LIFE, Representatives
from sync.agency.senders import Senders
from sync.agency.trail import read_trail
from tests.agency.conftest import OIN
from tests.agency.desk import Desk, refusal
from tests.agency.desk import desk as desk
from tests.agency.phone import Entry, fact, new_link, open_answer, seal_file
from tests.agency.staff import CLERK, SECOND, enrol
from tests.agency.test_retention import YEAR, retention

PERSON, OTHER = Person("M. Voorbeeld", "1"), Person("B. Voorbeeld", "2")
DECISION = ("Besluit", "U krijgt het.")
YEAR_ON = date(2027, 6, 2)
ACTING: Entry = {
    "role": "administrator",
    "person": "M. Voorbeeld",
    "name": "Bewind Voorbeeld BV",
    "since": "2025-03-01",
    "reference": "EJ 2025/123",
    "paper": None,
    "prepared": True,
}


def put(
    desk: Desk, *, link: Any = None, service: str = "wijziging-doorgeven", **changed: Any
) -> Submission:
    """Put at the desk what somebody sent with a representative beside them."""
    example = replace(desk.example, link=link or desk.example.link)
    inner = compose(example, **changed)
    desk.put_inner(inner, service=service)
    return read_submission(inner, OIN)


def compose(example: Any, files: Any = (), **changed: Any) -> str:
    facts = [fact("amount_cents", 48_000), fact("besluiten_hier", True)]
    inner, _ = example.submit(facts, list(files), change=lambda claims: let_act(claims, **changed))
    return inner


def let_act(claims: Entry, **changed: Any) -> None:
    """Let a representative act beside the sender, who agreed to that."""
    claims["acting"] = ACTING | changed
    claims["consent"]["pii_categories"].append("acting")


def known(desk: Desk, sent: Submission, person: Person = PERSON) -> Submission:
    """Let a code by letter say who the sender is."""
    assert desk.use_code(desk.make_code(person), sent.issuer) == "established"
    return sent


@pytest.fixture
def work(desk: Desk) -> Representatives:
    senders = Senders(desk.store, desk.inbox, OIN)
    return Representatives(desk.store, senders, desk.casework, lambda: desk.now)


def state(work: Representatives, sent: Submission) -> str:
    found = work.find(sent.id)
    assert found
    return found[1].state


def test_nothing_is_decided_before_the_ground_was_checked_and_the_check_holds_for_what_follows(
    desk: Desk, work: Representatives
) -> None:
    sent = put(desk)
    assert refusal(work.check, sent.id, CLERK, "register", YEAR_ON) == "identity"
    known(desk, sent)
    assert refusal(desk.decisions.propose, sent.id, CLERK, *DECISION) == "ground"
    work.check(sent.id, CLERK, "register", YEAR_ON)
    found = work.find(sent.id)
    assert found
    acting, standing = found
    assert (acting.article, acting.person, acting.name) == (
        *("BW 1:431", "M. Voorbeeld", "Bewind Voorbeeld BV"),
    )
    assert (standing.how, standing.by, standing.at, standing.until) == (
        *("register", "balie", desk.now, YEAR_ON),
    )
    desk.decide(sent.id, *DECISION)
    # The next one of the same two is settled at once; capitals and spaces make no other name.
    following = put(desk, name="bewind  voorbeeld bv", since="", prepared=False)
    assert state(work, following) == "checked"
    desk.decide(following.id, *DECISION)
    [entry] = [e for e in read_trail(desk.store) if e.act == "ground-checked"]
    assert (entry.clerk, entry.submission) == ("balie", sent.id)
    assert entry.detail == "register 2027-06-02"
    assert b"Bewind" not in b"".join(
        bytes(str(tuple(row)), "utf-8") for row in desk.store.rows("SELECT * FROM representations")
    )


@pytest.mark.parametrize(
    "changed",
    [
        {"name": "Ander Bewind BV"},
        {"person": "B. Voorbeeld"},
        {"reference": "EJ 2025/124"},
        {"role": "guardian"},
    ],
)
def test_another_name_role_or_number_is_checked_anew(
    desk: Desk, work: Representatives, changed: Entry
) -> None:
    sent = known(desk, put(desk))
    work.check(sent.id, CLERK, "register", YEAR_ON)
    other = put(desk, **changed)
    assert state(work, other) == "waiting"
    assert refusal(desk.decisions.propose, other.id, CLERK, *DECISION) == "ground"


def test_check_is_of_one_person_whatever_another_one_says(
    desk: Desk, work: Representatives
) -> None:
    sent = known(desk, put(desk))
    work.check(sent.id, CLERK, "ruling", YEAR_ON)
    stranger = put(desk, link=new_link(OIN))
    assert state(work, stranger) == "waiting"
    known(desk, stranger, OTHER)
    assert state(work, stranger) == "waiting"
    assert refusal(desk.decisions.propose, stranger.id, CLERK, *DECISION) == "ground"
    # A second phone of the same person, who is known, is the same person.
    again = known(desk, put(desk, link=new_link(OIN)))
    assert state(work, again) == "checked"


def test_check_ends_with_its_last_day(desk: Desk, work: Representatives) -> None:
    sent = known(desk, put(desk))
    work.check(sent.id, CLERK, "register", date(2026, 6, 3))
    proposal = desk.decisions.propose(sent.id, CLERK, *DECISION)
    desk.now += timedelta(days=1)
    assert state(work, sent) == "checked"
    desk.now += timedelta(days=1)
    assert state(work, sent) == "over"
    assert refusal(desk.decisions.give, proposal, SECOND) == "ground"
    work.check(sent.id, CLERK, "register", YEAR_ON)
    desk.decisions.give(proposal, SECOND)
    assert desk.kinds(sent.id) == ["decision"]


def test_clerk_ends_a_check_and_nothing_rests_on_it_any_more(
    desk: Desk, work: Representatives
) -> None:
    sent = known(desk, put(desk))
    assert refusal(work.end, sent.id, CLERK) == "ground-none"
    work.check(sent.id, CLERK, "register", YEAR_ON)
    work.check(sent.id, CLERK, "ruling", YEAR_ON)
    proposal = desk.decisions.propose(sent.id, CLERK, *DECISION)
    following = put(desk)
    work.end(following.id, SECOND)
    assert (state(work, sent), state(work, following)) == ("ended", "ended")
    assert refusal(desk.decisions.give, proposal, SECOND) == "ground"
    assert refusal(work.end, sent.id, CLERK) == "ground-none"
    [entry] = [e for e in read_trail(desk.store) if e.act == "ground-ended"]
    assert (entry.clerk, entry.submission) == (SECOND.clerk, following.id)
    work.check(following.id, CLERK, "register", YEAR_ON)
    desk.decisions.give(proposal, SECOND)


def test_refusal_says_why_to_the_wallet_and_the_case_is_the_persons_own(
    desk: Desk, work: Representatives
) -> None:
    sent = known(desk, put(desk))
    refuse = (sent.id, CLERK, "Wij nemen uw bewindvoerder hier niet aan")
    assert refusal(work.refuse, *refuse, " ") == "text-missing"
    assert refusal(work.refuse, *refuse, "Zie https://elders.example/") == "text-link"
    assert state(work, sent) == "waiting"
    work.refuse(*refuse, "Het nummer staat niet in het register.")
    [answer] = desk.casework.detail(sent.id).answers
    assert (answer.kind, answer.text) == ("message", "Het nummer staat niet in het register.")
    [row] = desk.store.rows("SELECT sealed FROM answers")
    assert open_answer(desk.example.link, row["sealed"])
    assert state(work, sent) == "refused"
    assert refusal(work.refuse, *refuse, "Nog eens.") == "ground-settled"
    desk.decide(sent.id, *DECISION)
    # Only in this case: what comes next, with the right paper, is judged anew.
    following = put(desk)
    assert state(work, following) == "waiting"
    work.check(following.id, CLERK, "register", YEAR_ON)
    assert refusal(work.refuse, following.id, CLERK, *DECISION) == "ground-settled"
    acts = [e.act for e in read_trail(desk.store) if e.act.startswith("ground")]
    assert acts == ["ground-checked", "ground-refused"]


@pytest.mark.parametrize(
    ("role", "ways"),
    [
        ("administrator", {"register", "ruling"}),
        ("guardian", {"register", "ruling"}),
        ("mentor", {"ruling"}),
        ("attorney", {"authority"}),
    ],
)
def test_each_role_is_checked_as_its_ground_can_be(
    desk: Desk, work: Representatives, role: str, ways: set[str]
) -> None:
    sent = known(desk, put(desk, role=role))
    taken = set()
    for way in ("register", "ruling", "authority", "hearsay"):
        try:
            work.check(sent.id, CLERK, way, YEAR_ON)
        except Exception as error:
            assert getattr(error, "code", "") == "ground-how"
        else:
            taken.add(way)
    assert taken == ways


def test_days_and_clerks_that_do_not_fit_are_refused(desk: Desk, work: Representatives) -> None:
    sent = known(desk, put(desk))
    check = (work.check, sent.id, CLERK, "register")
    assert refusal(*check, date(2026, 6, 1)) == "date-past"
    assert refusal(*check, date(2026, 6, 2) + MOST_LIFE + timedelta(days=1)) == "ground-long"
    enrol(desk.store, Karel="custodian")
    karel = replace(CLERK, clerk="Karel")
    assert refusal(work.check, sent.id, karel, "register", YEAR_ON) == "role"
    desk.casework.assign(sent.id, SECOND, SECOND.clerk, "")
    assert refusal(*check, YEAR_ON) == "assigned"
    assert state(work, sent) == "waiting"
    assert read_trail(desk.store)[0].act == "assign"


def test_who_acts_alone_has_nothing_to_check(desk: Desk, work: Representatives) -> None:
    sent = known(desk, desk.put())
    assert work.find(sent.id) is None
    assert refusal(work.check, sent.id, CLERK, "register", YEAR_ON) == "ground-none"
    assert refusal(work.refuse, sent.id, CLERK, *DECISION) == "ground-none"
    assert refusal(work.end, sent.id, CLERK) == "ground-none"
    desk.decide(sent.id, *DECISION)


def test_check_outlives_its_case_as_long_as_it_counts(desk: Desk, work: Representatives) -> None:
    sent = known(desk, put(desk, service="lamp-kapot"))
    work.check(sent.id, CLERK, "register", date(2028, 6, 2))
    other = put(desk, service="lamp-kapot", reference="EJ 1")
    work.refuse(other.id, CLERK, *DECISION)
    with desk.store.writing() as tx:
        tx.execute("UPDATE submissions SET state = 'answered', receipt_sent_at = received_at")
        tx.execute("UPDATE answers SET sent_at = made_at")
    desk.now += timedelta(days=366)
    assert retention(desk, YEAR).erase_due() == 2
    [row] = desk.store.rows("SELECT submission, state FROM representations")
    assert (row["submission"], row["state"]) == (sent.id, "checked")
    assert state(work, put(desk)) == "checked"
    desk.now += timedelta(days=366)
    retention(desk, YEAR).erase_due()
    assert desk.store.rows("SELECT 1 FROM representations") == []


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({}, ""),
        ({"reference": "", "paper": "FILE"}, ""),
        ({"reference": ""}, "form"),
        ({"reference": "", "paper": "AAAAAAAAAAAAAAAAAAAAAA"}, "form"),
        ({"role": "neighbour"}, "form"),
        ({"name": " "}, "form"),
        ({"person": ""}, "form"),
        ({"name": "x" * 121}, "form"),
        ({"name": 7}, "form"),
        ({"since": "1 maart"}, "form"),
        ({"prepared": "yes"}, "form"),
    ],
)
def test_what_is_said_of_a_representative_is_whole_or_refused(
    desk: Desk, changed: Entry, code: str
) -> None:
    file = seal_file("volmacht.pdf", "application/pdf", b"%PDF-1.7")
    said = {k: file.claims["id"] if v == "FILE" else v for k, v in changed.items()}
    inner = compose(desk.example, [file], **said)
    if not code:
        assert read_submission(inner, OIN).acting
        return
    with pytest.raises(RefusedError) as refused:
        read_submission(inner, OIN)
    assert refused.value.code == code


def test_representative_of_whom_the_agreement_says_nothing_is_refused(desk: Desk) -> None:
    def act(claims: Entry) -> None:
        claims["acting"] = ACTING

    inner, _ = desk.example.submit([], change=act)
    with pytest.raises(RefusedError) as refused:
        read_submission(inner, OIN)
    assert refused.value.code == "consent"


def test_signs_that_turn_a_name_round_are_taken_out(desk: Desk) -> None:
    read = read_submission(compose(desk.example, name="Bewind\u202e BV\x07"), OIN)
    assert read.acting
    assert read.acting.name == "Bewind BV"
