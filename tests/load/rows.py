"""The lines of the table that `make bench` prints, and what each must hold."""

from collections.abc import Sequence
from typing import NamedTuple


class Row(NamedTuple):
    """One line of the table; what is not asked of it is None.

    `limit` is what ours must stay under, `floor` what it must reach.
    """

    name: str
    ours: float
    rival: float | None = None
    rival_name: str = ""
    limit: float | None = None
    floor: float | None = None

    @property
    def holds(self) -> bool:
        """Whether ours is within its limit and reaches its floor."""
        is_within = self.limit is None or self.ours <= self.limit
        return is_within and (self.floor is None or self.ours >= self.floor)

    @property
    def verdict(self) -> str:
        """Say whether ours is as asked, and what was asked when it is not."""
        if self.limit is None and self.floor is None:
            return ""
        if self.holds:
            return "ok"
        return f"OVER {self.limit:,}" if self.limit is not None else f"UNDER {self.floor:,}"


def show(rows: Sequence[Row]) -> None:
    """Print rows as a table."""
    for row in rows:
        rival = "" if row.rival is None else f"{row.rival_name} {row.rival:,}"
        print(f"{row.name:<85} {row.ours:>10,} {rival:>24} {row.verdict}", flush=True)
