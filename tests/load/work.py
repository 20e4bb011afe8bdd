"""Measures looking for words in a long log of applications at a quarter of the speed.

`python -m tests.load.work` prints its part of the table alone. Beside it stands the plain way: each
application written as JSON and searched as it is.
"""

import statistics

from tests.load.device import browser_page, served
from tests.load.rows import Row, show

RECORDS = 2_000
RUNS = 11
SCREEN_MS = 50
"""Nothing may hold up the screen for longer."""


def measure() -> list[Row]:
    """Measure everything; takes about ten seconds on 2 cores."""
    asked = {"records": RECORDS, "runs": RUNS}
    with served("work_page.js") as address, browser_page(address) as (page, cdp):
        cdp.send("Emulation.setCPUThrottlingRate", {"rate": 4})
        search = page.evaluate("asked => bench.search(asked)", asked)
        count = page.evaluate("asked => bench.count(asked)", asked)
    name = f"{RECORDS:,} applications at 4x slow-down:"
    found = f"{search['found']} found"
    return [
        Row(f"{name} three words, the first time, {found} (ms)", round(search["first"], 1)),
        Row(
            f"{name} three words, from then on (ms)",
            round(statistics.median(search["again"]), 1),
            round(statistics.median(search["plainly"]), 1),
            "JSON searched as it is",
            SCREEN_MS,
        ),
        Row(
            f"{name} five years counted against an agreement (ms)",
            round(statistics.median(count), 1),
        ),
    ]


if __name__ == "__main__":
    show(measure())
