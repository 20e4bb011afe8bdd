"""Platforms that break one promise each: small programs around our own."""

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sync.signatures import new_private, sign_jws, thumbprint
from sync.wire import DEPOSIT, b64decode
from tests.sync.served import Served

Answer = tuple[int, list[tuple[bytes, bytes]], bytes]


class Spoiled:
    """Passes requests on to our platform, whole, and lets what comes back be changed."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        body = await _read(receive)

        async def ask(content: bytes = body) -> Answer:
            return await _ask(self.app, scope, content)

        status, headers, content = await self.answer(scope["method"], scope["path"], body, ask)
        kept = [pair for pair in headers if pair[0] != b"content-length"]
        sized = [*kept, (b"content-length", str(len(content)).encode())]
        await send({"type": "http.response.start", "status": status, "headers": sized})
        await send({"type": "http.response.body", "body": content})

    async def answer(self, method: str, path: str, body: bytes, ask: Callable[..., Any]) -> Answer:
        """Answer a request; a stand-in changes this."""
        return await ask()


class ShowsToOthers(Spoiled):
    """Gives what one agency fetched to the next that asks."""

    def __init__(self, app: ASGIApp, _: Served) -> None:
        super().__init__(app)
        self.seen: dict[str, Any] = {}

    async def answer(self, method: str, path: str, body: bytes, ask: Callable[..., Any]) -> Answer:
        status, headers, content = await ask()
        if method == "GET" and path == "/api/v1/inzendingen" and status == 200:
            page = json.loads(content)
            self.seen |= {entry["id"]: entry for entry in page["inzendingen"]}
            if not page["inzendingen"]:
                page["inzendingen"] = list(self.seen.values())
            content = json.dumps(page).encode()
        return status, headers, content


class TakesOtherBytes(Spoiled):
    """Says yes to other bytes under an id that it has."""

    def __init__(self, app: ASGIApp, _: Served) -> None:
        super().__init__(app)
        self.proofs: dict[str, bytes] = {}

    async def answer(self, method: str, path: str, body: bytes, ask: Callable[..., Any]) -> Answer:
        status, headers, content = await ask()
        if method == "POST" and path == "/sync/v1/submissions":
            id = json.loads(body).get("id")
            if status == 201:
                self.proofs[id] = content
            elif status == 409 and json.loads(content)["code"] == "submission-differs":
                return 200, headers, self.proofs[id]
        return status, headers, content


class LosesReceipts(Spoiled):
    """Erases what has a receipt and never tells the person."""

    def __init__(self, app: ASGIApp, _: Served) -> None:
        super().__init__(app)

    async def answer(self, method: str, path: str, body: bytes, ask: Callable[..., Any]) -> Answer:
        status, headers, content = await ask()
        if method == "GET" and path.endswith("/items") and status == 200:
            page = json.loads(content)
            page["items"] = [item for item in page["items"] if item["kind"] != "receipt"]
            content = json.dumps(page).encode()
        return status, headers, content


class TakesUnsigned(Spoiled):
    """Signs in whoever says that the assertion needs no signature."""

    def __init__(self, app: ASGIApp, served: Served) -> None:
        super().__init__(app)
        self.token = b""

    async def answer(self, method: str, path: str, body: bytes, ask: Callable[..., Any]) -> Answer:
        status, headers, content = await ask()
        if path == "/api/v1/token":
            if status == 200:
                self.token = content
            elif self.token and _says_none(dict(parse_qsl(body.decode()))):
                return 200, headers, self.token
        return status, headers, content


class ProvesByAnotherKey(Spoiled):
    """Signs its proofs of deposit by a key that the directory does not list."""

    def __init__(self, app: ASGIApp, _: Served) -> None:
        super().__init__(app)
        self.key = new_private()

    async def answer(self, method: str, path: str, body: bytes, ask: Callable[..., Any]) -> Answer:
        status, headers, content = await ask()
        if method == "POST" and path == "/sync/v1/submissions" and status in {200, 201}:
            claims = json.loads(b64decode(json.loads(content)["proof"].split(".")[1]))
            proof = sign_jws(claims, self.key, DEPOSIT, kid=thumbprint(self.key))
            content = json.dumps({"proof": proof}).encode()
        return status, headers, content


class TakesAnything(Spoiled):
    """Says yes to publications, subscriptions and keys that it must refuse."""

    def __init__(self, app: ASGIApp, _: Served) -> None:
        super().__init__(app)
        self.keys = b""

    async def answer(self, method: str, path: str, body: bytes, ask: Callable[..., Any]) -> Answer:
        status, headers, content = await ask()
        if method == "PUT" and status in {400, 404, 409}:
            if path.startswith(("/api/v1/publicaties/", "/api/v1/abonnementen/")):
                return 201, headers, b"{}"
            if path == "/api/v1/sleutels":
                self.keys = b'{"registratie": "another", "sleutels": []}'
                return 200, headers, self.keys
        if path == "/api/v1/sleutels" and self.keys:
            return status, headers, self.keys
        return status, headers, content


class RemembersNothing(Spoiled):
    """Makes everything anew each time, and shows nothing of it."""

    def __init__(self, app: ASGIApp, _: Served) -> None:
        super().__init__(app)

    async def answer(self, method: str, path: str, body: bytes, ask: Callable[..., Any]) -> Answer:
        status, headers, content = await ask()
        is_subscription = path.startswith("/api/v1/abonnementen/")
        if method == "PUT" and status in {200, 201}:
            if is_subscription or path.startswith("/api/v1/publicaties/"):
                return {200: 201, 201: 200}[status], headers, content
        if is_subscription and method in {"GET", "DELETE"}:
            return {"GET": 200, "DELETE": 202}[method], headers, b"{}"
        if path == "/api/v1/sleutels" and method == "GET":
            return status, headers, b'{"registratie": "", "sleutels": []}'
        name = path.removeprefix("/api/v1/")
        if name in {"publicaties", "verwerkingen", "postbussen"} and status == 200:
            return status, headers, json.dumps({name: [], "volgende": None}).encode()
        return status, headers, content


def _says_none(form: dict[str, str]) -> bool:
    head = form.get("client_assertion", "").split(".")[0]
    return json.loads(b64decode(head)).get("alg") == "none"


async def _read(receive: Receive) -> bytes:
    body = b""
    while True:
        message = await receive()
        body += message.get("body", b"")
        if message["type"] != "http.request" or not message.get("more_body", False):
            return body


async def _ask(app: ASGIApp, scope: Scope, body: bytes) -> Answer:
    parts: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Message) -> None:
        parts.append(message)

    await app(scope, receive, send)
    content = b"".join(part.get("body", b"") for part in parts[1:])
    return parts[0]["status"], list(parts[0]["headers"]), content
