"""Sending pushes: neutral messages of one size, from a table of leased rows, with retries.

What a push service answers, and what follows:

    2xx              accepted: the row goes, the reminder gets its `sent_at`
    404, 410         the subscription is over: it goes, with all its rows
    429, 5xx, none   again after Retry-After, else after 30 s, doubled each time, to an hour
    anything else    again as above, but three times at most (redirects are never followed)

A row that has expired goes. A worker that dies leaves a lease, which ends after a minute; the
push may then leave twice, which `Topic` and the worker's tag fold into one on the phone.
"""

import asyncio
import json
import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, cast
from urllib.parse import urlsplit
from urllib.request import getproxies

import aiohttp
from anyio import to_thread
from py_vapid import Vapid02  # pyright: ignore[reportMissingTypeStubs]
from pywebpush import WebPusher  # pyright: ignore[reportMissingTypeStubs]
from sqlalchemy import text as sql

from sync.clock import HOUR_MS, MINUTE_MS
from sync.context import Context
from sync.public_addresses import PublicResolver
from sync.wire import b64encode

__all__ = ["PushSender", "Transport", "make_payload", "post_push"]

PAYLOAD_BYTES = 1_024
LEASE_MS = MINUTE_MS
FIRST_RETRY_MS = 30_000
MOST_REFUSALS = 3
_BATCH = 100
_AT_ONCE = 32
_LOOK_SECONDS = 1.0
_TIMEOUT = aiohttp.ClientTimeout(total=15, connect=5)
_VAPID_HOURS = 12
_NEUTRAL = {
    "nl": {
        "reminder": ("Plein", "U hebt iets te doen", "/taken/"),
        "mailbox": ("Plein", "Er is bericht voor u", "/delen/"),
    },
    "en": {
        "reminder": ("Plein", "You have something to do", "/taken/"),
        "mailbox": ("Plein", "There is a message for you", "/delen/"),
    },
    "ar": {
        "reminder": ("Plein", "لديك شيء عليك القيام به", "/taken/"),
        "mailbox": ("Plein", "لديك رسالة", "/delen/"),
    },
    "tr": {
        "reminder": ("Plein", "Yapmanız gereken bir şey var", "/taken/"),  # noqa: RUF001
        "mailbox": ("Plein", "Size bir mesaj var", "/delen/"),
    },
    "pl": {
        "reminder": ("Plein", "Masz coś do zrobienia", "/taken/"),
        "mailbox": ("Plein", "Jest dla Ciebie wiadomość", "/delen/"),
    },
    "uk": {
        "reminder": ("Plein", "Вам потрібно щось зробити", "/taken/"),
        "mailbox": ("Plein", "Для вас є повідомлення", "/delen/"),
    },
    "ti": {
        "reminder": ("Plein", "እትገብርዎ ነገር ኣሎኩም", "/taken/"),
        "mailbox": ("Plein", "መልእኽቲ መጺኡኩም ኣሎ", "/delen/"),
    },
}
"""What a phone shows that does not know more: title, text, where a tap leads."""

_log = logging.getLogger("plein.push")

Transport = Callable[[str, bytes, Mapping[str, str]], Awaitable[tuple[int, str | None]]]
"""Posts a body to an endpoint; gives the status and Retry-After. Raises OSError for no answer."""


_Sign = Callable[[Mapping[str, object]], dict[str, str]]


def make_payload(origin: str, language: str, reminder: bytes | None) -> bytes:
    """Lay out the declarative message, always `PAYLOAD_BYTES` long: sizes tell nothing."""
    kind = "mailbox" if reminder is None else "reminder"
    title, body, path = _NEUTRAL.get(language, _NEUTRAL["nl"])[kind]
    id = None if reminder is None else b64encode(reminder)
    message = {
        "web_push": 8030,
        "notification": {
            "title": title,
            "body": body,
            "lang": language,
            "navigate": origin + path,
            "tag": id or "mailbox",
            "data": {"mailbox": True} if id is None else {"reminder": id},
        },
        "mutable": True,
    }
    octets_ = json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode()
    return octets_.ljust(PAYLOAD_BYTES)


@dataclass(frozen=True)
class _Job:
    number: int
    owner: bytes
    wallet: int | None
    reminder: bytes | None
    until: int
    attempts: int
    endpoint: str
    p256dh: str
    auth: str
    language: str


