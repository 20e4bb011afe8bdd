"""New keys after a device was removed: who is known, who is told, and where answers go."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from sync.agency.casework import Detail
from sync.agency.codes import Person, make_code
from sync.agency.errors import NotAllowedError, UnreachableError
from sync.agency.office import Office
from sync.agency.settings import AgencySettings
from sync.signatures import public_jwk
from sync.wire import canonical_json
from tests.agency.phone import Entry, Link, fact, prove_change, prove_code
from tests.agency.staff import CLERK, decide, enrol
from tests.sync.town import FACTS, Town

PERSON = Person("S. de Vries", "1234")
OTHER = Person("R. Jansen", "9876")


class Counter:
    """An agency's desk, and phones that have keys towards it."""

    def __init__(self, town: Town, settings: AgencySettings) -> None:
        self.town, self.settings = town, settings
        self.old = town.link

    @contextmanager
    def office(self) -> Iterator[Office]:
        office = Office(self.settings, self.town.now)
        enrol(office.store)
        try:
            yield office
        finally:
            office.stop()

    def receive(self) -> None:
        self.pass_time()
        with self.office() as office:
            office.receiver.receive_all(wait_seconds=0)
            office.receiver.deliver()

    def pass_time(self) -> None:
        self.town.served.clock.advance(seconds=1)

    def submit(self, link: Link) -> str:
        sent = self.town.phone.submit(link, "wijziging-doorgeven", FACTS)
        self.receive()
        return sent

    def establish(self, link: Link, person: Person = PERSON) -> None:
        with self.office() as office:
            made = make_code(office.store, person, "letter", "balie", self.town.now())
        facts = prove_code(made.code, link.issuer, link.oin)
        self.town.phone.submit(link, "identity-link", facts)
        self.receive()

    def change(self, old: Link) -> Link:
        """Let new keys take the place of old ones, as whoever holds the old ones can."""
        new = self.town.phone.open_mailbox(old.oin)
        self.send_change(old, new)
        self.receive()
        return new

    def send_change(self, old: Link, new: Link, **changed: Any) -> str:
        proof = prove_change(old, new, **changed)
        return self.town.phone.submit(new, "key-change", [fact("proof", proof)])

    def read(self, link: Link) -> list[Entry]:
        self.town.phone.cursor = 0
        return self.town.phone.read(link)

    def kinds(self, link: Link) -> list[str]:
        return [statement["kind"] for statement in self.read(link)]

    def known(self, link: Link) -> list[bool]:
        """What a phone was told of its identity, oldest first."""
        said = [statement for statement in self.read(link) if statement["kind"] == "identity"]
        return [statement["established"] for statement in said]

    def detail(self, submission: str) -> Detail:
        with self.office() as office:
            return office.casework.detail(submission)

    def person(self, submission: str) -> Person | None:
        return self.detail(submission).summary.person

    def decide(self, submission: str) -> str:
        """Give the reason why it may not be decided; "" when it is."""
        with self.office() as office:
            try:
                decide(office.decisions, submission, "Besluit", "Toegekend.")
            except NotAllowedError as error:
                return error.code
            office.receiver.deliver()
            return ""


@pytest.fixture
def counter(town: Town, agency_folder: Path, tmp_path: Path) -> Counter:
    data = tmp_path / "desk"
    data.mkdir()
    (data / "keys").symlink_to(agency_folder)
    root = tmp_path / "root.json"
    root.write_bytes(canonical_json(public_jwk(town.served.context.keys.directory_root)))
    return Counter(town, AgencySettings(data=data, platform=town.served.origin, root=root))


def test_new_keys_are_the_same_person_and_answers_about_old_cases_go_to_them(
    counter: Counter,
) -> None:
    counter.establish(counter.old)
    case = counter.submit(counter.old)
    new = counter.change(counter.old)
    assert counter.known(new) == [True]
    assert "receipt" in counter.kinds(new)
    told = counter.read(counter.old)[-1]
    assert (told["kind"], told["old"], told["new"]) == ("keys", counter.old.issuer, new.issuer)
    before = len(counter.read(counter.old))
    assert counter.decide(case) == ""
    assert len(counter.read(counter.old)) == before
    decision = counter.read(new)[-1]
    assert (decision["kind"], decision["about"], decision["aud"]) == ("decision", case, new.issuer)
    assert counter.person(counter.submit(new)) == PERSON
    with counter.office() as office:
        assert {s.person for s in office.casework.summaries()} == {PERSON}


