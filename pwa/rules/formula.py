"""Reads a formula of a law file: its text becomes an expression whose types and units fit.

A formula is one expression in Python's own syntax, of which only this is known:

    12, 0.25, 'bso', True        numbers, texts, truths
    name                         a parameter, an input, an earlier step, or what a list is walked by
    child.born, wml.month        a member of a list's item; a step or figure of another law of the
                                 same day, whose hyphens are written _
    + - * /  -x                  arithmetic, exact
    == != < <= > >=  x in ('a', 'b')
    and or not   a if c else b
    min(a, b, ..) max(a, b, ..)
    round(a, 'down', step)       also 'up' and 'half_up'; the only rounding
    per_month(a) per_year(a)     of an amount a year, and of one a month
    number(a)                    the bare number: takes the unit off what is no money
    sum(e for x in list if c)    also any, all, and count(x for x in list if c)
    largest(e for x in list if c) the largest, 0 for none
    band(a, table.column)        the column in the last row whose first cell is not above a
    age(born, on) months_between(a, b) days_between(a, b)     whole ones, dates as given
    add_days(d, n) add_months(d, n) year_of(d) date('2026-01-01')
    first_of_month(d) first_of_quarter(d) first_of_year(d)

There is no loop but over a list and no function of one's own: every formula ends. It becomes
JSON: a number is a text of digits, a truth is a truth, all else ``[operator, argument, ..]``.
"""

import ast
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from pwa.rules.expression_size import MOST_DEPTH, MOST_PARTS, count_parts, depth_of
from pwa.rules.kinds import DATE, NUMBER, TEXT, TRUTH, Type, number
from pwa.rules.units import FREE, ZERO, UnitError, read_unit
from pwa.rules.yaml_shapes import meant, suggest

__all__ = ["FormulaError", "parse"]

Expression = Any  # JSON, as said above


class FormulaError(Exception):
    """A formula is not right; the message says where in it, and what to write."""


MOST_CHARACTERS = 1_000
_YEAR, _MONTH, _DAY = (read_unit(name) for name in ("year", "month", "day"))
_MONTHS_A_YEAR = _MONTH.times(_YEAR, -1)
_MODES = ("down", "up", "half_up")
_COMPARISONS: dict[type[ast.cmpop], str] = {
    ast.Eq: "eq",
    ast.NotEq: "ne",
    ast.Lt: "lt",
    ast.LtE: "le",
    ast.Gt: "gt",
    ast.GtE: "ge",
}
_ARITHMETIC: dict[type[ast.operator], str] = {
    ast.Add: "add",
    ast.Sub: "sub",
    ast.Mult: "mul",
    ast.Div: "div",
}


def parse(text: str, scope: Mapping[str, Type]) -> tuple[Expression, Type]:
    """Read a formula in which these names mean something; give its expression and its type.

    Raises:
        FormulaError: It is not right.
    """
    if len(text) > MOST_CHARACTERS:
        raise FormulaError(f"more than {MOST_CHARACTERS} characters; make steps of its parts")
    try:
        tree = ast.parse(text.strip(), mode="eval")
        expression, type_ = _Reader(text.strip(), scope).read(tree.body)
    except (RecursionError, MemoryError) as error:
        raise FormulaError("too deep; make steps of its parts") from error
    except SyntaxError as error:
        raise FormulaError(
            f"column {error.offset}: {error.msg}; a choice is written: one if condition else other,"
            " and a percentage stands under parameters"
        ) from error
    if depth_of(expression) > MOST_DEPTH:
        raise FormulaError("too deep; make steps of its parts")
    return expression, type_


