"""Files that an agency hands over with a message, until the wallet has them; on both databases."""

from collections.abc import Sequence
from pathlib import Path

import httpx
import pytest

from sync.agency.errors import RejectedError
from sync.agency.receipts import seal_answer, sign_message
from sync.delivered_files import room_of_delivered
from sync.settings import Limits
from sync.signatures import public_jwk
from sync.wire import b64decode, b64encode
from tests.agency.phone import File, seal_file
from tests.sync.served import Served, settings_in
from tests.sync.town import ID, OIN, Town, code_of, open_town, register_example

LETTER = bytes(range(256)) * 4_000


def seal_message(town: Town, files: Sequence[File]) -> str:
    signed = sign_message(
        town.keys,
        OIN,
        ID,
        town.now(),
        issuer=town.link.issuer,
        kind="decision",
        about=None,
        title="Besluit",
        text="Zie de brief",
        extra={"attachments": [file.claims for file in files]},
    )
    return seal_answer(signed, public_jwk(town.link.reply_key))


def hand_over(town: Town, files: Sequence[File]) -> list[str]:
    chunks = {name: octets for file in files for name, octets in file.chunks.items()}
    for name, octets in chunks.items():
        town.client.hand_over(town.link.mailbox, name, octets)
    return list(chunks)


def fetch(town: Town, name: str, mailbox: str | None = None) -> httpx.Response:
    path = f"/sync/v1/mailboxes/{mailbox or town.link.mailbox}/attachments/{name}"
    return town.phone.request(town.link, "GET", path)


def files_of(town: Town) -> list[bytes]:
    room = room_of_delivered(b64decode(town.link.mailbox, 16))
    return town.served.context.blobs.list_room(room)


def test_a_file_comes_with_its_message_and_goes_when_acknowledged(town: Town) -> None:
    file = seal_file("besluit.pdf", "application/pdf", LETTER)
    assert len(file.chunks) == 2
    chunks = hand_over(town, [file])
    assert code_of(fetch(town, chunks[0])) == (404, "unknown"), "no message names it yet"
    town.client.deliver(town.link.mailbox, ID, "decision", seal_message(town, [file]), chunks)
    [statement] = town.phone.read(town.link)
    [claims] = statement["attachments"]
    assert claims == file.claims
    for name in claims["chunks"]:
        answer = fetch(town, name)
        assert answer.status_code == 200
        assert answer.content == file.chunks[name]
    town.phone.acknowledge(town.link)
    assert code_of(fetch(town, chunks[0])) == (404, "unknown")
    assert files_of(town) == []


def test_a_message_that_names_a_chunk_which_is_not_here_is_not_delivered(town: Town) -> None:
    file = seal_file("brief.pdf", "application/pdf", LETTER)
    sealed, chunks = seal_message(town, [file]), list(file.chunks)
    town.client.hand_over(town.link.mailbox, chunks[0], file.chunks[chunks[0]])
    with pytest.raises(RejectedError, match="blobs-missing"):
        town.client.deliver(town.link.mailbox, ID, "decision", sealed, chunks)
    assert town.phone.read(town.link) == []
    hand_over(town, [file])
    town.client.deliver(town.link.mailbox, ID, "decision", sealed, chunks)
    assert len(town.phone.read(town.link)) == 1


def test_everything_may_be_sent_twice_and_a_chunk_goes_with_one_message(town: Town) -> None:
    file = seal_file("brief.txt", "text/plain", b"Dag")
    sealed = seal_message(town, [file])
    for _ in range(2):
        chunks = hand_over(town, [file])
        town.client.deliver(town.link.mailbox, ID, "decision", sealed, chunks)
    with pytest.raises(RejectedError, match="message-differs"):
        town.client.deliver(town.link.mailbox, ID, "decision", sealed)
    other = b64encode(bytes([9]) * 16)
    with pytest.raises(RejectedError, match="blobs-missing"):
        town.client.deliver(town.link.mailbox, other, "decision", sealed, chunks)
    assert len(town.phone.read(town.link)) == 1


