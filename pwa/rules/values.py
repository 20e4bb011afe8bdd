"""Values of rules: exact intervals, truths that may not be known yet, days and texts.

A number is an interval of exact rationals, since a fact that nobody has told is not 0 but "not
known yet": it stands for everything that it can be, and what depends on it becomes a range. Where
the range is one value the fact no longer matters. A truth that is not known yet is None.
"""

import math
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from functools import lru_cache
from typing import Any

from pwa.rules.months import add_months, count_months
from pwa.rules.rule_error import RuleError

__all__ = [
    "OPERATORS",
    "OVER",
    "RuleError",
    "Value",
    "between",
    "either",
    "ends_of",
    "exact",
    "lacking",
    "of_unknown_list",
    "read_digits",
    "read_end",
    "rounded",
    "settle",
    "write_value",
]

End = Fraction | float
"""A number, or one of the two infinities; no other float occurs."""
Missing = tuple[str, ...]
Found = list[tuple["Value", "Value"]]
"""For each item of a list whether it counts, and its value."""
Decide = Callable[["Value", "Value"], bool | None]
_MOST_BITS = 4_096
_NOTHING = Fraction(0)
_OLDEST = Fraction(130)


@dataclass(frozen=True, slots=True)
class Value:
    """What an expression comes to: numbers from `low` to `high`, else `plain` (None: not known).

    `missing` has the facts that can still change it, and as `code name` the figures that lack.
    """

    plain: Any = None
    low: End | None = None
    high: End | None = None
    missing: Missing = ()

    @property
    def is_number(self) -> bool:
        """Tell whether this is a number."""
        return self.low is not None

    @property
    def is_known(self) -> bool:
        """Tell whether no fact can change it any more."""
        return self.low == self.high if self.is_number else self.plain is not None


def write_value(value: Value) -> str:
    """Write a value in the one form that traces have."""
    if not value.is_number:
        return {True: "true", False: "false", None: "?"}.get(value.plain, str(value.plain))
    low, high = _write_end(value.low), _write_end(value.high)
    return low if low == high else f"{low}..{high}"


def _write_end(end: End | None) -> str:
    if isinstance(end, Fraction):
        return str(end)
    return "" if end is None else "inf" if end > 0 else "-inf"


def read_end(text: str | None, sign: int) -> End:
    """Read the least or the most that a number can be; none is the infinity of this sign."""
    return read_digits(text) if text is not None else sign * math.inf


@lru_cache(maxsize=4_096)
def read_digits(digits: str) -> Fraction:
    """Read a number; those of laws are read again and again."""
    return Fraction(digits)


def exact(number: Fraction) -> Value:
    """Give a number that is known."""
    return Value(low=number, high=number)


def between(low: End, high: End, missing: Missing) -> Value:
    """Give a number between two, both included; what is missing matters while they differ.

    Raises:
        RuleError: ``number-too-large``; a law that squares and squares would never end.
    """
    for end in (low, high):
        if isinstance(end, Fraction):
            bits = max(end.numerator.bit_length(), end.denominator.bit_length())
            if bits > _MOST_BITS:
                raise RuleError("number-too-large", "")
    return Value(low=low, high=high, missing=() if low == high else missing)


def _union(*values: Value) -> Missing:
    return tuple(dict.fromkeys(name for value in values for name in value.missing))


def ends_of(value: Value) -> tuple[End, End]:
    """Give the least and the most that a number can be."""
    assert value.low is not None and value.high is not None
    return value.low, value.high


def _least(*values: Value) -> End:
    return min(ends_of(value)[0] for value in values)


def _most(*values: Value) -> End:
    return max(ends_of(value)[1] for value in values)


def lacking(code: str, name: str) -> Value:
    """Give a number that nobody can tell: a figure that was not found, or that of no ordinance."""
    return between(-math.inf, math.inf, (f"{code} {name}",))


def settle(value: Value) -> Value:
    """Give a value with the facts alone that can still change it.

    Raises:
        RuleError: No fact can, and a figure that lacks would.
    """
    if value.is_known:
        return value
    facts = tuple(name for name in value.missing if " " not in name)
    if not facts:
        raise RuleError(*value.missing[0].split(" ", 1))
    return replace(value, missing=facts)


