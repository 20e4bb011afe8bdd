"""Reminders become pushes: each once, neutral, encrypted to the browser, with retries."""

import asyncio
import json
import secrets
import threading
from collections.abc import Mapping

import http_ece
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from sqlalchemy import text as sql

from sync.push import LEASE_MS, PAYLOAD_BYTES, PushSender
from sync.reminders import hand_over_due
from sync.wire import b64encode
from tests.sync.phone import Phone
from tests.sync.served import Served

ENDPOINT = "https://updates.push.services.mozilla.com/wpush/v2/"


class Browser:
    """A browser's side of Web Push: its key pair, and how it opens what arrives."""

    def __init__(self) -> None:
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.auth = secrets.token_bytes(16)
        self.endpoint = ENDPOINT + secrets.token_urlsafe(12)

    def body(self, **changes: object) -> dict[str, object]:
        point = self.key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        body = {
            "endpoint": self.endpoint,
            "p256dh": b64encode(point),
            "auth": b64encode(self.auth),
            "language": "nl",
        }
        return body | changes

    def open(self, body: bytes) -> bytes:
        return http_ece.decrypt(
            body, private_key=self.key, auth_secret=self.auth, version="aes128gcm"
        )


class PushService:
    """Stands where the push service is: keeps what was posted, answers as it is told."""

    def __init__(self, *answers: tuple[int, str | None] | Exception) -> None:
        self.answers = list(answers)
        self.posts: list[tuple[str, bytes, dict[str, str]]] = []

    async def post(
        self, endpoint: str, body: bytes, headers: Mapping[str, str]
    ) -> tuple[int, str | None]:
        self.posts.append((endpoint, body, dict(headers)))
        answer = self.answers.pop(0) if self.answers else (201, None)
        if isinstance(answer, Exception):
            raise answer
        return answer


@pytest.fixture(autouse=True)
def nothing_waits(served: Served) -> None:
    """Begin each test with no reminder, no subscription and no push."""
    with served.context.database.writing() as tx:
        for table in ("reminders", "pushes", "push_subscriptions"):
            tx.execute(sql(f"DELETE FROM {table}"))  # names of our own


def work(served: Served, service: PushService) -> int:
    """Do what a worker does once."""
    taken = hand_over_due(served.context)
    return taken + asyncio.run(PushSender(served.context, service.post).send_due())


def remind(phone: Phone, due_at: str = "2026-05-28T20:26:40Z", id: str = "") -> str:
    """Schedule a reminder, by default one that is due."""
    id = id or b64encode(secrets.token_bytes(16))
    answer = phone.request("PUT", f"/sync/v1/reminders/{id}", json={"due_at": due_at})
    assert answer.status_code == 204, answer.text
    return id


def subscribe(phone: Phone, browser: Browser) -> None:
    """Give the server the browser's subscription."""
    answer = phone.request("PUT", "/sync/v1/push-subscription", json=browser.body())
    assert answer.status_code == 204, answer.text


def test_due_reminder_reaches_each_device_once(served: Served, phone: Phone) -> None:
    other = phone.add()
    browsers = [Browser(), Browser()]
    subscribe(phone, browsers[0])
    subscribe(other, browsers[1])
    id = remind(phone)
    service = PushService()
    work(served, service)
    work(served, service)
    assert sorted(post[0] for post in service.posts) == sorted(b.endpoint for b in browsers)
    state = phone.request("GET", "/sync/v1/reminders").json()["reminders"]
    assert [each["id"] for each in state] == [id]
    assert state[0]["sent_at"] is not None
    other.close()


def test_push_is_neutral_of_one_size_and_only_the_browser_opens_it(
    served: Served, phone: Phone
) -> None:
    browser = Browser()
    subscribe(phone, browser)
    id = remind(phone)
    service = PushService()
    work(served, service)
    [(_, body, headers)] = service.posts
    plaintext = browser.open(body)
    message = json.loads(plaintext)
    assert len(plaintext) == PAYLOAD_BYTES
    assert message["web_push"] == 8030
    assert message["notification"]["body"] == "U hebt iets te doen"
    assert message["notification"]["data"] == {"reminder": id}
    assert message["notification"]["navigate"].startswith(served.origin)
    assert headers["Topic"] == id
    assert int(headers["TTL"]) > 0
    assert headers["Authorization"].startswith("vapid t=")


def test_reminder_that_is_not_due_waits(served: Served, phone: Phone) -> None:
    subscribe(phone, Browser())
    remind(phone, "2027-01-01T00:00:00Z")
    service = PushService()
    assert work(served, service) == 0
    assert service.posts == []


def test_reminder_taken_back_is_not_sent(served: Served, phone: Phone) -> None:
    subscribe(phone, Browser())
    id = remind(phone)
    hand_over_due(served.context)
    assert phone.request("DELETE", f"/sync/v1/reminders/{id}").status_code == 204
    service = PushService()
    work(served, service)
    assert service.posts == []


@pytest.mark.parametrize("status", [404, 410])
def test_subscription_that_is_over_is_forgotten(served: Served, phone: Phone, status: int) -> None:
    subscribe(phone, Browser())
    remind(phone)
    service = PushService((status, None))
    work(served, service)
    remind(phone)
    work(served, service)
    assert len(service.posts) == 1


