"""Checks the log: compare-and-append, reading after a cursor, epochs, generations, waiting."""

import json
import secrets
import threading
import time

from sync.frames import decode_frame
from sync.wire import b64encode
from tests.sync.phone import Phone


def test_a_phone_reads_back_what_it_pushed_in_order(phone: Phone) -> None:
    sent = [secrets.token_bytes(284) for _ in range(7)]
    answer = phone.push(*sent)
    assert answer.status_code == 200, answer.text
    assert answer.json() == {"number": 7, "hash": b64encode(phone.hash), "seq": 7, "head": 7}
    read = phone.pull_all()
    assert [seq for seq, _ in read] == list(range(1, 8))
    assert [decode_frame(frame)[6] for _, frame in read] == sent
    assert [decode_frame(frame)[2] for _, frame in read] == list(range(1, 8))


def test_same_entry_twice_is_stored_once(phone: Phone) -> None:
    phone.pull()
    body, number, last_hash = phone.batch([secrets.token_bytes(284)])
    assert phone.request("POST", "/sync/v1/log", json=body).status_code == 200
    again = phone.request("POST", "/sync/v1/log", json=body)
    assert again.status_code == 409
    assert again.headers["content-type"] == "application/problem+json"
    refusal = again.json()
    assert refusal["code"] == "chain-mismatch"
    assert (refusal["number"], refusal["hash"]) == (number, b64encode(last_hash))
    assert len(phone.pull_all()) == 1


def test_the_chain_is_compared_before_the_epoch(phone: Phone) -> None:
    phone.pull()
    body, _, _ = phone.batch([secrets.token_bytes(284)])
    assert phone.request("POST", "/sync/v1/log", json=body).status_code == 200
    old, _, _ = Phone.batch(phone, [secrets.token_bytes(284)])
    renewed = phone.request("POST", "/sync/v1/membership", json=phone.chain.renew(phone.keys))
    assert renewed.status_code == 201
    assert phone.request("POST", "/sync/v1/log", json=old).json()["code"] == "chain-mismatch"
    old |= {"previous_number": 1, "previous_hash": refusal_hash(phone, old)}
    refusal = phone.request("POST", "/sync/v1/log", json=old).json()
    assert (refusal["code"], refusal["epoch"], refusal["appended"]) == ("epoch-behind", 2, 0)


def refusal_hash(phone: Phone, body: dict[str, object]) -> str:
    return str(phone.request("POST", "/sync/v1/log", json=body).json()["hash"])


def test_another_generation_is_refused_before_anything_else(phone: Phone) -> None:
    phone.pull()
    body, _, _ = phone.batch([secrets.token_bytes(284)])
    body["generation"] = b64encode(bytes(16))
    refusal = phone.request("POST", "/sync/v1/log", json=body).json()
    assert refusal["code"] == "generation-changed"
    assert refusal["generation"] == phone.generation


def test_an_instance_belongs_to_the_device_that_used_it_first(phone: Phone) -> None:
    phone.push()
    other = phone.add()
    other.generation, other.instance = phone.generation, phone.instance
    other.number, other.hash = phone.number, phone.hash
    assert other.push().status_code == 403


def test_a_waiting_reader_is_answered_when_another_device_pushes(phone: Phone) -> None:
    other = phone.add()
    after = phone.pull()["seq"]
    started = time.monotonic()
    timer = threading.Timer(0.5, phone.push)
    timer.start()
    page = other.pull(after, wait_seconds=20)
    assert [seq for seq, _ in page["items"]] == [1]
    assert time.monotonic() - started < 10
    timer.join()


def test_a_removed_device_is_locked_out_at_once(phone: Phone) -> None:
    other = phone.add()
    other.pull()
    assert other.push().status_code == 200
    assert phone.remove(other).status_code == 201
    for method, path in [("GET", "/sync/v1/log"), ("GET", "/sync/v1/wallet")]:
        refusal = other.request(method, path)
        assert (refusal.status_code, refusal.json()["code"]) == (403, "device-removed")


def test_a_push_is_read_as_strictly_as_any_b64(phone: Phone) -> None:
    """One text for the same octets: no padding, no other alphabet, no escapes, no bits over."""
    phone.pull()
    body, _, _ = phone.batch([bytes([255]) * 284])
    written = json.dumps(body)
    text = body["items"][0]["ciphertext"]
    assert text.endswith("_8") or text.endswith("8"), text[-4:]
    headers = {"Content-Type": "application/json"}
    for odd in (
        text + "=",
        text[:-1] + "9",
        text.replace("_", "/"),
        text.replace("_", "\\u005f", 1),
        text[:-2],
        text[:30],
        text + "AAA!",
    ):
        spoiled = written.replace(text, odd)
        assert spoiled != written
        answer = phone.request("POST", "/sync/v1/log", content=spoiled, headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (400, "invalid"), odd[-8:]
    answer = phone.request("POST", "/sync/v1/log", content=written, headers={"Content-Type": "a/b"})
    assert answer.status_code == 400
    assert not phone.pull_all()
    assert phone.request("POST", "/sync/v1/log", content=written, headers=headers).is_success