def test_a_second_change_of_the_same_key_leaves_nobody_known_and_is_told_to_both(
    counter: Counter,
) -> None:
    counter.establish(counter.old)
    case = counter.submit(counter.old)
    new, thief = counter.change(counter.old), counter.change(counter.old)
    assert (counter.known(new), counter.known(thief)) == ([True, False], [False])
    told = [statement for statement in counter.read(new) if statement["kind"] == "keys"]
    assert [(one["old"], one["new"]) for one in told] == [(counter.old.issuer, thief.issuer)]
    theirs, own = counter.submit(thief), counter.submit(new)
    for sent in (case, theirs, own):
        assert counter.person(sent) is None
        assert counter.detail(sent).summary.sender.is_disputed
        assert counter.decide(sent) == "keys"
    with counter.office() as office:
        with pytest.raises(NotAllowedError, match="keys"):
            office.casework.send_message(case, CLERK, "Vraag", "Wie bent u?")
        office.casework.send_message(own, CLERK, "Vraag", "Wie bent u?")
        assert office.casework.open(case, CLERK).answers == []


def test_whoever_is_first_with_a_change_a_new_letter_decides_for_good(counter: Counter) -> None:
    counter.establish(counter.old)
    case = counter.submit(counter.old)
    thief = counter.change(counter.old)
    assert counter.read(counter.old)[-1]["new"] == thief.issuer
    new = counter.change(counter.old)
    assert counter.person(case) is None
    counter.establish(new)
    counter.change(counter.old)
    theirs, own = counter.submit(thief), counter.submit(new)
    assert [counter.person(sent) for sent in (case, own, theirs)] == [PERSON, PERSON, None]
    assert counter.decide(case) == ""
    assert counter.read(new)[-1]["kind"] == "decision"


def test_a_code_for_another_person_does_not_win_the_cases_of_the_old_key(counter: Counter) -> None:
    counter.establish(counter.old)
    case = counter.submit(counter.old)
    counter.change(counter.old)
    thief = counter.change(counter.old)
    counter.establish(thief, OTHER)
    assert counter.person(counter.submit(thief)) == OTHER
    assert counter.person(case) is None
    assert counter.decide(case) == "keys"


def test_what_a_removed_device_sends_under_the_old_key_is_kept_and_seen(counter: Counter) -> None:
    counter.establish(counter.old)
    new = counter.change(counter.old)
    late = counter.submit(counter.old)
    assert counter.kinds(counter.old)[-1] == "receipt"
    sender = counter.detail(late).summary.sender
    assert (sender.person, sender.is_late, sender.is_disputed) == (None, True, False)
    assert counter.decide(late) == "identity"
    with counter.office() as office:
        office.casework.send_message(late, CLERK, "Vraag", "Bent u dit?")
        office.receiver.deliver()
    assert (counter.read(new)[-1]["about"], counter.kinds(new)[-1]) == (late, "message")


def test_a_removed_device_cannot_bind_another_person_to_the_old_key(counter: Counter) -> None:
    counter.establish(counter.old)
    new = counter.change(counter.old)
    counter.establish(counter.old, OTHER)
    assert counter.known(counter.old)[-1] is False
    assert counter.person(counter.submit(new)) == PERSON


def test_what_was_on_its_way_before_the_change_is_still_that_persons(counter: Counter) -> None:
    counter.establish(counter.old)
    early = counter.town.phone.submit(counter.old, "wijziging-doorgeven", FACTS)
    counter.pass_time()
    new = counter.change(counter.old)
    assert counter.person(early) == PERSON
    assert [s["sub"] for s in counter.read(counter.old) if s["kind"] == "receipt"][-1] == early
    assert counter.decide(early) == ""
    assert counter.read(new)[-1]["about"] == early


