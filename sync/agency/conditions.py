"""Which conditions of a service file hold for what was sent (see pwa/rules/service_topics.py).

The phone reckons the same in `assets/device/topics.js`.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from sync.agency.envelope import Fact

__all__ = ["first_day", "holds"]

Service = Mapping[str, Any]


def holds(part: Mapping[str, Any], service: Service, facts: Sequence[Fact], on: date) -> bool:
    """Tell whether what has `when` and `unless` is asked, with ages as on a day."""
    when = part.get("when")
    return (when is None or _is_met(when, service, facts, on)) and not any(
        _is_met(one, service, facts, on) for one in part.get("unless", ())
    )


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
    name = condition["fact"]
    asked = next((fact for fact in service.get("facts", ()) if fact["name"] == name), None)
    value = next((f.value for f in facts if f.name == name), None)
    if asked is None or value is None or not holds(asked, service, facts, on):
        return False
    if "is" in condition:
        said = ("yes" if value else "no") if isinstance(value, bool) else value
        return said in condition["is"]
    born = _day(value)
    if born is None or born > on:
        return False
    age = on.year - born.year - ((on.month, on.day) < (born.month, born.day))
    return age < condition["under"] if "under" in condition else age >= condition["from"]


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
