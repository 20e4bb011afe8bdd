"""What the server tidies up by itself: what expires or has, what was cut, what nobody uses."""

import asyncio
import time
from collections.abc import Callable
from typing import Any

from anyio import to_thread
from sqlalchemy import text as sql

from sync.accepted import forget_accepted
from sync.access_log import tidy_accesses
from sync.accounts import lock_wallet
from sync.clock import DAY_MS, HOUR_MS, MINUTE_MS
from sync.context import Context
from sync.delivered_files import tidy_delivered
from sync.events import tidy_events
from sync.expired_submissions import tidy_submissions
from sync.help_boxes import tidy_boxes
from sync.leases import end_lease, take_lease
from sync.opinions import tidy_opinions
from sync.pushes import queue_push
from sync.renewal import renew_directory
from sync.snapshots import settle_aged
from sync.square.tokens import forget_tokens
from sync.tokens import tidy_assertions
from sync.wallets import erase_wallet
from sync.watching import TIDIED, log_fault

__all__ = ["keep_tidy", "tidy"]

EVERY_SECONDS = 60
_DRAFT_LIFE_SECONDS = 86_400


Task = Callable[[Context], int]
"""Tidies one kind of thing and returns how many; may be run again at any moment."""


def tidy(here: Context, *, unused_files: bool = True) -> dict[str, int]:
    """Do all that is due now and count it by kind."""
    done: dict[str, int] = {}
    for name, task in TASKS.items():
        if name != "unused_files" or unused_files:
            done[name] = task(here)
            TIDIED.labels(name).inc(done[name])
    return done


async def keep_tidy(here: Context) -> None:
    """Tidy up once a minute, in one worker of all, until cancelled."""
    while True:
        await asyncio.sleep(EVERY_SECONDS)
        try:
            await to_thread.run_sync(_tidy_in_turn, here)
        except Exception as error:
            log_fault(error, task="janitor")


def _tidy_in_turn(here: Context) -> None:
    if take_lease(here, "janitor", 5 * MINUTE_MS):
        tidy(here, unused_files=take_lease(here, "unused-files", DAY_MS))
        end_lease(here, "janitor")


def _forget_pairings(here: Context) -> int:
    with here.database.writing() as tx:
        query = sql("DELETE FROM pairings WHERE expires_at <= :before")
        return tx.execute(query, {"before": here.now() - HOUR_MS}).rowcount


def _end_restoration(here: Context) -> int:
    """Let chains only grow again: until then phones could bring back what a restoration lost.

    For ever would be too long: a device that is removed later could bring a longer chain without
    its removal.
    """
    with here.database.writing() as tx:
        query = sql("SELECT value FROM facts WHERE name = 'restored_at'")
        restored_at = tx.execute(query).scalar_one_or_none()
        if restored_at is None or int(restored_at) > here.now() - 30 * DAY_MS:
            return 0
        tx.execute(sql("DELETE FROM facts WHERE name = 'restored_at'"))
        forget_accepted(tx)
        query = sql("UPDATE wallets SET restored_links = NULL WHERE restored_links IS NOT NULL")
        return tx.execute(query).rowcount


