"""Both push services, the proxy to them and the way to point browsers and servers at them.

with PushNetwork(folder) as push:
    chromium(..., arguments=push.chromium_arguments())
    firefox(..., preferences=push.firefox_preferences())
    subprocess.Popen([...], env={**os.environ, **push.server_environment()})
    push.book.wait_for(1)
"""

import asyncio
import ssl
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeAlias

import pytest
from aiohttp import web

from . import autopush, fcm
from .autopush import Autopush
from .certificate import ServerCertificate, make_certificate
from .deliveries import DeliveryBook
from .egress import EgressProxy
from .fcm import Fcm
from .push_resource import PushResource

ENDPOINT_HOSTS = (autopush.ENDPOINT_HOST, *fcm.ENDPOINT_HOSTS)
_Converse: TypeAlias = Callable[
    [asyncio.StreamReader, asyncio.StreamWriter], Coroutine[Any, Any, None]
]
_LOOPBACK = "127.0.0.1"
_LARGEST_REQUEST_BYTES = 1 << 20


@pytest.fixture
def push_network(tmp_path: Path) -> Iterator["PushNetwork"]:
    """Run the services for one test."""
    with PushNetwork(tmp_path) as running:
        yield running


class PushNetwork:
    """Runs everything in one thread on free loopback ports; ends with the `with` block."""

    def __init__(self, folder: Path) -> None:
        """Prepare the services.

        Args:
            folder: an existing folder for the certificate files.
        """
        self.book = DeliveryBook()
        self.resource = PushResource(self.book)
        self.autopush = Autopush(self.resource)
        self.fcm = Fcm(self.resource)
        self.certificate: ServerCertificate = make_certificate(
            folder, [_LOOPBACK, "localhost", *ENDPOINT_HOSTS]
        )
        self._port_by_host: dict[str, int] = {}
        self.proxy = EgressProxy(self._port_by_host)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="push-services")
        self._open = AsyncExitStack()
        self._writers: set[asyncio.StreamWriter] = set()

    @property
    def proxy_url(self) -> str:
        """Return the proxy's address, for HTTPS_PROXY or a client's `proxy` argument."""
        return f"http://{_LOOPBACK}:{self._proxy_port}"

    def server_environment(self) -> dict[str, str]:
        """Return the environment in which a server reaches the services by their real names.

        The server's HTTP client must honour HTTPS_PROXY (aiohttp: `trust_env=True`).
        """
        return {
            "HTTPS_PROXY": self.proxy_url,
            "NO_PROXY": f"{_LOOPBACK},localhost",
            "PLEIN_PUSH_HOSTS": ",".join(fcm.ENDPOINT_HOSTS),
            "SSL_CERT_FILE": str(self.certificate.authority_file),
        }

    def chromium_arguments(self) -> list[str]:
        """Return the flags that point Chromium's push client here and at nothing else.

        Launch with `ignore_default_args=["--disable-background-networking"]` and a persistent
        context: without either there is no push client.
        """
        here = f"http://{_LOOPBACK}:{self._browser_port}"
        return [
            f"--gcm-checkin-url={here}/checkin",
            f"--gcm-registration-url={here}/register",
            f"--gcm-mcs-endpoint=https://localhost:{self._mcs_port}/",
            f"--ignore-certificate-errors-spki-list={self.certificate.spki_sha256}",
        ]

    def firefox_preferences(self) -> dict[str, bool | float | str]:
        """Return the preferences that point Firefox's push client here."""
        return {
            "dom.push.serverURL": f"ws://{_LOOPBACK}:{self._browser_port}/",
            "dom.push.testing.allowInsecureServerURL": True,
            "dom.push.connection.enabled": True,
        }

    def __enter__(self) -> Self:
        self._thread.start()
        self._run(self._start())
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._run(self._stop())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(timeout=20)

    async def _start(self) -> None:
        browser_side = [*self.autopush.browser_routes(), *self.fcm.browser_routes()]
        sender_side = [*self.autopush.sender_routes(), *self.fcm.sender_routes()]
        secure = self.certificate.server_context()
        self._browser_port = await self._listen_http(browser_side, None)
        sender_port = await self._listen_http(sender_side, secure)
        self._port_by_host.update(dict.fromkeys(ENDPOINT_HOSTS, sender_port))
        self._mcs_port = await self._listen(self.fcm.converse, secure)
        self._proxy_port = await self._listen(self.proxy.serve, None)

    async def _listen_http(self, routes: list[web.RouteDef], secure: ssl.SSLContext | None) -> int:
        application = web.Application(client_max_size=_LARGEST_REQUEST_BYTES)
        application.add_routes(routes)
        runner = web.AppRunner(
            application, shutdown_timeout=0.5, handler_cancellation=True, access_log=None
        )
        await runner.setup()
        self._open.push_async_callback(runner.cleanup)
        await web.TCPSite(runner, _LOOPBACK, 0, ssl_context=secure).start()
        return runner.addresses[0][1]

    async def _listen(self, converse: _Converse, secure: ssl.SSLContext | None) -> int:
        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            self._writers.add(writer)
            try:
                await converse(reader, writer)
            finally:
                self._writers.discard(writer)

        server = await asyncio.start_server(serve, _LOOPBACK, 0, ssl=secure)
        self._open.callback(server.close)
        return server.sockets[0].getsockname()[1]

    async def _stop(self) -> None:
        """Close the listeners, cut every connection and wait until their tasks have ended."""
        await self._open.aclose()
        for writer in self._writers:
            writer.transport.abort()
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        if rest:
            await asyncio.wait(rest, timeout=5)
