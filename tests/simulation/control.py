"""Lets the phones of a simulation set the server's clock, back it up, restore it and let it tidy.

POST /clock?ms=N, /reset, /backup, /restore, /tidy; answers 204 when it is done.
"""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from tests.sync.served import HeldClock, Served


class Control:
    """The controls of one server, on a port of their own."""

    def __init__(self, served: Served, folder: Path) -> None:
        self._served, self._folder = served, folder
        self._backups = 0
        self._empty = self._back_up("empty")
        self._last: Path | None = None
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._thread = threading.Thread(target=self._http.serve_forever, daemon=True)

    @property
    def origin(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self._http.server_port}"

    def __enter__(self) -> "Control":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()

    def act(self, name: str, words: dict[str, list[str]]) -> None:
        """Do what a phone's world asks."""
        if name == "clock":
            assert isinstance(self._served.clock, HeldClock)
            self._served.clock.now_ms = int(words["ms"][0])
        elif name == "reset":
            self._served.restore(self._empty)
            self._last = None
        elif name == "backup":
            self._backups += 1
            self._last = self._back_up(f"backup-{self._backups}")
        elif name == "restore" and self._last:
            self._served.restore(self._last)
        elif name == "tidy":
            self._served.tidy()
        else:
            raise ValueError(name)

    def _back_up(self, name: str) -> Path:
        target = self._folder / name
        self._served.back_up(target)
        return target

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        act = self.act

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                parts = urlsplit(self.path)
                try:
                    act(parts.path.strip("/"), parse_qs(parts.query))
                    self.send_response(204)
                except Exception as error:
                    self.send_response(500)
                    self.log_error("%r", error)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_request(self, *_: object) -> None:
                pass

        return Handler
