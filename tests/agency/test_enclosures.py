"""Files with a message: sealed when they are added, handed over before it, and never twice."""

from pathlib import Path
from typing import Any

import pytest

from sync.agency.answers import decision_members, deliver_answers
from sync.agency.clerks import Session
from sync.agency.client import AgencyClient
from sync.agency.enclosures import (
    MOST_BYTES,
    add_enclosure,
    read_enclosures,
    remove_enclosure,
)
from sync.agency.envelope import Attachment, open_attachment
from sync.agency.errors import NotAllowedError, RejectedError, UnreachableError
from sync.agency.office import Office
from sync.wire import b64decode
from tests.agency.conftest import NOW
from tests.agency.desk import Desk, refusal
from tests.agency.desk import desk as desk
from tests.agency.test_pull import Counter
from tests.agency.test_pull import counter as counter
from tests.sync.town import Town

CLERK = Session("balie", "nl", b"")
LETTER = b"%PDF-1.7\n" + bytes(range(256)) * 5_000
"""Three chunks."""


class Stumbling(AgencyClient):
    """A client whose connection goes after some chunks, before or after they arrived."""

    chunks_left = 0
    is_lost_after = False

    def hand_over(self, mailbox: str, name: str, octets: bytes) -> None:
        """Hand over, or stumble."""
        if self.chunks_left == 0:
            if self.is_lost_after:
                super().hand_over(mailbox, name, octets)
            raise UnreachableError("unreachable")
        self.chunks_left -= 1
        super().hand_over(mailbox, name, octets)


def send_in(town: Town, office: Office) -> str:
    """Let the phone hand something in and the office receive it."""
    outer = town.outer()
    assert town.phone.deposit(town.link, outer).status_code == 201
    office.receiver.receive_all(wait_seconds=0)
    return outer["id"]


def add(office: Office, submission: str, octets: bytes = LETTER, name: str = "besluit.pdf") -> str:
    return add_enclosure(office.store, submission, name, octets, "balie", office.now())


@pytest.mark.parametrize(
    ("octets", "code"),
    [
        (b"", "file-empty"),
        (b"%PDF-" + bytes(MOST_BYTES), "file-large"),
        (b"<html><script>alert(1)</script>%PDF-1.4", "file-type"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "file-type"),
        (b"PK\x03\x04" + bytes(100), "file-type"),
        (b"GIF89a" + bytes(10), "file-type"),
    ],
)
def test_only_files_that_every_phone_can_show_are_taken(
    desk: Desk, octets: bytes, code: str
) -> None:
    case = desk.put().id
    assert refusal(add_enclosure, desk.store, case, "a.pdf", octets, "balie", desk.now) == code
    assert read_enclosures(desk.store, case) == []


def test_a_name_cannot_deceive_and_five_files_are_the_most(desk: Desk) -> None:
    case = desk.put().id
    name = "../../brief\u202efdp.exe" + "a" * 500 + ".pdf"
    add_enclosure(desk.store, case, name, LETTER, "balie", desk.now)
    [one] = read_enclosures(desk.store, case)
    assert (len(one.name), one.name.endswith("a.pdf")) == (100, True)
    assert not set(one.name) & set("/\\\u202e")
    for _ in range(4):
        add_enclosure(desk.store, case, "a.pdf", LETTER, "balie", desk.now)
    assert refusal(add_enclosure, desk.store, case, "b.pdf", LETTER, "balie", desk.now) == (
        "file-many"
    )


def test_a_decision_carries_who_the_article_and_the_last_day_to_object() -> None:
    members = decision_members("Gemeente Voorbeeld", " Participatiewet 11 ", NOW)
    assert members == {
        "state": "decided",
        "by": "Gemeente Voorbeeld",
        "basis": "Participatiewet 11",
        "remedy": "objection",
        "until": "2026-07-14",
    }


def test_a_file_that_another_clerk_took_away_is_said_and_nothing_is_sent(desk: Desk) -> None:
    case = desk.put().id
    file = add_enclosure(desk.store, case, "a.pdf", LETTER, "balie", desk.now)
    remove_enclosure(desk.store, case, file)
    send = desk.casework.send_message
    with pytest.raises(NotAllowedError, match="file-gone"):
        send(case, desk.session, "Brief", "Zie het bestand", [file])
    assert desk.kinds(case) == []


