"""What an agency can look up: its mailboxes, its events, its access log; on both databases."""

import threading
import time
from dataclasses import replace
from typing import Any

import httpx
import pytest

from sync.agency.errors import RejectedError
from sync.agency.receipts import seal_answer
from sync.signatures import public_jwk
from sync.wakes import LOOK_SECONDS
from sync.wire import b64encode, hash_b64
from tests.agency.phone import seal_file
from tests.sync.caller import Caller
from tests.sync.town import FACTS, ID, OIN, Town, code_of

OWNED = ("mailboxes", "submissions", "attachment_chunks")
NOTE = "e30.e30.e30"
ABC = hash_b64("abc")


@pytest.fixture
def caller(town: Town) -> Caller:
    return Caller(town)


def events_of(caller: Caller, after: int = 0) -> list[dict[str, Any]]:
    return list(caller.ask("GET", f"/gebeurtenissen?na={after}").json()["gebeurtenissen"])


def kinds(events: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [(each["type"].removeprefix("nl.plein."), each["subject"]) for each in events]


def close(caller: Caller, mailbox: str) -> httpx.Response:
    answer: httpx.Response = caller.ask("PUT", f"/postbussen/{mailbox}/sluiting")
    return answer


def test_what_happened_is_told_as_cloud_events_in_order(town: Town, caller: Caller) -> None:
    submission = town.phone.submit(town.link, "wijziging-doorgeven", FACTS)
    town.client.deliver(town.link.mailbox, ID, "message", NOTE)
    path = f"/sync/v1/mailboxes/{town.link.mailbox}"
    town.phone.request(town.link, "POST", f"{path}/acknowledgement", json={"number": 1})
    town.served.clock.advance(days=29.9)
    expected = [
        ("postbus.geopend", town.link.mailbox),
        ("inzending.ingediend", submission),
        ("bericht.opgehaald", ID),
    ]
    assert kinds(events_of(caller)) == expected
    town.served.clock.advance(days=0.2)
    town.served.tidy()
    town.phone.request(town.link, "DELETE", path)
    events = events_of(caller)
    assert kinds(events) == [
        ("inzending.verlopen", submission),
        ("postbus.gesloten", town.link.mailbox),
    ], "the others are older than 30 days"
    assert [each["sequence"] for each in events] == ["4", "5"]
    assert events_of(caller, 4) == events[1:]


def test_an_event_is_a_cloud_event_of_this_platform_without_anything_personal(
    town: Town, caller: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    operator = "00000099999999990009"
    settings = town.served.context.settings
    assert events_of(caller)[0]["source"] == settings.origin
    monkeypatch.setitem(settings.__dict__, "operator_oin", operator)
    town.phone.submit(town.link, "wijziging-doorgeven", FACTS)
    opened, deposited = events_of(caller)
    assert opened["type"] == "nl.plein.postbus.geopend"
    assert deposited.pop("id") != opened["id"]
    assert deposited.pop("time").endswith("Z")
    assert deposited == {
        "specversion": "1.0",
        "source": f"urn:nld:oin:{operator}:systeem:plein",
        "type": "nl.plein.inzending.ingediend",
        "subject": next(iter(town.phone.sent)),
        "datacontenttype": "application/json",
        "sequence": "2",
        "data": {"postbus": town.link.mailbox},
    }


def test_waiting_for_an_event_ends_when_one_comes(town: Town, caller: Caller) -> None:
    arrived: list[str] = []

    def wait() -> None:
        page = caller.ask("GET", "/gebeurtenissen?na=1&wacht=20").json()
        arrived.extend(each["type"] for each in page["gebeurtenissen"])

    thread = threading.Thread(target=wait)
    thread.start()
    time.sleep(2 * LOOK_SECONDS)
    assert thread.is_alive()
    town.phone.submit(town.link, "wijziging-doorgeven", FACTS)
    thread.join(20)
    assert arrived == ["nl.plein.inzending.ingediend"]


def test_a_page_names_the_next_one_as_a_link_too(town: Town, caller: Caller) -> None:
    for _ in range(3):
        town.phone.submit(town.link, "wijziging-doorgeven", FACTS)
    for what, key in (("inzendingen", "nummer"), ("gebeurtenissen", "sequence")):
        first = caller.ask("GET", f"/{what}?limiet=2")
        assert [str(each[key]) for each in first.json()[what]] == ["1", "2"]
        assert first.json()["volgende"] == 2
        url = f"{town.served.origin}/api/v1/{what}?limiet=2&na=2"
        assert first.headers["Link"] == f'<{url}>; rel="next"'
        last = caller.ask("GET", f"/{what}?limiet=2&na=2")
        assert last.json()["volgende"] is None or what == "gebeurtenissen"
    assert "Link" not in caller.ask("GET", "/inzendingen?na=2").headers


def test_the_access_log_says_what_was_done_with_which_token(town: Town, caller: Caller) -> None:
    submission = town.phone.submit(town.link, "wijziging-doorgeven", FACTS)
    town.receive()
    town.client.deliver(town.link.mailbox, ID, "message", NOTE)
    town.client.deliver(town.link.mailbox, ID, "message", NOTE)
    caller.ask("GET", "/inzendingen")
    close(caller, town.link.mailbox)
    done = caller.ask("GET", "/verwerkingen").json()["verwerkingen"]
    assert [(each["handeling"], each["onderwerpen"]) for each in done] == [
        ("inzendingen-opgehaald", [submission]),
        ("ontvangstbevestiging-gegeven", [submission]),
        ("bericht-bezorgd", [ID]),
        ("postbus-gesloten", [town.link.mailbox]),
    ]
    assert len({each["token"] for each in done}) == 2
    assert [each["nummer"] for each in done] == [1, 2, 3, 4]
    page = caller.ask("GET", "/verwerkingen?na=2&limiet=1").json()
    assert ([each["nummer"] for each in page["verwerkingen"]], page["volgende"]) == ([3], 3)
    town.served.clock.advance(days=366)
    assert town.served.tidy()["accesses"] == 4
    assert caller.ask("GET", "/verwerkingen").json() == {"verwerkingen": [], "volgende": None}


def test_an_agency_lists_its_mailboxes(town: Town, caller: Caller) -> None:
    others = [town.phone.open_mailbox(OIN) for _ in range(2)]
    town.client.deliver(town.link.mailbox, ID, "message", NOTE)
    town.phone.request(others[0], "DELETE", f"/sync/v1/mailboxes/{others[0].mailbox}")
    first = caller.ask("GET", "/postbussen?limiet=2").json()
    rest = caller.ask("GET", f"/postbussen?na={first['volgende']}").json()
    assert rest["volgende"] is None
    found = {each["id"]: each for each in first["postbussen"] + rest["postbussen"]}
    assert found.keys() == {town.link.mailbox, *(link.mailbox for link in others)}
    assert found[town.link.mailbox]["wachtend"] == 1
    assert found[others[0].mailbox]["geslotenDoor"] == "persoon"
    assert found[others[1].mailbox]["geslotenOp"] is None


def test_after_an_agency_closed_a_mailbox_nothing_comes_or_goes_but_what_lay_in_it(
    town: Town, caller: Caller
) -> None:
    town.phone.submit(town.link, "wijziging-doorgeven", FACTS)
    town.client.deliver(town.link.mailbox, ID, "message", NOTE)
    assert close(caller, town.link.mailbox).status_code == 201
    again = close(caller, town.link.mailbox)
    assert again.status_code == 200
    with pytest.raises(RejectedError, match="unknown"):
        town.client.deliver(town.link.mailbox, b64encode(bytes([1]) * 16), "message", NOTE)
    with pytest.raises(RejectedError, match="unknown"):
        town.client.hand_over(town.link.mailbox, ABC, b"abc")
    assert code_of(town.phone.deposit(town.link, town.outer())) == (410, "mailbox-ended")
    path = f"/sync/v1/attachments/{ABC}"
    chunk = town.phone.request(town.link, "PUT", path, content=b"abc")
    assert code_of(chunk) == (410, "mailbox-ended")
    town.receive()
    path = f"/sync/v1/mailboxes/{town.link.mailbox}/items"
    page = town.phone.request(town.link, "GET", path).json()
    assert [item["kind"] for item in page["items"]] == ["message", "receipt"]
    assert page["ended_at"] == again.json()["geslotenOp"]
    assert code_of(close(caller, ID)) == (404, "unknown")


def test_an_agency_sees_and_closes_nothing_of_another(town: Town, caller: Caller) -> None:
    foreign = "00000099999999990008"
    paper = seal_file("brief.txt", "text/plain", b"Dag")
    submission = town.phone.submit(town.link, "wijziging-doorgeven", FACTS, [paper])
    [chunk] = paper.chunks
    assert town.client.read_chunk(chunk) == paper.chunks[chunk]
    town.client.deliver(town.link.mailbox, ID, "message", NOTE)
    with town.served.context.database.writing() as tx:
        for table in (*OWNED, "agency_rows", "agency_events"):
            tx.exec_driver_sql(f"UPDATE {table} SET recipient = '{foreign}'")
    assert caller.ask("GET", "/inzendingen").json()["inzendingen"] == []
    assert caller.ask("GET", "/postbussen").json()["postbussen"] == []
    assert events_of(caller) == []
    assert code_of(close(caller, town.link.mailbox)) == (404, "unknown")
    with pytest.raises(RejectedError, match="unknown"):
        town.client.read_chunk(chunk)
    sealed = seal_answer(NOTE, public_jwk(town.link.reply_key))
    with pytest.raises(RejectedError, match="unknown"):
        town.client.give_receipt(submission, sealed)
    with pytest.raises(RejectedError, match="unknown"):
        town.client.deliver(town.link.mailbox, ID, "task", sealed)


def test_an_operators_oin_that_is_none_is_refused(town: Town) -> None:
    with pytest.raises(Exception, match="PLEIN_OPERATOR_OIN must be 20 digits"):
        replace(town.served.settings, operator_oin="1234")


def test_the_client_lists_all_mailboxes_and_closes_one(town: Town) -> None:
    for _ in range(2):
        town.phone.open_mailbox(OIN)
    before = list(town.client.read_mailboxes())
    assert len(before) == 3
    town.client.end_mailbox(town.link.mailbox)
    after = {each["id"]: each["geslotenDoor"] for each in town.client.read_mailboxes()}
    assert len(after) == 3
    assert after[town.link.mailbox] == "organisatie"
