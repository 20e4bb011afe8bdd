"""What people said of how clear a step was: counted per service and step, without who said it.

It comes under keys and a mailbox that were made for it alone (see `sync/wire.py`, section 7), so
that anybody can send it, as often as they like: it is no more than a hint. What is not about a
service and a step of the agency is not counted.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sync.agency.envelope import Submission
from sync.agency.store import Store
from sync.wire import format_time

__all__ = ["CLARITY", "LEAST", "StepClarity", "note_clarity", "read_clarity", "tell_clarity"]

CLARITY = "duidelijkheid"
KEPT = timedelta(days=365)
MOST_WORDS = 500
LEAST = 5
"""What fewer people said is told to nobody outside (see `sync/wire.py`, section 8)."""
_STEPS = ("invullen", "nakijken", "verstuurd")
"""The steps that every form has; small steps are called by the id of their topic."""


@dataclass
class StepClarity:
    """What was said of one step; ``said``: words of those who wrote some, the newest first."""

    service: str
    step: str
    clear: int = 0
    unclear: int = 0
    said: list[str] = field(default_factory=list[str])
    reasons: Counter[str] = field(default_factory=Counter[str])


def note_clarity(
    store: Store,
    tx: sqlite3.Connection,
    submission: Submission,
    services: Sequence[Mapping[str, Any]],
    now: datetime,
) -> bool:
    """Count what somebody said of a step; False when it is about none of the agency's.

    What is older than a year is erased.
    """
    told = {fact.name: fact.value for fact in submission.facts}
    service, step = str(told.get("dienst", "")), str(told.get("stap", ""))
    tx.execute("DELETE FROM clarity WHERE at < ?", (format_time(now - KEPT),))
    asked = next((each for each in services if each["id"] == service), None)
    is_said = told.get("duidelijk") in ("ja", "nee")
    if asked is None or not is_said or step not in _steps_of(asked):
        return False
    is_clear = told["duidelijk"] == "ja"
    asks = [fact for each in services if each["id"] == CLARITY for fact in each.get("facts", ())]
    reasons = {choice["value"] for fact in asks for choice in _choices(fact)}
    reason = None if is_clear or told.get("reden") not in reasons else str(told["reden"])
    words = str(told.get("woorden") or "").strip()[:MOST_WORDS]
    sealed = store.sealer.seal(words.encode(), f"clarity/{submission.id}") if words else None
    tx.execute(
        "INSERT OR IGNORE INTO clarity VALUES (?, ?, ?, ?, ?, ?, ?)",
        (submission.id, service, step, is_clear, sealed, format_time(now), reason),
    )
    return True


def read_clarity(store: Store, services: Sequence[Mapping[str, Any]]) -> list[StepClarity]:
    """Give what was said per service and step, in the order of the services and of their steps."""
    places = [(each["id"], step) for each in services for step in _steps_of(each)]
    found = {place: StepClarity(*place) for place in places}
    for row in store.rows("SELECT * FROM clarity ORDER BY at DESC, submission"):
        place = found.get((row["service"], row["step"]))
        if place is None:
            continue
        place.clear += row["is_clear"]
        place.unclear += not row["is_clear"]
        place.reasons.update([row["reason"]] if row["reason"] else [])
        if row["words"] is not None:
            words = store.sealer.open(row["words"], f"clarity/{row['submission']}")
            place.said.append(words.decode())
    return [place for place in found.values() if place.clear or place.unclear]


def tell_clarity(store: Store, services: Sequence[Mapping[str, Any]], now: datetime) -> str | None:
    """Write the counts as the agency publishes them; None while no step has enough of them."""
    found = read_clarity(store, services)
    steps: list[dict[str, object]] = []
    for one in found:
        if max(one.clear, one.unclear) < LEAST:
            continue
        most = one.reasons.most_common(1)
        is_told = one.unclear >= LEAST and bool(most) and most[0][1] >= LEAST
        steps.append(
            {
                "service": one.service,
                "step": one.step,
                "clear": one.clear if one.clear >= LEAST else None,
                "unclear": one.unclear if one.unclear >= LEAST else None,
                "reason": most[0][0] if is_told else None,
            }
        )
    if not steps:
        return None
    first = store.row("SELECT MIN(at) AS at FROM clarity")
    since = str(first["at"])[:10] if first and first["at"] else now.date().isoformat()
    until = max(since, now.date().isoformat())
    return json.dumps({"v": 1, "since": since, "until": until, "steps": steps})


def _choices(fact: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    return fact.get("choices", ()) if fact["name"] == "reden" else ()


def _steps_of(service: Mapping[str, Any]) -> list[str]:
    topics = [topic["id"] for topic in service.get("topics", ())]
    return [_STEPS[0], *topics, *_STEPS[1:]] if topics else [*_STEPS]