class PushSender:
    """Takes due rows, sends them, and writes down what became of them; one a worker."""

    def __init__(self, here: Context, transport: Transport | None = None) -> None:
        self._here = here
        self._post = transport
        self._vapid = Vapid02(here.keys.vapid.raw_value)
        self._headers: dict[str, tuple[float, dict[str, str]]] = {}

    async def run(self, hand_over: Callable[[Context], int]) -> None:
        """Work until cancelled: hand due reminders over, send, rest a second."""
        async with _open_session() as session:

            async def post(endpoint: str, body: bytes, headers: Mapping[str, str]) -> Any:  # noqa: ANN401
                return await post_push(session, endpoint, body, headers)

            self._post = self._post or post
            while True:
                done = 0
                try:
                    done = await to_thread.run_sync(hand_over, self._here)
                    done += await self.send_due()
                except Exception as error:  # a database that is away must not end the sending
                    _log.warning("sending rests: %s", type(error).__name__)
                if not done:
                    await asyncio.sleep(_LOOK_SECONDS)

    async def send_due(self) -> int:
        """Send one batch of what is due now and return how many rows were taken."""
        assert self._post is not None
        jobs = await to_thread.run_sync(self._take)
        gate = asyncio.Semaphore(_AT_ONCE)

        async def send(job: _Job) -> tuple[_Job, int | None, str | None]:
            async with gate:
                try:
                    return (job, *await self._send(job))
                except Exception as error:  # one endpoint must not hold up the others' reminders
                    _log.warning("a push could not be sent: %s", type(error).__name__)
                    return (job, None, None)

        outcomes = await asyncio.gather(*(send(job) for job in jobs))
        if outcomes:
            await to_thread.run_sync(self._note, outcomes)
        return len(jobs)

    def _take(self) -> list[_Job]:
        here, now = self._here, self._here.now()
        with here.database.reading() as tx:
            if tx.execute(_IS_ANY_DUE, {"now": now}).first() is None:
                return []
        lock = " FOR UPDATE SKIP LOCKED" if here.database.is_postgresql else ""
        claim = here.random(16)
        with here.database.writing() as tx:
            tx.execute(sql("DELETE FROM pushes WHERE until < :now"), {"now": now})
            tx.execute(
                sql(_LEASE.format(lock=lock)),
                {"now": now, "free_at": now + LEASE_MS, "claim": claim, "most": _BATCH},
            )
            rows = tx.execute(_SELECT_LEASED, {"claim": claim}).all()
            tx.execute(_DROP_ORPHANS, {"claim": claim})
        return [
            _Job(
                number,
                bytes(owner),
                wallet,
                None if reminder is None else bytes(reminder),
                *rest,
            )
            for number, owner, wallet, reminder, *rest in rows
        ]

    async def _send(self, job: _Job) -> tuple[int | None, str | None]:
        assert self._post is not None
        payload = make_payload(self._here.settings.origin, job.language, job.reminder)
        keys = {"p256dh": job.p256dh, "auth": job.auth}
        try:
            pusher = WebPusher({"endpoint": job.endpoint, "keys": keys})
            body = cast(bytes, pusher.encode(payload)["body"])
        except ValueError:  # a point that is not on the curve: such a subscription never was
            return HTTPStatus.GONE, None
        ttl_seconds = max(0, (job.until - self._here.now()) // 1000)
        headers = self._authorization(job.endpoint) | {
            "Content-Encoding": "aes128gcm",
            "Content-Type": "application/octet-stream",
            "TTL": str(ttl_seconds),
            "Urgency": "high" if job.reminder else "normal",
            "Topic": b64encode(job.reminder) if job.reminder else "mailbox",
        }
        try:
            return await self._post(job.endpoint, body, headers)
        except (OSError, TimeoutError, aiohttp.ClientError) as error:
            _log.info("no answer of a push service: %s", type(error).__name__)
            return None, None

    def _authorization(self, endpoint: str) -> dict[str, str]:
        parts = urlsplit(endpoint)
        audience = f"{parts.scheme}://{parts.netloc}"
        now = time.time()  # push services judge it by the real clock
        made_at, headers = self._headers.get(audience, (0.0, {}))
        if now - made_at > _VAPID_HOURS * 1800:
            claims = {
                "sub": self._here.settings.contact,
                "aud": audience,
                "exp": int(now) + _VAPID_HOURS * 3600,
            }
            sign = cast(_Sign, self._vapid.sign)  # pyright: ignore[reportUnknownMemberType]
            headers = dict(sign(claims))
            self._headers[audience] = (now, headers)
        return headers

    def _note(self, outcomes: list[tuple[_Job, int | None, str | None]]) -> None:
        now = self._here.now()
        with self._here.database.writing() as tx:
            for job, status, retry_after in outcomes:
                place = {"number": job.number, "owner": job.owner, "now": now}
                if status is not None and 200 <= status < 300:
                    tx.execute(_DROP, place)
                    if job.reminder is not None:
                        tx.execute(_NOTE_SENT, place | {"wallet": job.wallet, "id": job.reminder})
                elif status in {HTTPStatus.NOT_FOUND, HTTPStatus.GONE}:
                    tx.execute(_DROP_OF_ENDPOINT, {"owner": job.owner, "endpoint": job.endpoint})
                    tx.execute(_DROP_ALL, place)
                elif _is_final(status) and job.attempts >= MOST_REFUSALS:
                    _log.warning("a push service refuses with %s", status)
                    tx.execute(_DROP, place)
                else:
                    wait_ms = _wait_ms(retry_after, job.attempts)
                    tx.execute(_PUT_OFF, place | {"next_at": now + wait_ms})


def _is_final(status: int | None) -> bool:
    return status is not None and status < 500 and status != HTTPStatus.TOO_MANY_REQUESTS


def _wait_ms(retry_after: str | None, attempts: int) -> int:
    if retry_after is not None and retry_after.isdecimal():
        return min(int(retry_after) * 1000, 24 * HOUR_MS)
    return min(FIRST_RETRY_MS * 2 ** min(attempts - 1, 16), HOUR_MS)


async def post_push(
    session: aiohttp.ClientSession, endpoint: str, body: bytes, headers: Mapping[str, str]
) -> tuple[int, str | None]:
    """Post a push; redirects are not followed."""
    async with session.post(endpoint, data=body, headers=headers, allow_redirects=False) as answer:
        with suppress(aiohttp.ClientError):
            await answer.content.read(4_096)
        return answer.status, answer.headers.get("Retry-After")


def _open_session() -> aiohttp.ClientSession:
    """Open what posts; by the operator's forward proxy where HTTPS_PROXY names one."""
    # A proxy looks names up itself, and may have a private address of its own.
    resolver = None if "https" in getproxies() else PublicResolver()
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(resolver=resolver, limit=_AT_ONCE),
        timeout=_TIMEOUT,
        cookie_jar=aiohttp.DummyCookieJar(),
        trust_env=True,
    )


