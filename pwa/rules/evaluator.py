"""Works a compiled law out for the facts of one household, exactly, with its reasons.

The twin of ``assets/device/rules/evaluator.js``: same value, same trace, same codes.

Codes of RuleError: ``float-refused``, ``fact-invalid``, ``figure-not-found``, ``figure-unread``,
``law-not-in-force``, ``ordinance-missing``, ``no-band``, ``division-by-zero``,
``day-out-of-range``, ``number-too-large``.

A figure or an ordinance that lacks is a number that nobody can tell: it stands for all numbers, and
stops a rule only where nothing else decides it and no fact is missing any more.
"""

import math
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Any, cast

from pwa.rules.tables import band
from pwa.rules.values import (
    OPERATORS,
    OVER,
    RuleError,
    Value,
    between,
    either,
    exact,
    lacking,
    of_unknown_list,
    read_digits,
    read_end,
    rounded,
    settle,
    write_value,
)

__all__ = ["STATE", "Answer", "Facts", "Find", "evaluate", "read_fact"]

Facts = Mapping[str, Any]
Law = Mapping[str, Any]
Items = dict[str, tuple[Law, Facts, str]]
"""What lists are walked by: the members that an item has, the item, and the list's name."""
Find = Callable[[str, str], Law]
"""Gives the law of a name in a scope; in the scope of a municipality what fills that law there."""
STATE = "nl"
_DIGITS = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,10})?")
_FIRST_DAY, _LAST_DAY = "1900-01-01", "2200-12-31"


@dataclass(slots=True)
class Answer:
    """What a law comes to: every step that was needed, in the order in which it was reached."""

    values: dict[str, Value] = field(default_factory=dict[str, Value])
    trace: list[tuple[str, str, str]] = field(default_factory=list[tuple[str, str, str]])
    """Law, step and value, as `write_value` writes it."""
    asked: list[str] = field(default_factory=list[str])
    """The facts that were read, told or not."""


def evaluate(
    law: Law, facts: Facts, on: str, wanted: Iterable[str], find: Find | None = None
) -> Answer:
    """Work out these steps or outputs of a compiled law on a day.

    Args:
        law: What `compile_law` made of a law file.
        facts: By name; a number is a text of digits or a whole number.
        on: The day (YYYY-MM-DD), which formulas call `on`.
        wanted: Names of steps.
        find: Gives another law that is in force on that day.

    Raises:
        RuleError: The rule stops.
    """
    work = _Work(facts, on, find)
    answer = Answer(trace=work.trace, asked=work.asked)
    for name in wanted:
        answer.values[name] = settle(work.look_up(law, name))
    return answer