def test_nothing_of_a_file_stands_in_clear_at_the_desk(desk: Desk, tmp_path: Path) -> None:
    case = desk.put().id
    add_enclosure(desk.store, case, "canarienaam.pdf", b"%PDF-1.7 KANARIE" * 99, "balie", desk.now)
    kept = b"".join(p.read_bytes() for p in tmp_path.rglob("desk.sqlite*"))
    assert len(kept) > 1_000
    assert b"KANARIE" not in kept and b"canarienaam" not in kept


@pytest.mark.parametrize("is_lost_after", [False, True])
def test_a_lost_connection_repeats_no_chunk_and_the_message_comes_once(
    town: Town, counter: Counter, is_lost_after: bool
) -> None:
    with counter.office() as office:
        case = send_in(town, office)
        file = add(office, case)
        office.casework.send_message(case, CLERK, "Brief", "Zie het bestand", [file])
        client = Stumbling(town.served.origin, town.client.oin, town.keys, now=town.now)
        client.chunks_left, client.is_lost_after = 2, is_lost_after
        with client, pytest.raises(UnreachableError):
            deliver_answers(office.store, client, town.now())
    # Another process goes on where this one stopped.
    with counter.office() as office:
        client = Stumbling(town.served.origin, town.client.oin, town.keys, now=town.now)
        client.chunks_left = 1
        with client:
            assert deliver_answers(office.store, client, town.now()) >= 1
            assert client.chunks_left == 0
        assert office.store.rows("SELECT * FROM enclosure_chunks") == []
        [answer] = [a for a in office.casework.detail(case).answers if a.kind == "message"]
        assert answer.sent_at
        assert [(f["name"], f["size_bytes"]) for f in answer.extra["files"]] == [
            ("besluit.pdf", len(LETTER))
        ]
    [said] = [s for s in town.phone.read(town.link) if s["kind"] == "message"]
    assert read_file(town, said) == LETTER


def read_file(town: Town, said: dict[str, Any]) -> bytes:
    """Fetch and open the one file of a message as a phone does."""
    [claims] = said["attachments"]
    path = f"/sync/v1/mailboxes/{town.link.mailbox}/attachments"
    chunks = [
        town.phone.request(town.link, "GET", f"{path}/{name}").content for name in claims["chunks"]
    ]
    named = {name: claims[name] for name in ("id", "name", "media_type", "size_bytes", "digest")}
    attachment = Attachment(**named, key=b64decode(claims["key"], 32), chunks=claims["chunks"])
    return b"".join(open_attachment(attachment, chunks))


def test_what_the_platform_lost_before_the_message_is_handed_over_again(
    town: Town, counter: Counter
) -> None:
    with counter.office() as office:
        case = send_in(town, office)
        office.casework.send_message(case, CLERK, "Brief", "Zie", [add(office, case)])
        client = Stumbling(town.served.origin, town.client.oin, town.keys, now=town.now)
        client.chunks_left = 2
        with client, pytest.raises(UnreachableError):
            deliver_answers(office.store, client, town.now())
        with town.served.context.database.writing() as tx:
            tx.exec_driver_sql("DELETE FROM delivered_chunks")
        for _ in range(2):
            deliver_answers(office.store, office.client, town.now())
    [said] = [s for s in town.phone.read(town.link) if s["kind"] == "message"]
    assert read_file(town, said) == LETTER


def test_a_full_mailbox_holds_up_its_own_message_only(
    town: Town, counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    with counter.office() as office:
        case = send_in(town, office)
        office.casework.send_message(case, CLERK, "Met", "Zie", [add(office, case)])
        office.casework.send_message(case, CLERK, "Zonder", "Tekst")
        with monkeypatch.context() as patch:
            patch.setattr(office.client, "hand_over", _refuse)
            deliver_answers(office.store, office.client, town.now())
        said = [s["title"] for s in town.phone.read(town.link) if s["kind"] == "message"]
        assert said == ["Zonder"]
        deliver_answers(office.store, office.client, town.now())
    assert [s["title"] for s in town.phone.read(town.link) if s["kind"] == "message"] == ["Met"]


def _refuse(*_: object) -> None:
    raise RejectedError(507, "over-quota")
