"""Sending events to the addresses that agencies gave, in order, signed, from leased rows.

What an address answers, and what follows:

    2xx              it arrived: the next event
    410              the address is over: the sending stops
    anything else    again after Retry-After, else after 30 s, doubled each time, to six hours; a
                     redirect is never followed, and no answer counts the same

After three days of nothing else the sending stops; the agency sees both. An event may come twice
(a worker died after sending): its `id` tells. No proxy is used: it would look names up itself, and
may reach what is inside.
"""

import asyncio
import json
import logging
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from anyio import to_thread
from sqlalchemy import text as sql

from sync.clock import DAY_MS, HOUR_MS, MINUTE_MS
from sync.context import Context
from sync.errors import PleinError
from sync.events import read_after, show_event
from sync.http_signatures import sign_request
from sync.public_addresses import PublicResolver
from sync.webhooks import check_target

__all__ = ["EventSender"]

MEDIA_TYPE = "application/cloudevents+json"
LEASE_MS = 2 * MINUTE_MS
FIRST_RETRY_MS = 30_000
MOST_RETRY_MS = 6 * HOUR_MS
STOP_AFTER_MS = 3 * DAY_MS
_EVENTS = 50
_WORK_SECONDS = 60
"""So long one address is served in a row: with one more request, less than the lease."""
_AT_ONCE = 16
_LOOK_SECONDS = 1.0
_TIMEOUT = aiohttp.ClientTimeout(total=15, connect=5)
_GONE = 410

_log = logging.getLogger("plein.events")


@dataclass
class _Job:
    recipient: str
    id: str
    target: str
    kinds: frozenset[str]
    cursor: int
    attempts: int
    failing_since: int | None
    claim: bytes
    events: list[Any] = field(default_factory=list[Any])
    last_answer: str | None = None
    retry_after: str | None = None
    is_failed: bool = False


class EventSender:
    """Takes due addresses, sends what is new to each, and writes down how far it came."""

    def __init__(self, here: Context) -> None:
        self._here = here

    async def run(self) -> None:
        """Work until cancelled."""
        while True:
            done = 0
            try:
                done = await self.send_due()
            except Exception as error:  # a database that is away must not end the sending
                _log.warning("sending rests: %s", type(error).__name__)
            if not done:
                await asyncio.sleep(_LOOK_SECONDS)

    async def send_due(self) -> int:
        """Serve every address that is due now once, and return how many there were."""
        jobs = await to_thread.run_sync(self._take)
        if jobs:
            async with _open_session() as session:
                await asyncio.gather(*(self._serve(session, job) for job in jobs))
            await to_thread.run_sync(self._note, jobs)
        return len(jobs)

    def _take(self) -> list[_Job]:
        here, now, claim = self._here, self._here.now(), self._here.random(16)
        lock = " FOR UPDATE OF w SKIP LOCKED" if here.database.is_postgresql else ""
        with here.database.writing() as tx:
            due = tx.execute(sql(_SELECT_DUE + lock), {"now": now, "most": _AT_ONCE}).all()
            jobs = [
                _Job(
                    row.recipient,
                    row.id,
                    row.target,
                    frozenset(json.loads(row.kinds)),
                    row.cursor,
                    row.attempts,
                    row.failing_since,
                    claim,
                )
                for row in due
            ]
            for job in jobs:
                place = {"recipient": job.recipient, "id": job.id, "claim": claim}
                tx.execute(_LEASE, place | {"free_at": now + LEASE_MS})
                job.events = read_after(tx, job.recipient, job.cursor, _EVENTS)
        return jobs

    async def _serve(self, session: aiohttp.ClientSession, job: _Job) -> None:
        until = asyncio.get_running_loop().time() + _WORK_SECONDS
        for row in job.events:
            if row.kind in job.kinds:
                if asyncio.get_running_loop().time() > until:
                    return
                status = await self._post(session, job, show_event(self._here, row).model_dump())
                if status is None or not 200 <= status < 300:
                    job.is_failed = True
                    return
            job.cursor = row.number

    async def _post(
        self, session: aiohttp.ClientSession, job: _Job, event: dict[str, Any]
    ) -> int | None:
        """Send one event; None when there was no answer."""
        here = self._here
        body = json.dumps(event, separators=(",", ":")).encode()
        seconds = here.now() // 1000
        headers = sign_request("POST", job.target, body, MEDIA_TYPE, here.keys.signing, seconds)
        try:
            check_target(here, job.target)  # the settings may have changed since it was taken in
            async with session.post(
                job.target, data=body, headers=headers, allow_redirects=False
            ) as answer:
                with suppress(aiohttp.ClientError, TimeoutError):
                    await answer.content.read(4_096)
                job.last_answer = str(answer.status)
                job.retry_after = answer.headers.get("Retry-After")
                return answer.status
        except (OSError, TimeoutError, aiohttp.ClientError, ValueError, PleinError) as error:
            _log.info("no answer of an agency's address: %s", type(error).__name__)
            job.last_answer = "geen antwoord"
            return None

    def _note(self, jobs: list[_Job]) -> None:
        now = self._here.now()
        with self._here.database.writing() as tx:
            for job in jobs:
                place = {"recipient": job.recipient, "id": job.id, "claim": job.claim}
                row = place | {"cursor": job.cursor, "last_answer": job.last_answer}
                if not job.is_failed:
                    # Only what was sent says how the address is; passed over events say nothing.
                    tx.execute(_GO_ON if job.last_answer else _PASS_OVER, row)
                    continue
                since = job.failing_since or now
                stopped = job.last_answer == str(_GONE) or now - since >= STOP_AFTER_MS
                failed = {
                    "attempts": job.attempts + 1,
                    "since": since,
                    "next_at": now + _wait_ms(job.retry_after, job.attempts),
                    "stopped_at": now if stopped else None,
                }
                tx.execute(_PUT_OFF, row | failed)


