"""What every answer of the desk carries, and the address at which it hands out attachments.

The policy names the hash of each inline script of this build, so that nothing injected runs; only
the desk's own origin may open its websocket, which Reflex checks against `cors_allowed_origins`.
"""

import os
from pathlib import Path

from fastapi import FastAPI, Response
from fastapi.responses import StreamingResponse
from reflex.config import get_config
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from pwa.exported_page import STRICT_POLICY, read_page, write_policy
from state.desk.counter import hand_out

__all__ = ["attachments", "guard"]

attachments = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)


@attachments.get("/bijlage/{ticket}")
def give_attachment(ticket: str, download: int = 0) -> Response:
    """Give an attachment once, for a ticket that a clerk's session has just made."""
    found = hand_out(ticket, as_download=bool(download))
    if found is None:
        return Response(status_code=404)
    headers, pieces = found
    return StreamingResponse(pieces, headers=dict(headers))


def guard(app: ASGIApp) -> ASGIApp:
    """Put the headers on every answer that does not have them yet."""
    headers = _headers()

    async def guarded(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                present = {name.lower() for name, _ in message["headers"]}
                added = [pair for pair in headers if pair[0] not in present]
                message["headers"] = [*message["headers"], *added]
            await send(message)

        await app(scope, receive, send_with_headers)

    return guarded


def _headers() -> list[tuple[bytes, bytes]]:
    values = {
        "content-security-policy": _policy(),
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "permissions-policy": "camera=(), microphone=(), geolocation=()",
    }
    return [(name.encode(), value.encode()) for name, value in values.items()]


def _origin() -> str:
    return get_config().api_url.rstrip("/")


def _policy() -> str:
    folder = Path(os.environ.get("REFLEX_WEB_WORKDIR", ".web-desk"), "build", "client")
    hashes = {
        digest
        for path in folder.rglob("*.html")
        for digest in read_page(path.name, path.read_text(encoding="utf-8")).script_hashes()
    }
    directives = {name: value for name, value in STRICT_POLICY.items() if name != "manifest-src"}
    directives["script-src"] = ("'self'", *sorted(hashes))
    # Safari before 15.4 does not take 'self' for the websocket too.
    directives["connect-src"] = ("'self'", _origin().replace("http", "ws", 1))
    return write_policy(directives)
