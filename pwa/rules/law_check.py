"""What is wrong with laws that compile: days without a version, and what no formula uses."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, cast

from pwa.rules.statute_book import StatuteBook

__all__ = ["find_faults"]


def find_faults(book: StatuteBook) -> Iterator[str]:
    """Give a sentence for every fault: what, where, and what to do."""
    for (scope, name), versions in book.laws.items():
        for law in versions:
            yield from _unused(f"{scope}/{name}/{law['valid_from']}.yaml", law)
        for earlier, later in pairwise(versions):
            day_after = date.fromisoformat(earlier["valid_until"]) + timedelta(days=1)
            if day_after.isoformat() != later["valid_from"]:
                yield (
                    f"{scope}/{name}: nothing holds from {day_after} to the day before"
                    f" {later['valid_from']}; write that version, or let one of the two hold longer"
                )


def _unused(path: str, law: Mapping[str, Any]) -> Iterator[str]:
    steps: Mapping[str, Any] = law["steps"]
    named = {name: set(_names(step["run"])) for name, step in steps.items()}
    if not law["outputs"] and not law["fills"]:
        yield f"{path}: no output; name the step that answers the person under outputs"
    everything = set[str]().union(*named.values())
    for kind in ("parameters", "inputs"):
        for name in law[kind]:
            if name not in everything:
                yield f"{path}: {kind}.{name} is used by no formula; take it out"


def _names(expression: object) -> Iterator[str]:
    """Give every name that an expression refers to."""
    if not isinstance(expression, list):
        return
    operator, *parts = cast("list[object]", expression)
    if operator in ("ref", "band"):
        yield str(parts[0 if operator == "ref" else 1])
    for part in parts:
        yield from _names(part)
