"""Units of numbers in a law: euro/month, percent, year and so on, and how they combine.

A unit is a product of bases with whole exponents. ``percent`` is no unit of its own: a percentage
is a bare number, written differently. A number written in a formula has no unit yet and takes that
of its neighbour, unless that is money: a sum of money is a parameter with a source.
"""

from dataclasses import dataclass

__all__ = ["BARE", "FREE", "ZERO", "Unit", "UnitError", "read_unit"]

_BASES = ("euro", "year", "quarter", "month", "week", "day", "hour")
_BARE_NAMES = ("number", "percent")


class UnitError(Exception):
    """Two units do not go together, or there is no such unit."""


@dataclass(frozen=True)
class Unit:
    """A product of bases, sorted by name.

    Attributes:
        powers: Each base with its exponent, which is never 0.
        is_free: That of a number in a formula, which takes the unit of its neighbour.
        is_zero: That of the number 0, which goes with money too.
    """

    powers: tuple[tuple[str, int], ...] = ()
    is_free: bool = False
    is_zero: bool = False

    def __str__(self) -> str:
        """Write it as a law file does."""
        above = [name for name, power in self.powers for _ in range(power)]
        below = [name for name, power in self.powers for _ in range(-power)]
        return "/".join([" ".join(above) or "number", *below])

    def times(self, other: "Unit", sign: int = 1) -> "Unit":
        """Give the unit of a product, or with sign -1 of a quotient."""
        powers = dict(self.powers)
        for name, power in other.powers:
            powers[name] = powers.get(name, 0) + sign * power
        kept = tuple(sorted((name, power) for name, power in powers.items() if power))
        return Unit(kept, is_free=self.is_free and other.is_free)

    def joined(self, other: "Unit") -> "Unit":
        """Give the unit of a sum, a comparison or a choice between two numbers.

        Raises:
            UnitError: They differ.
        """
        if self.is_zero or other.is_zero:
            return other if self.is_zero else self
        for one, two in ((self, other), (other, self)):
            if one.is_free and not any(name == "euro" for name, _ in two.powers):
                return two
        if self.powers != other.powers:
            hint = ""
            if self.is_free or other.is_free:
                hint = "; an amount of money stands under parameters, with its source"
            raise UnitError(f"{self} and {other} do not go together{hint}")
        return self


BARE = Unit()
FREE = Unit(is_free=True)
ZERO = Unit(is_free=True, is_zero=True)


def read_unit(text: str) -> Unit:
    """Read a unit such as ``euro/month``.

    Raises:
        UnitError: There is no such unit.
    """
    unit = BARE
    for place, name in enumerate(text.split("/")):
        if name in _BARE_NAMES and place == 0:
            continue
        if name not in _BASES:
            known = ", ".join((*_BASES, *_BARE_NAMES))
            raise UnitError(f"no unit {name!r}; write one of {known}, or a quotient of them")
        unit = unit.times(Unit(((name, 1),)), -1 if place else 1)
    return unit
