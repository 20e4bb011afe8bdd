"""Makes households up, with facts at the edges of every figure, missing and wrong ones too."""

import random
from fractions import Fraction
from typing import Any

from pwa.rules.comparison import Case
from pwa.rules.statute_book import StatuteBook
from pwa.rules.yaml_shapes import Entry

__all__ = ["Households"]

NOT_TOLD, NO_FACT, AT_AN_EDGE = 1 / 6, 1 / 50, 1 / 4
"""How often a fact is not told, is none, or stands within a cent of a figure of the law."""
_NONE_AT_ALL: tuple[Any, ...] = (0.5, "x", [], "-1", "1e3", "2026-02-30", {})


Asked = list[tuple[str, Entry, list[int]]]
"""Each fact that is asked, what it can be, and the figures of its law in cents."""


class Households:
    """Makes households up for the laws of one book."""

    def __init__(self, chance: random.Random, book: StatuteBook) -> None:
        self._chance = chance
        self._book = book
        self._asked: dict[tuple[str, str], tuple[list[str], Asked]] = {}

    def any_case(self, name: str, on: str) -> Case:
        """Make up a household for a law and the laws that it uses, and ask the law's outputs."""
        if (name, on) not in self._asked:
            self._asked[name, on] = self._look_up(name, on)
        wanted, asked = self._asked[name, on]
        facts = {
            fact: told
            for fact, shape, edges in asked
            if (told := _any_fact(self._chance, shape, edges)) is not None
        }
        return Case(name, on, facts, wanted)

    def _look_up(self, name: str, on: str) -> tuple[list[str], Asked]:
        """Give what is wanted of a law, and what is asked for it."""
        laws = _with_used(self._book, name, on)
        edges = [_edges(law) for law in laws]
        wanted = [step for step in laws[0]["outputs"].values() if isinstance(step, str)]
        return wanted, [
            (fact, shape, cents)
            for law, cents in zip(laws, edges, strict=True)
            for fact, shape in law["inputs"].items()
        ]


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


def _edges(law: Entry) -> list[int]:
    """Give every figure of a law in cents, at whose edges households must stand too."""
    parameters = law["parameters"].values()
    figures = [one["value"] for one in parameters if one.get("value") is not None]
    figures += [row[0] for one in parameters for row in one.get("rows", [])]
    return [0, *(int(Fraction(figure) * 100) for figure in figures)]


def _any_fact(chance: random.Random, shape: Entry, edges: list[int]) -> Any:  # noqa: ANN401
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
                if (told := _any_fact(chance, one, edges)) is not None
            }
            for _ in range(chance.randint(0, 4))
        ]
    return _any_number(chance, shape, edges)


def _any_number(chance: random.Random, shape: Entry, edges: list[int]) -> str | int:
    if chance.random() < AT_AN_EDGE:
        cents = chance.choice(edges) + chance.choice((-1, 0, 1))
        return f"{cents // 100}.{cents % 100:02}" if cents >= 0 else "0"
    most = min(int(Fraction(shape.get("max", "1000000"))), 150_000)
    return chance.choice((str(chance.randint(0, most)), chance.randint(0, min(most, 40))))
