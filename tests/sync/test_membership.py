"""Checks the membership chain on the server: who may add what, and what a restoration brings."""

import secrets
from collections.abc import Callable
from typing import Any

import pytest

from sync.errors import InvalidLink
from sync.membership import begin_chain, read_chain
from sync.signatures import sign_jws
from sync.wire import b64encode, hash_b64
from tests.sync.phone import Chain, Keys, Phone
from tests.sync.served import Served

PATH = "/sync/v1/membership"


def test_a_wallet_begins_with_its_link_and_again_without_harm(
    new_phone: Callable[[], Phone],
) -> None:
    phone = new_phone()
    body = {"link": phone.chain.links[0], "copies": phone.chain.copies[1]}
    first = phone.request("POST", "/sync/v1/wallets", json=body)
    again = phone.request("POST", "/sync/v1/wallets", json=body)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json() == {"wallet": b64encode(phone.chain.wallet)}


def test_another_device_reads_the_chain_and_the_copy_sealed_to_it(phone: Phone) -> None:
    other = phone.add()
    renewed = phone.request("POST", PATH, json=phone.chain.renew(phone.keys))
    assert renewed.status_code == 201
    read = other.request("GET", PATH).json()
    assert read["links"] == phone.chain.links
    thumb = other.keys.thumb
    assert read["copies"] == {"1": phone.chain.copies[1][thumb], "2": phone.chain.copies[2][thumb]}
    assert other.request("GET", f"{PATH}?from=2").json()["links"] == phone.chain.links[2:]


def test_the_same_link_twice_is_stored_once(phone: Phone) -> None:
    link = phone.chain.add(phone.keys, Keys())
    first = phone.request("POST", PATH, json=link)
    again = phone.request("POST", PATH, json=link)
    assert first.json() == again.json() == {"number": 1, "hash": hash_b64(link["link"])}


def test_a_link_that_does_not_follow_learns_where_the_chain_ends(phone: Phone) -> None:
    phone.add()
    late = Chain.__new__(Chain)
    late.__dict__ = phone.chain.__dict__ | {
        "links": phone.chain.links[:1],
        "members": {phone.keys.thumb: phone.keys},
        "copies": {},
    }
    refusal = phone.request("POST", PATH, json=late.add(phone.keys, Keys()))
    assert refusal.json()["code"] == "membership-behind"
    assert refusal.json()["hash"] == hash_b64(phone.chain.links[1])


def test_copies_must_be_those_that_the_link_names(phone: Phone) -> None:
    link = phone.chain.add(phone.keys, Keys())
    for copies in ({}, dict.fromkeys(link["copies"], "other"), link["copies"] | {"x": "y"}):
        refusal = phone.request("POST", PATH, json={"link": link["link"], "copies": copies})
        assert refusal.status_code == 400
    assert phone.request("POST", PATH, json=link).status_code == 201


def test_a_key_belongs_to_one_wallet(phone: Phone, new_phone: Callable[[], Phone]) -> None:
    other = new_phone().begin()
    refusal = phone.request("POST", PATH, json=phone.chain.add(phone.keys, other.keys))
    assert (refusal.status_code, refusal.json()["code"]) == (409, "device-taken")
    assert other.request("GET", PATH).json()["links"] == other.chain.links


SPOILED: list[tuple[str, dict[str, Any]]] = [
    ("form", {"v": 2}),
    ("order", {"number": 2}),
    ("order", {"previous": b64encode(bytes(32))}),
    ("kind", {"kind": "merge"}),
    ("member", {"member": {"id": "x"}}),
    ("epoch", {"epoch": {}}),
]


@pytest.mark.parametrize(("reason", "change"), SPOILED)
def test_a_spoiled_link_is_refused_with_the_rule_that_it_breaks(
    reason: str, change: dict[str, Any]
) -> None:
    owner, joiner = Keys(), Keys()
    phones = Chain(owner)
    chain = begin_chain(phones.links[0])
    payload = payload_of(phones.add(owner, joiner)["link"])
    link = sign_jws(payload | change, owner.sign, "plein-link+jws", kid=owner.thumb)
    with pytest.raises(InvalidLink) as error:
        chain.extend(link)
    assert error.value.members["reason"] == reason