def _add(one: Value, two: Value) -> Value:
    (a, b), (c, d) = ends_of(one), ends_of(two)
    return between(a + c, b + d, _union(one, two))


def _sub(one: Value, two: Value) -> Value:
    return _add(one, _neg(two))


def _neg(one: Value) -> Value:
    low, high = ends_of(one)
    return between(-high, -low, one.missing)


def _times(one: End, two: End) -> End:
    return _NOTHING if not one or not two else one * two


def _mul(one: Value, two: Value) -> Value:
    every = [_times(a, b) for a in ends_of(one) for b in ends_of(two)]
    return between(min(every), max(every), _union(one, two))


def _div(one: Value, two: Value) -> Value:
    low, high = ends_of(two)
    if low == high == 0:
        raise RuleError("division-by-zero", "")
    if low <= 0 <= high:
        return between(-math.inf, math.inf, _union(one, two))
    upside = between(_inverse(high), _inverse(low), two.missing)
    return _mul(one, upside)


def _inverse(end: End) -> End:
    return 1 / end if isinstance(end, Fraction) else _NOTHING


def _min(*values: Value) -> Value:
    low, high = _least(*values), min(ends_of(value)[1] for value in values)
    return between(low, high, _union(*(one for one in values if ends_of(one)[0] < high)))


def _max(*values: Value) -> Value:
    low, high = max(ends_of(value)[0] for value in values), _most(*values)
    return between(low, high, _union(*(one for one in values if ends_of(one)[1] > low)))


def rounded(value: Value, mode: str, step: Fraction) -> Value:
    """Round to whole steps: down, up, or half_up (away from zero)."""
    low, high = (_round_end(end, mode, step) for end in ends_of(value))
    return between(low, high, value.missing)


def _round_end(end: End, mode: str, step: Fraction) -> End:
    if not isinstance(end, Fraction):
        return end
    steps = end / step
    if mode == "down":
        return math.floor(steps) * step
    if mode == "up":
        return math.ceil(steps) * step
    whole = math.floor(abs(steps) + Fraction(1, 2))
    return (whole if steps >= 0 else -whole) * step


def either(test: Value, one: Value, two: Value) -> Value:
    """Give what comes of a choice of which it is not known yet how it falls."""
    missing = _union(test, one, two)
    if one.is_number:
        return between(_least(one, two), _most(one, two), missing)
    plain = one.plain if one.plain == two.plain else None
    return Value(plain, missing=() if plain is not None else missing)


def _compare(decide: Decide) -> Callable[[Value, Value], Value]:
    def compare(one: Value, two: Value) -> Value:
        if one.is_number or (one.plain is not None and two.plain is not None):
            plain = decide(one, two)
        else:
            plain = None
        return Value(plain, missing=() if plain is not None else _union(one, two))

    return compare


def _equal(one: Value, two: Value) -> bool | None:
    if not one.is_number:
        return one.plain == two.plain
    (a, b), (c, d) = ends_of(one), ends_of(two)
    return True if a == b == c == d else False if b < c or d < a else None


def _less(one: Value, two: Value) -> bool | None:
    if not one.is_number:
        return one.plain < two.plain
    (a, b), (c, d) = ends_of(one), ends_of(two)
    return True if b < c else False if a >= d else None


def _more(one: Value, two: Value) -> bool | None:
    return _less(two, one)


def _negated(decide: Decide) -> Decide:
    def other(one: Value, two: Value) -> bool | None:
        plain = decide(one, two)
        return None if plain is None else not plain

    return other


def _and(*values: Value) -> Value:
    if any(value.plain is False for value in values):
        return Value(plain=False)
    missing = _union(*values)
    return Value(None if any(value.plain is None for value in values) else True, missing=missing)


def _not(one: Value) -> Value:
    return Value(None if one.plain is None else not one.plain, missing=one.missing)


def _or(*values: Value) -> Value:
    return _not(_and(*(_not(value) for value in values)))


