"""Measures how many submissions a second are deposited, fetched and confirmed.

`python -m tests.load.submissions` prints its part of the table alone: for 1, 2 and 4 workers, on
SQLite and on PostgreSQL, each with a server of its own that writes durably. What phones and agency
compute (sealing, receipts) is done before, so that the server is measured; who asks shares the
machine's cores with it.
"""

import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import httpx

from sync.agency.client import AgencyClient
from sync.agency.envelope import open_submission, read_outer
from sync.agency.keys import AgencyKeys, load_keys, make_keys, make_registration
from sync.agency.receipts import seal_answer, sign_receipt
from sync.directory import make_server_entry
from sync.keys import load_keys as load_server_keys
from sync.registry import Registry
from sync.signatures import public_jwk
from sync.wire import b64encode
from tests.agency.phone import Link, Phone, agency_keys, compose, make_claims
from tests.load.rows import Row, show
from tests.load.server import our_server, postgresql
from tests.sync.town import FACTS, OIN

WORKERS = (1, 2, 4)
PHONES, EACH, AT_ONCE = 16, 25, 8
PAGE = 100
Receipt = tuple[str, str]
Subject = TypeVar("Subject")


@dataclass(frozen=True)
class Rates:
    """How many a second."""

    deposited: float
    fetched: float
    confirmed: float


def measure() -> list[Row]:
    """Measure everything; takes about two minutes on 2 cores."""
    rows: list[Row] = []
    for workers in WORKERS:
        sqlite = measure_on("", workers)
        with postgresql() as address:
            other = measure_on(address, workers)
        name = f"submissions, {workers} worker{'s' * (workers > 1)}, SQLite:"
        for what in ("deposited", "fetched", "confirmed"):
            ours, theirs = round(getattr(sqlite, what)), round(getattr(other, what))
            rows.append(Row(f"{name} {what} a second", ours, theirs, "PostgreSQL"))
    return rows


def measure_on(database_url: str, workers: int, phones: int = PHONES, each: int = EACH) -> Rates:
    """Hand in, fetch and confirm on a server of its own."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        place = Path(folder)
        origin, _ = stack.enter_context(
            our_server(place, DATABASE_URL=database_url, PLEIN_WORKERS=str(workers))
        )
        keys = register_agency(place / "data", place / "agency")
        senders = [Sender(origin, each) for _ in range(phones)]
        for sender in senders:
            stack.callback(sender.http.close)
        deposited = rate(phones * each, lambda: at_once(Sender.send_all, senders))
        client = stack.enter_context(AgencyClient(origin, OIN, keys))
        fetched: list[Receipt] = []
        seconds = 0.0
        for answers, took in read_pages(client, keys):
            fetched += answers
            seconds += took
        assert len(fetched) == phones * each, len(fetched)
        confirmed = rate(
            len(fetched), lambda: at_once(lambda receipt: client.give_receipt(*receipt), fetched)
        )
        assert not client.read_submissions(0).entries
        return Rates(deposited, len(fetched) / seconds, confirmed)


class Sender:
    """A phone whose submissions are sealed and wait to be handed in."""

    def __init__(self, origin: str, submissions: int) -> None:
        self.http = httpx.Client(base_url=origin, timeout=60)
        self.phone = Phone(self.http, origin)
        self.link: Link = self.phone.open_mailbox(OIN)
        now = datetime.now(UTC)
        [(kid, key), *_] = agency_keys(self.phone.directory, OIN, "enc").items()
        self.outers = [
            compose(
                self.link,
                make_claims(self.link, "wijziging-doorgeven", FACTS, now=now),
                [],
                public_jwk(key),
                kid,
                now=now,
            )[1]
            for _ in range(submissions)
        ]

    def send_all(self) -> None:
        """Hand everything in, one after the other."""
        for outer in self.outers:
            answer = self.phone.deposit(self.link, outer)
            assert answer.status_code == 201, answer.text


def register_agency(data: Path, folder: Path) -> AgencyKeys:
    """Make the keys of the example agency and list it in the directory of a server."""
    now = datetime.now(UTC)
    make_keys(folder, now)
    secrets = load_server_keys(data / "server")
    assert secrets.directory_root
    registry = Registry(data / "directory", public_jwk(secrets.directory_root))
    registry.register(make_registration(folder, OIN))
    registry.build(secrets.directory_root, make_server_entry("Plein", secrets.signing, now), now)
    return load_keys(folder)


def read_pages(client: AgencyClient, keys: AgencyKeys) -> Iterator[tuple[list[Receipt], float]]:
    """Give the sealed receipts of each page, and the seconds in which it came."""
    after = 0
    while True:
        begun = time.perf_counter()
        page = client.read_submissions(after, limit=PAGE)
        took = time.perf_counter() - begun
        answers: list[Receipt] = []
        for entry in page.entries:
            opened = open_submission(read_outer(entry), keys.enc, OIN)
            receipt = sign_receipt(opened, keys, OIN, b64encode(bytes(16)), datetime.now(UTC))
            answers.append((opened.id, seal_answer(receipt, opened.reply_key)))
            after = max(after, int(entry["nummer"]))
        yield answers, took
        if page.following is None:
            return


def rate(number: int, act: Callable[[], None]) -> float:
    """Give how many a second an act does that does so many."""
    begun = time.perf_counter()
    act()
    return number / (time.perf_counter() - begun)


def at_once(act: Callable[[Subject], None], subjects: Iterable[Subject]) -> None:
    """Do something with each, several at once; the first error is raised."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for _ in pool.map(act, subjects):
            pass


if __name__ == "__main__":
    show(measure())
