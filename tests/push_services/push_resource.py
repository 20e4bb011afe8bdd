"""The half of a push service that application servers meet: RFC 8030, POST to a push resource."""

import asyncio
import re
import secrets
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeAlias

from aiohttp import web

from .deliveries import Delivery, DeliveryBook
from .vapid import VapidError, read_vapid_claims

LARGEST_BODY_BYTES = 4096
"""What a push service must at least take (RFC 8030 section 7.2), and the real ones take no more."""
_URGENCIES = ("very-low", "low", "normal", "high")
_TOPIC = re.compile(r"[A-Za-z0-9_-]{1,32}")


@dataclass(frozen=True, slots=True)
class Message:
    """An accepted message on its way to a user agent."""

    message_id: str
    channel: str
    body: bytes
    content_encoding: str
    ttl_seconds: int
    topic: str | None
    expires_at: float
    """Seconds since the epoch after which nobody gets it."""


Sink: TypeAlias = Callable[[Message], Awaitable[None]]


class UserAgent:
    """One browser profile: gets messages at once while connected, else when it comes back."""

    def __init__(self) -> None:
        self._sink: Sink | None = None
        self._waiting: dict[str, Message] = {}

    @property
    def is_connected(self) -> bool:
        """Tell whether the browser holds a connection now."""
        return self._sink is not None

    async def put(self, message: Message) -> None:
        """Hand over a message; keep it until acknowledged, unless its TTL is 0.

        A message replaces a waiting one of the same channel and topic (RFC 8030 section 5.4).
        """
        if message.topic is not None:
            self._waiting = {
                known_id: known
                for known_id, known in self._waiting.items()
                if (known.channel, known.topic) != (message.channel, message.topic)
            }
        if message.ttl_seconds > 0:
            self._waiting[message.message_id] = message
        if self._sink is not None:
            await self._sink(message)

    def acknowledge(self, message_id: str) -> None:
        """Drop a message that the browser says it has."""
        self._waiting.pop(message_id, None)

    async def connect(self, sink: Sink) -> None:
        """Take `sink` as the browser's connection and send what waited and is still valid."""
        self._sink = sink
        for message in list(self._waiting.values()):
            if message.expires_at > time.time():
                await sink(message)
            else:
                self.acknowledge(message.message_id)

    def disconnect(self, sink: Sink) -> None:
        """Forget the connection, if it is still this one."""
        if self._sink == sink:
            self._sink = None


@dataclass(frozen=True, slots=True)
class _Subscription:
    user_agent: UserAgent
    channel: str
    application_server_key: bytes | None


class PushResource:
    """Subscriptions by token, and the checks and answers of a POST to one of them."""

    def __init__(self, book: DeliveryBook) -> None:
        self._book = book
        self._subscription_by_token: dict[str, _Subscription] = {}
        self._gone: set[str] = set()

    def subscribe(
        self, user_agent: UserAgent, channel: str, application_server_key: bytes | None
    ) -> str:
        """Make a subscription and return its token, the last part of the endpoint."""
        token = secrets.token_urlsafe(48)
        self._subscription_by_token[token] = _Subscription(
            user_agent, channel, application_server_key
        )
        return token

    def unsubscribe(self, user_agent: UserAgent, channel: str) -> None:
        """End a user agent's subscriptions on a channel: from now on they answer 410."""
        for token, known in list(self._subscription_by_token.items()):
            if known.user_agent is user_agent and known.channel == channel:
                del self._subscription_by_token[token]
                self._gone.add(token)

    async def receive(self, request: web.Request) -> web.StreamResponse:
        """Answer one POST; the path's `token` names the subscription.

        In order: an answer that the test ordered; 400 for a header that is missing or malformed;
        410 for a subscription that ended, 404 for one that never was; 413 over 4,096 bytes; 401
        without and 403 with wrong VAPID; else 201.
        """
        origin = f"https://{request.host}"
        endpoint = origin + request.path
        body = await request.read()
        answer = self._book.take_order(endpoint)
        claims: Mapping[str, object] | None = None
        if answer is not None:
            status, headers, reason = answer.status, dict(answer.headers), "ordered"
        else:
            headers = dict[str, str]()
            try:
                claims = self._check(request, body, origin)
                message = self._message(request, body)
                await self._subscription_by_token[_token(request)].user_agent.put(message)
                status, reason = 201, ""
                headers["Location"] = f"{origin}/m/{message.message_id}"
                headers["TTL"] = str(message.ttl_seconds)
            except _RefusalError as refused:
                status, reason = refused.status, refused.reason
        self._book.record(
            Delivery(
                endpoint=endpoint,
                body=body,
                ttl_seconds=_ttl_seconds(request),
                urgency=request.headers.get("Urgency"),
                topic=request.headers.get("Topic"),
                content_encoding=request.headers.get("Content-Encoding"),
                vapid_claims=claims,
                status=status,
                reason=reason,
                received_at=datetime.now(UTC),
            )
        )
        if answer is not None:
            await asyncio.sleep(answer.delay_seconds)
        if status == 0 and request.transport is not None:
            request.transport.abort()
        return web.Response(status=status or 500, headers=headers, text=reason)

    def _check(self, request: web.Request, body: bytes, origin: str) -> Mapping[str, object]:
        headers, token = request.headers, _token(request)
        if _ttl_seconds(request) is None:
            raise _RefusalError(400, "TTL is missing or not a number")
        if headers.get("Urgency", "normal") not in _URGENCIES:
            raise _RefusalError(400, "Urgency is none of the four")
        if "Topic" in headers and not _TOPIC.fullmatch(headers["Topic"]):
            raise _RefusalError(400, "Topic is not 1 to 32 characters of base64url")
        if body and headers.get("Content-Encoding") != "aes128gcm":
            raise _RefusalError(400, "Content-Encoding is not aes128gcm")
        if token in self._gone:
            raise _RefusalError(410, "unsubscribed")
        subscription = self._subscription_by_token.get(token)
        if subscription is None:
            raise _RefusalError(404, "unknown subscription")
        if len(body) > LARGEST_BODY_BYTES:
            raise _RefusalError(413, f"{len(body)} bytes")
        try:
            return read_vapid_claims(
                headers.get("Authorization"), origin, subscription.application_server_key
            )
        except VapidError as refused:
            status = 403 if "Authorization" in headers else 401
            raise _RefusalError(status, str(refused)) from refused

    def _message(self, request: web.Request, body: bytes) -> Message:
        ttl_seconds = _ttl_seconds(request) or 0
        return Message(
            message_id=secrets.token_hex(16),
            channel=self._subscription_by_token[_token(request)].channel,
            body=body,
            content_encoding=request.headers.get("Content-Encoding", ""),
            ttl_seconds=ttl_seconds,
            topic=request.headers.get("Topic"),
            expires_at=time.time() + ttl_seconds,
        )


class _RefusalError(Exception):
    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


def _token(request: web.Request) -> str:
    return request.match_info["token"]


def _ttl_seconds(request: web.Request) -> int | None:
    text = request.headers.get("TTL", "")
    return int(text) if text.isascii() and text.isdigit() else None
