"""Tables of bands: which row a number falls in."""

from collections.abc import Mapping
from typing import Any

from pwa.rules.values import RuleError, Value, between, ends_of, lacking, read_digits

__all__ = ["band"]


def band(value: Value, table: Mapping[str, Any], names: list[str]) -> Value:
    """Give a column of the rows that a number can fall in; `names` are the table's and its."""
    if "stop" in table:
        return lacking(table["stop"], names[0])
    low, high = ends_of(value)
    column = table["columns"].index(names[1]) + 1
    rows = table["rows"]
    starts = [read_digits(row[0]) for row in rows]
    cells = [
        read_digits(row[column])
        for place, row in enumerate(rows)
        if starts[place] <= high and (place + 1 == len(rows) or starts[place + 1] > low)
    ]
    if not cells:
        raise RuleError("no-band", names[0])
    return between(min(cells), max(cells), value.missing)