def test_two_devices_of_one_wallet_that_both_changed_are_one_again(counter: Counter) -> None:
    counter.establish(counter.old)
    case = counter.submit(counter.old)
    one, other = counter.change(counter.old), counter.change(counter.old)
    assert counter.person(case) is None
    counter.send_change(other, one)
    counter.receive()
    assert counter.known(one) == [True, False, True]
    assert counter.person(case) == PERSON
    assert counter.decide(case) == ""
    assert counter.read(one)[-1]["kind"] == "decision"


def test_keys_change_again_and_again_and_a_circle_is_not_followed(counter: Counter) -> None:
    counter.establish(counter.old)
    second = counter.change(counter.old)
    third = counter.change(second)
    counter.send_change(third, counter.old)
    counter.receive()
    assert counter.person(counter.submit(third)) == PERSON
    late = counter.submit(second)
    assert counter.detail(late).summary.sender.is_late


@pytest.mark.parametrize(
    "changed",
    [{"sub": "x" * 43}, {"aud": "0" * 20}, {"iss": "x" * 43}, {"v": 2}],
)
def test_a_change_that_the_old_key_did_not_sign_is_set_aside(
    counter: Counter, changed: Entry
) -> None:
    counter.establish(counter.old)
    new = counter.town.phone.open_mailbox(counter.old.oin)
    counter.send_change(counter.old, new, **changed)
    counter.town.phone.submit(new, "key-change", [fact("proof", "a.b.c")])
    counter.town.phone.submit(new, "key-change", FACTS)
    counter.receive()
    assert counter.kinds(new) == []
    with counter.office() as office:
        assert [aside["code"] for aside in office.casework.set_aside()] == ["proof"] * 3
    assert counter.person(counter.submit(counter.old)) == PERSON


def test_a_key_that_never_sent_anything_can_be_replaced(counter: Counter) -> None:
    unheard = counter.town.phone.open_mailbox(counter.old.oin)
    new = counter.change(unheard)
    assert counter.kinds(new) == ["receipt"]
    counter.establish(new)
    assert counter.person(counter.submit(new)) == PERSON


def test_new_keys_withdraw_what_the_old_ones_sent_and_a_strangers_do_not(counter: Counter) -> None:
    case = counter.submit(counter.old)
    phone = counter.town.phone
    new = counter.change(counter.old)
    stranger = phone.open_mailbox(counter.old.oin)
    phone.submit(stranger, "withdrawal", [fact("request", "withdraw")], about=case)
    counter.receive()
    assert not counter.detail(case).summary.is_withdrawn
    phone.submit(new, "withdrawal", [fact("request", "withdraw")], about=case)
    counter.receive()
    assert counter.detail(case).summary.is_withdrawn


def test_the_receipt_of_a_change_comes_after_all_that_waited_for_the_old_mailbox(
    counter: Counter,
) -> None:
    case = counter.submit(counter.old)
    with counter.office() as office:
        office.casework.send_message(case, CLERK, "Vraag", "Wat verdient u?")
    new = counter.town.phone.open_mailbox(counter.old.oin)
    counter.send_change(counter.old, new)
    with counter.office() as office:
        deliver = office.client.deliver

        def fail(*_: str) -> None:
            raise UnreachableError("busy")

        office.client.deliver = fail  # type: ignore[method-assign]
        with pytest.raises(UnreachableError):
            office.receiver.receive_all(wait_seconds=0)
        assert counter.kinds(new) == []
        office.client.deliver = deliver  # type: ignore[method-assign]
        give: Callable[[str, str], None] = office.client.give_receipt

        def give_when_all_is_there(submission: str, sealed: str) -> None:
            assert counter.kinds(counter.old)[-2:] == ["message", "keys"]
            give(submission, sealed)

        office.client.give_receipt = give_when_all_is_there  # type: ignore[method-assign]
        office.receiver.receive_all(wait_seconds=0)
    assert counter.kinds(new) == ["receipt"]


def test_a_code_is_answered_without_a_clerk_also_when_it_is_wrong(counter: Counter) -> None:
    codes = [fact("code", "0000-0000-0000-0000")]
    sent = counter.town.phone.submit(counter.old, "identity-link", codes)
    counter.receive()
    assert counter.known(counter.old) == [False]
    summary = counter.detail(sent).summary
    assert (summary.state, summary.is_open) == ("answered", False)
