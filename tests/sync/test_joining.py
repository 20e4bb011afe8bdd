"""A second and a third agency join a running server by the guide's files and commands alone."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from sync.signatures import public_jwk
from sync.wire import b64decode
from tests.agency.phone import Phone, agency_keys, compose, fact, make_claims
from tests.sync.joining import NOT_HERE, Machines, read_blocks
from tests.sync.served import Served, settings_in


@pytest.mark.timeout(120)
def test_a_second_and_a_third_agency_join_by_the_guide_alone(tmp_path: Path) -> None:
    data = tmp_path / "data"
    blocks = read_blocks()
    assert {who for who, _ in blocks} == {"operator", "plaats", "bieb", "signers", *NOT_HERE}
    with Served(settings_in(data), clock=lambda: int(_now().timestamp() * 1000)) as served:
        machines = Machines(tmp_path, data, served.origin)
        for who, block in blocks:
            if who not in NOT_HERE:
                machines.type(who, block)
                machines.bring()
        said = "".join(machines.said)
        assert "Gemeente Plaats (00000099000000001000)" in said
        assert "Bibliotheek Plaats (00000003000000010000, no government)" in said
        assert "Other root keys sign from now on" in said
        assert "2 needed" in said
        town = next(one for one in _directory(served) if one["id"] == "gemeente-plaats")
        assert len(town["places"]) == 1, "the hours and languages of the guide are in the list"
        for who, service in (("plaats", "wijziging-doorgeven"), ("bieb", "vraag-stellen")):
            _file_something(machines, served, who, service)


def _file_something(machines: Machines, served: Served, who: str, service: str) -> None:
    """Let a citizen hand something in, the agency receive it, and its receipt come back."""
    office = machines.office(who, served.origin)
    oin = office.settings.oin
    with httpx.Client(base_url=served.origin, timeout=30) as http:
        phone = Phone(http, served.origin, _now)
        link = phone.open_mailbox(oin)
        [(kid, key), *_] = agency_keys(phone.directory, oin, "enc").items()
        claims = make_claims(link, service, [fact("amount_cents", 48_000)], now=_now())
        _, outer = compose(link, claims, [], public_jwk(key), kid, now=_now())
        assert phone.deposit(link, outer).status_code == 201
        assert office.receiver.receive_all(0) == 1
        assert [item["kind"] for item in phone.read(link)] == ["receipt"]
    row = office.store.row("SELECT service, receipt_sent_at FROM submissions")
    assert row
    assert row["service"] == service
    assert row["receipt_sent_at"]
    assert office.entry["oin"] == oin
    office.stop()


def _directory(served: Served) -> list[dict[str, Any]]:
    whole = httpx.get(f"{served.origin}/directory/v1/directory.json", timeout=30).json()
    return json.loads(b64decode(whole["payload"]))["agencies"]


def _now() -> datetime:
    return datetime.now(UTC)
