"""What every answer of the desk carries, and the addresses of attachments and notifications.

The policy names the hash of each inline script of this build, so that nothing injected runs; only
the desk's own origin may open its websocket, which Reflex checks against `cors_allowed_origins`.
"""

import os
from pathlib import Path

from anyio import to_thread
from fastapi import FastAPI, Request, Response
from fastapi.responses import RedirectResponse, StreamingResponse
from reflex.config import get_config
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from pwa.desk_visits import visits
from pwa.exported_page import STRICT_POLICY, read_page, write_policy
from state.desk.accounts import Way, begin_sign_in, finish_sign_in
from state.desk.cookies import cookie_name
from state.desk.counter import hand_out, hear
from state.desk.enclosures import MOST_UPLOAD

__all__ = ["attachments", "guard"]

_MOST_NOTIFICATION_BYTES = 65_536
attachments = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
attachments.include_router(visits)


@attachments.get("/bijlage/{ticket}")
def give_attachment(ticket: str, download: int = 0) -> Response:
    """Give an attachment once, for a ticket that a clerk's session has just made."""
    found = hand_out(ticket, as_download=bool(download))
    if found is None:
        return Response(status_code=404)
    headers, pieces = found
    return StreamingResponse(pieces, headers=dict(headers))


@attachments.get("/aanmelden/begin")
def begin_account(taal: str = "nl") -> Response:
    """Send a clerk's browser to the provider of the organisation."""
    return _go(begin_sign_in(taal))


@attachments.get("/aanmelden/terug")
def finish_account(request: Request) -> Response:
    """Take a clerk's browser that comes back from there."""
    return _go(finish_sign_in(request.headers.get("cookie", ""), request.url.query))


def _go(way: Way) -> Response:
    answer = RedirectResponse(way.address, status_code=303, headers={"Cache-Control": "no-store"})
    # Lax, since the browser comes back from another site.
    answer.set_cookie(
        cookie_name(is_secure=way.is_secure),
        way.secret,
        max_age=600 if way.secret else 0,
        secure=way.is_secure,
        httponly=True,
        samesite="lax",
    )
    return answer


@attachments.post("/notificaties")
async def take_notification(request: Request) -> Response:
    """Take a notification of the agency's case system; its secret stands in a header."""
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > _MOST_NOTIFICATION_BYTES:
            return Response(status_code=413)
    authorization = request.headers.get("Authorization", "")
    return Response(status_code=await to_thread.run_sync(hear, authorization, body))


def guard(app: ASGIApp) -> ASGIApp:
    """Put the headers on every answer that does not have them yet."""
    headers = _headers()
    plain = {name.decode(): value.decode() for name, value in headers}

    async def guarded(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
            return
        if scope["path"].endswith("/_upload") and not _is_fit(scope):
            await Response(status_code=413, headers=plain)(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                present = {name.lower() for name, _ in message["headers"]}
                added = [pair for pair in headers if pair[0] not in present]
                message["headers"] = [*message["headers"], *added]
            await send(message)

        await app(scope, receive, send_with_headers)

    return guarded


def _is_fit(scope: Scope) -> bool:
    """Tell whether a body says how long it is, and is not too long."""
    length = dict(scope["headers"]).get(b"content-length", b"")
    return length.isdigit() and int(length) <= MOST_UPLOAD


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
