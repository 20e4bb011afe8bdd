"""The log of activities: counted by the agency itself, and harmless whatever stands in the file."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.agency.activities import MOST_BYTES, LogError, read_log
from sync.wire import canonical_json
from tests.agency.activities import AGREEMENT, log_file, make_item, make_log, with_digest

TODAY = date(2026, 6, 2)


def reasons(octets: bytes) -> list[str]:
    return [item.reason for item in read_log(octets, TODAY).items]


def test_UC9_the_agency_counts_itself_and_believes_no_number() -> None:
    items = [make_item(number) for number in range(4)]
    log = read_log(log_file(items, counted=99), TODAY)
    assert (log.counted, log.said, log.asked, log.is_whole) == (4, 99, 4, True)
    assert reasons(log_file(items)) == ["", "", "", ""]


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"kind": "training"}, "kind"),
        ({"state": "interested"}, "interested"),
        ({"day": "2026-06-03"}, "ahead"),
        ({"day": "2026-05-10"}, "outside"),
        ({"counts": False}, ""),
    ],
)
def test_what_does_not_count_says_why(changed: dict[str, Any], reason: str) -> None:
    assert reasons(log_file([make_item(1, **changed)])) == [reason]


def test_the_same_item_counts_once_and_a_changed_one_does_not() -> None:
    changed = make_item(2) | {"employer": "De Meeuw"}
    octets = log_file([make_item(1), make_item(1), changed])
    log = read_log(octets, TODAY)
    assert [item.reason for item in log.items] == ["", "twice", "changed"]
    assert log.counted == 1
    assert log.is_whole  # whoever changed it made the outer digest anew
    late = json.loads(octets)
    late["reason"] = "Iets anders"
    assert not read_log(canonical_json(late), TODAY).is_whole


def test_an_agreement_that_ends_in_the_period_asks_in_proportion() -> None:
    ended = AGREEMENT | {"date_to": "2026-05-24"}
    log = read_log(log_file([make_item(1)], agreement=ended, to="2026-05-24"), TODAY)
    assert log.asked == 2
    freed = [{"date_from": "2026-05-11", "date_to": "2026-05-17", "reason": "sick"}]
    log = read_log(log_file([], exemptions=freed), TODAY)
    assert (log.freed, log.asked) == (7, 3)
    open_end = [{"date_from": "2026-06-01", "date_to": "", "reason": "care"}]
    assert read_log(log_file([], exemptions=open_end), TODAY).freed == 7


@pytest.mark.parametrize(
    ("first", "last", "asked"),
    [
        ("2026-01-31", "2026-02-27", 4),
        ("2026-02-28", "2026-03-30", 4),
        ("2026-05-31", "2026-06-14", 2),
    ],
)
def test_a_month_lasts_until_the_day_before_the_same_day(first: str, last: str, asked: int) -> None:
    monthly = AGREEMENT | {"period": "month", "date_from": "2026-01-31", "date_to": ""}
    log = read_log(log_file([], agreement=monthly, **{"from": first, "to": last}), TODAY)
    assert log.asked == asked


HOSTILE = {
    "no text": b"\xff\xfe",
    "no JSON": b"<script>alert(1)</script>",
    "another kind": b'{"v":1,"kind":"plein-proof"}',
    "a list": b"[]",
    "null": b"null",
    "deep": b"[" * 500_000,
    "deep within": b'{"v":1,"kind":"plein-activities","from":' + b'{"a":' * 20_000,
    "a fraction": log_file([make_item(1)]).replace(b'"quota":4', b'"quota":4.5'),
    "not a number": log_file([]).replace(b'"quota":4', b'"quota":NaN'),
    "a huge number": log_file([]).replace(b'"quota":4', b'"quota":' + b"9" * 5_000),
    "a negative number": log_file([], agreement=AGREEMENT | {"quota": -1}),
    "twice the same member": log_file([]).replace(b'"v":1', b'"v":1,"v":1'),
    "an unknown period": log_file([], agreement=AGREEMENT | {"period": "year"}),
    "a period of a thousand years": log_file([], to="3026-05-11"),
    "a period that ends before it begins": log_file([], to="2026-05-10"),
    "an agreement before time": log_file([], agreement=AGREEMENT | {"date_from": "0001-01-01"}),
    "an exemption of a list": log_file([], exemptions=[[]]),
    "items that are an object": canonical_json(make_log([]) | {"items": {}}),
    "a lone surrogate": log_file([]).replace(b'"reason":""', b'"reason":"\\ud800"'),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_file_that_is_no_log_is_refused(name: str) -> None:
    with pytest.raises(LogError) as refused:
        read_log(HOSTILE[name], TODAY)
    assert refused.value.code == "form"


def test_a_file_that_is_too_large_is_not_read() -> None:
    with pytest.raises(LogError) as refused:
        read_log(b"[" * (10 * 1024 * 1024), TODAY)
    assert refused.value.code == "large"
    items = [make_item(1, note="x" * 4_000, id=f"a{number}") for number in range(900)]
    octets = log_file(items)
    assert len(octets) < MOST_BYTES
    assert read_log(octets, TODAY).counted == 900


def deep(levels: int) -> object:
    value: object = []
    for _ in range(levels):
        value = [value]
    return value


@pytest.mark.parametrize(
    "changed",
    [
        {"title": 5},
        {"employer": None},
        {"day": "gisteren"},
        {"day": 20_260_511},
        {"kind": "begging"},
        {"kind": ["application"]},
        {"state": {}},
        {"counts": "yes"},
        {"evidence": "papers"},
        {"evidence": [{"name": "x"}]},
        {"follow_ups": [{"on": "x", "text": "y"}]},
        {"link": ["https://werk.example"]},
        {"note": deep(200)},
    ],
)
def test_an_item_of_wrong_types_is_said_and_does_not_hide_the_others(
    changed: dict[str, Any],
) -> None:
    log = read_log(log_file([make_item(1), make_item(2, **changed)]), TODAY)
    assert (log.counted, log.unreadable) == (1, 1)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3)
    ),
    max_leaves=12,
)


@given(st.sampled_from(sorted(make_log([]))), JSON)
@settings(max_examples=200, deadline=None)
def test_any_value_in_any_place_is_read_or_refused(member: str, value: object) -> None:
    told = make_log([make_item(1)]) | {member: value}
    try:
        log = read_log(canonical_json(told), TODAY)
    except (LogError, UnicodeEncodeError):
        return
    assert log.counted + log.unreadable + log.asked + log.freed >= 0


@given(st.sampled_from(sorted(make_item(1))), JSON)
@settings(max_examples=200, deadline=None)
def test_any_value_in_an_item_is_read_or_counted_as_unreadable(member: str, value: object) -> None:
    item = with_digest(make_item(1) | {member: value})
    try:
        octets = log_file([item])
    except UnicodeEncodeError:
        return
    log = read_log(octets, TODAY)
    assert len(log.items) + log.unreadable == 1
