"""Codes that bind a wallet's key to a person: proven, used once, misused, ended; two wallets."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from sync.agency import codes
from sync.agency.codes import Person, find_person, links_of_same
from sync.wire import b64encode
from tests.agency.conftest import OIN
from tests.agency.desk import Desk, refusal
from tests.agency.desk import desk as desk
from tests.agency.phone import Link, decode_code, fact, prove_code
from tests.agency.test_senders import CLERK, OTHER, PERSON, Counter
from tests.agency.test_senders import counter as counter

VECTOR = json.loads((Path(__file__).parents[1] / "vectors" / "identity.json").read_text())
WRONG = "0000-0000-0000-0000-0000-0000-0000"


def test_hint_and_proof_are_those_of_the_vector() -> None:
    code = bytes.fromhex(VECTOR["octets"])
    assert decode_code(VECTOR["code"]) == code
    assert b64encode(codes.make_hint(code)) == VECTOR["hint"]
    assert b64encode(codes.make_proof(code, VECTOR["oin"], VECTOR["thumb"])) == VECTOR["proof"]


def test_code_works_once_and_again_for_the_same_key(desk: Desk) -> None:
    code = desk.make_code(PERSON)
    assert len(code) == 34
    assert desk.use_code(WRONG, "a") == "code"
    assert desk.use_code(code, "a") == "established"
    assert find_person(desk.store, "a") == PERSON
    assert desk.use_code(code, "a") == "established"


def test_code_of_one_agency_proves_nothing_at_another(desk: Desk) -> None:
    code = desk.make_code(PERSON)
    assert desk.use_code(code, "a", oin="00000099999999990001") == "code"
    assert find_person(desk.store, "a") is None


def test_proof_of_one_key_proves_nothing_under_another(desk: Desk) -> None:
    hint, proof = (each["value"] for each in prove_code(desk.make_code(PERSON), "a", OIN))
    assert desk.use(hint, proof, "thief") == "code"
    assert find_person(desk.store, "thief") is None
    assert desk.use(hint, proof, "a") == "established"


@pytest.mark.parametrize("spoilt", ["", "x", "é", "A" * 43, "\ud800"])
def test_hint_or_proof_that_was_spoilt_is_a_wrong_code(desk: Desk, spoilt: str) -> None:
    hint, proof = (each["value"] for each in prove_code(desk.make_code(PERSON), "a", OIN))
    assert desk.use(hint, spoilt, "a") == "code"
    assert desk.use(spoilt, proof, "a") == "code"


def test_code_that_two_used_proves_nothing_for_either(desk: Desk) -> None:
    code = desk.make_code(PERSON)
    assert desk.use_code(code, "thief") == "established"
    assert desk.use_code(code, "owner") == "used"
    assert find_person(desk.store, "thief") is None
    assert find_person(desk.store, "owner") is None
    assert desk.use_code(code, "thief") == "used"
    assert desk.use_code(desk.make_code(PERSON), "owner") == "established"
    assert find_person(desk.store, "owner") == PERSON
    assert find_person(desk.store, "thief") is None


@pytest.mark.parametrize(
    ("way", "life"),
    [
        ("letter", timedelta(days=21)),
        ("digid", timedelta(minutes=15)),
        ("counter", timedelta(minutes=5)),
    ],
)
def test_code_is_over_in_time_and_only_who_has_it_hears_so(
    desk: Desk, way: Any, life: timedelta
) -> None:
    code = desk.make_code(PERSON, way)
    desk.now += life
    assert desk.use_code(code, "a") == "over"
    assert desk.use_code(WRONG, "a") == "code"
    assert find_person(desk.store, "a") is None


def test_new_letter_takes_the_place_of_the_one_before(desk: Desk) -> None:
    old, other, at_counter = (
        desk.make_code(PERSON),
        desk.make_code(OTHER),
        desk.make_code(PERSON, "counter"),
    )
    new = desk.make_code(Person("S. de Vries ", " 1234"))
    assert desk.use_code(old, "a") == "code"
    assert desk.use_code(new, "a") == "established"
    assert desk.use_code(other, "b") == "established"
    assert desk.use_code(at_counter, "c") == "established"


def test_guessing_is_slowed_and_gives_one_answer(desk: Desk) -> None:
    code = desk.make_code(PERSON)
    hint = prove_code(code, "a", OIN)[0]["value"]
    for number in range(5):
        assert desk.use(hint, b64encode(bytes([number]) * 32), "a") == "code"
    assert desk.use_code(code, "a") == "code"
    desk.now += timedelta(minutes=61)
    assert desk.use_code(code, "a") == "established"


def test_wrong_codes_of_others_keep_nobody_from_using_a_letter(desk: Desk) -> None:
    code = desk.make_code(PERSON)
    hint = prove_code(code, "a", OIN)[0]["value"]
    for number in range(300):
        assert desk.use(hint, b64encode(bytes(32)), f"sender {number % 60}") == "code"
    assert desk.use_code(code, "another") == "established"


def test_code_needs_a_person(desk: Desk) -> None:
    for person in (Person("", "1"), Person("A", " ")):
        args = (desk.store, person, "letter", "balie", desk.now)
        assert refusal(codes.make_code, *args) == "person-missing"


def test_code_name_and_number_stand_nowhere_in_clear(desk: Desk, tmp_path: Path) -> None:
    code = desk.make_code(Person("Canarie Vogel", "999990019"))
    desk.use_code(code, "a")
    octets = decode_code(code)
    for path in tmp_path.rglob("*"):
        if path.is_file():
            kept = path.read_bytes()
            for secret in (b"Canarie", b"999990019", code.encode(), octets, b64encode(octets)):
                assert (secret if isinstance(secret, bytes) else secret.encode()) not in kept


def identity(counter: Counter, link: Link) -> list[tuple[bool, str]]:
    """What a wallet was told of who it is, oldest first."""
    said = [one for one in counter.read(link) if one["kind"] == "identity"]
    return [(one["established"], one["because"]) for one in said]


def others(counter: Counter, case: str) -> list[str]:
    """The keys of other wallets of the same person, as the desk shows them beside a case."""
    with counter.office() as office:
        issuer = office.casework.detail(case).submission.issuer
        return [link.issuer for link in office.linking.others(issuer)]


def make_code(counter: Counter, person: Person = PERSON, way: codes.Way = "letter") -> str:
    with counter.office() as office:
        return codes.make_code(office.store, person, way, "balie", counter.town.now()).code


def send_code(counter: Counter, link: Link, code: str) -> str:
    facts = prove_code(code, link.issuer, link.oin)
    sent = counter.town.phone.submit(link, "identity-link", facts)
    counter.receive()
    return sent


@pytest.fixture
def second(counter: Counter) -> Link:
    return counter.town.phone.open_mailbox(counter.old.oin)


def test_photographed_letter_is_told_to_both_and_stops_decisions(
    counter: Counter, second: Link
) -> None:
    code = make_code(counter)
    send_code(counter, second, code)
    case = counter.submit(second)
    send_code(counter, counter.old, code)
    assert identity(counter, counter.old) == [(False, "used")]
    assert identity(counter, second) == [(True, "code"), (False, "used")]
    assert counter.person(case) is None
    with counter.office() as office:
        assert office.linking.is_misused(second.issuer)
        assert not office.linking.is_misused(counter.old.issuer)
    assert counter.decide(case) == "identity"
    counter.establish(counter.old)
    assert identity(counter, counter.old)[-1] == (True, "code")
    assert counter.person(counter.submit(counter.old)) == PERSON
    assert counter.person(case) is None


def test_submission_that_still_carries_a_code_as_it_is_establishes_nobody(
    counter: Counter,
) -> None:
    facts = [fact("code", make_code(counter))]
    counter.town.phone.submit(counter.old, "identity-link", facts)
    counter.receive()
    assert identity(counter, counter.old) == [(False, "code")]


def test_two_wallets_of_one_person_are_both_known_and_both_are_told(
    counter: Counter, second: Link
) -> None:
    counter.establish(counter.old)
    counter.establish(second)
    cases = [counter.submit(counter.old), counter.submit(second)]
    assert [counter.person(case) for case in cases] == [PERSON, PERSON]
    assert identity(counter, counter.old) == [(True, "code"), (True, "another")]
    assert identity(counter, second) == [(True, "code")]
    # Each hears the answers to what it sent itself: the last one is not preferred.
    assert counter.decide(cases[0]) == ""
    assert "decision" in counter.kinds(counter.old)
    assert "decision" not in counter.kinds(second)
    for case, other in zip(cases, (second, counter.old), strict=True):
        assert others(counter, case) == [other.issuer]


def test_wallet_is_told_as_whom_the_agency_knows_it(counter: Counter) -> None:
    counter.establish(counter.old)
    [told] = [one for one in counter.read(counter.old) if one["kind"] == "identity"]
    assert (told["name"], told["because"]) == (PERSON.name, "code")
    send_code(counter, counter.old, WRONG)
    assert "name" not in counter.read(counter.old)[-1]


def test_own_new_keys_are_no_second_wallet(counter: Counter) -> None:
    counter.establish(counter.old)
    new = counter.change(counter.old)
    case = counter.submit(new)
    assert others(counter, case) == []
    counter.establish(new)
    assert identity(counter, new) == [(True, "keys"), (True, "code")]
    assert others(counter, case) == []


def test_clerk_ends_one_of_two_wallets_and_it_is_told(counter: Counter, second: Link) -> None:
    counter.establish(counter.old)
    counter.establish(second)
    case = counter.submit(counter.old)
    with counter.office() as office:
        opened = office.casework.detail(case).submission
        office.linking.end(opened, CLERK, counter.town.now())
        assert refusal(office.linking.end, opened, CLERK, counter.town.now()) == "not-linked"
        office.receiver.deliver()
    assert counter.person(case) is None
    assert identity(counter, counter.old)[-1] == (False, "ended")
    assert counter.person(counter.submit(second)) == PERSON
    assert others(counter, counter.submit(second)) == []


def unlink(counter: Counter, link: Link) -> str:
    sent = counter.town.phone.submit(link, "unlink", [])
    counter.receive()
    return sent


def test_unlinking_forgets_the_person_and_keeps_what_was_sent(counter: Counter) -> None:
    counter.establish(counter.old)
    case = counter.submit(counter.old)
    new = counter.change(counter.old)
    unlink(counter, new)
    assert counter.person(case) is None
    assert counter.detail(case).summary.id == case
    with counter.office() as office:
        assert links_of_same(office.store, PERSON) == []
    counter.establish(new)
    assert counter.person(counter.submit(new)) == PERSON


def test_removed_device_cannot_end_what_its_wallet_goes_on_with(counter: Counter) -> None:
    counter.establish(counter.old)
    new = counter.change(counter.old)
    unlink(counter, counter.old)
    assert counter.person(counter.submit(new)) == PERSON


def test_unlinking_one_of_two_wallets_leaves_the_other(counter: Counter, second: Link) -> None:
    counter.establish(counter.old)
    counter.establish(second)
    unlink(counter, counter.old)
    assert counter.person(counter.submit(second)) == PERSON
    assert counter.person(counter.submit(counter.old)) is None


def test_submission_that_is_received_again_after_a_crash_links_once(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = make_code(counter)
    facts = prove_code(code, counter.old.issuer, counter.old.oin)
    counter.town.phone.submit(counter.old, "identity-link", facts)
    counter.pass_time()
    with counter.office() as office, monkeypatch.context() as broken:

        def crash(*_: object) -> None:
            raise KeyboardInterrupt

        broken.setattr(office.client, "give_receipt", crash)
        with pytest.raises(KeyboardInterrupt):
            office.receiver.receive_all(wait_seconds=0)
    counter.receive()
    assert identity(counter, counter.old) == [(True, "code")]
