"""Receiving: kept before it is receipted, one receipt whatever happens, poison set aside."""

import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

import pytest

from pwa.rules.service_files import FOLDER
from sync.agency.client import AgencyClient, Page
from sync.agency.errors import RejectedError, UnreachableError
from sync.agency.office import Office
from sync.agency.settings import AgencySettings
from sync.directory import make_server_entry
from sync.signatures import new_private
from sync.wire import b64encode, canonical_json
from tests.agency.phone import Link, fact, seal_file
from tests.agency.staff import CLERK, enrol
from tests.sync.town import FACTS, Town


@dataclass
class Counter:
    """An office at the town, which can be stopped and begun again at will."""

    town: Town
    settings: AgencySettings

    @contextmanager
    def office(self) -> Iterator[Office]:
        office = Office(self.settings, self.town.now)
        enrol(office.store)
        try:
            yield office
        finally:
            office.stop()

    def receive(self) -> int:
        with self.office() as office:
            return office.receiver.receive_all(wait_seconds=0)

    def receipts(self) -> list[str]:
        self.town.phone.cursor = 0
        statements = self.town.phone.read(self.town.link)
        return [s["jti"] for s in statements if s["kind"] == "receipt"]


@pytest.fixture
def counter(town: Town, agency_folder: Path, tmp_path: Path) -> Counter:
    data = tmp_path / "desk"
    data.mkdir()
    (data / "keys").symlink_to(agency_folder)
    root = tmp_path / "root.json"
    root.write_bytes(canonical_json(town.served.context.keys.directory_root_public))
    settings = AgencySettings(data=data, platform=town.served.origin, root=root)
    return Counter(town, settings)


def submit(town: Town, size: int = 600_000) -> str:
    file = seal_file("loonstrook.pdf", "application/pdf", b"%PDF-" + bytes(size))
    return town.phone.submit(town.link, "wijziging-doorgeven", FACTS, [file])


def test_UC7_what_comes_in_is_kept_and_receipted(counter: Counter) -> None:
    sent = submit(counter.town)
    assert counter.receive() == 1
    [receipt] = counter.town.phone.read(counter.town.link)
    assert (receipt["kind"], receipt["sub"]) == ("receipt", sent)
    with counter.office() as office:
        [summary] = office.casework.summaries()
        assert (summary.id, summary.state, summary.person) == (sent, "received", None)
        detail = office.casework.detail(sent)
        assert [f.value for f in detail.submission.facts] == [48_000, True]
        assert list(detail.types.values()) == ["application/pdf"]
        assert detail.receipt_sent_at is not None


def test_nothing_readable_stands_on_the_disk(counter: Counter) -> None:
    canary = "Kanarie-in-de-mijn"
    file = seal_file(f"{canary}.pdf", "application/pdf", canary.encode() * 9)
    counter.town.phone.submit(
        counter.town.link, "wijziging-doorgeven", [fact("name", canary)], [file]
    )
    counter.receive()
    with counter.office() as office:
        [summary] = office.casework.summaries()
        office.casework.send_message(summary.id, CLERK, canary, canary)
    found = [
        path
        for path in counter.settings.data.rglob("*")
        if path.is_file() and canary.encode() in path.read_bytes()
    ]
    assert found == []


class Crashed(BaseException):
    """The process ends here."""


def crash(*_: object, **__: object) -> Any:
    raise Crashed


def crash_before(office: Office, point: str) -> None:
    """Let the process end just before it does something."""
    receiver: Any = office.receiver
    if point == "fetching a file":
        office.client.read_chunk = crash  # type: ignore[method-assign]
    elif point == "noting what the inbox holds":
        receiver._keep = crash
    elif point == "sending the receipt":
        office.client.give_receipt = crash  # type: ignore[method-assign]
    elif point == "noting that the receipt was sent":
        give = office.client.give_receipt

        def give_and_crash(submission: str, sealed: str) -> None:
            give(submission, sealed)
            raise Crashed

        office.client.give_receipt = give_and_crash  # type: ignore[method-assign]


@pytest.mark.parametrize(
    "point",
    [
        "fetching a file",
        "noting what the inbox holds",
        "sending the receipt",
        "noting that the receipt was sent",
    ],
)
def test_a_crash_at_any_point_repeats_without_a_second_receipt(
    counter: Counter, point: str
) -> None:
    sent = submit(counter.town)
    for _ in range(3):
        with counter.office() as office:
            crash_before(office, point)
            try:
                office.receiver.receive_all(wait_seconds=0)
            except Crashed:
                continue
    counter.receive()
    counter.receive()
    assert len(counter.receipts()) == 1
    with counter.office() as office:
        assert [s.id for s in office.casework.summaries()] == [sent]
    drafts = [p.name for p in (counter.settings.data / "inbox").iterdir() if p.name[0] == "."]
    assert drafts == []


