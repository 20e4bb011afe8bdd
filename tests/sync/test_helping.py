"""Boxes of helpers: who may read and write what, until when, and what stays of it: nothing."""

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import text as sql

from sync.help_boxes import room_of_box
from sync.janitor import tidy
from sync.server import make_context
from sync.settings import Limits
from sync.wire import b64decode, b64encode, format_time
from tests.sync.phone import Phone
from tests.sync.served import Served, settings_in

MakePhone = Callable[[], Phone]


def sealed(size_bytes: int = 60) -> str:
    """Make what stands for something sealed."""
    return b64encode(secrets.token_bytes(size_bytes))


@dataclass
class Box:
    """A box between two keys that no wallet has."""

    served: Served
    person: Phone
    helper: Phone
    id: str
    number: int = 0

    @property
    def path(self) -> str:
        """Where it is."""
        return f"/sync/v1/boxes/{self.id}"

    def until(self, **time: int) -> str:
        """Give a moment from the server's now on."""
        now = datetime.fromtimestamp(self.served.clock() / 1000, UTC)
        return format_time(now + timedelta(**time))

    def make(self, **time: int) -> "Box":
        """Make it at the server."""
        body = {"until": self.until(**(time or {"days": 7}))}
        answer = self.person.request("PUT", self.path, json=body)
        assert answer.status_code == 201, answer.text
        return self

    def meet(self) -> "Box":
        """Fill the four slots."""
        sides = {"answer": self.helper, "greeting": self.person, "reveal": self.helper}
        for slot, side in (sides | {"key": self.person}).items():
            body = {"sealed": sealed()}
            answer = side.request("PUT", f"{self.path}/slots/{slot}", json=body)
            assert answer.status_code == 201, answer.text
            other = self.person if side is self.helper else self.helper
            assert other.request("GET", f"{self.path}/slots/{slot}").json() == body
        return self

    def give(self, content: str, chunks: tuple[str, ...] = (), **changes: Any) -> httpx.Response:
        """Put a state in it."""
        body = {
            "previous": self.number,
            "number": self.number + 1,
            "until": self.until(days=7),
            "sealed": content,
            "chunks": list(chunks),
        }
        answer = self.person.request("PUT", f"{self.path}/state", json=body | changes)
        self.number += answer.status_code == 200
        return answer

    def write(self, number: int, content: str) -> httpx.Response:
        """Write an entry."""
        body = {"number": number, "sealed": content}
        return self.helper.request("POST", f"{self.path}/entries", json=body)

    def read(self, after: int = 0) -> dict[str, Any]:
        """Read the entries."""
        return self.person.request("GET", f"{self.path}/entries?after={after}").json()


@pytest.fixture
def box(served: Served, new_phone: MakePhone) -> Box:
    """Give a box that is not made yet, between two phones."""
    return Box(served, new_phone(), new_phone(), b64encode(secrets.token_bytes(16)))


def rows(served: Served, table: str) -> list[Any]:
    """Read a table of the server."""
    context = make_context(served.settings)
    try:
        with context.database.reading() as tx:
            return list(tx.execute(sql(f"SELECT * FROM {table}")).all())
    finally:
        context.database.close()


def refused(answer: httpx.Response) -> tuple[int, str]:
    """Say with what a request was refused."""
    return answer.status_code, answer.json()["code"]


def test_two_meet_and_each_reads_what_the_other_wrote(box: Box) -> None:
    box.make().meet()
    assert box.give(first := sealed()).json() == {
        "number": 1,
        "hash": b64encode(hashlib.sha256(first.encode()).digest()),
    }
    got = box.helper.request("GET", f"{box.path}/state").json()
    assert (got["number"], got["sealed"]) == (1, first)
    assert box.helper.request("GET", f"{box.path}/state?after=1").json()["sealed"] is None
    assert box.write(1, entry := sealed()).status_code == 201
    read = box.read()
    assert [one["sealed"] for one in read["items"]] == [entry]
    assert read["life"]["fetched_at"] is not None
    assert read["life"]["is_met"]
    assert box.read(after=1)["items"] == []


