"""Events sent to an agency: signed, in order, again when they fail, never to an inner address."""

import asyncio
import json
import socket
from collections.abc import Iterator
from typing import Any

import pytest

from sync.event_sender import EventSender
from sync.http_signatures import sign_request, verify_request
from sync.public_addresses import PublicResolver, is_public
from sync.signatures import NotGenuine, new_private, thumbprint
from tests.sync.caller import Caller
from tests.sync.receiver import Receiver, receiving
from tests.sync.town import FACTS, Town, code_of

DEPOSITED = "nl.plein.inzending.ingediend"
OPENED = "nl.plein.postbus.geopend"


@pytest.fixture
def receiver(town: Town, monkeypatch: pytest.MonkeyPatch) -> Iterator[Receiver]:
    with receiving() as receiver:
        settings = town.served.context.settings
        monkeypatch.setitem(settings.__dict__, "webhook_hosts", (receiver.host,))
        yield receiver


@pytest.fixture
def caller(town: Town) -> Caller:
    return Caller(town)


def subscribe(caller: Caller, target: str, *kinds: str, name: str = "zaken") -> Any:
    body = {"doel": target, "soorten": list(kinds) or [DEPOSITED]}
    return caller.ask("PUT", f"/abonnementen/{name}", json=body)


def send(town: Town) -> int:
    return asyncio.run(EventSender(town.served.context).send_due())


def submit(town: Town) -> str:
    return town.phone.submit(town.link, "wijziging-doorgeven", FACTS)


def state_of(caller: Caller) -> tuple[str, int, str | None]:
    shown = caller.ask("GET", "/abonnementen/zaken").json()
    return shown["staat"], shown["gelezenTot"], shown["laatsteAntwoord"]


def test_events_of_the_kinds_asked_for_come_signed_by_the_servers_key(
    town: Town, caller: Caller, receiver: Receiver
) -> None:
    assert subscribe(caller, receiver.url).status_code == 201
    assert send(town) == 0, "what was before the subscription is not sent"
    submission = submit(town)
    town.phone.open_mailbox(caller.oin)
    assert send(town) == 1
    [(path, headers, body)] = receiver.came
    assert path == "/meldingen?bron=plein"
    assert headers["content-type"] == "application/cloudevents+json"
    event = json.loads(body)
    [pulled] = [
        each
        for each in caller.ask("GET", "/gebeurtenissen").json()["gebeurtenissen"]
        if each["type"] == DEPOSITED
    ]
    assert event == pulled
    assert event["subject"] == submission
    key = town.served.context.keys.signing
    now = town.served.clock() // 1000
    keys = {thumbprint(key): key}
    assert verify_request("POST", receiver.url, body, headers, keys, now) == thumbprint(key)
    assert send(town) == 0
    assert state_of(caller) == ("actief", 3, "204")


