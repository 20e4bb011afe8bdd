"""What a value in a law can be: a number with its unit, a truth, a date, a text, a list."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pwa.rules.units import BARE, Unit

__all__ = ["DATE", "NUMBER", "TEXT", "TRUTH", "Type", "list_of", "number"]


@dataclass(frozen=True)
class Type:
    """What a value is: number (with a unit), truth, date, text (of choices), list, record."""

    kind: str
    unit: Unit = BARE
    choices: tuple[str, ...] = ()
    members: Mapping[str, "Type"] = field(default_factory=dict[str, "Type"])
    """Of a record or of the items of a list, by name; of a table its columns."""

    def __str__(self) -> str:
        """Name it for a message."""
        return f"a number in {self.unit}" if self.kind == "number" else f"a {self.kind}"


TRUTH, DATE, TEXT, NUMBER = Type("truth"), Type("date"), Type("text"), Type("number")


def number(unit: Unit) -> Type:
    """Give the type of numbers in this unit."""
    return Type("number", unit)


def list_of(members: Mapping[str, Type]) -> Type:
    """Give the type of a list whose items have these members."""
    return Type("list", members=members)
