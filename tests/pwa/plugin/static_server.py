"""A small server that serves an export by the rules of ``headers.json``, for tests.

It is written from the plugin's manual alone, so that it also tests the manual. Beyond it, it can be
told to answer a path with other bytes, and it remembers what it was asked.
"""

import json
import re
import threading
from collections.abc import Mapping
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any


class StaticServer:
    """Serves ``folder`` at ``origin`` until ``stop``; ``serve`` puts another in its place."""

    def __init__(self, folder: Path, port: int = 0) -> None:
        self.asked: list[str] = []
        self.tampered: dict[str, bytes] = {}
        self.serve(folder)
        static = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                # A body that is left unread would be taken for the next request's beginning, and
                # that one fail: the app then loads the page anew, which locks the wallet.
                self.rfile.read(int(self.headers.get("Content-Length", 0)))
                # A browser may turn away while we answer.
                with suppress(ConnectionError):
                    static.answer(self)

            do_POST = do_HEAD = do_GET  # noqa: N815 - names of the library

            def log_message(self, *_: Any) -> None:
                """Keep the test's output readable."""

        self.server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self.server.daemon_threads = True
        self.port: int = self.server.server_address[1]
        self.origin = f"http://localhost:{self.port}"
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    def serve(self, folder: Path) -> None:
        """Serve another export from now on, at the same origin."""
        self.folder = folder
        self.rules: Mapping[str, Any] = json.loads((folder / "headers.json").read_text())

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        """Answer one request by the four rules of the manual."""
        path = request.path.split("?")[0]
        self.asked.append(path)
        rules = self.rules
        status = 200
        if path.startswith("/api/"):
            self.send(request, 200, {"Content-Type": "text/plain"}, b"from the server")
            return
        if path not in rules["files"]:
            route = path.rstrip("/") or "/"
            known = any(re.fullmatch(pattern, route) for pattern in rules["patterns"])
            path = rules["pages"].get(route, rules["fallback"])
            status = 200 if known or path != rules["fallback"] else 404
        headers = {**rules["files"][path], "Vary": "Accept-Encoding"}
        if request.headers.get("If-None-Match") == headers["ETag"] and path not in self.tampered:
            self.send(request, 304, headers, b"")
            return
        file = self.folder / path.lstrip("/")
        packed = file.with_name(file.name + ".gz")
        if packed.is_file() and "gzip" in request.headers.get("Accept-Encoding", ""):
            file = packed
            headers["Content-Encoding"] = "gzip"
        if path in self.tampered:
            headers.pop("Content-Encoding", None)
        body = self.tampered.get(path, file.read_bytes())
        self.send(request, status, headers, body)

    def send(
        self, request: BaseHTTPRequestHandler, status: int, headers: Mapping[str, str], body: bytes
    ) -> None:
        """Send an answer with the common headers."""
        request.send_response(status)
        for name, value in {**self.rules["common"], **headers}.items():
            request.send_header(name, value)
        if status != 304:
            request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        if request.command != "HEAD":
            request.wfile.write(body)

    def stop(self) -> None:
        """Refuse every further connection, as a server does that is gone."""
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()
