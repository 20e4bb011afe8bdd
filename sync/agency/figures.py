"""Promised against kept, per formula: counts and days of all cases together, and nobody's data.

Days run from receipt to decision, in whole days in Amsterdam; acts are what clerks did on a case
(answers, questions, taking up, proposing, judging), not that they looked. The 90th percentile is
by nearest rank: the smallest value that at least 90 of 100 cases do not exceed. Of fewer than five
decided cases no days and acts are given, since they would be those of few people. What was passed
on to another agency is not decided: it has a count of its own.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from sync.agency.clerks import Session
from sync.agency.roles import permit
from sync.agency.store import Store
from sync.agency.terms import day_in_amsterdam
from sync.agency.worklist import Worklist
from sync.wire import parse_time

__all__ = ["FEWEST", "Figures", "count_figures", "nearest_rank"]

FEWEST = 5
_LOOKS = ("open", "attachment", "assign")


@dataclass
class Figures:
    """One formula."""

    formula: str
    handed_in: int = 0
    confirmed_in_a_day: int = 0
    decided: int = 0
    in_time: int = 0
    too_late: int = 0
    """Decided or passed on after the last day, or not decided yet while that day has passed."""
    passed_on: int = 0
    days: list[int] = field(default_factory=list[int])
    acts: list[int] = field(default_factory=list[int])

    @property
    def is_shown(self) -> bool:
        """Whether there are enough cases to tell days and acts."""
        return len(self.days) >= FEWEST


def count_figures(
    store: Store, worklist: Worklist, session: Session, services: Sequence[Mapping[str, Any]]
) -> list[Figures]:
    """Count all cases of services with a term for a decision, by formula.

    Raises:
        NotAllowedError: ``role``.
    """
    permit(store, session, "figures")
    formulas = {s["id"]: str(s.get("formula", "")) for s in services if s.get("decision_term")}
    acts = {
        row["submission"]: row["count"]
        for row in store.rows(
            "SELECT submission, count(*) AS count FROM trail WHERE submission != ''"
            " AND act NOT IN (?, ?, ?) GROUP BY submission",
            *_LOOKS,
        )
    }
    figures: dict[str, Figures] = {}
    for row in store.rows("SELECT id, service, received_at, receipt_sent_at FROM cases"):
        case = worklist.case(row["id"]) if row["service"] in formulas else None
        if case is None:
            continue
        name = formulas[row["service"]]
        one = figures.setdefault(name, Figures(name))
        one.handed_in += 1
        received, sent = parse_time(row["received_at"]), row["receipt_sent_at"]
        one.confirmed_in_a_day += bool(sent and parse_time(sent) - received <= timedelta(days=1))
        one.in_time += case.deadline.kind == "kept"
        one.too_late += case.deadline.is_late
        one.passed_on += case.deadline.kind == "passed"
        if case.deadline.decided is not None:
            one.decided += 1
            one.days.append((case.deadline.decided - day_in_amsterdam(received)).days)
            one.acts.append(acts.get(row["id"], 0))
    return sorted(figures.values(), key=lambda each: each.formula)


def nearest_rank(values: Sequence[int], percent: int) -> int:
    """Give a percentile of at least one value."""
    return sorted(values)[max(math.ceil(len(values) * percent / 100) - 1, 0)]
