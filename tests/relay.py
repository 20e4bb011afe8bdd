"""Stands between phones and a server and keeps every answer that the server gives."""

import http.client
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

# What belongs to one connection; and without a coding the answers are kept in clear.
_OF_ONE_CONNECTION = {"connection", "keep-alive", "transfer-encoding", "accept-encoding"}


class Relay:
    """Passes requests on for the length of a `with` block, each answer's path and body kept."""

    def __init__(self, port: int) -> None:
        """Prepare.

        Args:
            port: where phones find it; the server must take this for its own origin.
        """
        self.origin = f"http://localhost:{port}"
        self.answers: list[tuple[str, bytes]] = []
        self.address = ""
        """The server behind it, as `http://host:port`; to be set before the first request."""
        self._listener = _Listener(("127.0.0.1", port), _Passing)
        self._listener.relay = self
        self._thread = threading.Thread(target=self._listener.serve_forever, args=(0.05,))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._listener.shutdown()
        self._thread.join()
        self._listener.server_close()


class _Listener(ThreadingHTTPServer):
    # A long poll is not waited for.
    daemon_threads = True
    block_on_close = False
    relay: Relay

    def handle_error(self, *connection: Any) -> None:
        """Say nothing of a phone that went away in the middle of an answer."""


class _Passing(BaseHTTPRequestHandler):
    server: _Listener

    def log_message(self, format: str, *args: object) -> None:
        """Write nothing."""

    def pass_on(self) -> None:
        """Ask the server the same and give its answer."""
        relay = self.server.relay
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        behind = http.client.HTTPConnection(urlsplit(relay.address).netloc)
        try:
            behind.request(self.command, self.path, body or None, dict(_kept(self.headers.items())))
            answer = behind.getresponse()
            content = answer.read()
        finally:
            behind.close()
        relay.answers.append((self.path, content))
        self.send_response_only(answer.status)
        for name, value in _kept(answer.getheaders()):
            self.send_header(name, value)
        if "Content-Length" not in answer.headers and answer.status not in {204, 304}:
            self.send_header("Content-Length", str(len(content)))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(content)

    # Named as the library calls them.
    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = pass_on  # noqa: N815


def _kept(headers: Any) -> list[tuple[str, str]]:
    return [(name, value) for name, value in headers if name.lower() not in _OF_ONE_CONNECTION]