_IS_ANY_DUE = sql("SELECT 1 FROM pushes WHERE next_at <= :now LIMIT 1")
_LEASE = (
    "UPDATE pushes SET next_at = :free_at, claim = :claim, attempts = attempts + 1"
    " WHERE number IN (SELECT number FROM pushes WHERE next_at <= :now ORDER BY next_at"
    " LIMIT :most{lock})"
)
_SELECT_LEASED = sql(
    "SELECT p.number, p.owner, p.wallet, p.reminder, p.until, p.attempts, s.endpoint, s.p256dh,"
    " s.auth, s.language FROM pushes p JOIN push_subscriptions s ON s.owner = p.owner"
    " WHERE p.claim = :claim"
)
_DROP_ORPHANS = sql(
    "DELETE FROM pushes WHERE claim = :claim AND NOT EXISTS"
    " (SELECT 1 FROM push_subscriptions s WHERE s.owner = pushes.owner)"
)
_DROP = sql("DELETE FROM pushes WHERE number = :number")
_DROP_ALL = sql(
    "DELETE FROM pushes WHERE owner = :owner AND NOT EXISTS"
    " (SELECT 1 FROM push_subscriptions s WHERE s.owner = pushes.owner)"
)
_DROP_OF_ENDPOINT = sql(
    "DELETE FROM push_subscriptions WHERE owner = :owner AND endpoint = :endpoint"
)
_NOTE_SENT = sql(
    "UPDATE reminders SET sent_at = coalesce(sent_at, :now) WHERE wallet = :wallet AND id = :id"
)
_PUT_OFF = sql("UPDATE pushes SET next_at = :next_at, claim = NULL WHERE number = :number")
