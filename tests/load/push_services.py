"""The local push services in a process of their own, so that they take no time of the senders."""

import multiprocessing
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from tests.push_services.network import PushNetwork
from tests.push_services.subscriber import Subscriber

_WAIT_SECONDS = 300


class PushServices:
    """What the measuring process asks of the services."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.environment: dict[str, str] = connection.recv()
        """With which a server reaches the services by their real names."""

    def subscribe(self, application_server_key: str, count: int) -> list[dict[str, Any]]:
        """Make subscriptions, each as `PushSubscription.toJSON()` gives it."""
        self._connection.send(("subscribe", application_server_key, count))
        return self._connection.recv()

    def clear(self) -> None:
        """Forget what was delivered so far."""
        self._connection.send(("clear",))
        self._connection.recv()

    def count(self) -> int:
        """Tell how many deliveries there were."""
        self._connection.send(("count",))
        return self._connection.recv()

    def rate(self, count: int) -> float:
        """Wait for so many deliveries and tell how many a second came, from the first to the last.

        Raises:
            RuntimeError: some were refused, or they did not come.
        """
        self._connection.send(("wait", count))
        came: list[tuple[int, datetime]] = self._connection.recv()
        statuses = {status for status, _ in came}
        if len(came) != count or statuses != {201}:
            raise RuntimeError(f"{len(came)} of {count} pushes came, with the answers {statuses}")
        times = [received_at for _, received_at in came]
        return (count - 1) / (max(times) - min(times)).total_seconds()


@contextmanager
def push_services() -> Iterator[PushServices]:
    """Run the services until the block ends."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs,), daemon=True)
    process.start()
    try:
        yield PushServices(ours)
    finally:
        ours.send(("stop",))
        process.join(20)
        process.kill()


def _serve(connection: Connection) -> None:
    with tempfile.TemporaryDirectory() as folder, PushNetwork(Path(folder)) as network:
        connection.send(network.server_environment())
        while True:
            command, *arguments = connection.recv()
            if command == "stop":
                return
            connection.send(_answer(network, command, arguments))


def _answer(network: PushNetwork, command: str, arguments: Sequence[Any]) -> object:
    if command == "subscribe":
        key, count = arguments
        return [Subscriber(network.resource, key).subscription() for _ in range(count)]
    if command == "clear":
        network.book.clear()
        return None
    if command == "count":
        return len(network.book.all())
    try:
        deliveries = network.book.wait_for(arguments[0], _WAIT_SECONDS)
    except TimeoutError:
        deliveries = network.book.all()
    return [(delivery.status, delivery.received_at) for delivery in deliveries]
