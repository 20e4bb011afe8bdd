"""Events that are sent to an agency: only to public addresses, signed, and again when they fail.

The sending is checked when the check is told an address that leads to it (``--webhook``): the
platform posts there, and the check listens (``--webhook-listen``).
"""

import json
import queue
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, cast

from sync.agency.errors import RejectedError
from sync.agency.kit.visit import Listening, Visit
from sync.http_signatures import verify_request
from sync.signatures import NotGenuine, import_public

__all__ = ["check_sending", "check_subscriptions"]

_WHERE = "sync/wire.py 8, abonnementen"
_NAME = "plein-controle"
_HANDED_IN = "nl.plein.inzending.ingediend"
_MOST_BYTES = 65_536
_RETRY_SECONDS = 1
_FINE, _BUSY = 204, 503


_Post = tuple[dict[str, str], bytes]
"""The headers, with names in lower case, and the body."""


@dataclass
class _Came:
    """What was posted, and what the next one is answered."""

    statuses: list[int]
    posts: "queue.Queue[_Post]" = field(default_factory=lambda: queue.Queue[_Post]())


def check_subscriptions(visit: Visit) -> None:
    """Subscribe, read it back, end it; addresses within a network are refused."""
    found, client = visit.found, visit.client
    for target in (
        "http://agency.example/events",
        "https://127.0.0.1/events",
        "https://[::1]/events",
        "https://10.0.0.1/events",
        "https://169.254.169.254/latest",
        "https://intranet.internal/events",
        "https://user:secret@agency.example/events",
        "https://agency.example:8443/events",
    ):
        _try_subscribe(visit, target)
        what = f"events to {target}"
        found.answer(what, "400 target-refused", client.last, _WHERE)
    _try_subscribe(visit, "https://agency.example/events", "nl.plein.iets.anders")
    found.answer("events of an unknown kind", "400 invalid", client.last, _WHERE)
    client.unsubscribe(_NAME)
    for what, expected in (("a subscription", "201"), ("the same subscription again", "200")):
        _try_subscribe(visit, "https://agency.example/events")
        found.answer(what, expected, client.last, _WHERE)
    shown = client.read_subscription(_NAME)
    read = [shown.get("doel"), shown.get("soorten"), shown.get("staat")]
    wanted = ["https://agency.example/events", [_HANDED_IN], "actief"]
    found.compare("the subscription reads as it was made", wanted, read, _WHERE)
    _end(visit)


def check_sending(visit: Visit) -> None:
    """Let an event be sent here, refuse it once, and take it when it comes again."""
    listening = visit.listening
    if listening is None:
        visit.found.show("left out: the sending of events, for which --webhook is needed")
        return
    found, came = visit.found, _Came([_BUSY, _FINE])
    with _listen(listening, came):
        visit.client.subscribe(_NAME, listening.url, [_HANDED_IN])
        handed = visit.hand_in()
        first = _next(came, listening)
        found.note(first is not None, "an event is sent", "yes", first is not None, _WHERE)
        again = _next(came, listening) if first else None
        state = visit.client.read_subscription(_NAME).get("staat") if first else "nothing sent"
        _end(visit)
    if first is None:
        return
    event = _read(first[1])
    subject = (event.get("type"), event.get("subject"))
    found.compare("it is about what was handed in", (_HANDED_IN, handed.id), subject, _WHERE)
    kind = first[0].get("content-type")
    found.compare("it has its media type", "application/cloudevents+json", kind, _WHERE)
    found.compare(
        "it is signed by a server key of the directory", "yes", _judge(visit, first), _WHERE
    )
    found.note(
        state in {"hapert", "actief"}, "after a failure the sending goes on", "yes", state, _WHERE
    )
    is_again = again is not None and again[1] == first[1]
    found.note(
        is_again, "an event that was not taken comes again, the same", "yes", is_again, _WHERE
    )


def _judge(visit: Visit, post: tuple[dict[str, str], bytes]) -> str:
    assert visit.listening
    keys = {
        key["kid"]: import_public(key["jwk"]) for key in visit.directory.payload["server"]["keys"]
    }
    seconds = int(visit.now().timestamp())
    try:
        verify_request("POST", visit.listening.url, post[1], post[0], keys, seconds)
    except NotGenuine as error:
        return error.code
    return "yes"


def _end(visit: Visit) -> None:
    found, client = visit.found, visit.client
    client.unsubscribe(_NAME)
    found.answer("a subscription is ended", "204", client.last, _WHERE)
    try:
        client.read_subscription(_NAME)
    except RejectedError:
        pass
    found.answer("a subscription that was ended", "404 unknown", client.last, _WHERE)


def _try_subscribe(visit: Visit, target: str, kind: str = _HANDED_IN) -> None:
    try:
        visit.client.subscribe(_NAME, target, [kind])
    except RejectedError:
        return


def _next(came: _Came, listening: Listening) -> tuple[dict[str, str], bytes] | None:
    until = time.monotonic() + listening.seconds
    try:
        return came.posts.get(timeout=max(0.1, until - time.monotonic()))
    except queue.Empty:
        return None


def _read(body: bytes) -> dict[str, Any]:
    try:
        event: object = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, Any]", event) if isinstance(event, dict) else {}


@contextmanager
def _listen(listening: Listening, came: _Came) -> Generator[None]:
    class Handler(BaseHTTPRequestHandler):
        timeout = 10

        def do_POST(self) -> None:
            size = self.headers.get("Content-Length", "")
            body = self.rfile.read(min(int(size), _MOST_BYTES)) if size.isdecimal() else b""
            names = {name.lower(): value for name, value in self.headers.items()}
            status = came.statuses.pop(0) if came.statuses else _FINE
            came.posts.put((names, body))
            self.send_response(status)
            if status == _BUSY:
                self.send_header("Retry-After", str(_RETRY_SECONDS))
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer((listening.host, listening.port), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