def _on_dates(
    count: Callable[[date, date], int], low: End, high: End
) -> Callable[[Value, Value], Value]:
    def counted(one: Value, two: Value) -> Value:
        if one.plain is None or two.plain is None:
            return between(low, high, _union(one, two))
        return exact(Fraction(count(_day(one), _day(two))))

    return counted


def _day(value: Value) -> date:
    return date.fromisoformat(value.plain)


def _moved(move: Callable[[date, int], date], most: int) -> Callable[[Value, Value], Value]:
    def later(one: Value, two: Value) -> Value:
        low, high = ends_of(two)
        if one.plain is None or low != high:
            return Value(missing=_union(one, two))
        day = ""
        with suppress(OverflowError, ValueError):
            if abs(low) <= most:
                day = move(_day(one), math.floor(low)).isoformat()
        if day < "1000":  # phones do not count years of three digits alike
            raise RuleError("day-out-of-range", "")
        return Value(day)

    return later


def _started(start: Callable[[date], str]) -> Callable[[Value], Value]:
    def first(one: Value) -> Value:
        return one if one.plain is None else Value(start(_day(one)))

    return first


def _year_of(one: Value) -> Value:
    if one.plain is None:
        return between(-math.inf, math.inf, one.missing)
    return exact(Fraction(_day(one).year))


OPERATORS: dict[str, Callable[..., Value]] = {
    "add": _add,
    "sub": _sub,
    "mul": _mul,
    "div": _div,
    "neg": _neg,
    "min": _min,
    "max": _max,
    "eq": _compare(_equal),
    "ne": _compare(_negated(_equal)),
    "lt": _compare(_less),
    "ge": _compare(_negated(_less)),
    "gt": _compare(_more),
    "le": _compare(_negated(_more)),
    "and": _and,
    "or": _or,
    "not": _not,
    "age": _on_dates(
        lambda born, on: math.floor(Fraction(count_months(born, on), 12)), -_OLDEST, _OLDEST
    ),
    "months_between": _on_dates(count_months, -math.inf, math.inf),
    "days_between": _on_dates(lambda one, two: (two - one).days, -math.inf, math.inf),
    "add_days": _moved(lambda day, days: day + timedelta(days), 100_000),
    "add_months": _moved(add_months, 3_000),
    "first_of_month": _started(lambda day: day.replace(day=1).isoformat()),
    "first_of_quarter": _started(
        lambda day: day.replace(day=1, month=day.month - (day.month - 1) % 3).isoformat()
    ),
    "first_of_year": _started(lambda day: day.replace(day=1, month=1).isoformat()),
    "year_of": _year_of,
}


def _sum(found: Found) -> Value:
    total = exact(_NOTHING)
    for test, value in found:
        total = _add(total, _perhaps(test, value))
    return total


def _largest(found: Found) -> Value:
    return _max(exact(_NOTHING), *(_perhaps(test, value) for test, value in found))


def _perhaps(test: Value, value: Value) -> Value:
    """Give the value of an item that may not count: from nothing to all of it."""
    if test.plain:
        return value
    nothing = exact(_NOTHING)
    return between(_least(value, nothing), _most(value, nothing), _union(test, value))


def _any(found: Found) -> Value:
    return _or(Value(plain=False), *(_and(test, value) for test, value in found))


def _all(found: Found) -> Value:
    return _and(Value(plain=True), *(_or(_not(test), value) for test, value in found))


OVER: dict[str, Callable[[Found], Value]] = {
    "sum": _sum,
    "largest": _largest,
    "any": _any,
    "all": _all,
}


def of_unknown_list(operator: str, one: Value, every: Value) -> Value:
    """Give what a list that nobody has told can come to, from one item of it; it may be empty."""
    if operator in ("any", "all"):
        return Value(missing=every.missing)
    low, high = ends_of(one)
    if operator == "largest":
        return between(_NOTHING, high, every.missing)
    low, high = _times(low, math.inf), _times(high, math.inf)
    return between(min(low, _NOTHING), max(high, _NOTHING), every.missing)
