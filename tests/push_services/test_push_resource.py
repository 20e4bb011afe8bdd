"""What application servers are answered, and what is remembered of it."""

import os
import subprocess
import sys

import http_ece
import pytest
import requests

from .deliveries import Answer
from .network import PushNetwork
from .sender import Sender
from .subscriber import Subscriber


@pytest.fixture
def subscriber(push_network: PushNetwork, sender: Sender) -> Subscriber:
    return Subscriber(push_network.resource, sender.application_server_key)


def test_accepted_message_is_remembered_and_opens_with_the_subscribers_key(
    push_network: PushNetwork, sender: Sender, subscriber: Subscriber
) -> None:
    answer = sender.send(
        subscriber.subscription(),
        {"id": "r-1"},
        ttl_seconds=90,
        headers={"Urgency": "high", "Topic": "r-1"},
    )
    assert answer.status_code == 201
    [delivery] = push_network.book.wait_for(1)
    assert subscriber.open(delivery) == b'{"id": "r-1"}'
    assert (delivery.ttl_seconds, delivery.urgency, delivery.topic) == (90, "high", "r-1")
    assert delivery.content_encoding == "aes128gcm"
    assert delivery.vapid_claims is not None
    assert delivery.vapid_claims["aud"] == "https://updates.push.services.mozilla.com"
    assert delivery.size_bytes == len(delivery.body) > 0


def test_message_for_one_subscriber_does_not_open_for_another(
    push_network: PushNetwork, sender: Sender, subscriber: Subscriber
) -> None:
    other = Subscriber(push_network.resource, sender.application_server_key)
    sender.send(subscriber.subscription(), {"id": "r-1"})
    [delivery] = push_network.book.wait_for(1)
    with pytest.raises(http_ece.ECEException):
        other.open(delivery)


def test_request_without_vapid_is_unauthorized(sender: Sender, subscriber: Subscriber) -> None:
    assert sender.send(subscriber.subscription(), {}, signs=False).status_code == 401


def test_key_of_another_application_server_is_forbidden(
    push_network: PushNetwork, subscriber: Subscriber
) -> None:
    stranger = Sender(push_network)
    assert stranger.send(subscriber.subscription(), {}).status_code == 403
    [delivery] = push_network.book.wait_for(1)
    assert "another key" in delivery.reason


def test_token_for_another_service_is_forbidden(sender: Sender, subscriber: Subscriber) -> None:
    subscription = subscriber.subscription()
    elsewhere = str(subscription["endpoint"]).replace(
        "updates.push.services.mozilla.com", "fcm.googleapis.com"
    )
    captured = sender.send({**subscription, "endpoint": elsewhere}, {}).request
    replayed = str(captured.headers["Authorization"])
    answer = sender.send(subscription, {}, signs=False, headers={"Authorization": replayed})
    assert answer.status_code == 403
    assert "aud" in answer.text


@pytest.mark.parametrize(
    "headers",
    [{"TTL": ""}, {"TTL": "soon"}, {"Urgency": "now"}, {"Topic": "a b"}, {"Topic": "x" * 33}],
    ids=str,
)
def test_malformed_header_is_a_bad_request(
    sender: Sender, subscriber: Subscriber, headers: dict[str, str]
) -> None:
    assert sender.send(subscriber.subscription(), {}, headers=headers).status_code == 400


def test_body_over_4096_bytes_is_too_large(sender: Sender, subscriber: Subscriber) -> None:
    fits = "x" * (3993 - len('""'))
    assert sender.send(subscriber.subscription(), fits).status_code == 201
    assert sender.send(subscriber.subscription(), fits + "x").status_code == 413


def test_ended_subscription_is_gone_and_an_unknown_one_not_found(
    sender: Sender, subscriber: Subscriber
) -> None:
    subscription = subscriber.subscription()
    subscriber.unsubscribe()
    assert sender.send(subscription, {}).status_code == 410
    unknown = {**subscription, "endpoint": f"{subscriber.endpoint}x"}
    assert sender.send(unknown, {}).status_code == 404


def test_ordered_answers_come_once_each_and_only_at_their_endpoint(
    push_network: PushNetwork, sender: Sender, subscriber: Subscriber
) -> None:
    other = Subscriber(push_network.resource, sender.application_server_key)
    push_network.book.order(Answer(429, {"Retry-After": "7"}), endpoint=subscriber.endpoint)
    push_network.book.order(
        Answer(307, {"Location": "http://127.0.0.1:9/"}), endpoint=other.endpoint
    )
    limited = sender.send(subscriber.subscription(), {})
    assert (limited.status_code, limited.headers["Retry-After"]) == (429, "7")
    assert sender.send(subscriber.subscription(), {}).status_code == 201
    assert sender.send(other.subscription(), {}).status_code == 307
    assert [(known.status, known.reason) for known in push_network.book.all()] == [
        (429, "ordered"),
        (201, ""),
        (307, "ordered"),
    ]


def test_hanging_answer_outlasts_the_sender(
    push_network: PushNetwork, sender: Sender, subscriber: Subscriber
) -> None:
    push_network.book.order(Answer(201, delay_seconds=30))
    with pytest.raises(requests.ReadTimeout):
        sender.send(subscriber.subscription(), {}, timeout_seconds=0.3)
    assert len(push_network.book.all()) == 1


def test_dropped_connection_is_an_error_at_the_sender(
    push_network: PushNetwork, sender: Sender, subscriber: Subscriber
) -> None:
    push_network.book.order(Answer(0))
    with pytest.raises(requests.ConnectionError):
        sender.send(subscriber.subscription(), {})


def test_every_other_host_is_refused_and_remembered(
    push_network: PushNetwork, sender: Sender, subscriber: Subscriber
) -> None:
    with pytest.raises(requests.exceptions.ProxyError):
        sender.send({**subscriber.subscription(), "endpoint": "https://push.example/x"}, {})
    assert push_network.proxy.refused_hosts == ["push.example:443"]


def test_server_in_the_given_environment_reaches_a_push_service_by_its_own_name(
    push_network: PushNetwork, subscriber: Subscriber
) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.push_services.post_once", subscriber.endpoint],
        env={**os.environ, **push_network.server_environment()},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "401"
    assert [delivery.endpoint for delivery in push_network.book.all()] == [subscriber.endpoint]


def test_waiting_for_more_than_was_sent_says_what_came(
    push_network: PushNetwork, sender: Sender, subscriber: Subscriber
) -> None:
    sender.send(subscriber.subscription(), {}, signs=False)
    with pytest.raises(TimeoutError, match="1 of 2 deliveries"):
        push_network.book.wait_for(2, timeout_seconds=0.1)
