"""Prints the table of speed and size; each part that is named here measures in its turn."""

import importlib
import sys

from tests.load.rows import show

PARTS = (
    "device",
    "wallet",
    "laws",
    "letter",
    "watch",
    "bank",
    "work",
    "ask",
    "server",
    "submissions",
    "directory",
    "square",
    "delivery",
    "push",
)

if __name__ == "__main__":
    holds = True
    for part in PARTS:
        module = importlib.import_module(f"tests.load.{part}")
        rows = module.measure()
        show(rows)
        holds = holds and all(row.holds for row in rows)
    sys.exit(not holds)