def test_a_second_scan_of_one_code_is_refused_and_counted(box: Box, new_phone: MakePhone) -> None:
    box.make()
    slot = f"{box.path}/slots/answer"
    body = {"sealed": sealed()}
    assert box.helper.request("PUT", slot, json=body).status_code == 201
    assert box.helper.request("PUT", slot, json=body).status_code == 200
    other = new_phone()
    assert refused(other.request("PUT", slot, json={"sealed": sealed()})) == (409, "slot-taken")
    assert box.person.request("GET", slot).json() == body
    assert box.read()["life"]["strangers"] == 1
    # Neither its own key, nor one that was not let in, reads or writes.
    assert refused(box.person.request("PUT", slot, json=body)) == (403, "not-yours")
    for path in ("state", "slots/greeting"):
        assert refused(other.request("GET", f"{box.path}/{path}")) == (403, "not-yours")
    assert refused(box.helper.request("GET", f"{box.path}/state")) == (403, "not-yours")
    assert refused(box.write(1, sealed())) == (403, "not-yours")


def test_a_code_that_nobody_used_is_over_after_ten_minutes(box: Box) -> None:
    box.make()
    box.served.clock.advance(seconds=601)
    body = {"sealed": sealed()}
    answer = box.helper.request("PUT", f"{box.path}/slots/answer", json=body)
    assert refused(answer) == (410, "box-ended")
    unknown = f"/sync/v1/boxes/{b64encode(secrets.token_bytes(16))}/slots/answer"
    assert refused(box.helper.request("PUT", unknown, json=body)) == (404, "unknown")


def test_a_state_goes_only_in_the_place_of_the_last_one(box: Box) -> None:
    box.make().meet()
    first, second = sealed(), sealed()
    assert box.give(first).status_code == 200
    assert box.give(second, number=1, previous=1).json()["number"] == 1  # behind
    again = box.give(first, number=1, previous=0)
    assert again.status_code == 200  # the same bytes: its answer was lost
    box.number = 1
    swapped = box.give(second, number=3, previous=0)
    assert refused(swapped) == (409, "box-behind")
    assert swapped.json()["number"] == 1
    assert box.give(second).status_code == 200
    assert refused(box.helper.request("PUT", f"{box.path}/state", json={
        "previous": 2, "number": 3, "until": box.until(days=1), "sealed": first, "chunks": [],
    })) == (403, "not-yours")  # fmt: skip


def test_an_entry_follows_the_last_one_and_goes_once_taken_in(box: Box) -> None:
    box.make().meet()
    first, second = sealed(), sealed()
    assert box.write(1, first).status_code == 201
    assert box.write(1, first).status_code == 200
    behind = box.write(1, second)
    assert refused(behind) == (409, "box-behind")
    assert behind.json()["hash"] == b64encode(hashlib.sha256(first.encode()).digest())
    assert box.write(2, second).status_code == 201
    done = box.person.request("POST", f"{box.path}/acknowledgement", json={"number": 1})
    assert done.json() == {"erased": 1}
    assert [one["number"] for one in box.read()["items"]] == [2]
    assert first not in {row.content for row in rows(box.served, "help_entries")}


def test_files_are_there_while_the_state_names_them(box: Box) -> None:
    box.make().meet()
    content = secrets.token_bytes(5_000)
    name = b64encode(hashlib.sha256(content).digest())
    path = f"{box.path}/files/{name}"
    missing = box.give(sealed(), (name,))
    assert (refused(missing), missing.json()["missing"]) == ((409, "blobs-missing"), [name])
    assert box.person.request("PUT", path, content=b"x").json()["code"] == "hash-differs"
    assert refused(box.helper.request("PUT", path, content=content)) == (403, "not-yours")
    assert box.person.request("PUT", path, content=content).status_code == 201
    assert box.person.request("PUT", path, content=content).status_code == 200
    assert box.give(sealed(), (name,)).status_code == 200
    assert box.helper.request("GET", path).content == content
    assert box.give(sealed()).status_code == 200
    assert refused(box.helper.request("GET", path)) == (404, "unknown")


