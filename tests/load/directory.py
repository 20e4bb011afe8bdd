"""Measures a directory of 420 agencies and 2,000 services: on the wire, on the phone, in Python.

`python -m tests.load.directory` prints its part of the table alone. The agencies are made up; each
service has words of its own, drawn from those of the example, so that no text stands there twice.
"""

import gzip
import json
import random
import statistics
import subprocess
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from pwa.rules.service_files import read_agencies
from sync.directory import read_directory, sign_directory, verify_directory
from sync.signatures import new_private, public_jwk, thumbprint
from sync.wire import format_time
from tests.load.device import browser_page, served
from tests.load.rows import Row, show

AGENCIES, SERVICES, RUNS = 420, 2_000, 5
WIRE_LIMIT_KB = 4_000
VERIFY_LIMIT_MS, OPEN_LIMIT_MS = 2_000, 500
NOW = datetime(2026, 6, 2, 12, tzinfo=UTC)
ROOT = new_private()
Entry = dict[str, Any]


def measure() -> list[Row]:
    """Measure everything; takes about a minute on 2 cores."""
    return measure_of(AGENCIES, SERVICES, RUNS)


def measure_of(agencies: int, services: int, runs: int) -> list[Row]:
    """Measure a directory of so many agencies that have so many services together."""
    document = sign_directory(make_payload(agencies, services), ROOT)
    name = f"directory of {agencies:,} agencies, {services:,} services"
    root = public_jwk(ROOT)
    with served("directory_page.js") as address, browser_page(address) as (page, cdp):
        page.evaluate("text => bench.take(text)", document)
        cdp.send("Emulation.setCPUThrottlingRate", {"rate": 4})
        asked = {"root": root, "runs": runs, "oin": oin_of(agencies - 1)}
        told: dict[str, list[float]] = page.evaluate("asked => bench.measure(asked)", asked)
    packed, brotli = len(gzip.compress(document.encode(), 9)), pack_brotli(document)
    verify = times(partial(verify_directory, document, root, NOW), runs)
    read = times(partial(read_directory, document, root), runs)
    slow = "at 4x slow-down (ms)"
    return [
        Row(f"{name}: as text (kB)", round(len(document.encode()) / 1000)),
        Row("  with gzip (kB)", round(packed / 1000), limit=WIRE_LIMIT_KB),
        Row("  with brotli, which the server does not do (kB)", round(brotli / 1000)),
        Row(f"  verified on the phone {slow}", median(told["verify"]), limit=VERIFY_LIMIT_MS),
        Row(f"  opened again {slow}", median(told["open"]), limit=OPEN_LIMIT_MS),
        Row(f"  the services of one agency {slow}", median(told["one"])),
        Row("  verified in Python (ms)", median(verify)),
        Row("  read again in Python (ms)", median(read)),
    ]


def median(values: list[float]) -> float:
    return round(statistics.median(values), 1)


def times(work: Callable[[], object], runs: int) -> list[float]:
    def once() -> float:
        began = time.perf_counter()
        work()
        return (time.perf_counter() - began) * 1000

    return [once() for _ in range(runs)]


def pack_brotli(text: str) -> int:
    script = (
        "const {brotliCompressSync, constants} = require('zlib'); const parts = [];"
        "const params = {[constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24};"
        "process.stdin.on('data', (part) => parts.push(part)).on('end', () =>"
        "console.log(brotliCompressSync(Buffer.concat(parts), {params}).length))"
    )
    done = subprocess.run(
        ["node", "-e", script], input=text.encode(), capture_output=True, check=True
    )
    return int(done.stdout)


def make_payload(agencies: int, services: int) -> Entry:
    """Make the payload, the same in every run but for its keys."""
    [example] = [a for a in read_agencies() if a["id"] == "gemeente-voorbeeld"]
    draw = random.Random(6)
    own = [s for s in example["services"] if s["id"] not in COMMON]
    common = [s for s in example["services"] if s["id"] in COMMON]
    words = json.dumps(own, ensure_ascii=False).translate(_NO_SIGNS).split()
    counts = [services // agencies + (n < services % agencies) for n in range(agencies)]
    listed = [
        example
        | {
            "id": f"gemeente-{n}",
            "oin": oin_of(n),
            "name": f"Gemeente {n}",
            "keys": [make_key(use) for use in ("enc", "sig", "auth")],
            "services": [
                *(reword(own[(n + place) % len(own)], words, draw) for place in range(count)),
                *common,
            ],
        }
        for n, count in enumerate(counts)
    ]
    return {
        "v": 1,
        "number": 1,
        "previous": [],
        "issued_at": format_time(NOW),
        "expires_at": format_time(NOW + timedelta(days=90)),
        "server": {"name": "Plein", "keys": [make_key("sig")]},
        "agencies": [{k: v for k, v in each.items() if k != "schema"} for each in listed],
    }


COMMON = {"identity-link", "key-change", "unlink", "withdrawal"}
_NO_SIGNS = str.maketrans(dict.fromkeys('"{}[]:,'))


def oin_of(number: int) -> str:
    return f"00000099{number:09}000"


def make_key(use: str) -> Entry:
    key = new_private()
    since = format_time(NOW - timedelta(days=100))
    return {
        "kid": thumbprint(key),
        "use": use,
        "jwk": public_jwk(key),
        "from": since,
        "until": None,
    }


def reword(value: Any, words: list[str], draw: random.Random) -> Any:
    """Put other words in the place of those of every text in two languages."""
    if isinstance(value, list):
        return [reword(each, words, draw) for each in value]
    if not isinstance(value, dict):
        return value
    return {
        name: " ".join(draw.choice(words) for _ in each.split())
        if name in {"nl", "en"} and isinstance(each, str)
        else reword(each, words, draw)
        for name, each in value.items()
    }


if __name__ == "__main__":
    show(measure())
