"""How a case stands against the day by which it must be decided.

The day is the last that the sender was told ("in behandeling, uiterlijk"), or else the one by law.
Waiting for the sender stops the term: from the day after the agency asks to complete what was sent
until the day on which that comes (which counts again), or the day that it named has passed unused.
Those days are added.

Source: Awb 4:5(1) and 4:15(1)(a); Algemene termijnenwet, article 1, for the day that this leads to.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, cast

from sync.agency.answers import Answer
from sync.agency.cases import Detail
from sync.agency.conditions import first_day
from sync.agency.terms import add_working_day, day_in_amsterdam, end_of_term
from sync.wire import parse_time

__all__ = ["SOON_DAYS", "Deadline", "find_deadline", "find_term", "statutory_day"]

SOON_DAYS = 7
_LATEST = date(9_000, 1, 1)
"""A clerk who types a year of too many nines must not take the list from all others."""


@dataclass(frozen=True)
class Deadline:
    """The last day for a decision, and how near it is."""

    kind: str
    """``none``: no day; ``still``: the term stands still; ``left``, ``soon`` (seven days or fewer),
    ``today`` or ``over``; ``kept`` or ``missed`` once it was decided; ``passed`` once the sender
    was told that it is another agency's, which decides nothing."""
    day: date | None
    days: int
    """Until the day, or since; for ``still`` until the day that the sender was given."""
    stopped_days: int
    """How many days waiting for the sender has added so far."""
    is_told: bool
    """Whether the sender was told this day, apart from what waiting added."""
    decided: date | None = None
    """When it was decided."""
    passed: date | None = None
    """When the sender was told that it is another agency's."""

    @property
    def is_late(self) -> bool:
        """Whether it was not decided, nor passed on, by the last day."""
        if self.kind == "passed":
            return bool(self.day and self.passed and self.passed > self.day)
        return self.kind in {"missed", "over"}


def find_deadline(
    begin: date,
    term: Mapping[str, Any] | None,
    answers: Sequence[Answer],
    later: Sequence[date],
    today: date,
    *,
    is_open: bool,
) -> Deadline:
    """Reckon the last day of a case.

    Args:
        begin: from which the term runs.
        term: that of the service, as the directory lists it.
        answers: all that the agency said, oldest first.
        later: the days on which the sender handed in something about this case.
        today: in Amsterdam.
        is_open: whether it still is to be decided.
    """
    told: date | None = None
    told_on = date.min
    asked: list[tuple[date, date]] = []
    decided: date | None = None
    passed: date | None = None
    for answer in answers:
        on = day_in_amsterdam(parse_time(answer.made_at))
        # One that goes by post is told by a status.
        if answer.kind == "decision" or answer.extra.get("state") == "decided":
            decided = decided or on
        if answer.kind == "referral":
            passed = passed or on
        if answer.kind == "status" and answer.extra.get("until"):
            until = min(date.fromisoformat(str(answer.extra["until"])), _LATEST)
            if answer.extra.get("state") == "waiting":
                asked.append((on, until))
            elif answer.extra.get("state") == "handling":
                told, told_on = until, on
    # What was told after a question counted it already.
    pauses = [
        _Pause(on, until, min((d for d in later if d >= on), default=None))
        for on, until in asked
        if told is None or on >= told_on
    ]
    at = decided or passed or today
    stopped = sum(pause.days(at) for pause in pauses)
    if told is not None:
        day: date | None = add_working_day(told + timedelta(days=stopped)) if stopped else told
    else:
        day = None if term is None else end_of_term(begin, term, stopped)
    if decided is not None and day is not None:
        kind = "kept" if decided <= day else "missed"
        return Deadline(kind, day, abs((day - decided).days), stopped, told is not None, decided)
    if passed is not None and decided is None:
        return Deadline("passed", day, 0, stopped, told is not None, passed=passed)
    if day is None or not is_open:
        return Deadline("none", day, 0, stopped, told is not None, decided)
    if pauses and (end := pauses[-1].runs_until(today)) is not None:
        return Deadline("still", day, (end - today).days, stopped, told is not None)
    days = (day - today).days
    kind = "over" if days < 0 else "today" if days == 0 else "soon" if days <= SOON_DAYS else "left"
    return Deadline(kind, day, abs(days), stopped, told is not None)


@dataclass(frozen=True)
class _Pause:
    """One question to complete what was sent: when, until when, and when that came."""

    asked: date
    until: date
    came: date | None

    def days(self, at: date) -> int:
        """Give how many days it has stopped the term at a day."""
        after = min(self.until, at) + timedelta(days=1)
        end = after if self.came is None else min(self.came, after)
        return max((end - self.asked).days - 1, 0)

    def runs_until(self, today: date) -> date | None:
        """Give the day that the sender was given while the term stands still; None: it runs."""
        return self.until if self.came is None and today <= self.until else None


def statutory_day(detail: Detail, services: Sequence[Mapping[str, Any]]) -> date | None:
    """Give the last day for a decision, counted from the day on which the agency may begin."""
    term = find_term(detail.summary.service, services)
    if term is None:
        return None
    received = day_in_amsterdam(detail.summary.received_at)
    return end_of_term(first_day(detail.wording, detail.submission.facts, received), term)


def find_term(service: str, services: Sequence[Mapping[str, Any]]) -> Mapping[str, Any] | None:
    """Give the term and article for a decision that the directory lists for a service."""
    for each in services:
        if each["id"] == service:
            return cast("Mapping[str, Any] | None", each["decision_term"])
    return None