def _forget_addresses(here: Context) -> int:
    with here.database.writing() as tx:
        query = sql("DELETE FROM address_counts WHERE hour < :hour")
        return tx.execute(query, {"hour": here.now() // HOUR_MS}).rowcount


def _cut_logs(here: Context) -> int:
    """Cut the logs whose oldest unsettled snapshot no second device attested in thirty days."""
    before = here.now() - here.settings.limits.unattested_days * DAY_MS
    wallets = _list(
        here,
        "SELECT DISTINCT wallet FROM snapshots WHERE created_at <= :before AND NOT is_settled",
        before=before,
    )
    done = 0
    for number in wallets:
        with here.database.writing() as tx:
            done += settle_aged(here, tx, lock_wallet(here, tx, number), before)
    return done


def _give_notice(here: Context) -> int:
    """Begin the term after which an idle wallet is erased, and wake its devices once."""
    limits = here.settings.limits
    before = here.now() - (limits.idle_days - limits.notice_days) * DAY_MS
    with here.database.writing() as tx:
        query = sql(
            "UPDATE wallets SET notice_at = :now WHERE active_at < :before AND notice_at IS NULL"
            " AND erased_at IS NULL RETURNING number"
        )
        numbers = tx.execute(query, {"now": here.now(), "before": before}).scalars().all()
        for number in numbers:
            rows = tx.execute(_SELECT_SUBSCRIPTIONS, {"wallet": number}).scalars()
            for owner in [bytes(owner) for owner in rows]:
                until = here.now() + limits.notice_days * DAY_MS
                queue_push(tx, owner=owner, at=here.now(), until=until, wallet=number)
    return len(numbers)


def _erase_idle(here: Context) -> int:
    """Erase the wallets that nobody has used in two years and since the notice."""
    limits = here.settings.limits
    idle = (
        "SELECT number FROM wallets WHERE active_at < :before AND notice_at <= :noticed"
        " AND erased_at IS NULL"
    )
    place = {
        "before": here.now() - limits.idle_days * DAY_MS,
        "noticed": here.now() - limits.notice_days * DAY_MS,
    }
    done = 0
    for number in _list(here, idle, **place):
        with here.database.writing() as tx:
            wallet = lock_wallet(here, tx, number)
            # A device may have come back since the list was made.
            if wallet.active_at < place["before"]:
                erase_wallet(here, tx, wallet)
                done += 1
    return done


def _forget_erased(here: Context) -> int:
    """Forget the names and keys of wallets that were erased long ago."""
    before = here.now() - here.settings.limits.tombstone_days * DAY_MS
    erased = "SELECT number FROM wallets WHERE erased_at < :before"
    numbers = _list(here, erased, before=before)
    for number in numbers:
        with here.database.writing() as tx:
            tx.execute(sql("DELETE FROM devices WHERE wallet = :number"), {"number": number})
            tx.execute(sql("DELETE FROM wallets WHERE number = :number"), {"number": number})
    return len(numbers)


def _erase_unused_files(here: Context) -> int:
    """Erase files of blobs that no row names: what a crash left between file and row."""
    done = 0
    youngest = time.time() - _DRAFT_LIFE_SECONDS
    for room in here.blobs.list_rooms():
        kind, _, name = room.rpartition("-")
        query = _NAMED_FILES.get(kind)
        if query is not None:
            names = {bytes(digest) for digest in _list(here, query, id=bytes.fromhex(name))}
            done += here.blobs.erase_unnamed(room, names, youngest)
    return done


_NAMED_FILES = {
    "": "SELECT b.hash FROM blobs b JOIN wallets w ON w.number = b.wallet WHERE w.id = :id",
    "mailbox": "SELECT hash FROM attachment_chunks WHERE mailbox = :id",
    "delivered": "SELECT hash FROM delivered_chunks WHERE mailbox = :id",
    "help": "SELECT hash FROM help_chunks WHERE box = :id",
}
"""How the files of a room are named in the database, by what stands before its id."""
TASKS: dict[str, Task] = {
    "restorations": _end_restoration,
    "pairings": _forget_pairings,
    "addresses": _forget_addresses,
    "logs": _cut_logs,
    "notices": _give_notice,
    "idle": _erase_idle,
    "erased": _forget_erased,
    "submissions": tidy_submissions,
    "delivered": tidy_delivered,
    "boxes": tidy_boxes,
    "events": tidy_events,
    "accesses": tidy_accesses,
    "assertions": tidy_assertions,
    "square": forget_tokens,
    "opinions": tidy_opinions,
    "unused_files": _erase_unused_files,
    "directories": renew_directory,
    # Last, so that what was erased before is gone from the disk too.
    "journal": lambda here: int(here.database.empty_journal()),
}


_SELECT_SUBSCRIPTIONS = sql("SELECT owner FROM push_subscriptions WHERE wallet = :wallet")


def _list(here: Context, query: str, **values: object) -> list[Any]:
    with here.database.reading() as tx:
        return list(tx.execute(sql(query), values).scalars())
