"""Makes households up, with facts at the edges of every figure, missing and wrong ones too."""

import random
from fractions import Fraction
from typing import Any

from pwa.rules.comparison import Case
from pwa.rules.statute_book import StatuteBook
from pwa.rules.yaml_shapes import Entry

__all__ = ["any_case"]

NOT_TOLD, NO_FACT, AT_AN_EDGE = 1 / 6, 1 / 50, 1 / 4
"""How often a fact is not told, is none, or stands within a cent of a figure of the law."""
_NONE_AT_ALL: tuple[Any, ...] = (0.5, "x", [], "-1", "1e3", "2026-02-30", {})


def any_case(chance: random.Random, book: StatuteBook, name: str, on: str) -> Case:
    """Make up a household for a law and the laws that it uses, and ask the law's outputs."""
    laws = _with_used(book, name, on)
    facts = {
        fact: told
        for law in laws
        for fact, shape in law["inputs"].items()
        if (told := _any_fact(chance, shape, _edges(law))) is not None
    }
    outputs = laws[0]["outputs"]
    wanted = [step for step in outputs.values() if isinstance(step, str)]
    return Case(name, on, facts, wanted)


def _with_used(book: StatuteBook, name: str, on: str) -> list[Entry]:
    law = book.find(name, on)
    used = [one for other in law["uses"] for one in _with_used(book, other, on)]
    fills = [
        one
        for versions in book.laws.values()
        for one in versions
        if one["fills"] and one["fills"]["law"] == name
    ]
    return [law, *used, *fills]


def _edges(law: Entry) -> list[Fraction]:
    """Give every figure of a law, at whose edges households must stand too."""
    parameters = law["parameters"].values()
    found = [Fraction(one["value"]) for one in parameters if one.get("value") is not None]
    rows = [row for one in parameters for row in one.get("rows", [])]
    return [Fraction(0), *found, *(Fraction(row[0]) for row in rows)]


def _any_fact(chance: random.Random, shape: Entry, figures: list[Fraction]) -> Any:  # noqa: ANN401
    if chance.random() < NOT_TOLD:
        return None
    if chance.random() < NO_FACT:
        return chance.choice(_NONE_AT_ALL)
    kind = shape["type"]
    if kind == "truth":
        return chance.random() < 1 / 2
    if kind == "date":
        return f"{chance.randint(1950, 2026)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    if kind == "text":
        return chance.choice(shape["choices"])
    if kind == "list":
        return [
            {
                name: told
                for name, one in shape["members"].items()
                if (told := _any_fact(chance, one, figures)) is not None
            }
            for _ in range(chance.randint(0, 4))
        ]
    return _any_number(chance, shape, figures)


def _any_number(chance: random.Random, shape: Entry, figures: list[Fraction]) -> str | int:
    if chance.random() < AT_AN_EDGE:
        cents = int(chance.choice(figures) * 100) + chance.choice((-1, 0, 1))
        return f"{cents // 100}.{cents % 100:02}" if cents >= 0 else "0"
    most = min(int(Fraction(shape.get("max", "1000000"))), 150_000)
    return chance.choice((str(chance.randint(0, most)), chance.randint(0, min(most, 40))))
