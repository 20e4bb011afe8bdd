"""What every request passes first: foreign pages are refused, bodies measured, answers dated."""

import logging
import re
import time
from collections.abc import Mapping, MutableMapping
from typing import Any

from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sync.context import Context
from sync.errors import ForeignOrigin, TooMuch, answer_problem

__all__ = ["AGENCY_API_VERSION", "Gate"]

AGENCY_API_VERSION = "1.0.0"
_INTERFACES = re.compile(r"^/(sync|api|directory)/")
_CHAIN_PATH = "/sync/v1/membership"
_log = logging.getLogger("plein.requests")


class Gate:
    """An ASGI layer; the interface begins with /sync/, /api/ or /directory/, the rest is static."""

    def __init__(self, app: ASGIApp, context: Context) -> None:
        self._app = app
        self._context = context

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on unless its origin is foreign or its body too large."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = {name: value for name, value in scope["headers"]}
        path: str = scope["path"]
        if not _INTERFACES.match(path):
            await self._app(scope, receive, send)
            return
        limit_bytes = self._limit_of(path)
        answer = _Answer(send, self._headers_of(path, headers))
        if not self._is_own(headers.get(b"origin")):
            await answer_problem(ForeignOrigin())(scope, receive, answer)
        elif _length_of(headers) > limit_bytes:
            await answer_problem(TooMuch(limit_bytes=limit_bytes))(scope, receive, answer)
        else:
            started = time.perf_counter()
            await self._app(scope, _Measured(receive, limit_bytes), answer)
            route = scope.get("route")
            seconds = time.perf_counter() - started
            _log.debug("%s %s %d", scope["method"], getattr(route, "path", "-"), answer.status)
            scope["plein.seconds"] = seconds

    def _is_own(self, origin: bytes | None) -> bool:
        return origin is None or self._context.prover.is_own_origin(origin.decode("latin-1"))

    def _limit_of(self, path: str) -> int:
        limits = self._context.settings.limits
        return limits.membership_bytes if path == _CHAIN_PATH else limits.body_bytes

    def _headers_of(self, path: str, headers: Mapping[bytes, bytes]) -> dict[bytes, bytes]:
        context = self._context
        added = {
            b"plein-time": str(context.now()).encode(),
            b"plein-generation": context.database.generation.encode(),
            b"x-content-type-options": b"nosniff",
        }
        if path.startswith("/api/"):
            added[b"api-version"] = AGENCY_API_VERSION.encode()
        if path.startswith("/sync/"):
            added[b"cache-control"] = b"no-store"
            added[b"dpop-nonce"] = context.prover.make_nonce().encode()
        return added


class _Answer:
    """Sends an answer with the headers that all answers have."""

    def __init__(self, send: Send, headers: dict[bytes, bytes]) -> None:
        self._send = send
        self._headers = headers
        self.status = 0

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            _add_headers(message, self._headers)
        await self._send(message)


class _Measured:
    """Receives a body and stops as soon as it is larger than allowed."""

    def __init__(self, receive: Receive, limit_bytes: int) -> None:
        self._receive = receive
        self._limit_bytes = limit_bytes
        self._seen_bytes = 0

    async def __call__(self) -> Message:
        message = await self._receive()
        if message["type"] == "http.request":
            self._seen_bytes += len(message.get("body", b""))
            if self._seen_bytes > self._limit_bytes:
                raise HTTPException(413)
        return message


def _length_of(headers: Mapping[bytes, bytes]) -> int:
    text = headers.get(b"content-length", b"0")
    return int(text) if text.isdigit() else 0


def _add_headers(message: MutableMapping[str, Any], headers: Mapping[bytes, bytes]) -> None:
    present: list[tuple[bytes, bytes]] = list(message.get("headers", []))
    names = {name.lower() for name, _ in present}
    message["headers"] = present + [pair for pair in headers.items() if pair[0] not in names]
