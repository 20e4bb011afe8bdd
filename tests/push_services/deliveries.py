"""What application servers sent to the local push services, and the answers a test ordered."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Delivery:
    """One request to a push resource, accepted or not, with the answer that it got."""

    endpoint: str
    body: bytes
    """The encrypted payload as it was sent."""
    ttl_seconds: int | None
    urgency: str | None
    topic: str | None
    content_encoding: str | None
    vapid_claims: Mapping[str, object] | None
    """The verified claims; None where the answer was given before the check, or it failed."""
    status: int
    """The status answered; 0 where the connection was dropped instead."""
    reason: str
    """Why it was refused; empty when accepted, "ordered" when a test ordered the answer."""
    received_at: datetime

    @property
    def size_bytes(self) -> int:
        """Tell the size of the encrypted body."""
        return len(self.body)


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that a test orders, given instead of the service's own.

    `Answer(429, {"Retry-After": "2"})`, `Answer(307, {"Location": url})`, `Answer(410)`;
    `Answer(0)` drops the connection; `delay_seconds` makes it hang before it answers.
    """

    status: int
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    delay_seconds: float = 0.0


class DeliveryBook:
    """Remembers deliveries and ordered answers; safe to use from the test's thread."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._deliveries: list[Delivery] = []
        self._orders: list[tuple[str | None, Answer]] = []

    def order(self, answer: Answer, *, endpoint: str | None = None, times: int = 1) -> None:
        """Answer the next `times` requests (to `endpoint`, if one is named) with `answer`."""
        with self._changed:
            self._orders.extend([(endpoint, answer)] * times)

    def take_order(self, endpoint: str) -> Answer | None:
        """Remove and return the first ordered answer that applies to this endpoint."""
        with self._changed:
            for index, (wanted, answer) in enumerate(self._orders):
                if wanted in (None, endpoint):
                    del self._orders[index]
                    return answer
        return None

    def record(self, delivery: Delivery) -> None:
        """Add a delivery and wake who waits for it."""
        with self._changed:
            self._deliveries.append(delivery)
            self._changed.notify_all()

    def all(self) -> list[Delivery]:
        """Return every delivery so far, oldest first."""
        with self._changed:
            return list(self._deliveries)

    def wait_for(self, count: int, timeout_seconds: float = 10.0) -> list[Delivery]:
        """Wait until `count` deliveries have come in and return all there are.

        One whose answer was ordered to hang counts as soon as it is here.

        Raises:
            TimeoutError: when there were fewer in time; the text lists what came.
        """
        with self._changed:
            if self._changed.wait_for(lambda: len(self._deliveries) >= count, timeout_seconds):
                return list(self._deliveries)
            came = [(delivery.status, delivery.reason) for delivery in self._deliveries]
        raise TimeoutError(f"{len(came)} of {count} deliveries after {timeout_seconds} s: {came}")

    def clear(self) -> None:
        """Forget deliveries and orders."""
        with self._changed:
            self._deliveries.clear()
            self._orders.clear()
