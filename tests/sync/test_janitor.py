"""Checks what the server tidies up by itself, and that nothing else goes."""

import hashlib
import os
import time

import pytest
from sqlalchemy import text as sql

from tests.sync.phone import Phone
from tests.sync.served import Served
from tests.sync.test_blobs import chunk
from tests.sync.test_links import SEALED, open_code
from tests.sync.test_snapshots import post, snapshot


def test_an_expired_link_code_is_forgotten(served: Served, phone: Phone) -> None:
    path = open_code(phone)
    served.clock.advance(seconds=1_000)
    assert served.tidy()["pairings"] == 0
    served.clock.advance(seconds=4_000)
    assert served.tidy()["pairings"] == 1
    with served.client() as stranger:
        assert stranger.put(f"{path}/request", json=SEALED).status_code == 404


def test_the_log_of_a_single_device_is_cut_after_thirty_days(served: Served, phone: Phone) -> None:
    """Also when it makes a newer snapshot every week."""
    phone.push(*[bytes(284)] * 10)
    manifest = None
    for week in range(4):
        manifest = snapshot(phone, week + 1, manifest)
        assert post(phone, manifest).status_code == 201
        served.clock.advance(days=7)
        assert served.tidy()["logs"] == 0
    served.clock.advance(days=3)
    assert served.tidy()["logs"] == 1
    assert phone.request("GET", "/sync/v1/log?after=0").json()["floor"] == 1
    kept = phone.request("GET", "/sync/v1/snapshots").json()
    assert kept["current"] == manifest
    assert [seq for seq, _ in phone.pull_all(1)] == list(range(2, 11))


def test_an_idle_wallet_gets_notice_before_it_is_erased(served: Served, phone: Phone) -> None:
    path, content = chunk()
    digest = hashlib.sha256(content).digest()
    room = served.context.blobs.room_of_wallet(phone.chain.wallet)
    phone.request("PUT", path, content=content)
    phone.push()
    served.tidy()
    served.clock.advance(days=669)
    served.tidy()
    assert not has_notice(served, phone)
    served.clock.advance(days=2)
    served.tidy()
    assert has_notice(served, phone)
    served.clock.advance(days=58)
    served.tidy()
    assert served.context.blobs.read(room, digest) == content
    served.clock.advance(days=3)
    assert served.tidy()["idle"] >= 1
    refusal = phone.request("GET", "/sync/v1/log")
    assert (refusal.status_code, refusal.json()["code"]) == (410, "wallet-erased")
    assert served.context.blobs.list_room(room) == []
    served.clock.advance(days=91)
    assert served.tidy()["erased"] >= 1
    assert phone.request("GET", "/sync/v1/log").json()["code"] == "device-unknown"


def has_notice(served: Served, phone: Phone) -> bool:
    with served.context.database.reading() as tx:
        query = sql("SELECT notice_at FROM wallets WHERE id = :id")
        return tx.execute(query, {"id": phone.chain.wallet}).scalar_one() is not None


def test_a_wallet_that_comes_back_after_its_notice_stays(served: Served, phone: Phone) -> None:
    served.clock.advance(days=700)
    served.tidy()
    phone.pull()
    served.clock.advance(days=100)
    served.tidy()
    assert phone.request("GET", "/sync/v1/wallet").status_code == 200


def test_long_idleness_without_a_notice_does_not_erase(served: Served, phone: Phone) -> None:
    """A server that stood still for years must first give notice."""
    served.clock.advance(days=3_000)
    done = served.tidy()
    assert done["notices"] >= 1
    with served.context.database.reading() as tx:
        query = sql("SELECT erased_at FROM wallets WHERE id = :id")
        assert tx.execute(query, {"id": phone.chain.wallet}).scalar_one() is None


def test_files_that_no_row_names_are_erased_after_a_day(served: Served, phone: Phone) -> None:
    path, content = chunk()
    phone.request("PUT", path, content=content)
    blobs = served.context.blobs
    room = blobs.room_of_wallet(phone.chain.wallet)
    blobs.write(room, bytes(32), b"left by a crash")
    assert served.tidy()["unused_files"] == 0
    for name in (served.settings.blobs / room).glob("??/*"):
        os.utime(name, (time.time() - 90_000, time.time() - 90_000))
    assert served.tidy()["unused_files"] == 1
    assert phone.request("GET", path).content == content


def test_addresses_are_forgotten_after_their_hour(served: Served, phone: Phone) -> None:
    served.clock.advance(seconds=7_300)
    assert served.tidy()["addresses"] >= 1
    with served.context.database.reading() as tx:
        assert tx.execute(sql("SELECT count(*) FROM address_counts")).scalar_one() == 0


@pytest.mark.parametrize("times", [1, 2])
def test_tidying_twice_does_no_harm(served: Served, phone: Phone, times: int) -> None:
    phone.push()
    for _ in range(times):
        served.tidy()
    assert len(phone.pull_all()) == 1
