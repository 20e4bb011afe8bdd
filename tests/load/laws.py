"""Measures the laws: all of them in Chromium and in Python, their size, and one beside its rivals.

`python -m tests.load.laws` prints its part of the table alone.
"""

import gzip
import json
import statistics
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

from pwa.rules.evaluator import evaluate
from pwa.rules.statute_book import StatuteBook, read_book
from tests.load.device import PROJECT, browser_page, bundle, served
from tests.load.rows import Row, show

HERE = Path(__file__).parent
LAWS_LIMIT_KB = 60.0
EVALUATOR_LIMIT_KB = 4.0
ON = "2026-08-01"
RUNS = 21
SECONDS = 3.0
FAMILY: dict[str, Any] = {
    "geboren": "1985-02-01",
    "zorgverzekerd": True,
    "toeslagpartner": False,
    "rendementsgrondslag": "1500",
    "toetsingsinkomen_aanvrager": "24000",
    "kale_huur": "650",
    "personen": "3",
    "jongerenhuishouden_onder_21": False,
    "rekeninkomen": "24000",
    "kinderen": [
        {
            "geboren": "2019-04-03",
            "opvang": "bso",
            "uurprijs": "9.50",
            "uren": "60",
            "meeste_uren": True,
        },
        {"geboren": "2012-04-03", "opvang": "geen"},
    ],
    "werkt": True,
    "vermogen": "1500",
    "samenwonend": False,
    "kostendelers": "1",
    "inkomen_netto": "1300",
    "bijstand_gevraagd": True,
    "bijstand_beslist": False,
    "bijstand_gevraagd_op": "2026-07-20",
    "inkomenstoeslag_gehad": False,
    "gemeente": "gm0518",
    "maanden_laag_inkomen": "40",
    "werkloos": True,
    "weken_gewerkt": "30",
    "dagloon": "110",
    "vier_van_vijf": True,
    "arbeidsverleden_jaren": "14",
    "jaren_voor_2016": "4",
    "beslag": True,
    "wacht_op_besluit": False,
}


def measure() -> list[Row]:
    """Measure everything; takes about half a minute on 2 cores."""
    book = read_book()
    schemes = [name for scope, name in book.laws if scope == "nl"]
    return [*measure_in_browser(schemes), *measure_in_python(book, schemes), *measure_rivals()]


def measure_in_browser(schemes: list[str]) -> list[Row]:
    """Work every scheme out with its trace, at a quarter of this machine's speed; add the sizes."""
    asked = {"facts": FAMILY, "on": ON, "schemes": schemes, "runs": RUNS}
    with served("laws_page.js") as address, browser_page(address) as (page, cdp):
        cdp.send("Emulation.setCPUThrottlingRate", {"rate": 4})
        done = page.evaluate("asked => bench.workOut(asked)", asked)
    name = f"{len(schemes)} schemes, {done['steps']} steps traced, one household, at 4x slow-down"
    laws = gzip.compress((PROJECT / "assets/device/data/laws.js").read_bytes(), 9)
    return [
        Row(f"{name} (ms)", round(statistics.median(done["ms"]), 1), None, "", None),
        Row(f"{name}, the first time (ms)", round(done["ms"][0], 1), None, "", None),
        Row("compiled laws, gzip (kB)", round(len(laws) / 1000, 2), None, "", LAWS_LIMIT_KB),
        Row("evaluator, gzip (kB)", evaluator_size_kb(), None, "", EVALUATOR_LIMIT_KB),
    ]


def evaluator_size_kb() -> float:
    """Bundle and minify the evaluator as the wallet's build does, and pack it."""
    with tempfile.TemporaryDirectory() as folder:
        bundled = bundle("evaluator.js", Path(folder), "--minify")
        return round(len(gzip.compress(bundled.read_bytes(), 9)) / 1000, 2)


def measure_in_python(book: StatuteBook, schemes: list[str]) -> list[Row]:
    """Count the households that are worked out a second."""
    find = book.finder(ON)
    laws = [book.find(name, ON) for name in schemes]
    done, began = 0, time.perf_counter()
    while time.perf_counter() - began < SECONDS:
        for law in laws:
            evaluate(law, FAMILY, ON, [law["outputs"]["entitled"]], find)
        done += 1
    rate = done / (time.perf_counter() - began)
    return [Row(f"Python: households a second, {len(laws)} schemes", round(rate), None, "", None)]


def measure_rivals() -> list[Row]:
    """Run laws_bench.mjs."""
    done = subprocess.run(
        ["node", str(HERE / "laws_bench.mjs")],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=True,
    )
    times: dict[str, float] = json.loads(done.stdout)
    ours = round(times.pop("ours"), 1)
    return [
        Row("zorgtoeslag, exact and with its trace (microseconds)", ours, round(one, 1), name, None)
        for name, one in times.items()
    ]


if __name__ == "__main__":
    show(measure())
