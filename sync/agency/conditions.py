"""Which conditions of a service file hold for what was sent (see pwa/rules/service_conditions.py).

They are formulas, worked out as the laws are; the phone does the same in `assets/device/topics.js`.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from pwa.rules.service_conditions import is_met, names_in
from sync.agency.envelope import Fact

__all__ = ["first_day", "holds"]

Service = Mapping[str, Any]


def holds(part: Mapping[str, Any], service: Service, facts: Sequence[Fact], on: date) -> bool:
    """Tell whether what has `when` and `unless` is asked, with ages as on a day."""
    when, unless = part.get("when"), part.get("unless")
    is_asked = when is None or _is_met(when, service, facts, on)
    return is_asked and not (unless is not None and _is_met(unless, service, facts, on))


def first_day(service: Service, facts: Sequence[Fact], received: date) -> date:
    """Give the day from which the agency must count: of receipt, or the end of what it waits."""
    waits = service.get("waits")
    if waits is None or not holds(waits, service, facts, received):
        return received
    told = _day(next((f.value for f in facts if f.name == waits["since"]), None))
    since = told if told is not None and told <= received else received
    term = waits["term"]
    end = since + timedelta(days=term.get("days", 0), weeks=term.get("weeks", 0))
    return max(received, end)


def _is_met(
    condition: Mapping[str, Any], service: Service, facts: Sequence[Fact], on: date
) -> bool:
    """Tell whether it holds for the facts that were asked; one that was not asked is not known."""
    names = names_in(condition.get("run"))
    asked = [fact for fact in service.get("facts", ()) if fact["name"] in names]
    told = {fact.name: fact.value for fact in facts}
    answers = {a["name"]: told.get(a["name"]) for a in asked if holds(a, service, facts, on)}
    return is_met(condition, asked, answers, on.isoformat())


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
