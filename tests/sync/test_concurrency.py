"""Checks that many devices at once lose nothing, and that a reader with a cursor misses nothing."""

import secrets
import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import text as sql

from sync.frames import decode_frame
from tests.sync.phone import Phone
from tests.sync.served import Served

WRITERS, PUSHES = 8, 12


def test_a_reader_with_a_cursor_misses_nothing_of_eight_writers(
    served: Served, phone: Phone
) -> None:
    """A bare sequence loses rows: a later number can be committed before an earlier one."""
    writers = [phone.add() for _ in range(WRITERS)]
    sent: list[set[bytes]] = [set() for _ in writers]
    seen: list[tuple[int, bytes]] = []
    faults: list[str] = []
    is_over = threading.Event()

    def write(writer: Phone, mine: set[bytes]) -> None:
        writer.pull()
        for size in range(PUSHES):
            items = [secrets.token_bytes(284) for _ in range(1 + size % 5)]
            answer = writer.push(*items)
            if answer.status_code != 200:
                faults.append(answer.text)
            mine.update(items)

    def read() -> None:
        after = 0
        while True:
            last_round = is_over.is_set()
            page = phone.pull(after, limit=7)
            seen.extend((seq, frame) for seq, frame in page["items"])
            after = page["seq"]
            if last_round and not page["items"]:
                return

    threads = [
        threading.Thread(target=write, args=each) for each in zip(writers, sent, strict=True)
    ]
    reader = threading.Thread(target=read)
    for thread in [*threads, reader]:
        thread.start()
    for thread in threads:
        thread.join()
    is_over.set()
    reader.join()
    assert faults == []
    everything = set().union(*sent)
    assert [seq for seq, _ in seen] == list(range(1, len(everything) + 1))
    from sync.wire import b64decode

    assert {decode_frame(b64decode(frame))[6] for _, frame in seen} == everything


def test_many_wallets_at_once_each_keep_their_own(
    served: Served, new_phone: Callable[[], Phone]
) -> None:
    phones = [new_phone() for _ in range(16)]
    faults: list[str] = []

    def live(phone: Phone) -> None:
        phone.begin()
        for _ in range(6):
            answer = phone.push(*[secrets.token_bytes(284)] * 3)
            if answer.status_code != 200:
                faults.append(answer.text)

    threads = [threading.Thread(target=live, args=(phone,)) for phone in phones]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    for phone in phones:
        assert [seq for seq, _ in phone.pull_all()] == list(range(1, 19))
        described = phone.request("GET", "/sync/v1/wallet").json()
        frames = [frame for _, frame in phone.pull_all()]
        assert (described["items"], described["bytes"]) == (18, sum(map(len, frames)))


def test_the_same_batch_sent_many_times_at_once_is_stored_once(
    served: Served, phone: Phone
) -> None:
    phone.pull()
    body, _, _ = phone.batch([secrets.token_bytes(284) for _ in range(5)])
    statuses: list[int] = []

    def push() -> None:
        other = Phone(served.origin, phone.keys, phone.chain)
        statuses.append(other.request("POST", "/sync/v1/log", json=body).status_code)
        other.close()

    threads = [threading.Thread(target=push) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(statuses) == [200] + [409] * 11
    assert len(phone.pull_all()) == 5


def test_the_same_wallet_begun_many_times_at_once_is_there_once(
    served: Served, new_phone: Callable[[], Phone]
) -> None:
    phone = new_phone()
    body = {"link": phone.chain.links[0], "copies": phone.chain.copies[1]}
    statuses: list[int] = []

    def begin() -> None:
        other = Phone(served.origin, phone.keys, phone.chain)
        statuses.append(other.request("POST", "/sync/v1/wallets", json=body).status_code)
        other.close()

    threads = [threading.Thread(target=begin) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(statuses) <= {200, 201}
    with served.context.database.reading() as tx:
        query = sql("SELECT count(*) FROM wallets WHERE id = :id")
        assert tx.execute(query, {"id": phone.chain.wallet}).scalar_one() == 1


@pytest.mark.parametrize("links", [2])
def test_two_links_that_follow_the_same_one_cannot_both_be_added(phone: Phone, links: int) -> None:
    from tests.sync.phone import Chain, Keys

    bodies = []
    for _ in range(links):
        branch = Chain.__new__(Chain)
        branch.__dict__ = phone.chain.__dict__ | {
            "links": list(phone.chain.links),
            "members": dict(phone.chain.members),
            "copies": {},
        }
        bodies.append(branch.add(phone.keys, Keys()))
    codes = [phone.request("POST", "/sync/v1/membership", json=body) for body in bodies]
    assert [answer.status_code for answer in codes] == [201, 409]


def test_hundred_phones_wait_without_keeping_others_from_working(
    served: Served, phone: Phone
) -> None:
    """Waiting holds no thread and no connection to the database."""
    assert replace(served.settings).limits.wait_seconds >= 20
    head = phone.pull()["seq"]
    pages: list[int] = []

    def wait() -> None:
        other = Phone(served.origin, phone.keys, phone.chain)
        pages.append(len(other.pull(head, wait_seconds=20)["items"]))
        other.close()

    threads = [threading.Thread(target=wait) for _ in range(100)]
    for thread in threads:
        thread.start()
    with served.client() as client:
        for _ in range(20):
            assert client.get("/ready").status_code == 200
    assert phone.push().status_code == 200
    for thread in threads:
        thread.join()
    assert pages == [1] * 100