def _wait_ms(retry_after: str | None, attempts: int) -> int:
    """Give how long to wait after so many failures before this one."""
    if retry_after is not None and retry_after.isascii() and retry_after.isdecimal():
        return max(1_000, min(int(retry_after[:6]) * 1000, DAY_MS))
    return min(FIRST_RETRY_MS * 2 ** min(attempts, 16), MOST_RETRY_MS)


def _open_session() -> aiohttp.ClientSession:
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(resolver=PublicResolver(), limit=_AT_ONCE),
        timeout=_TIMEOUT,
        cookie_jar=aiohttp.DummyCookieJar(),
        trust_env=False,
    )


_SELECT_DUE = (
    "SELECT w.recipient, w.id, w.target, w.kinds, w.cursor, w.attempts, w.failing_since"
    " FROM webhooks w JOIN agency_rows r ON r.recipient = w.recipient WHERE w.next_at <= :now"
    " AND w.stopped_at IS NULL AND r.event_head > w.cursor ORDER BY w.next_at LIMIT :most"
)
_LEASE = sql(
    "UPDATE webhooks SET next_at = :free_at, claim = :claim"
    " WHERE recipient = :recipient AND id = :id"
)
# Only who holds the lease writes: the agency may have changed or removed the row meanwhile.
_GO_ON = sql(
    "UPDATE webhooks SET cursor = :cursor, next_at = 0, attempts = 0, claim = NULL,"
    " failing_since = NULL, last_answer = :last_answer"
    " WHERE recipient = :recipient AND id = :id AND claim = :claim"
)
_PASS_OVER = sql(
    "UPDATE webhooks SET cursor = :cursor, next_at = 0, claim = NULL"
    " WHERE recipient = :recipient AND id = :id AND claim = :claim"
)
_PUT_OFF = sql(
    "UPDATE webhooks SET cursor = :cursor, next_at = :next_at, attempts = :attempts, claim = NULL,"
    " failing_since = :since, stopped_at = :stopped_at, last_answer = :last_answer"
    " WHERE recipient = :recipient AND id = :id AND claim = :claim"
)