def payload_of(link: str) -> dict[str, Any]:
    import json

    from sync.wire import b64decode

    return dict(json.loads(b64decode(link.split(".")[1])))


def test_a_link_signed_by_a_stranger_or_a_removed_member_is_refused() -> None:
    owner, joiner, stranger = Keys(), Keys(), Keys()
    phones = Chain(owner)
    chain = begin_chain(phones.links[0])
    payload = payload_of(phones.add(owner, joiner)["link"])
    for kid, reason in [(stranger.thumb, "signer"), (owner.thumb, "signature")]:
        link = sign_jws(payload, stranger.sign, "plein-link+jws", kid=kid)
        with pytest.raises(InvalidLink) as error:
            chain.extend(link)
        assert error.value.members["reason"] == reason
    chain = read_chain([*phones.links, phones.remove(owner, joiner.thumb)["link"]])
    with pytest.raises(InvalidLink) as error:
        chain.extend(phones.renew(joiner)["link"])
    assert error.value.members["reason"] == "signer"


SPOILED_BOUNDS: list[tuple[str, dict[str, Any]]] = [
    ("heads", {"heads": None}),
    ("heads", {"heads": {"x": [1, b64encode(bytes(32))]}}),
    ("heads", {"heads": {b64encode(bytes(16)): [1]}}),
    ("heads", {"heads": {b64encode(bytes(16)): [0, b64encode(bytes(32))]}}),
    ("heads", {"heads": {b64encode(bytes(16)): [True, b64encode(bytes(32))]}}),
    ("heads", {"heads": {b64encode(bytes(16)): [1, b64encode(bytes(31))]}}),
    ("snapshots", {"snapshots": None}),
    ("snapshots", {"snapshots": {}}),
    ("snapshots", {"snapshots": ["x"]}),
    ("snapshots", {"snapshots": [[0, 0, 0, 0]]}),
]


@pytest.mark.parametrize(("reason", "change"), SPOILED_BOUNDS)
def test_a_removal_that_does_not_say_how_far_it_goes_is_refused(
    reason: str, change: dict[str, Any]
) -> None:
    owner, joiner = Keys(), Keys()
    phones = Chain(owner)
    phones.add(owner, joiner)
    chain = read_chain(phones.links)
    payload = payload_of(phones.remove(owner, joiner.thumb)["link"]) | change
    payload = {name: value for name, value in payload.items() if value is not None}
    link = sign_jws(payload, owner.sign, "plein-link+jws", kid=owner.thumb)
    with pytest.raises(InvalidLink) as error:
        chain.extend(link)
    assert error.value.members["reason"] == reason


def test_a_device_is_removed_when_all_that_it_wrote_was_read(phone: Phone) -> None:
    other, third = phone.add(), phone.add()
    for each in (phone, other, third):
        each.request("GET", PATH)
        assert each.push().status_code == 200
    first = other.heads
    other.instance, other.number, other.hash = secrets.token_bytes(16), 0, bytes(32)
    other.push()
    for _ in range(2):
        other.push()
    whole = first | other.heads
    [(instance, (number, digest))] = other.heads.items()
    short = first | {instance: [number - 1, digest]}
    for heads in ({}, first, other.heads, short, whole | {instance: [number, hash_b64("x")]}):
        kept = dict(phone.chain.__dict__)
        phone.chain.__dict__ |= {"links": kept["links"][:], "members": dict(kept["members"])}
        link = phone.chain.remove(phone.keys, other.keys.thumb, heads)
        refusal = phone.request("POST", PATH, json=link)
        assert (refusal.status_code, refusal.json()["code"]) == (409, "heads-behind")
        phone.chain.__dict__ |= kept
    assert other.push().status_code == 200
    link = phone.chain.remove(phone.keys, other.keys.thumb, first | other.heads)
    for _ in range(2):
        assert phone.request("POST", PATH, json=link).status_code == 201
    assert other.push().json()["code"] == "device-removed"


