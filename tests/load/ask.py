"""Measures where a question belongs, among 2,000 services, 420 agencies and the laws, at 4x slower.

`python -m tests.load.ask` prints its part of the table alone. Beside it stands the search of the
screen Delen, for which every word of the question must stand in the texts as it was typed.
"""

import statistics
from pathlib import Path
from typing import Any

import yaml

from sync.directory import sign_directory
from sync.signatures import public_jwk
from tests.load.device import browser_page, served
from tests.load.directory import AGENCIES, ROOT, SERVICES, make_payload
from tests.load.rows import Row, show

QUESTIONS = Path(__file__).parents[1] / "device" / "ask" / "questions.yaml"
RUNS = 5
FIRST_RESULTS_MS, SCREEN_MS = 100, 50
"""Until the first results are there, and for how long nothing else may answer."""


def measure() -> list[Row]:
    """Measure everything; takes about twenty seconds on 2 cores."""
    return measure_of(AGENCIES, SERVICES, RUNS)


def measure_of(agencies: int, services: int, runs: int) -> list[Row]:
    """Measure all questions in a directory of so many agencies with so many services."""
    document = sign_directory(make_payload(agencies, services), ROOT)
    questions = [one["ask"] for one in yaml.safe_load(QUESTIONS.read_text(encoding="utf-8"))]
    asked: dict[str, Any] = {"questions": questions, "runs": runs}
    with served("ask_page.js") as address, browser_page(address) as (page, cdp):
        given = {"document": document, "root": public_jwk(ROOT)}
        page.evaluate("given => bench.take(given)", given)
        cdp.send("Emulation.setCPUThrottlingRate", {"rate": 4})
        told = page.evaluate("asked => bench.measure(asked)", asked)
    slow = "at 4x slow-down (ms)"
    found, plainly = told["found"], told["foundPlainly"]
    return [
        Row(f"{told['places']:,} places indexed in slices, once {slow}", round(told["build"])),
        Row(f"  the longest slice {slow}", round(told["longest"], 1)),
        Row(f"  the first question {slow}", round(told["first"], 1), limit=FIRST_RESULTS_MS),
        Row(
            f"  fifty questions, median {slow}",
            round(statistics.median(told["find"]), 1),
            round(statistics.median(told["plainly"]), 1),
            "every word must stand there",
            FIRST_RESULTS_MS,
        ),
        Row("  the slowest (ms)", round(max(told["find"]), 1), round(max(told["plainly"]), 1)),
        Row("  questions that find anything, of 50", found, plainly, "every word must stand there"),
    ]


if __name__ == "__main__":
    show(measure())
