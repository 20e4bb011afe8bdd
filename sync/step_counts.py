"""What an agency tells of its own steps: how many found each clear, and why not, in numbers.

An agency publishes it as ``publicaties/duidelijkheid/stappen``, signed like all that it publishes.
The content is JSON: {v: 1, since: date, until: date, steps: [{service, step, clear, unclear,
reason}]}. A number under `LEAST` is null there, so that no few people can be told apart; ``reason``
is the one that most chose, or null.
"""

import json
from datetime import date
from typing import Any, cast

__all__ = ["LEAST", "REASONS", "StepsError", "check_steps"]

LEAST = 5
"""Of what fewer people said nobody is told how many."""
REASONS = ("words", "long", "next", "fits", "figures", "broken")
"""Why something was not clear: hard words, too much, what to do next, no choice that fits, where
numbers come from, it did not work."""
_MOST_STEPS = 1_000
_MOST = 10_000_000


class StepsError(Exception):
    """Counts that cannot be published; the message names the place and what to write."""


def check_steps(content: str) -> dict[str, Any]:
    """Check the counts that an agency publishes, and give them.

    Raises:
        StepsError: They are of another form, or tell of fewer than `LEAST` people.
    """
    try:
        told: Any = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise StepsError("stappen: cannot be read as JSON; make it with `clarity`") from error
    if not isinstance(told, dict) or set(cast("dict[str, Any]", told)) != {
        "v",
        "since",
        "until",
        "steps",
    }:
        raise StepsError("stappen: must have v, since, until and steps, and nothing else")
    counts = cast("dict[str, Any]", told)
    if type(counts["v"]) is not int or counts["v"] != 1:
        raise StepsError("stappen: v must be 1")
    if _day(counts["since"], "since") > _day(counts["until"], "until"):
        raise StepsError("stappen: since must not lie after until")
    steps: Any = counts["steps"]
    if not isinstance(steps, list) or len(cast("list[Any]", steps)) > _MOST_STEPS:
        raise StepsError(f"stappen: steps must be a list of at most {_MOST_STEPS:,}")
    seen = [_check_step(one, n) for n, one in enumerate(cast("list[Any]", steps))]
    if len(set(seen)) != len(seen):
        raise StepsError("stappen: a step of a service stands here twice; take one out")
    return counts


def _check_step(one: object, number: int) -> tuple[str, str]:
    where = f"stappen: steps[{number}]"
    members = {"service", "step", "clear", "unclear", "reason"}
    if not isinstance(one, dict) or set(cast("dict[str, Any]", one)) != members:
        raise StepsError(f"{where} must have {', '.join(sorted(members))}")
    step = cast("dict[str, Any]", one)
    for name in ("service", "step"):
        text = step[name]
        is_id = isinstance(text, str) and len(text) <= 64 and text.replace("-", "a").isalnum()
        if not is_id or not text.isascii():
            raise StepsError(f"{where}.{name} must be the id of one of your services or steps")
    for name in ("clear", "unclear"):
        count = step[name]
        is_count = type(count) is int and LEAST <= count <= _MOST
        if count is not None and not is_count:
            raise StepsError(f"{where}.{name} must be null, or a number from {LEAST}")
    if step["clear"] is None and step["unclear"] is None:
        raise StepsError(f"{where} tells nothing; leave it out until {LEAST} people said something")
    if step["reason"] is not None and step["reason"] not in REASONS:
        raise StepsError(f"{where}.reason must be null or one of {', '.join(REASONS)}")
    if step["reason"] is not None and step["unclear"] is None:
        raise StepsError(f"{where}.reason must be null while unclear is")
    return str(step["service"]), str(step["step"])


def _day(value: object, name: str) -> date:
    try:
        return date.fromisoformat(str(value))
    except ValueError as error:
        raise StepsError(f"stappen: {name} must be a day like 2026-01-31") from error