class _Work:
    """One evaluation: what is known so far."""

    def __init__(self, facts: Facts, on: str, find: Find | None) -> None:
        self._facts = facts
        self._on = on
        self._find = find
        self._known: dict[tuple[str, str], Value] = {}
        self.trace: list[tuple[str, str, str]] = []
        self.asked: list[str] = []

    def look_up(self, law: Law, name: str) -> Value:
        """Give what a name means in a law."""
        place = (law["id"], name)
        if place not in self._known:
            self._known[place] = self._work_out(law, name)
        return self._known[place]

    def _work_out(self, law: Law, name: str) -> Value:
        if name == "on":
            return Value(self._on)
        if name in law["steps"]:
            value = self._run(law["steps"][name]["run"], law, {})
            self.trace.append((law["id"], name, write_value(value)))
            return value
        if name in law["parameters"]:
            parameter = law["parameters"][name]
            if "stop" in parameter:
                return lacking(parameter["stop"], f"{law['id']}.{name}")
            return read_fact(parameter, parameter["value"], name)
        if name in law["inputs"]:
            if name not in self.asked:
                self.asked.append(name)
            return read_fact(law["inputs"][name], self._facts.get(name), name)
        return self._fill(law, name)

    def _fill(self, law: Law, term: str) -> Value:
        """Give an open term as the ordinance of the person's municipality fills it."""
        place = self.look_up(law, "gemeente")
        if place.plain is None:
            return between(-math.inf, math.inf, place.missing)
        try:
            ordinance = self._other(law["id"], place.plain)
        except RuleError as error:
            if error.code != "ordinance-missing":
                raise
            return lacking(error.code, error.name)
        return self.look_up(ordinance, ordinance["fills"]["terms"][term])

    def _other(self, name: str, scope: str) -> Law:
        if self._find is None:
            raise RuleError("law-not-in-force", name)
        return self._find(name, scope)

    def _run(self, expression: object, law: Law, items: Items) -> Value:
        if isinstance(expression, str):
            return exact(read_digits(expression))
        if isinstance(expression, bool):
            return Value(expression)
        operator, *rest = cast("list[Any]", expression)
        if operator in ("text", "date"):
            return Value(rest[0])
        if operator == "ref":
            return self.look_up(law, rest[0])
        if operator == "out":
            return self.look_up(self._other(rest[0], STATE), rest[1])
        if operator == "get":
            shape, item, place = items[rest[0]]
            return read_fact(shape[rest[1]], item.get(rest[1]), f"{place}.{rest[1]}")
        if operator == "round":
            return rounded(self._run(rest[0], law, items), rest[1], read_digits(rest[2]))
        if operator == "band":
            table = law["parameters"][rest[1]]
            return band(self._run(rest[0], law, items), table, [f"{law['id']}.{rest[1]}", rest[2]])
        if operator == "if":
            return self._choose(rest, law, items)
        if operator in OVER:
            return self._walk(operator, rest, law, items)
        return OPERATORS[operator](*(self._run(part, law, items) for part in rest))

    def _choose(self, parts: list[Any], law: Law, items: Items) -> Value:
        test = self._run(parts[0], law, items)
        if test.plain is not None:
            return self._run(parts[1] if test.plain else parts[2], law, items)
        return either(test, *(self._run(part, law, items) for part in parts[1:]))

    def _walk(self, operator: str, parts: list[Any], law: Law, items: Items) -> Value:
        item, listed, condition, value = parts
        every = self.look_up(law, listed[1])
        shape = law["inputs"][listed[1]]["members"]
        found: list[tuple[Value, Value]] = []
        unknown: list[Facts] = [{}]
        for one in unknown if every.plain is None else cast("list[Facts]", every.plain):
            inner: Items = {**items, item: (shape, one, listed[1])}
            test = self._run(condition, law, inner)
            if test.plain is not False:
                found.append((test, self._run(value, law, inner)))
        result = OVER[operator](found)
        return result if every.plain is not None else of_unknown_list(operator, result, every)


def read_fact(shape: Mapping[str, Any], given: object, name: str) -> Value:
    """Take one fact in, or what it can be when nobody has told it.

    Raises:
        RuleError: It is a float, or not of its type.
    """
    kind = shape["type"]
    if isinstance(given, float):
        raise RuleError("float-refused", name)
    if given is None:
        missing = (name,)
        if kind != "number":
            return Value(missing=missing)
        return between(read_end(shape.get("min"), -1), read_end(shape.get("max"), 1), missing)
    if kind == "number":
        return exact(_read_number(shape, given, name))
    if not _IS_OF[kind](given, shape):
        raise RuleError("fact-invalid", name)
    return Value(given)


def _read_number(shape: Mapping[str, Any], given: object, name: str) -> Fraction:
    is_whole = isinstance(given, int) and not isinstance(given, bool)
    digits = str(given) if is_whole or isinstance(given, str) else ""
    if not _DIGITS.fullmatch(digits):
        raise RuleError("fact-invalid", name)
    number = read_digits(digits)
    if number < read_end(shape.get("min"), -1) or number > read_end(shape.get("max"), 1):
        raise RuleError("fact-invalid", name)
    return number


def _is_day(given: object) -> bool:
    try:
        is_day = isinstance(given, str) and date.fromisoformat(given).isoformat() == given
        return is_day and _FIRST_DAY <= str(given) <= _LAST_DAY
    except ValueError:
        return False


def _is_list(given: object) -> bool:
    return isinstance(given, list) and all(
        isinstance(item, dict) for item in cast("list[object]", given)
    )


_IS_OF: dict[str, Callable[[Any, Mapping[str, Any]], bool]] = {
    "truth": lambda given, _: isinstance(given, bool),
    "date": lambda given, _: _is_day(given),
    "text": lambda given, shape: (
        isinstance(given, str) and (not shape.get("choices") or given in shape["choices"])
    ),
    "list": lambda given, _: _is_list(given),
}