def test_a_receipt_is_signed_only_after_all_is_kept(counter: Counter) -> None:
    submit(counter.town)
    with counter.office() as office:
        crash_before(office, "noting what the inbox holds")
        with pytest.raises(Crashed):
            office.receiver.receive_all(wait_seconds=0)
    assert counter.receipts() == []
    [folder] = (counter.settings.data / "inbox").iterdir()
    assert len(list(folder.iterdir())) == 2


def test_a_poisoned_submission_is_set_aside_and_the_rest_goes_on(counter: Counter) -> None:
    town = counter.town
    good = [submit(town, 10)]
    other = town.phone.open_mailbox(town.link.oin)
    bad = town.outer()
    forged = town.outer(id=bad["id"], content=town.outer()["content"])
    assert town.phone.deposit(town.link, forged).status_code == 201
    stranger = replace(other, wallet_key=new_private(), mailbox=other.mailbox)
    good.append(town.phone.submit(Link(**vars(stranger)), "wijziging-doorgeven", FACTS))
    assert counter.receive() == 2
    assert counter.receive() == 0
    with counter.office() as office:
        assert sorted(s.id for s in office.casework.summaries()) == sorted(good)
        [aside] = office.casework.set_aside()
        assert (aside["id"], aside["code"]) == (bad["id"], "id")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"bewijsVanIndiening": "a.b.c"}, "deposit"),
        ({"ingediendOp": "2026-01-01T00:00:00.000Z"}, "deposit"),
        ({"inhoud": "a.b.c.d.e"}, "deposit"),
        ({"bijlagen": []}, "attachments"),
        ({"bijlagen": None}, "form"),
        ({"nummer": 2**64}, "form"),
        ({"nummer": float("inf")}, "form"),
        ({"postbus": b64encode(bytes(16))}, "mailbox"),
    ],
)
def test_what_the_platform_changed_is_set_aside(
    counter: Counter, change: dict[str, Any], code: str
) -> None:
    submit(counter.town, 10)
    with counter.office() as office:
        read = office.client.read_submissions

        def lie(after: int, limit: int = 20, wait_seconds: int = 0) -> Page:
            page = read(after, limit, wait_seconds)
            return Page([dict(entry) | change for entry in page.entries], page.following)

        office.client.read_submissions = lie  # type: ignore[method-assign]
        assert office.receiver.receive_all(wait_seconds=0) == 0
        assert [aside["code"] for aside in office.casework.set_aside()] == [code]
    assert counter.receipts() == []


def test_an_entry_that_is_none_at_all_does_not_stop_the_others(counter: Counter) -> None:
    submit(counter.town, 10)
    with counter.office() as office:
        read = office.client.read_submissions

        def lie(after: int, limit: int = 20, wait_seconds: int = 0) -> Page:
            page = read(after, limit, wait_seconds)
            return Page([cast("Any", each) for each in ([], None, *page.entries)], page.following)

        office.client.read_submissions = lie  # type: ignore[method-assign]
        assert office.receiver.receive_all(wait_seconds=0) == 1


def test_a_platform_that_is_away_is_tried_again(counter: Counter) -> None:
    submit(counter.town, 10)
    away = replace(counter.settings, platform="http://localhost:1")
    office = Office(away, counter.town.now)
    with pytest.raises(UnreachableError, match="unreachable"):
        office.receiver.receive_all(wait_seconds=0)
    office.stop()
    assert counter.receive() == 1


@pytest.mark.parametrize("failure", [UnreachableError("busy"), RejectedError(404, "unknown")])
def test_a_file_that_cannot_be_fetched_is_fetched_later_or_set_aside(
    counter: Counter, failure: Exception
) -> None:
    submit(counter.town)

    def fail(_: str) -> bytes:
        raise failure

    with counter.office() as office:
        office.client.read_chunk = fail  # type: ignore[method-assign]
        if isinstance(failure, RejectedError):
            office.receiver.receive_all(wait_seconds=0)
            assert office.casework.set_aside()[0]["code"] == "attachments"
            return
        with pytest.raises(UnreachableError):
            office.receiver.receive_all(wait_seconds=0)
    assert counter.receive() == 1


