"""A forward proxy that leads a server's push requests to the local services, and nowhere else.

The server under test keeps its own checks on endpoints (https, a public host name): it is started
with HTTPS_PROXY as behind any operator's egress proxy, and no switch inside it is made for tests.
"""

import asyncio
from collections.abc import Mapping

_LONGEST_HEAD_BYTES = 8192


class EgressProxy:
    """Answers CONNECT for the hosts that it knows and 403 for every other."""

    def __init__(self, port_by_host: Mapping[str, int]) -> None:
        self._port_by_host = port_by_host
        self.refused_hosts: list[str] = []
        """Every other target asked for, as host:port: a journey asserts that it is empty."""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one client connection."""
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            method, target, *_ = head[:_LONGEST_HEAD_BYTES].decode("latin-1").split(" ")
            host = target.rpartition(":")[0]
            port = self._port_by_host.get(host) if method == "CONNECT" else None
            if port is None:
                self.refused_hosts.append(target)
                writer.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
                await writer.drain()
                return
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            await writer.drain()
            await asyncio.gather(
                _pour(reader, far_writer), _pour(far_reader, writer), return_exceptions=True
            )
        except (asyncio.IncompleteReadError, ConnectionError):
            pass  # one side went away
        finally:
            writer.close()


async def _pour(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while chunk := await reader.read(65536):
            writer.write(chunk)
            await writer.drain()
    finally:
        writer.close()
