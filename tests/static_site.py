"""A static server of one folder, with a strict CSP, that a test can stop and start again."""

import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pytest

CONTENT_SECURITY_POLICY = "default-src 'self'; img-src data:; base-uri 'none'; object-src 'none'"


@pytest.fixture
def static_site() -> Iterator["StaticSite"]:
    """Serve `tests/site` for one test."""
    with StaticSite(Path(__file__).parent / "site") as running:
        yield running


class StaticSite:
    """Serves a folder on one loopback port for the length of a `with` block."""

    def __init__(
        self, folder: Path, *, content_security_policy: str = CONTENT_SECURITY_POLICY
    ) -> None:
        self._folder = folder
        self._policy = content_security_policy
        self._port = 0

    @property
    def origin(self) -> str:
        """Return the origin, the same after every start."""
        return f"http://localhost:{self._port}"

    def start(self) -> None:
        """Begin to answer; after a stop on the same port as before."""
        self._server = _Server(
            ("127.0.0.1", self._port), partial(_Handler, self._policy, directory=str(self._folder))
        )
        self._port = self._server.server_port
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))
        self._thread.start()

    def stop(self) -> None:
        """Answer no more: connections are cut and refused, as with a server that is down."""
        self._server.shutdown()
        self._thread.join()
        self._server.cut_connections()
        self._server.server_close()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()


class _Server(ThreadingHTTPServer):
    """Knows its connections: browsers open some in advance, and a mere stop would serve them."""

    def __init__(self, address: tuple[str, int], handler: partial["_Handler"]) -> None:
        super().__init__(address, handler)
        self._connections: set[socket.socket] = set()

    def get_request(self) -> tuple[socket.socket, tuple[str, int]]:
        connection, address = super().get_request()
        self._connections.add(connection)
        return connection, address

    def shutdown_request(self, request: socket.socket | tuple[bytes, socket.socket]) -> None:
        if isinstance(request, socket.socket):
            self._connections.discard(request)
        super().shutdown_request(request)

    def cut_connections(self) -> None:
        for connection in list(self._connections):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


class _Handler(SimpleHTTPRequestHandler):
    def __init__(self, policy: str, *connection: Any, **options: Any) -> None:
        self._policy = policy
        super().__init__(*connection, **options)

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", self._policy)
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Write nothing: what a browser asks for is noted by its `Watch`."""
