"""Deposits of a phone: kept once, proven, and gone after the receipt; on both databases."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from sync.agency.envelope import open_attachment, open_submission, read_outer
from sync.agency.errors import RejectedError
from sync.expired_submissions import tidy_submissions
from sync.verify import check_proof
from sync.wire import b64encode, format_time
from tests.agency.phone import Link, fact, prove_change, seal_file
from tests.sync.town import FACTS, ID, OIN, Town, code_of


def test_UC6_a_submission_with_a_file_arrives_and_a_receipt_comes_back(town: Town) -> None:
    octets = bytes(range(256)) * 3_000
    file = seal_file("loonstrook.pdf", "application/pdf", octets)
    sent = town.phone.submit(town.link, "wijziging-doorgeven", FACTS, [file])
    [entry] = town.client.read_submissions(0).entries
    submission = open_submission(read_outer(entry), town.keys.enc, OIN)
    assert submission.id == sent
    [attachment] = submission.attachments
    chunks = [town.client.read_chunk(name) for name in attachment.chunks]
    assert b"".join(open_attachment(attachment, chunks)) == octets
    town.receive()
    [receipt] = town.phone.read(town.link)
    assert (receipt["kind"], receipt["sub"], receipt["digest"]) == (
        "receipt",
        sent,
        submission.digest,
    )
    proof = town.phone.make_proof_file(sent, receipt["jws"])
    root = town.served.context.keys.directory_root_public
    assert all(finding.holds for finding in check_proof(proof, root))


def test_after_the_receipt_the_ciphertext_and_its_files_are_gone(town: Town) -> None:
    file = seal_file("a.pdf", "application/pdf", bytes(600_000))
    town.phone.submit(town.link, "wijziging-doorgeven", FACTS, [file])
    blobs = town.served.context.blobs
    room = blobs.list_rooms()
    assert [len(blobs.list_room(name)) for name in room] == [2]
    content = town.client.read_submissions(0).entries[0]["inhoud"]
    town.receive()
    assert town.client.read_submissions(0).entries == []
    assert [len(blobs.list_room(name)) for name in room] == [0]
    with pytest.raises(RejectedError, match="unknown"):
        town.client.read_chunk(next(iter(file.chunks)))
    with town.served.context.database.reading() as tx:
        rows = tx.exec_driver_sql("SELECT content, attachments FROM submissions").all()
        used = tx.exec_driver_sql("SELECT bytes FROM mailboxes").scalar_one()
    assert [tuple(row) for row in rows] == [(None, None)]
    assert used == 0
    assert content.encode() not in b"".join(
        path.read_bytes() for path in town.served.settings.blobs.rglob("*") if path.is_file()
    )


def test_the_same_deposit_twice_is_kept_once_with_the_same_proof(town: Town) -> None:
    outer = town.outer()
    first, second = town.phone.deposit(town.link, outer), town.phone.deposit(town.link, outer)
    assert (first.status_code, second.status_code) == (201, 200)
    assert first.json() == second.json()
    assert len(town.client.read_submissions(0).entries) == 1
    town.receive()
    assert town.phone.deposit(town.link, outer).json() == first.json()
    assert town.client.read_submissions(0).entries == []


def test_other_bytes_under_the_same_id_are_refused(town: Town) -> None:
    outer = town.outer()
    town.phone.deposit(town.link, outer)
    changed = outer | {"content": town.outer()["content"]}
    assert code_of(town.phone.deposit(town.link, changed)) == (409, "submission-differs")


def test_a_deposit_names_the_chunks_that_are_missing(town: Town) -> None:
    file = seal_file("a.pdf", "application/pdf", bytes(600_000))
    outer = town.outer(attachments=[file.outer])
    answer = town.phone.deposit(town.link, outer)
    assert code_of(answer) == (409, "blobs-missing")
    assert answer.json()["missing"] == sorted(file.chunks)
    name, octets = next(iter(file.chunks.items()))
    path = f"/sync/v1/attachments/{name}"
    assert town.phone.request(town.link, "PUT", path, content=octets).status_code == 201
    assert town.phone.request(town.link, "PUT", path, content=octets).status_code == 200
    lying = town.phone.request(town.link, "PUT", path, content=octets + b"x")
    assert code_of(lying) == (400, "hash-differs")
    answer = town.phone.deposit(town.link, outer)
    assert len(answer.json()["missing"]) == 1


def test_a_chunk_of_one_submission_does_not_serve_another(town: Town) -> None:
    file = seal_file("a.pdf", "application/pdf", b"a")
    town.phone.submit(town.link, "wijziging-doorgeven", FACTS, [file])
    outer = town.outer(attachments=[file.outer])
    assert code_of(town.phone.deposit(town.link, outer)) == (409, "blobs-missing")


@pytest.mark.parametrize(
    ("changed", "status", "code"),
    [
        ({"kid": b64encode(bytes(32))}, 409, "recipient-key-unknown"),
        ({"mailbox": ID}, 404, "unknown"),
        ({"recipient": "00000000000000000001"}, 403, "not-yours"),
        ({"suite": "RSA"}, 400, "invalid"),
        ({"content": "é"}, 400, "invalid"),
        ({"id": "short"}, 400, "invalid"),
        ({"id": 1}, 400, "invalid"),
        ({"expires_at": "2020-01-01T00:00:00.000Z"}, 400, "invalid"),
        ({"expires_at": "2099-01-01T00:00:00.000Z"}, 400, "invalid"),
        ({"expires_at": "tomorrow"}, 400, "invalid"),
        ({"attachments": [{"id": ID, "size_bytes": -1, "chunks": []}]}, 400, "invalid"),
    ],
)
def test_a_deposit_that_is_not_right_is_refused(
    town: Town, changed: dict[str, Any], status: int, code: str
) -> None:
    assert code_of(town.phone.deposit(town.link, town.outer(**changed))) == (status, code)


def test_a_mailbox_answers_only_to_its_own_key(town: Town) -> None:
    other = town.phone.open_mailbox(OIN)
    stranger = Link(OIN, town.link.mailbox)
    path = f"/sync/v1/mailboxes/{town.link.mailbox}"
    for link in (other, stranger):
        answer = town.phone.request(link, "GET", f"{path}/items")
        assert code_of(answer) == (403, "not-yours")
        assert code_of(town.phone.request(link, "DELETE", path)) == (403, "not-yours")
    assert code_of(town.phone.deposit(other, town.outer())) == (403, "not-yours")
    taken = {"id": town.link.mailbox, "recipient": OIN}
    answer = town.phone.request(stranger, "POST", "/sync/v1/mailboxes", json=taken)
    assert code_of(answer) == (409, "slot-taken")
    again = town.phone.request(town.link, "POST", "/sync/v1/mailboxes", json=taken)
    assert again.status_code == 200
    second = town.phone.request(
        town.link, "POST", "/sync/v1/mailboxes", json={"id": ID, "recipient": OIN}
    )
    assert code_of(second) == (409, "slot-taken")
    nobody = {"id": ID, "recipient": "00000000000000000001"}
    answer = town.phone.request(stranger, "POST", "/sync/v1/mailboxes", json=nobody)
    assert code_of(answer) == (404, "unknown")


def test_a_request_without_proof_of_the_mailbox_key_is_refused(town: Town) -> None:
    http = town.phone.http
    assert code_of(http.get(f"/sync/v1/mailboxes/{town.link.mailbox}/items")) == (
        401,
        "proof-missing",
    )
    assert code_of(http.post("/sync/v1/submissions", json=town.outer())) == (401, "proof-missing")


def test_a_submission_that_nobody_fetched_expires(town: Town) -> None:
    file = seal_file("a.pdf", "application/pdf", b"a")
    town.phone.submit(town.link, "wijziging-doorgeven", FACTS, [file])
    unused = seal_file("b.pdf", "application/pdf", b"b")
    [(name, octets)] = unused.chunks.items()
    path = f"/sync/v1/attachments/{name}"
    assert town.phone.request(town.link, "PUT", path, content=octets).status_code == 201
    assert tidy_submissions(town.served.context) == 0
    town.served.clock.advance(days=4)
    assert tidy_submissions(town.served.context) == 1
    town.served.clock.advance(days=27)
    assert town.client.read_submissions(0).entries == []
    assert tidy_submissions(town.served.context) == 1
    blobs = town.served.context.blobs
    assert [blobs.list_room(room) for room in blobs.list_rooms()] == [[]]
    town.served.clock.advance(days=400)
    tidy_submissions(town.served.context)
    with town.served.context.database.reading() as tx:
        assert tx.exec_driver_sql("SELECT count(*) FROM submissions").scalar_one() == 0
        assert tx.exec_driver_sql("SELECT bytes FROM mailboxes").scalar_one() == 0


def test_too_many_files_are_refused_with_the_limit(town: Town) -> None:
    limits = town.served.context.settings.limits
    with town.served.context.database.writing() as tx:
        tx.exec_driver_sql(f"UPDATE mailboxes SET bytes = {limits.mailbox_bytes}")
    file = seal_file("a.pdf", "application/pdf", b"a")
    [(name, octets)] = file.chunks.items()
    answer = town.phone.request(town.link, "PUT", f"/sync/v1/attachments/{name}", content=octets)
    assert code_of(answer) == (507, "over-quota")
    assert code_of(town.phone.deposit(town.link, town.outer())) == (507, "over-quota")


def test_a_submission_and_a_small_file_count_for_what_they_take(town: Town) -> None:
    def used() -> int:
        with town.served.context.database.reading() as tx:
            return int(tx.exec_driver_sql("SELECT bytes FROM mailboxes").scalar_one())

    [(name, octets)] = seal_file("a.pdf", "application/pdf", b"a").chunks.items()
    path = f"/sync/v1/attachments/{name}"
    assert town.phone.request(town.link, "PUT", path, content=octets).status_code == 201
    assert used() == 4_096
    outer = town.outer()
    for status in (201, 200):
        assert town.phone.deposit(town.link, outer).status_code == status
    assert used() == 4_096 + len(outer["content"])
    town.receive()
    assert used() == 4_096


def test_files_that_come_at_once_do_not_pass_the_limit_together(town: Town) -> None:
    limits = town.served.context.settings.limits
    with town.served.context.database.writing() as tx:
        tx.exec_driver_sql(f"UPDATE mailboxes SET bytes = {limits.mailbox_bytes - 4_096}")
    chunks = [
        chunk
        for number in range(8)
        for chunk in seal_file(f"{number}.pdf", "application/pdf", b"a").chunks.items()
    ]

    def put(chunk: tuple[str, bytes]) -> int:
        path = f"/sync/v1/attachments/{chunk[0]}"
        return town.phone.request(town.link, "PUT", path, content=chunk[1]).status_code

    with ThreadPoolExecutor(8) as pool:
        statuses = sorted(pool.map(put, chunks))
    assert statuses == [201, *[507] * 7]
    blobs = town.served.context.blobs
    assert [len(blobs.list_room(room)) for room in blobs.list_rooms()] == [1]


def test_expiry_is_written_in_milliseconds(town: Town) -> None:
    outer = town.outer(expires_at=format_time(town.now() + timedelta(days=1)))
    assert town.phone.deposit(town.link, outer).status_code == 201


def test_the_keys_of_a_removed_device_open_neither_the_old_mailbox_nor_the_new(town: Town) -> None:
    old, new = town.link, town.phone.open_mailbox(OIN)
    late = town.outer()
    first = town.phone.deposit(old, late)
    proof = prove_change(old, new)
    sent = town.phone.submit(new, "key-change", [fact("proof", proof)])
    opened = town.receive()
    assert [submission.replaces for submission in opened] == [None, old.issuer]
    path = "/sync/v1/mailboxes"
    assert town.phone.request(old, "DELETE", f"{path}/{old.mailbox}").json()["erased"] == 1
    stolen = replace(new, mailbox_key=old.mailbox_key)
    for mailbox, refusal in (
        (old.mailbox, (410, "mailbox-closed")),
        (new.mailbox, (403, "not-yours")),
    ):
        for method, place in (("GET", "/items"), ("DELETE", "")):
            answer = town.phone.request(stolen, method, f"{path}/{mailbox}{place}")
            assert code_of(answer) == refusal
    assert code_of(town.phone.deposit(old, town.outer())) == (410, "mailbox-closed")
    again = town.phone.deposit(old, late)
    assert (again.status_code, again.json()) == (200, first.json())
    assert [(s["kind"], s["sub"]) for s in town.phone.read(new)] == [("receipt", sent)]
