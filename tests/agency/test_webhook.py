"""The signed webhook: one request with everything, the same each time, to where it was meant."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sync.agency.connectors.settings import SettingsError, open_connectors
from sync.http_signatures import verify_request
from sync.signatures import NotGenuine, import_public, public_jwk
from tests.agency.delivery import OCTETS, Depot
from tests.agency.phone import seal_file
from tests.agency.receiver import Receiver, read_parts, receiving


@pytest.fixture
def depot(tmp_path: Path) -> Iterator[Depot]:
    depot = Depot(tmp_path, "connectors: []")
    yield depot
    depot.close()


@pytest.fixture
def receiver(depot: Depot) -> Iterator[Receiver]:
    with receiving({depot.keys.sig_kid: import_public(public_jwk(depot.keys.sig))}) as receiver:
        depot.settings_file.write_text(settings(where=f"{receiver.origin}/zaken"))
        yield receiver


def settings(**changed: Any) -> str:
    connector = {"name": "haak", "kind": "webhook", "hosts": ["127.0.0.1"], **changed}
    return json.dumps({"connectors": [connector]})


def test_submission_comes_with_its_files_in_one_signed_request(
    depot: Depot, receiver: Receiver
) -> None:
    sent = depot.put()
    assert depot.deliver() == 1
    [parts] = receiver.cases.values()
    assert set(parts) == {"inzending.json", "bijlage-01.pdf"}
    assert parts["bijlage-01.pdf"] == OCTETS
    assert json.loads(parts["inzending.json"])["id"] == sent.id


def test_lost_answer_sends_the_same_again_and_gives_one_case(
    depot: Depot, receiver: Receiver
) -> None:
    sent = depot.put()
    receiver.answers = [0, 503, 409]
    for _ in range(3):
        assert depot.deliver() == 0
        depot.wait(hours=2)
        kept = depot.store.row("SELECT content FROM outgoing")
        assert kept
        assert b"amount_cents" not in kept["content"], "it is sealed"
    depot.establish()
    assert depot.deliver() == 1
    assert list(receiver.cases) == [sent.id]
    first, *others = receiver.requests
    for headers, body in others:
        assert body == first[1]
        assert headers["idempotency-key"] == first[0]["idempotency-key"]


def test_file_cannot_hold_parts_of_its_own(depot: Depot, receiver: Receiver) -> None:
    sent = depot.put([])
    depot.deliver()
    kind = receiver.requests[0][0]["content-type"]
    boundary = kind.partition('boundary="')[2].rstrip('"')
    evil = f'\r\n--{boundary}\r\nContent-Disposition: form-data; filename="x"\r\n\r\n'.encode()
    depot.put([seal_file("a.bin", "text/plain", evil)])
    assert depot.deliver() == 1
    assert len(receiver.cases) == 2
    parts = next(parts for number, parts in receiver.cases.items() if number != sent.id)
    assert parts["bijlage-01.bin"] == evil


@pytest.mark.parametrize(
    ("status", "trouble", "is_final"),
    [
        (307, "redirect", False),
        (401, "credentials", False),
        (404, "address", False),
        (422, "refused", True),
    ],
)
def test_refusal_is_told_and_redirects_are_not_followed(
    depot: Depot, receiver: Receiver, status: int, trouble: str, is_final: bool
) -> None:
    depot.put()
    receiver.answers = [status] * 3
    for _ in range(3):
        assert depot.deliver() == 0
        depot.wait(hours=2)
    assert depot.troubles() == [(1, trouble, is_final)]
    assert len(receiver.requests) == (1 if is_final else 3)


def test_request_that_was_changed_on_its_way_is_not_genuine(
    depot: Depot, receiver: Receiver
) -> None:
    depot.put()
    depot.deliver()
    [(headers, body)] = receiver.requests
    created = int(headers["signature-input"].partition("created=")[2].partition(";")[0])
    url = f"{receiver.origin}/zaken"
    verify_request("POST", url, body, headers, receiver.keys, created)
    with pytest.raises(NotGenuine):
        verify_request("POST", url, body + b" ", headers, receiver.keys, created)
    with pytest.raises(NotGenuine):
        verify_request("POST", url + "2", body, headers, receiver.keys, created)
    assert read_parts(headers["content-type"], body)


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"where": "http://zaken.example/"}, "not an https address"),
        ({"where": "https://u:p@zaken.example/"}, "not an https address"),
        ({"where": "https://zaken.example/", "hosts": ["other.example"]}, "not in `hosts`"),
        ({"where": "https://zaken.example/", "hosts": "zaken.example"}, "not a list"),
        ({"where": "https://zaken.example.evil/", "hosts": ["zaken.example"]}, "not in `hosts`"),
    ],
)
def test_address_that_was_not_allowed_is_refused_at_the_start(
    depot: Depot, changed: dict[str, Any], sentence: str
) -> None:
    depot.settings_file.write_text(settings(**changed))
    with pytest.raises(SettingsError, match=sentence):
        open_connectors(depot.settings_file, depot.keys)