def test_a_device_of_more_chains_than_a_link_can_name_is_removed_all_the_same(
    phone: Phone,
) -> None:
    other = phone.add()
    other.request("GET", PATH)
    first = {}
    for _ in range(2):
        other.instance, other.number, other.hash = secrets.token_bytes(16), 0, bytes(32)
        assert other.push().status_code == 200
        first = first or other.heads
    filling = {b64encode(bytes([1]) * 14 + n.to_bytes(2)): [1, hash_b64("x")] for n in range(499)}
    link = phone.chain.remove(phone.keys, other.keys.thumb, first | filling)
    assert phone.request("POST", PATH, json=link).status_code == 201
    filling[b64encode(bytes(16))] = [1, hash_b64("x")]
    third = phone.add()
    link = phone.chain.remove(phone.keys, third.keys.thumb, first | filling)
    refusal = phone.request("POST", PATH, json=link)
    assert (refusal.status_code, refusal.json()["reason"]) == (400, "heads")


def test_a_chain_that_is_brought_back_need_not_say_where_chains_end_here(phone: Phone) -> None:
    other = phone.add()
    other.request("GET", PATH)
    assert other.push().status_code == 200
    phone.chain.remove(phone.keys, other.keys.thumb)
    copies = {str(epoch): copies for epoch, copies in phone.chain.copies.items()}
    body = {"links": phone.chain.links, "copies": copies}
    assert phone.request("PUT", PATH, json=body).status_code == 200
    assert other.push().json()["code"] == "device-removed"


def test_a_removed_member_never_returns() -> None:
    owner, joiner = Keys(), Keys()
    phones = Chain(owner)
    phones.add(owner, joiner)
    phones.remove(owner, joiner.thumb)
    with pytest.raises(InvalidLink):
        read_chain([*phones.links, phones.add(owner, joiner)["link"]])


def test_without_a_restoration_a_chain_can_only_grow(served: Served, phone: Phone) -> None:
    """A thief's phone, once removed, could else build a longer chain without its removal."""
    thief = phone.add()
    stolen = Chain.__new__(Chain)
    stolen.__dict__ = phone.chain.__dict__ | {
        "links": list(phone.chain.links),
        "members": dict(phone.chain.members),
        "copies": {1: dict(phone.chain.copies[1])},
    }
    assert phone.remove(thief).status_code == 201
    stolen.add(thief.keys, Keys())
    stolen.add(thief.keys, Keys())
    stolen.remove(thief.keys, phone.keys.thumb)
    body = {"links": stolen.links, "copies": {}}
    refusal = thief.request("PUT", PATH, json=body)
    assert (refusal.status_code, refusal.json()["code"]) == (409, "membership-forked")
    assert phone.request("GET", PATH).json()["links"] == phone.chain.links


def test_a_wallet_that_the_server_lost_comes_back_by_its_chain(
    new_phone: Callable[[], Phone],
) -> None:
    phone = new_phone()
    phone.chain.add(phone.keys, Keys())
    phone.chain.renew(phone.keys)
    assert phone.request("GET", PATH).status_code == 401
    copies = {str(epoch): copies for epoch, copies in phone.chain.copies.items()}
    body = {"links": phone.chain.links, "copies": copies | {"7": {"x": secrets.token_hex()}}}
    for _ in range(2):
        answer = phone.request("PUT", PATH, json=body)
        end = {"number": 2, "hash": hash_b64(phone.chain.links[2])}
        assert answer.json() == end | {"missing": []}
    assert set(phone.request("GET", PATH).json()["copies"]) == {"1", "2"}


def test_who_brings_a_chain_back_is_told_whose_copies_are_missing(
    new_phone: Callable[[], Phone],
) -> None:
    phone, other = new_phone(), Keys()
    phone.chain.add(phone.keys, other)
    phone.chain.renew(phone.keys)
    own = {"2": {phone.keys.thumb: phone.chain.copies[2][phone.keys.thumb]}}
    body = {"links": phone.chain.links, "copies": own}
    assert phone.request("PUT", PATH, json=body).json()["missing"] == [other.thumb]
    body["copies"] = {"2": {other.thumb: phone.chain.copies[2][other.thumb]}}
    assert phone.request("PUT", PATH, json=body).json()["missing"] == []
