"""Reads and recounts the log of activities that a person hands in (wire.py, section 7, activities).

Nothing in it is believed: the agency counts itself, and says of each item why it does not count.
The file may be anybody's: too large, too deep, of wrong types, or changed.

Why an item does not count (``Item.reason``; empty: it counts):

``changed``     its digest is not that of what stands in it
``twice``       its id stands there before
``outside``     its day is not in the period, or the agreement does not hold on it
``ahead``       its day was still to come when it was handed in
``interested``  it had not been done yet
``kind``        the agreement does not name this kind
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, cast

from sync.agency.terms import add_months
from sync.wire import canonical_json, hash_b64

__all__ = [
    "ASKS",
    "KINDS",
    "MOST_BYTES",
    "PERIODS",
    "ActivityAgreement",
    "Evidence",
    "Item",
    "Log",
    "LogError",
    "read_log",
]

MOST_BYTES = 4 * 1024 * 1024
MOST_ITEMS = 5_000
_MOST_TEXT = 4_000
_MOST_NUMBER = 2**53
_FIRST_YEAR, _LAST_YEAR = 2000, 2200
KINDS = ("application", "contact", "registration", "conversation", "training", "other")
MANNERS = ("site", "email", "phone", "visit", "agency", "letter", "other")
STATES = ("interested", "applied", "invited", "spoken", "offered", "refused", "withdrawn")
EXEMPTIONS = ("sick", "holiday", "course", "care", "other")
PERIODS = {"week": 7, "four_weeks": 28, "month": 0}
"""The days of each period; those of a month follow from the agreement's first day."""
ASKS = ("manner", "contact", "link", "vacancy", "cv_name", "follow_ups", "note")
"""Members of an activity that an agreement may ask for."""
_TEXT_MEMBERS = ("contact", "cv_name", "note", "vacancy")
Entry = Mapping[str, Any]


class LogError(Exception):
    """A file that is no log of activities; ``code`` is ``large`` or ``form``."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class ActivityAgreement:
    """What was agreed, as the person's wallet has it."""

    title: str
    quota: int
    period: str
    kinds: Sequence[str]
    date_from: date | None
    date_to: date | None

    def holds_on(self, day: date) -> bool:
        """Tell whether a day falls under it."""
        return (self.date_from is None or self.date_from <= day) and (
            self.date_to is None or day <= self.date_to
        )


@dataclass(frozen=True)
class Evidence:
    """A file that shows it; its bytes are an attachment with the same digest, if it came along."""

    name: str
    digest: str


@dataclass(frozen=True)
class Item:
    """Something that was done to find work."""

    id: str
    day: date
    kind: str
    manner: str
    state: str
    title: str
    employer: str
    link: str
    texts: Mapping[str, str]
    """What else was told, by member: contact, cv_name, note, vacancy."""
    follow_ups: Sequence[tuple[str, str]]
    evidence: Sequence[Evidence]
    is_said_to_count: bool
    reason: str


@dataclass(frozen=True)
class Log:
    """A log that was read and counted."""

    first: date
    last: date
    agreement: ActivityAgreement
    said: int
    """How many count, as the wallet says."""
    reason: str
    exemptions: Sequence[tuple[date, date | None, str]]
    items: Sequence[Item]
    unreadable: int
    """How many items were of no shape that can be read; they are not in ``items``."""
    digest: str
    is_whole: bool
    """Whether the digest is that of what stands in it."""

    @property
    def counted(self) -> int:
        """How many items count, as the agency counts."""
        return sum(not item.reason for item in self.items)

    @property
    def freed(self) -> int:
        """How many days of the period the exemptions free, as the person says."""
        days: set[date] = set()
        for first, last, _ in self.exemptions:
            day, end = max(first, self.first), min(last or self.last, self.last)
            while day <= end:
                days.add(day)
                day += timedelta(days=1)
        return len(days)

    @property
    def asked(self) -> int:
        """How many were asked: in proportion to days that are not freed, rounded down.

        Source: our own reckoning, the same as on the phone (assets/device/work/periods.js).
        """
        days = (self.last - self.first).days + 1
        return self.agreement.quota * max(days - self.freed, 0) // max(self._whole_days, 1)

    @property
    def _whole_days(self) -> int:
        """The days of the period had the agreement not ended in it."""
        start = self.agreement.date_from or self.first
        if length := PERIODS[self.agreement.period]:
            return length
        months = (self.first.year - start.year) * 12 + self.first.month - start.month
        months -= add_months(start, months) > self.first
        return (add_months(start, months + 1) - add_months(start, months)).days