def test_what_fails_is_sent_again_later_and_in_order(
    town: Town, caller: Caller, receiver: Receiver
) -> None:
    subscribe(caller, receiver.url)
    first, second = submit(town), submit(town)
    receiver.status = 500
    pauses = []
    for _ in range(4):
        assert send(town) == 1
        assert send(town) == 0
        shown = caller.ask("GET", "/abonnementen/zaken").json()
        assert (shown["staat"], shown["laatsteAntwoord"]) == ("hapert", "500")
        with town.served.context.database.reading() as tx:
            next_at = tx.exec_driver_sql("SELECT next_at FROM webhooks").scalar_one()
        pauses.append((next_at - town.served.clock()) // 1_000)
        town.served.clock.advance(seconds=pauses[-1])
    assert pauses == [30, 60, 120, 240]
    assert {json.loads(body)["subject"] for _, _, body in receiver.came} == {first}
    receiver.status, receiver.came = 204, []
    send(town)
    assert [json.loads(body)["subject"] for _, _, body in receiver.came] == [first, second]
    assert state_of(caller)[0] == "actief"


def test_a_busy_address_says_itself_when_to_come_back(
    town: Town, caller: Caller, receiver: Receiver
) -> None:
    subscribe(caller, receiver.url)
    submit(town)
    receiver.status, receiver.headers = 503, {"Retry-After": "600"}
    send(town)
    town.served.clock.advance(seconds=599)
    assert send(town) == 0
    town.served.clock.advance(seconds=1)
    assert send(town) == 1


def test_a_redirect_is_not_followed(town: Town, caller: Caller, receiver: Receiver) -> None:
    subscribe(caller, receiver.url)
    submit(town)
    with receiving() as inner:
        receiver.status, receiver.headers = 307, {"Location": inner.url}
        send(town)
        assert inner.came == []
    assert state_of(caller)[::2] == ("hapert", "307")


def test_after_three_days_of_failing_it_stops_visibly_and_goes_on_when_asked(
    town: Town, caller: Caller, receiver: Receiver
) -> None:
    subscribe(caller, receiver.url)
    submission = submit(town)
    receiver.status = 500
    send(town)
    town.served.clock.advance(days=2.9)
    send(town)
    assert state_of(caller)[0] == "hapert"
    town.served.clock.advance(days=0.3)
    send(town)
    assert state_of(caller)[0] == "gestopt"
    town.served.clock.advance(days=1)
    assert send(town) == 0
    receiver.status, receiver.came = 204, []
    assert subscribe(caller, receiver.url).status_code == 200
    send(town)
    assert [json.loads(body)["subject"] for _, _, body in receiver.came] == [submission]


def test_an_address_that_is_gone_stops_at_once(
    town: Town, caller: Caller, receiver: Receiver
) -> None:
    subscribe(caller, receiver.url)
    submit(town)
    receiver.status = 410
    send(town)
    assert state_of(caller)[0] == "gestopt"


def test_a_worker_that_dies_leaves_its_events_to_another(
    town: Town, caller: Caller, receiver: Receiver
) -> None:
    subscribe(caller, receiver.url)
    submit(town)
    assert len(EventSender(town.served.context)._take()) == 1  # and dies before it sends
    assert send(town) == 0
    town.served.clock.advance(seconds=121)
    assert send(town) == 1
    assert len(receiver.came) == 1


def test_what_a_slow_worker_writes_down_changes_nothing_that_the_agency_changed(
    town: Town, caller: Caller, receiver: Receiver
) -> None:
    subscribe(caller, receiver.url)
    submit(town)
    sender = EventSender(town.served.context)
    jobs = sender._take()
    subscribe(caller, receiver.url, OPENED)
    jobs[0].is_failed = True
    sender._note(jobs)
    assert state_of(caller)[0] == "actief"
    assert caller.ask("DELETE", "/abonnementen/zaken").status_code == 204
    sender._note(jobs)
    assert caller.ask("GET", "/abonnementen").json() == {"abonnementen": []}
    assert caller.ask("DELETE", "/abonnementen/zaken").status_code == 204
    assert code_of(caller.ask("GET", "/abonnementen/zaken")) == (404, "unknown")


INNER = (
    "http://example.nl/in",
    "https://localhost/in",
    "https://127.0.0.1/in",
    "https://[::1]/in",
    "https://10.0.0.1/in",
    "https://169.254.169.254/latest/meta-data",
    "https://2130706433/in",
    "https://0x7f.0.0.1/in",
    "https://database.internal/in",
    "https://printer.local/in",
    "https://example.nl:8443/in",
    "https://name:word@example.nl/in",
    "https://example.nl/in#deel",
    "https://example.nl/met spatie",
    "https://",
    "file:///etc/passwd",
    "http://127.0.0.1:1/in",
)


def test_an_address_inside_or_in_disguise_is_refused(caller: Caller) -> None:
    for target in INNER:
        assert code_of(subscribe(caller, target)) == (400, "target-refused"), target


@pytest.mark.parametrize(
    ("address", "answer"),
    [
        ("93.184.215.14", True),
        ("2a00:1450:400e:80e::200e", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("192.168.1.1", False),
        ("172.16.0.1", False),
        ("100.64.0.1", False),
        ("169.254.169.254", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("::1", False),
        ("fe80::1", False),
        ("fd00::1", False),
        ("::ffff:127.0.0.1", False),
        ("64:ff9b::a00:1", False),
        ("2002:7f00:1::", False),
    ],
)
def test_public_addresses_are_told_from_inner_ones(address: str, answer: bool) -> None:
    assert is_public(address) is answer


def test_a_name_that_points_inside_is_not_connected_to(
    town: Town, caller: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The name server of this machine is the one thing that stands in for another here."""
    assert subscribe(caller, "https://meldingen.example.nl/in").status_code == 201
    submit(town)
    asked = []

    def look_up(host: Any, port: Any, *_: Any, **__: Any) -> Any:
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)

    async def resolve() -> None:
        with pytest.raises(OSError, match="no public address"):
            await PublicResolver().resolve("meldingen.example.nl", 443)

    asyncio.run(resolve())
    send(town)
    monkeypatch.undo()
    assert asked == ["meldingen.example.nl"] * 2
    assert state_of(caller)[::2] == ("hapert", "geen antwoord")


def test_an_agency_has_twenty_addresses_at_most(caller: Caller) -> None:
    for number in range(20):
        name = f"nr-{number}"
        assert subscribe(caller, "https://example.nl/in", name=name).status_code == 201
    refused = subscribe(caller, "https://example.nl/in", name="nr-20")
    assert code_of(refused) == (409, "subscriptions-full")
    assert subscribe(caller, "https://example.nl/in", name="nr-3").status_code == 200
    assert len(caller.ask("GET", "/abonnementen").json()["abonnementen"]) == 20
    body = {"doel": "https://example.nl/in", "soorten": ["nl.plein.onbekend"]}
    assert code_of(caller.ask("PUT", "/abonnementen/x", json=body)) == (400, "invalid")


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"method": "PUT"}, "signature"),
        ({"url": "https://example.nl/elders"}, "signature"),
        ({"body": b"{}x"}, "digest"),
        ({"now": 1_301}, "age"),
        ({"keys": {}}, "unknown-key"),
        ({"content-type": "text/plain"}, "signature"),
        ({"signature": "plein=:AAAA:"}, "form"),
        ({"signature-input": 'plein=("@method");created=1000'}, "form"),
    ],
)
def test_a_request_that_was_changed_is_not_genuine(changed: dict[str, Any], code: str) -> None:
    key = new_private()
    request: dict[str, Any] = {
        "method": "POST",
        "url": "https://example.nl/in",
        "body": b"{}",
        "keys": {thumbprint(key): key},
        "now": 1_000,
    }
    signed = sign_request("POST", request["url"], b"{}", "application/json", key, 1_000)
    headers = {name.lower(): value for name, value in signed.items()}
    assert verify_request(**request, headers=headers) == thumbprint(key)
    for name, value in changed.items():
        (request if name in request else headers)[name] = value
    with pytest.raises(NotGenuine, match=code):
        verify_request(**request, headers=headers)