class _Reader:
    """Walks the syntax tree of one formula."""

    def __init__(self, text: str, scope: Mapping[str, Type]) -> None:
        self._text = text
        self._scope = scope

    def read(self, node: ast.expr) -> tuple[Expression, Type]:
        """Read one node.

        Raises:
            FormulaError: It is not right.
        """
        readers: dict[type[ast.expr], Callable[[Any], tuple[Expression, Type]]] = {
            ast.Constant: self._constant,
            ast.Name: self._name,
            ast.Attribute: self._member,
            ast.BinOp: self._arithmetic,
            ast.UnaryOp: self._unary,
            ast.BoolOp: self._truths,
            ast.Compare: self._comparison,
            ast.IfExp: self._choice,
            ast.Call: self._call,
        }
        reader = readers.get(type(node))
        if reader is None:
            raise self._wrong(node, f"{type(node).__name__} is not part of the language")
        try:
            return reader(node)
        except UnitError as error:
            raise self._wrong(node, str(error)) from error

    def _wrong(self, node: ast.AST, what: str) -> FormulaError:
        part = ast.get_source_segment(self._text, node) or self._text
        return FormulaError(f"{what}, in {part!r}")

    def _as(self, node: ast.expr, *kinds: str) -> tuple[Expression, Type]:
        expression, type_ = self.read(node)
        if type_.kind not in kinds:
            raise self._wrong(node, f"this is {type_} where a {' or '.join(kinds)} must stand")
        return expression, type_

    def _constant(self, node: ast.Constant) -> tuple[Expression, Type]:
        if isinstance(node.value, bool):
            return node.value, TRUTH
        if isinstance(node.value, str):
            return ["text", node.value], replace(TEXT, choices=(node.value,))
        written = ast.get_source_segment(self._text, node) or ""
        if isinstance(node.value, int | float) and written.replace(".", "", 1).isdigit():
            return written, number(ZERO if not float(written) else FREE)
        raise self._wrong(node, "write a number as digits with at most one point")

    def _name(self, node: ast.Name) -> tuple[Expression, Type]:
        type_ = self._scope.get(node.id)
        if type_ is None:
            raise self._wrong(node, f"no {node.id!r} here; {suggest(node.id, self._scope)}")
        if type_.kind in ("table", "law"):
            raise self._wrong(node, f"{node.id!r} is not a value; name one of its members")
        return ["ref", node.id], type_

    def _member(self, node: ast.Attribute) -> tuple[Expression, Type]:
        if not isinstance(node.value, ast.Name):
            raise self._wrong(node, "a member is written as name.member")
        owner = self._scope.get(node.value.id)
        if owner is None or owner.kind not in ("record", "law"):
            raise self._wrong(
                node, f"{node.value.id!r} has no members here; name another law under uses"
            )
        member = owner.members.get(node.attr)
        if member is None:
            known = ", ".join(sorted(owner.members)) + meant(node.attr, owner.members)
            raise self._wrong(node, f"{node.value.id!r} has no {node.attr!r}; it has {known}")
        if owner.kind == "law":
            return ["out", node.value.id.replace("_", "-"), node.attr], member
        return ["get", node.value.id, node.attr], member

    def _arithmetic(self, node: ast.BinOp) -> tuple[Expression, Type]:
        operator = _ARITHMETIC.get(type(node.op))
        if operator is None:
            raise self._wrong(node, "only + - * / are known")
        left, one = self._as(node.left, "number")
        right, two = self._as(node.right, "number")
        if operator in ("add", "sub"):
            unit = one.unit.joined(two.unit)
        else:
            unit = one.unit.times(two.unit, -1 if operator == "div" else 1)
        return [operator, left, right], number(unit)

    def _unary(self, node: ast.UnaryOp) -> tuple[Expression, Type]:
        if isinstance(node.op, ast.Not):
            return ["not", self._as(node.operand, "truth")[0]], TRUTH
        if isinstance(node.op, ast.USub):
            expression, type_ = self._as(node.operand, "number")
            return ["neg", expression], type_
        raise self._wrong(node, "only - and not are known here")

    def _truths(self, node: ast.BoolOp) -> tuple[Expression, Type]:
        operator = "and" if isinstance(node.op, ast.And) else "or"
        return [operator, *(self._as(value, "truth")[0] for value in node.values)], TRUTH

    def _comparison(self, node: ast.Compare) -> tuple[Expression, Type]:
        if len(node.ops) == 1 and isinstance(node.ops[0], ast.In):
            return self._membership(node)
        parts: list[Expression] = []
        one, first = self._as(node.left, "number", "date", "text", "truth")
        for operator, right in zip(node.ops, node.comparators, strict=True):
            name = _COMPARISONS.get(type(operator))
            if name is None:
                raise self._wrong(node, "compare by == != < <= > >= or in")
            two, second = self._as(right, first.kind)
            self._require_comparable(node, name, first, second)
            parts.append([name, one, two])
            self._require_short(node, parts)
            one, first = two, second
        return parts[0] if len(parts) == 1 else ["and", *parts], TRUTH

    def _require_comparable(self, node: ast.expr, name: str, one: Type, two: Type) -> None:
        if one.kind == "number":
            one.unit.joined(two.unit)
        elif one.kind != "date" and name not in ("eq", "ne"):
            raise self._wrong(node, f"{one} has no order; compare by == or !=")
        if one.kind == "text":
            known, asked = (
                max(one.choices, two.choices, key=len),
                min(one.choices, two.choices, key=len),
            )
            for choice in asked:
                if choice not in known:
                    there = f"{', '.join(known)}{meant(choice, known)}"
                    raise self._wrong(node, f"{choice!r} is none of {there}")

    def _require_short(self, node: ast.expr, parts: Expression) -> None:
        if count_parts(parts) > MOST_PARTS:  # repeats what repeats: doubles with every bracket
            raise self._wrong(node, "compares too much in one another; make steps of its parts")

    def _membership(self, node: ast.Compare) -> tuple[Expression, Type]:
        value, type_ = self._as(node.left, "text")
        choices = node.comparators[0]
        if not isinstance(choices, ast.Tuple | ast.List):
            raise self._wrong(node, "write in ('one', 'other')")
        parts: list[Expression] = []
        for choice in choices.elts:
            expression, other = self._as(choice, "text")
            self._require_comparable(node, "eq", type_, other)
            parts.append(["eq", value, expression])
            self._require_short(node, parts)
        return ["or", *parts], TRUTH

    def _choice(self, node: ast.IfExp) -> tuple[Expression, Type]:
        test, _ = self._as(node.test, "truth")
        one, first = self.read(node.body)
        two, second = self._as(node.orelse, first.kind)
        if first.kind == "number":
            first = number(first.unit.joined(second.unit))
        elif first.kind == "text":
            first = replace(TEXT, choices=(*first.choices, *second.choices))
        return ["if", test, one, two], first

    def _call(self, node: ast.Call) -> tuple[Expression, Type]:
        if not isinstance(node.func, ast.Name) or node.keywords:
            raise self._wrong(node, "call a function by its name, without names of arguments")
        reader = _FUNCTIONS.get(node.func.id)
        if reader is None:
            known = ", ".join(sorted(_FUNCTIONS)) + meant(node.func.id, _FUNCTIONS)
            raise self._wrong(node, f"there is no function {node.func.id!r}; there are {known}")
        return reader(self, node)

    def _arguments(self, node: ast.Call, count: int) -> list[ast.expr]:
        if len(node.args) != count:
            raise self._wrong(node, f"it takes {count} argument{'s' if count > 1 else ''}")
        return node.args

    def _text_of(self, node: ast.expr) -> str:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        raise self._wrong(node, "a text in quotes must stand here")

    def call_extreme(self, node: ast.Call) -> tuple[Expression, Type]:
        """Read min or max of two or more numbers in one unit."""
        if len(node.args) < 2:
            raise self._wrong(node, "it takes two numbers or more")
        parts = [self._as(argument, "number") for argument in node.args]
        unit = parts[0][1].unit
        for _, type_ in parts[1:]:
            unit = unit.joined(type_.unit)
        assert isinstance(node.func, ast.Name)
        return [node.func.id, *(expression for expression, _ in parts)], number(unit)

    def call_round(self, node: ast.Call) -> tuple[Expression, Type]:
        """Read round(value, mode, step)."""
        value, mode, step = self._arguments(node, 3)
        expression, type_ = self._as(value, "number")
        if self._text_of(mode) not in _MODES:
            raise self._wrong(mode, f"round {' or '.join(map(repr, _MODES))}")
        width, _ = self._as(step, "number")
        if not isinstance(width, str) or not float(width):
            raise self._wrong(step, "the step is a number that is written here, such as 0.01")
        return ["round", expression, self._text_of(mode), width], type_

    def call_scaled(self, node: ast.Call) -> tuple[Expression, Type]:
        """Read per_month of an amount a year, or per_year of an amount a month."""
        assert isinstance(node.func, ast.Name)
        expression, type_ = self._as(self._arguments(node, 1)[0], "number")
        is_month = node.func.id == "per_month"
        unit = type_.unit.times(_MONTHS_A_YEAR, -1 if is_month else 1)
        asked = "month" if is_month else "year"
        if (asked, -1) not in unit.powers:
            raise self._wrong(node, f"{type_} cannot be taken per {asked}")
        return ["div" if is_month else "mul", expression, "12"], number(unit)

    def call_bare(self, node: ast.Call) -> tuple[Expression, Type]:
        """Read number(value)."""
        expression, type_ = self._as(self._arguments(node, 1)[0], "number")
        if any(name == "euro" for name, _ in type_.unit.powers):
            raise self._wrong(node, "money keeps its unit")
        return expression, NUMBER

    def call_over(self, node: ast.Call) -> tuple[Expression, Type]:
        """Read sum, largest, any, all or count over the items of a list."""
        assert isinstance(node.func, ast.Name)
        [walk] = self._arguments(node, 1)
        if not isinstance(walk, ast.GeneratorExp) or len(walk.generators) != 1:
            raise self._wrong(node, f"write {node.func.id}(value for item in list if condition)")
        [loop] = walk.generators
        if not isinstance(loop.target, ast.Name) or loop.target.id in self._scope:
            raise self._wrong(node, "the item needs a name of its own")
        if not isinstance(loop.iter, ast.Name):
            raise self._wrong(node, "walk a list by its name")
        items, type_ = self._as(loop.iter, "list")
        item = loop.target.id
        inner = _Reader(self._text, {**self._scope, item: Type("record", members=type_.members)})
        tests = [inner._as(test, "truth")[0] for test in loop.ifs]
        condition: Expression = (
            True if not tests else tests[0] if len(tests) == 1 else ["and", *tests]
        )
        name = node.func.id
        if name == "count":
            if not isinstance(walk.elt, ast.Name) or walk.elt.id != item:
                raise self._wrong(node, f"write count({item} for {item} in list if condition)")
            return ["sum", item, items, condition, "1"], NUMBER
        kind = "truth" if name in ("any", "all") else "number"
        value, result = inner._as(walk.elt, kind)
        return [name, item, items, condition, value], result

    def call_band(self, node: ast.Call) -> tuple[Expression, Type]:
        """Read band(value, table.column)."""
        value, column = self._arguments(node, 2)
        expression, type_ = self._as(value, "number")
        if not isinstance(column, ast.Attribute) or not isinstance(column.value, ast.Name):
            raise self._wrong(column, "write the column as table.column")
        table = self._scope.get(column.value.id)
        if table is None or table.kind != "table" or column.attr not in table.members:
            raise self._wrong(column, "there is no such table with such a column")
        type_.unit.joined(table.unit)
        return ["band", expression, column.value.id, column.attr], table.members[column.attr]

    def call_dates(self, node: ast.Call) -> tuple[Expression, Type]:
        """Read what takes two dates and gives whole years, months or days."""
        assert isinstance(node.func, ast.Name)
        unit = {"age": _YEAR, "months_between": _MONTH, "days_between": _DAY}[node.func.id]
        parts = [self._as(part, "date")[0] for part in self._arguments(node, 2)]
        return [node.func.id, *parts], number(unit)

    def call_later(self, node: ast.Call) -> tuple[Expression, Type]:
        """Read add_days or add_months."""
        assert isinstance(node.func, ast.Name)
        start, count = self._arguments(node, 2)
        day, _ = self._as(start, "date")
        many, type_ = self._as(count, "number")
        type_.unit.joined(_DAY if node.func.id == "add_days" else _MONTH)
        return [node.func.id, day, many], DATE

    def call_start(self, node: ast.Call) -> tuple[Expression, Type]:
        """Read the first day of a month, quarter or year, or the number of a year."""
        assert isinstance(node.func, ast.Name)
        day, _ = self._as(self._arguments(node, 1)[0], "date")
        return [node.func.id, day], NUMBER if node.func.id == "year_of" else DATE

    def call_date(self, node: ast.Call) -> tuple[Expression, Type]:
        """Read a day that is written out."""
        text = self._text_of(self._arguments(node, 1)[0])
        try:
            return ["date", date.fromisoformat(text).isoformat()], DATE
        except ValueError as error:
            raise self._wrong(node, "write a day as '2026-01-31'") from error


_FUNCTIONS: dict[str, Callable[[_Reader, ast.Call], tuple[Expression, Type]]] = {
    "min": _Reader.call_extreme,
    "max": _Reader.call_extreme,
    "round": _Reader.call_round,
    "per_month": _Reader.call_scaled,
    "per_year": _Reader.call_scaled,
    "number": _Reader.call_bare,
    "sum": _Reader.call_over,
    "largest": _Reader.call_over,
    "count": _Reader.call_over,
    "any": _Reader.call_over,
    "all": _Reader.call_over,
    "band": _Reader.call_band,
    "age": _Reader.call_dates,
    "months_between": _Reader.call_dates,
    "days_between": _Reader.call_dates,
    "add_days": _Reader.call_later,
    "add_months": _Reader.call_later,
    "first_of_month": _Reader.call_start,
    "first_of_quarter": _Reader.call_start,
    "first_of_year": _Reader.call_start,
    "year_of": _Reader.call_start,
    "date": _Reader.call_date,
}
