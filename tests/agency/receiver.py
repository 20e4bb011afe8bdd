"""A case system's own receiver of the webhook, on loopback: checks all, keeps each id once."""

import email
import email.policy
import json
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from joserfc.jwk import ECKey

from sync.http_signatures import verify_request
from sync.signatures import NotGenuine


class Receiver:
    """What came, and how the next requests are answered."""

    def __init__(self, keys: Mapping[str, ECKey]) -> None:
        self.keys = keys
        self.cases: dict[str, dict[str, bytes]] = {}
        self.requests: list[tuple[Mapping[str, str], bytes]] = []
        self.answers: list[int] = []
        """Statuses of the next requests; 0: kept, and the connection ends without an answer."""
        self.origin = ""

    def take(self, path: str, headers: Mapping[str, str], body: bytes) -> int:
        self.requests.append((headers, body))
        status = self.answers.pop(0) if self.answers else 201
        if status not in {0, 201}:
            return status
        try:
            url = self.origin + path
            verify_request("POST", url, body, headers, self.keys, int(time.time()))
        except NotGenuine:
            return 401
        parts = read_parts(headers["content-type"], body)
        said = json.loads(parts["inzending.json"])
        if headers["idempotency-key"] != f'"{said["id"]}"':
            return 400
        kept = self.cases.setdefault(said["id"], parts)
        return status if kept == parts else 422


def read_parts(kind: str, body: bytes) -> dict[str, bytes]:
    message: Any = email.message_from_bytes(
        b"Content-Type: " + kind.encode() + b"\r\n\r\n" + body, policy=email.policy.HTTP
    )
    return {part.get_filename(): part.get_payload(decode=True) for part in message.iter_parts()}


@contextmanager
def receiving(keys: Mapping[str, ECKey]) -> Iterator[Receiver]:
    receiver = Receiver(keys)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            headers = {name.lower(): value for name, value in self.headers.items()}
            status = receiver.take(self.path, headers, body)
            if not status:
                self.close_connection = True
                return
            self.send_response(status)
            self.send_header("Location", "http://127.0.0.1:1/elsewhere")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    receiver.origin = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield receiver
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
