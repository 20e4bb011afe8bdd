"""Checks link codes and recovery codes as the server sees them."""

import secrets
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import httpx

from sync.settings import Limits
from sync.wire import b64encode
from tests.sync.phone import Phone
from tests.sync.served import Served, settings_in

SEALED = {"sealed": b64encode(bytes(100))}


def open_code(phone: Phone) -> str:
    id = b64encode(secrets.token_bytes(16))
    answer = phone.request("POST", "/sync/v1/links", json={"link_id": id})
    assert answer.status_code == 201, answer.text
    return f"/sync/v1/links/{id}"


def test_each_slot_is_written_once_and_a_lost_answer_can_be_read_again(
    served: Served, phone: Phone
) -> None:
    path = open_code(phone)
    other = {"sealed": b64encode(bytes(101))}
    with served.client() as stranger:
        assert phone.request("GET", f"{path}/request").json()["code"] == "slot-empty"
        assert stranger.put(f"{path}/request", json=SEALED).status_code == 201
        assert stranger.put(f"{path}/request", json=SEALED).status_code == 200
        assert stranger.put(f"{path}/request", json=other).json()["code"] == "slot-taken"
        for _ in range(2):
            assert phone.request("GET", f"{path}/request").json() == SEALED
        assert stranger.get(f"{path}/answer").json()["code"] == "slot-empty"
        assert phone.request("PUT", f"{path}/answer", json=SEALED).status_code == 201
        assert phone.request("PUT", f"{path}/answer", json=other).json()["code"] == "slot-taken"
        for _ in range(2):
            assert stranger.get(f"{path}/answer").json() == SEALED


def test_only_the_wallet_that_opened_a_code_may_read_the_request(
    served: Served, phone: Phone, new_phone: Callable[[], Phone]
) -> None:
    path = open_code(phone)
    with served.client() as stranger:
        stranger.put(f"{path}/request", json=SEALED)
        assert stranger.get(f"{path}/request").status_code == 401
        assert stranger.put(f"{path}/answer", json=SEALED).status_code == 401
    other = new_phone().begin()
    assert other.request("GET", f"{path}/request").status_code == 403
    assert other.request("PUT", f"{path}/answer", json=SEALED).status_code == 403


def test_a_code_lives_ten_minutes(served: Served, phone: Phone) -> None:
    path = open_code(phone)
    clock = served.clock
    clock.advance(seconds=601)
    with served.client() as stranger:
        late = stranger.put(f"{path}/request", json=SEALED)
        assert (late.status_code, late.json()["code"]) == (410, "link-over")
        unknown = f"/sync/v1/links/{b64encode(secrets.token_bytes(16))}/request"
        assert stranger.put(unknown, json=SEALED).status_code == 404


def test_the_old_device_waits_for_the_new_one(served: Served, phone: Phone) -> None:
    path = open_code(phone)
    timer = threading.Timer(0.3, lambda: httpx.put(f"{served.origin}{path}/request", json=SEALED))
    timer.start()
    assert phone.request("GET", f"{path}/request?wait_seconds=20").json() == SEALED
    timer.join()


def test_a_recovery_record_is_replaced_found_and_deleted(served: Served, phone: Phone) -> None:
    path = f"/sync/v1/recovery/{b64encode(secrets.token_bytes(16))}"
    with served.client() as anyone:
        assert anyone.get(path).status_code == 404
        for size_bytes in (60, 61):
            body = {"wrapped": b64encode(bytes(size_bytes))}
            assert phone.request("PUT", path, json=body).status_code == 204
            assert anyone.get(path).json() == body
        assert phone.request("DELETE", path).status_code == 204
        assert phone.request("DELETE", path).status_code == 204
        assert anyone.get(path).status_code == 404


def test_a_recovery_record_of_another_wallet_cannot_be_touched(
    phone: Phone, new_phone: Callable[[], Phone]
) -> None:
    path = f"/sync/v1/recovery/{b64encode(secrets.token_bytes(16))}"
    body = {"wrapped": b64encode(bytes(60))}
    phone.request("PUT", path, json=body)
    other = new_phone().begin()
    assert other.request("PUT", path, json=body).status_code == 403
    assert other.request("DELETE", path).status_code == 403


def test_guessing_codes_is_slowed_by_address(tmp_path: Path) -> None:
    limits = Limits(lookups_by_address_an_hour=3)
    settings = replace(settings_in(tmp_path), limits=limits)
    with Served(settings) as served, served.client() as stranger:
        paths = [f"/sync/v1/recovery/{b64encode(secrets.token_bytes(16))}" for _ in range(4)]
        answers = [stranger.get(path) for path in paths]
        assert [answer.status_code for answer in answers] == [404, 404, 404, 429]
        assert 0 < int(answers[3].headers["retry-after"]) <= 3_601
        clock = served.clock
        clock.advance(seconds=int(answers[3].headers["retry-after"]))
        assert stranger.get(paths[0]).status_code == 404
