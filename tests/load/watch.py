"""Measures the watch over many records, and the view of five years, at a quarter of the speed.

`python -m tests.load.watch` prints its part of the table alone.
"""

import statistics

from tests.load.device import browser_page, served
from tests.load.rows import Row, show

RECORDS = 5_000
RUNS = 11
DAY = "2026-08-12"


def measure() -> list[Row]:
    """Measure everything; takes about ten seconds on 2 cores."""
    with served("watch_page.js") as address, browser_page(address) as (page, cdp):
        cdp.send("Emulation.setCPUThrottlingRate", {"rate": 4})
        seen = page.evaluate(
            "asked => bench.watch(asked)", {"records": RECORDS, "day": DAY, "runs": RUNS}
        )
        years = page.evaluate("asked => bench.years(asked)", {"runs": RUNS})
    name = f"all watchers over {RECORDS:,} records, {seen['found']:,} findings, at 4x slow-down"
    return [
        Row(f"{name} (ms)", round(statistics.median(seen["ms"]), 1)),
        Row(
            "the longest piece of it, between which the screen answers (ms)",
            round(statistics.median(seen["pieces"]), 1),
            limit=50,
        ),
        Row("60 months of 12 parts at 4x slow-down (ms)", round(statistics.median(years["ms"]), 1)),
    ]


if __name__ == "__main__":
    show(measure())