def test_after_a_restore_of_the_platform_lower_numbers_are_read_too(counter: Counter) -> None:
    town = counter.town
    for _ in range(3):
        submit(town, 10)
    assert counter.receive() == 3
    with town.served.context.database.writing() as tx:
        tx.exec_driver_sql("DELETE FROM submissions")
        tx.exec_driver_sql("DELETE FROM agency_rows")
        tx.exec_driver_sql("DELETE FROM agency_events")
        tx.exec_driver_sql("DELETE FROM agency_accesses")
    submit(town, 10)
    assert counter.receive() == 1


def test_what_was_erased_is_not_kept_anew_when_the_platform_offers_it_again(
    counter: Counter,
) -> None:
    submit(counter.town, 10)
    with counter.office() as office:
        [entry] = office.client.read_submissions(0).entries
        assert office.receiver.receive_all(wait_seconds=0) == 1
        with office.store.writing() as tx:
            tx.execute(
                "INSERT INTO erased SELECT id, sealed_receipt, received_at, 1 FROM submissions"
            )
            tx.execute("DELETE FROM submissions")
        assert office.receiver.receive(entry) is False
        assert office.store.rows("SELECT 1 FROM submissions") == []
    assert len(set(counter.receipts())) == 1


def test_two_agencies_desks_do_not_receive_at_the_same_time(counter: Counter) -> None:
    with counter.office() as first, counter.office() as second:
        assert first.start() is True
        assert second.start() is False


def test_the_background_receives_and_delivers_by_itself(
    counter: Counter, until: Callable[[Callable[[], Any]], Any]
) -> None:
    with counter.office() as office:
        office.start()
        sent = submit(counter.town, 10)
        until(lambda: office.casework.summaries())
        office.casework.open(sent, CLERK)
        kinds: list[str] = []

        def both() -> bool:
            kinds.extend(s["kind"] for s in counter.town.phone.read(counter.town.link))
            return kinds == ["receipt", "opened"]

        until(both)


def test_a_changed_file_on_the_disk_is_noticed(counter: Counter) -> None:
    from sync.agency.sealing import SealingError

    sent = submit(counter.town, 10)
    counter.receive()
    [folder] = (counter.settings.data / "inbox").iterdir()
    path = folder / "submission.sealed"
    octets = bytearray(path.read_bytes())
    octets[-1] ^= 1
    path.write_bytes(octets)
    with counter.office() as office, pytest.raises(SealingError):
        office.casework.detail(sent)


def test_the_database_names_no_one(counter: Counter) -> None:
    submit(counter.town, 10)
    counter.receive()
    with sqlite3.connect(counter.settings.data / "desk.sqlite") as database:
        text = "\n".join(database.iterdump())
    assert "loonstrook.pdf" not in text
    assert "48000" not in text


def test_the_client_does_not_follow_redirects_or_swallow_endless_answers() -> None:
    client = AgencyClient("http://localhost:1", "1", None)  # type: ignore[arg-type]
    assert client._http.follow_redirects is False
    client.close()


def test_what_was_told_is_read_in_the_words_of_the_day_it_came_in(
    counter: Counter, tmp_path: Path
) -> None:
    sent = submit(counter.town)
    counter.receive()
    shutil.copytree(FOLDER, services := tmp_path / "services")
    reworded = services / "gemeente-voorbeeld" / "wijziging-doorgeven.yaml"
    reworded.write_text(reworded.read_text().replace("Wat verandert er?", "Wat is er anders?"))
    sign_directory_of(counter.town, services)
    later = submit(counter.town)
    unknown = counter.town.phone.submit(counter.town.link, "no-service", FACTS)
    counter.receive()
    with counter.office() as office:
        first, second, third = (
            office.casework.detail(each).wording for each in (sent, later, unknown)
        )
        assert first["facts"][0]["label"]["nl"] == "Wat verandert er?"
        assert second["facts"][0]["label"]["nl"] == "Wat is er anders?"
        assert second in office.services
        assert third == {}
    sign_directory_of(counter.town, FOLDER)


def sign_directory_of(town: Town, services: Path) -> None:
    """Let the platform list the agency with the service files of a folder."""
    keys = town.served.context.keys
    assert keys.directory_root
    server = make_server_entry("Plein", keys.signing, town.now())
    registry = town.served.context.directory.registry
    assert registry.build(keys.directory_root, server, town.now(), services)


def test_receiving_goes_on_after_a_disk_that_took_nothing(counter: Counter) -> None:
    with counter.office() as office:
        inbox = counter.settings.data / "inbox"
        inbox.write_text("in the way")
        submit(counter.town, 10)
        assert office.start_receiving()
        time.sleep(1)
        inbox.unlink()
        deadline = time.monotonic() + 10
        while not counter.receipts() and time.monotonic() < deadline:
            time.sleep(0.2)
    assert len(counter.receipts()) == 1
