"""Measures an expression of `formula.py`: how deep it is, and how much is worked out for it."""

from collections.abc import Mapping
from typing import Any, cast

__all__ = ["MOST_CHAIN", "MOST_DEPTH", "MOST_PARTS", "chain_of", "count_parts", "depth_of"]

MOST_DEPTH = 40
MOST_CHAIN = 120
"""The longest of our laws is 25; evaluators can go some hundreds of calls deep."""
MOST_PARTS = 2_000
"""What a formula may hold when each part is counted as often as it is worked out."""


def count_parts(expression: object) -> int:
    """Count the parts of an expression, one that stands in several places each time."""
    if not isinstance(expression, list):
        return 1
    return sum(count_parts(part) for part in cast("list[Any]", expression))


def depth_of(expression: object) -> int:
    """Give how many operators stand in one another."""
    if not isinstance(expression, list):
        return 0
    return 1 + max(depth_of(part) for part in cast("list[Any]", expression))


def chain_of(expression: object, chain_by_step: Mapping[str, int]) -> int:
    """Give how many operators wait for one another, those of the steps that it names too."""
    if not isinstance(expression, list):
        return 0
    operator, *parts = cast("list[Any]", expression)
    if operator == "ref":
        return 1 + chain_by_step.get(str(parts[0]), 0)
    return 1 + max((chain_of(part, chain_by_step) for part in parts), default=0)