@pytest.mark.parametrize("by", ["person", "helper"])
def test_what_was_ended_is_gone_from_every_row_and_file(box: Box, by: str) -> None:
    box.make().meet()
    content = secrets.token_bytes(5_000)
    name = b64encode(hashlib.sha256(content).digest())
    box.person.request("PUT", f"{box.path}/files/{name}", content=content)
    box.give(state := sealed(), (name,))
    box.write(1, entry := sealed())
    side = getattr(box, by)
    assert side.request("DELETE", box.path).json() == {"erased": 1}
    for phone, path in ((box.helper, "state"), (box.person, "entries"), (side, "files/" + name)):
        assert refused(phone.request("GET", f"{box.path}/{path}")) == (410, "box-ended")
    assert refused(box.person.request("DELETE", box.path)) == (410, "box-ended")
    assert refused(box.give(sealed())) == (410, "box-ended")
    assert not (box.served.settings.blobs / room_of_box(b64decode(box.id))).exists()
    kept = repr(rows(box.served, "help_boxes")) + repr(rows(box.served, "help_entries"))
    thumbs = [box.person.keys.thumb, box.helper.keys.thumb]
    for secret in (state, entry, *(repr(b64decode(thumb)) for thumb in thumbs)):
        assert secret not in kept
    assert box.id not in {b64encode(bytes(row.box)) for row in rows(box.served, "help_chunks")}


def test_after_its_day_a_box_is_refused_and_then_erased(box: Box) -> None:
    box.make(days=1).meet()
    box.give(state := sealed(), until=box.until(days=1))
    box.write(1, entry := sealed())
    box.served.clock.advance(seconds=86_401)
    assert refused(box.helper.request("GET", f"{box.path}/state")) == (410, "box-ended")
    assert refused(box.write(2, sealed())) == (410, "box-ended")
    context = make_context(box.served.settings, box.served.clock)
    assert tidy(context)["boxes"] >= 1
    context.database.close()
    kept = repr(rows(box.served, "help_boxes")) + repr(rows(box.served, "help_entries"))
    assert state not in kept
    assert entry not in kept


def test_days_can_be_given_and_taken_but_not_without_end(box: Box) -> None:
    for days in (0, -1, 401):
        body = {"until": box.until(days=days)}
        assert box.person.request("PUT", box.path, json=body).status_code == 400
    box.make().meet()
    assert box.give(sealed(), until=box.until(days=401)).status_code == 400
    assert box.give(sealed(), until=(longer := box.until(days=300))).status_code == 200
    assert box.helper.request("GET", f"{box.path}/state").json()["until"] == longer


def test_a_restored_server_is_told_who_was_let_in(box: Box) -> None:
    body = {"until": box.until(days=7), "helper": box.helper.keys.thumb}
    assert box.person.request("PUT", box.path, json=body).status_code == 201
    assert box.give(state := sealed()).status_code == 200
    box.served.clock.advance(seconds=601)
    assert box.helper.request("GET", f"{box.path}/state").json()["sealed"] == state


def test_what_is_too_large_is_refused_and_changes_nothing(box: Box) -> None:
    box.make().meet()
    large = "A" * (box.served.settings.limits.body_bytes + 1)
    assert box.give(large).status_code == 413
    assert box.write(1, "A" * 262_145).status_code == 400
    assert box.read()["head"] == 0


def test_no_row_names_two_wallets_or_one(
    box: Box, phone: Phone, new_phone: MakePhone, served: Served
) -> None:
    other = new_phone().begin()
    box.make().meet()
    kept = repr(rows(served, "help_boxes"))
    for wallet in (phone, other):
        for name in (wallet.chain.wallet, b64decode(wallet.keys.thumb)):
            assert repr(name) not in kept


def test_making_boxes_is_slowed_by_address(tmp_path: Path) -> None:
    settings = replace(settings_in(tmp_path), limits=Limits(boxes_by_address_an_hour=2))
    with Served(settings) as served:
        person = Phone(served.origin)
        boxes = [Box(served, person, person, b64encode(secrets.token_bytes(16))) for _ in range(3)]
        answers = [
            person.request("PUT", box.path, json={"until": box.until(days=1)})
            for box in (*boxes[:2], *boxes)
        ]
        assert [answer.status_code for answer in answers] == [201, 201, 200, 200, 429]
        person.close()
