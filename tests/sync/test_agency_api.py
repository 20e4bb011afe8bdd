"""The agency API: tokens, pages, receipts and messages; on both databases."""

import threading
import time
from datetime import timedelta
from typing import Any

import pytest

from sync.agency.client import AgencyClient
from sync.agency.envelope import open_submission, read_outer
from sync.agency.errors import RejectedError
from sync.agency.receipts import seal_answer, sign_message, sign_receipt
from sync.directory import verify_directory
from sync.signatures import public_jwk
from sync.wakes import LOOK_SECONDS
from sync.wire import b64encode, format_time
from tests.sync.town import FACTS, ID, OIN, Town, code_of


def send_message(town: Town, submission: Any, message: str, text: str = "Dag") -> None:
    signed = sign_message(
        town.keys,
        OIN,
        message,
        town.now(),
        issuer=submission.issuer,
        kind="message",
        about=submission.id,
        title="Vraag",
        text=text,
    )
    sealed = seal_answer(signed, submission.reply_key)
    town.client.deliver(submission.mailbox, message, "message", sealed)


def test_messages_come_in_order_and_go_when_acknowledged(town: Town) -> None:
    town.phone.submit(town.link, "wijziging-doorgeven", FACTS)
    [submission] = town.receive()
    for number in range(1, 4):
        send_message(town, submission, b64encode(bytes([number]) * 16), f"Bericht {number}")
    statements = town.phone.read(town.link)
    assert [each.get("text") for each in statements] == [
        None,
        "Bericht 1",
        "Bericht 2",
        "Bericht 3",
    ]
    town.phone.acknowledge(town.link)
    town.phone.cursor = 0
    assert town.phone.read(town.link) == []
    with town.served.context.database.reading() as tx:
        contents = tx.exec_driver_sql("SELECT content FROM mailbox_items").scalars().all()
    assert contents == [None] * 4


def test_the_same_receipt_or_message_twice_comes_once(town: Town) -> None:
    town.phone.submit(town.link, "wijziging-doorgeven", FACTS)
    [entry] = town.client.read_submissions(0).entries
    submission = open_submission(read_outer(entry), town.keys.enc, OIN)
    receipt = sign_receipt(submission, town.keys, OIN, ID, town.now())
    sealed = seal_answer(receipt, submission.reply_key)
    town.client.give_receipt(submission.id, sealed)
    town.client.give_receipt(submission.id, sealed)
    with pytest.raises(RejectedError, match="receipt-differs"):
        town.client.give_receipt(submission.id, seal_answer(receipt, submission.reply_key))
    message = seal_answer("e30.e30.e30", submission.reply_key)
    town.client.deliver(submission.mailbox, ID, "message", message)
    town.client.deliver(submission.mailbox, ID, "message", message)
    with pytest.raises(RejectedError, match="message-differs"):
        town.client.deliver(submission.mailbox, ID, "task", message)
    path = f"/sync/v1/mailboxes/{town.link.mailbox}/items"
    items = town.phone.request(town.link, "GET", path).json()["items"]
    assert [(item["number"], item["kind"]) for item in items] == [(1, "receipt"), (2, "message")]


def test_an_agency_can_only_reach_its_own_mailboxes_and_submissions(town: Town) -> None:
    sealed = seal_answer("e30.e30.e30", public_jwk(town.link.reply_key))
    for act in (
        lambda: town.client.deliver(ID, ID, "message", sealed),
        lambda: town.client.give_receipt(ID, sealed),
        lambda: town.client.read_chunk(b64encode(bytes(32))),
        lambda: town.client.deliver(town.link.mailbox, ID, "receipt", sealed),
    ):
        with pytest.raises(RejectedError, match="unknown"):
            act()


def test_a_closed_mailbox_takes_nothing_more_but_what_was_handed_in_is_received(
    town: Town,
) -> None:
    town.phone.submit(town.link, "wijziging-doorgeven", FACTS)
    path = f"/sync/v1/mailboxes/{town.link.mailbox}"
    assert town.phone.request(town.link, "DELETE", path).json() == {"erased": 0, "kept": 1}
    assert code_of(town.phone.request(town.link, "GET", f"{path}/items")) == (410, "mailbox-closed")
    assert code_of(town.phone.deposit(town.link, town.outer())) == (410, "mailbox-closed")
    [submission] = town.receive()
    with pytest.raises(RejectedError, match="unknown"):
        send_message(town, submission, ID)


def test_a_page_goes_on_where_the_last_ended(town: Town) -> None:
    for _ in range(5):
        town.phone.submit(town.link, "wijziging-doorgeven", FACTS)
    first = town.client.read_submissions(0, limit=2)
    assert ([entry["nummer"] for entry in first.entries], first.following) == ([1, 2], 2)
    last = town.client.read_submissions(4, limit=2)
    assert ([entry["nummer"] for entry in last.entries], last.following) == ([5], None)


def test_waiting_ends_when_something_comes(town: Town) -> None:
    arrived: list[int] = []
    client = AgencyClient(town.served.origin, OIN, town.keys, now=town.now)

    def wait() -> None:
        with client:
            arrived.extend(e["nummer"] for e in client.read_submissions(0, wait_seconds=20).entries)

    thread = threading.Thread(target=wait)
    thread.start()
    # Time to look more than once for what is not there yet: nothing new is no reason to answer.
    time.sleep(3 * LOOK_SECONDS)
    assert thread.is_alive()
    town.phone.submit(town.link, "wijziging-doorgeven", FACTS)
    thread.join(20)
    assert arrived == [1]


def test_a_page_of_another_origin_may_not_use_the_agency_api(town: Town) -> None:
    answer = town.phone.http.get(
        "/api/v1/inzendingen", headers={"Origin": "https://elsewhere.example"}
    )
    assert code_of(answer) == (403, "foreign-origin")


def test_expiry_is_written_in_milliseconds(town: Town) -> None:
    outer = town.outer(expires_at=format_time(town.now() + timedelta(days=1)))
    assert town.phone.deposit(town.link, outer).status_code == 201


def test_the_directory_is_served_whole_with_an_etag(town: Town) -> None:
    http = town.phone.http
    answer = http.get("/directory/v1/directory.json")
    root = town.served.context.keys.directory_root_public
    directory = verify_directory(answer.text, [root], town.now())
    assert answer.headers["ETag"] == f'"{directory.digest}"'
    again = http.get(
        "/directory/v1/directory.json", headers={"If-None-Match": answer.headers["ETag"]}
    )
    assert (again.status_code, again.content) == (304, b"")
