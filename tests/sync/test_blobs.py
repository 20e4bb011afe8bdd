"""Checks encrypted chunks: resuming, refusing what lies about its name, quota, erasing."""

import hashlib
import secrets
from pathlib import Path

import httpx
from sqlalchemy import text as sql

from sync.clock import DAY_MS
from sync.settings import Limits
from sync.wire import b64encode
from tests.sync.phone import Phone
from tests.sync.served import Served, settings_in


def chunk(size_bytes: int = 1_000) -> tuple[str, bytes]:
    content = secrets.token_bytes(size_bytes)
    return f"/sync/v1/blobs/{b64encode(hashlib.sha256(content).digest())}", content


def test_a_chunk_is_stored_once_and_read_back(phone: Phone) -> None:
    path, content = chunk()
    name = path.rpartition("/")[2]
    asked = phone.request("POST", "/sync/v1/blobs/missing", json={"hashes": [name]})
    assert asked.json() == {"missing": [name]}
    assert phone.request("PUT", path, content=content).status_code == 201
    size_bytes = phone.request("GET", "/sync/v1/wallet").json()["bytes"]
    assert phone.request("PUT", path, content=content).status_code == 200
    assert phone.request("GET", "/sync/v1/wallet").json()["bytes"] == size_bytes
    asked = phone.request("POST", "/sync/v1/blobs/missing", json={"hashes": [name]})
    assert asked.json() == {"missing": []}
    read = phone.request("GET", path)
    assert (read.content, read.headers["content-type"]) == (content, "application/octet-stream")


def test_octets_that_are_not_what_their_name_says_are_refused(phone: Phone) -> None:
    path, content = chunk()
    refusal = phone.request("PUT", path, content=content[:-1])
    assert (refusal.status_code, refusal.json()["code"]) == (400, "hash-differs")
    assert phone.request("GET", path).status_code == 404


def test_a_chunk_of_one_wallet_is_not_there_for_another(
    phone: Phone, new_phone: "type[Phone]"
) -> None:
    path, content = chunk()
    phone.request("PUT", path, content=content)
    stranger = new_phone().begin()
    assert stranger.request("GET", path).status_code == 404
    assert stranger.request("DELETE", path).status_code == 204
    assert phone.request("GET", path).content == content


def test_a_chunk_over_one_mebibyte_is_refused_while_it_is_read(phone: Phone) -> None:
    path, content = chunk(1_048_576)
    assert phone.request("PUT", path, content=content).status_code == 201
    path, content = chunk(1_048_577)
    assert phone.request("PUT", path, content=content).status_code == 413

    def parts() -> "object":
        for start in range(0, len(content), 65_536):
            yield content[start : start + 65_536]

    refusal = phone.request("PUT", path, content=parts())
    assert (refusal.status_code, refusal.json()["code"]) == (413, "too-much")
    assert phone.request("GET", path).status_code == 404


def test_a_new_wallet_holds_20_mb_until_its_second_day(served: Served, phone: Phone) -> None:
    for _ in range(19):
        path, content = chunk(1_000_000)
        assert phone.request("PUT", path, content=content).status_code == 201
    path, content = chunk(1_000_000)
    refusal = phone.request("PUT", path, content=content)
    assert (refusal.status_code, refusal.json()["quota_bytes"]) == (507, 20_000_000)
    phone.pull()
    answers = [phone.push(bytes(780_000)).status_code for _ in range(2)]
    assert answers == [200, 507]
    clock = served.clock
    clock.now_ms += DAY_MS
    assert phone.request("PUT", path, content=content).status_code == 201
    assert phone.request("GET", "/sync/v1/wallet").json()["quota_bytes"] == 500_000_000


def test_an_erased_chunk_frees_its_room_on_the_disk(served: Served, phone: Phone) -> None:
    path, content = chunk(10_000)
    phone.request("PUT", path, content=content)
    room = served.context.blobs.room_of_wallet(phone.chain.wallet)
    assert served.context.blobs.list_room(room) == [hashlib.sha256(content).digest()]
    for _ in range(2):
        assert phone.request("DELETE", path).status_code == 204
    assert served.context.blobs.list_room(room) == []
    assert phone.request("GET", "/sync/v1/wallet").json()["bytes"] == 0


def test_a_chunk_whose_file_was_lost_is_asked_for_again(served: Served, phone: Phone) -> None:
    path, content = chunk()
    phone.request("PUT", path, content=content)
    served.context.blobs.erase_room(served.context.blobs.room_of_wallet(phone.chain.wallet))
    name = path.rpartition("/")[2]
    asked = phone.request("POST", "/sync/v1/blobs/missing", json={"hashes": [name]})
    assert asked.json() == {"missing": [name]}
    assert phone.request("PUT", path, content=content).status_code == 201
    assert phone.request("GET", path).content == content


def test_asking_for_no_chunk_is_answered(phone: Phone) -> None:
    asked = phone.request("POST", "/sync/v1/blobs/missing", json={"hashes": []})
    assert asked.json() == {"missing": []}


def test_young_wallets_of_one_address_share_a_day_of_storage(tmp_path: Path) -> None:
    limits = Limits(young_bytes_by_address_a_day=2_000_000, young_days=3)
    with Served(settings_in(tmp_path, limits=limits)) as served:
        phones = [Phone(served.origin).begin() for _ in range(3)]

        def fill(phone: Phone) -> httpx.Response:
            path, content = chunk(900_000)
            return phone.request("PUT", path, content=content)

        assert [fill(phone).status_code for phone in phones] == [201, 201, 429]
        refusal = fill(phones[2])
        assert refusal.json()["code"] == "too-often"
        assert 0 < int(refusal.headers["Retry-After"]) <= 86_401
        big = phones[2].push(*[secrets.token_bytes(65_564)] * 8)
        assert (big.status_code, big.headers["Retry-After"]) == (
            429,
            refusal.headers["Retry-After"],
        )
        assert phones[2].push().status_code == 200
        assert phones[2].request("GET", "/sync/v1/wallet").json()["blobs"] == 0
        files = [each for each in served.settings.blobs.rglob("*") if each.is_file()]
        assert len(files) == 2
        served.clock.advance(seconds=int(refusal.headers["Retry-After"]))
        served.tidy()
        with served.context.database.reading() as tx:
            assert tx.execute(sql("SELECT count(*) FROM address_counts")).scalar_one() == 0
        assert fill(phones[2]).status_code == 201
        served.clock.advance(days=3)
        assert {fill(phone).status_code for phone in phones * 3} == {201}
        for phone in phones:
            phone.close()