def read_log(octets: bytes, handed_in: date) -> Log:
    """Read the file of a log, count it anew and compare its digests.

    Raises:
        LogError: it is too large, or no log.
    """
    if len(octets) > MOST_BYTES:
        raise LogError("large")
    try:
        told = cast(
            "dict[str, Any]",
            json.loads(
                octets.decode("utf-8"),
                object_pairs_hook=_once,
                parse_float=_refuse,
                parse_constant=_refuse,
            ),
        )
        if told["v"] != 1 or told["kind"] != "plein-activities":
            raise ValueError("kind")
        return _read(told, handed_in)
    except (KeyError, TypeError, ValueError, OverflowError, RecursionError) as error:
        raise LogError("form") from error


def _read(told: dict[str, Any], handed_in: date) -> Log:
    first, last = _day(told["from"]), _day(told["to"])
    if not timedelta(0) <= last - first <= timedelta(days=400):
        raise ValueError("period")
    agreement = _read_agreement(told["agreement"])
    entries = _list(told["items"])
    if len(entries) > MOST_ITEMS:
        raise LogError("large")
    items: list[Item] = []
    seen: set[str] = set()
    unreadable = 0
    for entry in entries:
        try:
            item = _read_item(entry, agreement, (first, last), handed_in, seen)
        except (KeyError, TypeError, ValueError, OverflowError, RecursionError):
            unreadable += 1
            continue
        seen.add(item.id)
        items.append(item)
    return Log(
        first=first,
        last=last,
        agreement=agreement,
        said=_number(told["counted"]),
        reason=_text(told["reason"]),
        exemptions=[
            (
                _day(one["date_from"]),
                _day_or_none(one["date_to"]),
                _one_of(EXEMPTIONS, one["reason"]),
            )
            for one in _list(told["exemptions"])[:100]
        ],
        items=sorted(items, key=lambda item: (item.day, item.id)),
        unreadable=unreadable,
        digest=_text(told["digest"]),
        is_whole=_has_digest(told),
    )


def _read_agreement(told: Entry) -> ActivityAgreement:
    return ActivityAgreement(
        title=_text(told["title"]),
        quota=_number(told["quota"]),
        period=_one_of(tuple(PERIODS), told["period"]),
        kinds=[_one_of(KINDS, kind) for kind in _list(told["kinds"])],
        date_from=_day_or_none(told["date_from"]),
        date_to=_day_or_none(told["date_to"]),
    )


def _read_item(
    told: dict[str, Any],
    agreement: ActivityAgreement,
    period: tuple[date, date],
    handed_in: date,
    seen: set[str],
) -> Item:
    identity, day = _text(told["id"]), _day(told["day"])
    kind, state = _one_of(KINDS, told["kind"]), _one_of(STATES, told["state"])
    reasons: Sequence[tuple[str, Callable[[], bool]]] = (
        ("changed", lambda: not _has_digest(told)),
        ("twice", lambda: identity in seen),
        (
            "outside",
            lambda: not (period[0] <= day <= period[1] and agreement.holds_on(day)),
        ),
        ("ahead", lambda: day > handed_in),
        ("interested", lambda: state == "interested"),
        # An agreement that names no kinds lets all count.
        ("kind", lambda: bool(agreement.kinds) and kind not in agreement.kinds),
    )
    if not isinstance(told["counts"], bool):
        raise TypeError("counts")
    return Item(
        id=identity,
        day=day,
        kind=kind,
        manner=_one_of(MANNERS, told["manner"]),
        state=state,
        title=_text(told["title"]),
        employer=_text(told["employer"]),
        link=_text(told.get("link", "")),
        texts={name: _text(told[name]) for name in _TEXT_MEMBERS if name in told},
        follow_ups=[
            (_day(one["on"]).isoformat(), _text(one["text"]))
            for one in _list(told.get("follow_ups", []))[:100]
        ],
        evidence=[
            Evidence(_text(one["name"]), _text(one["digest"]))
            for one in _list(told["evidence"])[:100]
        ],
        is_said_to_count=told["counts"],
        reason=next((reason for reason, is_so in reasons if is_so()), ""),
    )


def _has_digest(told: dict[str, Any]) -> bool:
    """Tell whether the digest in an object is that of the rest of it."""
    rest = {name: value for name, value in told.items() if name != "digest"}
    return hash_b64(canonical_json(rest)) == told["digest"]


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse an object that says a thing twice, since readers would differ about it."""
    told = dict(pairs)
    if len(told) != len(pairs):
        raise ValueError("twice")
    return told


def _refuse(_: str) -> object:
    raise ValueError("numbers are whole")


def _list(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError("list")
    return cast("list[Any]", value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text")
    return value[:_MOST_TEXT]


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < _MOST_NUMBER:
        raise TypeError("number")
    return value


def _one_of(words: Sequence[str], value: object) -> str:
    if value not in words:
        raise ValueError("word")
    return cast("str", value)


def _day(value: object) -> date:
    day = date.fromisoformat(_text(value))
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise ValueError("year")
    return day


def _day_or_none(value: object) -> date | None:
    return _day(value) if value != "" else None
