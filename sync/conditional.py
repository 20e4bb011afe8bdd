"""Answers that need not come again: a tag for each (RFC 9110, 8.8), and 304 for a known one."""

import hashlib

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sync.wire import b64encode

__all__ = ["Conditional"]


class Conditional:
    """An ASGI layer round the agency API: gives what was read its tag, and compares tags."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on; hold a GET's good answer back until its tag is known."""
        if scope["type"] == "http" and scope["method"] == "GET":
            known = Headers(scope=scope).get("if-none-match", "")
            await self._app(scope, receive, _Held(send, known))
        else:
            await self._app(scope, receive, send)


class _Held:
    def __init__(self, send: Send, known: str) -> None:
        self._send = send
        self._known = {tag.strip().removeprefix("W/") for tag in known.split(",")}
        self._start: Message | None = None
        self._body = b""

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start" and message["status"] == 200:
            self._start = message
        elif self._start is None or message["type"] != "http.response.body":
            await self._send(message)
        else:
            self._body += message.get("body", b"")
            if not message.get("more_body", False):
                await self._finish(self._start)

    async def _finish(self, start: Message) -> None:
        tag = f'"{b64encode(hashlib.sha256(self._body).digest()[:18])}"'
        headers = MutableHeaders(raw=list(start["headers"]))
        headers["ETag"] = tag
        headers.setdefault("Cache-Control", "private, no-cache")
        body, status = self._body, 200
        if tag in self._known or "*" in self._known:
            body, status = b"", 304
            for name in ("content-length", "content-type"):
                del headers[name]
        await self._send({**start, "status": status, "headers": headers.raw})
        await self._send({"type": "http.response.body", "body": body})
