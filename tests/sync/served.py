"""A real server on a free port of this machine, in a thread, with a clock that the test holds."""

import asyncio
import socket
import ssl
import threading
import time
from dataclasses import replace
from pathlib import Path

import httpx
from granian.constants import HTTPModes, Interfaces
from granian.server.embed import Server

from sync.backup import back_up, restore
from sync.context import Context
from sync.janitor import tidy
from sync.server import create_app, prepare
from sync.settings import Settings

START_MS = 1_780_000_000_000
NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Trusts nobody, and is soon made: a client that reads all certificates takes 20 ms to open."""


class HeldClock:
    """A clock that moves only when it is told to."""

    def __init__(self, now_ms: int = START_MS) -> None:
        self.now_ms = now_ms

    def __call__(self) -> int:
        """Give the milliseconds since 1970."""
        return self.now_ms

    def advance(self, *, days: float = 0, seconds: float = 0) -> None:
        """Let time pass."""
        self.now_ms += round(days * 86_400_000 + seconds * 1_000)


class Served:
    """The server while it runs; `context` is what its routes are given."""

    def __init__(
        self, settings: Settings, clock: HeldClock | None = None, port: int | None = None
    ) -> None:
        self.port = port or free_port()
        self.origin = f"http://localhost:{self.port}"
        self.settings = replace(settings, origin=self.origin)
        self.clock = clock or HeldClock()
        prepare(self.settings)
        self.app = create_app(self.settings, self.clock)
        self.context: Context = self.app.state.context
        self._loop = asyncio.new_event_loop()
        self._server: Server | None = None
        self._thread = threading.Thread(target=self._run, name="server")

    def __enter__(self) -> "Served":
        """Start, and return when it answers."""
        self._thread.start()
        deadline = time.monotonic() + 20
        while True:
            try:
                with socket.create_connection(("127.0.0.1", self.port), 0.2):
                    return self
            except OSError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.02)

    def __exit__(self, *_: object) -> None:
        """Stop, and wait until it has."""
        assert self._server is not None
        self._loop.call_soon_threadsafe(self._server.stop)
        self._thread.join(20)
        assert not self._thread.is_alive()

    def back_up(self, folder: Path) -> None:
        """Write all data to a folder while the server runs."""
        back_up(self.settings, folder)

    def restore(self, folder: Path) -> None:
        """Put the data of a backup in the place of the present ones, between two requests."""
        restore(self.settings, folder, clock=self.clock)

    def tidy(self) -> dict[str, int]:
        """Run the janitor once."""
        return tidy(self.context)

    def client(self) -> httpx.Client:
        """Open a client without any proof."""
        return httpx.Client(base_url=self.origin, timeout=30, verify=NO_TLS)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._server = Server(
            self.app,
            address="127.0.0.1",
            port=self.port,
            interface=Interfaces.ASGI,
            http=HTTPModes.http1,
            log_enabled=False,
        )
        self._loop.run_until_complete(self._server.serve())
        self._loop.close()


def free_port() -> int:
    """Find a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def settings_in(folder: Path, **changes: object) -> Settings:
    """Give settings for tests: nothing waits for the disk, nothing tidies up by itself."""
    usual = Settings(data=folder, durable=False, janitor=False, push=False, webhooks=False)
    return replace(usual, **changes)  # type: ignore[arg-type]