@pytest.mark.parametrize("answer", [(503, None), (429, None), OSError("no answer")])
def test_push_that_was_not_taken_leaves_again_later(
    served: Served, phone: Phone, answer: tuple[int, str | None] | OSError
) -> None:
    subscribe(phone, Browser())
    remind(phone)
    service = PushService(answer)
    work(served, service)
    assert work(served, service) == 0
    served.clock.advance(seconds=31)
    work(served, service)
    assert len(service.posts) == 2
    assert work(served, service) == 0


def test_endpoint_that_breaks_the_sending_does_not_hold_up_the_reminders_of_others(
    served: Served, phone: Phone
) -> None:
    other = phone.add()
    for each in (phone, other):
        subscribe(each, Browser())
    remind(phone)
    service = PushService(UnicodeError("label too long"))
    work(served, service)
    assert len(service.posts) == 2
    served.clock.advance(seconds=31)
    work(served, service)
    assert len(service.posts) == 3, "only what failed leaves again"
    other.close()


def test_retry_after_is_honoured(served: Served, phone: Phone) -> None:
    subscribe(phone, Browser())
    remind(phone)
    service = PushService((429, "600"))
    work(served, service)
    served.clock.advance(seconds=599)
    assert work(served, service) == 0
    served.clock.advance(seconds=2)
    work(served, service)
    assert len(service.posts) == 2


def test_refused_push_is_given_up_after_three_times(served: Served, phone: Phone) -> None:
    subscribe(phone, Browser())
    remind(phone)
    service = PushService(*[(302, None)] * 9)
    for _ in range(6):
        work(served, service)
        served.clock.advance(seconds=600)
    assert len(service.posts) == 3


def test_worker_that_dies_leaves_a_lease_that_ends(served: Served, phone: Phone) -> None:
    subscribe(phone, Browser())
    remind(phone)
    hand_over_due(served.context)
    dying = PushSender(served.context, PushService().post)
    assert len(dying._take()) == 1  # takes it and is never heard of again
    service = PushService()
    assert work(served, service) == 0
    served.clock.advance(seconds=LEASE_MS / 1000 + 1)
    work(served, service)
    assert len(service.posts) == 1


def test_two_workers_never_send_the_same(served: Served, phone: Phone) -> None:
    subscribe(phone, Browser())
    ids = {remind(phone) for _ in range(40)}
    services = [PushService(), PushService(), PushService()]
    threads = [threading.Thread(target=_work_until_done, args=(served, s)) for s in services]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    topics = [post[2]["Topic"] for service in services for post in service.posts]
    assert sorted(topics) == sorted(ids)


def _work_until_done(served: Served, service: PushService) -> None:
    while work(served, service):
        pass


def test_removed_device_is_not_woken(served: Served, phone: Phone) -> None:
    other = phone.add()
    browser = Browser()
    subscribe(other, browser)
    assert phone.remove(other).status_code == 201
    remind(phone)
    service = PushService()
    work(served, service)
    assert service.posts == []
    other.close()


@pytest.mark.parametrize(
    "endpoint",
    [
        "http://updates.push.services.mozilla.com/wpush/v2/x",
        "https://updates.push.services.mozilla.com:8443/x",
        "https://updates.push.services.mozilla.com@127.0.0.1/x",
        "https://127.0.0.1/latest/meta-data",
        "https://[::1]/x",
        "https://localhost/x",
        "http://127.0.0.1:6379/x",
        "https://mozilla.com.example.org/x",
        "https://fcm.googleapis.com.example.org/x",
        f"https://{'a' * 64}.push.apple.com/x",
        "https://a..push.apple.com/x",
        "https://xn--a.push.apple.com/x",
        "https://a b.push.apple.com/x",
        "https://fcm.googleapis.com/x\r\nHost: y",
        "file:///etc/passwd",
        "https://",
        "not an address",
    ],
)
def test_endpoint_outside_of_known_push_services_is_refused(phone: Phone, endpoint: str) -> None:
    body = Browser().body(endpoint=endpoint)
    answer = phone.request("PUT", "/sync/v1/push-subscription", json=body)
    assert answer.status_code == 400


@pytest.mark.parametrize("due_at", ["soon", "2026-02-30T00:00:00Z", "2026-05-28", 5, None])
def test_moment_that_does_not_exist_is_refused(phone: Phone, due_at: object) -> None:
    id = b64encode(secrets.token_bytes(16))
    answer = phone.request("PUT", f"/sync/v1/reminders/{id}", json={"due_at": due_at})
    assert answer.status_code == 400


def test_reminders_of_another_wallet_are_not_seen(phone: Phone, new_phone: object) -> None:
    assert callable(new_phone)
    stranger: Phone = new_phone().begin()
    id = remind(phone)
    assert stranger.request("GET", "/sync/v1/reminders").json()["reminders"] == []
    assert stranger.request("DELETE", f"/sync/v1/reminders/{id}").status_code == 204
    assert len(phone.request("GET", "/sync/v1/reminders").json()["reminders"]) == 1
