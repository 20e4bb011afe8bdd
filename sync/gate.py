"""What every request passes first: foreign pages are refused, bodies measured, answers dated."""

import asyncio
import re
import time
from collections.abc import Callable, Mapping, MutableMapping
from typing import Any

from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sync.context import Context
from sync.errors import Fault, ForeignOrigin, TooMuch
from sync.limits import RATE
from sync.refusals import answer_problem
from sync.watching import log_fault, note_request

__all__ = ["AGENCY_API_VERSION", "Gate"]

AGENCY_API_VERSION = "1.0.0"
_INTERFACES = re.compile(r"/((sync|api|directory)/|(health|ready|metrics)$)")
_MOST_DRAINED_BYTES = 33_554_432
_CHAIN_PATH = "/sync/v1/membership"
_DESCRIPTION_PATH = "/api/v1/openapi.json"
_API_HEADERS = {
    b"api-version": AGENCY_API_VERSION.encode(),
    b"content-security-policy": b"default-src 'none'; frame-ancestors 'none'",
    b"x-frame-options": b"DENY",
    b"referrer-policy": b"no-referrer",
}
"""Source: API Design Rules 2.1.0, /core/version-header and /core/transport/security-headers."""


class Gate:
    """An ASGI layer in front of the interfaces and of the wallet's files."""

    def __init__(self, app: ASGIApp, context: Context, files: ASGIApp | None) -> None:
        self._app = app
        self._context = context
        self._files = files
        self._transport: dict[bytes, bytes] = {}
        if context.settings.origin.startswith("https://"):
            self._transport[b"strict-transport-security"] = b"max-age=31536000"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on unless its origin is foreign or its body too large."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
        elif _INTERFACES.match(scope["path"]):
            await self._guard(scope, receive, send)
        elif self._files is not None:
            await self._files(scope, receive, _Answer(send, lambda: self._transport))
        else:
            await self._app(scope, receive, send)

    async def _guard(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = {name: value for name, value in scope["headers"]}
        path: str = scope["path"]
        limit_bytes = self._limit_of(path)
        body = _Measured(receive, limit_bytes, self._context.settings.limits.body_seconds)
        answer = _Answer(send, lambda: self._headers_of(scope), body)
        started = time.perf_counter()
        try:
            # Any page may read the description of the agency API (/core/publish-openapi).
            if path != _DESCRIPTION_PATH and not self._is_own(headers.get(b"origin")):
                await answer_problem(ForeignOrigin())(scope, receive, answer)
            elif _length_of(headers) > limit_bytes:
                await answer_problem(TooMuch(limit_bytes=limit_bytes))(scope, receive, answer)
            else:
                await self._app(scope, body, answer)
        except Exception as error:
            log_fault(error, route=_route_of(scope))
            if not answer.status:
                await answer_problem(Fault())(scope, receive, answer)
        seconds = time.perf_counter() - started
        note_request(scope["method"], _route_of(scope), answer.status, seconds)

    def _is_own(self, origin: bytes | None) -> bool:
        return origin is None or self._context.prover.is_own_origin(origin.decode("latin-1"))

    def _limit_of(self, path: str) -> int:
        limits = self._context.settings.limits
        return limits.membership_bytes if path == _CHAIN_PATH else limits.body_bytes

    def _headers_of(self, scope: Scope) -> dict[bytes, bytes]:
        context, path = self._context, scope["path"]
        added = self._transport | {
            b"plein-time": str(context.now()).encode(),
            b"plein-generation": context.database.generation.encode(),
            b"x-content-type-options": b"nosniff",
        }
        if path.startswith("/api/"):
            added |= _API_HEADERS
            rate: dict[str, str] = scope.get(RATE, {})
            added |= {name.encode(): value.encode() for name, value in rate.items()}
            if path == _DESCRIPTION_PATH:
                added[b"access-control-allow-origin"] = b"*"
        if path.startswith(("/sync/", "/api/")):
            added[b"cache-control"] = b"no-store"
            added[b"dpop-nonce"] = context.prover.make_nonce().encode()
        return added


class _Answer:
    """Sends an answer with the headers that all answers have, as they are when it begins."""

    def __init__(
        self,
        send: Send,
        headers: Callable[[], Mapping[bytes, bytes]],
        body: "_Measured | None" = None,
    ) -> None:
        self._send = send
        self._headers = headers
        self._body = body
        self.status = 0

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            _add_headers(message, self._headers())
            if self._body is not None and not await self._body.drain():
                _add_headers(message, {b"connection": b"close"})
        await self._send(message)


class _Measured:
    """Receives a body and stops as soon as it is larger than allowed, or too long on its way."""

    def __init__(self, receive: Receive, limit_bytes: int, limit_seconds: float) -> None:
        self._receive = receive
        self._limit_bytes = limit_bytes
        self._until = asyncio.get_running_loop().time() + limit_seconds
        self._seen_bytes = 0
        self._is_complete = False

    async def __call__(self) -> Message:
        try:
            message = await self._take()
        except TimeoutError:
            raise HTTPException(503, headers={"Retry-After": "5"}) from None
        if self._seen_bytes > self._limit_bytes:
            raise HTTPException(413)
        return message

    async def drain(self) -> bool:
        """Read what an early answer has left, so that the person's side reads that answer.

        Returns whether the connection can go on; a body that is far too large or too slow is not
        read to its end.
        """
        try:
            while not self._is_complete and self._seen_bytes < _MOST_DRAINED_BYTES:
                await self._take()
        except TimeoutError:
            return False
        return self._is_complete

    async def _take(self) -> Message:
        if self._is_complete:
            return await self._receive()
        async with asyncio.timeout_at(self._until):
            message = await self._receive()
        if message["type"] == "http.request":
            self._seen_bytes += len(message.get("body", b""))
            self._is_complete = not message.get("more_body", False)
        else:
            self._is_complete = True
        return message


def _route_of(scope: Scope) -> str:
    """Give the route as it is written in the code; a path may hold an identifier."""
    return getattr(scope.get("route"), "path", "none")


def _length_of(headers: Mapping[bytes, bytes]) -> int:
    text = headers.get(b"content-length", b"0")
    return int(text) if text.isdigit() else 0


def _add_headers(message: MutableMapping[str, Any], headers: Mapping[bytes, bytes]) -> None:
    present: list[tuple[bytes, bytes]] = list(message.get("headers", []))
    names = {name.lower() for name, _ in present}
    message["headers"] = present + [pair for pair in headers.items() if pair[0] not in names]
