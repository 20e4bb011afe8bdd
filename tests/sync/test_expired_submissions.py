"""What nobody fetched is erased once, whoever else tidies or receipts at the same moment."""

import multiprocessing
import threading
from datetime import timedelta
from multiprocessing.synchronize import Barrier
from typing import Any

import pytest

from sync.expired_submissions import tidy_submissions
from sync.server import create_app
from sync.settings import Settings
from sync.wire import b64decode, b64encode, format_time
from tests.agency.phone import seal_file
from tests.sync.served import HeldClock
from tests.sync.town import Town

MANY = 60


def tidy_in_a_process(settings: Settings, now_ms: int, start: Barrier, done: Any) -> None:
    context = create_app(settings, HeldClock(now_ms)).state.context
    start.wait(30)
    done.put(tidy_submissions(context))


def deposit(town: Town, count: int) -> None:
    until = format_time(town.now() + timedelta(days=2))
    for number in range(count):
        id = b64encode(number.to_bytes(16))
        answer = town.phone.deposit(town.link, town.outer(id=id, expires_at=until))
        assert answer.status_code == 201, answer.text


def ask(town: Town, query: str) -> Any:
    with town.served.context.database.reading() as tx:
        return tx.exec_driver_sql(query).scalar_one()


def test_two_processes_that_tidy_at_once_erase_each_submission_once(town: Town) -> None:
    deposit(town, MANY)
    town.served.clock.advance(days=3)
    context = multiprocessing.get_context("spawn")
    start, done = context.Barrier(2), context.Queue()
    given = (town.served.settings, town.served.clock(), start, done)
    workers = [context.Process(target=tidy_in_a_process, args=given) for _ in range(2)]
    for worker in workers:
        worker.start()
    counts = [done.get(timeout=60) for _ in workers]
    for worker in workers:
        worker.join(30)
        assert worker.exitcode == 0
    assert sum(counts) == MANY
    assert ask(town, "SELECT count(*) FROM submissions WHERE content IS NOT NULL") == 0
    over = "SELECT count(*) FROM agency_events WHERE kind = 'nl.plein.inzending.verlopen'"
    assert ask(town, over) == MANY
    assert ask(town, "SELECT bytes FROM mailboxes") == 0


def test_what_is_receipted_at_that_moment_did_not_expire(town: Town) -> None:
    if not town.served.context.database.is_postgresql:
        pytest.skip("SQLite has one writer at a time")
    deposit(town, 1)
    town.served.clock.advance(days=3)
    digest = bytes(31) + b"r"
    counts: list[int] = []
    tidying = threading.Thread(
        target=lambda: counts.append(tidy_submissions(town.served.context)), daemon=True
    )
    with town.served.context.database.engine.begin() as other:
        receipted = "UPDATE submissions SET content = NULL, receipt_digest = %s"
        other.exec_driver_sql(receipted, (digest,))
        tidying.start()
        tidying.join(1)  # it passes over what is held, or waits for it
    tidying.join(20)
    assert counts == [0]
    assert bytes(ask(town, "SELECT receipt_digest FROM submissions")) == digest


def test_a_file_that_is_claimed_at_that_moment_stays(town: Town) -> None:
    if not town.served.context.database.is_postgresql:
        pytest.skip("SQLite has one writer at a time")
    file = seal_file("a.pdf", "application/pdf", b"a")
    [(name, octets)] = file.chunks.items()
    path = f"/sync/v1/attachments/{name}"
    assert town.phone.request(town.link, "PUT", path, content=octets).status_code == 201
    size = ask(town, "SELECT bytes FROM mailboxes")
    town.served.clock.advance(days=4)
    tidying = threading.Thread(target=tidy_submissions, args=(town.served.context,), daemon=True)
    with town.served.context.database.engine.begin() as other:
        other.exec_driver_sql("SELECT 1 FROM mailboxes FOR UPDATE")
        claimed = "UPDATE attachment_chunks SET submission = %s WHERE hash = %s"
        other.exec_driver_sql(claimed, (bytes(16), b64decode(name, 32)))
        tidying.start()
        tidying.join(1)
    tidying.join(20)
    assert ask(town, "SELECT count(*) FROM attachment_chunks") == 1
    assert ask(town, "SELECT bytes FROM mailboxes") == size
    assert town.served.context.blobs.list_rooms()
