"""The sync server as a process sends its reminders to the push services, by their own names."""

import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from sync.wire import b64encode
from tests.programs import RunningProgram, sync_program
from tests.sync.phone import Phone

from .deliveries import Answer
from .network import PushNetwork
from .subscriber import Subscriber

REMINDER = b64encode(bytes(range(16)))
LONGER_THAN_A_LOOK_SECONDS = 2.5


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PushNetwork]:
    with PushNetwork(tmp_path_factory.mktemp("push")) as running:
        yield running


@pytest.fixture(scope="module")
def server(
    tmp_path_factory: pytest.TempPathFactory, network: PushNetwork
) -> Iterator[RunningProgram]:
    folder = tmp_path_factory.mktemp("server")
    program = sync_program(folder / "data", push=network)
    with RunningProgram(program, folder / "log.txt") as running:
        yield running


@pytest.fixture
def phone(server: RunningProgram, network: PushNetwork) -> Iterator[Phone]:
    """Give a phone with a wallet of its own, and a book without what others were sent."""
    phone = Phone(server.origin).begin()
    network.book.clear()
    yield phone
    phone.request("DELETE", f"/sync/v1/reminders/{REMINDER}")
    phone.request("DELETE", "/sync/v1/push-subscription")
    phone.close()


def subscribe(phone: Phone, network: PushNetwork) -> Subscriber:
    """Subscribe with the key that the server names, and tell the server."""
    server = phone.request("GET", "/sync/v1/server").json()
    subscriber = Subscriber(network.resource, server["push_key"])
    body = {
        "endpoint": subscriber.endpoint,
        "p256dh": subscriber.p256dh,
        "auth": subscriber.auth,
        "language": "nl",
    }
    answer = phone.request("PUT", "/sync/v1/push-subscription", json=body)
    assert answer.status_code == 204, answer.text
    return subscriber


def remind(phone: Phone) -> None:
    """Schedule a reminder that is due now."""
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    answer = phone.request("PUT", f"/sync/v1/reminders/{REMINDER}", json={"due_at": now})
    assert answer.status_code == 204, answer.text


def test_due_reminder_leaves_once_signed_and_encrypted(phone: Phone, network: PushNetwork) -> None:
    subscriber = subscribe(phone, network)
    remind(phone)
    network.book.wait_for(1)
    time.sleep(LONGER_THAN_A_LOOK_SECONDS)
    [delivery] = network.book.all()
    assert (delivery.status, delivery.endpoint) == (201, subscriber.endpoint)
    assert delivery.vapid_claims is not None
    assert delivery.ttl_seconds is not None
    assert delivery.ttl_seconds > 3600
    assert (delivery.urgency, delivery.topic) == ("high", REMINDER)
    told = json.loads(subscriber.open(delivery))["notification"]
    assert told["data"] == {"reminder": REMINDER}
    assert network.proxy.refused_hosts == []


def test_busy_push_service_is_asked_again_when_it_says(phone: Phone, network: PushNetwork) -> None:
    subscribe(phone, network)
    network.book.order(Answer(429, {"Retry-After": "1"}))
    remind(phone)
    first, second = network.book.wait_for(2)
    assert (first.status, second.status) == (429, 201)
    assert (second.received_at - first.received_at).total_seconds() >= 1


def test_redirect_of_a_push_service_is_not_followed(phone: Phone, network: PushNetwork) -> None:
    subscribe(phone, network)
    network.book.order(Answer(307, {"Location": "https://inside.example/"}))
    remind(phone)
    network.book.wait_for(1)
    time.sleep(LONGER_THAN_A_LOOK_SECONDS)
    assert [delivery.status for delivery in network.book.all()] == [307]
    assert network.proxy.refused_hosts == []


def test_ended_subscription_is_tried_once_and_forgotten(phone: Phone, network: PushNetwork) -> None:
    subscribe(phone, network).unsubscribe()
    remind(phone)
    network.book.wait_for(1)
    time.sleep(LONGER_THAN_A_LOOK_SECONDS)
    assert [delivery.status for delivery in network.book.all()] == [410]