def test_a_chunk_is_for_one_mailbox_only(town: Town) -> None:
    file = seal_file("brief.txt", "text/plain", b"Dag")
    chunks = hand_over(town, [file])
    town.client.deliver(town.link.mailbox, ID, "decision", seal_message(town, [file]), chunks)
    other = town.phone.open_mailbox(OIN)
    assert code_of(fetch(town, chunks[0], other.mailbox)) == (403, "not-yours")
    path = f"/sync/v1/mailboxes/{other.mailbox}/attachments/{chunks[0]}"
    assert code_of(town.phone.request(other, "GET", path)) == (404, "unknown")
    with pytest.raises(RejectedError, match="blobs-missing"):
        town.client.deliver(other.mailbox, ID, "decision", "e30.e30.e30", chunks)
    with pytest.raises(RejectedError, match="unknown"):
        town.client.hand_over(ID, chunks[0], file.chunks[chunks[0]])


def test_octets_that_are_not_what_their_name_says_are_refused(town: Town) -> None:
    [name] = seal_file("brief.txt", "text/plain", b"Dag").chunks
    with pytest.raises(RejectedError, match="hash-differs"):
        town.client.hand_over(town.link.mailbox, name, b"Iets anders")
    with pytest.raises(RejectedError, match="too-much"):
        town.client.hand_over(town.link.mailbox, name, bytes(1_048_577))
    assert files_of(town) == []


def test_a_full_mailbox_says_so_and_the_person_can_still_hand_in(tmp_path: Path) -> None:
    limits = Limits(mailbox_bytes=600_000)
    with Served(settings_in(tmp_path / "server", limits=limits)) as served:
        keys = register_example(served, tmp_path / "agency")
        with open_town(served, keys) as town:
            file = seal_file("brief.pdf", "application/pdf", LETTER)
            with pytest.raises(RejectedError, match="over-quota"):
                hand_over(town, [file])
            assert len(files_of(town)) == 1
            paper = seal_file("loonstrook.pdf", "application/pdf", LETTER[:500_000])
            town.phone.submit(town.link, "wijziging-doorgeven", [], [paper])


def test_a_chunk_that_no_message_names_goes_after_three_days(town: Town) -> None:
    file = seal_file("brief.txt", "text/plain", b"Dag")
    hand_over(town, [file])
    town.served.clock.advance(days=2.9)
    assert town.served.tidy()["delivered"] == 0
    town.served.clock.advance(days=0.2)
    assert town.served.tidy()["delivered"] == 1
    assert files_of(town) == []


def test_a_chunk_whose_file_a_crash_lost_can_be_handed_over_again(town: Town) -> None:
    file = seal_file("brief.txt", "text/plain", b"Dag")
    [name] = hand_over(town, [file])
    room = room_of_delivered(b64decode(town.link.mailbox, 16))
    town.served.context.blobs.erase(room, b64decode(name, 32))
    with pytest.raises(RejectedError, match="blobs-missing"):
        town.client.deliver(town.link.mailbox, ID, "decision", "e30.e30.e30", [name])
    hand_over(town, [file])
    town.client.deliver(town.link.mailbox, ID, "decision", "e30.e30.e30", [name])
    assert fetch(town, name).content == file.chunks[name]


def test_closing_a_mailbox_erases_what_waits_in_it(town: Town) -> None:
    file = seal_file("brief.txt", "text/plain", b"Dag")
    chunks = hand_over(town, [file])
    town.client.deliver(town.link.mailbox, ID, "decision", "e30.e30.e30", chunks)
    path = f"/sync/v1/mailboxes/{town.link.mailbox}"
    assert town.phone.request(town.link, "DELETE", path).json() == {"erased": 1, "kept": 0}
    assert files_of(town) == []
    with pytest.raises(RejectedError, match="unknown"):
        hand_over(town, [file])
