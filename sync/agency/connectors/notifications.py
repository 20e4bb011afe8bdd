"""Takes the notifications of a case system: each is only a hint to look, and none is believed.

Source: the consumer's side of the Notificaties API 1.0 of VNG Realisatie: POST of a notification,
with the Authorization header that the subscription names, answered by 204.
"""

import json
from collections.abc import Callable, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, cast

__all__ = ["MOST_BYTES", "PATH", "make_server", "take_notification"]

PATH = "/notificaties"
MOST_BYTES = 65_536
_SECONDS = 10
Hear = Callable[[str, Mapping[str, Any]], bool]


def take_notification(hear: Hear, authorization: str, body: bytes) -> int:
    """Pass a notification on and give the status to answer with: 204, 400, 401 or 413."""
    if len(body) > MOST_BYTES:
        return 413
    try:
        said: object = json.loads(body)
    except (ValueError, RecursionError):
        return 400
    if not isinstance(said, dict):
        return 400
    return 204 if hear(authorization, cast("dict[str, Any]", said)) else 401


def make_server(host: str, port: int, hear: Hear) -> ThreadingHTTPServer:
    """Make a server for notifications alone, for an agency without the desk; the caller runs it.

    It speaks plain HTTP and belongs behind the agency's own proxy, like the desk.
    """

    class Handler(BaseHTTPRequestHandler):
        timeout = _SECONDS

        def do_POST(self) -> None:
            length = self.headers.get("Content-Length", "")
            if self.path != PATH or not length.isdecimal():
                self._answer(404)
            elif int(length) > MOST_BYTES:
                self._answer(413)
            else:
                authorization = self.headers.get("Authorization", "")
                self._answer(take_notification(hear, authorization, self.rfile.read(int(length))))

        def log_message(self, format: str, *args: object) -> None:
            """Log nothing: addresses are nobody's business."""

        def _answer(self, status: int) -> None:
            self.send_response(status)
            self.send_header("Content-Length", "0")
            self.end_headers()

    return ThreadingHTTPServer((host, port), Handler)
